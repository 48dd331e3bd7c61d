"""When an event took place: which of the dates of its sentence and of the article's first lines are its own."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from datetime import date

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.clusters import Cluster
from kg.mentions.settled import Line
from kg.mentions.sightings import Sighting
from kg.mentions.values import DateMention
from kg.mentions.weighing import Weight
from kg.text.tokens import Token

_FIRST_LINES = 8  # sentences that introduce the main event
_LEAD = 3  # sentences whose day is the day of the article, whichever event stands beside it
_DAYS_AHEAD = 30  # what is told as past cannot lie much after its report: such a day is a slip of the pen
_DAYS_REMEMBERED = 3 * 365
_DAYS_AROUND = 60  # a date farther from the article's own is not taken without the event's name beside it
_CONTACT_WITHIN = 10
_PLANNED_WITHIN = 12
_BEFORE = 4  # filling words between a date and the word it depends on
_FEAST = 6  # words of the name of a feast
_DATELINE = 5
_OPENING = 6  # items that open a sentence: "SAMARINDA - Pada hari Kamis (30/12)"
_WITHIN_NUMBER = frozenset("/.-")
_HELD = 9  # tokens between "digelar" and "sejak"
_DOCUMENT = 16  # tokens of the name and number of a document before its day


def own_date(sighting: Sighting, weight: Weight, lines: Sequence[Line], published: date | None) -> DateMention | None:
    """The date that its sentence gives an event, or a next sentence that goes on with "Bertempat di ...".

    A day that is written out goes before one that is counted from the article's ("kemarin"). Years away from the article's own
    date lies what it remembers ("diresmikan 11 Maret 1990"), not what it reports.
    """
    line = lines[sighting.line]
    found = [line.items[n].value for n in _near(sighting, weight, line)]
    if not found and weight.frame > 0:
        found = [more.items[n].value for more in continuation(lines, sighting.line) for n in _dates(more, 0, len(more.items))]
    if published is not None:
        found = [d for d in found if abs((d.value - published).days) <= _DAYS_REMEMBERED]
        found.sort(key=lambda d: abs((d.value - published).days) > _DAYS_AROUND)
    return next((d for d in found if not d.relative), None) or next(iter(found), None)


def _near(sighting: Sighting, weight: Weight, line: Line) -> Sequence[int]:
    """The dates of a sentence that may be the event's, by item: those behind it, then those before it, the nearest first.

    Those before it come first where another event stands between it and the next date behind. Of what is merely spoken of,
    a date behind another event is not its own, nor one before it unless it opens the sentence.
    """
    items = line.items
    after = list(_dates(line, sighting.at, len(items)))
    if weight.frame <= 0:
        after = [n for n in after if not _event_between(items, sighting.at, n)]
    last = 0 if weight.future else sighting.at if weight.frame > 0 else min(_OPENING, sighting.at)
    before = list(_dates(line, 0, last))[::-1]
    if before and after and _event_between(items, sighting.at, after[0]) and not _event_between(items, before[0], sighting.at):
        return (*before, *after)
    return (*after, *before)


def continuation(lines: Sequence[Line], number: int) -> Sequence[Line]:
    """The next sentence, where it only says where and when the one before took place."""
    following = lines[number + 1 : number + 2]
    return [line for line in following if _takes_place(line.sentence.tokens)]


def _takes_place(tokens: Sequence[Token]) -> bool:
    """ "Bertempat di ...", "Yang dilaksanakan di ..."."""
    if tokens[0].fold in word_set("which") and len(tokens) > 1:
        return tokens[1].fold in word_set("event-held-passive")
    return tokens[0].fold in word_set("takes-place")


def _event_between(items: Sequence[Item], first: int, last: int) -> bool:
    return any(item.tag == "EVENT" for item in items[first + 1 : last])


def own_day(cluster: Cluster) -> DateMention | None:
    """The date of the plainest report that has one, a written day before one that is counted from the article's."""
    best = sorted(cluster.seen, key=lambda s: (-s.weight.value, s.sighting.span))
    dates = [s.date for s in (*best, *cluster.pointed_at) if s.date is not None]
    return next((d for d in dates if not d.relative), None) or next(iter(dates), None)


def date_of(
    cluster: Cluster, lines: Sequence[Line], published: date | None, taken: Container[date | None]
) -> DateMention | None:
    """The date of the main event: its own, else the day that the first lines tell of; no day ``taken`` by another."""
    own = own_day(cluster)
    to_come = cluster.seen[0].weight.future or cluster.best.weight.future
    if to_come:
        return own
    if own is not None and own.value is not None and published is not None and (own.value - published).days > _DAYS_AHEAD:
        own = None
    if own is not None and not own.relative:
        return own
    return _day_of_article(lines, published, taken) or own


