"""From a reading to a draft: the triples of one article's graph, with people still provisional."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar
from urllib.parse import quote

from pyoxigraph import Literal, NamedNode

from kg import __version__
from kg.graph import concepts
from kg.graph import vocabulary as v
from kg.graph.claims import Draft, EntityClaim, PersonClaim, Spo, Term
from kg.graph.copies import sketch
from kg.graph.entities import Entities
from kg.graph.event_claims import event_claims
from kg.graph.iris import FactClass, Names, scope_of
from kg.graph.observing import Observations
from kg.graph.people import person_claims
from kg.lexicon.kin import post_kin
from kg.model.entities import Event, Organization, Person, Post
from kg.model.facts import Participation, Reading, Representation, Statement, Succession, Tenure
from kg.model.spans import Evidence, Span

__all__ = ["Draft", "EntityClaim", "PersonClaim", "draft"]

Fact = Tenure | Succession | Participation | Representation | Statement
Content = list[tuple[NamedNode, Term]]
T = TypeVar("T", bound=Fact)

_NO_IRI = re.compile(r"[\x00-\x20<>\"{}|\\^`]|%(?![0-9A-Fa-f]{2})")


def draft(reading: Reading, names: Names | None = None) -> Draft:
    """The draft of an article; it does not depend on the order of what was read, nor on other articles.

    Raises:
        ValueError: the reading holds something that the ontology has no term for, or evidence that is not in the text.
    """
    return _Scribe(reading, names or Names()).draft()


class _Scribe:
    """Writes one article's graph."""

    def __init__(self, reading: Reading, names: Names) -> None:
        self._reading = reading
        self._names = names
        self._article = reading.article
        self._iri = names.article(reading.article.key)
        self._people = person_claims(reading, names)
        self._terms = {person: NamedNode(claim.term) for person, claim in self._people.items()}
        self._entities = Entities(names, reading.article.key)
        self._observations = Observations(reading)
        self._claims = event_claims(reading, names)
        self._events = {event: NamedNode(claim.term) for event, claim in self._claims.items()}

    def draft(self) -> Draft:
        reading = self._reading
        facts = [
            *self._facts("tenure", v.GOV_TENURE, reading.tenures, self._tenure),
            *self._facts("succession", v.GOV_SUCCESSION, reading.successions, self._succession),
            *self._facts("representation", v.GOV_REPRESENTATION, reading.representations, self._representation),
            *self._facts("participation", v.GOV_PARTICIPATION, reading.participations, self._participation),
            *self._facts("statement", v.GOV_STATEMENT, reading.statements, self._statement),
        ]
        events = dict.fromkeys(self._describe_events())
        triples = (*self._describe_article(), *events, *facts, *self._shortcuts())
        self._equate_posts()
        for post in reading.posts:
            self._entities.add_forms(post)
        for organization in reading.organizations:
            self._entities.add_forms(organization)
        article = self._article
        return Draft(
            article.key,
            article.identifier,
            article.digest,
            __version__,
            triples,
            tuple(self._people.values()),
            self._entities.claims(),
            self._entities.references(),
            article.date.isoformat() if article.date is not None else "",
            sketch(article.text),
            tuple(sorted(set(self._claims.values()))),
        )

    def _equate_posts(self) -> None:
        """Two names of one seat are one post where the article has one person hold it by both."""
        held: dict[Person, dict[str, Post]] = {}
        for fact in self._reading.tenures:
            if fact.capacity not in ("Former", "Elect"):
                held.setdefault(fact.holder, {})[fact.post.slug] = fact.post
        for posts in held.values():
            for name, post in posts.items():
                for kin in post_kin().get(name, ()):
                    if kin in posts and scope_of(post) is not None and self._beside(post, posts[kin]):
                        self._entities.equate(post, posts[kin])

    def _beside(self, one: Post, other: Post) -> bool:
        """Whether two posts are of one body, or of one region where no body tells them apart."""
        first, second = (self._names.post(post, self._article.key).value.rpartition("/")[0] for post in (one, other))
        return first == second

    def _describe_article(self) -> Iterator[Spo]:
        article, iri = self._article, self._iri
        yield iri, v.RDF_TYPE, v.GOV_ARTICLE
        yield iri, v.DCTERMS_IDENTIFIER, Literal(article.identifier)
        if article.title is not None:
            yield iri, v.SCHEMA_HEADLINE, Literal(article.title)
        if article.date is not None:
            yield iri, v.SCHEMA_DATE_PUBLISHED, _day(article.date.isoformat())
        if article.url is not None:
            yield iri, v.SCHEMA_URL, _address(article.url)
        if article.source is not None:
            yield iri, v.SCHEMA_PUBLISHER, Literal(article.source)
        yield iri, v.GOV_DIGEST, Literal(article.digest)
        yield iri, v.SCHEMA_ARTICLE_BODY, Literal(article.text)
        for term in self._terms.values():
            yield iri, v.SCHEMA_MENTIONS, term

    def _describe_events(self) -> Iterator[Spo]:
        written = [(iri.value, self._describe_event(iri, event)) for event, iri in self._events.items()]
        for _, triples in sorted(written, key=lambda pair: (pair[0], [str(term) for spo in pair[1] for term in spo])):
            yield from triples

    def _describe_event(self, iri: NamedNode, event: Event) -> list[Spo]:
        content: Content = [(v.RDF_TYPE, v.GOV_EVENT), (v.SKOS_PREF_LABEL, Literal(event.name))]
        content += ((v.SKOS_ALT_LABEL, Literal(form)) for form in event.forms if form != event.name)
        content.append((v.GOV_EVENT_TYPE, self._entities.concept(concepts.event_type(event.type))))
        if event.date is not None:
            content.append((v.SCHEMA_START_DATE, _day(event.date.isoformat())))
            content.append((v.GOV_DATE_PRECISION, Literal(event.precision or "day")))
        if event.venue is not None:
            content.append((v.SCHEMA_LOCATION, self._entities.venue(event.venue, event.place)))
        elif event.place is not None:
            content.append((v.SCHEMA_LOCATION, self._entities.place(event.place)))
        if event.organizer is not None:
            content.append((v.SCHEMA_ORGANIZER, self._entities.organization(event.organizer)))
        if event.participants is not None:
            content.append((v.GOV_PARTICIPANT_COUNT, Literal(event.participants)))
        content.append((v.PROV_WAS_DERIVED_FROM, self._iri))
        return [(iri, predicate, value) for predicate, value in content]

    def _agent(self, agent: Person | Post | Organization) -> NamedNode:
        if isinstance(agent, Person):
            return self._terms[agent]
        if isinstance(agent, Post):
            return self._entities.post(agent)
        return self._entities.organization(agent)

    def _tenure(self, fact: Tenure) -> Content:
        content: Content = [
            (v.GOV_HOLDER, self._terms[fact.holder]),
            (v.GOV_POST_HELD, self._entities.post(fact.post)),
            (v.GOV_CAPACITY, self._entities.concept(concepts.concept(fact.capacity))),
        ]
        observed = self._observations.days(fact)
        if observed is not None:
            first, last = observed
            content += [(v.GOV_FIRST_OBSERVED, _day(first.isoformat())), (v.GOV_LAST_OBSERVED, _day(last.isoformat()))]
        return content

    def _succession(self, fact: Succession) -> Content:
        content: Content = [
            (v.GOV_POST_HELD, self._entities.post(fact.post)),
            (v.GOV_MANNER, self._entities.concept(concepts.concept(fact.manner))),
            (v.GOV_CAPACITY, self._entities.concept(concepts.concept(fact.capacity))),
        ]
        sides = ((v.GOV_INCOMING, fact.incoming), (v.GOV_OUTGOING, fact.outgoing))
        content += ((predicate, self._terms[person]) for predicate, person in sides if person is not None)
        if fact.day is not None:
            content.append((v.GOV_CHANGED_ON, _day(fact.day.isoformat())))
        if fact.event is not None:
            content.append((v.GOV_EVENT_OF_FACT, self._events[fact.event]))
        return content

    def _participation(self, fact: Participation) -> Content:
        content: Content = [
            (v.GOV_PARTICIPANT, self._agent(fact.participant)),
            (v.GOV_EVENT_OF_FACT, self._events[fact.event]),
            (v.GOV_FUNCTION, self._entities.concept(concepts.concept(fact.function))),
        ]
        if fact.capacity_post is not None:
            content.append((v.GOV_IN_CAPACITY_OF, self._entities.post(fact.capacity_post)))
        return content

    def _representation(self, fact: Representation) -> Content:
        content: Content = [(v.GOV_KIND, self._entities.concept(concepts.concept(fact.kind)))]
        sides = (
            (v.GOV_REPRESENTATIVE, fact.representative),
            (v.GOV_REPRESENTATIVE_POST, fact.representative_post),
            (v.GOV_PRINCIPAL, fact.principal),
            (v.GOV_PRINCIPAL_POST, fact.principal_post),
        )
        content += ((predicate, self._agent(agent)) for predicate, agent in sides if agent is not None)
        capacities = (
            (v.GOV_REPRESENTATIVE_CAPACITY, fact.representative_capacity),
            (v.GOV_PRINCIPAL_CAPACITY, fact.principal_capacity),
        )
        content += ((p, self._entities.concept(concepts.concept(how))) for p, how in capacities if how != "Definitive")
        if fact.event is not None:
            content.append((v.GOV_EVENT_OF_FACT, self._events[fact.event]))
        return content

    def _statement(self, fact: Statement) -> Content:
        content: Content = [(v.GOV_SPEAKER, self._agent(fact.speaker))]
        if fact.voiced_by is not None:
            content.append((v.GOV_VOICED_BY, self._agent(fact.voiced_by)))
        content.append((v.GOV_TEXT, Literal(fact.text)))
        if fact.event is not None:
            content.append((v.GOV_EVENT_OF_FACT, self._events[fact.event]))
        return content

    def _shortcuts(self) -> list[Spo]:
        """The edges of "who represented whom", sorted."""
        edges = set()
        for fact in self._reading.representations:
            representative = fact.representative or fact.representative_post
            principal = fact.principal or fact.principal_post
            if representative is not None and principal is not None:
                edges.add((self._agent(representative).value, self._agent(principal).value))
        return [(NamedNode(one), v.GOV_REPRESENTED, NamedNode(other)) for one, other in sorted(edges)]

    def _facts(
        self, fact_class: FactClass, term: NamedNode, facts: Iterable[T], content_of: Callable[[T], Content]
    ) -> Iterator[Spo]:
        """The triples of all facts of a class, numbered by evidence, then content; a fact given twice stands once."""
        read: dict[Span, dict[tuple[tuple[NamedNode, Term], ...], None]] = {}
        for fact in facts:
            content = (*content_of(fact), *self._grounds(fact.evidence))
            read.setdefault(fact.evidence.span, {})[content] = None
        ordered = ((span, content) for span in sorted(read) for content in _sorted(read[span]))
        for number, (span, content) in enumerate(ordered, start=1):
            iri = self._names.fact(self._article.key, fact_class, number)
            evidence = NamedNode(f"{iri.value}/evidence")
            yield iri, v.RDF_TYPE, term
            yield iri, v.GOV_EVIDENCE, evidence
            for predicate, value in content:
                yield iri, predicate, value
            yield from self._evidence(evidence, span)

    def _grounds(self, evidence: Evidence) -> Content:
        if self._article.text[evidence.span.start : evidence.span.end] != evidence.quote:
            raise ValueError(f"evidence of rule {evidence.rule}: the quote is not what stands at {evidence.span}")
        confidence = f"{evidence.confidence:.2f}".rstrip("0").rstrip(".")
        return [
            (v.PROV_WAS_DERIVED_FROM, self._iri),
            (v.GOV_CONFIDENCE, Literal(confidence, datatype=v.XSD_DECIMAL)),
            (v.GOV_RULE, Literal(evidence.rule)),
        ]

    def _evidence(self, iri: NamedNode, span: Span) -> Iterator[Spo]:
        words = self._article.text[span.start : span.end]
        position, exact = NamedNode(f"{iri.value}/position"), NamedNode(f"{iri.value}/quote")
        yield iri, v.RDF_TYPE, v.OA_SPECIFIC_RESOURCE
        yield iri, v.OA_HAS_SOURCE, self._iri
        yield iri, v.OA_HAS_SELECTOR, position
        yield iri, v.OA_HAS_SELECTOR, exact
        yield position, v.RDF_TYPE, v.OA_TEXT_POSITION_SELECTOR
        yield position, v.OA_START, Literal(span.start)
        yield position, v.OA_END, Literal(span.end)
        yield exact, v.RDF_TYPE, v.OA_TEXT_QUOTE_SELECTOR
        yield exact, v.OA_EXACT, Literal(words)


def _sorted(contents: Iterable[tuple[tuple[NamedNode, Term], ...]]) -> list[tuple[tuple[NamedNode, Term], ...]]:
    """Contents of one span in the order of their terms as written."""
    found = list(contents)
    return found if len(found) == 1 else sorted(found, key=lambda content: [str(term) for pair in content for term in pair])


def _day(iso: str) -> Literal:
    return Literal(iso, datatype=v.XSD_DATE)


def _address(url: str) -> Term:
    """A URL as an IRI, characters that an IRI cannot hold percent-encoded; as text where it is no absolute one."""
    try:
        return NamedNode(_NO_IRI.sub(lambda found: quote(found[0]), url))
    except ValueError:
        return Literal(url)
