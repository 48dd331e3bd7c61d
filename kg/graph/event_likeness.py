"""How alike two events of different articles are: what speaks against their being one, and what for it.

A merge needs a rule of ``RULES`` to hold; where none does, two events stay two. Names are compared by the words of their
topic, which must be the same but for spelling and abbreviation; what they share besides the name (day, region, venue, who was
there or represented there) decides how much of a name is enough.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from kg.graph.claims import EventClaim
from kg.graph.event_claims import number_of, year_of
from kg.graph.iris import NATIONAL
from kg.lexicon.event_words import event_words, heads
from kg.lexicon.events import GENERIC
from kg.lexicon.words import word_set

SAME_WORD = 88.0  # rapidfuzz.fuzz.ratio of two spellings of one word
SAME_VENUE = 90.0  # rapidfuzz.fuzz.token_set_ratio of two wordings of one venue
_LONG_WORD = 5  # characters from which a word may be misspelt
SEVERAL = 2  # words from which a name can be the same name, and not only the same kind
LONG_TOPIC = 3  # words from which a topic is long
_ACRONYM = range(2, 7)
_NONE: frozenset[str] = frozenset()


class Likeness(NamedTuple):
    """What two events have in common.

    ``shared`` counts words of their topics, ``part`` is that over the shorter topic; ``numbered`` that both names have the
    same number or year ("ke-73"); ``agents`` counts who is at both, or represented at both; ``inauguration`` that both are
    inaugurations, which outlets call by whatever post or person they care for.
    """

    shared: int
    part: float
    same_words: bool
    same_type: bool
    region: bool
    numbered: bool
    venue: bool
    agents: int
    inauguration: bool = False

    @property
    def support(self) -> int:
        """How many things agree besides kind, topic and region."""
        return self.agents + self.venue + self.numbered

    @property
    def score(self) -> int:
        """For ordering what is merged first."""
        return round(100 * self.shared * self.part) + 30 * min(self.support, 4) + 50 * self.same_words + 20 * self.same_type


RULES: Mapping[str, Callable[[Likeness], bool]] = MappingProxyType(
    {
        "same long name": lambda of: of.region and of.same_words and of.shared >= LONG_TOPIC,
        "same name, with company": lambda of: of.region and of.same_words and of.same_type and of.support >= 1,
        "long topic, with company": lambda of: of.region and of.shared >= LONG_TOPIC and of.part >= 0.8 and of.support >= 1,
        "short topic of one type, with company": (
            lambda of: of.region and of.same_type and of.shared >= 1 and of.part == 1.0 and of.support >= 1
        ),
        "part of a topic, with much company": (
            lambda of: of.region and of.same_type and of.shared >= 2 and of.part >= 0.6 and of.support >= 2
        ),
        "inauguration, with very much company": lambda of: of.region and of.inauguration and of.support >= 4,
        "only the kind, with much company": lambda of: (
            of.region and of.same_type and not of.inauguration and not of.part and of.support >= 3
        ),
    }
)
STRONG = frozenset({"same long name", "long topic, with company"})  # those that do without a day


def likeness(one: EventClaim, other: EventClaim) -> tuple[str, Likeness] | None:
    """The rule by which two events are one, and what they share; None where they are not held for one."""
    if apart(one, other):
        return None
    found = compare(one, other)
    if not (found.shared or found.inauguration) and one.topic and other.topic:
        return None
    return next(((name, found) for name, rule in RULES.items() if rule(found)), None)


def compare(one: EventClaim, other: EventClaim) -> Likeness:
    """What two events have in common, whatever tells them apart."""
    shared, part = _topics(one, other)
    return Likeness(
        shared,
        part,
        same_words=set(one.words) == set(other.words) and len(one.words) >= SEVERAL,
        same_type=one.type == other.type and one.type != GENERIC,
        region=bool(set(one.regions) & set(other.regions)),
        numbered=any(_parts(one.words).get(kind, _NONE) & _parts(other.words).get(kind, _NONE) for kind in ("number", "year")),
        venue=_same_venue(one.venue, other.venue),
        agents=len(set(one.agents) & set(other.agents)),
        inauguration=one.type == other.type and one.type in word_set("inaugurations"),
    )


def apart(one: EventClaim, other: EventClaim) -> str | None:
    """What proves that two events are two, in a few words; None where nothing does."""
    if one.day and other.day and one.day != other.day:
        return "another day"
    if one.scope and other.scope and not _contains(one.scope, other.scope):
        return "another region"
    if not _types_agree(one, other):
        return "another type"
    mine, theirs = _parts(one.words), _parts(other.words)
    for kind in mine.keys() & theirs.keys():
        if not mine[kind] & theirs[kind]:
            return f"another {kind}"
    if ("closing" in mine.get("course", _NONE)) != ("closing" in theirs.get("course", _NONE)):
        return "another course"
    return None


def _contains(one: str, other: str) -> bool:
    if NATIONAL in (one, other) or one == other:
        return True
    return one.startswith(f"{other}.") or other.startswith(f"{one}.")


def _types_agree(one: EventClaim, other: EventClaim) -> bool:
    if one.type == other.type or GENERIC in (one.type, other.type):
        return True
    if one.type.startswith(f"{other.type}-") or other.type.startswith(f"{one.type}-"):
        return True
    return _names_kind(one.words, other.type) or _names_kind(other.words, one.type)


def _names_kind(words: Sequence[str], kind: str) -> bool:
    return any(head <= set(words) for head in heads(kind))


@functools.lru_cache(maxsize=4096)
def _parts(words: tuple[str, ...]) -> Mapping[str, frozenset[str]]:
    """What words say of the part, the number and the year of an event."""
    found: dict[str, set[str]] = {}
    for word in words:
        kind, _, value = event_words("part").get(word, "").partition("/")
        for name, mark in ((kind, value), ("number", number_of(word)), ("year", year_of(word))):
            if mark:
                found.setdefault(name, set()).add(mark)
    return MappingProxyType({name: frozenset(marks) for name, marks in found.items()})


def _topics(one: EventClaim, other: EventClaim) -> tuple[int, float]:
    mine, theirs = set(one.topic), set(other.topic)
    least = min(len(mine), len(theirs))
    shared = len(mine & theirs)
    if shared < least:
        shared += _spelt_alike(mine - theirs, theirs - mine)
    if shared < least:
        shared += _abbreviated(mine - theirs, other.words) + _abbreviated(theirs - mine, one.words)
    shared = min(shared, least)
    return shared, shared / least if least else 0.0


def _spelt_alike(mine: set[str], theirs: set[str]) -> int:
    from rapidfuzz import fuzz

    found = 0
    left = sorted(word for word in theirs if len(word) >= _LONG_WORD)
    for word in sorted(mine):
        if len(word) < _LONG_WORD:
            continue
        match = next((each for each in left if fuzz.ratio(word, each, score_cutoff=SAME_WORD)), None)
        if match is not None:
            left.remove(match)
            found += 1
    return found


def _abbreviated(short: set[str], words: Sequence[str]) -> int:
    """How many of these are the initials of words that follow each other ("hut": "hari ulang tahun")."""
    initials = "".join(word[0] for word in words)
    return sum(1 for word in short if len(word) in _ACRONYM and word in initials)


def _same_venue(one: str, other: str) -> bool:
    if not one or not other:
        return False
    if one == other:
        return True
    from rapidfuzz import fuzz

    return fuzz.token_set_ratio(one.replace("-", " "), other.replace("-", " "), score_cutoff=SAME_VENUE) > 0
