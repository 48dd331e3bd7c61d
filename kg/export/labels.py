"""Labels below the nodes of a still picture: their lines, how much room they take, and room made for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from math import sqrt
from textwrap import wrap
from typing import NamedTuple

from kg.export.drawing import Node

LINE = 14  # pixels from one line to the next
_WIDTHS = {"name": 8.8, "post": 6.8}  # pixels of a character in the widest of the fonts (DejaVu Sans), at 13 and 11 pixels
_BESIDE, _BELOW = 10, 8  # pixels left free between two labels
_ROUNDS = 400  # of pushing apart; forty nodes need some dozens


class Line(NamedTuple):
    """A line of a label: its class in the style sheet, and its words."""

    kind: str
    words: str


class Box(NamedTuple):
    """What a node takes with its label: half of the width, and how far it reaches above and below its centre."""

    half: float
    above: float
    below: float


def radius(node: Node) -> float:
    """The radius of a node: those with more representations are larger."""
    return round(9 + 3.2 * sqrt(node.count), 1)


def lines(node: Node) -> list[Line]:
    """The name and a post, each on at most two lines."""
    found = [Line("name", words) for words in wrap(node.thing.label, 26, max_lines=2, placeholder=" …")]
    return found + [Line("post", words) for words in wrap(node.short, 32, max_lines=2, placeholder=" …")]


def box(node: Node) -> Box:
    """The room that a node and its label take."""
    written, size = lines(node), radius(node)
    half = max([size, *(len(line.words) * _WIDTHS[line.kind] / 2 for line in written)])
    return Box(half + _BESIDE / 2, size + _BELOW / 2, size + LINE * len(written) + 4 + _BELOW / 2)


def spread(places: Mapping[str, tuple[int, int]], boxes: Mapping[str, Box]) -> dict[str, tuple[int, int]]:
    """The places, nodes moved as little as possible until no two boxes overlap; left and top stay where they are.

    Two that overlap are pushed apart by half of the overlap each, along the axis where that is less.
    """
    at = {iri: [float(x), float(y)] for iri, (x, y) in sorted(places.items())}
    pairs = list(combinations(at, 2))
    for _ in range(_ROUNDS):
        pushed = [_pushed(at[one], at[other], boxes[one], boxes[other]) for one, other in pairs]
        if not any(pushed):
            break
    left = min((x for x, _ in places.values()), default=0) - min((x for x, _ in at.values()), default=0)
    top = min((y for _, y in places.values()), default=0) - min((y for _, y in at.values()), default=0)
    return {iri: (round(x + left), round(y + top)) for iri, (x, y) in at.items()}


def _pushed(one: list[float], other: list[float], box: Box, other_box: Box) -> bool:
    """Push two nodes apart where their boxes overlap; whether they did."""
    beside = box.half + other_box.half - abs(other[0] - one[0])
    upper, lower = (box, other_box) if one[1] <= other[1] else (other_box, box)
    below = upper.below + lower.above - abs(other[1] - one[1])
    if beside <= 0.5 or below <= 0.5:
        return False
    axis, way = (0, beside) if beside < below else (1, below)
    sign = 1 if one[axis] <= other[axis] else -1
    one[axis] -= sign * way / 2
    other[axis] += sign * way / 2
    return True
