"""What a picture of the network draws and where: nodes, bundles of representations, a layout that is always the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, sin, sqrt

from kg.export.appearance import post_as_held
from kg.export.rows import RepresentationRow, Thing

_EDGE = 150.0  # wished length of an edge, in pixels
_REACH = (2.5 * _EDGE) ** 2  # nodes further apart than that (squared) do not push each other away
_GRAVITY = 0.04  # pull towards the centre, so that loose ends do not drift off
_WIDE = 1.6  # labels are wide and low, so pictures are stretched sideways
_PAIRS = 1_500_000  # pairs of nodes looked at in one layout, at most: about a second and a half


@dataclass(frozen=True, slots=True)
class Node:
    """A person, post or organization in the network.

    ``posts`` are the labels of the posts it acted in, with the capacity where that is not a definitive one, ``forms`` their
    other forms as met ("Sekda Kalteng"), ``short`` is the shortest form of the first of them, with the capacity; ``count``
    is the number of representations on either side.
    """

    thing: Thing
    posts: tuple[str, ...]
    forms: tuple[str, ...]
    short: str
    count: int


@dataclass(frozen=True, slots=True)
class Bundle:
    """All representations of one kind between two nodes; ``rows`` are their numbers in the list of rows."""

    source: str
    target: str
    kind: str
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """Nodes by IRI and bundles, both sorted."""

    nodes: dict[str, Node]
    bundles: tuple[Bundle, ...]


def network(rows: Sequence[RepresentationRow]) -> Network:
    """The network of these representations: each side is its person or organization, else its post."""
    things: dict[str, Thing] = {}
    posts: dict[str, set[tuple[Thing, str]]] = defaultdict(set)
    numbers: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    counts: dict[str, int] = defaultdict(int)
    for number, row in enumerate(rows):
        sides = (
            (row.representative, row.representative_post, row.representative_capacity),
            (row.principal, row.principal_post, row.principal_capacity),
        )
        ends: list[str] = []
        for agent, post, capacity in sides:
            thing = agent or post
            if thing is None:
                break
            things[thing.iri] = thing
            ends.append(thing.iri)
            if agent and post:
                posts[agent.iri].add((post, capacity))
        if len(ends) == 2:
            numbers[ends[0], ends[1], row.kind].append(number)
            for end in ends:
                counts[end] += 1
    nodes = {iri: _node(things[iri], posts[iri], counts[iri]) for iri in sorted(counts)}
    return Network(nodes, tuple(Bundle(*ends, tuple(found)) for ends, found in sorted(numbers.items())))


def _node(thing: Thing, posts: set[tuple[Thing, str]], count: int) -> Node:
    held = sorted(posts, key=lambda each: (each[0].label, each[0].iri, each[1]))
    forms = tuple(dict.fromkeys(label for post, _ in held for label in post.other_labels))
    names = tuple(dict.fromkeys(post_as_held(post.label, capacity) for post, capacity in held))
    return Node(thing, names, forms, _short(*held[0]) if held else "", count)


def _short(post: Thing, capacity: str) -> str:
    shortest = min((post.label, *post.other_labels), key=lambda label: (len(label), label))
    return post_as_held(shortest, capacity)


def most_connected(whole: Network, limit: int) -> Network:
    """The part with at most ``limit`` nodes: edges between those who take part in most representations come first."""
    if len(whole.nodes) <= limit:
        return whole
    weight = {iri: node.count for iri, node in whole.nodes.items()}
    ranked = sorted(whole.bundles, key=lambda each: (-weight[each.source] - weight[each.target], each.source, each.target))
    kept: set[str] = set()
    for bundle in ranked:
        grown = kept | {bundle.source, bundle.target}
        if len(grown) <= limit:
            kept = grown
    return Network(
        {iri: node for iri, node in whole.nodes.items() if iri in kept},
        tuple(bundle for bundle in whole.bundles if bundle.source in kept and bundle.target in kept),
    )


def layout(part: Network) -> dict[str, tuple[int, int]]:
    """Where each node stands, in whole pixels: forces inside each connected component, components packed in rows."""
    around: dict[str, set[str]] = {iri: set() for iri in part.nodes}
    for bundle in part.bundles:
        if bundle.source != bundle.target:
            around[bundle.source].add(bundle.target)
            around[bundle.target].add(bundle.source)
    arrows = [(bundle.source, bundle.target) for bundle in part.bundles]
    found = [_forces(component, around) for component in _components(around)]
    return _packed(_levelled(found, arrows))


def _components(around: dict[str, set[str]]) -> list[list[str]]:
    seen: set[str] = set()
    found: list[list[str]] = []
    for start in around:
        if start in seen:
            continue
        component, waiting = [], [start]
        seen.add(start)
        while waiting:
            node = waiting.pop(0)
            component.append(node)
            fresh = sorted(around[node] - seen)
            seen.update(fresh)
            waiting += fresh
        found.append(component)
    return sorted(found, key=lambda each: (-len(each), each))


def _forces(nodes: list[str], around: dict[str, set[str]]) -> dict[str, tuple[float, float]]:
    """Fruchterman and Reingold (1991), from a spiral in the order of a walk through the component; it cools linearly."""
    number = {node: i for i, node in enumerate(sorted(nodes, key=lambda node: (-len(around[node]), node)))}
    size = len(nodes)
    xs = [round(_EDGE * 0.7 * sqrt(i) * cos(i * pi * 0.7639), 3) for i in range(size)]
    ys = [round(_EDGE * 0.7 * sqrt(i) * sin(i * pi * 0.7639), 3) for i in range(size)]
    edges = sorted({(number[a], number[b]) for a in nodes for b in around[a] if number[a] < number[b]})
    steps = max(30, min(300, _PAIRS // max(1, size * (size - 1) // 2)))
    for step in range(steps):
        heat = _EDGE * 0.5 * (1 - step / steps) + 1
        _step(xs, ys, edges, heat)
    return {node: (xs[i], ys[i]) for node, i in number.items()}


def _step(xs: list[float], ys: list[float], edges: list[tuple[int, int]], heat: float) -> None:
    size = len(xs)
    dxs, dys = [0.0] * size, [0.0] * size
    strength = _EDGE * _EDGE
    for i in range(size):
        x, y, dx, dy = xs[i], ys[i], 0.0, 0.0
        for j in range(i + 1, size):
            ax, ay = x - xs[j], y - ys[j]
            square = ax * ax + ay * ay
            if square > _REACH:
                continue
            push = strength / (square + 0.01)
            dx += ax * push
            dy += ay * push
            dxs[j] -= ax * push
            dys[j] -= ay * push
        dxs[i] += dx
        dys[i] += dy
    for i, j in edges:
        ax, ay = xs[i] - xs[j], ys[i] - ys[j]
        pull = sqrt(ax * ax + ay * ay) / _EDGE
        dxs[i] -= ax * pull
        dys[i] -= ay * pull
        dxs[j] += ax * pull
        dys[j] += ay * pull
    for i in range(size):
        dx, dy = dxs[i] - _GRAVITY * xs[i], dys[i] - _GRAVITY * ys[i]
        length = sqrt(dx * dx + dy * dy)
        if length > 0:
            pace = min(length, heat) / length
            xs[i] += dx * pace
            ys[i] += dy * pace


def _levelled(
    placed: Iterable[dict[str, tuple[float, float]]], arrows: Sequence[tuple[str, str]]
) -> Iterator[dict[str, tuple[float, float]]]:
    """Each component turned so that it is widest sideways and most arrows point right: labels stand below their node."""
    for component in placed:
        inside = [(component[one], component[other]) for one, other in arrows if one in component]
        centre_x = sum(x for x, _ in component.values()) / len(component)
        centre_y = sum(y for _, y in component.values()) / len(component)
        away = [(x - centre_x, y - centre_y) for x, y in component.values()]
        cosine, sine = _axis(sum(x * x for x, _ in away), sum(y * y for _, y in away), sum(x * y for x, y in away))
        if sum((bx - ax) * cosine + (by - ay) * sine for (ax, ay), (bx, by) in inside) < 0:
            cosine, sine = -cosine, -sine
        yield {
            node: (round((x * cosine + y * sine) * _WIDE, 1), round(y * cosine - x * sine, 1))
            for node, (x, y) in component.items()
        }


def _axis(xx: float, yy: float, xy: float) -> tuple[float, float]:
    """The direction in which a cloud of points with these moments is widest, as cosine and sine."""
    longest = (xx + yy) / 2 + sqrt((xx - yy) ** 2 / 4 + xy * xy)
    x, y = (longest - yy, xy) if xx >= yy else (xy, longest - xx)
    length = sqrt(x * x + y * y)
    return (x / length, y / length) if length > 0 else (1.0, 0.0)


def _packed(placed: Iterable[dict[str, tuple[float, float]]]) -> dict[str, tuple[int, int]]:
    """Components side by side in rows, the largest first, about twice as wide as high with their labels."""
    gap_x, gap_y = 190.0, 110.0
    boxes = []
    for component in placed:
        left, top = min(x for x, _ in component.values()), min(y for _, y in component.values())
        width = max(x for x, _ in component.values()) - left + gap_x
        height = max(y for _, y in component.values()) - top + gap_y
        boxes.append((component, left, top, width, height))
    limit = max([sqrt(sum(box[3] * box[4] for box in boxes) * 3.2), *(box[3] for box in boxes)], default=0.0)
    found: dict[str, tuple[int, int]] = {}
    at_x = at_y = row = 0.0
    for component, left, top, width, height in boxes:
        if at_x + width > limit + 1 and at_x:
            at_x, at_y, row = 0.0, at_y + row, 0.0
        for node, (x, y) in component.items():
            found[node] = (round(at_x + x - left), round(at_y + y - top))
        at_x += width
        row = max(row, height)
    return found
