"""Titles, names and nicknames of all regions: who is found in a text, and what is nobody."""

from __future__ import annotations

import pytest

from kg.facts import read
from kg.lexicon.given import usual_name
from kg.model.article import Article


def people(text: str) -> tuple[str, ...]:
    """The names of the people of a text."""
    return tuple(person.name for person in read(Article("a", text, "Rapat Koordinasi", None, None, None)).people)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Doa dipimpin St. Tolhas Situngkir di aula.", "Tolhas Situngkir"),
        ("Doa dipimpin Sr. M. Florida, SSpS di aula.", "M. Florida"),
        ("Doa dipimpin Br. Edo Lanimo OFM di aula.", "Edo Lanimo"),
        ("Doa dipimpin Pdt Em. Albert Yokoi di aula.", "Albert Yokoi"),
        ("Doa dipimpin Lora Ach. Fawait Makki di aula.", "Ach. Fawait Makki"),
        ("Doa dipimpin AGH. Sanuse Tahere di aula.", "Sanuse Tahere"),
        ("Hadir Jro Mangku I Ketut Suarjane bersama warga.", "I Ketut Suarjane"),
        ("Hadir Bendesa Adat Danum, Anak Agung Istri Wedastute, bersama warga.", "Anak Agung Istri Wedastute"),
        ("Hadir Inaq Sahnem bersama warga.", "Sahnem"),
        ("Bupati Danum Lintang H. Alamsyah Rozali menerima tamu.", "Alamsyah Rozali"),
        ("Hadir Ketua DPRD Danum Lintang H. Mulkan Arif.", "Mulkan Arif"),
        ("Imam salat KH Muslim Saefudin hadir.", "Muslim Saefudin"),
        ("Hadir Pelda Ahmad Yani dan Bripka Sandi.", "Sandi"),
        ("Ketua Karang Taruna, Oman Sobandi, hadir.", "Oman Sobandi"),
        ("Hadir Camat Sanggar Muhlis.", "Muhlis"),
        ("Kepala Bidang Pemerintahan Kampung Yuliana Mambri menambahkan.", "Yuliana Mambri"),
        ("Sekretaris Desa Suparno hadir.", "Suparno"),
        ("Berkas diteken Kajari Danum Tampubolon, S.H., M.H.", "Danum Tampubolon"),
        ("Hadir masing-masing Sukirman (Desa Suka), Rabudin (Kute Danum) dan Paijan (Selat).", "Rabudin"),
        ("Anggota itu berasal dari dapeng Danum Yosep Kambu dan Yuliana Naa.", "Yosep Kambu"),
        ("Tenun dipuput Ida Pandita Mpu Dharma Nata dari griya.", "Mpu Dharma Nata"),
        ("Bupati Kapuas I.B. Oka Wirajaya hadir. Oka Wirajaya membuka rapat.", "I. B. Oka Wirajaya"),
        ("Hadir Danramil Selat Kapten Inf Oom Komar Danum di aula.", "Oom Komar Danum"),
        ("Hadir Wakil Bupati Lingga, Encik Nasar Danum, di aula.", "Encik Nasar Danum"),
        ("Hadir Buya Masrizol Tuanku Kunieng bersama warga.", "Masrizol Tuanku Kunieng"),
        ("Hadir Muh. Yusup Dg Tata bersama warga.", "Muh. Yusup Dg Tata"),
        ("Peserta dipandu Chef Gilang Ramdun di aula.", "Gilang Ramdun"),
        ("Acara ditutup Ketua PKK Hj. Cucu Cahyanti.", "Cucu Cahyanti"),
        ("Rapat dibuka mantan Bupati Kapuas (alm) Rimba Danum.", "Rimba Danum"),
        ("Hadir Kadis Kominfo Wa Ode Sitti Marliya, SE.", "Wa Ode Sitti Marliya"),
        ("Rapat dibuka Lurah Sumberdanum Tiarawati, S.E., di balai.", "Tiarawati"),
        ("Rapat dibuka Kabid Penguatan Daya Saing Tiara Rohaeni, S.Pi, di balai.", "Tiara Rohaeni"),
        ("Laporan disampaikan Kasi PMD Kecamatan Rimbawati, Senin.", "Rimbawati"),
        ("“Kami senang,” kata Rimbawati, operator desa.", "Rimbawati"),
        ("Rumah milik Rimbawati (67) di desa itu roboh.", "Rimbawati"),
        ("Rimbawati, salah satu warga, mengaku senang.", "Rimbawati"),
        ("Menanggapi itu, Rimbawati mewakili gabungan fraksi meminta waktu.", "Rimbawati"),
        ("Seorang petani, Rimbawati, mengeluh.", "Rimbawati"),
        ("Juara II diraih Abizar, juara III Sitti Danum.", "Sitti Danum"),
        ("Komandan upacara Lettu Laut (S) Rimba Danum.", "Rimba Danum"),
    ],
)
def test_a_person_is_found(text: str, name: str) -> None:
    assert name in people(text)


