"""The events of an article: mentions of one event brought together, dated, placed, and the main one chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kg.grammar.items import Item
from kg.grammar.patterns import Index, compile_pattern
from kg.lexicon.events import event_types
from kg.lexicon.words import word_set
from kg.mentions.settling import Line, Settled
from kg.mentions.values import DateMention, EventMention
from kg.model.article import slug
from kg.model.entities import Event, Organization, Place
from kg.model.spans import Evidence, Span

_GENERIC = "kegiatan"  # type of "acara" and "kegiatan", which name no kind of event
_EARLY = 3  # sentences in which the main event is introduced
_CONFIDENCE = 0.85

_ORGANIZED = Index(
    (name, compile_pattern(text))
    for name, text in (
        ("organizer", "principal:ORG ,? melalui organizer:ORG ~3 <@organizes> ~3 event:EVENT"),
        ("organizer", "organizer:ORG ~4 <@organizes> ~3 event:EVENT"),
        ("organizer", "event:EVENT ~6 <@organized> ~2 oleh? organizer:ORG"),
    )
)


class Where(NamedTuple):
    """The sentence (by number) and the item in which something stands."""

    line: int
    item: Item


@dataclass(slots=True)
class Cluster:
    """Mentions that are held for one event."""

    type: str
    name: str
    mentions: list[Where] = field(default_factory=list)
    named: Where | None = None
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class Occasions:
    """The events of an article and which mention (by its start) means which."""

    events: tuple[Event, ...]
    main: Event | None
    _by_start: Mapping[int, Event]

    def of(self, item: Item | None) -> Event | None:
        """The event that an EVENT item means."""
        return self._by_start.get(item.start) if item is not None else None

    def near(self, items: Sequence[Item], at: int) -> Event | None:
        """The event of the sentence that stands nearest to item ``at``, else the main event of the article."""
        found = [(abs(n - at), n) for n, i in enumerate(items) if i.tag == "EVENT" and i.start in self._by_start]
        return self._by_start[items[min(found)[1]].start] if found else self.main


def occasions(settled: Settled) -> Occasions:
    """Bring the mentions of events in an article together."""
    clusters = _clusters(settled.lines)
    organizers = _organizers(settled.lines)
    for cluster in clusters:
        cluster.score = _score(cluster, settled.lines, organizers)
    main = max(clusters, key=lambda c: (c.score, -c.mentions[0].item.start), default=None)
    made = {id(c): _made(c, settled, organizers, main=c is main) for c in clusters}
    by_start = {w.item.start: made[id(c)] for c in clusters for w in c.mentions}
    main_event = made[id(main)] if main is not None else None
    for number, item in _references(settled.lines):
        target = _antecedent(item, number, clusters)
        by_start[item.start] = made[id(target)] if target is not None else main_event  # type: ignore[assignment]
    by_start = {start: event for start, event in by_start.items() if event is not None}
    return Occasions(tuple(made.values()), main_event, by_start)


def _references(lines: Sequence[Line]) -> Iterable[tuple[int, Item]]:
    for number, line in enumerate(lines):
        for item in line.items:
            if item.tag == "EVENT" and _refers(item.value):
                yield number, item


def _refers(mention: EventMention) -> bool:
    return mention.definite or (mention.type == _GENERIC and len(mention.name.split()) == 1)


def _clusters(lines: Sequence[Line]) -> list[Cluster]:
    clusters: list[Cluster] = []
    for number, line in enumerate(lines):
        for item in line.items:
            if item.tag != "EVENT" or _refers(item.value):
                continue
            where = Where(number, item)
            same = next((c for c in clusters if _same(c, item.value)), None)
            if same is None:
                same = Cluster(item.value.type, item.value.name)
                clusters.append(same)
            same.mentions.append(where)
            if _fuller(item.value.name, same.name) or same.named is None:
                same.name, same.named = item.value.name, where
    return clusters


def _fuller(name: str, other: str) -> bool:
    return len(name.split()) > len(other.split())


def _topic(name: str, kind: str) -> set[str]:
    head = set(slug(event_types()[kind].label).split("-"))
    return {w for w in slug(name).split("-") if len(w) > 2 and w not in head and w not in word_set("topic-thin")}


def _same(cluster: Cluster, mention: EventMention) -> bool:
    if not _topic(mention.name, mention.type) and cluster.type.startswith(f"{mention.type}-"):
        return True
    if cluster.type != mention.type:
        return False
    one, two = _topic(cluster.name, cluster.type), _topic(mention.name, mention.type)
    if not one or not two:
        return True
    return len(one & two) / min(len(one), len(two)) >= 0.6


def _antecedent(item: Item, number: int, clusters: Sequence[Cluster]) -> Cluster | None:
    """ "Rapat tersebut" means the rapat named last before it; "acara ini" means the main event (None here)."""
    mention: EventMention = item.value
    if mention.type == _GENERIC:
        return None
    fitting = [c for c in clusters if c.type == mention.type and c.mentions[0].line <= number]
    return fitting[-1] if fitting else None


def _organizers(lines: Sequence[Line]) -> Mapping[int, Organization]:
    """Start of an EVENT item to the organization that is said to hold it."""
    found: dict[int, Organization] = {}
    for line in lines:
        for _, match in _ORGANIZED.matches(line.items):
            item = match.captures.get("event")
            if item is not None:
                found.setdefault(item.start, match.captures["organizer"].value)
    return found


def _score(cluster: Cluster, lines: Sequence[Line], organizers: Mapping[int, Organization]) -> float:
    """How much an event looks like the one the article is about: early, dated, placed, named in full, acted upon."""
    score = 0.0
    first = cluster.mentions[0]
    score += max(0.0, 3.0 - first.line)
    score += min(len(cluster.mentions), 4) * 0.5
    score += min(len(_topic(cluster.name, cluster.type)), 5) * 0.3
    for where in cluster.mentions[:4]:
        line = lines[where.line]
        score += 1.5 if any(i.tag == "DATE" for i in line.items) and where.line < _EARLY else 0.0
        score += 1.5 if _acted_upon(line.items, where.item) else 0.0
        score += 1.0 if where.item.start in organizers else 0.0
    return score - (2.0 if cluster.type == _GENERIC else 0.0)


def _acted_upon(items: Sequence[Item], event: Item) -> bool:
    at = next(n for n, i in enumerate(items) if i.start == event.start)
    around = [i.fold for i in items[max(0, at - 4) : at]] + [i.fold for i in items[at + 1 : at + 6]]
    return any(fold in word_set("event-acts") for fold in around)


def _made(cluster: Cluster, settled: Settled, organizers: Mapping[int, Organization], *, main: bool) -> Event:
    named = cluster.named or cluster.mentions[0]
    item = named.item
    dated = _date(cluster, settled.lines)
    if dated is None and main:
        dated = next((d for line in settled.lines[:_EARLY] if (d := _first_date(line.items)) is not None), None)
    venue, place = _where(cluster, settled.lines)
    organizer = next((organizers[w.item.start] for w in cluster.mentions if w.item.start in organizers), None)
    evidence = Evidence.of(settled.article.text, Span(item.start, item.end), "event/named", _CONFIDENCE)
    forms = tuple(dict.fromkeys(w.item.value.name for w in cluster.mentions if w.item.value.name != cluster.name))
    day = dated.value if dated is not None else None
    return Event(
        cluster.name, cluster.type, evidence, main, day, dated.precision if dated is not None and day else None,
        venue, place, organizer, _participants(settled.lines) if main else None, forms,
    )  # fmt: skip


def _first_date(items: Sequence[Item]) -> DateMention | None:
    return next((i.value for i in items if i.tag == "DATE" and i.value.value is not None), None)


def _date(cluster: Cluster, lines: Sequence[Line]) -> DateMention | None:
    for where in cluster.mentions:
        items = lines[where.line].items
        after = [i for i in items if i.start > where.item.start]
        found = _first_date(after) or _first_date(items)
        if found is not None:
            return found
    return None


def _where(cluster: Cluster, lines: Sequence[Line]) -> tuple[str | None, Place | None]:
    """Venue and place: words behind "di" or "bertempat di" in the sentences that name the event."""
    venue: str | None = None
    place: Place | None = None
    for where in cluster.mentions:
        line = lines[where.line]
        found, located = _venue(line, where.item)
        venue = venue or found
        place = place or located
    return venue, place


def _venue(line: Line, event: Item) -> tuple[str | None, Place | None]:
    tokens = line.sentence.tokens
    for at in range(event.last, len(tokens)):
        if tokens[at].fold not in ("di", "dalam") or at + 1 >= len(tokens):
            continue
        if tokens[at + 1].fold in word_set("venue"):
            end = _venue_end(line, at + 1)
            text = " ".join(t.text for t in tokens[at + 1 : end])
            return text, _place_from(line, at + 1)
        item = next((i for i in line.items if i.first == at + 1), None)
        if item is not None and item.tag == "PLACE":
            return None, item.value
    return None, None


def _venue_end(line: Line, first: int) -> int:
    tokens = line.sentence.tokens
    at = first + 1
    while at < min(len(tokens), first + 12):
        token = tokens[at]
        dated = any(i.tag == "DATE" and i.first == at for i in line.items)
        if dated or (token.shape == "p" and token.fold not in "-/") or token.fold in word_set("topic-end") - {"dan"}:
            break
        if token.shape == "l" and token.fold not in word_set("venue"):
            break
        at += 1
    return at


def _place_from(line: Line, first: int) -> Place | None:
    """The first place at or behind the venue, before anything else is said."""
    for item in line.items:
        if item.first >= first and item.tag == "PLACE":
            place: Place = item.value
            return place
        if item.first > first + 14 or (item.first > first and item.tag in ("AGENT", "QUOTE", "EVENT")):
            return None
    return None


_COUNT = Index(
    (name, compile_pattern(text))
    for name, text in (
        ("participants", "<peserta> ~8 count:NUMBER orang?"),
        ("participants", "count:NUMBER orang? <peserta>"),
        ("participants", "<diikuti> ~3 count:NUMBER orang/peserta"),
    )
)


def _participants(lines: Sequence[Line]) -> int | None:
    for line in lines:
        for _, match in _COUNT.matches(line.items):
            item = match.captures["count"]
            text = line.sentence.tokens[item.first].text.replace(".", "")
            behind = line.items[match.anchor : match.last + 1]
            if text.isdigit() and any(i.fold in ("orang", "peserta") for i in behind):
                return int(text)
    return None
