"""The order of protocol is that of Law 9/2010, articles 10 and 11, and agrees with the ranks of roles."""

from __future__ import annotations

import pytest

from kg.lexicon.ladder import ladder
from kg.lexicon.protocol import precedence, precedences


@pytest.mark.parametrize("article", ["10", "11"])
def test_letters_of_an_article_are_in_their_order(article: str) -> None:
    rows = [row for row in precedences() if row.article == article]
    assert [row.letter for row in rows] == sorted(row.letter for row in rows)
    assert [row.place for row in rows] == [ord(row.letter) - ord("a") + 1 for row in rows]


def test_both_orders_are_one_order_of_ranks() -> None:
    for article in ("10", "11"):
        ranks = [row.rank for row in precedences() if row.article == article and row.rank is not None]
        assert ranks == sorted(ranks)
    assert all(row.rank == row.place for row in precedences() if row.article == "11")


def test_every_ranked_role_stands_in_the_law() -> None:
    listed = {role for row in precedences() for role in row.roles}
    assert {role.id for role in ladder().roles.values() if role.rank is not None} <= listed


@pytest.mark.parametrize(
    ("higher", "lower"),
    [
        (("11", "regency", "bupati"), ("11", "regency", "wakil-bupati")),
        (("11", "regency", "wakil-bupati"), ("11", "regency", "ketua", "Legislature")),
        (("11", "regency", "ketua", "Legislature"), ("11", "regency", "sekretaris-daerah")),
        (("11", "regency", "kepala-dinas"), ("11", "regency", "camat")),
        (("11", "regency", "camat"), ("11", "regency", "lurah")),
        (("10", "province", "sekretaris-daerah"), ("10", "regency", "bupati")),
        (("10", "regency", "bupati"), ("10", "province", "kepala-dinas")),
        (("10", "regency", "ketua", "Legislature"), ("10", "regency", "wakil-bupati")),
    ],
)
def test_who_stands_before_whom(higher: tuple[str, ...], lower: tuple[str, ...]) -> None:
    one, other = precedence(*higher), precedence(*lower)  # type: ignore[arg-type]
    assert one is not None
    assert other is not None
    assert one.place < other.place


@pytest.mark.parametrize("colleague", ["dandim", "kapolres", "kajari", "ketua-pengadilan-negeri"])
def test_the_secretary_stands_beside_the_heads_of_police_army_court_and_prosecution(colleague: str) -> None:
    assert precedence("11", "regency", colleague) == precedence("11", "regency", "sekretaris-daerah")


def test_a_chair_of_anything_but_a_legislature_or_party_has_no_place() -> None:
    assert precedence("11", "regency", "ketua", "Association") is None
