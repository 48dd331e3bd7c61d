"""Whatever the order, the portions, the replacements and the removals: a store holds what ``graph.build`` says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyoxigraph import DefaultGraph, Quad

from kg.graph.build import build, nquads
from kg.graph.draft import draft
from kg.model.entities import Person
from kg.model.facts import Reading
from kg.store import index as index_module
from kg.store.opening import Reader, open_reading, open_writing
from kg.store.rows import Entry
from tests.graph.sample import sample_reading
from tests.store.readings import readings

steps = st.lists(st.lists(readings, min_size=1, max_size=4) | st.sampled_from(("a-1", "a-2", "a-3")), max_size=8)


def entry(reading: Reading) -> Entry:
    return Entry(reading.article, draft(reading))


def assert_holds(store: Reader, expected: list[Reading]) -> None:
    quads = build(expected)
    assert b"".join(store.nquads()) == nquads(quads)
    union = set(store.oxigraph.quads_for_pattern(None, None, None, DefaultGraph()))
    assert union == {Quad(quad.subject, quad.predicate, quad.object) for quad in quads}
    shared = {store.names.entities, store.names.reference}
    assert set(store.oxigraph.named_graphs()) - shared == {quad.graph_name for quad in quads} - shared


def assert_holds_after(steps: Iterable[list[Reading] | str]) -> None:
    """A store to which readings were added, and from which the articles of these identifiers were taken, is what build says."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "s.kg"
        expected: dict[str, Reading] = {}
        with open_writing(path) as writer:
            for step in steps:
                if isinstance(step, str):
                    assert writer.remove(step) == (step in expected)
                    expected.pop(step, None)
                else:
                    writer.add([entry(reading) for reading in step])
                    expected |= {reading.article.identifier: reading for reading in step}
        with open_reading(path) as store:
            assert_holds(store, list(expected.values()))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps)
def test_store_is_what_build_says_after_any_steps(steps: list[list[Reading] | str]) -> None:
    assert_holds_after(steps)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps)
def test_bulk_loading_gives_the_same_graph(steps: list[list[Reading] | str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(index_module, "BULK_FROM", 0)
        patch.setattr(index_module, "BULK_QUADS", 50)
        patch.setattr(index_module, "TRANSACTION_QUADS", 50)
        test_store_is_what_build_says_after_any_steps.hypothesis.inner_test(steps)  # type: ignore[attr-defined]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(readings, max_size=6, unique_by=lambda each: each.article.identifier), st.randoms(), st.data())
def test_any_order_and_portions_give_the_same_bytes(some: list[Reading], random: object, data: st.DataObject) -> None:
    order = data.draw(st.permutations(some))
    with TemporaryDirectory() as folder:
        with open_writing(Path(folder) / "one") as writer:
            writer.add([entry(each) for each in some])
        for each in order:
            with open_writing(Path(folder) / "two") as writer:
                writer.add([entry(each)])
        if not order:
            return
        with open_reading(Path(folder) / "one") as one, open_reading(Path(folder) / "two") as two:
            assert list(one.nquads()) == list(two.nquads())
            assert_holds(two, some)


def test_an_article_read_anew_keeps_the_people_whom_only_it_names(tmp_path: Path) -> None:
    """Of a bare name nothing tells more than that one article has it; the reading that replaces the first has the same."""
    made = sample_reading()
    alone = replace(made, people=(*made.people, Person("Bambang")))
    with open_writing(tmp_path / "s.kg") as writer:
        writer.add([entry(alone)], "1")
        assert writer.add([entry(alone)], "2").replaced == 1
    with open_reading(tmp_path / "s.kg") as store:
        assert b"".join(store.nquads()) == nquads(build([alone]))
