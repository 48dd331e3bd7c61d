"""From days of observation to spans, bounds, gaps and what is known of a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kg.chronicle.facts import Facts
from kg.chronicle.spans import Span, spans
from kg.chronicle.timeline import holders, timeline
from kg.graph.build import build
from kg.graph.vocabulary import ID
from tests.chronicle.invented import DEPUTY, JAYA, REGENT, RIMBA, SARI, TIARA, Press, day
from tests.graph.sample import sample_reading

POST = "https://w3id.org/wakil/id/post/62.03/bupati"


def of_regent(facts: Facts) -> list[tuple[str, str, str, str]]:
    return [(facts.name(each.holder), each.capacity, str(each.first), str(each.last)) for each in spans(facts)[POST]]


def only(facts: Facts, name: str) -> Span:
    (found,) = [each for each in spans(facts)[POST] if facts.name(each.holder) == name]
    return found


def test_days_of_one_holder_make_one_span() -> None:
    facts = Press().seen("2024-03-01", JAYA, REGENT).seen("2024-01-01", JAYA, REGENT).seen("2024-02-01", JAYA, REGENT).facts()
    assert of_regent(facts) == [("Jaya Kahayan", "Definitive", "2024-01-01", "2024-03-01")]
    assert [str(each.day) for each in only(facts, "Jaya Kahayan").seen] == ["2024-01-01", "2024-02-01", "2024-03-01"]


def test_nothing_is_said_of_the_days_before_and_after() -> None:
    span = only(Press().seen("2024-01-01", JAYA, REGENT).facts(), "Jaya Kahayan")
    assert (span.not_before, span.not_after, span.started, span.ended) == (None, None, None, None)


def test_holders_of_one_seat_bound_each_other() -> None:
    facts = (
        Press()
        .seen("2023-01-01", JAYA, REGENT)
        .seen("2023-06-01", JAYA, REGENT)
        .seen("2024-01-01", SARI, REGENT)
        .seen("2024-06-01", SARI, REGENT)
        .facts()
    )
    assert only(facts, "Jaya Kahayan").not_after == day("2024-01-01")
    assert only(facts, "Sari Lontar").not_before == day("2023-06-01")


def test_an_acting_holder_bounds_nobody() -> None:
    facts = Press().seen("2023-01-01", JAYA, REGENT).seen("2024-01-01", SARI, REGENT, "Plt").facts()
    assert only(facts, "Jaya Kahayan").not_after is None
    assert only(facts, "Sari Lontar").acting


def test_former_and_elected_holders_hold_nothing() -> None:
    facts = (
        Press()
        .seen("2023-01-01", JAYA, REGENT)
        .seen("2024-01-01", JAYA, REGENT, "Former")
        .seen("2024-01-01", SARI, REGENT, "Elect")
        .facts()
    )
    assert of_regent(facts) == [("Jaya Kahayan", "Definitive", "2023-01-01", "2023-01-01")]
    assert only(facts, "Jaya Kahayan").not_after == day("2024-01-01")


def test_an_inauguration_starts_a_tenure_on_its_day() -> None:
    press = Press().seen("2024-06-01", SARI, REGENT)
    facts = press.changed("2024-03-02", REGENT, "Installation", incoming=SARI, day=day("2024-03-01")).facts()
    span = only(facts, "Sari Lontar")
    assert (span.started, span.not_before, span.first, span.last) == (
        day("2024-03-01"),
        day("2024-03-01"),
        day("2024-03-01"),
        day("2024-06-01"),
    )


def test_a_retirement_ends_a_tenure_on_its_day() -> None:
    facts = (
        Press()
        .seen("2024-01-01", SARI, REGENT)
        .changed("2024-03-05", REGENT, "Retirement", outgoing=SARI, day=day("2024-03-01"))
        .facts()
    )
    span = only(facts, "Sari Lontar")
    assert (span.last, span.ended, span.not_after) == (day("2024-01-01"), day("2024-03-01"), day("2024-03-01"))


def test_an_end_of_unknown_day_bounds_by_the_article() -> None:
    facts = Press().seen("2024-01-01", SARI, REGENT).changed("2024-03-05", REGENT, "Death", outgoing=SARI).facts()
    assert (only(facts, "Sari Lontar").ended, only(facts, "Sari Lontar").not_after) == (None, day("2024-03-05"))


def test_another_holder_in_between_does_not_cut_a_tenure() -> None:
    press = Press().seen("2024-01-01", JAYA, REGENT).seen("2024-02-01", SARI, REGENT).seen("2024-03-01", JAYA, REGENT)
    assert of_regent(press.facts()) == [
        ("Jaya Kahayan", "Definitive", "2024-01-01", "2024-03-01"),
        ("Sari Lontar", "Definitive", "2024-02-01", "2024-02-01"),
    ]


def test_somebody_else_within_a_gap_of_more_than_a_year_does() -> None:
    press = Press().seen("2021-01-01", JAYA, REGENT).seen("2022-06-01", SARI, REGENT).seen("2024-03-01", JAYA, REGENT)
    assert of_regent(press.facts()) == [
        ("Jaya Kahayan", "Definitive", "2021-01-01", "2021-01-01"),
        ("Sari Lontar", "Definitive", "2022-06-01", "2022-06-01"),
        ("Jaya Kahayan", "Definitive", "2024-03-01", "2024-03-01"),
    ]


def test_an_empty_gap_of_more_than_a_year_does_not() -> None:
    press = Press().seen("2021-01-01", JAYA, REGENT).seen("2024-03-01", JAYA, REGENT).seen("2022-06-01", SARI, REGENT, "Plt")
    assert of_regent(press.facts())[0] == ("Jaya Kahayan", "Definitive", "2021-01-01", "2024-03-01")


def test_undated_articles_give_no_span() -> None:
    assert spans(Press().seen("", JAYA, REGENT).facts()) == {POST: ()}


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2024-01-01", {"Jaya Kahayan": "observed", "Rimba Danum": "unknown"}),
        ("2024-02-01", {"Jaya Kahayan": "between observations", "Rimba Danum": "unknown"}),
        ("2024-03-01", {"Jaya Kahayan": "observed", "Rimba Danum": "unknown"}),
        ("2024-04-01", {"Jaya Kahayan": "unknown", "Rimba Danum": "unknown"}),
        ("2024-05-01", {"Jaya Kahayan": "unknown", "Rimba Danum": "observed"}),
        ("2030-01-01", {"Jaya Kahayan": "unknown", "Rimba Danum": "unknown"}),
    ],
)
def test_what_is_known_of_a_day(on: str, expected: dict[str, str]) -> None:
    press = Press().seen("2024-01-01", JAYA, REGENT).seen("2024-03-01", JAYA, REGENT).seen("2024-05-01", RIMBA, REGENT, "Plt")
    facts = press.facts()
    found = holders(facts, POST, day(on))
    assert {facts.name(each.span.holder): each.certainty for each in found} == expected
    assert [each.certainty for each in found] == sorted((each.certainty for each in found), key=lambda c: (c != "observed", c))


def test_a_timeline_shows_the_days_on_which_nobody_was_seen() -> None:
    facts = (
        Press()
        .seen("2023-01-01", JAYA, REGENT)
        .seen("2023-06-01", JAYA, REGENT)
        .seen("2023-05-01", TIARA, REGENT, "Plh")
        .seen("2023-09-01", RIMBA, REGENT, "Plt")
        .seen("2024-01-01", SARI, REGENT)
        .seen("2023-08-01", SARI, DEPUTY)
        .facts()
    )
    found = timeline(facts, POST)
    assert [(str(gap.after), str(gap.before)) for gap in found.gaps] == [
        ("2023-06-01", "2023-09-01"),
        ("2023-09-01", "2024-01-01"),
    ]
    assert (found.first, found.last) == (date(2023, 1, 1), date(2024, 1, 1))


@pytest.mark.parametrize(
    "on", ["2023-06-01", "2023-12-31", "2024-01-01", "2024-02-01", "2024-03-01", "2024-04-15", "2024-05-01", "2025-01-01"]
)
def test_the_question_by_name_says_the_same(on: str) -> None:
    from kg.query.named import run
    from tests.query.network import InMemory

    press = Press().seen("2024-01-01", JAYA, REGENT).seen("2024-03-01", JAYA, REGENT).seen("2024-05-01", RIMBA, REGENT, "Plt")
    press.seen("2024-05-01", SARI, REGENT).changed("2024-02-10", REGENT, "Installation", incoming=SARI, day=day("2024-02-09"))
    press.seen("2024-01-05", TIARA, REGENT, "Pj").seen("2024-06-05", TIARA, REGENT, "Pj").seen("", RIMBA, REGENT, "Plt")
    press.seen("2022-01-01", SARI, REGENT)
    press.changed("2024-04-02", REGENT, "Dismissal", outgoing=TIARA, capacity="Pj")
    facts = press.facts()
    best: dict[str, str] = {}
    for each in holders(facts, POST, day(on)):
        best.setdefault(facts.name(each.span.holder), each.certainty)
    asked = run(InMemory(facts.store), "who-held", post="Bupati Kapuas", on=on)
    columns = [asked.columns.index(name) for name in ("holder", "certainty")]
    assert {row[columns[0]]: row[columns[1]] for row in asked.texts()} == best


@pytest.mark.parametrize(
    ("on", "certainty"), [(14, "observed"), (15, "between observations"), (17, "observed"), (18, "unknown")]
)
def test_a_report_shows_the_day_of_the_event_and_its_own(on: int, certainty: str) -> None:
    from kg.query.named import run
    from tests.query.network import InMemory

    made = sample_reading()
    late = replace(made, article=replace(made.article, date=date(2024, 5, 17)))
    facts = Facts.of_quads(build([late]))
    (held,) = holders(facts, ID + "post/62/sekretaris-daerah", date(2024, 5, on))
    assert held.certainty == certainty
    asked = run(InMemory(facts.store), "who-held", post="Sekda Kalteng", on=f"2024-05-{on}")
    assert [row[asked.columns.index("certainty")] for row in asked.texts()] == [certainty]
