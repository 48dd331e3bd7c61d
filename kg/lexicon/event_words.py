"""What words in the names of events weigh when two names are compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from kg.lexicon.events import EventForm
from kg.lexicon.tables import load
from kg.model.article import slug

WordSet: TypeAlias = Literal["thin", "part", "number"]


class EventWord(NamedTuple):
    """A word that tells less or more than others of which event is meant.

    "thin" words tell nothing; "part" words tell which part of an event ("course/opening"), where parts of one kind exclude
    each other; "number" words are numbers in letters.
    """

    set: WordSet
    value: str
    form: str
    source: str


@cache
def event_words(which: WordSet) -> Mapping[str, str]:
    """The words of a set, each with its value."""
    rows = load("event_words", EventWord, key=("set", "form"))
    return MappingProxyType({row.form: row.value for row in rows if row.set == which})


@cache
def heads(kind: str) -> tuple[frozenset[str], ...]:
    """The words of each head noun of an event type: those of "Rapat Koordinasi", that of "Rakor"."""
    return _heads().get(kind, ())


@cache
def head_words(kind: str) -> frozenset[str]:
    """All words of the head nouns of an event type."""
    return frozenset().union(*heads(kind))


@cache
def _heads() -> Mapping[str, tuple[frozenset[str], ...]]:
    found: dict[str, list[frozenset[str]]] = defaultdict(list)
    for row in load("event_forms", EventForm):
        found[row.type].append(frozenset(slug(row.form).split("-")))
    return MappingProxyType({kind: tuple(words) for kind, words in found.items()})
