"""Posts that somebody had before or takes over from somebody: "(sebelumnya Lurah X)", "digantikan NAME"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.pairs import Pair, RelationRule, named, post_alone

_LONGEST_BEFORE = 3  # words: "sebelumnya menjabat sebagai"
_LONGEST_FAREWELL = 14  # items: "memasuki masa purna tugas setelah 34 tahun mengabdi,"


def _bracketed(items: Sequence[Item], at: int) -> list[Pair]:
    """NAME, POST (sebelumnya POST)."""
    if named(items, at) is None or at + 1 >= len(items) or items[at + 1].fold != "(":
        return []
    end = at + 2
    while end < min(len(items), at + 2 + _LONGEST_BEFORE) and items[end].tag == "word":
        end += 1
    words = [item.fold for item in items[at + 2 : end]]
    told = post_alone(items, end) is not None and end + 1 < len(items) and items[end + 1].fold == ")"
    return [Pair(at, end, former=True)] if told and words and words[0] in word_set("formerly") else []


def _taken_over(items: Sequence[Item], at: int) -> list[Pair]:
    """POST (lama) NAME purna tugas, digantikan NAME."""
    old = named(items, at)
    if old is None or not old.posts or old.posts[0].capacity != "Former":
        return []
    words = word_set("replaced")
    near = range(at + 1, min(len(items), at + 1 + _LONGEST_FAREWELL))
    verb = next((n for n in near if items[n].fold in words or items[n].tag == "AGENT"), None)
    if verb is None or items[verb].fold not in words:
        return []
    end = verb + 1 + (verb + 1 < len(items) and items[verb + 1].fold == "oleh")
    new = named(items, end)
    if new is None or any(post.capacity != "Former" for post in new.posts):
        return []
    return [Pair(end, at, held=old.posts[0]._replace(capacity="Definitive"))]


RULES: tuple[RelationRule, ...] = (
    RelationRule(
        "tenure/post-before-in-brackets",
        0.92,
        _bracketed,
        (
            "Sarwani Lamba, S.STP, Camat Basarang (sebelumnya Lurah Danumsari).",
            "Dra. Tiara Malang, Camat Selat (sebelumnya menjabat Sekcam Basarang).",
        ),
        ("Sarwani Lamba, S.STP, Camat Basarang (didampingi Lurah Danumsari).",),
    ),
    RelationRule(
        "tenure/post-taken-over",
        0.88,
        _taken_over,
        (
            "Camat Basarang yang lama Drs. Rimba Danum memasuki purna tugas, digantikan Tiara Malang, S.STP.",
            "Mantan Camat Basarang Drs. Rimba Danum telah pensiun dan digantikan oleh Dra. Tiara Malang.",
        ),
        (
            "Camat Basarang Drs. Rimba Danum berhalangan, digantikan Dra. Tiara Malang.",
            "Mantan Camat Basarang Drs. Rimba Danum hadir, digantikan Sekcam Selat Tiara Malang.",
        ),
    ),
)
