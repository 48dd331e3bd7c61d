"""Patterns as values over the items of a sentence, written as text and compiled once.

A pattern is a row of elements, one of which is the anchor, the words by which it is found:

=====================  =============================================================================
``oleh``               the word itself; ``oleh/kepada`` one of several; ``@set`` a word of that set (words.csv, deeds.csv)
``principal:SIDE``     an item of that kind, remembered by name: AGENT, ORG, SIDE (agent or body), EVENT, QUOTE, DATE, PLACE,
                       GROUP, WHOM (agent, body, group or place)
``group:@many``        a word of that set, remembered by name
``...?``               the element may be missing
``@set*8``             up to eight items that are words of the set, places, dates, or references to an event
``~6``                 up to six items that are not an agent or a body and end no clause
``<diwakili>``         the anchor: a word, alternatives or a set
=====================  =============================================================================

Matching runs outwards from the anchor and never leaves the sentence; repetition is bounded, so the cost of a match is too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple, TypeAlias

from kg.grammar.items import Item
from kg.lexicon.words import word_set

KINDS: Mapping[str, frozenset[str]] = {
    "AGENT": frozenset({"AGENT"}),
    "ORG": frozenset({"ORG"}),
    "SIDE": frozenset({"AGENT", "ORG"}),
    "WHOM": frozenset({"AGENT", "ORG", "GROUP", "PLACE"}),
    "GROUP": frozenset({"GROUP"}),
    "EVENT": frozenset({"EVENT"}),
    "QUOTE": frozenset({"QUOTE"}),
    "DATE": frozenset({"DATE"}),
    "PLACE": frozenset({"PLACE"}),
    "NUMBER": frozenset({"NUMBER"}),
}
_SIDES = frozenset({"AGENT", "ORG", "GENERIC", "QUOTE"})
_LIGHT = frozenset({"PLACE", "DATE", "EVENT"})
_ENDS = frozenset({".", ";", ":", "!", "?"})
_ELEMENT = re.compile(r"(?P<anchor><[^>]+>)|(?P<gap>~\d+)|(?P<text>[^\s?*]+)(?:\*(?P<times>\d+))?(?P<optional>\?)?")


class Element(NamedTuple):
    """One element: what it takes, how often at most, whether it may be missing, under which name it is remembered."""

    words: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    capture: str = ""
    most: int = 1
    least: int = 1
    open: bool = False

    def takes(self, item: Item) -> bool:
        """Whether the element takes this item."""
        if self.open:
            return item.tag not in _SIDES and item.fold not in _ENDS
        return item.tag in self.tags or item.fold in self.words


class Match(NamedTuple):
    """What a pattern took: items ``first`` up to but not including ``last``, and the remembered ones by name."""

    first: int
    last: int
    anchor: int
    captures: Mapping[str, Item]


class Pattern(NamedTuple):
    """A compiled pattern; ``anchor`` holds the words by which it is indexed.

    ``needs`` are the kinds of items without which it matches nowhere in a sentence: of each of these sets one. So are
    ``words`` those words, but for commas, which an item that is taken apart brings with it.
    """

    text: str
    anchor: frozenset[str]
    left: tuple[Element, ...]
    right: tuple[Element, ...]
    needs: tuple[frozenset[str], ...] = ()
    words: tuple[frozenset[str], ...] = ()

    def has_words(self, folds: Set[str]) -> bool:
        """Whether a sentence with these folded words has all that the pattern cannot do without."""
        return not any(map(folds.isdisjoint, self.words))

    def may_match(self, tags: Set[str]) -> bool:
        """Whether a sentence with items of these kinds has all that the pattern cannot do without."""
        return not any(map(tags.isdisjoint, self.needs))

    def match(self, items: Sequence[Item], at: int) -> Match | None:
        """The match whose anchor is item ``at``, or None."""
        before = _run(items, at - 1, -1, self.left, 0)
        if before is None:
            return None
        after = _run(items, at + 1, 1, self.right, 0)
        if after is None:
            return None
        return Match(before[0] + 1, after[0], at, dict((*before[1], *after[1])))


_Run: TypeAlias = tuple[int, tuple[tuple[str, Item], ...]]


def _run(items: Sequence[Item], at: int, step: int, elements: Sequence[Element], n: int) -> _Run | None:
    """Match ``elements[n:]`` from item ``at`` on in the direction of ``step``; fewest items in gaps first.

    Gives the item behind the last one taken, and the remembered ones with their names.
    """
    if n == len(elements):
        return at, ()
    element = elements[n]
    if element.open:
        return _over_gap(items, at, step, elements, n)
    if element.most == 1:
        return _run_one(items, at, step, elements, n)
    position = at
    fits: list[int] = [at]
    while len(fits) <= element.most and 0 <= position < len(items) and element.takes(items[position]):
        position += step
        fits.append(position)
    for end in reversed(fits):
        rest = _run(items, end, step, elements, n + 1)
        if rest is not None:
            return rest
    return None


def _over_gap(items: Sequence[Item], at: int, step: int, elements: Sequence[Element], n: int) -> _Run | None:
    """As :func:`_run`, where ``elements[n]`` is a gap."""
    position = at
    for _ in range(elements[n].most):
        rest = _run(items, position, step, elements, n + 1)
        if rest is not None:
            return rest
        if not (0 <= position < len(items) and elements[n].takes(items[position])):
            return None
        position += step
    return _run(items, position, step, elements, n + 1)


def _run_one(items: Sequence[Item], at: int, step: int, elements: Sequence[Element], n: int) -> _Run | None:
    """As :func:`_run`, where ``elements[n]`` takes one item at most, which it remembers if it has a name."""
    element = elements[n]
    if 0 <= at < len(items) and element.takes(items[at]):
        rest = _run(items, at + step, step, elements, n + 1)
        if rest is not None:
            return (rest[0], ((element.capture, items[at]), *rest[1])) if element.capture else rest
    return None if element.least else _run(items, at, step, elements, n + 1)


def compile_pattern(text: str) -> Pattern:
    """Compile the text of a pattern.

    Raises:
        ValueError: the text has no anchor or more than one, or an element that is not understood.
        KeyError: a set of words that the tables lack.
    """
    left: list[Element] = []
    right: list[Element] = []
    anchor: frozenset[str] = frozenset()
    for piece in text.split():
        match = _ELEMENT.fullmatch(piece)
        if match is None:
            raise ValueError(f"pattern {text!r}: element {piece!r} is not understood")
        if match["anchor"]:
            if anchor:
                raise ValueError(f"pattern {text!r} has two anchors")
            anchor = _words(match["anchor"][1:-1])
        else:
            (right if anchor else left).append(_element(match, text))
    if not anchor:
        raise ValueError(f"pattern {text!r} has no anchor")
    needed = [element for element in (*left, *right) if element.least]
    needs = (element.tags for element in needed if element.tags and not element.words)
    words = (element.words for element in needed if element.words and not element.tags and "," not in element.words)
    return Pattern(text, anchor, tuple(reversed(left)), tuple(right), tuple(dict.fromkeys(needs)), tuple(dict.fromkeys(words)))


def _element(match: re.Match[str], text: str) -> Element:
    if match["gap"]:
        return Element(most=int(match["gap"][1:]), least=0, open=True)
    body = match["text"]
    least = 0 if match["optional"] else 1
    if match["times"]:
        return Element(_words(body), _LIGHT, most=int(match["times"]), least=0)
    if ":" in body and body != ":":
        name, kind = body.split(":", 1)
        if kind.startswith("@"):
            return Element(words=_words(kind), capture=name, least=least)
        if kind not in KINDS:
            raise ValueError(f"pattern {text!r}: there is no kind {kind!r}, only {', '.join(sorted(KINDS))}")
        return Element(tags=KINDS[kind], capture=name, least=least)
    return Element(_words(body), least=least)


def _words(body: str) -> frozenset[str]:
    found: set[str] = set()
    for word in body.split("/"):
        found |= word_set(word[1:]) if word.startswith("@") else {word}
    return frozenset(found)


class Index:
    """Patterns by the words of their anchors: the cost of an item is the number of patterns alive at it."""

    def __init__(self, patterns: Iterable[tuple[str, Pattern]]) -> None:
        self._by_word: dict[str, list[tuple[str, Pattern]]] = {}
        patterns = tuple(patterns)
        self._anchors = frozenset(word for _, pattern in patterns for word in pattern.anchor)
        for rule, pattern in patterns:
            for word in sorted(pattern.anchor):
                self._by_word.setdefault(word, []).append((rule, pattern))

    def has_anchor(self, folds: Set[str]) -> bool:
        """Whether any of the folded words of a sentence is one at which a pattern is anchored."""
        return not self._anchors.isdisjoint(folds)

    def alive(self, folds: Set[str]) -> Mapping[str, Sequence[tuple[str, Pattern]]]:
        """The patterns that may match in a sentence with these folded words, by the words at which they are anchored."""
        found: dict[str, list[tuple[str, Pattern]]] = {}
        for word in self._anchors & folds:
            fit = [named for named in self._by_word[word] if not named[1].words or named[1].has_words(folds)]
            if fit:
                found[word] = fit
        return found

    def matches(self, items: Sequence[Item], folds: Set[str] | None = None) -> Iterable[tuple[str, Match]]:
        """For every anchor in the sentence the first pattern of each rule that matches there, in order.

        Args:
            items: of a sentence.
            folds: the folded words among them where these are known; in most sentences they tell at once that none matches.
        """
        anchors = self._by_word if folds is None else self.alive(folds)
        if not anchors:
            return
        tags: set[str] = set()
        for at in [at for at, item in enumerate(items) if item.fold in anchors]:
            tags = tags or {item.tag for item in items}
            seen: set[str] = set()
            for rule, pattern in anchors[items[at].fold]:
                if rule in seen or not pattern.may_match(tags):
                    continue
                match = pattern.match(items, at)
                if match is not None:
                    seen.add(rule)
                    yield rule, match
