"""The branch of a body that the words behind its own name tell: "Balai Besar Wilayah Sungai (BBWS) Citarum"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.words import word_set
from kg.mentions.body_names import past_rest, past_unknown, spell_out
from kg.mentions.places import place_at
from kg.mentions.values import BodyMention
from kg.model.article import slug
from kg.text.tokens import Token

_LONGEST_INITIALS = 3  # characters of a word for a kind of branch
# classes of bodies with many branches by other names
BRANCHED = frozenset({"VerticalAgency", "Company", "Bank", "HealthFacility", "EducationalInstitution", "Association"})


def branch(tokens: Sequence[Token], after: int, base: BodyMention) -> tuple[BodyMention, int]:
    """The branch that words behind name: "Balai Besar Wilayah Sungai (BBWS) Citarum", "Bank Kalteng Cabang Kapuas".

    A word for what kind of branch it is ("Cabang", "Rayon") is part of the name; "Wilayah" or "Area" before a region is not.
    """
    if base.kind not in BRANCHED or after >= len(tokens):
        return base, after
    regional = after + 1 < len(tokens) and place_at(tokens, after + 1, owned=True) is not None
    if tokens[after].fold in word_set("branch-of") and regional:
        return base, after + 1
    if tokens[after].fold in word_set("branch") and (regional or (tokens[after].shape in "CA" and after + 1 < len(tokens))):
        base, after = longer(base, _evened(tokens[after].fold)), after + 1
    if place_at(tokens, after, owned=True) is not None:
        return base, after
    end = past_unknown(tokens, after)
    if end == after:
        end = past_rest(tokens, after, after, free=False)
    if end == after and tokens[after - 1].fold in word_set("branch") and tokens[after].shape == "C":
        end = after + 1
    return (base, after) if end == after else (longer(base, spell_out(tokens[after:end])), end)


def branch_follows(tokens: Sequence[Token], after: int) -> bool:
    """Whether a word for a kind of branch stands at token ``after``: "Cabang"; "Perwakilan", where it is part of the name."""
    if after >= len(tokens):
        return False
    word = tokens[after]
    return word.fold in word_set("branch") or (word.shape == "C" and word.fold in word_set("branch-capital"))


def longer(base: BodyMention, words: str) -> BodyMention:
    """The body by a name that goes on with these words."""
    label = f"{base.label} {words}"
    return base._replace(label=label, slug=slug(label))


def _evened(word: str) -> str:
    """ "Cabang", whether "CABANG" or "cabang" was written; "UP3" and "KCP" are initials."""
    return word.upper() if len(word) <= _LONGEST_INITIALS else word.capitalize()
