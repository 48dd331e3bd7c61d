"""The region that an article is about, where two bear its name."""

from __future__ import annotations

from datetime import date

import pytest

from kg.mentions.home import Home
from kg.mentions.settling import settle
from kg.model.article import Article

HOMES = [
    (Home("32", "32.73", "32"), "BANDUNG - Gubernur Jawa Barat, Jaya Kahayan, membuka rakor pangan."),
    (Home("32", "32.04", "32.04"), "BANDUNG - Bupati, Jaya Kahayan, membuka rakor pangan."),
    (Home("32", "32.73", "32.73"), "BANDUNG - Wali Kota, Jaya Kahayan, membuka rakor pangan."),
    (Home("32", "32.04", "32.04"), "SOREANG - Sekda Kabupaten Bandung, Jaya Kahayan, membuka rakor pangan di Bandung."),
    (Home("33", "33.74", "33"), "SEMARANG - Gubernur Jawa Tengah, Jaya Kahayan, membuka rakor pangan."),
    (Home("52", "52.06", "52.06"), "BIMA - Kapolres Bima, Jaya Kahayan, membuka rakor pangan."),
    (Home("34", "34.71", "34.71"), "YOGYAKARTA - Wali Kota Yogyakarta, Jaya Kahayan, membuka rakor pangan."),
]


@pytest.mark.parametrize(("home", "text"), HOMES)
def test_of_two_regions_of_one_name_it_is_the_one_seated_there_or_headed_so(home: Home, text: str) -> None:
    assert settle(Article("own", text, title="Judul", date=date(2024, 5, 15))).home == home
