"""Who stood in for whom, in many wordings: what is expected stands first, then wordings that all say it, then false friends.

All people are invented. Sides are written as the name, else the post's label, else the organization's label.
"""

from __future__ import annotations

from datetime import date

import pytest

from kg.facts import read
from kg.model.article import Article
from kg.model.entities import Organization, Person, Post
from kg.model.facts import Representation

LEAD = "KUALA KAPUAS – Musrenbang Kabupaten Kapuas digelar di Kuala Kapuas, Selasa (14/5/2024)."
BUPATI, SEKDA = "Bupati Kapuas", "Jaya Kahayan"

BY_THE_SEKDA = [
    "Hadir Jaya Kahayan (Sekda/mewakili Bupati Kapuas).",
    "Hadir Jaya Kahayan (Sekda, mewakili Bupati Kapuas).",
    "Hadir Sekda Jaya Kahayan. “Bupati Kapuas berhalangan, sehingga saya ditugaskan mewakili beliau,” kata Jaya Kahayan.",
    "Bupati Kapuas yang dikonfirmasi melalui Sekda Jaya Kahayan membenarkan hal itu.",
    "Musrenbang ditutup Sekda Jaya Kahayan, lantaran Bupati Kapuas berhalangan hadir.",
    "Bupati Kapuas diwakili Sekda Jaya Kahayan membuka Musrenbang.",
    "Bupati Kapuas yang diwakili oleh Sekda Kapuas, Jaya Kahayan, membuka Musrenbang.",
    "Bupati Kapuas (diwakili Sekda Kapuas Jaya Kahayan) membuka Musrenbang.",
    "Bupati Kapuas – diwakili Sekda Kapuas Jaya Kahayan – membuka Musrenbang.",
    "Bupati Kapuas, yang dalam hal ini diwakili oleh Sekda Kapuas Jaya Kahayan, memberi arahan.",
    "Bupati Kapuas dalam kesempatan itu diwakili Sekretaris Daerah Jaya Kahayan.",
    "Bupati Kapuas yang berhalangan hadir karena tugas luar daerah diwakili oleh Sekda Kapuas, Jaya Kahayan.",
    "Bupati Kapuas yang tidak dapat hadir dan diwakili oleh Sekda Kapuas Jaya Kahayan menyampaikan salam.",
    "Bupati Kapuas tidak bisa hadir sehingga diwakilkan kepada Sekda Kapuas, Jaya Kahayan.",
    "Acara dibuka oleh Bupati Kapuas yang diwakilkan Sekda Kapuas, H. Jaya Kahayan, S.Sos., M.Si.",
    "Musrenbang dibuka Bupati Kapuas melalui sambutan yang diwakili oleh Sekda Kapuas Jaya Kahayan.",
    "Sambutan Bupati Kapuas diwakili oleh Sekda Kapuas, Jaya Kahayan.",
    "Dalam acara itu Bupati Kapuas di wakili oleh Sekda Kapuas, Jaya Kahayan.",
    "Bupati Kapuas yang kehadirannya diwakili Sekda Kapuas Jaya Kahayan mengapresiasi warga.",
    "Bupati Kapuas yang sedianya membuka acara diwakili Sekda Kapuas Jaya Kahayan.",
    "Hadir Bupati Kapuas diwakili Sekda Kapuas Jaya Kahayan, Camat Basarang dan para kepala desa.",
    "Sekda Kapuas Jaya Kahayan mewakili Bupati Kapuas membuka Musrenbang.",
    "Sekda Kapuas, Jaya Kahayan, yang mewakili Bupati Kapuas, membuka Musrenbang.",
    "Sekda Kapuas Jaya Kahayan hadir mewakili Bupati Kapuas.",
    "Sekda Kapuas Jaya Kahayan yang hadir mewakili Bupati Kapuas mengajak warga menanam padi.",
    "Sekda Kapuas, Jaya Kahayan (mewakili Bupati Kapuas), membuka Musrenbang.",
    "Jaya Kahayan selaku Sekda Kapuas yang mewakili Bupati Kapuas membuka Musrenbang.",
    "Jaya Kahayan, Sekda Kapuas, mewakili Bupati Kapuas dalam acara itu.",
    "Musrenbang dibuka Sekda Kapuas, Jaya Kahayan, mewakili Bupati Kapuas.",
    "Musrenbang dibuka oleh Sekda Kapuas Jaya Kahayan yang dalam kesempatan ini mewakili Bupati Kapuas.",
    "Mewakili Bupati Kapuas, Sekda Kapuas Jaya Kahayan membuka Musrenbang.",
    "Mewakili Bupati Kapuas pada acara itu, Sekda Jaya Kahayan menyampaikan salam.",
    "Hadir mewakili Bupati Kapuas, Sekda Kapuas Jaya Kahayan.",
    "Turut hadir mewakili Bupati Kapuas yakni Sekda Kapuas, Jaya Kahayan.",
    "Saat mewakili Bupati Kapuas, Sekda Jaya Kahayan menyampaikan tiga hal.",
    "Musrenbang dibuka mewakili Bupati Kapuas oleh Sekda Kapuas, Jaya Kahayan.",
    "Yang mewakili Bupati Kapuas dalam acara itu adalah Sekda Kapuas, Jaya Kahayan.",
    "Sekda Kapuas Jaya Kahayan saat membuka acara mewakili Bupati Kapuas mengatakan hal itu.",
    "Sekda Kapuas Jaya Kahayan dalam sambutannya mewakili Bupati Kapuas mengatakan hal itu.",
    "Hal itu dikatakan Sekda Kapuas, Jaya Kahayan, saat mewakili Bupati Kapuas membuka Musrenbang.",
    "Sekda Kapuas Jaya Kahayan, atas nama Bupati Kapuas, membuka Musrenbang.",
    "Atas nama Bupati Kapuas, Sekda Kapuas Jaya Kahayan menyampaikan terima kasih.",
    "Sekda Kapuas Jaya Kahayan mengucapkan selamat atas nama Bupati Kapuas.",
    "Sekda Kapuas Jaya Kahayan a.n. Bupati Kapuas menandatangani naskah itu.",
    "Bupati Kapuas menugaskan Sekda Kapuas Jaya Kahayan untuk mewakilinya.",
    "Bupati Kapuas menugaskan Sekda Kapuas Jaya Kahayan menghadiri Musrenbang.",
    "Bupati Kapuas mengutus Sekda Kapuas, Jaya Kahayan, untuk hadir dalam Musrenbang.",
    "Bupati Kapuas menunjuk Sekda Kapuas Jaya Kahayan untuk mewakili dirinya.",
    "Karena berhalangan, Bupati Kapuas menugaskan Sekda Kapuas Jaya Kahayan untuk membuka acara.",
    "Bupati Kapuas mendelegasikan kehadirannya kepada Sekda Kapuas, Jaya Kahayan.",
    "Bupati Kapuas mewakilkan kehadirannya kepada Sekda Kapuas Jaya Kahayan.",
    "Sekda Kapuas Jaya Kahayan yang ditugaskan Bupati Kapuas untuk mewakili membuka acara.",
    "Sekda Kapuas Jaya Kahayan yang diutus oleh Bupati Kapuas untuk hadir menyampaikan salam.",
    "Sekda Kapuas Jaya Kahayan hadir sebagai utusan Bupati Kapuas.",
    "Sekda Kapuas Jaya Kahayan hadir menggantikan Bupati Kapuas yang berhalangan.",
    "Bupati Kapuas berhalangan hadir. Ia diwakili Sekda Kapuas, Jaya Kahayan.",
    "Bupati Kapuas berhalangan hadir. Kehadirannya diwakili oleh Sekda Kapuas, Jaya Kahayan.",
    "Bupati Kapuas berhalangan hadir. Sekda Kapuas, Jaya Kahayan, hadir mewakilinya.",
    "Acara dihadiri Sekda Kapuas, Jaya Kahayan. Ia hadir mewakili Bupati Kapuas.",
    "Acara dihadiri Sekda Kapuas, Jaya Kahayan. Mewakili Bupati Kapuas, ia menyampaikan tiga hal.",
    "Acara dihadiri Sekda Kapuas, Jaya Kahayan. Demikian disampaikannya saat mewakili Bupati Kapuas.",
    "Sekda Kapuas, Jaya Kahayan, membuka acara. “Saya mewakili Bupati Kapuas mengucapkan selamat,” kata Jaya Kahayan.",
    "“Atas nama Bupati Kapuas, kami mengucapkan selamat kepada seluruh peserta,” kata Sekda Kapuas, Jaya Kahayan.",
    "Bupati Kapuas yang berhalangan hadir lantaran mengikuti rapat dengan gubernur, diwakili oleh Sekda Jaya Kahayan.",
    "Bupati Kapuas, yang tidak dapat hadir karena mendampingi Menteri Pertanian di Jakarta, diwakili Sekda Jaya Kahayan.",
    "Bupati Kapuas berhalangan hadir karena dipanggil Gubernur Kalteng sehingga diwakili Sekda Kapuas Jaya Kahayan.",
    "Bupati Kapuas selaku Ketua TPPS, yang dalam hal ini diwakili Sekda Kapuas Jaya Kahayan, membuka musrenbang.",
    "Bupati Kapuas yang sedang mengikuti retret bersama Presiden diwakili Sekda Kapuas Jaya Kahayan.",
    "Bupati Kapuas sedianya hadir, namun karena ada rapat dengan DPRD Kapuas, diwakilkan kepada Sekda Jaya Kahayan.",
    "Bupati Kapuas yg diwakili Sekda Kapuas Jaya Kahayan membuka acara.",
    "Bupati Kapuas yang sedianya hadir, diwakili Sekda Kapuas Jaya Kahayan membuka secara resmi Musrenbang itu.",
    "Bupati Kapuas urung hadir. Ia menugaskan Sekda Kapuas Jaya Kahayan untuk melepas jamaah.",
    "Bupati Kapuas menugaskan Sekda Kapuas Jaya Kahayan untuk menyerahkan bantuan kepada warga.",
    "Sekda Kapuas Jaya Kahayan menjelaskan dirinya hadir karena ditugaskan Bupati Kapuas untuk mewakili.",
    "Sekda Kapuas Jaya Kahayan yang diberi tugas mewakili Bupati Kapuas membuka acara.",
    "Sekda Kapuas Jaya Kahayan yang didaulat berbicara mewakili Bupati Kapuas menyampaikan tiga hal.",
    "Sekda Kapuas Jaya Kahayan mendapat mandat dari Bupati Kapuas untuk mewakilinya.",
    "Sekda Kapuas Jaya Kahayan datang ke Musrenbang atas perintah Bupati Kapuas.",
    "Bupati Kapuas melalui Sekda Kapuas Jaya Kahayan menghadiri panen padi.",
    "Hadir Sekda Kapuas Jaya Kahayan/mewakili Bupati Kapuas.",
    "Sekda Kapuas Jaya Kahayan menjelaskan, Bupati Kapuas menugaskannya untuk mewakili dalam acara itu.",
    "Sekda Kapuas Jaya Kahayan mengaku diminta Bupati Kapuas mewakili dalam acara itu.",
    "Hadir Bupati Kapuas diwakili, Sekda Kapuas Jaya Kahayan, dan para lurah.",
    "“Titiang ngawakilin Bapak Bupati Kapuas,” ucap Sekda Kapuas, Jaya Kahayan.",
    "“Atas nama pribadi dan Bupati Kapuas saya ucapkan selamat datang,” sambut Sekda Kapuas, Jaya Kahayan.",
]
READ_OUT = [
    "Sekda Kapuas Jaya Kahayan membacakan sambutan Bupati Kapuas.",
    "Sekda Kapuas, Jaya Kahayan, membacakan sambutan tertulis Bupati Kapuas dalam acara itu.",
    "Sekda Kapuas Jaya Kahayan saat membacakan sambutan Bupati Kapuas mengajak warga menanam padi.",
    "Membacakan sambutan Bupati Kapuas, Sekda Kapuas Jaya Kahayan mengajak warga menanam padi.",
    "Saat membacakan amanat Bupati Kapuas, Sekda Jaya Kahayan mengajak warga menanam padi.",
    "Sambutan Bupati Kapuas dibacakan Sekda Kapuas Jaya Kahayan.",
    "Sambutan tertulis Bupati Kapuas yang dibacakan oleh Sekda Kapuas, Jaya Kahayan, memuat tiga hal.",
    "Dalam sambutan Bupati Kapuas yang disampaikan Sekda Kapuas Jaya Kahayan, warga diajak menanam padi.",
    "Bupati Kapuas dalam sambutannya yang dibacakan Sekda Kapuas Jaya Kahayan mengajak warga menanam padi.",
    "Bupati Kapuas, dalam sambutan tertulis yang dibacakan oleh Sekda Kapuas, Jaya Kahayan, mengajak warga menanam.",
    "Bupati Kapuas melalui sambutan tertulisnya yang dibacakan Sekda Kapuas Jaya Kahayan menyampaikan tiga hal.",
    "Dalam sambutan tertulis yang dibacakan Sekda Kapuas Jaya Kahayan, Bupati Kapuas mengajak warga menanam padi.",
    "Sekda Kapuas Jaya Kahayan menyampaikan sambutan tertulis Bupati Kapuas.",
    "Pidato Bupati Kapuas disampaikan oleh Sekda Kapuas, Jaya Kahayan.",
    "Amanat Bupati Kapuas dibacakan inspektur upacara, Sekda Kapuas Jaya Kahayan.",
    "“Mari menanam padi,” kata Sekda Kapuas Jaya Kahayan saat membacakan sambutan Bupati Kapuas.",
    "Bertindak sebagai inspektur upacara adalah Sekda Kapuas, Jaya Kahayan. Amanat Bupati Kapuas dibacakan inspektur upacara.",
    "Upacara dipimpin Sekda Kapuas, Jaya Kahayan, selaku inspektur upacara. Dalam amanat Bupati Kapuas yang dibacakan "
    "oleh inspektur upacara, warga diajak menanam padi.",
    "Sambutan yang sedianya disampaikan Bupati Kapuas dibacakan Sekda Kapuas Jaya Kahayan.",
    "Nota pengantar yang seharusnya dibacakan oleh Bupati Kapuas, disampaikan Sekda Kapuas, Jaya Kahayan.",
    "Sekda Kapuas Jaya Kahayan membacakan nota pengantar Bupati Kapuas.",
    "Upacara dipimpin irup Sekda Kapuas, Jaya Kahayan. Dalam amanat tertulis Bupati Kapuas yang dibacakan Irup, warga "
    "diajak menanam padi.",
]
NOBODY = [
    "Kegiatan dihadiri Kepala Dinas Pendidikan Kapuas atau yang mewakili.",
    "Para camat diminta hadir dan tidak boleh diwakilkan.",
    "Rapat wajib dihadiri Camat Basarang, Jaya Kahayan, dan tidak dapat diwakilkan kepada Sekretaris Camat Basarang.",
    "Wakil Bupati Kapuas, Tiara Malang, membuka Musrenbang.",
    "Wakil Ketua PMI Kapuas membantu pengurus dan mewakili Ketua PMI Kapuas apabila berhalangan.",
    "Satu orang lain atas nama Jaya Kahayan, Camat Basarang, turut hadir.",
    "Hadir seorang guru atas nama Tiara Malang yang merupakan Kepala SMP Negeri 1 Basarang.",
    "Tim bola voli itu akan mewakili Kabupaten Kapuas di ajang provinsi.",
    "SD Negeri 1 Selat mewakili Kabupaten Kapuas dalam lomba sekolah sehat.",
    "Camat Basarang, Jaya Kahayan, bangga karena desanya mewakili Kabupaten Kapuas pada lomba desa.",
    "Tiara Malang mewakili SMA Negeri 1 Kapuas dalam lomba pidato.",
    "Jaya Kahayan, anggota DPRD Kapuas yang mewakili daerah pemilihan dua, hadir.",
    "Motif itu mewakili keindahan alam Kapuas, kata Camat Basarang, Jaya Kahayan.",
    "Angka itu belum mewakili kondisi Kabupaten Kapuas, kata Camat Basarang, Jaya Kahayan.",
    "Perwakilan warga Basarang diterima Bupati Kapuas, Tiara Malang.",
    "Penghargaan diberikan kepada guru atas nama Jaya Kahayan.",
    "Sertifikat tanah atas nama Pemkab Kapuas diserahkan kepada Camat Basarang, Jaya Kahayan.",
    "Camat Basarang, Jaya Kahayan, meminta maaf atas nama pribadi.",
    "Bupati Kapuas menunjuk Jaya Kahayan sebagai Ketua Panitia.",
    "Bupati Kapuas menugaskan Camat Basarang, Jaya Kahayan, untuk mendata warga.",
    "Plt. Camat Basarang, Jaya Kahayan, menggantikan Tiara Malang yang pensiun.",
    "Camat Basarang, Jaya Kahayan, membacakan doa.",
    "Camat Basarang, Jaya Kahayan, menyampaikan sambutan di hadapan Bupati Kapuas.",
    "Camat Basarang, Jaya Kahayan, mendapat sambutan hangat Bupati Kapuas.",
    "Camat Basarang, Jaya Kahayan, mendengarkan arahan Bupati Kapuas.",
    "Setiap desa diwakili dua orang, kata Camat Basarang, Jaya Kahayan.",
    "Dewan Perwakilan Rakyat Daerah Kabupaten Kapuas menerima Camat Basarang, Jaya Kahayan.",
    "Camat Basarang, Jaya Kahayan, melalui telepon membenarkan kabar itu.",
    "Warga mengadu kepada Bupati Kapuas melalui Camat Basarang, Jaya Kahayan.",
    "Anggota DPRD Kapuas, Jaya Kahayan, yang duduk di dewan mewakili Dapil II, mengaku malu.",
    "Bupati Kapuas meminta Camat Basarang, Jaya Kahayan, menyerahkan laporan.",
    "Camat Basarang, Jaya Kahayan, menata arsip atas perintah Bupati Kapuas.",
    "Camat Basarang, Jaya Kahayan, absen karena mengikuti rapat dengan Bupati Kapuas.",
    "Masakan itu dinilai paling mewakili cita rasa Kapuas, ujar Camat Basarang, Jaya Kahayan.",
    "Undangan ditujukan kepada Camat Basarang, Jaya Kahayan, kepala desa/yang mewakili, dan warga.",
    "Sapi milik Jaya Kahayan, warga Basarang, berhak mewakili Kapuas di ajang provinsi.",
    "Jaya Kahayan, siswa kelas sepuluh, membuat lagu yang mewakili perasaan warga.",
    "Tiap kantong darah diberi label atas nama pendonor, kata Camat Basarang, Jaya Kahayan.",
    "Hadir Anggota DPRD Kapuas Rimba Danum, Kabid Ekonomi Bappeda Kapuas Jaya Kahayan, yang mewakili Dinas Pertanian.",
    "Turut hadir yang mewakili Kepala BPS Kapuas, Kepala Dinas Sosial Kapuas, Tiara Malang, dan para lurah.",
    "Turut hadir yang mewakili Dandim Kapuas, yang mewakili Kapolres Kapuas, Kepala Dinas Sosial Kapuas, Tiara Malang.",
    "Hadir Wakil Bupati Kapuas, Rimba Danum, mewakili Dandim Kapuas, Ketua DPRD Kapuas, Tiara Malang, dan para lurah.",
    "Guru SMPN 1 Kapuas, Tiara Malang, terpilih mewakili Kabupaten Kapuas ke tingkat provinsi.",
    "Hadir Kapolsek Basarang diwakili, Danramil Basarang Kapten Inf Jaya Kahayan, dan para lurah.",
    "Hadir Danramil Basarang yang diwakili, Kepala Puskesmas Basarang dr. Tiara Malang, dan para lurah.",
    "Hadir Dandim Kapuas (diwakili), Kapolres Kapuas AKBP Jaya Kahayan, serta Ketua DPRD Kapuas Tiara Malang.",
    "Hadir Ketua Pengadilan Negeri Kapuas diwakili, Kepala Kantor Kemenag Kapuas H. Jaya Kahayan, dan para lurah.",
    "Hadir Kajari Kapuas yang mewakili, Kapolres Kapuas AKBP Jaya Kahayan, dan para lurah.",
    "Kepala Pelaksana BPBD Kapuas, Jaya Kahayan, waspada. Ia meminta kepala desa atau yang mewakili segera melapor.",
    "“Kedatangan Pak Kadis yang mewakili Bupati menguatkan kami,” kata Ketua Panitia, Jaya Kahayan.",
    "Camat Basarang, Jaya Kahayan, menyerahkan beras. Mewakili warga, tokoh pemuda setempat berterima kasih.",
]

