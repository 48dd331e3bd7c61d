"""Bodies behind a post whose name the article tells in full elsewhere: "Rektor Universitas Danum Raya Rimba Wijaya".

Behind the post alone nobody could say how much is the body and how much is who heads it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from kg.grammar.items import Item
from kg.mentions.values import BodyMention, NameMention, PostMention
from kg.mentions.whole_areas import before_names, lengthen_area, named_behind, rest_from
from kg.model.article import slug
from kg.text.tokens import Token, written

_MORE_WORDS = 6  # behind the first of a body's name


def with_whole_names(items: list[Item], tokens: Sequence[Token], text: str) -> list[Item]:
    """The items of a sentence, where areas and bodies of posts are as long as the article's ``text`` has them elsewhere."""
    for n in reversed([n for n, item in enumerate(items) if item.tag == "POST"]):
        lengthen_area(items, n, tokens, text)
        _lengthen_body(items, n, tokens, text)
    return items


def _lengthen_body(items: list[Item], n: int, tokens: Sequence[Token], text: str) -> None:
    if n + 1 >= len(items) or items[n + 1].tag != "NAME" or items[n].last != items[n + 1].first:
        return
    body = _last_told(items[n].value)
    end = _end_of(body, items[n + 1], tokens, text) if body is not None else None
    if body is not None and end is not None:
        items[n:] = [_longer(items[n], body, tokens, end), *rest_from(items, tokens, end)]


def _last_told(post: PostMention) -> BodyMention | None:
    """The body with whose own name the post ends, of which no region is told behind it; None where it ends otherwise."""
    body = post.body
    while body is not None and body.place is None and body.parent is not None:
        body = body.parent
    told = body is not None and body.place is None and body.label == body.text and post.text.endswith(f" {body.text}")
    return body if told else None


def _end_of(body: BodyMention, name: Item, tokens: Sequence[Token], text: str) -> int | None:
    """The token behind the body's name as the article tells it, which lies within the name behind the post or at its end."""
    mention: NameMention = name.value
    if mention.prefixes:
        return None
    last = name.last if len(mention.words) == 1 else name.last - 1  # two words and no more are somebody
    for end in range(min(last, name.first + _MORE_WORDS), name.first, -1):
        if f"{body.text} {written(tokens[name.first : end])}" in _told(text):
            return end
    return None


@lru_cache(maxsize=2)
def _told(text: str) -> frozenset[str]:
    """Names of two and more words that stand by themselves in an article: "di Universitas Danum Raya,"."""
    return frozenset(_telling().findall(text))


@cache
def _telling() -> re.Pattern[str]:
    return named_behind(before_names(), _MORE_WORDS, "Kec|Kab|Kota")


def _longer(item: Item, body: BodyMention, tokens: Sequence[Token], end: int) -> Item:
    post: PostMention = item.value
    more = written(tokens[item.last : end])
    label = f"{body.label} {more}"
    whole = _replaced(post.body, body, body._replace(label=label, slug=slug(label), text=label))
    longer = post._replace(body=whole, text=f"{post.text} {more}")
    return item._replace(last=end, end=tokens[end - 1].end, fold="", value=longer)


def _replaced(within: BodyMention | None, old: BodyMention, new: BodyMention) -> BodyMention:
    """The body with the one it ends with replaced: "Fakultas Teknik" of one university by that of another."""
    if within is None or within is old:
        return new
    parent = _replaced(within.parent, old, new)
    return within._replace(parent=parent, text=within.text.replace(old.text, new.text))
