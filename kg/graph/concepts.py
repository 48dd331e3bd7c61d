"""The concepts of the ontology as data: roles, event types, functions, kinds, capacities, manners."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from pyoxigraph import NamedNode

from kg.graph import vocabulary as v
from kg.lexicon.events import event_types
from kg.lexicon.ladder import ladder
from kg.lexicon.tables import load

_SCHEMES = {
    "functions": v.GOV_FUNCTIONS,
    "kinds": v.GOV_KINDS,
    "capacities": v.GOV_CAPACITIES,
    "manners": v.GOV_MANNERS,
}


class Concept(NamedTuple):
    """A concept: ``scheme`` is the IRI of its scheme; ``rank`` and ``single_seat`` are set for roles only."""

    iri: NamedNode
    scheme: NamedNode
    label: str
    label_en: str
    source: str
    rank: int | None = None
    single_seat: bool | None = None


class _Row(NamedTuple):
    id: str
    scheme: Literal["functions", "kinds", "capacities", "manners"]
    label: str
    label_en: str
    source: str


def role(role_id: str) -> NamedNode:
    """The concept of a role, by its id in the role table."""
    return NamedNode(f"{v.GOV}role-{role_id}")


def event_type(type_id: str) -> NamedNode:
    """The concept of an event type, by its id in the table of event types."""
    return NamedNode(f"{v.GOV}eventtype-{type_id}")


def concept(concept_id: str) -> NamedNode:
    """The concept of a function ("opener"), a kind ("Delegation") or a capacity ("Plt")."""
    return NamedNode(v.GOV + concept_id)


@functools.cache
def concepts() -> tuple[Concept, ...]:
    """All concepts, sorted by IRI; TableError where a table is broken."""
    roles = [
        Concept(role(row.id), v.GOV_ROLES, row.label, row.label_en, row.source, row.rank, row.single_seat)
        for row in ladder().roles.values()
    ]
    types = [
        Concept(event_type(row.id), v.GOV_EVENT_TYPES, row.label, row.label_en, row.source) for row in event_types().values()
    ]
    others = [
        Concept(concept(row.id), _SCHEMES[row.scheme], row.label, row.label_en, row.source)
        for row in load("concepts", _Row, key=("id",))
    ]
    return tuple(sorted((*roles, *types, *others), key=lambda each: each.iri.value))


@functools.cache
def concept_index() -> Mapping[str, Concept]:
    """All concepts by IRI."""
    return MappingProxyType({each.iri.value: each for each in concepts()})
