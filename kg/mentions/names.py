"""Names of people: titles before, the name's own words, degrees behind."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.events import event_heads
from kg.lexicon.ordinary import ordinary
from kg.lexicon.words import calendar, expansions, word_set
from kg.mentions.degrees import degree_at, glued_degrees, unknown_degree
from kg.mentions.oddities import agency, loose_title, odd, past_initials, thing_behind_title
from kg.mentions.values import NameMention
from kg.mentions.vocabulary import never_opens_name, vocabulary
from kg.text.tokens import Token, written

LONGEST_NAME = 6  # words of a name, without titles and degrees
_FEWEST_BEFORE_REGION = 2  # words of a name that a region's name of one word ends
_LONGEST_ACRONYM = 4  # letters; "ASRI" may be anything
_LONGEST_INITIALS = 2  # capitals behind a name without full stops: "Nova DT"


def title_at(tokens: Sequence[Token], i: int) -> tuple[str, int] | None:
    """The kind of title ("honorific", "rank" ...) that starts at token ``i`` and the token after it, or None."""
    hit = vocabulary().titles.at(tokens, i)
    if hit is None or tokens[i].shape == "l" or loose_title(tokens, i, hit.values[0]):
        return None
    return hit.values[0].kind, i + hit.length


def name_starts(tokens: Sequence[Token], i: int) -> bool:
    """Whether only a name can start here: a title of a person; a corps ("Laut") stands behind a rank only."""
    found = title_at(tokens, i)
    return found is not None and found[0] != "corps" and tokens[i].shape != "I"


def name_at(tokens: Sequence[Token], i: int) -> tuple[NameMention, int] | None:
    """The name that starts at token ``i`` (titles included) and the token after it, or None.

    A name without title or degree is "likely" where usual names stand in it; else it is unanchored, a run of capitalized
    words that may be anything.
    """
    first = tokens[i]
    if first.shape == "l" or (first.shape in "CA" and never_opens_name(first.fold)):
        return None
    at, prefixes = _titles_at(tokens, i)
    words, end, glued = _words_at(tokens, at)
    if not words or (not prefixes and _degree_alone(tokens, at)):
        return None
    suffixes, after = _degrees_at(tokens, end)
    prefixes += glued
    anchored = "title" if prefixes else "degree" if suffixes else "likely" if _likely(words) else ""
    if anchored != "title" and not _written_like_one(tokens[at:end]):
        return None
    if prefixes and not suffixes and end == at + 1 and thing_behind_title(tokens, at):
        return None
    return NameMention(tuple(words), tuple(prefixes), tuple(suffixes), anchored), after


def _likely(words: Sequence[str]) -> bool:
    return len(words) > 1 and words[0] != "Al" and any(_usual(word.lower()) for word in words)


def _written_like_one(tokens: Sequence[Token]) -> bool:
    """A single word in capitals is rather an abbreviation than a name."""
    if len(tokens) > 1 or tokens[0].shape != "A":
        return True
    return tokens[0].fold in word_set("name-hint") and len(tokens[0].fold) > _LONGEST_ACRONYM


def _titles_at(tokens: Sequence[Token], i: int) -> tuple[int, list[str]]:
    found: list[str] = []
    at = i
    while at < len(tokens):
        title = title_at(tokens, at)
        if title is None or (title[0] == "corps" and not found) or (title[1] == at + 1 and _only_initial(tokens[at])):
            break
        after = title[1]
        if after >= len(tokens) or not (tokens[after].shape in "CAIX" or tokens[after].fold in "(,."):
            break
        found.append(written(tokens[at:after]))
        at = after
        if tokens[at].fold == "." or (tokens[at].fold == "," and _goes_on(tokens, at + 1, title[0])):
            at += 1
    return at, found


def _only_initial(token: Token) -> bool:
    """ "R. Danum": an initial may be a title; it is kept as a part of the name, but for the "H." of a haji."""
    return token.shape == "I" and token.fold != "h"


def _goes_on(tokens: Sequence[Token], at: int, kind: str) -> bool:
    """Whether a title goes on behind its comma: "Letkol Czi., Rimba Danum", "IPTU, Rimba Danum", "Drs., H. Danum"."""
    if at >= len(tokens):
        return False
    return kind in ("corps", "rank") or title_at(tokens, at) is not None


def _words_at(tokens: Sequence[Token], i: int) -> tuple[list[str], int, list[str]]:
    """The words of a name, the token after them, and titles that are glued to the first one ("H.M.Said")."""
    words: list[str] = []
    glued: list[str] = []
    at = i
    while at < len(tokens) and len(words) < LONGEST_NAME:
        at = past_initials(tokens, at, words)
        if not _in_name(tokens, at, words):
            break
        token = tokens[at]
        if token.shape == "X" and not words:
            titles, rest = _split(token.text)
            glued += titles
            words += rest
        elif token.shape == "A" and not words and token.fold in word_set("glued-haji") and at + 1 < len(tokens):
            glued.append("H.")
            words.append(f"{token.text[1:2]}.")
        elif token.shape == "l" and token.fold not in word_set("name-particles"):
            words.append(f"{token.text}.")
            at += 1
        else:
            words.append(token.text if token.shape != "X" or _initials(token) else token.text.rstrip("."))
        at += 1
    while words and words[-1] in word_set("name-particles"):
        words.pop()
        at -= 1
    if not words or all(len(word.replace(".", "")) < 3 and word.isupper() for word in words):
        return [], i, []
    if len(words) == 1 and at == i + 1 and vocabulary().titles.at(tokens, i) is not None:
        return [], i, []  # a title alone: "Ibu mertua", "Lettu Arm okky"
    return words, at, glued


def _split(text: str) -> tuple[list[str], list[str]]:
    """ "H.M.Said" as titles ["H."] and words ["M.", "Said"]."""
    pieces = [piece for piece in text.split(".") if piece]
    titles: list[str] = []
    while pieces and (len(pieces) > 1 or titles) and (length := _glued_title(pieces)):
        titles.append(".".join(pieces[:length]) + ".")
        del pieces[:length]
    return titles, [piece if len(piece) > 2 else f"{piece}." for piece in pieces]


def _glued_title(pieces: Sequence[str]) -> int:
    """How many pieces of a dotted word are a title: 2 of "K.H.M.", 1 of "H.M.", 0 of "M."."""
    if [piece.lower() for piece in pieces[:2]] == ["k", "h"]:
        return 2
    return int(pieces[0].lower() in word_set("glued-titles"))


def _in_name(tokens: Sequence[Token], at: int, words: list[str]) -> bool:
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.shape == "X":
        if words and glued_degrees(token):
            return False
        if following is not None and following.shape in "CA" and not _foreign(tokens, at + 1, ["-"]):
            return degree_at(tokens, at) is None or _initials(token)
        return degree_at(tokens, at) is None and not words and not _initials(token)
    if token.shape == "l":
        return bool(words) and (token.fold in word_set("name-particles") or _small_initial(tokens, at))
    if token.shape not in "CAI" or odd(token) or agency(token):
        return False
    if words and token.shape == "A" and tokens[at - 1].shape not in "AI" and not _closing_initials(tokens, at):
        return False
    if len(words) == 1 and token.shape == "C" and tokens[at - 1].shape == "A" and len(words[0]) > _LONGEST_INITIALS:
        return False
    return not _foreign(tokens, at, words)


def _small_initial(tokens: Sequence[Token], at: int) -> bool:
    """ "Tiara s. Malang": an initial that was written small."""
    return len(tokens[at].fold) == 1 and at + 2 < len(tokens) and tokens[at + 1].fold == "." and tokens[at + 2].shape == "C"


def _initials(token: Token) -> bool:
    return all(len(piece) <= 1 for piece in token.text.split("."))


def _closing_initials(tokens: Sequence[Token], at: int) -> bool:
    """ "Nova DT": two capitals that stand for nothing else; three ("Lutfan TMA") where the name ends there."""
    if tokens[at].fold in word_set("thing-behind"):
        return False  # "Thomson FM"
    if degree_at(tokens, at) is not None or len(tokens[at].text) > _LONGEST_INITIALS + 1 or set(tokens[at].text) <= set("IVX"):
        return False
    if len(tokens[at].text) <= _LONGEST_INITIALS:
        return True
    known = vocabulary().starts(tokens[at]) or tokens[at].fold in vocabulary().no_name or tokens[at].fold in expansions()
    return not known and (at + 1 == len(tokens) or tokens[at + 1].shape in "lp")


def _foreign(tokens: Sequence[Token], at: int, words: list[str]) -> bool:
    """Whether the word belongs to something else: a post, a body, a weekday, a degree, an ordinary word."""
    token = tokens[at]
    vocab = vocabulary()
    if token.shape == "I":
        return bool(words) and _degree_behind(tokens, at) is not None
    if token.fold in calendar("month") and _dates(tokens, at):
        return True
    if not words and at and token.fold in word_set("group-modifier") and tokens[at - 1].fold in word_set("group-noun"):
        return True  # "Peserta Didik Autis"
    if _named_for_sure(tokens, at, words):
        return False
    if words and token.shape == "A" and len(token.text) <= _LONGEST_INITIALS:
        return vocab.begins(tokens, at) or degree_at(tokens, at) is not None
    if token.fold in vocab.no_name or vocab.starts(token) or _ordinary_here(tokens, at, words):
        return True
    if words:
        return degree_at(tokens, at) is not None or _opens_another(tokens, at, words) or _region_here(tokens, at, words)
    return (
        token.fold in vocab.field_words or vocab.bodies.at(tokens, at) is not None or event_heads().at(tokens, at) is not None
    )


def _dates(tokens: Sequence[Token], at: int) -> bool:
    """Whether a month is one: "Juli 2024", "Bulan Juli"; "Juli" is a name as well."""
    year = at + 1 < len(tokens) and tokens[at + 1].shape == "d"
    return year or (at > 0 and tokens[at - 1].fold in word_set("month-noun"))


def _opens_another(tokens: Sequence[Token], at: int, words: Sequence[str]) -> bool:
    """Whether a title opens the next name; the last word of a name may look like one ("Sri Danum Mas")."""
    title = title_at(tokens, at)
    if title is None or (title[0] == "honorific" and {word.lower() for word in words} <= word_set("lineage")):
        return False  # "Gusti Ayu Mas Danum"
    return title[0] == "rank" or (title[1] < len(tokens) and tokens[title[1]].shape in "CAIX")


def _region_here(tokens: Sequence[Token], at: int, words: list[str]) -> bool:
    """Whether the name ends because a region is named: "KI Jawa Tengah", "Rimba Danum Kapuas".

    Not in "Tiara Malang" and "Rimba Waropen Danum": families bear names of regions; but in "Jakilun Kapuas Agus Danum".
    """
    thin = tokens[at].fold in word_set("region-thin") or words[-1].lower() in word_set("name-particles")
    hit = None if thin else vocabulary().regions.at(tokens, at)
    if hit is None:
        return False
    after = at + hit.length
    if after >= len(tokens) or tokens[after].shape not in "C" or ordinary(tokens[after].fold):
        return hit.length > 1 or len(words) >= _FEWEST_BEFORE_REGION
    another = after + 1 < len(tokens) and tokens[after + 1].shape == "C" and _usual(tokens[after].fold)
    return another and not any(_usual(word.lower()) for word in words)


def _usual(fold: str) -> bool:
    return fold in word_set("name-hint") and fold not in word_set("hint-thin")


def _degree_behind(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """The degree that stands behind a name without a comma; "B. A." before another word of the name is none."""
    found = degree_at(tokens, at)
    if found is None or tokens[at].shape != "I" or found[1] >= len(tokens):
        return found
    return None if tokens[found[1]].shape == "C" and not _foreign(tokens, found[1], ["-"]) else found


def _degree_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether a degree stands where a name might start: "M. Pd" in a table, but "S. H. Danum"."""
    found = degree_at(tokens, at)
    return found is not None and found[1] > at + 1 and _degree_behind(tokens, at) is not None


