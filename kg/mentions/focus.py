"""Whom a sentence leaves in focus: the person whom "ia", or a post without a name, in the next one means."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.entities import Person


def left_in_focus(items: Sequence[Item]) -> Person | None:
    """The first person of a sentence, or the one behind a comma and a clause that stands in front.

    "Terkait permintaan Kepala BKD Kapuas, Rimba Danum menyatakan ..." leaves Rimba Danum in focus, "Bupati Kapuas, Tiara
    Malang, diwakili Sekda Rimba Danum" him as well: who is represented is not there.
    """
    people = [n for n, item in enumerate(items) if item.tag == "AGENT" and item.value.person is not None]
    if not people:
        return None
    first, second = people[0], people[1] if len(people) > 1 else 0
    if second and represented_by(items, first, second):
        first = second
    agent: Agent = items[second if led_by(items, first, second) else first].value
    return agent.person


def led_by(items: Sequence[Item], first: int, second: int) -> bool:
    """Whether item ``first`` only stands in front of the subject ``second``: "Berbeda dengan Rimba Danum, Camat ..."."""
    return second == first + 2 and items[first + 1].fold == "," and items[0].fold in word_set("fronted")


def represented_by(items: Sequence[Item], principal: int, other: int) -> bool:
    """Whether "diwakili" stands between the items ``principal`` and ``other``."""
    return any(item.fold in word_set("represented") for item in items[principal + 1 : other])
