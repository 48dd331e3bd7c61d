"""What one article contributes to the graph, before identity is settled; it can be kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse, serialize

Term: TypeAlias = NamedNode | Literal
Spo: TypeAlias = tuple[NamedNode, NamedNode, Term]


class Seat(NamedTuple):
    """A post that an article gives to a person, as far as it tells who that is.

    ``post`` is the IRI of the post, empty where only this article knows it; ``role`` its role, else its slug; ``scope`` the
    region's code, ``NATIONAL`` or empty; ``level`` the step of the ladder, 1 for a village to 5 for the state, 0 where
    unknown; ``single`` that only one at a time can hold it; ``former`` that it is held no longer.
    """

    post: str
    role: str
    scope: str = ""
    level: int = 0
    single: bool = False
    former: bool = False


class PersonClaim(NamedTuple):
    """A person as one article knows them.

    ``term`` is the provisional IRI that stands for the person in the article's draft. ``slug`` is that of the name;
    ``nth`` counts different people of one slug inside the article from 0. ``scopes`` are the sorted region codes of
    the posts that the person holds there, else of what they stand for; ``national`` says that one of these belongs to
    the whole state. ``seats`` are the posts, sorted; ``home`` is the regency, else province, that the article speaks of most,
    ``year`` the one it is from, 0 where unknown; ``force`` says that the person has a rank or post of police or army.
    """

    term: str
    slug: str
    nth: int
    name: str
    forms: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    national: bool = False
    seats: tuple[Seat, ...] = ()
    home: str = ""
    year: int = 0
    force: bool = False


class EntityClaim(NamedTuple):
    """One statement about a post, an organization, a venue or a place without code."""

    iri: NamedNode
    predicate: NamedNode
    object: Term


class EventClaim(NamedTuple):
    """An event as one article knows it.

    ``term`` is the provisional IRI that stands for the event in the article's draft. ``name`` is the slug of its name;
    ``day`` is empty where the article does not give the day; it is then one from ``first`` to ``last``, where these are
    known. ``scope`` is the code of the region where it is or that holds it (``placed``), else the one region of those who are
    there; ``regions`` are the provinces and regencies concerned. ``words`` are those of its names that tell something,
    ``topic`` those among them that tell of what it is. ``agents`` are the paths of the posts, bodies and names of those who
    take part or are represented.
    """

    term: str
    name: str
    day: str
    first: str
    last: str
    type: str
    scope: str
    placed: bool
    regions: tuple[str, ...]
    venue: str
    words: tuple[str, ...]
    topic: tuple[str, ...]
    agents: tuple[str, ...]


class Sketch(NamedTuple):
    """What is kept of an article's words to find its copies: how many there are, and prints as ``kg.graph.copies`` makes."""

    words: int
    prints: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """The record of one article, a function of its reading alone.

    ``version`` is that of the program that read it; ``triples`` are those of the article's named graph, with
    provisional terms for people and events; ``references`` the sorted IRIs of the concepts and gazetteer places that it uses.
    ``published`` is the day of publication as "2024-05-14", empty where unknown.
    """

    key: str
    identifier: str
    digest: str
    version: str
    triples: tuple[Spo, ...]
    people: tuple[PersonClaim, ...]
    entities: tuple[EntityClaim, ...]
    references: tuple[str, ...]
    published: str
    sketch: Sketch
    events: tuple[EventClaim, ...]

    def to_json(self) -> str:
        """The draft as one line of JSON; equal drafts give equal lines."""
        record = {
            "key": self.key,
            "identifier": self.identifier,
            "digest": self.digest,
            "version": self.version,
            "graph": _ntriples(self.triples),
            "people": self.people,
            "entities": _ntriples(self.entities),
            "references": self.references,
            "published": self.published,
            "sketch": self.sketch,
            "events": self.events,
        }
        return json.dumps(record, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Draft:
        """The draft that :meth:`to_json` wrote; ValueError, KeyError or SyntaxError where ``text`` is not one."""
        record = json.loads(text)
        return cls(
            record["key"],
            record["identifier"],
            record["digest"],
            record["version"],
            tuple(_triples(record["graph"])),
            tuple(_person(row) for row in record["people"]),
            tuple(EntityClaim(*triple) for triple in _triples(record["entities"])),
            tuple(record["references"]),
            record["published"],
            Sketch(record["sketch"][0], tuple(record["sketch"][1])),
            tuple(event_from_row(row) for row in record["events"]),
        )


def _person(row: list[Any]) -> PersonClaim:
    claim = PersonClaim._make(tuple(cell) if isinstance(cell, list) else cell for cell in row)
    return claim._replace(seats=tuple(map(Seat._make, claim.seats)))


def event_from_row(row: list[object]) -> EventClaim:
    """The claim that JSON has as this list."""
    return EventClaim(*(tuple(cell) if isinstance(cell, list) else cell for cell in row))  # type: ignore[arg-type]


def _ntriples(triples: Iterable[Spo]) -> str:
    return (serialize([Triple(*spo) for spo in triples], format=RdfFormat.N_TRIPLES) or b"").decode()


def _triples(text: str) -> list[Spo]:
    quads: Iterable[Any] = parse(text, format=RdfFormat.N_TRIPLES)
    return [(subject, predicate, value) for subject, predicate, value, _ in quads]
