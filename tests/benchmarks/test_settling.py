"""Finding copies and settling events costs what is touched, not what is there."""

from __future__ import annotations

import pytest

from tests.benchmarks.settling import measured, readings


def test_the_invented_articles_have_copies_and_shared_events() -> None:
    some = list(readings(30))
    texts = [reading.article.text for reading in some]
    assert len(set(texts)) == 28
    assert len({(reading.events[0].name, reading.events[0].place) for reading in some}) == 10


@pytest.mark.slow
def test_one_article_more_costs_little_and_many_cost_in_proportion() -> None:
    few, _ = measured(400)
    many, one = measured(3200)
    assert one < 1
    assert many / 3200 < 4 * few / 400
