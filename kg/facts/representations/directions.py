"""Which way "mewakili" reads in a list of guests: "Kapolsek A, mewakili Danramil Pelda B, Camat C" tells of B."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from kg.facts.representations.lists import attended
from kg.grammar.items import Item, index_of
from kg.grammar.patterns import Match
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.entities import Post

_STANDS = "representation/mewakili"


def directed(matches: list[tuple[str, Match]], ahead: AbstractSet[int], items: Sequence[Item]) -> list[tuple[str, Match]]:
    """The readings of one "mewakili" that look the right way.

    In "hadir mewakili A, Y, mewakili B, Z" each reading looks forwards: Y, who stood in for A, doesn't for B.

    Args:
        matches: of one anchor.
        ahead: where those start who stood in for somebody before.
        items: of the sentence.
    """
    forwards = [m for m in matches if m[0].endswith("-belakang")]
    if not forwards:
        return matches
    taken = [m for m in matches if "representative" in m[1].captures and m[1].captures["representative"].start in ahead]
    if taken:
        return [m for m in matches if m not in taken]
    return forwards if any(_looks_ahead(match, items) for name, match in forwards if name.startswith(_STANDS)) else matches


def _looks_ahead(match: Match, items: Sequence[Item]) -> bool:
    """Whether, in a list of guests, a comma stands before "mewakili", and who stands in directly behind his principal.

    That is so where the one before the comma is the head of another body of the same level, or one follows in office.
    """
    principal, representative = match.captures.get("principal"), match.captures.get("representative")
    if principal is None or representative is None or not _nameless(principal) or not attended(items, principal):
        return False
    at = match.anchor - (match.anchor > 0 and items[match.anchor - 1].fold in word_set("which"))
    if at < 2 or items[at - 1].fold != ",":
        return False
    before, behind = items[at - 2].value, index_of(items, principal) + 1
    if not isinstance(before, Agent) or not before.posts:
        return False
    if index_of(items, representative) == behind:
        return before.person is not None and (bool(representative.value.posts) or _beside(before, principal.value))
    apart = index_of(items, representative) == behind + 1 and items[behind].fold == ","
    return apart and _of_one_body(representative.value, principal.value) and not _of_one_body(before, principal.value)


def _of_one_body(one: Agent, other: Agent) -> bool:
    """Whether both hold posts of one body, or of parts of it: a kasat and the kapolres, an irban and the inspektur."""
    if not one.posts or not other.posts:
        return False
    first, second = _body(one.posts[0]), _body(other.posts[0])
    return first is not None and first == second


def _body(post: Post) -> tuple[str, str | None] | None:
    """What tells the body of a post from others: its topmost part in a path, and its region."""
    if post.organization is not None:
        return post.organization.path[0], post.organization.region
    role = ladder().roles.get(post.role or "")
    return (role.organization, post.region) if role is not None and role.organization else None


def _nameless(principal: Item) -> bool:
    return isinstance(principal.value, Agent) and principal.value.person is None and bool(principal.value.posts)


def _beside(one: Agent, other: Agent) -> bool:
    """Whether the two are heads of bodies of one level, none of which belongs to the other: a kapolsek and a danramil."""
    roles = ladder().roles
    first, second = roles.get(one.posts[0].role or ""), roles.get(other.posts[0].role or "")
    if first is None or second is None or first.id == second.id:
        return False
    heads = word_set("head-role")
    return first.id in heads and second.id in heads and first.level == second.level
