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
        "Bupati Ende, Rimba Danum, turun langsung ke lokasi banjir di Desa Wologai, Senin (27/3).",
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
    "penebaran-benih": (
        "Bupati Ende, Rimba Danum, menebar 10.000 benih ikan nila di Kali Wolowona, Senin (27/3/2023).",
        "Belasan ribu benih nila ditebar Dinas Perikanan Kabupaten Ende di Danau Kelimutu, Senin (27/3/2023).",
    ),
    "penyerahan-bantuan": (
        "Ratusan nelayan terima bantuan dari Dinas Perikanan Kabupaten Bone di Bajoe, Senin (27/3/2023).",
        "Wakil Bupati Bone, Tiara Malang, menyerahkan secara simbolis 500 paket bantuan kepada nelayan, Senin (27/3/2023).",
    ),
    "pertemuan": (
        "Wali Kota Ambon, Jaya Kahayan, bertemu langsung dengan Forum Nelayan Pesisir di Balai Kota, Senin (27/3/2023).",
    ),
    "operasi-penertiban": (
        "Tim gabungan Kabupaten Ende menggelar operasi di wilayah Wolowona, Minggu (26/3/2023).",
        "Satlantas Polres Ende menertibkan belasan sepeda motor berknalpot bising, Sabtu (25/3/2023) malam.",
    ),
    "pasar-murah": ("Dinas Perdagangan Kabupaten Ende menggelar operasi pasar di Wolowona, Minggu (26/3/2023).",),
    "lomba": (
        "Dinas Pendidikan Kabupaten Ende menggelar lomba video kreatif, Senin (27/3/2023). Penilaian lomba video kreatif "
        "dilakukan tiga juri.",
    ),
    "razia": ("Belasan pengemis terjaring razia Satpol PP Kabupaten Ende di pasar, Senin (27/3/2023).",),
    "penahanan": ("Kejari Ende menahan dua tersangka perkara dana desa, Senin (27/3/2023).",),
    "uji-emisi": ("Dishub Provinsi Jawa Timur melakukan uji emisi terhadap 120 kendaraan dinas, Senin (27/3/2023).",),
    "mutasi": ("Bupati Ende, Rimba Danum, merotasi 12 pejabat eselon II, Senin (27/3/2023).",),
    "salat-istisqa": ("Bupati Bone melaksanakan salat istisqa bersama warga di Lapangan Merdeka, Senin (27/3/2023).",),
    "penjemputan": ("Bupati Bone, Rimba Danum, menjemput jemaah haji di Bandara Hasanuddin, Senin (27/3/2023).",),
    "pendidikan-politik": ("Kesbangpol Kabupaten Bone menyelenggarakan pendidikan politik bagi pelajar, Senin (27/3/2023).",),
    "sertifikasi": (
        "Dinas PUPR Kota Kupang melaksanakan Sertifikasi Tenaga Kerja Konstruksi di aula, Senin (27/3/2023). Peserta menjalani "
        "uji kompetensi.",
    ),
    "pembubaran": ("Polres Ende membubarkan balap liar di Jalan Kelimutu, Sabtu (25/3/2023) malam.",),
    "patroli": ("Tim gabungan Kabupaten Ende menyisir kawasan pelabuhan pada Sabtu (25/3/2023) malam.",),
    "penetapan-tersangka": (
        "Kepala Dinas Sosial Kabupaten Bone, Jaya Kahayan, ditetapkan sebagai tersangka oleh Kejari Bone, Senin (27/3/2023).",
    ),
    "penyembelihan-kurban": ("RSUD Kabupaten Bone menggelar pemotongan hewan qurban di samping masjid, Senin (27/3/2023).",),
    "penyemprotan": ("BPBD Kabupaten Ende melakukan sterilisasi Pasar Wolowona dengan disinfektan, Senin (27/3/2023).",),
    "tentara-manunggal-membangun-desa": (
        "Bupati Bone, Rimba Danum, membuka Tentara Manunggal Membangun Desa (TMMD) ke-115 di Desa Sukamaju, Senin (27/3/2023).",
    ),
    "nonton-bersama": ("Bupati Ende, Rimba Danum, menyaksikan film perjuangan di Desa Wologai, Senin (27/3/2023).",),
    "pemantauan": ("Pemantauan harga pangan oleh Satgas Kabupaten Bone dilakukan di lima pasar, Senin (27/3/2023).",),
    "pelepasan": ("Pj Wali Kota Ambon melepas 240 jemaah calon haji di Masjid Raya Al-Fatah, Senin (27/3/2023).",),
}


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k, ts in OPENINGS.items() for t in ts])
def test_kind(kind: str, text: str) -> None:
    event = occasions(settle(Article("contoh", text, None, date(2023, 3, 28)))).main
    assert event is not None
    assert event.type == kind
    assert event.date is not None
    assert event.evidence.quote in text


