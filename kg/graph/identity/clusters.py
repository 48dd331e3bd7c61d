"""Groups from pairs: what belongs together, best first, as far as nothing keeps it apart.

Members are texts, so that every tie is broken by their order and the result depends on the set of members alone:

1.  Pairs that a human decided to be the same are joined.
2.  A member that fits two others which are rivals is torn: of these two links only one that is better by the margin stays.
3.  Links are taken by score, highest first, then by the order of their members. The groups of the two are joined unless a
    human decided that somebody of the one is not somebody of the other, one article tells two of them apart, or the groups
    are in conflict.

Nothing here knows of people: events or posts can be grouped with rules of their own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple, TypeAlias

Pair: TypeAlias = tuple[str, str]


class Rules(NamedTuple):
    """What is asked of members: whether groups of them cannot be one, and whether the first two are rivals for the third."""

    conflict: Callable[[Sequence[str], Sequence[str]], bool]
    rivals: Callable[[str, str, str], bool]
    margin: float


def pair(one: str, other: str) -> Pair:
    """Two members in their order."""
    return (one, other) if one < other else (other, one)


def group(
    members: Iterable[str],
    links: Mapping[Pair, float],
    rules: Rules,
    *,
    same: Collection[Pair] = (),
    different: Collection[Pair] = (),
    apart: Collection[Pair] = (),
) -> list[tuple[str, ...]]:
    """The groups, each sorted, in the order of their first members.

    Args:
        members: all of them.
        links: pairs whose score is high enough, in the order of :func:`pair`.
        rules: see :class:`Rules`.
        same: pairs that are one by decision, whatever the rules say.
        different: pairs that are not one by decision.
        apart: pairs that are told apart; a decision stands above it.
    """
    groups = {member: [member] for member in members}
    barred: dict[str, set[str]] = defaultdict(set)
    for one, other in (*different, *(each for each in apart if each not in same)):
        barred[one].add(other)
        barred[other].add(one)
    for one, other in sorted(same):
        _join(groups, one, other)
    kept = _without_torn(links, rules, barred)
    for one, other in sorted(kept, key=lambda each: (-links[each], each)):
        mine, yours = groups[one], groups[other]
        if mine is yours or any(not barred[member].isdisjoint(yours) for member in mine):
            continue
        if not rules.conflict(mine, yours):
            _join(groups, one, other)
    found = {id(each): tuple(sorted(each)) for each in groups.values()}
    return sorted(found.values())


def _join(groups: dict[str, list[str]], one: str, other: str) -> None:
    mine, yours = groups[one], groups[other]
    if mine is yours:
        return
    if len(mine) < len(yours):
        mine, yours = yours, mine
    mine += yours
    for member in yours:
        groups[member] = mine


def _without_torn(links: Mapping[Pair, float], rules: Rules, barred: Mapping[str, set[str]]) -> list[Pair]:
    """The links without those between which a member is torn."""
    near: dict[str, dict[str, float]] = defaultdict(dict)
    for (one, other), score in links.items():
        near[one][other] = near[other][one] = score
    dropped: set[Pair] = set()
    for one, other in combinations(sorted(near), 2):
        kept_apart = other in barred.get(one, ())
        if not kept_apart and (one, other) in links:
            continue
        for member in near[one].keys() & near[other].keys():
            if not kept_apart and not rules.rivals(one, other, member):
                continue
            lead = near[member][one] - near[member][other]
            if lead < rules.margin:
                dropped.add(pair(member, one))
            if -lead < rules.margin:
                dropped.add(pair(member, other))
    return [each for each in links if each not in dropped]
