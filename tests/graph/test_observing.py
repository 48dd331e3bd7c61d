"""On which days an article shows somebody in a post."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kg.graph.observing import Days, Observations
from kg.model.entities import Precision
from kg.model.facts import Capacity, Reading, Succession, Tenure
from tests.graph.sample import GOVERNOR, RIMBA, SECRETARY, TEXT, found, sample_reading

PUBLISHED, MEETING = date(2024, 5, 15), date(2024, 5, 14)


def _reading(held: date | None = MEETING, precision: Precision = "day", published: date | None = PUBLISHED) -> Reading:
    """That of the sample, its event on another day."""
    made = sample_reading()
    (old,) = made.events
    event = replace(old, date=held, precision=precision)
    return replace(
        made,
        article=replace(made.article, date=published),
        events=(event,),
        representations=tuple(replace(fact, event=event) for fact in made.representations),
        participations=tuple(replace(fact, event=event) for fact in made.participations),
        statements=tuple(replace(fact, event=event) for fact in made.statements),
    )


def _secretary(reading: Reading) -> Tenure:
    (tenure,) = (each for each in reading.tenures if each.holder == RIMBA)
    return tenure


def _days(reading: Reading) -> Days | None:
    return Observations(reading).days(_secretary(reading))


def test_who_did_something_in_the_post_was_in_it_on_that_day_too() -> None:
    assert _days(_reading()) == (MEETING, PUBLISHED)
    assert _days(replace(_reading(), participations=(), representations=())) == (PUBLISHED, PUBLISHED)


@pytest.mark.parametrize(
    ("held", "precision"),
    [(date(2024, 5, 1), "month"), (date(2024, 3, 1), "day"), (date(2024, 6, 1), "day"), (None, "day")],
)
def test_an_event_of_no_day_long_ago_or_still_to_come_shows_nobody(held: date | None, precision: Precision) -> None:
    assert _days(_reading(held, precision)) == (PUBLISHED, PUBLISHED)


@pytest.mark.parametrize("capacity", ["Former", "Elect"])
def test_who_is_not_in_office_is_not_shown_in_it_at_an_event(capacity: Capacity) -> None:
    reading = _reading()
    tenure = replace(_secretary(reading), capacity=capacity)
    assert Observations(reading).days(tenure) == (PUBLISHED, PUBLISHED)


@pytest.mark.parametrize(
    ("taken", "first"),
    [(date(2024, 5, 13), MEETING), (MEETING, MEETING), (PUBLISHED, PUBLISHED), (None, PUBLISHED)],
)
def test_nobody_is_shown_in_a_post_before_the_article_has_them_take_it(taken: date | None, first: date) -> None:
    change = Succession(SECRETARY, "Installation", found(TEXT, "Rimba"), incoming=RIMBA, day=taken)
    other = Succession(GOVERNOR, "Installation", found(TEXT, "Rimba"), incoming=RIMBA)
    assert _days(replace(_reading(), successions=(change, other))) == (first, PUBLISHED)


def test_an_article_without_a_day_shows_them_on_that_of_its_main_event() -> None:
    assert _days(_reading(published=None)) == (MEETING, MEETING)
    assert _days(_reading(precision="month", published=None)) is None
