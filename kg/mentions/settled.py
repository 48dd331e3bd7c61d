"""An article with its mentions settled: who is meant, which posts they are said to hold, sentence by sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from kg.grammar.items import Item
from kg.mentions.home import Home
from kg.model.article import Article
from kg.model.entities import Organization, Person, Place, Post
from kg.model.facts import Capacity, Mention
from kg.model.spans import Span
from kg.text.sentences import Sentence


class Claim(NamedTuple):
    """That the person named in ``span`` holds a post: the span reaches over the words of both."""

    post: Post
    capacity: Capacity
    span: Span
    rule: str
    confidence: float


class Agent(NamedTuple):
    """Somebody in a sentence, settled: a person, posts, or both.

    ``inferred`` says that the person was not named here but found by coreference; ``rule`` is the rule that took the
    words, ``capacities`` go with ``posts``; ``claims`` are what this very place says of posts that the person holds.
    """

    span: Span
    rule: str
    confidence: float
    person: Person | None = None
    posts: tuple[Post, ...] = ()
    capacities: tuple[Capacity, ...] = ()
    post_spans: tuple[Span, ...] = ()
    claims: tuple[Claim, ...] = ()
    inferred: bool = False


class Line(NamedTuple):
    """A sentence with its items, whose values are settled: Agent, Organization, Place, or a mention as it was.

    ``places`` are those of the items that mention something, ``mentions`` these items, ``folds`` the folded words of all:
    most rules ask for a few words or for mentions, and need not walk through every sentence for them.
    """

    sentence: Sentence
    items: tuple[Item, ...]
    places: tuple[int, ...]
    mentions: tuple[Item, ...]
    folds: frozenset[str]

    @classmethod
    def of(cls, sentence: Sentence, items: Sequence[Item]) -> Line:
        """The line of a sentence and its settled items."""
        places = tuple([n for n, item in enumerate(items) if item.value is not None])
        mentions = tuple([items[at] for at in places])
        return cls(sentence, tuple(items), places, mentions, frozenset([item.fold for item in items]))


class Quoted(NamedTuple):
    """A sentence inside the quotation that starts at ``start``: what stands there, only the speaker vouches for."""

    start: int
    line: Line


@dataclass(frozen=True, slots=True)
class Settled:
    """An article cut into settled sentences; ``quoted`` are those within quotations."""

    article: Article
    home: Home
    lines: tuple[Line, ...]
    people: tuple[Person, ...]
    mentions: tuple[Mention, ...]
    quoted: tuple[Quoted, ...] = ()

    def number_at(self, position: int) -> int:
        """The number of the sentence in which that place of the text lies, or which ends first behind it."""
        return bisect_right(self.lines, position, key=lambda line: line.items[-1].end)


def shown(item: Item, text: str) -> Mention | None:
    """What ``kg explain`` shows of an item: its words and what was made of them; None for mere words."""
    span = Span(item.start, item.end)
    words = text[item.start : item.end]
    value = item.value
    if isinstance(value, Agent):
        parts = [value.person.name] if value.person is not None else []
        parts += [p.label for p in value.posts]
        return Mention("agent", span, words, "; ".join(parts), value.rule)
    if isinstance(value, Organization):
        return Mention("organization", span, words, value.label, "organization/table")
    if isinstance(value, Place):
        return Mention("place", span, words, value.label, "place/gazetteer")
    if item.tag == "DATE" and isinstance(getattr(value, "value", None), date):
        return Mention("date", span, words, value.value.isoformat(), "date/written")
    if item.tag == "EVENT":
        return Mention("event", span, words, value.name, "event/definite" if value.definite else "event/named")
    return None
