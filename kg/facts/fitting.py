"""At which events a deed is done that is told without saying at what: "dilepas" at a send-off, "juara" at a contest."""

from __future__ import annotations

from collections.abc import Sequence

from kg.facts.deeds import act_of
from kg.facts.no_deeds import HELD, INVOLVED, LED, LED_WITHIN, OPENING, TOGETHER, WON
from kg.facts.presence import CAME, HELPED
from kg.facts.visiting import AUDIENCE
from kg.grammar.items import Item, index_of
from kg.grammar.patterns import Match
from kg.lexicon.words import word_set
from kg.model.entities import Event

_COMPANION = "participation/companion/passive"
_HOST = "participation/host/passive"
_LISTED = "participation/attendee/list"
_CHAIRED = "participation/chair/passive"
_VISITS = ("participation/visitor/active", _COMPANION)
_ONLY_AT = {  # rules that hold at events of one set only
    "participation/attendee/active/sends-off": "event-of-sending-off",
    "participation/attendee/passive/sent-off": "event-of-sending-off",
    "participation/opener/active/sends-off": "event-started",
    "participation/opener/passive/sent-off": "event-started",
    "participation/attendee/active/does-it": "event-done-together",
    "participation/attendee/named/officer": "event-ceremony",
    "participation/attendee/active/pageant": "event-of-choice",
    "participation/attendee/active/witness": "event-with-witnesses",
    "participation/attendee/list/witness": "event-with-witnesses",
    "participation/attendee/named/decree": "event-with-witnesses",
    HELPED: "event-with-help",
    AUDIENCE: "event-of-audience",
    "participation/host/active/house": "event-visit",
    "participation/opener/active/first-kick": "event-started",
    "participation/opener/passive/first-kick": "event-started",
    "participation/recipient/named/one": "event-of-giver",
    "participation/giver/named/outgoing": "event-of-handover",
    "participation/giver/named/replaced": "event-of-handover",
    "participation/recipient/named/replaces": "event-of-handover",
    "participation/recipient/named/incoming": "event-of-handover",
    "participation/chair/active/consecrates": "event-of-consecration",
    "participation/chair/passive/consecrated": "event-of-consecration",
    "participation/host/active/delegates": "event-visit",
    "participation/host/list": "event-visit",
    "participation/speaker/active/answer": "event-of-speech",
    "participation/visitor/active/received": "event-visit",
    "participation/visitor/list/led": "event-of-guests",
    "participation/visitor/passive": "event-of-visitor",
    WON: "event-with-winners",
}
# rules that hold at events of all sets but one
_NEVER_AT = {LED: "event-of-guests", INVOLVED: "event-of-force", CAME: "event-visit", TOGETHER: "event-of-audience"}


def fits(event: Event, name: str, match: Match, items: Sequence[Item]) -> bool:
    """Whether the event is one at which this deed, told without saying at what, is done."""
    if name.endswith("/thing"):
        return act_of(event.type) == name.split("/")[1]
    if (name in _ONLY_AT and event.type not in word_set(_ONLY_AT[name])) or _of_a_roll_call(event, name, match, items):
        return False
    if name == _CHAIRED:
        return event.type in word_set("event-of-prayer") or not _leads_prayer(items, match.anchor)
    if name in _NEVER_AT:
        return event.type not in word_set(_NEVER_AT[name])
    if name == WON and items[match.anchor - 1].fold in word_set("into-office"):
        who = items.index(match.captures["who"])  # "A sebagai juara 1, B sebagai juara 2"; "sebagai juara 1 adalah A"
        return who < match.anchor or any(i.fold in word_set("won-by") for i in items[match.anchor : who])
    over = name in _VISITS and not _told_of_visit(event) and _leaves(items, name, match.anchor)
    if over or (name == HELD and _one_of_many(items, match.captures["event"])):
        return False
    if name == _HOST and items[match.anchor].fold in word_set("received"):
        given = event.type in word_set("event-of-giver")  # "diserahkan oleh A dan diterima B"
        arrival = bool(match.captures) or any(i.fold in word_set("arrival") for i in items[: match.anchor])
        return not given and (arrival or event.type in word_set("event-visit"))
    return True


def _of_a_roll_call(event: Event, name: str, match: Match, items: Sequence[Item]) -> bool:
    """ "Personel terdiri dari TNI dan Polri": bodies that send their people to a raid, but at a roll call the whole country."""
    if name != _LISTED or items[match.anchor].fold not in word_set("consists") or event.type in word_set("event-of-force"):
        return False
    return not any(i.fold in word_set("audience") for i in items[: match.anchor])


def _leads_prayer(items: Sequence[Item], anchor: int) -> bool:
    """ "Ibadah dipimpin Pdt. A": no chair of the feast at which people pray."""
    near = items[max(0, anchor - LED_WITHIN) : anchor]
    return any(i.tag == "EVENT" and i.value.type in word_set("event-of-prayer") for i in near)


def _told_of_visit(event: Event) -> bool:
    """Whether the article is about the visit itself."""
    return event.main and any(event.type in word_set(kind) for kind in ("event-visit", "event-of-visitor"))


def _leaves(items: Sequence[Item], name: str, anchor: int) -> bool:
    """ "Usai apel, ia meninjau tanggul", "sebelum kembali, Bupati mengunjungi pasar": no part of the event any more."""
    if name == _COMPANION and not any(i.fold in word_set("visits") for i in items):
        return False
    opening = items[: min(anchor, OPENING)]
    apart = word_set("event-over") | word_set("event-before")
    at = next((n for n, i in enumerate(opening) if i.fold in apart), None)
    return at is not None and any(i.tag == "EVENT" or i.fold in word_set("leaves") for i in items[at + 1 : at + 3])


def _one_of_many(items: Sequence[Item], event: Item) -> bool:
    """ "melakukan berbagai kegiatan", "setiap rapat": what is done at all times is not the event of the article."""
    at = index_of(items, event)
    return at > 0 and items[at - 1].fold in word_set("many-of")
