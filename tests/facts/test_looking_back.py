"""Who held a post at another time than that of the article, by the words around it."""

from __future__ import annotations

from datetime import date

import pytest

from kg.facts import read
from kg.model.article import Article

HELD = "Gubernur Kalteng Jaya Kahayan"


def capacities(text: str) -> set[tuple[str, str]]:
    reading = read(Article("contoh", f"PALANGKA RAYA – {text}", date=date(2024, 5, 15)))
    return {(each.holder.name, each.capacity) for each in reading.tenures}


@pytest.mark.parametrize(
    "text",
    [
        f"Gagasan itu sudah ada di era {HELD}.",
        f"Gagasan itu muncul sejak masa pemerintahan {HELD}.",
        f"Pada masa kepemimpinan {HELD}, gedung itu dibangun.",
        f"Pada zaman {HELD} dan Bupati Kapuas Rimba Danum, gedung itu dibangun.",
    ],
)
def test_the_time_of_a_holder_does_not_show_them_in_office(text: str) -> None:
    assert capacities(text) == set()


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("Former", "Juri lomba adalah Jaya Kahayan, Gubernur Kalteng periode 2010-2015."),
        ("Former", "Gubernur Kalteng periode 2016-2021, Jaya Kahayan, menanam pohon."),
        ("Definitive", "Gubernur Kalteng periode 2021-2026, Jaya Kahayan, menanam pohon."),
        ("Definitive", "Gubernur Kalteng periode 2019-2024, Jaya Kahayan, menanam pohon."),
        ("Elect", "Gubernur Kalteng periode 2025-2030, Jaya Kahayan, menanam pohon."),
        ("Definitive", f"{HELD} membuka Pekan Budaya Kahayan 2010-2015."),
        ("Definitive", f"{HELD} di masa pandemi membagikan masker."),
        ("Definitive", f"Di masa sulit ini {HELD} membagikan masker."),
        ("Definitive", f"Menjelang akhir masa jabatan {HELD}, jalan itu selesai."),
    ],
)
def test_years_of_office_say_whether_somebody_is_in_it(expected: str, text: str) -> None:
    assert capacities(text) == {("Jaya Kahayan", expected)}


def test_who_is_in_office_elsewhere_in_the_article_stays_so() -> None:
    assert capacities(f"Di era {HELD} jalan itu dibangun. {HELD} membuka rapat.") == {("Jaya Kahayan", "Definitive")}
