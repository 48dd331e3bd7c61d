"""What a model claims counts only where the article proves it: the quote stands there, both sides stand in the quote, and
each side's words are those of somebody whom the reading of the article knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.facts.representations.sides import Side, completed, representation, side_of
from kg.facts.scene import Findings, Scene
from kg.grammar.items import Item
from kg.mentions.settled import Agent
from kg.model.entities import Organization, Person
from kg.model.facts import Representation
from kg.model.spans import Evidence, Span
from kg.opinion.answers import Claim, ClaimedSide

RULE = "opinion/language-model"
CONFIDENCE = 0.6
LONGEST_QUOTE = 1000  # characters; what is longer proves nothing in particular


class UnprovenError(Exception):
    """A claim that the article does not prove; the message says why."""


def proven(claim: Claim, scene: Scene, findings: Findings) -> Representation:
    """The representation that a claim states.

    Args:
        claim: of the model.
        scene: the article.
        findings: what is known of it already; posts that people hold complete the sides.

    Raises:
        UnprovenError: the article does not prove it.
    """
    if len(claim.quote) > LONGEST_QUOTE:
        raise UnprovenError(f"its quote is longer than {LONGEST_QUOTE} characters")
    reasons: list[str] = []
    for span in _places(claim.quote, scene.text, Span(0, len(scene.text))):
        try:
            return _at(span, claim, scene, findings)
        except UnprovenError as error:
            reasons.append(str(error))
    raise UnprovenError(reasons[0] if reasons else "its quote does not stand in the article")


def _at(span: Span, claim: Claim, scene: Scene, findings: Findings) -> Representation:
    items = [item for line in scene.settled.lines for item in line.items if Span(item.start, item.end).overlaps(span)]
    sides = [_side(side, span, items, scene) for side in (claim.representative, claim.principal)]
    one, other = (completed(side, findings.tenures) for side in sides)
    if one.key == other.key:
        raise UnprovenError("both sides are the same")
    if claim.kind == "Through" and not all(isinstance(side.agent, Organization) for side in (one, other)):
        raise UnprovenError("a side of kind through is no body")
    evidence = Evidence.of(scene.text, span, RULE, CONFIDENCE)
    event = scene.occasions.near(items, 0)
    return representation(claim.kind, evidence, one, other, event)


def _side(claimed: ClaimedSide, quote: Span, items: Sequence[Item], scene: Scene) -> Side:
    person = _person(claimed.name, quote, items, scene) if claimed.name is not None else None
    if claimed.post_or_body is None:
        return Side(person, None)
    found = _holder(claimed.post_or_body, quote, items, scene)
    if person is None:
        return found if isinstance(found.agent, Organization) else found._replace(agent=None)
    return found._replace(agent=person)


def _person(name: str, quote: Span, items: Sequence[Item], scene: Scene) -> Person:
    """The person whom a name in the quote means."""
    for span in _places(name, scene.text, quote):
        for item in items:
            agent = item.value
            if isinstance(agent, Agent) and agent.person is not None and Span(item.start, item.end).overlaps(span):
                words = scene.text[span.start : span.end]
                if any(form in words for form in (agent.person.name, *agent.person.forms)):
                    return agent.person
    raise UnprovenError(f"nobody who is known stands as {name!r} in its quote")


def _holder(words: str, quote: Span, items: Sequence[Item], scene: Scene) -> Side:
    """What a post or body in the quote means: the mention that shares most with its words."""
    best, most = None, 0
    for span in _places(words, scene.text, quote):
        for item in items:
            shared = min(item.end, span.end) - max(item.start, span.start)
            if isinstance(item.value, Agent | Organization) and shared > most:
                best, most = _narrowed(item, span), shared
    if best is None or 2 * most < len(words.strip()) or best.key == ():
        raise UnprovenError(f"no post or body that is known stands as {words!r} in its quote")
    return best


def _narrowed(item: Item, span: Span) -> Side:
    """The side of an item, with the post of those it names that stands at the span."""
    side = side_of(item)
    if isinstance(item.value, Agent):
        return next(_posts_at(item.value, span), side._replace(agent=None))
    return side


def _posts_at(agent: Agent, span: Span) -> Iterator[Side]:
    held = zip(agent.posts, agent.capacities, agent.post_spans, strict=False)
    return (Side(None, post, capacity) for post, capacity, place in held if place.overlaps(span))


def _places(words: str, text: str, within: Span) -> Iterator[Span]:
    """Where words stand in a part of a text, whatever the blanks between them."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    if pattern:
        yield from (Span(*match.span()) for match in re.compile(pattern).finditer(text, within.start, within.end))
