"""The whole graph of a set of readings, in memory: the definition of what a store must hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pyoxigraph import Quad, RdfFormat, serialize

from kg.graph.claims import Draft, EntityClaim, PersonClaim, Spo
from kg.graph.copies import originals
from kg.graph.draft import draft
from kg.graph.event_identity import settle_events
from kg.graph.identity.judgements import NONE, Judgements
from kg.graph.identity.settling import settle_all
from kg.graph.iris import Names
from kg.graph.kin import Kinship
from kg.graph.render import describe, describe_person, describe_references, provenance, render, settled_triples
from kg.lexicon.kin import ChangeRow
from kg.model.facts import Reading


def build(
    readings: Iterable[Reading],
    names: Names | None = None,
    judgements: Judgements = NONE,
    changes: Sequence[ChangeRow] = (),
) -> list[Quad]:
    """All named graphs of all readings, sorted as their N-Quads lines; the same for the same readings in any order.

    Args:
        readings: of articles, one of each.
        names: what to call things.
        judgements: human decisions on who is who.
        changes: what became of bodies, besides the shipped table.

    Raises:
        ValueError: two different readings are of one article, or one of them cannot be written.
    """
    named = names or Names()
    return assemble((draft(reading, named) for reading in readings), named, judgements, changes)


def assemble(
    drafts: Iterable[Draft],
    names: Names | None = None,
    judgements: Judgements = NONE,
    changes: Sequence[ChangeRow] = (),
) -> list[Quad]:
    """As :func:`build`, from drafts."""
    return sorted(gather(drafts, names, judgements, changes), key=str)


def gather(
    drafts: Iterable[Draft],
    names: Names | None = None,
    judgements: Judgements = NONE,
    changes: Sequence[ChangeRow] = (),
) -> list[Quad]:
    """As :func:`assemble`, in no particular order: enough for what asks whether a graph is as it should be."""
    named = names or Names()
    found = _settle(drafts, named, judgements, changes)
    quads = [
        quad for key, each in found.articles.items() for quad in render(each, found.identity, named, found.sources.get(key))
    ]
    return quads + found.described


def triples_of(draft: Draft, names: Names | None = None) -> list[Spo | Quad]:
    """What :func:`gather` gives of one article, its own statements without their named graph, which validation asks for not."""
    named = names or Names()
    found = _settle([draft], named, NONE, ())
    return [*settled_triples(draft, found.identity), *found.described, provenance(draft.key, draft.version, named)]


class _Settled(NamedTuple):
    """Drafts by key, an IRI for each of their people and events, what copies are copied from, and what all say of entities."""

    articles: dict[str, Draft]
    identity: dict[str, str]
    sources: dict[str, str]
    described: list[Quad]


def _settle(drafts: Iterable[Draft], named: Names, judgements: Judgements, changes: Sequence[ChangeRow]) -> _Settled:
    articles: dict[str, Draft] = {}
    for each in drafts:
        if articles.setdefault(each.key, each) != each:
            raise ValueError(f"expected one reading of an article, found two that differ of {each.identifier}")
    claims = [(key, claim) for key, each in articles.items() for claim in each.people]
    people, identities, doubts = settle_all(claims, named, judgements)
    sources = originals(articles)
    events = settle_events({key: each.events for key, each in articles.items()}, sources, named)
    persons: dict[str, list[PersonClaim]] = defaultdict(list)
    for _, claim in claims:
        persons[people[claim.term]].append(claim)
    entities: dict[str, list[EntityClaim]] = defaultdict(list)
    for each in articles.values():
        for said in each.entities:
            entities[said.iri.value].append(said)
    quads: list[Quad] = []
    for iri, about in persons.items():
        quads += describe_person(iri, about, named, identities[iri], doubts.get(iri, ()))
    kinship = Kinship(named, changes)
    for iri, said_of in entities.items():
        quads += describe(iri, said_of, named, kinship.among(iri, entities))
    quads += describe_references({iri for each in articles.values() for iri in each.references}, named)
    return _Settled(articles, {**people, **events}, sources, quads)


def nquads(quads: Iterable[Quad]) -> bytes:
    """The quads as N-Quads, one sorted line each, each line once."""
    lines = (serialize(quads, format=RdfFormat.N_QUADS) or b"").splitlines(keepends=True)
    return b"".join(sorted(set(lines)))
