"""Samples to judge by eye: findings of a kind with their sentence, or sentences that hold its words and gave nothing.

A sample is drawn by the digest of what is drawn and the seed, so it does not depend on the order of articles, and adding
articles changes it little. Some sources are held out: rules are made from the others, so that what the held-out ones
give shows how rules fare on outlets that nobody tuned them for.
"""

from __future__ import annotations

import functools
import hashlib
import heapq
from collections.abc import Callable, Iterable, Iterator
from importlib.resources import files
from typing import Literal, NamedTuple, TypeAlias, get_args

from kg.errors import UsageError
from kg.evaluation.passages import passage
from kg.facts import read
from kg.model.article import Article
from kg.model.entities import side_in_words
from kg.model.facts import Reading
from kg.model.spans import Evidence, Span
from kg.text.sentences import sentences
from kg.text.tables import load_text

SampleKind: TypeAlias = Literal["representation", "tenure", "participation", "statement", "event", "person"]
Part: TypeAlias = Literal["all", "working", "held-out"]

KINDS: tuple[SampleKind, ...] = get_args(SampleKind)
PARTS: tuple[Part, ...] = get_args(Part)
_HELD_OUT_OF = 5  # one source in so many is held out


class _Trigger(NamedTuple):
    kind: SampleKind
    word: str
    source: str


class Sampled(NamedTuple):
    """Something to judge: what was found with rule and confidence, or a sentence in which nothing was (``what`` empty)."""

    article: str
    source: str
    what: str
    sentence: str
    rule: str | None = None
    confidence: float | None = None


def held_out(source: str | None) -> bool:
    """Whether a source is kept for testing: by its name alone, so that nobody chooses and new articles change nothing."""
    return int(hashlib.sha256((source or "").encode()).hexdigest(), 16) % _HELD_OUT_OF == 0


def of_part(articles: Iterable[Article], part: Part) -> Iterator[Article]:
    """The articles of one part: all, those that rules are made from (working), or the held-out ones."""
    return (each for each in articles if part == "all" or held_out(each.source) == (part == "held-out"))


def sample(
    articles: Iterable[Article],
    kind: SampleKind,
    *,
    count: int = 100,
    seed: int = 1,
    without: bool = False,
    words: Iterable[str] = (),
    reader: Callable[[Article], Reading] = read,
) -> tuple[Sampled, ...]:
    """At most ``count`` findings of a kind, drawn at random, in the order of article and place.

    Args:
        articles: to read, one after the other.
        kind: what kind of findings.
        count: how many at most.
        seed: another one draws another sample; the same draws the same.
        without: draw sentences instead that hold one of the words and in which nothing of the kind was found.
        words: those to look for, in lower case, anywhere in a word; by default those of the table of triggers.
        reader: what reads an article.

    Raises:
        UsageError: there is no such kind, or ``count`` is below 1.
    """
    if kind not in KINDS or count < 1:
        raise UsageError(f"expected a count above 0 of a kind of {', '.join(KINDS)}, found {count} of {kind!r}")
    wanted = tuple(words) or triggers(kind)
    drawn: list[tuple[int, int, Sampled]] = []
    number = 0
    for article in articles:
        reading = reader(article)
        for each in _unfound(reading, kind, wanted) if without else _findings(reading, kind):
            number += 1
            entry = (-_lot(seed, each), -number, each)
            if len(drawn) < count:
                heapq.heappush(drawn, entry)
            else:
                heapq.heappushpop(drawn, entry)
    return tuple(each for _, _, each in sorted(drawn, key=lambda entry: -entry[1]))


def _lot(seed: int, each: Sampled) -> int:
    return int(hashlib.sha256(f"{seed}\0{each}".encode()).hexdigest()[:16], 16)


@functools.cache
def triggers(kind: SampleKind) -> tuple[str, ...]:
    """Words whose sentences often state a fact of the kind."""
    text = (files("kg.evaluation") / "data" / "triggers.csv").read_text("utf-8")
    return tuple(row.word for row in load_text(text, "triggers", _Trigger, key=("kind", "word")) if row.kind == kind)


def _findings(reading: Reading, kind: SampleKind) -> Iterator[Sampled]:
    article = reading.article
    for what, span, rule, confidence in _found(reading, kind):
        yield Sampled(article.identifier, article.source or "", what, passage(article.text, span), rule, confidence)


def _found(reading: Reading, kind: SampleKind) -> Iterator[tuple[str, Span, str | None, float | None]]:
    """Each finding of a kind in words, where it stands, its rule and confidence."""
    if kind == "person":
        for person in reading.people:
            places = [(reading.article.text.find(form), form) for form in (person.name, *person.forms)]
            start, form = min(((at, form) for at, form in places if at >= 0), default=(0, ""))
            yield person.name, Span(start, start + len(form)), None, None
    for what, proof in _proven(reading, kind):
        yield what, proof.span, proof.rule, proof.confidence


def _proven(reading: Reading, kind: SampleKind) -> Iterator[tuple[str, Evidence]]:
    if kind == "representation":
        for fact in reading.representations:
            sides = fact.sides_in_words()
            yield f"{fact.kind}: {sides[0]} for {sides[1]}", fact.evidence
    elif kind == "tenure":
        for tenure in reading.tenures:
            yield f"{tenure.holder.name}: {tenure.post.label} ({tenure.capacity})", tenure.evidence
    elif kind == "participation":
        for part in reading.participations:
            yield f"{part.function}: {side_in_words(part.participant)} at {part.event.name}", part.evidence
    elif kind == "statement":
        for said in reading.statements:
            yield f"{side_in_words(said.speaker)}: “{' '.join(said.text.split()[:8])} ...”", said.evidence
    elif kind == "event":
        for event in reading.events:
            yield f"{event.type}: {event.name}, {event.date or 'undated'}", event.evidence


def _unfound(reading: Reading, kind: SampleKind, words: tuple[str, ...]) -> Iterator[Sampled]:
    article = reading.article
    proofs = [span for _, span, _, _ in _found(reading, kind)]
    for each in sentences(article.text):
        sentence = " ".join(article.text[each.span.start : each.span.end].split())
        folded = sentence.lower()
        if any(word in folded for word in words) and not any(each.span.overlaps(proof) for proof in proofs):
            yield Sampled(article.identifier, article.source or "", "", sentence)
