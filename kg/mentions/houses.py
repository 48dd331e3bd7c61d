"""Bodies behind a post that the article names elsewhere: "Ketua Forum, NAME", "Kepala Cabang NAME"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kg.lexicon.ladder import OrganizationKind, ladder
from kg.lexicon.words import word_set
from kg.mentions.name_words import name_starts
from kg.mentions.names import name_at
from kg.mentions.places import place_at
from kg.mentions.values import BodyMention, PlaceMention, PostMention
from kg.mentions.vocabulary import vocabulary
from kg.model.article import slug
from kg.text.tokens import Token


def bare_house(tokens: Sequence[Token], after: int) -> tuple[BodyMention, int] | None:
    """ "Ketua Forum, Rimba Danum,": a mere word for a body, whose name the article gives elsewhere, before its officer's."""
    hit = vocabulary().heads.at(tokens, after) if after < len(tokens) else None
    if hit is None:
        return None
    head, end = hit.values[0], after + hit.length
    if end < len(tokens) and name_starts(tokens, end) and tokens[after].shape == "C":
        return BodyMention(head.head, slug(head.head), head.kind_class, head.level), end  # "Direktur Politeknik Dr. Rimba"
    if _also_as(tokens, after) and (end >= len(tokens) or tokens[end].shape in "lp"):
        return BodyMention(head.head, slug(head.head), head.kind_class, head.level), end
    comma = end + 1 < len(tokens) and tokens[end].fold == ","
    first = end + 1 + (comma and tokens[end + 1].fold in word_set("small-titles") and end + 2 < len(tokens))
    named = name_at(tokens, first) if comma else None
    if named is None or not (named[0].anchored or len(named[0].words) > 1 or first > end + 1):
        return None
    if place_at(tokens, first) is not None:
        return None
    return BodyMention(head.head, slug(head.head), head.kind_class, head.level), end


def bears_hint(tokens: Sequence[Token], at: int) -> bool:
    """ "Kepala Cabang Roy Danum": whether somebody's name stands here rather than that of a branch."""
    found = name_at(tokens, at) if at < len(tokens) and place_at(tokens, at, owned=True) is None else None
    return found is not None and bool(found[0].anchored) and len(found[0].words) > 1


def _also_as(tokens: Sequence[Token], after: int) -> bool:
    """ "Rimba Danum selaku Ketua Paguyuban menyebut": one word of a post, and before it what gives it to a name."""
    return after > 2 and tokens[after - 2].fold in word_set("appositive-core") and tokens[after - 3].shape in "CAX."


def houses_of(posts: Iterable[PostMention], kind_class: str) -> Iterator[tuple[OrganizationKind, PlaceMention]]:
    """The houses of a class that posts are of by their role, each as its kind and its place: the court of "Ketua PA Kapuas"."""
    for post in posts:
        kind = ladder().kinds.get(post.role.organization or "") if post.body is None else None
        if post.place is not None and kind is not None and kind.kind_class == kind_class:
            yield kind, post.place
