"""Lists that go over lines: "Turut hadir:" and under it one agent a line, numbered, with bullets, or bare."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.facts.sides import listed, single
from kg.grammar.items import Item
from kg.lexicon.affixes import like_verb
from kg.lexicon.words import word_set
from kg.mentions.boards import LONGEST_LINE, past_mark
from kg.mentions.settled import Line

_MOST = 60  # lines of one list
_LISTED = 3  # agents of a list in one line
_LABEL = 5  # items of a label before an entry: "Penyunting Terbaik :"


def bulleted(lines: Sequence[Line], number: int) -> Iterator[Item]:
    """The first agent of every line of the list that follows line ``number``, where that line ends in a colon.

    Lines with numbers or bullets may follow a comma as well.
    """
    opening = lines[number]
    bare = opening.items[-1].fold == ":"
    if not bare and opening.items[-1].fold != ",":
        return
    paragraph = opening.sentence.paragraph
    marked = numbered = False
    for line in lines[number + 1 : number + 1 + _MOST]:
        first = _past_label(line.items, past_mark(line.items))
        if bare and not (first or marked) and line.sentence.paragraph - paragraph == 1 and _is_list(line.items):
            yield from listed(line.items, 0)
            return
        marked = marked or first > 0
        if first == len(line.items):
            continue
        if line.sentence.paragraph - paragraph > 2 or not (marked or (bare and len(line.items) <= LONGEST_LINE)):
            return
        entry = _entry(line.items, first)
        if numbered and not marked:
            return
        numbered = marked
        if single(line.items, entry):
            yield line.items[entry]
        elif not marked:
            return
        paragraph, marked = line.sentence.paragraph, False


def _is_list(items: Sequence[Item]) -> bool:
    """Whether a line is nothing but a list: one agent after the other, and no clause before the last."""
    agents = [n for n, item in enumerate(items) if item.tag == "AGENT"]
    if len(agents) < _LISTED or agents[0] > 0:
        return False
    return not any(i.tag == "word" and like_verb(i.fold) for i in items[: agents[-1]] if i.fold not in word_set("sent-instead"))


def _entry(items: Sequence[Item], first: int) -> int:
    """The agent of an entry: the one behind "diwakili (oleh)" where it says that somebody was sent, else the first."""
    sent = next((n for n in range(first, len(items)) if items[n].fold in word_set("sent-instead")), None)
    if sent is None:
        return first
    return next((n for n in range(sent + 1, len(items)) if items[n].tag == "AGENT"), first)


def _past_label(items: Sequence[Item], first: int) -> int:
    """The item behind "Penyunting Terbaik :", for which somebody is listed."""
    for at in range(first, min(len(items), first + _LABEL)):
        if items[at].fold == ":":
            return at + 1 if at > first else first
        if items[at].tag != "word" and items[at].tag != "NUMBER":
            return first
    return first
