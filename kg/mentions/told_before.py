"""Posts that a sentence gives to a name, but the one before tells of what: a board's chair, a post that changed hands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kg.grammar.items import Item
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions.pairs import Pair, RuleAcross, named, out_of_office, post_alone
from kg.mentions.values import BodyMention, PostMention

_CHAIR = "ketua"
_LONGEST_GAP = 5  # items: "kini secara resmi telah berganti"
_LONGEST_BEHIND = 4  # items from "menggantikan" to a name: "pejabat lama"


class Before(NamedTuple):
    """The body whose board the sentences before told of last, and the post that the last one says changed hands."""

    board: BodyMention | None = None
    changed: PostMention | None = None


def changed_in(items: Sequence[Item]) -> PostMention | None:
    """The post of which a sentence says that it changed hands, without a name: "Jabatan Camat Selat resmi berganti."."""
    if word_set("changes-hands").isdisjoint(item.fold for item in items):
        return None
    agents = [n for n, item in enumerate(items) if item.tag == "AGENT"]
    alone = [n for n in agents if (held := post_alone(items, n)) is not None and held.posts[-1].complete]
    if len(alone) != 1 or any(named(items, n) is not None and items[n].value.posts for n in agents):
        return None
    near = items[alone[0] + 1 : alone[0] + 1 + _LONGEST_GAP]
    changes = any(item.fold in word_set("changes-hands") for item in near)
    post: PostMention = items[alone[0]].value.posts[-1]
    return post if changes and post.capacity == "Definitive" else None


def told_before(items: Sequence[Item], before: Before) -> list[tuple[Pair, RuleAcross]]:
    """The names of a sentence with the posts that what was told before gives them, each with the rule that says so."""
    found = []
    if before.board is not None and (chair := _chair(items, before.board)) is not None:
        found.append((chair, CHAIR))
    if before.changed is not None:
        found += [(pair, CHANGED) for pair in _changed(items, before.changed)]
    return found


def _chair(items: Sequence[Item], board: BodyMention) -> Pair | None:
    """ "Pengurus yang diketuai NAME dilantik ...": of the board that was told of last."""
    at = next((n for n, item in enumerate(items) if item.fold in word_set("board-headed-by")), None)
    if at is None:
        return None
    noun = at - 1 - (at > 1 and items[at - 1].fold in word_set("which"))
    while noun > 0 and items[noun].fold in word_set("board-between"):
        noun -= 1
    name = at + 1 + (at + 1 < len(items) and items[at + 1].fold in word_set("by"))
    holder = named(items, name)
    if noun < 0 or items[noun].fold not in word_set("board-noun") or holder is None or holder.posts:
        return None
    row = ladder().roles[_CHAIR]
    return Pair(name, noun, held=PostMention(row, "Definitive", row.label).of(board))


def _changed(items: Sequence[Item], post: PostMention) -> list[Pair]:
    """NAME (yang sebelumnya POST) menggantikan NAME: the one has the post now, the other had it."""
    verb = next((n for n, item in enumerate(items) if item.fold in word_set("takes-place-of")), None)
    if verb is None:
        return []
    new = [n for n in range(verb) if named(items, n) is not None]
    old = next((n for n in range(verb + 1, min(len(items), verb + 1 + _LONGEST_BEHIND)) if named(items, n)), None)
    if len(new) != 1 or old is None or out_of_office(items, new[0]) is None or out_of_office(items, old) is None:
        return []
    return [Pair(new[0], verb, held=post), Pair(old, verb, former=True, held=post)]


CHAIR = RuleAcross(
    "tenure/chair-of-board-before",
    0.88,
    (
        "Pengurus PMI Kabupaten Kapuas dilantik di aula. Pengurus yang dinakhodai Sarwani Lamba itu siap bekerja.",
        "Pengurus PMI Kabupaten Kapuas dilantik. Kepengurusan baru ini diketuai oleh Sarwani Lamba.",
    ),
    (
        "Pengurus PMI Kabupaten Kapuas dilantik. Rombongan yang diketuai Sarwani Lamba tiba.",
        "Pengurus PMI Kabupaten Kapuas dilantik. Pengurus yang ditemani Sarwani Lamba pulang.",
    ),
)
CHANGED = RuleAcross(
    "tenure/post-changed-before",
    0.88,
    (
        "Jabatan Camat Basarang resmi berganti. Sarwani Lamba, S.STP yang sebelumnya Lurah Danumsari menggantikan Drs. Rimba "
        "Danum.",
    ),
    (
        "Jabatan Camat Basarang resmi berganti. Bupati Kapuas, Sarwani Lamba, menggantikan Drs. Rimba Danum.",
        "Camat Basarang hadir. Sarwani Lamba, S.STP menggantikan Drs. Rimba Danum.",
    ),
)
RULES = (CHAIR, CHANGED)
