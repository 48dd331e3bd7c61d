"""GraphML and GEXF: the whole network, as other programs read it."""

from __future__ import annotations

from io import BytesIO

import networkx
import pytest
from pyoxigraph import Literal, Quad

from kg.export import render
from kg.graph import vocabulary as v
from tests.export.invented import ENTITIES, STORIES, invented, person

FACTS = [fact for story in STORIES for fact in story.facts]


def test_graphml_has_every_representation_with_its_words() -> None:
    graph = networkx.read_graphml(BytesIO(render(invented(), "graphml")), force_multigraph=True)
    assert graph.number_of_edges() == len(FACTS)
    assert graph.nodes[person("Rimba Danum").value] == {
        "label": "Rimba Danum",
        "posts": "Sekretaris Daerah Provinsi Kalimantan Tengah",
        "type": "person",
    }
    assert graph.nodes[person("Palang Merah Indonesia Kabupaten Toba").value]["type"] == "organization"
    edge = graph.get_edge_data(person("Ratna Kumbara").value, person("Cakra Wiguna").value)
    assert len(edge) == 1
    words = next(iter(edge.values()))
    assert words["kind"] == "Through"
    assert words["quote"] == "Wali Kota Bandung Cakra Wiguna melalui Sekda Ratna Kumbara"
    assert (words["date"], words["event_label"]) == ("2024-07-20", "Festival Angklung Bandung")
    assert (words["headline"], words["confidence"]) == ("Festival Angklung Bandung di Bandung", 0.95)


def test_gexf_has_the_same_network_and_no_day_of_writing() -> None:
    made = render(invented(), "gexf")
    graph = networkx.read_gexf(BytesIO(made))
    assert graph.number_of_edges() == len(FACTS)
    assert {data["label"] for _, data in graph.nodes(data=True)} >= {fact.principal for fact in FACTS}
    assert b"lastmodifieddate" not in made


@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_hostile_labels_are_text_and_order_does_not_matter(form: str) -> None:
    hostile = Quad(person("Tarung Lewu"), v.SKOS_PREF_LABEL, Literal('</node><script>&"\x0b'), ENTITIES)
    quads = [quad for quad in invented() if (quad.subject, quad.predicate) != (hostile.subject, v.FOAF_NAME)]
    made = render([*quads, hostile], form)
    assert made == render([hostile, *reversed(quads)], form)
    read = networkx.read_graphml if form == "graphml" else networkx.read_gexf
    assert read(BytesIO(made)).nodes[person("Tarung Lewu").value]["label"] == '</node><script>&"\ufffd'


@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_an_empty_graph_is_an_empty_network(form: str) -> None:
    read = networkx.read_graphml if form == "graphml" else networkx.read_gexf
    assert len(read(BytesIO(render([], form)))) == 0
