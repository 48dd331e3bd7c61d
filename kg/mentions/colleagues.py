"""Members and officers of a board who are told of beside its chair: "Ketua Komisi I DPRD Kapuas, X, bersama anggotanya Y"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions.apposition import fold_at
from kg.mentions.pairs import Pair, RelationRule, named
from kg.mentions.values import PostMention

_LONGEST_GAP = 5  # items: ", hadir didampingi dua orang"
_POSSESSIVE = "nya"
_BOARDS = frozenset({"Association", "Committee", "Legislature", "Party", "VerticalAgency"})


def _beside_chair(items: Sequence[Item], at: int) -> list[Pair]:
    """Ketua BOARD, NAME, bersama (dua) anggota(nya), NAME dan NAME."""
    chair = named(items, at)
    body = chair.posts[-1].body if chair is not None and chair.posts else None
    if chair is None or body is None or body.kind not in _BOARDS or chair.posts[-1].role.id not in word_set("chairs"):
        return []
    near = range(at + 1, min(len(items), at + 1 + _LONGEST_GAP))
    office = next((n for n in near if _office(items[n]) or items[n].tag == "AGENT"), None)
    if office is None or not _office(items[office]):
        return []
    if not any(item.fold in word_set("beside-chair") for item in items[at + 1 : office]):
        return []
    role = ladder().roles[_office(items[office])]
    held = PostMention(role, "Definitive", "", body=body, place=body.place)
    pairs = []
    n = office + 1 + (fold_at(items, office + 1) == ",")
    while (name := named(items, n)) is not None and not name.posts:
        pairs.append(Pair(n, at, held=held))
        n += 1
        if role.single_seat or fold_at(items, n) not in word_set("list-joins"):
            break
        n += 1 + (fold_at(items, n + 1) in word_set("list-joins"))
    return pairs


def _office(item: Item) -> str:
    """The role that a small word tells of in a board, empty where it tells none: "anggota", "sekretarisnya"."""
    word = item.fold.removesuffix(_POSSESSIVE)
    return word if word in word_set("offices-beside-chair") else ""


RULES: tuple[RelationRule, ...] = (
    RelationRule(
        "tenure/beside-chair",
        0.9,
        _beside_chair,
        (
            "Ketua Komisi I DPRD Kapuas, Drs. Rimba Danum, didampingi dua anggota, Drs. Bondan Contoh dan Dra. Tiara Malang.",
            "Ketua KONI Kapuas Drs. Rimba Danum hadir bersama sekretarisnya, Dra. Tiara Malang.",
        ),
        (
            "Ketua Komisi I DPRD Kapuas, Drs. Rimba Danum, didampingi Drs. Bondan Contoh dan Dra. Tiara Malang.",
            "Ketua Komisi I DPRD Kapuas, Drs. Rimba Danum, menyapa anggota, Dra. Tiara Malang.",
        ),
    ),
)
