"""Cutting an article into sentences of tokens; a quotation is one token, so that what is said stays out of what is told."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.model.spans import Span
from kg.text.cutting_words import openers
from kg.text.quotations import Quotation, quotations
from kg.text.tokens import Token, tokenize

_DEGREE = re.compile(r"[ADMS][A-Z][A-Za-z]{0,4}")  # as a word: "MM", "MKes"
_SPECIALIST = re.compile(r"(?:Sub)?[Ss]p")  # "Sp. BM", "Subsp. Onk": what stands before the field of a specialist
_FIELD = re.compile(r"[A-Z][A-Z-]{0,5}\.?|[A-Z][a-z]{1,2}\.?")  # as a word: "B", "THT-KL", "Onk", "Kep."
_STOPS = frozenset(".!?")
_LIMIT = 400  # tokens; a "sentence" without a full stop is cut here, so that no rule meets an endless one


class Sentence(NamedTuple):
    """Tokens between two sentence ends, and the number of the paragraph (line) they stand in, counted from 0."""

    tokens: tuple[Token, ...]
    paragraph: int

    @property
    def span(self) -> Span:
        """From the first token to the last."""
        return Span(self.tokens[0].start, self.tokens[-1].end)


def sentences(text: str) -> list[Sentence]:
    """The sentences of ``text``, every token in exactly one; linear in the length of the text."""
    found: list[Sentence] = []
    quotes = quotations(text)
    offset, at = 0, 0
    for number, line in enumerate(text.split("\n")):
        end = offset + len(line)
        inside: list[Quotation] = []
        while at < len(quotes) and quotes[at].start < end:
            inside.append(quotes[at])
            at += 1
        _cut(_line_tokens(text, offset, end, inside), number, found)
        offset = end + 1
    return found


def sentences_within(text: str, start: int, end: int, paragraph: int) -> list[Sentence]:
    """The sentences of a stretch that is one token elsewhere, such as a quotation without its marks; offsets are the text's."""
    found: list[Sentence] = []
    _cut(tokenize(text, start, end), paragraph, found)
    return found


def _line_tokens(text: str, start: int, end: int, quotes: list[Quotation]) -> list[Token]:
    tokens: list[Token] = []
    at = start
    for quote in quotes:
        tokens += tokenize(text, at, quote.start)
        tokens.append(Token(quote.start, quote.end, text[quote.start : quote.end], "“”", "Q"))
        at = quote.end
    tokens += tokenize(text, at, end)
    return tokens


def _cut(tokens: list[Token], paragraph: int, found: list[Sentence]) -> None:
    first = 0
    final = len(tokens) - 1
    for i, token in enumerate(tokens):
        if i == final or i - first + 1 >= _LIMIT or (token.shape in "pQXA" and _is_end(tokens, i)):
            found.append(Sentence(tuple(tokens[first : i + 1]), paragraph))
            first = i + 1


def _is_end(tokens: list[Token], i: int) -> bool:
    return _ends(tokens[i - 1] if i else None, tokens[i], tokens[i + 1]) and not _between_degrees(tokens, i)


def _ends(before: Token | None, token: Token, following: Token) -> bool:
    if token.shape == "Q":
        return token.text[-2:-1] in _STOPS and following.shape in "CA" and following.start > token.end
    if token.shape in "XA":
        return token.text.endswith(".") and following.shape == "C" and following.fold in openers()
    if token.fold not in _STOPS or token.shape != "p":
        return False
    if before is not None and before.fold == "," and before.end == token.start and token.end == following.start:
        return False  # "Rimba Danum, ST,.MT hadir"
    if before is not None and before.shape == "l" and len(before.fold) == 1:
        return False  # "Tiara s. Malang": an initial that was written small
    if before is not None and _SPECIALIST.fullmatch(before.text) and _FIELD.fullmatch(following.text):
        return False
    if following.shape == "X" and before is not None and before.shape == "A":
        return False  # "Rimba Danum, SP. M.Si": a full stop for the comma between degrees
    return following.shape in "CAIXdQ" or following.fold in "“\"('‘"


def _between_degrees(tokens: list[Token], i: int) -> bool:
    """ "Rimba Danum, SE. MM, hadir": a full stop for the comma between degrees that are written without their own."""
    if i < 2 or i + 2 >= len(tokens) or tokens[i].fold != "." or tokens[i - 2].fold != "," or tokens[i - 1].shape != "A":
        return False
    return _DEGREE.fullmatch(tokens[i + 1].text) is not None and tokens[i + 2].fold in ",.)"
