"""The reference engine: pyshacl, on the same shapes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from pyoxigraph import NamedNode

from kg.errors import WakilError
from kg.validation.findings import SH
from kg.validation.index import Index
from kg.validation.rdflib_terms import from_rdflib, quiet
from kg.validation.results import Result, Results
from kg.validation.shapes import Shape, shape_files, shipped_shapes

if TYPE_CHECKING:
    import rdflib


class GaveUpError(WakilError):
    """Data on which pyshacl gives up, such as a comparison with a blank node."""


def check(index: Index) -> Results:
    """What pyshacl finds in a graph, as results of the compiled engine.

    Raises:
        GaveUpError: pyshacl cannot judge the graph.
    """
    import pyshacl
    from pyshacl.errors import ReportableRuntimeError
    from rdflib import RDF, Namespace

    shacl = Namespace(SH)
    try:
        data = index.as_rdflib
        with quiet():
            _, report, text = pyshacl.validate(
                data, shacl_graph=_shapes_graph(), inplace=True, inference="none", do_owl_imports=False
            )
    except (ReportableRuntimeError, ValueError) as error:
        raise GaveUpError(f"pyshacl gives up on these data: {error}; try the compiled engine") from error
    if not hasattr(report, "subjects"):
        raise GaveUpError(f"pyshacl gives up on these data: {text}; try the compiled engine")
    results = dict.fromkeys(_result(report, node, shacl) for node in report.subjects(RDF.type, shacl.ValidationResult))
    return list(results)


def _result(report: Any, node: Any, shacl: Any) -> Result:
    path, value = report.value(node, shacl.resultPath), report.value(node, shacl.value)
    iri = None if path is None else from_rdflib(path)
    return Result(
        _named_shapes()[str(report.value(node, shacl.sourceShape))],
        str(report.value(node, shacl.sourceConstraintComponent)).removeprefix(SH),
        from_rdflib(report.value(node, shacl.focusNode)),
        iri if isinstance(iri, NamedNode) else None,
        None if value is None else from_rdflib(value),
    )


@cache
def _named_shapes() -> dict[str, Shape]:
    return {each.iri: each for shape in shipped_shapes() for each in shape.walk()}


@cache
def _shapes_graph() -> rdflib.Graph:
    import rdflib

    graph = rdflib.Graph()
    for _, content in shape_files():
        graph.parse(data=content, format="turtle")
    return graph
