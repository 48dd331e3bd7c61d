"""Nicknames, and short forms of the names of women: who is one person in an article and who is not."""

from __future__ import annotations

import pytest

from kg.facts import read
from kg.model.article import Article


def people(text: str) -> dict[str, tuple[str, ...]]:
    """The people of a text with their other names."""
    reading = read(Article("a", text, "Rapat Koordinasi", None, None, None))
    return {person.name: person.forms for person in reading.people}


@pytest.mark.parametrize(
    "called",
    [
        "atau akrab disapa Bang Arul",
        ", yang akrab disapa Bang Arul,",
        "atau biasa dipanggil Arul",
        "yang lebih dikenal dengan nama Bang Arul",
        "alias Arul",
        "(akrab disapa Pak Arul)",
        "yang di kampungnya dipanggil Bang Arul",
        "—Bang Arul bagi warganya—",
    ],
)
def test_a_nickname_names_the_same_person(called: str) -> None:
    opened = f"Bupati Kapuas, Rimba Danum {called} membuka rapat koordinasi di aula."
    assert people(f"{opened} Rapat ini penting, kata Bang Arul, Senin.") == {"Rimba Danum": ("Arul",)}


@pytest.mark.parametrize("calling", ["Ara -sapaan Rimba Danum-", "Ara, sapaan akrab Rimba Danum,", "Ara (sapaan Rimba Danum)"])
def test_a_nickname_stands_before_the_name(calling: str) -> None:
    text = f"Rapat dibuka Bupati Kapuas, Rimba Danum. Pernyataan itu disampaikan {calling} saat menutup rapat."
    assert people(text) == {"Rimba Danum": ("Ara",)}


def test_his_nickname_calls_whom_the_text_spoke_of() -> None:
    text = "Rapat dibuka Bupati Kapuas, Rimba Danum. Rapat itu penting, kata Kang Emil, sapaan akrabnya, kepada warga."
    assert people(text) == {"Rimba Danum": ("Emil",)}


@pytest.mark.parametrize(
    "told", ["Cak Emil—panggilan wartawan sepuh ini—pernah", "Pemuda 27 tahun yang karib disapa Kang Emil itu pernah"]
)
def test_a_nickname_of_whom_is_told_in_the_sentence_before(told: str) -> None:
    assert people(f"Rapat dibuka Bupati Kapuas, Rimba Danum. {told} menjabat ketua.") == {"Rimba Danum": ("Emil",)}


def test_without_a_word_of_calling_there_are_two_people() -> None:
    text = "Bupati Kapuas, Rimba Danum, dan Bang Arul membuka rapat koordinasi di aula."
    assert list(people(text)) == ["Rimba Danum", "Arul"]


def test_the_end_of_a_womans_name_is_her_own() -> None:
    text = "Rapat dibuka Kepala Dinas Sosial Kapuas, Hj. Sari Tiara Kencana. Kata Ibu Tiara Kencana, rapat itu penting."
    assert people(text) == {"Sari Tiara Kencana": ("Tiara Kencana",)}


def test_a_wife_bears_the_name_of_her_husband() -> None:
    text = "Rapat dibuka Bupati Kapuas, Rimba Danum. Hadir Ketua TP PKK Kapuas, Ny. Danum, di aula."
    assert set(people(text)) == {"Rimba Danum", "Danum"}