UNDER_HEADLINES: tuple[tuple[str, str, str, str], ...] = (
    (
        "bimbingan-teknis",
        "2023-03-27",
        "Wabup Ende Buka Bimtek Operator Desa",
        "ENDE - Wakil Bupati Ende, Tarung Lewu, membuka kegiatan Bimbingan Teknis bagi Operator Siskeudes "
        "se-Kabupaten Ende yang diselenggarakan Dinas PMD di Hotel Grand Wisata, Senin (27/3/2023). Dalam "
        "sambutannya ia meminta peserta serius. Kegiatan yang berlangsung selama tiga hari itu diikuti 210 "
        "peserta.",
    ),
    (
        "penyerahan",
        "2023-03-27",
        "Pemkot Kupang Raih WTP",
        "Pemerintah Kota Kupang kembali meraih opini WTP. Laporan hasil pemeriksaan diserahkan Kepala BPK "
        "Perwakilan NTT, Jaya Kahayan, kepada Pj Wali Kota Kupang, Rimba Danum, di Kantor BPK, Senin "
        "(27/3/2023).",
    ),
    (
        "apel",
        "2023-03-27",
        "Sekda: ASN Harus Netral",
        "Sekda Bone, Tiara Malang, mengingatkan ASN agar netral menjelang Pemilu 2024. Hal itu "
        "disampaikannya saat menjadi pembina apel pagi di halaman Kantor Bupati, Senin (27/3/2023).",
    ),
    (
        "festival",
        "2023-05-12",
        "Festival Laut Digelar Mei",
        "Dinas Pariwisata Kabupaten Wakatobi akan menggelar Festival Laut pada 12-14 Mei 2023. Kepala Dinas "
        "Pariwisata, Jaya Kahayan, mengatakan persiapan sudah 80 persen.",
    ),
    (
        "kunjungan",
        "2023-03-27",
        "Tim Penilai Kunjungi Desa Sukamaju",
        "Tim penilai lomba desa tingkat provinsi mengunjungi Desa Sukamaju, Senin (27/3/2023). Kepala Desa "
        "Sukamaju, Rimba Danum, menyambut rombongan di balai desa.",
    ),
    (
        "penyerahan-bantuan",
        "2023-03-26",
        "Safari Ramadan, Gubernur Serahkan Bantuan",
        "Gubernur Maluku, Jaya Kahayan, menyerahkan bantuan Rp 50 juta untuk Masjid Nurul Iman saat Safari "
        "Ramadan di Kota Tual, Minggu (26/3/2023) malam.",
    ),
    (
        "rapat-koordinasi",
        "2023-03-27",
        "Rakor Lintas Sektor Bahas Mudik",
        "Menjelang arus mudik Lebaran 2023, Polres Bone menggelar rapat koordinasi lintas sektor Operasi "
        "Ketupat di Aula Mapolres, Senin (27/3/2023). Rakor dipimpin Wakapolres Bone, Kompol Rimba Danum, "
        "mewakili Kapolres.",
    ),
    (
        "pengukuhan",
        "2023-03-27",
        "Bunda PAUD Dikukuhkan",
        "Sebanyak 27 Bunda PAUD kecamatan se-Kabupaten Bone dikukuhkan. Prosesi pengukuhan dipimpin Bupati "
        "Bone, Tiara Malang, di Gedung PKK, Senin (27/3/2023).",
    ),
    (
        "rapat-paripurna",
        "2023-03-27",
        "DPRD dan Pemkab Sepakati KUA-PPAS",
        "DPRD Bone dan Pemkab Bone menyepakati KUA-PPAS 2024 dalam rapat paripurna di Gedung DPRD, Senin "
        "(27/3/2023). Rapat dipimpin Ketua DPRD, Rimba Danum.",
    ),
    (
        "kunjungan",
        "2023-03-27",
        "Puluhan Warga Datangi Kantor Bupati",
        "Puluhan warga Desa Lamakera mendatangi Kantor Bupati Flores Timur, Senin (27/3/2023). Mereka "
        "menuntut ganti rugi lahan. Aksi unjuk rasa itu dikawal polisi.",
    ),
    (
        "pelatihan",
        "2023-03-27",
        "Ketua PKK Tutup Pelatihan Menjahit",
        "Ketua TP PKK Kabupaten Ende, Tiara Malang, menutup pelatihan menjahit bagi 30 ibu rumah tangga di "
        "Balai Latihan Kerja, Senin (27/3/2023). Pelatihan berlangsung sejak 13 Maret 2023.",
    ),
    (
        "pelantikan",
        "2023-04-10",
        "Kades Terpilih Dilantik April",
        "Sebanyak 42 kepala desa terpilih di Kabupaten Bone akan dilantik pada 10 April 2023. Kepala Dinas "
        "PMD, Jaya Kahayan, mengatakan pelantikan digelar di Lapangan Merdeka.",
    ),
    (
        "pelepasan",
        "2023-03-27",
        "Wali Kota Ambon Lepas Pawai Takbir",
        "Wali Kota Ambon, Jaya Kahayan, melepas peserta pawai takbir di depan Masjid Raya, Senin (27/3/2023) malam.",
    ),
    (
        "inspeksi-mendadak",
        "2023-03-28",
        "Pj Gubernur Tinjau Pasar",
        "Guna memastikan stok pangan, Pj Gubernur Gorontalo, Rimba Danum, bersama Kapolda melakukan inspeksi "
        "mendadak di Pasar Sentral, Selasa (28/3/2023).",
    ),
    (
        "upacara",
        "2023-03-27",
        "HUT Kota ke-133",
        "Pemerintah Kota Kendari memperingati HUT ke-192 dengan upacara bendera di Pelataran Balai Kota, "
        "Senin (27/3/2023). Bertindak selaku inspektur upacara Wali Kota Kendari, Jaya Kahayan.",
    ),
    (
        "sosialisasi",
        "2023-03-27",
        "Bupati: Jangan Ada Pungli",
        "“Jangan ada pungli,” tegas Bupati Bone, Tiara Malang, ketika membuka sosialisasi Saber Pungli di "
        "Hotel Novena, Senin (27/3/2023).",
    ),
)

