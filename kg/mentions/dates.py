"""Dates: weekday and day in brackets, day and month, day month year, ranges (their first day), "hari ini" and "kemarin".

A year that isn't written is the one that puts the day nearest to the article's own date; where that is far off and not on
the weekday that is given, the year or else the month that agrees with it. A month that contradicts its weekday is a slip as
well where that day of the article's month, or of the one before, agrees and lies within a week before it ("Jumat (16/7)" in an
article of Friday, 16 August). A written year that contradicts both the weekday and the article's date is the slip of a new year
("Selasa (4/1/2021)" in an article of January 2022), and is read as the year that agrees with both. Days that the calendar lacks
are no dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from kg.lexicon.words import calendar, word_set
from kg.mentions.values import DateMention
from kg.text.tokens import Token

_NUMERIC = (
    re.compile(r"(?P<day>\d{1,2})(?:-\d{1,2})?/(?P<month>\d{1,2})(?:/(?P<year>\d{4}|\d{2}))?"),  # 25/8/2022, 25-27/8
    re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})-\d{1,2}/\d{1,2}(?:/(?P<year>\d{4}|\d{2}))?"),  # 30/8-2/9/2022
    re.compile(r"(?P<day>\d{1,2})[.-](?P<month>\d{1,2})[.-](?P<year>\d{4}|\d{2})"),  # 25-08-2022, 25.08.2022
)
_WRITTEN_DAY = re.compile(r"(\d{1,2})(?:-\d{1,2})?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_HALF_YEAR = timedelta(days=183)
_LATELY = timedelta(days=45)
_A_WEEK = timedelta(days=8)
_WEEK = 7
_RANGE = 4  # tokens of what joins the days of a range


class _Day(NamedTuple):
    """A day as written, and the token after it."""

    day: int
    month: int
    year: int | None
    after: int


def date_at(tokens: Sequence[Token], i: int, published: date | None) -> tuple[DateMention, int] | None:
    """The date that starts at token ``i`` and the token after it, or None.

    Args:
        tokens: of one sentence.
        i: where to look.
        published: the article's date, which gives the year where none is written, and "hari ini".
    """
    token = tokens[i]
    if token.shape == "d":
        return _resolved(_day_at(tokens, i, bare=True), None, published)
    if token.fold not in date_starts() and "-" not in token.fold:
        return None
    if token.fold == "(":
        return _resolved(_bracketed(tokens, i), None, published)
    weekday = _weekday(token)
    if weekday is not None:
        return _after_weekday(tokens, i + 1, weekday, published)
    if (
        token.fold in word_set("day-noun")
        and i + 1 < len(tokens)
        and (weekday := calendar("weekday").get(tokens[i + 1].fold)) is not None
    ):
        return _after_weekday(tokens, i + 2, weekday, published)
    return _relative(tokens, i, published) or _month_year(tokens, i)


@cache
def date_starts() -> frozenset[str]:
    """The words that a date can start with, but for a weekday joined to another."""
    relative = {words.partition(" ")[0] for words in calendar("relative")}
    return frozenset({"(", *word_set("day-noun"), *calendar("weekday"), *calendar("month"), *relative})


def _weekday(token: Token) -> int | None:
    """Monday is 0; "Sabtu-Minggu" gives the first of the two. Small letters are no weekday: "minggu" is a week."""
    if token.shape not in "CA":
        return None
    return calendar("weekday").get(token.fold.partition("-")[0])


def _relative(tokens: Sequence[Token], i: int, published: date | None) -> tuple[DateMention, int] | None:
    """ "hari ini", "pagi tadi", "kemarin", "besok": counted from the day of publication."""
    if published is None:
        return None
    first = tokens[i].fold
    second = f"{first} {tokens[i + 1].fold}" if i + 1 < len(tokens) else ""
    for words, length in ((second, 2), (first, 1)):
        offset = calendar("relative").get(words)
        if offset is not None:
            return DateMention(published + timedelta(days=offset), "day", relative=True), i + length
    return None


def _after_weekday(tokens: Sequence[Token], i: int, weekday: int, published: date | None) -> tuple[DateMention, int] | None:
    at = _past_second_weekday(tokens, i)
    while at < len(tokens) and (tokens[at].fold in calendar("daypart") or tokens[at].fold in _beside_weekday()):
        at += 1
    day = None
    if at < len(tokens) and (tokens[at].fold == "(" or tokens[at].shape == "d"):
        day = _bracketed(tokens, at) if tokens[at].fold == "(" else _day_at(tokens, at, bare=False)
    if day is not None:
        return _resolved(day, weekday, published)
    if published is None:
        return None
    following = tokens[i].fold if i < len(tokens) else ""
    ahead = following in word_set("day-ahead")
    days = (weekday - published.weekday()) % _WEEK or _WEEK if ahead else -((published.weekday() - weekday) % _WEEK)
    return DateMention(published + timedelta(days=days), "day", weekday, relative=True), i + ahead


@cache
def _beside_weekday() -> frozenset[str]:
    """What stands between a weekday and its date: "Rabu Legi (12/12)", "Senin, tanggal 11 Juli"."""
    return word_set("before-day") | word_set("market-day")


def _past_second_weekday(tokens: Sequence[Token], i: int) -> int:
    """Past "dan Rabu" in "Selasa dan Rabu, 3-4 Oktober 2023"."""
    if i + 1 < len(tokens) and tokens[i].fold in word_set("range") and _weekday(tokens[i + 1]) is not None:
        return i + 2
    return i


def _bracketed(tokens: Sequence[Token], i: int) -> _Day | None:
    """ "(25/8/2022)", "(25/8)", "(25 Agustus 2022)"."""
    if i + 1 >= len(tokens) or tokens[i + 1].shape != "d":
        return None
    found = _day_at(tokens, i + 1, bare=False)
    if found is None:
        return None
    closed = found.after < len(tokens) and tokens[found.after].fold == ")"
    return found._replace(after=found.after + closed)


def _day_at(tokens: Sequence[Token], i: int, *, bare: bool) -> _Day | None:
    """The day written at token ``i``; a ``bare`` one, without weekday and brackets, needs its month's name or its year."""
    text = tokens[i].text
    for pattern in _NUMERIC:
        numeric = pattern.fullmatch(text)
        if numeric is not None:
            year = _year(numeric["year"])
            return None if bare and year is None else _Day(int(numeric["day"]), int(numeric["month"]), year, i + 1)
    return _spaced(tokens, i, bare=bare) or _apart(tokens, i, bare=bare) or _in_words(tokens, i)


