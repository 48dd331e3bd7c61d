"""Tables of results: cut to its width on a terminal, as wide as they are everywhere else.

Where rows carry the words of an article (columns ``quote``, ``headline``, ``source``, ``published``, ``url``), those stand
together as the evidence of the row, in lines below it. A column
``<x>Post`` joins the column ``<x>``, with ``<x>Capacity`` in brackets behind the post; a column without any value, and the
columns ``fact``, ``article``, ``agent`` and ``eventIri``, which are for machines, are left out. Control characters become
blanks: text of foreign articles must not steer a terminal.
"""

from __future__ import annotations

import os
import shutil
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TextIO

import click

from kg.cli.fitting import Part, fitted
from kg.model.entities import held_as
from kg.query.results import Result

_EVIDENCE = ("quote", "headline", "source", "published", "url")
_MACHINE = ("fact", "article", "agent", "eventIri")
_POST = "Post"
_CAPACITY = "Capacity"
NO_ROWS = "no answer"


class Layout(NamedTuple):
    """What of a result is printed: a header, and for each row its cells and the lines of its evidence."""

    header: tuple[str, ...]
    rows: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]


def print_result(result: Result, out: TextIO) -> None:
    """Print a result: "yes" or "no" for a truth value, triples for a graph, a table for rows."""
    if result.kind == "boolean":
        out.write("yes\n" if result.truth else "no\n")
    elif not result.rows:
        out.write(f"{NO_ROWS}\n")
    else:
        print_layout(layout(result), out)


def print_rows(header: Sequence[str], rows: Sequence[Sequence[str]], out: TextIO) -> None:
    """Print any rows of words below a header."""
    print_layout(Layout(tuple(map(plain, header)), tuple((tuple(map(plain, row)), ()) for row in rows)), out)


def print_layout(shown: Layout, out: TextIO) -> None:
    """Print a layout for a terminal or for a file, whichever ``out`` is."""
    if out.isatty():
        _draw(shown, out)
    else:
        out.writelines(f"{line}\n" for line in aligned(shown))


def layout(result: Result) -> Layout:
    """How a result is printed."""
    texts = [tuple(map(plain, row)) for row in result.texts()]
    filled = [name for i, name in enumerate(result.columns) if any(row[i] for row in texts)]
    has_evidence = "quote" in filled or "headline" in filled
    aside = (*_EVIDENCE, *_MACHINE) if has_evidence else ()
    facts = [name for name in filled if name not in aside]
    joined = {name.removesuffix(_POST) for name in facts if name.endswith(_POST)} if has_evidence else set()
    header = list(dict.fromkeys(_head(name, joined) for name in facts))
    rows = []
    for row in texts:
        values = dict(zip(result.columns, row, strict=True))
        cells = tuple(_cell(name, values, name in joined) for name in header)
        rows.append((cells, tuple(_evidence(values)) if has_evidence else ()))
    return Layout(tuple(header), tuple(rows))


def aligned(shown: Layout) -> Iterator[str]:
    """The lines of a table, columns parted by two blanks, the evidence of a row indented below it."""
    yield from (line.text for line in fitted(shown.header, shown.rows, None))


def plain(text: str) -> str:
    """A text on one line, without control characters and without the marks that turn the direction of writing."""
    visible = "".join(" " if unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp") else char for char in text)
    return " ".join(visible.split())


def _head(name: str, joined: set[str]) -> str:
    base = name.removesuffix(_POST).removesuffix(_CAPACITY)
    return base if base in joined else name


def _cell(name: str, values: dict[str, str], with_post: bool) -> str:
    if not with_post:
        return values[name]
    post, capacity = values.get(name + _POST, ""), values.get(name + _CAPACITY, "")
    return ", ".join(filter(None, (values.get(name, ""), held_as(post, capacity))))


def _evidence(values: dict[str, str]) -> Iterator[str]:
    if values.get("quote"):
        yield f'"{values["quote"]}"'
    source = ", ".join(filter(None, (values.get(name, "") for name in _EVIDENCE[1:])))
    if source:
        yield source


def _draw(shown: Layout, out: TextIO) -> None:
    """Write to a terminal, with the header in bold and the evidence dim unless NO_COLOR is set."""
    style: dict[Part, dict[str, bool]] = (
        {} if os.environ.get("NO_COLOR") else {"head": {"bold": True}, "evidence": {"dim": True}}
    )
    for part, text in fitted(shown.header, shown.rows, shutil.get_terminal_size().columns):
        out.write(f"{click.style(text, **style.get(part, {})) if part in style else text}\n")
