"""Members under a line that says what they are: "Anggota BPD Danumsari yang dilantik: 1. Rimba Danum, 2. Tiara Malang"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.pairs import Pair, RelationRule, named, post_alone
from kg.mentions.values import PostMention

_MARKS = frozenset({".", ")", "-", "–", "•", "*", ",", ";", "dan"})


class Heading(NamedTuple):
    """The post of those whose names follow, where the sentence that says so ends."""

    post: PostMention


def heading_at(items: Sequence[Item], before: Heading | None) -> Heading | None:
    """The heading that this sentence is, or the one ``before`` that its line goes on with; None where a list has ended."""
    colon = next((n for n in range(len(items) - 1, -1, -1) if not _mark(items[n])), None)
    if colon is not None and items[colon].fold == ":":
        at = colon - 1
        while at >= 0 and items[at].fold in word_set("post-told-on") | word_set("as-follows"):
            at -= 1
        head = post_alone(items, at)
        post = head.posts[-1] if head is not None else None
        member = post is not None and post.body is not None and post.role.id in word_set("member-roles")
        return Heading(post) if member and post is not None else None
    return before if before is not None and (colon is None or member_named(items) is not None) else None


def member_named(items: Sequence[Item]) -> int | None:
    """The place of the one name that a line of such a list consists of, but for its number and signs; None where of more."""
    names = [n for n, item in enumerate(items) if not _mark(item)]
    name = named(items, names[0]) if len(names) == 1 else None
    return names[0] if name is not None and not name.posts else None


def members(items: Sequence[Item], heading: Heading | None) -> list[Pair]:
    """The member whom a line under a heading names: heading ``POST:``, line ``1. NAME``."""
    at = member_named(items) if heading is not None else None
    if heading is None or at is None:
        return []
    return [Pair(at, at, held=heading.post)]


def _mark(item: Item) -> bool:
    return item.tag == "NUMBER" or item.fold in _MARKS


def _alone(_items: Sequence[Item], _at: int) -> list[Pair]:
    """What one sentence of such a list tells without its heading: nothing."""
    return []


RULE = RelationRule(
    "tenure/list-of-members",
    0.88,
    _alone,
    ("Anggota BPD Desa Danumsari yang dilantik: 1. Rimba Danum, 2. Tiara Malang.",),
    ("Anggota BPD Desa Danumsari hadir. 1. Rimba Danum, 2. Tiara Malang.",),
)
"""The rule whose name lines of such lists bear; its examples are of several sentences, which none of its own reads alone."""
