"""The wheel, built, installed in a fresh environment and run outside the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples" / "articles"


def call(*command: str | Path, cwd: Path) -> str:
    """Standard output of a command that must succeed, run without this checkout on the path."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV", "COVERAGE"))}
    done = subprocess.run(command, cwd=cwd, env=clean, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    call(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", folder, ROOT, cwd=folder)
    (made,) = folder.glob("wakil-*.whl")
    return made


def test_the_wheel_holds_what_runs_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top.split("-")[0] for top in tops} == {"kg", "wakil"}
    for needed in (
        "kg/ontology/wakil.ttl",
        "kg/shapes/facts.ttl",
        "kg/query/questions/who-represented.rq",
        "kg/lexicon/data/roles.csv",
        "kg/lexicon/data/villages.txt",
    ):
        assert needed in names
    assert not [
        name
        for name in names
        if name.endswith((".pyc", ".jsonl", ".txt"))
        and "LICENSE" not in name
        and "/data/" not in name
        and "dist-info" not in name
    ]


@pytest.mark.slow
def test_the_installed_wheel_answers_outside_the_checkout(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    venv.create(home, with_pip=True)
    python = home / "bin" / "python"
    call(python, "-m", "pip", "install", "-q", wheel, cwd=tmp_path)
    where = call(python, "-c", "import kg; print(kg.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(home)
    kg = home / "bin" / "kg"
    call(kg, "build", EXAMPLES, "--quiet", cwd=tmp_path)
    answer = call(kg, "query", "who-represented", "--principal", "Gubernur Kalteng", "--format", "csv", cwd=tmp_path)
    assert "Rimba Danum" in answer
    assert call(kg, "validate", "--store", "wakil.kg", cwd=tmp_path).startswith("no findings")
    call(kg, "export", "network.html", cwd=tmp_path)
    assert "cytoscape" in (tmp_path / "network.html").read_text(encoding="utf-8")
