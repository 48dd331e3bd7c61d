"""What tells that a post behind a name is not that of who stands before it, or is, although no comma parts them."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.affixes import like_active
from kg.lexicon.words import word_set
from kg.mentions.apposition import apposition_at, fold_at, past_joins, past_remark, tag_at
from kg.mentions.values import NameMention, PostMention


def next_sentence(items: Sequence[Item], i: int, after: int) -> bool:
    """ "... kepada Rimba Danum, S.Pd. Camat Selat dari ...": behind the full stop of the degree another sentence begins."""
    told = fold_at(items, after) in word_set("which") and any(fold_at(items, after + n) in word_set("filled") for n in (1, 2))
    return told or (i > 0 and (like_active(fold_at(items, after)) or fold_at(items, after) in word_set("from-place")))


def of_namesake(post: PostMention) -> bool:
    """ "Rimba Danum, anggota BPK asal Selat": who comes from a village is a member of a body there that shares the letters."""
    state = post.body is not None and post.body.kind == "VerticalAgency"
    return state and post.role.id == "anggota" and " asal " in f" {post.text} "


def opens_clause(items: Sequence[Item], i: int, post: PostMention, after: int) -> bool:
    """ "Kepada pengurus Klenteng Danum Bio, Bupati menyampaikan ...": words that may be anything, then who speaks."""
    bare = post.body is None and post.place is None and post.field is None
    return bare and not items[i].value.anchored and like_active(fold_at(items, after))


def handed_on(items: Sequence[Item], after: int) -> bool:
    """ "... kepada Rimba Danum, S.H., Camat Selat dari Tiara Malang kepada ...": the next post of a list that changes hands."""
    from_whom = fold_at(items, after) in word_set("from-place") and tag_at(items, after + 1) == "NAME"
    return from_whom and fold_at(items, after + 2) in word_set("given-or-sent-to")


def in_list(items: Sequence[Item], i: int, after: int) -> bool:
    """ "dihadiri Rimba Danum, Camat Basarang, dan Lurah Selat": posts of a list, whose members are not one person."""
    before = any(
        item.tag in ("POST", "AGENT", "ORG", "GENERIC") and fold_at(items, n + 1) == "," for n, item in enumerate(items[:i])
    )
    behind = fold_at(items, after) in word_set("and") or (
        fold_at(items, after) == ","
        and (tag_at(items, after + 1) in ("POST", "ORG", "GENERIC") or fold_at(items, after + 1) in word_set("and-those"))
    )
    return behind and (before or fold_at(items, after) == ",")


def told_by(items: Sequence[Item], i: int) -> bool:
    """ "ujar Rimba Danum Camat Selat": a name behind a verb of saying, which nothing parts from the post behind it.

    So is a sure name that opens the sentence or stands behind "adalah" before a whole post: "Rimba Danum Camat Selat hadir".
    """
    name: NameMention = items[i].value
    if tag_at(items, i + 1) != "POST":
        return False
    if fold_at(items, i - 1) in word_set("said"):
        return len(name.words) > 1 or bool(name.anchored)
    post: PostMention = items[i + 1].value
    opens = i == 0 or fold_at(items, i - 1) in word_set("dash") or fold_at(items, i - 1) in word_set("lists-people")
    return opens and bool(name.anchored) and len(name.words) > 1 and (post.body is not None or post.place is not None)


def alternates(items: Sequence[Item], i: int, after: int) -> bool:
    """NAME, POST, NAME, POST dan NAME, POST: a list in which each post is that of the name before it.

    Args:
        items: of one sentence.
        i: the name.
        after: behind its post.
    """
    first = i
    while (before := _joined_before(items, first)) > 2 and tag_at(items, before) == "POST":
        if fold_at(items, before - 1) != "," or tag_at(items, before - 2) != "NAME":
            return False
        first = before - 2
    if tag_at(items, first - 1) == "POST":
        return False
    pairs, at = int(first < i), after
    while tag_at(items, step := past_joins(items, at)) == "NAME" and step > at:
        comma = past_remark(items, step + 1)
        if fold_at(items, comma) != "," or tag_at(items, comma + 1) != "POST":
            return fold_at(items, comma) == "," and fold_at(items, comma + 1) in word_set("apposed")
        at = comma + 2
        while (joined := apposition_at(items, at)) is not None:
            at = joined.after + 1
        pairs += 1
    return pairs > 0 and tag_at(items, at) != "NAME"


def _joined_before(items: Sequence[Item], at: int) -> int:
    """The item before the commas and "dan" in front of item ``at``; ``at`` itself where none stand there."""
    n = at
    while n > 0 and fold_at(items, n - 1) in word_set("list-joins"):
        n -= 1
    return n - 1 if n < at else at


def named_at(items: Sequence[Item], at: int) -> bool:
    """Whether a name stands there, and no word of a body before its region: "penasihat FK Metra Kabupaten Kapuas"."""
    if tag_at(items, at) != "NAME":
        return False
    return bool(items[at].value.anchored) or len(items[at].value.words) > 1 or tag_at(items, at + 1) != "PLACE"
