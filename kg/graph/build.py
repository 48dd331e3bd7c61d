"""The whole graph of a set of readings, in memory: the definition of what a store must hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from pyoxigraph import Quad, RdfFormat, serialize

from kg.graph.claims import Draft, EntityClaim, PersonClaim
from kg.graph.copies import originals
from kg.graph.draft import draft
from kg.graph.identity import settle
from kg.graph.iris import Names
from kg.graph.render import describe, describe_person, describe_reference, render
from kg.model.facts import Reading


def build(readings: Iterable[Reading], names: Names | None = None) -> list[Quad]:
    """All named graphs of all readings, sorted as their N-Quads lines; the same for the same readings in any order.

    Raises:
        ValueError: two different readings are of one article, or one of them cannot be written.
    """
    named = names or Names()
    return assemble((draft(reading, named) for reading in readings), named)


def assemble(drafts: Iterable[Draft], names: Names | None = None) -> list[Quad]:
    """As :func:`build`, from drafts."""
    named = names or Names()
    articles: dict[str, Draft] = {}
    for each in drafts:
        if articles.setdefault(each.key, each) != each:
            raise ValueError(f"expected one reading of an article, found two that differ of {each.identifier}")
    claims = [(key, claim) for key, each in articles.items() for claim in each.people]
    people = settle_all(claims, named)
    sources = originals(articles)
    quads = [quad for key, each in articles.items() for quad in render(each, people, named, sources.get(key))]
    persons: dict[str, list[PersonClaim]] = defaultdict(list)
    for _, claim in claims:
        persons[people[claim.term]].append(claim)
    entities: dict[str, list[EntityClaim]] = defaultdict(list)
    for each in articles.values():
        for said in each.entities:
            entities[said.iri.value].append(said)
    for iri, about in persons.items():
        quads += describe_person(iri, about, named)
    for iri, said_of in entities.items():
        quads += describe(iri, said_of, named)
    quads += describe_reference({iri for each in articles.values() for iri in each.references}, named)
    return sorted(quads, key=str)


def settle_all(claims: Iterable[tuple[str, PersonClaim]], names: Names | None = None) -> Mapping[str, str]:
    """As ``identity.settle``, for claims of any names."""
    by_name: dict[str, list[tuple[str, PersonClaim]]] = defaultdict(list)
    for key, claim in claims:
        by_name[claim.slug].append((key, claim))
    people: dict[str, str] = {}
    for mine in by_name.values():
        people.update(settle(mine, names))
    return people


def nquads(quads: Iterable[Quad]) -> bytes:
    """The quads as N-Quads, one sorted line each, each line once."""
    lines = (serialize(quads, format=RdfFormat.N_QUADS) or b"").splitlines(keepends=True)
    return b"".join(sorted(set(lines)))
