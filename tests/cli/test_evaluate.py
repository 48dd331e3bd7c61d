"""``kg evaluate`` and ``kg sample`` as they are typed."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli.evaluate import command as evaluate
from kg.cli.sample import command as sample
from kg.errors import InputError, UsageError
from kg.graph.build import nquads
from kg.pipeline.building import build
from kg.pipeline.timing import write_articles
from tests.evaluation.invented import quads, write_gold


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    path = tmp_path / "out.nq"
    path.write_bytes(nquads(quads()))
    return path


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    return write_gold(tmp_path / "gold.jsonl")


def run(command: object, *arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(each) for each in arguments], catch_exceptions=False)  # type: ignore[arg-type]


def test_tables(graph: Path, gold: Path) -> None:
    done = run(evaluate, graph, gold, "--by", "source")
    assert done.exit_code == 0
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    assert lines[0] == "2 articles"
    assert "representation 0.500 0.500 0.500 2 2 1" in lines
    assert "Kabar Latihan representation 1.000 1.000 1.000 1 1 1" in lines
    assert "tenure/test 3 2 0.667" in lines
    assert "all - 0/1 0.00 - 0/1 0.00 1/1 1.00 5/6 0.83" in lines


def test_misses_with_their_sentence(graph: Path, gold: Path) -> None:
    done = run(evaluate, graph, gold, "--misses", "representation")
    assert "upacara (Warta Contoh), representation missed: speech: Asisten Umum for Walikota Palangkaraya" in done.stdout
    assert "   rule speech/test, confidence 0.9" in done.stdout
    rows = list(csv.DictReader(io.StringIO(run(evaluate, graph, gold, "--misses", "holds", "--csv").stdout)))
    assert [row["verdict"] for row in rows] == ["missed", "missed", "spurious"]


def test_machines_read_the_same_figures(graph: Path, gold: Path) -> None:
    record = json.loads(run(evaluate, graph, gold, "--json", "--by", "source", "--misses", "people").stdout)
    assert record["tasks"]["holds"] == {"precision": 0.667, "recall": 0.5, "f1": 0.571, "gold": 4, "found": 3, "right": 2}
    assert record["sources"]["Warta Contoh"]["people"]["right"] == 1
    assert record["misses"][0]["verdict"] == "spurious"
    rows = list(csv.DictReader(io.StringIO(run(evaluate, graph, gold, "--csv").stdout)))
    assert [row["F1"] for row in rows if row["task"] == "holds"] == ["0.571"]


def test_floors_decide_the_status(graph: Path, gold: Path) -> None:
    assert run(evaluate, graph, gold, "--floor", "event.f1=1").exit_code == 0
    done = run(evaluate, graph, gold, "--floor", "event.f1=1", "--floor", "holds.recall=0.9")
    assert done.exit_code == 1
    assert "holds.recall is 0.500, under the floor of 0.9" in done.stderr


@pytest.mark.parametrize("floor", ["holds.recall", "holds.recall=much", "holds.recall=2", "holds=0.5", "x.recall=0.5"])
def test_a_floor_that_is_none_is_refused(graph: Path, gold: Path, floor: str) -> None:
    with pytest.raises(UsageError, match="floor"):
        run(evaluate, graph, gold, "--floor", floor)


def test_articles_stores_and_graphs_give_the_same(tmp_path: Path) -> None:
    source, store, exported = tmp_path / "a.jsonl", tmp_path / "s.kg", tmp_path / "a.nq"
    write_articles(source, 3)
    build([source], store)
    from kg.evaluation import quads_of

    exported.write_bytes(nquads(quads_of(source)))
    first = next(iter(json.loads(line) for line in source.read_text("utf-8").splitlines()))
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps({"id": first["id"], "people": [{"name": "Tidak Ada"}]}) + "\n", "utf-8")
    tables = {run(evaluate, what, gold).stdout for what in (source, store, exported)}
    assert len(tables) == 1


def test_what_cannot_be_read_is_an_error(tmp_path: Path, gold: Path) -> None:
    (tmp_path / "bad.jsonl").write_text("{\n")
    (tmp_path / "bad.nq").write_text("no quads\n")
    for name in ("bad.jsonl", "bad.nq", "nowhere.jsonl"):
        with pytest.raises(InputError, match=name):
            run(evaluate, tmp_path / name, gold)


def test_an_annotated_article_that_is_not_there_is_named(graph: Path, tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text('{"id": "lain"}\n')
    assert "lain is annotated but not among the articles" in run(evaluate, graph, gold).stderr


def test_sample(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    write_articles(source, 20)
    done = run(sample, source, "--count", "2")
    assert done.stdout.count("rule ") == 2
    assert done.stdout == run(sample, source, "--count", "2").stdout
    rows = list(csv.DictReader(io.StringIO(run(sample, source, "--without", "--word", "Panitia", "--csv").stdout)))
    assert rows
    assert all("panitia" in row["sentence"].lower() and not row["found"] for row in rows)
    with pytest.raises(UsageError, match="--without"):
        run(sample, source, "--word", "panitia")
