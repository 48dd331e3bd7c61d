"""Prefixes of verbs, as the letters show them."""

from __future__ import annotations

import pytest

from kg.lexicon.affixes import like_active, like_passive, like_verb


@pytest.mark.parametrize(
    ("fold", "verb", "active", "passive"),
    [
        ("membuka", True, True, False),
        ("bertemu", True, True, False),
        ("dibuka", True, False, True),
        ("terbuka", True, False, False),
        ("rapat", False, False, False),
        ("di", False, False, False),
        ("meja", False, False, False),
    ],
)
def test_what_a_prefix_tells(fold: str, verb: bool, active: bool, passive: bool) -> None:
    assert (like_verb(fold), like_active(fold), like_passive(fold)) == (verb, active, passive)
