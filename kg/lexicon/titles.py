"""Titles before a name and degrees behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeVar

from kg.errors import TableError
from kg.lexicon.tables import load


class Title(NamedTuple):
    """A title that stands before a name; "corps" stands between a rank and the name ("Letkol Inf")."""

    form: str
    kind: Literal["honorific", "religious", "noble", "academic", "rank", "corps"]
    source: str


class Degree(NamedTuple):
    """A degree that stands behind a name, and how it is written properly."""

    form: str
    normal: str
    source: str


Row = TypeVar("Row", Title, Degree)


def title_key(form: str) -> str:
    """The form folded, without closing full stop: the key of :func:`titles`."""
    return form.lower().rstrip(".")


def degree_key(form: str) -> str:
    """The form folded, dots and blanks removed: the key of :func:`degrees`."""
    return form.lower().replace(".", "").replace(" ", "")


def keyed(name: str, rows: Iterable[Row], key: Callable[[str], str], meaning: str) -> Mapping[str, Row]:
    """Rows by key of their form; of several spellings the first.

    Args:
        name: the table, for messages.
        rows: in the order of the table.
        key: makes the key of a form.
        meaning: the column in which all spellings of one key must agree.

    Raises:
        TableError: a form stands twice, or two forms of one key differ in meaning.
    """
    found: dict[str, Row] = {}
    forms: set[str] = set()
    for line, row in enumerate(rows, start=2):
        if row.form in forms:
            raise TableError(f"{name}.csv:{line}: column form: expected a new form, found {row.form!r} again")
        forms.add(row.form)
        first = found.setdefault(key(row.form), row)
        expected, value = getattr(first, meaning), getattr(row, meaning)
        if value != expected:
            raise TableError(
                f"{name}.csv:{line}: column {meaning}: expected {expected!r} as of {first.form!r}, found {value!r}"
            )
    return MappingProxyType(found)


@cache
def titles() -> Mapping[str, Title]:
    """Titles by folded form without closing full stop.

    Raises:
        TableError: the table breaks its schema, repeats a form, or gives one form two kinds.
    """
    return keyed("titles", load("titles", Title), title_key, "kind")


@cache
def degrees() -> Mapping[str, Degree]:
    """Degrees by form in lower case, dots and blanks removed.

    Raises:
        TableError: the table breaks its schema, repeats a form, or gives spellings of one degree two normal forms.
    """
    return keyed("degrees", _degree_rows(), degree_key, "normal")


@cache
def degree_forms() -> frozenset[str]:
    """Degrees as the table writes them: without full stops "MPd" is one, "Mpd" is none."""
    return frozenset(row.form for row in _degree_rows())


@cache
def _degree_rows() -> tuple[Degree, ...]:
    return load("degrees", Degree)
