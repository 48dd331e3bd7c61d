"""The two sides of a representation: who or what an item means, and what the rest of the article adds to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from kg.grammar.items import Item
from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.ladder import ladder
from kg.mentions.settled import Agent
from kg.model.article import slug
from kg.model.entities import Event, Organization, Person, Place, Post
from kg.model.facts import ACTING, Capacity, Kind, Representation, Tenure
from kg.model.spans import Evidence

_REGENCY = 5  # characters of the code of a kabupaten or kota


class Side(NamedTuple):
    """One side: a person or an organization, a post, or both, never neither; ``capacity`` is that in which the post is held."""

    agent: Person | Organization | None
    post: Post | None
    capacity: Capacity = "Definitive"

    @property
    def body(self) -> Organization | None:
        """The organization that it is, or that its post belongs to."""
        if isinstance(self.agent, Organization):
            return self.agent
        return self.post.organization if self.post is not None else None

    @property
    def key(self) -> tuple[object, ...]:
        """Equal for sides that are the same person, body or post."""
        if isinstance(self.agent, Person):
            return ("person", self.agent.name)
        if self.agent is not None:
            return ("body", self.agent.path, self.agent.region)
        if self.post is not None:
            body = self.post.organization
            return ("post", self.post.slug, self.post.region, body.path if body is not None else ())
        return ()


def side_of(item: Item) -> Side:
    """Who or what an item means; a region stands for its government.

    Raises:
        TypeError: the item can be no side.
    """
    value = item.value
    if isinstance(value, Agent):
        return Side(value.person, value.posts[0], value.capacities[0]) if value.posts else Side(value.person, None)
    if isinstance(value, Organization):
        return Side(value, None)
    if isinstance(value, Place):
        return Side(government_of(value), None)
    raise TypeError(f"no side of a representation: {item}")


def government_of(place: Place) -> Organization:
    """The government of a region."""
    kind = next(k for k in ladder().kinds.values() if k.kind_class == "RegionalGovernment")
    return Organization(f"{kind.label} {place.label}", kind.kind_class, (kind.id,), place.code, forms=place.forms)


def completed(side: Side, tenures: Sequence[Tenure]) -> Side:
    """The side with the post that the article says the person holds, where it says one only, and with the capacity.

    "Sekda, Rimba Danum" is an acting one where the article says elsewhere that he acts as such.
    """
    if not isinstance(side.agent, Person):
        return side
    held = [t for t in tenures if t.holder == side.agent and t.capacity not in ("Former", "Elect")]
    post = side.post or (held[0].post if len({t.post for t in held}) == 1 else None)
    acting = [t.capacity for t in held if t.post == post and t.capacity in ACTING]
    capacity = acting[0] if acting and side.capacity == "Definitive" else side.capacity
    return Side(side.agent, post, capacity)


def representation(
    kind: Kind, evidence: Evidence, representative: Side, principal: Side, event: Event | None
) -> Representation:
    """The fact of two sides."""
    return Representation(
        kind,
        evidence,
        representative.agent,
        representative.post,
        principal.agent,
        principal.post,
        event,
        representative.capacity,
        principal.capacity,
    )


def in_the_area_of(body: Organization, post: Post | None) -> Organization:
    """A body of a district or a village that the text leaves open is that of whoever stands in for it: the camat, the lurah."""
    kind = ladder().kinds.get(body.path[0])
    if post is None or kind is None or kind.level not in ("district", "village"):
        return body
    office = post.organization
    if office is not None and office.kind == kind.kind_class and office.region == body.region:
        return replace(office, forms=(*office.forms, *body.forms))
    if post.region is not None and len(post.region) > _REGENCY and (body.region is None or len(body.region) <= _REGENCY):
        label = gazetteer().region(post.region).label
        forms = (*body.forms, *(f"{form} {label}" for form in body.forms))
        return replace(body, label=_joined(kind.label, label), region=post.region, forms=forms)
    return body


def of_the_whole(unit: Side, whole: Side) -> Side:
    """A unit that nothing tells apart, as that of the body that acts through it: "Departemen CSR" of a company."""
    part, body = unit.agent, whole.agent
    if not isinstance(part, Organization) or not isinstance(body, Organization) or part.region is not None or part.national:
        return unit
    if part.parent is not None or body.label in part.label or body.kind == "RegionalGovernment":
        return unit
    forms = (*part.forms, *(f"{form} {body.label}" for form in part.forms))
    label = f"{part.label} {body.label}"
    return unit._replace(agent=replace(part, label=label, path=(*part.path, slug(body.label)), forms=forms))


def _joined(kind: str, area: str) -> str:
    """ "Forum Koordinasi Pimpinan Kecamatan" and "Kecamatan Basarang", with their common word once."""
    head, _, last = kind.rpartition(" ")
    return f"{head} {area}" if area.startswith(f"{last} ") else f"{kind} {area}"
