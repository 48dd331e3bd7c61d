"""Answers that are kept: each is asked for once, what is raised is not kept, and there are never more than allowed."""

from __future__ import annotations

import pytest

from kg.memo import remembered


def test_what_was_asked_once_is_not_asked_again() -> None:
    asked: list[str] = []

    @remembered(8)
    def long_answer(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [long_answer(word) for word in ("danum", "rimba", "danum", "danum")] == [5, 5, 5, 5]
    assert asked == ["danum", "rimba"]


def test_what_is_raised_is_raised_again() -> None:
    asked: list[str] = []

    @remembered(8)
    def unknown(word: str) -> int:
        asked.append(word)
        raise KeyError(word)

    for _ in range(2):
        with pytest.raises(KeyError, match="danum"):
            unknown("danum")
    assert len(asked) == 2


def test_answers_are_forgotten_where_they_grow_too_many() -> None:
    asked: list[int] = []

    @remembered(3)
    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    assert [double(n) for n in (1, 2, 3, 1, 4, 1)] == [2, 4, 6, 2, 8, 2]
    assert asked == [1, 2, 3, 4, 1]
