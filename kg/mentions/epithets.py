"""Posts without a name that call somebody once more: "tutur mantan Camat Selat ini", "tegas Wabup selaku Ketua TPPS"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.apposition import fold_at, tag_at
from kg.mentions.values import AgentMention

_LONGEST_ALSO = 4  # items of "yang juga selaku"
_LONGEST_CALL = 9  # items of "yang saat ini juga masih menjabat sebagai"


def an_epithet(items: Sequence[Item], n: int) -> bool:
    """Whether a post without a name calls somebody once more.

    "tutur mantan Camat Selat ini", "tutur mantan Camat Selat.", "pria yang kini menjabat sebagai Camat Selat itu".
    """
    mention: AgentMention = items[n].value
    if mention.name is not None or len(mention.posts) != 1:
        return False
    if called_by_post(items, n) is not None:
        return True
    post = mention.posts[0]
    former = post.capacity == "Former"
    before = fold_at(items, n - 1)
    spoke = before in word_set("before-person") or before in word_set("said")
    if fold_at(items, n + 1) not in word_set("epithet-this"):
        return (
            former
            and before in word_set("said")
            and fold_at(items, n + 1) in (".", "")
            and tag_at(items, n + 1) in ("word", "")
        )
    if n > 0 and not spoke:
        return False
    return former or post.body is not None


def also_held_by(items: Sequence[Item], n: int) -> int | None:
    """The place of the post without a name whose holder has this one too: "tegas Wabup selaku Ketua TPPS"."""
    mention: AgentMention = items[n].value
    at = n - 1
    while at > max(0, n - _LONGEST_ALSO) and items[at].fold in word_set("also-as"):
        at -= 1
    beside = items[at].value if 0 <= at < n - 1 else None
    alone = mention.name is None and len(mention.posts) == 1
    return at if alone and isinstance(beside, AgentMention) and beside.name is None else None


def called_by_post(items: Sequence[Item], n: int) -> int | None:
    """The place of the word that a post without a name goes back to: "pria yang kini mengemban amanah sebagai Camat Selat itu".

    It may be another post: "Gubernur yang juga mantan Bupati Kapuas itu".
    """
    if fold_at(items, n + 1) not in word_set("epithet-this"):
        return None
    at = n - 1
    while (
        at > max(0, n - _LONGEST_CALL) and items[at].fold in word_set("appositive") and items[at].fold not in word_set("which")
    ):
        at -= 1
    words = [item.fold for item in items[at:n]]
    told = any(word in word_set("appositive-core") or word in word_set("epithet-also") for word in words)
    called = fold_at(items, at - 1) in word_set("called-by") or (at > 0 and tag_at(items, at - 1) == "AGENT")
    return at - 1 if told and called and words and words[0] in word_set("which") and at > 0 else None
