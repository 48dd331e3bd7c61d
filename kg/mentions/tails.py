"""What stands behind a post before its holder and is no name: work that no table knows, a party's group, years of office."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.lexicon.events import event_heads
from kg.lexicon.given import usual_name
from kg.lexicon.words import calendar, word_set
from kg.mentions.bodies import past_national
from kg.mentions.name_words import name_starts
from kg.mentions.names import name_at
from kg.mentions.places import place_at
from kg.mentions.values import Term
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token

_LONGEST_TAIL = 12  # tokens
_LONGEST_DECEASED = 4  # tokens of "(alm.)" but the last
_LONGEST_ASIDE = 6  # tokens in brackets
_LONGEST_CLAUSE = 6  # words: "yang duduk di dewan mewakili"
_LONGEST_RANGE = 3  # tokens to the second year: "2007--2012"
_LONGEST_PARTS = 4  # "Fraksi Golkar", "Komisi II", "dapil Kalteng II"
_YEARS = re.compile(r"((?:19|20)\d\d)[-/]((?:19|20)\d\d)")
_YEAR = re.compile(r"(?:19|20)\d\d")


def past_tail(tokens: Sequence[Token], after: int) -> int:
    """Past capitalized words of a post that no table knows, where a comma and the name of a person close them.

    "Kepala Bidang Disiplin dan KORPAN, Rimba Danum, S.H."; "Kepala Cabang Danum Raya (Persero) Cabang Kapuas, Rimba Danum,".
    What could be a name itself is left alone, and so is a run in which another post or a known body is joined.
    """
    named = name_at(tokens, after) if after < len(tokens) else None
    if named is not None and named[0].anchored:
        return after
    at = after
    strange = False
    while at < min(len(tokens), after + _LONGEST_TAIL):
        token = tokens[at]
        if token.fold == "(":
            end = _past_brackets(tokens, at)
            if end == at:
                return after
            at, strange = end, True
        elif token.shape in "CA" and not _opens_other(tokens, at):
            strange = strange or _no_name(tokens, at)
            at += 1
        elif _joins(tokens, at):
            at += 1
        else:
            break
    return at if at > after and strange and _person_behind(tokens, at) else after


def past_purpose(tokens: Sequence[Token], after: int) -> int:
    """Past "untuk percepatan penanganan wabah" behind a post, before a comma and who has it; else ``after`` itself."""
    if after >= len(tokens) or tokens[after].fold not in word_set("purpose"):
        return after
    at = after + 1
    while at < min(len(tokens), after + _LONGEST_TAIL) and tokens[at].shape in "lCAd" and not name_starts(tokens, at):
        at += 1
    if at >= len(tokens) or tokens[at].fold != ",":
        return after
    small = at + 2 < len(tokens) and tokens[at + 1].fold in word_set("small-titles") and tokens[at + 2].shape == "C"
    return at if small or _person_behind(tokens, at) else after


def past_aside(tokens: Sequence[Token], at: int) -> int:
    """Past "sementara", "setempat" or "(alm)" between a post and the name of its holder, who stands there or behind a comma."""
    if at >= len(tokens):
        return at
    if tokens[at].fold == "(":
        return _past_deceased(tokens, at)
    last = at + pointed_house(tokens, at)
    pointed = tokens[last].fold in word_set("pointed-at") and last > 0 and tokens[last - 1].fold in word_set("pointed-house")
    if not pointed and tokens[last].fold not in word_set("post-aside"):
        return at
    first = last + 1 + (last + 1 < len(tokens) and tokens[last + 1].fold == ",")
    found = name_at(tokens, first) if first < len(tokens) else None
    if found is None or place_at(tokens, first) is not None:
        return at
    return last + 1 if found[0].anchored or len(found[0].words) > 1 or first == last + 1 else at


def pointed_house(tokens: Sequence[Token], at: int) -> bool:
    """ "Kabid Produksi dinas tersebut, Rimba Danum": whether a body that was told of before is pointed at here."""
    house = tokens[at].shape == "l" and tokens[at].fold in word_set("pointed-house")
    return house and at + 1 < len(tokens) and tokens[at + 1].fold in word_set("pointed-at")


def _past_deceased(tokens: Sequence[Token], at: int) -> int:
    """Past "(alm)" or "(alm.)" before the name of who is dead, else ``at`` itself."""
    words = [token.fold.rstrip(".") for token in tokens[at + 1 : at + _LONGEST_DECEASED]]
    if not words or words[0] not in word_set("deceased") or ")" not in words:
        return at
    end = at + 2 + words.index(")")
    return end if end < len(tokens) and name_at(tokens, end) is not None else at


def _past_brackets(tokens: Sequence[Token], at: int) -> int:
    """Past "(Persero)" or "(@akun)"; brackets with a name or a post are left alone."""
    for end in range(at + 1, min(len(tokens), at + _LONGEST_ASIDE)):
        if tokens[end].fold == ")":
            return end + 1
        if name_starts(tokens, end) or vocabulary().roles.at(tokens, end) is not None:
            return at
    return at


def _opens_other(tokens: Sequence[Token], at: int) -> bool:
    """Whether a person, a post, a date or an event opens here."""
    if name_starts(tokens, at) or tokens[at].fold in calendar("weekday") or tokens[at].fold in calendar("month"):
        return True
    return vocabulary().roles.at(tokens, at) is not None or event_heads().at(tokens, at) is not None


def _no_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether no name has this word: capitals among other words, a word of a field, a body or a region."""
    words = vocabulary()
    token = tokens[at]
    if token.shape == "A":
        return at == 0 or tokens[at - 1].shape != "A" or len(tokens[at - 1].text) <= 3
    return words.in_field(token) or words.bodies.at(tokens, at) is not None or words.heads.at(tokens, at) is not None


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """A number, or a joining word before a word that is neither a known body nor another post."""
    token = tokens[at]
    if token.shape == "d":
        return True
    following = at + 1
    if token.fold not in word_set("tail-joins") or following >= len(tokens) or tokens[following].shape not in "CA":
        return False
    if token.fold in ("/", "-"):
        return True
    return vocabulary().bodies.at(tokens, following) is None and not _opens_other(tokens, following)


