"""Agents: a post and a name that stand together become one agent, by named rules; each is also a statement of tenure.

The rules read the items of one sentence from left to right; the first that fits takes its items.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.values import AgentMention, NameMention
from kg.text.tokens import folds


class AgentRule(NamedTuple):
    """A way in which posts and names stand together.

    ``examples`` are sentences in which the rule takes a post and a name together, ``counter`` sentences in which it must not.
    """

    name: str
    confidence: float
    match: Callable[[Sequence[Item], int], tuple[AgentMention, int] | None]
    examples: tuple[str, ...]
    counter: tuple[str, ...]


def merge_agents(items: Sequence[Item]) -> list[Item]:
    """The items with posts and names taken together as AGENT items; posts alone become AGENT items without a name."""
    merged: list[Item] = []
    i = 0
    while i < len(items):
        candidates = RULES if items[i].tag in ("POST", "NAME") else ()
        found = next((m for rule in candidates if (m := rule.match(items, i)) is not None), None)
        if found is None:
            merged.append(_alone(items[i]))
            i += 1
            continue
        agent, after = found
        first, last = items[i], items[after - 1]
        merged.append(Item("AGENT", first.first, last.last, first.start, last.end, "", agent))
        i = after
    return merged


def _alone(item: Item) -> Item:
    if item.tag == "POST":
        agent = AgentMention("post-alone", posts=(item.value,), post_spans=((item.start, item.end),))
        return item._replace(tag="AGENT", value=agent, fold="")
    if item.tag == "NAME":
        agent = AgentMention("name-alone", name=item.value, name_span=(item.start, item.end))
        return item._replace(tag="AGENT", value=agent, fold="")
    return item


def _tag(items: Sequence[Item], i: int) -> str:
    return items[i].tag if 0 <= i < len(items) else ""


def _fold(items: Sequence[Item], i: int) -> str:
    return items[i].fold if 0 <= i < len(items) else ""


def _agent(rule: str, name: Item, *posts: Item) -> AgentMention:
    return AgentMention(
        rule,
        name.value,
        (name.start, name.end),
        tuple(p.value for p in posts),
        tuple((p.start, p.end) for p in posts),
    )


def _posts_from(items: Sequence[Item], i: int) -> tuple[list[Item], int]:
    """One post, or two joined by "selaku", "sekaligus" ...: "Bupati Kapuas selaku Ketua Satgas"."""
    posts = [items[i]]
    at = i + 1
    joined = _appositive(items, at)
    if joined is not None and _tag(items, joined) == "POST":
        posts.append(items[joined])
        at = joined + 1
    return posts, at


def _appositive(items: Sequence[Item], i: int) -> int | None:
    """Past "selaku", ", yang juga menjabat sebagai" ... at item ``i``; None where no such words stand there."""
    at = i + 1 if _fold(items, i) == "," else i
    for phrase in _phrases():
        if all(_fold(items, at + k) == word for k, word in enumerate(phrase)):
            return at + len(phrase)
    return None


@cache
def _phrases() -> list[tuple[str, ...]]:
    return sorted((folds(p) for p in word_set("appositive")), key=lambda p: (-len(p), p))


def _post_name(items: Sequence[Item], i: int) -> tuple[AgentMention, int] | None:
    """POST NAME, POST, NAME."""
    if _tag(items, i) != "POST":
        return None
    posts, at = _posts_from(items, i)
    comma = _fold(items, at) in (",", ":")
    at += comma
    at += _fold(items, at) in ("yakni", "yaitu", "atas", "yang") and _tag(items, at + 1) == "NAME"
    if _tag(items, at) != "NAME" or not _plausible(items, at, comma):
        return None
    return _agent("tenure/post-name", items[at], *posts), at + 1


def _plausible(items: Sequence[Item], at: int, comma: bool) -> bool:
    """After a comma a name ends at a comma, a small word, a bracket or the end; it is not the head of another thing."""
    name: NameMention = items[at].value
    following = _tag(items, at + 1)
    if comma and len(name.words) == 1 and not name.anchored and _fold(items, at + 1) in word_set("saying"):
        return False
    if name.anchored or not comma:
        return following not in ("NAME",)
    if following == "POST" and _fold(items, at + 1) == "":
        return True
    return following in ("word", "", "QUOTE", "DATE", "EVENT", "AGENT")


def _post_bracket_name(items: Sequence[Item], i: int) -> tuple[AgentMention, int] | None:
    """POST (NAME)."""
    if _tag(items, i) == "POST" and _fold(items, i + 1) == "(" and _tag(items, i + 2) == "NAME" and _fold(items, i + 3) == ")":
        return _agent("tenure/post-bracket-name", items[i + 2], items[i]), i + 4
    return None


def _name_bracket_post(items: Sequence[Item], i: int) -> tuple[AgentMention, int] | None:
    """NAME (POST)."""
    if _tag(items, i) == "NAME" and _fold(items, i + 1) == "(" and _tag(items, i + 2) == "POST" and _fold(items, i + 3) == ")":
        return _agent("tenure/name-bracket-post", items[i], items[i + 2]), i + 4
    return None


def _name_as_post(items: Sequence[Item], i: int) -> tuple[AgentMention, int] | None:
    """NAME selaku POST, NAME, yang juga POST."""
    if _tag(items, i) != "NAME":
        return None
    after = _appositive(items, i + 1)
    if after is None or _tag(items, after) != "POST":
        return None
    if _tag(items, after + 1) == "NAME" and _fold(items, i + 1) != ",":
        return None
    return _agent("tenure/name-as-post", items[i], items[after]), after + 1


def _name_comma_post(items: Sequence[Item], i: int) -> tuple[AgentMention, int] | None:
    """NAME, POST: where no name follows the post that could be its holder."""
    if _tag(items, i) != "NAME" or _fold(items, i + 1) != "," or _tag(items, i + 2) != "POST":
        return None
    after = i + 3
    if _tag(items, after) == "NAME" or (_fold(items, after) in (",", "(") and _tag(items, after + 1) == "NAME"):
        return None
    return _agent("tenure/name-comma-post", items[i], items[i + 2]), after


def with_confidence(rule: str) -> float:
    """The confidence of a rule of agents by its name."""
    return next((r.confidence for r in RULES if r.name == rule), 0.7)


RULES: tuple[AgentRule, ...] = (
    AgentRule(
        "tenure/post-bracket-name",
        0.95,
        _post_bracket_name,
        ("Acara dihadiri Bupati Kapuas (Sarwani Lamba).",),
        ("Acara dihadiri Bupati Kapuas (25/8).",),
    ),
    AgentRule(
        "tenure/post-name",
        0.97,
        _post_name,
        (
            "Rapat dibuka Sekda Kalteng, Rimba Danum.",
            "Bupati Kapuas Sarwani Lamba membuka rapat.",
            "Plt. Kepala Dinas Kesehatan Kabupaten Kapuas, dr. Tiara Malang, M.Kes, hadir.",
        ),
        ("Rapat dihadiri Sekda, Kepala Dinas Kesehatan dan Camat.", "Bupati, Selasa (14/5), membuka rapat."),
    ),
    AgentRule(
        "tenure/name-bracket-post",
        0.95,
        _name_bracket_post,
        ("Hadir Sarwani Lamba (Bupati Kapuas) di aula.",),
        ("Hadir Sarwani Lamba (paling kanan) di aula.",),
    ),
    AgentRule(
        "tenure/name-as-post",
        0.95,
        _name_as_post,
        (
            "H. Sarwani Lamba selaku Ketua PMI Kabupaten Kapuas hadir.",
            "Sarwani Lamba, yang juga Camat Basarang, hadir.",
        ),
        ("Sarwani Lamba bersama Camat Basarang hadir.",),
    ),
    AgentRule(
        "tenure/name-comma-post",
        0.93,
        _name_comma_post,
        ("“Kami siap menjaga harga pangan,” kata Sarwani Lamba, Camat Basarang.",),
        ("Hadir Sarwani Lamba, Camat Basarang Tiara Malang, dan warga.",),
    ),
)
