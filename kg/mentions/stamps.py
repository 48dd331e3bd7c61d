"""Lines that say when an article was put online: "Selasa, 28 September 2021 | 06:25 WIB", "Diposting 4 Mei 2022"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kg.lexicon.words import word_set
from kg.mentions.dates import date_at, date_starts
from kg.text.sentences import Sentence
from kg.text.tokens import Token

_FIRST = 3  # sentences among which a stamp stands
_LONGEST = 20  # tokens
_MOST_NAMES = 4  # capitalized words: who put it online


def without_stamps(cut: Sequence[Sentence]) -> tuple[list[Sentence], date | None]:
    """The sentences without the stamps among the first of them, and the day that the first stamp gives."""
    days = {n: _day_of(sentence) for n, sentence in enumerate(cut[:_FIRST]) if _alone(cut, n)}
    stamps = {n: day for n, day in days.items() if day is not None}
    kept = [sentence for n, sentence in enumerate(cut) if n not in stamps]
    return (kept, next(iter(stamps.values()), None)) if kept else (list(cut), None)


def _alone(cut: Sequence[Sentence], n: int) -> bool:
    """Whether the sentence is a whole line."""
    return all(cut[m].paragraph != cut[n].paragraph for m in (n - 1, n + 1) if 0 <= m < len(cut))


def _day_of(sentence: Sentence) -> date | None:
    """The day of a line that holds a day with its year and nothing but what stamps hold besides; None for other lines."""
    tokens = sentence.tokens
    if len(tokens) > _LONGEST:
        return None
    day: date | None = None
    marked, names, at = False, 0, 0
    while at < len(tokens):
        found = _dated(tokens, at) if day is None else None
        if found is not None:
            day, at = found
            continue
        token = tokens[at]
        marked = marked or token.fold in word_set("stamp-mark")
        if token.fold not in word_set("stamp") and token.shape not in "pd":
            names += 1
            if token.shape not in "CAI":
                return None
        at += 1
    return day if names == 0 or (marked and names <= _MOST_NAMES) else None


def _dated(tokens: Sequence[Token], at: int) -> tuple[date, int] | None:
    if tokens[at].shape != "d" and tokens[at].fold not in date_starts():
        return None
    found = date_at(tokens, at, None)
    if found is None or found[0].value is None or found[0].precision != "day":
        return None
    return found[0].value, found[1]
