"""Words of posts with a slip of the pen, read as what was meant: "Wakil Bipati Kapuas", "Kepala Dina Sosial"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.given import usual_name
from kg.lexicon.slips import meant_head, meant_post
from kg.lexicon.words import word_set
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token


def mended(tokens: Sequence[Token], i: int) -> Sequence[Token]:
    """The tokens with the post that opens at token ``i``, and the word behind it, as they were meant; else the same tokens."""
    found = {at: word for at in (i, i + 1) if at < len(tokens) and (word := _meant(tokens, at, i)) is not None}
    if not found:
        return tokens
    return [_as(token, found[at]) if at in found else token for at, token in enumerate(tokens)]


def _meant(tokens: Sequence[Token], at: int, first: int) -> str | None:
    token = tokens[at]
    if token.shape != "C" or at + 1 >= len(tokens):
        return None
    if token.fold in word_set("misspelt-true-word"):  # "oleh Kepada BKD Kapuas": no word stands there that means so
        words = vocabulary()
        body = words.bodies.at(tokens, at + 1) or words.heads.at(tokens, at + 1) if tokens[at + 1].shape in "CA" else None
        return "kepala" if body and at and tokens[at - 1].fold in word_set("misspelt-behind") else None
    meant = meant_post(token.fold)
    if meant is not None or at == first or tokens[first].fold not in word_set("misspelt-head-of"):
        return meant
    work = tokens[at + 1]
    named = usual_name(work.fold) or work.shape not in "CA"
    return meant_head(token.fold) if work.fold in vocabulary().field_words and not named else None


def _as(token: Token, word: str) -> Token:
    return token._replace(text=word.capitalize(), fold=word)
