"""Representations and tenures as rows: what a reader of a table or a picture needs of each, with its evidence.

Everything here is read from the quads alone, so that it works on a store, on a file and on a part of either.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pyoxigraph import BlankNode, Literal, NamedNode, Quad

from kg.graph import vocabulary as v

_LABELS: Final = (v.FOAF_NAME, v.SKOS_PREF_LABEL, v.SCHEMA_HEADLINE)
_SIDES: Final = {"Person": v.GOV_PERSON, "Post": v.GOV_POST}


@dataclass(frozen=True, slots=True)
class Thing:
    """A person, post, organization, event or place: its IRI, its class and how it is called.

    ``kind`` is "Person", "Post" or "Organization" (whatever the subclass); for other things it is empty. ``namesakes`` is how
    many people of this name there are, ``doubts`` are the names of others who may be this person.
    """

    iri: str
    kind: str
    label: str
    other_labels: tuple[str, ...] = ()
    namesakes: int = 1
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """The article that says so; what the graph does not know of it is empty. ``text`` is the body as stored."""

    iri: str
    headline: str = ""
    publisher: str = ""
    date: str = ""
    url: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Proof:
    """Article, quoted words and their place in the article's text, the rule that took them and how sure it is."""

    source: Source
    quote: str = ""
    start: int | None = None
    end: int | None = None
    rule: str = ""
    confidence: str = ""


@dataclass(frozen=True, slots=True)
class RepresentationRow:
    """Who stood in for whom; each side has an agent (person or organization), a post, or both.

    The capacities are empty where nothing but that the post is held is known.
    """

    iri: str
    representative: Thing | None
    representative_post: Thing | None
    principal: Thing | None
    principal_post: Thing | None
    kind: str
    event: Thing | None
    event_date: str
    place: str
    proof: Proof
    representative_capacity: str = ""
    principal_capacity: str = ""

    @property
    def date(self) -> str:
        """The day of the event, else of the article, else nothing; ISO, of the precision that is known."""
        return self.event_date or self.proof.source.date


@dataclass(frozen=True, slots=True)
class TenureRow:
    """Who held which post, in which capacity, and when that was first and last observed."""

    iri: str
    holder: Thing
    post: Thing
    capacity: str
    first_observed: str
    last_observed: str
    proof: Proof


