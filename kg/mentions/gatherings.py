"""Events as they are named: a head noun ("Rapat Koordinasi") and its topic, up to where the topic ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.lexicon.events import event_heads
from kg.lexicon.words import calendar, word_set
from kg.mentions.values import EventMention
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token, written

LONGEST_EVENT = 30  # tokens from the head to the end of the topic
_VERB = re.compile(r"(?:di|me|ber|ter)[a-z]{4,}")
_LONGEST_BRACKET = 3


def event_at(tokens: Sequence[Token], i: int) -> tuple[EventMention, int] | None:
    """The event that starts at token ``i`` and the token after it, or None."""
    hit = event_heads().at(tokens, i)
    if hit is None:
        return None
    head_end = i + hit.length
    after = _past_bracket(tokens, head_end)
    if after < len(tokens) and tokens[after].fold in word_set("this"):
        return EventMention(hit.values[0], written(tokens[i:head_end]), definite=True), after + 1
    end = _topic_end(tokens, after)
    if end == after:
        end = head_end if after == head_end else after
    return EventMention(hit.values[0], written(tokens[i:end]), definite=False), end


def _topic_end(tokens: Sequence[Token], first: int) -> int:
    at = end = first
    while at < min(len(tokens), first + LONGEST_EVENT):
        token = tokens[at]
        if token.fold in (
            "dan",
            "&",
            "/",
            "-",
            "–",
            "dalam",
            "bagi",
            "untuk",
            "tentang",
            "antara",
            "serta",
            "ke",
            "dengan",
        ):
            if not _topic_goes_on(tokens, at):
                break
            at += 1
            continue
        if token.fold == "(" and (past := _past_bracket(tokens, at)) > at:
            at = end = past
            continue
        if not _in_topic(tokens, at):
            break
        at += 1
        end = at
    return end


def _in_topic(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.shape in "pQ" or token.fold in calendar("weekday"):
        return False
    if token.shape == "l":
        return token.fold not in word_set("topic-end") and not _VERB.fullmatch(token.fold)
    if token.fold in word_set("no-name") and token.fold in word_set("topic-end"):
        return False
    return not _role_starts(tokens, at)


def _role_starts(tokens: Sequence[Token], at: int) -> bool:
    """A post ends the topic, unless it belongs to it ("Pelantikan Kepala Desa")."""
    hit = vocabulary().capacities.at(tokens, at)
    return hit is not None and tokens[at].shape in "CA" and at + 1 < len(tokens) and tokens[at + 1].shape in "CA"


def _topic_goes_on(tokens: Sequence[Token], at: int) -> bool:
    following = at + 1
    while following < len(tokens) and tokens[following].fold in ("rangka", "dan", "ke"):
        following += 1
    if following >= len(tokens) or tokens[following].shape in "pQ":
        return False
    inside = tokens[at].fold in ("dan", "&", "/", "-", "–", "ke")
    return _in_topic(tokens, following) and (inside or tokens[following].shape in "CAd" or tokens[at + 1].fold == "rangka")


def _past_bracket(tokens: Sequence[Token], i: int) -> int:
    """Past "(Rakor)", an abbreviation in brackets, if it stands at token ``i``."""
    if i >= len(tokens) or tokens[i].fold != "(":
        return i
    for at in range(i + 1, min(len(tokens), i + 2 + _LONGEST_BRACKET)):
        if tokens[at].fold == ")":
            return at + 1
        if tokens[at].shape not in "CA":
            return i
    return i
