"""Short forms in brackets behind what they shorten: "(BKD)", "(Rakor)", "(Mendagri)"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.words import word_set
from kg.mentions.names import name_at
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token

_FEWEST_OF_PERSON = 2  # tokens
_LONGEST_SHORT_FORM = 4  # tokens: "(Dinas PPKBPPPA)", "(Satpol PP dan Damkar)" has lower case and is none


def past_short_form(tokens: Sequence[Token], i: int) -> int:
    """The token after a bracket that opens at token ``i`` and holds one to four capitalized words, else ``i`` itself.

    A stroke may stand between them, "(ATR/BPN)", and a figure be glued to letters, "(DKP3)", "(DP3AP2KB)".
    """
    if i >= len(tokens) or tokens[i].fold != "(":
        return i
    words = 0
    for at in range(i + 1, len(tokens)):
        if tokens[at].fold == ")":
            return at + 1 if at > i + 1 else i
        glued = at > i + 1 and _glued(tokens, at)
        words += not glued
        if words > _LONGEST_SHORT_FORM or not (glued or tokens[at].shape in "CAX" or (tokens[at].fold == "/" and at > i + 1)):
            return i
    return i


def _glued(tokens: Sequence[Token], at: int) -> bool:
    """Whether a figure or letters are glued to what stands before them: "DKP3", "DP3AP2KB"."""
    return (
        tokens[at].start == tokens[at - 1].end
        and "d" in (tokens[at].shape, tokens[at - 1].shape)
        and tokens[at - 1].fold != "("
    )


def past_own_name(tokens: Sequence[Token], i: int) -> int:
    """As :func:`past_short_form`, but "(Plt)" or "(Agus Danum)" behind a body is none: how or by whom a post is held."""
    if i + 1 < len(tokens) and tokens[i].fold == "(" and vocabulary().capacities.at(tokens, i + 1) is not None:
        return i
    after = past_short_form(tokens, i)
    return i if after > i and _of_somebody(tokens, i + 1, after - 1) else after


def _of_somebody(tokens: Sequence[Token], first: int, end: int) -> bool:
    """ "(Agus Danum)", "(H. Rimba)": whether what stands in brackets is a name, and one that people have."""
    if end - first < _FEWEST_OF_PERSON or tokens[first].fold in word_set("waterworks-names"):
        return False
    found = name_at(tokens, first)
    named = found is not None and found[1] == end and bool(found[0].anchored)
    return named and all(token.shape in "CIX" for token in tokens[first:end])
