"""What is drawn and where: nothing is lost below the limit, nodes keep their distance, the same data the same places."""

from __future__ import annotations

from itertools import combinations
from math import hypot
from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, Quad

from kg.export import render
from kg.export.drawing import Bundle, Network, Node, layout, most_connected, network
from kg.export.rows import Described, Thing
from kg.graph import vocabulary as v
from tests.export.invented import ENTITIES, STORIES, invented, person

SVG = "{http://www.w3.org/2000/svg}"
ROWS = Described(invented()).representations()


def made_of(edges: set[tuple[int, int]]) -> Network:
    ends = sorted({end for edge in edges for end in edge})
    counts = {end: sum(end in edge for edge in edges) for end in ends}
    nodes = {f"n{end:03}": Node(Thing(f"n{end:03}", "Person", f"Orang {end}"), (), (), "", counts[end]) for end in ends}
    return Network(nodes, tuple(Bundle(f"n{a:03}", f"n{b:03}", "Delegation", (i,)) for i, (a, b) in enumerate(sorted(edges))))


EDGES = st.sets(st.tuples(st.integers(0, 40), st.integers(0, 40)).filter(lambda edge: edge[0] != edge[1]), max_size=50)


def test_the_network_bundles_representations_of_one_kind() -> None:
    whole = network(ROWS)
    assert sum(len(bundle.rows) for bundle in whole.bundles) == len(ROWS)
    assert whole.nodes[person("Tarung Lewu").value].count == 3
    assert whole.nodes[person("Sahay Batuah").value].short == "Asisten Pemkesra Setda Kalteng"
    kinds = {bundle.kind for bundle in whole.bundles if bundle.source == person("Ni Luh Padmi").value}
    assert kinds == {"Speech", "Delegation"}


@settings(deadline=None, max_examples=40)
@given(EDGES, st.integers(2, 30))
def test_a_part_keeps_to_the_limit_and_leaves_nobody_alone(edges: set[tuple[int, int]], limit: int) -> None:
    whole = made_of(edges)
    part = most_connected(whole, limit)
    assert len(part.nodes) <= limit
    assert {end for bundle in part.bundles for end in (bundle.source, bundle.target)} == set(part.nodes)
    if len(whole.nodes) <= limit:
        assert part == whole
    elif edges:
        assert part.bundles


@settings(deadline=None, max_examples=25)
@given(EDGES)
def test_nodes_keep_their_distance(edges: set[tuple[int, int]]) -> None:
    part = made_of(edges)
    places = layout(part)
    assert places.keys() == part.nodes.keys()
    assert places == layout(part)
    assert all(x >= 0 and y >= 0 for x, y in places.values())
    assert all(hypot(ax - bx, ay - by) > 25 for (ax, ay), (bx, by) in combinations(places.values(), 2))


def test_a_pair_lies_level_with_its_arrow_to_the_right() -> None:
    places = layout(made_of({(7, 3)}))
    assert places["n007"][1] == places["n003"][1]
    assert places["n007"][0] < places["n003"][0]


def test_the_picture_has_every_node_and_arrow() -> None:
    root = ElementTree.fromstring(render(invented(), "svg"))
    whole = network(ROWS)
    arrows = [path for path in root.iter(f"{SVG}path") if path.find(f"{SVG}title") is not None]
    assert len(arrows) == len(whole.bundles)
    names = {text.text for text in root.iter(f"{SVG}text") if text.get("class") == "name"}
    assert {"Rimba Danum", "Tarung Lewu", "Palang Merah Indonesia"} <= names
    assert root.findtext(f"{SVG}title") == "Siapa mewakili siapa"


def test_the_picture_says_how_many_of_how_many_it_shows() -> None:
    people = {fact.representative for story in STORIES for fact in story.facts}
    assert f"{len(people | {f.principal for s in STORIES for f in s.facts})} pelaku" in render(invented(), "svg").decode()


def test_hostile_labels_are_text_in_the_picture() -> None:
    name = '</text><script>alert(1)</script>&"\x0b'
    quads = [quad for quad in invented() if quad.object != Literal("Tarung Lewu")]
    root = ElementTree.fromstring(render([*quads, Quad(person("Tarung Lewu"), v.FOAF_NAME, Literal(name), ENTITIES)], "svg"))
    assert not list(root.iter(f"{SVG}script"))
    assert any("<script>" in (text.text or "") for text in root.iter(f"{SVG}text"))


def test_an_empty_graph_gives_a_picture_that_says_so() -> None:
    assert "0 dari 0 pelaku" in render([], "svg").decode()
