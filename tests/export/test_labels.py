"""Labels of a still picture do not cover each other."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.export.drawing import Node
from kg.export.labels import Box, Line, box, lines, spread
from kg.export.rows import Thing

IRIS = st.sampled_from([f"n{number:02}" for number in range(24)])
PLACES = st.dictionaries(IRIS, st.tuples(st.integers(0, 500), st.integers(0, 300)), max_size=24)


def _node(label: str, short: str, count: int = 1) -> Node:
    return Node(Thing(label, "Person", label), (short,), (), short, count)


def test_a_label_is_cut_to_four_lines() -> None:
    node = _node("Kepala " * 12, "Dinas " * 16)
    assert [line.kind for line in lines(node)] == ["name", "name", "post", "post"]
    assert lines(_node("Jaya Kahayan", "Sekda Kapuas")) == [Line("name", "Jaya Kahayan"), Line("post", "Sekda Kapuas")]


def test_longer_labels_and_larger_nodes_take_more_room() -> None:
    plain = box(_node("Jaya", "Sekda"))
    assert box(_node("Jaya Kahayan Lontar", "Sekda")).half > plain.half
    assert box(_node("Jaya", "Sekda", 9)).above > plain.above
    assert box(_node("Jaya", "Sekretaris Daerah Kabupaten Kapuas Hulu")).below > plain.below


@settings(deadline=None, max_examples=60)
@given(PLACES)
def test_no_two_boxes_overlap_once_there_is_room(places: dict[str, tuple[int, int]]) -> None:
    boxes = {iri: Box(40.0 + 3 * number, 14.0, 40.0 + number % 3 * 14) for number, iri in enumerate(sorted(places))}
    free = spread(places, boxes)
    for one, other in combinations(sorted(free), 2):
        upper, lower = sorted((one, other), key=lambda iri: free[iri][1])
        beside = abs(free[one][0] - free[other][0]) >= boxes[one].half + boxes[other].half - 2
        below = free[lower][1] - free[upper][1] >= boxes[upper].below + boxes[lower].above - 2
        assert beside or below, (one, other, free)
    assert spread(dict(reversed(places.items())), boxes) == free


def test_who_has_room_stays() -> None:
    places = {"a": (0, 0), "b": (300, 0), "c": (0, 200)}
    assert spread(places, dict.fromkeys(places, Box(50.0, 20.0, 60.0))) == places
