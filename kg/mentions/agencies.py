"""The one agency that an article tells of: "Kepala Bidang Informatika" in it is that of this agency."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.values import AgentMention, BodyMention, PlaceMention, PostMention
from kg.mentions.vocabulary import vocabulary

PARTS = frozenset({"Division", "Organization"})  # kinds of parts of a body: "Bidang Olahraga", "Departemen Usaha"
_WITH_PARTS = frozenset({"Agency", "VerticalAgency"})
_OFFICES = frozenset({"Agency", "VerticalAgency", "PoliceUnit", "Prosecution"})  # what has parts of such names


class Agency(NamedTuple):
    """An agency, and how the article words it."""

    body: BodyMention
    texts: tuple[str, ...]


def sole_agency(lines: Iterable[Sequence[Item]]) -> Agency | None:
    """The agency of a region, where an article speaks of no other office that has divisions or sections; None else.

    A sentence in brackets says who put it online: "(Dirilis oleh Dinas Kominfo Kapuas)".
    """
    texts: dict[str, None] = {}
    sole: BodyMention | None = None
    for body in (each for items in lines if items[0].fold != "(" for each in _bodies(items)):
        if body.kind not in _OFFICES:
            continue
        if sole is None or (sole.place is None and body.slug == sole.slug):
            sole = body
        elif body.slug != sole.slug or apart(body.place, sole.place):
            return None
        texts[body.text] = None
    return Agency(sole, tuple(text for text in texts if text)) if sole is not None and sole.kind in _WITH_PARTS else None


def apart(one: PlaceMention | None, other: PlaceMention | None) -> bool:
    """Whether two bodies are of different regions: both name one, and the names share none."""
    return one is not None and other is not None and not set(one.codes) & set(other.codes)


def part_of_agency(body: BodyMention) -> bool:
    """Whether it is a division or section that does not say of which agency: "Bidang Informatika".

    Not "Bidang Perikanan Dinas Pangan", whose name runs on into another body, nor sections that every kecamatan has.
    """
    if body.kind not in PARTS or body.parent is not None or body.parent_id is not None:
        return False
    head, *rest = body.slug.split("-")
    of_district = body.place is not None and not body.place.codes
    return head in word_set("agency-parts") and not of_district and not any(_elsewhere(word) for word in rest)


def _elsewhere(word: str) -> bool:
    return word in vocabulary().starters or word in word_set("district-section")


def _bodies(items: Iterable[Item]) -> Iterator[BodyMention]:
    for value in [item.value for item in items if item.value is not None]:
        posts = value.posts if isinstance(value, AgentMention) else (value,) if isinstance(value, PostMention) else ()
        named = [post.body for post in posts if post.body is not None]
        named += [far.post.body for far in value.far if far.post.body is not None] if isinstance(value, AgentMention) else []
        named += [value] if isinstance(value, BodyMention) else []
        for body in named:
            yield from body.upwards()
