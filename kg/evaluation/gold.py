"""Annotations: what a careful reader found in articles, one JSON object a line, keyed by the article's identifier."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kg.errors import InputError, Place

T = TypeVar("T")

KINDS = ("delegation", "speech", "through", "group")
_POST = "post:"


@dataclass(frozen=True, slots=True)
class GoldAgent:
    """Somebody in an annotation: by name, by post, or as a body; at least one of these."""

    name: str | None = None
    post: str | None = None
    org: str | None = None

    def __str__(self) -> str:
        if self.name and self.post:
            return f"{self.name} ({self.post})"
        return self.name or self.org or self.post or ""


@dataclass(frozen=True, slots=True)
class GoldHold:
    """A person in a post; ``status`` is Plt, Plh, Pj, Pjs, former or elect, None where the post is simply held."""

    person: str
    post: str
    status: str | None = None

    def __str__(self) -> str:
        return f"{self.person}: {self.post}" + (f" ({self.status})" if self.status else "")


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """An event; ``date`` is ISO, None where it is unknown."""

    id: str
    main: bool
    type: str
    name: str
    date: str | None = None

    def __str__(self) -> str:
        return f"{self.type}: {self.name}" + (f", {self.date}" if self.date else "")


@dataclass(frozen=True, slots=True)
class GoldParticipation:
    """Somebody's part in an event, by the event's id in the article."""

    agent: GoldAgent
    event: str | None
    function: str

    def __str__(self) -> str:
        return f"{self.function}: {self.agent}"


@dataclass(frozen=True, slots=True)
class GoldRepresentation:
    """Who stood in for whom; ``event`` is the event's id in the article, None where there is none."""

    kind: str
    representative: GoldAgent
    principal: GoldAgent
    event: str | None = None

    def __str__(self) -> str:
        return f"{self.kind}: {self.representative} for {self.principal}"


@dataclass(frozen=True, slots=True)
class GoldStatement:
    """A direct quotation by its speaker and its first words."""

    speaker: GoldAgent
    starts: str

    def __str__(self) -> str:
        return f"{self.speaker}: “{self.starts} ...”"


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """All that is annotated of one article."""

    id: str
    people: tuple[str, ...] = ()
    holds: tuple[GoldHold, ...] = ()
    events: tuple[GoldEvent, ...] = ()
    participations: tuple[GoldParticipation, ...] = ()
    representations: tuple[GoldRepresentation, ...] = ()
    statements: tuple[GoldStatement, ...] = ()


def read_gold(path: str | Path) -> tuple[GoldArticle, ...]:
    """The annotations of a file, in its order.

    Raises:
        InputError: the file cannot be read, a line is not an annotation, or two are of one article; names file and line.
    """
    file = str(path)
    try:
        lines = Path(path).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            Place(file), expected="annotations in UTF-8", found=f"{error}", remedy="Give a file of one JSON object a line."
        ) from error
    found: dict[str, GoldArticle] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            article = gold_article(json.loads(line))
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise _wrong(Place(file, number), _explained(error)) from error
        if article.id in found:
            raise _wrong(Place(file, number), f"a second one of article {article.id}")
        found[article.id] = article
    return tuple(found.values())


def gold_article(record: Mapping[str, object]) -> GoldArticle:
    """The annotation that a record holds; fields that scoring does not use are left aside.

    Raises:
        ValueError, TypeError, KeyError: the record is not an annotation.
    """
    return GoldArticle(
        _text(record["id"]),
        _each(record, "people", lambda row: _text(row["name"])),
        _each(record, "holds", lambda row: GoldHold(_text(row["person"]), _text(row["post"]), _maybe(row.get("status")))),
        _each(record, "events", _event),
        _each(record, "participations", _participation),
        _each(record, "representations", _representation),
        _each(record, "statements", _statement),
    )


def _event(row: Mapping[str, object]) -> GoldEvent:
    return GoldEvent(_text(row["id"]), bool(row.get("main")), _text(row["type"]), _text(row["name"]), _maybe(row.get("date")))


def _participation(row: Mapping[str, object]) -> GoldParticipation:
    return GoldParticipation(_agent(row["agent"]), _maybe(row.get("event")), _text(row["function"]))


def _representation(row: Mapping[str, object]) -> GoldRepresentation:
    kind = _text(row.get("kind", KINDS[0]))
    if kind not in KINDS:
        raise ValueError(f"kind {kind!r}, which is none of {', '.join(KINDS)}")
    return GoldRepresentation(kind, _agent(row["representative"]), _agent(row["principal"]), _maybe(row.get("event")))


def _statement(row: Mapping[str, object]) -> GoldStatement:
    who = _text(row["speaker"])
    speaker = GoldAgent(post=who.removeprefix(_POST).strip()) if who.startswith(_POST) else GoldAgent(name=who)
    return GoldStatement(speaker, _text(row["starts"]))


def _agent(value: object) -> GoldAgent:
    row = _record(value)
    agent = GoldAgent(_maybe(row.get("name")), _maybe(row.get("post")), _maybe(row.get("org")))
    if agent == GoldAgent():
        raise ValueError("somebody without name, post and org")
    return agent


def _each(record: Mapping[str, object], field: str, make: Callable[[Mapping[str, object]], T]) -> tuple[T, ...]:
    rows = record.get(field, [])
    if not isinstance(rows, list):
        raise TypeError(f"{field} that is no list")
    return tuple(make(_record(row)) for row in rows)


def _record(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError(f"{value!r} where an object should stand")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError(f"{value!r} where a text should stand")
    return value


def _maybe(value: object) -> str | None:
    return None if value is None else _text(value)


def _explained(error: Exception) -> str:
    return f"no field {error}" if isinstance(error, KeyError) else str(error)


def _wrong(place: Place, found: str) -> InputError:
    return InputError(place, expected="the annotation of an article", found=found, remedy="See tests/METHOD.md for the format.")
