"""Nicknames: "Rimba Danum atau akrab disapa Bang Rim" says by what other name an article calls somebody from there on."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.values import AgentMention

_FARTHEST = 8  # items between a name and the nickname: ", yang lebih akrab disapa dengan panggilan"


def named_before(items: Sequence[Item], n: int) -> tuple[int, int] | None:
    """The span of the name whose nickname stands at item ``n`` of a sentence, None where none is introduced there."""
    at = n - 1
    while at >= 0 and n - at <= _FARTHEST and items[at].fold in word_set("nickname-words"):
        at -= 1
    if at < 0 or not any(item.fold in word_set("nickname") for item in items[at + 1 : n]):
        return None
    value = items[at].value
    return value.name_span if isinstance(value, AgentMention) else None
