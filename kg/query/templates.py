"""The wordings of natural questions, from ``data/templates.toml``, checked against the queries that answer them."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from types import MappingProxyType
from typing import Any, NamedTuple

from kg.errors import TableError
from kg.query.patterns import Pattern, compile_pattern, slots_of
from kg.query.questions import LANGUAGES, question, questions
from kg.query.wordings import Words, words_of

_KEYS = {"query", "fixed", "broad", "example", *LANGUAGES}
_MESSAGES = ("read", "same_as", "ambiguous", "doubts", "similar", "not_understood", "unknown", "near", "no_answer")


class Template(NamedTuple):
    """One wording: the query it asks, the parameters it fixes, and whether it counts only for names that are known."""

    query: str
    language: str
    wording: str
    pattern: Pattern
    fixed: Mapping[str, str]
    broad: bool


class Templates(NamedTuple):
    """All wordings in the order of the file; ``examples`` are (language, question) pairs to show."""

    all: tuple[Template, ...]
    examples: tuple[tuple[str, str], ...]
    first_fillers: tuple[Words, ...]
    last_fillers: tuple[Words, ...]
    same: Mapping[str, Words]
    values: Mapping[str, Mapping[str, str]]
    messages: Mapping[str, Mapping[str, str]]


@functools.cache
def templates() -> Templates:
    """The shipped wordings; TableError where the file is broken."""
    return parse((files("kg.query") / "data" / "templates.toml").read_text("utf-8"))


def parse(text: str) -> Templates:
    """The wordings that a TOML text holds; TableError with the question and the wording where something is wrong."""
    try:
        record = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TableError(f"templates.toml: {error}") from error
    for key in ("source", "fillers", "same", "values", "messages", "question"):
        if not record.get(key):
            raise TableError(f"templates.toml: expected {key!r}, found none")
    found: list[Template] = []
    examples: list[tuple[str, str]] = []
    for number, entry in enumerate(record["question"], start=1):
        found += _templates(f"templates.toml: question {number}", entry)
        examples += [(language, entry["example"][language]) for language in LANGUAGES]
    for language in LANGUAGES:
        missing = [name for name in _MESSAGES if not record["messages"].get(language, {}).get(name)]
        if missing:
            raise TableError(f"templates.toml: messages.{language}: expected {missing[0]!r}, found none")
    fillers = {place: _longest_first(record["fillers"].get(place, ())) for place in ("first", "last")}
    return Templates(
        tuple(found),
        tuple(examples),
        fillers["first"],
        fillers["last"],
        MappingProxyType({key: words_of(value) for key, value in record["same"].items()}),
        record["values"],
        record["messages"],
    )


def _longest_first(phrases: list[str]) -> tuple[Words, ...]:
    return tuple(sorted((words_of(phrase) for phrase in phrases), key=lambda words: (-len(words), words)))


def _templates(where: str, entry: Mapping[str, Any]) -> list[Template]:
    name = str(entry.get("query", ""))
    if name not in questions():
        raise TableError(f"{where}: expected the name of a query, found {name!r}")
    unknown = sorted(set(entry) - _KEYS)
    if unknown:
        raise TableError(f"{where} ({name}): unknown key {unknown[0]!r}")
    for language in LANGUAGES:
        if not entry.get(language) or not entry.get("example", {}).get(language):
            raise TableError(f"{where} ({name}): expected wordings and an example in {language!r}")
    fixed = MappingProxyType(dict(entry.get("fixed", {})))
    return [
        Template(name, language, wording, _compiled(where, name, wording, fixed), fixed, bool(entry.get("broad", False)))
        for language in LANGUAGES
        for wording in entry[language]
    ]


def _compiled(where: str, name: str, wording: str, fixed: Mapping[str, str]) -> Pattern:
    try:
        pattern = compile_pattern(wording)
    except ValueError as error:
        raise TableError(f"{where} ({name}): {wording!r}: {error}") from error
    asked = question(name)
    declared = {each.name: each for each in asked.parameters}
    given = slots_of(pattern) | set(fixed)
    for each in sorted(given - set(declared)):
        raise TableError(f"{where} ({name}): {wording!r}: the query has no parameter {each!r}")
    for each in sorted(name for name, parameter in declared.items() if parameter.required and name not in given):
        raise TableError(f"{where} ({name}): {wording!r}: the query needs {each!r}")
    return pattern
