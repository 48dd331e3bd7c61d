"""Validators: graphs in, findings out, the same from either engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Literal, TypeAlias

from pyoxigraph import NamedNode

from kg.graph import vocabulary as v
from kg.validation.compiled import compile_shapes
from kg.validation.findings import SH, Finding, Term, node_text
from kg.validation.index import AnyTriple, Index
from kg.validation.results import Result, Results
from kg.validation.shapes import shipped_shapes

Engine = Literal["compiled", "pyshacl"]
Validator: TypeAlias = Callable[[Iterable[AnyTriple]], tuple[Finding, ...]]

_SUBCLASS = NamedNode(v.RDFS + "subClassOf")


@cache
def validator(engine: Engine = "compiled") -> Validator:
    """A function that validates one graph: an article's, with what its entities and concepts are said to be.

    The graph is the union of what is given, whatever named graphs it stands in. Findings come sorted by ``Finding.order``,
    each once, whatever the order of the statements.

    Args:
        engine: "compiled" for the build, "pyshacl" for the reference, which is some hundred times slower.

    Raises:
        ShapeError: the shapes are broken.
    """
    check = _check(engine)

    def validate(statements: Iterable[AnyTriple]) -> tuple[Finding, ...]:
        index = Index(statements)
        results = check(index)
        return _findings(index, results) if results else ()

    return validate


def _check(engine: Engine) -> Callable[[Index], Results]:
    if engine == "compiled":
        return compile_shapes(shipped_shapes())
    from kg.validation import reference

    return reference.check


def _findings(index: Index, results: Results) -> tuple[Finding, ...]:
    found = {_finding(index, result) for result in results}
    return tuple(sorted(found, key=lambda finding: finding.order))


def _finding(index: Index, result: Result) -> Finding:
    shape = result.shape
    return Finding(
        shape.severity,
        shape.iri,
        SH + result.component,
        node_text(result.focus),
        None if result.path is None else result.path.value,
        None if result.value is None else str(result.value),
        shape.message_id,
        shape.message_en,
        _article_of(index, result.focus),
    )


def _article_of(index: Index, focus: Term) -> str | None:
    """The only article of the graph; else the one that is the focus node, lies above its IRI, or is its only source."""
    articles = index.instances(v.GOV_ARTICLE)
    if len(articles) == 1:
        return node_text(next(iter(articles)))
    iri = node_text(focus)
    while iri:
        if isinstance(focus, NamedNode) and index.is_a(NamedNode(iri), v.GOV_ARTICLE):
            return iri
        iri = iri.rpartition("/")[0]
        if iri.endswith("/"):
            break
    sources = index.values(focus, v.PROV_WAS_DERIVED_FROM)
    return node_text(sources[0]) if len(sources) == 1 else None


def untargeted(statements: Iterable[AnyTriple]) -> tuple[str, ...]:
    """The IRIs of the shapes that have nothing to check in the data, sorted.

    That a shape finds nothing wrong means nothing where it found nothing at all; so report these, over a whole run.
    """
    classes: set[Term] = set()
    predicates: set[NamedNode] = set()
    below: dict[Term, set[Term]] = {}
    for subject, predicate, value, *_ in statements:
        predicates.add(predicate)
        if predicate == v.RDF_TYPE:
            classes.add(value)
        elif predicate == _SUBCLASS:
            below.setdefault(value, set()).add(subject)

    def used(wanted: Term, seen: frozenset[Term] = frozenset()) -> bool:
        lower = below.get(wanted, set()) - seen
        return wanted in classes or any(used(each, seen | lower) for each in lower)

    return tuple(
        shape.iri
        for shape in shipped_shapes()
        if not any(map(used, shape.target_classes)) and predicates.isdisjoint(shape.target_subjects_of)
    )
