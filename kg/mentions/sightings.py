"""Every place of an article where an event is told of: by noun, by a verb that is itself the event, by a verb of holding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from kg.grammar.items import Item
from kg.lexicon.events import GENERIC, EventVerb, event_heads, event_types, event_verb_starts, event_verbs
from kg.lexicon.words import word_set
from kg.mentions.acted_on import LONGEST_OBJECT, subject_of_passive
from kg.mentions.gatherings import event_at, names_itself, topic_end
from kg.mentions.settled import Line
from kg.mentions.values import EventMention
from kg.mentions.vocabulary import vocabulary
from kg.model.spans import Span
from kg.text.tokens import Token, written

_SUBJECT_WITHIN = 8  # items before an active verb in which somebody must act
_HEADLINE_SUBJECT_WITHIN = 4
_LONGEST_COUNT = 7  # tokens from a verb to its noun: "menyerahkan secara simbolis lebih dari 500 paket"
_LONGEST_VERB = 3
_FRONTED = 2  # nouns of a passive verb that may stand before it: "batu penjuru ... diletakkan"
_SETTING = frozenset({"DATE", "PLACE"})
_NAMED = frozenset({"word", "NAME", "PLACE"})  # "menggelar Pisowanan", "menggelar Kapuas Night Market"


class Sighting(NamedTuple):
    """One place where an event is told of: sentence and item by number, what is said, where it stands, by which rule."""

    line: int
    at: int
    item: Item
    mention: EventMention
    span: Span
    rule: str

    @property
    def refers(self) -> bool:
        """Whether it only points at an event named elsewhere: "acara tersebut", "rapat itu"."""
        return self.mention.definite


def sightings(lines: Sequence[Line]) -> Iterator[Sighting]:
    """All sightings, in the order of the text."""
    telling = _telling()
    for number, line in enumerate(lines):
        for n in [n for n, item in enumerate(line.items) if item.tag == "EVENT" or item.fold in telling]:
            item = line.items[n]
            if item.tag == "EVENT":
                yield Sighting(number, n, item, item.value, Span(item.start, item.end), "event/named")
            elif item.tag == "word":
                found = (_act(line, n) or _held(line, n)) if item.fold else _inside(line, item)
                if found is not None:
                    mention, span, rule = found
                    yield Sighting(number, n, item, mention, span, rule)


@cache
def _telling() -> frozenset[str]:
    """Verbs that are events or say that one is held, and the empty fold of words that were taken together."""
    return event_verb_starts() | word_set("event-holds") | {""}


def _inside(line: Line, item: Item) -> tuple[EventMention, Span, str] | None:
    """An event in a run of capitals that turned out to be nobody's name: "Pimpin Kerja Bakti"."""
    tokens = line.sentence.tokens
    for at in range(item.first, item.last):
        found = event_at(tokens, at)
        if found is not None and not found[0].definite:
            return found[0], Span(tokens[at].start, tokens[found[1] - 1].end), "event/named"
    return None


def _act(line: Line, n: int) -> tuple[EventMention, Span, str] | None:
    """A verb that is itself the event, with what it is done to: "melantik 20 pejabat", "gedung itu diresmikan"."""
    tokens = line.sentence.tokens
    item = line.items[n]
    found = _verb_at(tokens, item.first)
    if found is None or _denied(line.items, n):
        return None
    verb, noun, last = found
    if noun < last and _named_closer(tokens, noun, last, verb.type):
        return None
    if verb.type in word_set("event-of-viewing") and last < len(tokens) and tokens[last].fold in word_set("anew"):
        return None  # "retribusi ditinjau ulang"
    if verb.voice == "passive":
        (first, after), end = subject_of_passive(tokens, item.first), last
        words = tokens[first:after]
        if words and words[-1].fold in word_set("event-meant"):  # "berkumpul di alun-alun untuk diberangkatkan"
            words, first = (), item.first
        elif _opens_clause(line, n, first, after) and (behind := _object_end(line, last)) > last:
            own = tokens[last].fold.endswith("nya")  # "diresmikan pemakaiannya": of what is told of before
            words, first, end = () if own else tokens[last:behind], item.first, behind
        elif words and verb.type in word_set("event-of-installer"):
            who, end = _nearest(line.items, n), _office_end(line, last)
            first = min(first, who.first) if who is not None and who.tag == "AGENT" and not who.value.posts else first
            words = (*tokens[first:after], *tokens[last:end])
        elif not words and not _done_by_somebody(line.items, n + 1) and not _done_to_somebody(line.items, n):
            return None
    else:
        if not _somebody_acts(line.items, n, verb):
            return None
        first, end = item.first, _object_end(line, last)
        end = _office_end(line, end) if verb.type in word_set("event-of-installer") and end > last else end
        words = (*tokens[noun:last], *tokens[_past_manner(tokens, last) : end])
    span = Span(tokens[first].start, tokens[end - 1].end)
    return EventMention(verb.type, _name(verb, words), verb=True), span, f"event/verb-{verb.voice}"


