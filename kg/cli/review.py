"""``kg review``: the pairs of people that may be one, and what a human says of them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.author import author as decided_by
from kg.cli.author import author_option
from kg.cli.why import REASONS

if TYPE_CHECKING:
    from kg.store.whois import Unsure

_KEYS = {"s": "same", "d": "different", "u": "unsure"}


@click.command("review")
@click.option("--store", default="wakil.kg", show_default=True, metavar="DIR", help="Folder of the store.")
@click.option(
    "--from", "source", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="Take decisions from a CSV file."
)
@click.option(
    "--format", "form", type=click.Choice(("text", "csv")), default="text", show_default=True, help="How pairs are listed."
)
@click.option("--ask/--list", default=None, help="Ask for each pair, or only list them; by default it asks on a terminal.")
@author_option
@click.option("--limit", type=click.IntRange(min=0), default=100, show_default=True, help="How many pairs at most.")
def command(store: str, source: Path | None, form: str, ask: bool | None, author: str | None, limit: int) -> None:
    """List the pairs of people that may be one, and take decisions: same, different or unsure.

    Decisions are lines of the file judgements.csv in the folder of the store, each with author and time. Every build follows
    them; deleting a line undoes it with the next build. A file for --from is one that --format csv wrote, with the column
    verdict filled in; a person is named by a mention, an IRI, or a name that only one has. If one of its lines is wrong, none
    is taken.

    \b
    Examples:
      kg review
      kg review --format csv > pairs.csv
      kg review --from pairs.csv --author "Sari Batang"
    """
    from kg.store.judging import decisions_in
    from kg.store.reviewing import review, sheet, unsure

    if source is not None:
        taken = review(decisions_in(source), str(source), store, author=decided_by(author), time=_now())
        click.echo(f"{store}: {taken} new decision{'s' if taken != 1 else ''}", err=True)
        return
    pairs = unsure(store)[:limit]
    if form == "csv":
        click.echo(sheet(pairs), nl=False)
    elif ask if ask is not None else sys.stdin.isatty() and sys.stdout.isatty():
        _ask(pairs, store, decided_by(author))
    else:
        for number, pair in enumerate(pairs, start=1):
            _show(number, pair)
        click.echo(f"{len(pairs)} pair{'s' if len(pairs) != 1 else ''} that may be one person", err=True)


def _show(number: int, pair: Unsure) -> None:
    from kg.store.whois import features_in_words

    click.echo(f"{number}. score {pair.closest.total:g}: {REASONS[pair.reason]}")
    for mention, told in ((pair.one, pair.closest.one), (pair.other, pair.closest.other)):
        click.echo(f"   {told}  [{mention.mention}: {mention.date or '-'}, {mention.title or '-'}]")
    for line in features_in_words(pair.closest.features):
        click.echo(f"      {line}")


def _ask(pairs: Sequence[Unsure], store: str, author: str) -> None:
    """Ask for each pair; all answers are taken together, also those before a q."""
    from kg.errors import Place
    from kg.graph.identity.judgements import Judgement
    from kg.store.opening import open_existing

    rows = []
    for number, pair in enumerate(pairs, start=1):
        _show(number, pair)
        key = click.prompt("same, different, unsure, leave it, quit", type=click.Choice(("s", "d", "u", "l", "q")), default="l")
        if key == "q":
            break
        if key in _KEYS:
            row = Judgement(_KEYS[key], pair.one.mention, pair.other.mention, author, _now())  # type: ignore[arg-type]
            rows.append((Place(f"answer {number}"), row))
    with open_existing(store) as writer:
        taken = writer.take(rows)
    click.echo(f"{store}: {taken} new decision{'s' if taken != 1 else ''}", err=True)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
