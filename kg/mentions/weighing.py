"""How much each sighting of an event looks like the report of something that took place, by the words around it.

The weights were set by hand on annotated articles: somebody holds, opens or attends the event, or something happened
"saat" it (much); a date, a place; its noun names an occasion rather than a matter; against it speak a purpose ("untuk",
"tentang"), a future ("akan"), a past ("lalu"), and a sentence in which somebody merely speaks of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from kg.grammar.items import Item
from kg.lexicon.events import event_types
from kg.lexicon.words import calendar, word_set
from kg.mentions.settled import Line
from kg.mentions.sightings import Sighting

_WITHIN = 6  # items looked at on each side
_ENDS = frozenset(".;:!?")
_HELD = 3.0
_HELD_PASSIVE = 2.5
_DURING = 2.0
_ACT = 2.0
_PURPOSE = -2.0
_SPOKEN_OF = -1.0
_NOT_NOW = -1.5
_SETTING = -1.5
_QUOTED = -1.0
_PLACED = 0.7
_KIND = (-1.5, 0.0, 1.0)  # by the weight of the event's type
_CAME_WITHIN = 20  # items before "guna" in which somebody comes or is sent
_MARKED = 2  # items before a sighting in which it is said what it marks: "ditandai dengan"
_MARKED_ALSO = 6  # the same before the second of two: "dirangkai dengan Maulid Nabi serta santunan"
_WON_WITHIN = 3  # items before "juara" in which somebody gets to be that
_AWAY = 3  # items before one in which it is said why somebody is there: "karena mengikuti", "yang tengah menghadiri acara"
_DATE_WITHIN = 14  # items behind a sighting in which "Kamis (15/4) lalu" is looked for


class Weight(NamedTuple):
    """The weight of a sighting, how plainly it is held or attended, and whether it is told as something still to come.

    ``part``: told of as what marks another event or goes with it ("ditandai penandatanganan prasasti"); ``away``: as where
    somebody is who does not come ("Bupati yang tengah mengikuti rapat di Jakarta").
    """

    value: float
    frame: float
    future: bool
    part: bool = False
    away: bool = False


def weigh_sentence(told: Sequence[Sighting], line: Line, quoted: bool = False) -> list[Weight]:
    """The weights of the sightings of one sentence; one that only says when another took place ("usai apel") steps back.

    What is told inside a quotation, of which only the speaker is a witness, weighs less.
    """
    weights = [_weigh(sighting, line) for sighting in told]
    plainest = max((w.frame for w in weights), default=0.0)
    return [w._replace(value=w.value + _SETTING * (w.frame == _DURING < plainest) + _QUOTED * quoted) for w in weights]


def _weigh(sighting: Sighting, line: Line) -> Weight:
    items, n = line.items, sighting.at
    before = [*_inside(sighting, line), *_folds(items[max(0, n - _WITHIN) : n][::-1])]
    behind = _past_day(items, _behind(items, sighting))
    after = _folds(items[behind : behind + _WITHIN])
    frame = (
        _frame_of_act(before, sighting, line)
        if sighting.mention.verb
        else max(_frame(before, items[:n]), 0.0 if _occasion_of_another(items, n) else _passive_frame(after))
    )
    future = not word_set("event-future").isdisjoint((*before, *after[:3]))
    past = not word_set("event-past").isdisjoint((*before[:3], *after)) or _long_ago(items, n)
    value = frame + _KIND[event_types()[sighting.mention.type].weight]
    value += _NOT_NOW * (future or past)
    value += _PLACED * (not word_set("event-placed").isdisjoint(after))
    if frame <= 0 and any(item.fold in _sayings() for item in items[:n]):
        value += _SPOKEN_OF
    reach = _MARKED_ALSO if before and before[0] in word_set("pair-joins") else _MARKED
    part = not word_set("event-marked-by").isdisjoint(before[:reach])
    away = not word_set("event-away").isdisjoint(before[:_AWAY])
    return Weight(value, frame, future, part, away)


def _inside(sighting: Sighting, line: Line) -> list[str]:
    """The words of the item itself that stand before the event, the nearest first."""
    if sighting.item.start == sighting.span.start or sighting.item.fold:
        return []
    words = line.sentence.tokens[sighting.item.first : sighting.item.last]
    return [token.fold for token in words if token.start < sighting.span.start][::-1]


def _occasion_of_another(items: Sequence[Item], n: int) -> bool:
    """ "Kegiatan dalam rangka piodalan ini dihadiri": what stands behind is said of the event in front."""
    at = n - 1
    while at > 0 and (items[at].fold in word_set("event-occasion") or items[at].fold in word_set("event-within")):
        at -= 1
    return 0 <= at < n - 1 and items[at].tag == "EVENT"


def _long_ago(items: Sequence[Item], n: int) -> bool:
    """Whether the date behind is followed by "lalu" or "silam"."""
    for at in range(n + 1, min(len(items) - 1, n + _DATE_WITHIN)):
        if items[at].tag == "DATE":
            return items[at + 1].fold in word_set("event-past")
    return False


def _following(items: Sequence[Item], sighting: Sighting) -> Sequence[Item]:
    """The items behind the words of the sighting."""
    at = _behind(items, sighting)
    return items[at : at + _WITHIN]


def _behind(items: Sequence[Item], sighting: Sighting) -> int:
    """The item behind the words of the sighting."""
    at = sighting.at + 1
    while at < len(items) and items[at].start < sighting.span.end:
        at += 1
    return at


def _past_day(items: Sequence[Item], at: int) -> int:
    """Past a day between commas: "Sidak, Selasa (9/5) pagi, dipimpin ..."."""
    if at + 1 >= len(items) or items[at].fold != "," or items[at + 1].tag != "DATE":
        return at
    end = at + 2
    while end < len(items) and items[end].fold in calendar("daypart"):
        end += 1
    return end + 1 if end < len(items) and items[end].fold == "," else at


def _folds(items: Sequence[Item]) -> list[str]:
    folds: list[str] = []
    for item in items:
        if item.fold in _ENDS:
            break
        folds.append(item.fold)
    return folds


def _frame(before: Sequence[str], clause: Sequence[Item]) -> float:
    """What the words before a noun make of it, the nearest that is no filling word deciding."""
    within = _DURING if _won(before) else 0.0
    for at, fold in enumerate(before):
        if fold in word_set("event-held"):
            return _held(fold, before[at + 1 :], clause)
        if fold in word_set("event-at"):
            return _DURING
        if fold in word_set("event-reason"):
            sent_off = at + 1 < len(before) and before[at + 1] in word_set("sends-off")
            return _HELD if sent_off else within or _PURPOSE
        carried = fold in word_set("event-carried")
        if not carried and fold not in word_set("event-filler"):
            break
        within = _DURING if carried or fold in word_set("event-within") else within
    return within


def _held(verb: str, before: Sequence[str], clause: Sequence[Item]) -> float:
    """What a verb of holding or attending before an event makes of it, by the words before the verb.

    What somebody did not attend took place without him ("tidak hadir pada pembukaan"); "usai mengikuti upacara" tells only
    when something else was.
    """
    attended = verb in word_set("event-attended")
    if _denied(before[:1]):
        return _DURING if attended else 0.0
    if _meant(before, clause):
        return 0.0
    return _DURING if attended and before and before[0] in word_set("event-over") else _HELD


def _won(before: Sequence[str]) -> bool:
    """ "Keluar sebagai juara pertama Lomba ...", "meraih juara umum ...": whoever wins it, it was held."""
    at = next((n for n, fold in enumerate(before) if fold not in word_set("contest-rank")), len(before))
    if before[at : at + 1] and before[at] in word_set("winner"):
        return not word_set("wins-contest").isdisjoint(before[at + 1 : at + 1 + _WON_WITHIN])
    return False


def _meant(before: Sequence[str], clause: Sequence[Item]) -> bool:
    """Whether a verb of holding is only meant: "untuk (berangkat) mengikuti", "rencana menggelar"."""
    return not _meaning().isdisjoint(before[:2]) and not _came(before, clause)


def _denied(words: Sequence[str]) -> bool:
    """ "yang sedianya digelar", "tidak menghadiri": what is not held, or by him not attended."""
    return not word_set("event-denied").isdisjoint(words)


def _came(before: Sequence[str], clause: Sequence[Item]) -> bool:
    """Whether somebody came or was sent to do it: "memadati lapangan guna mengikuti", "menugaskan Asisten II untuk melepas"."""
    if word_set("event-purpose").isdisjoint(before[:2]) or not word_set("event-future").isdisjoint(before):
        return False
    return any(item.fold in word_set("event-came") for item in clause[-_CAME_WITHIN:])


def _passive_frame(after: Sequence[str]) -> float:
    """ "Rapat tersebut (yang) digelar ...": a verb of holding soon behind the event; "peletakan batu pertama oleh Bupati"."""
    held = next((n for n, fold in enumerate(after[:4]) if fold in word_set("event-held-passive")), None)
    if held is not None:
        return _HELD_PASSIVE if not _denied(after[:held]) else _PURPOSE
    return _ACT if after and after[0] in word_set("event-by") else 0.0


def _frame_of_act(before: Sequence[str], sighting: Sighting, line: Line) -> float:
    """What the words before a verb make of it; "surat yang ditandatangani Bupati" is no event unless its day is told."""
    nearest = next((fold for fold in before if fold not in word_set("event-manner")), "")
    dated = any(item.tag == "DATE" for item in _following(line.items, sighting))
    told = nearest in word_set("which") and dated and sighting.rule == "event/verb-passive"
    if nearest in word_set("event-modal") and not told and not _came(before, line.items[: sighting.at]):
        return _PURPOSE
    return _ACT + (0.5 if nearest in word_set("event-at") else 0.0)


@cache
def _meaning() -> frozenset[str]:
    """Words by which something is meant or wished, which is not yet to say that it will be."""
    return word_set("event-modal") - word_set("event-future") - word_set("which")


@cache
def _sayings() -> frozenset[str]:
    """Verbs of saying, active and passive."""
    return word_set("said") | word_set("saying") | word_set("said-passive")
