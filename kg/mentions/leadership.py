"""The leadership of a body or area that changes hands: "tongkat komando Polsek Basarang beralih dari A kepada B"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.leaders import leaders
from kg.lexicon.words import word_set
from kg.memo import remembered
from kg.mentions.posts import post_at
from kg.mentions.values import BodyMention, PlaceMention, PostMention
from kg.text.tokens import Token, tokenize, written

_LONGEST_GAP = 5  # items from the body to the word by which it changes hands: "secara resmi kini"


def with_leadership(items: list[Item], tokens: Sequence[Token]) -> list[Item]:
    """The items of a sentence of these tokens, where a body or area whose leadership changes hands is the post of its head."""
    nouns = word_set("leadership-noun")
    if nouns.isdisjoint(item.fold for item in items):
        return items
    for n, item in enumerate(items):
        first = n - (n > 0 and items[n - 1].fold in word_set("leads-where"))
        if item.value is None or first == 0 or items[first - 1].fold not in nouns or not _changes_hands(items, n + 1):
            continue
        post = post_of_head(item.value, written(tokens[item.first : item.last]))
        if post is not None:
            items[n] = item._replace(tag="POST", fold="", value=post)
    return items


def _changes_hands(items: Sequence[Item], at: int) -> bool:
    """Whether "beralih" and the like, or "dari" and a name, stands soon behind the body."""
    near = items[at : at + _LONGEST_GAP]
    moved = any(item.fold in word_set("changes-hands") for item in near)
    return moved or (len(near) > 1 and near[0].fold in word_set("from") and near[1].tag == "NAME")


def post_of_head(value: object, text: str) -> PostMention | None:
    """The post of the head of a body written ``text``, of whose pimpinan a post tells, or of an area.

    None where nobody knows how the head is called.
    """
    if isinstance(value, PlaceMention):
        kind, _, name = value.label.partition(" ")
        return _first_post(kind, name) if name else None
    body = value if isinstance(value, BodyMention) else None
    if isinstance(value, PostMention) and value.role.id in word_set("leads-in-general") and value.field is None:
        body, text = value.body, text.partition(" ")[2]
    return _first_post(body.kind, text) if body is not None else None


def _first_post(kind: str, name: str) -> PostMention | None:
    """The first of the ways in which the head of such a body or area is called that is a post of a known role."""
    return next(filter(None, (_as_post(f"{head} {name}") for head in leaders().get(kind, ()))), None)


@remembered(4096)
def _as_post(words: str) -> PostMention | None:
    """The post that these words are, all of them."""
    tokens = tokenize(words)
    found = post_at(tokens, 0)
    return found[0] if found is not None and found[1] == len(tokens) else None
