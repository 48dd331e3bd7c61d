"""What is told twice of the same sides is one representation; what only looks alike stays two."""

from __future__ import annotations

from dataclasses import replace

from kg.facts.representations.merging import merged
from kg.model.entities import Person, Post
from kg.model.facts import Representation
from kg.model.spans import Evidence, Span

PROOF = Evidence(Span(0, 1), "x", "representation/mewakili", 0.9)
SEKDA = Post("Sekretaris Daerah Kabupaten Kapuas", "sekretaris-daerah", "sekretaris-daerah", None, "62.03")
BUPATI = Post("Bupati Kapuas", "bupati", "bupati", None, "62.03")
JAYA, RIMBA, TIARA = Person("Jaya Kahayan"), Person("Rimba Danum"), Person("Tiara Malang")
FULL = Representation("Delegation", PROOF, JAYA, SEKDA, RIMBA, BUPATI)


def test_a_side_by_its_post_only_is_the_one_that_is_named() -> None:
    assert merged([FULL, replace(FULL, principal=None)]) == [FULL]
    assert merged([replace(FULL, representative=None), FULL]) == [FULL]
    assert merged([replace(FULL, representative=None, principal=None), FULL]) == [FULL]


def test_another_place_another_person_another_kind_stay_apart() -> None:
    elsewhere = replace(FULL, principal=None, principal_post=replace(BUPATI, region="33.07"))
    another = replace(FULL, representative=TIARA, principal=None)
    through = replace(FULL, kind="Through", principal=None)
    for other in (elsewhere, another, through):
        assert merged([FULL, other]) == [FULL, other]


def test_of_two_that_could_be_meant_neither_is_taken() -> None:
    two = [FULL, replace(FULL, representative=TIARA), replace(FULL, representative=None)]
    assert merged(two) == two


def test_a_delegation_told_shortly_makes_the_speech_one() -> None:
    assert merged([replace(FULL, kind="Speech"), replace(FULL, principal=None)]) == [FULL]
