"""``kg info``: what a store holds."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from kg.store.rows import ArticleRow, Counts

_THINGS = ("people", "posts", "organizations", "places", "events")


@click.command("info")
@click.option("--store", default="wakil.kg", show_default=True, help="Folder of the store.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.option("--articles", is_flag=True, help="List the articles as well: key, state, date, title.")
def command(store: str, form: str, articles: bool) -> None:
    """Count what a store holds: articles by source, people, posts, facts by kind, findings, articles kept aside.

    \b
    Examples:
      kg info
      kg info --store news.kg --articles
      kg info --format json
    """
    from kg.store.opening import open_reading

    with open_reading(store) as reader:
        counts = reader.counts()
        rows = [row for row in reader.articles() if articles or row.state == "kept-aside"]
    if form == "json":
        record = {**asdict(counts), "kept_aside_articles": [_record(row) for row in rows if row.state == "kept-aside"]}
        if articles:
            record["article_list"] = [_record(row) for row in rows]
        click.echo(json.dumps(record, ensure_ascii=False, indent=2))
        return
    _table(counts)
    if articles:
        click.echo()
        for row in rows:
            click.echo(f"{row.key}  {row.state}  {row.date or '-'}  {row.title or '-'}")
    for row in rows:
        if row.state == "kept-aside":
            click.echo(f"kg: {row.identifier} is kept aside: {row.reason}", err=True)
    if counts.pending:
        click.echo(f"kg: {counts.pending} articles are pending: a build was interrupted; the next one finishes them", err=True)


def _table(counts: Counts) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_column()
    table.add_column(justify="right")
    for name, number in _lines(counts):
        table.add_row(name, f"{number:,}")
    Console(file=sys.stdout, highlight=False, markup=False).print(table)


def _lines(counts: Counts) -> list[tuple[str, int]]:
    lines = [("articles", counts.articles), *_indented(counts.sources)]
    lines += [(name, getattr(counts, name)) for name in _THINGS]
    for name in ("representations", "tenures", "successions", "participations"):
        groups: Mapping[str, int] = getattr(counts, name)
        lines += [(name, sum(groups.values())), *_indented(groups)]
    lines.append(("statements", counts.statements))
    lines += [("findings", sum(counts.findings.values())), *_indented(counts.findings)]
    return [*lines, ("kept aside", counts.kept_aside), ("pending", counts.pending), ("quads", counts.quads)]


def _indented(groups: Mapping[str, int]) -> list[tuple[str, int]]:
    return [(f"  {name or '(no source)'}", number) for name, number in groups.items()]


def _record(row: ArticleRow) -> dict[str, object]:
    record = asdict(row)
    record["date"] = None if row.date is None else row.date.isoformat()
    return record
