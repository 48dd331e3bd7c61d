"""Abbreviations and English words for what the graph names in Indonesian: "Sekda", "Kalteng", "the governor of ...".

Wordings come from the language tables (posts, bodies, regions, kinds of events, fields) and, for English, from
``data/english.csv``. A wording is replaced on both sides of a comparison, so it need not be the only right one.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from typing import Literal, NamedTuple, TypeAlias

from kg.lexicon.events import EventForm, event_types
from kg.lexicon.gazetteer import fold, gazetteer
from kg.lexicon.ladder import RoleForm, ladder
from kg.lexicon.tables import load
from kg.lexicon.titles import degrees, titles
from kg.lexicon.words import expansions
from kg.text.tables import load_text

Words: TypeAlias = tuple[str, ...]

_WORD = re.compile(r"\w+")


class _English(NamedTuple):
    kind: Literal["name", "word", "skip", "month", "weekday"]
    form: str
    expansion: str | None
    source: str


def words_of(text: str) -> Words:
    """The words of a name as they are compared: without case, diacritics, punctuation and apostrophes."""
    return tuple(_WORD.findall(fold(text).replace("'", "")))


def expanded(words: Words) -> Words:
    """The words with every known wording, the longest first, replaced by the long Indonesian one."""
    table = _by_first()
    found: list[str] = []
    i = 0
    while i < len(words):
        for rest, long in table.get(words[i], ()):
            if words[i + 1 : i + 1 + len(rest)] == rest:
                found += long
                i += 1 + len(rest)
                break
        else:
            found.append(words[i])
            i += 1
    return tuple(found)


def english_calendar(kind: Literal["month", "weekday"]) -> Mapping[str, int]:
    """English names of months (1 to 12) or weekdays (Monday is 0), in lower case."""
    return {row.form: int(row.expansion or 0) for row in _english() if row.kind == kind}


@functools.cache
def role_words() -> frozenset[Words]:
    """The names of all roles, as :func:`expanded` gives them: what a post is called that is not tied to a place."""
    return frozenset(expanded(words_of(role.label)) for role in ladder().roles.values())


@functools.cache
def title_words() -> frozenset[str]:
    """The words of all titles and degrees: "drs", "m", "si"."""
    forms = [*(row.form for row in titles().values()), *(row.form for row in degrees().values())]
    return frozenset(word for form in forms for whole in (form, form.replace(".", "")) for word in words_of(whole))


@functools.cache
def skipped_words() -> frozenset[str]:
    """English words that add nothing to a name: "the", "of"."""
    return frozenset(row.form for row in _english() if row.kind == "skip")


@functools.cache
def _english() -> tuple[_English, ...]:
    text = (files("kg.query") / "data" / "english.csv").read_text("utf-8")
    return load_text(text, "english", _English, key=("kind", "form"))


@functools.cache
def _by_first() -> Mapping[str, tuple[tuple[Words, Words], ...]]:
    """First word to (the other words, what they stand for), the longest first; the first of equal wordings counts."""
    found: dict[Words, Words] = {}
    for form, long in _wordings():
        key, value = _in_table(form), _in_table(long)
        if len(key) > 1 or (key and key != value):  # "Palangka Raya" stays whole, though "Palangka" is a short form of it
            found.setdefault(key, value)
    grouped: dict[str, list[tuple[Words, Words]]] = {}
    for key, value in found.items():
        grouped.setdefault(key[0], []).append((key[1:], value))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in grouped.items()}


def _wordings() -> Iterator[tuple[str, str]]:
    yield from ((row.form, row.expansion or "") for row in _english() if row.kind in ("name", "word"))
    yield from _roles()
    yield from _bodies()
    yield from expansions().items()
    yield from _regions()
    yield from _events()


def _roles() -> Iterator[tuple[str, str]]:
    """Wordings of roles. One of a national role names one post of many ("Mendagri"), and is left as it is."""
    steps = ladder()
    for form, row in steps.role_forms():
        role = steps.roles[row.role]
        if role.level != "national" and not _begins(form, role.label):
            yield form, _with_body(row, role.label)
    yield from ((role.label_en, role.label) for role in steps.roles.values())


def _with_body(row: RoleForm, label: str) -> str:
    """ "Kadinkes" is "Kepala Dinas" of the "Dinas Kesehatan": "Kepala Dinas Kesehatan"."""
    if row.organization is None:
        return label
    role, body = label.split(), ladder().kinds[row.organization].label.split()
    return " ".join(role + (body[1:] if role[-1] == body[0] else body))


def _bodies() -> Iterator[tuple[str, str]]:
    steps = ladder()
    for form, row in steps.organization_forms():
        label = steps.kinds[row.organization].label
        if not _begins(form, label):
            yield form, label


def _regions() -> Iterator[tuple[str, str]]:
    """Short forms of regions that stand for one name (of a kabupaten and a kota, perhaps)."""
    places = gazetteer()
    for form, _ in places.forms():
        names = {region.name for region in places.named(form)}
        if len(names) == 1:
            yield form, names.pop()


def _events() -> Iterator[tuple[str, str]]:
    types = event_types()
    rows: Iterable[EventForm] = load("event_forms", EventForm)
    yield from ((row.form, types[row.type].label) for row in rows if not _begins(row.form, types[row.type].label))


def _begins(form: str, label: str) -> bool:
    """Whether a wording is its label with more words behind it: "Kasat Binmas" says more than "Kasat"."""
    start = _in_table(label)
    return _in_table(form)[: len(start)] == start


@functools.cache
def _in_table(text: str) -> Words:
    """The words of a form or label of the tables, which come up many times each."""
    return words_of(text)
