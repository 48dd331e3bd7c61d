"""The house itself: lint, format, types and the direction of imports, and the README's Python as it stands there."""

from __future__ import annotations

import re
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


def test_the_readme_python_runs() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Delegation Rimba Danum for Tarung Lewu | Gubernur Kalteng, Tarung Lewu yang diwakili")


def test_the_readme_answer_is_what_the_examples_give() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kg", "explain", str(ROOT / "examples/articles")], capture_output=True, text=True, check=True
    )
    (answer,) = re.findall(r"```\n(Delegation.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert answer in done.stdout
