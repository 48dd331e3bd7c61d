"""Which two people may be one: alike enough to ask a human, neither told apart nor contradicting each other."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Literal, TypeAlias, TypeVar

from kg.graph.identity.clusters import Pair, pair
from kg.graph.identity.profiles import from_text
from kg.graph.identity.scoring import SAME, conflict, score

Reason: TypeAlias = Literal["decision", "article", "conflict", "torn", "unsure"]
Closest: TypeAlias = tuple[float, str, str]  # the score, negative, and the two profiles
Owner = TypeVar("Owner", int, str)

_OPEN = frozenset({"torn", "unsure"})


def reason(one: str, other: str, *, decided: bool = False, apart: bool = False) -> Reason:
    """Why two profiles, given as texts, are not one person, though they are alike.

    Args:
        one: a profile.
        other: another one.
        decided: whether a human held their people to be two.
        apart: whether an article tells the two profiles apart.
    """
    if decided:
        return "decision"
    if apart:
        return "article"
    first, second = from_text(one), from_text(other)
    found = score(first, second)
    if found is None or found.total < SAME:
        return "unsure"
    return "conflict" if conflict((first,), (second,)) else "torn"


def closest(links: Iterable[tuple[Owner, Owner, str, str, float]]) -> dict[tuple[Owner, Owner], Closest]:
    """The best link between each two people: given are both, a profile of each, and the score."""
    best: dict[tuple[Owner, Owner], Closest] = {}
    for one, other, text, other_text, found in links:
        both: Pair = pair(text, other_text)
        row = (-found, *both)
        key = (one, other) if one < other else (other, one)
        best[key] = min(best.get(key, row), row)
    return best


def may_be_one(link: Closest, *, decided: bool, apart: bool) -> bool:
    """Whether two people with this closest link may be one, as far as anybody knows; see :func:`reason`."""
    _, one, other = link
    return reason(one, other, decided=decided, apart=apart) in _OPEN


def doubts(
    owners: Mapping[str, str], links: Mapping[Pair, float], apart: Collection[Pair], different: Iterable[Pair]
) -> dict[str, tuple[str, ...]]:
    """For each person the others who may be them, sorted.

    Args:
        owners: the IRI of the person of each profile.
        links: the scores of pairs of profiles, from that on at which a human is asked.
        apart: pairs of profiles that an article tells apart.
        different: pairs of profiles that a human has decided on.
    """
    decided = {frozenset((owners[one], owners[other])) for one, other in different}
    between = ((owners[a], owners[b], a, b, found) for (a, b), found in links.items() if owners[a] != owners[b])
    near: dict[str, set[str]] = {}
    for (one, other), link in closest(between).items():
        if may_be_one(link, decided=frozenset((one, other)) in decided, apart=pair(link[1], link[2]) in apart):
            near.setdefault(one, set()).add(other)
            near.setdefault(other, set()).add(one)
    return {iri: tuple(sorted(others)) for iri, others in near.items()}
