"""Finding quotations: the stretches of an article that stand in quotation marks and are long enough to be speech."""

from __future__ import annotations

import re
from typing import NamedTuple

# A shorter quotation is a title, a slogan or a word held at arm's length, not something somebody said.
FEWEST_WORDS = 4
# One that a comma ends is speech all the same: "Tanah sudah dibajak," katanya.
FEWEST_SPOKEN = 2
# A quotation does not run on without end: an unclosed mark must not swallow the article.
LONGEST = 4000

_DOUBLE = '"“”„‟«»″'
_TWIN = ("‘’", "’’", "''", "‘‘")  # two single marks typed for a double one
# The first look, at one character alone, is what most of a text never passes; what it must be is asked looking back at it.
_MARK = re.compile(
    rf"""[{_DOUBLE}'‘‚’]
    (?: {"|".join(f"(?<={twin[0]}){twin[1]}" for twin in _TWIN)}
      | (?<=[{_DOUBLE}])
      | (?:(?<=\s['‘‚])|(?<=^['‘‚]))(?=[A-Z])  # opens before a capital
      | (?<=[,.!?]['’])(?=[\s,.]|$)           # closes behind a stop
    )""",
    re.MULTILINE | re.VERBOSE,
)
_SENTENCE = re.compile(r" ?[A-Z]")
_WORD = re.compile(r"\w+")


class Quotation(NamedTuple):
    """A quotation: ``start``/``end`` with its marks, ``inner_start``/``inner_end`` without."""

    start: int
    end: int
    inner_start: int
    inner_end: int


def quotations(text: str) -> list[Quotation]:
    """Quotations of at least :data:`FEWEST_WORDS` words, in order; none crosses a line break or overlaps another.

    A mark that opens at the start of a paragraph and is never closed there holds to the paragraph's end.
    """
    found: list[Quotation] = []
    offset = 0
    for line in text.split("\n"):
        found += _in_line(text, offset, offset + len(line))
        offset += len(line) + 1
    return found


def _in_line(text: str, start: int, end: int) -> list[Quotation]:
    found: list[Quotation] = []
    opened: re.Match[str] | None = None
    for mark in _MARK.finditer(text, start, end):
        if opened is None:
            opened = None if _closes_only(mark, text, start) else mark
        elif (_pairs(opened.group(), mark.group()) or _ends_words(mark, text)) and mark.start() - opened.end() <= LONGEST:
            _keep(found, text, opened, mark)
            opened = None
        elif mark.group() == "“":
            opened = mark
    if (
        opened is not None
        and opened.start() == start
        and (opened.group() in _DOUBLE or opened.group() in _TWIN)
        and end - start <= LONGEST
    ):
        inner = text[opened.end() : end]
        if len(_WORD.findall(inner)) > FEWEST_WORDS:
            found.append(Quotation(start, end, opened.end(), end))
    return found


def _closes_only(mark: re.Match[str], text: str, line_start: int) -> bool:
    """A mark glued to the word before it and followed by a blank closes something that was never opened."""
    before = text[mark.start() - 1] if mark.start() > line_start else " "
    after = text[mark.end() : mark.end() + 1]
    if mark.group() == "”" and before in ".!?" and _SENTENCE.match(text, mark.end()):
        return False  # typed the wrong way round: "dijaga. ” Kita semua ...,” kata ..."
    if mark.group() == "”" and before in ",:" and after.isupper():
        return False  # "terima kasih,”Semoga ...”
    if mark.group() in "”’»":
        return not before.isspace() or mark.group() == "’"
    return not before.isspace() and before not in "(.-–:," and (after == "" or after.isspace())


def _ends_words(mark: re.Match[str], text: str) -> bool:
    """ "... mulai tanam,“ katanya": a mark that opens elsewhere, glued to the words before it and not to those behind."""
    behind = text[mark.end() : mark.end() + 1]
    return mark.group() == "“" and not text[mark.start() - 1].isspace() and (not behind or behind.isspace() or behind in ",.")


def _pairs(opening: str, closing: str) -> bool:
    if opening in "'‘‚":
        return closing in "'’"
    return closing in _TWIN or (closing in _DOUBLE and closing not in "“„")


def _keep(found: list[Quotation], text: str, opened: re.Match[str], closed: re.Match[str]) -> None:
    words = len(_WORD.findall(text, opened.end(), closed.start()))
    if words >= FEWEST_WORDS or (words >= FEWEST_SPOKEN and text[closed.start() - 1] == ","):
        found.append(Quotation(opened.start(), closed.end(), opened.end(), closed.start()))
