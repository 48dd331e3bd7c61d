"""Killing a build at any moment leaves a store that opens, each article whole or absent; the next build finishes the job."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, Quad

from kg.graph import vocabulary as v
from kg.graph.build import assemble, build, nquads
from kg.graph.draft import draft
from kg.graph.iris import Names
from kg.model.article import Article
from kg.store.opening import Reader, open_reading, open_writing
from tests.pipeline.invented import articles, quick_reader, write

ROOT = Path(__file__).parents[2]
NUMBER = 400
KILLS = 10
CODE = "import sys; from tests.pipeline.invented import build_in_small_portions as run; run(*sys.argv[1:])"


def child(source: Path, store: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", CODE, str(source), str(store)], cwd=ROOT)


def sizes(some: list[Article]) -> dict[str, int]:
    """How many quads the graph of each article has, by its digest."""
    names = Names()
    return {
        article.digest: sum(quad.graph_name == names.graph(article.key) for quad in assemble([draft(quick_reader(article))]))
        for article in some
    }


def assert_whole(store: Reader, expected: dict[str, int]) -> int:
    """Every graph of an article is whole; how many there are."""
    shared = {store.names.entities, store.names.reference}
    graphs = set(store.oxigraph.named_graphs()) - shared
    union = set()
    for graph in graphs:
        quads = list(store.oxigraph.quads_for_pattern(None, None, None, graph))
        digests = [str(quad.object).strip('"') for quad in quads if quad.predicate == v.GOV_DIGEST]
        assert [len(quads)] == [expected[digest] for digest in digests]
        union |= {quad.triple for quad in quads}
    assert union <= {q.triple for q in store.oxigraph.quads_for_pattern(None, None, None, DefaultGraph())}
    return len(graphs)


@pytest.mark.slow
def test_killed_builds_leave_whole_articles_and_the_next_build_finishes(tmp_path: Path) -> None:
    dice = random.Random(7)
    store = tmp_path / "s.kg"
    one, two = articles(NUMBER, "satu"), articles(NUMBER, "dua")
    sources = [write(tmp_path / "one.jsonl", one), write(tmp_path / "two.jsonl", two)]
    expected = sizes([*one, *two])
    seen: list[int] = []
    patience = 1.0  # grows on a busy machine, where nothing is stored yet when the time is up
    while len(seen) < KILLS:
        process = child(sources[len(seen) % 2], store)
        time.sleep(dice.uniform(0.3, 1.4) * patience)
        if process.poll() is not None:
            assert process.returncode == 0
        process.kill()
        process.wait()
        if (store / "format.json").exists() and (store / "oxigraph" / "CURRENT").exists():
            with open_reading(store) as reader:
                seen.append(assert_whole(reader, expected))
        else:
            seen.append(0)
        if not any(seen):
            patience = min(1.5 * patience, 10.0)
    assert max(seen) > 0
    assert child(sources[0], store).wait() == 0
    quads = build(map(quick_reader, one))
    with open_reading(store) as reader:
        assert b"".join(reader.nquads()) == nquads(quads)
        union = set(reader.oxigraph.quads_for_pattern(None, None, None, DefaultGraph()))
        assert union == {Quad(quad.subject, quad.predicate, quad.object) for quad in quads}


@pytest.mark.slow
def test_readers_beside_a_writer_see_whole_articles(tmp_path: Path) -> None:
    store = tmp_path / "s.kg"
    one, two = articles(NUMBER, "satu"), articles(NUMBER, "dua")
    expected = sizes([*one, *two])
    with open_writing(store):
        pass
    for version, some in (("one", one), ("two", two)):
        process = child(write(tmp_path / f"{version}.jsonl", some), store)
        looks = 0
        while process.poll() is None:
            with open_reading(store) as reader:
                first = assert_whole(reader, expected)
                time.sleep(0.05)
                assert assert_whole(reader, expected) == first
            looks += 1
        assert process.returncode == 0
        assert looks > 0
    assert list((store / "readers").iterdir()) == []
