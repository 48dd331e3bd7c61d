"""The timeline of a post: who was seen in it when, in which capacity, and where nobody was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from kg.chronicle.facts import Facts
from kg.chronicle.spans import Certainty, Span, spans


class Gap(NamedTuple):
    """Days on which the articles show nobody: between the last day of one tenure and the first day of the next."""

    after: date
    before: date


class Timeline(NamedTuple):
    """A post with its spans in the order of their first days, and the gaps between the definitive and acting ones together."""

    post: str
    label: str
    spans: tuple[Span, ...]
    gaps: tuple[Gap, ...]

    @property
    def first(self) -> date:
        """The first day that anything is known of."""
        return min(span.started or span.first for span in self.spans)

    @property
    def last(self) -> date:
        """The last day on which somebody was seen in the post."""
        return max(span.ended or span.last for span in self.spans)


class Holding(NamedTuple):
    """Who held a post on a day, and how sure that is."""

    span: Span
    certainty: Certainty


def timeline(facts: Facts, post: str) -> Timeline:
    """The timeline of a post; without spans where no dated article shows anybody in it."""
    return of_spans(facts, post, spans(facts, [post]).get(post, ()))


def of_spans(facts: Facts, post: str, found: tuple[Span, ...]) -> Timeline:
    """The timeline of a post whose spans are known."""
    return Timeline(post, facts.name(post), found, tuple(_gaps(found)))


def holders(facts: Facts, post: str, day: date) -> tuple[Holding, ...]:
    """All who were ever seen in a post with what is known of a day, the surest first."""
    order = ("observed", "between observations", "unknown")
    found = [Holding(span, span.on(day)) for span in spans(facts, [post]).get(post, ())]
    return tuple(sorted(found, key=lambda each: (order.index(each.certainty), abs(each.span.last - day), each.span.holder)))


def _gaps(found: Sequence[Span]) -> Iterator[Gap]:
    """One pass from the earliest span on, keeping the day up to which somebody was seen."""
    until: date | None = None
    for span in sorted(found, key=lambda each: (each.first, each.last)):
        if until is not None and span.first > until:
            yield Gap(until, span.first)
        until = span.last if until is None else max(until, span.last)
