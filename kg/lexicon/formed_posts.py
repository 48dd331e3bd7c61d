"""Short forms of posts that no table has, told by how they are formed: "Kadisbudporapar", "Sekdinkes", "Kasubbagwatpers"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal, NamedTuple

from kg.errors import TableError
from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.given import usual_name
from kg.lexicon.ladder import ladder
from kg.lexicon.tables import load
from kg.lexicon.words import expansions, word_set
from kg.memo import remembered


class Beginning(NamedTuple):
    """What the short form of a post begins with, and what the rest of it, of so many letters at least, tells.

    ``of``: the work of an ``agency`` ("Kadis" + "kominfo") or of a ``board`` ("Kaban" + "kesbangpol"), which the rest must
    name by a known stem; the work of a ``part`` of one, whatever it is, or of a ``section``, which must be a known short form.
    """

    beginning: str
    role: str
    of: Literal["agency", "board", "part", "section"]
    shortest: int
    source: str


class FormedPost(NamedTuple):
    """The role that a word names and what it is the head of: the words for a body, tried in order, or a field alone."""

    role: str
    bodies: tuple[str, ...]
    field: str


@cache
def beginnings() -> Mapping[str, Beginning]:
    """The rows of post_beginnings.csv by what they begin with, in lower case; TableError where a role is not known."""
    rows = load("post_beginnings", Beginning, key=("beginning",))
    for line, row in enumerate(rows, start=2):
        if row.role not in ladder().roles:
            raise TableError(f"post_beginnings.csv:{line}: column role: expected an id of roles.csv, found {row.role!r}")
    return MappingProxyType({row.beginning: row for row in rows})


@remembered(65536)
def formed_post(fold: str) -> FormedPost | None:
    """What post a word in lower case is the short form of, None where it is none, or a name or a place ("Kabanjahe")."""
    begun = next((row for row in map(beginnings().get, _starts(fold)) if row is not None), None)
    if begun is None or not (fold.isascii() and fold.isalpha()):
        return None
    rest = fold[len(begun.beginning) :]
    if len(rest) < begun.shortest or _named(fold):
        return None
    if begun.of == "agency":
        return FormedPost(begun.role, (f"dis{rest}", f"din{rest}", f"Dinas {_spelled(rest)}"), "")
    if begun.of == "board":
        return FormedPost(begun.role, (f"ba{rest}", rest, f"Badan {_spelled(rest)}"), "") if _known(rest) else None
    if begun.of == "section" and rest not in expansions():
        return None
    return FormedPost(begun.role, (), _spelled(rest))


def _starts(fold: str) -> list[str]:
    """What a word begins with, the longest first."""
    return [fold[:size] for size in range(min(len(fold), _longest()), 0, -1)]


@cache
def _longest() -> int:
    return max(map(len, beginnings()))


def _named(fold: str) -> bool:
    """Whether the word is a name or a place."""
    found = gazetteer()
    return usual_name(fold) or bool(found.named(fold)) or bool(found.district(fold)) or fold in found.seats


def _known(of: str) -> bool:
    """Whether it is the work of a board: "kesbangpol", "keuda", "litbang"."""
    return of in expansions() or any(map(of.startswith, word_set("board-stem")))


def _spelled(of: str) -> str:
    return expansions().get(of, of.capitalize())
