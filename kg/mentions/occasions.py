"""The events of an article: mentions of one event brought together, dated, placed, and the main one chosen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import groupby
from typing import NamedTuple

from kg.grammar.items import Item
from kg.lexicon.events import event_types
from kg.lexicon.words import word_set
from kg.mentions.clusters import Cluster, Seen, antecedent, clusters_of, kind_of, lateness, score, with_pointed_at
from kg.mentions.dating import date_of, own_date, own_day
from kg.mentions.headlines import Headline, headline
from kg.mentions.organizers import organizer_of, organizers, participants
from kg.mentions.settled import Line, Settled
from kg.mentions.sightings import sightings
from kg.mentions.venues import where
from kg.mentions.weighing import weigh_sentence
from kg.model.article import Article, slug
from kg.model.entities import Event
from kg.model.spans import Evidence

_MAIN_FROM = 5.0  # an article whose best event scores less reports none
_STOOD_IN = 0.9  # less is needed where somebody stands in for somebody: that is done where something is held
_POINTED_AT = 1.0  # less is needed where it is held and only pointed at, "pelantikan itu dihadiri ...": the article is about it
_SURE, _LIKELY, _AHEAD = 7.0, 6.0, 1.5  # scores, and a lead over the next event
_HELD_FROM = 4.3
_PLAINLY = 2.5  # frame of what is said to be held or attended
_LATELY, _LEAD = 10, 3  # days before the report, sentences from its start
_OTHER_FROM = 5.5  # and another event is told of beside the main one from here on


@dataclass(frozen=True, slots=True)
class Occasions:
    """The events of an article and which mention (by its start) means which."""

    events: tuple[Event, ...]
    main: Event | None
    beside: tuple[Event, ...]  # told of as plainly as the main one, whoever took part
    _by_start: Mapping[int, Event]

    def of(self, item: Item | None) -> Event | None:
        """The event that an EVENT item, or a verb that is itself an event, means."""
        return self._by_start.get(item.start) if item is not None else None

    def told_at(self, items: Sequence[Item]) -> list[int]:
        """The places of the items that mean an event."""
        known = self._by_start
        return [n for n, item in enumerate(items) if item.start in known]

    def near(self, items: Sequence[Item], at: int) -> Event | None:
        """The event of the sentence that stands nearest to item ``at``, else the main event of the article."""
        found = [(abs(n - at), n) for n in self.told_at(items)]
        return self._by_start[items[min(found)[1]].start] if found else self.main


class _Choice(NamedTuple):
    """The events worth telling, the main one among them, and how sure each is."""

    main: Cluster | None
    told: tuple[Cluster, ...]
    again: tuple[Cluster, ...]  # that only tell of the main one once more
    confidence: Mapping[int, float]


def occasions(settled: Settled) -> Occasions:
    """Bring the mentions of events in an article together."""
    lines = (*settled.lines, *(inner.line for inner in settled.quoted))
    seen = list(_seen(lines, settled))
    clusters = clusters_of(s for s in seen if not s.sighting.refers)
    clusters = with_pointed_at(clusters, [s for s in seen if s.sighting.refers])
    references = [(s, antecedent(s.sighting, clusters)) for s in seen if s.sighting.refers]
    for reference, target in references:
        if target is not None:
            target.pointed_at.append(reference)
    stood_in = any(not _standing_in().isdisjoint(line.folds) for line in settled.lines)
    choice = _choice(clusters, settled.article, stood_in=stood_in)
    if choice.main is not None:
        choice.main.pointed_at.extend(r for r, target in references if target is None)
    made = dict(_made(choice, clusters, lines, settled))
    by_start = {s.sighting.item.start: made[id(c)] for c in choice.told for s in c.seen}
    by_start |= {s.sighting.item.start: made[id(choice.main)] for c in choice.again for s in c.seen}
    main_event = made.get(id(choice.main))
    for reference, target in references:
        event = made.get(id(target)) if target is not None else main_event
        if event is not None:
            by_start[reference.sighting.item.start] = event
    published = settled.article.date
    beside = tuple(made[id(c)] for c in choice.told if c is not choice.main and _on_a_par(c, published))
    return Occasions(tuple(made.values()), main_event, beside, by_start)


def _seen(lines: Sequence[Line], settled: Settled) -> Iterator[Seen]:
    """The sightings with their weights and dates; the lines behind those of the article stand in quotations."""
    for number, group in groupby(sightings(lines), key=lambda s: s.line):
        together = list(group)
        quoted = number >= len(settled.lines)
        for sighting, weight in zip(together, weigh_sentence(together, lines[number], quoted), strict=True):
            yield Seen(sighting, weight, own_date(sighting, weight, lines, settled.article.date))


@cache
def _standing_in() -> frozenset[str]:
    return word_set("represents") | word_set("represented")


def _choice(clusters: Sequence[Cluster], article: Article, *, stood_in: bool) -> _Choice:
    """The event that looks most like what the article is about, and others that are told of as plainly."""
    title = headline(article.title)
    scores = {id(c): score(c, title, article.date) for c in clusters}
    ranked = sorted(clusters, key=lambda c: (lateness(c) - scores[id(c)], c.first.span))
    if not ranked:
        return _Choice(None, (), (), {})
    main = ranked[0]
    enough = _MAIN_FROM - max(_POINTED_AT * _only_pointed_at(main), _STOOD_IN * stood_in)
    if scores[id(main)] - lateness(main) < enough:
        return _Choice(None, (), (), {})
    main = _told_in_it(main, ranked, scores, title)
    main.type = kind_of(main, title)
    again = tuple(c for c in clusters if c is not main and _is_main_again(c, main))
    told = tuple(c for c in clusters if c is main or (c not in again and _told_beside(c, scores[id(c)])))
    if any(c.type in word_set("event-started") for c in told):
        told = tuple(c for c in told if c is main or not _starts_something(c))
    next_best = {id(c): max((scores[id(o)] for o in ranked[:2] if o is not c), default=0.0) for c in told}
    return _Choice(main, told, again, {id(c): _confidence(c, scores[id(c)], next_best[id(c)]) for c in told})


def _told_in_it(main: Cluster, ranked: Sequence[Cluster], scores: Mapping[int, float], title: Headline) -> Cluster:
    """The event that an article is about where the likeliest one is only what starts it, what it brings in or its solemn form.

    "Jalan sehat ... peserta dilepas", "214 botol disita dalam razia", "mewisuda 187 lulusan dalam Rapat Senat Terbuka".
    """
    if _starts_something(main):
        kinds, enough = word_set("event-started"), _MAIN_FROM
    elif main.type in word_set("event-of-yield"):
        kinds, enough = word_set("event-of-raid"), _HELD_FROM
    elif not main.topic.isdisjoint(word_set("senate")) and kind_of(main, title) == main.type:  # no "Sidang Senat Wisuda"
        kinds, enough = word_set("event-of-graduates"), _HELD_FROM
    else:
        return main
    return next((c for c in ranked if c.type in kinds and c.best.weight.frame > 0 and scores[id(c)] >= enough), main)


def _only_pointed_at(cluster: Cluster) -> bool:
    """ "Pelantikan itu dihadiri ...", where no noun names it elsewhere."""
    return any(s.sighting.refers and s.weight.frame >= _PLAINLY for s in cluster.seen)


def _is_main_again(cluster: Cluster, main: Cluster) -> bool:
    """ "Penandatanganan itu diwakili ...", "Lurah X dilantik": an act of the kind of the main one, with no day of its own.

    One of the two is told of by a verb or by its bare noun, so that nothing in their names tells them apart.
    """
    if cluster.day not in (None, main.day):
        return False
    if _is_part_of_it(cluster, main) or _is_phase(cluster, main):
        return True
    if {cluster.type, main.type} <= word_set("event-celebrated") and not cluster.topic:
        return True  # "menjadi inspektur upacara" at a "peringatan hari jadi"
    if cluster.type in word_set("event-once") and not cluster.topic and slug(main.name).startswith(slug(cluster.name)):
        return True  # "penandatanganan perjanjian ... Penandatanganan dilakukan"
    if cluster.type != main.type or cluster.type not in word_set("event-once"):
        return False
    return any(c.named.sighting.mention.verb or not c.topic for c in (cluster, main))


def _is_part_of_it(cluster: Cluster, main: Cluster) -> bool:
    """Whether an event is only a part of the main one.

    It marks it ("ditandai penandatanganan prasasti", "yang dirangkai dengan santunan"), signs what every such act signs
    ("penandatanganan berita acara"), sends off those who run ("peserta dilepas"), or is the solemn form in which it is held
    ("mewisuda 214 lulusan dalam Rapat Senat Terbuka").
    """
    signs = cluster.type in word_set("event-of-signatory")
    if all(s.weight.part for s in cluster.seen) and not (signs and cluster.topic.isdisjoint(word_set("event-part"))):
        return True
    if cluster.type in word_set("event-any-gathering") and not cluster.topic:
        return True  # "pertemuan tersebut", "memimpin sidang"
    acts = word_set("event-of-signatory") | word_set("event-of-giver")
    if cluster.type in acts and not cluster.topic.isdisjoint(word_set("event-part")):
        return True
    if main.type in word_set("event-started") and cluster.named.sighting.mention.verb:
        return cluster.type == main.type or _starts_something(cluster)
    if {cluster.type, main.type} <= word_set("event-done-together") and cluster.named.sighting.mention.verb:
        return not cluster.topic.isdisjoint(main.topic)  # "gerakan tanam padi ... Bupati menanam padi"
    if main.type in word_set("event-of-graduates") and cluster.type in word_set("event-of-installer"):
        return not cluster.topic.isdisjoint(word_set("graduates"))
    return _is_solemn_form(cluster, main)


def _is_solemn_form(cluster: Cluster, main: Cluster) -> bool:
    """Whether an event is the meeting of the senate in which students graduate; its name is that of the graduation, too."""
    return main.type in word_set("event-of-graduates") and not cluster.topic.isdisjoint(word_set("senate"))


def _is_phase(cluster: Cluster, main: Cluster) -> bool:
    """ "Pembukaan lomba" of the lomba, "meninjau kegiatan", the bare "upacara" in which an office is handed over."""
    if cluster.topic and cluster.topic <= word_set("event-phase"):
        alike = cluster.type == main.type or main.type.startswith(f"{cluster.type}-")
        return alike or (cluster.named.sighting.mention.verb and cluster.type in word_set("event-of-viewing"))
    return not cluster.topic and cluster.type in word_set("event-solemn") and main.type in word_set("event-in-ceremony")


def _starts_something(cluster: Cluster) -> bool:
    """Whether those who are sent off may be those who run or walk there: "peserta", "regu", not "kontingen", "jemaah"."""
    return cluster.type in word_set("event-of-sending-off") and cluster.topic.isdisjoint(word_set("delegation-sent"))


def _told_beside(cluster: Cluster, value: float) -> bool:
    """Whether another event is told of beside the main one: as held or done, or with a day of its own.

    Whoever is said to have met or welcomed somebody did so at the main event.
    """
    if cluster.named.sighting.mention.verb and cluster.type in word_set("event-main-only"):
        return False
    if all(s.weight.away for s in cluster.seen):
        return False
    frame = cluster.best.weight.frame
    return value >= (_HELD_FROM if frame >= _PLAINLY or cluster.best.sighting.mention.verb else _OTHER_FROM) and (
        frame > 0 or cluster.day is not None
    )


def _on_a_par(cluster: Cluster, published: date | None) -> bool:
    """Whether another event is told of in the first sentences as held, on a day shortly before the report."""
    best, day = cluster.best, cluster.day
    if published is None or day is None or not 0 <= (published - day).days <= _LATELY or not event_types()[cluster.type].weight:
        return False
    held = best.weight.frame >= _PLAINLY and not best.weight.future and not best.sighting.mention.verb
    return held and cluster.first.line < _LEAD


def _confidence(cluster: Cluster, value: float, other: float) -> float:
    """By the score, by how far the next event stays behind, and by a date of its own; read off annotated articles."""
    plain = cluster.best.weight.frame > 0 and not cluster.best.weight.future and cluster.day is not None
    if plain and value >= _SURE and value - other >= _AHEAD:
        return 0.93
    return 0.85 if value >= _LIKELY else 0.7


def _made(choice: _Choice, clusters: Sequence[Cluster], lines: Sequence[Line], settled: Settled) -> Iterator[tuple[int, Event]]:
    held = organizers(lines)
    for cluster in choice.told:
        taken = frozenset(s.date.value for c in clusters if c is not cluster for s in c.seen if s.date and s.weight.frame > 0)
        main = cluster is choice.main
        dated = date_of(cluster, settled.lines, settled.article.date, taken) if main else own_day(cluster)
        venue, place = where(cluster, lines, settled.home)
        told = sorted({s.sighting.line for s in (*cluster.seen, *cluster.pointed_at)})
        solemn = [s for c in choice.again for s in c.seen if main and _is_solemn_form(c, cluster)]
        named = (solemn[0] if solemn and cluster.named.sighting.mention.verb else cluster.named).sighting
        name = named.mention.name
        evidence = Evidence.of(settled.article.text, named.span, named.rule, choice.confidence[id(cluster)])
        called = [s for s in cluster.pointed_at if s.sighting.mention.type == cluster.type]  # "Panen perdana itu dihadiri ..."
        forms = tuple(dict.fromkeys(n for s in (*cluster.seen, *called, *solemn) if (n := s.sighting.mention.name) != name))
        yield id(cluster), Event(
            name, cluster.type, evidence, main, dated.value if dated else None, dated.precision if dated else None,
            venue, place, organizer_of(cluster, lines, held), participants(lines, told), forms,
        )  # fmt: skip
