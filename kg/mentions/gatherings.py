"""Events as they are named: a head noun ("Rapat Koordinasi") and its topic, up to where the topic ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kg.lexicon.affixes import like_verb
from kg.lexicon.events import GENERIC, event_heads
from kg.lexicon.words import calendar, word_set
from kg.mentions.brackets import past_short_form
from kg.mentions.name_words import name_starts
from kg.mentions.values import EventMention
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token, tokenize, written

_TITLE = 3  # words of the title of a document before a noun of an event
LONGEST_EVENT = 30  # tokens from the head to the end of the topic
_LONGEST_TITLE = 8  # tokens with the marks, of one that is too short for a quotation
_OPENING, _CLOSING = frozenset("\"“‘'«"), frozenset("\"”’'»“")
_SPEECH_ENDS = frozenset(",.!?")
_NOUN_OF_ACT = re.compile(r"(?:pe[a-z]{4,}an|per[a-z]{3,}an)")


class _Head(NamedTuple):
    """Where the name of an event starts, its type, the token after its head noun, and whether it only means "the event"."""

    first: int
    type: str
    end: int
    bare: bool


def event_at(tokens: Sequence[Token], i: int) -> tuple[EventMention, int] | None:
    """The event that starts at token ``i`` and the token after it, or None.

    "Acara" and "kegiatan" are left out of the name of what they announce ("acara Pelantikan Pejabat").
    """
    head = _head(tokens, i)
    if head is None or (i and tokens[i - 1].fold in word_set("event-never-after")) or _in_title_of_document(tokens, i):
        return None
    after = past_short_form(tokens, head.end)
    if after < len(tokens) and tokens[after].fold in word_set("event-never-before"):
        return None
    if (past := _past_this(tokens, after)) > after:
        return EventMention(head.type, written(tokens[head.first : head.end]), definite=True), past
    if head.type == GENERIC and (title := _title_in_quotes(tokens, after)) is not None:
        return title
    if head.bare:
        return EventMention(GENERIC, written(tokens[i : head.end]), definite=True), head.end
    end = after if _led_by(tokens, i, after) else max(topic_end(tokens, after), after)
    if head.type in word_set("event-of-signatory"):  # who signs is told as such, not as part of the name
        end = next((at for at in range(after, end) if tokens[at].fold in word_set("between")), end)
    end = _before_doers(tokens, after, end)
    if head.type == GENERIC and end > after and names_itself(tokens, after) and vocabulary().roles.at(tokens, after) is None:
        return EventMention(GENERIC, written(tokens[after:end]), definite=False), end
    if head.type == GENERIC:
        return EventMention(GENERIC, written(tokens[i : head.end]), definite=True), head.end
    return EventMention(head.type, written(tokens[head.first : end]), definite=False), end


def _title_in_quotes(tokens: Sequence[Token], at: int) -> tuple[EventMention, int] | None:
    """ "acara “Mayo Sekolah 2026”": what stands in quotation marks behind such a noun and is no speech; the token after it."""
    if at >= len(tokens) or tokens[at].text[0] not in _OPENING:
        return None
    end = at + 1
    if tokens[at].shape != "Q":
        limit = min(len(tokens), at + _LONGEST_TITLE)
        end = next((n + 1 for n in range(at + 1, limit) if tokens[n].text in _CLOSING), at)
    title = written(tokens[at:end])[1:-1].strip()
    inside = tokenize(title)
    if not inside or inside[0].shape not in "CA" or title[-1] in _SPEECH_ENDS or len(inside) > LONGEST_EVENT:
        return None
    heads = (event_heads().at(inside, n) for n in range(len(inside)))
    kind = next((head.values[0] for head in heads if head is not None and head.values[0] != GENERIC), GENERIC)
    return EventMention(kind, title, definite=False), end


def _before_doers(tokens: Sequence[Token], after: int, end: int) -> int:
    """The end of the name of what several bodies do together, without them: "razia gabungan | Satlantas Polres Kapuas"."""
    for at in range(after - 1, end - 1):
        if tokens[at].fold in word_set("does-together") and tokens[at].shape == "l":
            words, doer = vocabulary(), tokens[at + 1]
            named = words.heads.start_with(doer.fold) or words.bodies.start_with(doer.fold)
            return at + 1 if named and doer.shape in "CA" else end
    return end


def _in_title_of_document(tokens: Sequence[Token], i: int) -> bool:
    """ "Surat Pemberitahuan Pemungutan Suara": a noun written large in the title of a document is no event."""
    if tokens[i].shape not in "CA":
        return False
    at = i - 1
    while at >= 0 and i - at <= _TITLE and tokens[at].shape in "CA":
        if tokens[at].fold in word_set("document"):
            return True
        at -= 1
    return False


def _led_by(tokens: Sequence[Token], i: int, after: int) -> bool:
    """ "Pembina apel Kapolres Kapuas, Jaya Kahayan": the post behind is that of who leads it, not its topic."""
    led = i > 0 and after < len(tokens) and tokens[i - 1].fold in word_set("leads-event")
    return led and (vocabulary().roles.at(tokens, after) is not None or name_starts(tokens, after))


def _head(tokens: Sequence[Token], i: int) -> _Head | None:
    """ "Acara Pelantikan" is a Pelantikan; "Pembukaan Rakor" is the Rakor, named with its opening; "pembukaan acara" refers."""
    hit = event_heads().at(tokens, i)
    if hit is None:
        return None
    kind, end = hit.values[0], i + hit.length
    wraps = kind in word_set("event-wrappers")
    if not wraps and kind != GENERIC:
        return _Head(i, kind, end, bare=False)
    inner = event_heads().at(tokens, end) if end < len(tokens) else None
    if inner is None:
        return _Head(i, kind, end, bare=False)
    if inner.values[0] != GENERIC:
        return _Head(i if wraps else end, inner.values[0], end + inner.length, bare=False)
    within = _head(tokens, end)
    if within is not None and within.type != GENERIC:
        return within
    return _Head(i, GENERIC, end + inner.length, bare=True)


def _past_this(tokens: Sequence[Token], at: int) -> int:
    """Past "ini", "tersebut", "kali ini"."""
    far = at + (at < len(tokens) and tokens[at].fold in word_set("this-time"))
    return far + 1 if far < len(tokens) and tokens[far].fold in word_set("this") else at


def names_itself(tokens: Sequence[Token], at: int) -> bool:
    """Whether the words behind "kegiatan" or "menggelar" name an event: a proper name, or a noun of doing ("pembekalan")."""
    token = tokens[at]
    if token.shape in "CA":
        return True
    return _NOUN_OF_ACT.fullmatch(token.fold) is not None and token.fold not in word_set("event-no-name")


def topic_end(tokens: Sequence[Token], first: int) -> int:
    """The token after the topic that starts at token ``first``; ``first`` itself where there is none."""
    at = end = first
    while at < min(len(tokens), first + LONGEST_EVENT):
        token = tokens[at]
        if token.fold in word_set("topic-join"):
            if not _topic_goes_on(tokens, at):
                break
            at += 1
            continue
        if token.fold == "(" and (past := past_short_form(tokens, at)) > at:
            at = end = past
            continue
        if not _in_topic(tokens, at):
            break
        at += 1
        end = at
    return end


def _in_topic(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.shape in "pQ" or token.fold in calendar("weekday") or token.fold in word_set("topic-stop"):
        return False
    if token.fold in word_set("day-noun") and at + 1 < len(tokens) and tokens[at + 1].fold in calendar("weekday"):
        return False
    if token.shape == "l" and at + 1 < len(tokens) and tokens[at + 1].fold in word_set("topic-within"):
        return token.fold in word_set("at") or token.fold not in word_set("topic-end")
    if token.shape == "l":
        return token.fold not in word_set("topic-end") and not verbal(token)
    if token.fold in word_set("topic-end") and token.fold in word_set("no-name"):
        return _capital_around(tokens, at)
    return not _dated(tokens, at) and not _role_starts(tokens, at)


def verbal(token: Token) -> bool:
    """Whether a small word looks like a verb and is none of those that stand in names ("terpadu", "digital")."""
    return token.shape == "l" and like_verb(token.fold) and token.fold not in word_set("topic-inner")


def _capital_around(tokens: Sequence[Token], at: int) -> bool:
    """Whether a small word is written large inside a name ("Sosialisasi Ketentuan Di Bidang Cukai"), no venue behind it."""
    if not 0 < at < len(tokens) - 1 or tokens[at].shape != "C":
        return False
    following = tokens[at + 1]
    return tokens[at - 1].shape in "CA" and following.shape in "CA" and following.fold not in word_set("venue")


def _dated(tokens: Sequence[Token], at: int) -> bool:
    """ "25 Agustus" ends the topic, "2022" and "Tahap 2" do not."""
    return tokens[at].shape == "d" and at + 1 < len(tokens) and tokens[at + 1].fold in calendar("month")


def _role_starts(tokens: Sequence[Token], at: int) -> bool:
    """A post ends the topic, unless it belongs to it ("Pelantikan Kepala Desa")."""
    hit = vocabulary().capacities.at(tokens, at)
    return hit is not None and tokens[at].shape in "CA" and at + 1 < len(tokens) and tokens[at + 1].shape in "CA"


def _topic_goes_on(tokens: Sequence[Token], at: int) -> bool:
    following = at + 1
    while following < len(tokens) and tokens[following].fold in word_set("topic-after-join"):
        following += 1
    if following >= len(tokens) or tokens[following].shape in "pQ":
        return False
    inside = tokens[at].fold in word_set("topic-join-always")
    return _in_topic(tokens, following) and (inside or tokens[following].shape in "CAd" or following > at + 1)
