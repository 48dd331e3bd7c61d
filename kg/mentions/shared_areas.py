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
    """The places of agents that only commas and "dan" stand between, where there are two of them or more."""
    agents = [n for n, item in enumerate(items) if item.tag == "AGENT"]
    joins = word_set("pair-joins")
    row = agents[:1]
    for before, n in pairwise(agents):
        if any(item.fold != "," and item.fold not in joins for item in items[before + 1 : n]):
            if len(row) > 1:
                yield row
            row = []
        row.append(n)
    if len(row) > 1:
        yield row


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
