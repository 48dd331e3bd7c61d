"""The whole representation network for other programs: GraphML (yEd, igraph, NetworkX) and GEXF (Gephi)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING, Any

from pyoxigraph import Quad

from kg.export.drawing import network
from kg.export.rdf import NOT_XML
from kg.export.rows import Described, RepresentationRow, Thing
from kg.graph.views import to_networkx

if TYPE_CHECKING:
    import networkx

# networkx writes the day of writing into GEXF; the same data must give the same bytes on every day
_WRITTEN = re.compile(rb' lastmodifieddate="[^"]*"')


def as_graphml(quads: Iterable[Quad]) -> bytes:
    """All representations as GraphML: a node for each person, post or organization, an edge for each representation."""
    import networkx

    made = BytesIO()
    networkx.write_graphml_xml(_network(quads), made, prettyprint=True)
    return made.getvalue() + b"\n"


def as_gexf(quads: Iterable[Quad]) -> bytes:
    """All representations as GEXF 1.2, the format of Gephi, with the same nodes, edges and attributes as GraphML."""
    import networkx

    made = BytesIO()
    networkx.write_gexf(_network(quads), made, prettyprint=True, version="1.2draft")
    return _WRITTEN.sub(b"", made.getvalue(), count=1) + b"\n"


def _network(quads: Iterable[Quad]) -> networkx.MultiDiGraph[str]:
    """The network with the words a reader needs as attributes; what is unknown is left out, XML has no "none"."""
    held = sorted(set(quads), key=str)
    graph = to_networkx(held)
    described = Described(held)
    found = described.representations()
    drawn = network(found).nodes
    for iri, known in graph.nodes(data=True):
        known["posts"] = "; ".join(drawn[iri].posts) if iri in drawn else None
        _tidy(known)
    rows = {row.iri: row for row in reversed(found)}
    for _, _, fact, known in graph.edges(keys=True, data=True):
        known.update(_words(rows[fact]))
        _tidy(known)
    return graph


def _words(row: RepresentationRow) -> dict[str, str | float | None]:
    proof = row.proof
    return {
        "label": row.kind,
        "place": row.place,
        "date": row.event_date,
        "representative_post": _label(row.representative_post),
        "principal_post": _label(row.principal_post),
        "representative_capacity": row.representative_capacity,
        "principal_capacity": row.principal_capacity,
        "headline": proof.source.headline,
        "publisher": proof.source.publisher,
        "published": proof.source.date,
        "url": proof.source.url,
        "rule": proof.rule,
        "confidence": float(proof.confidence) if proof.confidence else None,
    }


def _label(thing: Thing | None) -> str | None:
    return thing.label if thing else None


def _tidy(attributes: dict[str, Any]) -> None:
    known = {
        name: NOT_XML.sub("\ufffd", value) if isinstance(value, str) else value
        for name, value in attributes.items()
        if value not in (None, "")
    }
    attributes.clear()
    attributes.update(sorted(known.items()))
