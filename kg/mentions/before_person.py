"""Whether a person's name, or a title before one, stands behind the words of a body, and so ends them."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.given import usual_name
from kg.lexicon.words import word_set
from kg.mentions.degrees import degree_at
from kg.mentions.name_words import name_starts, title_at
from kg.mentions.names import name_at
from kg.mentions.places import place_at, region_trigger
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token

_LONGEST_BEFORE_TITLE = 4  # words
_FEWEST_IN_LIST = 2  # words of a name
_MOST_PLACES = 2  # "Desa Danum, Kecamatan Selat"


def holder_behind(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma or a bracket and a person's name stand here, also with a place between: ", Desa Danum, Rimba Agus"."""
    if tokens[at].fold not in (",", "("):
        return False
    for _ in range(_MOST_PLACES):
        if person_follows(tokens, at + 1):
            return True
        located = place_at(tokens, at + 1) if at + 1 < len(tokens) else None
        if located is None or located[1] >= len(tokens) or tokens[located[1]].fold != ",":
            return False
        at = located[1]
    return person_follows(tokens, at + 1)


def usual_person(tokens: Sequence[Token], at: int) -> bool:
    """ "Ketua Mapatin Kapuas Agus Danum": usual names of a person behind the region that closes the words before."""
    found = name_at(tokens, at) if usual_name(tokens[at].fold) else None
    return found is not None and bool(found[0].anchored) and len(found[0].words) > 1


def listed_holder(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name of several words stands here and another post behind its comma: "Rimba Danum, Camat Selat"."""
    found = name_at(tokens, at) if at < len(tokens) and place_at(tokens, at) is None else None
    if found is None or len(found[0].words) < _FEWEST_IN_LIST or found[1] + 1 >= len(tokens):
        return False
    return tokens[found[1]].fold in word_set("and-comma") and vocabulary().roles.at(tokens, found[1] + 1) is not None


def before_title(tokens: Sequence[Token], i: int) -> int:
    """Past unknown words that end at the title of a person: "Pimpinan Dapur Tiara Ibu Rimba Danum"; regions are left alone."""
    at = i
    while at < min(len(tokens), i + _LONGEST_BEFORE_TITLE) and tokens[at].shape in "CA" and not name_starts(tokens, at):
        if ends(tokens, at) or region_trigger(tokens[at]) or place_at(tokens, at) is not None:
            return i
        at += 1
    if i < at < len(tokens) and tokens[at].fold.rstrip(".") in word_set("titles-inside") and usual_name(tokens[at - 1].fold):
        return i  # "Koordinator BPP Tiara Br. Danum"
    at_title = at + (at + 1 < len(tokens) and tokens[at].fold == ",")
    return at if at_title < len(tokens) and (name_starts(tokens, at_title) or _hajj(tokens, at_title)) else i


def _hajj(tokens: Sequence[Token], i: int) -> bool:
    """ "H. Rimba": behind the name of a body it is a title, no initial."""
    return tokens[i].fold.rstrip(".") in word_set("hajj") and i + 1 < len(tokens) and tokens[i + 1].shape in "CI"


def person_follows(tokens: Sequence[Token], i: int) -> bool:
    """Whether what starts at token ``i`` is a person's name rather than a post, a body, a place, a degree, a usual word."""
    if i >= len(tokens):
        return False
    token = tokens[i]
    if name_starts(tokens, i):
        return True
    if token.shape in "IX":
        return degree_at(tokens, i) is None
    if token.fold in word_set("mid-names") and i + 1 < len(tokens) and tokens[i + 1].shape == "C":
        return True
    if token.fold in word_set("small-titles") and i + 1 < len(tokens):
        return tokens[i + 1].shape == "C"
    if degree_at(tokens, i) is not None:
        return False
    return token.shape in "CA" and not ends(tokens, i) and not vocabulary().in_field(token)


def ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that no name has, or that opens a post, a body, a date or a name, stands here."""
    words = vocabulary()
    return tokens[at].fold in words.no_name or words.starts(tokens[at]) or name_starts(tokens, at)


def past_corps(tokens: Sequence[Token], at: int) -> int:
    """Past the corps behind a rank in small letters: "letkol Inf Danum"."""
    title = title_at(tokens, at)
    return title[1] if title is not None and title[0] == "corps" else at


def small_title(tokens: Sequence[Token], i: int) -> bool:
    """A title in small letters ("dr. Budi", "bapak Budi") before a capitalized word."""
    return (
        i + 1 < len(tokens)
        and tokens[i].fold in word_set("small-titles")
        and tokens[i + 1].shape in "CI"
        and (tokens[i + 1].fold not in vocabulary().no_name or tokens[i + 1].fold in word_set("mid-names"))
    )
