"""Who has a post that its sentence tells first: "Camat tersebut adalah NAME", "Wakil Bupati, yang akrab disapa NAME"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.apposition import fold_at
from kg.mentions.headed import names_from
from kg.mentions.leadership import post_of_head
from kg.mentions.pairs import Pair, RelationRule, named, post_alone
from kg.mentions.values import BodyMention

_LONGEST_LEAD = 7  # items: "yang baru saja dilantik tersebut adalah"
_LONGEST_CALL = 6  # items: "yang lebih akrab disapa dengan nama"


def _is_name(items: Sequence[Item], at: int) -> list[Pair]:
    """POST tersebut adalah NAME; POST yang dilantik yakni NAME dan NAME."""
    post = post_alone(items, at)
    if post is None or fold_at(items, at + 1) not in word_set("post-told-on"):
        return []
    end = at + 1
    while end < min(len(items), at + _LONGEST_LEAD) and items[end].fold in word_set("post-told-on"):
        end += 1
    if fold_at(items, end) not in word_set("lists-people"):
        return []
    found = names_from(items, end + 1 + (fold_at(items, end + 1) == ":"))
    many = fold_at(items, at - 1) in word_set("many-before")
    if not found or (len(found) > 1 and post.posts[-1].role.single_seat) or (many and len(found) == 1):
        return []
    told = fold_at(items, found[-1] + 1)
    return [] if told in word_set("holds-where") or told == "(" else [Pair(n, at) for n in found]


def _nicknamed(items: Sequence[Item], at: int) -> list[Pair]:
    """POST, yang akrab disapa NAME."""
    if post_alone(items, at) is None:
        return []
    first = at + 1 + (fold_at(items, at + 1) == ",")
    if fold_at(items, first) not in word_set("which"):
        return []
    end = first + 1
    while end < min(len(items), first + _LONGEST_CALL) and items[end].fold in word_set("called-familiarly"):
        end += 1
    name = named(items, end)
    called = any(item.fold in word_set("nickname") for item in items[first:end])
    return [Pair(end, at)] if called and name is not None and not name.posts else []


def _made_head(items: Sequence[Item], at: int) -> list[Pair]:
    """NAME terpilih memimpin BODY; NAME kembali menakhodai BODY."""
    holder = named(items, at)
    if holder is None or holder.posts:
        return []
    end = at + 1
    while end < min(len(items), at + _LONGEST_LEAD) and items[end].fold in word_set("made-between") | word_set("made-to-lead"):
        end += 1
    words = {item.fold for item in items[at + 1 : end]}
    if words.isdisjoint(word_set("made-to-lead")) or fold_at(items, end) not in word_set("leads-body") or end + 1 >= len(items):
        return []
    house = items[end + 1]
    board = house.tag == "ORG" and isinstance(house.value, BodyMention) and house.value.kind in ("Association", "Party")
    post = post_of_head(house.value, house.value.text) if board and house.value.place is not None else None
    return [Pair(at, end + 1, held=post)] if post is not None else []


RULES: tuple[RelationRule, ...] = (
    RelationRule(
        "tenure/made-head",
        0.88,
        _made_head,
        (
            "Drs. Sarwani Lamba terpilih kembali memimpin PMI Kabupaten Kapuas.",
            "Drs. Sarwani Lamba resmi menakhodai KNPI Kabupaten Kapuas.",
        ),
        (
            "Drs. Sarwani Lamba memimpin PMI Kabupaten Kapuas rapat.",
            "Drs. Sarwani Lamba ditunjuk memimpin rapat PMI Kabupaten Kapuas.",
        ),
    ),
    RelationRule(
        "tenure/post-is-name",
        0.88,
        _is_name,
        (
            "Camat Basarang tersebut adalah Drs. Rimba Danum.",
            "Auditor Ahli Pertama Inspektorat Kapuas yang dilantik yakni Drs. Rimba Danum dan Dra. Tiara Malang.",
        ),
        (
            "Camat Basarang tersebut menyapa Drs. Rimba Danum.",
            "Camat Basarang yang dilantik yakni Drs. Rimba Danum dan Dra. Tiara Malang.",
        ),
        opens="post",
    ),
    RelationRule(
        "tenure/post-nickname",
        0.88,
        _nicknamed,
        ("Wakil Bupati Kapuas, yang biasa disapa Gus Danum ini, hadir.",),
        ("Wakil Bupati Kapuas, yang menyapa Gus Danum ini, hadir.",),
        opens="post",
    ),
)
