"""The rules of successions: wordings by which a post changes hands, with the side that takes it and the side that leaves it.

Captures: ``incoming`` takes the post, ``outgoing`` leaves it, ``post`` names it where a side does not, ``when`` dates it;
``left`` is a post that somebody held before.
"""

from __future__ import annotations

from kg.facts.rules import rule

_WAS_HELD = "post:AGENT ,? yang ~2 dijabat/diemban/dipegang/diduduki oleh? outgoing:AGENT ,? @changing*2 "

RULES = (
    rule(
        "succession/installation",
        (
            "incoming:AGENT )? ,? @changing*6 <dilantik/dikukuhkan> @changing*4 sebagai/menjadi/selaku post:AGENT",
            "incoming:AGENT ,? setelah ~12 <dilantik/dikukuhkan> @changing*4 sebagai/menjadi/selaku post:AGENT",
            "incoming:AGENT )? ,? @changing*6 <dilantik/dikukuhkan> @changing*4 by:AGENT ,? @changing*4 "
            "sebagai/menjadi/selaku post:AGENT",
            "<melantik/mengukuhkan> @changing*2 incoming:AGENT ,? @changing*2 sebagai/menjadi/selaku post:AGENT",
            "<melantik/mengukuhkan> @changing*2 incoming:AGENT",
            "incoming:AGENT )? ,? yang baru saja? <dilantik/dikukuhkan>",
            "<pelantikan/pengukuhan> incoming:AGENT",
        ),
        0.93,
        (
            "Dr. Jaya Kahayan, M.Si., dilantik sebagai Sekda Kapuas, Senin (13/5/2024).",
            "Drs. Jaya Kahayan, M.Si. resmi dilantik oleh Bupati Kapuas, Rimba Danum, sebagai Sekda Kapuas.",
            "Bupati Kapuas, Rimba Danum, melantik Drs. Jaya Kahayan, M.Si. menjadi Kepala Dinas Kesehatan Kabupaten Kapuas.",
            "Bupati Kapuas, Rimba Danum, melantik Jaya Kahayan sebagai Sekretaris Daerah Kabupaten Kapuas.",
            "Pelantikan Penjabat Bupati Kapuas, Jaya Kahayan, dipimpin Gubernur Kalteng.",
            "Drs. Jaya Kahayan, M.Si., setelah lulus seleksi terbuka tahun lalu, dilantik menjadi Sekda Kapuas.",
        ),
        (
            "Drs. Jaya Kahayan, M.Si. akan dilantik sebagai Sekda Kapuas pekan depan.",
            "Bupati Kapuas, Rimba Danum, melantik 40 pejabat administrator.",
            "Usai melantik, Bupati Kapuas, Rimba Danum, menyapa warga.",
            "Drs. Jaya Kahayan, M.Si. dilantik kemarin.",
        ),
    ),
    rule(
        "succession/appointment",
        (
            "incoming:AGENT )? ,? @changing*6 <ditunjuk/diangkat/ditetapkan/dipercaya/dipromosikan/dipromosi/dirotasi> "
            "@changing*4 sebagai/menjadi/menjabat/selaku post:AGENT",
            "<menunjuk/mengangkat/menetapkan> @changing*2 incoming:AGENT ,? @changing*2 sebagai/menjadi/selaku post:AGENT",
            "incoming:AGENT )? ,? @changing*6 <menjabat> sebagai/selaku? post:AGENT ,? @changing*2 sejak ~2 when:DATE",
            "incoming:AGENT )? ,? @changing*4 <menjabat> @changing*2 sejak ~2 when:DATE",
            "incoming:AGENT ,? @changing*2 <sejak> ~1 when:DATE",
            "post:AGENT ,? yang <baru> ,? incoming:AGENT",
            "incoming:AGENT )? ,? resmi ,? <menjabat> sebagai/selaku? post:AGENT",
            "incoming:AGENT )? ,? @changing*4 <digeser/bergeser/dimutasi/dipindah/dipindahkan/dipindahtugaskan> "
            "dari ~2 left:AGENT ,? @changing*2 menjadi/sebagai/ke post:AGENT",
        ),
        0.88,
        (
            "Kombes Pol Jaya Kahayan resmi menjabat Kapolresta Palangka Raya.",
            "Drs. Jaya Kahayan, M.Si. digeser dari Camat Basarang menjadi Camat Selat.",
            "Drs. Jaya Kahayan, M.Si. yang dimutasi dari Kepala Bagian Umum Setda Kapuas menjadi Camat Basarang, hadir.",
            "Drs. Jaya Kahayan, M.Si. ditunjuk sebagai Plt. Kepala Dinas Sosial Kabupaten Kapuas.",
            "Kepala Biro Umum, Drs. Jaya Kahayan, M.Si., dipromosikan menjadi Kepala Dinas Sosial Kabupaten Kapuas.",
            "Gubernur Kalteng menunjuk Drs. Jaya Kahayan, M.Si. menjadi Penjabat Bupati Kapuas.",
            "Drs. Jaya Kahayan, M.Si. menjabat sebagai Sekda Kapuas sejak 2 Januari 2024.",
            "Kapolres Kapuas yang baru, AKBP Jaya Kahayan, menyapa warga.",
        ),
        (
            "Drs. Jaya Kahayan, M.Si. ditunjuk sebagai pembicara.",
            "Drs. Jaya Kahayan, M.Si. diusulkan menjadi Sekda Kapuas.",
            "Drs. Jaya Kahayan, M.Si. belum resmi menjabat Camat Basarang.",
            "Kantor digeser dari Camat Basarang, Jaya Kahayan, ke Camat Selat.",
            "Kapolres Kapuas, AKBP Jaya Kahayan, meninjau kantor baru.",
            "Bupati Kapuas, Rimba Danum, sejak 2 Januari 2024 menyalurkan beras.",
        ),
    ),
    rule(
        "succession/replacement",
        (
            "incoming:AGENT )? ,? @changing*6 <menggantikan> ~3 outgoing:AGENT",
            _WAS_HELD + "<digantikan> @changing*2 incoming:AGENT",
            "outgoing:AGENT )? ,? @changing*6 <digantikan> @changing*2 incoming:AGENT",
        ),
        0.88,
        (
            "Kapolres Kapuas, AKBP Jaya Kahayan, menggantikan AKBP Bondan Contoh.",
            "Camat Basarang, Jaya Kahayan, digantikan oleh dr. Tiara Malang.",
            "Mantan Camat Basarang, Jaya Kahayan, digantikan oleh dr. Tiara Malang.",
            "Camat Basarang yang sebelumnya dijabat oleh Drs. Jaya Kahayan digantikan oleh dr. Tiara Malang.",
        ),
        (
            "Drs. Jaya Kahayan digantikan oleh dr. Tiara Malang yang sebelumnya menjabat sebagai Camat Basarang.",
            "Wakil Bupati Kapuas, Tiara Malang, menggantikan Bupati Kapuas, Rimba Danum, membuka rapat.",
            "Camat Basarang, Jaya Kahayan, menggantikan dr. Tiara Malang membacakan doa.",
            "Camat Basarang, Jaya Kahayan, akan menggantikan dr. Tiara Malang.",
            "Jaya Kahayan yang sehari-hari menjabat Camat Basarang menggantikan dr. Tiara Malang.",
            "Plh. Camat Basarang, Jaya Kahayan, menggantikan dr. Tiara Malang.",
        ),
    ),
    rule(
        "succession/handover",
        (
            "<diserahterimakan> ~2 dari ~3 outgoing:AGENT ,? ~3 kepada/ke ~3 incoming:AGENT",
            "dari/antara ~3 outgoing:AGENT ,? ~3 <kepada/ke> ~3 incoming:AGENT",
            "post:AGENT ,? @changing*3 <berganti/beralih/berpindah> ,? dari ~3 outgoing:AGENT ,? ~1 kepada/ke ~3 "
            "incoming:AGENT",
            _WAS_HELD + "<diserahterimakan/diserahkan/beralih/berpindah/berganti> kepada/ke ~2 incoming:AGENT",
            "jabatan/komando/kursi/tongkat post:AGENT ,? @changing*3 <diserahkan/diserahterimakan> oleh? outgoing:AGENT ,? ~1 "
            "kepada/ke ~2 incoming:AGENT",
            "post:AGENT ,? dari outgoing:AGENT ,? @changing*2 <dijabat/diemban/diserahkan/digantikan> kepada/oleh? "
            "incoming:AGENT",
            "outgoing:AGENT ,? @changing*3 <menyerahkan> ~1 jabatan ~3 kepada incoming:AGENT",
            "outgoing:AGENT ,? @changing*3 <menyerahkan> ~1 jabatan/komando/tongkat ~2 post:AGENT ,? kepada incoming:AGENT",
        ),
        0.9,
        (
            "Kapolri Jaya Kahayan memimpin serah terima jabatan Kapolda Kalteng dari Irjen Bondan Contoh ke Irjen Tiara.",
            "Kapolres Kapuas resmi berganti, dari AKBP Bondan Contoh kepada AKBP Jaya Kahayan.",
            "Letkol Inf Bondan Contoh menyerahkan jabatan Dandim 1011/Kapuas kepada Letkol Arm Jaya Kahayan.",
            "Camat Basarang yang lama, dr. Tiara Malang, menyerahkan memori jabatan kepada Camat Basarang, Jaya Kahayan.",
            "Serah terima jabatan Kapolres Kapuas dari AKBP Bondan Contoh kepada Kapolres Kapuas yang baru AKBP Jaya Kahayan "
            "berlangsung Senin (13/5/2024).",
            "Sertijab Camat Basarang dilakukan antara dr. Tiara Malang kepada Drs. Jaya Kahayan.",
            "Jabatan Camat Basarang diserahterimakan dari dr. Tiara Malang kepada Drs. Jaya Kahayan.",
            "Jabatan Camat Basarang, Kabupaten Kapuas, resmi berpindah dari Tiara Malang, S.Pd., kepada Jaya Kahayan, S.Sos.",
            "Jabatan Camat Basarang yang sebelumnya dijabat dr. Tiara Malang diserahkan kepada Drs. Jaya Kahayan.",
            "Jabatan Camat Basarang yang semula diemban dr. Tiara Malang diserahkan kepada Drs. Jaya Kahayan.",
            "Camat Basarang dari dr. Tiara Malang kini dijabat Drs. Jaya Kahayan.",
            "Jabatan Camat Basarang diserahkan dr. Tiara Malang kepada Drs. Jaya Kahayan.",
            "Jabatan Camat Basarang resmi diserahkan oleh dr. Tiara Malang kepada penggantinya Drs. Jaya Kahayan.",
            "Serah terima jabatan dipimpin Bupati. Camat Basarang dari dr. Tiara Malang kepada Drs. Jaya Kahayan.",
        ),
        (
            "Bantuan dari Kapolres Kapuas, AKBP Bondan Contoh, kepada Camat Basarang, Jaya Kahayan, berupa beras.",
            "Bupati Kapuas, Rimba Danum, menyerahkan SK jabatan kepada Camat Basarang, Jaya Kahayan.",
            "Bantuan untuk Camat Basarang dari dr. Tiara Malang kepada Drs. Jaya Kahayan.",
            "SK Camat Basarang diserahkan dr. Tiara Malang kepada Drs. Jaya Kahayan.",
            "Piala berpindah dari Camat Basarang, Jaya Kahayan, ke Camat Selat, Tiara Malang.",
        ),
    ),
    rule(
        "succession/retirement",
        (
            "outgoing:AGENT )? ,? @changing*6 <memasuki> batas usia pensiun",
            "outgoing:AGENT )? ,? @changing*6 <memasuki> masa? pensiun/purnatugas/purnabakti/purna/pensiunnya",
            "outgoing:AGENT )? ,? @changing*6 <pensiun/purnatugas/purnabakti>",
            "outgoing:AGENT )? ,? @changing*6 <purna> tugas/bakti",
        ),
        0.88,
        (
            "Sekda Kapuas, Jaya Kahayan, telah memasuki masa purna tugas.",
            "Sekda Kapuas, Jaya Kahayan, telah memasuki batas usia pensiun (BUP).",
            "Sekda Kapuas, Jaya Kahayan, resmi pensiun.",
        ),
        (
            "Sekda Kapuas, Jaya Kahayan, akan memasuki masa pensiun.",
            "Sekda Kapuas, Jaya Kahayan, menyerahkan SK pensiun kepada 40 pegawai.",
        ),
    ),
    rule(
        "succession/death",
        (
            "outgoing:AGENT )? ,? @changing*6 <meninggal/wafat/berpulang>",
            "outgoing:AGENT )? ,? @changing*6 <tutup> usia",
            "outgoing:AGENT )? ,? @changing*6 <mengembuskan/menghembuskan> napas/nafas terakhir/terakhirnya",
            "<@deaths-of> outgoing:AGENT",
        ),
        0.9,
        (
            "Camat Basarang, Jaya Kahayan, meninggal dunia, Minggu (12/5/2024).",
            "Warga berduka atas wafatnya Camat Basarang, Jaya Kahayan.",
            "Camat Basarang, Jaya Kahayan, tutup usia, Minggu (12/5/2024).",
            "Camat Basarang, Jaya Kahayan, mengembuskan napas terakhir di rumah sakit.",
        ),
        (
            "Camat Basarang, Jaya Kahayan, menyebut tiga warga meninggal.",
            "Camat Basarang, Jaya Kahayan, tutup acara itu dengan doa.",
        ),
    ),
    rule(
        "succession/resignation",
        ("outgoing:AGENT )? ,? @changing*6 <mengundurkan> diri @changing*2 dari/sebagai ~2 post:AGENT",
         "outgoing:AGENT )? ,? @changing*6 <mengundurkan> diri"),
        0.88,
        ("Kepala Dinas Sosial Kabupaten Kapuas, Jaya Kahayan, mengundurkan diri.",),
        ("Camat Basarang, Jaya Kahayan, menolak mengundurkan diri.",),
    ),
    rule(
        "succession/dismissal",
        ("outgoing:AGENT )? ,? @changing*6 <diberhentikan/dicopot/dinonaktifkan> ~4 dari/sebagai ~2 post:AGENT",
         "outgoing:AGENT )? ,? @changing*6 <diberhentikan/dicopot/dinonaktifkan>"),
        0.88,
        ("Camat Basarang, Jaya Kahayan, dicopot dari jabatannya.",),
        ("Camat Basarang, Jaya Kahayan, tidak dicopot.",),
    ),
)  # fmt: skip
