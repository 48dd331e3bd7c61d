"""Names of people: titles before, the name's own words, degrees behind."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.events import event_heads
from kg.lexicon.titles import degrees, titles
from kg.lexicon.words import calendar, word_set
from kg.mentions.values import NameMention
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token

LONGEST_NAME = 6  # words of a name, without titles and degrees


def title_kind(token: Token) -> str | None:
    """The kind of title that the token is ("honorific", "rank" ...), or None."""
    row = titles().get(token.fold)
    return row.kind if row is not None and token.shape != "l" else None


def degree(token: Token) -> str | None:
    """The normal form of the degree that the token is, or None."""
    row = degrees().get(token.fold.replace(".", "").replace(" ", ""))
    return row.normal if row is not None and (token.shape in ("X", "A") or "." in token.text) else None


def name_starts(token: Token) -> bool:
    """Whether a token can only open a name: a title of a person."""
    return title_kind(token) is not None and token.shape != "I"


def name_at(tokens: Sequence[Token], i: int) -> tuple[NameMention, int] | None:
    """The name that starts at token ``i`` (titles included) and the token after it, or None.

    A name without title or degree is returned unanchored: a run of capitalized words that may be anything.
    """
    at, prefixes = _titles_at(tokens, i)
    words, end = _words_at(tokens, at)
    if not words:
        return None
    suffixes, after = _degrees_at(tokens, end)
    anchored = "title" if prefixes else "degree" if suffixes else ""
    return NameMention(tuple(words), tuple(prefixes), tuple(suffixes), anchored), after


def _titles_at(tokens: Sequence[Token], i: int) -> tuple[int, list[str]]:
    found: list[str] = []
    at = i
    while at < len(tokens):
        token = tokens[at]
        kind = title_kind(token)
        if kind is None or (kind == "corps" and not found):
            break
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if following is None or not (following.shape in "CAIX" or following.fold in "(,."):
            break
        found.append(token.text)
        at += 1
        if tokens[at].fold == "." or (tokens[at].fold == "," and _title_follows(tokens, at + 1)):
            at += 1
    return at, found


def _title_follows(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and title_kind(tokens[at]) is not None


def _words_at(tokens: Sequence[Token], i: int) -> tuple[list[str], int]:
    words: list[str] = []
    at = i
    while at < len(tokens) and len(words) < LONGEST_NAME and _in_name(tokens, at, words):
        token = tokens[at]
        words.append(token.text if token.shape != "X" else token.text.rstrip("."))
        at += 1
    while words and words[-1] in word_set("name-particles"):
        words.pop()
        at -= 1
    if len(words) == 1 and len(words[0].rstrip(".")) < 2:
        return [], i
    return words, at


def _in_name(tokens: Sequence[Token], at: int, words: list[str]) -> bool:
    token = tokens[at]
    if token.shape == "X":
        return degree(token) is None and at + 1 < len(tokens) and tokens[at + 1].shape in "CA"
    if token.shape == "l":
        return bool(words) and token.fold in word_set("name-particles")
    if token.shape not in "CAI":
        return False
    if words and tokens[at - 1].shape not in "AI" and token.shape == "A" and len(token.text) > 1:
        return False
    return not _foreign(tokens, at, words)


def _foreign(tokens: Sequence[Token], at: int, words: list[str]) -> bool:
    """Whether the word belongs to something else: a post, a body, a weekday, an ordinary word at a sentence's start."""
    token = tokens[at]
    vocab = vocabulary()
    if token.shape == "I":
        return False
    if token.fold in vocab.no_name or token.fold in vocab.starters:
        return True
    if token.fold in calendar("weekday") or (words and degree(token) is not None):
        return True
    if token.fold in calendar("month") and at + 1 < len(tokens) and tokens[at + 1].shape == "d":
        return True
    if title_kind(token) is not None and words:
        return True
    if not words and vocab.bodies.at(tokens, at) is not None:
        return True
    return not words and event_heads().at(tokens, at) is not None


def _degrees_at(tokens: Sequence[Token], i: int) -> tuple[list[str], int]:
    found: list[str] = []
    at = i
    while at < len(tokens):
        skip = 1 if tokens[at].fold == "," and at + 1 < len(tokens) else 0
        normal = degree(tokens[at + skip])
        if normal is None:
            break
        found.append(normal)
        at += skip + 1
        if at < len(tokens) and tokens[at].fold == "." and at + 1 < len(tokens) and tokens[at + 1].fold == ",":
            at += 1
    return found, at
