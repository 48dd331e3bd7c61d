"""How well the golden articles are read, over all of them, and the floors under that, which only go up."""

from __future__ import annotations

import functools
import math
import tomllib
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kg.evaluation.evaluation import evaluate
from kg.evaluation.scoring import TASKS
from kg.facts import read
from kg.graph.build import build
from tests.golden.expectations import FOLDER, golden_articles

FLOORS = FOLDER / "floors.toml"
TRAPS = "traps"
_STEP = 100  # floors are hundredths, so that one finding more or less in many does not matter


class Reached(NamedTuple):
    """How well a kind of fact is read: right and found make precision, right and wanted make recall."""

    wanted: int
    found: int
    right: int

    def share(self, measure: str) -> float:
        """Precision or recall, 0 where nothing was found or wanted."""
        of = self.found if measure == "precision" else self.wanted
        return self.right / of if of else 0.0


@functools.cache
def reached() -> Mapping[str, Reached]:
    """For each task over all golden articles, each read by itself; ``traps`` counts those that were avoided."""
    counts = {task: Reached(0, 0, 0) for task in (*map(str, TASKS), TRAPS)}
    for each in golden_articles():
        reading = read(each.article)
        for task, score in evaluate(build([reading]), [each.gold]).scores().items():
            counts[task] = Reached(*map(sum, zip(counts[task], (score.gold, score.found, score.right), strict=True)))
        avoided = sum(not trap.sprung(reading) for trap in each.traps)
        more = (len(each.traps), len(each.traps), avoided)
        counts[TRAPS] = Reached(*map(sum, zip(counts[TRAPS], more, strict=True)))
    return counts


def floors() -> Mapping[tuple[str, str], float]:
    """The floor of each task and measure."""
    tables = tomllib.loads(FLOORS.read_text("utf-8")) if FLOORS.is_file() else {}
    return {(task, measure): value for task, row in tables.items() for measure, value in row.items()}


def possible(task: str, measure: str) -> float:
    """The floor that the present reading would bear."""
    return math.floor(reached()[task].share(measure) * _STEP + 1e-9) / _STEP


def raised(names: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], float]:
    """The floors that these would be if all were raised as far as they bear it; none is ever lowered."""
    present = floors()
    return {name: max(present.get(name, 0.0), possible(*name)) for name in names}


def all_names() -> list[tuple[str, str]]:
    """Every task with its measures."""
    return [(task, measure) for task in map(str, TASKS) for measure in ("precision", "recall")] + [(TRAPS, "precision")]


def write(values: Mapping[tuple[str, str], float]) -> None:
    """Put the floors into their file."""
    lines = ["# Floors over all golden articles. They only go up: python -m tests.golden --raise\n"]
    for task in (*map(str, TASKS), TRAPS):
        rows = [f"{measure} = {value:.2f}\n" for (name, measure), value in values.items() if name == task]
        lines += [f"\n[{task}]\n", *rows]
    FLOORS.write_text("".join(lines), "utf-8")
