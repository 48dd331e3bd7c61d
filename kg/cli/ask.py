"""``kg ask``: a question in plain Indonesian or English."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import click

from kg.cli.query import FORMATS, emit

if TYPE_CHECKING:
    from kg.query.asking import Answer


@click.command("ask", context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.argument("question", nargs=-1, required=True)
@click.option("--store", default="wakil.kg", show_default=True, metavar="DIR", help="Folder of the store.")
@click.option("--format", "form", type=click.Choice(FORMATS[:4]), default="table", show_default=True)
@click.option(
    "--limit", type=click.IntRange(min=0), default=1000, show_default=True, metavar="ROWS", help="How many rows at most."
)
def command(question: tuple[str, ...], store: str, form: str, limit: int) -> None:
    """Answer QUESTION, in Indonesian or English, from what the articles in the store say.

    Says first how the question was read, as the kg query command that asks the same; with a format other than table, on
    stderr. Names may be abbreviated ("Sekda Kalteng") and misspelt a little. Exit status 1 where there is no answer, a name is
    unknown, or the question is not understood; questions that are understood are then shown.

    \b
    Examples:
      kg ask "Siapa yang mewakili Sekda Kalteng?"
      kg ask "Siapa Bupati Balangan pada 25 Agustus 2022?"
      kg ask "Who represented the Governor of Central Kalimantan?"
    """
    from kg.query.asking import ask
    from kg.query.templates import templates
    from kg.store.opening import open_reading

    with open_reading(store) as reader:
        answer = ask(reader, " ".join(question), limit=limit)
    words = templates().messages[answer.language]
    aside = form != "table" or answer.status in ("unknown-name", "not-understood")
    for line in remarks(answer, words):
        click.echo(line, err=aside)
    if answer.result is not None:
        if answer.result.rows or form != "table":
            emit(answer.result, form)
        else:
            click.echo(words["no_answer"])
    if answer.status != "answered":
        sys.exit(1)


def remarks(answer: Answer, words: Mapping[str, str]) -> Iterator[str]:
    """The lines that say how a question was read, or why it has no answer; ``words`` are those of its language."""
    from kg.cli.tables import plain
    from kg.query.candidates import SHOWN

    if answer.query is None:
        yield f"{words['not_understood']}:"
        yield from (f"  {example}" for example in answer.nearest)
        return
    yield f"{words['read']}: {answer.query.titles[answer.language]}"
    for name, text in answer.parameters.items():
        found = answer.names.get(name, ())
        called = answer.called.get(name) or tuple(each.label for each in found)
        more = f" (+{len(found) - SHOWN})" if len(found) > SHOWN else ""
        yield f"  {name}: {plain('; '.join(called[:SHOWN]) or text)}{more}"
        if found and found[0].how == "similar":
            yield f"    {words['similar']}."
        elif len(found) > 1:
            yield f"    {words['ambiguous']}."
    for unknown in answer.unknown:
        yield f"{words['unknown']}: {plain(unknown.text)}"
        if unknown.near:
            yield f"  {words['near']}: {plain('; '.join(unknown.near))}"
    if answer.doubts:
        yield f"{words['doubts']}: {plain('; '.join(answer.doubts))}"
    if answer.result is not None:
        yield f"{words['same_as']}: {answer.command}"
        yield ""
