"""Copies in a store: whatever comes and goes, each article has the original that all articles at once would give it."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.model.facts import Reading
from tests.graph.releases import EDITS, OTHER, RELEASE, article
from tests.store.test_same_graph import assert_holds_after

KEYS = ("a", "b", "c", "d", "e")
EDITED = [edit(text) for text in (RELEASE, OTHER) for edit in EDITS.values()]
DAYS = st.sampled_from((0, 1, 10, 16, None))
ARTICLES = st.builds(article, st.sampled_from(KEYS), st.sampled_from([*EDITED, f"{RELEASE}\n{OTHER}"]), DAYS)
STEPS = st.lists(st.lists(ARTICLES, min_size=1, max_size=4) | st.sampled_from(KEYS), min_size=1, max_size=8)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_copies_are_the_same_after_any_steps(steps: list[list[Reading] | str]) -> None:
    assert_holds_after(steps)
