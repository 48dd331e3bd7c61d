"""Who is who inside one article: short names, misspelt ones, posts without a name, and names that must stay apart."""

from __future__ import annotations

import pytest

from kg.facts import read
from kg.mentions.people import key_of, stands_for
from kg.mentions.settled import Agent
from kg.mentions.settling import settle
from kg.model.article import Article

LEAD = "KUALA KAPUAS – Rapat koordinasi pangan berlangsung di Kabupaten Kapuas."


def people(text: str) -> set[str]:
    return {person.name for person in read(Article("contoh", f"{LEAD}\n{text}")).people}


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (
            {"Katmo F. Diran"},
            "Asisten Bidang Administrasi Umum, Katmo F. Diran, hadir. “Kami siap bekerja bersama,” kata Katmo.",
        ),
        ({"Sarwani Lamba"}, "Camat Basarang Sarwani Lamba hadir. Menurut Sarwani, beras cukup. Lamba mengatakan stok aman."),
        ({"Muhammad Ridha Danum"}, "Camat Basarang Muhammad Ridha Danum hadir. M. Ridha Danum mengatakan stok aman."),
        ({"Suwando Yudhistiro"}, "Camat Basarang, Suwando Yudhistiro, hadir. Camat Basarang, Suwando Yudhistira, bertanya."),
        ({"Yosep Rasu", "Delis Y. R. Abineni"}, "Camat Basarang Delis Y. R. Abineni dan Camat Selat Yosep Rasu hadir."),
        (
            {"Suparta", "Rita Suparta"},
            "Sekda Kapuas H. Suparta hadir. Hj. Rita Suparta selaku Ketua TP PKK Kabupaten Kapuas hadir.",
        ),
        (
            {"Eka Danum", "Fiona Eka Danum"},
            "Bantuan dari Eka Danum, SE. MM. Eka Danum didampingi istri, Fiona Eka Danum, tiba.",
        ),
        (
            {"Eka Danum", "Fiona Eka Danum"},
            "Bupati Kapuas Eka Danum dan isteri Fiona Eka Danum membagikan beras. Kata Eka Danum, stok aman.",
        ),
        (
            {"Eka Danum", "Fiona Eka Danum"},
            "Istri Bupati, Fiona Eka Danum, membagikan beras. Bupati Kapuas, Eka Danum, berterima kasih.",
        ),
        ({"Fiona", "Sarwani Lamba"}, "Camat Selat Fiona, istri Sarwani Lamba, hadir. Camat Basarang Sarwani Lamba bertanya."),
        ({"Eka Danum", "Fiona Eka Danum"}, "Bupati Kapuas Eka Danum hadir. Ketua TP PKK Fiona Eka Danum bertanya."),
        ({"Gusti Ayu Tiwi Santina"}, "Hadir Ibu Gusti Ayu Tiwi Santina. Menurut Tiwi Santina, beras cukup."),
        ({"Sarwani Lamba"}, "Bupati Kapuas Sarwani Lamba hadir. Program Gema Raya Kapuas Sarwani Lamba dimulai."),
        ({"Marisa Indra Danum"}, "Camat Basarang, Marisa Indra Danum, hadir."),
        ({"Rimba Danum", "Jaya Kahayan"}, "Hadir Drs. Rimba Danum dan dr. Jaya Kahayan."),
        ({"Agus Danum", "Tiwi Kahayan", "Rina Malang"}, "Tim beranggotakan Agus Danum, Tiwi Kahayan dan Rina Malang."),
        ({"Tiwi Kahayan"}, "“Kepala Desa Basarang, Tiwi Kahayan, sudah datang tadi pagi,” kata panitia."),
        (set(), "Kegiatan berlangsung di Gedung Agus Danum dan Jalan Kapten Rimba Danum."),
        (set(), "Menurut Undang-Undang, kawasan itu lestari. Oleh Pemerintah, kawasan itu dijaga."),
        (set(), "Penanganan mengatakan banyak. Keduanya menyebut perlu. Kurikulum Merdeka menegaskan."),
        ({"Rimba Danum"}, "Direktur RSUD KRT Setjonegara, dr. Rimba Danum, hadir. Direktur RSUD Setjonegara, dr. Rimba Danum."),
        (set(), "Kepada pengurus Klenteng Hok Hoo Bio, Bupati menyampaikan arahan. Warga ziarah di Makam Bupati Mangunkusuma."),
        (set(), "Presiden April lalu hadir. Peraturan Bupati Tahap dua terbit."),
        (set(), "Panca Sakti dan Puspa Indah berlaga."),
        ({"Sulistiyana Danum"}, "Camat Basarang Sulistiyana Danum hadir. Menurut Lis, beras cukup. “Aman,” kata Sulis."),
        (
            {"Jaya Kahayan"},
            "Hadir dr. Jaya Kahayan (RSUD Prof. Dr. W. Z. Rimba Kapuas). Peserta berkumpul di Asrama Haji Danum.",
        ),
        (set(), "Kegiatan berlangsung di Aula KH. Rimba Danum dan Rumah Sakit Umum Daerah (RSUD) KRT Danum."),
        (set(), "Kegiatan bertajuk “Serius Tapi Santai Bersinergi Urusan Pensiun” itu meriah. Lomba inovasi “Kol Segar” usai."),
        (set(), "Pemkab meluncurkan Bedas WiFi Sarerea. Menurut taruna di Akmil menyampaikan salam itu wajib."),
        (set(), "Segenap pengurus FK Danum mengaku siap. Saudara-saudara yang ditugaskan sebagai Kepala Sekolah hadir."),
        (set(), "Pegawai PDAM Tirta Danum mengaku siap. Rapat dihadiri Kepala Desa Basarang Panyabungan dan warga."),
        ({"Rimba Danum"}, "Direktur Utama PDAM Tirta Aji Kapuas Rimba Danum hadir."),
        ({"Rimba Danum"}, "Direktur BPR Surya Yudha Cabang Selat, Rimba Danum, hadir."),
        ({"Bambang Wenu"}, "Dari Selat, Camat Bambang Wenu menyebut stok aman."),
        ({"Rimba Danum"}, "Sekretaris Disperkimlah Rimba Danum menyebut stok aman."),
        ({"Fatimah"}, "Menurut Kak Fatimah, beras cukup. Kak Fatimah menyebut stok aman."),
        ({"Rimba Danum"}, "Camat Basarang Rimba Danum hadir. “Beras cukup,” kata pria yang akrab disapa Aan itu. Aan pulang."),
        (
            {"Tiara Danum", "Rimba Lamba"},
            "Hj. Tiara Danum hadir bersama Camat Basarang, Rimba Lamba. “Beras cukup,” kata perempuan yang akrab disapa Ve.",
        ),
        ({"Kusumantoro"}, "Camat Basarang Kusumantoro hadir. Setelah itu, Toro menegaskan stok aman."),
        ({"Suprapto Danum"}, "Camat Basarang Suprapto Danum hadir. Menurut Prapto, beras cukup."),
        ({"Bagus Danum", "Agus"}, "Camat Basarang Bagus Danum hadir. Menurut Agus, beras cukup."),
        ({"Rudiyanto", "Rudi"}, "Camat Basarang Rudiyanto hadir. “Beras cukup,” kata Rudi (45), warga Selat."),
        ({"Hendrikus Danum"}, "Camat Basarang Hendrikus Danum hadir. “Beras cukup,” kata Pak Hendrik."),
        ({"Hendrikus Danum", "Hendrik"}, "Camat Basarang Hendrikus Danum hadir. “Beras cukup,” kata dr. Hendrik."),
        ({"Jayeng Basharah"}, "Camat Basarang Jayeng Basharah hadir. “Beras cukup,” kata Jayeng Basyarah."),
        ({"Mukhotob Danum"}, "Camat Basarang KH Muhotob Danum hadir. KH Mukhotob Danum berceramah."),
        (set(), "Rapat kedua digelar bulan depan, dan Bulan Juli pasar dibuka."),
        ({"Abdul Hari Danum"}, "Camat Basarang Abdul Hari Danum hadir. Menurut Jenderal AH Danum, beras cukup."),
    ],
)
def test_people_of_an_article(expected: set[str], text: str) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("short", "full", "fits"),
    [
        ("Katmo", "Katmo F. Diran", True),
        ("M. Zuhro", "Muhammad Zuhro", True),
        ("K. Diran", "Katmo F. Diran", True),
        ("Diran Katmo", "Katmo F. Diran", False),
        ("Yosep Rasu", "Delis Y. R. Abineni", False),
        ("Al", "Al Danum", False),
        ("Uu", "Uu Danum", True),
    ],
)
def test_a_short_name_stands_for_a_full_one(short: str, full: str, fits: bool) -> None:
    assert stands_for(key_of(short), key_of(full)) is fits


def holders(text: str) -> list[str | None]:
    """Whom each agent with a post of the article means."""
    settled = settle(Article("contoh", f"{LEAD}\n{text}"))
    values = (item.value for line in settled.lines for item in line.items)
    return [v.person.name if v.person is not None else None for v in values if isinstance(v, Agent) and v.posts]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (["Tiara Malang", "Tiara Malang"], "Sekda Kapuas Tiara Malang hadir. Sekda membuka rapat."),
        (["Tiara Malang", None], "Camat Basarang Tiara Malang hadir. Camat Selat bertanya."),
        (["Tiara Malang", "Musyafi"], "Staf Ahli Bupati, Tiara Malang, hadir. Staf Ahli Bupati, Musyafi, bertanya."),
        (["Tiara Malang", "Rimba Danum", None], "Asisten Tiara Malang dan Asisten Rimba Danum hadir. Asisten bertanya."),
        (["Tiara Malang", None], "Mantan Sekda Kapuas Tiara Malang hadir. Sekda membuka rapat."),
    ],
)
def test_a_post_alone_means_its_one_holder(expected: list[str | None], text: str) -> None:
    assert holders(text) == expected
