"""Facts that an article states, each with its evidence, and the whole of what was read in one article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from kg.model.article import Article
from kg.model.entities import Event, Organization, Person, Place, Post, side_in_words
from kg.model.spans import Evidence, Span

Capacity = Literal["Definitive", "Plt", "Plh", "Pj", "Pjs", "Former", "Elect"]
ACTING: frozenset[Capacity] = frozenset({"Plt", "Plh", "Pj", "Pjs"})  # in which somebody acts for who holds a post
Kind = Literal["Delegation", "Speech", "Through", "Group"]
Manner = Literal[
    "Installation", "Appointment", "Replacement", "Handover", "Retirement", "Death", "Resignation", "Dismissal",
]  # fmt: skip
Function = Literal[
    "opener", "closer", "chair", "organizer", "committee-chair", "speaker", "attendee", "companion", "inaugurator",
    "installer", "installed", "giver", "recipient", "signatory", "visitor", "host",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tenure:
    """That a person holds a post, in a capacity, as of this article."""

    holder: Person
    post: Post
    capacity: Capacity
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Succession:
    """That a post changed hands: who took it, who left it, or both.

    ``capacity`` is that in which the post is taken, else that in which it was held; ``day`` is the day of the change where the
    article gives it, ``event`` the ceremony.
    """

    post: Post
    manner: Manner
    evidence: Evidence
    incoming: Person | None = None
    outgoing: Person | None = None
    capacity: Capacity = "Definitive"
    event: Event | None = None
    day: date | None = None

    def __post_init__(self) -> None:
        if self.incoming is None and self.outgoing is None:
            raise ValueError("a succession needs somebody who takes the post or leaves it")


@dataclass(frozen=True, slots=True)
class Participation:
    """That somebody took part in an event, and how."""

    participant: Person | Post | Organization
    event: Event
    function: Function
    evidence: Evidence
    capacity_post: Post | None = None


@dataclass(frozen=True, slots=True)
class Representation:
    """That somebody stood in for somebody; each side has an agent, a post, or both.

    The capacities are those in which the sides hold their posts, "Definitive" where a side has no post or nothing is said.
    """

    kind: Kind
    evidence: Evidence
    representative: Person | Organization | None = None
    representative_post: Post | None = None
    principal: Person | Organization | None = None
    principal_post: Post | None = None
    event: Event | None = None
    representative_capacity: Capacity = "Definitive"
    principal_capacity: Capacity = "Definitive"

    def __post_init__(self) -> None:
        if self.representative is None and self.representative_post is None:
            raise ValueError("a representation needs a representative")
        if self.principal is None and self.principal_post is None:
            raise ValueError("a representation needs a principal")

    def sides_in_words(self) -> tuple[str, str]:
        """The representative and the principal in words, with their posts, and with capacities other than definitive."""
        one, other = ("" if how == "Definitive" else how for how in (self.representative_capacity, self.principal_capacity))
        return (
            side_in_words(self.representative, self.representative_post, one),
            side_in_words(self.principal, self.principal_post, other),
        )


@dataclass(frozen=True, slots=True)
class Statement:
    """A direct quotation: the quoted words without their marks, whose words they are, and who read them out."""

    speaker: Person | Post
    text: str
    evidence: Evidence
    voiced_by: Person | None = None
    event: Event | None = None


class Mention(NamedTuple):
    """Words taken as a person, post, organization, place, date, event or reference: ``kg explain`` shows these."""

    kind: str
    span: Span
    text: str
    normal: str
    rule: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """Words that a rule looked at and did not take, and why, in a short English sentence."""

    span: Span
    text: str
    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one article. Every event that a fact names is in ``events``, and so for the other kinds."""

    article: Article
    people: tuple[Person, ...] = ()
    posts: tuple[Post, ...] = ()
    organizations: tuple[Organization, ...] = ()
    places: tuple[Place, ...] = ()
    events: tuple[Event, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    participations: tuple[Participation, ...] = ()
    representations: tuple[Representation, ...] = ()
    statements: tuple[Statement, ...] = ()
    mentions: tuple[Mention, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    successions: tuple[Succession, ...] = ()
