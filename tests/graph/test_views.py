"""The graph in rdflib and networkx."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rdflib import Literal, URIRef
from rdflib.namespace import RDF, XSD

from kg.graph import vocabulary as v
from kg.graph.build import build, nquads
from kg.graph.iris import Names
from kg.graph.views import to_networkx, to_rdflib
from tests.graph.sample import sample_reading

ID = Names().base

# rdflib 7 calls methods of its own Dataset that it has deprecated
pytestmark = pytest.mark.filterwarnings("ignore:Dataset[.]:DeprecationWarning")


def test_rdflib_sees_the_union_and_each_graph() -> None:
    quads = build([sample_reading()])
    dataset = to_rdflib(quads)
    assert len(dataset) == len(quads)
    article = URIRef(ID + "article/contoh-1")
    assert (article, RDF.type, URIRef(v.GOV + "Article")) in dataset
    rows = dataset.query(f"SELECT ?name {{ ?x <{v.GOV}represented> ?y . ?x <{v.FOAF}name> ?name }}")
    assert [str(row[0]) for row in rows] == ["Rimba Danum"]  # type: ignore[index]
    graph = dataset.graph(URIRef(ID + "article/contoh-1/graph"))
    assert (article, URIRef(v.SCHEMA + "headline"), Literal("Rakor Pangan")) in graph
    assert (article, URIRef(v.SCHEMA + "datePublished"), Literal("2024-05-15", datatype=XSD.date)) in graph


def test_rdflib_writes_the_same_lines() -> None:
    quads = build([sample_reading()])
    lines = to_rdflib(quads).serialize(format="nquads").splitlines()
    assert {line.rstrip() for line in lines if line.strip()} == set(nquads(quads).decode().splitlines())


def test_networkx_has_who_represented_whom_with_the_words_that_say_so() -> None:
    network = to_networkx(build([sample_reading()]))
    rimba, tarung = ID + "person/rimba-danum", ID + "person/tarung-lewu"
    nodes = {node: dict(about) for node, about in network.nodes(data=True)}
    assert nodes == {
        rimba: {"label": "Rimba Danum", "type": "person"},
        tarung: {"label": "Tarung Lewu", "type": "person"},
    }
    assert list(network.edges(keys=True)) == [(rimba, tarung, ID + "article/contoh-1/representation/1")]
    ((_, _, edge),) = network.edges(data=True)
    assert edge == {
        "kind": "Delegation",
        "event": ID + "event/2024-05-14/rapat-koordinasi-pangan-62",
        "event_label": "Rapat Koordinasi Pangan",
        "date": "2024-05-14",
        "article": ID + "article/contoh-1",
        "quote": "Gubernur Kalteng, Tarung Lewu yang diwakili Sekda Kalteng, Rimba Danum",
        "representative_post": ID + "post/62/sekretaris-daerah",
        "principal_post": ID + "post/62/gubernur",
        "representative_capacity": None,
        "principal_capacity": None,
    }


def test_networkx_with_posts_alone_and_without_an_event() -> None:
    reading = sample_reading()
    (fact,) = reading.representations
    bare = replace(fact, representative=None, principal=None, event=None)
    quads = build([replace(reading, representations=(bare,))])
    network = to_networkx(quads)
    assert [data["type"] for _, data in network.nodes(data=True)] == ["post", "post"]
    ((_, _, edge),) = network.edges(data=True)
    assert (edge["event"], edge["date"]) == (None, None)
    again = to_networkx(quads[::-1])
    assert list(again.edges(keys=True, data=True)) == list(network.edges(keys=True, data=True))
