"""The numbers of posts ("Wakil Ketua II") and of what they lead ("Ketua RT 18 RW 14", "Dandim 1001/HSU-Balangan")."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.given import usual_name
from kg.lexicon.words import word_set
from kg.mentions.before_person import person_follows
from kg.mentions.name_words import opens_lineage
from kg.mentions.places import place_at
from kg.mentions.values import PostMention
from kg.text.tokens import Token, written

_ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV"}
_LONGEST_NUMBERS = 6  # tokens: "18 RW 14", "05 / RW 02"


def with_number(tokens: Sequence[Token], after: int, mention: PostMention) -> tuple[PostMention, int]:
    """ "Ketua RT 18 RW 14", "Danramil 07/Sapuran": the number of what the post leads."""
    if after >= len(tokens) or mention.role.id not in word_set("numbered-roles"):
        return mention, after
    at = after
    while at < min(len(tokens), after + _LONGEST_NUMBERS) and not opens_lineage(tokens, at):
        token = tokens[at]
        comma = token.fold == "," and at > after and at + 1 < len(tokens) and tokens[at + 1].fold in word_set("number-words")
        if not (comma or token.shape == "d" or token.fold in word_set("number-words") or token.fold in word_set("roman")):
            break
        at += 1
    if at == after:
        return mention, after
    at = _past_address(tokens, at)
    field = written(tokens[after:at]).rstrip(" /")
    return mention._replace(field=field or None), at


def _past_address(tokens: Sequence[Token], at: int) -> int:
    """Past ", Klaster Danum, Perumahan Rimba" behind the number of a neighbourhood, before a comma; else ``at`` itself."""
    end = at
    while end + 1 < len(tokens) and tokens[end].fold == "," and tokens[end + 1].fold in word_set("housing"):
        part = end + 2
        while part < len(tokens) and tokens[part].shape in "CAd":
            part += 1
        if part >= len(tokens) or tokens[part].fold != ",":
            return end
        end = part
    last = end + 1
    while end > at and last < len(tokens) and tokens[last].shape == "C" and not usual_name(tokens[last].fold):
        last += 1
    closed = last > end + 1 and last < len(tokens) and tokens[last].fold == ","
    return last if closed and person_follows(tokens, last + 1) else end  # "Perumahan Danum, Selat Timur, Rimba Agus"


def with_rank(tokens: Sequence[Token], after: int, mention: PostMention) -> tuple[PostMention, int]:
    """ "Wakil Ketua II DPRD", "Wakil Rektor 1, ...": which of several posts of a board it is, in Roman figures.

    "Ketua I Wayan ..." goes on with a name, and "Sekretaris 3 kelompok" with what is counted.
    """
    if after >= len(tokens) or mention.role.id not in word_set("ordered-roles"):
        return mention, after
    token, behind = tokens[after], tokens[after + 1] if after + 1 < len(tokens) else None
    if token.fold in word_set("plain-number"):
        stands = behind is None or behind.shape in "CAXp"
        return (mention._replace(rank=_ROMAN[token.fold]), after + 1) if stands else (mention, after)
    named = behind is not None and (behind.fold == "." or (token.fold == "i" and behind.fold in word_set("lineage")))
    if token.text.isupper() and token.fold in word_set("roman") and not named:
        return mention._replace(rank=token.text), after + 1
    return mention, after


def past_joined_regions(tokens: Sequence[Token], at: int) -> int:
    """Past "HSU-Balangan", two regions that a unit serves together; where it is one region, that is left to be read as such."""
    first = place_at(tokens, at, owned=True) if at < len(tokens) else None
    if first is None or first[1] + 1 >= len(tokens) or tokens[first[1]].fold != "-":
        return at
    second = place_at(tokens, first[1] + 1, owned=True)
    return at if second is None else second[1]


def numbered(tokens: Sequence[Token], at: int) -> bool:
    """ "0707/Kapuas", "VI/Mulawarman": the number of a unit."""
    if at >= len(tokens) or tokens[at].shape == "d":
        return at < len(tokens)
    return tokens[at].fold in word_set("roman") and at + 1 < len(tokens) and tokens[at + 1].fold == "/"


def past_school_class(tokens: Sequence[Token], after: int) -> int:
    """ "Wali Kelas VI A SDN Danum": past the class, before its school."""
    end = after
    while end < min(len(tokens), after + 2) and (tokens[end].shape == "d" or len(tokens[end].text) == 1 or _roman(tokens[end])):
        end += 1
    return end


def _roman(token: Token) -> bool:
    return token.shape == "A" and token.fold in word_set("roman")
