"""The house itself: lint, format, types and the direction of imports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


@pytest.mark.parametrize(
    "call",
    [("ruff", "check", "kg", "tests"), ("ruff", "format", "--check", "kg", "tests"), ("mypy",), ("lint-imports",)],
    ids=" ".join,
)
def test_checker_finds_nothing(call: tuple[str, ...]) -> None:
    done = subprocess.run([BIN / call[0], *call[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
