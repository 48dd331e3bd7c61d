"""How likely two profiles are one person: features, each with its weight from ``identity_weights.csv``, and their sum."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from kg.graph.claims import PersonClaim, Seat
from kg.graph.identity.likeness import compare, opposed
from kg.graph.identity.profiles import Profile, profile_of
from kg.graph.iris import NATIONAL
from kg.lexicon.kin import post_kin
from kg.lexicon.ladder import ladder
from kg.lexicon.spelling import weights

SAME = 4.0  # from this score on two profiles are one person, unless something tells them apart
UNSURE = 2.5  # from this score on a human is asked
MARGIN = 1.0  # a profile that fits two people who are not one goes to the better only where it fits it by so much more

_WEAK = frozenset(("typo", "initials", "part", "tail"))
_FAR = 2  # steps of the ladder
_LONG = 3  # years
_VILLAGE = 1
_PROVINCE = 2  # characters of a province's code


class Score(NamedTuple):
    """The features of a pair and the sum of their weights."""

    features: tuple[str, ...]
    total: float


def profiles_of(claims: Iterable[PersonClaim], judged: Collection[str] = ()) -> dict[str, Profile]:
    """The profile of each mention of one article, by term.

    Args:
        claims: all of the article.
        judged: terms of mentions that a human decision is about.
    """
    mine = list(claims)
    often = Counter(claim.slug for claim in mine)
    found = {}
    for claim in mine:
        profile = profile_of(claim)
        alone = often[claim.slug] > 1 or claim.term in judged or not is_telling(profile)
        found[claim.term] = profile._replace(only=claim.term) if alone else profile
    return found


@functools.lru_cache(maxsize=16384)
def is_telling(profile: Profile) -> bool:
    """Whether two mentions of this very profile are one person: "Bambang" without a post may be anybody."""
    found = score(profile, profile)
    return found is not None and found.total >= SAME


def score(one: Profile, other: Profile) -> Score | None:
    """The score of two profiles, the same whichever comes first; None where the names have nothing in common."""
    likeness = compare(one.name, other.name)
    if likeness.way == "different":
        return None
    words = min(2, likeness.words) if likeness.way == "tail" else likeness.words
    features = [f"{likeness.way}-{max(1, words)}"]
    features += _posts(one, other)
    features += _regions(one, other)
    features += _against(one, other)
    if likeness.way in _WEAK and one.year and other.year and abs(one.year - other.year) >= _LONG:
        features.append("years-apart")
    table = weights()
    return Score(tuple(features), round(sum(table[feature].weight for feature in features), 2))


def conflict(ones: Sequence[Profile], others: Sequence[Profile]) -> bool:
    """Whether two groups of profiles cannot be one person, whatever else speaks for it.

    They cannot where two names contradict each other, where two of them hold posts of two villages, or where two of them are
    in different regions in one year, unless the groups have a region in common: then one article has said that somebody was
    in both.
    """
    bridged = not _regions_of(ones).isdisjoint(_regions_of(others))
    for one in ones:
        for other in others:
            if opposed(one.name, other.name) or _two_villages(one, other):
                return True
            if not bridged and _where(one, other) == "elsewhere" and _one_time(one, other):
                return True
    return False


def rivals(one: Profile, other: Profile, third: Profile) -> bool:
    """Whether a third profile that fits both must not be given to either for a small difference.

    So it is where they contradict each other, or are in different regions and the third does not say that somebody was in
    both.
    """
    where = _where(one, other)
    if where == "elsewhere" or (where == "home-elsewhere" and _provinces(one).isdisjoint(_provinces(other))):
        return set(third.regions).isdisjoint(one.where) or set(third.regions).isdisjoint(other.where)
    return conflict((one,), (other,))


def _provinces(profile: Profile) -> set[str]:
    return {code[:_PROVINCE] for code in profile.where}


def _posts(one: Profile, other: Profile) -> Iterator[str]:
    """The closest tie between the posts of two people, if there is one."""
    found = {tie for mine in one.seats for yours in other.seats for tie in _tie(mine, yours, one.home, other.home)}
    for tie in ("seat", "seat-kin", "office", "post", "role"):
        if tie in found:
            yield tie
            return


def _tie(mine: Seat, yours: Seat, home: str, other_home: str) -> Iterator[str]:
    if mine.role != yours.role:
        return
    if mine.post and mine.post == yours.post:
        yield "seat" if mine.single else "post"
        return
    if mine.post and yours.post and mine.scope and yours.scope:
        (body, _, name), (other_body, _, other) = mine.post.rpartition("/"), yours.post.rpartition("/")
        if body == other_body and other in post_kin().get(name, ()):
            yield "seat-kin"
        return
    here, there = mine.scope or home, yours.scope or other_home
    if here and here == there:
        role = ladder().roles.get(mine.role)
        yield "office" if role is not None and role.single_seat and role.regional else "role"


def _regions(one: Profile, other: Profile) -> Iterator[str]:
    where = _where(one, other)
    if where == "elsewhere" and not _one_time(one, other):
        where = "elsewhere-then"
    if where:
        yield where


def _where(one: Profile, other: Profile) -> str:
    """How the regions of two profiles lie to each other; empty where one of them is unknown.

    Somebody of the whole state is named in articles on any region.
    """
    firm = bool(one.regions and other.regions)
    mine, yours = one.where, other.where
    if not mine or not yours or (not firm and NATIONAL in (*mine, *yours)):
        return ""
    if not set(mine).isdisjoint(yours):
        return "region" if firm else "home"
    if any(_within(a, b) or _within(b, a) for a in mine for b in yours):
        return "region-within" if firm else "home-within"
    return "elsewhere" if firm else "home-elsewhere"


def _within(inner: str, outer: str) -> bool:
    return outer != NATIONAL and inner.startswith(f"{outer}.")


def _one_time(one: Profile, other: Profile) -> bool:
    """Whether two people hold their posts in one year, or nothing says that they do not."""
    return one.current and other.current and (one.year == other.year or not one.year or not other.year)


def _against(one: Profile, other: Profile) -> Iterator[str]:
    if _two_villages(one, other):
        yield "village-elsewhere"
    mine = [seat.level for seat in one.seats if seat.level]
    yours = [seat.level for seat in other.seats if seat.level]
    if mine and yours and min(abs(a - b) for a in mine for b in yours) >= _FAR:
        yield "level-far"
    if one.seats and other.seats and one.force != other.force:
        yield "service"


def _two_villages(one: Profile, other: Profile) -> bool:
    mine = {seat.post for seat in one.seats if seat.level == _VILLAGE and seat.post}
    yours = {seat.post for seat in other.seats if seat.level == _VILLAGE and seat.post}
    return bool(mine and yours and mine.isdisjoint(yours))


def _regions_of(profiles: Sequence[Profile]) -> set[str]:
    return {region for profile in profiles for region in profile.regions}
