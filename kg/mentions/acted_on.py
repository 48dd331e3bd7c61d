"""What something is done to: the noun phrase before a passive verb, as "Gedung itu" in "Gedung itu diresmikan Bupati"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.words import calendar, word_set
from kg.mentions.gatherings import verbal
from kg.mentions.places import place_triggers
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token

LONGEST_OBJECT = 14  # tokens of what is opened, handed over, visited
_LONGEST_SUBJECT = 28  # with the clause that tells more of it
_FEWEST = 3
_LONGEST_CLAUSE = 12  # tokens of a clause inside a subject: "yang dibangun sejak 2017 itu"


def subject_of_passive(tokens: Sequence[Token], verb: int) -> tuple[int, int]:
    """The first token of the subject of a passive verb and the one after it; a clause with "yang" between is left out."""
    end = verb
    while end and (tokens[end - 1].fold in word_set("event-manner") or tokens[end - 1].fold in word_set("this")):
        end -= 1
    end = _before_comma(tokens, end)
    if 0 < end < verb and tokens[end].fold in word_set("this") and tokens[end - 1].fold not in word_set("day-noun"):
        end = _before_clause(tokens, end)
    first = _phrase_start(tokens, end)
    if first and tokens[first - 1].fold in word_set("which"):
        end, first = first - 1, _phrase_start(tokens, first - 1)
    if first and tokens[first - 1].fold in word_set("according-to"):
        return verb, verb
    if end == first + 1 and (tokens[first].fold in word_set("by-him") or tokens[first].shape == "d"):
        return verb, verb  # "katanya disambut tawa", "Kapela yang dibangun sejak 2014 diresmikan"
    return first, next((at for at in range(first, end) if _says_when(tokens, at)), end)


def _before_comma(tokens: Sequence[Token], end: int) -> int:
    """Where the noun ends that a comma parts from its verb, behind a clause or an area: "Pasar yang dibangun lama, diresmikan".

    ``end`` itself where no comma stands there, or what stands before it tells nothing more of a noun that opens the sentence.
    """
    if end < _FEWEST or tokens[end - 1].fold != ",":
        return end
    first = next((at + 1 for at in range(end - 2, -1, -1) if tokens[at].shape in "pQ" and tokens[at].fold not in ",()"), 0)
    if end - first > _LONGEST_SUBJECT or vocabulary().roles.at(tokens, first) is not None:
        return end
    which = next((at for at in range(first + 1, end - 1) if tokens[at].fold in word_set("which")), None)
    if which is None and not any(tokens[at].fold in place_triggers() for at in range(first + 1, end - 1)):
        return end
    noun = end - 1 if which is None else which - (tokens[which - 1].fold == ",")
    return noun if _phrase_start(tokens, noun) <= first + 1 else end  # a word of number may open it: "Sebanyak"


def _before_clause(tokens: Sequence[Token], end: int) -> int:
    """Where the noun ends of which a clause that ends at token ``end`` tells: "Kapela yang dibangun sejak 2017 itu"."""
    for at in range(end - 1, max(0, end - _LONGEST_CLAUSE), -1):
        if tokens[at].shape in "pQ":
            return end
        if tokens[at].fold in word_set("which"):
            return end if tokens[at - 1].shape in "pQ" else at
    return end


def _phrase_start(tokens: Sequence[Token], end: int) -> int:
    """The first token of the noun phrase that ends before token ``end``, "kepala desa di Kabupaten Kapuas" taken as one."""
    at = end
    while at and end - at < LONGEST_OBJECT:
        if not (_joins(tokens[at - 1]) or _in_phrase(tokens[at - 1]) or _larger_area(tokens, at)):
            break
        at -= 1
    dash = next((n for n in range(at, end) if tokens[n].fold in word_set("dash")), at)
    if dash > at and all(token.shape in "Ap" for token in tokens[:dash]):
        at = dash + 1  # "PALANGKA RAYA – Gedung itu diresmikan"
    while at < end and (_joins(tokens[at]) or tokens[at].fold in word_set("counted") or tokens[at].shape == "p"):
        at += 1
    return at


def _larger_area(tokens: Sequence[Token], at: int) -> bool:
    """ "Embung itu di Desa Danum, Kecamatan Selat diresmikan": behind the comma only the larger area follows."""
    comma = at > 1 and at < len(tokens) and tokens[at - 1].fold == "," and tokens[at - 2].shape in "CA"
    return comma and tokens[at].shape == "C" and tokens[at].fold in place_triggers()


def _says_when(tokens: Sequence[Token], at: int) -> bool:
    """ "kedatangan tamu pada Rabu (10/5)": the day is no part of what is done."""
    following = at + (tokens[at].fold in word_set("event-within"))
    return following < len(tokens) and tokens[following].fold in calendar("weekday") and tokens[following].shape in "CA"


def _joins(token: Token) -> bool:
    return token.fold in word_set("topic-join") or token.fold in word_set("subject-join")


def _in_phrase(token: Token) -> bool:
    if token.fold in "()":
        return True
    return token.shape not in "pQ" and token.fold not in word_set("topic-end") and not verbal(token)
