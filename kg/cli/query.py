"""``kg query``: SPARQL over a store, or a question that ships with Wakil by its name."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.query.questions import Parameter, Question, questions
from kg.query.results import Result

if TYPE_CHECKING:
    from kg.query.naming import Found

_WRITERS: Mapping[str, Callable[[Result], str]] = {
    "csv": Result.to_csv,
    "tsv": Result.to_tsv,
    "json": Result.to_json,
    "turtle": Result.to_turtle,
    "ntriples": Result.to_ntriples,
}
FORMATS = ("table", *_WRITERS)

_STORE = click.Option(["--store"], default="wakil.kg", show_default=True, metavar="DIR", help="Folder of the store.")
_FORMAT = click.Option(
    ["--format", "form"],
    type=click.Choice(FORMATS),
    default="table",
    show_default=True,
    help="turtle and ntriples are for CONSTRUCT and DESCRIBE. Cells of CSV are as the standard has them: one that begins "
    "with = is a formula to a spreadsheet.",
)
_SECONDS = click.FloatRange(min=0, min_open=True)
_TIMEOUT = click.Option(
    ["--timeout"], type=_SECONDS, default=30.0, show_default=True, metavar="SECONDS", help="When the query is stopped."
)
_TIMEOUT_OF_QUESTION = click.Option(
    ["--timeout"],
    type=_SECONDS,
    metavar="SECONDS",
    help="Run in a process of its own and stop it then; by default it may finish.",
)
_LIMIT = click.Option(
    ["--limit"], type=click.IntRange(min=0), default=100_000, show_default=True, metavar="ROWS", help="How many rows at most."
)
_FILE = click.Option(["-f", "--file", "path"], type=click.Path(path_type=Path), metavar="FILE", help="Read SPARQL from a file.")
_WITH_VALUE = frozenset(name for option in (_STORE, _FORMAT, _TIMEOUT, _LIMIT, _FILE) for name in option.opts)


class _Command(click.Command):
    """Takes SPARQL, or turns into the command of a question where the first argument is the name of one."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        at = _first_argument(args)
        if at is not None and args[at] in questions():
            named = question_command(questions()[args[at]])
            rest = args[:at] + args[at + 1 :]
            return named.make_context(f"{info_name} {args[at]}", rest, parent, **extra)
        return super().make_context(info_name, args, parent, **extra)


def _first_argument(args: Sequence[str]) -> int | None:
    """The place of the first argument that is no option nor the value of one."""
    skip = False
    for i, argument in enumerate(args):
        if skip:
            skip = False
        elif argument in _WITH_VALUE:
            skip = True
        elif not argument.startswith("-") or argument == "-":
            return i
    return None


def answer(query: str | None, path: Path | None, names: bool, store: str, form: str, timeout: float, limit: int) -> None:
    """Answer QUERY: SPARQL, - for SPARQL from standard input, or the name of a question.

    The prefixes gov, id, org, prov, oa, foaf, skos, dcterms, schema, xsd, rdf, rdfs and owl need not be declared. A query
    that reaches out (SERVICE, FROM, LOAD) or changes data is refused; it runs in a process of its own.

    \b
    Examples:
      kg query --list
      kg query who-represented --principal "Sekda Kalteng"
      kg query who-represented --help
      kg query "SELECT ?name { ?p a gov:Person ; foaf:name ?name } ORDER BY ?name"
      kg query --format csv -f mine.rq > answer.csv
    """
    from kg.query.sparql import evaluate

    if names:
        _list()
        return
    emit(evaluate(store, _text(query, path), timeout, limit), form)


def question_command(asked: Question) -> click.Command:
    """The command that asks a shipped question, its parameters as options."""

    def callback(store: str, form: str, timeout: float | None, limit: int, **given: str | None) -> None:
        from kg.query.named import bind, execute
        from kg.query.naming import Directory
        from kg.query.sparql import evaluate
        from kg.store.opening import open_reading

        with open_reading(store) as reader:
            bound = bind(Directory(reader), asked, given)
            for name, found in bound.names.items():
                _say_how_read(name, given[name] or "", found)
            result = execute(reader, bound.sparql, limit) if timeout is None else evaluate(store, bound.sparql, timeout, limit)
        emit(result, form)

    options = [_option(each) for each in asked.parameters]
    examples = "".join(f"  {example}\n" for example in asked.examples)
    columns = "".join(f"  {name:<20}{about}\n" for name, about in asked.columns.items())
    return click.Command(
        asked.name,
        params=[*options, _STORE, _FORMAT, _TIMEOUT_OF_QUESTION, _LIMIT],
        callback=callback,
        help=f"{asked.descriptions['en']}\n\n{asked.descriptions['id']}",
        epilog=f"\b\nColumns:\n{columns}\n\b\nExamples:\n{examples}",
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )


def _option(parameter: Parameter) -> click.Option:
    return click.Option(
        [f"--{parameter.name}"],
        required=parameter.required,
        metavar=parameter.type.upper(),
        help=f"{parameter.about['en']} / {parameter.about['id']}",
    )


def emit(result: Result, form: str) -> None:
    """Write a result to stdout in a format, and to stderr what was cut."""
    if form == "table":
        from kg.cli.tables import print_result

        print_result(result, sys.stdout)
    else:
        written = _WRITERS[form](result)
        click.echo(written, nl=not written.endswith("\n"))
    if result.cut:
        click.echo(f"kg: {result.cut}", err=True)


def _say_how_read(name: str, text: str, found: Sequence[Found]) -> None:
    """Tell on stderr what a name was taken for, where it is not simply the one thing of that name."""
    from kg.query.candidates import SHOWN

    if len(found) == 1 and found[0].how == "exact":
        return
    taken = "; ".join(f"{each.label} ({each.iri.value})" for each in found[:SHOWN])
    more = f"; and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
    click.echo(f"kg: --{name} {text!r} is taken for {taken}{more}", err=True)


def _list() -> None:
    from kg.cli.tables import print_rows

    rows = [(name, asked.titles["en"], asked.titles["id"], _usage(asked)) for name, asked in questions().items()]
    print_rows(("name", "question", "pertanyaan", "parameters"), rows, sys.stdout)


def _usage(asked: Question) -> str:
    return " ".join(f"--{each.name}" if each.required else f"[--{each.name}]" for each in asked.parameters)


def _text(query: str | None, path: Path | None) -> str:
    if (query is None) == (path is None):
        raise click.UsageError("expected SPARQL, the name of a question (kg query --list), or -f FILE, and only one of them")
    try:
        if path is not None and str(path) != "-":
            return path.read_text(encoding="utf-8")
        if query is not None and query != "-":
            return query
        return sys.stdin.buffer.read().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise click.UsageError(f"the query cannot be read: {error}") from error


command = _Command(
    "query",
    params=[
        click.Argument(["query"], required=False),
        _FILE,
        click.Option(["--list", "names"], is_flag=True, help="List the questions that ship, with their parameters."),
        _STORE,
        _FORMAT,
        _TIMEOUT,
        _LIMIT,
    ],
    callback=answer,
    help=answer.__doc__,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
