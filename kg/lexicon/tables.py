"""The tables of the lexicon, ``kg/lexicon/data``, read by the loader of :mod:`kg.text.tables`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from kg.text.tables import load_from, load_lines_from

T = TypeVar("T")


def load(name: str, row_type: type[T], *, key: Sequence[str] = ()) -> tuple[T, ...]:
    """The rows of ``kg/lexicon/data/<name>.csv``; arguments and errors are those of :func:`kg.text.tables.load_from`."""
    return load_from("kg.lexicon", name, row_type, key=key)


def load_lines(name: str) -> tuple[str, ...]:
    """The lines of ``kg/lexicon/data/<name>.txt``, a list too long to give each row its source; see :func:`load_lines_from`."""
    return load_lines_from("kg.lexicon", name)
