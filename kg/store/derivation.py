"""From the ledger to the index: what each part of the index must be, and the changes that bring it there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from pyoxigraph import NamedNode, Quad, RdfFormat, parse

from kg.graph.claims import Draft, EntityClaim
from kg.graph.iris import Names
from kg.graph.kin import Kinship
from kg.graph.render import describe, describe_person, describe_references, render
from kg.store.claims import said_of
from kg.store.copies import original_of
from kg.store.events import events_of
from kg.store.index import Change, Index, difference
from kg.store.ledger import Ledger, Part
from kg.store.people import people_of, person_from_texts


def changes(
    ledger: Ledger,
    index: Index,
    names: Names,
    kinship: Kinship,
    parts: Iterable[tuple[Part, str]],
    fresh: dict[str, tuple[int, Draft]],
) -> Iterator[Change]:
    """What must change in the index so that these parts of it are as the ledger says.

    Args:
        ledger: the truth.
        index: as it is now; it is read, not changed.
        names: what to call things.
        kinship: the links of posts and bodies that tables give.
        parts: what may be out of date.
        fresh: number and draft, by key, of articles that the index surely has nothing of.
    """
    sorted_out: dict[Part, list[str]] = defaultdict(list)
    for part, name in sorted(parts):
        sorted_out[part].append(name)
    for key in sorted_out["article"]:
        yield _article(ledger, index, names, key, fresh.get(key))
    yield from _people(ledger, index, names, sorted_out["person"])
    yield from _entities(ledger, index, names, kinship, sorted_out["entity"])
    if sorted_out["reference"]:
        yield _references(ledger, index, names, sorted_out["reference"])


def _article(ledger: Ledger, index: Index, names: Names, key: str, fresh: tuple[int, Draft] | None) -> Change:
    graph = names.graph(key)
    if fresh is not None:
        number, draft = fresh
        return difference((), _rendered(ledger, number, draft, names))
    held = ledger.draft_of(key)
    if held is None:
        return difference(index.graph(graph), (), drop=graph)
    return difference(index.graph(graph), _rendered(ledger, *held, names))


def _rendered(ledger: Ledger, number: int, draft: Draft, names: Names) -> list[Quad]:
    identity = people_of(ledger.connection, number) | events_of(ledger.connection, number)
    return render(draft, identity, names, original_of(ledger.connection, number))


def _people(ledger: Ledger, index: Index, names: Names, iris: Sequence[str]) -> Iterator[Change]:
    for iri, texts in said_of(ledger.connection, "person", iris).items():
        claims, identity, doubts = person_from_texts(texts)
        described = describe_person(iri, claims, names, identity, doubts) if texts else ()
        yield difference(index.about(NamedNode(iri), names.entities), described)


def _entities(ledger: Ledger, index: Index, names: Names, kinship: Kinship, iris: Sequence[str]) -> Iterator[Change]:
    known = said_of(ledger.connection, "entity", kinship.neighbours(iris))
    there = {iri for iri, texts in known.items() if texts}
    said = said_of(ledger.connection, "entity", iris)
    lines = "".join(f"<{iri}> {what} .\n" for iri, texts in said.items() for what in texts)
    claims: dict[str, list[EntityClaim]] = defaultdict(list)
    for quad in parse(lines, format=RdfFormat.N_TRIPLES):
        claims[quad.subject.value].append(EntityClaim(quad.subject, quad.predicate, quad.object))
    for iri in said:
        described = describe(iri, claims[iri], names, kinship.among(iri, there))
        yield difference(index.about(NamedNode(iri), names.entities), described)


def _references(ledger: Ledger, index: Index, names: Names, iris: Sequence[str]) -> Change:
    """The change of the graph of reference.

    What a place or concept adds does not depend on others, but several places share those that contain them: if one is
    no longer referred to, the whole graph is compared.
    """
    used = {iri for iri, texts in said_of(ledger.connection, "reference", iris).items() if texts}
    if len(used) == len(iris):
        wanted = describe_references(iris, names)
        return difference((), (quad for quad in wanted if quad not in index.store))
    everything = [iri for (iri,) in ledger.connection.execute("SELECT iri FROM said WHERE part = 'reference'")]
    return difference(index.graph(names.reference), describe_references(everything, names))
