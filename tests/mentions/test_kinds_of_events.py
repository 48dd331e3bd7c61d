"""Kinds of events, told as local news of many regions tells them: the expected type first, then an opening sentence."""

from __future__ import annotations

from datetime import date

import pytest

from kg.mentions.occasions import occasions
from kg.mentions.settling import settle
from kg.model.article import Article

OPENINGS: dict[str, tuple[str, ...]] = {
    "kerja-bakti": (
        "Dalam rangka memperingati HUT ke-66 Kodam, Kodim 0911 Nunukan menggelar karya bakti di Pantai Sei "
        "Jepun, Jumat (24/3/2023).",
    ),
    "upacara-serah-terima": (
        "SORONG – Kapolres Sorong AKBP Rimba Danum memimpin upacara serah terima jabatan Kapolsek Aimas di "
        "Mapolres Sorong, Selasa pagi (28/3/2023).",
    ),
    "audiensi": ("Bupati Nabire, Jaya Kahayan, menerima audiensi pengurus KNPI di ruang kerjanya, Senin (27/3/2023).",),
    "pengukuhan": (
        "Ketua TP PKK Kabupaten Bima, Tiara Malang, mengukuhkan Bunda PAUD se-Kabupaten Bima di Aula Kantor "
        "Bupati, Senin (27/3).",
    ),
    "unjuk-rasa": (
        "Puluhan mahasiswa berunjuk rasa di depan Kantor DPRD Kabupaten Bone, Senin (27/3/2023). Mereka "
        "menolak kenaikan tarif air.",
    ),
    "rapat-paripurna": (
        "DPRD Kabupaten Bintan menggelar rapat paripurna dengan agenda penyampaian LKPJ Bupati Tahun 2022, "
        "Senin (27/3/2023) malam.",
    ),
    "penyerahan": (
        "Sebanyak 350 guru PPPK menerima SK pengangkatan dari Bupati Bintan, Jaya Kahayan, di GOR Kijang, Senin (27/3/2023).",
    ),
    "peletakan-batu-pertama": (
        "Gubernur Bengkulu, Rimba Danum, meletakkan batu pertama pembangunan Masjid Raya, Senin (27/3/2023).",
    ),
    "operasi-penertiban": (
        "Satlantas Polres Ende menertibkan belasan sepeda motor berknalpot bising, Sabtu (25/3/2023) malam.",
    ),
    "upacara-adat": ("Warga Desa Sukamaju menggelar sedekah bumi di balai desa, Minggu (26/3/2023).",),
    "safari-ramadan": (
        "Wakil Bupati Bintan, Tarung Lewu, didampingi Sekda, melakukan Safari Ramadan di Masjid Nurul Iman, "
        "Senin (27/3/2023) malam.",
    ),
    "peringatan": (
        "Pj Bupati Buton, Rimba Danum, bertindak sebagai inspektur upacara pada peringatan Hari Jadi Buton "
        "di Alun-alun Pasarwajo, Senin (27/3/2023).",
    ),
    "pemusnahan": ("Kejaksaan Negeri Ternate memusnahkan barang bukti 120 perkara di halaman kantor, Senin (27/3/2023).",),
    "penandatanganan": (
        "Penandatanganan nota kesepahaman antara Pemkab Bone dan Kejari Bone berlangsung di Ruang Rapat "
        "Bupati, Senin (27/3/2023).",
    ),
    "turnamen": (
        "Camat Tellu Siattinge, Tiara Malang, membuka turnamen bola voli Bupati Cup di Lapangan Tokaseng, Minggu (26/3/2023).",
    ),
    "studi-tiru": ("TP PKK Kabupaten Bone melakukan studi tiru ke Kabupaten Bantul, Senin (27/3/2023).",),
    "rapat-koordinasi": (
        "Bupati Bone bersama Forkopimda mengikuti rakor pengendalian inflasi secara virtual di Ruang Vidcon, "
        "Senin (27/3/2023).",
    ),
    "evakuasi": ("Tim SAR gabungan mengevakuasi seorang nelayan yang hilang di perairan Wakatobi, Senin (27/3/2023).",),
    "bimbingan-teknis": (
        "Dinas Koperasi dan UKM Provinsi Maluku memberikan bimbingan teknis kepada 60 pelaku usaha di Hotel "
        "Amaris, Ambon, 27-29 Maret 2023.",
    ),
    "kunjungan-kerja": (
        "Komisi II DPRD Kota Ambon melakukan kunjungan kerja ke Dinas Perikanan Kota Makassar, Senin (27/3/2023).",
    ),
    "pelantikan": (
        "Sebanyak 15 pejabat administrator dilantik dan diambil sumpahnya oleh Wali Kota Ambon, Jaya "
        "Kahayan, Senin (27/3/2023).",
    ),
    "pembagian": ("Polwan Polres Ende membagikan takjil kepada pengendara di Simpang Lima, Senin (27/3/2023) sore.",),
    "penanaman": ("Bupati Ende, Rimba Danum, bersama warga menanam pohon di bantaran Kali Woloare, Senin (27/3/2023).",),
    "panen-raya": ("Gubernur NTT, Jaya Kahayan, melakukan panen raya jagung di Desa Noelbaki, Senin (27/3/2023).",),
    "takziah": ("Wali Kota Kupang, Tarung Lewu, melayat ke rumah duka almarhum Lurah Oesapa, Senin (27/3/2023).",),
    "sosialisasi": (
        "KUPANG, FLORESTIMES.ID - Bawaslu Kota Kupang menyosialisasikan pengawasan partisipatif kepada "
        "pemilih pemula di SMAN 1 Kupang, Senin (27/3).",
    ),
    "peninjauan": (
        "Usai hujan deras, Bupati Ende, Rimba Danum, langsung turun meninjau lokasi longsor di Desa Wologai, Senin (27/3).",
    ),
    "konferensi-pers": (
        "Kapolres Ende, AKBP Jaya Kahayan, menggelar konferensi pers pengungkapan kasus pencurian di "
        "Mapolres Ende, Senin (27/3/2023).",
    ),
    "festival": ("Festival Danau Kelimutu resmi dibuka Menteri Pariwisata, Tarung Lewu, di Moni, Minggu (26/3/2023).",),
    "peresmian": ("Jembatan gantung penghubung dua desa itu akhirnya diresmikan Bupati Ende, Rimba Danum, Senin (27/3/2023).",),
    "peluncuran": ("Aplikasi Siaga Ende diluncurkan Bupati Ende, Rimba Danum, di Lepa Mboko, Senin (27/3/2023).",),
    "penyerahan-penghargaan": (
        "Pemerintah Kota Ambon menerima penghargaan Adipura dari Menteri LHK di Jakarta, Senin (27/3/2023).",
    ),
    "musyawarah-daerah": (
        "Ketua DPD KNPI Maluku, Jaya Kahayan, membuka Musda KNPI Kota Tual di Gedung Serba Guna, Minggu (26/3/2023).",
    ),
    "halal-bi-halal": ("Keluarga besar Pemkab Bone menggelar halalbihalal di rumah jabatan bupati, Senin (27/3/2023).",),
    "wisuda": ("Universitas Musamus mewisuda 420 lulusan di Auditorium, Senin (27/3/2023).",),
    "pelepasan": ("Pj Wali Kota Ambon melepas 240 jemaah calon haji di Masjid Raya Al-Fatah, Senin (27/3/2023).",),
}


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k, ts in OPENINGS.items() for t in ts])
def test_kind(kind: str, text: str) -> None:
    event = occasions(settle(Article("contoh", text, None, date(2023, 3, 28)))).main
    assert event is not None
    assert event.type == kind
    assert event.date is not None
    assert event.evidence.quote in text
