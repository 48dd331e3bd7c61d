"""What identity is decided from: mentions that tell the same of a person are one profile, however many articles have them."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kg.graph.claims import PersonClaim, Seat
from kg.graph.identity.likeness import Words, compare, share_word, skeleton, words_of
from kg.graph.iris import NATIONAL

_REGENCY = 5  # characters of a regency's code


class Profile(NamedTuple):
    """A person as one or many articles of a year know them; fields as those of :class:`PersonClaim`.

    ``regions`` are the provinces and regencies of the posts and ``NATIONAL``; ``home`` is only kept where there is none.
    ``only`` is the term of the one mention that this profile is for: one of two namesakes in an article, one that a human
    decision is about, or one that tells too little to be one person with others that tell the same.
    """

    name: str
    slug: str
    seats: tuple[Seat, ...] = ()
    regions: tuple[str, ...] = ()
    home: str = ""
    year: int = 0
    force: bool = False
    only: str = ""

    @property
    def current(self) -> bool:
        """Whether one of the posts is still held, as far as the articles say."""
        return not self.seats or any(not seat.former for seat in self.seats)

    @property
    def where(self) -> tuple[str, ...]:
        """The regions of the posts, else the one that the articles are about."""
        return self.regions or ((self.home,) if self.home else ())


def profile_of(claim: PersonClaim) -> Profile:
    """The profile of a mention, to be shared with others that tell the same."""
    codes = sorted({code[:_REGENCY] for code in claim.scopes})
    regions = (*codes, NATIONAL) if claim.national else tuple(codes)
    home = "" if regions else claim.home
    return Profile(claim.name, claim.slug, claim.seats, regions, home, claim.year, claim.force)


@functools.lru_cache(maxsize=65536)
def to_text(profile: Profile) -> str:
    """The profile as JSON; equal profiles give equal texts."""
    return json.dumps(profile, ensure_ascii=False, separators=(",", ":"))


@functools.lru_cache(maxsize=65536)
def from_text(text: str) -> Profile:
    """The profile that :func:`to_text` wrote."""
    name, slug, seats, regions, *rest = json.loads(text)
    return Profile(name, slug, tuple(Seat(*seat) for seat in seats), tuple(regions), *rest)


def keys_of(profile: Profile) -> tuple[str, ...]:
    """The blocks that a profile is in: only profiles that share one are compared.

    They are those of the name, where it has two words or more, and the consonants of each of its full words together with each
    role and its region. A single word without a post fits too many people to be compared with any.
    """
    words = words_of(profile.name)
    full = [word for word in words.core if len(word) > 1]
    keys = _name_keys(words, full) if len(words.core) > 1 or len(words.spelt) > len(words.core) else []
    bones = sorted({skeleton(word) for word in full})
    for seat in profile.seats:
        region = seat.scope[:_REGENCY] or profile.home
        keys += [f"{bone}/{seat.role}/{region}" for bone in bones]
    return tuple(dict.fromkeys(keys))


def _name_keys(words: Words, full: Sequence[str]) -> list[str]:
    """The consonants of all full words, together with each word of the name and with all of it run together.

    The consonants alone are shared by ever more names that nothing else makes alike ("Bima Sari", "Boma Sora"), the more
    people there are. Those that are alike have a word in common, or are one name cut into words in two ways; only of two
    names of one word, where words that tell little are not counted, the whole can have a slip.
    """
    bones = skeleton("".join(full))
    keys = [f"{bones}/{word}" for word in (*words.core, words.joined)]
    return keys if len(words.core) > 1 else [*keys, bones]


def told_apart(one: Profile, other: Profile) -> bool:
    """Whether an article that has both says by that, that they are two people.

    It says so of names that somebody could take for one, unless these are two spellings of one name of two words or more and
    both hold one post, or only one holds any: the article has misspelt the name once. A slip of a letter is not enough
    without the post.
    """
    if not share_word(one.name, other.name):
        return False
    if one.only or other.only:
        return True
    likeness = compare(one.name, other.name)
    if likeness.words < 2 or likeness.way not in ("same", "spelling", "typo"):
        return True
    if {seat.post for seat in one.seats if seat.post} & {seat.post for seat in other.seats if seat.post}:
        return False
    return likeness.way == "typo" or bool(one.seats and other.seats)


def apart_in(profiles: Mapping[str, Profile]) -> set[tuple[str, str]]:
    """The pairs of profiles, as sorted texts, that one article tells apart."""
    texts = sorted({to_text(profile): profile for profile in profiles.values()}.items())
    return {
        (text, other_text)
        for n, (text, profile) in enumerate(texts)
        for other_text, other in texts[n + 1 :]
        if told_apart(profile, other)
    }
