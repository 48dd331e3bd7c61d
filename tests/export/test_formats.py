"""Endings and files: unknown ones are refused with a list, a file is replaced whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import Quad

from kg.errors import UsageError, WakilError
from kg.export import ENDINGS, FORMATS, export, format_of, render, write
from tests.export.invented import invented


@pytest.mark.parametrize("ending", ENDINGS)
def test_each_ending_writes_its_form(tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"graph{ending.upper()}"
    export(invented(), target)
    assert target.read_bytes() == render(invented(), ENDINGS[ending])
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


@pytest.mark.parametrize("form", FORMATS)
def test_each_form_can_be_empty(form: str) -> None:
    assert render([], form) == render(iter(()), form)


@pytest.mark.parametrize("name", ["graph", "graph.docx", "graph.ttl.gz", ".ttl"])
def test_an_unknown_ending_is_refused_with_the_list(name: str) -> None:
    with pytest.raises(UsageError) as refusal:
        format_of(Path(name))
    assert all(ending in str(refusal.value) for ending in ENDINGS)


def test_an_unknown_form_is_refused_with_the_list() -> None:
    with pytest.raises(UsageError, match=r"'docx'.*ttl, trig, nq"):
        render([], "docx")


def test_an_existing_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "graph.nq"
    target.write_text("old")
    target.chmod(0o640)
    export(invented(), target)
    assert target.read_bytes() == render(invented(), "nq")
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_still_points_to_the_file_that_is_written(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    link = tmp_path / "graph.nq"
    link.symlink_to(tmp_path / "there" / "real.nq")
    export(invented(), link)
    assert link.is_symlink()
    assert (tmp_path / "there" / "real.nq").read_bytes() == render(invented(), "nq")


def test_a_failure_while_making_leaves_the_old_file_alone(tmp_path: Path) -> None:
    target = tmp_path / "graph.nq"
    target.write_text("old")

    def chunks() -> Iterator[bytes]:
        yield b"half"
        raise RuntimeError("the store went away")

    with pytest.raises(RuntimeError, match="went away"):
        write(target, chunks())
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("name", ["missing/graph.nq", "file/graph.nq", "folder.nq"])
def test_what_cannot_be_written_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder.nq").mkdir()
    (tmp_path / "folder.nq" / "inside").write_text("x")
    with pytest.raises(WakilError, match=rf"{name}: cannot be written: "):
        export(invented(), tmp_path / name)
    assert {path.name for path in tmp_path.iterdir()} == {"file", "folder.nq"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_a_folder_without_permission_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(WakilError, match="Permission denied"):
        export(invented(), tmp_path / "graph.nq")


def test_quads_may_come_once_only_and_repeated() -> None:
    quads: list[Quad] = invented()
    assert render(iter([*quads, *quads[:50]]), "trig") == render(quads, "trig")
