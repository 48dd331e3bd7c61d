"""Constraints that look at all values of a focus node together, or at what else is said of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Protocol, TypeAlias

from pyoxigraph import Literal, NamedNode

from kg.validation.findings import Term
from kg.validation.index import Index
from kg.validation.literals import UnusualLiteralError
from kg.validation.meaning import CHECKS
from kg.validation.results import Part, Result, Results

Said: TypeAlias = Mapping[NamedNode, Sequence[Term]]


class FocusTest(Protocol):
    """Adds what it finds wrong at ``focus``, of which ``said`` is said and whose value nodes are ``values``."""

    def __call__(self, index: Index, focus: Term, said: Said, values: Sequence[Term], results: Results) -> None:
        """Run the test."""
        ...


class _Compiled:
    """A constraint, compiled."""

    def __init__(self, part: Part) -> None:
        self._shape = part.shape
        self._component = part.constraint.component
        self._path = part.shape.path

    def _result(self, focus: Term, value: Term | None) -> Result:
        return Result(self._shape, self._component, focus, self._path, value)


class _UniqueLang(_Compiled):
    def __call__(self, index: Index, focus: Term, said: Said, values: Sequence[Term], results: Results) -> None:
        if len(values) > 1:
            languages = [value.language.lower() for value in values if isinstance(value, Literal) and value.language]
            if len(set(languages)) < len(languages):
                results.append(self._result(focus, None))


class _Disjoint(_Compiled):
    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self._other = part.iri

    def __call__(self, index: Index, focus: Term, said: Said, values: Sequence[Term], results: Results) -> None:
        others = said.get(self._other, ())
        if others:
            results.extend(self._result(focus, value) for value in values if value in others)


class _QualifiedMin(_Compiled):
    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self._conforms = part.conformance(part.constraint.shapes[0])
        self._limit = part.number

    def __call__(self, index: Index, focus: Term, said: Said, values: Sequence[Term], results: Results) -> None:
        if self._is_wrong(sum(self._conforms(index, value) for value in values)):
            results.append(self._result(focus, None))

    def _is_wrong(self, count: int) -> bool:
        return count < self._limit


class _QualifiedMax(_QualifiedMin):
    def _is_wrong(self, count: int) -> bool:
        return count > self._limit


class _Closed(_Compiled):
    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self._allowed = frozenset(part.constraint.terms)

    def __call__(self, index: Index, focus: Term, said: Said, values: Sequence[Term], results: Results) -> None:
        for predicate in said:
            if predicate not in self._allowed:
                for value in said[predicate]:
                    results.append(Result(self._shape, self._component, focus, predicate, value))


class _Sparql(_Compiled):
    def __init__(self, part: Part) -> None:
        super().__init__(part)
        name, query = part.constraint.terms
        if part.text not in CHECKS:
            raise part.refusal(f"no check in Python is bound to {name}")
        if part.shape.path is not None:
            raise part.refusal("expected a node shape, found a path")
        self._check = CHECKS[part.text]
        self._query = getattr(query, "value", "")

    def __call__(self, index: Index, focus: Term, said: Said, values: Sequence[Term], results: Results) -> None:
        try:
            found = list(self._check(index, focus))
        except UnusualLiteralError:
            from kg.validation.rdflib_terms import selected

            found = selected(index.as_rdflib, self._query, focus)
        for value in found:
            results.append(self._result(focus, value))


FOCUS_TESTS: Mapping[str, Callable[[Part], FocusTest]] = MappingProxyType(
    {
        "UniqueLangConstraintComponent": _UniqueLang,
        "DisjointConstraintComponent": _Disjoint,
        "QualifiedMinCountConstraintComponent": _QualifiedMin,
        "QualifiedMaxCountConstraintComponent": _QualifiedMax,
        "ClosedConstraintComponent": _Closed,
        "SPARQLConstraintComponent": _Sparql,
    }
)
