"""Places no table knows behind a post or the body it is of, and names of houses there, before the name of its holder."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.given import usual_name
from kg.lexicon.words import word_set
from kg.mentions.degrees import degree_at
from kg.mentions.name_words import name_starts, opens_lineage
from kg.mentions.names import name_at, sure_name
from kg.mentions.places import place_at, region_trigger
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token

_LONGEST = 3  # capitalized words of a place
_LONGEST_HOUSE = 9  # tokens of the name of a house
_LONGEST_OFFICE = 10  # tokens of a post before its place


def own_place_end(tokens: Sequence[Token], at: int, *, seated: bool) -> int:
    """The token after the unknown place at token ``at``; ``at`` itself where none stands there.

    "Kepala Puskesmas Danum Rimba Agus Malang": usual names behind it are the holder's. A body that always has a seat
    (``seated``) takes any word that no name has, another one only the name of a known kecamatan or desa.
    """
    end = at
    while end < min(len(tokens), at + _LONGEST) and _of_place(tokens, end):
        end += 1
        told = _told(tokens, at, end)
        if not (seated or told) or (end < len(tokens) and _of_place(tokens, end) and not told):
            continue
        comma = seated and end < len(tokens) and tokens[end].fold == ","  # "Kepala Terminal Tipe A Danum, Rimba"
        if _holder(tokens, end + comma, sure=not told):
            return end
    closed = (
        end > at and (end >= len(tokens) or tokens[end].shape in "lp") and not (end < len(tokens) and _goes_on(tokens, end))
    )
    return end if closed and behind_holder(tokens, at) else at


def house_end(tokens: Sequence[Token], at: int) -> int:
    """The token after the own name of a house of worship or of a building at token ``at``; ``at`` where it is not told.

    "Imam Masjid Al-Danum, Rimba", "Ketua BPMJ GMIM Danum Tiara Pdt. Rimba", "Pastor Paroki St. Yosef Danum, Rimba": a comma
    closes it, a title, or usual names, but for the name of a saint. Of three words that tell nothing the first belongs to it.
    """
    end = past_faith(tokens, at)
    if end > at and _holder(tokens, end, sure=False):
        return end
    usual: int | None = None
    while end < min(len(tokens), at + _LONGEST_HOUSE) and not opens_holder(tokens, end):
        token = tokens[end]
        saint = end > at and tokens[end - 1].fold.rstrip(".") in word_set("saints")
        saintly = token.fold.rstrip(".") in word_set("saints") or (token.fold == "." and saint)
        if not (token.shape in "CAd" or saint or saintly) or (end > at and vocabulary().roles.at(tokens, end) is not None):
            break
        if usual is None and end > at and not saint and not saintly and _usual_run(tokens, end):
            usual = end
        end += 1
    if end == at:
        return at
    if end < len(tokens) and opens_holder(tokens, end):
        return end
    closed = end < len(tokens) and tokens[end].fold == "," and _holder(tokens, end + 1, sure=False)
    if usual is not None and not (closed and end - usual == 1):
        return usual
    if closed or behind_holder(tokens, at):
        return end
    named = name_at(tokens, at)
    return at if named is not None and end - at < _LONGEST else at + (end - at >= _LONGEST)


def past_faith(tokens: Sequence[Token], i: int) -> int:
    """Past a name that houses of faith and their schools have: "MTs Nurul Huda", "Ketua DKM Masjid Raya Al-Ikhlas"."""
    at = i + (i < len(tokens) and tokens[i].fold in word_set("worship-noun"))
    told = 0 < at < len(tokens) and tokens[at - 1].fold in word_set("worship-noun")
    if told and tokens[at].shape == "C" and tokens[at].fold in word_set("worship-class"):
        at += 1
    if at >= len(tokens) or tokens[at].shape not in "CA":
        return i
    first, glued, _ = tokens[at].fold.partition("-")
    if first not in word_set("faith-first"):
        return at if at > i and told and tokens[at - 1].fold in word_set("worship-class") else i
    if glued:
        return at + 1
    named = at + 1 < len(tokens) and tokens[at + 1].shape in "CA" and not name_starts(tokens, at + 1)
    return at + 2 if named else i


def opens_holder(tokens: Sequence[Token], at: int) -> bool:
    """Whether a title of a person, or birth and lineage, stand here; saints have none of them."""
    if tokens[at].fold.rstrip(".") in word_set("saints"):
        return False
    return name_starts(tokens, at) or opens_lineage(tokens, at) or tokens[at].fold in word_set("lineage")


def before_holder(tokens: Sequence[Token], at: int, end: int) -> int:
    """Where the words from token ``at`` to ``end`` end before usual names that run to ``end`` or beyond; else ``end`` itself.

    "Ketua Panitia MTQ Danum Agus Malang": the names at the end are the holder's, no part of what the gathering is about.
    """
    for n in range(at + 1, end):
        if tokens[n].shape == "C" and (usual_name(tokens[n].fold) or opens_holder(tokens, n)):
            found = name_at(tokens, n)
            if found is not None and found[1] >= end and (len(found[0].words) > 1 or found[0].prefixes):
                return n
    return end


def _usual_run(tokens: Sequence[Token], at: int) -> bool:
    """Whether one or two usual names stand here, before what is no name."""
    found = name_at(tokens, at) if usual_name(tokens[at].fold) else None
    if found is None:
        return False
    return found[1] == at + 1 or found[0].anchored != ""


def village_behind(tokens: Sequence[Token], at: int) -> bool:
    """Whether a desa is named here rather than the work of an office: "Kaur Kesra Desa Danum Rimba", no "Bidang Pemdes".

    Its name is known, or the usual names of a person follow it, or a person's title.
    """
    if at + 1 >= len(tokens) or tokens[at].fold not in word_set("place-village") or tokens[at].shape not in "CA":
        return False
    first = at + 1
    if not _of_place(tokens, first):
        return False
    for end in range(first + 1, min(len(tokens), first + _LONGEST) + 1):
        known = bool(gazetteer().village(" ".join(token.text for token in tokens[first:end])))
        if known or _holder(tokens, end, sure=True):
            return True
        if end >= len(tokens) or not _of_place(tokens, end):
            named = end < len(tokens) and tokens[end].fold.rstrip(".") in word_set("titles-inside")  # "Desa Lenni br Danum"
            return not named and (end >= len(tokens) or tokens[end].shape in "lp")
    return False


def _of_place(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    words = vocabulary()
    if token.shape != "C" or usual_name(token.fold) or name_starts(tokens, at) or region_trigger(token):
        return False
    if (
        token.fold in word_set("area-first")
        or token.fold in word_set("area-second")
        or token.fold in word_set("area-direction")
    ):
        return True
    if token.fold in word_set("glued-names"):
        return False  # "Universitas Al Danum"
    if token.fold in word_set("name-hint") or token.fold in word_set("lineage") or token.fold in word_set("opens-lineage"):
        return False
    return not words.starts(token) and token.fold not in words.no_name and degree_at(tokens, at) is None


def _told(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether the words are the name of a known kecamatan or desa."""
    name = " ".join(token.text for token in tokens[at:end])
    return bool(gazetteer().district(name)) or (end > at + 1 and bool(gazetteer().village(name)))


