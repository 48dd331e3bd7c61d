"""One representation told twice: "Bupati Kapuas, Rimba Danum, diwakili Sekda Jaya Kahayan ... Sekda yang mewakili Bupati"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kg.facts.representations.sides import Side
from kg.model.entities import Post
from kg.model.facts import Representation


def merged(facts: Sequence[Representation]) -> list[Representation]:
    """The facts without those that name a side by its post only, where one other fact of the same posts names it in full.

    A delegation so found makes the fuller fact a delegation. The cost is linear in the number of facts.
    """
    fuller: dict[tuple[object, ...], list[int]] = {}
    for n, fact in enumerate(facts):
        for key in _keys(fact):
            fuller.setdefault(key, []).append(n)
    kept = list(facts)
    dropped: set[int] = set()
    for n, fact in enumerate(facts):
        found = {m for key in _own_keys(fact) for m in fuller.get(key, ()) if m != n and _fuller(facts[m], fact)}
        if len(found) == 1:
            (other,) = found
            dropped.add(n)
            if fact.kind == "Delegation" and kept[other].kind == "Speech":
                kept[other] = replace(kept[other], kind="Delegation")
    return [fact for n, fact in enumerate(kept) if n not in dropped]


def _sides(fact: Representation) -> tuple[Side, Side]:
    return Side(fact.representative, fact.representative_post), Side(fact.principal, fact.principal_post)


def _slug(side: Side) -> tuple[object, ...]:
    return ("slug", side.post.slug) if side.post is not None else ()


def _keys(fact: Representation) -> Iterable[tuple[object, ...]]:
    """What a fact can be looked for by: each side by itself or by its post."""
    one, other = _sides(fact)
    through = fact.kind == "Through"
    for first in {one.key, _slug(one)} - {()}:
        for second in {other.key, _slug(other)} - {()}:
            yield (through, first, second)


def _own_keys(fact: Representation) -> Iterable[tuple[object, ...]]:
    """What a fact with a nameless side looks for: that side by its post, the other by itself or, nameless too, by its post."""
    one, other = _sides(fact)
    if one.agent is None or other.agent is None:
        first = _slug(one) if one.agent is None else one.key
        second = _slug(other) if other.agent is None else other.key
        yield (fact.kind == "Through", first, second)


def _fuller(full: Representation, fact: Representation) -> bool:
    """Whether ``full`` names every side that ``fact`` names, and one more, and no post contradicts another."""
    named = 0
    for side, known in zip(_sides(fact), _sides(full), strict=True):
        if side.agent is None:
            if not _agree(side.post, known.post):
                return False
            named += known.agent is not None
        elif side.key != known.key:
            return False
    return named > 0


def _agree(one: Post | None, other: Post | None) -> bool:
    if one is None or other is None or one.slug != other.slug:
        return False
    if one.region is not None and other.region is not None and one.region != other.region:
        return False
    return one.organization is None or other.organization is None or one.organization.path == other.organization.path
