"""The compiled engine says what pyshacl says, on planted errors of every kind and on graphs spoilt at random."""

from __future__ import annotations

from collections.abc import Callable

import pyoxigraph as ox
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.graph import vocabulary as v
from kg.validation.findings import SH
from kg.validation.shapes import COMPONENTS
from tests.validation.graphs import PAIRS, found, sample, turtle

DAY = ox.NamedNode(v.XSD + "date")
WHOLE = ox.NamedNode(v.XSD + "integer")
NUMBER = ox.NamedNode(v.XSD + "decimal")
SAMPLE = sorted((quad.triple for quad in sample()), key=str)
NODES = sorted(
    {term for triple in SAMPLE for term in (triple.subject, triple.object) if isinstance(term, ox.NamedNode)}, key=str
)
ODD = [
    *(ox.Literal(text, datatype=DAY) for text in ("2024-02-30", "2024-5-1", "20240514", "1999-01-01", "2031-12-31", "Selasa")),
    *(ox.Literal(text, datatype=WHOLE) for text in ("007", "+5", "-1", "31", "60", "999999", "tiga", "")),
    *(ox.Literal(text, datatype=NUMBER) for text in ("0.5", "1.500", "-0.1", "31.0", "x")),
    *(ox.Literal(text) for text in ("", "day", "Rimba Danum", "62", "62.01", "2024-05-14", "Kita jaga stok,")),
    *(ox.Literal(text, language=tag) for text, tag in (("Rapat", "id"), ("Meeting", "en"), ("Rapat", "id-ID"))),
    ox.Literal(True),
    ox.Literal("2024-05-14T08:00:00", datatype=ox.NamedNode(v.XSD + "dateTime")),
    ox.NamedNode(v.GOV + "Nobody"),
    ox.NamedNode(v.ID + "person/nobody"),
]
Change = Callable[[list[ox.Triple]], list[ox.Triple]]


def drop(number: int) -> Change:
    return lambda graph: [each for place, each in enumerate(graph) if place != number % len(graph)]


def put(number: int, value: ox.NamedNode | ox.Literal) -> Change:
    def change(graph: list[ox.Triple]) -> list[ox.Triple]:
        place = number % len(graph)
        old = graph[place]
        return [*graph[:place], ox.Triple(old.subject, old.predicate, value), *graph[place + 1 :]]

    return change


def add(number: int, value: ox.NamedNode | ox.Literal) -> Change:
    def change(graph: list[ox.Triple]) -> list[ox.Triple]:
        old = graph[number % len(graph)]
        return [*graph, ox.Triple(old.subject, old.predicate, value)]

    return change


def rename(number: int, predicate: ox.NamedNode) -> Change:
    def change(graph: list[ox.Triple]) -> list[ox.Triple]:
        place = number % len(graph)
        old = graph[place]
        return [*graph[:place], ox.Triple(old.subject, predicate, old.object), *graph[place + 1 :]]

    return change


PLACES = st.integers(min_value=0, max_value=len(SAMPLE) - 1)
VALUES = st.sampled_from([*ODD, *NODES])
PREDICATES = st.sampled_from(sorted({triple.predicate for triple in SAMPLE}, key=str))
CHANGES = st.one_of(
    st.builds(drop, PLACES),
    st.builds(put, PLACES, VALUES),
    st.builds(add, PLACES, VALUES),
    st.builds(rename, PLACES, PREDICATES),
)


def planted() -> list[ox.Quad]:
    """All graphs that fail, in one."""
    return [quad for path in sorted(PAIRS.glob("*.fail.ttl")) for quad in turtle(path)]


def test_the_sample_is_sound_for_both() -> None:
    assert found(sample()) == found(sample(), "pyshacl") == ()


def test_planted_errors_of_every_kind_are_found_alike() -> None:
    graph = planted()
    compiled = found(graph)
    assert compiled == found(graph, "pyshacl")
    named = {finding.component for finding in compiled}
    assert named == {SH + component for component, _ in COMPONENTS.values()} - {SH + "AndConstraintComponent"}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(CHANGES, min_size=1, max_size=6))
def test_a_graph_spoilt_at_random_is_judged_alike(changes: list[Change]) -> None:
    graph = SAMPLE
    for change in changes:
        graph = change(graph)
    assert found(graph) == found(graph, "pyshacl")


@settings(max_examples=30, deadline=None)
@given(st.permutations(SAMPLE), PLACES)
def test_the_order_of_statements_makes_no_difference(shuffled: list[ox.Triple], gone: int) -> None:
    kept = [triple for triple in shuffled if triple != SAMPLE[gone]]
    assert found(kept) == found(sorted(kept, key=str))
