"""The RDF forms of an export: every triple of the store, the same bytes for the same quads in any order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Triple, serialize

from kg.errors import WakilError
from kg.export.turtle import order, trig, turtle
from kg.graph.vocabulary import PREFIXES, RDF_TYPE, XSD

# characters that no XML 1.0 document can hold, not even escaped
NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_ROOT = re.compile(r"<rdf:RDF ([^>]*)>")
_NATIVE = {f"{XSD}integer": re.compile(r"0|-?[1-9][0-9]{0,14}"), f"{XSD}boolean": re.compile(r"true|false")}


def as_turtle(quads: Iterable[Quad]) -> str:
    """The union of all graphs, as Turtle."""
    return "".join(turtle(sorted({("", *_triple(quad)) for quad in quads}, key=order)))


def as_trig(quads: Iterable[Quad]) -> str:
    """All graphs, as TriG."""
    return "".join(trig(sorted({(_graph(quad), *_triple(quad)) for quad in quads}, key=order)))


def as_nquads(quads: Iterable[Quad]) -> str:
    """All graphs, as sorted N-Quads lines."""
    return "".join(sorted({f"{quad} .\n" for quad in quads}))


def as_ntriples(quads: Iterable[Quad]) -> str:
    """The union of all graphs, as sorted N-Triples lines."""
    return "".join(sorted({f"{quad.triple} .\n" for quad in quads}))


def as_rdfxml(quads: Iterable[Quad]) -> str:
    """The union of all graphs, as RDF/XML.

    Raises:
        WakilError: a text holds a character that XML cannot carry.
    """
    triples = sorted({quad.triple for quad in quads}, key=_triple_order)
    for triple in triples:
        if isinstance(triple.object, Literal) and (wrong := NOT_XML.search(triple.object.value)):
            raise WakilError(
                f"{triple.subject} has a text with U+{ord(wrong[0]):04X}, which XML cannot hold; choose .ttl or .nq"
            )
    prefixes = {prefix: iri for prefix, iri in PREFIXES.items() if prefix != "id"}
    made = serialize(triples, format=RdfFormat.RDF_XML, prefixes=prefixes) or b""
    # the writer names the namespaces in an order that differs from run to run
    return _ROOT.sub(lambda root: f"<rdf:RDF {' '.join(sorted(root[1].split(' ')))}>", made.decode(), count=1)


def as_jsonld(quads: Iterable[Quad]) -> str:
    """All graphs, as JSON-LD: compact IRIs over a context of the prefixes, one ``@graph`` for each named graph."""
    ordered = sorted(set(quads), key=lambda quad: order((_graph(quad), *_triple(quad))))
    context = _context(ordered)
    compact = _Compact(context)
    graphs: list[dict[str, Any]] = []
    for name, inside in groupby(ordered, key=_graph):
        nodes = list(_nodes(inside, compact))
        graphs += [{"@id": compact[name], "@graph": nodes}] if name else nodes
    return json.dumps({"@context": context, "@graph": graphs}, ensure_ascii=False, indent=1) + "\n"


def _graph(quad: Quad) -> str:
    return "" if isinstance(quad.graph_name, DefaultGraph) else str(quad.graph_name)


def _triple(quad: Quad) -> tuple[str, str, str]:
    return str(quad.subject), str(quad.predicate), str(quad.object)


def _triple_order(triple: Triple) -> tuple[str, str, bool, str, str]:
    return order(("", str(triple.subject), str(triple.predicate), str(triple.object)))


def _context(quads: list[Quad]) -> dict[str, str]:
    """The prefixes, without those that an IRI in the data uses as its scheme ("org:x" would be read as a name)."""
    schemes = {
        term.value.partition(":")[0]
        for quad in quads
        for term in (quad.graph_name, quad.subject, quad.predicate, quad.object)
        if isinstance(term, NamedNode)
    }
    return {prefix: iri for prefix, iri in PREFIXES.items() if prefix not in schemes}


class _Compact(dict[str, str]):
    """IRIs and blank nodes as N-Quads writes them -> as JSON-LD names them under the context."""

    def __init__(self, context: dict[str, str]) -> None:
        super().__init__()
        self._longest = sorted(((iri, prefix) for prefix, iri in context.items()), reverse=True)

    def __missing__(self, term: str) -> str:
        iri = term[1:-1] if term.startswith("<") else term
        made = iri
        for start, prefix in self._longest:
            rest = iri[len(start) :]
            if iri.startswith(start) and rest and not rest.startswith("//"):
                made = f"{prefix}:{rest}"
                break
        self[term] = made
        return made


def _nodes(quads: Iterable[Quad], compact: _Compact) -> Iterator[dict[str, Any]]:
    for subject, about in groupby(quads, key=lambda quad: str(quad.subject)):
        node: dict[str, Any] = {"@id": compact[subject]}
        for predicate, values in groupby(about, key=lambda quad: quad.predicate):
            terms = [quad.object for quad in values]
            if predicate == RDF_TYPE and not any(isinstance(term, Literal) for term in terms):
                node["@type"] = [compact[str(term)] for term in terms]
                continue
            made = [_value(term, compact) for term in terms]
            node[compact[str(predicate)]] = made[0] if len(made) == 1 else made
        yield node


def _value(term: Any, compact: _Compact) -> Any:
    if not isinstance(term, Literal):
        return {"@id": compact[str(term)]}
    if term.language is not None:
        return {"@value": term.value, "@language": term.language}
    datatype = term.datatype.value
    if datatype == f"{XSD}string":
        return term.value
    native = _NATIVE.get(datatype)
    if native is not None and native.fullmatch(term.value):
        return json.loads(term.value)
    return {"@value": term.value, "@type": compact[str(term.datatype)]}
