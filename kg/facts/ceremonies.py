"""Ceremonies: the "Inspektur Upacara" is no inspector but the one who leads the ceremony."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.scene import Scene
from kg.facts.sides import key_of, participant, subjects
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.facts import Participation
from kg.model.spans import Evidence, Span

RULE = "participation/chair/inspector"
_CONFIDENCE = 0.9


def ceremonies(scene: Scene) -> Iterator[Participation]:
    """Who acts as inspector of a ceremony is its chair: "Bupati Kapuas bertindak sebagai Inspektur Upacara"."""
    for line in scene.settled.lines:
        items = line.items
        for n, item in enumerate(items[:-1]):
            value, event = item.value, scene.occasions.of(items[n + 1])
            if (
                items[n + 1].tag != "EVENT"
                or event is None
                or not isinstance(value, Agent)
                or items[n + 1].value.type not in word_set("event-ceremony")
            ):
                continue
            if not any(post.role in word_set("head-of-event") for post in value.posts):
                continue
            side = item if value.person is not None and not value.inferred else next(iter(subjects(items, n)), None)
            agent = participant(side) if side is not None else None
            if side is not None and agent is not None and key_of(agent) != key_of(value.posts[0]):
                span = Span(min(side.start, item.start), max(side.end, items[n + 1].end))
                yield Participation(agent, event, "chair", Evidence.of(scene.text, span, RULE, _CONFIDENCE))
