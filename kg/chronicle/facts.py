"""The facts of a store as values, each property read once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import NamedTuple

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Store

from kg.graph import vocabulary as v

_UNION = DefaultGraph()


class Held(NamedTuple):
    """That somebody held a post, seen on a day (None: an article without a date)."""

    fact: str
    holder: str
    post: str
    capacity: str
    day: date | None
    article: str


class Changed(NamedTuple):
    """That a post changed hands: on ``day`` where that is known, at any rate before ``known``, the day of the article."""

    fact: str
    post: str
    manner: str
    capacity: str
    incoming: str
    outgoing: str
    day: date | None
    known: date | None
    article: str


class StoodIn(NamedTuple):
    """That one side stood in for another; of each side the person or organization, the post, or both ("" where not given)."""

    fact: str
    kind: str
    representative: str
    representative_post: str
    principal: str
    principal_post: str
    event: str
    article: str


class TookPart(NamedTuple):
    """That somebody took part in an event."""

    fact: str
    participant: str
    event: str
    function: str
    post: str
    article: str


class Met(NamedTuple):
    """An event: its days to the day, and the codes of the regions where it took place."""

    iri: str
    days: tuple[date, ...]
    regions: tuple[str, ...]
    type: str  # id in the table of event types


class Facts:
    """Reads a store whose default graph is the union of its named graphs; each property is fetched when first asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._read: dict[NamedNode, Mapping[str, tuple[str, ...]]] = {}
        self._named: dict[str, str] = {}

    @classmethod
    def of_quads(cls, quads: Iterable[Quad]) -> Facts:
        """The facts of quads in memory; those of the default graph need not be among them."""
        named = list(quads)
        store = Store()
        store.bulk_extend(named)
        store.bulk_extend(Quad(quad.subject, quad.predicate, quad.object) for quad in named)
        return cls(store)

    @property
    def store(self) -> Store:
        """The store that is read."""
        return self._store

    def all(self, predicate: NamedNode) -> Mapping[str, tuple[str, ...]]:
        """Subject to the values of a property, sorted."""
        found = self._read.get(predicate)
        if found is None:
            values: dict[str, set[str]] = defaultdict(set)
            for quad in self._store.quads_for_pattern(None, predicate, None, _UNION):
                if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal):
                    values[quad.subject.value].add(quad.object.value)
            found = self._read[predicate] = {subject: tuple(sorted(each)) for subject, each in values.items()}
        return found

    def one(self, predicate: NamedNode, subject: str) -> str:
        """The first value of a property, "" where there is none."""
        return next(iter(self.all(predicate).get(subject, ())), "")

    def look_up(self, subject: str, predicate: NamedNode) -> tuple[str, ...]:
        """The values of a property of one thing, without reading the property of all things."""
        if not subject:
            return ()
        quads = self._store.quads_for_pattern(NamedNode(subject), predicate, None, _UNION)
        return tuple(sorted(quad.object.value for quad in quads if isinstance(quad.object, NamedNode | Literal)))

    def name(self, iri: str) -> str:
        """How a thing is called: its name, its label, else the last part of its IRI."""
        known = self._named.get(iri)
        if known is None:
            labels = self.look_up(iri, v.FOAF_NAME) or self._indonesian(iri)
            known = self._named[iri] = labels[0] if labels else iri.rstrip("/#").rpartition("/")[2]
        return known

    def _indonesian(self, iri: str) -> tuple[str, ...]:
        if not iri:
            return ()
        quads = self._store.quads_for_pattern(NamedNode(iri), v.SKOS_PREF_LABEL, None, _UNION)
        labels = [quad.object for quad in quads if isinstance(quad.object, Literal)]
        return tuple(label.value for label in sorted(labels, key=lambda each: (each.language != "id", each.value)))

    @cached_property
    def held(self) -> tuple[Held, ...]:
        """All tenures, also of former and elected holders; one of which an article shows two days stands for each of them."""
        posts, capacities = self.all(v.GOV_POST_HELD), self.all(v.GOV_CAPACITY)
        firsts, lasts = self.all(v.GOV_FIRST_OBSERVED), self.all(v.GOV_LAST_OBSERVED)
        articles = self.all(v.PROV_WAS_DERIVED_FROM)
        return tuple(
            Held(fact, holder, _first(posts, fact), _local(_first(capacities, fact)), _day(text), article)
            for fact, (holder, *_) in sorted(self.all(v.GOV_HOLDER).items())
            for article in articles.get(fact, ("",))[:1]
            for text in dict.fromkeys((_first(firsts, fact), _first(lasts, fact)))
        )

    @cached_property
    def changed(self) -> tuple[Changed, ...]:
        """All successions."""
        return tuple(
            Changed(
                fact,
                self.one(v.GOV_POST_HELD, fact),
                _local(manner),
                _local(self.one(v.GOV_CAPACITY, fact)),
                self.one(v.GOV_INCOMING, fact),
                self.one(v.GOV_OUTGOING, fact),
                _day(self.one(v.GOV_CHANGED_ON, fact)),
                self.published(article := self.article(fact)),
                article,
            )
            for fact, (manner, *_) in sorted(self.all(v.GOV_MANNER).items())
        )

    @cached_property
    def stood_in(self) -> tuple[StoodIn, ...]:
        """All representations."""
        return tuple(
            StoodIn(
                fact,
                _local(kind),
                self.one(v.GOV_REPRESENTATIVE, fact),
                self.one(v.GOV_REPRESENTATIVE_POST, fact),
                self.one(v.GOV_PRINCIPAL, fact),
                self.one(v.GOV_PRINCIPAL_POST, fact),
                self.one(v.GOV_EVENT_OF_FACT, fact),
                self.article(fact),
            )
            for fact, (kind, *_) in sorted(self.all(v.GOV_KIND).items())
        )

    @cached_property
    def took_part(self) -> tuple[TookPart, ...]:
        """All participations."""
        events, functions = self.all(v.GOV_EVENT_OF_FACT), self.all(v.GOV_FUNCTION)
        return tuple(
            TookPart(
                fact,
                who,
                _first(events, fact),
                _local(_first(functions, fact)),
                self.one(v.GOV_IN_CAPACITY_OF, fact),
                self.article(fact),
            )
            for fact, (who, *_) in sorted(self.all(v.GOV_PARTICIPANT).items())
        )

    def event(self, iri: str) -> Met:
        """An event; without days where its date is known to the month or year only."""
        exact = self.one(v.GOV_DATE_PRECISION, iri) == "day"
        days = [day for text in self.all(v.SCHEMA_START_DATE).get(iri, ()) if (day := _day(text)) is not None]
        return Met(
            iri,
            tuple(days) if exact else (),
            tuple(self._regions(iri)),
            _local(self.one(v.GOV_EVENT_TYPE, iri)).removeprefix("eventtype-"),
        )

    def _regions(self, event: str) -> Iterator[str]:
        for spot in self.all(v.SCHEMA_LOCATION).get(event, ()):
            places = (spot,) if spot in self.all(v.GOV_REGION_CODE) else self.all(v.SCHEMA_CONTAINED_IN_PLACE).get(spot, ())
            yield from (code for place in places if (code := self.one(v.GOV_REGION_CODE, place)))

    def saying(self, subject: str, predicate: NamedNode) -> Mapping[str, tuple[str, ...]]:
        """Value of a property to the articles whose graphs have it."""
        found: dict[str, set[str]] = defaultdict(set)
        for quad in self._store.quads_for_pattern(NamedNode(subject), predicate, None, None):
            if isinstance(quad.graph_name, NamedNode) and isinstance(quad.object, NamedNode | Literal):
                found[quad.object.value].add(quad.graph_name.value.removesuffix("/graph"))
        return {value: tuple(sorted(articles)) for value, articles in found.items()}

    def region(self, post: str) -> str:
        """The code of the region in which a post has its authority, "" where unknown."""
        return self.one(v.GOV_REGION_CODE, self.one(v.GOV_JURISDICTION, post))

    def role(self, post: str) -> str:
        """The id of a post's role, "" where it has none."""
        return _local(self.one(v.ORG_ROLE, post)).removeprefix("role-")

    def article(self, fact: str) -> str:
        """The article that says so."""
        return self.one(v.PROV_WAS_DERIVED_FROM, fact)

    def published(self, article: str) -> date | None:
        """The day of an article."""
        return _day(self.one(v.SCHEMA_DATE_PUBLISHED, article))

    def origin(self, article: str) -> str:
        """The article itself, or the one that it was copied from: copies are one source."""
        seen = {article}
        while (above := self.one(v.GOV_COPY_OF, article)) and above not in seen:
            seen.add(above)
            article = above
        return article


def _first(values: Mapping[str, tuple[str, ...]], subject: str) -> str:
    return next(iter(values.get(subject, ())), "")


def _local(iri: str) -> str:
    return iri.rpartition("#")[2]


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
