"""Events that name who takes part in them: the "Inspektur Upacara" leads the ceremony, "kunjungan Bupati X" is his visit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.facts.scene import Scene, event_near
from kg.facts.sides import participant
from kg.facts.subjects import subjects
from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.entities import Person, Post
from kg.model.facts import Function, Participation
from kg.model.spans import Evidence, Span

RULE = "participation/chair/inspector"
OFFICER = "participation/attendee/officer"
DOER = "participation/of-its-doer"
_CONFIDENCE = 0.9
_DOERS_CONFIDENCE = 0.85


def ceremonies(scene: Scene) -> Iterator[Participation]:
    """Who acts as inspector of a ceremony is its chair: "Bupati Kapuas bertindak sebagai Inspektur Upacara"."""
    for line in scene.settled.lines:
        for n in line.places:
            item = line.items[n]
            post = _leads(item) if item.tag == "AGENT" else None
            if item.tag == "AGENT" and post is None:
                yield from _serving(scene, line.items, n)
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


def _serving(scene: Scene, items: Sequence[Item], n: int) -> Iterator[Participation]:
    """Who serves at a ceremony as its officer is there: "komandan upacara Kapten Inf Jaya Kahayan"."""
    agent: Agent = items[n].value
    post = next((p for p in agent.posts if p.role in word_set("officer-of-event")), None)
    behind = items[n + 1].value if n + 1 < len(items) else None  # "Komandan Upacara Sekcam Basarang, Jaya Kahayan"
    person, last = agent.person, items[n]
    if person is None and post is not None and isinstance(behind, Agent) and not behind.inferred:
        person, last = behind.person, items[n + 1]
    event = event_near(scene, items, n) if post is not None and person is not None else None
    if event is not None and person is not None and event.type in word_set("event-ceremony"):
        span = Span(items[n].start, last.end)
        yield Participation(person, event, "attendee", Evidence.of(scene.text, span, OFFICER, _CONFIDENCE), post)


def _leads(item: Item) -> Post | None:
    """The post of the agent that may be that of who leads a ceremony."""
    agent: Agent = item.value
    return next((post for post in agent.posts if post.role in word_set("head-of-event")), None)


def _of_ceremony(post: Post) -> bool:
    """Whether the post is read as one of a body called "Upacara"."""
    return post.organization is not None and post.organization.path[-1].split("-")[0] in word_set("event-ceremony")


def undertakings(scene: Scene) -> Iterator[Participation]:
    """Whose visit or reses it is, where he is named right behind it: "kunjungan Bupati Kapuas, Rimba Danum, ke Basarang"."""
    for line in scene.settled.lines:
        for item, side in pairwise(line.mentions):
            if item.tag != "EVENT" or side.tag != "AGENT" or side.first != item.last or side.value.inferred:
                continue
            event, agent = scene.occasions.of(item), participant(side)
            function = _of_its_doer(event.type) if event is not None else None
            if event is not None and function is not None and isinstance(agent, Person):
                span = Span(item.start, side.end)
                yield Participation(agent, event, function, Evidence.of(scene.text, span, DOER, _DOERS_CONFIDENCE))


def _of_its_doer(event_type: str) -> Function | None:
    if event_type in word_set("event-of-its-visitor"):
        return "visitor"
    return "organizer" if event_type in word_set("event-of-its-holder") else None
