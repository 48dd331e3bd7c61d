"""The README's commands and answers, as written."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHELL = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
# what a new clone has
CLONED = ("kg", "ontology", "shapes", "examples", "pyproject.toml", "README.md", "LICENSE")


def run(command: str, cwd: Path) -> str:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV", "COVERAGE"))}
    done = subprocess.run(["bash", "-ec", command], cwd=cwd, env=clean, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.slow
def test_the_first_command_installs_builds_and_answers(tmp_path: Path) -> None:
    for name in CLONED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, tmp_path / name)
    printed = run(SHELL[0], tmp_path)
    (answer,) = re.findall(r"```\n(Rimba Danum, .*?)```", README, re.DOTALL)
    for line in answer.splitlines():
        for cell in re.split(r"\s{2,}", line.strip()):
            assert cell in printed


def test_the_gate_calls_the_test_command() -> None:
    gate = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    for step in SHELL[1].strip().split(" && "):
        assert step in gate


def test_the_python_runs() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Delegation Rimba Danum for Tarung Lewu | Gubernur Kalteng, Tarung Lewu yang diwakili")


def test_the_evidence_is_what_explain_shows() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kg", "explain", str(ROOT / "examples/articles")], capture_output=True, text=True, check=True
    )
    (shown,) = re.findall(r"```\n(Delegation.*?)```", README, re.DOTALL)
    assert shown in done.stdout


def test_every_command_is_in_the_table_and_has_examples() -> None:
    from kg.cli import COMMANDS

    table = README[README.index("| command | does |") : README.index("Each command has examples")]
    for name in COMMANDS:
        assert f"kg {name}" in table
        help_text = subprocess.run(
            [sys.executable, "-m", "kg", name, "--help"], capture_output=True, text=True, check=True
        ).stdout
        assert "Examples:" in help_text, name
