"""All contradictions of a store, the severe ones first, and the words that each side stands on."""

from __future__ import annotations

from typing import NamedTuple

from kg.chronicle.conflict import KINDS, SEVERITIES, Conflict, Kind, Severity, Side, by_severity
from kg.chronicle.event_conflicts import event_conflicts
from kg.chronicle.facts import Facts
from kg.chronicle.spans import spans
from kg.chronicle.tenure_conflicts import tenure_conflicts
from kg.graph import vocabulary as v
from kg.text.sentences import sentences

__all__ = ["KINDS", "SEVERITIES", "Conflict", "Kind", "Severity", "Side", "Words", "conflicts", "words_of"]


class Words(NamedTuple):
    """What an article says for a side: the quoted words, the sentences they stand in, and where to find them."""

    quote: str
    sentence: str
    headline: str
    publisher: str
    published: str
    url: str
    fact: str


def conflicts(facts: Facts) -> tuple[Conflict, ...]:
    """All contradictions, by severity, kind and title."""
    found = {each.id: each for each in (*tenure_conflicts(facts, spans(facts)), *event_conflicts(facts))}
    return tuple(sorted(found.values(), key=by_severity))


def words_of(facts: Facts, side: Side) -> tuple[Words, ...]:
    """The words of a side, one for each of its facts; a fact may also be an article itself, where that is all there is."""
    return tuple(_words(facts, fact) for fact in side.facts)


def _words(facts: Facts, fact: str) -> Words:
    evidence = next(iter(facts.look_up(fact, v.GOV_EVIDENCE)), "")
    selectors = facts.look_up(evidence, v.OA_HAS_SELECTOR)
    quote = next((text for each in selectors for text in facts.look_up(each, v.OA_EXACT)), "")
    start = next((int(text) for each in selectors for text in facts.look_up(each, v.OA_START)), -1)
    article = next(iter(facts.look_up(evidence, v.OA_HAS_SOURCE)), fact)
    body = next(iter(facts.look_up(article, v.SCHEMA_ARTICLE_BODY)), "") if quote else ""
    headline, publisher, published, url = (
        next(iter(facts.look_up(article, predicate)), "")
        for predicate in (v.SCHEMA_HEADLINE, v.SCHEMA_PUBLISHER, v.SCHEMA_DATE_PUBLISHED, v.SCHEMA_URL)
    )
    return Words(quote, _around(body, start, quote), headline, publisher, published, url, fact)


def _around(body: str, start: int, quote: str) -> str:
    """The sentences that the quote stands in, on one line; the quote itself where the text is not at hand."""
    end = start + len(quote)
    if start < 0 or body[start:end] != quote:
        return " ".join(quote.split())
    line = body.rfind("\n", 0, start) + 1
    stop = body.find("\n", end)
    paragraph = body[line : stop if stop >= 0 else len(body)]
    met = [each.span for each in sentences(paragraph) if line + each.span.start < end and start < line + each.span.end]
    first = min([start, *(line + span.start for span in met)])
    last = max([end, *(line + span.end for span in met)])
    return " ".join(body[first:last].split())
