"""How the head of a body or of a small area is called: "Ketua" of an association, "Camat" of a kecamatan."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple, get_args

from kg.errors import TableError
from kg.lexicon.ladder import BodyClass
from kg.lexicon.tables import load
from kg.lexicon.words import word_set


class Leaders(NamedTuple):
    """What is led, by its class in the ontology or by what stands before the name of an area; and how its head may be called.

    The likeliest of the ``leaders`` stands first.
    """

    of: str
    leaders: tuple[str, ...]
    source: str


@cache
def leaders() -> Mapping[str, tuple[str, ...]]:
    """How heads are called by what they lead, after leaders.csv.

    Raises:
        TableError: the table breaks its schema, or names what is neither a class of bodies nor a kind of small area.
    """
    rows = load("leaders", Leaders, key=("of",))
    areas = word_set("place-district") | word_set("place-village")
    for line, row in enumerate(rows, start=2):
        if row.of not in get_args(BodyClass) and row.of.lower() not in areas:
            raise TableError(f"leaders.csv:{line}: column of: expected a class of bodies or a kind of area, found {row.of!r}")
    return MappingProxyType({row.of: row.leaders for row in rows})
