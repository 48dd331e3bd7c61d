"""The events of an article: mentions of one event brought together, dated, placed, and the main one chosen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from kg.grammar.items import Item
from kg.mentions.circumstances import day_of_article, own_date
from kg.mentions.clusters import Cluster, Seen, antecedent, clusters_of, score
from kg.mentions.headlines import headline
from kg.mentions.settling import Line, Settled
from kg.mentions.sightings import Sighting, sightings
from kg.mentions.values import DateMention
from kg.mentions.venues import organizers, participants, where
from kg.mentions.weighing import weigh_sentence
from kg.model.entities import Event, Organization
from kg.model.spans import Evidence

_MAIN_FROM = 3.0  # an article whose best event scores less reports none
_OTHER_FROM = 3.5  # and another event is told of beside the main one from here on


@dataclass(frozen=True, slots=True)
class Occasions:
    """The events of an article and which mention (by its start) means which."""

    events: tuple[Event, ...]
    main: Event | None
    _by_start: Mapping[int, Event]

    def of(self, item: Item | None) -> Event | None:
        """The event that an EVENT item, or a verb that is itself an event, means."""
        return self._by_start.get(item.start) if item is not None else None

    def near(self, items: Sequence[Item], at: int) -> Event | None:
        """The event of the sentence that stands nearest to item ``at``, else the main event of the article."""
        found = [(abs(n - at), n) for n, i in enumerate(items) if i.start in self._by_start]
        return self._by_start[items[min(found)[1]].start] if found else self.main


def occasions(settled: Settled) -> Occasions:
    """Bring the mentions of events in an article together."""
    lines, published = settled.lines, settled.article.date
    met = list(sightings(lines))
    clusters = clusters_of(_seen([s for s in met if not s.refers], lines))
    references = [(s, antecedent(s, clusters)) for s in met if s.refers]
    for _, target in references:
        if target is not None:
            target.pointed_at += 1
    title = headline(settled.article.title)
    scores = {id(c): score(c, title, published) for c in clusters}
    ranked = sorted(clusters, key=lambda c: (-scores[id(c)], c.first.span))
    main = next((c for c in ranked[:1] if scores[id(c)] >= _MAIN_FROM), None)
    told = [c for c in clusters if c is main or scores[id(c)] >= _OTHER_FROM]
    held = organizers(lines)
    made = {id(c): _made(c, settled, held, _confidence(c, ranked, scores), main=c is main) for c in told}
    by_start = {s.sighting.item.start: made[id(c)] for c in told for s in c.seen}
    main_event = made[id(main)] if main is not None else None
    for reference, target in references:
        event = made.get(id(target)) if target is not None else main_event
        if event is not None:
            by_start[reference.item.start] = event
    return Occasions(tuple(made.values()), main_event, by_start)


def _seen(told: Sequence[Sighting], lines: Sequence[Line]) -> Iterator[Seen]:
    for number, group in groupby(told, key=lambda s: s.line):
        together = list(group)
        for sighting, weight in zip(together, weigh_sentence(together, lines[number]), strict=True):
            yield Seen(sighting, weight, own_date(sighting, lines[number]))


def _confidence(cluster: Cluster, ranked: Sequence[Cluster], scores: Mapping[int, float]) -> float:
    """By the score and by how far the next event stays behind; the steps were read off annotated articles."""
    value = scores[id(cluster)]
    other = max((scores[id(c)] for c in ranked[:2] if c is not cluster), default=0.0)
    if value - other >= 2.0 and value >= 7.0:
        return 0.92
    return 0.85 if value >= 6.0 else 0.7


def _made(cluster: Cluster, settled: Settled, held: Mapping[int, Organization], confidence: float, *, main: bool) -> Event:
    named = cluster.named.sighting
    dated = _date(cluster, settled, main=main)
    venue, place = where(cluster, settled.lines)
    organizer = next((held[s.sighting.item.start] for s in cluster.seen if s.sighting.item.start in held), None)
    evidence = Evidence.of(settled.article.text, named.span, named.rule, confidence)
    forms = tuple(dict.fromkeys(n for s in cluster.seen if (n := s.sighting.mention.name) != cluster.name))
    return Event(
        cluster.name, cluster.type, evidence, main, dated.value if dated else None, dated.precision if dated else None,
        venue, place, organizer, participants(settled.lines) if main else None, forms,
    )  # fmt: skip


def _date(cluster: Cluster, settled: Settled, *, main: bool) -> DateMention | None:
    """The date of the plainest report that has one, a written day before one that is counted from the article's."""
    best = sorted(cluster.seen, key=lambda s: (-s.weight.value, s.sighting.span))
    dates = [s.date for s in best if s.date is not None]
    written = next((d for d in dates if not d.relative), None)
    if written is not None:
        return written
    if main and not cluster.best.weight.future:
        return day_of_article(settled.lines, settled.article.date) or next(iter(dates), None)
    return next(iter(dates), None)