NO_EVENT: tuple[tuple[str, str], ...] = (
    (
        "Nasib Dua Pegawai di Ende",
        "Dua pegawai di Ende dilaporkan rekannya. "
        + "Polisi masih memeriksa laporan itu. " * 24
        + "Keduanya sempat mengikuti audiensi dengan badan kepegawaian.",
    ),
    ("Bantuan Turun", "Bantuan itu untuk warga. Area pasar yang rawan akan dijaga agar tidak lagi digunakan untuk berjualan."),
    (
        "Harga Cabai Melonjak",
        "Harga cabai rawit di Pasar Inpres Ende melonjak hingga Rp 90.000 per kilogram. Kepala Dinas "
        "Perdagangan, Jaya Kahayan, mengatakan kenaikan itu dipicu cuaca, Senin (27/3/2023).",
    ),
    (
        "Lima Rumah Terbakar",
        "Kebakaran menghanguskan lima rumah di Kelurahan Kota Ratu, Senin (27/3/2023) dini hari. Tidak ada korban jiwa.",
    ),
    (
        "Truk Terguling",
        "Sebuah truk bermuatan semen terguling di Jalan Trans Flores, Senin (27/3/2023). Kasat Lantas Polres "
        "Ende, Rimba Danum, menyebut sopir mengantuk.",
    ),
    (
        "Jam Kerja ASN Dipangkas",
        "Bupati Bone, Tiara Malang, menerbitkan surat edaran tentang jam kerja ASN selama Ramadan. Surat itu "
        "berlaku sejak Kamis (23/3/2023).",
    ),
    (
        "Realisasi PAD Capai 40 Persen",
        "Realisasi pendapatan asli daerah Kabupaten Bone hingga Maret mencapai 40 persen. Kepala Bapenda, "
        "Jaya Kahayan, optimistis target tercapai.",
    ),
    (
        "Warga Diimbau Tak Buang Sampah",
        "Bupati Bone mengimbau warga agar tidak membuang sampah ke sungai. Menurutnya, banjir kerap terjadi karena sampah.",
    ),
    (
        "Jembatan Akan Dibangun",
        "Pemkab Bone berencana membangun jembatan baru di Ajangale. Proyek itu ditargetkan rampung tahun depan.",
    ),
    (
        "DPRD Minta Evaluasi",
        "Ketua Komisi II DPRD Bone, Rimba Danum, meminta pemerintah mengevaluasi program pupuk. Ia menilai "
        "distribusi belum merata.",
    ),
    (
        "Stok Beras Aman",
        "Bulog Bone memastikan stok beras aman hingga Lebaran. Evaluasi stok dilakukan setiap pekan, kata "
        "Kepala Bulog, Jaya Kahayan, Senin (27/3).",
    ),
    (
        "Penerimaan Siswa Baru Dibuka Juni",
        "Dinas Pendidikan Kabupaten Bone menyatakan pendaftaran peserta didik baru dibuka pada Juni.",
    ),
    (
        "Antisipasi Banjir",
        "BPBD Bone menyiapkan perahu karet di tiga kecamatan rawan banjir. Warga diminta waspada terhadap "
        "peringatan dini cuaca.",
    ),
)


@pytest.mark.parametrize(("kind", "day", "title", "text"), UNDER_HEADLINES)
def test_kind_and_day_under_a_headline(kind: str, day: str, title: str, text: str) -> None:
    event = occasions(settle(Article("contoh", text, title, date(2023, 3, 28)))).main
    assert event is not None
    assert (event.type, str(event.date)) == (kind, day)


@pytest.mark.parametrize(("title", "text"), NO_EVENT)
def test_news_of_no_event(title: str, text: str) -> None:
    assert occasions(settle(Article("contoh", text, title, date(2023, 3, 28)))).main is None
