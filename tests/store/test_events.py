"""Events in a store: whatever comes and goes, in what order and portions, they are what all articles at once make of them."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.model.facts import Reading
from kg.store.opening import open_reading, open_writing
from tests.graph.event_pairs import SAME
from tests.graph.gatherings import KEYS, readings
from tests.graph.test_event_identity import both
from tests.store.test_same_graph import assert_holds, assert_holds_after, entry

STEPS = st.lists(st.lists(readings(), min_size=1, max_size=4) | st.sampled_from(KEYS), min_size=1, max_size=8)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_events_are_the_same_after_any_steps(steps: list[list[Reading] | str]) -> None:
    assert_holds_after(steps)


def test_an_event_without_a_day_joins_the_one_that_fits_and_leaves_with_it(tmp_path: Path) -> None:
    pair = next(each for each in SAME if each.name == "without a day in one report")
    dated, undated = both(pair, "p")
    events = []
    with open_writing(tmp_path / "s.kg") as writer:
        for step in (undated, dated, None):
            if step is None:
                writer.remove(dated.article.key)
            else:
                writer.add([entry(step)])
            with open_reading(tmp_path / "s.kg") as store:
                events.append(store.counts().events)
    assert events == [1, 1, 1]
    with open_reading(tmp_path / "s.kg") as store:
        assert_holds(store, [undated])
