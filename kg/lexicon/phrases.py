"""Many phrases in one look-up: a dictionary by first token, cut by the same tokenizer as the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from kg.text.tokens import Token, folds, tokenize

T = TypeVar("T")

_LONGEST_ACRONYM = 4  # letters; "PAN", "IDI", "MAN": written otherwise these are names and ordinary words


class Hit(NamedTuple, Generic[T]):
    """A phrase found: how many tokens it takes and what it stands for (several readings where the phrase is ambiguous)."""

    length: int
    values: tuple[T, ...]


class _Row(NamedTuple, Generic[T]):
    rest: tuple[str, ...]
    capitals: bool
    values: tuple[T, ...]


class Phrases(Generic[T]):
    """An immutable index of phrases.

    Args:
        entries: pairs of a phrase as written and its value; the order of values of one phrase is kept.
        acronyms: whether a phrase whose first word is an acronym (:func:`acronym`) asks for capitals in the text as well.
    """

    def __init__(self, entries: Iterable[tuple[str, T]], *, acronyms: bool = True) -> None:
        grouped: dict[tuple[tuple[str, ...], bool], list[T]] = {}
        for phrase, value in entries:
            key = folds(phrase)
            if key and value not in (values := grouped.setdefault((key, acronyms and acronym(phrase)), [])):
                values.append(value)
        self._by_first: dict[str, list[_Row[T]]] = {}
        for (key, capitals), values in grouped.items():
            self._by_first.setdefault(key[0], []).append(_Row(key[1:], capitals, tuple(values)))
        for rows in self._by_first.values():
            rows.sort(key=lambda row: -len(row.rest))

    def __contains__(self, phrase: str) -> bool:
        key = folds(phrase)
        return any(row.rest == key[1:] for row in self._by_first.get(key[0], ())) if key else False

    def first_words(self) -> frozenset[str]:
        """The folded first tokens of all phrases."""
        return frozenset(self._by_first)

    def at(self, tokens: Sequence[Token], i: int) -> Hit[T] | None:
        """The longest phrase that starts at token ``i``, or None."""
        rows = self._by_first.get(tokens[i].fold)
        if rows is None:
            return None
        for rest, capitals, values in rows:
            if capitals and tokens[i].shape != "A":
                continue
            size = len(rest)
            if not size:
                return Hit(1, values)
            if i + size < len(tokens) and all(tokens[i + 1 + k].fold == rest[k] for k in range(size)):
                return Hit(size + 1, values)
        return None


def acronym(phrase: str) -> bool:
    """Whether the first word of a phrase is an acronym that counts only in capitals ("PAN", "MAN 1 Kapuas")."""
    first = tokenize(phrase)[:1]
    return bool(first) and first[0].shape == "A" and len(first[0].text.rstrip(".")) <= _LONGEST_ACRONYM
