"""Where a name begins and ends beside a house, an area or a title, and what at the end of an article is nobody's."""

from __future__ import annotations

from datetime import date

import pytest

from kg.facts import read
from kg.model.article import Article


def people(text: str) -> set[str]:
    """The names of the people found in a text."""
    return {person.name for person in read(Article("own", text, title="Judul", date=date(2024, 5, 15))).people}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rakor dibuka Wakil Gubernur H. Hendri Pranata Danu, S.E., di aula.", {"Hendri Pranata Danu"}),
        ("Hadir anggota DPRD Sikka Yohana Dua Kelen, dan tuan tanah.", {"Yohana Dua Kelen"}),
        ("Wali Nagari Danum, Syafrudin St. Marajo menyebut jumlahnya.", {"Syafrudin St. Marajo"}),
        ("Hadir Babinsa Koramil 21 Serda P Situmeang dan warga.", {"P Situmeang"}),
        ("Hadir asesor Stefanus K Danumo, M.Psi, dan warga.", {"Stefanus K Danumo"}),
        ("Hadir Dandim letkol Inf Jaya Kahayan dan Kapolsek Selat iptu Agus Danumo, SH.", {"Jaya Kahayan", "Agus Danumo"}),
        ("Wamendagri Bima Kahayan dan Mendagri Agus Danumo hadir.", {"Bima Kahayan", "Agus Danumo"}),
        ("Kata Jaksa Agus Danumo, saksi hadir. Hakim Agus Kahayan bertanya.", {"Agus Danumo", "Agus Kahayan"}),
        ("Menurut Pakar Jaya Kahayan dan Reporter Agus Danumo, harga naik.", {"Jaya Kahayan", "Agus Danumo"}),
        ("Hadir Hakim Danumo dan Lukman Hakim.", {"Hakim Danumo", "Lukman Hakim"}),
        ("Jabatan itu diserahkan kepada Kapten Cke Bagus Danumo.", {"Bagus Danumo"}),
        ("Wayang kulit dipentaskan dalang Ki Gondo Danumo semalam.", {"Gondo Danumo"}),
        ("Pelajar membacakan ajaran Ki Gondo Dewantara, katanya.", {"Ki Gondo Dewantara"}),
        ("Bantuan diterima Kek Aton dari Dusun Danum.", {"Aton"}),
        ("Doa dipimpin Nyai Hj. Umi Kulsum Al-Hafidzoh di pondok.", {"Umi Kulsum"}),
        ("Sekretaris KPU, Syf. Nurbaiti, hadir.", {"Syf. Nurbaiti"}),
        ("Materi dibawakan Ibu Nona Pattipeilohy dan Saleh Danum.", {"Nona Pattipeilohy", "Saleh Danum"}),
        ("Peserta didampingi Ketua LKA Luhak Danum H. T. Yuserizal serta kepala desa.", {"T. Yuserizal"}),
        ("Hadir Kepala Desa Simatupang Dolok Pangihutan Simatupang, dan warga.", {"Pangihutan Simatupang"}),
        ("Ketua Poktan Sumber Rejeki Wagiman mengeluhkan pupuk.", {"Wagiman"}),
        ("Warga didampingi sekretaris komisi Babay Suhaemi, berjanji memanggil pengelola.", {"Babay Suhaemi"}),
        ("Wisudawan dikukuhkan Direktur Politeknik Dr. Ir. Fatmah Hinelo, M.P., di aula.", {"Fatmah Hinelo"}),
        ("Kata Hj. Ratu Neneng Danumah, harga naik. Neneng menyoroti pasar.", {"Ratu Neneng Danumah"}),
        ("Kata Wakil Bupati Theodorus Nong Lado, air sulit. Wabup Theo menolak.", {"Theodorus Nong Lado"}),
        ("Hadir Camat Selat Rahmat Danum S STP M Si dan warga.", {"Rahmat Danum"}),
        ("Ketua Sanggar Sekar Arum Ni Made Sulastri tampil.", {"Ni Made Sulastri"}),
        ("Menurut dr. Rina Sari, mantan Direktur RSUD dr. Danumo, warga datang.", {"Rina Sari"}),
        ("Warga sekitar, Sutarmi, bersyukur jembatan jadi.", {"Sutarmi"}),
        ("Ketua kelompok tani, Paijo, mengeluhkan harga gabah.", {"Paijo"}),
        ("Rapat dibuka. Sementara Rosdiana, yang mewakili ibu-ibu, minta posyandu.", {"Rosdiana"}),
        ("Kritik datang dari Fraksi PKB melalui Marzuki, yang menyoroti utang.", {"Marzuki"}),
        ("Piagam diterima sanitarian Supardi dari Selat.", {"Supardi"}),
        ("Tokoh pemuda Danum Hilir Junaidi Pranata menyampaikan terima kasih.", {"Junaidi Pranata"}),
        ("Kades Danumrejo, Petrus Kia Danuwoa mengatakan itu.", {"Petrus Kia Danuwoa"}),
        ("Ia hadir pada haul ke-19 almarhum KH. Danumi Mustofa di pondok.", {"Danumi Mustofa"}),
        ("Haul ke-5 Tuan Guru H Hasbullah bin H Danumi digelar.", {"Hasbullah bin H Danumi"}),
        ("Bupati Danumtara Datu Danumyat hadir.\nPenulis : Briptu Sandi", {"Danumyat", "Sandi"}),
        ("Rapat dibuka Gubernur Emanuel Melkiades Laka Danum. Melki Laka Danum bertanya.", {"Emanuel Melkiades Laka Danum"}),
    ],
)
def test_a_name_begins_and_ends_where_a_reader_would_say(text: str, expected: set[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Rapat ditutup siang hari.\n(Kang Deni)***",
        "Rapat ditutup siang hari.\n(Reporter: Aris/Red)",
        "Rapat ditutup siang hari.\n(Yance W)",
        "Penggantinya prajurit Yonzipur 17/Ananta Dharma.",
        "Hadir Koordinator BPP Way Tenong beserta penyuluh.",
        "Pentas digelar di Taman Literasi Martha Tiahahu.",
        "Rombongan singgah di Warung Mbok Berek sebelum pulang.",
        "Pelantikan digelar di Balairung Raja Danum, Senin.",
        "Acara digelar di Bale Agus Danum, kompleks pemkab.",
        "Lomba digelar di Gedung Kesenian Ir. Suharto, Rabu.",
        "Mereka diterima di ruang rapat Brigjen KH Mustofa.",
        "DANUM DARUSSALAM, KR - Warga menerima bantuan.",
        "Haul Pondok Pesantren Darul Falah digelar.",
        "Warga sekitar, Danumo, dan anak-anak menonton.",
        "Kapal KRI Usman Harun bersandar di dermaga.",
        "Tim menyisir sungai, ujar Dantim kepada warga.",
        "Undangan datang dari mantan Direktur RSUD dr. Kartomo itu.",
    ],
)
def test_signs_units_and_houses_are_nobody(text: str) -> None:
    assert people(text) == set()


def test_a_full_name_in_the_last_bracket_is_somebody() -> None:
    assert people("Rapat ditutup siang hari.\n(Danang Hari Purnomo)") == {"Danang Hari Purnomo"}
