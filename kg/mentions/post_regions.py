"""The region of a post: the one told behind it, the one of whom it serves; and whether it is of a celebration there."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.events import event_heads
from kg.lexicon.words import word_set
from kg.mentions.places import place_at
from kg.mentions.values import PlaceMention, PostMention
from kg.text.tokens import Token, written


def placed_at(
    tokens: Sequence[Token], at: int, mention: PostMention, located: tuple[PlaceMention, int]
) -> tuple[PostMention, int]:
    """The post in that region; "Danlanal Tanjung Balai Karimun" is of the base of the first name in the second region."""
    place, after = located
    based = mention.role.id in word_set("base-roles") and after < len(tokens)
    further = place_at(tokens, after, owned=True) if based else None
    if further is not None:
        return mention._replace(place=further[0], field=written(tokens[at:after])), further[1]
    return mention._replace(place=place), after


def level_of(owner: str) -> str | None:
    """The level of region of whom a post serves: "Staf Ahli Gubernur" is one of a province wherever it is read."""
    levels = (level for level in ("province", "regency") if owner in word_set(f"owner-{level}"))
    return next(levels, None)


def celebrated(tokens: Sequence[Token], at: int) -> bool:
    """ "Ketua Peringatan Hari Nusantara Kapuas": whether a celebration opens here, which has a chair of its own."""
    hit = event_heads().at(tokens, at) if at < len(tokens) and tokens[at].shape in "CA" else None
    return hit is not None and hit.values[0] in word_set("celebrations")
