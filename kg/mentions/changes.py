"""Posts that somebody had before or takes over from somebody: "(sebelumnya Lurah X)", "digantikan NAME"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.pairs import Pair, RelationRule, named, out_of_office, post_alone
from kg.mentions.values import AgentMention

_LONGEST_BEFORE = 3  # words: "sebelumnya menjabat sebagai"
_LONGEST_MOVE = 4  # words: "kini dilantik menjadi"
_LONGEST_ROLE = 5  # items: "(Danup) adalah"
_LONGEST_JOIN = 2  # items: ", dan"
_FEWEST_EACH = 2  # posts that are filled each by another one
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
    if not told or not words or words[0] not in word_set("formerly"):
        return []
    taken = end + 2 < len(items) and items[end + 2].fold in word_set("made-last") and post_alone(items, end + 3) is not None
    return [Pair(at, end, former=True), *([Pair(at, end + 3)] if taken else [])]


def _moved(items: Sequence[Item], at: int) -> list[Pair]:
    """NAME dari POST menjadi POST."""
    holder = named(items, at)
    if holder is None or holder.posts:
        return []
    old = at + 1 + (at + 1 < len(items) and items[at + 1].fold == ",")
    if old >= len(items) or items[old].fold not in word_set("from") or post_alone(items, old + 1) is None:
        return []
    end = first = old + 2 + (old + 2 < len(items) and items[old + 2].fold == ",")
    while end < min(len(items), first + _LONGEST_MOVE) and items[end].fold in word_set("moved-to"):
        end += 1
    moved = end > first and items[end - 1].fold in word_set("moved-last") and post_alone(items, end) is not None
    return [Pair(at, old + 1, former=True), Pair(at, end)] if moved else []


def _now(items: Sequence[Item], at: int) -> list[Pair]:
    """NAME yang sebelumnya POST kini POST."""
    holder = named(items, at)
    if holder is None or not holder.posts or holder.posts[-1].capacity != "Former":
        return []
    end = at + 1 + (at + 1 < len(items) and items[at + 1].fold == ",")
    first = end
    while end < min(len(items), first + _LONGEST_BEFORE) and items[end].fold in word_set("now"):
        end += 1
    return [Pair(at, end)] if end > first and post_alone(items, end) is not None else []


def _before(items: Sequence[Item], at: int) -> list[Pair]:
    """NAME sebelumnya POST, where nothing is said that the holder of the post does."""
    if named(items, at) is None or at + 2 >= len(items) or items[at + 1].fold not in word_set("formerly"):
        return []
    closed = at + 3 >= len(items) or items[at + 3].fold in word_set("closes-time-in-office")
    return [Pair(at, at + 2, former=True)] if closed and post_alone(items, at + 2) is not None else []


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
    end = verb + 1 + (verb + 1 < len(items) and items[verb + 1].fold in word_set("by"))
    if out_of_office(items, end) is None:
        return []
    return [Pair(end, at, held=old.posts[0]._replace(capacity="Definitive"))]


def _handed_on(items: Sequence[Item], at: int) -> list[Pair]:
    """POST (lama) NAME kepada penggantinya, NAME."""
    old = named(items, at)
    if old is None or not old.posts or old.posts[0].capacity != "Former":
        return []
    first = at + 1 + (at + 1 < len(items) and items[at + 1].fold == ",")
    if first >= len(items) or items[first].fold not in word_set("given-or-sent-to"):
        return []
    end = first + 1
    while end < min(len(items), first + _LONGEST_MOVE) and items[end].fold in word_set("successor-words"):
        end += 1
    if end == first + 1 or out_of_office(items, end) is None:
        return []
    return [Pair(end, at, held=old.posts[0]._replace(capacity="Definitive"))]


def _in_ceremony(items: Sequence[Item], at: int) -> list[Pair]:
    """(Bertindak sebagai) POST (of a ceremony) AGENT: its commander is told with the post held otherwise."""
    post = post_alone(items, at)
    if post is None or post.posts[-1].role.id not in word_set("ceremony-roles"):
        return []
    if at > 0 and items[at - 1].fold not in word_set("made-last") and items[at - 1].fold not in word_set("list-joins"):
        return []
    end = at + 1
    while end < min(len(items), at + _LONGEST_ROLE) and items[end].fold in word_set("ceremony-between"):
        end += 1
    return [Pair(end, at)] if named(items, end) is not None else []


def _each_filled(items: Sequence[Item], at: int) -> list[Pair]:
    """POST dan POST(, masing-masing) (kini) dijabat NAME dan NAME: as many names as posts, in their order."""
    if listed_behind_post(items, at):
        return []
    posts, end = _listed(items, at, post_alone)
    end += end < len(items) and items[end].fold == ","
    end += end < len(items) and items[end].fold in word_set("each")
    first = end
    while first < min(len(items), end + _LONGEST_MOVE) and items[first].fold in word_set("filled-between"):
        first += 1
    between = {item.fold for item in items[end:first]}
    names, _ = _listed(items, first, out_of_office)
    if len(posts) < _FEWEST_EACH or between.isdisjoint(word_set("filled")) or len(names) != len(posts):
        return []
    former = not between.isdisjoint(word_set("formerly") | word_set("left-by"))
    return [Pair(name, post, former) for name, post in zip(names, posts, strict=True)]


def listed_behind_post(items: Sequence[Item], at: int) -> bool:
    """Whether the post at item ``at`` goes on a list of posts: the second one of "Camat Selat, Camat Basarang"."""
    first = at
    while first > max(0, at - _LONGEST_JOIN) and items[first - 1].fold in word_set("list-joins"):
        first -= 1
    return first < at and post_alone(items, first - 1) is not None


def _listed(
    items: Sequence[Item], at: int, kind: Callable[[Sequence[Item], int], AgentMention | None]
) -> tuple[list[int], int]:
    """The places of what is listed from item ``at`` on, of one kind, and the item behind the last of them."""
    found: list[int] = []
    while kind(items, at) is not None:
        found.append(at)
        at += 1
        joined = at
        while joined < min(len(items), at + _LONGEST_JOIN) and items[joined].fold in word_set("list-joins"):
            joined += 1
        if joined == at or kind(items, joined) is None:
            break
        at = joined
    return found, at


RULES: tuple[RelationRule, ...] = (
    RelationRule(
        "tenure/post-before-in-brackets",
        0.92,
        _bracketed,
        (
            "Sarwani Lamba, S.STP, Camat Basarang (sebelumnya Lurah Danumsari).",
            "Dra. Tiara Malang, Camat Selat (sebelumnya menjabat Sekcam Basarang).",
            "Dra. Tiara Malang (sebelumnya Sekcam Basarang) menjadi Camat Selat, Drs. Rimba Danum tetap.",
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
    RelationRule(
        "tenure/post-to-successor",
        0.9,
        _handed_on,
        (
            "Camat Basarang yang lama Drs. Rimba Danum kepada penggantinya Tiara Malang, S.STP.",
            "Mantan Camat Basarang Drs. Rimba Danum menyerahkan memori, Camat Selat sebelumnya Tiara Malang, S.STP. kepada "
            "pejabat baru, Dra. Sari Batang.",
        ),
        (
            "Camat Basarang yang lama Drs. Rimba Danum kepada warga Tiara Malang, S.STP.",
            "Camat Basarang Drs. Rimba Danum kepada penggantinya Tiara Malang, S.STP.",
        ),
    ),
    RelationRule(
        "tenure/post-to-post",
        0.9,
        _moved,
        (
            "Dra. Tiara Malang dari Sekcam Basarang menjadi Camat Selat.",
            "Drs. Rimba Danum, dari Lurah Selat kini dilantik menjadi Camat Basarang.",
        ),
        (
            "Dra. Tiara Malang dari Sekcam Basarang menerima Camat Selat.",
            "Camat Selat Dra. Tiara Malang dari Bupati Kapuas menjadi saksi Lurah Selat.",
        ),
    ),
    RelationRule(
        "tenure/post-before-and-now",
        0.9,
        _now,
        (
            "Drs. Rimba Danum yang sebelumnya Lurah Selat kini Camat Basarang.",
            "Drs. Rimba Danum, mantan Lurah Selat, kini Camat Basarang.",
        ),
        ("Drs. Rimba Danum, mantan Lurah Selat, menyapa Camat Basarang.", "Drs. Rimba Danum kini menyapa Camat Basarang."),
    ),
    RelationRule(
        "tenure/post-before",
        0.9,
        _before,
        (
            "Dra. Tiara Malang sebelumnya Sekcam Basarang selama sebelas tahun.",
            "Drs. Rimba Danum dulunya Lurah Selat.",
        ),
        ("Dra. Tiara Malang sebelumnya Camat Selat menyapa warga.", "Dra. Tiara Malang menyapa Camat Selat selama sehari."),
    ),
    RelationRule(
        "tenure/ceremony-post",
        0.92,
        _in_ceremony,
        (
            "Bertindak sebagai Komandan Upacara Camat Basarang, Sarwani Lamba.",
            "Bertindak selaku Komandan Upacara (Danup) Danramil 04/Selat Kapten Inf Sarwani Lamba.",
            "Perwira Upacara Lettu Inf Rimba Danum dan Komandan Upacara Camat Basarang, Sarwani Lamba.",
        ),
        (
            "Bertindak sebagai Komandan Upacara didampingi Camat Basarang, Sarwani Lamba.",
            "Hadir Inspektur Upacara, Camat Basarang, Sarwani Lamba.",
        ),
        opens="post",
    ),
    RelationRule(
        "tenure/posts-each-filled",
        0.9,
        _each_filled,
        (
            "Camat Basarang dan Camat Selat masing-masing kini dijabat Rimba Danum, S.STP, dan Dra. Tiara Malang.",
            "Camat Basarang, Camat Selat, dan Lurah Selat, masing-masing dijabat oleh Drs. Rimba Danum, Dra. Tiara Malang, dan "
            "Sarwani Lamba.",
            "Camat Basarang dan Camat Selat dijabat Drs. Rimba Danum dan Dra. Tiara Malang.",
        ),
        (
            "Camat Basarang dan Camat Selat dijabat Drs. Rimba Danum dan Lurah Selat Dra. Tiara Malang.",
            "Camat Basarang dan Camat Selat masing-masing didampingi Rimba Danum, S.STP, dan Dra. Tiara Malang.",
            "Camat Basarang, Camat Selat, dan Lurah Selat, masing-masing dijabat oleh Drs. Rimba Danum dan Dra. Tiara Malang.",
        ),
        opens="post",
    ),
)
