"""A bar on a terminal, nothing elsewhere: how many articles are done, and how fast."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def counting(what: str, *, quiet: bool = False) -> Iterator[Callable[[int], object]]:
    """A function to call with the number of things just done; it shows them on stderr where that is a terminal.

    Args:
        what: "articles".
        quiet: show nothing on a terminal either.
    """
    if quiet or not sys.stderr.isatty():
        yield _nothing
        return
    from rich.console import Console
    from rich.progress import Progress, ProgressColumn, SpinnerColumn, Task, TextColumn, TimeElapsedColumn
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            return Text(f"{task.speed:.0f}/s" if task.speed else "")

    columns = (SpinnerColumn(), TextColumn("{task.completed:,.0f} {task.description}"), Rate(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda number: bar.advance(task, number)


def _nothing(number: int) -> None:
    """Nobody looks."""
