"""Cutting text into tokens: words, numbers, dotted abbreviations, punctuation, each with its place.

The phrases of the language tables are cut by the same function, so a phrase and the text always agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from kg.memo import remembered
from kg.text.cutting_words import abbreviations, glued

# Shapes: C capitalized word, A all capitals, l lower case, I initial ("F."), X dotted ("S.Sos"), d number,
# p punctuation, Q quotation.


class Token(NamedTuple):
    """A piece of text: ``text`` as written, ``fold`` for look-ups (lower case, no closing full stop), ``shape``."""

    start: int
    end: int
    text: str
    fold: str
    shape: str

    @property
    def capitalized(self) -> bool:
        """Whether it could stand in a name: capitalized, all capitals, an initial."""
        return self.shape in "CAI"


# A token of its fields in a tuple, at half the cost of calling the class: an article has hundreds.
_token = partial(tuple.__new__, Token)

_LETTER = r"[^\W\d_]"
_PART = r"[A-Z][A-Za-z]{0,3}"
# A hyphen joins words, but for one between a dateline in capitals, or the address of the outlet, and the sentence glued to it
# ("POLEWALI-Kepala", "kabarcontoh.com-Kepala").
# A question mark between small letters is a letter that was lost on the way ("Serti?kasi").
_JOIN = r"(?:['’`´]|(?<![A-Z]{3})(?<!\.com)(?<!\.id)(?<!\.net)-|-(?![A-Z][a-z])|(?<=[a-z])\?(?=[a-z]))"
_WORD = rf"(?:[A-Za-z]++{_LETTER}*|{_LETTER}+)"  # letters, at half the cost where they are those of ASCII
_TOKEN = re.compile(
    rf"""[a-z]{{2,}}+(?=[\ ,.]) | [A-Z][a-z]{{4,}}+(?=[\ ,.])                  # most words, found by these at half the cost
      | [A-Z][A-Za-z]{{0,3}}+(?:\.(?:{_PART}|\({_PART}\))(?![A-Za-z]))+\.?  # S.Sos  M.Si.  H.M.  M.Tr.(Han)
      | [a-z]\.[a-z]\.                                                  # a.n.  u.b.
      | {_WORD}(?:{_JOIN}{_WORD})*(?:-\d+)?                              # words, Ma'ruf, sama-sama, Covid-19, ke-2
      | \d+(?:[.,:/-]\d+)*                                              # 25/8/2022, 09.30, 1.500
      | \S""",
    re.VERBOSE,
)


def _shape(text: str) -> str:
    if text[0].isdecimal():
        return "d"
    if not text[0].isalnum():
        return "p"
    if "." in text:
        return "X" if text[0].isupper() else "l"
    if text.islower():
        return "l"
    if text.isupper():
        return "A" if len(text) > 1 else "C"
    return "C" if text[0].isupper() else "l"


@remembered(65536)
def _read(text: str) -> tuple[str, str]:
    """Fold and shape of a token that stands alone."""
    shape = _shape(text)
    if shape == "p":
        return text, shape
    return text.lower().rstrip(".").replace("’", "'").replace("`", "'").replace("´", "'"), shape


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Tokens of ``text[start:end]``, with offsets into ``text``. Linear in the length."""
    tokens: list[Token] = []
    stop = len(text) if end is None else end
    dotted, two = abbreviations(), glued()
    finish = start
    for piece in _TOKEN.findall(text, start, stop):
        begin = text.index(piece, finish)  # only blanks stand between tokens
        finish = begin + len(piece)
        fold, shape = _read(piece)
        if finish == begin + 1:
            if piece == "." and tokens and tokens[-1].end == begin and _dotted(tokens[-1], dotted):
                last = tokens[-1]
                tokens[-1] = Token(last.start, finish, last.text + ".", last.fold, last.shape)
                continue
            if shape == "C" and finish < stop and text[finish] == ".":
                shape = "I"
        elif fold in two:
            tokens += _apart(begin, piece)
            continue
        tokens.append(_token((begin, finish, piece, fold, shape)))
    return tokens


def _apart(begin: int, piece: str) -> list[Token]:
    """A preposition of two letters and the noun that was glued to it, at ``begin``."""
    cut = begin + 2
    return [Token(begin, cut, piece[:2], *_read(piece[:2])), Token(cut, begin + len(piece), piece[2:], *_read(piece[2:]))]


def _dotted(token: Token, abbreviated: frozenset[str]) -> bool:
    return token.shape == "I" or (token.fold in abbreviated and token.shape in "ClA" and not token.text.endswith("."))


def folds(phrase: str) -> tuple[str, ...]:
    """The look-up key of a phrase: its tokens folded."""
    return tuple(token.fold for token in tokenize(phrase))


def written(tokens: Iterable[Token]) -> str:
    """Tokens of one text as they stand there, each gap between them as one blank."""
    text = ""
    end: int | None = None
    for token in tokens:
        text += (" " if end is not None and token.start > end else "") + token.text
        end = token.end
    return text
