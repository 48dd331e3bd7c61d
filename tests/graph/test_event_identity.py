"""Events of several outlets: the pairs of ``event_pairs``, all of them in one graph, and what holds for any claims."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.facts import read
from kg.graph.claims import EventClaim
from kg.graph.copies import originals
from kg.graph.draft import draft
from kg.graph.event_claims import event_claims
from kg.graph.event_identity import settle_events
from kg.graph.event_likeness import apart
from kg.graph.iris import Names
from kg.model.article import Article
from kg.model.entities import Event
from kg.model.facts import Reading
from kg.model.spans import Evidence, Span
from tests.graph.event_pairs import DIFFERENT, SAME, Pair, Report
from tests.graph.gatherings import readings
from tests.graph.releases import RELEASE, article, with_notice

NAMES = Names()
PRECISION, RECALL = 0.99, 0.8


def reading(key: str, report: Report) -> Reading:
    day, text = report
    return read(Article(key, text, None, date.fromisoformat(day), None, "Kabar Contoh"))


def events_of(*readings: Reading) -> Mapping[str, str]:
    """The settled main event of each article, by key."""
    drafts = {each.article.key: draft(each, NAMES) for each in readings}
    settled = settle_events({key: each.events for key, each in drafts.items()}, originals(drafts), NAMES)
    found = {}
    for each in readings:
        main = next((event for event in each.events if event.main), None)
        if main is not None:
            found[each.article.key] = settled[event_claims(each, NAMES)[main].term]
    return found


def both(pair: Pair, name: str) -> Iterator[Reading]:
    yield reading(f"{name}-a", pair.one)
    yield reading(f"{name}-b", pair.other)


def one_event(pair: Pair) -> bool:
    found = events_of(*both(pair, "p"))
    return len(found) == 2 and found["p-a"] == found["p-b"]


@pytest.mark.parametrize("pair", DIFFERENT, ids=lambda pair: pair.name)
def test_two_events_stay_two(pair: Pair) -> None:
    assert not one_event(pair)


def test_nearly_all_reports_of_one_event_are_brought_together_and_hardly_any_others() -> None:
    """All reports in one graph; right is what the pairs say, for any two of them."""
    assert len(SAME) + len(DIFFERENT) >= 30
    reports = [each for n, pair in enumerate((*SAME, *DIFFERENT)) for each in both(pair, f"p{n}")]
    found = events_of(*reports)
    right = {(f"p{n}-a", f"p{n}-b") for n in range(len(SAME))}
    merged = {(one, other) for one, other in combinations(sorted(found), 2) if found[one] == found[other]}
    assert len(merged & right) >= PRECISION * len(merged), sorted(merged - right)
    assert len(merged & right) >= RECALL * len(right), sorted(right - merged)


SETS = st.lists(readings(), max_size=5, unique_by=lambda each: each.article.key)


def claimed(some: list[Reading]) -> tuple[dict[str, tuple[EventClaim, ...]], dict[str, str]]:
    drafts = {each.article.key: draft(each, NAMES) for each in some}
    return {key: each.events for key, each in drafts.items()}, originals(drafts)


@settings(max_examples=150, deadline=None)
@given(SETS, st.randoms(use_true_random=False))
def test_the_order_makes_no_difference(some: list[Reading], chance: random.Random) -> None:
    claims, copied = claimed(some)
    order = list(claims)
    chance.shuffle(order)
    shuffled = {key: tuple(chance.sample(claims[key], len(claims[key]))) for key in order}
    assert settle_events(shuffled, copied, NAMES) == settle_events(claims, copied, NAMES)


@settings(max_examples=150, deadline=None)
@given(SETS)
def test_an_article_never_reports_one_event_twice_and_nothing_joins_what_is_told_apart(some: list[Reading]) -> None:
    claims, copied = claimed(some)
    settled = settle_events(claims, copied, NAMES)
    assert settled.keys() == {claim.term for mine in claims.values() for claim in mine}
    together: dict[str, list[EventClaim]] = {}
    for key, mine in claims.items():
        assert len({settled[claim.term] for claim in mine}) == len(mine)
        if key not in copied:
            for claim in mine:
                together.setdefault(settled[claim.term], []).append(claim)
    for group in together.values():
        assert not any(apart(one, other) for one, other in combinations(group, 2))


def test_the_events_of_a_copy_are_those_of_its_original_even_without_day_and_place() -> None:
    event = Event("Apel Relawan", "apel", Evidence.of(RELEASE, Span(0, 12), "test/rule", 0.9), main=True)
    source, copy = article("a", RELEASE), article("b", with_notice(RELEASE), 1)
    shifted = replace(event, evidence=Evidence.of(copy.article.text, Span(0, 12), "test/rule", 0.9))
    found = events_of(replace(source, events=(event,)), replace(copy, events=(shifted,)))
    assert found["a"] == found["b"] == NAMES.claimed_event("a", "apel-relawan", 0).value


def test_without_a_day_between_two_that_fit_an_event_stays_by_itself() -> None:
    day, text = SAME[10].other
    dated = [
        (
            "2024-11-20",
            "Kendal – Sosialisasi Pengendalian Gratifikasi Perangkat Daerah dibuka Sekda Kendal Sangen Tundai, "
            "Selasa (19/11/2024).",
        ),
        SAME[10].one,
    ]
    found = events_of(reading("a", dated[0]), reading("b", dated[1]), reading("c", (day, text)))
    assert len(set(found.values())) == 3
