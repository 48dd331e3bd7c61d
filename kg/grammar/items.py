"""Items: what a sentence is cut into, words and mentions, and what patterns run over."""

from __future__ import annotations

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


new_item = partial(tuple.__new__, Item)
"""An item of its fields in a tuple, at half the cost of calling the class; for where hundreds are made."""
