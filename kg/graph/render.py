"""Quads: an article's graph with its people and events settled, and the descriptions of entities and of what is referred to."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping

from pyoxigraph import Literal, NamedNode, Quad

from kg import __version__
from kg.graph import vocabulary as v
from kg.graph.claims import Draft, EntityClaim, PersonClaim, Spo, Term
from kg.graph.concepts import Concept, concept_index
from kg.graph.entities import LANGUAGE
from kg.graph.identity.naming import Identity
from kg.graph.iris import Names
from kg.graph.kin import Link
from kg.lexicon.gazetteer import Gazetteer, gazetteer

_ENGLISH = "en"


def render(draft: Draft, identity: Mapping[str, str], names: Names | None = None, original: str | None = None) -> list[Quad]:
    """The named graph of an article.

    Args:
        draft: the article.
        identity: an IRI for each ``term`` of ``draft.people`` and ``draft.events``, as ``identity.settle`` and
            ``event_identity.settle_events`` give; others may be there, too.
        names: as given to ``draft``.
        original: the key of the article that this one is a copy of, as ``copies.originals`` gives.

    Raises:
        KeyError: a person or event of the draft is not settled.
    """
    named = names or Names()
    graph = named.graph(draft.key)
    quads = [Quad(s, p, o, graph) for s, p, o in settled_triples(draft, identity)]
    quads.append(provenance(draft.key, draft.version, named))
    if original is not None:
        quads.append(Quad(named.article(draft.key), v.GOV_COPY_OF, named.article(original), graph))
    return quads


def settled_triples(draft: Draft, identity: Mapping[str, str]) -> list[Spo]:
    """What a draft says, its people and events called as ``identity`` has them; KeyError where one is not settled."""
    provisional = [each.term for each in draft.people] + [each.term for each in draft.events]
    settled: dict[Term, NamedNode] = {NamedNode(term): NamedNode(identity[term]) for term in provisional}
    known = settled.get
    return [(known(s, s), p, known(o, o)) for s, p, o in draft.triples]


def provenance(key: str, version: str = __version__, names: Names | None = None) -> Quad:
    """That a version of the program made an article's graph."""
    named = names or Names()
    graph = named.graph(key)
    return Quad(graph, v.PROV_WAS_GENERATED_BY, named.software(version), graph)


def describe(iri: str, claims: Iterable[EntityClaim], names: Names | None = None, links: Iterable[Link] = ()) -> set[Quad]:
    """What all articles together say of a post, organization, venue or place without code, in the graph of entities.

    The fullest label becomes the only ``skos:prefLabel``, the other labels and forms ``skos:altLabel``. ``links`` are those
    of the tables to others that are known. Depends on the sets of claims and links only.
    """
    graph = (names or Names()).entities
    node = NamedNode(iri)
    labels: set[str] = set()
    others: set[str] = set()
    quads: set[Quad] = set()
    for _, predicate, value in claims:
        if predicate == v.SKOS_PREF_LABEL:
            labels.add(value.value)
        elif predicate == v.SKOS_ALT_LABEL:
            others.add(value.value)
        else:
            quads.add(Quad(node, predicate, value, graph))
    if labels:
        best = fullest(labels)
        others = (others | labels) - {best}
        quads.add(Quad(node, v.SKOS_PREF_LABEL, Literal(best, language=LANGUAGE), graph))
    quads.update(Quad(node, v.SKOS_ALT_LABEL, Literal(form), graph) for form in others)
    if quads:
        said = ((link.predicate, NamedNode(link.other)) for link in links)
        quads.update(Quad(node, predicate, other, graph) for predicate, other in said if predicate is not None)
    return quads


