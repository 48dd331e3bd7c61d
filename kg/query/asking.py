"""Natural questions: which shipped query a question asks, about which things of the graph, and the answer.

Every wording that fits is a reading; every reading's names are looked up. The reading counts whose names are all known,
and of these the one with the most words of its own (then the better fit of its names, then the earlier wording). Names
spelt wrongly are tried only where no reading has all its names; see ``naming.SIMILAR`` for how alike they have to be.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from kg.query.candidates import firm_first, told_apart
from kg.query.doubts import others
from kg.query.named import CHOICES, NAMES, bind_found, execute
from kg.query.naming import Directory, Found, Kind, Reads, called_like_post
from kg.query.patterns import fits
from kg.query.periods import parse_period
from kg.query.questions import Question, question
from kg.query.results import Result
from kg.query.templates import Template, Templates, templates
from kg.query.wordings import skipped_words, words_of

Status: TypeAlias = Literal["answered", "no-answer", "unknown-name", "not-understood"]

LONGEST_QUESTION = 500
NEAREST = 3
_EDGES = " \t\n?!.,;:\"'“”‘’«»()"
_HOW = {"exact": 0, "expanded": 1, "words": 2, "inside": 3, "similar": 4}


class Unknown(NamedTuple):
    """A name in a question that the graph does not know, and names near it."""

    text: str
    kinds: tuple[Kind, ...]
    near: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """How a question was read, and what the graph says.

    ``status`` is "answered" where there are rows; "no-answer" where the question was understood and there are none;
    "unknown-name" where the graph does not know what it asks about (``unknown``); "not-understood" where no wording fits
    (``nearest`` are then questions that are understood). ``parameters`` are the texts of the parameters of ``query``,
    ``names`` what those that are names were taken for, ``called`` these in words that tell them apart, ``doubts`` who else the
    people among these may be; ``command`` asks the same on the command line.
    """

    text: str
    language: str
    status: Status
    query: Question | None = None
    parameters: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    names: Mapping[str, tuple[Found, ...]] = field(default_factory=lambda: MappingProxyType({}))
    called: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    result: Result | None = None
    unknown: tuple[Unknown, ...] = ()
    nearest: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()

    @property
    def command(self) -> str | None:
        """The ``kg query`` command that asks the same, None where the question was not understood."""
        if self.query is None:
            return None
        words = ["kg", "query", self.query.name]
        for name, text in self.parameters.items():
            words += [f"--{name}", text]
        return shlex.join(words)


def ask(store: Reads, text: str, *, limit: int | None = None) -> Answer:
    """The answer to a question in Indonesian or English, from the store of a reader; see :class:`Answer`."""
    known = templates()
    words = _Words.of(text[:LONGEST_QUESTION], known)
    linker = _Linker(Directory(store), known)
    readings = [reading for template in known.all for reading in _readings(template, words)]
    for similar in (False, True):
        linked = [each for reading in readings if (each := linker.link(reading, similar)) is not None]
        complete = [each for each in linked if not each.missing]
        if complete:
            return _answered(store, text, max(complete, key=_Linked.rank), limit)
    incomplete = [each for each in linked if _may_be_incomplete(each)]
    if incomplete:
        return linker.unknown(text, max(incomplete, key=_Linked.rank))
    language = _language(words, known)
    return Answer(text, language, "not-understood", nearest=_nearest(text, language, known))


class _Words(NamedTuple):
    """A question cut into folded words, each with its place in the text."""

    text: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, text: str, known: Templates) -> _Words:
        found = [
            (word, chunk.span())
            for chunk in re.finditer(r"\S+", text)
            for part in words_of(chunk.group())
            for word in known.same.get(part, (part,))
        ]
        words = tuple(word for word, _ in found)
        start, end = 0, len(words)
        while shorter := [len(f) for f in known.first_fillers if words[start : start + len(f)] == f and start + len(f) < end]:
            start += shorter[0]
        while shorter := [
            len(f) for f in known.last_fillers if words[max(end - len(f), 0) : end] == f and end - len(f) > start
        ]:
            end -= shorter[0]
        return cls(text, words[start:end], tuple(span for _, span in found)[start:end])

    def slice(self, start: int, end: int) -> str:
        """The text from one word to another, without the punctuation around it."""
        return self.text[self.spans[start][0] : self.spans[end - 1][1]].strip(_EDGES)


class _Reading(NamedTuple):
    """A wording that fits, with the text of each slot."""

    template: Template
    slots: Mapping[str, str]
    literal: int


class _Linked(NamedTuple):
    """A reading with its names looked up; ``missing`` are the slots whose names nobody has."""

    reading: _Reading
    names: Mapping[str, tuple[Found, ...]]
    others: Mapping[str, str]
    missing: tuple[str, ...]

    def rank(self) -> tuple[int, int, int, int]:
        """Better readings rank higher; of equals the first counts."""
        how = sum(_HOW[found[0].how] for found in self.names.values())
        return -len(self.missing) if self.missing else 0, self.reading.literal, -how, len(self.reading.slots)


def _readings(template: Template, words: _Words) -> Iterator[_Reading]:
    for fit in fits(template.pattern, words.words):
        slots = {name: words.slice(start, end) for name, start, end in fit.slots}
        if all(slots.values()):
            yield _Reading(template, slots, fit.literal)


def _may_be_incomplete(linked: _Linked) -> bool:
    """Whether it is worth saying that a name is unknown: a broad wording fits nearly everything."""
    if not linked.reading.template.broad:
        return True
    declared = question(linked.reading.template.query)
    return all(
        declared.parameter(name).type == "post" and called_like_post(words_of(linked.reading.slots[name]))
        for name in linked.missing
    )


class _Linker:
    """Looks up what the slots of readings name, each text once."""

    def __init__(self, directory: Directory, known: Templates) -> None:
        self._directory = directory
        self._known = known
        self._found: dict[tuple[str, tuple[Kind, ...], str, bool], tuple[Found, ...]] = {}

    def link(self, reading: _Reading, similar: bool) -> _Linked | None:
        """The reading with its names; None where a slot that is no name holds something else."""
        declared = question(reading.template.query)
        names: dict[str, tuple[Found, ...]] = {}
        others: dict[str, str] = dict(reading.template.fixed)
        missing = []
        for name, text in reading.slots.items():
            kind = declared.parameter(name).type
            kinds = NAMES.get(kind)
            if kinds is None:
                value = self._value(kind, text)
                if value is None:
                    return None
                others[name] = value
            elif found := self._find(text, kinds, reading.template.language, similar):
                names[name] = found
            else:
                missing.append(name)
        return _Linked(reading, names, others, tuple(missing))

    def unknown(self, text: str, linked: _Linked) -> Answer:
        """The answer where names are missing."""
        asked = question(linked.reading.template.query)
        missing = []
        for name in linked.missing:
            given = linked.reading.slots[name]
            kinds = NAMES[asked.parameter(name).type]
            missing.append(Unknown(given, kinds, self._directory.near(given, kinds)))
        parameters = {**linked.others, **linked.reading.slots}
        return Answer(
            text,
            linked.reading.template.language,
            "unknown-name",
            asked,
            MappingProxyType(parameters),
            MappingProxyType(dict(linked.names)),
            unknown=tuple(missing),
        )

    def _find(self, text: str, kinds: tuple[Kind, ...], language: str, similar: bool) -> tuple[Found, ...]:
        key = text, kinds, language, similar
        if key not in self._found:
            found = self._directory.find(text, kinds, similar=similar)
            if not found and language == "en":
                kept = " ".join(word for word in words_of(text) if word not in skipped_words())
                found = self._directory.find(kept, kinds, similar=similar)
            self._found[key] = found
        return self._found[key]

    def _value(self, kind: str, text: str) -> str | None:
        folded = " ".join(words_of(text))
        if kind in ("since", "until", "period"):
            return text if parse_period(text) is not None else None
        if kind == "text":
            return text
        listed = self._known.values.get(kind, {}).get(folded)
        if listed is not None:
            return listed
        return next(
            (each for name, every in CHOICES.items() if name == kind for each in every if each.casefold() == folded), None
        )


def _answered(store: Reads, text: str, linked: _Linked, limit: int | None) -> Answer:
    template = linked.reading.template
    asked = question(template.query)
    bound = bind_found(asked, linked.names, linked.others)
    result = execute(store, bound.sparql, limit)
    parameters = {**{name: _said(linked, name) for name in linked.names}, **linked.others}
    ordered = {each.name: parameters[each.name] for each in asked.parameters if each.name in parameters}
    return Answer(
        text,
        template.language,
        "answered" if result.rows else "no-answer",
        asked,
        MappingProxyType(ordered),
        bound.names,
        MappingProxyType({name: told_apart(store, firm_first(found)) for name, found in bound.names.items()}),
        result,
        doubts=others(store, (each for found in bound.names.values() for each in found)),
    )


def _said(linked: _Linked, name: str) -> str:
    """What to write for a name on a command line, where wrong spelling and English articles are not understood."""
    found = linked.names[name]
    given = linked.reading.slots[name]
    if found[0].how == "similar" or (linked.reading.template.language == "en" and skipped_words() & set(words_of(given))):
        return found[0].label
    return given


def _language(words: _Words, known: Templates) -> str:
    """The language whose wordings have more of the question's words; Indonesian where both have as many."""
    counts = {
        language: len(set(words.words) & {word for each in known.all if each.language == language for word in _literals(each)})
        for language in ("id", "en")
    }
    return "en" if counts["en"] > counts["id"] else "id"


def _literals(template: Template) -> tuple[str, ...]:
    return words_of(re.sub(r"\{[a-z]+\}", " ", template.wording))


def _nearest(text: str, language: str, known: Templates) -> tuple[str, ...]:
    from rapidfuzz import fuzz, process

    examples = [example for spoken, example in known.examples if spoken == language]
    given = " ".join(words_of(text))
    choices = [" ".join(words_of(example)) for example in examples]
    hits = process.extract(given, choices, scorer=fuzz.token_set_ratio, limit=NEAREST)
    return tuple(examples[index] for _, _, index in hits)
