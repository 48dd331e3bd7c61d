"""The order of protocol at official events of a region: Law 9/2010 (Keprotokolan), articles 10 and 11, as a table.

Article 10(1) orders those present at an event of a province, article 11(1) at one of a regency or city; the places are the
numbers of their letters. Both orders agree where they speak of the same posts, so the places of article 11 are also one
order for all regions, the ``rank`` of a role.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from kg.errors import TableError
from kg.lexicon.ladder import ladder
from kg.lexicon.tables import load

Article: TypeAlias = Literal["10", "11"]
Level: TypeAlias = Literal["province", "regency"]


class Precedence(NamedTuple):
    """One letter of an article: who stands there.

    ``level`` is that of the posts; ``place`` the number of the letter; ``rank`` the place in the order of all regions, None
    for posts of a regency at an event of the province. ``roles`` are ids of the role table, or such an id with the class of
    the body ("ketua@Legislature"); ``text`` is what the law says, in short.
    """

    article: Article
    letter: str
    level: Level
    place: int
    rank: int | None
    roles: tuple[str, ...]
    text: str
    source: str


@functools.cache
def precedences() -> tuple[Precedence, ...]:
    """The table in the order of the law; TableError where a role is unknown or its rank is another in the table of roles."""
    rows = load("protocol", Precedence, key=("article", "letter"))
    roles = ladder().roles
    for row in rows:
        for each in row.roles:
            role, _, body = each.partition("@")
            if role not in roles:
                raise TableError(f"protocol.csv: article {row.article} {row.letter}: there is no role {role!r}")
            if not body and row.rank is not None and roles[role].rank != row.rank:
                raise TableError(f"protocol.csv: expected rank {row.rank} of {role!r}, roles.csv has {roles[role].rank}")
    return rows


@functools.cache
def _places() -> Mapping[tuple[Article, Level, str], Precedence]:
    return MappingProxyType({(row.article, row.level, role): row for row in precedences() for role in row.roles})


def precedence(article: Article, level: Level, role: str, body: str = "") -> Precedence | None:
    """Where a post stands in the order of an article.

    Args:
        article: "10" for an event of a province, "11" for one of a regency or city.
        level: of the region that the post is in.
        role: id of its role.
        body: class of its body ("Legislature"), which decides for roles that many bodies have.
    """
    places = _places()
    return places.get((article, level, f"{role}@{body}")) or places.get((article, level, role))
