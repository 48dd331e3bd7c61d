"""Wordings by which news names somebody by a post of another time: "di era Bupati X", "Bupati X periode 2005-2015"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.facts.scene import Scene
from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.settled import Claim
from kg.mentions.values import Term
from kg.model.facts import Capacity

_BEFORE = 6  # items before a post in which "era" stands, others of that time between
_BEHIND = 32  # characters behind a claim in which its years begin
_YEARS = re.compile(r"(?P<word>[^\W\d]+),? (?P<first>(?:19|20)\d\d) ?(?:[-–—/]|s/d|sampai|hingga) ?(?P<last>(?:19|20)\d\d)\b")


def of_another_time(items: Sequence[Item], at: int) -> bool:
    """Whether the agent at a place is one of a time that is told of: "era", "masa pemerintahan" stand before it.

    Others of that time may stand between ("di era Gubernur X dan Bupati Y"). Nothing follows from that for the day of the
    article: also the present holder has an era.
    """
    others = word_set("past-times-of") | word_set("between-past-holders")
    for item in reversed(items[max(0, at - _BEFORE) : at]):
        if item.fold in word_set("past-times"):
            return True
        if item.tag != "AGENT" and item.fold not in others:
            return False
    return False


def by_years(scene: Scene, claim: Claim) -> Capacity:
    """The capacity of a claim on the day of the article, by the years that stand with its post, if any do."""
    if claim.capacity != "Definitive" or scene.published is None:
        return claim.capacity
    found = _YEARS.search(scene.text, claim.span.start, claim.span.end + _BEHIND)
    if found is None or found["word"].casefold() not in word_set("terms-of-office") or found.start() > claim.span.end + 3:
        return claim.capacity
    return Term(int(found["first"]), int(found["last"])).capacity(scene.published.year)
