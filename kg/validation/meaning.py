"""The meaning of facts, in Python: one check for each SPARQL constraint of the shapes, bound to the constraint's IRI.

A check takes the graph and a focus node and gives the values that the query would select. Where a literal is not in its
usual form it raises ``UnusualLiteralError``, and the query itself decides. That each check says what its query
says is what the parity tests hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import product
from types import MappingProxyType

from pyoxigraph import Literal, NamedNode

from kg.graph import vocabulary as v
from kg.validation.findings import Term
from kg.validation.index import Index
from kg.validation.literals import UnusualLiteralError, day, whole, words

Check = Callable[[Index, Term], Iterable[Term]]

SHAPES = "https://w3id.org/wakil/shapes#"
_TRUE = Literal(True)
_DEFINITIVE = NamedNode(v.GOV + "Definitive")
_FAR_MONTHS, _PAST_MONTHS, _COMING_MONTHS = 60, 24, 12


def _loop(predicate: NamedNode) -> Check:
    """Values of a property from which following it leads back to the focus node."""

    def check(index: Index, focus: Term) -> Iterator[Term]:
        for value in index.values(focus, predicate):
            reached: set[Term] = set()
            waiting = [value]
            while waiting:
                node = waiting.pop()
                if node not in reached:
                    reached.add(node)
                    waiting += index.values(node, predicate)
            if focus in reached:
                yield value

    return check


def _place_codes(index: Index, focus: Term) -> Iterator[Term]:
    for code, value in product(index.values(focus, v.GOV_REGION_CODE), index.values(focus, v.SCHEMA_CONTAINED_IN_PLACE)):
        for outer in index.values(value, v.GOV_REGION_CODE):
            if not words(code).startswith(f"{words(outer)}."):
                yield value


def _event_far(index: Index, focus: Term) -> Iterator[Term]:
    for value, months in _distances(index, focus):
        if abs(months) > _FAR_MONTHS:
            yield value


def _event_off(index: Index, focus: Term) -> Iterator[Term]:
    for value, months in _distances(index, focus):
        if not -_COMING_MONTHS <= months <= _PAST_MONTHS and abs(months) <= _FAR_MONTHS:
            yield value


def _distances(index: Index, focus: Term) -> Iterator[tuple[Term, int]]:
    """Dates of an event, and how many months they lie before the publication of its articles."""
    dates = index.values(focus, v.SCHEMA_START_DATE)
    if not dates:
        return
    for article, value in product(index.values(focus, v.PROV_WAS_DERIVED_FROM), dates):
        for published in index.values(article, v.SCHEMA_DATE_PUBLISHED):
            early, late = day(value), day(published)
            yield value, 12 * (late.year - early.year) + late.month - early.month


def _fact_source(index: Index, focus: Term) -> Iterator[Term]:
    articles = index.values(focus, v.PROV_WAS_DERIVED_FROM)
    return (value for value in index.along(focus, v.GOV_EVIDENCE, v.OA_HAS_SOURCE) if value not in articles)


def _tenure_order(index: Index, focus: Term) -> Iterator[Term]:
    for value, last in product(index.values(focus, v.GOV_FIRST_OBSERVED), index.values(focus, v.GOV_LAST_OBSERVED)):
        if value != last and day(value) > day(last):
            yield value


def _tenure_seat(index: Index, focus: Term) -> Iterator[Term]:
    if _DEFINITIVE not in index.values(focus, v.GOV_CAPACITY):
        return
    articles = index.values(focus, v.PROV_WAS_DERIVED_FROM)
    for post in index.values(focus, v.GOV_POST_HELD):
        if _TRUE in index.along(post, v.ORG_ROLE, v.GOV_SINGLE_SEAT):
            for other in _tenures(index, post, articles):
                if _DEFINITIVE in index.values(other, v.GOV_CAPACITY):
                    yield from _other_holders(index, focus, other)


def _tenures(index: Index, post: Term, articles: Sequence[Term]) -> Iterator[Term]:
    """The tenures of a post in any of the articles, from whichever list is the shorter."""
    of_post = index.with_value(v.GOV_POST_HELD, post)
    of_articles = [fact for article in articles for fact in index.with_value(v.PROV_WAS_DERIVED_FROM, article)]
    if len(of_post) <= len(of_articles):
        wanted = set(articles)
        return (each for each in of_post if not wanted.isdisjoint(index.values(each, v.PROV_WAS_DERIVED_FROM)))
    return (each for each in of_articles if post in index.values(each, v.GOV_POST_HELD))


def _other_holders(index: Index, focus: Term, other: Term) -> Iterator[Term]:
    for mine, theirs in product(index.values(focus, v.GOV_HOLDER), index.values(other, v.GOV_HOLDER)):
        if isinstance(mine, Literal) or isinstance(theirs, Literal):
            raise UnusualLiteralError(f"{mine} {theirs}")
        if mine != theirs:
            yield theirs


def _representation_order(index: Index, focus: Term) -> Iterator[Term]:
    mine, theirs = index.values(focus, v.GOV_REPRESENTATIVE_POST), index.values(focus, v.GOV_PRINCIPAL_POST)
    for value, principal in product(mine, theirs):
        places = index.values(principal, v.GOV_JURISDICTION)
        if not any(place in places for place in index.values(value, v.GOV_JURISDICTION)):
            continue
        upper = index.along(value, v.ORG_ROLE, v.GOV_PROTOCOL_RANK)
        lower = index.along(principal, v.ORG_ROLE, v.GOV_PROTOCOL_RANK)
        for one, other in product(upper, lower):
            if whole(one) < whole(other):
                yield value


def _represented_proof(index: Index, focus: Term) -> Iterator[Term]:
    facts = {
        fact for predicate in (v.GOV_REPRESENTATIVE, v.GOV_REPRESENTATIVE_POST) for fact in index.with_value(predicate, focus)
    }
    proven = {
        principal
        for fact in facts
        for predicate in (v.GOV_PRINCIPAL, v.GOV_PRINCIPAL_POST)
        for principal in index.values(fact, predicate)
    }
    return (value for value in index.values(focus, v.GOV_REPRESENTED) if value not in proven)


def _statement_quoted(index: Index, focus: Term) -> Iterator[Term]:
    quotes = [words(exact) for exact in index.along(focus, v.GOV_EVIDENCE, v.OA_HAS_SELECTOR, v.OA_EXACT)]
    for value in index.values(focus, v.GOV_TEXT):
        said = words(value)
        if not any(said in quote for quote in quotes):
            yield value


def _position_order(index: Index, focus: Term) -> Iterator[Term]:
    for value, end in product(index.values(focus, v.OA_START), index.values(focus, v.OA_END)):
        if whole(value) >= whole(end):
            yield value


def _evidence_inside(index: Index, focus: Term) -> Iterator[Term]:
    ends = index.along(focus, v.OA_HAS_SELECTOR, v.OA_END)
    for body, value in product(index.along(focus, v.OA_HAS_SOURCE, v.SCHEMA_ARTICLE_BODY), ends):
        if whole(value) > len(words(body)):
            yield value


def _evidence_words(index: Index, focus: Term) -> Iterator[Term]:
    selectors = index.values(focus, v.OA_HAS_SELECTOR)
    quotes = [exact for selector in selectors for exact in index.values(selector, v.OA_EXACT)]
    for body in index.along(focus, v.OA_HAS_SOURCE, v.SCHEMA_ARTICLE_BODY):
        for selector in selectors:
            for first, last in product(index.values(selector, v.OA_START), index.values(selector, v.OA_END)):
                start, end = whole(first), whole(last)
                if 0 <= start <= end:
                    stands = words(body)[start:end]
                    yield from (exact for exact in quotes if words(exact) != stands)


CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        f"{SHAPES}{name}-query": check
        for name, check in (
            ("OrganizationLoop", _loop(v.ORG_SUB_ORGANIZATION_OF)),
            ("PlaceLoop", _loop(v.SCHEMA_CONTAINED_IN_PLACE)),
            ("PlaceCodes", _place_codes),
            ("EventFar", _event_far),
            ("EventOff", _event_off),
            ("FactSource", _fact_source),
            ("TenureOrder", _tenure_order),
            ("TenureSeat", _tenure_seat),
            ("RepresentationOrder", _representation_order),
            ("RepresentedProof", _represented_proof),
            ("StatementQuoted", _statement_quoted),
            ("PositionOrder", _position_order),
            ("EvidenceInside", _evidence_inside),
            ("EvidenceWords", _evidence_words),
        )
    }
)
