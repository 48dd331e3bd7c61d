"""What an article is about: people, posts, organizations, places, events, as this one article names them.

``label`` or ``name`` is the normal form, what we make of it; ``forms`` is what was written. Identity across articles is
not decided here: ``kg.graph`` does that from these values.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from kg.model.spans import Evidence

Level = Literal["province", "regency", "city", "district", "village"]
Precision = Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True)
class Place:
    """An administrative area.

    ``code`` is the Kemendagri code ("62", "62.01", "62.01.02") or None where the area is not in the gazetteer;
    ``parent`` is the code of the nearest containing area that is known.
    """

    label: str
    level: Level
    code: str | None = None
    parent: str | None = None
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Organization:
    """A body: a government, an agency, a unit of one, a legislature, a company, an association, a committee.

    ``kind`` is the name of its class in the ontology ("Agency", "Secretariat", "RegionalGovernment", ...), or "Organization"
    where no closer one is known; it comes from the language tables, where a body's head word fixes its class.
    ``path`` holds slugs from the government or head office down to the body itself: ("setda", "biro-kesra").
    ``region`` is the Kemendagri code of its jurisdiction, None where the article leaves it open;
    ``national`` marks bodies of the whole state, whose path alone identifies them.
    """

    label: str
    kind: str
    path: tuple[str, ...]
    region: str | None = None
    national: bool = False
    parent: Organization | None = None
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Post:
    """A post that a person can hold.

    ``role`` is an id of the role table where the post is of a known role; ``slug`` names the post within its
    organization or region ("sekretaris-daerah", "asisten-pemerintahan-dan-kesejahteraan-rakyat").
    """

    label: str
    slug: str
    role: str | None = None
    organization: Organization | None = None
    region: str | None = None
    national: bool = False
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """A person named in the article: the fullest form without honorifics, and the other forms met."""

    name: str
    forms: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """A gathering or act that the article reports.

    ``type`` is an id of the event-type table; ``precision`` is set exactly where ``date`` is.
    """

    name: str
    type: str
    evidence: Evidence
    main: bool = False
    date: date | None = None
    precision: Precision | None = None
    venue: str | None = None
    place: Place | None = None
    organizer: Organization | None = None
    participants: int | None = None
    forms: tuple[str, ...] = ()


def side_in_words(agent: Person | Organization | Post | None, post: Post | None = None, capacity: str = "") -> str:
    """A side of a fact in words: a person with the post where one is known, else the body or the post; "" for nobody.

    ``capacity`` is that in which the post is held, "" where it is not to be said.
    """
    if isinstance(agent, Person) and post is not None:
        return f"{agent.name} ({', '.join(filter(None, (post.label, capacity)))})"
    if isinstance(agent, Person):
        return agent.name
    if agent is not None:
        return agent.label
    return held_as(post.label, capacity) if post is not None else ""


def held_as(post: str, capacity: str) -> str:
    """A post with the capacity in which it is held in brackets: "Bupati Kapuas (penjabat)"; as it is without one."""
    return f"{post} ({capacity})" if post and capacity else post
