"""Rules for who is sent: "X menugaskan Y untuk mewakilinya", "Y yang diutus X", "utusan X", "menggantikan X yang sakit"."""

from __future__ import annotations

from kg.facts.rules import rule

_INSTEAD = "representative:AGENT )? ,? @standing*10 <menggantikan> @kin*2 principal:AGENT )? ,? yang? "
_REGARDS = "representative:AGENT )? ,? ~4 <menyampaikan> @regards*4 dari? @kin*2 principal:AGENT )? ,? yang? "
_BY_HIM = "<@handed-on> oleh? @kin*2 principal:AGENT kepada @kin*2 representative:AGENT"
_AS_HEAD = "bertindak/menjadi ~1 @heads-ceremony"
_SENDS_HIM = "principal:AGENT )? ,? ~4 <@sends-him> @kin*2 ~1 @stand-in-for"
_CAME_SINCE = "representative:AGENT )? ,? <hadir/datang> ~6 karena/lantaran/sebab @kin*2 principal:AGENT )? ,? ~1 "
_AS_ENVOY = "representative:AGENT )? ,? @standing*6 sebagai/selaku/menjadi/merupakan/dari <perwakilan/utusan> dari? @many? "

RULES = (
    rule(
        "representation/menugaskan",
        (
            "principal:AGENT )? ,? ~10 <@sends> @kin*2 representative:AGENT ,? ~4 @stand-in-for",
            "principal:AGENT )? ,? yang @hindered ~12 <@sends> @kin*2 representative:AGENT ,? ~4 @stand-in-for",
            "principal:AGENT )? ,? ~14 <@sends> kepada? @kin*2 representative:AGENT ,? untuk? " + _AS_HEAD,
            "principal:AGENT )? ,? ~10 <@sends> ~4 kepada @kin*2 representative:AGENT ,? ~4 @stand-in-for",
            "principal:AGENT )? ,? ~10 <@sends-officially> kepada? @kin*2 representative:AGENT ,? untuk? ~1 @stand-in-act",
            "principal:AGENT )? ,? ~10 <@sends> @kin*2 representative:AGENT ,? ~2 sebagai/selaku @ones-stand-in",
        ),
        0.93,
        (
            "Bupati Kapuas menugaskan Sekda Kapuas Jaya Kahayan untuk mewakilinya.",
            "Bupati Kapuas yang berhalangan mengutus Sekda Kapuas Jaya Kahayan untuk menghadiri rapat itu.",
            "Bupati Kapuas menunjuk Sekda Kapuas, Jaya Kahayan, hadir mewakili dirinya.",
            "Bupati Kapuas menunjuk Asisten III Setda Kapuas Jaya Kahayan sebagai wakilnya.",
            "Camat Basarang menugaskan Sekretaris Camat Basarang, Jaya Kahayan, untuk bertindak sebagai inspektur upacara.",
            "Bupati Kapuas urung hadir. Ia menugaskan Asisten III Setda Kapuas Jaya Kahayan untuk melepas jamaah.",
        ),
        (
            "Bupati Kapuas menunjuk Jaya Kahayan sebagai ketua panitia.",
            "Bupati Kapuas menugaskan Kepala Dinas Kesehatan Kapuas, Tiara Malang, untuk mendata warga.",
            "Bupati Kapuas meminta Kepala Dinas Kesehatan Kapuas, Tiara Malang, menyerahkan laporan.",
        ),
    ),
    rule(
        "representation/menugaskannya",
        (
            "representative:AGENT )? ,? ~6 karena/sebab/lantaran principal:AGENT sendiri? ~8 <@sends-him>",
            "representative:AGENT )? ,? ~6 karena/sebab/setelah/lantaran " + _SENDS_HIM,
            "representative:AGENT )? ,? @saying ,/bahwa? @kin*2 " + _SENDS_HIM,
        ),
        0.85,
        (
            "Sekda Kapuas, Jaya Kahayan, menandatangani naskah itu karena Bupati Kapuas sedang sakit dan menugaskannya.",
            "Sekda Kapuas, Jaya Kahayan, menjelaskan, Bupati Kapuas menugaskannya untuk mewakili dalam rapat itu.",
            "Sekda Kapuas, Jaya Kahayan, mengatakan bahwa Bupati Kapuas mengutusnya hadir.",
            "Sekda Kapuas, Jaya Kahayan, datang setelah Bupati Kapuas memintanya mewakili dalam rapat itu.",
        ),
        (
            "Sekda Kapuas, Jaya Kahayan, kecewa karena Bupati Kapuas sedang sakit.",
            "Sekda Kapuas, Jaya Kahayan, mengatakan Bupati Kapuas menugaskannya untuk menata arsip.",
        ),
    ),
    rule(
        "representation/karena-berhalangan",
        (
            "@done-for-another oleh? representative:AGENT )? ,? @excuse-reason @kin*2 principal:AGENT )? ,? ~2 <@hindered>",
            "representative:AGENT ~3 bahwa? @kin*2 principal:AGENT ~14 dan/sehingga/maka dirinya <@sent> ~2 @stand-in-for",
            "principal:AGENT )? ,? ~10 jadi/sehingga/maka/makanya representative:AGENT )? ,? yang? ~2 <@represents> ,/./!",
        ),
        0.85,
        (
            "Rapat dibuka Sekda Kapuas, Jaya Kahayan, karena Bupati Kapuas berhalangan hadir.",
            "Sekda Kapuas, Jaya Kahayan, mengatakan Bupati Kapuas sedang sakit dan dirinya ditugaskan untuk mewakili.",
            "Bupati Kapuas sedang di Jakarta, jadi Sekda Kapuas, Jaya Kahayan, yang hadir mewakili.",
        ),
        (
            "Rapat ditunda Sekda Kapuas, Jaya Kahayan, karena Bupati Kapuas berhalangan hadir.",
            "Rapat dipimpin Ketua DPRD Kapuas, Jaya Kahayan, sebab Wakil Ketua DPRD Kapuas sedang sakit.",
            "Sekda Kapuas, Jaya Kahayan, mengatakan Bupati Kapuas sedang sakit dan dirinya ditugaskan menata arsip.",
        ),
    ),
    rule(
        "representation/mengutus",
        ("principal:WHOM )? ,? @absent*10 <mengutus/mengutuskan/mengirim/mengirimkan> @kin*2 representative:AGENT",),
        0.88,
        (
            "Rapat dihadiri Camat Basarang, sedangkan Pemkab Kapuas mengutus Kabag Hukum Setda Kapuas, Jaya Kahayan.",
            "Kabupaten Kapuas mengirim Sekda Kapuas, Jaya Kahayan, ke rapat itu.",
            "Bupati Kapuas tidak sempat hadir dan hanya mengutus Sekda Kapuas, Jaya Kahayan.",
        ),
        (
            "Kabupaten Kapuas mengirim Tiara Malang ke lomba pidato.",
            "Pemkab Kapuas mengirim Kepala Dinas Kesehatan Kapuas, Tiara Malang, ke Jakarta.",
            "Pemkab Kapuas mengirim Kepala Dinas Kesehatan Kapuas surat edaran.",
            "Pemkab Kapuas mengutus Kepala Dinas Kesehatan Kapuas, Tiara Malang, untuk mendata warga.",
        ),
    ),
    rule(
        "representation/salam-dari",
        (
            _REGARDS + "~1 @not-so ~2 @attending",
            _REGARDS + "~1 @hindered",
            _REGARDS + "sedang/tengah",
            "principal:AGENT )? ,? ~6 <menitip/menitipkan> ~4 melalui/lewat @kin*2 representative:AGENT",
        ),
        0.86,
        (
            "Sekda Kapuas, Jaya Kahayan, menyampaikan permohonan maaf dari Bupati Kapuas yang belum bisa hadir.",
            "Sekda Kapuas, Jaya Kahayan, menyampaikan salam Bupati Kapuas yang berhalangan hadir.",
            "Bupati Kapuas menitip salam bagi warga melalui Sekda Kapuas, Jaya Kahayan.",
        ),
        (
            "Sekda Kapuas, Jaya Kahayan, menyampaikan salam kepada Bupati Kapuas yang tidak hadir.",
            "Sekda Kapuas, Jaya Kahayan, menyampaikan salam dari Bupati Kapuas.",
        ),
    ),
    rule(
        "representation/atas-perintah",
        (
            "representative:AGENT )? ,? @standing*6 ~3 atas <@mandate> dari? @kin*2 principal:AGENT ~2 @stand-in-for",
            "representative:AGENT )? ,? @standing*4 hadir/datang @standing*4 atas <@mandate> dari? @kin*2 principal:AGENT",
            "representative:AGENT )? ,? ~6 <@mandate> dari? @kin*2 principal:AGENT untuk? @stand-in-for",
            "@stand-in-act-passive oleh? representative:AGENT )? ,? atas <@mandate> dari? @kin*2 principal:AGENT",
        ),
        0.88,
        (
            "Sekda Kapuas, Jaya Kahayan, hadir atas perintah Bupati Kapuas.",
            "Sekda Kapuas, Jaya Kahayan, yang mendapat mandat dari Bupati Kapuas untuk mewakilinya membuka rapat.",
            "Musrenbang dibuka Sekda Kapuas, Jaya Kahayan, atas penugasan Bupati Kapuas.",
            "Sekda Kapuas, Jaya Kahayan, datang ke rapat itu atas penugasan Bupati Kapuas untuk mewakili.",
        ),
        ("Sekda Kapuas, Jaya Kahayan, menata arsip atas perintah Bupati Kapuas.",),
    ),
    rule(
        "representation/mendelegasikan",
        (
            "principal:AGENT )? ,? ~6 <@hands-on> @delegated ~3 kepada @kin*2 representative:AGENT",
            "principal:AGENT )? ,? ~6 <@hands-on> what:EVENT ~2 kepada @kin*2 representative:AGENT",
            "tugas/mandat/amanah @entrusted-act ~3 " + _BY_HIM,
            "kehadiran ~3 " + _BY_HIM,
            "principal:AGENT )? ,? ~6 <mendisposisikan> ~4 kepada @kin*2 representative:AGENT",
        ),
        0.9,
        (
            "Bupati Kapuas mendelegasikan kehadirannya kepada Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas mempercayakan pembukaan musrenbang kepada Sekda Kapuas, Jaya Kahayan.",
            "Mandat membuka musrenbang diberikan Bupati Kapuas kepada Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas mendisposisikan undangan itu kepada Sekda Kapuas, Jaya Kahayan.",
        ),
        (
            "Bupati Kapuas mendelegasikan kewenangan perizinan kepada Camat Basarang, Jaya Kahayan.",
            "Tugas Kepala Dinas Sosial diserahkan Bupati Kapuas kepada Camat Basarang, Jaya Kahayan.",
        ),
    ),
    rule(
        "representation/diutus",
        (
            "representative:AGENT )? ,? @standing*6 <@sent> oleh? @kin*2 principal:AGENT ~2 @stand-in-for",
            "representative:AGENT )? ,? ~5 karena/sebab/lantaran <@sent> oleh? @kin*2 principal:AGENT ~2 @stand-in-for",
            "representative:AGENT )? ,? @saying bahwa? <@sent> oleh? @kin*2 principal:AGENT ~2 @stand-in-for",
        ),
        0.93,
        (
            "Sekda Kapuas, Jaya Kahayan, yang diutus Bupati Kapuas untuk hadir menyampaikan salam.",
            "Sekda Kapuas, Jaya Kahayan, ditugaskan oleh Bupati Kapuas untuk mewakili dalam rapat itu.",
            "Sekda Kapuas, Jaya Kahayan, mengaku diminta Bupati Kapuas mewakili dalam rapat itu.",
            "Sekda Kapuas, Jaya Kahayan, menjelaskan dirinya hadir karena ditugaskan Bupati Kapuas untuk mewakili.",
        ),
        (
            "Sekda Kapuas, Jaya Kahayan, ditugaskan Bupati Kapuas untuk menata arsip.",
            "Camat Basarang, Jaya Kahayan, dipercaya Bupati Kapuas memimpin tim penataan pasar.",
        ),
    ),
    rule(
        "representation/utusan",
        (
            "<utusan> principal:AGENT ,? representative:AGENT",
            "sebagai/selaku <utusan/perwakilan> dari? principal:AGENT ,? representative:AGENT",
            "representative:AGENT )? ,? @standing*6 sebagai/selaku/adalah/merupakan <utusan/perwakilan> dari? principal:AGENT",
        ),
        0.9,
        (
            "Utusan Bupati Kapuas, Sekda Kapuas Jaya Kahayan, tiba kemarin.",
            "Sekda Kapuas, Jaya Kahayan, hadir sebagai utusan Bupati Kapuas.",
            "Sekda Kapuas, Jaya Kahayan, hadir sebagai perwakilan dari Bupati Kapuas.",
            "Sebagai perwakilan Bupati Kapuas, Sekda Kapuas Jaya Kahayan menyampaikan apresiasi.",
        ),
        ("Utusan Khusus Presiden, Tiara Malang, tiba kemarin.", "Para utusan desa disambut Camat Basarang, Jaya Kahayan."),
    ),
    rule(
        "representation/perwakilan",
        (
            "<perwakilan> dari? principal:SIDE ,? @kin*2 representative:AGENT",
            "<wakil> dari principal:ORG , @kin*2 representative:AGENT",
            "<utusan> dari? principal:ORG ,? @kin*2 representative:AGENT",
            "<perwakilan/utusan> dari? many:@many? principal:GROUP ,? representative:AGENT",
            "representative:AGENT )? ,? @standing*6 sebagai/selaku <wakil> dari principal:AGENT",
        ),
        0.85,
        (
            "Hadir perwakilan Polres Kapuas, Kasat Binmas AKP Tiara Malang.",
            "Hadir perwakilan dari Dinas Pendidikan Kabupaten Kapuas, Tiara Malang.",
            "Hadir pada acara itu perwakilan Bupati Kapuas, Sekda Kapuas Jaya Kahayan.",
            "Sekda Kapuas, Jaya Kahayan, hadir selaku wakil dari Bupati Kapuas.",
            "Wakil dari Dinas Pendidikan Kabupaten Kapuas, Tiara Malang, memaparkan data.",
            "Perwakilan warga, Jaya Kahayan, berterima kasih.",
        ),
        (
            "Masukan datang dari perwakilan DPRD Kapuas, Camat Basarang, dan para lurah.",
            "Kantor Perwakilan Bank Indonesia Kalteng, Jaya Kahayan, hadir.",
            "Jaya Kahayan dilantik sebagai wakil dari Tiara Malang.",
        ),
    ),
    rule(
        "representation/perwakilan-keterangan",
        (
            "representative:AGENT (? age:NUMBER? )? ,/( <perwakilan/utusan> dari? @many? principal:ORG",
            "representative:AGENT (? age:NUMBER? )? ,/( <perwakilan/utusan> dari? @many? principal:GROUP",
            _AS_ENVOY + "principal:ORG",
            _AS_ENVOY + "principal:GROUP",
        ),
        0.85,
        (
            "Kata Tiara Malang, perwakilan Dinas Pendidikan Kabupaten Kapuas, proyek itu rampung.",
            "Tiara Malang (perwakilan petani) meminta pupuk.",
            "Tiara Malang selaku perwakilan dari para petani meminta pupuk.",
            "Tiara Malang yang menjadi perwakilan Polres Kapuas menyerahkan bantuan.",
        ),
        (
            "Hadir Camat Basarang, Jaya Kahayan, perwakilan Polres Kapuas, dan para lurah.",
            "Hadir Tiara Malang, perwakilan Polres Kapuas, dan para lurah.",
            "Tiara Malang, perwakilan Kapuas pada lomba pidato, meraih juara.",
        ),
    ),
    rule(
        "representation/cq",
        ("principal:SIDE ,? <cq/c.q> .? @kin*2 representative:AGENT",),
        0.88,
        (
            "Bupati Kapuas cq. Sekda Kapuas, Jaya Kahayan, membuka rapat.",
            "Rapat dihadiri Pemkab Kapuas c.q. Kepala Dinas Sosial Kapuas, Jaya Kahayan.",
        ),
        ("Kementerian Keuangan cq. Direktorat Jenderal Pajak menggelar sosialisasi.",),
    ),
    rule(
        "representation/menggantikan",
        (
            _INSTEAD + "~4 @hindered",
            "@heads-ceremony representative:AGENT )? ,? <menggantikan> @kin*2 principal:AGENT )? ,? yang @under-way",
            "@heads-ceremony when:EVENT representative:AGENT )? ,? <menggantikan> @kin*2 principal:AGENT )? ,? yang @under-way",
            _INSTEAD + "~2 @not-so ~3 @attending",
            "representative:AGENT )? ,? @standing*8 hadir/datang <menggantikan> @kin*2 principal:AGENT",
            "<menggantikan> @kin*2 principal:AGENT )? ,? yang ~2 @hindered hadir? ,? representative:AGENT",
            _CAME_SINCE + "@under-way @away-doing",
            _CAME_SINCE + "@hindered",
        ),
        0.9,
        (
            "Sekda Kapuas, Jaya Kahayan, hadir menggantikan Bupati Kapuas yang berhalangan.",
            "Sekda Kapuas, Jaya Kahayan, hadir menggantikan Bupati Kapuas yang tidak sempat hadir.",
            "Sekda Kapuas, Jaya Kahayan, hadir menggantikan Bupati Kapuas yang tengah berada di Jakarta.",
            "Sekda Kapuas, Jaya Kahayan, yang datang menggantikan Bupati Kapuas, membuka rapat.",
            "Bertindak selaku inspektur upacara Sekda Kapuas, Jaya Kahayan, menggantikan Bupati Kapuas yang sedang berhaji.",
            "Menggantikan Bupati Kapuas yang berhalangan hadir, Sekda Kapuas Jaya Kahayan membuka rapat.",
            "Sekda Kapuas, Jaya Kahayan, hadir di aula karena Bupati Kapuas masih berada di Jakarta.",
        ),
        (
            "Sekda Kapuas, Jaya Kahayan, menggantikan Tiara Malang yang pensiun.",
            "Jaya Kahayan dilantik sebagai Pj Sekda Kapuas menggantikan Tiara Malang yang sedang menunaikan ibadah haji.",
            "Sekda Kapuas, Jaya Kahayan, hadir karena Bupati Kapuas mengundang.",
        ),
    ),
)
