"""How names of people are spelt in several ways, and what each agreement between two mentions is worth."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, NamedTuple

from kg.lexicon.tables import load
from kg.memo import remembered

_DOUBLE = re.compile(r"(.)\1+")


class SpellingRow(NamedTuple):
    """One equation of the spelling table.

    A "word" is a whole word of a name, "letters" are replaced wherever they stand, in the order of the table, "joined" letters
    in a name whose words are run together. A "light" word tells little of whom it names.
    """

    kind: Literal["word", "letters", "joined", "light"]
    form: str
    normal: str
    source: str


class WeightRow(NamedTuple):
    """What a feature of two mentions adds to their score."""

    feature: str
    weight: float
    about: str
    source: str


@dataclass(frozen=True, slots=True)
class Spellings:
    """The spelling table by kind."""

    words: Mapping[str, str]
    letters: tuple[tuple[str, str], ...]
    joined: tuple[tuple[str, str], ...]
    light: frozenset[str]


@functools.cache
def spellings() -> Spellings:
    """The table ``name_spellings``; TableError where it is broken."""
    rows = load("name_spellings", SpellingRow, key=("kind", "form"))

    def pairs(kind: str) -> tuple[tuple[str, str], ...]:
        return tuple((row.form, row.normal) for row in rows if row.kind == kind)

    return Spellings(
        MappingProxyType(dict(pairs("word"))), pairs("letters"), pairs("joined"), frozenset(form for form, _ in pairs("light"))
    )


@functools.cache
def weights() -> Mapping[str, WeightRow]:
    """The table ``identity_weights`` by feature; TableError where it is broken."""
    return MappingProxyType({row.feature: row for row in load("identity_weights", WeightRow, key=("feature",))})


@remembered(65536)
def evenly_spelt(word: str) -> str:
    """A word of a name, in lower case, as it would be in the spelling to which the table brings all: "Soejono", "Suyono"."""
    if len(word) == 1:
        return word
    table = spellings()
    spelt = table.words.get(word, word)
    for form, normal in table.letters:
        spelt = spelt.replace(form, normal)
    return _DOUBLE.sub(r"\1", spelt)
