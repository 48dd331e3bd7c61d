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
    (
        "Kepala Seksi Bimbingan dan Penyuluhan Bidang Penegakan Perda Satuan Polisi Pamong Praja Kabupaten Alor",
        "Kepala Seksi Bimbingan dan Penyuluhan, Bidang Penegakan Perda Satpol PP Kabupaten Alor, Wenri Danum hadir.",
    ),
    (
        "Kepala Bidang Koperasi Dinas Koperasi dan Usaha Kecil Menengah Kabupaten Toba",
        "Wenri Danum, Kabid Koperasi, Dinas Koperasi dan UKM Kabupaten Toba, berpesan.",
    ),
    (
        "Kepala Bidang Pencegahan dan pengendalian Penyakit Dinas Kesehatan Kabupaten Alor",
        "Kepala Bidang Pencegahan dan pengendalian Penyakit Dinas Kesehatan Alor, dr. Wenri Danum menyebut data.",
    ),
    (
        "Kepala Dinas Kearsipan dan Perpustakaan Kabupaten Alor",
        "Hadir Kepala Dinas Arsip dan Perpustakaan daerah (Arpusda) Kabupaten Alor Wenri Danum.",
    ),
    (
        "Kepala Seksi Informasi Publik Dinas Komunikasi dan Informatika Kabupaten Alor",
        "Kepala Seksi Informasi Publik, Drs. Wenri Danum Dinas Kominfo Alor, menyebut agenda itu.",
    ),
    ("Camat Teluk Mutiara", "Demikian disampaikan Camat teluk mutiara, Wenri Danum, S.E."),
    ("Camat", "Tim dipimpin Camat setempat, Wenri Danum melaksanakan operasi."),
    ("Kepala Kantor Imigrasi Jambi", "Kepala imigrasi Kelas I Tempat Pemeriksaan imigrasi (TPI) Jambi, Wenri Danum, hadir."),
    ("Kepala Pusat Kesehatan Masyarakat Kabupaten Alor", "Kepala Puskesmas Alor 1, dr. Wenri Danum, hadir."),
    (
        "Kepala Seksi Penyelenggaraan Haji dan Umrah Kantor Kementerian Agama Kabupaten Alor",
        "Kasi PHU Kantor Kementrian Agama Kabupaten Alor, Wenri Danum hadir.",
    ),
    ("Asisten bidang Administrasi Kabupaten Alor", "Asisten Sekda Alor bidang Administrasi (asisten III) Wenri Danum hadir."),
    (
        "Staf Khusus Bidang Komunikasi Publik Maluku",
        "Staf Khusus Gubernur dan Wakil Gubernur Maluku Bidang Komunikasi Publik, Wenri Danum, hadir.",
    ),
    (
        "Juru Bicara Pemerintah Kabupaten Alor",
        "Juru Bicara Pemkab Alor untuk percepatan penanganan wabah, dr Wenri Danum menyebut data.",
    ),
    ("Dandim 0707", "Hadir Dandim/0707 Letkol Czi Wenri Danum."),
    ("Gubernur Maluku", "Acara dibuka bersama Gubernur Maluku periode 2007--2012, Wenri Danum, di aula."),
    ("Kepala Dinas Sosial Kabupaten Alor", "Wenri Danum, M.M., dilantik dalam jabatan Kepala Dinas Sosial Kabupaten Alor."),
    ("Kepala Desa Lawahing", "Wenri Danum, sang Kepala Desa Lawahing, mengaku siap."),
    (
        "Ketua Panitia Gebyar Literasi 2024",
        "Selaras dengan itu, Ketua Panitia Gebyar Literasi 2024 Drs. Wenri Danum mengatakan siap.",
    ),
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
        "Tiara Lamba sendiri, dikatakan Wenri Danum kini ditugaskan sebagai Camat Teluk Mutiara.",
        "Hadir Kepala Dinas Kesehatan, Pendidikan serta Camat, Wenri membuka rapat.",
    ],
)
def test_a_list_of_posts_is_no_name_of_one_office(text: str) -> None:
    assert not read(Article("contoh", text, title="Judul", date=date(2024, 5, 15))).tenures


def test_fitri_opens_a_name_but_not_behind_the_feast() -> None:
    people = [p.name for p in read(Article("contoh", "Camat Teluk Mutiara, Fitri Danum, membagi kue Idul Fitri Danum.")).people]
    assert people == ["Fitri Danum"]


def test_who_stands_in_for_the_head_of_a_kecamatan_is_no_area() -> None:
    found = read(Article("contoh", "Camat Teluk Mutiara, Tiara Lamba melalui Sekcam Wenriarto menyebut warga siap."))
    assert ("Wenriarto", "Sekretaris Camat Teluk Mutiara") in {(t.holder.name, t.post.label) for t in found.tenures if t.holder}
