"""Heads told by their body: "PMI Kapuas yang dipimpin ketuanya, Rimba Danum"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions.pairs import Pair, RelationRule, named
from kg.mentions.values import AgentMention, BodyMention, PostMention

_LONGEST_WAY = 6  # items from the body to the word for its head
_OWN = "nya"


def told_by_body(items: Sequence[Item], at: int) -> bool:
    """Whether the word for the head of a body stands before the name at item ``at``."""
    return _head(items, at) is not None


def _head(items: Sequence[Item], at: int) -> int | None:
    before = at - 1 - (at > 0 and items[at - 1].fold == ",")
    return before if before > 0 and items[before].fold in word_set("head-of-it") else None


def _of_body(items: Sequence[Item], at: int) -> list[Pair]:
    """BODY yang dipimpin ketuanya, NAME; Ketua BODY yang diwakili sekretarisnya, NAME."""
    holder = named(items, at)
    head = _head(items, at)
    if holder is None or holder.posts or head is None:
        return []
    before = range(head - 1, max(-1, head - _LONGEST_WAY), -1)
    of = next((n for n in before if items[n].tag != "word" or items[n].fold in (",", "(")), None)
    body = _body_at(items[of].value) if of is not None else None
    if of is None or body is None:
        return []
    role = ladder().roles[items[head].fold.removesuffix(_OWN)]
    return [Pair(at, of, held=PostMention(role, "Definitive", "").of(body))]


def _body_at(value: object) -> BodyMention | None:
    """The body itself, or that of the post of nobody named."""
    if isinstance(value, AgentMention):
        return value.posts[-1].body if value.name is None and value.posts else None
    return value if isinstance(value, BodyMention) else None


RULES: tuple[RelationRule, ...] = (
    RelationRule(
        "tenure/head-of-body",
        0.88,
        _of_body,
        (
            "Bupati menerima PMI Kabupaten Kapuas yang dipimpin ketuanya, Sarwani Lamba, di pendopo.",
            "Hadir KONI Kabupaten Kapuas bersama ketuanya Drs. Sarwani Lamba.",
            "Hadir Ketua KONI Kabupaten Kapuas yang diwakili sekretarisnya, Drs. Sarwani Lamba.",
        ),
        (
            "Bupati menerima PMI Kabupaten Kapuas, ketuanya hadir, Sarwani Lamba tidak.",
            "Warga Basarang dan ketuanya, Sarwani Lamba, hadir.",
        ),
    ),
)
