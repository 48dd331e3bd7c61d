"""Areas of two words behind a post, where the article names them elsewhere: "Kepala Desa Danum Raya Rimba".

Behind the post alone nobody could say how much is the village and how much is its head.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.names import name_at
from kg.mentions.values import PlaceMention, PostMention
from kg.text.tokens import Token

_MORE_WORDS = 3  # of the name of an area
_TRIGGERS = {"village": "Desa", "district": "Kecamatan"}


def lengthen_area(items: list[Item], n: int, tokens: Sequence[Token], text: str) -> None:
    """Make the area of the post at item ``n`` as long as the article's ``text`` has it elsewhere."""
    last = items[n].last
    if _cut_short(items[n], tokens) and f"{_own_name(items[n].value)} {tokens[last].text}" in _told(text):
        items[n:] = [_longer(items[n], tokens[last]), *rest_from(items, tokens, last + 1)]


def _cut_short(item: Item, tokens: Sequence[Token]) -> bool:
    """Whether the post is of an area without a code, and a capitalized word follows its name."""
    post: PostMention = item.value
    if post.place is None or post.place.level not in _TRIGGERS or post.place.codes:
        return False
    return item.last < len(tokens) and tokens[item.last].shape == "C" and tokens[item.last - 1].text == _own_name(post)


def _own_name(post: PostMention) -> str:
    assert post.place is not None
    return post.place.label.split(maxsplit=1)[-1]


@lru_cache(maxsize=2)
def _told(text: str) -> frozenset[str]:
    """The names of areas of two and more words in an article: "di Desa Danum Raya,", "warga Desa Danum Raya Kec. Selat"."""
    return frozenset(_telling().findall(text))


@cache
def _telling() -> re.Pattern[str]:
    kinds = "|".join(sorted(form.capitalize() for form in word_set("place-village") | word_set("place-district")))
    return named_behind(rf"(?:{before_names()}|,) (?:{kinds})", _MORE_WORDS, "Kec|Kab|Kota|Distrik")


def before_names() -> str:
    """The pattern of a word that stands before a name told by itself: "di", "warga"."""
    return rf"\b(?:{'|'.join(sorted(word_set('before-area')))})"


def named_behind(opening: str, more: int, regions: str) -> re.Pattern[str]:
    """The pattern of a name of two and up to ``more`` + 1 capitalized words behind ``opening``.

    A sign, a small word, the end of the line or one of the words for ``regions`` ends it.
    """
    name = rf"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){{1,{more}}}?"
    return re.compile(rf"{opening} ({name})(?=[^\w\s]|\s+(?:[a-z(]|{regions})|\s*$)", re.M)


def _longer(item: Item, word: Token) -> Item:
    post: PostMention = item.value
    assert post.place is not None
    place = PlaceMention(f"{post.place.label} {word.text}", (), post.place.level)
    body = post.body._replace(place=place) if post.body is not None else None
    longer = post._replace(place=place, body=body, text=f"{post.text} {word.text}")
    return item._replace(last=item.last + 1, end=word.end, fold="", value=longer)


def rest_from(items: Sequence[Item], tokens: Sequence[Token], first: int) -> list[Item]:
    """The items from token ``first`` on; where one was cut through, what is left of it is a name or words."""
    behind = [item for item in items if item.first >= first]
    end = behind[0].first if behind else len(tokens)
    found = name_at(tokens, first) if first < end else None
    rest: list[Item] = []
    at = first
    if found is not None and found[1] <= end:
        name, at = found
        rest.append(Item("NAME", first, at, tokens[first].start, tokens[at - 1].end, "", name))
    rest += [Item("word", n, n + 1, tokens[n].start, tokens[n].end, tokens[n].fold) for n in range(at, end)]
    return [*rest, *behind]
