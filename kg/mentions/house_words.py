"""Names of foundations, campuses and companies that are made of words with a good meaning: "Bina Insan", "Cipta Harapan"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.given import usual_name
from kg.lexicon.words import word_set
from kg.mentions.name_words import name_starts
from kg.mentions.namesakes import past_namesake, past_saint
from kg.mentions.own_places import past_faith
from kg.mentions.places import place_at
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token

_FEWEST_OF_PERSON = 2  # capitalized words
_FEWEST_BEFORE_UNKNOWN = 2  # words with a good meaning, behind which one of no known meaning closes the name


def free_name(tokens: Sequence[Token], i: int, *, tight: bool) -> int:
    """Past what a body whose head takes any name is called after: a saint, a person, a faith, or words with a good meaning."""
    at = past_saint(tokens, i)
    at = past_namesake(tokens, i, tight=tight) if at == i else at
    at = past_faith(tokens, i) if at == i else at
    return past_house_words(tokens, i) if tight and at == i else at


def past_house_words(tokens: Sequence[Token], i: int) -> int:
    """Past the words that such a name is made of, and one more before the usual names of a person; else ``i`` itself.

    "Ketua Yayasan Insan Cendekia Agus Danum", "Ketua Yayasan Bina Karsa Danum Hartono Lim". A word that people are called as
    well is theirs where else no name would be left: "Ketua Yayasan Harapan Budi Danum".
    """
    end = i
    while end < len(tokens) and tokens[end].shape in "CA" and tokens[end].fold in word_set("house-words"):
        if end > i and tokens[end].fold in word_set("name-hint") and _run(tokens, end + 1) == 1:
            break
        if end == i and (name_starts(tokens, end) or place_at(tokens, end) is not None):
            return i
        end += 1
    if end - i < _FEWEST_BEFORE_UNKNOWN or _run(tokens, end) <= _FEWEST_OF_PERSON or not _unknown(tokens, end):
        return end
    return end + 1 if usual_name(tokens[end + 1].fold) else end


def _run(tokens: Sequence[Token], at: int) -> int:
    """How many capitalized words stand here."""
    return next((n for n, token in enumerate(tokens[at:]) if token.shape != "C"), len(tokens) - at)


def _unknown(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word is no name of a person or a region, and opens nothing."""
    known = usual_name(tokens[at].fold) or name_starts(tokens, at) or vocabulary().starts(tokens[at])
    return not known and tokens[at].fold not in word_set("lineage") and place_at(tokens, at) is None
