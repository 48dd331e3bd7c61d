"""The figures of ``kg bench`` on few articles: that they are there, not how good they are; one floor for the whole road."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from kg.cli.bench import command
from kg.pipeline.rehearsal import WORDS, articles
from kg.pipeline.timing import peak_memory, stages


def test_invented_articles_are_the_same_each_time_and_of_the_length_they_say() -> None:
    assert list(articles(20)) == list(articles(20))
    assert list(articles(5, start=15)) == list(articles(20))[15:]
    for article in articles(20):
        assert WORDS <= len(article.text.split()) < WORDS + 20


def test_every_stage_is_timed() -> None:
    names = [stage.name for stage in stages(8)]
    assert names == [
        "read and clean", "sentences, mentions, facts", "draft", "graph to validate", "validation", "ledger and index",
        "whole build",
    ]  # fmt: skip


@pytest.mark.slow
def test_bench_prints_a_table() -> None:
    done = CliRunner().invoke(command, ["--articles", "8", "--no-memory"], catch_exceptions=False)
    assert done.exit_code == 0
    assert "whole build" in done.stdout


@pytest.mark.slow
def test_memory_is_flat() -> None:
    """The least of some measurements of each: what a busy machine writes late stays in memory meanwhile."""
    few = many = float("inf")
    for _ in range(3):
        few, many = min(few, peak_memory(512)), min(many, peak_memory(1024))
        if many < 1.15 * few:
            return
    assert many < 1.15 * few
