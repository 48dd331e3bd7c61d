"""Shapes are read whole or not at all, and agree with the ontology, the concept tables and the checks in Python."""

from __future__ import annotations

import pytest
from pyoxigraph import Literal, NamedNode

from kg.graph import vocabulary as v
from kg.graph.concepts import concepts
from kg.validation.compiled import compile_shapes
from kg.validation.meaning import CHECKS, SHAPES
from kg.validation.shapes import Constraint, Shape, ShapeError, read_shapes, shape_files, shipped_shapes

HEAD = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix s: <https://w3id.org/wakil/shapes#> .
@prefix gov: <https://w3id.org/wakil/ontology#> .
"""
MESSAGE = 'sh:message "Salah."@id, "Wrong."@en'


def read(text: str) -> tuple[Shape, ...]:
    return read_shapes([("test.ttl", (HEAD + text).encode())])


def compiled(text: str) -> None:
    compile_shapes(read(text))


def constraint(name: str, component: str) -> Constraint:
    (shape,) = {each for top in shipped_shapes() for each in top.walk() if each.iri == SHAPES + name}
    (found,) = [each for each in shape.constraints if each.component == component]
    return found


def test_a_shape_as_a_value() -> None:
    (shape,) = read(
        f"s:A a sh:NodeShape ; sh:targetClass gov:Person ; sh:property s:A-name ."
        f"s:A-name sh:path gov:text ; sh:minCount 1 ; sh:severity sh:Warning ; {MESSAGE} ."
    )
    assert shape.target_classes == (NamedNode(v.GOV + "Person"),)
    (name,) = shape.properties
    assert (name.severity, name.path, name.message_id, name.message_en) == (
        "Warning", NamedNode(v.GOV + "text"), "Salah.", "Wrong.",
    )  # fmt: skip
    assert name.constraints == (Constraint("MinCountConstraintComponent", (Literal(1),)),)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f"s:A sh:targetClass gov:Person ; sh:hasValue 1 ; {MESSAGE} .", "hasValue"),
        (f"s:A sh:targetClass gov:Person ; sh:xone () ; {MESSAGE} .", "xone"),
        (f"s:A sh:targetNode gov:x ; {MESSAGE} .", "belong to a shape"),
        (f"s:A sh:targetClass gov:Person ; sh:clas gov:Person ; {MESSAGE} .", "clas"),
        (f"s:A sh:targetClass gov:Person ; sh:deactivated true ; {MESSAGE} .", "deactivated"),
        ("s:A sh:targetClass gov:Person ; sh:nodeKind sh:IRI .", "message"),
        ('s:A sh:targetClass gov:Person ; sh:nodeKind sh:IRI ; sh:message "Salah."@id .', "message"),
        (f"s:A sh:targetClass gov:Person . s:B sh:path gov:text ; sh:minCount 1 ; {MESSAGE} .", "belong to a shape"),
        (f"s:A sh:targetClass gov:Person ; sh:property [ sh:path gov:text ; sh:minCount 1 ; {MESSAGE} ] .", "IRI"),
        (f"s:A sh:targetClass gov:Person ; sh:property s:B . s:B sh:minCount 1 ; {MESSAGE} .", "path"),
        ("s:A sh:targetClass gov:Person ; sh:property s:B .", "nothing said"),
        (f"s:A sh:targetClass gov:Person ; sh:nodeKind sh:IRI ; sh:severity sh:Fatal ; {MESSAGE} .", "severity"),
        ("s:A sh:targetClass gov:Person ; .", None),
        ("s:A sh:targetClass", "Turtle"),
        (f"s:A sh:targetClass gov:Person ; sh:in 7 ; {MESSAGE} .", "list"),
        (f"s:A sh:targetClass gov:Person ; sh:closed false ; {MESSAGE} .", "closed"),
        (f"s:A sh:targetClass gov:Person ; sh:class gov:A, gov:B ; {MESSAGE} .", "more than one sh:class"),
    ],
)
def test_what_is_not_understood_is_refused(text: str, reason: str | None) -> None:
    if reason is None:
        assert len(read(text)) == 1
        return
    with pytest.raises(ShapeError, match=reason):
        read(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f's:A sh:targetClass gov:Person ; sh:sparql s:Q ; {MESSAGE} . s:Q sh:select "SELECT $this {{}}" .', "bound"),
        (f"s:A sh:targetClass gov:Person ; sh:nodeKind sh:BlankNode ; {MESSAGE} .", "BlankNode"),
        (f"s:A sh:targetClass gov:Person ; sh:datatype gov:odd ; {MESSAGE} .", "datatype"),
        (f's:A sh:targetClass gov:Person ; sh:minInclusive "x" ; {MESSAGE} .', "bound"),
        (f"s:A sh:targetClass gov:Person ; sh:minCount 1 ; {MESSAGE} .", "path"),
        (f's:A sh:targetClass gov:Person ; sh:minLength "x" ; {MESSAGE} .', "number"),
        (
            "s:A sh:targetClass gov:Person ; sh:property s:B . "
            f"s:B sh:path gov:text ; sh:property s:C . s:C sh:path gov:text ; sh:minCount 1 ; {MESSAGE} .",
            "of its own",
        ),
    ],
)
def test_what_cannot_be_compiled_is_refused(text: str, reason: str) -> None:
    with pytest.raises(ShapeError, match=reason):
        compiled(text)


def test_each_query_has_its_check_and_each_check_its_query() -> None:
    queries = {
        each.terms[0].value
        for top in shipped_shapes()
        for shape in top.walk()
        for each in shape.constraints
        if each.component == "SPARQLConstraintComponent" and isinstance(each.terms[0], NamedNode)
    }
    assert queries == set(CHECKS)


@pytest.mark.parametrize(
    ("shape", "scheme"),
    [
        ("Tenure-capacity", v.GOV_CAPACITIES),
        ("Succession-manner", v.GOV_MANNERS),
        ("Succession-capacity", v.GOV_CAPACITIES),
        ("Participation-function", v.GOV_FUNCTIONS),
        ("Representation-kind", v.GOV_KINDS),
    ],
)
def test_lists_of_values_are_those_of_the_concept_tables(shape: str, scheme: NamedNode) -> None:
    listed = constraint(shape, "InConstraintComponent").terms
    assert sorted(map(str, listed)) == sorted(str(each.iri) for each in concepts() if each.scheme == scheme)


@pytest.mark.parametrize("shape", ["Representation-representativeCapacity", "Representation-principalCapacity"])
def test_sides_that_hold_their_post_definitively_say_nothing(shape: str) -> None:
    listed = constraint(shape, "InConstraintComponent").terms
    capacities = {each.iri.value for each in concepts() if each.scheme == v.GOV_CAPACITIES}
    assert {term.value for term in listed if isinstance(term, NamedNode)} == capacities - {v.GOV + "Definitive"}


def test_the_known_classes_are_those_that_the_graph_uses() -> None:
    listed = constraint("Node-class", "OrConstraintComponent").shapes[0].constraints[0].terms
    facts = (v.GOV_TENURE, v.GOV_SUCCESSION, v.GOV_PARTICIPATION, v.GOV_REPRESENTATION, v.GOV_STATEMENT)
    things = (v.GOV_PERSON, v.GOV_POST, v.GOV_ROLE, v.GOV_PLACE, v.GOV_VENUE, v.GOV_EVENT, v.GOV_ARTICLE)
    used = {*facts, *things, *v.PLACE_CLASSES.values(), *v.ORGANIZATION_CLASSES.values()}
    assert set(listed) == used


def test_kinds_of_organizations_and_places_are_all_targeted() -> None:
    targets = {shape.iri.removeprefix(SHAPES): set(shape.target_classes) for shape in shipped_shapes()}
    assert targets["OrganizationKind"] == set(v.ORGANIZATION_CLASSES.values()) - {v.GOV_ORGANIZATION}
    assert targets["PlaceKind"] == set(v.PLACE_CLASSES.values())


def test_each_class_of_the_model_has_a_shape() -> None:
    targets = {each for shape in shipped_shapes() for each in shape.target_classes}
    listed = set(constraint("Node-class", "OrConstraintComponent").shapes[0].constraints[0].terms)
    assert listed <= targets


def test_messages_are_sentences_in_two_languages() -> None:
    for top in shipped_shapes():
        for shape in top.walk():
            if shape.constraints:
                assert shape.message_id.endswith(".")
                assert shape.message_en.endswith(".")
                assert shape.message_id != shape.message_en


def test_severity_is_stated_for_every_constraint() -> None:
    import rdflib

    graph = rdflib.Graph()
    for _, content in shape_files():
        graph.parse(data=content, format="turtle")
    sh = rdflib.Namespace("http://www.w3.org/ns/shacl#")
    for shape in {each.iri for top in shipped_shapes() for each in top.walk() if each.constraints}:
        assert (rdflib.URIRef(shape), sh.severity, None) in graph, shape