# expected first, then wordings that all say it
SEVERAL: list[tuple[set[tuple[str, str, str]], list[str]]] = [
    (
        {("Delegation", "Rimba Danum", "Dandim Kapuas"), ("Delegation", "Tiara Malang", "Kapolres Kapuas")},
        [
            "Hadir Dandim Kapuas diwakili Kasdim Mayor Rimba Danum, Kapolres Kapuas diwakili Kabag Ops Kompol Tiara Malang.",
            "Hadir Dandim Kapuas (diwakili Mayor Inf Rimba Danum), Kapolres Kapuas (diwakili Kompol Tiara Malang), dan warga.",
            "Acara dihadiri Kapten Rimba Danum mewakili Dandim Kapuas, Iptu Tiara Malang mewakili Kapolres Kapuas, dan warga.",
            "Hadir mewakili Dandim Kapuas, Kapten Inf Rimba Danum, mewakili Kapolres Kapuas, Iptu Tiara Malang.",
            "Hadir Dandim Kapuas diwakili Mayor Inf Rimba Danum, Kapolres Kapuas diwakili Kompol Tiara Malang.",
            "Dandim Kapuas diwakili oleh Kapten Inf Rimba Danum, sedangkan Kapolres Kapuas diwakili Iptu Tiara Malang.",
        ],
    ),
    (
        {
            ("Delegation", "Jaya Kahayan", "Pemerintah Kabupaten Kapuas"),
            ("Group", "Jaya Kahayan", "masyarakat Kapuas"),
        },
        [
            "Sekda Kapuas, Jaya Kahayan, atas nama Pemkab Kapuas dan masyarakat Kapuas mengucapkan terima kasih.",
            "Atas nama pribadi, Pemkab Kapuas dan masyarakat Kapuas, Sekda Kapuas Jaya Kahayan mengucapkan terima kasih.",
            "Atas nama pribadi, Pemerintah Kabupaten Kapuas, serta seluruh masyarakat Kapuas, Sekda Jaya Kahayan memohon maaf.",
            "“Saya atas nama Pemkab Kapuas dan masyarakat Kapuas mengucapkan terima kasih,” kata Sekda Kapuas Jaya Kahayan.",
        ],
    ),
    (
        {
            ("Delegation", "Kepala Dinas Kesehatan Kabupaten Kapuas", "Pemerintah Kabupaten Kapuas"),
            ("Delegation", "Kepala Dinas Sosial Kabupaten Kapuas", "Pemerintah Kabupaten Kapuas"),
            ("Delegation", "Camat Basarang", "Pemerintah Kabupaten Kapuas"),
        },
        [
            "Pemkab Kapuas yang diwakili Kepala Dinas Kesehatan Kapuas, Kepala Dinas Sosial Kapuas, dan Camat Basarang hadir.",
            "Pemkab Kapuas diwakili oleh Kepala Dinas Kesehatan Kapuas, Kepala Dinas Sosial Kapuas serta Camat Basarang.",
        ],
    ),
    (
        {("Delegation", "Asisten I Sekretariat Daerah Kabupaten Kapuas", "Bupati Kapuas")},
        [
            "Bupati Kapuas yang diwakili Asisten I Setda Kapuas membuka acara.",
            "Asisten I Setda Kapuas mewakili Bupati Kapuas membuka acara.",
            "Mewakili Bupati Kapuas, Asisten I Setda Kapuas membuka acara.",
        ],
    ),
    (
        {("Delegation", "Jaya Kahayan", "Rimba Danum")},
        [
            "Bupati Kapuas, Rimba Danum, diwakili Sekda Kapuas, Jaya Kahayan, membuka acara.",
            "Sekda Kapuas, Jaya Kahayan, mewakili Bupati Kapuas, Rimba Danum, membuka acara.",
            "Bupati Kapuas, Rimba Danum, diwakili Sekda Jaya Kahayan. Jaya yang mewakili Bupati Kapuas membuka acara.",
            "Bupati Kapuas Rimba Danum diwakili Sekda Kapuas. Sekda Kapuas, Jaya Kahayan, yang mewakili Bupati membuka acara.",
            "Bupati Kapuas Rimba Danum berhalangan. Sekda Kapuas, Jaya Kahayan, hadir mewakili Bupati.",
            "Bupati Kapuas Rimba Danum menugaskan Sekda Kapuas Jaya Kahayan untuk hadir. Jaya hadir mewakili Rimba.",
        ],
    ),
    (
        {("Delegation", "Jaya Kahayan", "Kepala Dinas Kesehatan Kabupaten Kapuas")},
        [
            "Sekretaris Dinas Kesehatan Kabupaten Kapuas, Jaya Kahayan, mewakili Kepala Dinas menyampaikan terima kasih.",
            "Sekretaris Dinas Kesehatan Kabupaten Kapuas, Jaya Kahayan, mewakili Kadis menyampaikan terima kasih.",
            "Kepala Dinas Kesehatan Kapuas yang diwakili Sekretaris Dinas Kesehatan, Jaya Kahayan, menyampaikan terima kasih.",
        ],
    ),
    (
        {("Delegation", "Jaya Kahayan", "Rektor Universitas Tirta Kencana")},
        [
            "Wakil Rektor I Universitas Tirta Kencana, Jaya Kahayan, mewakili Rektor membuka seminar.",
            "Mewakili Rektor, Wakil Rektor I Universitas Tirta Kencana, Jaya Kahayan, membuka seminar.",
        ],
    ),
    (
        {("Delegation", "Sekretaris Dinas Kesehatan Kabupaten Kapuas", "Kepala Dinas Kesehatan Kabupaten Kapuas")},
        [
            "Hadir Kepala Dinas Kesehatan Kabupaten Kapuas yang diwakili oleh Sekretaris, Camat Basarang, dan warga.",
            "Kepala Dinas Kesehatan Kabupaten Kapuas yang diwakili Sekretaris membuka acara.",
        ],
    ),
    (
        {("Delegation", "Jaya Kahayan", "Camat Basarang")},
        [
            "Hadir mewakili Camat Basarang, Jaya Kahayan selaku Kasi Kesejahteraan Sosial Kecamatan Basarang.",
            "Jaya Kahayan yang mewakili Camat Basarang membuka acara.",
            "Jaya Kahayan, mewakili Camat Basarang, membuka acara.",
        ],
    ),
    (
        {("Group", "Tiara Malang", "petani")},
        [
            "Kepala Desa Basarang, Tiara Malang, mewakili para petani mengucapkan terima kasih.",
            "Mewakili para petani, Kepala Desa Basarang, Tiara Malang, mengucapkan terima kasih.",
            "Kepala Desa Basarang, Tiara Malang, atas nama petani mengucapkan terima kasih.",
            "Bantuan diterima Kepala Desa Basarang, Tiara Malang, yang mewakili para petani.",
            "Ibu Tiara Malang (45), warga Basarang, tampil ke depan mewakili petani.",
        ],
    ),
    (
        {("Group", "Tiara Malang", "kepala desa")},
        [
            "Mewakili para kepala desa, Lurah Selat Tiara Malang meminta jalan diaspal.",
            "Lurah Selat Tiara Malang yang didapuk berbicara mewakili seluruh kepala desa meminta jalan diaspal.",
        ],
    ),
    (
        {("Group", "Tiara Malang", "85 kepala keluarga")},
        ["Bantuan itu diterima Kepala Desa Basarang, Tiara Malang, mewakili 85 kepala keluarga."],
    ),
    (
        {("Group", "Tiarawati", "petani")},
        [
            "Tiarawati, mewakili kawan-kawan petani, meminta pupuk.",
            "Tiarawati mewakili rekan-rekannya sesama petani meminta pupuk.",
            "Puluhan petani mendatangi gedung DPRD. Tiarawati, mewakili rekan-rekannya, meminta pupuk.",
            "Sementara Tiarawati, yang naik ke panggung mewakili petani, meminta pupuk.",
            "Mewakili petani, warga Desa Basarang Tiarawati meminta pupuk.",
        ],
    ),
    (
        {("Delegation", "Rimba Danum", "Kapolres Kapuas")},
        [
            "Acara dihadiri Camat Basarang, Tiara Malang. Kapolres Kapuas tidak terlihat. Ia mengutus Kasat Binmas AKP "
            "Rimba Danum untuk mewakilinya.",
        ],
    ),
    (
        {("Delegation", "Jaya Kahayan", "Bupati Kapuas")},
        ["Piala diserahkan Sekda Kapuas, Jaya Kahayan. Ia hadir di aula karena Bupati Kapuas masih berada di Jakarta."],
    ),
    ({("Group", "Tiarawati", "dewan guru")}, ["Mewakili dewan guru, Tiarawati meminta jalan diaspal."]),
    ({("Group", "Tiarawati", "warga")}, ["Tiarawati, 61 tahun, mewakili warga meminta jalan diaspal."]),
    ({("Group", "Tiarawati", "niniak mamak")}, ["Tiarawati yang berbicara mewakili niniak mamak meminta jalan diaspal."]),
    ({("Group", "Tiarawati", "kuwu")}, ["Tiarawati mewakili para kuwu meminta jalan diaspal."]),
    ({("Group", "Tiarawati", "perbekel")}, ["Atas nama para perbekel, Tiarawati meminta jalan diaspal."]),
    (
        {
            ("Delegation", "Tiarawati", "Fraksi Golkar Dewan Perwakilan Rakyat Daerah Kabupaten Kapuas"),
            ("Delegation", "Rimba Danum", "Fraksi Hanura Dewan Perwakilan Rakyat Daerah Kabupaten Kapuas"),
        },
        ["Fraksi Golkar diwakili Tiarawati, sedangkan Fraksi Hanura oleh Rimba Danum."],
    ),
    (
        {("Delegation", "Tiarawati", "Fraksi Golkar Dewan Perwakilan Rakyat Daerah Kabupaten Kapuas")},
        ["Kritik itu dilontarkan Fraksi Golkar melalui Tiarawati, yang mempertanyakan utang."],
    ),
    (
        {("Delegation", "Jaya Kahayan", "Rektor Universitas Tirta Kencana")},
        ["Wakil Rektor I Universitas Tirta Kencana, Jaya Kahayan, mengatakan dirinya ditugaskan Rektor mewakili di acara itu."],
    ),
    (
        {("Group", "Tiarawati", "gabungan fraksi")},
        ["Menanggapi hal itu, Tiarawati mewakili gabungan fraksi meminta waktu lebih panjang."],
    ),
    (
        {("Group", "Sidi Malang", "keluarga")},
        [
            "Mewakili keluarga, adik kandung almarhum, Sidi Malang, mengucapkan terima kasih.",
            "Mewakili keluarga, kakak kandung Tiara Kahayan, Sidi Malang, mengucapkan terima kasih.",
        ],
    ),
    (
        {("Delegation", SEKDA, BUPATI)},
        [
            "Bupati Kapuas melalui Sekda Kapuas Jaya Kahayan mengajak warga menanam padi.",
            "Bupati Kapuas melalui Sekda Kapuas Jaya Kahayan menyampaikan bahwa panen tahun ini baik.",
        ],
    ),
    (
        {("Through", "Dinas Kesehatan Kabupaten Kapuas", "Pemerintah Kabupaten Kapuas")},
        [
            "Pemkab Kapuas melalui Dinas Kesehatan membagikan kelambu.",
            "Pemerintah Kabupaten Kapuas, melalui Dinas Kesehatan Kabupaten Kapuas, membagikan kelambu.",
            "Pemkab Kapuas lewat Dinas Kesehatan Kapuas membagikan kelambu.",
            "Pemkab Kapuas dalam hal ini Dinas Kesehatan Kabupaten Kapuas membagikan kelambu.",
        ],
    ),
]


