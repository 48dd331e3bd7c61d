"""``kg build``: articles into a store."""

from __future__ import annotations

import sys

import click


@click.command("build")
@click.argument("sources", nargs=-1, required=True)
@click.option("--store", default="wakil.kg", show_default=True, help="Folder of the store; made where there is none.")
def command(sources: tuple[str, ...], store: str) -> None:
    """Read articles and put what they say into a store.

    SOURCES are text files, HTML pages, JSON Lines, folders of these, or - for standard input. An article that the store
    has already is left as it is; a changed one replaces its old graph. Exit status 1 where an article could not be read.

    \b
    Examples:
      kg build examples/articles
      kg build --store news.kg monday.jsonl tuesday.jsonl
      kg build - < article.txt
    """
    from kg.pipeline.building import build

    report = build(sources, store, stdin=sys.stdin.buffer)
    click.echo(f"{store}: {report.added} added, {report.replaced} replaced, {report.unchanged} unchanged", err=True)
    for failure in report.failed:
        click.echo(f"kg: {failure.error}", err=True)
    if report.failed:
        sys.exit(1)
