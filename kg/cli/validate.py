"""``kg validate``: check a file or a store against the shapes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
from pyoxigraph import BlankNode, Quad, RdfFormat, parse

from kg.errors import InputError, Place, UsageError

if TYPE_CHECKING:
    from kg.validation.engine import Engine
    from kg.validation.findings import Finding

_FORMATS = {
    ".ttl": RdfFormat.TURTLE,
    ".trig": RdfFormat.TRIG,
    ".nq": RdfFormat.N_QUADS,
    ".nt": RdfFormat.N_TRIPLES,
    ".jsonld": RdfFormat.JSON_LD,
    ".rdf": RdfFormat.RDF_XML,
    ".xml": RdfFormat.RDF_XML,
}
_STORE = "wakil.kg"


@click.command("validate")
@click.argument("file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--store", type=click.Path(path_type=Path), help=f"Folder of the store to check, if no FILE  [default: {_STORE}]")
@click.option("--engine", type=click.Choice(["compiled", "pyshacl"]), default="compiled", show_default=True,
              help="pyshacl is the reference and slow; both find the same.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(["table", "json", "turtle"]), default="table", show_default=True)
@click.pass_context
def command(ctx: click.Context, file: Path | None, store: Path | None, engine: Engine, form: str) -> None:
    """Check the graph of a store, or of an RDF FILE, against the shapes.

    FILE is Turtle, TriG, N-Quads, N-Triples, JSON-LD or RDF/XML, by its ending (.ttl .trig .nq .nt .jsonld .rdf). Each
    article's named graph is judged by itself. A file without named graphs is judged as one: what two articles say
    differently of one event then counts as a contradiction.

    Exit status: 0 no violation (warnings do not count), 1 violations or unreadable data, 2 wrong use.

    \b
    Examples:
      kg validate                              the store ./wakil.kg
      kg validate --store news.kg --format json
      kg validate out.trig --engine pyshacl
      kg validate out.trig --format turtle > report.ttl
    """
    if file is not None and store is not None:
        raise UsageError("give either FILE or --store, not both")
    from kg.validation.portions import DataSet, untargeted_shapes, validate_dataset
    from kg.validation.reports import conforms, untargeted_remark

    data = DataSet(_quads_of(file) if file is not None else _stored(store or Path(_STORE)))
    if not data.size:
        raise _nothing(file, store)
    findings = validate_dataset(data, engine)
    untargeted = untargeted_shapes(data)
    click.echo(_report(form, findings, untargeted), nl=False)
    if form == "turtle" and untargeted:
        click.echo(f"kg: {untargeted_remark(untargeted)}", err=True)
    ctx.exit(0 if conforms(findings) else 1)


def _report(form: str, findings: tuple[Finding, ...], untargeted: tuple[str, ...]) -> str:
    from kg.validation.reports import report_json, report_table, report_turtle

    if form == "json":
        return report_json(findings, untargeted)
    if form == "turtle":
        return report_turtle(findings)
    import shutil

    return report_table(findings, untargeted, width=max(80, shutil.get_terminal_size((120, 24)).columns))


def _stored(path: Path) -> Iterator[Quad]:
    from kg.store.opening import open_reading

    with open_reading(path) as reader:
        yield from reader.quads()


def _nothing(file: Path | None, store: Path | None) -> Exception:
    where = str(file if file is not None else store or _STORE)
    remedy = "There is nothing to check." if file is not None else "Build articles into it first: kg build SOURCE."
    return InputError(Place(where), expected="RDF statements", found="none", remedy=remedy)


def _quads_of(path: Path) -> Iterator[Quad]:
    """The quads of a file; blank nodes are numbered in the order in which they come."""
    form = _FORMATS.get(path.suffix.lower())
    if form is None:
        raise UsageError(f"{path}: expected a file that ends in one of {' '.join(_FORMATS)}")
    numbers: dict[BlankNode, BlankNode] = {}

    def named(node: object) -> object:
        return numbers.setdefault(node, BlankNode(f"b{len(numbers)}")) if isinstance(node, BlankNode) else node

    try:
        for quad in parse(path=str(path), format=form):
            yield Quad(named(quad.subject), quad.predicate, named(quad.object), named(quad.graph_name))  # type: ignore[arg-type]
    except SyntaxError as error:
        remedy = "Correct the file, or give it the ending of its format."
        place = Place(str(path), error.lineno)
        raise InputError(place, expected=f"{form.name}", found=f"an error: {error.msg}", remedy=remedy) from error
    except (ValueError, OSError) as error:
        raise InputError(
            Place(str(path)), expected=form.name, found=f"an error: {error}", remedy="Correct the file."
        ) from error
