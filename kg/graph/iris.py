"""Naming things: the IRI of everything the graph is about, from its value alone.

A name that could mean different things in different articles (a post of an unknown region, an event without a date or
a place) lies below its article, ``id/article/<key>/...``, so that two unknowns are never taken for one.
"""

from __future__ import annotations

import functools
import hashlib
from dataclasses import dataclass
from typing import Literal, TypeAlias

from pyoxigraph import NamedNode

from kg.graph.vocabulary import ID
from kg.lexicon.ladder import ladder
from kg.model.article import slug
from kg.model.entities import Organization, Place, Post

FactClass: TypeAlias = Literal["tenure", "succession", "participation", "representation", "statement"]

NATIONAL = "nasional"
LONGEST_PART = 80


@functools.lru_cache(maxsize=8192)
def part(text: str) -> str:
    """``text`` as one readable part of an IRI, never empty and at most 80 characters long.

    Where a slug would be cut or empty, a digest keeps different texts apart.
    """
    whole = slug(text, limit=16 * len(text) + 1)
    if whole and len(whole) <= LONGEST_PART:
        return whole
    mark = hashlib.sha256((whole or text).encode()).hexdigest()[:8]
    return f"{slug(whole, LONGEST_PART - len(mark) - 1) or 'x'}-{mark}"


@dataclass(frozen=True, slots=True)
class Names:
    """The names of things under one base IRI, which ends in "/" (ValueError where it does not)."""

    base: str = ID

    def __post_init__(self) -> None:
        if not self.base.endswith("/"):
            raise ValueError(f"expected a base IRI that ends in '/', found {self.base!r}")
        NamedNode(self.base)

    def __call__(self, *parts: str) -> NamedNode:
        """The IRI of a path below the base; the parts are taken as they are."""
        return NamedNode(self.base + "/".join(parts))

    @property
    def entities(self) -> NamedNode:
        """The graph with the descriptions of people, posts, organizations, venues and places without a code."""
        return self("graph", "entities")

    @property
    def reference(self) -> NamedNode:
        """The graph with the concepts and the places of the gazetteer that articles use."""
        return self("graph", "reference")

    def software(self, version: str) -> NamedNode:
        """The program in one version."""
        return self("software", f"wakil-{version}")

    def article(self, key: str) -> NamedNode:
        """An article, by ``Article.key``."""
        return self("article", key)

    def graph(self, key: str) -> NamedNode:
        """The named graph of an article."""
        return self("article", key, "graph")

    def fact(self, key: str, fact_class: FactClass, number: int) -> NamedNode:
        """A fact of an article; numbers of each class start at 1."""
        return self("article", key, fact_class, str(number))

    def person(self, name: str, mark: str | None = None) -> NamedNode:
        """A settled person, by the slug of the name; ``mark`` tells namesakes apart."""
        return self("person", name if mark is None else f"{name}-{mark}")

    def claimed_person(self, key: str, name: str, nth: int) -> NamedNode:
        """A person as one article knows it, before identity is settled; ``nth`` counts namesakes inside it from 0."""
        return self("article", key, "person", name, *([str(nth + 1)] if nth else []))

    def region(self, code: str) -> NamedNode:
        """A place of the gazetteer, by its Kemendagri code."""
        return self("place", code)

    def place(self, place: Place, key: str) -> NamedNode:
        """A place: by its code, else by its label within its parent, else within the article."""
        if place.code is not None:
            return self.region(place.code)
        if place.parent is not None:
            return self("place", place.parent, part(place.label))
        return self("article", key, "place", part(place.label))

    def organization(self, organization: Organization, key: str) -> NamedNode:
        """A body: by its path within its region or the state, else within the article."""
        path = [part(each) for each in organization.path] or [part(organization.label)]
        scope = scope_of(organization)
        if scope is None:
            return self("article", key, "organization", *path)
        return self("organization", scope, *path)

    def post(self, post: Post, key: str) -> NamedNode:
        """A post: by its slug within its body, unless its role fixes the body, within its region or the state, else
        within the article.
        """
        inside = [] if post.organization is None or _body_is_fixed(post) else [part(p) for p in post.organization.path]
        scope = scope_of(post)
        if scope is None:
            return self("article", key, "post", *inside, part(post.slug))
        return self("post", scope, *inside, part(post.slug))

    def event(self, day: str, name: str, number: int = 1) -> NamedNode:
        """A settled event, by its day and the slug of its name with its region; ``number`` tells those called alike apart."""
        return self("event", day, name if number == 1 else f"{name}-{number}")

    def claimed_event(self, key: str, name: str, nth: int) -> NamedNode:
        """An event as one article knows it, before identity is settled; ``nth`` counts those of one name in it from 0."""
        return self("article", key, "event", name, *([str(nth + 1)] if nth else []))

    def venue(self, label: str, place: Place | None, key: str) -> NamedNode:
        """A venue: by its label within the region of its place, else within the article."""
        region = region_of(place)
        if region is None:
            return self("article", key, "venue", part(label))
        return self("venue", region, part(label))


def region_of(place: Place | None) -> str | None:
    """The code of a place, else of the nearest area known to contain it."""
    return None if place is None else place.code or place.parent


def scope_of(thing: Post | Organization) -> str | None:
    """Where a post or body belongs: the code of a region, ``NATIONAL``, or None where that is unknown.

    A post that says neither belongs where its organization does.
    """
    if thing.region is not None:
        return thing.region
    if thing.national:
        return NATIONAL
    if isinstance(thing, Post) and thing.organization is not None:
        return scope_of(thing.organization)
    return None


def _body_is_fixed(post: Post) -> bool:
    """Whether the role alone says which body of the region the post is in: a Sekretaris Daerah is in the Setda."""
    if post.role is None or post.organization is None or not post.organization.path:
        return False
    role = ladder().roles.get(post.role)
    return role is not None and role.organization == post.organization.path[-1]
