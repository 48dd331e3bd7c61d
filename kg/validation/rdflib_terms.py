"""Terms and graphs in rdflib, exactly as they were written: no literal is rewritten on the way."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import contextmanager
from functools import lru_cache
from logging import getLogger
from typing import TYPE_CHECKING, Any

from pyoxigraph import BlankNode, Literal, NamedNode

from kg.graph.vocabulary import XSD
from kg.validation.findings import Term

if TYPE_CHECKING:
    from collections.abc import Iterator

    import rdflib

_STRING = XSD + "string"


def to_rdflib(term: Term) -> Any:
    """The term in rdflib; a plain string has no datatype there."""
    import rdflib

    if isinstance(term, NamedNode):
        return rdflib.URIRef(term.value)
    if isinstance(term, BlankNode):
        return rdflib.BNode(term.value)
    if not isinstance(term, Literal):
        raise ValueError(f"expected an IRI, a blank node or a literal, found the triple term {term}")
    if term.language is not None:
        return rdflib.Literal(term.value, lang=term.language)
    datatype = term.datatype.value
    return rdflib.Literal(term.value, datatype=None if datatype == _STRING else rdflib.URIRef(datatype), normalize=False)


def from_rdflib(term: Any) -> Term:
    """The other way round."""
    import rdflib

    if isinstance(term, rdflib.URIRef):
        return NamedNode(str(term))
    if isinstance(term, rdflib.BNode):
        return BlankNode(str(term))
    if term.language is not None:
        return Literal(str(term), language=term.language)
    return Literal(str(term), datatype=NamedNode(str(term.datatype) if term.datatype is not None else _STRING))


@contextmanager
def quiet() -> Iterator[None]:
    """Keep rdflib from logging a traceback for each ill-typed literal: the findings say it better."""
    logger = getLogger("rdflib.term")
    before = logger.disabled
    logger.disabled = True
    try:
        yield
    finally:
        logger.disabled = before


def graph_of(triples: Iterable[tuple[Term, Term, Term]]) -> rdflib.Graph:
    """A graph in memory that parses each SPARQL query only once."""
    graph = _graph_class()()
    with quiet():
        for triple in triples:
            graph.add(tuple(map(to_rdflib, triple)))
    return graph


@lru_cache(maxsize=1)
def _graph_class() -> type[rdflib.Graph]:
    import rdflib
    from rdflib.plugins.sparql import prepareQuery

    prepared = lru_cache(maxsize=256)(prepareQuery)

    class PreparingGraph(rdflib.Graph):
        def query(self, query_object: Any, *args: Any, **kwargs: Any) -> Any:
            if isinstance(query_object, str):
                query_object = prepared(query_object)
            return super().query(query_object, *args, **kwargs)

    return PreparingGraph


def selected(graph: rdflib.Graph, query: str, this: Term) -> list[Term]:
    """The different values of ``?value`` that a query selects for one focus node."""
    with quiet():
        rows: Any = graph.query(query, initBindings={"this": to_rdflib(this)})
        return list(dict.fromkeys(from_rdflib(row["value"]) for row in rows))
