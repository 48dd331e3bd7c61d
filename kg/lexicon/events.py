"""Kinds of events: their head nouns and the verbs that are themselves the event."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from kg.errors import TableError
from kg.lexicon.phrases import Phrases
from kg.lexicon.tables import load


class EventType(NamedTuple):
    """A kind of event: a concept of the ontology."""

    id: str
    label: str
    label_en: str
    source: str


class EventForm(NamedTuple):
    """A wording of an event type: a head noun ("Rakor") or a verb ("dilantik")."""

    type: str
    form: str
    source: str


@cache
def event_types() -> Mapping[str, EventType]:
    """All event types by id."""
    return MappingProxyType({row.id: row for row in load("event_types", EventType)})


def _checked(name: str) -> tuple[EventForm, ...]:
    rows = load(name, EventForm)
    for number, row in enumerate(rows, start=2):
        if row.type not in event_types():
            raise TableError(f"{name}.csv:{number}: column type: expected an id of event_types.csv, found {row.type!r}")
    return rows


@cache
def event_heads() -> Phrases[str]:
    """Head nouns of events, each giving the id of its type."""
    return Phrases((row.form, row.type) for row in _checked("event_forms"))


@cache
def event_verbs() -> Mapping[str, str]:
    """Verbs that are the event themselves ("dilantik"), each with the id of its type."""
    return MappingProxyType({row.form: row.type for row in _checked("event_verbs")})
