"""``kg timeline``: who was seen in a post when, drawn as text or as SVG."""

from __future__ import annotations

import json
import shutil
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
_NARROWEST = 24  # characters of a bar, on which the first and the last day have room
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
            columns = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
            for line in lines:
                for row in drawn(facts, line, columns):
                    click.echo(row)
    if not any(line.spans for line in lines):
        sys.exit(1)


def drawn(facts: Facts, line: Timeline, columns: int | None = None) -> Iterator[str]:
    """The timeline as lines of text.

    Args:
        facts: of the store, for the names.
        line: what to draw.
        columns: of the terminal; where the words do not fit beside their bar, they stand below it. None: as wide as need be.
    """
    from kg.cli.tables import plain

    yield plain(line.label)
    if not line.spans:
        yield "  no dated article shows anybody in this post"
        return
    first, last = line.first, line.last
    rows = [(plain(_called(facts, span)), span) for span in line.spans]
    names = max(len(name) for name, _ in rows)
    said = max(len(_said(span)) for _, span in rows)
    below = columns is not None and names + said + _WIDTH + 6 > columns
    width = _WIDTH if columns is None or not below else max(_NARROWEST, min(_WIDTH, columns - names - 4))
    yield f"  {'':<{names}}  {first}{last!s:>{width - 10}}"
    gaps = [
        ("(nobody seen)", _between(gap.after, gap.before, first, last, width), f"{gap.after} to {gap.before}")
        for gap in line.gaps
    ]
    for name, bar, words in (*((name, _bar(span, first, last, width), _said(span)) for name, span in rows), *gaps):
        if below:
            yield f"  {name:<{names}}  {bar}".rstrip()
            yield f"      {words}"
        else:
            yield f"  {name:<{names}}  {bar}  {words}"


def _called(facts: Facts, span: Span) -> str:
    name = facts.name(span.holder)
    return f"{name} ({span.capacity})" if span.acting else name


def _at(day: date, first: date, last: date, width: int) -> int:
    days = max(1, (last - first).days)
    return round((day - first).days * (width - 1) / days)


def _bar(span: Span, first: date, last: date, width: int) -> str:
    """Days of observation as dots on a line: solid for a definitive holder, dotted for an acting one."""
    cells = [" "] * width
    for at in range(_at(span.first, first, last, width), _at(span.last, first, last, width) + 1):
        cells[at] = "·" if span.acting else "─"
    for each in span.seen:
        cells[_at(each.day, first, last, width)] = "○" if span.acting else "●"
    return "".join(cells)


def _between(after: date, before: date, first: date, last: date, width: int) -> str:
    cells = [" "] * width
    for at in range(_at(after, first, last, width) + 1, _at(before, first, last, width)):
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
