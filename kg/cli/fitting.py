"""Tables cut to the width of a terminal: cells are wrapped at blanks, and the evidence of a row stands below it, indented.

Columns keep their width where all fit. Else the widest give way first, none below its longest word (up to ``_LONGEST_WORD``
characters). Where even that is too wide, each row is a block of lines, one or more for each cell.
"""

from __future__ import annotations

import sys
import textwrap
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Literal, NamedTuple, TypeAlias

Part: TypeAlias = Literal["head", "cell", "evidence"]

GAP = "  "
INDENT = "    "
_LONGEST_WORD = 20
_NARROWEST = 20  # a terminal narrower than this is taken for one of that width


class Line(NamedTuple):
    """A line to print, and what it is part of."""

    part: Part
    text: str


def fitted(header: Sequence[str], rows: Sequence[tuple[Sequence[str], Sequence[str]]], width: int | None) -> Iterator[Line]:
    """The lines of a table.

    Args:
        header: the names of the columns.
        rows: for each row its cells, as many as the header has, and the lines of its evidence.
        width: of the terminal, None for lines as long as they need to be. Only a word of evidence that is longer than the
            terminal is wide, as an address may be, stands out.
    """
    width = max(width, _NARROWEST) if width is not None else sys.maxsize
    widths = _widths([header, *(cells for cells, _ in rows)], width)
    if widths is not None:
        yield from (Line("head", line) for line in _wrapped(header, widths))
        yield Line("head", _line(["-" * each for each in widths], widths))
    for number, (cells, evidence) in enumerate(rows):
        if widths is not None:
            yield from (Line("cell", line) for line in _wrapped(cells, widths))
        else:
            yield from ([Line("cell", "")] if number else [])
            yield from (Line("cell", line) for line in _block(header, cells, width))
        for said in evidence:
            yield from (Line("evidence", f"{INDENT}{line}") for line in _pieces(said, width - len(INDENT), break_words=False))


def text_width(text: str) -> int:
    """How many cells of a terminal a text takes."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) != 0 for char in text)


def _widths(table: Sequence[Sequence[str]], width: int) -> list[int] | None:
    """How wide each column is to be, None where the table cannot fit."""
    columns = list(zip(*table, strict=True))
    wanted = [max(map(text_width, column)) for column in columns]
    room = width - len(GAP) * (len(columns) - 1)
    if sum(wanted) <= room:
        return wanted
    words = [max((text_width(word) for cell in column for word in cell.split()), default=0) for column in columns]
    least = [min(longest, _LONGEST_WORD) for longest in words]
    if sum(least) > room:
        return None
    top = next(cap for cap in range(room, -1, -1) if sum(_capped(wanted, least, cap)) <= room)
    found = _capped(wanted, least, top)
    for at, (now, most) in enumerate(zip(found, wanted, strict=True)):
        if now < most and sum(found) < room:
            found[at] += 1
    return found


def _capped(wanted: Sequence[int], least: Sequence[int], cap: int) -> list[int]:
    return [max(low, min(want, cap)) for want, low in zip(wanted, least, strict=True)]


def _wrapped(cells: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """The lines of a row, each cell wrapped in its column."""
    columns = (_pieces(cell, width) for cell, width in zip(cells, widths, strict=True))
    for line in zip_longest(*columns, fillvalue=""):
        yield _line(line, widths)


def _block(header: Sequence[str], cells: Sequence[str], width: int) -> Iterator[str]:
    """A row as lines that begin with the names of the columns; empty cells are left out."""
    for name, cell in zip(header, cells, strict=True):
        if cell:
            yield from textwrap.wrap(f"{name}: {cell}", width, subsequent_indent=GAP, break_on_hyphens=False)


def _pieces(text: str, width: int, *, break_words: bool = True) -> list[str]:
    if text_width(text) <= width:
        return [text]
    return textwrap.wrap(text, width, break_long_words=break_words, break_on_hyphens=False)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return GAP.join(cell + " " * (width - text_width(cell)) for cell, width in zip(cells, widths, strict=True)).rstrip()
