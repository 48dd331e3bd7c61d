"""``kg explain``: an article sentence by sentence, with what was found in each, by which rule, what was refused and why."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import click

from kg.cli.extractors import extractor_option
from kg.errors import ExtractorError
from kg.model.entities import Event, side_in_words
from kg.model.facts import Mention, Reading, Refusal, Succession
from kg.model.spans import Evidence, Span


@click.command("explain")
@click.argument("sources", nargs=-1, required=True)
@click.option("--mentions", is_flag=True, help="Show every mention with its rule as well.")
@extractor_option
def command(sources: tuple[str, ...], mentions: bool, extractors: tuple[str, ...]) -> None:
    """Show articles sentence by sentence, each with what was found in it, and what was refused and why.

    Every finding comes with its place in the text ([start:end], in characters from 0), its words, the rule that took them and
    how sure that rule is. SOURCES are text files, HTML pages, JSON Lines, folders of these, or - for standard input. Exit
    status 1 where an article could not be read.

    \b
    Examples:
      kg explain examples/articles
      kg explain --mentions examples/articles/01-rakor-pangan.txt
      kg explain - < article.txt
    """
    from kg.facts import read
    from kg.facts.extractors import reader_with
    from kg.text.outcomes import Failure
    from kg.text.sources import check
    from kg.text.sources import read as read_sources

    check(sources)
    reader = reader_with(extractors) or read
    failed: list[str] = []
    for outcome in read_sources([Path(s) if s != "-" else s for s in sources], stdin=sys.stdin.buffer):
        if isinstance(outcome, Failure):
            failed.append(str(outcome.error))
            continue
        try:
            reading = reader(outcome)
        except ExtractorError as error:
            failed.append(f"{outcome.identifier}: {error}")
            continue
        for row in explained(reading, mentions=mentions):
            click.echo(click.style(row, bold=True) if row.startswith((">", "==")) else row)
    for reason in failed:
        click.echo(f"kg: {reason}", err=True)
    if failed:
        sys.exit(1)


# rules of mentions that say less than who it is
_REFERRING = ("coreference/pronoun", "name-alone", "post-alone")


class _Entry(NamedTuple):
    """What is told below a sentence: where it begins, what it is, and its lines."""

    span: Span
    order: int
    lines: tuple[str, ...]


def explained(reading: Reading, *, mentions: bool = False) -> Iterator[str]:
    """The lines that explain one reading.

    Args:
        reading: of one article.
        mentions: whether to list every mention too.
    """
    from kg.text.sentences import sentences

    article = reading.article
    yield f"== {article.title or article.identifier}"
    if article.date is not None or article.source:
        yield f"   {article.source or 'unknown source'}, {article.date or 'undated'}"
    spans = [sentence.span for sentence in sentences(article.text)]
    below: dict[int, list[_Entry]] = {}
    for entry in (*_facts(reading), *map(_refusal, reading.refusals), *(map(_mention, reading.mentions) if mentions else ())):
        below.setdefault(bisect_right(spans, (entry.span.start, len(article.text))) - 1, []).append(entry)
    for number, span in enumerate(spans):
        yield f"> {_line(article.text[span.start : span.end])}"
        for entry in sorted(below.get(number, ())):
            yield from entry.lines
    yield ""


def _facts(reading: Reading) -> Iterator[_Entry]:
    def entry(order: int, evidence: Evidence, *lines: str) -> _Entry:
        return _Entry(evidence.span, order, (*lines, *_proof(evidence), *_resolved(reading, evidence)))

    for event in reading.events:
        yield entry(0, event.evidence, f"Event: {event.name} ({'main, ' if event.main else ''}{event.type})", *_about(event))
    for fact in reading.representations:
        sides = fact.sides_in_words()
        at = () if fact.event is None else (f"   at {fact.event.name}" + (f", {fact.event.date}" if fact.event.date else ""),)
        yield entry(1, fact.evidence, f"{fact.kind}: {sides[0]} stood in for {sides[1]}", *at)
    for tenure in reading.tenures:
        yield entry(2, tenure.evidence, f"Tenure: {tenure.holder.name}, {tenure.post.label} ({tenure.capacity})")
    for change in reading.successions:
        yield entry(2, change.evidence, f"Succession: {change.post.label}, {change.manner}{_change(change)}")
    for part in reading.participations:
        told = f"Participation: {side_in_words(part.participant)}, {part.function} of {part.event.name}"
        yield entry(3, part.evidence, told)
    for said in reading.statements:
        voiced = f", read out by {said.voiced_by.name}" if said.voiced_by else ""
        yield entry(4, said.evidence, f"Statement: {side_in_words(said.speaker)}{voiced}")


def _about(event: Event) -> Iterator[str]:
    """What is known of an event, on one line; none where nothing is."""
    known = {
        "date": event.date and event.date.isoformat()[: {"day": 10, "month": 7, "year": 4}[event.precision or "day"]],
        "venue": event.venue,
        "place": event.place and event.place.label,
        "organizer": event.organizer and event.organizer.label,
        "participants": event.participants,
    }
    told = ", ".join(f"{name} {value}" for name, value in known.items() if value)
    if told:
        yield f"   {told}"


def _resolved(reading: Reading, evidence: Evidence) -> Iterator[str]:
    """The words inside the evidence that go back to somebody named elsewhere, and to whom."""
    for mention in reading.mentions:
        if mention.kind == "agent" and mention.rule in _REFERRING and mention.span.within(evidence.span):
            who = mention.normal.split("; ")[0]
            if who not in _line(mention.text):
                yield f"   here {_line(mention.text)} [{mention.span.start}:{mention.span.end}] is {who} ({mention.rule})"


def _refusal(refusal: Refusal) -> _Entry:
    where = f"   [{refusal.span.start}:{refusal.span.end}] {_short(refusal.text)}"
    return _Entry(refusal.span, 5, (f"Refused by {refusal.rule}: {refusal.reason}", where))


def _mention(mention: Mention) -> _Entry:
    where = f"[{mention.span.start}:{mention.span.end}]"
    return _Entry(mention.span, 6, (f"Mention: {mention.kind} {where} {mention.text!r} = {mention.normal} ({mention.rule})",))


def _change(change: Succession) -> str:
    sides = [f"{way} {who.name}" for way, who in (("to", change.incoming), ("from", change.outgoing)) if who is not None]
    return f": {', '.join(sides)}" + (f", {change.day}" if change.day else "")


def _proof(evidence: Evidence) -> tuple[str, str]:
    span = evidence.span
    return (
        f"   [{span.start}:{span.end}] {_short(evidence.quote)}",
        f"   rule {evidence.rule}, confidence {evidence.confidence:.2f}",
    )


def _line(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    """The words on one line, cut in the middle where they are very long."""
    line = _line(text)
    return line if len(line) <= 300 else f"{line[:180]} … {line[-100:]}"
