"""``kg explain``: an article with what was found where, by which rule, and what was refused and why."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from kg.model.entities import Organization, Person, Post
from kg.model.facts import Reading


@click.command("explain")
@click.argument("sources", nargs=-1, required=True)
@click.option("--mentions", is_flag=True, help="Show every mention with its rule as well.")
def command(sources: tuple[str, ...], mentions: bool) -> None:
    """Show who represented whom in articles, with the words that say so, and everything else that was found.

    SOURCES are text files, HTML pages, JSON Lines, folders of these, or - for standard input. Exit status 1 where an
    article could not be read.

    \b
    Examples:
      kg explain examples/articles
      kg explain --mentions examples/articles/01-rakor-pangan.txt
      kg explain - < article.txt
    """
    from kg.facts import read
    from kg.text.outcomes import Failure
    from kg.text.sources import check
    from kg.text.sources import read as read_sources

    check(sources)
    failures: list[Failure] = []
    for outcome in read_sources([Path(s) if s != "-" else s for s in sources], stdin=sys.stdin.buffer):
        if isinstance(outcome, Failure):
            failures.append(outcome)
            continue
        for row in explained(read(outcome), mentions=mentions):
            click.echo(row)
    for failure in failures:
        click.echo(f"kg: {failure.error}", err=True)
    if failures:
        sys.exit(1)


def explained(reading: Reading, *, mentions: bool = False) -> Iterator[str]:
    """The lines that explain one reading.

    Args:
        reading: of one article.
        mentions: whether to list every mention too.
    """
    article = reading.article
    yield f"== {article.title or article.identifier}"
    if article.date is not None or article.source:
        yield f"   {article.source or 'unknown source'}, {article.date or 'undated'}"
    for fact in reading.representations:
        sides = (_side(fact.representative, fact.representative_post), _side(fact.principal, fact.principal_post))
        yield f"{fact.kind}: {sides[0]} stood in for {sides[1]}"
        if fact.event is not None:
            yield f"   at {fact.event.name}" + (f", {fact.event.date}" if fact.event.date else "")
        yield _proof(fact.evidence.quote, fact.evidence.rule, fact.evidence.confidence)
    for tenure in reading.tenures:
        yield f"Tenure: {tenure.holder.name}, {tenure.post.label} ({tenure.capacity})"
        yield _proof(tenure.evidence.quote, tenure.evidence.rule, tenure.evidence.confidence)
    for part in reading.participations:
        yield f"Participation: {_side(part.participant, None)}, {part.function} of {part.event.name}"
        yield _proof(part.evidence.quote, part.evidence.rule, part.evidence.confidence)
    for said in reading.statements:
        voiced = f", read out by {said.voiced_by.name}" if said.voiced_by else ""
        yield f"Statement: {_side(said.speaker, None)}{voiced}"
        yield _proof(said.evidence.quote, said.evidence.rule, said.evidence.confidence)
    for refusal in reading.refusals:
        yield f"Refused by {refusal.rule}: {refusal.reason}"
        yield f"   [{refusal.span.start}:{refusal.span.end}] {_short(refusal.text)}"
    for mention in reading.mentions if mentions else ():
        where = f"[{mention.span.start}:{mention.span.end}]"
        yield f"Mention: {mention.kind} {where} {mention.text!r} = {mention.normal} ({mention.rule})"
    yield ""


def _side(agent: Person | Organization | Post | None, post: Post | None) -> str:
    if isinstance(agent, Person):
        return f"{agent.name} ({post.label})" if post is not None else agent.name
    if agent is not None:
        return agent.label
    return post.label if post is not None else "somebody"


def _proof(quote: str, rule: str, confidence: float) -> str:
    return f"   “{_short(quote)}”\n   rule {rule}, confidence {confidence:.2f}"


def _short(text: str) -> str:
    """The words on one line, cut in the middle where they are very long."""
    line = " ".join(text.split())
    return line if len(line) <= 300 else f"{line[:180]} … {line[-100:]}"
