"""Slips of the pen in words for posts: "Gubenur", "Bipati", "Keala", told by the one letter in which they differ."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.given import usual_name
from kg.lexicon.ordinary import ordinary
from kg.lexicon.words import word_set
from kg.memo import remembered

_SHORTEST = 4  # letters of a word with a slip


@remembered(65536)
def meant_post(fold: str) -> str | None:
    """The word for a post that was meant by a word in lower case that means nothing itself; else None."""
    meant = _meant(fold, "misspelt-post")
    if meant is None or usual_name(fold) or ordinary(fold) or gazetteer().named(fold) or gazetteer().district(fold):
        return None
    return None if gazetteer().village(fold.capitalize()) else meant


@remembered(4096)
def meant_head(fold: str) -> str | None:
    """The word that opens the name of an office and was meant by another one: "Kepala Dina Kesehatan"; else None."""
    return _meant(fold, "misspelt-head")


def _meant(fold: str, words: str) -> str | None:
    if len(fold) < _SHORTEST or not fold.isalpha() or fold in word_set(words):
        return None
    near = {word for shape in _shapes(fold) for word in _by_shape(words).get(shape, ()) if _one_letter_apart(fold, word)}
    return near.pop() if len(near) == 1 else None


def _shapes(word: str) -> Iterator[str]:
    """The word and what is left of it without each one of its letters but the first."""
    yield word
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]


@cache
def _by_shape(words: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for word in word_set(words):
        for shape in _shapes(word):
            found.setdefault(shape, set()).add(word)
    return found


def _one_letter_apart(one: str, other: str) -> bool:
    """Whether a letter is missing, too many, another one, or has changed places with the next."""
    if len(one) != len(other):
        return abs(len(one) - len(other)) == 1
    apart = [at for at in range(len(one)) if one[at] != other[at]]
    if len(apart) == 2:
        first, second = apart
        return second == first + 1 and one[first] == other[second] and one[second] == other[first]
    return len(apart) == 1
