"""Words that look like a deed and tell of none at this event: "yang telah diluncurkan", "menyerahkan diri"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kg.facts.deeds import act_of
from kg.grammar.items import Item
from kg.lexicon.affixes import like_passive, like_verb
from kg.lexicon.words import word_set
from kg.mentions.apposition import fold_at
from kg.mentions.headed import own_head
from kg.mentions.settled import Agent

INVOLVED = "participation/attendee/list/involved"
GONG = "participation/opener/passive/gong"
_GIVEN = frozenset({"participation/giver/active", "participation/giver/active/grants", "participation/recipient/to"})
TOGETHER = "participation/attendee/list/together"
_AWAY_WITHIN = 10  # items before "bersama" in which it is said what kept somebody away
HELD = "participation/organizer/active"
LED = "participation/attendee/list/led"
_HELD_BY = "participation/organizer/passive"
WON = "participation/recipient/winner"
_MADE = frozenset({"inaugurator", "organizer", "signatory"})  # deeds that a clause with "yang" tells of a thing that was before
_NAMES_THING = frozenset({"word", "ORG", "AGENT"})  # what may stand before that clause, where it is no event
LED_WITHIN = 8  # items before "dipimpin" in which it is said what is led
_SENT_WITHIN = 8  # items behind "mengutus" in which it is said where to
OPENING = 3  # items in which a sentence says that the event is over
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
    if before and before[-1] in word_set("meant-to") and not any(i.fold in word_set("represented") for i in items):
        return True  # "Bupati sedianya membuka rapat": only who came in his place does
    if _was_before(items, name, anchor, before) or _elsewhere(name, before):
        return True
    if items[anchor].fold in word_set("consists"):
        return not any(fold in word_set("audience") or fold in word_set("strength") for fold in before)
    if "/signatory/" in name and any(fold in word_set("decree") for fold in before):
        return True
    check = _CHECKS.get(name)
    return check is not None and check(items, anchor)


def _was_before(items: Sequence[Item], name: str, anchor: int, before: Sequence[str]) -> bool:
    """ "yang telah diluncurkan ...", "program yang diluncurkan ...": of something that was before the event."""
    if len(before) > 1 and before[-2] in word_set("which") and before[-1] in word_set("past") and name != HELD:
        return True
    told_more = bool(before) and before[-1] in word_set("which") and anchor > 1
    if not told_more or not name.endswith("/passive") or name.split("/")[1] not in _MADE:
        return False
    if name == _HELD_BY and _goes_back_to_event(items[: anchor - 1]):
        return False
    if before[-2] in word_set("event-thing") and anchor + 1 < len(items) and items[anchor + 1].tag == "ORG":
        return False  # "final yang digelar Dinas Pariwisata"
    return items[anchor - 2].tag in _NAMES_THING and before[-2] not in _BREAKS


def _elsewhere(name: str, before: Sequence[str]) -> bool:
    """ "... diwakili, lantaran Bupati membuka rapat di Selat": what kept somebody away is done at another event."""
    if name == TOGETHER:
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


def _tells_act(items: Sequence[Item]) -> bool:
    """Whether an event among them is an act that somebody does: "pembukaan", "penandatanganan"."""
    return any(i.tag == "EVENT" and act_of(kind_of(i)) is not None for i in items)


def _is_an_act(items: Sequence[Item], anchor: int) -> bool:
    """ "Pembukaan kegiatan dipimpin ..." tells who opened, "doa dipimpin ..." who prayed, not who was in the chair."""
    near = items[max(0, anchor - LED_WITHIN) : anchor]
    if any(i.fold in word_set("party") for i in near):
        return True
    if 0 < anchor < len(items) - 1 and own_head(items[anchor + 1].fold):
        return items[anchor - 1].fold in word_set("which")  # "Hadir PMI Kapuas yang dipimpin ketuanya, ..."
    if any(i.fold in word_set("led-part") for i in near):
        return True
    return _tells_act(items[:anchor])


def _is_list(items: Sequence[Item], anchor: int) -> bool:
    """ "Pejabat yang dilantik yaitu ...", "salah satu yang dilantik, ...": those who follow are installed."""
    behind, after_which = fold_at(items, anchor + 1), fold_at(items, anchor - 1) in word_set("which")
    if after_which and behind == ",":
        return True  # "penjabat yang dilantik, Jaya Kahayan, ..."
    if anchor > 2 and after_which and items[anchor - 2].fold in word_set("one-of-them"):
        return True
    if behind in word_set("at") and fold_at(items, anchor + 2) in word_set("among-them"):
        return True  # "mereka yang dilantik di antaranya ..."
    return behind == "antara" or any(behind in word_set(s) for s in ("introduces", "one-by-one"))


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
    """ "Narasumber yang hadir yaitu ...": speakers; "kepada tamu yang hadir, Bupati ...": somebody else.

    Who is "hadir mendampingi Bupati" accompanies him.
    """
    if anchor + 1 < len(items) and items[anchor + 1].fold in word_set("accompanies"):
        return True
    speakers = any(i.fold in word_set("resource-person") for i in items[max(0, anchor - 2) : anchor])
    return speakers or _is_about_others(items, anchor)


def _is_of_decree(items: Sequence[Item], anchor: int) -> bool:
    """ "Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri": who issued it together."""
    return anchor > 0 and items[anchor - 1].fold in word_set("decree")


def _is_planned(items: Sequence[Item], anchor: int) -> bool:
    """ "Bupati dijadwalkan hadir namun batal"."""
    return anchor > 0 and items[anchor - 1].fold in word_set("planned")


def _ends_with_an_act(items: Sequence[Item], anchor: int) -> bool:
    """ "Ditutup dengan penandatanganan berita acara oleh Camat": he signs; "ditutup doa oleh Ustaz Jaya": he prays."""
    if anchor + 1 < len(items) and items[anchor + 1].fold in word_set("led-part"):
        return True
    by = next((n for n, i in enumerate(items[anchor:], start=anchor) if i.fold in word_set("by")), anchor)
    return _tells_act(items[anchor:by])


def _is_oath(items: Sequence[Item], anchor: int) -> bool:
    """ "Pengambilan sumpah dipandu ...": he installs, and holds no talk."""
    return _tells_act(items[max(0, anchor - LED_WITHIN) : anchor])


def _is_no_officer(items: Sequence[Item], anchor: int) -> bool:
    """ "Komandan upacara dipercayakan kepada ..."."""
    if items[anchor].fold not in word_set("entrusted"):
        return False
    before = items[anchor - 1].value if anchor else None
    roles = [post.role for post in before.posts] if isinstance(before, Agent) else []
    return not any(role in word_set("officer-of-event") for role in roles)


def _joins_giving(items: Sequence[Item], anchor: int) -> bool:
    """ "Ikut menyumbangkan darah": who joins in what all do."""
    return anchor > 0 and items[anchor - 1].fold in word_set("takes-part")


def _is_joined(items: Sequence[Item], anchor: int) -> bool:
    """ "Melepas dan membuka gerak jalan": what is sent off is the event that the second verb tells of."""
    return anchor + 1 < len(items) and items[anchor + 1].fold in word_set("pair-joins")


def _sends_elsewhere(items: Sequence[Item], anchor: int) -> bool:
    """ "Melepas kontingen": those who leave for a contest elsewhere start in none here."""
    return _is_joined(items, anchor) or _away_to(items[anchor + 1 : anchor + 1 + LED_WITHIN])


def _sent_elsewhere(items: Sequence[Item], anchor: int) -> bool:
    """ "Kafilah itu dilepas Bupati"."""
    return _away_to(items[max(0, anchor - LED_WITHIN) : anchor])


def _away_to(words: Sequence[Item]) -> bool:
    return any(i.fold in word_set("delegation-sent") for i in words)


def _is_about_others(items: Sequence[Item], anchor: int) -> bool:
    """ "Kepada tamu yang hadir, Bupati berpesan": who stands behind the clause with "yang" is none of those present."""
    if anchor == 0 or items[anchor - 1].fold not in word_set("which"):
        return False
    behind = []
    for item in items[anchor + 1 :]:
        if item.tag in ("AGENT", "ORG", "GENERIC"):
            break
        behind.append(item.fold)
    return "," in behind and not any(fold in word_set("introduces") for fold in behind)


def _has_subject(items: Sequence[Item], anchor: int) -> bool:
    """ "Bupati turut menyaksikan Camat ...": only where nobody stands before the verb those behind it are its subjects.

    "Selain TNI, turut menanam Camat ..." tells of more of them.
    """
    first = 2 if items[0].fold in word_set("aside-from") else 0
    return any(i.tag in ("AGENT", "ORG", "GENERIC", "QUOTE") for i in items[first:anchor])


def _accompanies(items: Sequence[Item], anchor: int) -> bool:
    """ "Tampak mendampingi, Camat Basarang": a companion."""
    verb = items[anchor + 1].fold if anchor + 1 < len(items) else ""
    return verb in word_set("accompanies") and not _has_subject(items, anchor)


def _sends_something(items: Sequence[Item], anchor: int) -> bool:
    """ "Mengirim bantuan", "mengutus Sekda ke Jakarta": only who is sent, and nowhere else, comes to the event."""
    sent = anchor + 1 < len(items) and items[anchor + 1].tag == "AGENT"
    return not sent or any(i.fold in word_set("sent-to") for i in items[anchor : anchor + _SENT_WITHIN])


_CHECKS: Mapping[str, Callable[[Sequence[Item], int], bool]] = {
    "participation/attendee/active/sends-off": _is_joined,
    "participation/opener/active/sends-off": _sends_elsewhere,
    "participation/opener/passive/sent-off": _sent_elsewhere,
    "participation/attendee/active/present": _is_planned,
    "participation/attendee/active/seen": _accompanies,
    "participation/attendee/list": _is_of_others,
    "participation/attendee/named/officer": _is_no_officer,
    "participation/giver/active": _joins_giving,
    "participation/speaker/list/hosted": _is_oath,
    "participation/attendee/list/opening": _has_subject,
    "participation/attendee/list/witness": _has_subject,
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
