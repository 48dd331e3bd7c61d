"""The words of a role: the longest that the tables know, but for those whose name of an office goes on."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.ladder import RoleForm
from kg.lexicon.phrases import Hit
from kg.lexicon.words import word_set
from kg.mentions.places import region_trigger
from kg.mentions.vocabulary import vocabulary
from kg.mentions.works import goes_on
from kg.text.tokens import Token


def role_at(tokens: Sequence[Token], at: int) -> Hit[RoleForm] | None:
    """The role whose words start at token ``at``, None where none does.

    "Kepala Seksi Pengawasan" is a post of the police, but "Kepala Seksi Pengawasan dan Pengendalian" that of another section,
    as "Kepala Bagian Sumber Daya Alam" is.
    """
    words = vocabulary()
    hit = words.roles.at(tokens, at) or words.professions.at(tokens, at)
    if hit is not None and hit.values[0].role in word_set("secretary-of-dewan") and _of_other_dewan(tokens, at + hit.length):
        return words.roles.at(tokens[at : at + 1], 0)
    if hit is None or hit.length < 3:
        return hit
    after = at + hit.length
    if after >= len(tokens) or not _name_goes_on(tokens, after):
        return hit
    shorter = words.roles.at(tokens[at : after - 1], 0)
    return shorter if shorter is not None and shorter.values[0].role in word_set("heads-of-parts") else hit


def _name_goes_on(tokens: Sequence[Token], after: int) -> bool:
    """Whether the name of an office goes on at token ``after``, with a joining word or one more of its own words."""
    if tokens[after].fold in word_set("and-comma"):
        return goes_on(tokens, after, tight=True)
    words = vocabulary()
    own = tokens[after].shape == "C" and tokens[after].fold in words.field_words
    return own and not words.begins(tokens, after) and not region_trigger(tokens[after])


def _of_other_dewan(tokens: Sequence[Token], after: int) -> bool:
    """ "Sekretaris Dewan Pendidikan", "Sekretaris Dewan Adat": no secretary of the parliament."""
    written_so = after < len(tokens) and tokens[after - 1].shape == "C" and tokens[after].shape == "C"
    return written_so and tokens[after].fold in word_set("dewan-of")
