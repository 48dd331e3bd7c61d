"""The head of a ceremony as a reader: "amanat Menteri yang dibacakan inspektur upacara", who is named elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent, Line
from kg.model.spans import Span

_BEFORE = 4  # items before "inspektur upacara" within which the name stands: "Bupati X, selaku inspektur upacara"
_BEHIND = 5  # items behind it, where none stands before: "inspektur upacara adalah Bupati X"


def head_of_ceremony(lines: Iterable[Line]) -> Item | None:
    """The first person who is said to be the head of a ceremony, None where the article names nobody."""
    heads = word_set("head-of-event") | word_set("head-of-ceremony")
    for line in lines:
        if heads.isdisjoint(line.folds):
            continue
        for n, head in enumerate(line.items):
            if head.fold in heads and _is_head(line.items, n):
                behind = n + _length(line.items, n)
                around: list[Item] = [*reversed(line.items[max(0, n - _BEFORE) : n]), *line.items[behind : behind + _BEHIND]]
                found: list[Item] = [item for item in around if _named(item)]
                if found:
                    return found[0]
    return None


def with_head(items: Sequence[Item], head: Item | None) -> list[Item]:
    """The items, "inspektur upacara" behind "dibacakan oleh" read as the person that ``head`` names."""
    if head is None:
        return list(items)
    made: list[Item] = []
    at = 0
    while at < len(items):
        if _is_head(items, at) and _reads(items, at):
            first, last = items[at], items[at + _length(items, at) - 1]
            span = Span(first.start, last.end)
            agent = head.value._replace(span=span, rule="coreference/head", claims=(), inferred=True)
            made.append(Item("AGENT", first.first, last.last, first.start, last.end, "", agent))
            at += _length(items, at)
        else:
            made.append(items[at])
            at += 1
    return made


def _is_head(items: Sequence[Item], at: int) -> bool:
    return _length(items, at) > 0


def _length(items: Sequence[Item], at: int) -> int:
    """Items of "inspektur upacara" or "irup" at item ``at``; 0 where it is no head of a ceremony."""
    if items[at].fold in word_set("head-of-ceremony"):
        return 1
    return 2 if items[at].fold in word_set("head-of-event") and at + 1 < len(items) and items[at + 1].tag == "EVENT" else 0


def _reads(items: Sequence[Item], at: int) -> bool:
    before = [i.fold for i in items[max(0, at - 2) : at]]
    return any(fold in word_set("read-out") for fold in before)


def _named(item: Item) -> bool:
    return isinstance(item.value, Agent) and item.value.person is not None