def _day_of_article(lines: Sequence[Line], published: date | None, taken: Container[date | None]) -> DateMention | None:
    """The first day told of in the first lines; a day on which somebody spoke comes last."""
    later: list[DateMention] = []
    for number, line in enumerate(lines[:_FIRST_LINES]):
        for n in line.places:
            item = line.items[n]
            if not _may_date(line, n) or _to_come(line.items, n) or (number >= _LEAD and item.value.value in taken):
                continue
            mention: DateMention = item.value
            if published is not None and mention.value is not None and abs((mention.value - published).days) > _DAYS_AROUND:
                continue
            if published is not None and mention.value is not None and mention.value > published and _planned(line.items, n):
                continue
            if not mention.relative and not _spoken(line.items, 0, n):
                return mention
            if not _from_afar(line.items, n):
                later.append(mention)
    return next((d for d in later if not d.relative), None) or next(iter(later), None)


def _to_come(items: Sequence[Item], n: int) -> bool:
    """ "Rabu 22 Mei mendatang": not the day of what is told as past."""
    return n + 1 < len(items) and items[n + 1].fold in word_set("date-to-come")


def _planned(items: Sequence[Item], n: int) -> bool:
    """ "akan turun ke pasar pada 20 Mei": the day of what is still to come."""
    return any(item.fold in word_set("event-future") for item in items[max(0, n - _PLANNED_WITHIN) : n])


def _from_afar(items: Sequence[Item], n: int) -> bool:
    """Whether that is the day of a call or of a written statement, which need not be the day of the event."""
    return any(item.fold in word_set("event-remote") for item in items[max(0, n - _CONTACT_WITHIN) : n])


def _dates(line: Line, first: int, last: int) -> Iterator[int]:
    """The items from ``first`` to ``last`` that may date an event; what was said before ``first`` does not matter."""
    for n in line.places:
        if first <= n < last and _may_date(line, n) and not _spoken(line.items, first, n):
            yield n


def _may_date(line: Line, n: int) -> bool:
    item = line.items[n]
    if item.tag != "DATE" or item.value.value is None or item.value.precision != "day":
        return False
    return not _of_something_else(line.sentence.tokens, item) and not _dateline(line, n)


def _of_something_else(tokens: Sequence[Token], item: Item) -> bool:
    """A date that belongs to something else: "sejak 1 April", "periode 1 April", "Hari Raya Natal 25 Desember"."""
    at = item.first - 1
    while at >= 0 and item.first - at <= _BEFORE and tokens[at].fold in word_set("before-date"):
        at -= 1
    if at >= 0 and tokens[at].fold in word_set("date-aside") and not _begins(tokens, at):
        return True
    if at >= 0 and _of_document(tokens, item):
        return True
    if at > 1 and tokens[at].fold in word_set("happened") and tokens[at - 1].fold in word_set("which"):
        return tokens[at - 2].fold in word_set("happening")  # "atas kejadian yang terjadi pada Rabu (28/5)"
    first = at
    while at >= 0 and first - at < _FEAST and tokens[at].shape in "CAd":
        if tokens[at].fold in word_set("day-noun") and item.value.weekday is None:
            return True
        at -= 1
    return False


def _begins(tokens: Sequence[Token], at: int) -> bool:
    """ "Digelar selama empat hari sejak Rabu (14/6)": whether the day is the first one of what is held."""
    if tokens[at].fold not in word_set("date-from"):
        return False
    held = word_set("event-held-passive") | word_set("event-holds")
    return any(token.fold in held for token in tokens[max(0, at - _HELD) : at])


def _of_document(tokens: Sequence[Token], item: Item) -> bool:
    """ "Keputusan Bupati Nomor 12 – 40 tanggal 7 Mei", "Surat Edaran Bupati Kapuas tanggal 5 Mei": the day of signing."""
    at = item.first - 1
    if (
        at >= 0
        and tokens[at].end == tokens[item.first].start
        and (tokens[at].shape != "p" or tokens[at].fold in _WITHIN_NUMBER)
    ):
        return True  # "Nomor 45/B.1/5/2023"
    if at < 0 or tokens[at].fold not in word_set("document-day"):
        return False
    for before in range(at - 1, max(-1, at - 1 - _DOCUMENT), -1):
        token = tokens[before]
        if token.fold in word_set("document-number") or (token.fold in word_set("document") and token.shape in "CA"):
            return True
        within = token.fold in word_set("topic-join") or any(c.isdigit() for c in token.text)
        if token.shape in "lQ" and not within:
            return False
    return False


def _dateline(line: Line, n: int) -> bool:
    """ "KUPANG, 9 November 2023 – ": the day of writing."""
    following = line.items[n + 1].fold if n + 1 < len(line.items) else ""
    return n <= _DATELINE and line.sentence.paragraph <= 1 and following in word_set("dash")


def _spoken(items: Sequence[Item], first: int, n: int) -> bool:
    """Whether somebody spoke on that day: "kata Budi, Kamis (6/11)", "saat dihubungi, Rabu"; not "usai rapat, Kamis"."""
    for at in range(n - 1, max(first, n - _CONTACT_WITHIN) - 1, -1):
        item = items[at]
        if item.tag == "EVENT" or item.fold in word_set("event-at"):
            return False
        if item.fold and (item.fold in word_set("said") or item.fold in word_set("event-contact")):
            return True
    return False
