"""Patterns of wordings: words, [optional], (one|other), {slot}, compiled once and matched against the words of a question."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from kg.query.wordings import words_of

LONGEST_SLOT = 16
_TOKEN = re.compile(r"[\[\](|)]|\{[a-z]+\}|[^\s\[\](|){}]+|[{}]")
_CLOSING = {"[": "]", "(": ")"}


class Slot(NamedTuple):
    """Any words, at least one."""

    name: str


class Choice(NamedTuple):
    """One of several sequences."""

    options: tuple[Pattern, ...]


Item: TypeAlias = "str | Slot | Choice"
Pattern: TypeAlias = "tuple[Item, ...]"


class Fit(NamedTuple):
    """A way in which a pattern fits: for each slot its first word and the word after it; how many words are its own."""

    slots: tuple[tuple[str, int, int], ...]
    literal: int


def compile_pattern(text: str) -> Pattern:
    """The pattern that ``text`` writes down; ValueError where it is not well formed."""
    tokens = _TOKEN.findall(text)
    items, rest = _options(tokens, 0, None)
    if rest != len(tokens) or len(items) != 1 or not items[0]:
        raise ValueError(f"expected one wording, found {text!r}")
    return items[0]


def slots_of(pattern: Pattern) -> set[str]:
    """The names of all slots of a pattern."""
    found: set[str] = set()
    for item in pattern:
        if isinstance(item, Slot):
            found.add(item.name)
        elif isinstance(item, Choice):
            found.update(name for option in item.options for name in slots_of(option))
    return found


def fits(pattern: Pattern, words: Sequence[str]) -> Iterator[Fit]:
    """All ways in which the pattern fits the words, from the first to the last."""
    return _from(pattern, words, 0, Fit((), 0))


def _from(pattern: Pattern, words: Sequence[str], at: int, so_far: Fit) -> Iterator[Fit]:
    if not pattern:
        if at == len(words):
            yield so_far
        return
    first, rest = pattern[0], pattern[1:]
    if isinstance(first, str):
        if at < len(words) and words[at] == first:
            yield from _from(rest, words, at + 1, so_far._replace(literal=so_far.literal + 1))
    elif isinstance(first, Slot):
        for end in range(at + 1, min(len(words), at + LONGEST_SLOT) + 1):
            yield from _from(rest, words, end, so_far._replace(slots=(*so_far.slots, (first.name, at, end))))
    else:
        for option in first.options:
            yield from _from((*option, *rest), words, at, so_far)


def _options(tokens: Sequence[str], at: int, closing: str | None) -> tuple[list[Pattern], int]:
    """The sequences parted by "|" from token ``at`` to the closing bracket, and the place behind it."""
    options: list[list[Item]] = [[]]
    while at < len(tokens) and tokens[at] != closing:
        piece = tokens[at]
        at += 1
        if piece in _CLOSING:
            inner, at = _options(tokens, at, _CLOSING[piece])
            options[-1].append(Choice((*inner, ()) if piece == "[" else tuple(inner)))
        elif piece == "|" and closing is not None:
            options.append([])
        elif piece[0] == "{" and len(piece) > 1:
            options[-1].append(Slot(piece[1:-1]))
        elif piece in ("]", ")", "|", "{", "}"):
            raise ValueError(f"expected words, found {piece!r}")
        else:
            options[-1] += words_of(piece)
    if closing is None:
        return [tuple(option) for option in options], at
    if at == len(tokens) or not all(options):
        raise ValueError(f"expected words and {closing!r}")
    return [tuple(option) for option in options], at + 1
