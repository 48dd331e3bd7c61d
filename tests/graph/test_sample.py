"""The hand-written graph is what its reading gives, quad by quad."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox

from kg.graph import vocabulary as v
from kg.graph.build import build
from tests.graph.sample import sample_reading

SAMPLE = Path(__file__).parent.parent / "data" / "sample.trig"


def by_hand() -> set[ox.Quad]:
    """The sample, with the digest that its article really has."""
    quads = set(ox.parse(path=SAMPLE, format=ox.RdfFormat.TRIG))
    (digest,) = [quad for quad in quads if quad.predicate == v.GOV_DIGEST]
    real = ox.Literal(sample_reading().article.digest)
    return quads - {digest} | {ox.Quad(digest.subject, digest.predicate, real, digest.graph_name)}


def test_the_sample_is_reproduced_exactly() -> None:
    built = build([sample_reading()])
    assert len(built) == len(set(built))
    assert {str(quad) for quad in by_hand() ^ set(built)} == set()


def test_the_order_of_what_was_read_makes_no_difference() -> None:
    reading = sample_reading()
    other = replace(
        reading,
        people=reading.people[::-1],
        posts=reading.posts[::-1],
        organizations=reading.organizations[::-1],
        tenures=reading.tenures[::-1],
    )
    assert build([other]) == build([reading])


def test_a_fact_read_twice_stands_once() -> None:
    reading = sample_reading()
    assert build([replace(reading, tenures=reading.tenures * 2)]) == build([reading])
