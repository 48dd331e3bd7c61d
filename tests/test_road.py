"""The whole road as a user walks it: articles, store, question, export; and bad input that leaves the rest standing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kg.facts import read
from kg.graph.build import build, nquads
from kg.model.article import Article
from kg.text.sources import read as read_sources

EXAMPLES = Path(__file__).resolve().parent.parent / "examples" / "articles"


def kg(*arguments: str, status: int = 0) -> tuple[str, str]:
    done = subprocess.run([sys.executable, "-m", "kg", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == status, done.stderr
    return done.stdout, done.stderr


def test_examples_are_built_asked_and_exported(tmp_path: Path) -> None:
    store = str(tmp_path / "road.kg")
    assert "19 added" in kg("build", str(EXAMPLES), "--store", store)[1]
    assert "19 unchanged" in kg("build", str(EXAMPLES), "--store", store)[1]
    answer, _ = kg("query", "who-represented", "--store", store)
    assert "Gubernur Kalteng, Tarung Lewu yang diwakili oleh Sekda Kalteng, Rimba Danum" in " ".join(answer.split())
    articles = [a for a in read_sources([EXAMPLES]) if isinstance(a, Article)]
    assert kg("export", "-", "--store", store)[0].encode() == nquads(build([read(a) for a in articles]))


def test_a_bad_line_is_named_and_the_rest_is_built(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    source.write_text('{"id": "satu", "text": "Bupati Kapuas, Jaya Kahayan, hadir."}\n{"id": \n', encoding="utf-8")
    _, remarks = kg("build", str(source), "--store", str(tmp_path / "bad.kg"), status=1)
    assert "1 added" in remarks
    assert f"{source}:2" in remarks


def test_foreign_sparql_does_not_reach_out(tmp_path: Path) -> None:
    store = str(tmp_path / "closed.kg")
    kg("build", str(EXAMPLES), "--store", store)
    _, remarks = kg("query", "SELECT * FROM <file:///etc/hosts> { ?s ?p ?o }", "--store", store, status=1)
    assert "FROM is refused" in remarks
