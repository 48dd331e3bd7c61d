"""Holding: the bodies that hold an event, by the event itself or by what they give, and those for which somebody signs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.facts.scene import Scene
from kg.facts.sides import key_of, single
from kg.lexicon.words import word_set
from kg.model.entities import Event, Organization, Person
from kg.model.facts import Participation
from kg.model.spans import Evidence, Span

DOERS = "participation/organizer/doers"


def organizers(scene: Scene) -> Iterable[Participation]:
    """The organizers of the events, where the words that tell it stand in one sentence, with those who act with them."""
    for event in scene.occasions.events:
        if event.organizer is not None:
            evidence = _organizing_words(scene, event, event.organizer)
            visits = event.type in word_set("event-visit") and event.evidence.rule.startswith("event/verb")
            if evidence is not None:
                yield Participation(event.organizer, event, "visitor" if visits else "organizer", evidence)
                for body in () if visits else _beside(scene, event.organizer):
                    yield Participation(body, event, "organizer", evidence)


def doers(scene: Scene) -> Iterator[Participation]:
    """The bodies of a list right behind what they do together: "razia gabungan Satlantas Polres Kapuas bersama Dishub"."""
    if not any(event.name.rpartition(" ")[2].lower() in word_set("does-together") for event in scene.occasions.events):
        return
    for line in scene.settled.lines:
        items = line.items
        for n in scene.occasions.told_at(items):
            event, at = scene.occasions.of(items[n]), n + 1
            joint = scene.text[items[n].start : items[n].end].rpartition(" ")[2].lower() in word_set("does-together")
            while event is not None and joint and at < len(items) and items[at].tag == "ORG":
                span = Span(items[n].start, items[at].end)
                yield Participation(items[at].value, event, "organizer", Evidence.of(scene.text, span, DOERS, 0.85))
                at += 1
                while at < len(items) and items[at].fold in word_set("doers-join"):
                    at += 1


def _beside(scene: Scene, organizer: Organization) -> Iterator[Organization]:
    """The other bodies of a list that does something together: "tim gabungan A, B dan C merazia kafe"."""
    for line in scene.settled.lines:
        items = line.items
        if word_set("does-together").isdisjoint(line.folds):
            continue
        at = next((n for n, i in enumerate(items) if i.value == organizer and single(items, n)), None)
        if at is None or not any(scene.occasions.told_at(items)):
            continue
        for step in (-2, 2):
            n = at + step
            while 0 <= n < len(items) and items[n].tag == "ORG" and items[n - step // 2].fold in word_set("pair-of-list"):
                if single(items, n):
                    yield items[n].value
                n += step


def _organizing_words(scene: Scene, event: Event, organizer: Organization) -> Evidence | None:
    """From the organizer to the event in the sentence that names both; None where the body only is the place, or receives."""
    for line in scene.settled.lines:
        items = line.items
        bodies = [n for n, i in enumerate(items) if i.value == organizer and single(items, n)]
        events = [n for n, i in enumerate(items) if scene.occasions.of(i) is event]
        if not bodies or not events:
            continue
        first, last = sorted((bodies[0], events[0]))
        if not any(i.fold in word_set("receives") for i in items[first : last + 1]):
            span = Span(items[first].start, items[first].end).join(Span(items[last].start, items[last].end))
            return Evidence.of(scene.text, span, "participation/organizer", 0.85)
    return None


def bodies_hold(found: Sequence[Participation]) -> Iterator[Participation]:
    """A body whose gift somebody named hands over holds the event: "Dinas Pangan menyalurkan beras. Beras diserahkan A"."""
    handed = {id(p.event) for p in found if p.function == "giver" and not isinstance(p.participant, Organization)}
    there = {(key_of(p.participant), id(p.event), p.function) for p in found}
    for made in found:
        body = made.function == "giver" and isinstance(made.participant, Organization) and id(made.event) in handed
        if not body or not made.evidence.rule.endswith("/active"):
            yield made
        elif (key_of(made.participant), id(made.event), "organizer") not in there:
            yield replace(made, function="organizer")


def without_bodies_that_sign(found: Sequence[Participation]) -> list[Participation]:
    """All but the one body for which somebody named signs: "Pemkab Kapuas meneken nota. Nota ditandatangani Bupati A".

    Two that are said to sign together are parties to what is signed: "Pemkab Kapuas dan Kejari Kapuas meneken nota".
    """
    signed = {id(p.event) for p in found if p.function == "signatory" and isinstance(p.participant, Person)}
    bodies = [p for p in found if _signs(p) and isinstance(p.participant, Organization)]
    parties = Counter(id(p.event) for p in bodies)
    alone = {id(p) for p in bodies if id(p.event) in signed and parties[id(p.event)] == 1}
    return [p for p in found if id(p) not in alone]


def _signs(made: Participation) -> bool:
    return made.evidence.rule.startswith("participation/signatory/active")