def _person_behind(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma and a person follow: somebody with a title or degree, or a name that ends a phrase or says something."""
    if at + 1 >= len(tokens) or tokens[at].fold != ",":
        return False
    found = name_at(tokens, at + 1)
    if found is None or place_at(tokens, at + 1) is not None:
        return False
    name, end = found
    if name.anchored in ("title", "degree"):
        return True
    follows = tokens[end].fold if end < len(tokens) else ""
    return len(name.words) > 1 and (follows in (",", "(", ".", "") or follows in word_set("saying"))


def past_house(tokens: Sequence[Token], after: int) -> int:
    """Past "dari Fraksi Golkar", "Komisi II" and "dapil Kalteng II" behind the post of a member of parliament."""
    at = after
    for _ in range(_LONGEST_PARTS):
        first = _past_from(tokens, at)
        end = _past_part(tokens, first)
        if end == first:
            return at
        at = end
    return at


def _past_from(tokens: Sequence[Token], at: int) -> int:
    """Past "dari", or "yang mewakili" and "yang duduk di dewan mewakili" before a constituency."""
    if at + 1 >= len(tokens) or tokens[at].fold in word_set("house-from"):
        return min(len(tokens), at + 1) if at + 1 < len(tokens) else at
    end = at
    while end < min(len(tokens) - 1, at + _LONGEST_CLAUSE) and tokens[end].fold in word_set("house-clause"):
        end += 1
    return end if end > at and tokens[end].fold in word_set("constituency") else at


def _past_part(tokens: Sequence[Token], at: int) -> int:
    if at + 1 >= len(tokens):
        return at
    if tokens[at].fold in word_set("constituency"):
        return _past_constituency(tokens, at)
    if tokens[at].fold not in word_set("house-part"):
        return at
    party = vocabulary().bodies.at(tokens, at + 1)
    named = at + 1 if party is None else at + 1 + party.length
    end = _past_faction(tokens, named) if tokens[at].fold in word_set("faction") else named
    if party is not None or end > named:
        return end
    return at + 2 if tokens[at + 1].shape == "A" or tokens[at + 1].fold in word_set("roman") or _letter(tokens[at + 1]) else at


def _past_faction(tokens: Sequence[Token], at: int) -> int:
    """Past the words that parties which sit together call their group by: "Fraksi Gabungan", "Fraksi Golkar Nusantara"."""
    while at < len(tokens) and tokens[at].shape in "CA" and tokens[at].fold in word_set("faction-words"):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        named = usual_name(tokens[at].fold) or (following is not None and following.fold in word_set("family-names"))
        if named and following is not None and following.shape == "C":
            break  # "dari Fraksi Golkar Bintang Siregar"
        at += 1
    return at


def _letter(token: Token) -> bool:
    return len(token.text) == 1 and token.text.isupper()


def _past_constituency(tokens: Sequence[Token], at: int) -> int:
    """Past "daerah pemilihan (dapil) Kalteng II" or "dapil 3"."""
    after = at
    while after < len(tokens) and (tokens[after].fold in word_set("constituency") or tokens[after].fold in ("(", ")")):
        after += 1
    if after >= len(tokens):
        return at
    located = place_at(tokens, after)
    if located is not None:
        after = located[1]
    elif tokens[after].shape in "CA" and tokens[after].fold not in word_set("roman"):
        double = after + 1 < len(tokens) and tokens[after].fold in word_set("area-first") and tokens[after + 1].shape == "C"
        after += 1 + double  # "dapil Batu Danum"
        directed = after < len(tokens) and tokens[after].fold in word_set("area-direction") and tokens[after].shape in "CA"
        after += directed
    return after + (after < len(tokens) and _numeral(tokens[after]))


def _numeral(token: Token) -> bool:
    return token.shape == "d" or (token.fold in word_set("roman") and token.shape in "AC")


def past_years(tokens: Sequence[Token], after: int) -> tuple[int, Term | None]:
    """Past "periode 2018-2023" or "tahun 2018 - 2023" behind a post, and the term; else ``after`` itself and None."""
    at = after
    while at < len(tokens) and tokens[at].fold in word_set("period"):
        at += 1
    if at == after or at >= len(tokens):
        return after, None
    both = _YEARS.fullmatch(tokens[at].text)
    if both is not None:
        return at + 1, Term(int(both[1]), int(both[2]))
    last = at + 1
    while last < min(len(tokens) - 1, at + _LONGEST_RANGE) and tokens[last].fold in word_set("range"):
        last += 1
    apart = at + 1 < last < len(tokens) and _YEAR.fullmatch(tokens[last].text)
    if apart and _YEAR.fullmatch(tokens[at].text):
        return last + 1, Term(int(tokens[at].text), int(tokens[last].text))
    return after, None


def past_countries(tokens: Sequence[Token], after: int) -> int:
    """ "Duta Besar India untuk Indonesia", "Konsul RI": the countries of a post abroad."""
    at, _ = past_national(tokens, after)
    countries = word_set("country")
    while at < len(tokens) and (tokens[at].fold in countries or _leads_to_country(tokens, at)):
        at += 1
    return at


def _leads_to_country(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].fold in word_set("to-country") and at + 1 < len(tokens) and tokens[at + 1].fold in word_set("country")
