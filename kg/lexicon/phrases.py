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
    """A phrase from its third token on, whether it asks for capitals, and what is found where it stands."""

    rest: tuple[str, ...]
    capitals: bool
    hit: Hit[T]


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
        self._phrases = frozenset(key for key, _ in grouped)
        # by first and second token ("" for a phrase of one), the longest phrase first: "dinas" alone begins hundreds
        self._rows: dict[str, dict[str, list[_Row[T]]]] = {}
        for (key, capitals), values in grouped.items():
            row = _Row(key[2:], capitals, Hit(len(key), tuple(values)))
            self._rows.setdefault(key[0], {}).setdefault(key[1] if len(key) > 1 else "", []).append(row)
        for seconds in self._rows.values():
            for rows in seconds.values():
                rows.sort(key=lambda row: -row.hit.length)

    def __contains__(self, phrase: str) -> bool:
        return folds(phrase) in self._phrases

    def start_with(self, word: str) -> bool:
        """Whether any phrase starts with this folded word."""
        return word in self._rows

    def first_words(self) -> frozenset[str]:
        """The folded first tokens of all phrases."""
        return frozenset(self._rows)

    def at(self, tokens: Sequence[Token], i: int) -> Hit[T] | None:
        """The longest phrase that starts at token ``i``, or None."""
        first = tokens[i]
        seconds = self._rows.get(first.fold)
        if seconds is None:
            return None
        if i + 1 < len(tokens):
            for rest, capitals, hit in seconds.get(tokens[i + 1].fold, ()):
                if (not capitals or first.shape == "A") and (not rest or _goes_on(tokens, i + 2, rest)):
                    return hit
        for _, capitals, hit in seconds.get("", ()):
            if not capitals or first.shape == "A":
                return hit
        return None


def _goes_on(tokens: Sequence[Token], at: int, rest: tuple[str, ...]) -> bool:
    """Whether the words of ``rest`` stand at token ``at``."""
    return at + len(rest) <= len(tokens) and all(tokens[k].fold == word for k, word in enumerate(rest, at))


def acronym(phrase: str) -> bool:
    """Whether the first word of a phrase is an acronym that counts only in capitals ("PAN", "MAN 1 Kapuas")."""
    first = tokenize(phrase)[:1]
    return bool(first) and first[0].shape == "A" and len(first[0].text.rstrip(".")) <= _LONGEST_ACRONYM
