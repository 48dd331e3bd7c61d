"""``kg conflicts``: where articles contradict each other, with both sides' words; findings can be judged and silenced."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from kg.chronicle.conflict import KINDS, SEVERITIES, Conflict
from kg.cli.author import author as decided_by
from kg.cli.author import author_option
from kg.errors import UsageError

if TYPE_CHECKING:
    from kg.chronicle.facts import Facts
    from kg.store.silences import Silence

_LONGEST = 400
_COLUMNS = ("id", "kind", "severity", "title", "note", "claim", "sentence", "publisher", "published", "headline", "url",
            "fact", "silenced_by", "silenced_because")  # fmt: skip


@click.command("conflicts")
@click.option("--store", default="wakil.kg", show_default=True, metavar="DIR", help="Folder of the store.")
@click.option("--kind", "kinds", type=click.Choice(KINDS), multiple=True, help="Only this kind; may be given several times.")
@click.option("--severity", type=click.Choice(SEVERITIES), help="Only those of this severity or a higher one.")
@click.option("--json", "form", flag_value="json", help="Write JSON, one object for each finding.")
@click.option("--csv", "form", flag_value="csv", help="Write CSV, one row for each sentence of each side.")
@click.option("--silenced", is_flag=True, help="Show what was silenced as well, and by whom.")
@click.option("--silence", metavar="ID", help="Judge a finding: it is no longer shown nor counted.")
@click.option("--reason", help="Why it is silenced.")
@author_option
def command(
    store: str,
    kinds: tuple[str, ...],
    severity: str | None,
    form: str | None,
    silenced: bool,
    **judgement: str | None,
) -> None:
    """List contradictions between articles, the severe ones first, with the sentences and sources of both sides.

    Two definitive holders of one seat, a definitive holder beside an acting one, one person in two exclusive posts, a tenure
    after its end, outlets that disagree about an event, somebody at two far places on one day, a representation against the
    order of protocol (UU 9/2010), a chain of representation that closes on itself.

    Exit status 0: none; 1: some; 2: wrong use. Judgements are lines of silenced.csv in the store's folder; delete a line to
    take one back.

    \b
    Examples:
      kg conflicts
      kg conflicts --kind two-holders --severity high
      kg conflicts --csv > conflicts.csv
      kg conflicts --silence two-holders-1a2b3c4d5e --reason "one person, spelt twice"
    """
    from kg.chronicle.conflicts import conflicts
    from kg.chronicle.facts import Facts
    from kg.store.opening import open_reading
    from kg.store.silences import read_silences

    if judgement["silence"] is None and any(judgement.values()):
        raise UsageError("--reason and --author go with --silence ID")
    with open_reading(store) as reader:
        facts = Facts(reader.oxigraph)
        found = conflicts(facts)
        if judgement["silence"] is not None:
            _silence(store, found, judgement["silence"], judgement["reason"], judgement["author"])
            return
        judged = read_silences(store)
        shown = [each for each in found if _wanted(each, kinds, severity) and (silenced or each.id not in judged)]
        hidden = sum(_wanted(each, kinds, severity) for each in found) - len(shown)
        _write(facts, shown, judged, form, hidden)
        if silenced:
            _forgotten(found, judged)
    if any(each.id not in judged for each in shown):
        sys.exit(1)


def _wanted(conflict: Conflict, kinds: Sequence[str], severity: str | None) -> bool:
    severe = severity is None or SEVERITIES.index(conflict.severity) <= [*SEVERITIES].index(severity)  # type: ignore[arg-type]
    return severe and (not kinds or conflict.kind in kinds)


def _silence(store: str, found: Sequence[Conflict], name: str, reason: str | None, author: str | None) -> None:
    from kg.store.silences import Silence, add_silence

    who = decided_by(author)
    if not (reason and reason.strip()):
        raise UsageError("--silence needs --reason, so that others can follow the judgement")
    if name not in {each.id for each in found}:
        raise UsageError(f"there is no finding {name!r}; the ids stand in the list that kg conflicts shows")
    add_silence(store, Silence(name, who, datetime.now(UTC), reason))
    click.echo(f"kg: {name} is silenced by {who}", err=True)


def _write(facts: Facts, shown: Sequence[Conflict], judged: Mapping[str, Silence], form: str | None, hidden: int) -> None:
    if form == "json":
        click.echo(json.dumps([_record(facts, each, judged) for each in shown], ensure_ascii=False, indent=2))
    elif form == "csv":
        out = io.StringIO()
        writer = csv.DictWriter(out, _COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(row for each in shown for row in _rows(facts, each, judged))
        click.echo(out.getvalue(), nl=False)
    else:
        for each in shown:
            for line in _lines(facts, each, judged):
                click.echo(line)
        aside = f"; {hidden} silenced (--silenced shows them)" if hidden else ""
        click.echo(f"kg: {_count(shown)}{aside}", err=True)


def _count(shown: Sequence[Conflict]) -> str:
    if not shown:
        return "no contradictions"
    numbers = [(severity, sum(each.severity == severity for each in shown)) for severity in SEVERITIES]
    return "contradictions: " + ", ".join(f"{number} {severity}" for severity, number in numbers if number)


def _forgotten(found: Sequence[Conflict], judged: Mapping[str, Silence]) -> None:
    for name in sorted(set(judged) - {each.id for each in found}):
        click.echo(f"kg: {name} was silenced by {judged[name].author} and is no longer found", err=True)


def _lines(facts: Facts, conflict: Conflict, judged: Mapping[str, Silence]) -> Iterator[str]:
    from kg.chronicle.conflicts import words_of
    from kg.cli.tables import plain

    yield f"{conflict.severity}  {conflict.id}  {plain(conflict.title)}"
    for side in conflict.sides:
        yield f"    {plain(side.claim)}"
        for words in words_of(facts, side):
            source = ", ".join(filter(None, (words.publisher, words.published, words.headline, words.url)))
            sentence = plain(words.sentence)
            cut = sentence if len(sentence) <= _LONGEST else sentence[:_LONGEST] + " …"
            yield f'        "{cut}"' if cut else f"        {words.fact}"
            yield f"        {plain(source)}"
    if conflict.note:
        yield f"    {conflict.note}"
    if conflict.id in judged:
        silence = judged[conflict.id]
        yield f"    silenced by {plain(silence.author)}, {silence.time.date()}: {plain(silence.reason)}"
    yield ""


def _record(facts: Facts, conflict: Conflict, judged: Mapping[str, Silence]) -> dict[str, Any]:
    from kg.chronicle.conflicts import words_of

    silence = judged.get(conflict.id)
    return {
        "id": conflict.id,
        "kind": conflict.kind,
        "severity": conflict.severity,
        "title": conflict.title,
        "note": conflict.note,
        "about": list(conflict.about),
        "sides": [
            {"claim": side.claim, "evidence": [words._asdict() for words in words_of(facts, side)]} for side in conflict.sides
        ],
        "silenced": None
        if silence is None
        else {"author": silence.author, "time": silence.time.isoformat(), "reason": silence.reason},
    }


def _rows(facts: Facts, conflict: Conflict, judged: Mapping[str, Silence]) -> Iterator[dict[str, str]]:
    """Rows for a spreadsheet; cells that would be formulas there get a quotation mark in front."""
    from kg.chronicle.conflicts import words_of

    silence = judged.get(conflict.id)
    head = {name: getattr(conflict, name) for name in ("id", "kind", "severity", "title", "note")}
    head["silenced_by"] = silence.author if silence else ""
    head["silenced_because"] = silence.reason if silence else ""
    for side in conflict.sides:
        for words in words_of(facts, side) or (None,):
            cells = {} if words is None else {name: getattr(words, name) for name in _COLUMNS if hasattr(words, name)}
            row = {**head, "claim": side.claim, **cells}
            yield {name: f"'{text}" if text[:1] in ("=", "+", "-", "@") else text for name, text in row.items()}
