"""Places and houses behind posts that no table knows."""

from __future__ import annotations

import pytest

from tests.mentions.held import held

HELD = [
    ("Kepala Puskesmas Danumwatu Rahmat Hidayat menyebut stok vaksin aman.", "Rahmat Hidayat", "Kepala Puskesmas Danumwatu"),
    ("Kaur Kesra Desa Sumberejo Samsul Bahri membagikan undangan.", "Samsul Bahri", "Kaur Kesra Desa Sumberejo"),
    ("Bendahara Desa Sumberejo, Samsul Bahri, membagikan undangan.", "Samsul Bahri", "Bendahara Desa Sumberejo"),
    ("Menurut Samsul Bahri, Kepala SPPG Danumwatu, dapur itu baru.", "Samsul Bahri", "Kepala SPPG Danumwatu"),
    ("Rahmat Hidayat selaku Kepala SPPG Danumwatu meminta maaf.", "Rahmat Hidayat", "Kepala SPPG Danumwatu"),
    ("Ketua KUD Danum Makmur Samsul Bahri menyerahkan pupuk.", "Samsul Bahri", "Ketua KUD Danum Makmur"),
    ("Takmir Masjid Al-Danum, Samsul Bahri, menyambut jemaah.", "Samsul Bahri", "Takmir Masjid Al-Danum"),
    ("Ketua DKM Masjid Al-Danum Samsul Bahri menyambut jemaah.", "Samsul Bahri", "Ketua DKM Masjid Al-Danum"),
    (
        "Pastor Paroki St. Yosef Danumwatu, Rahmat Hidayat, memimpin misa.",
        "Rahmat Hidayat",
        "Pastor Paroki St. Yosef Danumwatu",
    ),
    ("Ketua BPMJ GMIM Danumwatu Pdt. Samsul Bahri memimpin ibadah.", "Samsul Bahri", "Ketua BPMJ GMIM Danumwatu"),
    (
        "Ketua Panitia Pembangunan Masjid Al-Danum, Samsul Bahri, melapor.",
        "Samsul Bahri",
        "Ketua Panitia Pembangunan Masjid Al-Danum",
    ),
    ("Ketua Panitia MTQ Kabupaten Lebak Samsul Bahri melapor.", "Samsul Bahri", "Ketua Panitia MTQ Kabupaten Lebak"),
    ("Kepala LLDikti Wilayah XII Samsul Bahri membuka rapat.", "Samsul Bahri", "Kepala LLDikti Wilayah XII"),
    (
        "Kalapas Perempuan Kelas IIA Martapura, Samsul Bahri, membuka rapat.",
        "Samsul Bahri",
        "Kalapas Perempuan Kelas IIA Martapura",
    ),
    ("Danlanud Pattimura, Samsul Bahri, menerima tamu.", "Samsul Bahri", "Danlanud Pattimura"),
    ("Danrem 064/Maulana Danum Samsul Bahri menerima tamu.", "Samsul Bahri", "Danrem 064/Maulana Danum"),
    ("Kadisbudporapar Kota Surakarta Samsul Bahri menerima tamu.", "Samsul Bahri", "Kadisbudporapar Kota Surakarta"),
    ("Pembimas Kristen Kanwil Kemenag Maluku, Samsul Bahri, hadir.", "Samsul Bahri", "Pembimas Kristen Kanwil Kemenag Maluku"),
    ("Sekmat Cikalong Samsul Bahri menerima tamu.", "Samsul Bahri", "Sekmat Cikalong"),
    (
        "Kepala Dinas Wirakan Kabupaten Kapuas, Samsul Bahri menjamin stok.",
        "Samsul Bahri",
        "Kepala Dinas Wirakan Kabupaten Kapuas",
    ),
    (
        "Ketua Pengadilan Negeri Kelas IA Kupang, Samsul Bahri, hadir.",
        "Samsul Bahri",
        "Ketua Pengadilan Negeri Kelas IA Kupang",
    ),
    ("Kepala MTs Nurul Danum Samsul Bahri hadir.", "Samsul Bahri", "Kepala MTs Nurul Danum"),
    ("Kepala MI Al Danum Samsul Bahri hadir.", "Samsul Bahri", "Kepala MI Al Danum"),
    ("Ketua DKM Masjid Raya Samsul Bahri hadir.", "Samsul Bahri", "Ketua DKM Masjid Raya"),
    ("Ketua DKM Masjid Al Danum Samsul Bahri hadir.", "Samsul Bahri", "Ketua DKM Masjid Al Danum"),
    ("Imam Masjid Jami Nurul Danum, Samsul Bahri, hadir.", "Samsul Bahri", "Imam Masjid Jami Nurul Danum"),
    ("Takmir Masjid Agung Samsul Bahri hadir.", "Samsul Bahri", "Takmir Masjid Agung"),
    ("Ketua Risma Al-Danum Samsul Bahri hadir.", "Samsul Bahri", "Ketua Risma Al-Danum"),
    ("Ketua Pasemetonan Danum Kertha, Samsul Bahri, hadir.", "Samsul Bahri", "Ketua Pasemetonan Danum Kertha"),
    ("Kasatpol PP dan WH Samsul Bahri hadir.", "Samsul Bahri", "Kasatpol PP dan WH"),
    ("Kepala Dinas Sosial Kep. Babel, Samsul Bahri, hadir.", "Samsul Bahri", "Kepala Dinas Sosial Kep. Babel"),
    ("Komisioner KPU Lebak Divisi Teknis Samsul Bahri hadir.", "Samsul Bahri", "Komisioner KPU Lebak Divisi Teknis"),
    (
        "Wakil Ketua PWI Lebak Bidang Organisasi, Samsul Bahri, hadir.",
        "Samsul Bahri",
        "Wakil Ketua PWI Lebak Bidang Organisasi",
    ),
    ("Ketua Yayasan Danum Sari dr. Samsul Bahri hadir.", "Samsul Bahri", "Ketua Yayasan Danum Sari"),
    ("Pj Kelurahan Danumsari Samsul Bahri hadir.", "Samsul Bahri", "Lurah Danumsari"),
    ("Penjabat Negeri Danumsari, Samsul Bahri, hadir.", "Samsul Bahri", "Kepala Desa Danumsari"),
    ("Kepala Dinsos P3AP2KB Kabupaten Kudus, Samsul Bahri, hadir.", "Samsul Bahri", "Kepala Dinsos P3AP2KB Kabupaten Kudus"),
    ("KUDUS,kabarcontoh.com-Kepala Dinas Sosial Kudus, Samsul Bahri, hadir.", "Samsul Bahri", "Kepala Dinas Sosial Kudus"),
    ("Kapalo Tiyuh Karta Samsul Bahri hadir.", "Samsul Bahri", "Kapalo Tiyuh Karta"),
    ("Samsul Bahri sebagai Dokter Ahli Muda RSUD Kapuas hadir.", "Samsul Bahri", "Dokter Ahli Muda RSUD Kapuas"),
]


