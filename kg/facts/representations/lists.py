"""Several principals or several representatives: "atas nama Bupati dan warga", "diwakili Sekda, Asisten I, dan Camat"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent

_WHOM = frozenset({"AGENT", "ORG", "GROUP", "PLACE"})
_BODIES = frozenset({"ORG", "GROUP", "PLACE"})


def more_principals(items: Sequence[Item], principal: Item, *, any_kind: bool) -> list[Item]:
    """Who else is represented, in a list that "dan" closes; what follows a last comma is the subject of what follows.

    Args:
        items: of the sentence.
        principal: the first of the list.
        any_kind: whether people and bodies may stand in one list, as behind "atas nama"; else bodies and groups only.
    """
    found: list[Item] = []
    pending: list[Item] = []
    at = index_of(items, principal) + 1
    if not any_kind and (principal.tag not in _BODIES or attended(items, principal)):
        return []
    while True:
        joints, at = _joints(items, at)
        if not joints or at >= len(items) or items[at].tag not in (_WHOM if any_kind else _BODIES):
            return found
        pending.append(items[at])
        if joints & word_set("joins"):
            found += pending
            pending = []
        at += 1


def more_representatives(items: Sequence[Item], first: Item) -> list[Item]:
    """Who else stood in, in a list that "dan" closes (before somebody known or not), none of whom is represented."""
    found: list[Item] = []
    at = index_of(items, first) + 1
    while True:
        joints, at = _joints(items, at)
        if not joints or at >= len(items) or items[at].tag not in ("AGENT", "ORG"):
            return found if joints & word_set("joins") else []
        if _stood_in_for(items, at + 1) or not _known(items[at]):
            return []
        found.append(items[at])
        if joints & word_set("joins"):
            return found
        at += 1


def attended(items: Sequence[Item], before: Item) -> bool:
    """Whether the item stands in a list of those who were there, whose next members are guests like it."""
    return any(i.fold in word_set("attended") for i in items[: index_of(items, before)])


def index_of(items: Sequence[Item], item: Item) -> int:
    """Where the item stands in its sentence.

    Raises:
        StopIteration: it is of another sentence.
    """
    return next(n for n, i in enumerate(items) if i is item)


def _joints(items: Sequence[Item], at: int) -> tuple[set[str], int]:
    """The commas and joining words from ``at`` on, past "para", "seluruh", "pribadi" behind them."""
    joints: set[str] = set()
    while at < len(items) and items[at].tag == "word":
        fold = items[at].fold
        if fold == "," or fold in word_set("joins"):
            joints.add(fold)
        elif not joints or fold not in word_set("self"):
            break
        at += 1
    return joints, at


def _known(item: Item) -> bool:
    """A body, or somebody in office: mere names in a list may be anything."""
    return not isinstance(item.value, Agent) or bool(item.value.posts)


def _stood_in_for(items: Sequence[Item], at: int) -> bool:
    while at < len(items) and items[at].fold in word_set("before-represented"):
        at += 1
    return at < len(items) and items[at].fold in word_set("represented")
