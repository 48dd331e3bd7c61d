"""Lists that go over lines: "Turut hadir:" and under it one agent a line, numbered, with bullets, or bare."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.facts.sides import single
from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.settled import Line

_MARKS = frozenset({"-", "–", "—", "•", "*", "·", "●", "▪", "✓", "o"})
_CLOSES = frozenset({".", ")"})
_MOST = 60  # lines of one list
_LABEL = 5  # items of a label before an entry: "Penyunting Terbaik :"
_LONGEST = 16  # items of a line without a mark that still is an entry of the list


def bulleted(lines: Sequence[Line], number: int) -> Iterator[Item]:
    """The first agent of every line of the list that follows line ``number``, where that line ends in a colon."""
    opening = lines[number]
    if opening.items[-1].fold != ":":
        return
    paragraph = opening.sentence.paragraph
    marked = False
    for line in lines[number + 1 : number + 1 + _MOST]:
        first = _past_label(line.items, _past_mark(line.items))
        marked = marked or first > 0
        if first == len(line.items):
            continue
        if line.sentence.paragraph - paragraph > 2 or not (marked or len(line.items) <= _LONGEST):
            return
        entry = _entry(line.items, first)
        if single(line.items, entry):
            yield line.items[entry]
        elif not marked:
            return
        paragraph, marked = line.sentence.paragraph, False


def _entry(items: Sequence[Item], first: int) -> int:
    """The agent of an entry: the one behind "diwakili (oleh)" where it says that somebody was sent, else the first."""
    sent = next((n for n in range(first, len(items)) if items[n].fold in word_set("sent-instead")), None)
    if sent is None:
        return first
    return next((n for n in range(sent + 1, len(items)) if items[n].tag == "AGENT"), first)


def _past_mark(items: Sequence[Item]) -> int:
    """The first item behind the number or bullet that opens a line; all of it where the line is nothing else."""
    at = 0
    if items[at].fold in _MARKS:
        at += 1
    elif items[at].tag == "NUMBER" or (len(items[at].fold) == 1 and items[at].fold.isalpha()):
        following = items[at + 1].fold if at + 1 < len(items) else "."
        at += (1 + (at + 1 < len(items))) if following in _CLOSES else 0
    return at


def _past_label(items: Sequence[Item], first: int) -> int:
    """The item behind "Penyunting Terbaik :", for which somebody is listed."""
    for at in range(first, min(len(items), first + _LABEL)):
        if items[at].fold == ":":
            return at + 1 if at > first else first
        if items[at].tag != "word" and items[at].tag != "NUMBER":
            return first
    return first
