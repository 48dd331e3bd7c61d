"""How far the name of a small area reaches behind a post, and where who holds it begins."""

from __future__ import annotations

import pytest

from kg.mentions.areas import small_area
from kg.model.entities import Level
from kg.text.tokens import tokenize


@pytest.mark.parametrize(
    ("level", "text", "area", "behind"),
    [
        ("village", "Sayoang Ruslan membuka", "Desa Sayoang", "Ruslan"),  # a known desa
        ("village", "Karang Anyar Rimba membuka", "Desa Karang Anyar", "Rimba"),  # of two words
        ("village", "Karanganyar Rimba membuka", "Desa Karanganyar", "Rimba"),  # written together
        ("village", "Harapan Indah, Rimba", "Desa Harapan Indah", ","),  # not "Harapan", though there is one
        ("village", "Harapan Indah Wati membuka", "Desa Harapan", "Indah"),
        ("village", "Sungai Danum Rusdi membuka", "Desa Sungai Danum", "Rusdi"),  # unknown: not "Sungai"
        ("village", "Sariak Danum Rimba Tiarang, Sarwani, mengaku", "Desa Sariak Danum Rimba Tiarang", ","),
        ("village", "Rantau Indah Kecamatan Danum, Sarwani,", "Desa Rantau Indah", ","),
        ("village", "Bambang Danum membuka", None, "Bambang"),  # rather somebody called so
        ("district", "Tompobulu Sulaiman Dg Danum membuka", "Kecamatan Tompo Bulu", "Sulaiman"),  # there are three of them
        ("district", "Dabo Danum Iptu Rimba", "Kecamatan Dabo Danum", "Iptu"),
        ("district", "Kayan Tengah Rimba", "Kecamatan Kayan Tengah", "Rimba"),
    ],
)
def test_area(level: Level, text: str, area: str | None, behind: str) -> None:
    tokens = tokenize(text)
    place, after = small_area(tokens, 0, level)
    assert (place and place.label, tokens[after].text) == (area, behind)
