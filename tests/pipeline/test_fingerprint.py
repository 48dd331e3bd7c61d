"""The version of the extraction."""

from __future__ import annotations

import hashlib
from pathlib import Path

from kg import __version__
from kg.pipeline import fingerprint as module


def digest_of(folder: Path) -> str:
    digest = hashlib.sha256()
    module._take(folder, "x", digest)
    return digest.hexdigest()


def test_it_names_the_program_and_is_stable() -> None:
    assert module.fingerprint().startswith(f"{__version__}+")
    assert module.fingerprint.__wrapped__() == module.fingerprint()


def test_code_and_tables_change_it_and_other_files_do_not(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "rule.py").write_text("a = 1\n")
    (tmp_path / "data" / "words.csv").write_text("a\n")
    first = digest_of(tmp_path)
    (tmp_path / "notes.txt").write_text("x")
    assert digest_of(tmp_path) == first
    (tmp_path / "data" / "words.csv").write_text("b\n")
    assert digest_of(tmp_path) != first
