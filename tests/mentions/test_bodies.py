"""Bodies: where the name of one starts and ends, and what is whose: a state's, a region's, a short form of its own."""

from __future__ import annotations

import pytest

from kg.mentions.bodies import body_at
from kg.text.tokens import tokenize


@pytest.mark.parametrize(
    ("label", "national", "text", "whole"),
    [
        ("Komisi Pemberantasan Korupsi", True, "Komisi Pemberantasan Korupsi Republik Indonesia (KPK RI) hadir.", 9),
        ("Kementerian Pertanian", True, "Kementerian Pertanian RI (Kementan) hadir.", 6),
        ("Kementerian Sungai Contoh", True, "Kementerian Sungai Contoh Republik Indonesia hadir.", 5),
        ("Persatuan Guru Republik Indonesia", False, "Persatuan Guru Republik Indonesia hadir.", 4),
        ("Satuan Tugas Pangan", False, "Satuan Tugas (Satgas) Pangan Kabupaten Kapuas hadir.", 8),
        ("RSUD KRT Danum", False, "RSUD KRT Danum, Kuala Kapuas.", 3),
        ("RSUD dr. Rimba Danum", False, "RSUD dr. Rimba Danum melayani warga.", 4),
        ("RSUD Danum", False, "RSUD Danum melayani warga.", 2),
        ("Rumah Sakit Bhayangkara", False, "Rumah Sakit Bhayangkara Jl. Nangka No. 84 buka.", 3),
        ("Rumah Sakit Umum Daerah", False, "RSUD Kapuas melayani warga.", 2),
        ("Komisi Hak Asasi Manusia", False, "Komisi HAM Kapuas hadir.", 3),
        ("Dinas Kesehatan", False, "Dinas Kesehatan (Dinkes) Kabupaten Kapuas hadir.", 7),
        ("Majelis Kerukunan Warga Sungai", False, "Majelis Kerukunan Warga Sungai (MKWS) Provinsi NTT hadir.", 9),
        ("Palang Merah Indonesia", True, "PMI Pusat hadir.", 2),
    ],
)
def test_where_a_body_ends_and_what_it_is_called(label: str, national: bool, text: str, whole: int) -> None:
    found = body_at(tokenize(text), 0)
    assert found is not None
    body, after = found
    assert (body.label, body.national, after) == (label, national, whole)


@pytest.mark.parametrize(("parent", "text"), [("dprd", "Komisi II hadir."), (None, "Komisi HAM hadir.")])
def test_only_numbered_commissions_are_those_of_a_house(parent: str | None, text: str) -> None:
    found = body_at(tokenize(text), 0)
    assert found is not None
    assert found[0].parent_id == parent


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("Kota Pasuruan", "Pemerintah Kota Pasuruan hadir."),
        ("Kabupaten Pasuruan", "Pemerintah Kabupaten Pasuruan hadir."),
        ("Kota Bandung", "Pemkot Bandung hadir."),
        ("Kabupaten Bandung", "Pemkab Bandung hadir."),
        ("Bandung", "Pemda Bandung hadir."),
        ("Kabupaten Kapuas", "Pemkab Kapuas hadir."),
    ],
)
def test_a_city_is_not_the_kabupaten_of_its_name(region: str, text: str) -> None:
    found = body_at(tokenize(text), 0)
    assert found is not None
    place = found[0].place
    assert place is not None
    assert place.label == region


@pytest.mark.parametrize(
    ("level", "text", "whole"),
    [
        ("regency", "Dinas Sosial Kabupaten itu", 3),
        ("regency", "KONI Kabupaten, Rimba", 2),
        ("province", "Dinas Sosial Provinsi tersebut", 3),
        ("region", "Dinas Sosial itu", 2),
    ],
)
def test_a_region_without_its_name_tells_of_which_level_a_body_is(level: str, text: str, whole: int) -> None:
    found = body_at(tokenize(text), 0, tight=True)
    assert found is not None
    assert (found[0].level, found[1]) == (level, whole)
