"""What is written as no name is: "WiFi", "PPPK", "1441 H."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.titles import Title
from kg.lexicon.words import word_set
from kg.memo import remembered
from kg.text.tokens import Token

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SHOUT = re.compile(r"[A-Z]{2,}[a-z]+$")
_AGENCY = re.compile(r"(?:dis|din|kemen)[bcdfghjklmnpqrstvwyz]\w{3,}|perkim\w{3,}")
_POST = re.compile(r"(?:wa)?dan(?:tim|ki|ru|pos|unit|satgas|yon\w*|sub\w*)|ka(?:tim|pus\w{3,}|instalasi)")
_VOWELS = frozenset("aeiouy")
_LONGEST_ACRONYM = 3  # letters; longer words in capitals may be a name that is written so
_LETTERS_OF_A_YEAR = 4
_LONGEST_INITIALS = 2  # letters that may stand in a name without a vowel: "SF Danum"


def odd(token: Token) -> bool:
    """Whether no name is written like the word: "AirNav", "PPh", "PPPK"; but "RimbaAgus", "LaDanum"."""
    return token.shape in "CA" and _odd((token.text, token.fold, token.shape))


@remembered(65536)
def _odd(word: tuple[str, str, str]) -> bool:
    """Whether a word in capitals or with one is odd: as written, folded, and its shape."""
    text, fold, shape = word
    if shape == "A":
        return len(fold) > _LONGEST_INITIALS and not _VOWELS & set(fold)
    if _SHOUT.match(text) and fold not in word_set("name-hint"):
        return True
    pieces = _HUMP.split(text)
    if len(pieces) < 2 or pieces[0].lower() in word_set("glued-names"):
        return False
    return not any(piece.lower() in word_set("name-hint") for piece in pieces)


def agency(token: Token) -> bool:
    """Whether the word is the short form of an agency or a post that no table has: "Disperkimhub", "Kemenkraf", "Kapusdal"."""
    return token.shape in "CA" and _agency(token.fold)


@remembered(65536)
def _agency(fold: str) -> bool:
    if fold in word_set("name-hint"):
        return False
    return agency_word(fold) or _POST.fullmatch(fold) is not None


def agency_word(fold: str) -> bool:
    """Whether a word in lower case is formed as the short forms of agencies are: "disperkimhub", "kemenkraf"."""
    return _AGENCY.fullmatch(fold) is not None


def loose_title(tokens: Sequence[Token], i: int, title: Title) -> bool:
    """Whether letters look like a title and are none: "Ra" (only "RA."), "DRH" (only "drh."), the "H." of "1441 H.", "SR"."""
    text = tokens[i].text
    if tokens[i].fold in word_set("haji-letter"):
        return i > 0 and tokens[i - 1].shape == "d" and len(tokens[i - 1].text) == _LETTERS_OF_A_YEAR
    if tokens[i].fold in word_set("titles-of-dalang") and (i == 0 or tokens[i - 1].fold not in word_set("before-dalang")):
        return True  # "dalang Ki Danum", but "Ki Danum Dewantara"
    if tokens[i].shape == "A" and tokens[i].fold in word_set("title-mixed"):
        return True  # "ST." is a degree
    if "." in text:
        return False
    if tokens[i].fold in word_set("title-dotted"):
        return True
    if tokens[i].shape == "C":
        return title.kind == "noble" and title.form.rstrip(".").isupper()
    return title.kind == "academic" and title.form.islower() and text.lower() in word_set("small-only")


def thing_behind_title(tokens: Sequence[Token], at: int) -> bool:
    """Whether the one word behind a title is nobody's name: "Haji Kapuas", "Uskup Maumere", "Sersan BUP"."""
    token = tokens[at]
    if token.fold in word_set("name-hint"):
        return False
    if token.shape == "A":
        return len(token.text) <= _LONGEST_ACRONYM
    return bool(gazetteer().named(token.text)) or token.fold in word_set("no-name-alone") | gazetteer().seats


def past_initials(tokens: Sequence[Token], at: int, words: Sequence[str]) -> int:
    """Past the initials of the words so far in brackets, before the rest of the name: "Rimba Danum (RD) Kahayan"."""
    if not words or at + 3 >= len(tokens) or tokens[at].fold != "(" or tokens[at + 2].fold != ")":
        return at
    initials = "".join(word[0] for word in words)
    return at + 3 if tokens[at + 1].text == initials and tokens[at + 3].shape == "C" else at
