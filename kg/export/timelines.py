"""Timelines of posts as SVG: a bar for each tenure as far as it was seen, dashed for acting holders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from html import escape

from kg.chronicle.facts import Facts
from kg.chronicle.spans import Span
from kg.chronicle.timeline import Timeline
from kg.export.rdf import NOT_XML
from kg.export.words import said

_WIDTH, _NAMES, _MARGIN, _ROW, _HEAD = 960, 300, 24, 26, 58
_LONGEST_TITLE, _LONGEST_NAME = 100, 44  # characters that fit
_NEW_YEARS = 12  # lines of years that are still readable side by side
STYLE = """
.timeline { font-family: system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
.timeline .card { fill: #fbfcfe; stroke: #d9dfe8; } .timeline .title { font-size: 16px; font-weight: 650; fill: #17202e; }
.timeline .name { font-size: 13px; fill: #17202e; } .timeline .note { font-size: 11px; fill: #4a5568; }
.timeline .year { stroke: #d9dfe8; } .timeline .gap { fill: #5a6270; fill-opacity: 0.12; }
.timeline .bar { stroke: #0072b2; stroke-width: 4; } .timeline .bar.acting { stroke: #c25100; stroke-dasharray: 3 4; }
.timeline .seen { fill: #0072b2; } .timeline .seen.acting { fill: #c25100; }
@media (prefers-color-scheme: dark) {
 .timeline .card { fill: #12171f; stroke: #2b3442; } .timeline .title, .timeline .name { fill: #eef2f8; }
 .timeline .note { fill: #b4becd; } .timeline .year { stroke: #2b3442; }
 .timeline .bar { stroke: #56b4e9; } .timeline .bar.acting { stroke: #f0a05a; }
 .timeline .seen { fill: #56b4e9; } .timeline .seen.acting { fill: #f0a05a; }
}
"""


def as_svg(facts: Facts, lines: Sequence[Timeline]) -> str:
    """The timelines below one another.

    Args:
        facts: of the store, for the names.
        lines: each with at least one span.
    """
    inside: list[str] = []
    top = _MARGIN
    for line in lines:
        inside += _timeline(facts, line, top)
        top += _HEAD + _ROW * len(line.spans) + _MARGIN
    title = _text("; ".join(line.label for line in lines))
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="timeline" width="{_WIDTH}" height="{top}" '
        f'viewBox="0 0 {_WIDTH} {top}" role="img" aria-labelledby="t" lang="id"><title id="t">{title}</title>'
    )
    card = f'<rect class="card" x="0.5" y="0.5" width="{_WIDTH - 1}" height="{top - 1}" rx="14"/>'
    return "\n".join([head, f"<style>{STYLE}</style>", card, *inside, "</svg>"]) + "\n"


def inline_svg(facts: Facts, line: Timeline) -> str:
    """One timeline for a page that has ``STYLE``: no titles of parts, a label for those who cannot see it."""
    height = _HEAD + _ROW * len(line.spans) + _MARGIN
    said = "; ".join(f"{_called(facts, span)}: {span.first} – {span.last}" for span in line.spans)
    head = f'<svg class="timeline" viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{_text(f"{line.label}: {said}")}">'
    return "".join([head, *_timeline(facts, line, 0, titles=False), "</svg>"])


def _timeline(facts: Facts, line: Timeline, top: int, *, titles: bool = True) -> Iterator[str]:
    yield f'<text class="title" x="{_MARGIN}" y="{top + 16}">{_text(_cut(line.label, _LONGEST_TITLE))}</text>'
    bottom = top + _HEAD + _ROW * len(line.spans)
    for day, label in _marks(line.first, line.last):
        x = _x(day, line)
        yield f'<line class="year" x1="{x}" x2="{x}" y1="{top + 40}" y2="{bottom}"/>'
        yield f'<text class="note" x="{x}" y="{top + 36}" text-anchor="middle">{label}</text>'
    for gap in line.gaps:
        left, right = _x(gap.after, line), _x(gap.before, line)
        words = said("timeline-gap", gap.after, gap.before)
        yield (
            f'<rect class="gap" x="{left}" y="{top + 42}" width="{max(1.0, right - left):.1f}" height="{bottom - top - 42}">'
            f"{_title(words) if titles else ''}</rect>"
        )
    for number, span in enumerate(line.spans):
        yield from _bar(facts, span, line, top + _HEAD + _ROW * number, titles)


def _marks(first: date, last: date) -> Iterator[tuple[date, str]]:
    """The first day, the new years between as far as there is room for them, and the last day."""
    years = range(first.year + 1, last.year + 1)
    step = max(1, -(-len(years) // _NEW_YEARS))
    room = (last - first).days / 14
    yield first, str(first)
    for year in years[::step]:
        day = date(year, 1, 1)
        if (day - first).days > room and (last - day).days > room:
            yield day, str(year)
    if last != first:
        yield last, str(last)


def _x(day: date, line: Timeline) -> float:
    left, right = _MARGIN + _NAMES + 40, _WIDTH - _MARGIN - 40
    return round(left + (right - left) * (day - line.first).days / max(1, (line.last - line.first).days), 1)


def _bar(facts: Facts, span: Span, line: Timeline, y: int, titles: bool) -> Iterator[str]:
    acting = " acting" if span.acting else ""
    called = _called(facts, span)
    title = _title(f"{called}: {span.first} – {span.last}") if titles else ""
    yield f'<g>{title}<text class="name" x="{_MARGIN}" y="{y + 5}">{_text(_cut(called, _LONGEST_NAME))}</text>'
    yield f'<line class="bar{acting}" x1="{_x(span.first, line)}" x2="{_x(span.last, line)}" y1="{y}" y2="{y}"/>'
    for day in sorted({each.day for each in span.seen}):
        yield f'<circle class="seen{acting}" cx="{_x(day, line)}" cy="{y}" r="4"/>'
    yield "</g>"


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _called(facts: Facts, span: Span) -> str:
    name = facts.name(span.holder)
    return f"{name} ({span.capacity})" if span.acting else name


def _title(words: str) -> str:
    return f"<title>{_text(words)}</title>"


def _text(value: str) -> str:
    return escape(NOT_XML.sub("\ufffd", value))
