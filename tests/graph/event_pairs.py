"""Pairs of short invented reports: of one event by two outlets, and of two events that look alike.

Each report is (day of publication, text); the name of a pair says what is hard about it.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

Report: TypeAlias = tuple[str, str]


class Pair(NamedTuple):
    """Two reports; whether their main events are one is told by the table that the pair is in."""

    name: str
    one: Report
    other: Report


SAME = (
    Pair(
        "one name, another representative of the regent",
        (
            "2024-03-13",
            "KUALA KAPUAS – Musrenbang Kabupaten Kapuas dibuka Bupati Kapuas Jaya Kahayan yang diwakili Wakil Bupati "
            "Kapuas Sari Lontar, Selasa (12/3/2024).",
        ),
        (
            "2024-03-14",
            "Kuala Kapuas – Mewakili Bupati Kapuas, Sekda Kapuas Usman Tiwah membuka Musrenbang Kabupaten Kapuas pada "
            "Selasa (12/3/2024).",
        ),
    ),
    Pair(
        "an abbreviation and its long form",
        (
            "2024-04-03",
            "Kasongan – Sekda Katingan Tamang Petuk membuka Rapat Koordinasi Penanggulangan Kebakaran Hutan dan Lahan "
            "di Aula Bappeda Katingan, Selasa (2/4/2024).",
        ),
        (
            "2024-04-03",
            "KASONGAN, KABAR – Rakor Penanggulangan Kebakaran Hutan dan Lahan dibuka Sekda Katingan Tamang Petuk, "
            "Selasa (2/4/2024), di Aula Bappeda.",
        ),
    ),
    Pair(
        "misspelt words",
        (
            "2024-05-15",
            "Kuala Pembuang – Bupati Seruyan Bahau Riwut menghadiri Sosialisasi Pencegahan Stunting Terintegrasi di "
            "Aula Bappeda, Selasa (14/5/2024).",
        ),
        (
            "2024-05-16",
            "Bupati Seruyan Bahau Riwut hadir dalam Sosialisasi Pencegahan Stuntting Terintergrasi di Aula Bappeda "
            "Seruyan, Selasa (14/5/2024).",
        ),
    ),
    Pair(
        "a longer name that says for whom",
        (
            "2024-06-05",
            "Sukoharjo – Wakil Bupati Sukoharjo Punai Santang membuka Pelatihan Pengolahan Pangan Lokal di Pendopo "
            "Graha Satya, Selasa (4/6/2024).",
        ),
        (
            "2024-06-05",
            "SUKOHARJO – Pelatihan Pengolahan Pangan Lokal bagi Kader Posyandu dibuka Wakil Bupati Sukoharjo Punai "
            "Santang, Selasa (4/6/2024).",
        ),
    ),
    Pair(
        "kegiatan against the kind itself",
        (
            "2024-07-10",
            "Martapura – Bupati Banjar Gumara Luwuk menghadiri kegiatan Bimbingan Teknis Pengelolaan Arsip Dinamis di "
            "Hotel Intan, Selasa (9/7/2024).",
        ),
        (
            "2024-07-10",
            "Bimbingan Teknis Pengelolaan Arsip Dinamis dihadiri Bupati Banjar Gumara Luwuk di Hotel Intan Martapura, "
            "Selasa (9/7/2024).",
        ),
    ),
    Pair(
        "the same venue and speaker, another order of words",
        (
            "2024-08-07",
            "Kendal – Asisten Administrasi Umum Setda Kendal Antang Bereng membuka Seminar Ekonomi Digital Pesantren "
            "di Gedung Abdi Praja, Selasa (6/8/2024).",
        ),
        (
            "2024-08-08",
            "KENDAL – Seminar Ekonomi Digital Pesantren di Gedung Abdi Praja Kendal, Selasa (6/8/2024), dibuka Asisten "
            "Administrasi Umum Setda Kendal Antang Bereng.",
        ),
    ),
    Pair(
        "numbers of the year agree",
        (
            "2024-08-19",
            "Kuala Kapuas – Bupati Kapuas Jaya Kahayan menjadi inspektur Upacara Peringatan HUT RI ke-79 di Lapangan "
            "Bukit Ngalangkang, Sabtu (17/8/2024).",
        ),
        (
            "2024-08-18",
            "Upacara HUT RI ke-79 di Lapangan Bukit Ngalangkang dipimpin Bupati Kapuas Jaya Kahayan, Sabtu (17/8/2024).",
        ),
    ),
    Pair(
        "numbers in figures and in Roman",
        (
            "2024-09-11",
            "Kasongan – Bupati Katingan Lilang Sei membuka MTQ Tingkat Kabupaten Katingan ke-32 di Taman Religi, "
            "Selasa (10/9/2024).",
        ),
        (
            "2024-09-11",
            "MTQ XXXII Tingkat Kabupaten Katingan dibuka Bupati Katingan Lilang Sei di Taman Religi Kasongan, Selasa "
            "(10/9/2024).",
        ),
    ),
    Pair(
        "the speech was read out by two different people",
        (
            "2024-10-02",
            "Kuala Pembuang – Sambutan Bupati Seruyan dibacakan Asisten Administrasi Umum Setda Seruyan Galuh Marang "
            "pada Lokakarya Pengelolaan Sampah Pesisir, Selasa (1/10/2024).",
        ),
        (
            "2024-10-02",
            "Kuala Pembuang – Mewakili Bupati Seruyan, Kepala Dinas Lingkungan Hidup Seruyan Runting Kalawa membuka "
            "Lokakarya Pengelolaan Sampah Pesisir, Selasa (1/10/2024).",
        ),
    ),
    Pair(
        "opened, and the opening",
        (
            "2024-11-06",
            "Martapura – Bupati Banjar Gumara Luwuk membuka Festival Pasar Terapung Lok Baintan di Siring Sungai, "
            "Selasa (5/11/2024).",
        ),
        (
            "2024-11-06",
            "MARTAPURA – Pembukaan Festival Pasar Terapung Lok Baintan di Siring Sungai dihadiri Bupati Banjar Gumara "
            "Luwuk, Selasa (5/11/2024).",
        ),
    ),
    Pair(
        "without a day in one report",
        (
            "2024-11-21",
            "Kendal – Sekda Kendal Sangen Tundai membuka Sosialisasi Pengendalian Gratifikasi Perangkat Daerah di Aula "
            "Inspektorat, Rabu (20/11/2024).",
        ),
        (
            "2024-11-21",
            "Kendal – Sekda Kendal Sangen Tundai mengajak semua pegawai jujur. Hal itu ia sampaikan dalam Sosialisasi "
            "Pengendalian Gratifikasi Perangkat Daerah di Aula Inspektorat.",
        ),
    ),
    Pair(
        "a committee of the province",
        (
            "2024-12-04",
            "Palangka Raya – Sekda Kalteng Rimba Danum memimpin Rapat Evaluasi Penyaluran Beasiswa Daerah Terpencil di "
            "Aula Jayang Tingang, Selasa (3/12/2024).",
        ),
        (
            "2024-12-04",
            "PALANGKA RAYA – Rapat Evaluasi Penyaluran Beasiswa Daerah Terpencil dipimpin Sekda Kalteng Rimba Danum, "
            "Selasa (3/12/2024).",
        ),
    ),
    Pair(
        "one report names the village",
        (
            "2024-05-22",
            "Sukoharjo – Wakil Bupati Sukoharjo Punai Santang membuka Lomba Desa Tanggap Bencana di Pendopo Graha "
            "Satya, Selasa (21/5/2024).",
        ),
        (
            "2024-05-22",
            "Wakil Bupati Sukoharjo Punai Santang membuka Lomba Desa Tanggap Bencana Tahun 2024 di Sukoharjo, Selasa "
            "(21/5/2024).",
        ),
    ),
    Pair(
        "an inauguration",
        (
            "2024-06-20",
            "Kasongan – Bupati Katingan Lilang Sei melantik pejabat. Pelantikan Pejabat Administrator dan Pengawas "
            "digelar di Gedung Salawah, Rabu (19/6/2024).",
        ),
        (
            "2024-06-20",
            "Pelantikan Pejabat Administrator dan Pengawas dipimpin Bupati Katingan Lilang Sei di Gedung Salawah "
            "Kasongan, Rabu (19/6/2024).",
        ),
    ),
    Pair(
        "an outlet from elsewhere",
        (
            "2024-07-25",
            "Kuala Kapuas – Wakil Bupati Kapuas Sari Lontar membuka Sosialisasi Rencana Tata Ruang Wilayah di Aula "
            "Bappeda, Rabu (24/7/2024).",
        ),
        (
            "2024-07-26",
            "JAKARTA – Sosialisasi Rencana Tata Ruang Wilayah Kabupaten Kapuas dibuka Wakil Bupati Kapuas Sari Lontar, "
            "Rabu (24/7/2024).",
        ),
    ),
    Pair(
        "two who stood in, one event",
        (
            "2024-02-08",
            "Martapura – Bupati Banjar diwakili Sekda Banjar Anang Habangoi membuka Sosialisasi Imunisasi Polio "
            "Putaran Dua di RSUD Ratu, Rabu (7/2/2024).",
        ),
        (
            "2024-02-08",
            "Martapura – Bupati Banjar diwakili Kepala Dinas Kesehatan Banjar Jata Sabaru membuka Sosialisasi "
            "Imunisasi Polio Putaran Dua, Rabu (7/2/2024).",
        ),
    ),
    Pair(
        "an inauguration called after the post and after the person",
        (
            "2024-08-15",
            "KUALA KAPUAS – Bupati Kapuas, Jaya Kahayan, melantik Drs. Usman Tiwah sebagai Sekretaris Daerah Kabupaten Kapuas "
            "di Aula Bappeda Kapuas, Rabu (14/8/2024). Pelantikan Sekretaris Daerah itu dihadiri Wakil Bupati Kapuas, "
            "Sari Lontar.",
        ),
        (
            "2024-08-15",
            "KUALA KAPUAS, KABAR – Pelantikan Usman Tiwah berlangsung di Aula Bappeda, Rabu (14/8/2024). Drs. Usman Tiwah "
            "dilantik menjadi Sekda Kapuas oleh Bupati Kapuas, Jaya Kahayan. Pelantikan dihadiri Wakil Bupati Kapuas, "
            "Sari Lontar.",
        ),
    ),
)

DIFFERENT = (
    Pair(
        "the day of a nation in two regencies",
        (
            "2024-10-23",
            "Kuala Kapuas – Bupati Kapuas Jaya Kahayan memimpin Upacara Peringatan Hari Santri Nasional di Lapangan "
            "Panunjung, Selasa (22/10/2024).",
        ),
        (
            "2024-10-23",
            "Kasongan – Bupati Katingan Lilang Sei memimpin Upacara Peringatan Hari Santri Nasional di Lapangan Sport, "
            "Selasa (22/10/2024).",
        ),
    ),
    Pair(
        "opening and closing on one day",
        (
            "2024-03-21",
            "Kendal – Bupati Kendal Sempung Rangkap menghadiri Pembukaan Pesantren Kilat Ramadan di Masjid Agung, Rabu "
            "(20/3/2024).",
        ),
        (
            "2024-03-21",
            "Kendal – Bupati Kendal Sempung Rangkap menghadiri Penutupan Pesantren Kilat Ramadan di Masjid Agung, Rabu "
            "(20/3/2024).",
        ),
    ),
    Pair(
        "the same meeting a day later",
        (
            "2024-04-17",
            "Kasongan – Sekda Katingan Tamang Petuk membuka Rapat Koordinasi Pengendalian Inflasi Daerah di Aula "
            "Bappeda, Senin (15/4/2024).",
        ),
        (
            "2024-04-18",
            "Kasongan – Sekda Katingan Tamang Petuk membuka Rapat Koordinasi Pengendalian Inflasi Daerah di Aula "
            "Bappeda, Selasa (16/4/2024).",
        ),
    ),
    Pair(
        "two meetings of one secretary on one day",
        (
            "2024-04-24",
            "Kasongan – Sekda Katingan Tamang Petuk membuka Rapat Koordinasi Penataan Pasar Rakyat di Aula Bappeda, "
            "Selasa (23/4/2024).",
        ),
        (
            "2024-04-24",
            "Kasongan – Sekda Katingan Tamang Petuk membuka Rapat Koordinasi Kesiapan Arus Mudik di Aula Bappeda, "
            "Selasa (23/4/2024).",
        ),
    ),
    Pair(
        "two districts",
        (
            "2024-02-14",
            "Sukoharjo – Wakil Bupati Sukoharjo Punai Santang membuka Musrenbang Kecamatan Grogol, Selasa (13/2/2024).",
        ),
        (
            "2024-02-14",
            "Sukoharjo – Wakil Bupati Sukoharjo Punai Santang membuka Musrenbang Kecamatan Baki, Selasa (13/2/2024).",
        ),
    ),
    Pair(
        "two phases",
        (
            "2024-06-12",
            "Kuala Pembuang – Bupati Seruyan Bahau Riwut melepas Penyaluran Bantuan Benih Padi Tahap I di Kantor Desa, "
            "Selasa (11/6/2024).",
        ),
        (
            "2024-06-12",
            "Kuala Pembuang – Bupati Seruyan Bahau Riwut melepas Penyaluran Bantuan Benih Padi Tahap II di Kantor "
            "Desa, Selasa (11/6/2024).",
        ),
    ),
    Pair(
        "two birthdays",
        (
            "2024-10-06",
            "Martapura – Bupati Banjar Gumara Luwuk menghadiri Upacara HUT TNI ke-79 di Lapangan Murjani, Sabtu (5/10/2024).",
        ),
        (
            "2024-10-06",
            "Martapura – Bupati Banjar Gumara Luwuk menghadiri Upacara HUT Kabupaten Banjar ke-74 di Lapangan Murjani, "
            "Sabtu (5/10/2024).",
        ),
    ),
    Pair(
        "a day apart, and no day",
        (
            "2024-09-04",
            "Kendal – Sekda Kendal Sangen Tundai membuka Sosialisasi Pajak Kendaraan, Selasa (3/9/2024).",
        ),
        (
            "2024-09-30",
            "Kendal – Sekda Kendal Sangen Tundai mengajak warga patuh. Hal itu ia sampaikan dalam Sosialisasi Pajak Kendaraan.",
        ),
    ),
    Pair(
        "raising and lowering the flag",
        (
            "2024-08-18",
            "Sukoharjo – Bupati Sukoharjo Utuh Pandehen memimpin Upacara Pengibaran Bendera HUT RI ke-79 di Alun-alun "
            "Satya Negara, Sabtu (17/8/2024).",
        ),
        (
            "2024-08-18",
            "Sukoharjo – Wakil Bupati Sukoharjo Punai Santang memimpin Upacara Penurunan Bendera HUT RI ke-79 di "
            "Alun-alun Satya Negara, Sabtu (17/8/2024).",
        ),
    ),
    Pair(
        "training and a contest on one subject",
        (
            "2024-07-04",
            "Kasongan – Bupati Katingan Lilang Sei membuka Pelatihan Anyaman Rotan di Gedung Salawah, Rabu (3/7/2024).",
        ),
        (
            "2024-07-04",
            "Kasongan – Bupati Katingan Lilang Sei membuka Lomba Anyaman Rotan di Gedung Salawah, Rabu (3/7/2024).",
        ),
    ),
    Pair(
        "neighbouring regencies, one kind of training",
        (
            "2024-05-30",
            "Kuala Kapuas – Sekda Kapuas Usman Tiwah membuka Bimbingan Teknis Penyusunan Laporan Keuangan Desa, Rabu "
            "(29/5/2024).",
        ),
        (
            "2024-05-30",
            "Kuala Pembuang – Sekda Seruyan Tarung Gohong membuka Bimbingan Teknis Penyusunan Laporan Keuangan Desa, "
            "Rabu (29/5/2024).",
        ),
    ),
    Pair(
        "regency and city of one name",
        (
            "2024-05-09",
            "Semarang – Sekda Kabupaten Semarang Batang Kajang membuka Sosialisasi Satu Data Pertanian di Ungaran, "
            "Rabu (8/5/2024).",
        ),
        (
            "2024-05-09",
            "Semarang – Sekda Kota Semarang Santang Sahawung membuka Sosialisasi Satu Data Pertanian di Balai Kota "
            "Semarang, Rabu (8/5/2024).",
        ),
    ),
    Pair(
        "one topic, men and women",
        (
            "2024-11-14",
            "Kendal – Bupati Kendal Sempung Rangkap membuka Turnamen Bola Voli Putra Piala Bupati di GOR Bahurekso, "
            "Rabu (13/11/2024).",
        ),
        (
            "2024-11-14",
            "Kendal – Bupati Kendal Sempung Rangkap membuka Turnamen Bola Voli Putri Piala Bupati di GOR Bahurekso, "
            "Rabu (13/11/2024).",
        ),
    ),
    Pair(
        "two visits of the governor on one day",
        (
            "2024-03-07",
            "Kasongan – Gubernur Kalteng Tarung Lewu melakukan Kunjungan Kerja ke RSUD Mas Amsyar, Rabu (6/3/2024).",
        ),
        (
            "2024-03-07",
            "Kasongan – Gubernur Kalteng Tarung Lewu melakukan Kunjungan Kerja ke Bendungan Samba, Rabu (6/3/2024).",
        ),
    ),
    Pair(
        "only the kind of event is named",
        (
            "2024-01-18",
            "Martapura – Sekda Banjar Anang Habangoi memimpin rapat di kantor bupati, Rabu (17/1/2024).",
        ),
        (
            "2024-01-18",
            "Martapura – Wakil Bupati Banjar Nyai Tangkiling memimpin rapat di kantor bupati, Rabu (17/1/2024).",
        ),
    ),
    Pair(
        "a year later",
        (
            "2023-03-15",
            "KUALA KAPUAS – Musrenbang Kabupaten Kapuas dibuka Bupati Kapuas Jaya Kahayan, Selasa (14/3/2023).",
        ),
        (
            "2025-03-12",
            "KUALA KAPUAS – Musrenbang Kabupaten Kapuas dibuka Bupati Kapuas Jaya Kahayan, Selasa (11/3/2025).",
        ),
    ),
    Pair(
        "plans of two years",
        (
            "2024-03-27",
            "Kuala Pembuang – Bupati Seruyan Bahau Riwut membuka Forum Perangkat Daerah Penyusunan Rencana Kerja Tahun "
            "2025, Selasa (26/3/2024).",
        ),
        (
            "2024-03-27",
            "Kuala Pembuang – Bupati Seruyan Bahau Riwut membuka Forum Perangkat Daerah Penyusunan Rencana Kerja Tahun "
            "2026, Selasa (26/3/2024).",
        ),
    ),
    Pair(
        "heats and final",
        (
            "2024-08-02",
            "Kasongan – Wakil Bupati Katingan Aluh Tumbang menyaksikan Lomba Balap Perahu Naga Babak Penyisihan di "
            "Sungai Katingan, Kamis (1/8/2024).",
        ),
        (
            "2024-08-02",
            "Kasongan – Wakil Bupati Katingan Aluh Tumbang menyaksikan Lomba Balap Perahu Naga Babak Final di Sungai "
            "Katingan, Kamis (1/8/2024).",
        ),
    ),
    Pair(
        "two inaugurations by one regent on one day",
        (
            "2024-09-13",
            "KUALA KAPUAS – Bupati Kapuas, Jaya Kahayan, melantik Drs. Usman Tiwah sebagai Sekretaris Daerah Kabupaten Kapuas "
            "di Aula Bappeda Kapuas, Kamis (12/9/2024).",
        ),
        (
            "2024-09-13",
            "KUALA KAPUAS – Bupati Kapuas, Jaya Kahayan, melantik pengurus PMI Kabupaten Kapuas di Aula Bappeda Kapuas, "
            "Kamis (12/9/2024).",
        ),
    ),
)