def _holder(tokens: Sequence[Token], at: int, *, sure: bool) -> bool:
    """Whether the name of a person starts at token ``at``; behind a word that may be a name itself it must be a usual one."""
    if at >= len(tokens) or place_at(tokens, at) is not None or tokens[at].fold in word_set("glued-names"):
        return False
    if name_starts(tokens, at):
        return True
    found = name_at(tokens, at) if tokens[at].shape in "CI" else None
    if found is None or (sure and len(found[0].words) == 1 and tokens[at].fold in word_set("family-names")):
        return False  # "Kajari Danum Siregar" has no place
    return opens_lineage(tokens, at) or usual_name(tokens[at].fold) or (not sure and bool(found[0].anchored))


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma and a person, or a bracket, go on behind the place: its reading is left to others."""
    return tokens[at].fold == "(" or (tokens[at].fold == "," and at + 1 < len(tokens) and name_starts(tokens, at + 1))


def behind_holder(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing but a name and a comma, or "selaku", stand before the post: "Rimba Danum, Kepala SPPG Tiara"."""
    mark = next((n for n in range(at - 1, max(0, at - _LONGEST_OFFICE), -1) if _marks(tokens, n)), None)
    if mark is None or vocabulary().roles.at(tokens, mark + 1) is None:
        return False
    first = mark
    while first > 0 and tokens[first - 1].shape in "CAIX" and tokens[first - 1].fold not in word_set("sentence-opening"):
        first -= 1
    return first < mark and place_at(tokens, first) is None and sure_name(tokens, first, mark)


def _marks(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].fold == "," or tokens[at].fold in word_set("appositive-core")