def _verb_at(tokens: Sequence[Token], at: int) -> tuple[EventVerb, int, int] | None:
    """The verb at token ``at``, the second of its own words, and the token after it.

    Words of manner and of number may part it from its noun ("menebar 500 benih", "menerima langsung penghargaan"), and the
    noun of a passive one may stand before it ("benih ikan ditebar").
    """
    hit = event_verbs().at(tokens, at)
    if hit is not None and hit.length > 1:
        return hit.values[0], at + 1, at + hit.length
    noun = at + 1
    while noun < min(len(tokens), at + _LONGEST_COUNT) and _counts(tokens[noun]):
        noun += 1
    apart = event_verbs().at([tokens[at], *tokens[noun : noun + _LONGEST_VERB]], 0)
    if apart is not None and apart.length > 1:
        return apart.values[0], noun, noun + apart.length - 1
    first, after = subject_of_passive(tokens, at)
    for n in range(first, after):
        fronted = event_verbs().at((tokens[at], *tokens[n : min(after, n + _FRONTED)]), 0)
        if fronted is not None and fronted.length > 1 and fronted.values[0].voice == "passive":
            return fronted.values[0], at + 1, at + 1
    return (hit.values[0], at + 1, at + hit.length) if hit is not None else None


def _named_closer(tokens: Sequence[Token], noun: int, last: int, kind: str) -> bool:
    """Whether the noun of a verb starts a noun of another kind: "menggelar operasi" in "menggelar operasi pasar"."""
    head = event_heads().at(tokens, noun)
    return head is not None and noun + head.length > last and head.values[0] != kind


def _counts(token: Token) -> bool:
    return token.shape == "d" or token.fold in word_set("event-manner") or token.fold in word_set("event-count")


def _name(verb: EventVerb, words: Sequence[Token]) -> str:
    """The noun of the verb's type with its object: "meresmikan pasar" is a "Peresmian pasar", said once what both say."""
    label = event_types()[verb.type].label
    said = label.lower().split()
    joined = written(token for token in words if token.fold not in said)
    link = f"{verb.link} " if verb.link is not None and joined else ""
    return f"{label} {link}{joined}".strip()


def _denied(items: Sequence[Item], n: int) -> bool:
    return any(item.fold in word_set("event-denied") for item in items[max(0, n - 3) : n])


def _somebody_acts(items: Sequence[Item], n: int, verb: EventVerb) -> bool:
    """Somebody stands before an active verb, or it opens a clause of time ("saat meninjau pasar").

    A region acts where it stands right before ("Kabupaten Kapuas kembali meraih penghargaan").
    """
    within = _HEADLINE_SUBJECT_WITHIN if verb.voice == "headline" else _SUBJECT_WITHIN
    around = items[max(0, n - within) : n]
    if any(item.tag in ("AGENT", "ORG", "GENERIC") or item.fold in word_set("event-doers") for item in around):
        return True
    nearest = next((item for item in around[::-1] if item.fold not in word_set("event-manner")), None)
    if nearest is not None and nearest.tag == "PLACE":
        return True
    return verb.voice == "active" and any(item.fold in word_set("event-at") for item in around[-3:])


