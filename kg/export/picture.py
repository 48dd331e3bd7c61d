"""A still picture of the network as SVG, for a README or a page: the same bytes for the same data."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from html import escape
from math import sqrt

from pyoxigraph import Quad

from kg.export.appearance import LOOKS, called, look
from kg.export.drawing import Bundle, Network, Node, layout, most_connected, network
from kg.export.labels import LINE, box, lines, radius, spread
from kg.export.rdf import NOT_XML
from kg.export.rows import Described
from kg.export.words import said

_MOST = 40  # nodes that are readable without zooming
_MARGIN_X, _MARGIN_TOP, _MARGIN_BOTTOM = 130, 96, 110
_STYLE = """
svg { font-family: system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
.card { fill: #fbfcfe; stroke: #d9dfe8; } .title { font-size: 20px; font-weight: 650; fill: #17202e; }
.note { font-size: 13px; fill: #4a5568; } .name { font-size: 13px; font-weight: 600; fill: #17202e; }
.post { font-size: 11px; fill: #4a5568; } .name, .post { paint-order: stroke; stroke: #fbfcfe; stroke-width: 3px; }
.node { fill: #e8edf5; stroke: #33415c; stroke-width: 1.6; } .edge { fill: none; stroke-width: 2.2; }
@media (prefers-color-scheme: dark) {
 .card { fill: #12171f; stroke: #2b3442; } .title, .name { fill: #eef2f8; } .note, .post { fill: #b4becd; }
 .name, .post { stroke: #12171f; } .node { fill: #232d3c; stroke: #c3cede; }
}
"""


def as_svg(quads: Iterable[Quad], title: str) -> str:
    """The most connected part of the network (at most 40 nodes), with a legend; an arrow points to the principal."""
    rows = Described(quads).representations()
    whole = network(rows)
    part = most_connected(whole, _MOST)
    free = spread(layout(part), {iri: box(node) for iri, node in part.nodes.items()})
    places = {iri: (x + _MARGIN_X, y + _MARGIN_TOP) for iri, (x, y) in free.items()}
    kinds = sorted(
        {bundle.kind for bundle in part.bundles}, key=lambda kind: (list(LOOKS).index(kind) if kind in LOOKS else 9, kind)
    )
    width = max([720, *(x + _MARGIN_X for x, _ in places.values())])
    height = max([_MARGIN_TOP + 60, *(y + _MARGIN_BOTTOM for _, y in places.values())])
    count = sum(len(bundle.rows) for bundle in part.bundles)
    note = said("picture-note", len(part.nodes), len(whole.nodes), count)
    inside = [
        f'<rect class="card" x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="14"/>',
        f'<text class="title" x="28" y="38">{_text(title)}</text><text class="note" x="28" y="60">{_text(note)}</text>',
        *_edges(part, places),
        *(_node(part.nodes[iri], *places[iri]) for iri in sorted(places)),
        *_legend(kinds, height - 24),
    ]
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" '
        f'aria-labelledby="t d" lang="id"><title id="t">{_text(title)}</title><desc id="d">{_text(note)}</desc>'
    )
    return (
        "\n".join([head, f"<style>{_STYLE}{_colours(kinds)}</style>", f"<defs>{_arrows(kinds)}</defs>", *inside, "</svg>"])
        + "\n"
    )


def _text(value: str) -> str:
    return escape(NOT_XML.sub("\ufffd", value))


def _class(kind: str) -> str:
    """A name for style sheets that no kind can break out of."""
    return "k-" + (kind.lower() if kind in LOOKS else "other")


def _colours(kinds: list[str]) -> str:
    light, dark = "", ""
    for kind in kinds:
        this, name = look(kind), _class(kind)
        dashes = f" stroke-dasharray: {' '.join(map(str, this.dashes))};" if this.dashes else ""
        light += f".{name} {{ stroke: {this.light};{dashes} }} .a{name} {{ fill: {this.light}; }}\n"
        dark += f" .{name} {{ stroke: {this.dark}; }} .a{name} {{ fill: {this.dark}; }}\n"
    return f"{light}@media (prefers-color-scheme: dark) {{\n{dark}}}\n"


def _arrows(kinds: list[str]) -> str:
    return "".join(
        f'<marker id="{name}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="5.5" markerHeight="5.5" '
        f'orient="auto-start-reverse"><path class="a{name}" d="M0 0L10 5L0 10z"/></marker>'
        for name in sorted({_class(kind) for kind in kinds})
    )


def _edges(part: Network, places: dict[str, tuple[int, int]]) -> Iterator[str]:
    """Curves; those between the same two nodes are bent apart."""
    beside: dict[frozenset[str], list[Bundle]] = defaultdict(list)
    for bundle in part.bundles:
        if bundle.source != bundle.target:
            beside[frozenset((bundle.source, bundle.target))].append(bundle)
    for pair, bundles in sorted(beside.items(), key=lambda item: sorted(item[0])):
        first = min(pair)
        for i, bundle in enumerate(bundles):
            bend = 44 * (i - (len(bundles) - 1) / 2) if len(bundles) > 1 else 16.0
            yield _curve(bundle, part, places, bend if bundle.source == first else -bend)


def _curve(bundle: Bundle, part: Network, places: dict[str, tuple[int, int]], bend: float) -> str:
    (x1, y1), (x2, y2) = places[bundle.source], places[bundle.target]
    length = sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2) or 1.0
    middle_x = (x1 + x2) / 2 - (y2 - y1) / length * bend
    middle_y = (y1 + y2) / 2 + (x2 - x1) / length * bend
    ends = []
    for x, y, iri, gap in ((x1, y1, bundle.source, 2), (x2, y2, bundle.target, 4)):
        way = sqrt((middle_x - x) ** 2 + (middle_y - y) ** 2) or 1.0
        away = (radius(part.nodes[iri]) + gap) / way
        ends.append((x + (middle_x - x) * away, y + (middle_y - y) * away))
    (ax, ay), (bx, by) = ends
    name = _class(bundle.kind)
    source, target = part.nodes[bundle.source].thing.label, part.nodes[bundle.target].thing.label
    words = f"{source} → {target}: {called(bundle.kind, 'id')} ({len(bundle.rows)})"
    curve = f"M{ax:.1f} {ay:.1f}Q{middle_x:.1f} {middle_y:.1f} {bx:.1f} {by:.1f}"
    return f'<path class="edge {name}" marker-end="url(#{name})" d="{curve}"><title>{_text(words)}</title></path>'


def _node(node: Node, x: int, y: int) -> str:
    size = radius(node)
    if node.thing.kind == "Person":
        shape = f'<circle class="node" cx="{x}" cy="{y}" r="{size}"/>'
    elif node.thing.kind == "Organization":
        points = " ".join(f"{x + dx * size:.1f},{y + dy * size:.1f}" for dx, dy in _HEXAGON)
        shape = f'<polygon class="node" points="{points}"/>'
    else:
        side = f"{2 * size:.1f}"
        shape = f'<rect class="node" x="{x - size:.1f}" y="{y - size:.1f}" width="{side}" height="{side}" rx="4"/>'
    top = y + size + LINE
    words = "".join(
        f'<text class="{kind}" x="{x}" y="{top + LINE * i:.1f}" text-anchor="middle">{_text(line)}</text>'
        for i, (kind, line) in enumerate(lines(node))
    )
    every = ". ".join(["; ".join([node.thing.label, *node.posts]), *_doubts(node)])
    return f"<g><title>{_text(every)}</title>{shape}{words}</g>"


def _doubts(node: Node) -> Iterator[str]:
    """What is not sure of who this is."""
    if node.thing.namesakes > 1:
        yield said("namesakes", node.thing.namesakes)
    if node.thing.doubts:
        yield said("doubts", ", ".join(node.thing.doubts))


_HEXAGON = ((1.1, 0), (0.55, 0.95), (-0.55, 0.95), (-1.1, 0), (-0.55, -0.95), (0.55, -0.95))


def _legend(kinds: list[str], y: float) -> Iterator[str]:
    x = 28
    for kind in kinds:
        label = _text(called(kind, "id"))
        yield (
            f'<path class="edge {_class(kind)}" marker-end="url(#{_class(kind)})" d="M{x} {y - 4}H{x + 40}"/>'
            f'<text class="note" x="{x + 48}" y="{y}">{label}</text>'
        )
        x += 48 + 8 * len(label) + 24
