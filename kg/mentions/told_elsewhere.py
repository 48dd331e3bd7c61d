"""Posts that leave their area or body to the rest of the article: "Kapolsek", "Rektor", "Ketua Forum" beside a name.

What the article tells of once is meant: the only kecamatan, the only village, the only university, the only forum.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple, TypeVar

from kg.grammar.items import Item
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions.topics import told_in
from kg.mentions.values import AgentMention, BodyMention, EventMention, PlaceMention, PostMention
from kg.model.article import slug
from kg.text.tokens import tokenize

_Told = TypeVar("_Told", PlaceMention, BodyMention, str)
_COMMITTEE = "Committee"
_BOARDS = ("Legislature", "Association", _COMMITTEE)  # whose are "Wakil Ketua II" and the like, the likeliest first
_LONGEST_HEAD = 3  # words
_NUMBER = re.compile(r"(?:\d{3}|[IVX]+)/\S+(?: [A-Z]\S+)*$")  # "141/Toddopuli", "IX/Udayana"


class Known(NamedTuple):
    """What an article tells of: areas by level, bodies by the head of their name and by kind, numbers of units by slug."""

    areas: Mapping[str, Mapping[str, PlaceMention]]
    houses: Mapping[str, Mapping[str, BodyMention]]
    kinds: Mapping[str, Mapping[str, BodyMention]]
    numbers: Mapping[str, Mapping[str, str]]


def complete(lines: Sequence[list[Item]]) -> None:
    """Give the posts of named people in the sentences of an article the area or body that they leave to it."""
    open_posts = [(items, n) for items in lines for n, item in enumerate(items) if item.tag == "AGENT" and _leaves(item.value)]
    if not open_posts:
        return
    known = _known(lines)
    for items, n in open_posts:
        mention: AgentMention = items[n].value
        if _of_another_area(items, n):
            continue
        posts = tuple(_completed(_of_building(post, lines), known) for post in mention.posts)
        far = tuple(each._replace(post=_completed(each.post, known)) for each in mention.far)
        if posts != mention.posts or far != mention.far:
            items[n] = items[n].with_value(mention._replace(posts=posts, far=far))


def _leaves(mention: AgentMention) -> bool:
    return mention.name is not None and any(_is_open(post) for post in (*mention.posts, *(far.post for far in mention.far)))


def _of_another_area(items: Sequence[Item], n: int) -> bool:
    """ "Dari Basarang, Camat Rimba Danum ...": the clause in front names an area that the tables need not know."""
    return n > 2 and items[n - 1].fold == "," and items[n - 3].fold in word_set("from-place") and items[n - 2].tag != "PLACE"


def _is_open(post: PostMention) -> bool:
    if _builds(post):
        return True
    if post.place is not None or post.field is not None or post.owned:
        return False
    if post.body is None:
        small = post.role.level in ("district", "village")
        return small or post.role.id in _housed() or post.rank is not None or _numbered(post)
    return post.body.place is None and post.body.parent is None and (post.body.slug in _heads() or post.body.kind == _COMMITTEE)


def _numbered(post: PostMention) -> bool:
    """ "Kasrem" is of the one "Korem 141/Toddopuli" of the article: no region tells which."""
    return post.role.level in ("region", "any") and post.role.id in word_set("numbered-roles")


def _builds(post: PostMention) -> bool:
    """ "Ketua Panitia Pembangunan": of a building that the article tells of."""
    body = post.body
    return body is not None and post.role.id in word_set("event-roles") and body.slug in word_set("building-work")


def _of_building(post: PostMention, lines: Iterable[Sequence[Item]]) -> PostMention:
    """The post on the committee for the one building in the names of the article's events, itself where there is not one."""
    if post.body is None or not _builds(post):
        return post
    events = [item.value for items in lines for item in items if isinstance(item.value, EventMention)]
    found = {slug(name): name for name in map(_building_in, events) if name}
    longest = max(found, key=len, default="")
    if not longest or any(name not in longest for name in found):
        return post
    label = f"{post.body.label} {found[longest]}"
    return post._replace(body=post.body._replace(label=label, slug=slug(label), text=label))


