"""Words that look like a deed and tell of none at this event: "yang telah diluncurkan", "menyerahkan diri"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kg.facts.deeds import act_of
from kg.grammar.items import Item, index_of
from kg.grammar.patterns import Match
from kg.lexicon.affixes import like_passive, like_verb
from kg.lexicon.words import word_set
from kg.model.entities import Event

_HOST = "participation/host/passive"
_INVOLVED = "participation/attendee/list/involved"
GONG = "participation/opener/passive/gong"
_GIVEN = frozenset({"participation/giver/active", "participation/giver/active/grants", "participation/recipient/to"})
_AFTERWARDS = frozenset({"participation/giver/active", "participation/recipient/to"})  # deeds that may follow the event
_TOGETHER = "participation/attendee/list/together"
_AWAY_WITHIN = 10  # items before "bersama" in which it is said what kept somebody away
_HELD = "participation/organizer/active"
_LED = "participation/attendee/list/led"
_CHAIRED = "participation/chair/passive"
_HELD_BY = "participation/organizer/passive"
WON = "participation/recipient/winner"
_ONLY_AT = {  # rules that hold at events of one set only
    "participation/attendee/active/sends-off": "event-of-sending-off",
    "participation/attendee/passive/sent-off": "event-of-sending-off",
    "participation/opener/active/sends-off": "event-started",
    "participation/opener/passive/sent-off": "event-started",
    "participation/attendee/active/does-it": "event-done-together",
    "participation/attendee/named/officer": "event-ceremony",
    "participation/giver/named/outgoing": "event-of-handover",
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
_NEVER_AT = {_LED: "event-of-guests", _INVOLVED: "event-of-force"}  # rules that hold at events of all sets but one
_MADE = frozenset({"inaugurator", "organizer", "signatory"})  # deeds that a clause with "yang" tells of a thing that was before
_NAMES_THING = frozenset({"word", "ORG", "AGENT"})  # what may stand before that clause, where it is no event
_LED_WITHIN = 8  # items before "dipimpin" in which it is said what is led
_SENT_WITHIN = 8  # items behind "mengutus" in which it is said where to
_OPENING = 3  # items in which a sentence says that the event is over
_BREAKS = frozenset({",", ")"})


def no_deed(items: Sequence[Item], name: str, anchor: int) -> bool:
    """Whether the rule ``name`` must not take the words at item ``anchor``."""
    before = [i.fold for i in items[:anchor]]
    if before and before[-1] in word_set("not-there"):
        return True
    if before[-1:] == ["akan"] and name in _GIVEN:
        return True  # "ia akan membagikan perahu kepada nelayan": another day
    if anchor + 1 < len(items) and items[anchor + 1].fold in word_set("no-deed"):
        return True
    if _was_before(items, name, anchor, before) or _elsewhere(name, before):
        return True
    if items[anchor].fold in word_set("consists"):
        return not any(fold in word_set("audience") for fold in before)
    if "/signatory/" in name and any(fold in word_set("decree") for fold in before):
        return True
    check = _CHECKS.get(name)
    return check is not None and check(items, anchor)


def _was_before(items: Sequence[Item], name: str, anchor: int, before: Sequence[str]) -> bool:
    """ "yang telah diluncurkan ...", "program yang diluncurkan ...": of something that was before the event."""
    if before[-2:-1] == ["yang"] and before[-1] in word_set("past") and name != _HELD:
        return True
    if before[-1:] != ["yang"] or not name.endswith("/passive") or name.split("/")[1] not in _MADE or anchor < 2:
        return False
    if name == _HELD_BY and _goes_back_to_event(items[: anchor - 1]):
        return False
    return items[anchor - 2].tag in _NAMES_THING and before[-2] not in _BREAKS


def _elsewhere(name: str, before: Sequence[str]) -> bool:
    """ "... diwakili, lantaran Bupati membuka rapat di Selat": what kept somebody away is done at another event."""
    if name == _TOGETHER:
        return any(fold in word_set("kept-away") for fold in before[-_AWAY_WITHIN:])
    if not name.endswith("/active"):
        return False
    clause = before[:-1] if before[-1:] == [","] else before  # the comma behind the name: "lantaran Bupati, Rimba Danum, ..."
    clause = clause[max((n + 1 for n, fold in enumerate(clause) if fold == ","), default=0) :]
    at = next((n for n, fold in enumerate(clause) if fold in word_set("kept-away")), None)
    return at is not None and (at + 1 == len(clause) or clause[at + 1] not in word_set("this"))


def _only_says_when(items: Sequence[Item], anchor: int) -> bool:
    """ "Sebelum dikunjungi Bupati, Camat Selat menyebut ..."."""
    return anchor > 0 and items[anchor - 1].fold in word_set("while")


def _goes_back_to_event(before: Sequence[Item]) -> bool:
    """ "Sosialisasi angkutan barang di jembatan timbang yang digelar ...": nothing but words of a name or place between."""
    at = next((n for n in range(len(before) - 1, -1, -1) if before[n].tag == "EVENT"), None)
    return at is not None and not any(i.fold in _BREAKS or like_verb(i.fold) for i in before[at + 1 :])


def _is_no_topic(items: Sequence[Item], anchor: int) -> bool:
    """ "Dibuka oleh ...": only behind the topics of a list of speakers, "Dapur Umum oleh ...", it tells who speaks on them."""
    first = next((n for n, i in enumerate(items[:anchor]) if _last_word(i) in word_set("topic-list")), None)
    if first is None:
        return True
    joined = [n for n in range(first, anchor) if any(items[n].fold in word_set(s) for s in ("list-joins", "introduces"))]
    topic = items[max(joined, default=first) + 1 : anchor]
    return not topic or any(i.fold in word_set("no-topic") or like_passive(i.fold) for i in topic)


def _last_word(item: Item) -> str:
    """The word, or the last one of an event that it names: "pembekalan materi"."""
    return str(item.value.name.split()[-1]).lower() if item.tag == "EVENT" else item.fold


def _is_an_act(items: Sequence[Item], anchor: int) -> bool:
    """ "Pembukaan kegiatan dipimpin ..." tells who opened, "doa dipimpin ..." who prayed, not who was in the chair."""
    near = items[max(0, anchor - _LED_WITHIN) : anchor]
    if any(i.fold in word_set("led-part") or i.fold in word_set("party") for i in near):
        return True
    return any(i.tag == "EVENT" and act_of(kind_of(i)) is not None for i in items[:anchor])


def _is_list(items: Sequence[Item], anchor: int) -> bool:
    """ "Pejabat yang dilantik yaitu ...", "salah satu yang dilantik, ...": those who follow are installed."""
    if anchor > 2 and items[anchor - 1].fold == "yang" and items[anchor - 2].fold in ("satu", "seorang"):
        return True
    return anchor + 1 < len(items) and any(items[anchor + 1].fold in word_set(s) for s in ("introduces", "one-by-one"))


def _is_no_gift(items: Sequence[Item], anchor: int) -> bool:
    """ "diterima" of a guest, of a proposal, of anything but a gift."""
    given = word_set("event-of-giver")
    handed = word_set("handed-over")
    return not any(
        i.fold in word_set("gift") or i.fold in handed or (i.tag == "EVENT" and i.value.type in given) for i in items[:anchor]
    )


def _is_not_held(items: Sequence[Item], anchor: int) -> bool:
    """A speech that another reads out, or one that is only spoken of ("menindaklanjuti sambutan Bupati")."""
    around = items[max(0, anchor - 3) : anchor + 6]
    if any(i.fold in word_set("reading-out") for i in around):
        return True
    return anchor > 0 and items[anchor - 1].fold not in word_set("brings-speech")


def _is_of_others(items: Sequence[Item], anchor: int) -> bool:
    """ "Narasumber yang hadir yaitu ...": speakers; "kepada tamu yang hadir, Bupati ...": somebody else."""
    speakers = any(i.fold in word_set("resource-person") for i in items[max(0, anchor - 2) : anchor])
    return speakers or _is_about_others(items, anchor)


def _is_of_decree(items: Sequence[Item], anchor: int) -> bool:
    """ "Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri": who issued it together."""
    return anchor > 0 and items[anchor - 1].fold in word_set("decree")


def _is_planned(items: Sequence[Item], anchor: int) -> bool:
    """ "Bupati dijadwalkan hadir namun batal"."""
    return anchor > 0 and items[anchor - 1].fold in word_set("planned")


def _ends_with_an_act(items: Sequence[Item], anchor: int) -> bool:
    """ "Ditutup dengan penandatanganan berita acara oleh Camat": he signs."""
    by = next((n for n, i in enumerate(items[anchor:], start=anchor) if i.fold == "oleh"), anchor)
    return any(i.tag == "EVENT" and act_of(kind_of(i)) is not None for i in items[anchor:by])


def _is_joined(items: Sequence[Item], anchor: int) -> bool:
    """ "Melepas dan membuka gerak jalan": what is sent off is the event that the second verb tells of."""
    return anchor + 1 < len(items) and items[anchor + 1].fold in word_set("pair-joins")


def _sends_elsewhere(items: Sequence[Item], anchor: int) -> bool:
    """ "Melepas kontingen": those who leave for a contest elsewhere start in none here."""
    return _is_joined(items, anchor) or _away_to(items[anchor + 1 : anchor + 1 + _LED_WITHIN])


def _sent_elsewhere(items: Sequence[Item], anchor: int) -> bool:
    """ "Kafilah itu dilepas Bupati"."""
    return _away_to(items[max(0, anchor - _LED_WITHIN) : anchor])


def _away_to(words: Sequence[Item]) -> bool:
    return any(i.fold in word_set("delegation-sent") for i in words)


def _is_about_others(items: Sequence[Item], anchor: int) -> bool:
    """ "Kepada tamu yang hadir, Bupati berpesan": who stands behind the clause with "yang" is none of those present."""
    if anchor == 0 or items[anchor - 1].fold != "yang":
        return False
    behind = []
    for item in items[anchor + 1 :]:
        if item.tag in ("AGENT", "ORG", "GENERIC"):
            break
        behind.append(item.fold)
    return "," in behind and not any(fold in word_set("introduces") for fold in behind)


def _has_subject(items: Sequence[Item], anchor: int) -> bool:
    """ "Bupati turut menyaksikan Camat ...": only where nobody stands before the verb those behind it are its subjects."""
    return any(i.tag in ("AGENT", "ORG", "GENERIC", "QUOTE") for i in items[:anchor])


def _sends_something(items: Sequence[Item], anchor: int) -> bool:
    """ "Mengirim bantuan", "mengutus Sekda ke Jakarta": only who is sent, and nowhere else, comes to the event."""
    sent = anchor + 1 < len(items) and items[anchor + 1].tag == "AGENT"
    return not sent or any(i.fold == "ke" for i in items[anchor : anchor + _SENT_WITHIN])


def _after_the_event(items: Sequence[Item], anchor: int) -> bool:
    """ "Usai upacara, Bupati menyerahkan piagam": no part of the event any more."""
    opening = items[:anchor]
    after = next((n for n, i in enumerate(opening[:_OPENING]) if i.fold in word_set("event-over")), None)
    return after is not None and any(i.tag == "EVENT" and act_of(kind_of(i)) is None for i in opening[after : after + 3])


_CHECKS: Mapping[str, Callable[[Sequence[Item], int], bool]] = {
    "participation/attendee/active/sends-off": _is_joined,
    "participation/opener/active/sends-off": _sends_elsewhere,
    "participation/opener/passive/sent-off": _sent_elsewhere,
    "participation/attendee/active/present": _is_planned,
    "participation/attendee/list": _is_of_others,
    "participation/attendee/list/opening": _has_subject,
    "participation/attendee/list/sent": _sends_something,
    "participation/attendee/list/together": _is_of_decree,
    "participation/chair/passive": _is_an_act,
    "participation/closer/passive": _ends_with_an_act,
    "participation/opener/passive": _ends_with_an_act,
    "participation/companion/list/opening": _has_subject,
    "participation/installer/passive": _is_list,
    "participation/recipient/passive": _is_no_gift,
    "participation/speaker/of": _is_not_held,
    "participation/speaker/topic": _is_no_topic,
    "participation/visitor/passive": _only_says_when,
}


def kind_of(event: Item) -> str:
    """The type of a mentioned event; "pembukaan rapat" is an act at a rapat."""
    first: str = event.value.name.split()[0].lower()
    kind: str = event.value.type
    return first if act_of(first) is not None else kind


def fits(event: Event, name: str, match: Match, items: Sequence[Item]) -> bool:
    """Whether the event is one at which this deed, told without saying at what, is done."""
    if name.endswith("/thing"):
        return act_of(event.type) == name.split("/")[1]
    if name in _ONLY_AT and event.type not in word_set(_ONLY_AT[name]):
        return False
    if name == _CHAIRED:
        return event.type in word_set("event-of-prayer") or not _leads_prayer(items, match.anchor)
    if name in _NEVER_AT:
        return event.type not in word_set(_NEVER_AT[name])
    if name == WON and items[match.anchor - 1].fold in word_set("into-office"):
        who = items.index(match.captures["who"])  # "A sebagai juara 1, B sebagai juara 2"; "sebagai juara 1 adalah A"
        return who < match.anchor or any(i.fold in word_set("won-by") for i in items[match.anchor : who])
    told_of = event.main and event.type in word_set("event-of-giver")
    over = name in _AFTERWARDS and not told_of and _after_the_event(items, match.anchor)
    if over or (name == _HELD and _one_of_many(items, match.captures["event"])):
        return False
    if name == _HOST and items[match.anchor].fold in word_set("received"):
        given = event.type in word_set("event-of-giver")  # "diserahkan oleh A dan diterima B"
        arrival = bool(match.captures) or any(i.fold in word_set("arrival") for i in items[: match.anchor])
        return not given and (arrival or event.type in word_set("event-visit"))
    return True


def _leads_prayer(items: Sequence[Item], anchor: int) -> bool:
    """ "Ibadah dipimpin Pdt. A": no chair of the feast at which people pray."""
    near = items[max(0, anchor - _LED_WITHIN) : anchor]
    return any(i.tag == "EVENT" and i.value.type in word_set("event-of-prayer") for i in near)


def _one_of_many(items: Sequence[Item], event: Item) -> bool:
    """ "melakukan berbagai kegiatan", "setiap rapat": what is done at all times is not the event of the article."""
    at = index_of(items, event)
    return at > 0 and items[at - 1].fold in word_set("many-of")
