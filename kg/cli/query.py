"""``kg query``: SPARQL over a store, or a question that ships with Wakil by its name."""

from __future__ import annotations

import sys
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from kg.query.results import Result

_FORMATS = ("table", "csv", "tsv", "json", "turtle")


@click.command("query")
@click.argument("query", required=False)
@click.option(
    "-f", "--file", "path", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Read SPARQL from a file."
)
@click.option("--store", default="wakil.kg", show_default=True, help="Folder of the store.")
@click.option("--format", "form", type=click.Choice(_FORMATS), default="table", show_default=True)
@click.option("--timeout", default=30.0, show_default=True, help="Seconds until the query is stopped.")
def command(query: str | None, path: Path | None, store: str, form: str, timeout: float) -> None:
    """Answer QUERY: the name of a question, SPARQL, or - for SPARQL from standard input.

    The prefixes gov, id, org, prov, oa, foaf, skos, dcterms and schema need not be declared. A query that reaches out
    (SERVICE, FROM, LOAD) or changes data is refused. Questions by name:
    the files of kg/query/questions, such as who-represented.

    \b
    Examples:
      kg query who-represented
      kg query "SELECT ?name { ?p a gov:Person ; foaf:name ?name } ORDER BY ?name"
      kg query --format csv -f mine.rq > answer.csv
    """
    from kg.query.sparql import evaluate

    result = evaluate(store, _text(query, path), timeout)
    if form == "table":
        for line in _blocks(result):
            click.echo(line)
    else:
        click.echo(getattr(result, f"to_{form}")(), nl=False)
    if result.cut:
        click.echo("kg: the answer was cut; narrow the query", err=True)


def _text(query: str | None, path: Path | None) -> str:
    if (query is None) == (path is None):
        raise click.UsageError("expected a question's name, SPARQL, or -f FILE, and only one of them")
    if path is not None:
        return path.read_text(encoding="utf-8")
    assert query is not None
    if query == "-":
        return sys.stdin.read()
    shipped = files("kg.query") / "questions" / f"{query}.rq"
    if query.replace("-", "").isalpha() and shipped.is_file():
        return shipped.read_text(encoding="utf-8")
    return query


def _blocks(result: Result) -> list[str]:
    """Each row as lines of column and value, empty ones left out, rows parted by a blank line."""
    if result.kind == "boolean":
        return ["yes" if result.truth else "no"]
    width = max((len(c) for c in result.columns), default=0)
    lines: list[str] = []
    for row in result.texts():
        lines += [
            f"{column:{width}}  {' '.join(value.split())}" for column, value in zip(result.columns, row, strict=True) if value
        ]
        lines.append("")
    return lines or ["no answer"]
