"""What identity costs: growth with the number of articles, and one article more in a large store."""

from __future__ import annotations

import math
import time
from itertools import islice
from operator import itemgetter
from pathlib import Path

import pytest

from kg.store.opening import open_writing
from tests.benchmarks.crowd import crowd, entries, main, measure

STORE = 10_000
PORTION = 256


def test_the_crowd_is_the_same_each_time_and_shares_names() -> None:
    assert list(crowd(50)) == list(crowd(50))
    mentions, people, _ = measure(500)
    assert people < mentions / 2


def test_the_table_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    main([50, 100])
    header, *rows = capsys.readouterr().out.splitlines()
    assert "us / (n log n)" in header
    assert [row.split()[0] for row in rows] == ["50", "100"]


@pytest.mark.slow
def test_settling_grows_no_faster_than_n_log_n() -> None:
    small, _, seconds = sorted((measure(1_000, seed) for seed in (11, 12, 13)), key=itemgetter(2))[1]
    large, _, more = measure(8_000, 14)
    allowed = large * math.log2(large) / (small * math.log2(small))
    assert more / seconds < 2 * allowed  # what else the machine does takes its caches away


@pytest.mark.slow
def test_one_article_more_takes_less_than_a_second_of_work(tmp_path: Path) -> None:
    rows = entries(STORE + 5)
    with open_writing(tmp_path / "s.kg") as writer:
        for _ in range(0, STORE, PORTION):
            writer.add(list(islice(rows, min(PORTION, STORE))))
        spent = []
        for entry in entries(5, seed=2):
            started = time.process_time()
            writer.add([entry])
            spent.append(time.process_time() - started)
    assert max(spent) < 1
