"""The shipped queries: ``questions/*.rq``, each SPARQL with a header of comments that says what it asks and how to narrow it.

The header's lines read ``# key: value``: ``name``; ``title@id`` and ``title@en``; ``description@id`` and ``@en``; for each
parameter ``param NAME: TYPE, required|optional`` and its description, ``param NAME@id`` and ``@en``; ``column NAME: what it
holds`` in the order of SELECT; ``example``, once or more.

As it stands, a file is a whole query that asks for everything. A line ``#if NAME: PATTERN`` becomes part of it where the
parameter is given; ``?_NAME`` in the pattern is then one of the terms that the parameter's value stands for (for a
period also ``?_NAMEEnd``, its last day). Terms get into the query as VALUES, written by the RDF library, never as text.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias, get_args
from typing import Literal as OneOf

from kg.errors import QueryError, TableError

if TYPE_CHECKING:
    import pyoxigraph as ox

ParameterType: TypeAlias = OneOf[
    "person", "post", "organization", "place", "event", "agent", "body", "speaker",  # names
    "since", "until", "period", "kind", "function", "capacity", "text",
]  # fmt: skip
Values: TypeAlias = Sequence[tuple["ox.NamedNode | ox.Literal", ...]]

LANGUAGES = ("id", "en")
_HEADER = re.compile(r"# (?P<key>[a-z]+)(?: (?P<name>[A-Za-z]+))?(?:@(?P<language>id|en))?: (?P<value>\S.*)")
_CONDITION = re.compile(r"^(?P<blanks> *)#if (?P<name>[a-z]+): (?P<pattern>\S.*)$", re.MULTILINE)
_CONDITION_START = re.compile(r"^ *#if", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Parameter:
    """What narrows a question; ``about`` describes it by language."""

    name: str
    type: ParameterType
    required: bool
    about: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Question:
    """A shipped query; ``titles`` and ``descriptions`` are by language, ``columns`` describes what SELECT gives."""

    name: str
    titles: Mapping[str, str]
    descriptions: Mapping[str, str]
    parameters: tuple[Parameter, ...]
    columns: Mapping[str, str]
    examples: tuple[str, ...]
    sparql: str

    def parameter(self, name: str) -> Parameter:
        """The parameter of that name; QueryError where there is none."""
        for each in self.parameters:
            if each.name == name:
                return each
        known = ", ".join(each.name for each in self.parameters) or "none"
        raise QueryError(f"{self.name} has no parameter {name!r}; it has: {known}")

    def bound(self, values: Mapping[str, Values]) -> str:
        """The SPARQL text with these parameters given.

        Args:
            values: for each parameter the terms that it stands for, one of which has to fit; a tuple for each, which
                is longer than one where the type needs several variables.

        Raises:
            QueryError: a parameter is unknown, or a required one is missing.
        """
        for name in values:
            self.parameter(name)
        for each in self.parameters:
            if each.required and each.name not in values:
                raise QueryError(f"{self.name} needs --{each.name}: {each.about['en']}. Example: {self.examples[0]}")

        def line(match: re.Match[str]) -> str:
            given = values.get(match["name"])
            return match.group() if given is None else f"{match['blanks']}{_block(match['name'], given)} {match['pattern']}"

        return _CONDITION.sub(line, self.sparql)


def _block(name: str, values: Values) -> str:
    """A VALUES block; the terms write themselves, with whatever has to be escaped escaped."""
    rows = " ".join(f"({' '.join(map(str, row))})" for row in values)
    variables = f"?_{name}" if all(len(row) == 1 for row in values) else f"?_{name} ?_{name}End"
    return f"VALUES ({variables}) {{ {rows} }}"


class _Shelf(Mapping[str, Question]):
    """The shipped queries by name, read when asked for."""

    @functools.cached_property
    def _names(self) -> tuple[str, ...]:
        folder = files("kg.query") / "questions"
        return tuple(sorted(entry.name.removesuffix(".rq") for entry in folder.iterdir() if entry.name.endswith(".rq")))

    def __getitem__(self, name: str) -> Question:
        if name not in self._names:
            raise KeyError(name)
        return _read(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


_SHELF = _Shelf()


def questions() -> Mapping[str, Question]:
    """The shipped queries by name, in the order of their names."""
    return _SHELF


def question(name: str) -> Question:
    """The query of that name; QueryError where there is none, with the names there are."""
    if name not in _SHELF:
        raise QueryError(f"there is no query {name!r}; there are: {', '.join(_SHELF)}")
    return _SHELF[name]


@functools.cache
def _read(name: str) -> Question:
    path = files("kg.query") / "questions" / f"{name}.rq"
    return parse(path.read_text("utf-8"), name)


def parse(text: str, name: str) -> Question:
    """The question that a ``.rq`` file holds; TableError with the line where its header or a condition is wrong."""
    header = _Header(name)
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.startswith("#"):
            break
        header.read(number, line)
    found = header.question(text)
    known = {each.name for each in found.parameters}
    for match in _CONDITION.finditer(text):
        if match["name"] not in known:
            raise TableError(f"{name}.rq: expected a declared parameter after #if, found {match['name']!r}")
    if len(_CONDITION.findall(text)) != len(_CONDITION_START.findall(text)):
        raise TableError(f"{name}.rq: expected every #if to read '#if NAME: PATTERN'")
    return found


class _Header:
    """Gathers the lines of a header."""

    def __init__(self, name: str) -> None:
        self._file = name
        self._plain: dict[tuple[str, str | None], str] = {}
        self._types: dict[str, tuple[ParameterType, bool]] = {}
        self._about: dict[str, dict[str, str]] = {}
        self._columns: dict[str, str] = {}
        self._examples: list[str] = []

    def read(self, number: int, line: str) -> None:
        match = _HEADER.fullmatch(line)
        if match is None:
            raise TableError(f"{self._file}.rq:{number}: expected '# key: value', found {line!r}")
        key, name, language, value = match.group("key", "name", "language", "value")
        if key == "param" and name and language:
            self._about.setdefault(name, {})[language] = value
        elif key == "param" and name:
            self._types[name] = self._type(number, value)
        elif key == "column" and name:
            self._columns[name] = value
        elif key == "example":
            self._examples.append(value)
        elif key in ("name", "title", "description") and name is None:
            self._plain[key, language] = value
        else:
            raise TableError(f"{self._file}.rq:{number}: expected a known key, found {line!r}")

    def _type(self, number: int, value: str) -> tuple[ParameterType, bool]:
        kind, _, need = value.partition(", ")
        for known in get_args(ParameterType):
            if kind == known and need in ("required", "optional"):
                return known, need == "required"
        raise TableError(
            f"{self._file}.rq:{number}: expected 'TYPE, required' or 'TYPE, optional' with one of "
            f"{', '.join(get_args(ParameterType))}, found {value!r}"
        )

    def question(self, text: str) -> Question:
        if self._plain.get(("name", None)) != self._file:
            raise TableError(f"{self._file}.rq: expected '# name: {self._file}' in its header")
        if not self._columns or not self._examples:
            raise TableError(f"{self._file}.rq: expected a column and an example in its header, found none")
        parameters = tuple(
            Parameter(name, kind, required, self._both(f"param {name}", self._about.get(name, {})))
            for name, (kind, required) in self._types.items()
        )
        titles, descriptions = (
            self._both(key, {language: value for (k, language), value in self._plain.items() if k == key and language})
            for key in ("title", "description")
        )
        columns = MappingProxyType(self._columns)
        return Question(self._file, titles, descriptions, parameters, columns, tuple(self._examples), text)

    def _both(self, key: str, texts: Mapping[str, str]) -> Mapping[str, str]:
        for language in LANGUAGES:
            if language not in texts:
                raise TableError(f"{self._file}.rq: expected '# {key}@{language}: ...' in its header")
        return MappingProxyType(dict(texts))
