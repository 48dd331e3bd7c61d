"""Names and posts that stand apart: what a rule says of them, and the items that a rule looks at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from kg.grammar.items import Item
from kg.mentions.values import AgentMention, PostMention

Opening: TypeAlias = Literal["name", "post", "team"]
"""What stands where a rule begins to look: somebody's name (with a post or without), a post without a name, a team."""


class Pair(NamedTuple):
    """The places in the items of a name and of the post that belongs to it.

    ``former``: it is held no more; ``held``: the post, where it is the membership of the team that stands at ``post``, or one
    that somebody else has left.
    """

    name: int
    post: int
    former: bool = False
    held: PostMention | None = None


class RelationRule(NamedTuple):
    """A way in which a name and a post belong together without standing side by side; asked only where ``opens`` stands."""

    name: str
    confidence: float
    match: Callable[[Sequence[Item], int], list[Pair]]
    examples: tuple[str, ...]
    counter: tuple[str, ...]
    opens: Opening = "name"


class RuleAcross(NamedTuple):
    """A way in which a name and a post belong together over several sentences."""

    name: str
    confidence: float
    examples: tuple[str, ...]
    counter: tuple[str, ...]


def named(items: Sequence[Item], i: int) -> AgentMention | None:
    """Who is given by name at item ``i``, or None."""
    value = items[i].value if 0 <= i < len(items) and items[i].tag == "AGENT" else None
    return value if isinstance(value, AgentMention) and value.name is not None else None


def out_of_office(items: Sequence[Item], i: int) -> AgentMention | None:
    """Who is given by name at item ``i`` with no post but such as were left, or None."""
    agent = named(items, i)
    return agent if agent is not None and all(post.capacity == "Former" for post in agent.posts) else None


def post_alone(items: Sequence[Item], i: int) -> AgentMention | None:
    """The post without a name at item ``i``, or None."""
    value = items[i].value if 0 <= i < len(items) and items[i].tag == "AGENT" else None
    return value if isinstance(value, AgentMention) and value.name is None else None