def _apart(tokens: Sequence[Token], i: int, *, bare: bool) -> _Day | None:
    """ "15 – 17/5", "15 s/d 17/5/2022"."""
    at = _past_range_word(tokens, i + 1)
    if not tokens[i].text.isdigit() or at == i + 1 or at >= len(tokens) or tokens[at].shape != "d" or tokens[at].text.isdigit():
        return None
    last = _day_at(tokens, at, bare=bare)
    return last._replace(day=int(tokens[i].text)) if last is not None else None


def _spaced(tokens: Sequence[Token], i: int, *, bare: bool) -> _Day | None:
    """ "25 / 8 / 2022", pulled apart."""
    row = tokens[i : i + 5]
    if bare or len(row) < 3 or row[1].fold != "/" or not (row[0].text.isdigit() and row[2].text.isdigit()):
        return None
    dated = len(row) == 5 and row[3].fold == "/" and _YEAR.fullmatch(row[4].text)
    return _Day(int(row[0].text), int(row[2].text), int(row[4].text) if dated else None, i + (5 if dated else 3))


def _in_words(tokens: Sequence[Token], i: int) -> _Day | None:
    """ "25 Agustus", "25-27 Agustus 2022", "30 Agustus s.d. 2 September 2022"."""
    first = _WRITTEN_DAY.fullmatch(tokens[i].text)
    if first is None:
        return None
    at = _past_range(tokens, i + 1)
    at += at < len(tokens) and tokens[at].fold in word_set("before-month")
    month = _month(tokens, at)
    if month is None:
        return None
    at += 1
    year, after = _year_at(tokens, at)
    if (far := _past_range(tokens, after)) > after and _month(tokens, far) is not None:
        last, end = _year_at(tokens, far + 1)
        year, after = year or last, max(end, far + 1)
    return _Day(int(first[1]), month, year, after)


