"""Which labels of the page are drawn: the page's own functions, run where there is a JavaScript engine without a browser."""

from __future__ import annotations

import json
import shutil
import subprocess
from importlib.resources import files
from typing import Any

import pytest

NODE = shutil.which("node")
pytestmark = pytest.mark.skipif(NODE is None, reason="no Node.js on this machine")


def run(expression: str) -> Any:
    """The value of an expression beside the functions for labels."""
    script = (files("kg.export") / "page" / "page.js").read_text(encoding="utf-8")
    functions = script.partition("/* ---- labels ---- */")[2].partition("/* ----")[0]
    assert NODE is not None
    code = f"{functions}\nconsole.log(JSON.stringify({expression}))"
    done = subprocess.run([NODE, "-e", code], capture_output=True, text=True, check=True, timeout=30)
    return json.loads(done.stdout)


def node(number: int, x: int, y: int, label: str = "Rimba Danum") -> dict[str, Any]:
    return {"number": number, "place": {"x": x, "y": y}, "size": 20, "label": label, "font": 12, "room": 140}


def named(*nodes: dict[str, Any]) -> list[int]:
    return run(f"[...uncovered({json.dumps(nodes)})]")  # type: ignore[no-any-return]


def test_labels_apart_are_all_drawn() -> None:
    assert named(node(1, 0, 0), node(2, 200, 0), node(3, 0, 80)) == [1, 2, 3]


def test_of_labels_that_cover_each_other_the_first_is_drawn() -> None:
    assert named(node(1, 0, 0), node(2, 30, 4), node(3, 200, 0)) == [1, 3]
    assert named(node(2, 30, 4), node(1, 0, 0)) == [2]


def test_no_label_covers_a_node_that_has_one() -> None:
    assert named(node(1, 0, 30), node(2, 0, 0)) == [1]


def test_a_long_label_takes_more_lines_not_more_width() -> None:
    box = run(f"labelBox({json.dumps('Kepala Dinas ' * 6)}, {{x: 0, y: 0}}, 20, 12, 140)")
    assert box["right"] - box["left"] <= 140
    assert box["bottom"] - box["top"] > 4 * 12
