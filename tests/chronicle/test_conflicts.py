"""Each kind of contradiction is found where it is one, and not where it is none."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kg.chronicle.conflict import KINDS, SEVERITIES, Conflict
from kg.chronicle.conflicts import conflicts, words_of
from kg.chronicle.facts import Facts
from kg.chronicle.spans import Sighting, Span
from kg.chronicle.tenure_conflicts import alike, tenure_conflicts
from kg.graph.build import build
from kg.graph.vocabulary import ID
from kg.model.entities import Person
from tests.chronicle.invented import (
    COUNCIL,
    DEPUTY,
    DISTRICT,
    GOVERNOR,
    JATIM,
    JAYA,
    REGENT,
    RIMBA,
    SARI,
    SECRETARY,
    SPEAKER,
    TIARA,
    VAGUE_DISTRICT,
    Press,
    day,
    event,
)

MEETING = event("Rapat Koordinasi Banjir", "2024-05-14")
AWAY = event("Rapat Kerja Nasional", "2024-05-14", JATIM)


def found(press: Press) -> tuple[Conflict, ...]:
    return conflicts(press.facts())


def kinds(press: Press) -> list[tuple[str, str]]:
    return [(each.kind, each.severity) for each in found(press)]


CONTRADICTIONS: list[tuple[str, list[tuple[str, str]], Press]] = [
    (
        "two definitive holders, each seen twice while the other held it",
        [("two-holders", "high")],
        Press()
        .seen("2024-01-01", JAYA, REGENT)
        .seen("2024-03-01", JAYA, REGENT)
        .seen("2024-03-20", JAYA, REGENT)
        .seen("2024-02-01", SARI, REGENT)
        .seen("2024-03-10", SARI, REGENT)
        .seen("2024-04-01", SARI, REGENT),
    ),
    (
        "one of them seen once",
        [("two-holders", "medium")],
        Press().seen("2024-01-01", JAYA, REGENT).seen("2024-03-01", JAYA, REGENT).seen("2024-02-01", SARI, REGENT),
    ),
    (
        "names that are much alike",
        [("two-holders", "low")],
        Press()
        .seen("2024-01-01", JAYA, REGENT)
        .seen("2024-03-01", JAYA, REGENT)
        .seen("2024-02-01", Person("Ani Jaya Kahayan"), REGENT),
    ),
    (
        "both in one article",
        [("two-holders", "low")],
        Press().seen("2024-01-01", JAYA, REGENT, key="a").seen("2024-01-01", SARI, REGENT, key="a"),
    ),
    (
        "an acting one while the definitive one is seen before and after",
        [("beside-acting", "medium")],
        Press().seen("2024-01-01", JAYA, REGENT).seen("2024-03-01", JAYA, REGENT).seen("2024-02-01", SARI, REGENT, "Plt"),
    ),
    (
        "a Plh beside the definitive one may be right",
        [("beside-acting", "low")],
        Press().seen("2024-01-01", JAYA, REGENT).seen("2024-03-01", JAYA, REGENT).seen("2024-02-01", SARI, REGENT, "Plh"),
    ),
    (
        "regent and secretary at one time",
        [("exclusive-posts", "medium")],
        Press().seen("2024-01-01", JAYA, REGENT).seen("2024-03-01", JAYA, REGENT).seen("2024-02-01", JAYA, SECRETARY),
    ),
    (
        "still in office after retirement",
        [("after-end", "medium")],
        Press()
        .seen("2024-01-01", JAYA, REGENT)
        .changed("2024-02-01", REGENT, "Retirement", outgoing=JAYA)
        .seen("2024-03-01", JAYA, REGENT),
    ),
    (
        "called a former one, then shown in office",
        [("after-end", "medium")],
        Press().seen("2024-02-01", JAYA, REGENT, "Former").seen("2024-03-01", JAYA, REGENT),
    ),
    (
        "two outlets name different representatives",
        [("outlets-disagree", "high")],
        Press()
        .stood_in("2024-05-15", (SARI, DEPUTY), (JAYA, REGENT), MEETING, "Kabar")
        .stood_in("2024-05-15", (RIMBA, SECRETARY), (JAYA, REGENT), MEETING, "Suara"),
    ),
    (
        "two outlets name different openers of what may be two events",
        [("outlets-disagree", "low")],
        Press().took_part("2024-05-15", SARI, MEETING).took_part("2024-05-15", RIMBA, MEETING, source="Suara"),
    ),
    (
        "in two provinces on one day",
        [("two-places", "medium")],
        Press().took_part("2024-05-15", SARI, MEETING, "attendee").took_part("2024-05-15", SARI, AWAY, "attendee"),
    ),
    (
        "a regent stands in for the secretary",
        [("against-protocol", "medium")],
        Press().stood_in("2024-05-15", (JAYA, REGENT), (RIMBA, SECRETARY), MEETING),
    ),
    (
        "the governor stands in for a regent: article 10 orders both",
        [("against-protocol", "medium")],
        Press().stood_in("2024-05-15", (TIARA, GOVERNOR), (JAYA, REGENT), MEETING),
    ),
    (
        "a chain that closes",
        [("closed-chain", "high")],
        Press()
        .stood_in("2024-05-15", (SARI, None), (JAYA, None), MEETING)
        .stood_in("2024-05-15", (RIMBA, None), (SARI, None), MEETING)
        .stood_in("2024-05-16", (JAYA, None), (RIMBA, None), MEETING),
    ),
]

NONE: list[tuple[str, Press]] = [
    ("nothing", Press()),
    ("a change of office", Press().seen("2024-01-01", JAYA, REGENT).seen("2024-03-01", SARI, REGENT)),
    (
        "a handover on the last day of one and the first of the other",
        Press()
        .seen("2024-01-01", JAYA, REGENT)
        .seen("2024-03-01", JAYA, REGENT)
        .seen("2024-03-01", SARI, REGENT)
        .seen("2024-06-01", SARI, REGENT),
    ),
    (
        "the acting one before the definitive one",
        Press().seen("2024-01-01", JAYA, REGENT, "Pj").seen("2024-03-01", SARI, REGENT),
    ),
    (
        "a post whose district nobody names",
        Press()
        .seen("2024-01-01", JAYA, VAGUE_DISTRICT)
        .seen("2024-03-01", JAYA, VAGUE_DISTRICT)
        .seen("2024-02-01", SARI, VAGUE_DISTRICT),
    ),
    (
        "moved from one post to the other",
        Press().seen("2024-01-01", JAYA, DISTRICT).seen("2024-03-01", JAYA, SECRETARY),
    ),
    (
        "acting in a second post",
        Press()
        .seen("2024-01-01", JAYA, SECRETARY)
        .seen("2024-03-01", JAYA, SECRETARY)
        .seen("2024-02-01", JAYA, DISTRICT, "Plt"),
    ),
    (
        "retired, and not seen again",
        Press().seen("2024-01-01", JAYA, REGENT).changed("2024-02-01", REGENT, "Retirement", outgoing=JAYA),
    ),
    (
        "two outlets agree",
        Press()
        .stood_in("2024-05-15", (SARI, DEPUTY), (JAYA, REGENT), MEETING, "Kabar")
        .stood_in("2024-05-15", (SARI, DEPUTY), (None, REGENT), MEETING, "Suara"),
    ),
    (
        "one outlet names the person, the other the post",
        Press()
        .stood_in("2024-05-15", (SARI, None), (None, REGENT), MEETING, "Kabar")
        .stood_in("2024-05-15", (None, DEPUTY), (None, REGENT), MEETING, "Suara"),
    ),
    (
        "one article names two openers",
        Press().took_part("2024-05-15", SARI, MEETING, key="a").took_part("2024-05-15", RIMBA, MEETING, key="a"),
    ),
    (
        "organizing from afar",
        Press().took_part("2024-05-15", SARI, MEETING, "attendee").took_part("2024-05-15", SARI, AWAY, "organizer"),
    ),
    ("the deputy stands in for the regent", Press().stood_in("2024-05-15", (SARI, DEPUTY), (JAYA, REGENT), MEETING)),
    ("the regent stands in for the governor", Press().stood_in("2024-05-15", (JAYA, REGENT), (TIARA, GOVERNOR), MEETING)),
    (
        "a chain of three",
        Press()
        .stood_in("2024-05-15", (SARI, None), (JAYA, None), MEETING)
        .stood_in("2024-05-15", (RIMBA, None), (SARI, None), MEETING),
    ),
]


@pytest.mark.parametrize(("expected", "press"), [each[1:] for each in CONTRADICTIONS], ids=[each[0] for each in CONTRADICTIONS])
def test_a_contradiction_is_found(expected: list[tuple[str, str]], press: Press) -> None:
    assert kinds(press) == expected


@pytest.mark.parametrize("press", [each[1] for each in NONE], ids=[each[0] for each in NONE])
def test_what_is_no_contradiction_is_not_found(press: Press) -> None:
    assert [each.title for each in found(press)] == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Jaya Kahayan", "Jaya Kahayn", True),
        ("Jaya Kahayan", "Kahayan Djaya", True),
        ("Jaya Kahayan", "Jaya Kahayan Tiwah", True),
        ("Jaya Kahayan", "Sari Lontar", False),
        ("Siti Murung", "Siti Rahmah", False),
        ("Ahmad Sungkai", "Ahmad Paring", False),
    ],
)
def test_names_that_may_be_one(one: str, other: str, expected: bool) -> None:
    assert alike(one, other) is expected


def test_every_kind_is_among_the_examples() -> None:
    assert {kind for _, expected, _ in CONTRADICTIONS for kind, _ in expected} == set(KINDS)


def test_the_chair_of_a_legislature_comes_before_the_secretary() -> None:
    assert COUNCIL.kind == "Legislature"
    assert kinds(Press().stood_in("2024-05-15", (SARI, SPEAKER), (JAYA, SECRETARY), MEETING)) == [
        ("against-protocol", "medium")
    ]
    assert kinds(Press().stood_in("2024-05-15", (SARI, SECRETARY), (JAYA, SPEAKER), MEETING)) == []


@pytest.mark.parametrize(("expected", "press"), [each[1:] for each in CONTRADICTIONS], ids=[each[0] for each in CONTRADICTIONS])
def test_both_sides_come_with_their_sentences_and_sources(expected: list[tuple[str, str]], press: Press) -> None:
    facts = press.facts()
    for each in conflicts(facts):
        assert len(each.sides) >= 2
        words = [words for side in each.sides for words in words_of(facts, side)]
        assert words
        assert all(one.sentence.startswith("Kalimat ke-") and one.publisher and one.published for one in words)


def test_ids_stay_when_articles_come_and_the_order_of_articles_does_not_matter() -> None:
    press = Press().seen("2024-01-01", JAYA, REGENT).seen("2024-03-01", JAYA, REGENT).seen("2024-02-01", SARI, REGENT)
    (before,) = found(press)
    readings = press.readings()
    for shuffled in (readings[::-1], readings[1:] + readings[:1]):
        assert conflicts(Facts.of_quads(build(shuffled))) == (before,)
    (after,) = found(press.seen("2024-03-05", JAYA, REGENT))
    assert after.id == before.id


def test_the_severe_ones_come_first() -> None:
    press = Press().stood_in("2024-05-15", (JAYA, REGENT), (RIMBA, SECRETARY), MEETING)
    press.seen("2024-01-01", JAYA, DEPUTY).seen("2024-03-01", JAYA, DEPUTY).seen("2024-02-01", SARI, DEPUTY)
    press.seen("2024-04-01", SARI, DEPUTY)
    ranks = [SEVERITIES.index(each.severity) for each in found(press)]
    assert len(ranks) == 2
    assert ranks == sorted(ranks)


def test_looking_back_on_a_former_holder_contradicts_only_who_holds_it_then() -> None:
    press = Press().seen("2012-01-01", JAYA, REGENT).seen("2018-01-01", SARI, REGENT).seen("2019-01-01", SARI, REGENT)
    press.seen("2025-01-01", RIMBA, REGENT).seen("2025-02-01", JAYA, REGENT).seen("2025-03-01", RIMBA, REGENT)
    (only,) = found(press)
    assert "Jaya Kahayan" in only.title
    assert "Rimba Danum" in only.title
    assert only.severity == "medium"


def test_outlets_that_disagree_on_the_day_of_one_event() -> None:
    import pyoxigraph as ox

    from kg.graph import vocabulary as v

    quads = build(Press().took_part("2024-05-15", SARI, MEETING, key="a").readings())
    (start,) = [quad for quad in quads if quad.predicate == v.SCHEMA_START_DATE]
    other = ox.Literal("2024-05-13", datatype=v.XSD_DATE)
    graph = ox.NamedNode("https://w3id.org/wakil/id/article/b/graph")
    facts = Facts.of_quads([*quads, ox.Quad(start.subject, start.predicate, other, graph)])
    (only,) = conflicts(facts)
    assert [side.claim for side in only.sides] == ["on 2024-05-13", "on 2024-05-14"]
    assert [side.facts for side in only.sides] == [
        ("https://w3id.org/wakil/id/article/b",),
        ("https://w3id.org/wakil/id/article/a",),
    ]


def test_the_sweep_does_not_compare_all_pairs() -> None:
    """Of 2,000 holders who all overlap each is compared with one other, not with 1,999."""
    facts = Press().seen("2024-01-01", JAYA, REGENT).facts()
    post = f"{ID}post/62.03/bupati"
    start = day("2000-01-01")
    crowd = tuple(
        Span(
            post,
            f"{ID}person/{i}",
            "Definitive",
            (Sighting(start + timedelta(i), f"{ID}fact/{i}"), Sighting(start + timedelta(5000 + i), f"{ID}fact/{i}-later")),
        )
        for i in range(2000)
    )
    assert len(list(tenure_conflicts(facts, {post: crowd}))) == 1999


def test_a_sighting_of_two_days_stands_for_its_side_once() -> None:
    press = Press().seen("2024-01-01", JAYA, REGENT).seen("2024-03-01", JAYA, REGENT)
    press.seen("2024-02-15", SARI, REGENT, key="two-days")
    press.took_part("2024-02-15", SARI, event("Rapat Koordinasi Pangan", "2024-02-14"), "attendee", key="two-days")
    (conflict,) = found(press)
    assert [len(set(side.facts)) == len(side.facts) for side in conflict.sides] == [True, True]
    assert {"seen from 2024-02-14 to 2024-02-15"} <= {side.claim.split(", ")[-1] for side in conflict.sides}
