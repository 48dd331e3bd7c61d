"""Names of people: titles before, the name's own words, degrees behind."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.given import usual_name
from kg.lexicon.words import expansions, word_set
from kg.memo import remembered
from kg.mentions.degrees import degree_at, glued_degrees, past_consultant, unknown_degree
from kg.mentions.name_words import (
    called_so,
    degree_behind,
    foreign,
    glued_title,
    of_lineage,
    of_somebody,
    small_degree,
    title_at,
)
from kg.mentions.oddities import agency, odd, past_initials, thing_behind_title
from kg.mentions.values import NameMention
from kg.mentions.vocabulary import never_opens_name, vocabulary
from kg.text.tokens import Token, written

LONGEST_NAME = 6  # words of a name, without titles and degrees
_LONGEST_ACRONYM = 4  # letters; "ASRI" may be anything
_LONGEST_INITIALS = 2  # capitals behind a name without full stops: "Nova DT"


@remembered(65536)
def opens_no_name(fold: str) -> bool:
    """Whether :func:`name_at` finds nothing at a word with a capital that is folded so, whatever stands around it."""
    elsewhere = fold in word_set("lineage") or fold in word_set("names-too")  # a name with others: of_lineage, called_so
    return never_opens_name(fold) and not elsewhere


def name_at(tokens: Sequence[Token], i: int) -> tuple[NameMention, int] | None:
    """The name that starts at token ``i`` (titles included) and the token after it, or None.

    A name without title or degree is "likely" where usual names stand in it; else it is unanchored, a run of capitalized
    words that may be anything.
    """
    first = tokens[i]
    if first.shape == "l":
        return None
    if first.shape in "CA" and never_opens_name(first.fold) and not (of_lineage(tokens, i) or called_so(tokens, i)):
        return None
    at, prefixes = _titles_at(tokens, i)
    words, end, glued = _words_at(tokens, at)
    if prefixes and words and end + 1 < len(tokens) and tokens[end].fold == "/":
        end = _past_maiden(tokens, end, prefixes[-1], words)
    if not words or (not prefixes and (_degree_alone(tokens, at) or _called_first(words))):
        return None
    suffixes, after = _degrees_at(tokens, end)
    prefixes += glued
    if len(words) > 1 and words[0].lower() in word_set("father-initial") and _of_order(suffixes):
        prefixes.append(words.pop(0))  # "P. Rimba Danum, SVD"
    anchored = "title" if prefixes else "degree" if suffixes else "likely" if _likely(words) else ""
    if anchored != "title" and not _written_like_one(tokens[at:end]):
        return None
    if prefixes and not suffixes and end == at + 1 and thing_behind_title(tokens, at):
        return None
    return NameMention(tuple(words), tuple(prefixes), tuple(suffixes), anchored), after


def _called_first(words: Sequence[str]) -> bool:
    """ "Hakim Agus": what somebody is, before a usual name; "Hakim Danumo" is called so."""
    return len(words) > 1 and words[0].lower() in word_set("calls-before-usual-name") and usual_name(words[1].lower())


def sure_name(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether the tokens from ``first`` up to ``end`` are one name of several words or with something that tells names."""
    found = name_at(tokens, first) if first < end else None
    return found is not None and found[1] == end and (len(found[0].words) > 1 or bool(found[0].anchored))


def _past_maiden(tokens: Sequence[Token], at: int, title: str, words: list[str]) -> int:
    """Past the slash and the letter or word behind it that stands for the family a wife comes from: "Ny. E. Danum/S"."""
    maiden = tokens[at + 1]
    glued = tokens[at].start == tokens[at - 1].end and maiden.start == tokens[at].end
    if not glued or maiden.shape not in "CI" or title.lower().rstrip(".").split()[-1] not in word_set("wives-title"):
        return at
    words[-1] += f"/{maiden.text.rstrip('.')}"
    return at + 2


def _likely(words: Sequence[str]) -> bool:
    short = words[0].isupper() and len(words[0]) > 1 and "." not in words[0]  # "FK Danum Tiara"
    if len(words) == 2 and words[0].lower() in word_set("lineage-sure"):
        return words[1].lower() not in word_set("lineage-never")  # "La Danum", not "La Nina"
    if len(words) > 1 and words[0].rstrip(".").lower() in word_set("muhammad"):
        return True
    if len(words) > 2 and any(word.rstrip(".").lower() in word_set("titles-inside") for word in words[1:-1]):
        return True  # "Y. Dt. Danum Basa"
    if len(words) > 1 and words[0] != "Al" and of_somebody(words):
        return not short or any(word.lower() in word_set("name-hint") for word in words)
    return len(words) > 2 and all(word.lower() in word_set("lineage") for word in words[:2])  # "Dewa Gede Danum"


def _written_like_one(tokens: Sequence[Token]) -> bool:
    """A single word in capitals is rather an abbreviation than a name."""
    if len(tokens) > 1 or tokens[0].shape != "A":
        return True
    return tokens[0].fold in word_set("name-hint") and len(tokens[0].fold) > _LONGEST_ACRONYM


