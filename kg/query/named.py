"""Asking a shipped question: texts become terms of the graph, terms are bound, the query is run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice
from types import MappingProxyType
from typing import TypeAlias

import pyoxigraph as ox

from kg.errors import QueryError, UsageError
from kg.graph import vocabulary as v
from kg.query.naming import Directory, Found, Kind, Reads, UnknownNameError
from kg.query.periods import Period, parse_period
from kg.query.questions import Parameter, ParameterType, Question, Values, question, questions
from kg.query.results import Result

__all__ = ["Bound", "Result", "bind", "questions", "run"]

Given: TypeAlias = str | date | None


class ParameterError(QueryError, UsageError):
    """A parameter whose value is not of its type."""


NAMES: Mapping[ParameterType, tuple[Kind, ...]] = MappingProxyType(
    {
        "person": ("person",),
        "post": ("post",),
        "organization": ("organization",),
        "place": ("place",),
        "event": ("event",),
        "agent": ("person", "post", "organization"),
        "body": ("organization", "place"),
        "speaker": ("person", "post"),
    }
)
CHOICES: Mapping[ParameterType, tuple[str, ...]] = MappingProxyType(
    {
        "kind": ("Delegation", "Speech", "Through", "Group"),
        "capacity": ("Plt", "Plh", "Pj", "Pjs"),
        "function": (
            "opener", "closer", "chair", "organizer", "committee-chair", "speaker", "attendee", "companion",
            "inaugurator", "installer", "installed", "giver", "recipient", "signatory", "visitor", "host",
        ),
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bound:
    """A question with its parameters understood.

    ``sparql`` is the whole query; ``names`` says for each parameter that is a name what it was taken for.
    """

    question: Question
    sparql: str
    names: Mapping[str, tuple[Found, ...]]


def run(store: Reads, name: str, **parameters: Given) -> Result:
    """The answer to a shipped question.

    Args:
        store: a reader of the store.
        name: the question, a key of :func:`questions`.
        parameters: as the question declares them; None is as good as not given.

    Raises:
        QueryError: there is no such question or parameter, a required one is missing, or a value is not of its type.
        UnknownNameError: a name that the graph does not know, with those near it.
    """
    return execute(store, bind(Directory(store), question(name), parameters).sparql)


def execute(store: Reads, sparql: str, limit: int | None = None) -> Result:
    """The rows of a query of ours, in this process; ``Result.cut`` says where ``limit`` cut them."""
    found = store.oxigraph.query(sparql)
    if not isinstance(found, ox.QuerySolutions):
        raise QueryError("a shipped question has to be a SELECT query")
    columns = tuple(variable.value for variable in found.variables)
    rows = tuple(tuple(solution) for solution in islice(found, limit))
    more = limit is not None and next(found, None) is not None
    return Result(columns, rows, cut=f"the answer is cut after {limit:,} rows; there are more" if more else None)


def bind(directory: Directory, asked: Question, parameters: Mapping[str, Given]) -> Bound:
    """Understand the parameters of a question; errors as in :func:`run`."""
    values: dict[str, Values] = {}
    names: dict[str, tuple[Found, ...]] = {}
    for name, given in parameters.items():
        parameter = asked.parameter(name)
        if given is None:
            continue
        text = given.isoformat() if isinstance(given, date) else given.strip()
        if not text:
            raise ParameterError(f"{asked.name}: expected a value for {name}, found nothing")
        kinds = NAMES.get(parameter.type)
        if kinds is None:
            values[name] = _terms(parameter, text)
            continue
        found = directory.find(text, kinds)
        if not found:
            raise UnknownNameError(text, kinds, directory.near(text, kinds))
        names[name] = found
        values[name] = [(each.iri,) for each in found]
    return Bound(asked, asked.bound(values), MappingProxyType(names))


def bind_found(asked: Question, found: Mapping[str, Iterable[Found]], others: Mapping[str, str]) -> Bound:
    """As :func:`bind`, with the names found already."""
    names = {name: tuple(each) for name, each in found.items()}
    values: dict[str, Values] = {name: [(each.iri,) for each in things] for name, things in names.items()}
    values |= {name: _terms(asked.parameter(name), text) for name, text in others.items()}
    return Bound(asked, asked.bound(values), MappingProxyType(names))


def _terms(parameter: Parameter, text: str) -> Values:
    """The terms of a value that is no name."""
    choices = CHOICES.get(parameter.type)
    if choices is not None:
        for choice in choices:
            if choice.casefold() == text.casefold().rstrip("."):
                return [(ox.NamedNode(v.GOV + choice),)]
        raise ParameterError(f"{parameter.name}: expected one of {', '.join(choices)}, found {text!r}")
    if parameter.type == "text":
        return [(ox.Literal(text),)]
    period = parse_period(text)
    if period is None:
        raise ParameterError(
            f"{parameter.name}: expected a day, month or year that exists, as 2022-08-25, 2022-08, 2022 or 25 Agustus 2022; "
            f"found {text!r}"
        )
    return [_days(parameter, period)]


def _days(parameter: Parameter, period: Period) -> tuple[ox.Literal, ...]:
    start, end = (ox.Literal(day.isoformat(), datatype=v.XSD_DATE) for day in period)
    return {"since": (start,), "until": (end,)}.get(parameter.type, (start, end))
