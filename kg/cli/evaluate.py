"""``kg evaluate``: extraction against annotations."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click

from kg.cli.extractors import extractor_option
from kg.errors import UsageError

if TYPE_CHECKING:
    from kg.evaluation.evaluation import Evaluation, Score

_TASK_COLUMNS = ("task", "P", "R", "F1", "gold", "found", "right")
_MISS_COLUMNS = ("task", "article", "source", "verdict", "what", "sentence", "rule", "confidence")


@click.command("evaluate")
@click.argument("articles")
@click.argument("gold")
@click.option("--misses", metavar="TASK", help="List what this task missed and found wrongly, with sentence and rule.")
@click.option("--by", type=click.Choice(["source"]), help="Give the scores of each source as well.")
@click.option(
    "--floor", "floors", multiple=True, metavar="TASK.MEASURE=VALUE",
    help="Exit with 1 where a task's precision, recall or f1 is under it; may be repeated.",
)  # fmt: skip
@extractor_option
@click.option("--json", "form", flag_value="json", help="Everything as one JSON object.")
@click.option("--csv", "form", flag_value="csv", help="The scores as CSV, or the list of --misses.")
@click.pass_context
def command(  # noqa: PLR0913, PLR0917  (click gives each option by its name)
    ctx: click.Context,
    articles: str,
    gold: str,
    misses: str | None,
    by: str | None,
    floors: tuple[str, ...],
    extractors: tuple[str, ...],
    form: str | None,
) -> None:
    """Compare what is found in ARTICLES with the annotations in GOLD.

    ARTICLES are what kg build takes, and are read now; or a graph that kg export wrote (.nq, .trig); or the folder of a
    store. GOLD has one JSON object a line; tests/METHOD.md describes it. The tables are precision, recall and F1 of each
    task, precision of each rule, and how often findings of each band of confidence are right.

    Exit status: 0 fine, 1 under a floor or articles that cannot be read, 2 wrong use.

    \b
    Examples:
      kg evaluate dev.articles.jsonl dev.gold.jsonl
      kg evaluate dev.articles.jsonl dev.gold.jsonl --misses representation
      kg evaluate news.kg dev.gold.jsonl --by source
      kg evaluate out.nq dev.gold.jsonl --floor representation.precision=0.95
    """
    limits = dict(map(_floor, floors))
    from kg.evaluation import evaluate, quads_of, read_gold
    from kg.facts import read
    from kg.facts.extractors import reader_with

    annotations = read_gold(gold)
    found = evaluate(quads_of(articles, reader_with(extractors) or read), annotations)
    under = found.under(limits)
    missed = found.misses(misses) if misses else ()
    if form == "json":
        click.echo(json.dumps(_record(found, misses, by), ensure_ascii=False, indent=2))
    elif form == "csv":
        _write_csv(_MISS_COLUMNS, missed) if misses else _write_csv(*_scores(found, by))
    else:
        _tables(found, by)
        _list(missed)
    for identifier in found.unknown:
        click.echo(f"kg: {identifier} is annotated but not among the articles; all of it counts as missed", err=True)
    for sentence in under:
        click.echo(f"kg: {sentence}", err=True)
    ctx.exit(1 if under else 0)


def _floor(text: str) -> tuple[tuple[str, str], float]:
    name, equals, value = text.partition("=")
    task, _, measure = name.partition(".")
    try:
        floor = float(value)
    except ValueError:
        floor = -1.0
    if not equals or not 0.0 <= floor <= 1.0:
        raise UsageError(f"expected --floor TASK.MEASURE=VALUE with a value from 0 to 1, found {text!r}")
    return (task, measure), floor


def _row(score: Score) -> tuple[object, ...]:
    shares = (f"{value:.3f}" for value in (score.precision, score.recall, score.f1))
    return (score.task, *shares, score.gold, score.found, score.right)


def _scores(found: Evaluation, by: str | None) -> tuple[Sequence[str], list[tuple[object, ...]]]:
    rows = [_row(score) for score in found.scores().values()]
    if by is None:
        return _TASK_COLUMNS, rows
    of_all = [("", *row) for row in rows]
    of_each = [(name, *_row(score)) for name, scores in found.scores_by_source().items() for score in scores.values()]
    return ("source", *_TASK_COLUMNS), of_all + of_each


def _tables(found: Evaluation, by: str | None) -> None:
    click.echo(f"{found.articles} articles\n")
    _table(_TASK_COLUMNS, (_row(score) for score in found.scores().values()))
    if by is not None:
        click.echo("\nBy source")
        several = found.scores_by_source().items()
        rows = [(name, *_row(score)) for name, scores in several for score in scores.values() if score.gold or score.found]
        _table(("source", *_TASK_COLUMNS), rows)
    click.echo("\nBy rule")
    _table(("rule", "found", "right", "precision"), ((rule, *t, f"{t.share:.3f}") for rule, t in found.rules().items()))
    click.echo("\nBy confidence: right of found, and their share")
    bands = found.calibration()
    names = list(dict.fromkeys(band.task for band in bands))
    edges = list(dict.fromkeys((band.low, band.high) for band in bands))
    cells = {(band.task, band.low): band.tally for band in bands}
    rows = []
    for name in names:
        tallies = [cells[name, low] for low, _ in edges]
        rows.append((name, *(f"{t.right}/{t.found} {t.share:.2f}" if t.found else "-" for t in tallies)))
    _table(("task", *(f"{low:.1f}-{high:.1f}" for low, high in edges)), rows)


def _list(missed: Iterable[tuple[object, ...]]) -> None:
    for task, article, source, verdict, what, sentence, rule, confidence in missed:
        proof = f"   rule {rule}, confidence {confidence}" if rule else ""
        click.echo(f"\n{article} ({source or 'no source'}), {task} {verdict}: {what}")
        click.echo(f"   “{sentence}”" if sentence else "   no sentence has its words")
        if proof:
            click.echo(proof)


def _record(found: Evaluation, misses: str | None, by: str | None) -> dict[str, object]:
    def scores(of: Iterable[Score]) -> dict[str, object]:
        return {
            each.task: {
                "precision": round(each.precision, 3), "recall": round(each.recall, 3), "f1": round(each.f1, 3),
                "gold": each.gold, "found": each.found, "right": each.right,
            }
            for each in of
        }  # fmt: skip

    record: dict[str, object] = {
        "articles": found.articles,
        "unknown": list(found.unknown),
        "tasks": scores(found.scores().values()),
        "rules": {rule: {**t._asdict(), "precision": round(t.share, 3)} for rule, t in found.rules().items()},
        "calibration": [
            {"task": b.task, "from": b.low, "to": b.high, **b.tally._asdict(), "share": round(b.tally.share, 3)}
            for b in found.calibration()
        ],
    }
    if by is not None:
        record["sources"] = {name: scores(each.values()) for name, each in found.scores_by_source().items()}
    if misses is not None:
        record["misses"] = [each._asdict() for each in found.misses(misses)]
    return record


def _table(header: Sequence[str], rows: Iterable[Iterable[object]]) -> None:
    from kg.cli.tables import print_rows

    print_rows(header, [[str(cell) for cell in row] for row in rows], sys.stdout)


def _write_csv(header: Sequence[str], rows: Iterable[Iterable[object]]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
