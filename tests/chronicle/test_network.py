"""The network of who stands in for whom: weights, PageRank, groups, chains, profiles."""

from __future__ import annotations

import pytest

from kg.chronicle.facts import Facts
from kg.chronicle.network import By, chain, communities, graph, pagerank, standings
from kg.chronicle.profile import profile
from kg.graph.vocabulary import ID
from tests.chronicle.invented import DEPUTY, JAYA, REGENT, RIMBA, SARI, SECRETARY, TIARA, Press, event

FIRST, SECOND = event("Rapat Koordinasi Banjir", "2024-05-14"), event("Rapat Koordinasi Pangan", "2024-06-14")
REGENT_IRI = f"{ID}post/62.03/bupati"


def person(name: str) -> str:
    return f"{ID}person/{name}"


def press() -> Press:
    made = Press()
    made.stood_in("2024-05-15", (SARI, DEPUTY), (JAYA, REGENT), FIRST)
    made.stood_in("2024-05-16", (SARI, DEPUTY), (JAYA, REGENT), FIRST)
    made.stood_in("2024-06-15", (SARI, DEPUTY), (None, REGENT), SECOND)
    made.stood_in("2024-06-15", (RIMBA, SECRETARY), (SARI, DEPUTY), SECOND)
    made.took_part("2024-06-15", JAYA, SECOND, "attendee")
    made.took_part("2024-06-15", TIARA, SECOND, "attendee")
    return made


def facts() -> Facts:
    return press().facts()


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (
            "person",
            {
                (person("sari-lontar"), person("jaya-kahayan")): 1,
                (person("sari-lontar"), REGENT_IRI): 1,
                (person("rimba-danum"), person("sari-lontar")): 1,
            },
        ),
        (
            "post",
            {
                (f"{ID}post/62.03/wakil-bupati", REGENT_IRI): 2,
                (f"{ID}post/62.03/sekretaris-daerah", f"{ID}post/62.03/wakil-bupati"): 1,
            },
        ),
    ],
)
def test_edges_are_weighted_by_events_not_by_articles(by: By, expected: dict[tuple[str, str], int]) -> None:
    made = graph(facts(), by)
    assert {(one, other): made[one][other]["weight"] for one, other in made.edges} == expected


def test_ranks_add_up_and_are_those_of_the_equations() -> None:
    ranks = pagerank(graph(facts(), "post"))
    assert sum(ranks.values()) == pytest.approx(1)
    secretary, deputy, regent = (ranks[f"{ID}post/62.03/{name}"] for name in ("sekretaris-daerah", "wakil-bupati", "bupati"))
    base = (0.15 + 0.85 * regent) / 3
    assert secretary == pytest.approx(base)
    assert deputy == pytest.approx(base + 0.85 * secretary)
    assert regent == pytest.approx(base + 0.85 * deputy)


def test_who_is_most_represented_stands_first() -> None:
    found = standings(facts(), graph(facts(), "post"))
    assert [(each.label, each.stood_in, each.represented) for each in found] == [
        ("Bupati Kapuas", 0, 2),
        ("Wakil Bupati Kapuas", 2, 1),
        ("Sekretaris Daerah Kabupaten Kapuas", 1, 0),
    ]


def test_groups_hold_everybody_once() -> None:
    made = graph(facts())
    groups = communities(made)
    assert sorted(node for group in groups for node in group) == sorted(made)
    assert groups == communities(made)


def test_an_empty_network_has_nothing() -> None:
    empty = graph(Press().facts())
    assert (pagerank(empty), communities(empty), chain(empty, "a", "b")) == ({}, (), ())


def test_the_shortest_chain_goes_either_way() -> None:
    made = graph(facts())
    there = chain(made, person("jaya-kahayan"), person("rimba-danum"))
    back = chain(made, person("rimba-danum"), person("jaya-kahayan"))
    assert there == back[::-1]
    assert [(each.representative, each.principal) for each in back] == [
        (person("rimba-danum"), person("sari-lontar")),
        (person("sari-lontar"), person("jaya-kahayan")),
    ]
    assert chain(made, person("jaya-kahayan"), person("tiara-malang")) == ()


def test_a_profile_counts_events_attended_delegated_and_stood_in() -> None:
    found = profile(facts(), person("jaya-kahayan"))
    assert (len(found.attended), len(found.delegated), found.share) == (1, 1, 0.5)
    assert found.representatives == {person("sari-lontar"): 1}
    assert profile(facts(), REGENT_IRI).representatives == {person("sari-lontar"): 2}
    assert len(profile(facts(), person("sari-lontar")).stood_in) == 2
    assert profile(facts(), person("tiara-malang")).share == 0
    assert profile(facts(), person("nobody")).share is None
