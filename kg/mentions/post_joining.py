"""Roles that "dan" joins to another, of whose post they have the body: "Ketua dan Sekretaris PMI Kapuas"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.words import word_set
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token

_LONGEST_PLAIN_ROLE = 3  # tokens: "Wakil Ketua Umum"


def past_joined_role(tokens: Sequence[Token], at: int) -> int:
    """Past "Sekretaris" or "Wakil Ketua" alone, also where "Wakil Ketua DPRD" is a role; the end of the text without one."""
    for end in range(at + _LONGEST_PLAIN_ROLE, at, -1):
        hit = vocabulary().roles.at(tokens[at:end], 0)
        if hit is not None and hit.length == end - at and hit.values[0].role in word_set("joined-roles"):
            return end
    return len(tokens)
