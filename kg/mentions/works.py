"""Names of offices that list their works: whether the name goes on behind a comma or "dan"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.words import word_set
from kg.mentions.name_words import name_starts
from kg.mentions.places import place_at, region_trigger
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token

_LONGEST = 16  # tokens of a list of works


def goes_on(tokens: Sequence[Token], at: int, *, tight: bool) -> bool:
    """Whether behind the connector at token ``at`` stands another word of the name, that starts nothing new."""
    following = at + 1
    comma = tokens[at].fold == ","
    joined = comma and following < len(tokens) and tokens[following].fold in word_set("and-any")
    following += joined
    if following >= len(tokens) or not _opens(tokens, following):
        return tight and _small_work(tokens, following)
    words = vocabulary()
    token = tokens[following]
    if tokens[at].fold in word_set("and-sign") and tokens[at].shape == "p" and token.shape == tokens[at - 1].shape == "A":
        return True  # "Dinas KB PP & PA"
    known = token.fold in words.field_words
    if comma and words.roles.at(tokens, following) is not None:
        return False  # "Kepala Seksi Kurikulum, Pengawas dan Kepala SD"
    if comma and not joined:
        return known and _list_ends(tokens, following, tight=tight)
    return known or (tight and words.in_field(token) and token.fold not in words.no_name and not (comma and token.shape == "A"))


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether no post, other body or region opens here; "Koperasi" may be a work as well."""
    token = tokens[at]
    if token.shape not in "CA" or region_trigger(token):
        return False
    words = vocabulary()
    return not words.begins(tokens, at) or (token.fold in word_set("work-and-head") and _a_work(tokens, at))


def _small_work(tokens: Sequence[Token], at: int) -> bool:
    """ "Pencegahan dan pengendalian Penyakit": a work in lower case, before another word of the name or its region."""
    if at + 1 >= len(tokens) or tokens[at].shape != "l" or tokens[at].fold in vocabulary().no_name:
        return False
    behind = tokens[at + 1]
    goes_on = behind.fold in vocabulary().field_words or region_trigger(behind)
    return tokens[at].fold in vocabulary().field_words and behind.shape in "CA" and goes_on


def _a_work(tokens: Sequence[Token], at: int) -> bool:
    """Whether another work, or the region, follows one that may be the head of a body: "Koperasi dan UKM", "Koperasi, UKM"."""
    if at + 1 >= len(tokens):
        return True
    behind = tokens[at + 1]
    worked = behind.fold in word_set("and-comma") or behind.fold in vocabulary().field_words
    return worked or region_trigger(behind) or name_starts(tokens, at + 1)


def _list_ends(tokens: Sequence[Token], at: int, *, tight: bool) -> bool:
    """Whether "dan" joins the last work of the list that goes on at token ``at``, or a region with its kind closes it.

    "Dinas Koperasi, UKM Kabupaten Kapuas"; the name of a person may follow where it is read ``tight``.
    """
    words = vocabulary()
    for n in range(at, min(len(tokens), at + _LONGEST)):
        token = tokens[n]
        if token.fold in word_set("and-any"):
            return True
        if tight and token.shape in "CA" and region_trigger(token):
            return place_at(tokens, n, owned=True) is not None
        short = token.shape == "d" or token.text.isupper()  # "Sampah, Limbah B3, dan Kapasitas"
        if token.fold != "," and not short and not (token.shape == "C" and words.in_field(token)):
            return False
    return False
