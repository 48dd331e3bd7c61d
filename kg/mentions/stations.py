"""The police stations of an article, whose units leave them out: "Kanit Reskrim, Rimba Danum" beside "Kapolsek Selat"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.lexicon.words import word_set
from kg.mentions.bodies import known_body
from kg.mentions.houses import houses_of
from kg.mentions.values import BodyMention, PostMention

Stations = Mapping[str, Mapping[str, BodyMention]]
"""Stations by what kind of body they are and by the label of their place."""

_POLICE = "PoliceUnit"


def stations_of(posts: Iterable[PostMention], bodies: Iterable[BodyMention]) -> Stations:
    """The stations with a place among bodies, and among those whose officers are told of: "Kapolsek Selat"."""
    found: dict[str, dict[str, BodyMention]] = {}
    for body in (*bodies, *_of_officers(posts)):
        if body.kind == _POLICE and body.place is not None:
            found.setdefault(body.slug, {}).setdefault(body.place.label, body)
    return found


def _of_officers(posts: Iterable[PostMention]) -> Iterator[BodyMention]:
    for kind, place in houses_of(posts, _POLICE):
        yield known_body(kind.id)._replace(place=place, text=f"{kind.id.capitalize()} {place.label.split(maxsplit=1)[-1]}")


def leaves_station(post: PostMention) -> bool:
    """Whether a post is that of a unit of a station which it does not tell."""
    if post.place is not None:
        return False
    if post.body is None:
        return post.role.id in word_set("unit-roles") and post.field is not None
    return post.role.id in word_set("unit-of-polda-roles") and post.body.parent is None and post.body.place is None


def of_station(post: PostMention, stations: Stations) -> BodyMention | None:
    """The one station that a unit can be of: traffic patrols are of a polres, others of the polsek where one is told of."""
    if post.body is not None:
        return only_station(stations, ("polda",))
    words = (post.field or "").lower().split()
    kinds: Sequence[str] = ("polres",) if not word_set("unit-of-polres").isdisjoint(words) else ("polsek", "polres")
    return only_station(stations, kinds)


def only_station(stations: Stations, kinds: Sequence[str]) -> BodyMention | None:
    """The only station of the first of these kinds that is told of."""
    told = next((stations[kind] for kind in kinds if stations.get(kind)), {})
    return next(iter(told.values())) if len(told) == 1 else None


def in_station(post: PostMention, station: BodyMention) -> PostMention:
    """The post in a station; of a part of it, "Kasubdit Siber", the part is one of the station."""
    if post.body is None:
        return post.of(station)
    return post._replace(body=post.body._replace(parent=station, parent_id=None, place=station.place), place=station.place)
