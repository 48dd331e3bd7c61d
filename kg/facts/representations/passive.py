"""Rules for "X diwakili Y": who is represented stands before, who stands in for him behind."""

from __future__ import annotations

from kg.facts.rules import rule

_BY = "oleh? @kin*2 representative:AGENT"
_WHOM = "principal:WHOM sendiri? )? ,? @absent*14 "

RULES = (
    rule(
        "representation/diwakili",
        (
            "principal:PLACE <@represented> @manner*4 oleh? representative:SIDE",
            _WHOM + "<@represented> @manner*4 oleh/kepada? office:AGENT representative:AGENT",
            _WHOM + "<@represented> @manner*4 oleh/kepada? :? (? ,? @kin*2 representative:SIDE",
            _WHOM + "<@represented> @manner*4 oleh/kepada? @relation*5 ,? representative:AGENT",
            "principal:AGENT atau <@represented> oleh? @kin*2 representative:AGENT",
            _WHOM + "<@represented> oleh? dua/tiga/empat crew:GROUP ,? yaitu? representative:AGENT",
            "principal:AGENT di where:PLACE )? ,? @absent*14 <@represented> @manner*4 oleh? @kin*2 representative:AGENT",
            _WHOM + "di <wakili/wakilkan> @manner*4 oleh/kepada? ,? @kin*2 representative:SIDE",
            _WHOM + "@sends ~1 <@represented> oleh? ,? @kin*2 representative:SIDE",
        ),
        0.97,
        (
            "Rapat dibuka Sekda Kalteng, Rimba Danum yang diwakili oleh Asisten Administrasi Umum, Tiara Malang.",
            "Bupati Kapuas, dalam hal ini diwakili Sekda Kapuas Jaya Kahayan, membuka musrenbang.",
            "Bupati Kapuas berhalangan hadir dan diwakili oleh Camat Basarang, Jaya Kahayan.",
            "Pemkab Kapuas sendiri, yang diwakili Sekda Kapuas, Jaya Kahayan, menyediakan lahan.",
            "Bupati Kapuas yang sedang dinas di luar daerah diwakilkan kepada Sekda Kapuas, Jaya Kahayan.",
            "Hadir Kapolres Kapuas (diwakili Wakapolres Kapuas, Kompol Rimba Danum) dan Camat Basarang.",
            "Pemkab Kapuas di wakili oleh Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas diwakili dua pejabatnya, Sekda Kapuas Jaya Kahayan dan Camat Basarang Tiara Malang.",
            "Keluarga almarhum, diwakili kakaknya, Jaya Kahayan, menyampaikan terima kasih.",
            "Bupati Kapuas berhalangan hadir. Ia diwakili Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas sedang di Jakarta. Kehadirannya di acara itu diwakilkan kepada Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas, Rimba Danum, sakit. Orang nomor satu di Kapuas itu diwakili Sekda Kapuas, Jaya Kahayan.",
            "Kabupaten Kapuas diwakili oleh Sekda Kapuas, Jaya Kahayan.",
            "Kepala BPOM di Kapuas yang diwakili Tiara Malang hadir.",
            "Hadir Camat Basarang atau diwakili Sekretaris Camat Basarang, Jaya Kahayan.",
            "Kapolres Kapuas diwakili oleh Paur Wxyz Iptu Jaya Kahayan.",
            "Bupati Kapuas yang berhalangan karena mendampingi Menteri Pertanian, diwakili Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas sedianya hadir, namun karena ada rapat bersama Gubernur Kalteng, diwakilkan kepada Camat Basarang.",
        ),
        (
            "Kegiatan dihadiri para camat atau yang diwakili.",
            "Peserta diwakili dua orang dari tiap desa.",
            "Camat Basarang, Jaya Kahayan, menegaskan rapat ini tidak boleh diwakilkan kepada Sekretaris Camat Basarang.",
            "SMA Negeri 1 Kapuas diwakili Tiara Malang pada lomba pidato tingkat provinsi.",
        ),
    ),
    rule(
        "representation/diwakili-jabatan-lain",
        (_WHOM + "<@represented> @manner*4 oleh/kepada? ~6 ,? representative:AGENT",),
        0.92,
        ("Kapolres Kapuas yang diwakili Kabag Xyz dan Wxy Kompol Jaya Kahayan hadir.",),
        ("Kapolres Kapuas diwakili oleh salah satu anggota bersama Camat Basarang, Jaya Kahayan.",),
    ),
    rule(
        "representation/dihadiri",
        ("principal:AGENT )? ,? yang? <dihadiri> oleh? @kin*2 representative:AGENT",),
        0.85,
        (
            "Turut hadir Camat Basarang yang dihadiri oleh Sekretaris Camat Basarang, Jaya Kahayan.",
            "Tampak hadir Kapolres Kapuas dihadiri Kasat Binmas Polres Kapuas, AKP Rimba Danum.",
        ),
        (
            "Rapat dipimpin Bupati Kapuas yang dihadiri Sekda Kapuas, Jaya Kahayan.",
            "Hadir Camat Basarang, Jaya Kahayan, yang dihadiri Tiara Malang.",
            "Hadir pula Sekda Kapuas dihadiri Camat Basarang, Jaya Kahayan, dan para lurah.",
        ),
    ),
    rule(
        "representation/diwakili-jauh",
        (
            "principal:AGENT )? ,? yang ~14 <@represented> @manner*4 oleh/kepada? ,? @kin*2 representative:AGENT",
            "principal:AGENT )? ,? @excuse-busy ~10 ,? sehingga/maka ~6 <@represented> kepada/oleh @kin*2 representative:AGENT",
        ),
        0.88,
        (
            "Bupati Kapuas masih mengurus tamunya di pendopo, sehingga piala itu diwakilkan kepada Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas yang semula dijadwalkan membuka musrenbang ini diwakili oleh Sekda Kapuas, Jaya Kahayan.",
            "Gubernur Kalteng yang menurut rencana memberi arahan secara daring diwakili Sekda Kalteng, Rimba Danum.",
        ),
        ("Bupati Kapuas yang mengundang 12 sekolah mencatat tiap sekolah diwakili dua siswa.",),
    ),
    rule(
        "representation/digantikan",
        (
            "principal:AGENT )? ,? yang? @intended ~8 <digantikan> @manner*4 oleh? ,? @kin*2 representative:AGENT",
            "principal:AGENT )? ,? yang? ~4 @hindered ~6 <digantikan> @manner*4 oleh? ,? @kin*2 representative:AGENT",
            "principal:AGENT )? ,? yang? ~4 @not-so @attending ~6 <digantikan> @manner*4 oleh? ,? @kin*2 representative:AGENT",
            "yang @intended @stand-in-act-passive oleh? principal:AGENT )? ,? ~6 <@stand-in-act-passive> " + _BY,
            "@stand-in-subject*4 <digantikan> @manner*4 oleh? ,? @kin*2 representative:AGENT",
            "sebagai <gantinya> ,? principal:AGENT @sends kepada? @kin*2 representative:AGENT",
            "sebagai <gantinya> ,? ~2 representative:AGENT",
        ),
        0.88,
        (
            "Bupati Kapuas yang sedianya membuka musrenbang digantikan Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas berhalangan hadir dan digantikan oleh Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas tidak dapat hadir. Posisinya digantikan Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas urung datang, digantikan Sekda Kapuas, Jaya Kahayan.",
            "Rapat yang sedianya dibuka Bupati Kapuas itu akhirnya dibuka Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas harus ke Jakarta. Sebagai gantinya, ia menugaskan Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas berhalangan hadir. Sebagai gantinya hadir Sekda Kapuas, Jaya Kahayan.",
        ),
        (
            "Camat Basarang, Jaya Kahayan, pensiun dan digantikan Tiara Malang.",
            "Rapat yang akan dihadiri Bupati Kapuas itu disiapkan Sekda Kapuas, Jaya Kahayan.",
            "Camat Basarang, Jaya Kahayan, berpamitan. Posisinya digantikan Tiara Malang.",
        ),
    ),
    rule(
        "representation/garis-miring",
        ("principal:AGENT @before-represented*2 <@represents> ,? :? representative:AGENT",),
        0.9,
        ("Hadir Kapolres Kapuas/mewakili Kompol Rimba Danum, dan Camat Basarang.",),
        ("Hadir Kapolres Kapuas/yang mewakili, Camat Basarang, Jaya Kahayan.",),
    ),
    rule(
        "representation/mewakilkan",
        ("principal:AGENT ,? ~8 <mewakilkan/mewakilkannya> ~6 kepada/ke/pada @kin*2 representative:AGENT",),
        0.93,
        (
            "Bupati Kapuas mewakilkan kehadirannya kepada Sekda Kapuas, Jaya Kahayan.",
            "Karena sakit, Bupati Kapuas mewakilkan sambutan kepada Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas tidak dapat hadir dan mewakilkannya pada Sekda Kapuas, Jaya Kahayan.",
        ),
        ("Tiap sekolah mewakilkan tiga siswanya.",),
    ),
    rule(
        "representation/diwakili-sebelumnya",
        ("@stand-in-subject*4 <@represented> @manner*4 oleh/kepada? ,? @kin*2 representative:AGENT",),
        0.9,
        (
            "Bupati Kapuas berhalangan hadir. Perannya diwakili Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas tidak dapat hadir karena tugas di Jakarta. Kursinya diwakili oleh Sekda Kapuas, Jaya Kahayan.",
        ),
        (
            "Bupati Kapuas membuka musrenbang. Kecamatan lain diwakili dua orang.",
            "Bupati Kapuas berhalangan hadir. Tirta Abadi Indonesia yang diwakili Jaya Kahayan memberi bantuan.",
            "Bupati Kapuas membuka musrenbang. Tiap desa diwakili Camat Basarang, Jaya Kahayan.",
        ),
    ),
)
