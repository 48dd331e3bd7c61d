"""``kg build``: articles into a store."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from kg.cli.extractors import extractor_option

if TYPE_CHECKING:
    from kg.pipeline.building import BuildReport

_INTERRUPTED = 130
_SHOWN = 3


@click.command("build")
@click.argument("sources", nargs=-1, required=True)
@click.option("--store", default="wakil.kg", show_default=True, help="Folder of the store; made where there is none.")
@click.option("--keep-invalid", is_flag=True, help="Store articles whose graph breaks a shape, too.")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes that read articles.")
@extractor_option
@click.option("--quiet", is_flag=True, help="No progress and no summary; what went wrong is still told.")
def command(
    sources: tuple[str, ...], store: str, keep_invalid: bool, jobs: int, extractors: tuple[str, ...], quiet: bool
) -> None:
    """Read articles and put what they say into a store.

    SOURCES are text files, HTML pages, JSON Lines, folders of these, or - for standard input. An article that the store
    has already is left as it is; a changed one replaces its old graph. Articles that cannot be read or break a shape are
    kept aside and listed at the end; the others are built. Exit status 1 where there were any.

    \b
    Examples:
      kg build examples/articles
      kg build --store news.kg monday.jsonl tuesday.jsonl
      kg build --jobs 2 archive/
      kg build --extractor language-model monday.jsonl
      kg build - < article.txt
    """
    from kg.cli.progress import counting
    from kg.facts.extractors import reader_with
    from kg.pipeline.building import build

    reader = reader_with(extractors)
    try:
        with counting("articles", quiet=quiet) as progress:
            report = build(
                sources, store, reader=reader, keep_invalid=keep_invalid, jobs=jobs, stdin=sys.stdin.buffer, progress=progress
            )
    except KeyboardInterrupt:
        click.echo(
            f"kg: stopped. {store} is whole and has what was stored so far; run the same command again to go on.", err=True
        )
        sys.exit(_INTERRUPTED)
    _tell(report)
    if not quiet:
        click.echo(_summary(report, store), err=True)
    if not report.fine:
        sys.exit(1)


def _tell(report: BuildReport) -> None:
    """What went wrong, a line each."""
    from kg.pipeline.processing import VIOLATION

    for failure in report.failed:
        click.echo(f"kg: {failure.error}", err=True)
    for aside in report.unread:
        click.echo(f"kg: {aside.identifier}: kept aside, reading it failed: {aside.reason}", err=True)
    for aside in report.invalid:
        fate = "stored although it breaks a shape" if aside.stored else "kept aside, it breaks a shape"
        messages = list(dict.fromkeys(f["message_en"] for f in aside.findings if f["severity"] == VIOLATION))
        shown = "; ".join(messages[:_SHOWN])
        more = f" (and {len(messages) - _SHOWN} more)" if len(messages) > _SHOWN else ""
        click.echo(f"kg: {aside.identifier}: {fate}: {shown}{more}", err=True)


def _summary(report: BuildReport, store: str) -> str:
    parts = [f"{report.added} added", f"{report.replaced} replaced", f"{report.unchanged} unchanged"]
    parts += [f"{len(report.failed)} failed"] if report.failed else []
    aside = len(report.unread) + sum(not each.stored for each in report.invalid)
    parts += [f"{aside} kept aside"] if aside else []
    parts += [f"findings: {number} {severity}" for severity, number in report.findings.items()]
    return f"{store}: {', '.join(parts)}"
