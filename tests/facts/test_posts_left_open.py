"""Who stands in for somebody says of what only by whom he stands in for; professions are posts in a house, beside a name."""

from __future__ import annotations

from datetime import date

import pytest

from kg.facts import read
from kg.model.article import Article


def said(text: str) -> set[tuple[str, str]]:
    reading = read(Article("contoh", f"WAINGAPU – {text}", date=date(2024, 5, 15)))
    return {(tenure.holder.name, tenure.post.label) for tenure in reading.tenures}


@pytest.mark.parametrize(
    ("post", "text"),
    [
        (
            "Sekretaris Dinas Sosial Kabupaten Sumba Timur",
            "Kepala Dinas Sosial Sumba Timur diwakili Sekretaris, Umbu Kahi, hadir.",
        ),
        ("Analis Kredit Bank Danum", "Kepala Bank Danum diwakili Analis Kredit, Umbu Kahi, hadir."),
        (
            "Kepala Subbagian TU Kantor Kementerian Agama Kabupaten Sumba Timur",
            "Kepala Kantor Kemenag Sumba Timur diwakili oleh Kasubbag TU Umbu Kahi hadir.",
        ),
        (
            "Kepala Bidang Pelayanan Rumah Sakit Umum Daerah Kabupaten Sumba Timur",
            "Direktur RSUD Sumba Timur diwakili Kabid Pelayanan, Umbu Kahi, hadir.",
        ),
        ("Sekretaris Camat Danum Timur", "Camat Danum Timur diwakili Sekcam, Umbu Kahi, dan para kepala desa hadir."),
        (
            "Sekretaris Dinas Sosial Kabupaten Sumba Timur",
            "Kadis Sosial Sumba Timur melalui Sekretaris Dinas, Umbu Kahi, menjelaskan.",
        ),
        (
            "Komisioner Komisi Pemilihan Umum Kabupaten Sumba Timur",
            "Ketua KPU Sumba Timur melalui Komisioner, Umbu Kahi, menjelaskan.",
        ),
        (
            "Bidan Puskesmas Danum Kabupaten Sumba Timur",
            "Kepala Puskesmas Danum melalui Bidan Koordinator, Umbu Kahi, menjelaskan.",
        ),
        ("Guru SMP Negeri 3 Waingapu", "Guru SMP Negeri 3 Waingapu, Umbu Kahi, S.Pd., mengaku senang."),
        ("Guru SMP Negeri 3 Waingapu", "Umbu Kahi, guru SMP Negeri 3 Waingapu, mengaku senang."),
        ("Akademisi Universitas Danum", "Materi dibawakan akademisi Universitas Danum, Dr. Umbu Kahi."),
    ],
)
def test_the_body_is_told(post: str, text: str) -> None:
    assert ("Umbu Kahi", post) in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hadir Ketua Pengadilan Negeri Danumlonto atau yang mewakili.",
        "Kepala Balai Taman Nasional Danum diwakili seorang staf.",
        "Kegiatan diikuti seluruh guru SMP Negeri 3 Waingapu.",
        "Hadir 116 Guru Penggerak Sumba Timur.",
        "Dwijo (Guru) membaca kawruh.",
        "Hadir Rimba Danum, S.Pd, kepala UPTD se-Kecamatan Danum, dan warga.",
    ],
)
def test_nobody_holds_a_post(text: str) -> None:
    assert said(text) == set()
