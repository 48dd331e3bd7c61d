"""Reading an article: settle its mentions, bring its events together, run the extractors, gather what they found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.errors import ExtractorError
from kg.facts.participations import Participations
from kg.facts.representations import QuotedRepresentations, Representations
from kg.facts.scene import Extractor, Findings, Scene
from kg.facts.statements import Statements
from kg.facts.successions import Successions
from kg.facts.tenures import Tenures
from kg.mentions.occasions import Occasions, occasions
from kg.mentions.settled import Agent, Settled
from kg.mentions.settling import settle
from kg.model.article import Article
from kg.model.entities import Event, Organization, Place, Post
from kg.model.facts import Reading

BUILT_IN: tuple[Extractor, ...] = (
    Tenures(),
    Successions(),
    Representations(),
    Statements(),
    QuotedRepresentations(),
    Participations(),
)


def read(article: Article, extractors: Sequence[Extractor] = BUILT_IN) -> Reading:
    """All that the rules find in one article.

    Args:
        article: with cleaned text; every span of the result refers to it.
        extractors: run in this order, each seeing what those before it found.

    Raises:
        ExtractorError: one of them failed; it is named.
    """
    settled = settle(article)
    found = occasions(settled)
    scene = Scene(settled, found)
    findings = Findings()
    for extractor in extractors:
        _run(extractor, scene, findings)
    events = _reported(found, findings)
    return Reading(
        article,
        settled.people,
        tuple(_posts(settled)),
        tuple(_organizations(settled, events)),
        tuple(_places(settled)),
        events,
        tuple(sorted(findings.tenures, key=lambda f: f.evidence.span)),
        tuple(sorted(findings.participations, key=lambda f: (f.evidence.span, f.function))),
        tuple(sorted(findings.representations, key=lambda f: f.evidence.span)),
        tuple(sorted(findings.statements, key=lambda f: f.evidence.span)),
        settled.mentions,
        tuple(sorted(findings.refusals, key=lambda r: r.span)),
        tuple(sorted(findings.successions, key=lambda f: (f.evidence.span, f.manner))),
    )


def _run(extractor: Extractor, scene: Scene, findings: Findings) -> None:
    try:
        extractor(scene, findings)
    except Exception as error:  # whatever one raises, also one of another package, is told with its name
        raise ExtractorError(extractor.name, f"{type(error).__name__}: {error}") from error


def _reported(found: Occasions, findings: Findings) -> tuple[Event, ...]:
    """The main event, those on a par with it, and others in which somebody takes part or stands in for somebody."""
    used = {id(p.event) for p in findings.participations} | {id(r.event) for r in findings.representations}
    used |= {id(s.event) for s in findings.statements} | {id(s.event) for s in findings.successions}
    return tuple(e for e in found.events if e is found.main or e in found.beside or id(e) in used)


def _posts(settled: Settled) -> Iterable[Post]:
    seen: set[Post] = set()
    for line in (*settled.lines, *(inner.line for inner in settled.quoted)):
        for item in line.mentions:
            for post in _said_of(item.value) if isinstance(item.value, Agent) else ():
                if post not in seen:
                    seen.add(post)
                    yield post


def _said_of(agent: Agent) -> Iterable[Post]:
    return (*agent.posts, *(claim.post for claim in agent.claims))


def _organizations(settled: Settled, events: Sequence[Event]) -> Iterable[Organization]:
    seen: set[Organization] = set()
    values = (item.value for line in settled.lines for item in line.mentions)
    for value in (*values, *(e.organizer for e in events)):
        if isinstance(value, Organization) and value not in seen:
            seen.add(value)
            yield value


def _places(settled: Settled) -> Iterable[Place]:
    seen: set[Place] = set()
    for line in settled.lines:
        for item in line.mentions:
            if isinstance(item.value, Place) and item.value not in seen:
                seen.add(item.value)
                yield item.value