def side(agent: Person | Organization | None, post: Post | None) -> str:
    if isinstance(agent, Person):
        return agent.name
    return agent.label if agent is not None else post.label if post is not None else ""


def found(text: str) -> list[Representation]:
    return list(read(Article("contoh", f"{LEAD}\n{text}", date=date(2024, 5, 15))).representations)


def triples(text: str) -> set[tuple[str, str, str]]:
    return {(f.kind, side(f.representative, f.representative_post), side(f.principal, f.principal_post)) for f in found(text)}


@pytest.mark.parametrize("text", BY_THE_SEKDA)
def test_the_sekda_stood_in_for_the_bupati(text: str) -> None:
    assert triples(text) == {("Delegation", SEKDA, BUPATI)}


@pytest.mark.parametrize("text", READ_OUT)
def test_the_sekda_read_out_the_speech_of_the_bupati(text: str) -> None:
    assert triples(text) == {("Speech", SEKDA, BUPATI)}


@pytest.mark.parametrize(("expected", "text"), [(e, t) for e, texts in SEVERAL for t in texts])
def test_each_pair_is_one_representation(expected: set[tuple[str, str, str]], text: str) -> None:
    assert triples(text) == expected


@pytest.mark.parametrize("text", [*BY_THE_SEKDA, *READ_OUT])
def test_the_evidence_holds_the_words_for_both_sides(text: str) -> None:
    (fact,) = found(text)
    quote = fact.evidence.quote
    assert any(word in quote for word in ("Bupati", "Ia", "nya"))
    assert any(word in quote for word in ("Kahayan", "ia", "Ia", "dirinya", "inspektur", "Irup"))


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_stood_in_for_anybody(text: str) -> None:
    assert triples(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Bupati Kapuas yang berhalangan hadir lantaran mengikuti Rapat Koordinasi Inflasi, diwakili Sekda Jaya Kahayan.",
        "Bupati Kapuas yang sedang mengikuti Rapat Kerja Nasional di Jakarta diwakili Sekda Kapuas Jaya Kahayan.",
        "Sekda Kapuas Jaya Kahayan hadir mewakili Bupati Kapuas yang berhalangan karena menghadiri Rapat Koordinasi Inflasi.",
    ],
)
def test_nobody_stands_in_at_the_event_that_keeps_the_principal_away(text: str) -> None:
    (fact,) = found(text)
    assert fact.event is not None
    assert "Musrenbang" in fact.event.name


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Kapolres Kapuas melalui Kasat Lantas AKP Jaya Kahayan mengatakan, jalan itu aman.", None),
        ("“Jalan itu aman,” kata Kapolres Kapuas melalui Kasat Lantas AKP Jaya Kahayan.", None),
        (
            "Bupati Kapuas melalui Sekda Jaya Kahayan dalam sambutannya mengatakan, jalan itu aman.",
            "Musrenbang Kabupaten Kapuas",
        ),
        ("Bupati Kapuas melalui Sekda Jaya Kahayan menyampaikan terima kasih.", "Musrenbang Kabupaten Kapuas"),
        (
            "Karena harus mendampingi tim BPBD meninjau longsor, Bupati Kapuas menugaskan Sekda Jaya Kahayan mewakilinya.",
            "Musrenbang Kabupaten Kapuas",
        ),
        (
            "Bupati Kapuas yang lagi mengikuti rapat anggaran di Jakarta menugaskan Sekda Jaya Kahayan untuk mewakilinya.",
            "Musrenbang Kabupaten Kapuas",
        ),
        (
            "Musrenbang yang dirangkai dengan penyerahan traktor itu dihadiri Sekda Jaya Kahayan mewakili Bupati Kapuas.",
            "Musrenbang Kabupaten Kapuas",
        ),
    ],
)
def test_at_which_event_somebody_stood_in(text: str, event: str | None) -> None:
    (fact,) = found(text)
    assert (fact.event.name if fact.event is not None else None) == event
