"""How alike two names of people are: by their words, their spelling, initials, slips of the pen, parts left out."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from kg.lexicon.spelling import evenly_spelt, spellings

Way: TypeAlias = Literal["same", "spelling", "typo", "initials", "part", "tail", "different"]

_WORD = re.compile(r"[a-z]+")
_DOUBLE = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aiueow]")
_INITIALS = re.compile(r"\b([A-Z])([A-Z])\b")
_SHORTEST_SLIP = 5  # letters of a word in which one wrong letter still leaves the word recognizable
_SHORTEST_NAME_SLIP = 6  # letters of a name of one word
_MOST = 3  # words; more tell no more


class Words(NamedTuple):
    """A name cut into words: as written (lower case, no marks), with the spelling evened, and these run together.

    ``core`` are the evened words without those that tell little, where others are left.
    """

    written: tuple[str, ...]
    spelt: tuple[str, ...]
    joined: str
    core: tuple[str, ...]


class Likeness(NamedTuple):
    """In which way two names are alike, and in how many full words."""

    way: Way
    words: int


_DIFFERENT = Likeness("different", 0)


@functools.lru_cache(maxsize=262144)
def words_of(name: str) -> Words:
    """A name cut into words; two capitals together are two initials, where not all of the name is in capitals.

    Examples:
        >>> words_of("Moh. Djoewari").spelt
        ('muhamad', 'juari')
        >>> words_of("Nur Hidayat").joined == words_of("Nurhidayat").joined
        True
        >>> words_of("Jaya KT").spelt
        ('jaya', 'k', 't')
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    if not plain.isupper():
        plain = _INITIALS.sub(r"\1 \2", plain)
    plain = plain.lower()
    written = tuple(_WORD.findall(re.sub(r"['`]", "", plain)))
    spelt = tuple(evenly_spelt(word) for word in written)
    joined = "".join(spelt)
    for form, normal in spellings().joined:
        joined = joined.replace(form, normal)
    return Words(written, spelt, joined, _without_light(spelt))


def skeleton(text: str) -> str:
    """The consonants of a word or name whose spelling is evened; all of it where it has but one."""
    bare = _DOUBLE.sub(r"\1", _VOWELS.sub("", text))
    return bare if len(bare) > 1 else text


@functools.lru_cache(maxsize=262144)
def compare(one: str, other: str) -> Likeness:
    """How alike two names are; the same whichever comes first.

    Words that tell little ("Muhammad", also as "M.") are left out, and counted where both names have one. A "part" begins with
    the first word of the fuller name; a "tail" does not: wives are called by their own name and all of their husband's.
    """
    mine, yours = words_of(one), words_of(other)
    light = int(_has_light(mine) and _has_light(yours))
    if mine.written == yours.written:
        return Likeness("same", _full(mine.core, light))
    if mine.joined == yours.joined:
        return Likeness("spelling", max(_full(mine.core, light), _full(yours.core, light)))
    short, full = sorted((mine.core, yours.core), key=lambda words: (len(words), words))
    if short == full:
        return Likeness("spelling", _full(short, light))
    if _one_slip(short, full) or _one_slip(mine.written, yours.written):  # "Purnoo" is "Purno", two letters from "Purnomo"
        return Likeness("typo", _full(full, light))
    return _partly(short, full)


def opposed(one: str, other: str) -> bool:
    """Whether two names, each of two full words or more, contradict each other."""
    return compare(one, other).way in ("different", "tail") and min(_full(words_of(name).spelt) for name in (one, other)) > 1


def share_word(one: str, other: str) -> bool:
    """Whether two names have a word in common, or are one word in two spellings."""
    mine, yours = words_of(one), words_of(other)
    if not set(mine.spelt).isdisjoint(yours.spelt) or mine.joined == yours.joined:
        return True
    return len(mine.spelt) == len(yours.spelt) == 1 and compare(one, other).way != "different"


def _full(words: Sequence[str], more: int = 0) -> int:
    return min(_MOST, more + sum(len(word) > 1 for word in words))


def _has_light(words: Words) -> bool:
    """Whether a name has a word that tells little, written out or as an initial, besides others."""
    return len(words.core) < len(words.spelt)


def _without_light(words: Sequence[str]) -> tuple[str, ...]:
    light = _light()
    kept = tuple(word for n, word in enumerate(words) if word not in light and not (n == 0 and word in _light_initials()))
    return kept if any(len(word) > 1 for word in kept) else tuple(words)


@functools.cache
def _light() -> frozenset[str]:
    return frozenset(evenly_spelt(word) for word in spellings().light)


@functools.cache
def _light_initials() -> frozenset[str]:
    return frozenset(word[0] for word in spellings().light)


def _one_slip(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether all words but one are equal, and that one is another by a letter put in, left out, exchanged or transposed."""
    from rapidfuzz.distance import OSA

    pairs = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    if len(one) != len(other) or len(pairs) != 1:
        return False
    a, b = pairs[0]
    shortest = _SHORTEST_SLIP if len(one) > 1 else _SHORTEST_NAME_SLIP
    return max(len(a), len(b)) >= shortest and min(len(a), len(b)) > 1 and OSA.distance(a, b, score_cutoff=1) == 1


def _partly(short: Sequence[str], full: Sequence[str]) -> Likeness:
    """Initials for words, or words left out: the words of ``short`` in their order among those of ``full``."""
    at = alike = 0
    initials = False
    way: Way = "part" if _fits(short[0], full[0]) else "tail"
    left: list[str] = []
    for word in short:
        while at < len(full) and not _fits(word, full[at]):
            left.append(full[at])
            at += 1
        if at == len(full):
            return _DIFFERENT
        if word == full[at]:
            alike += len(word) > 1
        else:
            initials = True
        at += 1
    left += full[at:]
    if alike == 0:
        return _DIFFERENT
    if any(len(word) > 1 for word in left):
        return Likeness(way, min(_MOST, alike))
    return Likeness("initials" if initials or left else "spelling", min(_MOST, alike))


def _fits(word: str, other: str) -> bool:
    return word == other or (min(len(word), len(other)) == 1 and word[0] == other[0])