def _named_for_sure(tokens: Sequence[Token], at: int, words: list[str]) -> bool:
    """Whether a word that means something else as well is part of a name here: "Rizki Ramadhan", "Moh. Besar", "Lalu Danum"."""
    token = tokens[at]
    if not words:
        capitalized = at > 0 and at + 1 < len(tokens) and tokens[at + 1].shape == "C"
        return capitalized and token.fold in word_set("mid-names")
    if token.fold in word_set("name-hint"):
        return title_at(tokens, at) is None
    shortened = words[-1].endswith(".") and words[-1][:-1].lower() in word_set("muhammad")
    return shortened and not vocabulary().starts(token)


def _ordinary_here(tokens: Sequence[Token], at: int, words: list[str]) -> bool:
    """Whether it is an ordinary word; behind an initial, or before a degree, it is a name all the same ("Sena O. Lelang")."""
    if not ordinary(tokens[at].fold):
        return False
    degreed = at + 2 < len(tokens) and tokens[at + 1].fold == "," and tokens[at + 2].shape in "XIC"
    return not (words and (tokens[at - 1].shape == "I" or (degreed and degree_at(tokens, at + 2) is not None)))


def _degrees_at(tokens: Sequence[Token], i: int) -> tuple[list[str], int]:
    found: list[str] = []
    at = i
    while at < len(tokens):
        start = at
        while start < min(len(tokens) - 1, at + 2) and tokens[start].fold in (",", "."):
            start += 1
        degree = degree_at(tokens, start) if start > at else _degree_behind(tokens, at)
        glued = glued_degrees(tokens[start]) if degree is None else []
        unknown = unknown_degree(tokens, start) if start > at or found else None
        if degree is not None:
            found.append(degree[0])
            at = degree[1]
        elif glued or unknown is not None:
            found += glued or [unknown or ""]
            at = start + 1
        else:
            break
    if found and at + 1 < len(tokens) and tokens[at].fold == "." and tokens[at + 1].fold == ",":
        at += 1
    return found, at
