"""What a headline says the article is about: the kinds of events it names, as nouns or as shortened verbs, and its words."""

from __future__ import annotations

from typing import NamedTuple

from kg.lexicon.events import GENERIC, event_heads, event_verbs
from kg.model.article import slug
from kg.text.tokens import tokenize


class Headline(NamedTuple):
    """Ids of event types and the words of a headline, both empty where there is no headline."""

    types: frozenset[str]
    words: frozenset[str]


def headline(title: str | None) -> Headline:
    """What the headline names: "Bupati Lantik 20 Kepala Desa" names a pelantikan."""
    if not title:
        return Headline(frozenset(), frozenset())
    tokens = tokenize(title)
    types: set[str] = set()
    for i in range(len(tokens)):
        head = event_heads().at(tokens, i)
        verb = event_verbs().at(tokens, i)
        types |= {head.values[0]} if head is not None else set()
        types |= {verb.values[0].type} if verb is not None else set()
    return Headline(frozenset(types - {GENERIC}), frozenset(slug(title).split("-")))
