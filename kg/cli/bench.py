"""``kg bench``: how fast the road is, stage by stage."""

from __future__ import annotations

import sys

import click

_GROWTH = 4


@click.command("bench")
@click.option("--articles", "number", type=click.IntRange(1), default=500, show_default=True, help="How many articles.")
@click.option("--no-memory", is_flag=True, help="Leave the measuring of memory out; it builds five times as many.")
def command(number: int, no_memory: bool) -> None:
    """Time each stage from text to store, on invented articles of about 350 words, and measure memory.

    Memory is the largest of a whole process, for the given number of articles and for four times as many; the last line
    of the table is opening a store and answering a named query, as a process of its own.

    \b
    Examples:
      kg bench
      kg bench --articles 2000 --no-memory
    """
    from rich.console import Console
    from rich.table import Table

    from kg.pipeline.timing import peak_memory, stages, whole_process

    table = Table(box=None, pad_edge=False)
    for heading in ("stage", "ms each", "a second", "seconds"):
        table.add_column(heading, justify="left" if heading == "stage" else "right")
    for stage in (*stages(number), whole_process(number, ["query", "who-represented"])):
        table.add_row(stage.name, f"{stage.each:.2f}", f"{stage.rate:,.0f}", f"{stage.seconds:.2f}")
    Console(file=sys.stdout, highlight=False, markup=False).print(table)
    if not no_memory:
        for size in (number, _GROWTH * number):
            click.echo(f"peak memory at {size:,} articles: {peak_memory(size) / 1_000_000:.0f} MB")
