from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.query.periods import Period, parse_period

DAY = Period(date(2022, 8, 25), date(2022, 8, 25))
MONTH = Period(date(2022, 8, 1), date(2022, 8, 31))
YEAR = Period(date(2022, 1, 1), date(2022, 12, 31))

UNDERSTOOD = [
    (DAY, "2022-08-25", "25 Agustus 2022", "25 agustus 2022.", "25/8/2022", "25-08-2022", "25.8.2022"),
    (DAY, "Kamis, 25 Agustus 2022", "25 August 2022", "August 25, 2022", "Aug 25 2022", "Thursday 25 August 2022"),
    (MONTH, "2022-08", "Agustus 2022", "August 2022", "Ags 2022", "  agustus   2022 "),
    (YEAR, "2022", " 2022 "),
    (Period(date(2024, 2, 1), date(2024, 2, 29)), "Februari 2024", "feb 2024", "2024-02"),
    (Period(date(2023, 5, 2), date(2023, 5, 2)), "2 Mei 2023", "2 May 2023"),
]
NOT = [
    "",
    "kemarin",
    "31 Februari 2022",
    "2022-02-30",
    "2022-13",
    "25 Agus 22",
    "Agustus",
    "0000",
    "25 2022",
    "32/1/2022",
    "2022-00",
]


@pytest.mark.parametrize(("period", "text"), [(period, text) for period, *texts in UNDERSTOOD for text in texts])
def test_understood(period: Period, text: str) -> None:
    assert parse_period(text) == period


@pytest.mark.parametrize("text", NOT)
def test_not_understood(text: str) -> None:
    assert parse_period(text) is None


@given(st.dates())
def test_every_iso_day_is_itself(day: date) -> None:
    assert parse_period(day.isoformat()) == Period(day, day)


@given(st.text(max_size=30))
def test_no_text_is_an_error(text: str) -> None:
    period = parse_period(text)
    assert period is None or period.start <= period.end