def _past_range(tokens: Sequence[Token], at: int) -> int:
    """Past "s.d. 19" in "16 s.d. 19 Desember", past ", 17, dan 18" in "16, 17, dan 18 Desember"."""
    more = at
    while more + 1 < len(tokens) and tokens[more].fold == "," and tokens[more + 1].text.isdigit():
        more += 2
    last = _past_range_word(tokens, more + (more > at and more < len(tokens) and tokens[more].fold == ","))
    return last + 1 if last > more and last < len(tokens) and tokens[last].text.isdigit() else at


def _past_range_word(tokens: Sequence[Token], at: int) -> int:
    """Past "-", "--", "s.d", "s/d", "sampai dengan"."""
    if at >= len(tokens) or tokens[at].fold not in word_set("range"):
        return at
    end = at + 1
    while end < min(len(tokens), at + _RANGE) and tokens[end].fold in word_set("range-part"):
        end += 1
    return end


def _month(tokens: Sequence[Token], at: int) -> int | None:
    return calendar("month").get(tokens[at].fold) if at < len(tokens) else None


def _year_at(tokens: Sequence[Token], at: int) -> tuple[int | None, int]:
    """The year at a token, also after a comma or "tahun", and the token after it."""
    skip = at + (at < len(tokens) and tokens[at].fold in word_set("before-year"))
    if skip < len(tokens) and _YEAR.fullmatch(tokens[skip].text):
        return int(tokens[skip].text), skip + 1
    return None, at


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text)


def _resolved(day: _Day | None, weekday: int | None, published: date | None) -> tuple[DateMention, int] | None:
    if day is None:
        return None
    if published is None:
        value = _on(day, day.year) if day.year is not None else None
        known = value is not None or (day.year is None and _on(day, 2000) is not None)
    else:
        value = _best(day, weekday, published)
        known = value is not None
    if not known:
        return None
    partly = (day.day, day.month) if value is None else None
    return DateMention(value, "day" if value is not None else None, weekday, partly), day.after


def _on(day: _Day, year: int) -> date | None:
    try:
        return date(year, day.month, day.day)
    except ValueError:
        return None


def _best(day: _Day, weekday: int | None, published: date) -> date | None:
    """The written day in the year that is written or lies nearest; see the module's description."""
    meant = next(_slips_of_month(day.day, weekday, published), None) if weekday is not None else None
    if meant is not None and published - meant < _A_WEEK and _elsewhere(day, weekday, meant):
        return meant
    years = (published.year - 1, published.year, published.year + 1)
    near = sorted((abs(d - published), d) for y in years if (d := _on(day, y)) is not None)
    agreeing = [d for _, d in near if d.weekday() == weekday]
    if day.year is None:
        if not near or near[0][0] <= _LATELY or weekday is None:
            return near[0][1] if near else None
        return next(iter((*agreeing, *_slips_of_month(day.day, weekday, published))), near[0][1])
    written = _on(day, day.year)
    slip = written is not None and weekday not in (None, written.weekday()) and abs(written - published) > _HALF_YEAR
    return agreeing[0] if slip and agreeing and abs(agreeing[0] - published) <= _HALF_YEAR else written


def _elsewhere(day: _Day, weekday: int | None, meant: date) -> bool:
    """Whether the day as written is no such weekday near the article: "Jumat (16/7)" in an article of Friday, 16 August."""
    written = _on(day, day.year or meant.year)
    return written is not None and written.weekday() != weekday and written.month != meant.month


def _slips_of_month(day: int, weekday: int, published: date) -> Iterator[date]:
    """That day of the article's month or of the one before, on the weekday that is given, already past."""
    last = published.replace(day=1) - timedelta(days=1)
    for month in (published, last):
        meant = _on(_Day(day, month.month, month.year, 0), month.year)
        if meant is not None and meant.weekday() == weekday and meant <= published:
            yield meant


def _month_year(tokens: Sequence[Token], i: int) -> tuple[DateMention, int] | None:
    month = _month(tokens, i) if tokens[i].shape in "CA" and (i == 0 or tokens[i - 1].shape != "d") else None
    if month is None or i + 1 >= len(tokens) or not _YEAR.fullmatch(tokens[i + 1].text):
        return None
    return DateMention(date(int(tokens[i + 1].text), month, 1), "month"), i + 2
