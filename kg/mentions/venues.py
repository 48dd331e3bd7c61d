"""Where an event took place, who held it, and how many took part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.grammar.items import Item
from kg.grammar.patterns import Index, compile_pattern
from kg.lexicon.words import word_set
from kg.mentions.clusters import Cluster
from kg.mentions.settled import Line
from kg.model.entities import Organization, Place

_ORGANIZED = Index(
    (name, compile_pattern(text))
    for name, text in (
        ("organizer", "principal:ORG ,? melalui organizer:ORG ~3 <@organizes> ~3 event:EVENT"),
        ("organizer", "organizer:ORG ~4 <@organizes> ~3 event:EVENT"),
        ("organizer", "event:EVENT ~6 <@organized> ~2 oleh? organizer:ORG"),
    )
)
_COUNT = Index(
    (name, compile_pattern(text))
    for name, text in (
        ("participants", "<peserta> ~8 count:NUMBER orang?"),
        ("participants", "count:NUMBER orang? <peserta>"),
        ("participants", "<diikuti> ~3 count:NUMBER orang/peserta"),
    )
)


def organizers(lines: Sequence[Line]) -> Mapping[int, Organization]:
    """Start of an EVENT item to the organization that is said to hold it."""
    found: dict[int, Organization] = {}
    for line in lines:
        for _, match in _ORGANIZED.matches(line.items):
            item = match.captures.get("event")
            if item is not None:
                found.setdefault(item.start, match.captures["organizer"].value)
    return found


def participants(lines: Sequence[Line]) -> int | None:
    """The number of participants that the article gives, the first one."""
    for line in lines:
        for _, match in _COUNT.matches(line.items):
            item = match.captures["count"]
            text = line.sentence.tokens[item.first].text.replace(".", "")
            behind = line.items[match.anchor : match.last + 1]
            if text.isdigit() and any(i.fold in ("orang", "peserta") for i in behind):
                return int(text)
    return None


def where(cluster: Cluster, lines: Sequence[Line]) -> tuple[str | None, Place | None]:
    """Venue and place: words behind "di" or "bertempat di" in the sentences that name the event."""
    venue: str | None = None
    place: Place | None = None
    for seen in cluster.seen:
        found, located = _venue(lines[seen.sighting.line], seen.sighting.item)
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