@pytest.mark.parametrize(("text", "name", "post"), HELD)
def test_the_place_belongs_to_the_post(text: str, name: str, post: str) -> None:
    assert post in held(text)[name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kepala Puskesmas Yance Tuhumury menyebut stok vaksin aman.", "Yance Tuhumury"),
        ("Ketua KONI Lodewik Tuhumury menyerahkan bonus.", "Lodewik Tuhumury"),
        ("Kabid Pemerintahan Desa Yance Tuhumury membuka rapat.", "Yance Tuhumury"),
    ],
)
def test_a_name_of_unusual_words_stays_whole(text: str, name: str) -> None:
    assert list(held(text)) == [name]


def test_a_building_committee_is_that_of_the_one_building_told_of() -> None:
    told = "Peletakan batu pertama pembangunan Masjid Al-Danum digelar Sabtu. Ketua Panitia Pembangunan, Samsul Bahri, lega."
    assert "Ketua Panitia Pembangunan Masjid Al-Danum" in held(told)["Samsul Bahri"]
    two = f"{told} Peresmian Gereja Danumwatu berlangsung Minggu."
    assert "Ketua Panitia Pembangunan Masjid Al-Danum" not in held(two)["Samsul Bahri"]


def test_a_school_told_of_elsewhere_is_that_of_its_director() -> None:
    text = "Wisuda Politeknik Sungailiat digelar Sabtu. Wisudawan dikukuhkan Direktur Politeknik Dr. Samsul Bahri, M.T."
    assert "Direktur Politeknik Sungailiat" in held(text)["Samsul Bahri"]
