"""What may stand between a post and its holder; then sentences in which such words are no part of a post."""

from __future__ import annotations

from datetime import date

import pytest

from kg.facts import read
from kg.model.article import Article

LEAD = "KUALA KAPUAS – Rapat Koordinasi Ketahanan Pangan Kabupaten Kapuas berlangsung Selasa (14/5/2024)."

Said = tuple[str, str, str]  # person, capacity, the post as worded


def said(text: str) -> set[Said]:
    found = read(Article("contoh", f"{LEAD}\n{text}", date=date(2024, 5, 15)))
    return {(t.holder.name, t.capacity, t.post.forms[0]) for t in found.tenures}


RIMBA, TIARA = "Rimba Danum", "Tiara Malang"

BETWEEN: list[tuple[str, Said]] = [
    # words of work that no table knows, closed by a comma and a person
    (
        "Hadir Kepala Bidang Mutasi dan KORPAN, Rimba Danum, S.H., di aula.",
        (RIMBA, "Definitive", "Kepala Bidang Mutasi dan KORPAN"),
    ),
    (
        "Kepala Cabang Danum Raya (Persero) Cabang Kapuas, Rimba Danum, mengatakan stok aman.",
        (RIMBA, "Definitive", "Kepala Cabang Danum Raya (Persero) Cabang Kapuas"),
    ),
    (
        "Sambutan Kepala Bidang Cipta Karya (@ciptakaryakapuas) Dinas PUPR Kapuas, Bapak Rimba Danum, S.T.",
        (RIMBA, "Definitive", "Kepala Bidang Cipta Karya (@ciptakaryakapuas) Dinas PUPR Kapuas"),
    ),
    (
        "Asisten Deputi Pangan dan Gizi Kedeputian II Kemenko Pangan, Brigjen Pol Rimba Danum hadir.",
        (RIMBA, "Definitive", "Asisten Deputi Pangan dan Gizi Kedeputian II Kemenko Pangan"),
    ),
    # a capital abbreviation or a joined field behind a known agency, its region behind that
    ("Kadishub LLASDP Kalteng Rimba Danum hadir.", (RIMBA, "Definitive", "Kadishub LLASDP Kalteng")),
    ("Kepala Dishub dan LLASDP Kalteng, Rimba Danum, hadir.", (RIMBA, "Definitive", "Kepala Dishub dan LLASDP Kalteng")),
    ("Kadis Kominfo dan Persandian Kapuas Rimba Danum hadir.", (RIMBA, "Definitive", "Kadis Kominfo dan Persandian Kapuas")),
    ("Kepala BPJS Kesehatan Cabang Kapuas Rimba Danum hadir.", (RIMBA, "Definitive", "Kepala BPJS Kesehatan Cabang Kapuas")),
    # any words before a title
    ("Hadir Pimpinan Dapur Melati Ibu Tiara Malang.", (TIARA, "Definitive", "Pimpinan Dapur Melati")),
    ("Hadir Pimpinan Warta Multimedia Bapak Rimba Danum, S.Kom.", (RIMBA, "Definitive", "Pimpinan Warta Multimedia")),
    # groups and constituencies of parliament
    ("Anggota DPRD Kapuas Fraksi Nasdem Rimba Danum hadir.", (RIMBA, "Definitive", "Anggota DPRD Kapuas Fraksi Nasdem")),
    (
        "Anggota Komisi II DPR RI dari Fraksi PDI Perjuangan, Rimba Danum, hadir.",
        (RIMBA, "Definitive", "Anggota Komisi II DPR RI dari Fraksi PDI Perjuangan"),
    ),
    (
        "Anggota DPRD Provinsi Kalteng dari daerah pemilihan (dapil) V, Rimba Danum, hadir.",
        (RIMBA, "Definitive", "Anggota DPRD Provinsi Kalteng dari daerah pemilihan (dapil) V"),
    ),
    (
        "Salah satu anggota DPRD Kalteng Komisi D yaitu Bapak Rimba Danum menyambut baik.",
        (RIMBA, "Definitive", "anggota DPRD Kalteng Komisi D"),
    ),
    # an event does not take the post of whom the sentence names
    (
        "Kegiatan reses anggota DPD RI Dapil Kalteng, Rimba Danum, berlangsung di aula.",
        (RIMBA, "Definitive", "anggota DPD RI Dapil Kalteng"),
    ),
    # years of office that are over by the date of the article, and others
    ("Ketua DPRD Kapuas periode 2014-2019, Rimba Danum, hadir.", (RIMBA, "Former", "Ketua DPRD Kapuas")),
    ("Bupati Kapuas masa bakti 2013 – 2018 Rimba Danum hadir.", (RIMBA, "Former", "Bupati Kapuas")),
    ("Camat Basarang tahun 2015-2020, Rimba Danum, hadir.", (RIMBA, "Former", "Camat Basarang")),
    ("Ketua DPRD Kapuas periode 2019-2024, Rimba Danum, hadir.", (RIMBA, "Definitive", "Ketua DPRD Kapuas")),
    ("Hadir Rimba Danum, Bupati Kapuas periode 2005-2015, Bapak Jaya Kahayan dan warga.", (RIMBA, "Former", "Bupati Kapuas")),
    # "sementara", "sebelumnya"
    ("Ketua DPRD Sementara Rimba Danum hadir.", (RIMBA, "Definitive", "Ketua DPRD")),
    ("Camat Selat sebelumnya Rimba menyerahkan tugas.", ("Rimba", "Former", "Camat Selat")),
    ("Kepala Dinas Sosial sebelumnya, Drs. Rimba Danum, ikut hadir.", (RIMBA, "Former", "Kepala Dinas Sosial")),
    ("Camat Selat yang baru yakni Rimba Danum hadir.", (RIMBA, "Definitive", "Camat Selat")),
    (
        "Aplikasi dibuat Tiara Malang, S.Kom, Pranata Komputer Ahli Pertama pada BKD Kalteng.",
        (TIARA, "Definitive", "Pranata Komputer Ahli Pertama pada BKD Kalteng"),
    ),
    # a bracket that is the whole post, and one with a name and another post
    ("Penilainya Rimba Danum, S.Kom (Asesor) dari provinsi.", (RIMBA, "Definitive", "Asesor")),
    (
        "Hadir Ketua PMI Kapuas (dr. Rimba Danum, Sp.M, Direktur RSUD Kapuas).",
        (RIMBA, "Definitive", "Ketua PMI Kapuas"),
    ),
    # an acting head who is named by the office alone; whom a post serves
    ("Plt Dinas Kesehatan Kapuas Rimba Danum hadir.", (RIMBA, "Plt", "Dinas Kesehatan Kapuas")),
    ("Staf Ahli KSAD Rimba Danum hadir.", (RIMBA, "Definitive", "Staf Ahli KSAD")),
    (
        "PIC Team dari Badan Pemeriksa Keuangan RI, Bapak Rimba Danum, hadir.",
        (RIMBA, "Definitive", "PIC Team dari Badan Pemeriksa Keuangan RI"),
    ),
    ("Penulis : Tiara Malang, SH / Analis Pelanggaran Disiplin", (TIARA, "Definitive", "Analis Pelanggaran Disiplin")),
    (
        "Pasangan Bupati dan Wakil Bupati Kapuas, Rimba Danum – Tiara Malang, hadir.",
        (TIARA, "Definitive", "Wakil Bupati Kapuas"),
    ),
]