def _done_by_somebody(items: Sequence[Item], first: int) -> bool:
    """Whether "oleh Bupati" or "Bupati" follows."""
    at = first
    while at < len(items) and (items[at].fold in word_set("event-manner") or items[at].fold in word_set("event-by")):
        at += 1
    return at < len(items) and (items[at].tag in ("AGENT", "ORG", "GENERIC") or items[at].fold in word_set("event-doers"))


def _done_to_somebody(items: Sequence[Item], n: int) -> bool:
    """Whether the subject of a passive verb is somebody named: "Kepala Dinas Sosial, Rimba Danum, ditetapkan ..."."""
    who = _nearest(items, n)
    return who is not None and who.tag == "AGENT"


def _nearest(items: Sequence[Item], n: int) -> Item | None:
    """The item before item ``n``, past commas and words of manner."""
    past = (i for i in reversed(items[:n]) if i.fold != "," and i.fold not in word_set("event-manner"))
    return next(past, None)


def _past_manner(tokens: Sequence[Token], at: int) -> int:
    while at < len(tokens) and tokens[at].fold in word_set("event-manner"):
        at += 1
    return at


def _object_end(line: Line, last: int) -> int:
    """The token after the object of an active verb; what is said of time and place stays outside."""
    tokens = line.sentence.tokens
    first = _past_manner(tokens, last)
    if first < len(tokens) and tokens[first].fold in word_set("event-towards"):
        first += 1
    limit = min(topic_end(tokens, first), first + LONGEST_OBJECT)
    end = next((at for at in range(first, limit) if tokens[at].fold in word_set("event-within")), limit)
    return end if end > first else last


def _office_end(line: Line, end: int) -> int:
    """Past the degrees of who is installed and his office: "melantik Rimba Danum, S.H. sebagai Penjabat Bupati Kapuas"."""
    tokens = line.sentence.tokens
    who = next((item for item in line.items if item.last >= end), None)
    if who is not None and who.tag == "AGENT" and who.first < end and not who.value.posts:
        end = who.last
    if end >= len(tokens) or tokens[end].fold not in word_set("into-office"):
        return end
    office = next((item for item in line.items if item.last > end + 1), None)
    return office.last if office is not None and office.tag == "AGENT" and office.first <= end + 1 else end


def _opens_clause(line: Line, n: int, first: int, after: int) -> bool:
    """Whether nothing but a place or a day stands before a passive verb, its subject behind: "di aula, diresmikan gedung"."""
    items, tokens = line.items, line.sentence.tokens
    if _done_by_somebody(items, n + 1) or n + 1 >= len(items) or items[n + 1].fold in word_set("turned-to"):
        return False
    if first < after and first > 0 and tokens[first - 1].fold in word_set("venue-at"):
        return True
    at = n - 1
    while at >= 0 and (items[at].fold in word_set("event-manner") or items[at].fold == ","):
        at -= 1
    return all(token.shape in "dp" for token in tokens[first:after]) and (at < 0 or items[at].tag in _SETTING)


def _held(line: Line, n: int) -> tuple[EventMention, Span, str] | None:
    """What is said to be held though the table has no noun for it: "mengadakan pembekalan", "menggelar Pisowanan"."""
    tokens = line.sentence.tokens
    item = line.items[n]
    if item.fold not in word_set("event-holds") or n + 1 >= len(line.items) or _denied(line.items, n):
        return None
    first = _past_manner(tokens, item.last)
    following = next((i for i in line.items[n + 1 :] if i.first >= first), None)
    if following is None or following.first != first or following.tag not in _NAMED or first >= len(tokens):
        return None
    if not names_itself(tokens, first) or vocabulary().roles.at(tokens, first) is not None:
        return None
    end = min(topic_end(tokens, first), first + LONGEST_OBJECT)
    if end == first:
        return None
    name = written(tokens[first:end])
    return EventMention(GENERIC, name, verb=True), Span(item.start, tokens[end - 1].end), "event/held"
