"""Tenures over time: from the days on which somebody was seen in a post, spans with what bounds them.

A span says no more than the articles do. It reaches from the first to the last day on which somebody was seen; the tenure began
no earlier than ``not_before`` and ended no later than ``not_after``, where anything tells. Nobody is held to be still in
office because no end is known.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple, TypeAlias

from kg.chronicle.facts import Changed, Facts, Held
from kg.lexicon.ladder import ladder
from kg.model.facts import ACTING

Certainty: TypeAlias = Literal["observed", "between observations", "unknown"]

YEAR = timedelta(days=365)  # news looks back on former holders by their old titles, but rarely within a year
_IN_OFFICE = frozenset({"Definitive", *ACTING})
_SEEN, _ENDED = 0, 1


class Sighting(NamedTuple):
    """A day on which somebody was seen in a post, and the fact that says so."""

    day: date
    fact: str


class Span(NamedTuple):
    """Somebody in a post, in one capacity, without a known interruption.

    ``seen`` is sorted and never empty. ``not_before`` and ``not_after`` bound the tenure from outside, None where nothing
    does; ``started`` and ``ended`` are the days of the change where an article gives them. ``resumed`` is the fact that had
    reported the end of this very tenure before, "" where none had.
    """

    post: str
    holder: str
    capacity: str
    seen: tuple[Sighting, ...]
    not_before: date | None = None
    not_after: date | None = None
    started: date | None = None
    ended: date | None = None
    resumed: str = ""

    @property
    def first(self) -> date:
        """The first day on which somebody was seen in the post."""
        return self.seen[0].day

    @property
    def last(self) -> date:
        """The last day on which somebody was seen in the post."""
        return self.seen[-1].day

    @property
    def acting(self) -> bool:
        """Whether the post was held for the time being."""
        return self.capacity in ACTING

    def on(self, day: date) -> Certainty:
        """What is known of that day."""
        if any(each.day == day for each in self.seen):
            return "observed"
        return "between observations" if self.first < day < self.last else "unknown"


class _Seen(NamedTuple):
    """A day on which somebody was seen, or (``kind`` _ENDED) from which on the tenure is known to be over."""

    day: date
    kind: int
    holder: str
    fact: str
    exact: bool = False


def single_seat(facts: Facts, post: str) -> bool:
    """Whether one person at a time holds the post."""
    role = ladder().roles.get(facts.role(post))
    return role is not None and role.single_seat


def spans(facts: Facts, posts: Iterable[str] | None = None) -> dict[str, tuple[Span, ...]]:
    """The spans of every post, or of these; by post, each in the order of first days."""
    wanted = None if posts is None else set(posts)
    held: dict[str, list[Held]] = defaultdict(list)
    changed: dict[str, list[Changed]] = defaultdict(list)
    for tenure in facts.held:
        if wanted is None or tenure.post in wanted:
            held[tenure.post].append(tenure)
    for change in facts.changed:
        if wanted is None or change.post in wanted:
            changed[change.post].append(change)
    return {post: _of_post(post, held[post], changed[post], single_seat(facts, post)) for post in sorted({*held, *changed})}


def _of_post(post: str, held: Sequence[Held], changed: Sequence[Changed], single: bool) -> tuple[Span, ...]:
    found: list[Span] = []
    for capacity, seen in _by_capacity(held, changed).items():
        alone = single and capacity == "Definitive"
        runs = _runs(post, capacity, sorted(seen), alone)
        found += _bounded(runs, changed, alone)
    return tuple(sorted(found, key=lambda span: (span.first, span.last, span.holder, span.capacity)))


def _by_capacity(held: Sequence[Held], changed: Sequence[Changed]) -> dict[str, list[_Seen]]:
    """What happened to the post, for each capacity; an end that names no capacity of its own ends the definitive tenure."""
    found: dict[str, list[_Seen]] = defaultdict(list)
    for tenure in held:
        if tenure.day is None:
            continue
        if tenure.capacity in _IN_OFFICE:
            found[tenure.capacity].append(_Seen(tenure.day, _SEEN, tenure.holder, tenure.fact))
        elif tenure.capacity == "Former":
            found["Definitive"].append(_Seen(tenure.day, _ENDED, tenure.holder, tenure.fact))
    for change in changed:
        if change.capacity not in _IN_OFFICE:
            continue
        if change.incoming and change.day is not None:
            found[change.capacity].append(_Seen(change.day, _SEEN, change.incoming, change.fact))
        over = change.day or change.known
        if change.outgoing and over is not None:
            found[change.capacity].append(_Seen(over, _ENDED, change.outgoing, change.fact, change.day is not None))
    return found


class _Run:
    """A span while it grows."""

    def __init__(self, holder: str) -> None:
        self.holder = holder
        self.seen: list[_Seen] = []
        self.end: _Seen | None = None
        self.resumed = ""


def _runs(post: str, capacity: str, seen: Sequence[_Seen], alone: bool) -> list[Span]:
    """One pass over the days: a run of a holder ends where an article says that it is over.

    In a post of one seat it also ends before a gap of more than a year in which somebody else was seen: the one who is seen
    again may have come back, or the article looks back. In a shorter gap another holder does not end it; who is seen before
    and after held the post throughout as far as the articles go, and the other one contradicts this.
    """
    days = [each.day for each in seen if each.kind == _SEEN]
    done: list[_Run] = []
    open_runs: dict[str, _Run] = {}
    over: dict[str, str] = {}
    for each in seen:
        if each.kind == _ENDED:
            run = open_runs.pop(each.holder, None)
            if run is not None:
                run.end = each
            over[each.holder] = each.fact
            continue
        run = open_runs.get(each.holder)
        if run is None or (alone and _interrupted(run.seen[-1].day, each.day, days)):
            run = open_runs[each.holder] = _Run(each.holder)
            run.resumed = over.pop(each.holder, "")
            done.append(run)
        run.seen.append(each)
    return [_span(post, capacity, run) for run in done]


def _interrupted(last: date, following: date, days: Sequence[date]) -> bool:
    """Whether between two days on which somebody was seen lies more than a year and a day on which somebody else was."""
    return following - last > YEAR and bisect_left(days, following) > bisect_right(days, last)


def _span(post: str, capacity: str, run: _Run) -> Span:
    seen = tuple(sorted({Sighting(each.day, each.fact) for each in run.seen}))
    ended = run.end.day if run.end is not None and run.end.exact else None
    not_after = run.end.day if run.end is not None else None
    return Span(post, run.holder, capacity, seen, None, not_after, None, ended, run.resumed)


def _bounded(runs: Sequence[Span], changed: Sequence[Changed], single: bool) -> Iterator[Span]:
    """Spans with their bounds: the day of taking office, and in a post of one seat the nearest days of others around it."""
    starts = {(c.incoming, c.capacity, c.day): c.day for c in changed if c.incoming and c.day is not None}
    firsts = sorted(span.first for span in runs) if single else []
    lasts = sorted(span.last for span in runs) if single else []
    for span in runs:
        started = starts.get((span.holder, span.capacity, span.first))
        earlier, later = bisect_left(lasts, span.first), bisect_right(firsts, span.last)
        before = lasts[earlier - 1] if earlier else None
        ends = [day for day in (span.not_after, *firsts[later : later + 1]) if day is not None]
        yield span._replace(started=started, not_before=started or before, not_after=min(ends, default=None))
