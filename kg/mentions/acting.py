"""Who acts for the head of an office or a region, told by that alone: "Plt. Dinas Kesehatan Kapuas"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions.bodies import body_at
from kg.mentions.places import place_at, region_trigger
from kg.mentions.post_regions import of_small_area
from kg.mentions.values import PostMention
from kg.model.facts import ACTING
from kg.text.tokens import Token, written


def acting_head(tokens: Sequence[Token], at: int, capacity: str) -> tuple[PostMention, int] | None:
    """ "Plt. Dinas Kesehatan Kapuas", "Penjabat Kabupaten Kapuas", "Pj. Negeri Danum": told by office or area alone."""
    token = tokens[at]
    if capacity not in ACTING or token.shape not in "CA":
        return None
    region = place_at(tokens, at) if region_trigger(token) and token.shape == "C" else None
    if region is not None and region[0].level in word_set("levels-with-heads"):
        head = ladder().roles[min(word_set(f"head-of-{region[0].level}"))]
        mention = PostMention(head, capacity, written(tokens[at : region[1]]), place=region[0])
        return mention, region[1]
    if token.shape == "C" and token.fold in word_set("place-village"):
        role = "lurah" if token.fold in word_set("place-kelurahan") else "kepala-desa"
        named, end = of_small_area(tokens, at, PostMention(ladder().roles[role], capacity, ""), "village")
        if named.place is not None:
            return named._replace(text=written(tokens[at:end])), end
    found = body_at(tokens, at, tight=True)
    if found is None or found[0].kind not in ("Agency", "Division", "Bureau"):
        return None
    mention = PostMention(ladder().roles["kepala"], capacity, "").of(found[0])
    return mention._replace(text=written(tokens[at : found[1]])), found[1]
