"""Posts that may be one post, and bodies that became other bodies, as tables; a user's own file can extend the second."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import date
from typing import Literal, NamedTuple

from kg.lexicon.tables import load
from kg.model.article import slug
from kg.text.tables import load_text

CHANGES = "organization_changes"


class KinRow(NamedTuple):
    """Two slugs of one role that may name one post of one body: "Asisten I" and "Asisten Pemerintahan dan Kesra"."""

    role: str
    one: str
    other: str
    source: str


class ChangeRow(NamedTuple):
    """A body that became another one: renamed, merged into it or split into it and others.

    ``region`` is the code of the region where it did so, None where it did so anywhere.
    """

    old: str
    new: str
    region: str | None
    change: Literal["renamed", "merged", "split"]
    since: date | None
    source: str


@functools.cache
def post_kin() -> Mapping[str, tuple[str, ...]]:
    """The slugs that each slug may be the same post as, both ways; TableError where the table is broken."""
    found: dict[str, list[str]] = {}
    for row in load("post_kin", KinRow, key=("one", "other")):
        found.setdefault(row.one, []).append(row.other)
        found.setdefault(row.other, []).append(row.one)
    return {name: tuple(sorted(others)) for name, others in found.items()}


@functools.cache
def shipped_changes() -> tuple[ChangeRow, ...]:
    """The changes of bodies that hold in all regions; TableError where the table is broken."""
    return load(CHANGES, ChangeRow, key=("old", "new", "region"))


def changes_in(text: str, name: str) -> tuple[ChangeRow, ...]:
    """The changes of a user's own table, in the columns of the shipped one.

    Args:
        text: CSV.
        name: of the file without ".csv", for messages.

    Raises:
        TableError: it breaks the schema; the message names file, line and column.
    """
    return load_text(text, name, ChangeRow, key=("old", "new", "region"))


def body_slug(name: str) -> str:
    """A body's name as the part of its IRI."""
    return slug(name)
