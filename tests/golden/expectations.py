"""Golden articles: a text, and in plain words what a careful reader finds in it and what must not be found.

README.md in this folder describes the format. Whoever is in ``people`` is meant by name; other wordings are posts or bodies.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from kg.evaluation.comparing import same_name, same_post
from kg.evaluation.gold import (
    GoldAgent,
    GoldArticle,
    GoldEvent,
    GoldHold,
    GoldParticipation,
    GoldRepresentation,
    GoldStatement,
)
from kg.model.article import Article
from kg.model.entities import Person
from kg.model.facts import Reading, Representation

FOLDER = Path(__file__).parent
ARTICLES = FOLDER / "articles"
KINDS = {"stood_in": "delegation", "read_speech": "speech", "through": "through", "for_group": "group"}
TRAPS = ("stood_in", "through", "for_group", "holds", "person")
ANY = "*"
_STATUS = re.compile(r"(?P<post>.*) \((?P<status>Plt|Plh|Pj|Pjs|former|elect)\)")
_EVENT = re.compile(r"(?P<type>[^:]+): (?P<name>.+?)(?:, (?P<date>\d{4}-\d{2}-\d{2}))?")
_FIELDS = {
    "aims",
    "source",
    "date",
    "title",
    "text",
    "people",
    "holds",
    "event",
    "other_events",
    "took_part",
    "said",
    "never",
    *KINDS,
}


@dataclass(frozen=True)
class Trap:
    """What must not be found: findings of ``kind`` that name ``words``, or any at all."""

    kind: str
    words: str

    def sprung(self, reading: Reading) -> bool:
        """Whether the reading fell into it."""
        return any(
            self.words == ANY or any(same_name(self.words, each) or same_post(self.words, each) for each in named)
            for named in _named(reading, self.kind)
        )


@dataclass(frozen=True)
class Golden:
    """A golden article: the article, what a careful reader finds, the traps, and the constructions that it aims at."""

    article: Article
    gold: GoldArticle
    traps: tuple[Trap, ...]
    aims: tuple[str, ...]


def constructions() -> Sequence[str]:
    """All constructions that golden articles may aim at."""
    groups = tomllib.loads((FOLDER / "constructions.toml").read_text("utf-8"))
    return [name for names in groups.values() for name in names]


def golden_articles() -> list[Golden]:
    """All of them, in the order of their files; ValueError names the file and what is wrong with it."""
    return [_read(path) for path in sorted(ARTICLES.glob("*.toml"))]


def _read(path: Path) -> Golden:
    try:
        return golden(path.stem, tomllib.loads(path.read_text("utf-8")))
    except (ValueError, KeyError) as error:
        raise ValueError(f"{path.name}: {error}") from error


def golden(name: str, record: Mapping[str, Any]) -> Golden:
    """The golden article of a record; ValueError or KeyError where it breaks the format."""
    if unknown := set(record) - _FIELDS:
        raise ValueError(f"unknown field {sorted(unknown)[0]!r}; there are {', '.join(sorted(_FIELDS))}")
    published: date = record["date"]
    article = Article(name, record["text"].strip(), record["title"], published, None, record["source"])
    people: tuple[str, ...] = tuple(record["people"])
    main = [_event("e1", record["event"], main=True)] if "event" in record else []
    others = [_event(f"e{n}", text, main=False) for n, text in enumerate(record.get("other_events", ()), start=2)]
    gold = GoldArticle(
        name,
        people,
        tuple(_hold(line) for line in record.get("holds", ())),
        (*main, *others),
        tuple(_part(line, people) for line in record.get("took_part", ())),
        tuple(_representations(record, people, "e1" if main else None)),
        tuple(_statement(line, people) for line in record.get("said", ())),
    )
    return Golden(article, gold, tuple(_trap(line) for line in record.get("never", ())), tuple(record["aims"]))


def _representations(record: Mapping[str, Any], people: Sequence[str], event: str | None) -> Iterator[GoldRepresentation]:
    for field, kind in KINDS.items():
        for line in record.get(field, ()):
            one, other = _split(line, " for ")
            yield GoldRepresentation(kind, _agent(one, people), _agent(other, people), event)


def _agent(words: str, people: Sequence[str]) -> GoldAgent:
    """ "Name", "Name (post)", or a post or body."""
    name, _, post = words.partition(" (")
    if name in people:
        return GoldAgent(name, post.removesuffix(")") or None)
    return GoldAgent(post=words)


def _hold(line: str) -> GoldHold:
    person, post = _split(line, ": ")
    acting = _STATUS.fullmatch(post)
    return GoldHold(person, acting["post"], acting["status"]) if acting else GoldHold(person, post)


def _event(name: str, line: str, *, main: bool) -> GoldEvent:
    match = _EVENT.fullmatch(line)
    if match is None:
        raise ValueError(f"expected an event 'Type: Name, date', found {line!r}")
    return GoldEvent(name, main, match["type"], match["name"], match["date"])


def _part(line: str, people: Sequence[str]) -> GoldParticipation:
    function, who = _split(line, ": ")
    return GoldParticipation(_agent(who, people), "e1", function)


def _statement(line: str, people: Sequence[str]) -> GoldStatement:
    who, starts = _split(line, ": ")
    return GoldStatement(_agent(who, people), starts)


def _trap(line: str) -> Trap:
    kind, words = _split(line, ": ")
    if kind not in TRAPS:
        raise ValueError(f"expected a trap of {', '.join(TRAPS)}, found {line!r}")
    return Trap(kind, words)


def _split(line: str, mark: str) -> tuple[str, str]:
    before, found, after = line.partition(mark)
    if not found or not before or not after:
        raise ValueError(f"expected {mark.strip()!r} between two wordings, found {line!r}")
    return before, after


def _named(reading: Reading, kind: str) -> Iterator[list[str]]:
    """For each finding of a kind the names of whom it concerns."""
    if kind == "person":
        yield from ([person.name] for person in reading.people)
    elif kind == "holds":
        yield from ([tenure.holder.name, tenure.post.label] for tenure in reading.tenures)
    else:
        wanted = {"stood_in": ("Delegation", "Speech"), "through": ("Through",), "for_group": ("Group",)}[kind]
        yield from (_sides(fact) for fact in reading.representations if fact.kind in wanted)


def _sides(fact: Representation) -> list[str]:
    agents = (fact.representative, fact.representative_post, fact.principal, fact.principal_post)
    return [each.name if isinstance(each, Person) else each.label for each in agents if each is not None]
