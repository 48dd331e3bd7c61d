"""Clauses of excuse: "Bupati, yang berhalangan karena mendampingi Menteri pada rapat di Jakarta, diwakili Sekda".

Who is named in such a clause is not represented, and at what is named there nobody stands in.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item, index_of
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.mentions.values import EventMention

_LONGEST = 24  # items of a clause of excuse


def represented(items: Sequence[Item], named: Item) -> Item | None:
    """Who is represented where ``named`` stands before "diwakili".

    It is he himself, or whom the clause of excuse excuses in which he stands: the nearest agent before it, None where the
    sentence names none. Who is told by two posts, "Bupati selaku Ketua TPPS yang diwakili ...", is told first by his own.
    """
    at = index_of(items, named)
    if at > 1 and items[at - 1].fold in word_set("appositive-core") and isinstance(items[at - 2].value, Agent):
        named = items[at - 2]
    opening = _opening(items, _past_kin(items, index_of(items, named)))
    if opening is None:
        return named
    return next((i for i in reversed(items[:opening]) if isinstance(i.value, Agent)), None)


def event_in_excuse(items: Sequence[Item], at: int) -> bool:
    """Whether the event at item ``at`` is what keeps somebody away: "karena mengikuti retret di Magelang"."""
    event = items[at].value
    if isinstance(event, EventMention) and event.definite:
        return False
    for n in range(at - 1, max(-1, at - 1 - _LONGEST), -1):
        fold = items[n].fold
        if fold in word_set("excuse-reason"):
            return n < at - 1  # "karena rapat digelar" is no excuse
        if fold == "," or _ends(items[n]) or fold in word_set("represented") or fold in word_set("represents"):
            return False
        if fold in word_set("excuse-busy") and n > 0:
            before = items[n - 1]
            if isinstance(before.value, Agent) or before.fold in word_set("pronoun") or before.fold in word_set("which"):
                return True
    return False


def elsewhere(items: Sequence[Item], anchor: int, event: int) -> bool:
    """Whether who is represented is at the event himself: "mewakili Bupati, yang hari itu mengikuti musrenbang provinsi"."""
    if event - anchor > _LONGEST:
        return False
    agents = [n for n in range(anchor + 1, event) if isinstance(items[n].value, Agent)]
    if len(agents) != 1:
        return False
    behind = items[agents[0] + 1 : event]
    clause = behind[1:] if behind and behind[0].fold == "," else behind
    return bool(clause) and clause[0].fold in word_set("which") and any(i.fold in word_set("is-elsewhere") for i in clause[1:])


def _past_kin(items: Sequence[Item], at: int) -> int:
    """The first of "Bapak", "para" before item ``at``, or the item itself."""
    while at > 0 and (items[at - 1].fold in word_set("kin") or items[at - 1].fold in word_set("many")):
        at -= 1
    return at


def _opening(items: Sequence[Item], at: int) -> int | None:
    """Where the excuse opens whose object stands at item ``at``; None where that opens its clause itself, or there is none."""
    if at == 0 or items[at - 1].fold == "," or _opens(items[at - 1]):
        return None
    found: int | None = None
    for n in range(at - 1, max(-1, at - 1 - _LONGEST), -1):
        if _ends(items[n]) or (items[n].fold == "," if found is None else isinstance(items[n].value, Agent)):
            break
        if _opens(items[n]):
            found = n
    return found


def _opens(item: Item) -> bool:
    return item.fold in word_set("excuse-reason") or item.fold in word_set("excuse-busy")


def _ends(item: Item) -> bool:
    return item.tag == "QUOTE" or item.fold in word_set("excuse-ends") or item.fold in (";", ":", "(", ")")
