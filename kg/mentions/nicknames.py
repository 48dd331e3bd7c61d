"""Nicknames: "Rimba Danum atau akrab disapa Bang Rim" says by what other name an article calls somebody from there on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.values import AgentMention, NameMention

_FARTHEST = 8  # items between a name and the nickname: ", yang lebih akrab disapa dengan panggilan"


def named_before(items: Sequence[Item], n: int) -> AgentMention | None:
    """Whose nickname stands at item ``n`` of a sentence, None where none is introduced there."""
    at = _past_call(items, n)
    if at is None and _to_others(items, n):
        at = n - 2
    value = items[at].value if at is not None else None
    return value if isinstance(value, AgentMention) and value.name is not None else None


def named_behind(items: Sequence[Item], n: int) -> NameMention | None:
    """The name whose nickname stands before it at item ``n``: "Ara, sapaan akrab Rimba Danum", "Ara -sapaan Rimba Danum-"."""
    at = n + 1
    while at < len(items) and at - n <= _FARTHEST and items[at].fold in word_set("nickname-behind"):
        at += 1
    value = items[at].value if at < len(items) else None
    called = any(item.fold in word_set("nickname") for item in items[n + 1 : at])
    return value.name if called and isinstance(value, AgentMention) and not value.posts else None


def calls_again(items: Sequence[Item], n: int) -> str | None:
    """The gender ("m", "f") of whom a nickname at item ``n`` calls once more: "tutur perempuan yang akrab disapa Bunda Ve".

    Empty for "kata Kang Emil, sapaan akrabnya", "Cak Rim—panggilan wartawan sepuh ini—" and "Romo Rim, demikian ia disapa";
    None where nobody is called.
    """
    behind = [item.fold for item in items[n + 2 : n + 2 + _FARTHEST]]
    if behind[:1] and behind[0] in word_set("nickname") and (_his_own(behind[1:3]) or _of_whom_is_told(behind)):
        return ""
    if behind[:1] and behind[0] in word_set("so-called") and _told_as(behind):
        return ""
    at = _past_call(items, n)
    if at is not None and at > 1 and items[at].fold in word_set("years-of-age") and items[at - 1].tag == "NUMBER":
        at -= 2
    fold = items[at].fold if at is not None else ""
    return "f" if fold in word_set("she") else "m" if fold in word_set("he") else None


def _his_own(folds: Sequence[str]) -> bool:
    """ "akrabnya", "akrab dia"; but "akrab Bupati"."""
    return bool(folds) and (folds[0] in word_set("nickname-own") or folds[-1] in word_set("nickname-own"))


def _to_others(items: Sequence[Item], n: int) -> bool:
    """ "Rimba—Bang Uncu bagi warganya—": a name between a dash and who calls somebody so."""
    dashed = n > 1 and items[n - 1].fold in word_set("nickname-dash")
    return dashed and n + 1 < len(items) and items[n + 1].fold in word_set("nickname-for")


def _of_whom_is_told(folds: Sequence[str]) -> bool:
    """ "panggilan wartawan sepuh ini": what follows points back at somebody; no name stands between."""
    pointing = next((n for n, fold in enumerate(folds) if fold in word_set("epithet-this")), 0)
    return pointing > 1 and all(folds[:pointing])


def _told_as(folds: Sequence[str]) -> bool:
    """ "demikian ia akrab disapa", "begitu panggilan akrabnya"."""
    words = word_set("nickname-words") | word_set("nickname-own") | word_set("so-called") | word_set("he")
    return any(fold in word_set("nickname") for fold in takewhile(words.__contains__, folds))


def _past_call(items: Sequence[Item], n: int) -> int | None:
    """The item before "yang akrab disapa", None where no such words stand before item ``n``."""
    at = n - 1
    while at >= 0 and n - at <= _FARTHEST and items[at].fold in word_set("nickname-words"):
        at -= 1
    called = at >= 0 and any(item.fold in word_set("nickname") for item in items[at + 1 : n])
    return at if called else None
