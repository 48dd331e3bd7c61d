"""Rules for "Y mewakili X" and "Y atas nama X": who stands in is the subject, named before, behind or a sentence earlier.

A rule that ends in "-belakang" reads forwards: the representative stands behind the principal. One that ends in
"-tanpa-subjek" captures no representative: he is the subject of the sentence before.
"""

from __future__ import annotations

from kg.facts.rules import rule

_BY = ",? what:EVENT ~2 @stand-in-act-passive @manner*4 oleh? @kin*2 representative:AGENT"
_ASKED = "yang @sent @standing*6 <@represents> @self*6 principal:WHOM"

RULES = (
    rule(
        "representation/mewakili",
        (
            "representative:AGENT office:ORG )? ,? @standing*12 <@represents> @self*6 principal:WHOM",
            "representative:AGENT )? ,? dari home:ORG ,? @standing*12 <@represents> @self*6 principal:WHOM",
            "representative:SIDE sendiri? )? ,? @standing*12 <@represents> @self*6 principal:WHOM",
            "representative:AGENT , age:NUMBER tahun? , yang? @standing*8 <@represents> @self*6 principal:GROUP",
            "representative:AGENT ( ~4 ) ,? @standing*12 <@represents> @self*6 principal:WHOM",
        ),
        0.95,
        (
            "Asisten Administrasi Umum, Tiara Malang, yang hadir mewakili Gubernur Kalteng menyampaikan sambutan.",
            "Staf Ahli Bupati, Tiara Malang, saat mewakili Bupati Kapuas yang berhalangan hadir.",
            "Sekda Kapuas Jaya Kahayan (mewakili Bupati Kapuas) memimpin rapat.",
            "Kapten Inf Rimba Danum mewakili Dandim 1011/Kapuas.",
            "Asisten Administrasi Umum, Tiara Malang, mewakili Pemkab Kapuas menerima penghargaan itu.",
            "Bantuan diterima Rimba Danum (52) mewakili rekan-rekannya.",
            "Ibu Tiara Malang, 52 tahun, mewakili rekan-rekannya berterima kasih.",
            "Camat Basarang, Jaya Kahayan (peserta terbaik), mewakili peserta.",
            "Ibu Tiara Malang dari Dinas Sosial Kabupaten Kapuas yang mewakili Bupati Kapuas menyerahkan bantuan.",
            "Hadir Bupati Kapuas yang mewakili Kepala Bagian Hukum Setda Kapuas, Jaya Kahayan.",
        ),
        (
            "Wakil Bupati Kapuas belum memastikan apakah akan mewakili Bupati Kapuas.",
            "Camat Basarang, Jaya Kahayan, berharap tim ini mewakili kabupaten di ajang provinsi.",
            "Kepala Dinas Kesehatan Kapuas atau yang mewakili diminta hadir.",
            "Wakil Bupati Kapuas, Tiara Malang, membuka rapat.",
            "Camat Basarang, Jaya Kahayan, tidak mewakili Bupati Kapuas dalam acara itu.",
            "Tiara Malang mewakili Kabupaten Kapuas pada lomba pidato tingkat provinsi.",
        ),
    ),
    rule(
        "representation/mewakilinya",
        ("representative:AGENT )? ,? @standing*12 <mewakilinya/menggantikannya>",),
        0.85,
        (
            "Bupati Kapuas berhalangan hadir. Sekda Kapuas, Jaya Kahayan, hadir mewakilinya.",
            "Bupati Kapuas sedang sakit sehingga Sekda Kapuas, Jaya Kahayan, hadir untuk mewakilinya.",
            "Bupati Kapuas berhalangan hadir. Sekda Kapuas, Jaya Kahayan, yang datang menggantikannya membuka rapat.",
        ),
        ("Karya itu indah dan bahasa mewakilinya.",),
    ),
    rule(
        "representation/mewakili-belakang",
        (
            "<@represents> @self*6 principal:WHOM ,? joint:@joins @self*3 also:WHOM )? ,? @absent*12 ,? representative:AGENT",
            "<@represents> @self*6 principal:WHOM )? ,? @absent*12 ,? representative:AGENT",
            "<@represents> @self*6 principal:WHOM )? ,? @absent*6 oleh @kin*2 representative:AGENT",
            "<@represents> @self*6 principal:WHOM " + _BY,
            "@speech-text dari @self*4 principal:GROUP )? ,? <@read-out> oleh? @kin*2 representative:AGENT",
            "@speech-text ~3 <@represents> @self*6 principal:WHOM )? ,? @spoken*2 @kin*2 representative:AGENT",
            "<@represents> @self*6 principal:WHOM , @relation @relation*4 whose:AGENT , representative:AGENT",
            "<@represents> @self*6 principal:WHOM , @relation*5 ,? representative:AGENT",
        ),
        0.95,
        (
            "Mewakili Bupati Kapuas, Sekda Kapuas Jaya Kahayan membuka musrenbang.",
            "Mewakili Bupati Kapuas yang berhalangan hadir, Sekda Kapuas Jaya Kahayan membuka musrenbang.",
            "Acara dibuka mewakili Bupati Kapuas oleh Sekda Kapuas Jaya Kahayan.",
            "Mewakili Bupati Kapuas, Musrenbang dibuka oleh Sekda Kapuas, Jaya Kahayan.",
            "Sambutan mewakili orang tua siswa disampaikan Tiara Malang.",
            "Sambutan dari pihak keluarga disampaikan oleh Bapak Jaya Kahayan.",
            "Turut hadir mewakili Kapolres Kapuas, Kabag Ops Polres Kapuas Kompol Rimba Danum.",
            "Yang hadir mewakili Bupati Kapuas adalah Sekda Kapuas, Jaya Kahayan.",
            "Mewakili keluarga, adik kandung almarhum, Jaya Kahayan, mengucapkan terima kasih.",
        ),
        (
            "Mewakili kecamatan di ajang provinsi, Tiara Malang meraih juara.",
            "Yang hadir itu mewakili Bupati Kapuas dan didampingi oleh Camat Basarang, Jaya Kahayan.",
        ),
    ),
    rule(
        "representation/mewakili-jabatan-lain-belakang",
        ("<@represents> @self*6 principal:WHOM )? ,? @absent*12 , ~4 office:ORG? ~3 ,? representative:AGENT",),
        0.9,
        (
            "Mewakili Kepala Dinas Sosial Kapuas, Pemeriksa Wxyz dan Abcd Tiara Malang menyampaikan dukungan.",
            "Mewakili wisudawan, lulusan terbaik prodi agribisnis, Tiara Malang, berterima kasih.",
        ),
        (
            "Mewakili Kepala Dinas Sosial Kapuas, seorang petugas mendampingi Tiara Malang.",
            "Mewakili warga, tokoh adat menyambut Bupati Kapuas, Tiara Malang, di dermaga.",
        ),
    ),
    rule(
        "representation/mewakili-jauh",
        (
            "representative:AGENT )? ,? ~14 <@represents> @self*6 principal:AGENT",
            "representative:AGENT )? ,? menjadi/selaku/sebagai/bertindak ~20 , <@represents> @self*6 principal:AGENT",
        ),
        0.85,
        (
            "Sekda Kapuas Jaya Kahayan menyerahkan piala bergilir kepada regu terbaik mewakili Bupati Kapuas.",
            "Kasdim Kapuas Mayor Inf Jaya Kahayan menjadi inspektur pada upacara bendera yang diadakan di lapangan belakang "
            "markas yang baru selesai dicat, Selasa (14/5/2024), mewakili Dandim Kapuas Letkol Inf Rimba Danum.",
            "Kasdim Kapuas Mayor Inf Jaya Kahayan memimpin upacara di halaman Kodim Kapuas mewakili Dandim Kapuas.",
            "Sekda Kapuas Jaya Kahayan melepas barisan pawai obor itu mewakili Bupati Kapuas.",
        ),
        ("Sekda Kapuas Jaya Kahayan berharap pemuda ini mewakili Kapuas.",),
    ),
    rule(
        "representation/mewakili-sisipan",
        (
            "representative:AGENT (? age:NUMBER? )? , ~10 , yang? @standing*8 <@represents> @self*6 principal:WHOM",
            "representative:AGENT , @relation*3 whose:AGENT yang? ~12 , yang? @standing*8 <@represents> @self*6 principal:WHOM",
            "representative:AGENT yang ~8 where:ORG? ~2 , @standing*8 <@represents> @self*6 principal:WHOM",
            "representative:AGENT dari/asal ~4 yang @standing*8 <@represents> @self*6 principal:WHOM",
            "representative:AGENT (? age:NUMBER? )? , ~8 " + _ASKED,
            "representative:AGENT (? age:NUMBER? )? , ~4 where:ORG ~2 ,? " + _ASKED,
        ),
        0.85,
        (
            "Helm diserahkan kepada Jaya Kahayan, siswa kelas sepuluh, yang mewakili teman-temannya.",
            "Suasana haru saat Ibu Tiara Malang, ibunda seorang wisudawan, tampil ke depan mewakili wali santri.",
            "Ikrar dibaca Ibu Tiara Malang dari Regu Wxyz yang maju mewakili teman-temannya.",
            "Ibu Tiara Malang yang baru pulang dari Jakarta, mewakili keluarga memohon maaf.",
            "Tiara Malang, penjahit asal Basarang yang didaulat berbicara mewakili wali santri, berterima kasih.",
            "Tiara Malang, penjahit di Pasar Basarang, yang diminta bicara mewakili rekan-rekannya, menangis.",
        ),
        (
            "Jaya Kahayan, siswa kelas sepuluh, terpilih mewakili kabupaten di ajang provinsi.",
            "Jaya Kahayan, siswa kelas sepuluh, membuat lagu yang mewakili warga.",
        ),
    ),
    rule(
        "representation/mewakili-keterangan",
        (
            "representative:AGENT (? age:NUMBER? )? , ~8 yang @standing*8 <@represents> @self*6 principal:GROUP",
            "representative:AGENT (? age:NUMBER? )? , ~4 home:ORG ~2 yang @standing*8 <@represents> @self*6 principal:GROUP",
        ),
        0.85,
        (
            "Tiara Malang, seorang peserta yang bicara mewakili kelompok perempuan, mengusulkan bidan.",
            "Tiara Malang (45), penjual ikan asal Basarang yang tampil mewakili para pedagang, berterima kasih.",
        ),
        (
            "Camat Basarang, Jaya Kahayan, menemui pedagang yang berbicara mewakili warga.",
            "Jaya Kahayan, siswa kelas sepuluh, membuat lagu yang mewakili warga.",
        ),
    ),
    rule(
        "representation/mewakili-tanpa-subjek",
        ("<@represents> @self*6 principal:WHOM",),
        0.85,
        (
            "Sekda Kapuas, Jaya Kahayan, membuka rapat. Mewakili Pemkab Kapuas juga disampaikan permohonan maaf.",
            "Sekda Kapuas, Jaya Kahayan, membuka rapat. Demikian disampaikannya saat mewakili Bupati Kapuas.",
        ),
        ("Sekda Kapuas, Jaya Kahayan, membuka lomba. Pemenang akan mewakili Kabupaten Kapuas.",),
    ),
    rule(
        "representation/atas-nama",
        (
            "representative:SIDE )? ,? @standing*12 <mengatasnamakan/a.n/an> @self*6 principal:WHOM",
            "representative:SIDE )? ,? @standing*12 <atas> nama @self*6 principal:WHOM",
        ),
        0.92,
        (
            "Sekda Kapuas, Jaya Kahayan, hadir atas nama Bupati Kapuas.",
            "Sekda Kapuas, Jaya Kahayan, bertindak untuk dan atas nama Pemkab Kapuas.",
            "Sekda Kapuas, Jaya Kahayan, a.n. Bupati Kapuas menandatangani berita acara.",
        ),
        (
            "Kepala Desa atas nama Jaya Kahayan berangkat.",
            "Jaya Kahayan meminta maaf atas nama pribadi.",
            "Bantuan disalurkan ke rekening atas nama Dinas Sosial Kabupaten Kapuas.",
        ),
    ),
    rule(
        "representation/atas-nama-belakang",
        (
            "<mengatasnamakan/a.n> @self*6 principal:WHOM )? ,? @absent*12 ,? representative:AGENT",
            "<atas> nama @self*6 principal:WHOM ,? joint:@joins @self*3 also:WHOM )? ,? @absent*12 ,? representative:AGENT",
            "<atas> nama @self*6 principal:WHOM )? ,? @absent*12 ,? representative:AGENT",
            "<atas> nama @self*6 principal:WHOM " + _BY,
            "@speech-text ~3 <atas> nama @self*6 principal:WHOM )? ,? @spoken*2 @kin*2 representative:AGENT",
        ),
        0.92,
        (
            "Atas nama Pemkab Kapuas, Sekda Kapuas Jaya Kahayan menyampaikan terima kasih.",
            "Atas nama pribadi dan Pemkab Kapuas, Sekda Kapuas Jaya Kahayan menyampaikan duka cita.",
            "Sambutan atas nama keluarga besar disampaikan oleh Jaya Kahayan.",
        ),
        (
            "Atas nama pribadi dan keluarga, Sekda Kapuas Jaya Kahayan menyampaikan duka cita.",
            "Atas nama pribadi, Sekda Kapuas Jaya Kahayan menyampaikan duka cita.",
        ),
    ),
    rule(
        "representation/atas-nama-jauh",
        ("representative:AGENT )? ,? ~14 <atas> nama @self*6 principal:WHOM",),
        0.86,
        ("Camat Basarang, Jaya Kahayan, memohon maaf lahir dan batin atas nama Pemkab Kapuas.",),
        ("Camat Basarang, Jaya Kahayan, menerima sertifikat tanah atas nama Pemkab Kapuas.",),
    ),
    rule(
        "representation/atas-nama-tanpa-subjek",
        ("<atas> nama @self*6 principal:WHOM",),
        0.85,
        ("Sekda Kapuas, Jaya Kahayan, membuka rapat. Atas nama Bupati Kapuas juga disampaikan terima kasih.",),
        ("Camat Basarang, Jaya Kahayan, membuka rapat. Sertifikat atas nama Pemkab Kapuas sudah terbit.",),
    ),
)
