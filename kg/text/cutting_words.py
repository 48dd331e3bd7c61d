"""Words that say where text is cut into tokens and sentences.

Abbreviations carry a full stop without ending a sentence ("Kab.", "dkk."); titles and degrees are dotted as well and come from
their own tables. Openers are words with which only a new sentence begins behind a dotted degree ("Rimba Danum, M.Si. Kegiatan
ini ..."). Glued are a preposition and its noun that were written as one word ("diacara", "dilingkungan").
"""

from __future__ import annotations

import functools
from typing import NamedTuple

from kg.errors import TableError
from kg.text.tables import load_from


class Form(NamedTuple):
    """A word in lower case without full stop."""

    form: str
    source: str


@functools.cache
def abbreviations() -> frozenset[str]:
    """The folded abbreviations of ``kg/text/data/abbreviations.csv``, read once.

    Raises:
        TableError: the table breaks its schema, or a form is no single word in lower case.
    """
    return _forms("abbreviations")


@functools.cache
def openers() -> frozenset[str]:
    """The folded words of ``kg/text/data/openers.csv``, read once.

    Raises:
        TableError: as for :func:`abbreviations`.
    """
    return _forms("openers")


@functools.cache
def glued() -> frozenset[str]:
    """The folded words of ``kg/text/data/glued.csv``, read once: each "di" or "ke" and a noun.

    Raises:
        TableError: as for :func:`abbreviations`.
    """
    return _forms("glued")


def _forms(table: str) -> frozenset[str]:
    return checked(table, load_from("kg.text", table, Form, key=("form",)))


def checked(table: str, rows: tuple[Form, ...]) -> frozenset[str]:
    """The forms of these rows, in the order of the table, where the tokenizer can meet each; else TableError."""
    for line, row in enumerate(rows, start=2):
        if not (row.form.isalpha() and row.form.islower()):
            raise TableError(
                f"{table}.csv:{line}: column form: expected one word in lower case without full stop, found {row.form!r}"
            )
    return frozenset(row.form for row in rows)
