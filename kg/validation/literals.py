"""Literals as values: whether they are well typed, and how they compare.

Literals in their usual form are judged here. An unusual one ("+7", "2024-5-1", anything ill-typed) is given to rdflib
and pyshacl, so that the reference engine and the compiled one can never disagree about it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from pyoxigraph import Literal, NamedNode

from kg.graph.vocabulary import RDF, XSD
from kg.validation.findings import Term
from kg.validation.rdflib_terms import quiet, to_rdflib

INTEGER = NamedNode(XSD + "integer")
DECIMAL = NamedNode(XSD + "decimal")
DATE = NamedNode(XSD + "date")
BOOLEAN = NamedNode(XSD + "boolean")
STRING = NamedNode(XSD + "string")
LANGUAGE_STRING = NamedNode(RDF + "langString")

_WHOLE = re.compile(r"(?:0|-?[1-9][0-9]{0,17})")
_NUMBER = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,18})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class UnusualLiteralError(Exception):
    """A term that only the reference engine can judge."""


def whole(term: Term) -> int:
    """A whole number in its usual form."""
    if isinstance(term, Literal) and term.datatype == INTEGER and _WHOLE.fullmatch(term.value):
        return int(term.value)
    raise UnusualLiteralError(str(term))


def day(term: Term) -> date:
    """A date in its usual form."""
    if isinstance(term, Literal) and term.datatype == DATE and _DAY.fullmatch(term.value):
        try:
            return date.fromisoformat(term.value)
        except ValueError as error:
            raise UnusualLiteralError(str(term)) from error
    raise UnusualLiteralError(str(term))


def words(term: Term) -> str:
    """The characters of a literal."""
    if isinstance(term, Literal):
        return term.value
    raise UnusualLiteralError(str(term))


def datatype_test(datatype: NamedNode) -> Callable[[Term], bool]:
    """A test for literals that have a datatype and are not ill-typed, as sh:datatype asks.

    Raises:
        ValueError: a datatype for which no test is known.
    """
    usual = _USUAL.get(datatype)
    if usual is None:
        raise ValueError(f"no test is known for the datatype {datatype.value}")

    def test(term: Term) -> bool:
        if not isinstance(term, Literal) or term.datatype != datatype:
            return False
        return usual(term.value) or _well_typed(term)

    return test


def _is_day(text: str) -> bool:
    if not _DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


_USUAL: dict[NamedNode, Callable[[str], Any]] = {
    STRING: lambda _: True,
    INTEGER: _WHOLE.fullmatch,
    DECIMAL: _NUMBER.fullmatch,
    DATE: _is_day,
    BOOLEAN: {"true", "false"}.__contains__,
}


def _well_typed(term: Literal) -> bool:
    """What pyshacl's test of sh:datatype says of a literal of that datatype."""
    kinds: dict[NamedNode, type] = {INTEGER: int, DECIMAL: Decimal, DATE: date, BOOLEAN: bool}
    with quiet():
        literal = to_rdflib(term)
    return not literal.ill_typed and isinstance(literal.value, kinds[term.datatype])


def number(term: Term) -> Decimal | None:
    """An integer or decimal in its usual form, None for anything else."""
    if isinstance(term, Literal):
        usual = _USUAL_NUMBERS.get(term.datatype)
        if usual is not None and usual(term.value):
            return Decimal(term.value)
    return None


_USUAL_NUMBERS: dict[NamedNode, Callable[[str], Any]] = {INTEGER: _WHOLE.fullmatch, DECIMAL: _NUMBER.fullmatch}


def at_least(bound: Literal) -> Callable[[Term], bool]:
    """The test of sh:minInclusive."""
    return _bounded(bound, lambda sign: sign >= 0)


def at_most(bound: Literal) -> Callable[[Term], bool]:
    """The test of sh:maxInclusive."""
    return _bounded(bound, lambda sign: sign <= 0)


def _bounded(bound: Literal, accepts: Callable[[int], bool]) -> Callable[[Term], bool]:
    limit = number(bound)
    if limit is None:
        raise ValueError(f"expected a number in its usual form as a bound, found {bound}")

    def test(term: Term) -> bool:
        value = number(term)
        if value is not None:
            return accepts((value > limit) - (value < limit))
        return isinstance(term, Literal) and _rare_bound(term, bound, accepts)

    return test


def _rare_bound(term: Literal, bound: Literal, accepts: Callable[[int], bool]) -> bool:
    from pyshacl.rdfutil.compare import compare_literal

    with quiet():
        one, other = to_rdflib(term), to_rdflib(bound)
    if isinstance(one.value, str):
        return False
    try:
        return accepts(int(compare_literal(one, other)))  # type: ignore[no-untyped-call]
    except (TypeError, NotImplementedError):
        return False
