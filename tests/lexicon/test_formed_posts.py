"""Short forms of posts told by how they are formed."""

from __future__ import annotations

import pytest

from kg.lexicon.formed_posts import formed_post


@pytest.mark.parametrize(
    ("word", "role"),
    [
        ("kadisbudporapar", "kepala-dinas"),
        ("sekdinkes", "sekretaris"),
        ("kabankesbangpol", "kepala-badan"),
        ("kasubbagwatpers", "kepala-subbagian"),
        ("kabidlinjamsos", "kepala-bidang"),
        ("kasitrantib", "kepala-seksi"),
    ],
)
def test_a_word_formed_like_a_post_is_one(word: str, role: str) -> None:
    found = formed_post(word)
    assert found is not None
    assert found.role == role


@pytest.mark.parametrize("word", ["kabanjahe", "kasiman", "kasinem", "daniel", "sekar", "kadir", "kadinah", "kabandungan"])
def test_names_and_places_are_none(word: str) -> None:
    assert formed_post(word) is None
