"""Which wordings are one name, one post."""

from __future__ import annotations

import pytest

from kg.evaluation.comparing import likeness, name_key, post_key, same_name, same_post


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Rimba Danum", "H. Rimba Danum, S.Sos., M.Si", True),
        ("Rimba Danum", "Rimba Danum SH", True),
        ("Sena F. Contoh", "Drs. Sena F Contoh", True),
        ("Ma'ruf Contoh", "Maruf Contoh", True),
        ("Rimba Panglima Sahawung", "Rimba Panglima Sahawong", True),
        ("Rimba Danum", "Rimba", False),
        ("Rimba Danum", "Rimba Dani", False),
        ("", "Rimba Danum", False),
    ],
)
def test_names(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same
    assert same_name(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Sekda Kalteng", "Sekretaris Daerah Provinsi Kalimantan Tengah", True),
        ("Walikota Palangka Raya", "Wali Kota Palangka Raya", True),
        ("Asisten I", "Asisten 1", True),
        ("Plt. Kepala Dinas Pangan", "Kepala Dinas Pangan", True),
        ("Kepala Dinas Pangan", "Kepala Dinas Pangan Kabupaten Kapuas", True),
        ("Bupati Kapuas", "Wakil Bupati Kapuas", False),
        ("Bupati Kapuas", "Bupati Katingan", False),
        ("Camat", "Camat Basarang", False),
        ("Sekretaris Dinas Pangan", "Kepala Dinas Pangan", False),
        ("", "Bupati Kapuas", False),
    ],
)
def test_posts(one: str, other: str, same: bool) -> None:
    assert same_post(one, other) is same
    assert same_post(other, one) is same


def test_keys_spell_out_and_leave_aside() -> None:
    assert name_key("Hj. Intan Sahawung, S.E., M.M") == "intan sahawung"
    assert post_key("Pj. Sekda Kab. Kapuas") == "sekretaris daerah kabupaten kapuas"


def test_likeness_ignores_order() -> None:
    assert likeness("Rakor Pangan", "Rapat Koordinasi Pangan Tahun 2024") == 100
