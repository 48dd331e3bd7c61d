"""What can be wrong with the folder of a store, and what is said about it."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.graph.build import build, nquads
from kg.graph.draft import draft
from kg.store import index as index_module
from kg.store.layout import FORMAT
from kg.store.ledger import Ledger
from kg.store.locking import Lock
from kg.store.opening import open_existing, open_reading, open_writing
from kg.store.rows import Entry
from tests.store.readings import reading
from tests.store.test_same_graph import assert_holds, entry

ONE = reading("a-1", [("Tarung Lewu", "62", "Tarung", "Definitive"), ("Rimba Danum", None, "Rimba", "Plt")], event=1)
TWO = reading("a-2", [("Tarung Lewu", "63.71", "Pak Tarung", "Definitive")], event=1)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "s.kg"
    with open_writing(path) as writer:
        writer.add([entry(ONE), entry(TWO)])
    return path


def newer(path: Path) -> None:
    record = json.loads((path / "format.json").read_text())
    (path / "format.json").write_text(json.dumps({**record, "format": FORMAT + 1, "made_by": "9.9"}))


def older(path: Path) -> None:
    record = json.loads((path / "format.json").read_text())
    (path / "format.json").write_text(json.dumps({**record, "format": FORMAT - 1}))


def garbled(path: Path) -> None:
    (path / "format.json").write_text("{")


def no_ledger(path: Path) -> None:
    for file in path.glob("ledger.sqlite*"):
        file.unlink()


def damaged_ledger(path: Path) -> None:
    no_ledger(path)
    (path / "ledger.sqlite").write_bytes(b"no database, but long enough to be looked at " * 50)


def no_index(path: Path) -> None:
    shutil.rmtree(path / "oxigraph")


def damaged_index(path: Path) -> None:
    next((path / "oxigraph").glob("MANIFEST-*")).write_bytes(b"x" * 100)


def foreign(path: Path) -> None:
    shutil.rmtree(path)
    path.mkdir()
    (path / "letter.txt").write_text("not mine")


def missing(path: Path) -> None:
    shutil.rmtree(path)


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (missing, "kg build SOURCE"),
        (foreign, "not a store of wakil"),
        (newer, "Install the newer wakil"),
        (older, "Build the store anew"),
        (garbled, "cannot be read as the format"),
        (no_ledger, "ledger of this store is missing"),
        (damaged_ledger, "ledger is damaged"),
        (no_index, "index of this store is missing"),
        (damaged_index, "delete"),
    ],
)
def test_reading_says_what_is_wrong(store: Path, harm: Callable[[Path], None], said: str) -> None:
    harm(store)
    with pytest.raises(StoreError, match=said), open_reading(store):
        pass


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (foreign, "not a store of wakil"),
        (newer, "Install the newer wakil"),
        (older, "Build the store anew"),
        (garbled, "cannot be read as the format"),
        (no_ledger, "ledger of this store is missing"),
        (damaged_ledger, "ledger is damaged"),
        (damaged_index, "delete"),
    ],
)
def test_writing_says_what_is_wrong_and_changes_nothing(store: Path, harm: Callable[[Path], None], said: str) -> None:
    harm(store)
    before = {path for path in store.iterdir() if path.name not in {"lock.sqlite", "writer.txt"}}
    with pytest.raises(StoreError, match=said), open_writing(store):
        pass
    assert {path for path in store.iterdir() if path.name not in {"lock.sqlite", "writer.txt"}} >= before


def test_an_index_that_is_gone_is_made_again(store: Path) -> None:
    no_index(store)
    with open_writing(store):
        pass
    with open_reading(store) as reader:
        assert_holds(reader, [ONE, TWO])


def test_an_index_comes_whole_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "s.kg").mkdir()
    left = tmp_path / "s.kg" / "oxigraph.new"
    left.mkdir()
    (left / "CURRENT").write_text("MANIFEST-000001\n")
    with open_writing(tmp_path / "other.kg"):
        pass
    for name in ("format.json", "ledger.sqlite"):
        (tmp_path / "other.kg" / name).rename(tmp_path / "s.kg" / name)
    with open_writing(tmp_path / "s.kg"):
        assert not left.exists()
    with open_reading(tmp_path / "s.kg") as reader:
        assert list(reader.quads()) == []


def test_a_making_that_was_interrupted_is_taken_up(tmp_path: Path) -> None:
    path = tmp_path / "s.kg"
    path.mkdir()
    lock = Lock(path / "lock.sqlite")
    assert lock.take()
    lock.free()
    Ledger.for_writing(path / "ledger.sqlite").close()
    with open_writing(path) as writer:
        writer.add([entry(ONE)])
    with open_reading(path) as reader:
        assert_holds(reader, [ONE])


def test_what_is_out_of_date_is_brought_up_to_date(store: Path) -> None:
    with open_writing(store) as writer:
        writer.remove("a-1")
    with sqlite3.connect(store / "ledger.sqlite") as connection:
        connection.execute("INSERT INTO dirty VALUES ('article', 'a-2')")
    connection.close()
    with open_reading(store) as reader:
        row = reader.article("a-2")
        assert row is not None
        assert row.state == "pending"
        assert reader.counts().pending == 1
    with open_writing(store):
        pass
    with open_reading(store) as reader:
        assert [row.state for row in reader.articles()] == ["indexed"]
        assert_holds(reader, [TWO])


def test_one_writer_at_a_time_and_the_process_is_named(store: Path) -> None:
    with open_writing(store), pytest.raises(StoreError, match="this process is writing"), open_writing(store):
        pass
    code = (
        "import sys; from kg.store.opening import open_writing\nwith open_writing(sys.argv[1]): print(1, flush=True); input()"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(store)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"1\n"
        with pytest.raises(StoreError, match=f"process {other.pid} is writing"), open_writing(store):
            pass
        with open_reading(store) as reader:
            assert reader.counts().articles == 2
        other.kill()
    with open_writing(store):
        pass


def test_a_store_keeps_its_base(tmp_path: Path) -> None:
    base = "https://example.org/kg/"
    with open_writing(tmp_path / "s.kg", base=base) as writer:
        writer.add([Entry(ONE.article, draft(ONE, writer.names))])
    with open_reading(tmp_path / "s.kg") as reader:
        assert b"".join(reader.nquads()) == nquads(build([ONE], reader.names))
        assert all(base.encode() in line for line in reader.nquads())
    with pytest.raises(StoreError, match="begin with"), open_writing(tmp_path / "s.kg", base="https://other.org/"):
        pass


def test_existing_does_not_make(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no store is here"), open_existing(tmp_path / "s.kg"):
        pass
    assert not (tmp_path / "s.kg").exists()


def test_articles_are_found_by_key_identifier_and_url(store: Path) -> None:
    with open_reading(store) as reader:
        for name in ("a-1", ONE.article.url):
            row = reader.article(str(name))
            assert row is not None
            assert row.digest == ONE.article.digest
        assert reader.article("a-9") is None
        assert reader.text("a-1") == ONE.article


def test_a_snapshot_left_behind_is_deleted_by_the_next_writer(store: Path) -> None:
    code = "import os, sys; from kg.store.opening import open_reading\nwith open_reading(sys.argv[1]): os._exit(9)"
    assert subprocess.run([sys.executable, "-c", code, str(store)], check=False).returncode == 9
    assert list((store / "readers").iterdir())
    with open_reading(store):
        with open_writing(store):
            pass
        assert len(list((store / "readers").iterdir())) == 1


def test_a_full_disk_is_reported_and_leaves_the_store_whole(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: object, changes: object) -> None:
        raise OSError(28, "No space left on device")

    three = reading("a-3", [("Sari Batang", "62.01", "Sari", "Plt")])
    with monkeypatch.context() as patch:
        patch.setattr(index_module.Index, "_replace", full)
        with pytest.raises(StoreError, match="No space left"), open_writing(store) as writer:
            writer.add([entry(three)])
    with open_reading(store) as reader:
        assert_holds(reader, [ONE, TWO])
    with open_writing(store):
        pass
    with open_reading(store) as reader:
        assert_holds(reader, [ONE, TWO, three])
