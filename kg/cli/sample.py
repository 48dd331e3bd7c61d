"""``kg sample``: findings to judge by eye, from articles that nobody annotated."""

from __future__ import annotations

import csv
import sys
from typing import TYPE_CHECKING

import click

from kg.cli.extractors import extractor_option

if TYPE_CHECKING:
    from kg.evaluation.sampling import Part, SampleKind

_KINDS = ("representation", "tenure", "participation", "statement", "event", "person")
_COLUMNS = ("article", "source", "found", "sentence", "rule", "confidence", "judgement")


@click.command("sample")
@click.argument("corpus", nargs=-1, required=True)
@click.option("--kind", type=click.Choice(_KINDS), default=_KINDS[0], show_default=True, help="What to draw.")
@click.option("--count", type=click.IntRange(1), default=100, show_default=True, help="How many at most.")
@click.option("--seed", type=int, default=1, show_default=True, help="Another seed draws another sample.")
@click.option("--without", is_flag=True, help="Draw sentences that hold words of the kind and in which nothing was found.")
@click.option("--word", "words", multiple=True, help="With --without: look for this instead of the kind's own words.")
@click.option(
    "--part", type=click.Choice(["all", "working", "held-out"]), default="all", show_default=True,
    help="Of which sources: rules are made from working ones and tested on held-out ones.",
)  # fmt: skip
@extractor_option
@click.option("--csv", "as_csv", is_flag=True, help="As CSV with an empty column for the judgement.")
def command(  # noqa: PLR0913, PLR0917  (click gives each option by its name)
    corpus: tuple[str, ...],
    kind: SampleKind,
    count: int,
    seed: int,
    without: bool,
    words: tuple[str, ...],
    part: Part,
    extractors: tuple[str, ...],
    as_csv: bool,
) -> None:
    """Draw findings from CORPUS, or sentences in which nothing was found, to judge by eye.

    CORPUS are files and folders as kg build takes them. The same seed draws the same sample, whatever the order of the
    articles. tests/METHOD.md says how to judge and what to make of it.

    \b
    Examples:
      kg sample corpus.jsonl --kind representation --count 100
      kg sample corpus.jsonl --kind representation --without --word diwakil
      kg sample corpus.jsonl --kind tenure --part held-out --csv > judge.csv
    """
    from kg.cli.progress import counting
    from kg.errors import UsageError
    from kg.evaluation.inputs import articles_of
    from kg.evaluation.sampling import of_part, sample
    from kg.facts import read
    from kg.facts.extractors import reader_with
    from kg.model.article import Article
    from kg.model.facts import Reading

    if words and not without:
        raise UsageError("--word goes with --without only")
    read_one = reader_with(extractors) or read
    with counting("articles") as progress:

        def reader(article: Article) -> Reading:
            progress(1)
            return read_one(article)

        chosen = of_part(articles_of(corpus), part)
        lower = [word.lower() for word in words]
        drawn = sample(chosen, kind, count=count, seed=seed, without=without, words=lower, reader=reader)
    if as_csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(_COLUMNS)
        writer.writerows((*each, "") for each in drawn)
        return
    for each in drawn:
        click.echo(f"{each.article} ({each.source or 'no source'}): {each.what or 'nothing found'}")
        click.echo(f"   “{each.sentence}”")
        if each.rule:
            click.echo(f"   rule {each.rule}" + ("" if each.confidence is None else f", confidence {each.confidence:.2f}"))
