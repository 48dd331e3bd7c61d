"""Sets of words that rules ask for by name, and the calendar."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import cache
from types import MappingProxyType
from typing import Literal, NamedTuple

from kg.errors import TableError
from kg.lexicon.tables import load, load_lines
from kg.memo import remembered

_TAKES_IN = "@"
_NAMES = "name-hint"


class Word(NamedTuple):
    """A word or phrase of a set, in words.csv or, where it tells what somebody does, in deeds.csv.

    A form "@namely" takes in all words of the set ``namely``, so that they are written down once.
    """

    set: str
    form: str
    source: str


class CalendarWord(NamedTuple):
    """A month (1 to 12), a weekday (Monday is 0), a part of the day, or days from today (yesterday is -1)."""

    kind: Literal["month", "weekday", "daypart", "relative"]
    form: str
    value: int
    source: str


@cache
def _sets() -> Mapping[str, frozenset[str]]:
    grouped: dict[str, set[str]] = {}
    words, deeds = load("words", Word), load("deeds", Word)
    both = {row.set for row in words} & {row.set for row in deeds}
    if both:
        raise TableError(f"deeds.csv: expected sets of its own, found {min(both)!r}, which is in words.csv too")
    if any(row.set == _NAMES for row in words):
        raise TableError(f"words.csv: expected the set {_NAMES!r} in names.txt, found rows of it here")
    for row in (*words, *deeds):
        grouped.setdefault(row.set, set()).add(row.form)
    grouped[_NAMES] = set(load_lines("names"))
    return MappingProxyType(taken_in(grouped))


def taken_in(sets: Mapping[str, Set[str]]) -> dict[str, frozenset[str]]:
    """The sets with the words of those that they take in; TableError where such a one lacks, or takes in others itself."""
    found: dict[str, frozenset[str]] = {}
    for name, forms in sets.items():
        others = {form for form in forms if form.startswith(_TAKES_IN)}
        for form in others:
            other = sets.get(form.removeprefix(_TAKES_IN), frozenset())
            if not other or any(each.startswith(_TAKES_IN) for each in other):
                raise TableError(f"the set {name!r} takes in {form!r}: expected a set of words that takes in no other")
        found[name] = frozenset(forms - others).union(*(sets[form.removeprefix(_TAKES_IN)] for form in others))
    return found


@remembered(65536)
def word_set(name: str) -> frozenset[str]:
    """The folded forms of the set ``name`` of words.csv and deeds.csv; those of "name-hint" are the lines of names.txt.

    These are given names, names of families and of clans of the peoples from Aceh to Papua, written down from general
    knowledge and from what the regional press names most often; too many to give each row its source.

    Raises:
        KeyError: there is no such set: a rule names one that the tables lack.
    """
    return _sets()[name]


@remembered(64)
def calendar(kind: Literal["month", "weekday", "daypart", "relative"]) -> Mapping[str, int]:
    """Folded form to value."""
    return MappingProxyType({row.form: row.value for row in load("calendar", CalendarWord) if row.kind == kind})


class Expansion(NamedTuple):
    """An abbreviation inside a name of a field ("Kesra") and its long form."""

    form: str
    expansion: str
    source: str


@cache
def expansions() -> Mapping[str, str]:
    """Folded abbreviation to long form."""
    return MappingProxyType({row.form: row.expansion for row in load("expansions", Expansion, key=("form",))})
