"""Whose death people remember together: "Haul ke-11 almarhum KH. Rimba Danum"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.words import word_set
from kg.mentions.names import name_at
from kg.mentions.values import NameMention
from kg.text.tokens import Token


def commemorated(tokens: Sequence[Token], at: int) -> NameMention | None:
    """The one whom the words from token ``at`` on name, past the number and what the dead are called by.

    "Haul Guru Danum" without a title of its own, or with one word alone behind it, may be called by anything.
    """
    while at < len(tokens) and (tokens[at].fold in word_set("before-commemorated") or tokens[at].fold.startswith("ke-")):
        at += 1
    found = name_at(tokens, at) if at < len(tokens) else None
    if found is None or len(found[0].words) < 2 or found[0].anchored not in ("title", "likely"):
        return None
    return found[0]
