"""Fields of posts: what an assistant, an expert or a special staff is for, and whom they serve."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.ladder import RoleForm
from kg.lexicon.words import word_set
from kg.mentions.brackets import past_short_form
from kg.mentions.name_words import name_starts, opens_lineage
from kg.mentions.places import region_trigger
from kg.mentions.values import PostMention
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token, written

_UNIT = "Kanit"
_LONGEST_OWNER = 2  # tokens: "Wali Kota"


def past_owner(tokens: Sequence[Token], at: int) -> int:
    """Past whom a post serves at token ``at``: "Wali Kota", "Bupati", "Gubernur dan Wakil Gubernur", with a short form."""
    after = _past_one(tokens, at)
    vice = after + _LONGEST_OWNER
    both = vice < len(tokens) and tokens[after].fold in word_set("pair-joins") and tokens[after + 1].fold in word_set("vice")
    if both and tokens[vice].fold == tokens[at].fold:
        after = _past_one(tokens, vice)
    return past_short_form(tokens, after)


def _past_one(tokens: Sequence[Token], at: int) -> int:
    return at + (2 if tokens[at].fold in word_set("wali") and at + 1 < len(tokens) else 1)


def level_of_owner(owner: str) -> str | None:
    """The level of region of whom a post serves: "Staf Ahli Gubernur" is one of a province wherever it is read."""
    levels = (level for level in ("province", "regency") if owner in word_set(f"owner-{level}"))
    return next(levels, None)


def in_field(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word at token ``at`` tells what a post is for: "Asisten II Bidang Ekonomi"."""
    token = tokens[at]
    if token.fold in word_set("roman") or token.fold in word_set("field-marks"):
        return not opens_lineage(tokens, at)
    words = vocabulary()
    if token.shape not in "CA" or not words.in_field(token) or region_trigger(token):
        return False
    if (token.fold in words.no_name and token.fold not in words.field_words) or name_starts(tokens, at):
        return False
    return words.bodies.at(tokens, at) is None


def field_goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether one more word of a field follows the joining words at token ``at``."""
    while at < len(tokens) and tokens[at].fold in word_set("and-comma"):
        at += 1
    return at < len(tokens) and vocabulary().roles.at(tokens, at) is None and in_field(tokens, at)


def of_unit(tokens: Sequence[Token], at: int, after: int, form: RoleForm, mention: PostMention) -> tuple[PostMention, int]:
    """ "Kanit Binmas", "Kanitbinmas", "Kanit Idik II": what the unit does, which the words of the role tell, is the field."""
    glued = form.form[len(_UNIT) :] if form.form.startswith(_UNIT) else ""
    work = written(tokens[at + 1 : after]) or glued.capitalize()
    numbered = after < len(tokens) and tokens[after].shape == "A" and tokens[after].fold in word_set("roman")
    if numbered:
        work = f"{work} {tokens[after].text}".strip()
    return (mention._replace(field=work) if work else mention), after + numbered
