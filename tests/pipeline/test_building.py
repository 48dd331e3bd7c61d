"""Building from files: what is stored, what is told, and that one bad article concerns no other."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from kg.errors import WakilError
from kg.graph.build import build as whole_graph
from kg.graph.build import nquads
from kg.model.article import Article
from kg.model.facts import Reading
from kg.pipeline import building
from kg.pipeline.building import BuildReport, build
from kg.store.opening import open_reading
from kg.validation.findings import Finding
from kg.validation.index import AnyTriple
from tests.pipeline.invented import articles, no_findings, quick_reader, write


def run(source: Path | list[Path], store: Path, **options: object) -> BuildReport:
    sources = source if isinstance(source, list) else [source]
    return build(sources, store, **{"reader": quick_reader, "check": no_findings, **options})  # type: ignore[arg-type]


def lines(store: Path) -> bytes:
    with open_reading(store) as reader:
        return b"".join(reader.nquads())


def expected(some: Iterable[Article]) -> bytes:
    return nquads(whole_graph(map(quick_reader, some)))


def failing_reader(article: Article) -> Reading:
    if article.identifier == "b-1":
        raise RuntimeError("lost the thread")
    return quick_reader(article)


def strict(statements: Iterable[AnyTriple]) -> tuple[Finding, ...]:
    """Finds the article b-1 wrong."""
    if not any("/article/b-1/graph" in str(subject) for subject, *_ in statements):
        return ()
    shape = "https://w3id.org/wakil/ontology#Shape"
    return (Finding("Violation", shape, shape, "x", None, None, "salah", "wrong", None),)


def test_articles_are_stored_and_a_second_run_leaves_them(tmp_path: Path) -> None:
    source, store = write(tmp_path / "a.jsonl", articles(5)), tmp_path / "s.kg"
    assert run(source, store) == BuildReport(added=5)
    assert run(source, store) == BuildReport(unchanged=5)
    assert lines(store) == expected(articles(5))


def test_changed_articles_replace_their_graphs(tmp_path: Path) -> None:
    store = tmp_path / "s.kg"
    run(write(tmp_path / "a.jsonl", articles(5)), store)
    changed = [*articles(2, "dua"), *articles(5)[2:]]
    assert run(write(tmp_path / "b.jsonl", changed), store) == BuildReport(replaced=2, unchanged=3)
    assert lines(store) == expected(changed)


def test_the_same_article_twice_is_stored_once_and_the_last_version_counts(tmp_path: Path) -> None:
    one, two = articles(1, "satu"), articles(1, "dua")
    source, store = write(tmp_path / "a.jsonl", [*one, *one, *two, *one]), tmp_path / "s.kg"
    assert run(source, store) == BuildReport(added=1, replaced=2, unchanged=1)
    assert lines(store) == expected(one)


@pytest.mark.parametrize("portion", [1, 3, 256])
def test_portions_do_not_matter(tmp_path: Path, portion: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "PORTION", portion)
    run(write(tmp_path / "a.jsonl", articles(7)), tmp_path / "s.kg")
    assert lines(tmp_path / "s.kg") == expected(articles(7))


def test_two_processes_give_the_same_bytes(tmp_path: Path) -> None:
    done: list[int] = []
    report = run(write(tmp_path / "a.jsonl", articles(40)), tmp_path / "s.kg", jobs=2, progress=done.append)
    assert report == BuildReport(added=40)
    assert sum(done) == 40
    assert lines(tmp_path / "s.kg") == expected(articles(40))


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_of_a_reader_is_named_and_its_article_kept_aside(tmp_path: Path, jobs: int) -> None:
    source, store = write(tmp_path / "a.jsonl", articles(3)), tmp_path / "s.kg"
    report = run(source, store, reader=failing_reader, jobs=jobs)
    (aside,) = report.unread
    assert (report.added, report.fine, aside.identifier) == (2, False, "b-1")
    assert "failing_reader" in aside.reason
    assert "lost the thread" in aside.reason
    assert lines(store) == expected([a for a in articles(3) if a.identifier != "b-1"])
    with open_reading(store) as reader:
        row = reader.article("b-1")
        assert row is not None
        assert (row.state, row.reason) == ("kept-aside", aside.reason)


def test_a_graph_that_breaks_a_shape_is_kept_aside_until_it_is_wanted(tmp_path: Path) -> None:
    source, store = write(tmp_path / "a.jsonl", articles(3)), tmp_path / "s.kg"
    report = run(source, store, check=strict)
    (aside,) = report.invalid
    assert (report.added, aside.identifier, aside.stored, aside.reason) == (2, "b-1", False, "wrong")
    assert lines(store) == expected([a for a in articles(3) if a.identifier != "b-1"])
    report = run(source, store, check=strict, keep_invalid=True)
    assert (report.added, report.unchanged, report.invalid[0].stored, dict(report.findings)) == (1, 2, True, {"Violation": 1})
    assert lines(store) == expected(articles(3))


def test_an_article_that_became_invalid_leaves_the_graph(tmp_path: Path) -> None:
    store = tmp_path / "s.kg"
    run(write(tmp_path / "a.jsonl", articles(3)), store)
    run(write(tmp_path / "b.jsonl", articles(2, "dua")), store, check=strict)
    assert lines(store) == expected([*articles(1, "dua"), articles(3)[2]])


def ending_reader(article: Article) -> Reading:
    os._exit(3)


def test_a_process_that_ends_is_reported_and_leaves_the_store_whole(tmp_path: Path) -> None:
    store = tmp_path / "s.kg"
    run(write(tmp_path / "a.jsonl", articles(3)), store)
    with pytest.raises(WakilError, match="fewer --jobs"):
        run(write(tmp_path / "b.jsonl", articles(3, "dua")), store, reader=ending_reader, jobs=2)
    assert lines(store) == expected(articles(3))


def bad_inputs(folder: Path) -> list[str]:
    """Files of which none is an article; the parts of messages that name them."""
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)))
    good = json.dumps({"id": "c-1", "text": "Isi berita."})
    wrong = ["{broken", json.dumps({"id": "c-2"}), json.dumps({"id": "c-3", "text": "Isi.", "date": "2024-02-30"})]
    (folder / "mixed.jsonl").write_text("\n".join([good, *wrong]) + "\n")
    (folder / "win.txt").write_bytes("Judul\n\nKata “warga” – pasar.".encode("windows-1252"))
    return ["empty.txt", "binary.txt", "mixed.jsonl:2", "mixed.jsonl:3", "mixed.jsonl:4"]


def test_bad_inputs_are_named_by_file_and_line_and_the_rest_is_built(tmp_path: Path) -> None:
    folder, store = tmp_path / "in", tmp_path / "s.kg"
    folder.mkdir()
    named = bad_inputs(folder)
    good = write(folder / "good.jsonl", articles(3))
    report = run(folder, store)
    messages = [str(failure.error) for failure in report.failed]
    for name in named:
        assert any(name in message for message in messages), (name, messages)
    assert report.added >= 5
    with open_reading(store) as reader:
        assert {"b-0", "b-1", "b-2", "c-1"} <= {row.key for row in reader.articles()}
    assert run(good, store).unchanged == 3
