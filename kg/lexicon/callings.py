"""Posts that cannot be held beside one another: the calling that each belongs to, with the law that forbids a second post."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from kg.errors import TableError
from kg.lexicon.ladder import ladder
from kg.lexicon.tables import load

Calling: TypeAlias = Literal["head-of-region", "civil-servant", "village-head", "police", "army", "prosecutor", "judge"]


class ExclusivePost(NamedTuple):
    """A role whose definitive holder may hold no other post of this table.

    ``law`` is the article that says so, ``source`` where its wording was read, or that it could not be.
    """

    role: str
    calling: Calling
    law: str
    source: str


@functools.cache
def exclusive_posts() -> Mapping[str, ExclusivePost]:
    """The table by role; TableError where it names an unknown one."""
    rows = load("exclusive_posts", ExclusivePost, key=("role",))
    for row in rows:
        if row.role not in ladder().roles:
            raise TableError(f"exclusive_posts.csv: there is no role {row.role!r}")
    return MappingProxyType({row.role: row for row in rows})