def describe_person(
    iri: str,
    claims: Iterable[PersonClaim],
    names: Names | None = None,
    identity: Identity | None = None,
    doubts: Iterable[str] = (),
) -> set[Quad]:
    """What all articles together say of a settled person, in the graph of entities; ValueError where none does.

    ``identity`` has the name that the person goes by; by default it is the fullest. ``doubts`` are the people who may be
    this one.
    """
    graph = (names or Names()).entities
    node = NamedNode(iri)
    found = list(claims)
    if not found:
        raise ValueError(f"no article speaks of {iri}")
    name = fullest(claim.name for claim in found) if identity is None else identity.name
    values = [
        (v.FOAF_NAME, {name}),
        (v.SKOS_ALT_LABEL, {form for claim in found for form in (claim.name, *claim.forms)} - {name}),
        (v.SCHEMA_HONORIFIC_PREFIX, {prefix for claim in found for prefix in claim.prefixes}),
        (v.SCHEMA_HONORIFIC_SUFFIX, {suffix for claim in found for suffix in claim.suffixes}),
    ]
    quads = {Quad(node, v.RDF_TYPE, v.GOV_PERSON, graph)}
    if identity is not None and identity.namesakes > 1:
        quads.add(Quad(node, v.GOV_NAMESAKES, Literal(identity.namesakes), graph))
    quads.update(Quad(node, predicate, Literal(text), graph) for predicate, texts in values for text in texts)
    quads.update(Quad(node, v.GOV_POSSIBLY_SAME, NamedNode(other), graph) for other in doubts)
    return quads


def fullest(forms: Iterable[str]) -> str:
    """The form with the most words, then the most characters, then the last in the order of code points.

    The last rule prefers "Katma" to "KATMA".
    """
    return max(forms, key=lambda form: (len(form.split()), len(form), form))


def describe_references(iris: Iterable[str], names: Names | None = None) -> set[Quad]:
    """The graph of reference: concepts and gazetteer places, with the areas that contain them; as :func:`describe_reference`.

    Args:
        iris: as in ``Draft.references``.
        names: as given to ``draft``.
    """
    named = names or Names()
    return set().union(*(describe_reference(iri, named) for iri in iris))


@functools.lru_cache(maxsize=4096)
def describe_reference(iri: str, names: Names) -> frozenset[Quad]:
    """What the graph of reference says of a concept, or of a place and all that contain it; much of it stands in each article.

    Raises:
        ValueError: an IRI that is neither a concept nor a place known there.
    """
    below = names.region("").value
    if iri.startswith(below):
        return frozenset(_place(iri[len(below) :], gazetteer(), names))
    if iri in concept_index():
        return frozenset(_concept(concept_index()[iri], names.reference))
    raise ValueError(f"expected a concept of the tables or a place below {below}, found {iri}")


def _concept(concept: Concept, graph: NamedNode) -> Iterator[Quad]:
    iri = concept.iri
    yield Quad(iri, v.RDF_TYPE, v.GOV_ROLE if concept.scheme == v.GOV_ROLES else v.SKOS_CONCEPT, graph)
    yield Quad(iri, v.SKOS_PREF_LABEL, Literal(concept.label, language=LANGUAGE), graph)
    yield Quad(iri, v.SKOS_PREF_LABEL, Literal(concept.label_en, language=_ENGLISH), graph)
    if concept.rank is not None:
        yield Quad(iri, v.GOV_PROTOCOL_RANK, Literal(concept.rank), graph)
    if concept.single_seat is not None:
        yield Quad(iri, v.GOV_SINGLE_SEAT, Literal(concept.single_seat), graph)


def _place(code: str, places: Gazetteer, names: Names) -> Iterator[Quad]:
    """A place and all that contain it.

    Below the province the label has the title, because 26 names are both a kabupaten and a kota.
    """
    try:
        region = places.region(code)
    except KeyError:
        raise ValueError(f"expected the code of a place in the gazetteer, found {code!r}") from None
    graph, iri = names.reference, names.region(code)
    label = region.name if region.level == "province" else region.label
    yield Quad(iri, v.RDF_TYPE, v.PLACE_CLASSES[region.level], graph)
    yield Quad(iri, v.RDF_TYPE, v.GOV_PLACE, graph)
    yield Quad(iri, v.GOV_REGION_CODE, Literal(code), graph)
    yield Quad(iri, v.SKOS_PREF_LABEL, Literal(label, language=LANGUAGE), graph)
    for form in places.forms_of(code):
        if form != label:
            yield Quad(iri, v.SKOS_ALT_LABEL, Literal(form), graph)
    if region.parent is not None:
        yield Quad(iri, v.SCHEMA_CONTAINED_IN_PLACE, names.region(region.parent), graph)
        yield from _place(region.parent, places, names)
