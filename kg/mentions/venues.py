"""Where an event took place: the venue and the place that its sentences tell of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.grammar.items import Item
from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.words import word_set
from kg.mentions.clusters import Cluster, Seen
from kg.mentions.dating import continuation
from kg.mentions.gatherings import verbal
from kg.mentions.home import Home
from kg.mentions.offices import Offices
from kg.mentions.places import place_at
from kg.mentions.settled import Line
from kg.model.entities import Place
from kg.text.tokens import Token, written

_LONGEST_VENUE = 12  # tokens
_PLACE_WITHIN = 14
_DATELINE = 12  # items


def where(cluster: Cluster, lines: Sequence[Line], home: Home) -> tuple[str | None, Place | None]:
    """Venue and place of an event.

    Looked for behind the event, before it, in a next sentence that goes on with "Bertempat di ...", and in sentences that
    point at the event. A venue of which no place is told stands where the article was written, else at ``home``. A visit
    takes place where it goes to.
    """
    offices = Offices(home)
    place = next((p for seen in cluster.seen if (p := _visited(seen, lines, offices)) is not None), None)
    for line, spans in _looked_through(cluster, lines):
        for first, last in spans:
            venue, found = _venue(line, first, last)
            place = place or found
            if venue is not None:
                return venue, found or place or _dateline(lines) or _place_of(home)
    return None, place or _dateline(lines)


def _place_of(home: Home) -> Place | None:
    """The home region as a place."""
    if home.top is None:
        return None
    region = gazetteer().region(home.top)
    return Place(region.label, region.level, home.top, region.parent)


def _visited(seen: Seen, lines: Sequence[Line], offices: Offices) -> Place | None:
    """The place that the words of a sighting go to: "kunjungan kerja ke Kabupaten Bantul"."""
    tokens = lines[seen.sighting.line].sentence.tokens
    inside = [n for n, t in enumerate(tokens) if seen.sighting.span.start <= t.start < seen.sighting.span.end]
    for n in inside[:-1]:
        if tokens[n].fold in word_set("visit-to"):
            found = place_at(tokens, n + 1)
            if found is not None:
                return offices.place(found[0])
    return None


def _looked_through(cluster: Cluster, lines: Sequence[Line]) -> Iterator[tuple[Line, tuple[tuple[int, int], ...]]]:
    """Sentences with the runs of tokens to look through, the most telling first."""
    for seen in sorted(cluster.seen, key=lambda s: (-s.weight.value, s.sighting.span)):
        line = lines[seen.sighting.line]
        tokens = line.sentence.tokens
        end = next((n for n, t in enumerate(tokens) if t.start >= seen.sighting.span.end), len(tokens))
        yield line, ((end, len(tokens)), (0, seen.sighting.item.first))
        for after in continuation(lines, seen.sighting.line):
            yield after, ((0, len(after.sentence.tokens)),)
    for seen in cluster.pointed_at:
        line = lines[seen.sighting.line]
        if not word_set("takes-place").isdisjoint(line.folds):
            yield line, ((0, len(line.sentence.tokens)),)


def _venue(line: Line, first: int, last: int) -> tuple[str | None, Place | None]:
    """The first venue, or else the first place, behind a "di" among the tokens from ``first`` to ``last``."""
    tokens = line.sentence.tokens
    starts = {item.first: item for item in line.items}
    place: Place | None = None
    for at in range(first, min(last, len(tokens) - 1)):
        if tokens[at].fold not in word_set("venue-at"):
            continue
        item = starts.get(at + 1)
        if tokens[at + 1].fold in word_set("venue") or (item is not None and _named_place(line, at, item)):
            end = _venue_end(line, at + 1)
            vague = end == at + 2 and tokens[at + 1].shape == "l"
            return None if vague else written(tokens[at + 1 : end]).rstrip(" .,"), _place_from(line, at + 1)
        if item is not None and item.tag == "PLACE":
            place = place or item.value
    return None, place


def _named_place(line: Line, at: int, item: Item) -> bool:
    """Whether a name behind "bertempat di" or before the date must be a venue ("di Oemah Kayu, Kamis (5/1)")."""
    if item.tag not in ("word", "NAME") or line.sentence.tokens[item.first].shape not in "CA":
        return False
    if line.sentence.tokens[max(at - 1, 0)].fold in word_set("before-venue"):
        return True
    behind = [i for i in line.items if i.first >= item.last and i.fold not in (",", "pada")][:1]
    return bool(behind) and behind[0].tag == "DATE"


def _venue_end(line: Line, first: int) -> int:
    tokens = line.sentence.tokens
    dates = {i.first for i in line.items if i.tag == "DATE"}
    at = first + 1
    while at < min(len(tokens), first + _LONGEST_VENUE):
        token = tokens[at]
        goes_on = (
            token.fold == ","
            and at + 1 < len(tokens)
            and tokens[at + 1].fold in word_set("venue")
            and tokens[at + 1].shape in "CA"
        )
        if at in dates or (token.shape in "pQ" and token.fold not in "-/" and not goes_on):
            break
        if token.shape == "l" and not _in_venue(tokens, at):
            break
        at += 1
    while at > first + 1 and tokens[at - 1].fold in word_set("topic-join"):
        at -= 1
    return at


def _in_venue(tokens: Sequence[Token], at: int) -> bool:
    """Whether a small word belongs to the name of a venue, as "multimedia" does in "ruang multimedia Dinas Kominfo"."""
    fold = tokens[at].fold
    if fold in word_set("venue") or fold in word_set("venue-inner"):
        return True
    names = at + 1 < len(tokens) and tokens[at + 1].shape in "CA"
    return names and fold not in word_set("topic-end") and fold not in word_set("event-at") and not verbal(tokens[at])


def _place_from(line: Line, first: int) -> Place | None:
    """The first place at or behind the venue, before anything else is said."""
    for item in line.items:
        if item.first >= first and item.tag == "PLACE":
            place: Place = item.value
            return place
        if item.first > first + _PLACE_WITHIN or (item.first > first and item.tag in ("QUOTE", "EVENT", "DATE")):
            return None
    return None


def _dateline(lines: Sequence[Line]) -> Place | None:
    """The place that opens the article: "KUALA KAPUAS - ", "Samarinda, KABARKITA - "."""
    items = lines[0].items[:_DATELINE] if lines else ()
    dash = any(item.fold in word_set("dash") for item in items)
    return next((i.value for i in items if i.tag == "PLACE"), None) if dash else None
