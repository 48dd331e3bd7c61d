"""Short forms in brackets behind what they shorten: "(BKD)", "(Rakor)", "(Mendagri)"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token

_LONGEST_SHORT_FORM = 4  # tokens: "(Dinas PPKBPPPA)", "(Satpol PP dan Damkar)" has lower case and is none


def past_short_form(tokens: Sequence[Token], i: int) -> int:
    """The token after a bracket that opens at token ``i`` and holds one to four capitalized words, else ``i`` itself.

    A stroke may stand between them, a number behind: "(ATR/BPN)", "(DKP3)".
    """
    if i >= len(tokens) or tokens[i].fold != "(":
        return i
    for at in range(i + 1, min(len(tokens), i + 2 + _LONGEST_SHORT_FORM)):
        if tokens[at].fold == ")":
            return at + 1 if at > i + 1 else i
        glued = at > i + 1 and (tokens[at].fold == "/" or (tokens[at].shape == "d" and tokens[at].start == tokens[at - 1].end))
        if tokens[at].shape not in "CAX" and not glued:
            return i
    return i


def past_own_name(tokens: Sequence[Token], i: int) -> int:
    """As :func:`past_short_form`, but "(Plt)" behind a body is not its short form: it tells how the post is held."""
    if i + 1 < len(tokens) and tokens[i].fold == "(" and vocabulary().capacities.at(tokens, i + 1) is not None:
        return i
    return past_short_form(tokens, i)
