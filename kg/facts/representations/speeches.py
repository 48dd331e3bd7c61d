"""Rules for speeches read out: whose words they are is the principal, who reads them the representative."""

from __future__ import annotations

from kg.facts.rules import rule

_READER = "@manner*3 oleh? ,? @kin*3 ,? office:ORG? representative:AGENT"
_CLAUSE = "@speech-text @speech-inner*6 principal:AGENT )? ,? yang ~10 "

RULES = (
    rule(
        "speech/membacakan",
        (
            "representative:AGENT )? ,? ~12 <@reads-out> ~2 @speech-text @speech-inner*6 principal:AGENT",
            "<@reads-out> ~2 @speech-text @speech-inner*6 principal:AGENT )? ,? @absent*6 ,? representative:AGENT",
        ),
        0.95,
        (
            "Sekda Kapuas, Jaya Kahayan, membacakan sambutan tertulis Gubernur Kalteng.",
            "Membacakan amanat Gubernur Kalteng, Sekda Kapuas Jaya Kahayan mengajak pelajar rajin.",
            "Saat membacakan sambutan Bupati Kapuas, Jaya Kahayan selaku Camat Basarang mengajak warga menanam.",
        ),
        (
            "Sekda Kapuas, Jaya Kahayan, membacakan doa.",
            "Sekda Kapuas, Jaya Kahayan, membacakan sambutan di hadapan Gubernur Kalteng.",
            "Sekda Kapuas, Jaya Kahayan, membacakan surat keputusan Bupati Kapuas.",
        ),
    ),
    rule(
        "speech/membacakan-tanpa-subjek",
        ("<@reads-out> ~2 @speech-text @speech-inner*6 principal:AGENT",),
        0.85,
        (
            "Upacara dipimpin Sekda Kapuas, Jaya Kahayan. Saat membacakan amanat Gubernur Kalteng ditekankan tiga hal.",
            "Sekda Kapuas, Jaya Kahayan, menjadi inspektur upacara. Membacakan amanat Gubernur Kalteng.",
        ),
        ("Upacara dipimpin Sekda Kapuas, Jaya Kahayan. Seorang pelajar membacakan amanat Gubernur Kalteng.",),
    ),
    rule(
        "speech/dibacakannya",
        (
            "representative:AGENT )? ,? ~3 @speech-text @speech-inner*6 principal:AGENT )? ,? yang <dibacakannya/dibacanya>",
            "@speech-text @speech-inner*6 principal:AGENT )? ,? yang representative:AGENT <bacakan/sampaikan/bawakan> ,?",
            "@speech-text @speech-inner*6 principal:AGENT )? ,? yang <dibacakannya/dibacanya> ,? representative:AGENT",
            "@speech-text @speech-inner*6 principal:AGENT )? ,? yang? <dibacakannya/dibacanya>",
        ),
        0.9,
        (
            "Sekda Kapuas, Jaya Kahayan, membuka rapat. Dalam sambutan Gubernur Kalteng yang ia bacakan, ditekankan tiga hal.",
            "Camat Basarang, Jaya Kahayan, dalam sambutan Gubernur Kalteng yang dibacakannya, mengajak warga menanam.",
            "Dalam sambutan Gubernur Kalteng yang dibacakannya, Sekda Kapuas Jaya Kahayan mengajak warga menanam.",
            "Sekda Kapuas, Jaya Kahayan, menutup rapat. Sambutan tertulis Gubernur Kalteng dibacakannya di depan para camat.",
        ),
        ("Sekda Kapuas, Jaya Kahayan, membuka rapat. Sambutan yang ia bacakan menekankan tiga hal.",),
    ),
    rule(
        "speech/menyampaikan",
        (
            "representative:AGENT )? ,? ~6 <menyampaikan/membawakan> @speech-text tertulis? @kin*2 principal:AGENT",
            "<menyampaikan/membawakan> @speech-text tertulis? @kin*2 principal:AGENT ,? representative:AGENT",
        ),
        0.9,
        (
            "Sekda Kapuas, Jaya Kahayan, menyampaikan sambutan tertulis Bupati Kapuas.",
            "Camat Basarang, Jaya Kahayan, menyampaikan amanat Gubernur Kalteng.",
        ),
        (
            "Sekda Kapuas, Jaya Kahayan, menyampaikan sambutan di hadapan Bupati Kapuas.",
            "Sekda Kapuas, Jaya Kahayan, menyampaikan selamat kepada Bupati Kapuas.",
        ),
    ),
    rule(
        "speech/dibacakan",
        (
            "@speech-text @speech-inner*6 principal:AGENT )? ,? yang? @absent*6 <@read-out> " + _READER,
            "@speech-text @speech-inner*6 principal:AGENT )? ,? yang? @absent*6 di <bacakan/sampaikan/bawakan> " + _READER,
            "@speech-text @speech-inner*6 principal:AGENT atas/terhadap/tentang/mengenai ~6 yang? <dibacakan> " + _READER,
            "principal:AGENT )? ,? @absent*8 @speech-text @speech-inner*6 yang <@read-out> " + _READER,
            "principal:AGENT )? ,? dalam/melalui/lewat @speech-own @speech-inner*6 yang <@read-out> " + _READER,
            "principal:AGENT )? ,? dalam/melalui/lewat @speech-text @speech-inner*6 <@read-out> " + _READER,
            "@speech-text @speech-inner*6 yang? <@read-out> " + _READER + " ,? @kin*2 principal:AGENT",
            "@speech-text ~4 yang @intended*2 @read-out oleh? @kin*3 principal:AGENT )? ,? @absent*6 <@read-out> " + _READER,
        ),
        0.95,
        (
            "Dalam sambutan Gubernur Kalteng yang dibacakan Sekda Kapuas, Jaya Kahayan, disampaikan tiga hal.",
            "Sambutan Bupati Kapuas disampaikan oleh Sekda Kapuas, Jaya Kahayan.",
            "Sambutan Bupati Kapuas yang dalam hal ini di sampaikan Sekda Kapuas, Jaya Kahayan, berisi ajakan.",
            "Jawaban Bupati Kapuas atas pandangan umum fraksi dibacakan Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas dalam arahannya disampaikan Sekda Kapuas, Jaya Kahayan, meminta warga menanam.",
            "Gubernur Kalteng dalam amanat tertulisnya yang dibacakan Sekda Kapuas, Jaya Kahayan, menekankan tiga hal.",
            "Dalam sambutan tertulis yang dibacakan Sekda Kapuas, Jaya Kahayan, Gubernur Kalteng mengajak warga menanam.",
            "Ketua PMI Kapuas dalam laporannya yang dibacakan Sekretaris PMI Kapuas, Jaya Kahayan, berterima kasih.",
            "Nota pengantar yang sedianya disampaikan Bupati Kapuas, dibacakan Sekda Kapuas, Jaya Kahayan.",
        ),
        (
            "Doa dibacakan Jaya Kahayan, Kepala KUA Basarang.",
            "Sambutan disampaikan Sekda Kapuas, Jaya Kahayan.",
        ),
    ),
    rule(
        "speech/dibacakan-jauh",
        (
            _CLAUSE + "<@read-out> " + _READER,
            _CLAUSE + "di <bacakan/sampaikan/bawakan> " + _READER,
            _CLAUSE + "<@read-out> oleh? @relation @relation*2 ,? representative:AGENT",
        ),
        0.9,
        (
            "Sambutan Bupati Kapuas yang batal pulang dibacakan oleh Sekda Kapuas, Jaya Kahayan.",
            "Pidato Bupati Kapuas, Rimba Danum, yang terlambat karena kabut, dibacakan Sekda Kapuas, Jaya Kahayan.",
        ),
        (
            "Usai sambutan Bupati Kapuas yang menyentuh hati, doa dibacakan Camat Basarang, Jaya Kahayan.",
            "Sambutan Bupati Kapuas yang mengundang tawa disusul laporan yang disampaikan Camat Basarang, Jaya Kahayan.",
        ),
    ),
    rule(
        "speech/dibacakan-badan",
        (
            "pandangan/pemandangan/pendapat/jawaban/tanggapan @speech-inner*3 principal:ORG )? ,? yang? <@read-out> " + _READER,
            "sambutan/pidato/amanat/arahan tertulis? dari? principal:ORG )? ,? yang? <dibacakan> " + _READER,
            "representative:AGENT )? ,? ~6 <@reads-out> ~1 pandangan/pemandangan/pendapat @speech-inner*3 principal:ORG",
        ),
        0.88,
        (
            "Pemandangan umum Fraksi Golkar dibacakan Tiara Malang.",
            "Sambutan tertulis Dewan Pers yang dibacakan Sekda Kapuas, Jaya Kahayan, berisi ajakan.",
            "Tiara Malang membacakan pemandangan umum Fraksi Golkar.",
        ),
        (
            "Jawaban atas pandangan Fraksi Golkar disampaikan Sekda Kapuas, Jaya Kahayan.",
            "Tiara Malang menyambut pandangan umum Fraksi Golkar.",
        ),
    ),
    rule(
        "speech/dibacakan-jabatan-lain",
        ("@speech-text @speech-inner*6 principal:AGENT )? ,? yang? <@read-out> oleh? ~5 office:ORG? ,? representative:AGENT",),
        0.9,
        ("Sambutan Gubernur Kalteng dibacakan Kabag Xyz dan Wxy Kompol Jaya Kahayan.",),
        ("Sambutan Gubernur Kalteng disampaikan saat acara dimulai, Jaya Kahayan hadir.",),
    ),
    rule(
        "speech/menitipkan",
        (
            "principal:AGENT )? ,? ~4 <menitip/menitipkan> @speech-text tertulis? kepada/ke @kin*2 representative:AGENT",
            "principal:AGENT )? ,? ~8 <mempercayakan> ~1 @speech-text tertulis? kepada/ke @kin*2 representative:AGENT",
        ),
        0.86,
        (
            "Bupati Kapuas menitipkan sambutannya kepada Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas yang sedang sakit mempercayakan pembacaan sambutannya kepada Sekda Kapuas, Jaya Kahayan.",
        ),
        ("Bupati Kapuas menitipkan pesan kepada warga.",),
    ),
    rule(
        "speech/oleh",
        ("<sambutan/arahan/amanat> @speech-inner*6 principal:AGENT oleh @kin*2 representative:AGENT",),
        0.9,
        ("Acara diisi sambutan Bupati Kapuas oleh Sekda Kapuas, Jaya Kahayan.",),
        ("Acara diisi sambutan oleh Sekda Kapuas, Jaya Kahayan.",),
    ),
    rule(
        "speech/dibacakan-sebelumnya",
        (
            "principal:AGENT )? ,? ~10 , @speech-own tertulis? pun? yang? <dibacakan/dibaca> " + _READER,
            "principal:AGENT )? ,? ~10 , @speech-text tertulisnya pun? yang? <dibacakan/dibaca> " + _READER,
            "principal:AGENT )? ,? yang? ~3 @hindered ~8 @speech-text tertulis? pun? <@read-out> " + _READER,
            "@speech-own tertulis? pun? yang? <dibacakan/dibaca> " + _READER,
            "@speech-text tertulisnya pun? yang? <dibacakan/dibaca> " + _READER,
        ),
        0.88,
        (
            "Bupati Kapuas tidak sempat hadir. Sambutannya dibacakan Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas tidak tampak di kursi pimpinan, jawaban tertulisnya dibacakan Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas berhalangan hadir, sehingga sambutan disampaikan oleh Sekda Kapuas, Jaya Kahayan.",
            "Gubernur Kalteng mengapresiasi upacara itu. Amanatnya dibacakan oleh Sekda Kapuas, Jaya Kahayan.",
            "Gubernur Kalteng memuji warga. Pujian itu tertuang dalam sambutan tertulisnya yang dibacakan Sekda Jaya Kahayan.",
        ),
        ("Sekda Kapuas, Jaya Kahayan, hadir. Sambutannya dibacakan dengan lantang.",),
    ),
)
