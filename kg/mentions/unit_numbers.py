"""Numbers of units of the army and police, with their names of honour: "0707/Kapuas", "133/Nani Wartabone"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kg.lexicon.given import usual_name
from kg.lexicon.words import word_set
from kg.mentions.name_words import name_starts
from kg.mentions.names import name_at
from kg.mentions.places import place_at
from kg.text.tokens import Token


@cache
def _closes_number() -> frozenset[str]:
    return word_set("represented") | {",", "("}


def _honour_end(tokens: Sequence[Token], at: int) -> int:
    """Past the name of honour of a unit that sounds like a person's: "133/Nani Wartabone"; ``at`` where there is none."""
    for size in (3, 2):
        if "-".join(token.fold for token in tokens[at : at + size]) in word_set("unit-honour"):
            return at + size
    return at


def past_unit_number(tokens: Sequence[Token], i: int) -> int:
    """Past "0707/" or "072/Pamungkas" at token ``i``; a region behind the stroke is left to be read as such."""
    at = i + 1
    if at + 1 < len(tokens) and tokens[at].fold in ("/", "-"):
        at += 1
        honoured = _honour_end(tokens, at)
        if honoured > at:
            return honoured
        end = at
        while (
            end < len(tokens)
            and tokens[end].shape in "CA"
            and not (end > at and usual_name(tokens[end].fold) and name_at(tokens, end) is not None)
            and not name_starts(tokens, end)
            and place_at(tokens, end, owned=True) is None
        ):
            end += 1
        named = end > at and end < len(tokens) and usual_name(tokens[end].fold)
        closed = end >= len(tokens) or named or name_starts(tokens, end) or tokens[end].fold in _closes_number()
        at = end if closed else min(end, at + 1)
    elif at + 1 < len(tokens) and tokens[at].shape in "CA" and not name_starts(tokens, at) and name_starts(tokens, at + 1):
        at += place_at(tokens, at, owned=True) is None  # "Kodim 1011 Klk Letkol Inf Jaya Kahayan"
    return at
