"""Associations and parties that an article tells of with their region once and without it elsewhere: "PMI Kapuas", "PMI"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.topics import told_in
from kg.mentions.values import AgentMention, BodyMention, EventMention, PlaceMention, PostMention

_KINDS = frozenset({"Association", "Party"})


def with_places(lines: Sequence[list[Item]]) -> None:
    """Give such bodies without a region the one that the article has for them, in its sentences or the names of its events."""
    mentions = [(items, n, _bodies(item.value)) for items in lines for n, item in enumerate(items) if item.value is not None]
    open_items = [(items, n) for items, n, bodies in mentions if any(map(_unplaced, bodies))]
    if not open_items:
        return
    known = _places(body for _, _, bodies in mentions for body in bodies)
    for items, n in open_items if known else ():
        items[n] = items[n].with_value(_placed(items[n].value, known))


def _places(bodies: Iterable[BodyMention]) -> Mapping[str, PlaceMention]:
    """The one place of each such body, by slug."""
    found: dict[str, dict[str, PlaceMention]] = {}
    for body in bodies:
        if body.kind in _KINDS and body.place is not None:
            found.setdefault(body.slug, {})[body.place.label] = body.place
    return {slug: next(iter(places.values())) for slug, places in found.items() if len(places) == 1}


def _unplaced(body: BodyMention) -> bool:
    whole = body.kind in _KINDS and body.place is None and body.parent is None
    return whole and not body.national and body.level != "national"


def _bodies(value: object) -> Sequence[BodyMention]:
    if isinstance(value, BodyMention):
        return (value,)
    if isinstance(value, EventMention):
        return [told for told in told_in(value.name) if isinstance(told, BodyMention)]
    posts = value.posts if isinstance(value, AgentMention) else ()
    return [body for post in posts if post.body is not None for body in post.body.upwards()]


def _placed(value: object, known: Mapping[str, PlaceMention]) -> object:
    if isinstance(value, BodyMention):
        return _in_place(value, known)
    if isinstance(value, AgentMention):
        return value._replace(posts=tuple(_of_placed(post, known) for post in value.posts))
    return value


def _of_placed(post: PostMention, known: Mapping[str, PlaceMention]) -> PostMention:
    if post.body is None or post.place is not None or post.role.id in word_set("heads-of-whole"):
        return post  # "Ketua Umum LVRI" is that of the country
    body = _in_place(post.body, known)
    if body.parent is not None:
        parent = _in_place(body.parent, known)
        body = body._replace(parent=parent, place=body.place or parent.place)
    return post._replace(body=body, place=body.place)


def _in_place(body: BodyMention, known: Mapping[str, PlaceMention]) -> BodyMention:
    place = known.get(body.slug) if _unplaced(body) else None
    return body if place is None else body._replace(place=place)
