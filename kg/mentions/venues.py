"""Where an event took place, who held it, and how many took part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kg.grammar.items import Item
from kg.grammar.patterns import Index, compile_pattern
from kg.lexicon.words import word_set
from kg.mentions.circumstances import continuation
from kg.mentions.clusters import Cluster
from kg.mentions.settled import Line
from kg.mentions.sightings import Sighting
from kg.model.entities import Organization, Place
from kg.text.tokens import Token, written

_ORGANIZED = Index(
    (name, compile_pattern(text))
    for name, text in (
        ("organizer", "principal:ORG ,? melalui organizer:ORG ~3 <@organizes> ~3 event:EVENT"),
        ("organizer", "organizer:ORG ~4 <@organizes> ~3 event:EVENT"),
        ("organizer", "event:EVENT ~6 <@organized> ~2 oleh? organizer:ORG"),
    )
)
_VERB_WITHIN = 4  # items between a subject, its verb and the event
_BREAKS = frozenset((",", "yang"))
_OPENING = 8  # items in which a sentence names its subject
_LONGEST_VENUE = 12  # tokens
_PLACE_WITHIN = 14
_VERBAL = ("di", "me", "ber", "ter")  # how verbs start
_DATELINE = 8  # items
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
        for _, match in _ORGANIZED.matches(line.items):
            item = match.captures.get("event")
            if item is not None:
                found.setdefault(item.start, match.captures["organizer"].value)
    return found


def organizer_of(cluster: Cluster, lines: Sequence[Line], held: Mapping[int, Organization]) -> Organization | None:
    """Who holds an event: by one of the constructions in ``held``, else the subject of the verb of holding or doing."""
    told = [held[s.sighting.item.start] for s in cluster.seen if s.sighting.item.start in held]
    return next(iter(told), None) or next((o for s in cluster.seen if (o := _subject(s.sighting, lines)) is not None), None)


def _subject(sighting: Sighting, lines: Sequence[Line]) -> Organization | None:
    """The body that stands right before the verb ("KPK menyita uang"), or opens a sentence that says what it holds."""
    items = lines[sighting.line].items
    before = items[: sighting.at]
    if sighting.mention.verb:
        nearest = next(
            (i for i in before[::-1][:_VERB_WITHIN] if i.tag in ("ORG", "AGENT", "EVENT", "QUOTE") or i.fold in _BREAKS), None
        )
        active = sighting.rule != "event/verb-passive"
        return nearest.value if active and nearest is not None and nearest.tag == "ORG" else None
    if not any(i.fold in word_set("organizes") for i in before[-_VERB_WITHIN:]):
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
        for _, match in _COUNT.matches(line.items):
            item = match.captures["count"]
            text = line.sentence.tokens[item.first].text.replace(".", "")
            if text.isdigit() and _counts_people(line.items, item):
                return int(text)
    return None


def _counts_people(items: Sequence[Item], count: Item) -> bool:
    """Whether "orang", "peserta" or another word for people stands behind the number."""
    at = next(n for n, i in enumerate(items) if i.first == count.first)
    return any(i.fold in word_set("people") for i in items[at + 1 : at + 3])


def where(cluster: Cluster, lines: Sequence[Line], home: Place | None) -> tuple[str | None, Place | None]:
    """Venue and place of an event.

    Looked for behind the event, before it, in a next sentence that goes on with "Bertempat di ...", and in sentences that
    point at the event. A venue of which no place is told stands where the article was written, else at ``home``.
    """
    place: Place | None = None
    for line, spans in _looked_through(cluster, lines):
        for first, last in spans:
            venue, found = _venue(line, first, last)
            place = place or found
            if venue is not None:
                return venue, found or place or _dateline(lines) or home
    return None, place or _dateline(lines)


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
        if any(item.fold in word_set("takes-place") for item in line.items):
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
    if line.sentence.tokens[max(at - 1, 0)].fold in word_set("takes-place") | {"tempat"}:
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
    return names and fold not in word_set("topic-end") and fold not in word_set("event-at") and not fold.startswith(_VERBAL)


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
    dash = any(item.fold in ("-", "–", "—") for item in items)
    return next((i.value for i in items if i.tag == "PLACE"), None) if dash else None
