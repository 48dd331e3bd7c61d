"""On which days an article shows somebody in a post: the day of the article, and that of what they did in the post."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import TypeAlias

from kg.model.entities import Event, Person
from kg.model.facts import ACTING, Reading, Tenure

_LOOK_BACK = timedelta(days=31)  # of an older event news may name somebody by the post that they got later
_IN_OFFICE = ACTING | {"Definitive"}

Days: TypeAlias = tuple[date, date]


class Observations:
    """The days on which an article shows its tenures.

    An article that reports on the 15th what somebody did on the 13th as holder of a post shows them in it on both days. That
    counts for events whose day is known, at most ``_LOOK_BACK`` before the article, at which they took part, sent somebody
    or stood in for somebody; and not before the day on which the article has them take the post.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._published = reading.article.date
        self._met: Mapping[Person, set[date]] = defaultdict(set)
        for person, event in _at_events(reading):
            if event is not None and event.date is not None and event.precision == "day":
                self._met[person].add(event.date)

    def days(self, tenure: Tenure) -> Days | None:
        """The first and the last day on which the article shows the tenure; None where no day is known."""
        if self._published is None:
            only = self._day_of_main_event()
            return None if only is None else (only, only)
        return min([self._published, *self._earlier(tenure, self._published)]), self._published

    def _earlier(self, tenure: Tenure, published: date) -> Iterator[date]:
        if tenure.capacity not in _IN_OFFICE:
            return
        taken = [s for s in self._reading.successions if s.post == tenure.post and s.incoming == tenure.holder]
        if any(each.day is None for each in taken):
            return
        since = max((each.day for each in taken if each.day is not None), default=date.min)
        for day in self._met.get(tenure.holder, ()):
            if max(since, published - _LOOK_BACK) <= day < published:
                yield day

    def _day_of_main_event(self) -> date | None:
        days = {e.date for e in self._reading.events if e.main and e.date is not None and e.precision == "day"}
        return days.pop() if len(days) == 1 else None


def _at_events(reading: Reading) -> Iterator[tuple[Person, Event | None]]:
    for part in reading.participations:
        if isinstance(part.participant, Person):
            yield part.participant, part.event
    for fact in reading.representations:
        for agent in (fact.representative, fact.principal):
            if isinstance(agent, Person):
                yield agent, fact.event
