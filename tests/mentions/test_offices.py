"""Posts and organizations of an article: how they are called once their region is known."""

from __future__ import annotations

import pytest

from kg.facts import read
from kg.model.article import Article


@pytest.mark.parametrize(
    ("label", "region", "text"),
    [
        ("Kapolres Kota Kediri", "35.71", "Kapolres Kediri Kota AKBP Rimba Danum hadir."),
        ("Kajari Kota Bandung", "32.73", "Kajari Kota Bandung, Rimba Danum, hadir."),
        ("Wali Kota Bandung", "32.73", "Wali Kota Bandung, Rimba Danum, hadir."),
        ("Bupati Bandung", "32.04", "Bupati Bandung, Rimba Danum, hadir."),
        ("Kapolres Samarinda", "64.72", "Kapolres Samarinda, Rimba Danum, hadir."),
        ("Sekretaris Daerah Kabupaten Semarang", "33.22", "Sekda Kabupaten Semarang, Rimba Danum, hadir."),
    ],
)
def test_a_label_tells_a_city_from_the_kabupaten_of_its_name(label: str, region: str, text: str) -> None:
    (post,) = read(Article("contoh", text)).posts
    assert (post.label, post.region) == (label, region)


@pytest.mark.parametrize(
    ("label", "region", "opening"),
    [
        ("Kepala Pusat Kesehatan Masyarakat Kecamatan Sukoharjo", "33.07.14", "Bupati Wonosobo membuka rapat di Wonosobo."),
        ("Kepala Pusat Kesehatan Masyarakat Kecamatan Sukoharjo", None, "Bupati Kendal membuka rapat di Kendal."),
        ("Kepala Pusat Kesehatan Masyarakat Kabupaten Sukoharjo", "33.11", "Bupati Sukoharjo membuka rapat."),
    ],
)
def test_the_body_of_a_kecamatan_is_not_of_a_kabupaten_of_its_name_elsewhere(
    label: str, region: str | None, opening: str
) -> None:
    posts = read(Article("contoh", f"{opening} Hadir Kepala Puskesmas Sukoharjo, dr. Rimba Danum.")).posts
    assert [(post.label, post.region) for post in posts if post.label.startswith("Kepala")] == [(label, region)]


def test_the_chairman_of_a_board_is_not_the_first_of_several_chairmen() -> None:
    """ "Ketua I PMI Kapuas" holds another post than "Ketua PMI Kapuas" does."""
    found = read(Article("contoh", "Ketua PMI Kabupaten Kapuas diwakili Ketua I PMI Kabupaten Kapuas, Rimba Danum, hadir."))
    (fact,) = found.representations
    assert (fact.principal, fact.principal_post is not None) == (None, True)
    assert fact.representative is not None


def test_a_part_of_the_only_agency_that_is_above_it_is_not_of_it() -> None:
    """ "Deputi Kepala BNPB Bidang Pencegahan": what stands behind the agency is told as above it."""
    (post,) = read(Article("contoh", "Deputi Kepala BNPB Bidang Pencegahan Rimba Danum hadir.")).posts
    assert post.label == "Deputi Badan Nasional Penanggulangan Bencana Bidang Pencegahan"