@pytest.mark.parametrize(
    "text",
    [
        "Penulis: Busri",
        "Panen itu hasil ketua kelompok Danum Jaya, kata warga.",
        "Warga Muslim Selat menggelar acara di Kecamatan Labuhan Haji Tengah.",
        "Razia digelar di kolong Nek Aji, Rabu.",
        "Gusti Allah memanggil kita semua ke tanah suci.",
        "Reporter: Usep M",
        "Panen raya digelar.\nBACA JUGA: Harga Lada Naik, Petani Rimba Semringah",
        "Ibadah digelar jemaat di Klasis Alor Timur.",
        "Komandan apel membacakan Panca Prasetya Korpri.",
        "Warga dirawat di RSUD Mgr. Rimba Danum.",
        "Rapat digelar di ruang rapat Rimba Danum, Senin.",
        "Rapat digelar di Kantor Wali Kota, Selat, Kamis (19/9).",
        "Ia dilewakan sebagai Dt. Rimba Basa.",
        "Hadir Camat Elar Tengah bersama warga.",
        "Doa dipimpin Uskup Maumere di aula.",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert people(text) == ()


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Upacara dipuput Ida Pedanda Gede Oka Manuwabe di pura.", "Ida Pedanda Gede Oka Manuwabe"),
        ("Hadir Inaq Sahnem bersama warga.", "Inaq Sahnem"),
        ("Ketua Kelompok Nelayan Danum, Dg. Rala, menerima jaring.", "Dg. Rala"),
        ("Penghargaan diterima Tuanku Labai Mursal, warga Selat.", "Tuanku Labai Mursal"),
    ],
)
def test_a_title_of_kin_or_custom_makes_a_form_of_the_name(text: str, form: str) -> None:
    (person,) = read(Article("a", text, "Rapat Koordinasi", None, None, None)).people
    assert form in person.forms


@pytest.mark.parametrize("calling", ["Romo Rim, demikian ia akrab disapa,", "Kang Rim, panggilan karibnya,"])
def test_a_nickname_calls_whom_the_text_spoke_of(calling: str) -> None:
    assert people(f"Rapat dibuka Bupati Kapuas, Rimba Danum. {calling} meminta warga bersabar.") == ("Rimba Danum",)


def test_names_are_known_by_how_they_are_formed() -> None:
    assert all(usual_name(word) for word in ("syahruddin", "hasnidar", "sutarwati", "nurlinda", "sagala", "mukinem"))
    assert not any(usual_name(word) for word in ("nurani", "sukawati", "baitullah", "indah", "gorontalo", "danum"))


@pytest.mark.parametrize(
    "word",
    [
        "sitinjak",
        "sinulingga",
        "boangmenalu",
        "zagoto",
        "saumanuk",
        "piliang",
        "gobel",
        "runtuwene",
        "makahanap",
        "rumahlatu",
        "renyaan",
        "rumbobiar",
        "tebay",
        "wandik",
        "balagaize",
        "fanggidae",
        "wiadnyana",
        "tandililing",
        "tanoesoedibjo",
        "alkaff",
        "aloysia",
        "azzahra",
    ],
)
def test_clans_and_given_names_of_all_peoples_are_usual(word: str) -> None:
    assert usual_name(word)