APART = [
    "Rapat dihadiri Kepala Dinas Kesehatan dan BPBD, Rimba Danum mengatakan stok aman.",
    "Uang itu dititipkan kepada petugas KPPS, Panwaslu dan pihak keamanan.",
    "Ular itu milik pemilik Pabrik Danum Raya asal Taiwan.",
    "Hal itu dicatat petugas dari Polsek Basarang untuk dilaporkan.",
    "Peserta diarahkan petugas pariwisata, Organda, hingga para sopir.",
    "Kepala Seksi Operasi Gulmat Palangka Raya hadir.",
    "Direktur Utama BPR Budi Danum Kuala Kapuas hadir.",
    "Hadir pula Rektor Universitas Sain Al Hikam, serta seluruh pegawai.",
    "Serti?kasi Kompetensi Juru Bor Air Tanah dibuka.",
    "Camat Basarang dan Lurah sebelumnya, semua hadir.",
]


@pytest.mark.parametrize(("text", "expected"), BETWEEN)
def test_the_words_belong_to_the_post(text: str, expected: Said) -> None:
    assert expected in said(text)


@pytest.mark.parametrize("text", APART)
def test_the_words_are_no_post_of_anybody(text: str) -> None:
    assert said(text) == set()


@pytest.mark.parametrize(
    ("text", "holder", "post"),
    [
        (
            "Kepala BKD Kalteng, Rimba Danum, menugaskan Tiara Malang, S.Kom (Asesor) dan Jaya Kahayan (Pengawas).",
            TIARA,
            "Asesor Badan Kepegawaian Daerah Provinsi Kalimantan Tengah",
        ),
        ("Dari PT Danum Raya, hadir branch manager, Rimba Danum, dan rombongan.", RIMBA, "Manajer PT Danum Raya"),
        ("Hadir Danramil Muara Lahei merangkap Pabung Kapten Inf Rimba Danum.", RIMBA, "Danramil Muara Lahei"),
        ("Wakil Bupati Tanjung Jabung Timu, Rimba Danum, hadir.", RIMBA, "Wakil Bupati Tanjung Jabung Timur"),
        ("“Forum itu penting,” kata Sesditjen Polpum, Rimba Danum.", RIMBA, "Sekretaris Direktorat Jenderal"),
        ("Direktur PT Danum Buana Jaya Tahun 2019-2020, Rimba Danum, hadir.", RIMBA, "Direktur PT Danum Buana Jaya"),
    ],
)
def test_the_post_is_completed_by_its_own_words_and_by_the_body_before_it(text: str, holder: str, post: str) -> None:
    labels = [t.post.label for t in read(Article("contoh", f"{LEAD}\n{text}")).tenures if t.holder.name == holder]
    assert any(label.startswith(post) for label in labels), labels


