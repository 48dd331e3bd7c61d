"""Days, months and years as people write them in a question or on a command line."""

from __future__ import annotations

import functools
import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

_ISO = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?")
_FIGURES = re.compile(r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>\d{4})")
_WORDS = re.compile(r"(?:(?P<day>\d{1,2}) )?(?P<word>[^\W\d_]+) (?P<year>\d{4})")
_AMERICAN = re.compile(r"(?P<word>[^\W\d_]+) (?P<day>\d{1,2}) (?P<year>\d{4})")


class Period(NamedTuple):
    """The first and the last day of a span of time."""

    start: date
    end: date


def parse_period(text: str) -> Period | None:
    """The day, month or year that ``text`` names, or None where it names none or one that does not exist.

    Understood are "2022-08-25", "2022-08", "2022", "25/8/2022", "25 Agustus 2022", "Agustus 2022", "August 25, 2022"; a
    weekday in front ("Kamis, 25 Agustus 2022") is left aside.
    """
    words = re.sub(r"[\s,]+", " ", text.casefold()).strip(" .")
    head, _, rest = words.partition(" ")
    if rest and head in _weekdays():
        words = rest
    for shape in (_ISO, _FIGURES, _WORDS, _AMERICAN):
        match = shape.fullmatch(words)
        if match is not None:
            return _period(match.groupdict())
    return None


def _period(parts: Mapping[str, str | None]) -> Period | None:
    year = int(parts["year"] or 0)
    if parts.get("word") is not None:
        month = _months().get(parts["word"] or "")
        if month is None:
            return None
    elif parts["month"] is not None:
        month = int(parts["month"])
    else:
        return Period(date(year, 1, 1), date(year, 12, 31)) if year else None
    if not 1 <= month <= 12 or not year:
        return None
    last = monthrange(year, month)[1]
    if parts["day"] is None:
        return Period(date(year, month, 1), date(year, month, last))
    day = int(parts["day"])
    return Period(date(year, month, day), date(year, month, day)) if 1 <= day <= last else None


@functools.cache
def _months() -> Mapping[str, int]:
    from kg.lexicon.words import calendar
    from kg.query.wordings import english_calendar

    return {**english_calendar("month"), **calendar("month")}


@functools.cache
def _weekdays() -> frozenset[str]:
    from kg.lexicon.words import calendar
    from kg.query.wordings import english_calendar

    return frozenset((*english_calendar("weekday"), *calendar("weekday")))
