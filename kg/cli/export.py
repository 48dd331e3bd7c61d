"""``kg export``: the graph of a store as a file, in the form that the file's ending names."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

if TYPE_CHECKING:
    from kg.export import Table
    from kg.store.opening import Reader

_FORMS = ("ttl", "trig", "nq", "nt", "jsonld", "rdf", "graphml", "gexf", "csv", "html", "svg")


@click.command("export")
@click.argument("file")
@click.option("--store", default="wakil.kg", show_default=True, metavar="DIR", help="Folder of the store.")
@click.option(
    "--table", type=click.Choice(("representations", "tenures")), help="Which table, for CSV.  [default: representations]"
)
@click.option("--no-text", is_flag=True, help="Leave out the articles' full text, which belongs to the outlets.")
@click.option("--format", "form", type=click.Choice(_FORMS), help="What to write, whatever the ending of FILE says.")
@click.option("--title", help="The heading of a page or picture.")
def command(
    file: str,
    store: str,
    table: Literal["representations", "tenures"] | None,
    no_text: bool,
    form: str | None,
    title: str | None,
) -> None:
    """Write the graph of a store to FILE, in the form that its ending names.

    \b
    .ttl .trig .nq .nt .jsonld .rdf .xml     RDF: every fact with its evidence
    .csv                                     a table of representations or of tenures
    .graphml .gexf                           the network, for yEd, NetworkX, Gephi
    .html                                    the network to click through, in one file
    .svg                                     the network as a still picture

    FILE may be a folder that exists: it gets representations.csv and tenures.csv. FILE - is standard output, N-Quads
    unless --format says otherwise. The same articles always give the same bytes.

    \b
    Examples:
      kg export network.html                        open it in a browser, it needs no network
      kg export graph.ttl --no-text                 without the articles' text
      kg export who.csv                             who represented whom, one row each
      kg export tenures.csv --table tenures         who held which post
      kg export - --format nt | grep represented    to another program
    """
    from kg.errors import UsageError
    from kg.export import TABLES, TITLE, format_of
    from kg.store.opening import open_reading

    path = Path(file)
    folder = file != "-" and path.is_dir()
    chosen = form or ("nq" if file == "-" else "csv" if folder else format_of(path))
    if chosen != "csv" and (table or folder):
        raise UsageError(f"{file}: {'a folder' if folder else '--table'} goes with CSV only, not with {chosen}")
    tables: tuple[Table, ...] = (table,) if table else TABLES if folder else TABLES[:1]
    targets = [(path / f"{name}.csv" if folder else path, name) for name in tables]
    with open_reading(store) as reader:
        for target, name in targets:
            _write(reader, None if file == "-" else target, chosen, name, text=not no_text, title=title or TITLE)


def _write(reader: Reader, target: Path | None, form: str, table: Table, *, text: bool, title: str) -> None:
    """One file, or standard output where there is no target; whole N-Quads come sorted from the store, in flat memory."""
    from kg.export import render, write

    if form == "nq" and text:
        chunks = reader.nquads()
    else:
        chunks = iter((render(reader.quads(), form, title=title, text=text, table=table),))
    if target is None:
        sys.stdout.buffer.writelines(chunks)
        return
    size = write(target, chunks)
    click.echo(f"wrote {target}: {form}{f' of {table}' if form == 'csv' else ''}, {size:,} bytes", err=True)
