"""Bodies that bear the name of a person or of nobody: "RSUD dr. Rimba Danum", "PDAM Tirta Danum"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.words import word_set
from kg.mentions.degrees import degree_at
from kg.mentions.name_words import name_starts
from kg.mentions.names import name_at
from kg.mentions.places import place_at
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token

_LONGEST_OFFICE = 8  # tokens of a role and the head of its body


def past_namesake(tokens: Sequence[Token], i: int, *, tight: bool) -> int:
    """Past the person whom a hospital or school is named after: "RSUD dr. Rimba Danum Kapuas".

    Where a holder may follow (``tight``), "Direktur RSUD dr. Rimba Danum" tells of one, unless a comma, a region or somebody
    else's title follows: "Direktur RSUD KRT Rimba Danum, dr. Tiara Malang". A name without a title needs the latter, "Direktur
    RSUD Sultan Danum dr. Tiara". Nobody's degrees are written on a house: "Ketua Yayasan Pdt. Rimba Danum, M.Th., dan ...".
    """
    small = i + 1 < len(tokens) and tokens[i].fold in word_set("small-titles")
    named = name_at(tokens, i + small) if i < len(tokens) else None
    if named is None:
        return i
    after = named[1]
    titled = small or bool(named[0].prefixes)
    if not tight:
        return after if titled and not named[0].suffixes else i
    if after >= len(tokens):
        return i
    if titled and tokens[after].fold in word_set("this"):
        return after  # "mantan Direktur RSUD dr. Rimba Danum itu"
    comma = tokens[after].fold == ","
    if titled and comma and not named[0].suffixes and _clause_goes_on(tokens, after + 1) and behind_name(tokens, i):
        return after  # "Menurut Tiara Malang, mantan Direktur RSUD dr. Rimba Danum, warga ..."
    another = title_at(tokens, after + comma)
    comma = comma and not named[0].suffixes and name_at(tokens, min(after + 1, len(tokens) - 1)) is not None
    if not titled:
        if not another or named[0].suffixes:
            return i
        return next((at for at in range(i, after) if place_at(tokens, at, owned=True) is not None), after)
    return after if comma or another or place_at(tokens, after, owned=True) is not None else i


def past_hero(tokens: Sequence[Token], i: int) -> int:
    """Past the hero whose name an airport bears before a comma and its head, "Kepala UPBU Karel Danum, Rimba"; else ``i``."""
    named = name_at(tokens, i) if i < len(tokens) and tokens[i].shape == "C" else None
    if named is None or named[0].prefixes or named[0].suffixes or named[1] + 1 >= len(tokens):
        return i
    head = name_at(tokens, named[1] + 1) if tokens[named[1]].fold == "," else None
    return named[1] if head is not None and (head[0].anchored or len(head[0].words) > 1) else i


def past_saint(tokens: Sequence[Token], i: int) -> int:
    """Past the saint whose name a house bears, "Santa Klara", "St. Fransiskus Asisi"; else ``i`` itself."""
    if i >= len(tokens) or tokens[i].fold.rstrip(".") not in word_set("saints") or tokens[i].shape == "l":
        return i
    at = i + 1 + (i + 1 < len(tokens) and tokens[i + 1].fold == ".")
    if at >= len(tokens) or tokens[at].shape != "C":
        return i
    at += 1
    while at < len(tokens) and tokens[at].fold in word_set("saint-second"):
        at += 1
    return at


def behind_name(tokens: Sequence[Token], i: int) -> bool:
    """Whether a comma and before it nothing but a name stand in front of the post whose body's own name starts at ``i``."""
    comma = next((n for n in range(i - 1, max(0, i - _LONGEST_OFFICE), -1) if tokens[n].fold == ","), None)
    if comma is None or not _opens_post(tokens, comma + 1):
        return False
    first = comma
    while first > 0 and (tokens[first - 1].shape in "CAIX" or (tokens[first - 1].fold == "," and _degree(tokens, first))):
        first -= 1
    found = name_at(tokens, first) if first < comma else None
    return found is not None and found[1] == comma


def _degree(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and degree_at(tokens, at) is not None


def _opens_post(tokens: Sequence[Token], at: int) -> bool:
    """Whether a post stands here, also behind "mantan" or "salah satu"."""
    words = vocabulary()
    while at + 1 < len(tokens) and tokens[at].fold in word_set("one-of"):
        at += 1
    capacity = words.capacities.at(tokens, at) if at < len(tokens) else None
    at += capacity.length if capacity is not None else 0
    return at < len(tokens) and (words.roles.at(tokens, at) or words.professions.at(tokens, at)) is not None


def _clause_goes_on(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].shape == "l" and tokens[at].fold not in word_set("list-joins")


def title_at(tokens: Sequence[Token], i: int) -> bool:
    """Whether a person's title stands here, also one in small letters ("dr.")."""
    return i < len(tokens) and (name_starts(tokens, i) or tokens[i].fold in word_set("small-titles"))


def own_name_end(tokens: Sequence[Token], i: int) -> int:
    """The token after the name that waterworks bear, nobody's: "PDAM Tirta Danum", "Perumda Air Minum Tirta Danum"."""
    if i >= len(tokens) or tokens[i].fold not in word_set("waterworks-names"):
        return i
    second = i + 1
    goes_on = second < len(tokens) and tokens[second].shape in "CA" and place_at(tokens, second, owned=True) is None
    return second + (goes_on and not name_starts(tokens, second))


def bears_name(tokens: Sequence[Token], i: int, *, tight: bool) -> bool:
    """Whether what stands behind "RSUD" is the rest of its name: whom it is named after, not who heads it."""
    if i >= len(tokens) or place_at(tokens, i) is not None:
        return False
    if past_namesake(tokens, i, tight=tight) > i:
        return True
    named = name_at(tokens, i) if tokens[i].shape == "C" and not tight else None
    return named is not None and not named[0].prefixes and not named[0].suffixes
