"""The region an article is about, which completes "Sekda" to the Sekda of that region."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from kg.lexicon.gazetteer import gazetteer
from kg.mentions.places import place_at
from kg.mentions.topics import told_in
from kg.mentions.values import AgentMention, BodyMention, EventMention, PlaceMention, PostMention
from kg.text.tokens import Token, tokenize

_WEIGHT_OF_SOURCE = 6
_WEIGHT_OF_PROVINCE_IN_SOURCE = 2  # "Bali Pos" writes of the kabupaten of Bali
_WEIGHT_OF_OFFICE = 3
_WEIGHT_OF_PLACE = 1
_WEIGHT_OF_DATELINE = 2
_LONGEST_PROVINCE = 2  # digits of its code

_OF_TOWNS = frozenset({"Bank", "Company", "EducationalInstitution", "HealthFacility"})  # kinds of bodies

# roles that only one kind of region has
KINDS_OF_ROLE = {
    "bupati": ("regency",),
    "wakil-bupati": ("regency",),
    "wali-kota": ("city",),
    "wakil-wali-kota": ("city",),
}


class Home(NamedTuple):
    """The province and the kabupaten or kota that the article is about, and the one of the two that it speaks of more."""

    province: str | None
    regency: str | None
    top: str | None

    def at(self, level: str) -> str | None:
        """The code for a post or body of that level, None where the article doesn't settle it."""
        if level == "province":
            return self.province
        if level in ("regency", "district", "village"):
            return self.regency
        return self.top if level == "region" else None


def home_of(mentions: Sequence[object], source: str | None, opening: Sequence[Token] = ()) -> Home:
    """The home region of an article from its mentions, the name of its source, and the words that open it (a dateline)."""
    votes: Counter[str] = Counter()
    seat = place_at(opening, 0, owned=True) if opening else None
    if seat is not None and place_at(opening, 0) is None and len(seat[0].codes) == 1:
        votes[_regional(seat[0].codes[0])] += _WEIGHT_OF_DATELINE
    told = [voted for mention in mentions for voted in _places(mention)]
    for place, weight, _ in told:
        if len(place.codes) == 1:
            votes[_regional(place.codes[0])] += weight
    for place in _in_source(source):
        code = _regional(place.codes[0])
        votes[code] += _WEIGHT_OF_SOURCE if len(code) > _LONGEST_PROVINCE else _WEIGHT_OF_PROVINCE_IN_SOURCE
    open_places = sorted((vote for vote in told if len(vote.place.codes) > 1), key=lambda vote: vote.seated)
    kinds = _kinds_headed(mentions) if open_places else Counter()
    for place, weight, seated in open_places:
        votes[_likely(place.codes, votes, kinds, seated=seated)] += weight
    return _home(votes)


def _regional(code: str) -> str:
    return code[:5]


def _kinds_headed(mentions: Iterable[object]) -> Counter[str]:
    """How often posts without a region tell what kind of region is meant: "Bupati" a kabupaten, "Wali Kota" a kota."""
    posts = (post for mention in mentions if isinstance(mention, AgentMention) for post in mention.posts if post.place is None)
    return Counter(kind for post in posts for kind in KINDS_OF_ROLE.get(post.role.id, ()))


def _likely(codes: tuple[str, ...], votes: Counter[str], kinds: Counter[str], *, seated: bool) -> str:
    """Of several regions of one name the one that the rest of the article speaks of or has the head of, else the first.

    Where the town is meant (``seated``), it is the one that is seated there before the first.
    """

    def fit(code: str) -> tuple[int, int, int, bool, float]:
        kind = gazetteer().region(code).level
        return votes[code], votes[code[:2]], kinds[kind], seated and _at_seat(code), -float(code.replace(".", ""))

    return max((_regional(code) for code in codes), key=fit)


def _at_seat(code: str) -> bool:
    """Whether a region is seated where its name says: Kota Bandung, but not Kabupaten Bandung, seated in Soreang."""
    region = gazetteer().region(code)
    return region.level != "regency" or gazetteer().capital(code) == region.name


class _Vote(NamedTuple):
    """A place that is told of, its weight, and whether it is the town: "di Bandung", a bank's or school's "Bandung".

    Of offices that two regions of one name have, the kota's say so: "Kapolres Bima" is that of the kabupaten.
    """

    place: PlaceMention
    weight: int
    seated: bool


def _places(mention: object) -> list[_Vote]:
    if isinstance(mention, EventMention):
        return [voted for named in told_in(mention.name) for voted in _voted(named)]
    if isinstance(mention, AgentMention):
        return [voted for post in mention.posts for voted in _voted(post)]
    return _voted(mention)


def _voted(value: object) -> list[_Vote]:
    if isinstance(value, PlaceMention):
        return [_Vote(value, _WEIGHT_OF_PLACE, seated=True)] if value.codes else []
    if isinstance(value, (PostMention, BodyMention)) and value.place is not None and value.place.codes:
        body = value.body if isinstance(value, PostMention) else value
        return [_Vote(value.place, _WEIGHT_OF_OFFICE, seated=body is not None and body.kind in _OF_TOWNS)]
    return []


@lru_cache(maxsize=4096)
def _in_source(source: str | None) -> tuple[PlaceMention, ...]:
    tokens = tokenize(source or "")
    found = (place_at(tokens, i) for i in range(len(tokens)))
    return tuple(f[0] for f in found if f is not None and len(f[0].codes) == 1)


def _home(votes: Counter[str]) -> Home:
    ranked = sorted(votes.items(), key=lambda pair: (-pair[1], pair[0]))
    regency = next((code for code, _ in ranked if len(code) == 5), None)
    province = next((code for code, _ in ranked if len(code) == 2), None)
    if regency is not None and (province is None or votes[regency] >= votes[province]):
        province = gazetteer().region(regency).province
        return Home(province, regency, regency)
    if regency is not None and not regency.startswith(f"{province}."):
        regency = next((c for c, _ in ranked if c.startswith(f"{province}.")), None)
    return Home(province, regency, province)
