"""Where a post has its seat that no region and no body is named by: "Danlanud Danum, Rimba", "Kepala Puskesmas Danum Rimba"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.ladder import Role
from kg.lexicon.words import word_set
from kg.mentions.areas import seat_end
from kg.mentions.own_places import house_end, opens_holder, own_place_end
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token


def seat_words(tokens: Sequence[Token], at: int, role: Role, *, placed: bool) -> int:
    """The token after the words for the seat of a post at token ``at``; ``at`` itself where none stand there.

    Args:
        tokens: of one sentence.
        at: the token behind the words of the role.
        role: of the post.
        placed: whether a region stands there.
    """
    based = role.id in word_set("base-roles")
    if not placed and based and (end := seat_end(tokens, at)) > at:
        return end  # "Danlanal Dabo Danum Letkol ...": a base by its own name
    if role.id in word_set("hero-named-roles"):  # bases bear names of people
        if (base := vocabulary().bases.at(tokens, at) if at < len(tokens) else None) is not None:
            return at + base.length
        end = house_end(tokens, at)
        if at < end < len(tokens) and (tokens[end].fold == "," or opens_holder(tokens, end)):
            return end
    if not placed and (based or role.id in word_set("named-house-roles")):
        return own_place_end(tokens, at, seated=True)
    return at
