"""Answers kept by what was asked: looked up in a dictionary, which costs a fifth of a call through ``functools.lru_cache``."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class _Memo(dict[K, V]):
    """Answers by what was asked; where they are as many as may be kept, all are forgotten."""

    def __init__(self, answer: Callable[[K], V], most: int) -> None:
        super().__init__()
        self._answer = answer
        self._most = most

    def __missing__(self, asked: K) -> V:
        answer = self._answer(asked)
        if len(self) >= self._most:
            self.clear()
        self[asked] = answer
        return answer


def remembered(most: int) -> Callable[[Callable[[K], V]], Callable[[K], V]]:
    """Make a function of one value remember at most so many answers; for what is asked of every word of an article.

    What the function raises is raised each time. It takes its value by position only.
    """

    def remember(answer: Callable[[K], V]) -> Callable[[K], V]:
        return _Memo(answer, most).__getitem__

    return remember
