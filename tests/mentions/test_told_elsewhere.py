"""Posts that leave their body, area or event to the rest of the article."""

from __future__ import annotations

from datetime import date

import pytest

from kg import read
from kg.model.article import Article

COMPANY = "Perumda Air Minum Tirta Danum Kota Palangka Raya menggelar rapat, Rabu (15/5/2024). "
COURT = "Sidang digelar di Pengadilan Agama Sampit, Rabu (15/5/2024). "
CAMPUS = "Universitas Danum Raya menggelar wisuda di Palangka Raya, Rabu (15/5/2024). "
PARISH = "Umat Paroki Santo Yosef bersyukur. Peresmian Aula Paroki Santo Yosef Danumsari berlangsung Rabu (15/5/2024). "
OMBUDSMAN = "Ombudsman Republik Indonesia Perwakilan Kalimantan Tengah menyerahkan laporan, Rabu (15/5/2024). "

TOLD: list[tuple[str, str]] = [
    (COMPANY + "Direktur Utama Samsul Bahri, S.T. hadir.", "Direktur Utama Perusahaan Daerah Air Minum Tirta Danum"),
    (
        COMPANY + "Ketua Dewan Pengawas, Samsul Bahri, S.E., hadir.",
        "Ketua Dewan Pengawas Perusahaan Daerah Air Minum Tirta Danum",
    ),
    (COURT + "Wakil Ketua Samsul Bahri, S.H. hadir.", "Wakil Ketua Pengadilan Agama"),
    (COURT + "Jurusita Pengganti Samsul Bahri, S.H. hadir.", "Jurusita Pengadilan Agama"),
    (CAMPUS + "Dekan FKM Dr. Samsul Bahri, M.Kes. hadir.", "Dekan FKM Universitas Danum Raya"),
    (CAMPUS + "Wakil Rektor Bidang Riset, Dr. Samsul Bahri, hadir.", "Wakil Rektor Bidang Riset Universitas Danum Raya"),
    (CAMPUS + "Ketua Senat Prof. Samsul Bahri membuka acara.", "Ketua Senat Universitas Danum Raya"),
    (PARISH + "Pastor Paroki RP. Samsul Bahri hadir.", "Pastor Paroki Santo Yosef"),
    (OMBUDSMAN + "Kepala Perwakilan, Samsul Bahri, S.H., hadir.", "Kepala Perwakilan Ombudsman Republik Indonesia"),
    (
        "Lapas Kelas IIB Kotawaringin Timur menggelar apel, Rabu (15/5/2024). Kepala Lapas, Samsul Bahri, S.H., hadir.",
        "Kepala Lembaga Pemasyarakatan Kabupaten Kotawaringin Timur",
    ),
    (
        "Musyawarah Daerah (Musda) II Forum Petani Danum dibuka Rabu (15/5/2024). Ketua Panitia Musda, Samsul Bahri, hadir.",
        "Ketua Panitia Musda II Forum Petani Danum",
    ),
    (
        "Lomba Baca Puisi Pelajar digelar Rabu (15/5). Ketua Dewan Juri, Samsul Bahri, hadir.",
        "Ketua Dewan Juri Lomba Baca Puisi",
    ),
    (
        "Satuan Tugas (Satgas) Pamtas Yonif 631/Antang panen, Rabu (15/5). Komandan Satgas Letkol Inf Samsul Bahri hadir.",
        "Komandan Satuan Tugas Pamtas",
    ),
    ("PMI Kabupaten Kapuas menggelar rapat. Wakil Ketua II Samsul Bahri, S.H. hadir.", "Wakil Ketua II Palang Merah Indonesia"),
    (
        "Banjir melanda Desa Danumsari, Rabu (15/5/2024). Mewakili warga, Ketua RT 7 Samsul Bahri berterima kasih.",
        "Ketua RT 7 Danumsari",
    ),
]


def held(text: str) -> tuple[str, ...]:
    tenures = read(Article("contoh", text, title="Kegiatan", date=date(2024, 5, 16))).tenures
    return tuple(each.post.label for each in tenures if each.holder.name == "Samsul Bahri")


@pytest.mark.parametrize(("text", "post"), TOLD)
def test_the_rest_of_the_article_tells_of_what_the_post_is(text: str, post: str) -> None:
    assert [label for label in held(text) if label.startswith(post)], held(text)


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (COMPANY + "PT Danum Raya ikut serta. Direktur Utama Samsul Bahri, S.T. hadir.", "Direktur Utama"),
        (CAMPUS + "Universitas Palangka Raya ikut serta. Dekan FKM Dr. Samsul Bahri, M.Kes. hadir.", "Dekan FKM"),
        (COURT + "Anggota DPRD Kotawaringin Timur hadir. Wakil Ketua Samsul Bahri, S.H. hadir.", "Wakil Ketua"),
    ],
)
def test_of_two_that_it_may_be_of_neither_is_meant(text: str, post: str) -> None:
    assert held(text) == (post,)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Dandim 1011/Kapuas diwakili Pasiops Kapten Inf Samsul Bahri hadir.", "Pasiops Kodim 1011/Kapuas"),
        (
            "Danlanal Tahuna Kolonel Laut (P) Rimba diwakili Palaksa Mayor Laut (P) Samsul Bahri.",
            "Palaksa Lanal Tahuna",
        ),
        ("Dandim 0820 menunjuk Kasdim Mayor Inf Samsul Bahri sebagai wakilnya.", "Kasdim 0820"),
        ("Apel digelar di Kecamatan Danumsari. Ketua MUI Kecamatan KH. Samsul Bahri hadir.", "Ketua MUI Kecamatan"),
        ("Wali Kota Samsul Bahri hadir di Palangka Raya.", "Wali Kota"),
        ("Dukuh Danumsari (Bp. Samsul Bahri) hadir.", "Dukuh Danumsari"),
    ],
)
def test_who_stands_in_is_of_the_unit_of_the_commander(text: str, form: str) -> None:
    tenures = read(Article("contoh", text, title="Kegiatan", date=date(2024, 5, 16))).tenures
    assert form in {form for each in tenures if each.holder.name == "Samsul Bahri" for form in each.post.forms}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Forum Danum terbagi dalam lima komisi. Ketua Komisi II Samsul Bahri hadir.", "Ketua Komisi II Kabupaten Kapuas"),
        ("Legislator menyoroti jalan. Ketua Komisi II Samsul Bahri hadir.", "Ketua Komisi II Dewan Perwakilan Rakyat Daerah"),
    ],
)
def test_a_commission_is_of_the_parliament_where_such_is_told_of(text: str, post: str) -> None:
    assert held(f"Di Kabupaten Kapuas rapat digelar. {text}")[0].startswith(post)


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Camat Basarang diwakili Sekcam Samsul Bahri, S.STP, dan Camat Selat hadir.", "Sekretaris Camat Basarang"),
        ("Ketua KONI Kabupaten Kapuas yang diwakili sekretarisnya, Samsul Bahri, S.H., hadir.", "Sekretaris Komite Olahraga"),
    ],
)
def test_who_stands_in_is_of_what_the_head_leads(text: str, post: str) -> None:
    assert held(text)[0].startswith(post)
