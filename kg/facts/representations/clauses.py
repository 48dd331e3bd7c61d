"""Clauses that stand between the two sides of a representation, or only seem to: whose they are must be plain."""

from __future__ import annotations

from collections.abc import Callable

from kg.facts.representations.candidate import Candidate
from kg.facts.representations.groups import is_verb
from kg.facts.representations.lists import attended
from kg.grammar.items import index_of
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent

_ACTIVE = "me"  # how verbs begin that take an object
_SHORT = 6  # letters up to which a word with that beginning may be a noun


def other_text(c: Candidate) -> bool:
    """ "Usai sambutan Bupati yang menyentuh hati, doa dibacakan X": what is read is named behind the clause."""
    if c.rule != "speech/dibacakan-jauh":
        return False
    between = c.items[index_of(c.items, c.principal, 0) + 1 : c.match.anchor]
    clause = between[1:] if between and between[0].fold == "," else between
    commas = [n for n, i in enumerate(clause) if i.fold == ","]
    if commas and commas[-1] < len(clause) - 1:
        return True
    told = [i.fold for i in clause[1:]]
    return any(fold in word_set("which") or fold in word_set("speech-text") or fold in word_set("and-sign") for fold in told)


def no_appositive(c: Candidate) -> bool:
    """ "Camat X, menemui pedagang yang mewakili warga": what stands before "yang" tells of somebody else, not of him."""
    if c.rule != "representation/mewakili-keterangan":
        return False
    between = c.items[index_of(c.items, c.representative, 0) + 1 : c.match.anchor]
    start = next((n for n, i in enumerate(between) if i.fold == ","), 0) + 1
    end = max((n for n, i in enumerate(between) if i.fold in word_set("which")), default=len(between))
    words = between[start:end]
    value, at = c.representative.value, index_of(c.items, c.representative, 0)
    if not isinstance(value, Agent) or value.posts or (at and c.items[at - 1].fold in word_set("according-to")):
        return True
    if not words or words[0].tag not in ("word", "GROUP", "NUMBER"):
        return True
    does = is_verb(words[0].fold) and words[0].fold not in word_set("kin")
    if does or words[0].fold in word_set("topic-end"):
        return True
    return any(i.fold == "," or (i.fold.startswith(_ACTIVE) and len(i.fold) > _SHORT) for i in words)


def came_with_others(c: Candidate) -> bool:
    """ "Rapat dipimpin Bupati yang dihadiri Sekda X": only in a list of guests "dihadiri" is written for "diwakili"."""
    if c.rule != "representation/dihadiri":
        return False
    one, other = c.representative.value, c.principal.value
    if not isinstance(one, Agent) or not isinstance(other, Agent) or one.person is None or other.person is not None:
        return True
    if not one.posts or not other.posts or not attended(c.items, c.principal):
        return True
    at = index_of(c.items, c.principal, 0)
    before = c.items[at - 1].fold
    done_by = is_verb(before) and before not in word_set("attended")
    return done_by or c.items[c.match.anchor - 1].fold == "," or one.posts[0].role in word_set("head-role")


def body_of_one(c: Candidate) -> bool:
    """ "X, mahasiswa Universitas Y yang tampil mewakili wisudawan": it is X who speaks, not where he belongs to."""
    if c.principal.tag != "GROUP" or c.representative.tag != "ORG" or c.rule != "representation/mewakili":
        return False
    at = index_of(c.items, c.representative, 0)
    between = c.items[at + 1 : c.match.anchor]
    inside = at > 1 and c.items[at - 1].tag in ("word", "GROUP") and c.items[at - 1].fold not in word_set("clause-start")
    return inside and bool(between) and between[0].fold in word_set("which")


def next_behind_and(c: Candidate) -> bool:
    """ "hadir Ketua BPD, warga yang mewakili petani, dan Camat X": the last of the list is another guest."""
    at = index_of(c.items, c.representative, 0)
    joined = at > 1 and c.items[at - 1].fold in word_set("joins") and c.items[at - 2].fold == ","
    return joined and c.rule.endswith("-belakang") and at - 2 > index_of(c.items, c.principal, at)


CLAUSES: tuple[tuple[Callable[[Candidate], bool], str], ...] = (
    (other_text, "another text is read behind the clause"),
    (no_appositive, "the clause tells of somebody else"),
    (body_of_one, "the body is that of the one who speaks"),
    (next_behind_and, "the next guest of the list follows"),
    (came_with_others, "who was there besides stands in for nobody"),
)
