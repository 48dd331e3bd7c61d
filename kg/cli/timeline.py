"""``kg timeline``: who was seen in a post when, drawn as text or as SVG."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.errors import UsageError

if TYPE_CHECKING:
    from kg.chronicle.facts import Facts
    from kg.chronicle.spans import Span
    from kg.chronicle.timeline import Timeline

_WIDTH = 60
_DRAWN = 5  # posts that a name may mean and that are still all drawn


@click.command("timeline")
@click.argument("post", nargs=-1, required=True)
@click.option("--store", default="wakil.kg", show_default=True, metavar="DIR", help="Folder of the store.")
@click.option("--svg", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Draw into an SVG file instead.")
@click.option("--json", "as_json", is_flag=True, help="Write JSON.")
def command(post: tuple[str, ...], store: str, svg: Path | None, as_json: bool) -> None:
    """Draw who was seen in POST when: a line for each holder, acting ones dotted, and the gaps.

    A bar reaches from the first to the last day on which an article shows somebody in the post, and says nothing of the days
    before and after. Exit status 1 where no dated article shows anybody in it.

    \b
    Examples:
      kg timeline "Sekda Kalteng"
      kg timeline Bupati Balangan --svg balangan.svg
    """
    from kg.chronicle.facts import Facts
    from kg.chronicle.timeline import timeline
    from kg.query.candidates import may_be, told_apart
    from kg.query.naming import Directory, UnknownNameError
    from kg.store.opening import open_reading

    text = " ".join(post)
    with open_reading(store) as reader:
        directory = Directory(reader)
        found = directory.find(text, ("post",))
        if not found:
            raise UnknownNameError(text, ("post",), directory.near(text, ("post",)))
        if len(found) > _DRAWN:
            raise UsageError(may_be(reader, text, " posts", found))
        facts = Facts(reader.oxigraph)
        labels = told_apart(reader, found)
        lines = [timeline(facts, each.iri.value)._replace(label=label) for each, label in zip(found, labels, strict=True)]
        if svg is not None:
            from kg.export.timelines import as_svg

            svg.write_text(as_svg(facts, [line for line in lines if line.spans]), encoding="utf-8")
            click.echo(f"wrote {svg}", err=True)
        elif as_json:
            click.echo(json.dumps([_record(facts, line) for line in lines], ensure_ascii=False, indent=2))
        else:
            for line in lines:
                for row in drawn(facts, line):
                    click.echo(row)
    if not any(line.spans for line in lines):
        sys.exit(1)


def drawn(facts: Facts, line: Timeline) -> Iterator[str]:
    """The timeline as lines of text."""
    from kg.cli.tables import plain

    yield plain(line.label)
    if not line.spans:
        yield "  no dated article shows anybody in this post"
        return
    first, last = line.first, line.last
    names = [plain(_called(facts, span)) for span in line.spans]
    width = max(map(len, names))
    yield f"  {'':<{width}}  {first}{last!s:>{_WIDTH - 10}}"
    for span, name in zip(line.spans, names, strict=True):
        yield f"  {name:<{width}}  {_bar(span, first, last)}  {_said(span)}"
    for gap in line.gaps:
        yield f"  {'(nobody seen)':<{width}}  {_between(gap.after, gap.before, first, last)}  {gap.after} to {gap.before}"


def _called(facts: Facts, span: Span) -> str:
    name = facts.name(span.holder)
    return f"{name} ({span.capacity})" if span.acting else name


def _at(day: date, first: date, last: date) -> int:
    days = max(1, (last - first).days)
    return round((day - first).days * (_WIDTH - 1) / days)


def _bar(span: Span, first: date, last: date) -> str:
    """Days of observation as dots on a line: solid for a definitive holder, dotted for an acting one."""
    cells = [" "] * _WIDTH
    for at in range(_at(span.first, first, last), _at(span.last, first, last) + 1):
        cells[at] = "·" if span.acting else "─"
    for each in span.seen:
        cells[_at(each.day, first, last)] = "○" if span.acting else "●"
    return "".join(cells)


def _between(after: date, before: date, first: date, last: date) -> str:
    cells = [" "] * _WIDTH
    for at in range(_at(after, first, last) + 1, _at(before, first, last)):
        cells[at] = "?"
    return "".join(cells)


def _said(span: Span) -> str:
    """What is known in words: days seen, and the bounds."""
    when = f"seen {span.first}" if span.first == span.last else f"seen {span.first} to {span.last}"
    days = len({each.day for each in span.seen})
    parts = [when if days == 1 else f"{when}, {days} days"]
    if span.started is not None:
        parts.append(f"since {span.started}")
    elif span.not_before is not None:
        parts.append(f"not before {span.not_before}")
    if span.ended is not None:
        parts.append(f"until {span.ended}")
    elif span.not_after is not None:
        parts.append(f"not after {span.not_after}")
    return "; ".join(parts)


def _record(facts: Facts, line: Timeline) -> dict[str, Any]:
    def iso(day: date | None) -> str | None:
        return None if day is None else day.isoformat()

    return {
        "post": line.post,
        "label": line.label,
        "spans": [
            {
                "holder": span.holder,
                "name": facts.name(span.holder),
                "capacity": span.capacity,
                "first": iso(span.first),
                "last": iso(span.last),
                "days": [iso(day) for day in sorted({each.day for each in span.seen})],
                "not_before": iso(span.not_before),
                "not_after": iso(span.not_after),
                "started": iso(span.started),
                "ended": iso(span.ended),
            }
            for span in line.spans
        ],
        "gaps": [{"after": iso(gap.after), "before": iso(gap.before)} for gap in line.gaps],
    }
