"""``python -m tests.golden``: what is reached, and what may be raised.

python -m tests.golden                        the table
python -m tests.golden --misses TASK          what of a task is missed or wrong, article by article
python -m tests.golden --traps                the traps that a reading falls into
python -m tests.golden --raise                raise the floors to what is reached
"""

from __future__ import annotations

import sys

from kg.evaluation.evaluation import evaluate
from kg.facts import read
from kg.graph.build import build
from tests.golden.expectations import golden_articles
from tests.golden.floors import all_names, floors, possible, raised, reached, write


def _table() -> None:
    present = floors()
    print(f"{'task':16}{'measure':11}{'floor':>7}{'reached':>9}   of")
    for task, measure in all_names():
        counts = reached()[task]
        of = f"{counts.right} of {counts.found if measure == 'precision' else counts.wanted}"
        floor = present.get((task, measure), 0.0)
        more = "   may be raised" if possible(task, measure) > floor else ""
        print(f"{task:16}{measure:11}{floor:7.2f}{counts.share(measure):9.3f}   {of}{more}")


def _misses(task: str) -> None:
    for each in golden_articles():
        for miss in evaluate(build([read(each.article)]), [each.gold]).misses(task):
            print(f"{miss.article} {miss.verdict}: {miss.what}" + (f"   [{miss.rule} {miss.confidence}]" if miss.rule else ""))


def _traps() -> None:
    for each in golden_articles():
        reading = read(each.article)
        for trap in each.traps:
            if trap.sprung(reading):
                print(f"{each.article.identifier}: {trap.kind}: {trap.words}")


def main(arguments: list[str]) -> int:
    """Run as a command."""
    match arguments:
        case []:
            _table()
        case ["--misses", task]:
            _misses(task)
        case ["--traps"]:
            _traps()
        case ["--raise"]:
            write(raised(all_names()))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
