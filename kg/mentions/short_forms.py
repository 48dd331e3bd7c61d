"""Short forms that an article explains itself: "Taman Nasional Berbak dan Sembilang (TNBS)", later only "Balai TNBS"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from kg.lexicon.words import word_set
from kg.mentions.places import place_at
from kg.mentions.vocabulary import vocabulary
from kg.text.sentences import Sentence
from kg.text.tokens import Token, written

_SHORTEST, _LONGEST = 3, 8  # letters of a short form
_LONGEST_NAME = 12  # tokens
_REPEATED = re.compile(r"([A-Z])([2-5])")
_LETTERS = re.compile(r"[A-Z][A-Za-z0-9]+")
_SHORTEST_CONTRACTION = 4  # letters: "Untad"
_SHORTEST_START = 2  # letters of its first word


def short_forms(cut: Iterable[Sentence]) -> Mapping[str, str]:
    """The short forms in capitals that the sentences explain, with the words that each stands for; the first one counts.

    Only the initials of the capitalized words before the bracket explain it (Schwartz and Hearst 2003, by initials alone);
    words such as "dan" may stand between. A campus may be contracted: "Universitas Danum Raya (Undara)". What the tables know
    already is left to them.
    """
    found: dict[str, str] = {}
    for sentence in cut:
        tokens = sentence.tokens
        for at in [at for at, token in enumerate(tokens[:-2]) if token.fold == "("]:
            if at == 0 or tokens[at + 1].shape not in "CA":
                continue
            short = _glued(tokens, at + 1)
            letters = _spread(short)
            if not letters or not _SHORTEST <= len(letters) <= _LONGEST or short in found or _known(tokens, at + 1):
                continue
            first = _first(tokens, at, letters) if letters.isupper() else _contracted(tokens, at, short)
            if first is not None:
                found[short] = written(tokens[first:at])
    return found


def _glued(tokens: Sequence[Token], at: int) -> str:
    """The short form at token ``at`` with the figures inside, "DP3A", if the bracket closes behind it; else nothing."""
    end = at + 1
    while end < len(tokens) and tokens[end].start == tokens[end - 1].end and tokens[end].shape in "Ad":
        end += 1
    return "".join(token.text for token in tokens[at:end]) if end < len(tokens) and tokens[end].fold == ")" else ""


def _spread(short: str) -> str:
    """A short form with each letter as often as the figure behind it says: "PPP" of "P3", "DPPPA" of "DP3A"."""
    return _REPEATED.sub(lambda match: match[1] * int(match[2]), short)


def spelled_out(label: str, forms: Mapping[str, str]) -> str:
    """A label in which each short form stands in full: "Balai TNBS" as "Balai Taman Nasional Berbak dan Sembilang"."""
    if not forms:
        return label
    return _LETTERS.sub(lambda match: forms.get(match[0], match[0]), label)


def explained_end(tokens: Sequence[Token], start: int, after: int) -> int:
    """Where a name ends that starts at token ``start`` and has a short form of its own initials behind it.

    "Majelis Kerukunan Warga Sungai (MKWS)", however unusual its words are; ``after`` itself where there is none,
    where the tables know the short form, and where the words name a region.
    """
    at = after
    while at < min(len(tokens), start + _LONGEST_NAME) and (
        tokens[at].shape in "CA" or tokens[at].fold in word_set("list-joins")
    ):
        at += 1
    if at == after or at + 2 >= len(tokens) or tokens[at].fold != "(" or tokens[at + 2].fold != ")":
        return after
    own = tokens[at + 1].shape == "A" and not _known(tokens, at + 1) and _first(tokens, at, tokens[at + 1].text) == start
    return at if own and all(place_at(tokens, n) is None for n in range(after, at)) else after


def _known(tokens: Sequence[Token], at: int) -> bool:
    words = vocabulary()
    return words.bodies.at(tokens, at) is not None or words.roles.at(tokens, at) is not None


def _contracted(tokens: Sequence[Token], end: int, short: str) -> int | None:
    """The first of the words of a campus before token ``end`` whose starts make the short form, None where they don't."""
    near = range(end - 1, max(-1, end - _LONGEST_NAME), -1)
    at = next((n for n in near if tokens[n].fold in word_set("house-of-rektor")), None)
    if at is None or len(short) < _SHORTEST_CONTRACTION or any(token.shape not in "CA" for token in tokens[at:end]):
        return None
    rest = short.lower()
    for n in range(at, end):
        word = tokens[n].fold
        shared = next((size for size in range(len(rest), 0, -1) if word.startswith(rest[:size])), 0)
        if n == at and shared < _SHORTEST_START:
            return None
        rest = rest[shared:]
    return at if not rest else None


def _first(tokens: Sequence[Token], end: int, short: str) -> int | None:
    """The first of the words before token ``end`` whose initials make the short form, None where they don't."""
    letters = [letter.lower() for letter in short if letter.isalpha()]
    at = end
    while letters:
        at -= 1
        if at < 0:
            return None
        if tokens[at].fold in word_set("list-joins"):
            continue
        if tokens[at].shape not in "CA" or tokens[at].fold[0] != letters[-1]:
            return None
        letters.pop()
    return at
