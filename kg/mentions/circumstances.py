"""When an event took place: which of the dates of its sentence and of the article's first lines are its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.settling import Line
from kg.mentions.sightings import Sighting
from kg.mentions.values import DateMention
from kg.text.tokens import Token

_FIRST_LINES = 8  # sentences that introduce the main event
_DAYS_AROUND = 60  # a date farther from the article's own is not taken without the event's name beside it
_CONTACT_WITHIN = 10
_BEFORE = 4  # filling words between a date and the word it depends on
_FEAST = 6  # words of the name of a feast
_DATELINE = 5
_DASHES = frozenset("-–—")


def own_date(sighting: Sighting, line: Line) -> DateMention | None:
    """The date that a sentence gives its event: the first one behind it, else the last before it; written days go first."""
    after = list(_dates(line, sighting.at, len(line.items), spoken_from=sighting.at))
    before = list(_dates(line, 0, sighting.at, spoken_from=0))[::-1]
    ordered = [*after, *before]
    return next((d for d in ordered if not d.relative), None) or next(iter(ordered), None)


def day_of_article(lines: Sequence[Line], published: date | None) -> DateMention | None:
    """The day that the first lines tell of, for an event whose own sentences give none; a day of speaking comes last."""
    spoken: list[DateMention] = []
    counted: list[DateMention] = []
    for line in lines[:_FIRST_LINES]:
        for n, item in enumerate(line.items):
            if not _may_date(line, n):
                continue
            mention: DateMention = item.value
            if published is not None and mention.value is not None and abs((mention.value - published).days) > _DAYS_AROUND:
                continue
            if mention.relative:
                counted.append(mention)
            elif _spoken(line.items, 0, n):
                spoken.append(mention)
            else:
                return mention
    return next(iter((*spoken, *counted)), None)


def _dates(line: Line, first: int, last: int, *, spoken_from: int) -> Iterator[DateMention]:
    for n in range(first, last):
        if _may_date(line, n) and not _spoken(line.items, spoken_from, n):
            yield line.items[n].value


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
    if at >= 0 and tokens[at].fold in word_set("date-aside"):
        return True
    first = at
    while at >= 0 and first - at < _FEAST and tokens[at].shape in "CAd":
        if tokens[at].fold == "hari" and item.value.weekday is None:
            return True
        at -= 1
    return False


def _dateline(line: Line, n: int) -> bool:
    """ "KUPANG, 9 November 2023 – ": the day of writing."""
    following = line.items[n + 1].fold if n + 1 < len(line.items) else ""
    return n <= _DATELINE and line.sentence.paragraph <= 1 and following in _DASHES


def _spoken(items: Sequence[Item], first: int, n: int) -> bool:
    """Whether somebody spoke on that day: "kata Budi, Kamis (6/11)", "saat dihubungi, Rabu"; not "usai rapat, Kamis"."""
    for at in range(n - 1, max(first, n - _CONTACT_WITHIN) - 1, -1):
        item = items[at]
        if item.tag == "EVENT" or item.fold in word_set("event-at"):
            return False
        if item.fold and (item.fold in word_set("said") or item.fold in word_set("event-contact")):
            return True
    return False