class Described:
    """An index of quads by subject and predicate, and the readings of it that exports share."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        found: dict[tuple[str, str], set[NamedNode | BlankNode | Literal]] = defaultdict(set)
        for quad in quads:
            if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | BlankNode | Literal):
                found[quad.subject.value, quad.predicate.value].add(quad.object)
        self._values: Mapping[tuple[str, str], Sequence[NamedNode | BlankNode | Literal]] = {
            key: sorted(terms, key=str) for key, terms in found.items()
        }
        types = v.RDF_TYPE.value
        self._members: dict[str, list[str]] = defaultdict(list)
        for (subject, predicate), terms in self._values.items():
            if predicate == types:
                for term in terms:
                    self._members[term.value].append(subject)

    def members(self, kind: NamedNode) -> list[str]:
        """The IRIs of all things of this class, sorted."""
        return sorted(self._members.get(kind.value, ()))

    def values(self, subject: str, predicate: NamedNode) -> list[str]:
        """The values of a property, sorted."""
        return [term.value for term in self._values.get((subject, predicate.value), ())]

    def value(self, subject: str, predicate: NamedNode) -> str:
        """The first value of a property, or nothing."""
        return next(iter(self.values(subject, predicate)), "")

    def thing(self, iri: str) -> Thing:
        """The thing of that IRI; without a label in the graph it is called by the last part of its IRI."""
        labels = [text for name in _LABELS for text in self._labels(iri, name)]
        others = tuple(dict.fromkeys([*labels[1:], *self.values(iri, v.SKOS_ALT_LABEL)]))
        label = labels[0] if labels else iri.rstrip("/#").rpartition("/")[2]
        kind = self._kind(iri)
        maybe = self.values(iri, v.GOV_POSSIBLY_SAME) if kind == "Person" else []
        doubts = tuple(sorted(name for other in maybe for name in self.values(other, v.FOAF_NAME)))
        return Thing(iri, kind, label, others, int(self.value(iri, v.GOV_NAMESAKES) or 1), doubts)

    def representations(self) -> list[RepresentationRow]:
        """All representations in the order of their dates, then of their IRIs; one row for each evidence."""
        rows = [self._representation(iri, proof) for iri in self.members(v.GOV_REPRESENTATION) for proof in self._proofs(iri)]
        return sorted(rows, key=lambda row: (row.date, row.iri))

    def tenures(self) -> list[TenureRow]:
        """All tenures by post, holder and first day of observation; one row for each evidence."""
        rows = [
            TenureRow(
                iri,
                self.thing(self.value(iri, v.GOV_HOLDER)),
                self.thing(self.value(iri, v.GOV_POST_HELD)),
                _local(self.value(iri, v.GOV_CAPACITY)),
                self.value(iri, v.GOV_FIRST_OBSERVED),
                self.value(iri, v.GOV_LAST_OBSERVED),
                proof,
            )
            for iri in self.members(v.GOV_TENURE)
            for proof in self._proofs(iri)
        ]
        return sorted(rows, key=lambda row: (row.post.label, row.holder.label, row.first_observed, row.iri))

    def _representation(self, iri: str, proof: Proof) -> RepresentationRow:
        event = self._maybe(iri, v.GOV_EVENT_OF_FACT)
        date = self.value(event.iri, v.SCHEMA_START_DATE) if event else ""
        place = self._maybe(event.iri, v.SCHEMA_LOCATION) if event else None
        cut = {"year": 4, "month": 7}.get(self.value(event.iri, v.GOV_DATE_PRECISION), 10) if event else 10
        return RepresentationRow(
            iri,
            self._maybe(iri, v.GOV_REPRESENTATIVE),
            self._maybe(iri, v.GOV_REPRESENTATIVE_POST),
            self._maybe(iri, v.GOV_PRINCIPAL),
            self._maybe(iri, v.GOV_PRINCIPAL_POST),
            _local(self.value(iri, v.GOV_KIND)),
            event,
            date[:cut],
            place.label if place else "",
            proof,
            _local(self.value(iri, v.GOV_REPRESENTATIVE_CAPACITY)),
            _local(self.value(iri, v.GOV_PRINCIPAL_CAPACITY)),
        )

    def _proofs(self, fact: str) -> list[Proof]:
        rule, confidence = self.value(fact, v.GOV_RULE), self.value(fact, v.GOV_CONFIDENCE)
        proofs: list[Proof] = []
        for evidence in self.values(fact, v.GOV_EVIDENCE):
            start = end = None
            quote = ""
            for selector in self.values(evidence, v.OA_HAS_SELECTOR):
                quote = quote or self.value(selector, v.OA_EXACT)
                start = _number(self.value(selector, v.OA_START), start)
                end = _number(self.value(selector, v.OA_END), end)
            source = self.source(self.value(evidence, v.OA_HAS_SOURCE))
            proofs.append(Proof(source, quote, start, end, rule, confidence))
        return proofs or [Proof(self.source(self.value(fact, v.PROV_WAS_DERIVED_FROM)), rule=rule, confidence=confidence)]

    def source(self, article: str) -> Source:
        """The article of that IRI."""
        return Source(
            article,
            self.value(article, v.SCHEMA_HEADLINE),
            self.value(article, v.SCHEMA_PUBLISHER),
            self.value(article, v.SCHEMA_DATE_PUBLISHED),
            self.value(article, v.SCHEMA_URL),
            self.value(article, v.SCHEMA_ARTICLE_BODY),
        )

    def _maybe(self, subject: str, predicate: NamedNode) -> Thing | None:
        iri = self.value(subject, predicate)
        return self.thing(iri) if iri else None

    def _labels(self, iri: str, predicate: NamedNode) -> list[str]:
        """Labels in Indonesian first, then without a language, then others."""
        terms = [term for term in self._values.get((iri, predicate.value), ()) if isinstance(term, Literal)]
        rank = {"id": 0, None: 1}
        return [term.value for term in sorted(terms, key=lambda term: rank.get(term.language, 2))]

    def _kind(self, iri: str) -> str:
        types = set(self.values(iri, v.RDF_TYPE))
        for name, kind in _SIDES.items():
            if kind.value in types:
                return name
        bodies = {v.GOV_ORGANIZATION.value, *(kind.value for kind in v.ORGANIZATION_CLASSES.values())}
        return "Organization" if types & bodies else ""


def _local(iri: str) -> str:
    return iri.rpartition("#")[2]


def _number(text: str, otherwise: int | None) -> int | None:
    return int(text) if text else otherwise