@pytest.mark.parametrize("word", ["purba", "tulus", "manik", "daeng", "klenteng", "anjungan", "samosir", "wilis"])
def test_words_that_mean_something_else_as_well_are_not_usual_names(word: str) -> None:
    assert not usual_name(word)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Piagam diterima perawat Deden (Puskesmas Danum) dan bidan Tiara Surya (Puskesmas Selat).", {"Deden", "Tiara Surya"}),
        ("Waktu tercepat dicatatkan Hasrullah, sembilan menit.", {"Hasrullah"}),
        ("Salah satu peserta, Norlatifah dari Desa Danum, berharap ada lagi.", {"Norlatifah"}),
        ("Acara dihibur penyanyi dangdut Cici Danumsari dan penonton.", {"Cici Danumsari"}),
        ("Para sopir diwakili Sugeng alias Ucok Danum.", {"Sugeng"}),
        ("Naskah disusun asistennya, Ribo Danum, tahun lalu.", {"Ribo Danum"}),
        ("Hadir Hj. Andi Fatmawati Danum. Andi Fatmawati mengatakan beras cukup.", {"Andi Fatmawati Danum"}),
        ("Wisuda digelar di Masjid Besar Nurul Danum, Jumat.", set()),
        ("Laporan: Ikbal Danum", {"Ikbal Danum"}),
        ("Laporan: Ikbal | Editor: Sari D", set()),
        ("Penulis | Ikbal", set()),
        ("Doa dipimpin Pdt. Ny. E. Danumuri/S di gereja.", {"E. Danumuri/S"}),
        ("Hadir Kompol Aditya Rimba Negara bersama anggotanya.", {"Aditya Rimba Negara"}),
        ("Rapat dipimpin Ketua Adat I Wayan Gunung Danumaja.", {"I Wayan Gunung Danumaja"}),
        ("Saksi Wa Danuma dan La Rimbaka tidak hadir.", {"Wa Danuma", "La Rimbaka"}),
        ("Ketua Gapdanum H. Agus Rimbawan meminta waktu.", {"Agus Rimbawan"}),
        ("Hadir Kades Sungai Danum Rusdin dan warga.", {"Rusdin"}),
        ("Kegiatan dibuka Wakil Bupati Berau Saharuddin Gunung di lapangan.", {"Saharuddin Gunung"}),
        ("Kepala BPKAD, Hendri Sastrawan, hadir.", {"Hendri Sastrawan"}),
        ("Karutan Kelas IIB Takengon Hendri Saputra Lingga menyebut jumlahnya.", {"Hendri Saputra Lingga"}),
        ("Hadir Kalaksa BPBD Lotim Lalu Gunung Syafruddin, S.H.", {"Lalu Gunung Syafruddin"}),
        ("Hadir Ketua MUI Kecamatan Tgk Nurdin Danumsari dan warga.", {"Nurdin Danumsari"}),
        ("Hadir Kasdim Mayor Infanteri Syahrir dan warga.", {"Syahrir"}),
        ("Hadir Kelian Banjar I Nyoman Danumaja dan warga.", {"I Nyoman Danumaja"}),
        ("Kabid Pangan, Tb. Maman Danumadi, hadir. Kata Tubagus Maman, harga naik.", {"Maman Danumadi"}),
    ],
)
def test_people_are_told_by_their_callings_and_titles(text: str, expected: set[str]) -> None:
    assert set(people(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Isinya mengajak warga rukun.",
        "Hujan turun karena La Nina tahun ini.",
        "Lulusan Prodi Agribisnis berterima kasih.",
        "Anggota FK Wayang Wonosobo mengaku senang.",
        "Lomba mendongeng Bahasa Dayak Danum digelar.",
    ],
)
def test_what_only_looks_like_a_name(text: str) -> None:
    assert people(text) == ()