def _titles_at(tokens: Sequence[Token], i: int) -> tuple[int, list[str]]:
    found: list[str] = []
    at = i
    while at < len(tokens):
        title = title_at(tokens, at) or (("academic", at + 1) if found and small_degree(tokens, at) else None)
        if title is None or (title[0] == "corps" and not found) or (title[1] == at + 1 and _only_initial(tokens[at])):
            break
        if found and tokens[at].fold in word_set("titles-first"):
            break  # "Kapten Inf Oom Danum": who is addressed as an uncle is so without a rank
        if found and tokens[at].fold in word_set("titles-of-men") and found[-1].lower().rstrip(".") in word_set("title-f"):
            break  # "Hj. St. Danum": Siti, no elder of a church
        after = title[1]
        if after >= len(tokens) or not (
            tokens[after].shape in "CAIX" or tokens[after].fold in "(,." or small_degree(tokens, after)
        ):
            break
        found.append(written(tokens[at:after]))
        at = _past_short_title(tokens, after)
        if tokens[at].fold == "." or (tokens[at].fold == "," and _goes_on(tokens, at + 1, title[0])):
            at += 1
    return at, found


def _of_order(suffixes: Sequence[str]) -> bool:
    """Whether who bears these is of a Catholic order, as fathers are."""
    return any(suffix.lower() in word_set("order-degree") for suffix in suffixes)


def _past_short_title(tokens: Sequence[Token], at: int) -> int:
    """Past "(AKBP)" or "(Letkol Inf)" behind a rank that is written out; else ``at`` itself."""
    inner = at + 1
    while tokens[at].fold == "(" and inner < len(tokens) and (title := title_at(tokens, inner)) is not None:
        inner = title[1]
    closed = inner > at + 1 and inner + 1 < len(tokens) and tokens[inner].fold == ")"
    return inner + 1 if closed else at


def _only_initial(token: Token) -> bool:
    """ "R. Danum": an initial may be a title; it is kept as a part of the name, but for the "H." of a haji."""
    return token.shape == "I" and token.fold not in word_set("haji-letter")


def _goes_on(tokens: Sequence[Token], at: int, kind: str) -> bool:
    """Whether a title goes on behind its comma: "Letkol Czi., Rimba Danum", "IPTU, Rimba Danum", "Drs., H. Danum"."""
    if at >= len(tokens):
        return False
    if kind == "academic" and tokens[at - 2].fold in word_set("titles-with-comma"):
        named = tokens[at].shape == "C" and usual_name(tokens[at].fold)
        return named or title_at(tokens, at) is not None  # "Drs, Rimba Danum"
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
    if not words or all(word.endswith(".") or (len(word) < 3 and word.isupper()) for word in words):
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
        if words and (glued_title(token) or glued_degrees(token)):
            return False
        if following is not None and following.shape in "CA" and not foreign(tokens, at + 1, ["-"]):
            return degree_at(tokens, at) is None or _initials(token)
        return degree_at(tokens, at) is None and not words and not _initials(token)
    if token.shape == "l":
        return bool(words) and (token.fold in word_set("name-particles") or _small_initial(tokens, at))
    if token.shape not in "CAI" or odd(token) or agency(token):
        return False
    if words and words[-1] in word_set("child-of") and token.fold in word_set("haji-letter"):
        return following is not None and following.shape == "C"  # "Rimba bin H. Danum"
    if words and token.shape == "A" and tokens[at - 1].shape not in "AI" and not _closing_initials(tokens, at):
        return False
    short_form = len(words) == 1 and tokens[at - 1].shape == "A" and len(words[0]) > _LONGEST_INITIALS
    return not (short_form and token.shape == "C") and not foreign(tokens, at, words)


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


def _degree_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether a degree stands where a name might start: "M. Pd" in a table, but "S. H. Danum"."""
    found = degree_at(tokens, at)
    return found is not None and found[1] > at + 1 and degree_behind(tokens, at) is not None


def _degrees_at(tokens: Sequence[Token], i: int) -> tuple[list[str], int]:
    found: list[str] = []
    at = i
    while at < len(tokens):
        start = at
        while start < min(len(tokens) - 1, at + 2) and tokens[start].fold in (",", "."):
            start += 1
        degree = degree_at(tokens, start) if start > at else degree_behind(tokens, at)
        glued = glued_degrees(tokens[start]) if degree is None else []
        unknown = unknown_degree(tokens, start) if start > at or found else None
        if degree is not None:
            found.append(degree[0])
            at = degree[1]
            at = past_consultant(tokens, at)
        elif glued or unknown is not None:
            found += glued or [unknown or ""]
            at = start + 1
        else:
            break
    stop = found and at + 1 < len(tokens) and tokens[at].fold == "."
    if stop and (tokens[at + 1].fold == "," or tokens[at + 1].shape == "l"):  # "MT. selaku": no sentence ends here
        at += 1
    return found, at
