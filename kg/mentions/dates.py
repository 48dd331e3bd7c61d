"""Dates: weekday and day in brackets, day and month, day month year, "hari ini" and "kemarin"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from kg.lexicon.words import calendar, word_set
from kg.mentions.values import DateMention
from kg.model.entities import Precision
from kg.text.tokens import Token

_NUMERIC = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?")
_FARTHEST = timedelta(days=183)
_RELATIVE = {"day-today": 0, "day-yesterday": -1, "day-tomorrow": 1}


def date_at(tokens: Sequence[Token], i: int, published: date | None) -> tuple[DateMention, int] | None:
    """The date that starts at token ``i`` and the token after it, or None.

    Args:
        tokens: of one sentence.
        i: where to look.
        published: the article's date, which gives the year where none is written, and "hari ini".
    """
    token = tokens[i]
    weekday = calendar("weekday").get(token.fold) if token.shape in "CA" else None
    if weekday is not None:
        return _after_weekday(tokens, i + 1, weekday, published)
    if token.shape == "d":
        return _written(tokens, i, None, published)
    if token.fold == "(" and i + 2 < len(tokens) and tokens[i + 1].shape == "d" and tokens[i + 2].fold == ")":
        return _bracketed(tokens, i, None, published)
    if token.fold == "hari" and i + 1 < len(tokens):
        return _today(tokens, i, published)
    if token.fold in word_set("day-yesterday") and published is not None:
        return DateMention(published + timedelta(days=-1), "day"), i + 1
    return _month_year(tokens, i)


def _today(tokens: Sequence[Token], i: int, published: date | None) -> tuple[DateMention, int] | None:
    following = tokens[i + 1].fold
    if following == "ini" and published is not None:
        return DateMention(published, "day"), i + 2
    weekday = calendar("weekday").get(following)
    return None if weekday is None else _after_weekday(tokens, i + 2, weekday, published)


def _after_weekday(tokens: Sequence[Token], i: int, weekday: int, published: date | None) -> tuple[DateMention, int] | None:
    at = i
    while at < len(tokens) and (tokens[at].fold in calendar("daypart") or tokens[at].fold in (",", "tanggal", "tgl")):
        at += 1
    found = None
    if at < len(tokens) and tokens[at].fold == "(":
        found = _bracketed(tokens, at, weekday, published)
    elif at < len(tokens) and tokens[at].shape == "d":
        found = _written(tokens, at, weekday, published)
    if found is not None:
        return found
    if published is None:
        return None
    back = (published.weekday() - weekday) % 7
    return DateMention(published - timedelta(days=back), "day", weekday), i


def _bracketed(tokens: Sequence[Token], i: int, weekday: int | None, published: date | None) -> tuple[DateMention, int] | None:
    """ "(25/8/2022)", "(25/8)", "(25 Agustus 2022)"."""
    if i + 1 >= len(tokens) or tokens[i + 1].shape != "d":
        return None
    found = _written(tokens, i + 1, weekday, published)
    if found is None:
        return None
    mention, after = found
    return (mention, after + 1) if after < len(tokens) and tokens[after].fold == ")" else found


def _written(tokens: Sequence[Token], i: int, weekday: int | None, published: date | None) -> tuple[DateMention, int] | None:
    numeric = _NUMERIC.fullmatch(tokens[i].text)
    if numeric:
        day, month, year = int(numeric[1]), int(numeric[2]), numeric[3]
        if not year and weekday is None and (i == 0 or tokens[i - 1].fold != "("):
            return None
        return _made(day, month, _year(year), weekday, published, i + 1)
    at = i
    if not tokens[at].text.isdigit() or len(tokens[at].text) > 2:
        first = re.fullmatch(r"(\d{1,2})-(\d{1,2})", tokens[at].text)
        if not first:
            return None
        day = int(first[1])
    else:
        day = int(tokens[at].text)
        at = _range_end(tokens, at)
    if at + 1 >= len(tokens) or (month_ := calendar("month").get(tokens[at + 1].fold)) is None:
        return None
    after = at + 2
    if after < len(tokens) and tokens[after].fold == "tahun":
        after += 1
    year = tokens[after].text if after < len(tokens) and re.fullmatch(r"(19|20)\d\d", tokens[after].text) else None
    after = after + 1 if year else at + 2
    return _made(day, month_, _year(year), weekday, published, after)


def _range_end(tokens: Sequence[Token], at: int) -> int:
    """ "16-19 Desember" and "16 s.d. 19 Desember" start on the 16th."""
    if at + 2 < len(tokens) and tokens[at + 1].fold in word_set("range") and tokens[at + 2].text.isdigit():
        return at + 2
    return at


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text)


def _made(
    day: int, month: int, year: int | None, weekday: int | None, published: date | None, after: int
) -> tuple[DateMention, int] | None:
    try:
        if year is not None:
            return DateMention(date(year, month, day), "day", weekday), after
        if published is None:
            date(2000, month, day)
            return DateMention(None, None, weekday, (day, month)), after
        return DateMention(_nearest(day, month, published), "day", weekday), after
    except ValueError:
        return None


def _nearest(day: int, month: int, published: date) -> date:
    """The day and month of the year that lies nearest to the day of publication."""
    candidates = []
    for year in (published.year - 1, published.year, published.year + 1):
        try:
            candidates.append(date(year, month, day))
        except ValueError:
            continue
    if not candidates:
        raise ValueError("no such day")
    return min(candidates, key=lambda d: (abs(d - published), d))


def _month_year(tokens: Sequence[Token], i: int) -> tuple[DateMention, int] | None:
    month = calendar("month").get(tokens[i].fold) if tokens[i].shape in "CA" else None
    if month is None or i + 1 >= len(tokens) or not re.fullmatch(r"(19|20)\d\d", tokens[i + 1].text):
        return None
    precision: Precision = "month"
    return DateMention(date(int(tokens[i + 1].text), month, 1), precision), i + 2
