"""Words that stand between a name and a post without separating them: "selaku", ", yang kini menjabat sebagai", "(45),"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kg.grammar.items import Item
from kg.lexicon.words import word_set

_YEAR = re.compile(r"20\d\d")
_LONGEST = 7  # words: ", yang juga saat ini menjabat sebagai"
_LONGEST_ACCOUNT = 9  # items with the brackets: "(@rimba_danum.kapuas)"


class Apposition(NamedTuple):
    """Where the words end, and whether they say that the post is held no more."""

    after: int
    former: bool


def tag_at(items: Sequence[Item], i: int) -> str:
    """The tag of item ``i``, empty where there is none."""
    return items[i].tag if 0 <= i < len(items) else ""


def fold_at(items: Sequence[Item], i: int) -> str:
    """The folded word of item ``i``, empty where it is none."""
    return items[i].fold if 0 <= i < len(items) else ""


def past_joins(items: Sequence[Item], at: int) -> int:
    """Past what joins the parts of a list: ", dan"; else ``at`` itself."""
    while fold_at(items, at) in word_set("list-joins"):
        at += 1
    return at


def apposition_at(items: Sequence[Item], i: int) -> Apposition | None:
    """The words at item ``i`` that join a name and the post behind them, or None.

    They are words of the set "appositive", among them one that says so ("selaku", "sebagai", "menjabat", "yang juga", "yang
    sebelumnya").
    """
    at = i + 1 if fold_at(items, i) == "," else i
    first = at
    words = word_set("appositive")
    while at < min(len(items), first + _LONGEST) and items[at].fold in words:
        at += 1
    if at == first or tag_at(items, at) != "POST":
        return None
    found = [items[n].fold for n in range(first, at)]
    plain = any(fold in word_set("appositive-core") for fold in found)
    former = any(fold in word_set("formerly") for fold in found)
    said = former or any(fold in word_set("appositive-behind-which") for fold in found)
    if not plain and not (said and found[0] in word_set("which")):
        return None
    return Apposition(at, former)


def past_remark(items: Sequence[Item], i: int) -> int:
    """Past "(45)", the age of a person, or "(@rimba.danum)", an account, at item ``i``."""
    if fold_at(items, i) != "(":
        return i
    if tag_at(items, i + 1) in ("NUMBER", "DATE"):
        return i + 3 if fold_at(items, i + 2) == ")" else i
    if fold_at(items, i + 1) != "@":
        return i
    return next((at + 1 for at in range(i + 2, min(len(items), i + _LONGEST_ACCOUNT)) if items[at].fold == ")"), i)


def past_introduction(items: Sequence[Item], i: int) -> int:
    """Past "yakni", "atas nama", "bernama", "setempat", "(alm)", a year between a post and the name of who has it."""
    at = past_year(items, i)
    while at < i + 2 and fold_at(items, at) in word_set("introduces-name"):
        at += 1
    at += fold_at(items, at) in word_set("roman")  # "Kepala Wilayah I Rimba Danum"
    if fold_at(items, at) == "(" and fold_at(items, at + 1) in word_set("late") and fold_at(items, at + 2) == ")":
        at += 3
    return at if tag_at(items, at) == "NAME" else i


def past_year(items: Sequence[Item], i: int) -> int:
    """Past the year of what a post is of before the name of who has it: "Ketua Panitia Gebyar Literasi 2018 Rimba Danum"."""
    dated = tag_at(items, i) == "NUMBER" and _YEAR.fullmatch(fold_at(items, i)) is not None
    return i + 1 if dated and tag_at(items, i + 1) == "NAME" else i


def past_places(items: Sequence[Item], i: int) -> int:
    """Past ", Kecamatan Selat, Kabupaten Kapuas" between a post and a comma with the name of who has it."""
    at = i
    for _ in range(2):
        if fold_at(items, at) == "," and tag_at(items, at + 1) == "PLACE":
            at += 2
    return at if fold_at(items, at) == "," and tag_at(items, at + 1) == "NAME" else i


def closes_fronted(items: Sequence[Item], post: int, name: int) -> bool:
    """Whether the comma between a post and a name closes a clause that stands in front, and the name is the subject.

    "Mewakili Bupati Kapuas, Rimba Danum menyampaikan ..." but "Mewakili Bupati Kapuas, Sarwani Lamba, Sekda ...".
    """
    if post == 0 or items[0].fold not in word_set("fronted") or fold_at(items, name + 1) in (",", "(", "", "."):
        return False
    if items[post - 1].fold in word_set("closes-phrase") or items[post - 1].tag == "DATE":
        return False  # "Pada kesempatan ini Bupati Kapuas, ...": the post is no part of what stands in front
    done = items[post - 1].fold in word_set("event-by") and any(i.fold in word_set("event-held-passive") for i in items[1:post])
    if done:
        return False  # "Di sela rapat dilakukan penyerahan piala oleh Bupati Kapuas, Rimba Danum ..."
    return all(item.fold != "," for item in items[1 : name - 1])


def listed_from(items: Sequence[Item], n: int, text: str) -> bool:
    """ "masing-masing Rimba (Danum Jaya), Tiara (Selat)": one of several of whom brackets tell where they come from."""
    if fold_at(items, n - 1) not in word_set("list-joins") | word_set("namely") | {","}:
        return False
    end = next((far for far in range(n + 3, n + 6) if fold_at(items, far) == ")"), 0)
    inside = items[n + 2 : end] if end else ()
    return (
        bool(inside) and all(text[item.start].isupper() for item in inside) and fold_at(items, end + 1) in word_set("list-ends")
    )
