"""What the name of an event tells of: "Musrenbang Kecamatan Basarang", "Rapat Paripurna DPRD Kapuas"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from kg.mentions.bodies import body_at
from kg.mentions.places import place_at, place_triggers
from kg.mentions.values import BodyMention, PlaceMention
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token, tokenize


@lru_cache(maxsize=4096)
def told_in(name: str) -> tuple[PlaceMention | BodyMention, ...]:
    """The areas and bodies in the name of an event, in its order."""
    return tuple(_told_in(tokenize(name))) if any(map(_may_tell, name.split())) else ()


@lru_cache(maxsize=65536)
def _may_tell(word: str) -> bool:
    """Whether a capitalized word may open the name of an area or a body."""
    bare, words = word.strip("()[],.:;\"'“”‘’"), vocabulary()
    if not bare[:1].isupper():
        return False
    fold = bare.lower()
    listed = words.heads.start_with(fold) or words.bodies.start_with(fold) or words.regions.start_with(fold)
    return listed or fold in place_triggers()


def _told_in(tokens: list[Token]) -> Iterator[PlaceMention | BodyMention]:
    words, after = vocabulary(), 0
    for i, token in enumerate(tokens):
        if i < after or token.shape not in "CA":
            continue
        named = words.heads.start_with(token.fold) or words.bodies.start_with(token.fold)
        triggered = token.fold in place_triggers() or words.regions.start_with(token.fold)
        found = (body_at(tokens, i) if named else None) or (place_at(tokens, i) if triggered else None)
        if found is not None:
            value, after = found
            yield value
