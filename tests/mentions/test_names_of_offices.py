"""Posts of offices with long or misspelt names, read whole, with the name of who holds them behind."""

from __future__ import annotations

from datetime import date

import pytest

from kg.facts import read
from kg.model.article import Article

HELD: list[tuple[str, str]] = [
    (
        "Kepala Bidang Perencanaan, Pendidikan, dan Sistem Informasi Pegawai",
        "Kabid Perencanaan, Pendidikan, dan Sistem Informasi Pegawai, Wenri Danum, S.Sos, hadir.",
    ),
    (
        "Kepala Dinas Perdagangan, Koperasi, Usaha Kecil dan Menengah Kabupaten Toba",
        "Demikian disampaikan Kepala Dinas Perdagangan, Koperasi, UKM Kabupaten Toba, Wenri Danum, pada acara lokakarya.",
    ),
    (
        "Kepala Dinas Tenaga Kerja, Koperasi, Usaha Kecil dan Menengah Kabupaten Alor",
        "Kepala Dinas Tenaga Kerja, Koperasi, Usaha Kecil dan Menengah Kabupaten Alor, Wenri Danum, hadir.",
    ),
    (
        "Sekretaris Dinas Sosial, Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana "
        "Kabupaten Tapin",
        "Sekretaris Dinas Sosial, Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana "
        "Kabupaten Tapin, Wenri Danum, hadir.",
    ),
    (
        "Kepala Seksi Pengawasan dan Pengendalian Sumber Daya Kelautan Dinas Kelautan",
        "Kepala Seksi Pengawasan dan Pengendalian Sumber Daya Kelautan Dinas Kelautan, Wenri Danum, hadir.",
    ),
    (
        "Kepala Bagian Sumber Daya Alam Sekretariat Daerah Kabupaten Alor",
        "Kepala Bagian Sumber Daya Alam Setda Alor, Wenri Danum, hadir.",
    ),
    ("Kepala Seksi Pengawasan Kepolisian Resor Kabupaten Alor", "Kepala Seksi Pengawasan Polres Alor, Ipda Wenri Danum hadir."),
    ("Wakil Bupati Alor", "Demikian dikatakan Wakil Bipati Alor Wenri Danum saat menjadi inspektur upacara."),
    ("Gubernur Maluku", "Gunernur Maluku, Wenri Danum, membuka rapat."),
    ("Kepala Dinas Sosial Kabupaten Alor", "Rapat dibuka Kepala Dina Sosial Kabupaten Alor Wenri Danum."),
    ("Kepala Badan Kepegawaian Daerah Kabupaten Alor", "Tim dilepas oleh Kepada BKD Kabupaten Alor, Wenri Danum, S.P., M.Si."),
]


@pytest.mark.parametrize(("post", "text"), HELD)
def test_an_office_of_a_long_or_misspelt_name_is_that_of_who_is_named(post: str, text: str) -> None:
    found = read(Article("contoh", text, title="Judul", date=date(2024, 5, 15)))
    assert [(t.holder.name, t.post.label) for t in found.tenures if t.holder] == [("Wenri Danum", post)]


@pytest.mark.parametrize(
    "text",
    [
        "Rapat dihadiri Kepala Bidang Bina Marga, dan PPK Pembangunan Danum Wenri.",
        "Surat itu Kepada Dinas Sosial Kabupaten Alor, Wenri Danum membalasnya.",
        "Hadir Kepala Dinas Kesehatan, Pendidikan serta Camat, Wenri membuka rapat.",
    ],
)
def test_a_list_of_posts_is_no_name_of_one_office(text: str) -> None:
    assert not read(Article("contoh", text, title="Judul", date=date(2024, 5, 15))).tenures


def test_fitri_opens_a_name_but_not_behind_the_feast() -> None:
    people = [p.name for p in read(Article("contoh", "Camat Teluk Mutiara, Fitri Danum, membagi kue Idul Fitri Danum.")).people]
    assert people == ["Fitri Danum"]
