"""Members under a line that says what they are: "Anggota BPD Danumsari yang dilantik: 1. Rimba Danum, 2. Tiara Malang"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.pairs import Pair, RuleAcross, named, post_alone
from kg.mentions.values import PostMention

_MARKS = frozenset(".)-–•*,;")


def heading_at(items: Sequence[Item], before: PostMention | None) -> PostMention | None:
    """The post of those whose names follow this sentence, or ``before``, where its line goes on with a list; else None."""
    colon = next((n for n in range(len(items) - 1, -1, -1) if not _mark(items[n])), None)
    if colon is not None and items[colon].fold == ":":
        at = colon - 1
        while at >= 0 and items[at].fold in word_set("post-told-on") | word_set("as-follows"):
            at -= 1
        head = post_alone(items, at)
        post = head.posts[-1] if head is not None else None
        member = post is not None and post.body is not None and post.role.id in word_set("member-roles")
        return post if member else None
    return before if before is not None and (colon is None or member_named(items) is not None) else None


def member_named(items: Sequence[Item]) -> int | None:
    """The place of the one name that a line of such a list consists of, but for its number and signs; None where of more."""
    names = [n for n, item in enumerate(items) if not _mark(item)]
    name = named(items, names[0]) if len(names) == 1 else None
    return names[0] if name is not None and not name.posts else None


def members(items: Sequence[Item], heading: PostMention | None) -> list[Pair]:
    """The member whom a line under a heading names: heading ``POST:``, line ``1. NAME``."""
    at = member_named(items) if heading is not None else None
    return [Pair(at, at, held=heading)] if at is not None else []


def _mark(item: Item) -> bool:
    return item.tag == "NUMBER" or item.fold in _MARKS or item.fold in word_set("between-members")


RULE = RuleAcross(
    "tenure/list-of-members",
    0.88,
    ("Anggota BPD Desa Danumsari yang dilantik: 1. Rimba Danum, 2. Tiara Malang.",),
    ("Anggota BPD Desa Danumsari hadir. 1. Rimba Danum, 2. Tiara Malang.",),
)
