"""Ceremonies: the "Inspektur Upacara" is no inspector but the one who leads the ceremony."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.scene import Scene, event_near
from kg.facts.sides import participant, subjects
from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.entities import Post
from kg.model.facts import Participation
from kg.model.spans import Evidence, Span

RULE = "participation/chair/inspector"
_CONFIDENCE = 0.9


def ceremonies(scene: Scene) -> Iterator[Participation]:
    """Who acts as inspector of a ceremony is its chair: "Bupati Kapuas bertindak sebagai Inspektur Upacara"."""
    for line in scene.settled.lines:
        for n in line.places:
            item = line.items[n]
            post = _leads(item) if item.tag == "AGENT" else None
            if post is None:
                continue
            following = line.items[n + 1] if n + 1 < len(line.items) else None
            named = following is not None and following.tag == "EVENT" and following.value.type in word_set("event-ceremony")
            event = scene.occasions.of(following) if named else None
            if not named and not _of_ceremony(post):
                continue
            event = event or event_near(scene, line.items, n)
            side = item if item.value.person is not None else next(iter(subjects(line.items, n)), None)
            agent = participant(side) if side is not None else None
            if event is not None and side is not None and agent is not None:
                last = following.end if named and following is not None else item.end
                span = Span(min(side.start, item.start), max(side.end, last))
                yield Participation(agent, event, "chair", Evidence.of(scene.text, span, RULE, _CONFIDENCE))


def _leads(item: Item) -> Post | None:
    """The post of the agent that may be that of who leads a ceremony."""
    agent: Agent = item.value
    return next((post for post in agent.posts if post.role in word_set("head-of-event")), None)


def _of_ceremony(post: Post) -> bool:
    """Whether the post is read as one of a body called "Upacara"."""
    return post.organization is not None and post.organization.path[-1].split("-")[0] in word_set("event-ceremony")
