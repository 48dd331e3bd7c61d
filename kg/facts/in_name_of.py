"""Whether somebody is told of as whom another acts for in words of two: "atas nama Bupati"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.apposition import fold_at


def in_name_of(items: Sequence[Item], at: int) -> bool:
    """Whether the words that end at item ``at`` are "atas nama"."""
    return fold_at(items, at) in word_set("in-name-of") and fold_at(items, at - 1) in word_set("in-name-of-first")
