"""Kinds of events: their head nouns and the verbs that are themselves the event."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal, NamedTuple

from kg.errors import TableError
from kg.lexicon.phrases import Phrases
from kg.lexicon.tables import load
from kg.text.tokens import folds

GENERIC = "kegiatan"  # the type of "acara" and "kegiatan", which name no kind of event


class EventType(NamedTuple):
    """A kind of event: a concept of the ontology.

    ``weight`` says how surely its noun means an occasion that people gather for: 2 always ("rapat"), 1 mostly
    ("sosialisasi"), 0 only where something is said to be held ("evaluasi"). Types of one ``kin`` are one event told from
    different sides: who is sent off ("pelepasan") takes leave ("pamitan").
    """

    id: str
    label: str
    label_en: str
    weight: int
    kin: str | None
    source: str


class EventForm(NamedTuple):
    """A head noun of an event type ("Rakor")."""

    type: str
    form: str
    source: str


class EventVerb(NamedTuple):
    """A verb that is itself the event: "melantik" (active), "dilantik" (passive), "Lantik" (as headlines shorten it).

    The noun of a passive verb of two words is sought in its subject ("ditebar benih": "benih ikan ditebar").
    ``link`` is the word that joins its object to the noun of its type: "mengunjungi Kapuas" is a "Kunjungan ke Kapuas".
    """

    type: str
    form: str
    voice: Literal["active", "passive", "headline"]
    link: str | None
    source: str


@cache
def event_types() -> Mapping[str, EventType]:
    """All event types by id."""
    return MappingProxyType({row.id: row for row in load("event_types", EventType, key=("id",))})


@cache
def event_heads() -> Phrases[str]:
    """Head nouns of events, each giving the id of its type."""
    rows = load("event_forms", EventForm, key=("form",))
    _check("event_forms", [row.type for row in rows])
    return Phrases((row.form, row.type) for row in rows)


@cache
def event_verbs() -> Phrases[EventVerb]:
    """Verbs that are the event themselves."""
    rows = load("event_verbs", EventVerb, key=("form",))
    _check("event_verbs", [row.type for row in rows])
    return Phrases((row.form, row) for row in rows)


@cache
def event_verb_starts() -> frozenset[str]:
    """The folded first words of the verbs that are the event themselves."""
    return frozenset(folds(row.form)[0] for row in load("event_verbs", EventVerb))


def _check(name: str, types: list[str]) -> None:
    for number, kind in enumerate(types, start=2):
        if kind not in event_types():
            raise TableError(f"{name}.csv:{number}: column type: expected an id of event_types.csv, found {kind!r}")
