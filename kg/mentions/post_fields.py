"""Fields of posts: what an assistant, an expert or a special staff is for, and whom they serve."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.words import word_set
from kg.mentions.brackets import past_short_form
from kg.mentions.name_words import name_starts, opens_lineage
from kg.mentions.places import region_trigger
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token

_LONGEST_OWNER = 2  # tokens: "Wali Kota"


def past_owner(tokens: Sequence[Token], at: int) -> int:
    """Past whom a post serves at token ``at``: "Wali Kota", "Bupati", "Gubernur dan Wakil Gubernur", with a short form."""
    after = _past_one(tokens, at)
    vice = after + _LONGEST_OWNER
    both = vice < len(tokens) and tokens[after].fold in word_set("pair-joins") and tokens[after + 1].fold in word_set("vice")
    if both and tokens[vice].fold == tokens[at].fold:
        after = _past_one(tokens, vice)
    return past_short_form(tokens, after)


def _past_one(tokens: Sequence[Token], at: int) -> int:
    return at + (2 if tokens[at].fold in word_set("wali") and at + 1 < len(tokens) else 1)


def level_of_owner(owner: str) -> str | None:
    """The level of region of whom a post serves: "Staf Ahli Gubernur" is one of a province wherever it is read."""
    levels = (level for level in ("province", "regency") if owner in word_set(f"owner-{level}"))
    return next(levels, None)


def in_field(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word at token ``at`` tells what a post is for: "Asisten II Bidang Ekonomi"."""
    token = tokens[at]
    if token.fold in word_set("roman") or token.fold in word_set("field-marks"):
        return not opens_lineage(tokens, at)
    words = vocabulary()
    if token.shape not in "CA" or not words.in_field(token) or region_trigger(token):
        return False
    if (token.fold in words.no_name and token.fold not in words.field_words) or name_starts(tokens, at):
        return False
    return words.bodies.at(tokens, at) is None


def field_goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether one more word of a field follows the joining words at token ``at``."""
    while at < len(tokens) and tokens[at].fold in word_set("and-comma"):
        at += 1
    return at < len(tokens) and vocabulary().roles.at(tokens, at) is None and in_field(tokens, at)
