"""What an article tells of: its small areas, its bodies by the head of their name and by kind, the numbers of its units."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from kg.grammar.items import Item
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions.bodies import known_body
from kg.mentions.houses import houses_of
from kg.mentions.stations import Stations, stations_of
from kg.mentions.topics import told_in
from kg.mentions.values import AgentMention, BodyMention, EventMention, PlaceMention, PostMention
from kg.model.article import slug

_Told = TypeVar("_Told", PlaceMention, PostMention, str)
COMMITTEE = "Committee"
_LONGEST_HEAD = 3  # words
_NUMBER = re.compile(r"(?:\d{3}|[IVX]+)/\S+(?: [A-Z]\S+)*$")  # "141/Toddopuli", "IX/Udayana"

_OF_KODIM = re.compile(r"\d{4}/[A-Z]\S*(?: [A-Z]\S+)*$")  # "1011/Kapuas"


class Known(NamedTuple):
    """What an article tells of: areas by level, bodies by the head of their name and by kind, numbers of units by slug.

    ``stations``: those of the police, by kind and place; ``chaired``: boards whose chair it tells of;
    ``kodims``: an officer of each military district, by its number.
    """

    areas: Mapping[str, Mapping[str, PlaceMention]]
    houses: Mapping[str, Mapping[str, BodyMention]]
    kinds: Mapping[str, Mapping[str, BodyMention]]
    numbers: Mapping[str, Mapping[str, str]]
    stations: Stations = MappingProxyType({})
    chaired: Mapping[str, BodyMention] = MappingProxyType({})
    kodims: Mapping[str, PostMention] = MappingProxyType({})


def only(found: Mapping[str, _Told]) -> _Told | None:
    """The one area, post or number of a group; None where there is none or more than one."""
    return next(iter(found.values())) if len(found) == 1 else None


def only_body(found: Mapping[str, BodyMention]) -> BodyMention | None:
    """The one body of a group, in the fullest of its names: "Paroki St. Yosef" is also "Paroki St. Yosef Selat".

    "Satgas Yonif 642" is also "Satgas Pamtas RI-PNG Yonif 642/Kps", whose words it has.
    """
    found = {name: body for name, body in found.items() if name not in heads()} or found
    words = {name: {*name.split("-"), *slug(body.text).split("-")} for name, body in found.items()}
    fullest = max(found, key=lambda name: (len(words[name]), len(name)), default="")
    fitting = fullest and all(f"{fullest}-".startswith(f"{name}-") or words[name] <= words[fullest] for name in found)
    return found[fullest] if fitting else None


def known_of(lines: Iterable[Sequence[Item]]) -> Known:
    """What the sentences tell of, and what only names of events do."""
    values = [item.value for items in lines for item in items if item.value is not None]
    posts = [post for value in values for post in _posts(value)]
    plain = _told(value for value in values if not isinstance(value, EventMention))
    topics = _told(inner for value in values if isinstance(value, EventMention) for inner in told_in(value.name))
    committees = dict(topics.kinds.get(COMMITTEE, {}))
    committees |= {name: body for name, body in plain.kinds.get(COMMITTEE, {}).items() if body.place or name not in committees}
    return Known(
        {**topics.areas, **plain.areas},
        {**topics.houses, **plain.houses},
        {**topics.kinds, **plain.kinds, COMMITTEE: committees},
        {**topics.numbers, **plain.numbers},
        stations=stations_of(posts, chain.from_iterable(map(_bodies, values))),
        chaired=_chaired(posts),
        kodims=_kodims(posts),
    )


def number_of(post: PostMention) -> str:
    """ "1011/Kapuas" of "Dandim 1011/Kapuas"; empty where a post is of no military district or gives no number."""
    found = _OF_KODIM.search(post.text) if post.role.organization == "kodim" else None
    return found[0] if found is not None else ""


def _kodims(posts: Iterable[PostMention]) -> dict[str, PostMention]:
    return {number: post for post in posts if (number := number_of(post))}


def _chaired(posts: Iterable[PostMention]) -> dict[str, BodyMention]:
    """The boards whose chair is told of: "Ketua PMI Kapuas"."""
    chairs = (post.body for post in posts if post.body is not None and post.role.id in word_set("board-chairs"))
    return {f"{body.slug} {body.place.label if body.place else ''}": body for body in chairs}


def _told(values: Iterable[object]) -> Known:
    areas: dict[str, dict[str, PlaceMention]] = {}
    houses: dict[str, dict[str, BodyMention]] = {}
    kinds: dict[str, dict[str, BodyMention]] = {}
    numbers: dict[str, dict[str, str]] = {}
    for value in values:
        for place in _places(value):
            if place.level in ("district", "village"):
                areas.setdefault(place.level, {}).setdefault(slug(place.label.split(maxsplit=1)[-1]), place)
        for body in _bodies(value):
            _note(kinds.setdefault(body.kind, {}), body)
            if body.kind == "MilitaryUnit" and (number := _NUMBER.search(body.text)) is not None:
                numbers.setdefault(body.slug, {})[number[0]] = number[0]
            for head in dict.fromkeys((*_heads_of(body.slug), *_heads_of(slug(body.text)))):
                _note(houses.setdefault(head, {}), body)
    return Known(areas, houses, kinds, numbers)


def _note(found: dict[str, BodyMention], body: BodyMention) -> None:
    """Note a body; of several of one name, that of the home region, which it does not say, is meant.

    "Komisi II" is that of the parliament that stands with it: a committee says elsewhere of which region it is.
    """
    known = found.get(body.slug)
    if known is None or (body.place is None and body.kind != COMMITTEE) or (known.place is None and body.kind == COMMITTEE):
        found[body.slug] = body


def _posts(value: object) -> Sequence[PostMention]:
    if isinstance(value, AgentMention):
        return value.posts
    return (value,) if isinstance(value, PostMention) else ()


def _places(value: object) -> Iterator[PlaceMention]:
    if isinstance(value, PlaceMention):
        yield value
    yield from (post.place for post in _posts(value) if post.place is not None and post.capacity != "Former")
    yield from (body.place for body in _bodies(value) if body.place is not None)


def _bodies(value: object) -> Iterator[BodyMention]:
    named = [value] if isinstance(value, BodyMention) else [post.body for post in _posts(value) if post.body is not None]
    for body in (*named, *_courts(_posts(value))):
        yield from body.upwards()


def _courts(posts: Iterable[PostMention]) -> Iterator[BodyMention]:
    """The courts whose presidents are told of: "Ketua Pengadilan Agama Kapuas"."""
    for kind, place in houses_of(posts, "Court"):
        yield known_body(kind.id)._replace(place=place, text=f"{kind.label} {place.label}")


def _heads_of(name: str) -> Iterator[str]:
    """The heads that a body of that slug has: "forum" of "forum-anak-kapuas"; a branch is also one of its "cabang"."""
    words = name.split("-")
    for size in range(1, min(_LONGEST_HEAD, len(words) - 1) + 1):
        head = "-".join(words[:size])
        if head in heads():
            yield head
    yield from (word for word in words[:1] if word in word_set("body-by-one-word"))
    yield from (word for word in words[1:] if word in word_set("branch"))


@cache
def heads() -> frozenset[str]:
    """The words that open classes of bodies begin with, as slugs: "forum", "rumah-sakit"."""
    return frozenset(slug(head.head) for head in ladder().heads)
