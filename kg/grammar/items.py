"""Items: what a sentence is cut into, words and mentions, and what patterns run over."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Literal, NamedTuple

Tag = Literal["word", "POST", "ORG", "NAME", "PLACE", "DATE", "EVENT", "QUOTE", "NUMBER", "GENERIC", "AGENT", "GROUP"]


class Item(NamedTuple):
    """A word or a mention: tokens ``first`` up to but not including ``last`` of its sentence, at ``start:end`` of the text.

    ``fold`` is the folded word where the item is one token, else empty; ``value`` is what the item mentions.
    """

    tag: Tag
    first: int
    last: int
    start: int
    end: int
    fold: str
    value: Any = None

    def with_value(self, value: Any) -> Item:
        """The item as one of the same tag that mentions ``value``."""
        return new_item((self.tag, self.first, self.last, self.start, self.end, self.fold, value))

    def as_agent(self, agent: Any) -> Item:
        """The item as one that mentions that agent."""
        return new_item(("AGENT", self.first, self.last, self.start, self.end, "", agent))


new_item = partial(tuple.__new__, Item)
"""An item of its fields in a tuple, at half the cost of calling the class; for where hundreds are made."""


def index_of(items: Sequence[Item], item: Item, default: int | None = None) -> int:
    """Where this very item stands in its sentence, which may hold others that are equal to it.

    Args:
        items: of a sentence.
        item: one of them.
        default: what to give where it is of another sentence.

    Raises:
        ValueError: it is, and no default is given.
    """
    at = next((n for n, each in enumerate(items) if each is item), default)
    if at is None:
        raise ValueError(f"expected an item of the sentence, found {item!r}")
    return at
