"""Posts and bodies that go on in words no table knows: "Ketua Umum Sinode", "LLDIKTI Wilayah X", "Penanggung Jawab Gizi"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.article import slug
from kg.model.entities import Organization, Post

_LONGEST = 7  # words of a post that no table knows, with the joining ones between them
_WORDS = 0.6  # share of capitalized words from which on a sentence is written like a title


def stretched(items: Sequence[Item], text: str) -> list[Item]:
    """The items of a sentence, each nameless post and each body made to reach over the capitalized words behind it.

    Who stands in, or reads, is called by a name behind his post: the two are then one item, "Analis Xyz, Tiara Malang".
    """
    firsts = [n for n, item in enumerate(items) if item.value is not None and _may_go_on(item)]
    if not firsts or _like_a_title(items, text):
        return list(items)
    made: list[Item] = []
    at = 0
    for first in firsts:
        if first < at:
            continue
        made += items[at:first]
        at = first
        item, end = items[at], at + 1
        if isinstance(item.value, Organization):
            end = _end_of_body(items, at, text)
        else:
            longest = _end(items, at, text)
            if item.value.person is None and _name_behind(items, at, longest) is None:
                further = _end_of_fields(items, at, text)
                longest = further if further > longest and _name_behind(items, at, further) is not None else longest
            end = longest if item.value.person is None else end
            named = _name_behind(items, at, longest)
            unknown = longest > at + 2 or (
                longest == at + 2 and (named == longest or _one_word(item) or items[at + 1].tag == "ORG")
            )
            if named is not None and (item.value.person is None or unknown):
                made.append(_holder(item, items[named], longer=longest > at + 1))
                at = named + 1
                continue
        made.append(_longer(item, items[end - 1], text) if end > at + 1 else item)
        at = end
    made += items[at:]
    return made


def _end_of_body(items: Sequence[Item], at: int, text: str) -> int:
    """The item behind a body that goes on: "LLDIKTI Wilayah X"; "Pemerintah Desa Xyz", of a village that no table has."""
    end = at + 1
    if end >= len(items):
        return end
    if items[end].fold in word_set("branch-of"):
        small = not text[items[end].start].isupper()  # "Dewan Adat Xyz wilayah Wxyz"
        further = _end(items, end, text) if small else _end(items, at, text)
        return further if further > end + 1 or not small else end
    area = text[items[at].start : items[at].end].lower().rsplit(maxsplit=1)[-1]
    return _end(items, at, text) if area in word_set("counted-area") and items[end].tag == "word" else end


def _may_go_on(item: Item) -> bool:
    """Whether it is a body, or a post without a holder, or a name without a post; that of an agent with both is complete."""
    value = item.value
    if isinstance(value, Agent):
        return not value.inferred and (value.person is None or not value.posts)
    return item.tag == "ORG" and isinstance(value, Organization)


def _one_word(item: Item) -> bool:
    """Whether a name is one word, which before another capitalized one is that of a post: "Katibul Wali, Tiara Malang"."""
    return item.value.person is None or " " not in item.value.person.name


def _like_a_title(items: Sequence[Item], text: str) -> bool:
    words = [item for item in items[1:] if item.tag == "word" and text[item.start].isalpha()]
    capitals = sum(text[item.start].isupper() for item in words)
    return capitals > len(words) * _WORDS


def _end(items: Sequence[Item], at: int, text: str) -> int:
    """The item behind the capitalized words that follow item ``at`` and what joins them."""
    end = here = at + 1
    while here < min(len(items), at + 1 + _LONGEST):
        item = items[here]
        if item.tag in ("word", "ORG", "GENERIC") and text[item.start].isupper() and item.fold not in _never():
            here = end = here + 1
        elif item.fold in word_set("and-sign") and here > at + 1:
            here += 1
        else:
            break
    return end if here < at + 1 + _LONGEST else at + 1


def _end_of_fields(items: Sequence[Item], at: int, text: str) -> int:
    """The item behind the last field of a post that goes on in several: "Staf Ahli Bidang Hukum, Xyz dan Wxyz"."""
    end, here, joined = at + 1, at + 1, False
    while here < min(len(items), at + 1 + _LONGEST):
        item = items[here]
        if item.tag == "word" and text[item.start].isupper() and item.fold not in _never():
            here = end = here + 1
            if joined and here < len(items) and items[here].fold == ",":
                return end
        elif item.fold == "," or item.fold in word_set("and-sign"):
            joined = joined or item.fold != ","
            here += 1
        else:
            break
    return end if joined else at + 1


@cache
def _never() -> frozenset[str]:
    """Words that are no part of a post although a capital letter may begin them."""
    return word_set("represents") | word_set("represented") | word_set("saying") | word_set("says") | word_set("polite")


def _name_behind(items: Sequence[Item], at: int, end: int) -> int | None:
    """The item of a mere name behind the post that ends before item ``end``, where who holds it stands in or reads."""
    before = at - 1
    while before >= 0 and (items[before].fold in word_set("by-or-to") or items[before].fold in word_set("kin")):
        before -= 1
    if before > 0 and items[before].fold in word_set("verb-behind-di") and items[before - 1].fold in word_set("at"):
        before -= 1
    elif before < 0 or items[before].fold not in _stood_in():
        return None
    behind = _past_aside(items, end)
    behind += behind < len(items) and items[behind].fold == ","
    while behind + 1 < len(items) and (items[behind].fold in _before_name() or items[behind].fold == ","):
        behind += 1
    value = items[behind].value if behind < len(items) else None
    mere = isinstance(value, Agent) and value.person is not None and not value.posts
    return behind if mere else None


def _past_aside(items: Sequence[Item], end: int) -> int:
    """The item behind "nya", and behind what the holder is besides: "Wakil Ketua yang juga istri Wakil Bupati, X"."""
    end += end < len(items) and items[end].fold in word_set("its")
    at = end + (end < len(items) and items[end].fold == ",")
    if at + 1 >= len(items) or items[at].fold not in word_set("who-also"):
        return end
    while at < len(items) and items[at].fold in word_set("relation") | {"sekaligus"}:
        at += 1
    if at < len(items) and isinstance(items[at].value, Agent) and items[at].value.person is None:
        return at + 1
    return end


@cache
def _before_name() -> frozenset[str]:
    return word_set("small-titles") | word_set("titles-apart")


@cache
def _stood_in() -> frozenset[str]:
    return word_set("represented") | word_set("read-out") | word_set("sends") | {"digantikan", "melalui", "lewat"}


def _holder(office: Item, name: Item, *, longer: bool) -> Item:
    """Post and name as one item; of a post that goes on in words no table knows, only the name."""
    value: Agent = name.value
    if not longer:
        value = value._replace(posts=office.value.posts, capacities=office.value.capacities, claims=())
    return office._replace(last=name.last, end=name.end, value=value)


def _longer(item: Item, last: Item, text: str) -> Item:
    """The item up to ``last``, its body or its post called by all these words where no body or region is known of it."""
    words = " ".join(text[item.end : last.end].split())
    value = item.value
    if isinstance(value, Organization):
        forms = (*value.forms, text[item.start : last.end])
        value = replace(value, label=f"{value.label} {words}", path=(*value.path, slug(words)), forms=forms)
    else:
        post: Post = value.posts[0]
        if post.organization is None and post.region is None:
            forms = (*post.forms, text[item.start : last.end])
            post = replace(post, label=f"{post.label} {words}", slug=f"{post.slug}-{slug(words)}", forms=forms)
            value = value._replace(posts=(post, *value.posts[1:]))
    return item._replace(last=last.last, end=last.end, value=value)
