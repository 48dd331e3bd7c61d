"""Constraints that judge one value at a time, compiled into tests."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from pyoxigraph import Literal, NamedNode

from kg.validation.findings import SH, Term
from kg.validation.index import Index
from kg.validation.literals import at_least, at_most, datatype_test
from kg.validation.results import Part, Test

_NODE_KINDS: Mapping[str, type] = MappingProxyType({SH + "IRI": NamedNode, SH + "Literal": Literal})


def _class(part: Part) -> Test:
    wanted = part.term
    return lambda index, value: index.is_a(value, wanted)


def _datatype(part: Part) -> Test:
    try:
        holds = datatype_test(part.iri)
    except ValueError as error:
        raise part.refusal(str(error)) from error
    return lambda _, value: holds(value)


def _node_kind(part: Part) -> Test:
    kind = _NODE_KINDS.get(part.text)
    if kind is None:
        raise part.refusal(f"expected one of {', '.join(_NODE_KINDS)}, found {part.term}")
    return lambda _, value: isinstance(value, kind)


def _bound(make: Callable[[Literal], Callable[[Term], bool]]) -> Callable[[Part], Test]:
    def test_of(part: Part) -> Test:
        if not isinstance(part.term, Literal):
            raise part.refusal(f"expected a literal, found {part.term}")
        try:
            holds = make(part.term)
        except ValueError as error:
            raise part.refusal(str(error)) from error
        return lambda _, value: holds(value)

    return test_of


def _min_length(part: Part) -> Test:
    shortest = part.number
    return lambda _, value: isinstance(value, NamedNode | Literal) and len(value.value) >= shortest


def _pattern(part: Part) -> Test:
    search = re.compile(part.text).search
    return lambda _, value: isinstance(value, NamedNode | Literal) and search(value.value) is not None


def _language_in(part: Part) -> Test:
    languages = {getattr(term, "value", "").lower() for term in part.constraint.terms}

    def test(_: Index, value: Term) -> bool:
        language = value.language if isinstance(value, Literal) else None
        if language is None:
            return False
        return language.lower() in languages or language.split("-")[0].lower() in languages

    return test


def _in(part: Part) -> Test:
    allowed = frozenset(part.constraint.terms)
    return lambda _, value: value in allowed


def _or(part: Part) -> Test:
    *others, last = [part.conformance(each) for each in part.constraint.shapes]

    def test(index: Index, value: Term) -> bool:
        for holds in others:
            if holds(index, value):
                return True
        return last(index, value)

    return test


def _and(part: Part) -> Test:
    members = [part.conformance(each) for each in part.constraint.shapes]
    return lambda index, value: all(holds(index, value) for holds in members)


TESTS: Mapping[str, Callable[[Part], Test]] = MappingProxyType(
    {
        "ClassConstraintComponent": _class,
        "DatatypeConstraintComponent": _datatype,
        "NodeKindConstraintComponent": _node_kind,
        "MinInclusiveConstraintComponent": _bound(at_least),
        "MaxInclusiveConstraintComponent": _bound(at_most),
        "MinLengthConstraintComponent": _min_length,
        "PatternConstraintComponent": _pattern,
        "LanguageInConstraintComponent": _language_in,
        "InConstraintComponent": _in,
        "OrConstraintComponent": _or,
        "AndConstraintComponent": _and,
    }
)
