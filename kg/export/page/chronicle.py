"""The part of the page about time: who was seen in which post when, and where articles contradict each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from kg.chronicle.conflicts import Conflict, Words, conflicts, words_of
from kg.chronicle.facts import Facts
from kg.chronicle.spans import Span, spans
from kg.chronicle.timeline import of_spans
from kg.export.timelines import inline_svg

_POSTS = 24  # timelines that a page holds; the rest can be drawn with kg timeline
_CONFLICTS = 60

Say = Callable[..., str]


def chronicle(facts: Facts, say: Say) -> Iterator[str]:
    """The sections; nothing where there is neither a post with several tenures nor a contradiction.

    Args:
        facts: of the graph.
        say: makes an element with words of the page, from their key and a tag.
    """
    held = spans(facts)
    lines = [of_spans(facts, post, held[post]) for post in _worth_drawing(held)]
    if lines:
        yield f'<section class="time">{say("tenures", "h2")}{say("tenures-caption", "p")}'
        yield from (f"<figure>{inline_svg(facts, line)}</figure>" for line in lines)
        yield "</section>"
    found = conflicts(facts)
    if found:
        yield f'<section class="time">{say("conflicts", "h2")}{say("conflicts-caption", "p")}'
        for each in found[:_CONFLICTS]:
            yield from _conflict(facts, each, say)
        yield "</section>"


def _worth_drawing(found: dict[str, tuple[Span, ...]]) -> list[str]:
    """Posts with several tenures, those with most sightings first."""
    several = [(post, sum(len(span.seen) for span in each)) for post, each in found.items() if len(each) > 1]
    return [post for post, _ in sorted(several, key=lambda pair: (-pair[1], pair[0]))[:_POSTS]]


def _conflict(facts: Facts, conflict: Conflict, say: Say) -> Iterator[str]:
    names = "; ".join(dict.fromkeys(facts.name(iri) for iri in conflict.about if iri.startswith("http")))
    severity = say(f"severity-{conflict.severity}", "strong")
    kind = say(f"conflict-{conflict.kind}", "span")
    yield f'<details><summary>{severity} {kind}<span class="line">{escape(names)}</span></summary><ul>'
    for side in conflict.sides:
        yield from (f"<li>{_quoted(words)}</li>" for words in words_of(facts, side))
    yield "</ul></details>"


def _quoted(words: Words) -> str:
    source = ", ".join(filter(None, (words.publisher, words.published, words.headline)))
    return f'<q lang="id">{escape(words.sentence)}</q> <small>{escape(source)}</small>'
