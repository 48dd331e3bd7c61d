"""Words that carry a full stop without ending a sentence ("Kab.", "dkk.").

Titles and degrees are dotted as well and come from their own tables.
"""

from __future__ import annotations

import functools
from typing import NamedTuple

from kg.errors import TableError
from kg.text.tables import load_from


class Abbreviation(NamedTuple):
    """A word in lower case without its full stop."""

    form: str
    source: str


@functools.cache
def abbreviations() -> frozenset[str]:
    """The folded abbreviations of ``kg/text/data/abbreviations.csv``, read once.

    Raises:
        TableError: the table breaks its schema, or a form is no single word in lower case.
    """
    return checked(load_from("kg.text", "abbreviations", Abbreviation, key=("form",)))


def checked(rows: tuple[Abbreviation, ...]) -> frozenset[str]:
    """The forms of these rows, in the order of the table, where the tokenizer can meet each; else TableError."""
    for line, row in enumerate(rows, start=2):
        if not (row.form.isalpha() and row.form.islower()):
            raise TableError(
                f"abbreviations.csv:{line}: column form: expected one word in lower case without full stop, found {row.form!r}"
            )
    return frozenset(row.form for row in rows)
