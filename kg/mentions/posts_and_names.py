"""Posts and as many names, or one post and its names in brackets: "Bupati dan Wakil Bupati Kapuas, NAME dan NAME"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.mentions.headed import names_from
from kg.mentions.inherited import joined
from kg.mentions.pairs import Pair, RelationRule, named, post_alone


def _in_brackets(items: Sequence[Item], at: int) -> list[Pair]:
    """POST (NAME, NAME dan NAME)."""
    if post_alone(items, at) is None or at + 1 >= len(items) or items[at + 1].fold != "(":
        return []
    found = names_from(items, at + 2)
    closed = bool(found) and found[-1] + 1 < len(items) and items[found[-1] + 1].fold == ")"
    return [Pair(n, at) for n in found] if closed and len(found) > 1 else []


def _paired(items: Sequence[Item], at: int) -> list[Pair]:
    """POST dan POST, NAME dan NAME: the first name has the first post, the second the second."""
    first = post_alone(items, at)
    second = post_alone(items, at + 2)
    if first is None or second is None or not joined(items, at + 1):
        return []
    name = at + 3 + (at + 3 < len(items) and items[at + 3].fold == ",")
    if name + 2 >= len(items) or not joined(items, name + 1):
        return []
    both = [named(items, n) for n in (name, name + 2)]
    if any(each is None or each.posts for each in both):
        return []
    return [Pair(name, at), Pair(name + 2, at + 2)]


RULES: tuple[RelationRule, ...] = (
    RelationRule(
        "tenure/posts-names",
        0.93,
        _paired,
        ("Bupati dan Wakil Bupati Kapuas, Sarwani Lamba dan Tiara Malang, hadir.",),
        ("Bupati dan Wakil Bupati Kapuas, didampingi Sarwani Lamba dan Tiara Malang, hadir.",),
        opens="post",
    ),
    RelationRule(
        "tenure/post-bracket-names",
        0.9,
        _in_brackets,
        ("Hadir Wakil Ketua DPRD Kapuas (Drs. Rimba Danum dan Dra. Tiara Malang).",),
        ("Hadir Wakil Ketua DPRD Kapuas (Drs. Rimba Danum).",),
        opens="post",
    ),
)
