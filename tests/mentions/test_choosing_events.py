"""Which event an article is about where several are told of in a breath, or where it is told by its purpose or its custom."""

from __future__ import annotations

from datetime import date

import pytest

from kg.mentions.occasions import occasions
from kg.mentions.settling import settle
from kg.model.article import Article
from kg.model.entities import Event

PUBLISHED = date(2023, 3, 28)  # a Tuesday


def main_of(title: str, text: str) -> Event | None:
    return occasions(settle(Article("contoh", text, title, PUBLISHED))).main


CUSTOMS: tuple[tuple[str, str], ...] = (
    (
        "lomba-tradisional",
        "Wakil Bupati Sampang, Rimba Danum, membuka Karapan Sapi di Lapangan Wijaya Kusuma, Minggu (26/3/2023).",
    ),
    ("lomba-tradisional", "Pacu Jawi tingkat Kabupaten Tanah Datar digelar di Nagari Cubadak, Minggu (26/3/2023)."),
    (
        "upacara-adat",
        "Bupati Gianyar, I Made Contoh, menghadiri Karya Agung Padudusan di Pura Dalem Contoh, Minggu (26/3/2023).",
    ),
    ("upacara-adat", "Alek batagak panghulu suku Koto berlangsung meriah di Nagari Contoh, Minggu (26/3/2023)."),
    ("upacara-adat", "Camat Suppa, Tiara Malang, menghadiri Mappadendang di Lapangan Contoh, Minggu (26/3/2023)."),
    ("penahbisan", "Ibadah pentahbisan gedung gereja GKE Contoh dipimpin Pdt. Rimba Danum, Minggu (26/3/2023)."),
    ("penahbisan", "Gedung baru gereja itu ditahbiskan Uskup Agung Contoh, Minggu (26/3/2023)."),
)


@pytest.mark.parametrize(("kind", "text"), CUSTOMS)
def test_customs_of_many_regions(kind: str, text: str) -> None:
    event = main_of("Kabar Daerah", text)
    assert event is not None
    assert (event.type, str(event.date)) == (kind, "2023-03-26")


CHOSEN: tuple[tuple[str, str, str], ...] = (
    (
        "serah-terima-jabatan",
        "Sertijab Camat Basarang Berlangsung Haru",
        "Pisah sambut dan serah terima jabatan Camat Basarang digelar di aula kecamatan, Senin (27/3/2023).",
    ),
    (
        "pisah-sambut",
        "Pisah Sambut Camat Basarang Berlangsung Haru",
        "Pisah sambut dan serah terima jabatan Camat Basarang digelar di aula kecamatan, Senin (27/3/2023).",
    ),
    (
        "peletakan-batu-pertama",
        "Gedung Baru Mulai Dibangun",
        "Pembangunan gedung dimulai dengan misa syukur dan peletakan batu pertama, Senin (27/3/2023).",
    ),
    (
        "pengajian",
        "Haul dan Santunan di Basarang",
        "Ribuan warga memadati Lapangan Basarang, Senin malam (27/3/2023) guna mengikuti Pengajian Umum dalam rangka Haul "
        "ke-5 KH Rimba Danum. Santunan diserahkan Camat Basarang, Tiara Malang.",
    ),
    (
        "audiensi",
        "Lurah Datangi Kantor Bupati",
        "Belasan lurah mendatangi kantor Bupati Kapuas, Senin (27/3/2023). Mereka diterima Wakil Bupati Kapuas, Rimba Danum, "
        "untuk beraudiensi mengenai gaji.",
    ),
    (
        "safari-ramadan",
        "Tim Safari Ramadan Kapuas Sambangi Basarang",
        "Wakil Bupati Kapuas, Rimba Danum, bersama rombongan menyambangi Masjid Nurul Iman, Senin (27/3/2023) malam.",
    ),
    (
        "penyerahan-bantuan",
        "Korban Banjir Dibantu",
        "Bupati Kapuas menugaskan Asisten I, Rimba Danum, untuk menyerahkan bantuan kepada korban banjir, Senin (27/3/2023).",
    ),
    (
        "peresmian",
        "Gedung Arsip Dipakai",
        "Bertempat di Basarang, Senin (27/3/2023), diresmikan gedung arsip Kabupaten Kapuas.",
    ),
)


