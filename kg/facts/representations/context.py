"""What a sentence takes over from the one before: its subject, and who was said to be kept away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.spans import Span

_REACH = 2  # sentences over which a subject that is not named again is still meant


class Context(NamedTuple):
    """The last subject and the last one kept away, each with the number of its sentence."""

    subject: Item | None = None
    subject_line: int = 0
    absent: Item | None = None
    absent_line: int = 0

    def after(self, items: Sequence[Item], number: int) -> Context:
        """The context behind sentence ``number``."""
        subject = subject_of(items)
        if subject is None:
            return self
        changed = self._replace(subject=subject, subject_line=number)
        if any(i.fold in word_set("hindered") for i in items):
            return changed._replace(absent=subject, absent_line=number)
        return changed

    def subject_for(self, number: int) -> Item | None:
        """Who is the subject of sentence ``number`` where it names none."""
        return self.subject if number - self.subject_line <= _REACH else None

    def absent_for(self, number: int) -> Item | None:
        """Who sentence ``number`` may say was stood in for, without naming him."""
        return self.absent if number - self.absent_line <= _REACH else None


def subject_of(items: Sequence[Item]) -> Item | None:
    """The first agent of the sentence that no preposition makes an object, else the first by whom something is done."""
    agents = [n for n, item in enumerate(items) if isinstance(item.value, Agent)]
    free = (n for n in agents if n == 0 or items[n - 1].fold not in word_set("before-object"))
    doing = (n for n in agents if n and items[n - 1].fold == "oleh")
    at = next(free, next(doing, None))
    return items[at] if at is not None else None


def with_pronouns(items: Sequence[Item], subject: Item | None) -> list[Item]:
    """The items, each pronoun that means nobody yet read as the subject of the sentence before: a post without a name."""
    if subject is None or not any(i.fold in word_set("pronoun") for i in items):
        return list(items)
    made: list[Item] = []
    for item in items:
        if item.tag == "word" and item.fold in word_set("pronoun"):
            span = Span(item.start, item.end)
            agent = replace(subject.value, span=span, rule="coreference/pronoun", inferred=True, claims=())
            made.append(item._replace(tag="AGENT", fold="", value=agent))
        else:
            made.append(item)
    return made
