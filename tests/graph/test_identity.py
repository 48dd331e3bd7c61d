"""Namesakes: the same person unless posts in different regions say otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.graph.claims import PersonClaim
from kg.graph.identity.settling import settle_all
from kg.graph.iris import Names

NAMES = Names()


def claim(key: str, *scopes: str, nth: int = 0, slug: str = "arang-tabun") -> tuple[str, PersonClaim]:
    regions = tuple(sorted(scope for scope in scopes if scope != "nasional"))
    term = NAMES.claimed_person(key, slug, nth).value
    return key, PersonClaim(term, slug, nth, "Arang Tabun", scopes=regions, national="nasional" in scopes)


def settled(*claims: tuple[str, PersonClaim]) -> list[str]:
    """What each claim's person is called, without base and "person/"."""
    people = settle_all(claims, NAMES).iris
    return [people[each.term].removeprefix(NAMES.base).removeprefix("person/") for _, each in claims]


CASES = {
    "no region anywhere": ([()], [()], ["arang-tabun", "arang-tabun"]),
    "one region": ([("62",)], [("62",)], ["arang-tabun", "arang-tabun"]),
    "a regency and its province": ([("62.01",)], [("62",)], ["arang-tabun", "arang-tabun"]),
    "districts of one regency": ([("62.01.02",)], [("62.01.05",)], ["arang-tabun", "arang-tabun"]),
    "two regencies of one province": ([("62.01",)], [("62.03",)], ["arang-tabun-62-01", "arang-tabun-62-03"]),
    "two provinces": ([("62",)], [("33",)], ["arang-tabun-62", "arang-tabun-33"]),
    "a regency of another province": ([("62.01",)], [("33",)], ["arang-tabun-62-01", "arang-tabun-33"]),
    "the state and a region": ([("nasional",)], [("62",)], ["arang-tabun-nasional", "arang-tabun-62"]),
    "the state twice": ([("nasional",)], [("nasional",)], ["arang-tabun", "arang-tabun"]),
    "no region and one group": ([()], [("62",)], ["arang-tabun", "arang-tabun"]),
}


@pytest.mark.parametrize(("one", "other", "expected"), CASES.values(), ids=CASES.keys())
def test_two_articles(one: list[tuple[str, ...]], other: list[tuple[str, ...]], expected: list[str]) -> None:
    first, second = claim("a", *one[0]), claim("b", *other[0])
    assert settled(first, second) == expected
    assert settled(second, first) == expected[::-1]


def test_without_a_region_between_two_groups_is_a_person_of_their_own() -> None:
    found = settled(claim("a", "62.01"), claim("b", "62.03"), claim("c"), claim("d"))
    assert found == ["arang-tabun-62-01", "arang-tabun-62-03", "arang-tabun-tanpa-wilayah", "arang-tabun-tanpa-wilayah"]


def test_a_province_over_two_regencies_is_nobodys() -> None:
    found = settled(claim("a", "62.01"), claim("b", "62.03"), claim("c", "62"))
    assert found == ["arang-tabun-62-01", "arang-tabun-62-03", "arang-tabun-62"]


def test_an_article_that_names_both_regions_joins_them() -> None:
    found = settled(claim("a", "62.01"), claim("b", "33.02"), claim("c", "33.02", "62.01"))
    assert found == ["arang-tabun"] * 3


def test_a_career_from_region_to_state_is_joined_by_the_article_that_tells_it() -> None:
    assert settled(claim("a", "62"), claim("b", "nasional"), claim("c", "62", "nasional")) == ["arang-tabun"] * 3


def test_two_in_one_article_stay_two_though_their_regions_fit() -> None:
    found = settled(claim("a", "62"), claim("a", "62.01", nth=1), claim("b", "62"), claim("c", "62.01"))
    assert found == ["arang-tabun-62", "arang-tabun-62-01", "arang-tabun-62", "arang-tabun-62-01"]


def test_who_of_two_in_one_article_and_one_region_the_third_is_nobody_knows() -> None:
    found = settled(claim("a", "62"), claim("a", "62", nth=1), claim("b", "62"))
    assert len(set(found)) == 3
    assert all(each.startswith("arang-tabun-62") for each in found)


def test_two_in_one_article_are_two_though_only_one_has_a_region() -> None:
    assert settled(claim("a"), claim("a", "62", nth=1)) == ["arang-tabun-tanpa-wilayah", "arang-tabun-62"]


SCOPES = st.sampled_from(["62", "62.01", "62.03", "62.01.04", "33", "33.02", "nasional"])
CLAIM = st.tuples(st.sampled_from("abcdef"), st.integers(0, 1), st.sets(SCOPES, max_size=2))
CLAIMS = st.lists(CLAIM, max_size=9, unique_by=lambda each: each[:2])


def made(rows: list[tuple[str, int, set[str]]]) -> list[tuple[str, PersonClaim]]:
    return [claim(key, *sorted(scopes), nth=nth) for key, nth, scopes in rows]


@given(CLAIMS.flatmap(lambda rows: st.tuples(st.just(rows), st.permutations(rows))))
def test_the_order_makes_no_difference(both: tuple[list[tuple[str, int, set[str]]], ...]) -> None:
    one, other = both
    assert settle_all(made(one), NAMES) == settle_all(made(other), NAMES)


@given(CLAIMS)
def test_nobody_is_lost_and_an_article_never_names_one_person_twice(rows: list[tuple[str, int, set[str]]]) -> None:
    claims = made(rows)
    people = settle_all(claims, NAMES).iris
    assert set(people) == {each.term for _, each in claims}
    for key in "abcdef":
        mine = [people[each.term] for where, each in claims if where == key]
        assert len(mine) == len(set(mine))


@given(CLAIMS)
def test_regions_are_only_mixed_where_something_says_so(rows: list[tuple[str, int, set[str]]]) -> None:
    """Without an article that names two regions, a person has one regency at most, and the state is by itself."""
    claims = made([(key, nth, set(sorted(scopes)[:1])) for key, nth, scopes in rows])
    people = settle_all(claims, NAMES).iris
    regions: dict[str, set[str]] = {}
    for _, each in claims:
        mine = {".".join(code.split(".")[:2]) for code in each.scopes} | ({"nasional"} if each.national else set())
        regions.setdefault(people[each.term], set()).update(mine)
    for found in regions.values():
        narrow = {code for code in found if "." in code}
        assert len(narrow) <= 1
        assert len({code.split(".")[0] for code in found}) <= 1
