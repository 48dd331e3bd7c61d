"""The ontology: it parses, is whole, and has every term that anything here uses."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from rdflib import OWL, RDF, RDFS, SKOS

from kg.graph import vocabulary as v
from kg.graph.concepts import concepts
from kg.resources import folder
from tests.generators.ontology import SCHEMES, generate

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted(each.name for each in folder("ontology").iterdir() if each.name.endswith(".ttl"))
HEADER = rdflib.URIRef(v.GOV.removesuffix("#"))
LABELS = (RDFS.label, SKOS.prefLabel)
COMMENTS = (RDFS.comment, SKOS.definition)
PROPERTY_CLASSES = (OWL.ObjectProperty, OWL.DatatypeProperty)
TERM = re.compile(r"(?<![\w:/#-])gov:([A-Za-z][\w-]*)|" + re.escape(v.GOV) + r"([A-Za-z][\w-]*)")
# classes and properties of other vocabularies that ours may be put below
KNOWN = {
    *(v.FOAF + name for name in ("Person",)),
    *(v.ORG + name for name in ("Post", "Role", "Organization", "FormalOrganization", "OrganizationalUnit")),
    *(v.ORG + name for name in ("OrganizationalCollaboration", "Membership", "member")),
    *(v.PROV + name for name in ("Person", "Organization", "Entity", "Association", "Delegation")),
    *(v.PROV + name for name in ("agent", "actedOnBehalfOf", "alternateOf", "wasAttributedTo")),
    *(v.SCHEMA + name for name in ("Person", "Organization", "GovernmentOrganization", "PoliticalParty", "City", "Place")),
    *(v.SCHEMA + name for name in ("EducationalOrganization", "MedicalOrganization", "AdministrativeArea", "Event")),
    *(v.SCHEMA + name for name in ("NewsArticle", "Quotation", "text", "spokenByCharacter")),
    *(v.DCTERMS + name for name in ("type", "identifier")),
}


def ontology() -> rdflib.Graph:
    graph = rdflib.Graph()
    for name in FILES:
        graph.parse(data=(folder("ontology") / name).read_bytes(), format="turtle")
    return graph


GRAPH = ontology()
TERMS = sorted({each for each in GRAPH.subjects() if isinstance(each, rdflib.URIRef) and each.startswith(v.GOV)})
CLASSES = {each for each in TERMS if (each, RDF.type, OWL.Class) in GRAPH}
PROPERTIES = {each for each in TERMS for kind in PROPERTY_CLASSES if (each, RDF.type, kind) in GRAPH}


def used(text: str) -> set[str]:
    """Local names of the terms of the ontology in a text."""
    return {match[1] or match[2] for match in TERM.finditer(text)}


def places_of_use() -> Iterator[tuple[str, str]]:
    for path in sorted(ROOT.glob("shapes/*.ttl")):
        yield path.name, path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "kg").rglob("*.rq")):
        yield path.name, path.read_text(encoding="utf-8")
    yield "sample.trig", (ROOT / "tests" / "data" / "sample.trig").read_text(encoding="utf-8")
    yield "vocabulary.py", " ".join(constants())


def constants() -> Iterator[str]:
    """The terms of ``gov:`` that the code knows by name."""
    for value in vars(v).values():
        if isinstance(value, ox.NamedNode):
            yield value.value
    for table in (v.PLACE_CLASSES, v.ORGANIZATION_CLASSES):
        yield from (value.value for value in table.values())


@pytest.mark.parametrize("name", FILES)
def test_a_file_parses_alike_in_both_libraries(name: str) -> None:
    content = (folder("ontology") / name).read_bytes()
    by_oxigraph = {quad.triple for quad in ox.parse(content, format=ox.RdfFormat.TURTLE)}
    by_rdflib = rdflib.Graph().parse(data=content, format="turtle")
    assert len(by_oxigraph) == len(by_rdflib) > 0


def test_the_header_says_what_it_is() -> None:
    assert (HEADER, RDF.type, OWL.Ontology) in GRAPH
    titles = {title.language for title in GRAPH.objects(HEADER, rdflib.DCTERMS.title) if isinstance(title, rdflib.Literal)}
    assert titles == {"id", "en"}
    for predicate in (rdflib.DCTERMS.license, OWL.versionInfo, OWL.versionIRI):
        assert (HEADER, predicate, None) in GRAPH, predicate


def test_nothing_is_imported() -> None:
    assert not list(GRAPH.objects(None, OWL.imports))


@pytest.mark.parametrize("term", TERMS, ids=lambda term: str(term).removeprefix(v.GOV))
def test_a_term_is_labelled_and_explained_in_both_languages(term: rdflib.URIRef) -> None:
    for predicates in (LABELS, COMMENTS):
        for predicate in predicates:
            found = [each.language for each in GRAPH.objects(term, predicate) if isinstance(each, rdflib.Literal)]
            assert len(found) == len(set(found)), f"{predicate} twice in one language"
        all_of_them = {
            each.language for one in predicates for each in GRAPH.objects(term, one) if isinstance(each, rdflib.Literal)
        }
        assert all_of_them == {"id", "en"}, predicates


@pytest.mark.parametrize(("name", "text"), list(places_of_use()), ids=lambda value: value if len(value) < 40 else "")
def test_every_term_that_is_used_is_defined(name: str, text: str) -> None:
    missing = used(text) - {str(term).removeprefix(v.GOV) for term in TERMS}
    assert not missing, f"{name} uses undefined terms"


def test_the_ontology_itself_uses_defined_terms_only() -> None:
    nodes = {node for triple in GRAPH for node in triple if isinstance(node, rdflib.URIRef) and node.startswith(v.GOV)}
    assert nodes <= set(TERMS)


def test_terms_are_of_a_known_kind() -> None:
    kinds = {*PROPERTY_CLASSES, OWL.Class, SKOS.ConceptScheme, SKOS.Concept, rdflib.URIRef(v.GOV + "Role")}
    for term in TERMS:
        assert set(GRAPH.objects(term, RDF.type)) & kinds, term


def test_a_class_is_not_also_a_property_nor_a_concept() -> None:
    concept_terms = {rdflib.URIRef(each.iri.value) for each in concepts()}
    assert not CLASSES & PROPERTIES
    assert not CLASSES & concept_terms
    # model.md gives both the property of a statement and a function at an event this name; nothing else may do so
    assert {str(each).removeprefix(v.GOV) for each in PROPERTIES & concept_terms} == {"speaker"}


@pytest.mark.parametrize("predicate", [RDFS.subClassOf, RDFS.subPropertyOf])
def test_there_are_no_cycles(predicate: rdflib.URIRef) -> None:
    for term in TERMS:
        for above in GRAPH.objects(term, predicate):
            assert term not in set(GRAPH.transitive_objects(above, predicate)), term


def test_alignments_lead_to_terms_that_exist_there() -> None:
    for predicate in (RDFS.subClassOf, RDFS.subPropertyOf):
        outside = {str(each) for each in GRAPH.objects(None, predicate) if not str(each).startswith(v.GOV)}
        assert outside <= KNOWN


def test_each_class_of_the_model_is_below_the_class_of_the_vocabulary_it_names() -> None:
    wanted = {
        "Person": v.FOAF + "Person",
        "Post": v.ORG + "Post",
        "Organization": v.ORG + "Organization",
        "Place": v.SCHEMA + "AdministrativeArea",
        "Venue": v.SCHEMA + "Place",
        "Event": v.SCHEMA + "Event",
        "Article": v.SCHEMA + "NewsArticle",
        "Tenure": v.ORG + "Membership",
        "Participation": v.PROV + "Association",
        "Representation": v.PROV + "Delegation",
        "Statement": v.SCHEMA + "Quotation",
    }
    for name, above in wanted.items():
        assert (rdflib.URIRef(v.GOV + name), RDFS.subClassOf, rdflib.URIRef(above)) in GRAPH, name
    represented = rdflib.URIRef(v.GOV + "represented")
    assert (represented, RDFS.subPropertyOf, rdflib.URIRef(v.PROV + "actedOnBehalfOf")) in GRAPH


def test_kinds_of_organizations_and_places_are_below_theirs() -> None:
    for top, below in (("Organization", v.ORGANIZATION_CLASSES), ("Place", v.PLACE_CLASSES)):
        for each in below.values():
            above = GRAPH.transitive_objects(rdflib.URIRef(each.value), RDFS.subClassOf)
            assert rdflib.URIRef(v.GOV + top) in set(above), each


def test_domains_and_ranges_are_classes_or_datatypes() -> None:
    for predicate in (RDFS.domain, RDFS.range):
        for subject, value in GRAPH.subject_objects(predicate):
            assert subject in PROPERTIES
            if str(value).startswith(v.GOV):
                assert value in CLASSES


def test_no_property_has_two_ranges_or_domains() -> None:
    for predicate in (RDFS.domain, RDFS.range):
        counted: dict[object, int] = defaultdict(int)
        for subject in GRAPH.subjects(predicate):
            counted[subject] += 1
        assert set(counted.values()) <= {1}


@pytest.mark.parametrize("name", sorted({scheme.file for scheme in SCHEMES.values()}))
def test_concept_files_are_what_the_tables_give(name: str) -> None:
    assert (folder("ontology") / name).read_bytes() == generate()[name].encode(), "run: python -m tests.generators.ontology"


def test_all_concepts_are_in_their_scheme() -> None:
    for each in concepts():
        iri, scheme = rdflib.URIRef(each.iri.value), rdflib.URIRef(each.scheme.value)
        assert (iri, SKOS.inScheme, scheme) in GRAPH
        assert (scheme, RDF.type, SKOS.ConceptScheme) in GRAPH


def test_there_are_no_blank_nodes() -> None:
    assert not [node for triple in GRAPH for node in triple if isinstance(node, rdflib.BNode)]
