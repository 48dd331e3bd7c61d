"""Rows of posts of one kecamatan, of which one names it: "Camat Basarang, Kapolsek, dan Danramil"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.values import AgentMention, PlaceMention, PostMention


def share_areas(items: list[Item]) -> list[Item]:
    """The items, where posts of a row that name no kecamatan are those of the one that the row names."""
    for row in _rows(items):
        areas = {post.place.label: post.place for n in row for post in _posts(items[n]) if post.place is not None}
        if len(areas) == 1 and any(_open(post) for n in row for post in _posts(items[n])):
            (area,) = areas.values()
            for n in row:
                items[n] = _in_area(items[n], area)
    return items


def _rows(items: Sequence[Item]) -> Iterator[list[int]]:
    """The places of agents that only commas and "dan" stand between, where there are two of them or more.

    Who stands in for one of them is of the area of that one, and no part of the row.
    """
    agents = [n for n, item in enumerate(items) if item.tag == "AGENT"]
    row = agents[:1]
    for before, n in pairwise(agents):
        between = [item.fold for item in items[before + 1 : n]]
        if any(fold in word_set("acts-through") for fold in between) and _all_in(between, "represented-between"):
            continue
        if not all(fold == "," or fold in word_set("pair-joins") for fold in between):
            if len(row) > 1:
                yield row
            row = []
        row.append(n)
    if len(row) > 1:
        yield row


def _all_in(folds: Sequence[str], name: str) -> bool:
    return all(fold in word_set(name) for fold in folds)


def _posts(item: Item) -> Iterable[PostMention]:
    """The posts of a kecamatan that an agent bears."""
    value = item.value
    posts = value.posts if isinstance(value, AgentMention) else ()
    return (post for post in posts if post.role.level == "district")


def _open(post: PostMention) -> bool:
    return post.place is None and post.body is None


def _in_area(item: Item, area: PlaceMention) -> Item:
    mention: AgentMention = item.value
    posts = tuple(p._replace(place=area) if p.role.level == "district" and _open(p) else p for p in mention.posts)
    return item if posts == mention.posts else item._replace(value=mention._replace(posts=posts))