@pytest.mark.parametrize(("kind", "title", "text"), CHOSEN)
def test_the_kind_that_the_article_is_about(kind: str, title: str, text: str) -> None:
    event = main_of(title, text)
    assert event is not None
    assert (event.type, str(event.date)) == (kind, "2023-03-27")


@pytest.mark.parametrize(
    "text",
    [
        "Bupati Kapuas berencana menugaskan Asisten I, Rimba Danum, untuk melepas atlet.",
        "Pemkab Kapuas menyiapkan anggaran guna mengikuti pameran tahun depan.",
    ],
)
def test_what_is_only_meant(text: str) -> None:
    assert main_of("Kabar Daerah", text) is None


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (  # what an event is held on the occasion of is not itself what is attended
            "donor-darah",
            "Paguyuban Contoh menggelar donor darah di Gianyar, Minggu (26/3/2023). Kegiatan serangkaian piodalan ini dihadiri "
            "Camat Suppa, Tiara Malang.",
        ),
        (  # what a raid brings in
            "razia",
            "Sebanyak 214 botol minuman keras disita Polsek Suppa dalam razia jelang Ramadan, Minggu (26/3/2023) malam. "
            "Razia dipimpin Kapolsek Suppa, Tiara Malang.",
        ),
        ("wisuda", "Politeknik Contoh mewisudakan 187 lulusan dalam Rapat Senat Terbuka di Gianyar, Minggu (26/3/2023)."),
        (  # what is to be thought over is not looked at
            "audiensi",
            "Belasan pedagang mendatangi Kantor Bupati Gianyar untuk beraudiensi, Minggu (26/3/2023). Mereka meminta retribusi "
            "ditinjau ulang. Mereka diterima Bupati Gianyar, Tiara Malang.",
        ),
        (  # only pointed at, late in the article, and attended
            "pelantikan",
            "Suasana Balai Desa Contoh, Kecamatan Suppa, Senin (27/3/2023). Tiga orang menghadap Kepala Desa Contoh, "
            "Rimba Danum.\nMereka adalah Samsul Bahri, Tiara Malang dan Wenri Danum.\nProsesi pelantikan itu disaksikan Camat "
            "Suppa, Tarung Lewu.\n“Layani warga,” kata Rimba seusai melantik.",
        ),
    ],
)
def test_event_that_is_attended(kind: str, text: str) -> None:
    event = main_of("Kabar Daerah", text)
    assert event is not None
    assert event.type == kind


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Rapat Senat Terbuka", "STIE Contoh mewisuda 187 lulusan dalam Rapat Senat Terbuka di Gianyar, Minggu (26/3/2023)."),
        (
            "Pelantikan Jaya Kahayan sebagai Penjabat Bupati Kapuas",
            "Gubernur Kalteng, Rimba Danum, melantik Jaya Kahayan sebagai Penjabat Bupati Kapuas, Senin (27/3/2023).",
        ),
        (
            "Pelantikan Jaya Kahayan, S.H. menjadi Camat Basarang",
            "Jaya Kahayan, S.H. dilantik menjadi Camat Basarang oleh Bupati Kapuas, Rimba Danum, Senin (27/3/2023).",
        ),
        (
            "Peresmian Embung Danum di Desa Wxyz, Kecamatan Abcd",
            "KAPUAS – Embung Danum di Desa Wxyz, Kecamatan Abcd diresmikan Bupati Kapuas, Rimba Danum, Senin (27/3/2023).",
        ),
    ],
)
def test_an_event_is_named_by_all_that_tells_what_it_is(name: str, text: str) -> None:
    event = main_of("Kabar Daerah", text)
    assert event is not None
    assert event.name == name


@pytest.mark.parametrize(
    "text",
    [
        "Lomba Cerdas Cermat Museum digelar di aula, Senin (27/3/2023). Pembukaan lomba dilakukan Camat Basarang.",
        "Serah terima jabatan Danramil Basarang digelar di aula, Senin (27/3/2023). Upacara dipimpin Dandim Kapuas.",
        "Aksi donor darah digelar di aula, Senin (27/3/2023). Camat Basarang, Tiara Malang, meninjau kegiatan tersebut.",
    ],
)
def test_what_opens_an_event_or_is_its_ceremony_is_no_event_of_its_own(text: str) -> None:
    (event,) = occasions(settle(Article("contoh", text, "Kabar Daerah", PUBLISHED))).events
    assert event.main
