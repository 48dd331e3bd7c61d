"""Things that bear names of people, and names that tell nobody: "Gedung Rimba Danum", "Penulis: Rimba"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from string import ascii_uppercase

from kg.lexicon.given import usual_name
from kg.lexicon.words import word_set
from kg.mentions.body_names import QUOTES
from kg.mentions.oddities import odd
from kg.mentions.values import NameMention
from kg.text.tokens import Token


def bears_it(tokens: Sequence[Token], i: int, after: int, name: NameMention) -> bool:
    """Whether it is a thing that bears the name: "Gedung Rimba Danum", "Jalan Kapten Rimba Danum"."""
    before = tokens[i - 1].fold if i else ""
    if _credited(tokens, i, after, name) or _creed(name) or (i and _of_a_thing(tokens, i, name)):
        return True
    quoted = i and before in QUOTES and after < len(tokens) and tokens[after].fold in QUOTES
    if quoted and not any(token.fold in word_set("nickname") for token in tokens[max(0, i - 4) : i]):
        return True
    if after < len(tokens) and tokens[after].fold in word_set("thing-behind") and name.anchored in ("", "likely"):
        return True
    bracket = i > 2 and before == ")" and tokens[i - 3].fold == "("  # "Rumah Sakit Umum Daerah (RSUD) KRT Danum"
    house = tokens[i - 2 if bracket else i - 1] if i else None
    if house is not None and (name.prefixes or bracket) and house.shape in "CA" and house.fold in word_set("named-house"):
        return True
    if before in word_set("named-street") or (before in _named_after() and not name.suffixes):
        return True
    if before in word_set("of-a-place") and not name.anchored:
        return True
    if before in word_set("place-district") and usual_name(name.words[0].lower()):
        return False  # "Kasi PMD Kecamatan Tiara"
    return before in word_set("named-thing") and name.anchored in ("", "likely")


@cache
def _named_after() -> frozenset[str]:
    """Words for what is called after people, shops with their titles as well: "Bandara Rimba Danum", "Warung Mbok Danum"."""
    return word_set("named-after") | word_set("named-shop")


def _of_a_thing(tokens: Sequence[Token], i: int, name: NameMention) -> bool:
    """ "AirNav Rimba", "ruang rapat Rimba Danum"; "dilewakan sebagai Dt. Rimba": the title somebody is given."""
    before = tokens[i - 1]
    if before.fold == "/" and i > 1 and tokens[i - 2].shape == "d" and not name.prefixes:
        return True  # "Yonif 600/Rimba Danum"
    if before.shape == "C" and odd(before) and not name.prefixes:
        return True
    if before.fold in word_set("as-titled"):
        return bool(name.prefixes) and name.prefixes[0].lower().rstrip(".") in word_set("titles-inside")
    if i < 2 or before.fold not in word_set("thing-inner"):
        return False
    titled = bool(name.prefixes) and tokens[i - 2].fold in word_set("named-house")  # "Gedung Kesenian Ir. Danum"
    return titled or (tokens[i - 2].fold in word_set("named-thing") and name.anchored in ("", "likely"))


def _credited(tokens: Sequence[Token], i: int, after: int, name: NameMention) -> bool:
    """ "Penulis: Rimba", "Editor: Rimba D / Foto: Danum": one word, with a letter at most, tells nobody who made it."""
    credited = i > 1 and tokens[i - 1].fold in word_set("before-credited") and tokens[i - 2].fold in word_set("credit")
    alone = len(name.words) == 1 or (len(name.words) == 2 and len(name.words[1].rstrip(".")) == 1)
    if credited and len(name.words) == 1 and after < len(tokens) and _capital_letter(tokens[after]):
        after += 1  # "Editor: Rimba D"
    ranked = bool(name.prefixes) and name.prefixes[0].lower().rstrip(".") in word_set("sure-titles")  # "Penulis: Briptu Rimba"
    return credited and alone and not ranked and (after == len(tokens) or tokens[after].fold in word_set("behind-credit"))


def _capital_letter(token: Token) -> bool:
    return len(token.fold) == 1 and token.text[0] in ascii_uppercase


def _creed(name: NameMention) -> bool:
    """ "Panca Prasetya", "Tri Dharma": a number and what there are so many of."""
    fold = name.words[0].lower()
    return fold in word_set("creed-number") and len(name.words) == 2 and name.words[1].lower() in word_set("creed")
