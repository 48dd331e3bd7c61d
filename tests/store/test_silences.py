"""Judgements on contradictions: one line each, refused whole where a line is bad, undone by deleting a line."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kg.errors import StoreError, UsageError
from kg.store.opening import open_writing
from kg.store.silences import FILE, Silence, SilenceError, add_silence, read_silences

WHEN = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
HEAD = "id,author,time,reason\n"
GOOD = "two-holders-1,R. Danum,2026-03-01T09:30:00+00:00,one person\n"


@pytest.fixture
def store(tmp_path: Path) -> Path:
    folder = tmp_path / "s.kg"
    with open_writing(folder):
        pass
    return folder


def test_a_store_without_judgements_has_none(store: Path) -> None:
    assert read_silences(store) == {}


def test_there_are_none_where_there_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        read_silences(tmp_path)


def test_what_is_written_is_read_again_a_line_each(store: Path) -> None:
    first = Silence("two-holders-1", "R. Danum", WHEN, 'one person, spelt "twice"')
    second = Silence("after-end-2", "S. Lontar", WHEN, "the article is old,\nas it says")
    add_silence(store, first)
    add_silence(store, second)
    assert read_silences(store) == {
        first.id: first,
        second.id: second._replace(reason="the article is old, as it says"),
    }
    assert len((store / FILE).read_text(encoding="utf-8").splitlines()) == 3


def test_a_judgement_is_undone_by_deleting_its_line(store: Path) -> None:
    add_silence(store, Silence("two-holders-1", "R. Danum", WHEN, "one person"))
    (store / FILE).write_text(HEAD, encoding="utf-8")
    assert read_silences(store) == {}


def test_what_is_judged_is_not_judged_again(store: Path) -> None:
    add_silence(store, Silence("two-holders-1", "R. Danum", WHEN, "one person"))
    with pytest.raises(UsageError, match="silenced already"):
        add_silence(store, Silence("two-holders-1", "S. Lontar", WHEN, "another reason"))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("id,author\n", 1),
        (HEAD + GOOD + "two-holders-2,R. Danum,2026-03-01T09:30:00+00:00\n", 3),
        (HEAD + "two-holders-2,,2026-03-01T09:30:00+00:00,reason\n", 2),
        (HEAD + "two-holders-2,R. Danum,yesterday,reason\n", 2),
        (HEAD + "two-holders-2,R. Danum,2026-03-01T09:30:00,reason\n", 2),
        (HEAD + GOOD + GOOD, 3),
        (HEAD + "\n" + GOOD, 2),
    ],
)
def test_a_bad_line_is_named_and_changes_nothing(store: Path, text: str, line: int) -> None:
    (store / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(SilenceError, match=f"{FILE}:{line}: expected"):
        read_silences(store)
    with pytest.raises(SilenceError):
        add_silence(store, Silence("after-end-1", "R. Danum", WHEN, "reason"))
    assert (store / FILE).read_text(encoding="utf-8") == text


def test_a_file_that_is_not_utf_8_is_named_with_its_line(store: Path) -> None:
    (store / FILE).write_bytes("id,author,time,reason\ntwo-holders-0,Ren\xe9,2026-03-01T09:30:00+00:00,r\n".encode("latin-1"))
    with pytest.raises(SilenceError, match=f"{FILE}:2: expected text in UTF-8, found byte 0xe9"):
        read_silences(store)


def test_a_file_that_a_spreadsheet_saved_is_read(store: Path) -> None:
    lines = "\ufeffid,author,time,reason\r\ntwo-holders-0,Sari,2026-03-01T09:30:00+00:00,r\r\n"
    (store / FILE).write_bytes(lines.encode())
    assert set(read_silences(store)) == {"two-holders-0"}
