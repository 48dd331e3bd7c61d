"""Copies: which articles are near-duplicates of others, and which of these is the original.

A text is cut into shingles, all runs of ``SHINGLE`` words (Broder, "On the resemblance and containment of documents",
1997). Of these a few are kept as prints by winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for
document fingerprinting", 2003): two texts with a run of ``SHINGLE + WINDOW - 1`` words in common are sure to share a print.
Prints only find candidates; whether two texts are near-duplicates is decided on all shingles of both.
"""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from itertools import accumulate
from typing import NamedTuple

from kg.graph import vocabulary as v
from kg.graph.claims import Draft, Sketch

SHINGLE = 5
WINDOW = 32
SHORTEST = 30  # words; what is shorter is never held for a copy
SHARED = 0.7  # part of the shorter text's shingles that the longer one must have, too
LENGTH = 0.3  # part of the longer text's length that the shorter one must have at least: a text that quotes a note is no copy
FEWEST_PRINTS = 0.2  # part of the prints of the text with fewer that both must have, or they are not compared
DAYS = 14  # between the publication of a text and that of its copy; a form that is filled in anew each month is no copy

_WORD = re.compile(r"\w+")


class Text(NamedTuple):
    """What finding copies needs of an article apart from its words and prints.

    ``day`` is ``date.toordinal``, 0 where unknown; ``words`` and ``prints`` are how many there are.
    """

    key: str
    day: int
    words: int
    prints: int

    @property
    def rank(self) -> tuple[int, int, str]:
        """The order in which originals are looked for: the earliest, then the longest, then by key; undated ones last."""
        return self.day or date.max.toordinal(), -self.words, self.key

    def may_be_near(self, other: Text, shared: int) -> bool:
        """Whether the two must be compared word by word, given how many prints they share."""
        in_time = not self.day or not other.day or abs(self.day - other.day) <= DAYS
        return in_time and self.key != other.key and enough(shared, self.prints, other.prints)


def enough(shared: int, one: int, other: int) -> bool:
    """Whether two texts with so many prints, which share some, must be compared word by word."""
    return 0 < shared >= FEWEST_PRINTS * min(one, other)


def sketch(text: str) -> Sketch:
    """The sketch of a text; without prints where it is too short to be compared."""
    hashes = _hashes(text)
    words = len(hashes) + SHINGLE - 1 if hashes else 0
    if words < SHORTEST:
        return Sketch(words, ())
    prints: set[int] = set()
    smallest, least = -WINDOW, 0  # where the smallest hash of the window stands, of equal ones the last; and what it is
    for last in range(min(WINDOW, len(hashes)) - 1, len(hashes)):
        if smallest <= last - WINDOW:
            window = hashes[max(0, last + 1 - WINDOW) : last + 1][::-1]
            least = min(window)
            smallest = last - window.index(least)
            prints.add(least)
        elif hashes[last] <= least:
            smallest, least = last, hashes[last]
            prints.add(least)
    return Sketch(words, tuple(sorted(prints)))


def shingles(text: str) -> frozenset[int]:
    """All shingles of a text, as hashes."""
    return frozenset(_hashes(text))


def near(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two texts, as :func:`shingles`, are near-duplicates: most of the shorter one stands in the longer one."""
    shorter, longer = sorted((len(one), len(other)))
    return shorter >= LENGTH * longer and len(one & other) >= SHARED * max(1, shorter)


def text_of(draft: Draft) -> Text:
    """An article as finding copies sees it."""
    day = date.fromisoformat(draft.published).toordinal() if draft.published else 0
    return Text(draft.key, day, draft.sketch.words, len(draft.sketch.prints))


def first_near(text: Text, candidates: Iterable[Text], alike: Callable[[str, str], bool]) -> Text | None:
    """What a text is held to be copied from: the first near-duplicate in the order of rank that stands before it.

    Args:
        text: the possible copy.
        candidates: others for which :meth:`Text.may_be_near` holds.
        alike: compares the texts of two keys with :func:`near`.
    """
    before = sorted((each for each in candidates if each.rank < text.rank), key=lambda each: each.rank)
    return next((each for each in before if alike(each.key, text.key)), None)


def originals(drafts: Mapping[str, Draft]) -> dict[str, str]:
    """The original of each article that is a copy, by key; chains of copies are followed to their end.

    Depends on the set of articles only. What a store does step by step must give the same.
    """
    found: dict[str, frozenset[int]] = {}

    def words(key: str) -> frozenset[int]:
        if key not in found:
            found[key] = shingles(body_of(drafts[key]))
        return found[key]

    texts = {key: text_of(each) for key, each in drafts.items()}
    by_print: dict[int, list[str]] = defaultdict(list)
    for key, made in drafts.items():
        for each in made.sketch.prints:
            by_print[each].append(key)
    root: dict[str, str] = {}
    for text in sorted(texts.values(), key=lambda each: each.rank):
        shared: dict[str, int] = defaultdict(int)
        for each in drafts[text.key].sketch.prints:
            for key in by_print[each]:
                shared[key] += 1
        candidates = [texts[key] for key, number in shared.items() if text.may_be_near(texts[key], number)]
        source = first_near(text, candidates, lambda one, other: near(words(one), words(other)))
        if source is not None:
            root[text.key] = root.get(source.key, source.key)
    return root


def body_of(draft: Draft) -> str:
    """The text of a draft's article."""
    return next((value.value for _, predicate, value in draft.triples if predicate == v.SCHEMA_ARTICLE_BODY), "")


def _hashes(text: str) -> list[int]:
    words = [word.encode() for word in _WORD.findall(text.casefold())]
    joined = b" ".join(words)
    ends = list(accumulate(map(len, words), lambda end, length: end + 1 + length))
    starts = [0, *(end + 1 for end in ends)]
    return [zlib.crc32(joined[start:end]) for start, end in zip(starts, ends[SHINGLE - 1 :], strict=False)]
