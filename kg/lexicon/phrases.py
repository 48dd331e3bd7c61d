"""Many phrases in one look-up: a dictionary by first token, cut by the same tokenizer as the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from kg.text.tokens import Token, folds

T = TypeVar("T")


class Hit(NamedTuple, Generic[T]):
    """A phrase found: how many tokens it takes and what it stands for (several readings where the phrase is ambiguous)."""

    length: int
    values: tuple[T, ...]


class Phrases(Generic[T]):
    """An immutable index of phrases.

    Args:
        entries: pairs of a phrase as written and its value; the order of values of one phrase is kept.
    """

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        grouped: dict[tuple[str, ...], list[T]] = {}
        for phrase, value in entries:
            key = folds(phrase)
            if key and value not in (values := grouped.setdefault(key, [])):
                values.append(value)
        self._by_first: dict[str, list[tuple[tuple[str, ...], tuple[T, ...]]]] = {}
        for key, values in grouped.items():
            self._by_first.setdefault(key[0], []).append((key[1:], tuple(values)))
        for rows in self._by_first.values():
            rows.sort(key=lambda row: -len(row[0]))

    def __contains__(self, phrase: str) -> bool:
        key = folds(phrase)
        return any(rest == key[1:] for rest, _ in self._by_first.get(key[0], ())) if key else False

    def at(self, tokens: Sequence[Token], i: int) -> Hit[T] | None:
        """The longest phrase that starts at token ``i``, or None."""
        for rest, values in self._by_first.get(tokens[i].fold, ()):
            size = len(rest)
            if not size:
                return Hit(1, values)
            if i + size < len(tokens) and all(tokens[i + 1 + k].fold == rest[k] for k in range(size)):
                return Hit(size + 1, values)
        return None