@pytest.mark.parametrize(
    "text",
    [
        "Camat Selat yang sebelumnya dijabat oleh Rimba Danum digantikan oleh Tiara Malang, S.STP.",
        "Camat Selat sebelumnya yang dijabat Rimba Danum, S.STP kini digantikan Tiara Malang.",
        "Jabatan Camat Selat yang dijabat oleh Rimba Danum digantikan oleh Tiara Malang yang sebelumnya menjabat Lurah Danum.",
    ],
)
def test_who_is_replaced_held_the_post_and_the_other_holds_it(text: str) -> None:
    camat = {fact for fact in said(text) if fact[2] == "Camat Selat"}
    assert camat == {(RIMBA, "Former", "Camat Selat"), (TIARA, "Definitive", "Camat Selat")}


def test_elect_is_said_of_both_of_a_pair() -> None:
    assert said("Bupati dan Wakil Bupati Kapuas terpilih, Rimba Danum dan Tiara Malang, hadir.") == {
        (RIMBA, "Elect", "Bupati"),
        (TIARA, "Elect", "Wakil Bupati Kapuas"),
    }


def test_years_of_office_say_nothing_where_the_article_has_no_date() -> None:
    found = read(Article("contoh", "Ketua DPRD Kapuas periode 2014-2019, Rimba Danum, hadir."))
    assert [t.capacity for t in found.tenures] == ["Definitive"]
