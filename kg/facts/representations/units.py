"""Units that no table knows, through which a body acts: "PT X melalui divisi Tanggung Jawab Sosial menyerahkan"; venues."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.model.article import slug
from kg.model.entities import Organization

_LONGEST = 8  # words of the name of a unit


def with_units(items: Sequence[Item], text: str) -> list[Item]:
    """The items, each unit behind a body and "melalui" that only its noun and capital letters tell read as a body."""
    made: list[Item] = []
    at = 0
    while at < len(items):
        end = _end(items, at, text) if at > 1 and _acts_through(items, at) else at
        if end > at + 1:
            first, last = items[at], items[end - 1]
            called = " ".join(text[first.start : last.end].split())
            value = Organization(called, "Division", (slug(called),), forms=(called,))
            made.append(Item("ORG", first.first, last.last, first.start, last.end, "", value))
            at = end
        else:
            made.append(items[at])
            at += 1
    return made


def _acts_through(items: Sequence[Item], at: int) -> bool:
    """Whether a body and "melalui" stand before item ``at``, which is a unit's noun."""
    noun = items[at].tag == "word" and items[at].fold in word_set("unit-noun")
    if not noun or items[at - 1].fold not in word_set("acts-through"):
        return False
    before = at - 2 - (items[at - 2].fold == ",")
    return before >= 0 and items[before].tag == "ORG"


def _end(items: Sequence[Item], at: int, text: str) -> int:
    """The item behind the capitalized words that follow the noun and what joins them; ``at`` + 1 where there are none."""
    end = here = at + 1
    while here < min(len(items), at + 1 + _LONGEST) and items[here].tag in ("word", "GENERIC"):
        if text[items[here].start].isupper():
            here = end = here + 1
        elif items[here].fold in word_set("and-sign") and here > at + 1:
            here += 1
        else:
            break
    return end


def with_venues(items: Sequence[Item]) -> list[Item]:
    """The items of a sentence, each body behind "lapangan", "aula", "halaman" made a mere word: it is where, not who."""
    made = list(items)
    for n in range(1, len(items)):
        if items[n].tag == "ORG" and items[n - 1].fold in word_set("venue-of-body"):
            made[n] = items[n]._replace(tag="word", fold="", value=None)
    return made