def _building_in(event: EventMention) -> str:
    """ "Masjid Al-Danum" of "peletakan batu pertama pembangunan Masjid Al-Danum"; empty where no building is named."""
    tokens = tokenize(event.name)
    nouns = word_set("worship-noun") | word_set("building-noun")
    at = next(
        (n for n, t in enumerate(tokens[:-1]) if t.shape in "CA" and t.fold in nouns and tokens[n + 1].shape in "CA"), None
    )
    return event.name[tokens[at].start :] if at is not None else ""


def _completed(post: PostMention, known: Known) -> PostMention:
    """The post in the one area or body of the article that it can be of; itself where there is none or more than one."""
    if not _is_open(post):
        return post
    if post.body is None and post.role.level in ("district", "village"):
        area = _only(known.areas.get(post.role.level, {}))
        return post._replace(place=area) if area is not None else post
    if post.body is None and _numbered(post):
        number = _only(known.numbers.get(post.role.organization or "", {}))
        return post._replace(field=number, level="any") if number is not None else post
    house = _house(post, known)
    return post.of(house) if house is not None else post


def _house(post: PostMention, known: Known) -> BodyMention | None:
    """The one body of the article that an open post can be of."""
    if post.body is not None:
        told = known.kinds.get(_COMMITTEE, {}) if post.body.kind == _COMMITTEE else {}
        return told.get(post.body.slug) or _only(known.houses.get(post.body.slug, {}))
    if post.role.id in _housed():
        heads = sorted(word_set(f"house-of-{post.role.id}"))
        return _only({key: body for head in heads for key, body in known.houses.get(head, {}).items()})
    if post.role.id not in word_set("inherits-body"):
        return None
    told_of = next((kind for kind in _BOARDS if known.kinds.get(kind)), None)
    return _only(known.kinds[told_of]) if told_of is not None else None


def _only(found: Mapping[str, _Told]) -> _Told | None:
    return next(iter(found.values())) if len(found) == 1 else None


def _known(lines: Iterable[Sequence[Item]]) -> Known:
    """What the sentences tell of, and what only names of events do."""
    values = [item.value for items in lines for item in items if item.value is not None]
    plain = _told(value for value in values if not isinstance(value, EventMention))
    topics = _told(inner for value in values if isinstance(value, EventMention) for inner in told_in(value.name))
    committees = dict(topics.kinds.get(_COMMITTEE, {}))
    committees |= {name: body for name, body in plain.kinds.get(_COMMITTEE, {}).items() if body.place or name not in committees}
    return Known(
        {**topics.areas, **plain.areas},
        {**topics.houses, **plain.houses},
        {**topics.kinds, **plain.kinds, _COMMITTEE: committees},
        {**topics.numbers, **plain.numbers},
    )


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
            if body.kind in _BOARDS:
                _note(kinds.setdefault(body.kind, {}), body)
            if body.kind == "MilitaryUnit" and (number := _NUMBER.search(body.text)) is not None:
                numbers.setdefault(body.slug, {})[number[0]] = number[0]
            for head in _heads_of(body.slug):
                _note(houses.setdefault(head, {}), body)
    return Known(areas, houses, kinds, numbers)


def _note(found: dict[str, BodyMention], body: BodyMention) -> None:
    """Note a body; of several of one name, that of the home region, which it does not say, is meant.

    "Komisi II" is that of the parliament that stands with it: a committee says elsewhere of which region it is.
    """
    known = found.get(body.slug)
    if known is None or (body.place is None and body.kind != _COMMITTEE) or (known.place is None and body.kind == _COMMITTEE):
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
    for body in named:
        yield from body.upwards()


def _heads_of(name: str) -> Iterator[str]:
    """The heads that a body of that slug has: "forum" of "forum-anak-kapuas"; a branch is also one of its "cabang"."""
    words = name.split("-")
    for size in range(1, min(_LONGEST_HEAD, len(words) - 1) + 1):
        head = "-".join(words[:size])
        if head in _heads():
            yield head
    yield from (word for word in words[1:] if word in word_set("branch"))


@cache
def _heads() -> frozenset[str]:
    return frozenset(slug(head.head) for head in ladder().heads)


@cache
def _housed() -> frozenset[str]:
    return word_set("housed-roles")
