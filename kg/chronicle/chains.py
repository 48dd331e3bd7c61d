"""Chains of representation that close on themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from kg.chronicle.conflict import Conflict, Side
from kg.chronicle.facts import Facts, StoodIn


def closed_chains(facts: Facts, event: str, stood_in: Sequence[StoodIn]) -> Iterator[Conflict]:
    """A chain "B for A, C for B, A for C" at one event; a person and the post of the same side count as one."""
    one = _Union()
    for each in stood_in:
        one.join(each.representative, each.representative_post)
        one.join(each.principal, each.principal_post)
    arrows: dict[str, list[tuple[str, StoodIn]]] = defaultdict(list)
    for each in stood_in:
        source = one.find(each.representative or each.representative_post)
        arrows[source].append((one.find(each.principal or each.principal_post), each))
    chain = _cycle(arrows)
    if chain:
        names = " for ".join(facts.name(each.representative or each.representative_post) for each in chain)
        yield Conflict(
            "closed-chain",
            "high",
            f"{facts.name(event)}: the chain of representation closes on itself: {names}",
            (event, *sorted({each.representative or each.representative_post for each in chain})),
            tuple(
                Side(
                    f"{facts.name(each.representative or each.representative_post)} for "
                    f"{facts.name(each.principal or each.principal_post)}",
                    (each.fact,),
                )
                for each in chain
            ),
        )


class _Union:
    """Sets that grow together."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def find(self, node: str) -> str:
        while (above := self._above.get(node, node)) != node:
            self._above[node] = self._above.get(above, above)
            node = above
        return node

    def join(self, one: str, other: str) -> None:
        if one and other:
            first, second = sorted((self.find(one), self.find(other)))
            self._above[second] = first


def _cycle(arrows: Mapping[str, Sequence[tuple[str, StoodIn]]]) -> list[StoodIn]:
    """The facts of a cycle, [] where there is none: a walk in depth that keeps the way it came."""
    done: set[str] = set()
    for start in sorted(arrows):
        way: list[str] = [start]
        steps: list[Iterator[tuple[str, StoodIn]]] = [iter(arrows.get(start, ()))]
        taken: list[StoodIn] = []
        while way:
            following = next(steps[-1], None)
            if following is None:
                done.add(way.pop())
                steps.pop()
                if taken:
                    taken.pop()
                continue
            node, fact = following
            if node in way:
                return [*taken[way.index(node) :], fact]
            if node not in done:
                way.append(node)
                taken.append(fact)
                steps.append(iter(arrows.get(node, ())))
    return []
