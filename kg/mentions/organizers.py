"""Who held an event, and how many took part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.grammar.items import Item
from kg.grammar.patterns import Index, compile_pattern
from kg.lexicon.words import word_set
from kg.mentions.clusters import Cluster
from kg.mentions.settled import Line
from kg.mentions.sightings import Sighting
from kg.model.entities import Organization

_ORGANIZED = Index(
    (name, compile_pattern(text))
    for name, text in (
        ("organizer", "principal:ORG ,? melalui organizer:ORG ~3 <@organizes> ~3 event:EVENT"),
        ("organizer", "organizer:ORG ~4 <@organizes> ~3 event:EVENT"),
        ("organizer", "event:EVENT ~6 <@organized> ~2 oleh? organizer:ORG"),
    )
)
_VERB_WITHIN = 4  # items between a subject, its verb and the event
_OPENING = 8  # items in which a sentence names its subject
_COUNT = Index(
    (name, compile_pattern(text))
    for name, text in (
        ("participants", "<peserta/diikuti/dihadiri/melibatkan> ~8 count:NUMBER"),
        ("participants", "count:NUMBER orang? <peserta>"),
    )
)


def organizers(lines: Sequence[Line]) -> Mapping[int, Organization]:
    """Start of an EVENT item to the organization that is said to hold it."""
    found: dict[int, Organization] = {}
    for line in lines:
        for _, match in _ORGANIZED.matches(line.items, line.folds):
            item = match.captures.get("event")
            first = _first_of(line.items, match.captures["organizer"])
            if item is not None and not _beside_somebody(line.items, first):
                found.setdefault(item.start, line.items[first].value)
    return found


def _first_of(items: Sequence[Item], organizer: Item) -> int:
    """The first of the bodies that hold it together: "Pemkab Kapuas bersama TNI-Polri", "Polres Kapuas dan Dishub"."""
    at = next(n for n, item in enumerate(items) if item.start == organizer.start)
    while at > 1 and items[at - 2].tag == "ORG" and items[at - 1].fold in word_set("holds-together"):
        at -= 2
    return at


def _beside_somebody(items: Sequence[Item], at: int) -> bool:
    """ "Bupati Kapuas didampingi segenap jajaran Dinas Sosial menggelar": it is he who holds it."""
    before = at - 1
    while before > 0 and items[before].fold in word_set("people-of-body"):
        before -= 1
    return before > 0 and items[before].fold in word_set("accompanied")


def organizer_of(cluster: Cluster, lines: Sequence[Line], held: Mapping[int, Organization]) -> Organization | None:
    """Who holds an event: by one of the constructions in ``held``, else the subject of the verb of holding or doing."""
    told = [held[s.sighting.item.start] for s in cluster.seen if s.sighting.item.start in held]
    return next(iter(told), None) or next((o for s in cluster.seen if (o := _subject(s.sighting, lines)) is not None), None)


def _subject(sighting: Sighting, lines: Sequence[Line]) -> Organization | None:
    """The body that does or holds it."""
    before = lines[sighting.line].items[: sighting.at]
    if not sighting.mention.verb:
        return _opening_subject(before)
    return None if sighting.rule == "event/verb-passive" else _doer(before)


def _doer(before: Sequence[Item]) -> Organization | None:
    """The body right before the verb: "KPK menyita uang"."""
    for item in before[::-1][:_VERB_WITHIN]:
        if item.tag == "ORG":
            doer: Organization = item.value
            return doer
        if item.tag in ("AGENT", "EVENT", "QUOTE") or item.fold == "," or item.fold in word_set("which"):
            return None
        if item.fold in word_set("event-purpose"):
            return None  # "mengunjungi SD Negeri Danum untuk menyerahkan bantuan"
    return None


def _opening_subject(before: Sequence[Item]) -> Organization | None:
    """The body that opens a sentence which says what it holds, however much stands between."""
    if not any(item.fold in word_set("organizes") for item in before[-_VERB_WITHIN:]):
        return None
    for n, item in enumerate(before[:_OPENING]):
        if item.tag == "ORG":
            organizer: Organization = item.value
            return organizer if not n or before[n - 1].fold not in word_set("no-subject-after") else None
        if item.tag in ("AGENT", "EVENT", "QUOTE"):
            return None
    return None


def participants(lines: Sequence[Line], told: Sequence[int]) -> int | None:
    """The number of participants that the sentences ``told``, those about the event, give first."""
    for number in told:
        line = lines[number]
        for _, match in _COUNT.matches(line.items, line.folds):
            item = match.captures["count"]
            text = line.sentence.tokens[item.first].text.replace(".", "")
            if text.isdigit() and _counts_people(line.items, item):
                return int(text)
    return None


def _counts_people(items: Sequence[Item], count: Item) -> bool:
    """Whether "orang", "peserta" or another word for people stands behind the number."""
    at = next(n for n, i in enumerate(items) if i.first == count.first)
    return any(i.fold in word_set("people") for i in items[at + 1 : at + 3])
