"""Rules for bodies and officials that act through a unit or somebody: "Pemkab X melalui Dinas Y menggelar"."""

from __future__ import annotations

from kg.facts.rules import rule

RULES = (
    rule(
        "through/melalui",
        ("principal:ORG )? sendiri? ,? yaitu? <melalui/lewat> @through-inner*3 representative:ORG",),
        0.9,
        (
            "Pemprov Kalteng melalui Biro Kesejahteraan Rakyat Setda Provinsi Kalteng menggelar rapat koordinasi.",
            "Pemkab Kapuas, melalui Dinas Kesehatan Kabupaten Kapuas, membagikan kelambu.",
            "Pemkab Kapuas melalui divisi Wxyz dan Abcd membagikan kelambu.",
        ),
        (
            "Pemprov Kalteng melalui program beasiswa membantu pelajar.",
            "Warga mengadu kepada Pemkab Kapuas melalui Dinas Kesehatan Kabupaten Kapuas.",
        ),
    ),
    rule(
        "through/melalui-pejabat",
        (
            "principal:SIDE )? ,? <melalui/lewat> @kin*2 representative:AGENT",
            "principal:ORG )? ,? yang? <melalui/lewat> @relation*3 ,? representative:AGENT",
            "principal:ORG )? ,? yang? <melalui/lewat> ~3 job:@job-word ~3 ,? representative:AGENT",
            "principal:GROUP )? ,? yang? <melalui/lewat> @relation @relation*2 ,? representative:AGENT",
            "principal:SIDE )? ,? yang? ~2 @asked-by-press ~2 <melalui/lewat> @kin*2 representative:AGENT",
            "@sent-gift dari? principal:AGENT )? ,? @gift-handed-on @manner*2 <melalui/lewat> @kin*2 representative:AGENT",
        ),
        0.85,
        (
            "Titipan Bupati Kapuas diserahkan melalui Camat Basarang, Jaya Kahayan.",
            "Bupati Kapuas melalui Kepala Dinas Kesehatan Kapuas, Tiara Malang, mengajak warga hidup sehat.",
            "Polres Kapuas melalui Kasat Lantas Polres Kapuas, AKP Rimba Danum, mengimbau pengendara.",
            "Fraksi Bintang Terang melalui juru bicaranya, Tiara Malang, menerima ranperda itu.",
            "Polres Kapuas melalui Humas, Tiara Malang, menyerahkan ambulans.",
            "Pihak keluarga lewat juru bicaranya, Jaya Kahayan, meminta maaf.",
            "Keluarga korban melalui kuasanya, Jaya Kahayan, meminta maaf.",
            "Kapolres Kapuas yang dikonfirmasi melalui Kasat Lantas Polres Kapuas, AKP Rimba Danum, membenarkan kabar itu.",
        ),
        (
            "Keluarga berterima kasih kepada warga melalui Camat Basarang, Jaya Kahayan.",
            "Camat Basarang, Jaya Kahayan, berterima kasih kepada Bupati Kapuas melalui Sekda Kapuas.",
            "Camat Basarang, Jaya Kahayan, melalui telepon membenarkan kabar itu.",
            "Camat Basarang, Jaya Kahayan, yang dikonfirmasi melalui telepon membenarkan kabar itu.",
        ),
    ),
    rule(
        "through/disampaikan-melalui",
        ("@speech-text @speech-inner*6 principal:AGENT ~2 yang? disampaikan <melalui/lewat> @kin*2 representative:AGENT",),
        0.85,
        ("Pesan Bupati Kapuas itu disampaikan melalui Sekda Kapuas, Jaya Kahayan.",),
        ("Pesan Bupati Kapuas disampaikan melalui tayangan video.",),
    ),
    rule(
        "through/melalui-belakang",
        (
            "<melalui/lewat> @kin*2 representative:AGENT )? , principal:SIDE",
            "<melalui/lewat> @through-inner*3 representative:ORG )? , principal:ORG",
        ),
        0.85,
        (
            "Melalui Sekda Kapuas, Jaya Kahayan, Bupati Kapuas mengajak warga menanam.",
            "Melalui Dinas Kesehatan Kabupaten Kapuas, Pemkab Kapuas membagikan kelambu.",
        ),
        (
            "Melalui Bupati Kapuas, Camat Basarang, Jaya Kahayan, meminta bantuan.",
            "Warga mengadu melalui Sekda Kapuas, Jaya Kahayan, Bupati Kapuas, dan para camat.",
        ),
    ),
    rule(
        "through/dalam-hal-ini",
        ("principal:ORG ,? dalam hal <ini> representative:ORG",),
        0.85,
        ("Pemkab Kapuas dalam hal ini Dinas Pendidikan Kabupaten Kapuas menggelar lomba.",),
        ("Pemkab Kapuas dalam hal ini patut bersyukur.",),
    ),
    rule(
        "through/dalam-hal-ini-pejabat",
        ("principal:SIDE ,? yang? dalam hal <ini> @kin*2 representative:AGENT",),
        0.85,
        (
            "Bupati Kapuas, dalam hal ini Asisten I Setda Kapuas, Jaya Kahayan, membuka rapat.",
            "Polres Kapuas dalam hal ini Kasat Lantas Polres Kapuas, AKP Rimba Danum, mengatur arus.",
        ),
        (
            "Camat Basarang, Jaya Kahayan, meminta warga sabar. Dalam hal ini Bupati Kapuas sependapat.",
            "Universitas Kapuas, dalam hal ini Rektor Universitas Kapuas, siap membantu.",
        ),
    ),
)
