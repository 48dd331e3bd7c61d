"""How well groups of mentions agree with the true ones: by pairs, and B-cubed (Bagga and Baldwin 1998)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from itertools import combinations
from typing import NamedTuple


class Measure(NamedTuple):
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def by_pairs(found: Mapping[str, str], true: Mapping[str, str]) -> Measure:
    """Of all pairs of mentions: which are put together, and which should be."""
    together = {both for both in combinations(sorted(true), 2) if found[both[0]] == found[both[1]]}
    belong = {both for both in combinations(sorted(true), 2) if true[both[0]] == true[both[1]]}
    right = len(together & belong)
    return Measure(right / len(together) if together else 1.0, right / len(belong) if belong else 1.0)


def b_cubed(found: Mapping[str, str], true: Mapping[str, str]) -> Measure:
    """For each mention, the share of its group that is right, and the share of its true group that is found; averaged."""
    mine, theirs = _groups(found, true), _groups(true, true)
    right = {mention: len(mine[found[mention]] & theirs[true[mention]]) for mention in true}
    precision = sum(right[mention] / len(mine[found[mention]]) for mention in true) / len(true)
    recall = sum(right[mention] / len(theirs[true[mention]]) for mention in true) / len(true)
    return Measure(precision, recall)


def _groups(labels: Mapping[str, str], mentions: Mapping[str, str]) -> dict[str, set[str]]:
    groups: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        groups[labels[mention]].add(mention)
    return groups
