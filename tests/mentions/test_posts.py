"""Posts as they are worded: role, capacity, body and place first, then the wordings, then words that are no post."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from kg.mentions.posts import post_at
from kg.mentions.values import BodyMention
from kg.text.tokens import tokenize


class Expected(NamedTuple):
    """What stands there; ``rest`` is the first word that is no longer part of the post."""

    role: str
    capacity: str = "Definitive"
    body: str | None = None
    place: str | None = None
    rest: str | None = None
    field: str | None = None
    rank: str | None = None


KAPUAS = "Kabupaten Kapuas"
KALTENG = "Provinsi Kalimantan Tengah"

POSTS: list[tuple[Expected, list[str]]] = [
    (
        Expected("wakil-ketua", body="Dewan Perwakilan Rakyat Daerah", place=KAPUAS, rest="Sarwani", rank="II"),
        ["Wakil Ketua II DPRD Kapuas Sarwani", "Waket 2 DPRD Kapuas Sarwani"],
    ),
    (Expected("ketua", rest=",", rank="II"), ["Ketua II, Sarwani Lamba"]),
    (Expected("kepala-seksi", rest="Rahmat", body="Seksi Xyzab"), ["Kasi Xyzab Rahmat Lamba", "Kasie Xyzab Rahmat Lamba"]),
    (Expected("wakil-ketua", rest="I"), ["Wakil Ketua I Wayan Lamba"]),
    (Expected("wakil-ketua", rest="3"), ["Wakil Ketua 3 kelompok tani"]),
    (
        Expected("bupati", place=KAPUAS, rest="Sarwani"),
        ["Bupati Kapuas Sarwani Lamba", "Bupati Kabupaten Kapuas Sarwani Lamba"],
    ),
    (
        Expected("gubernur", place=KALTENG, rest="Sarwani"),
        ["Gubernur Kalteng Sarwani", "Gubernur Kalimantan Tengah (Kalteng) Sarwani"],
    ),
    (
        Expected("wakil-gubernur", place=KALTENG, rest="Sarwani"),
        ["Wakil Gubernur (Wagub) Kalteng Sarwani", "Wagub Kalteng Sarwani", "Wagub Kalimantan Tengah Sarwani"],
    ),
    (
        Expected("sekretaris-daerah", "Plt", place=KAPUAS, rest=","),
        ["Plt. Sekda Kapuas,", "Pelaksana Tugas (Plt) Sekda Kabupaten Kapuas,"],
    ),
    (
        Expected("sekretaris-daerah", place="Kota Bandung", rest=","),
        ["Sekda Kota Bandung,", "Sekretaris Daerah Kota Bandung,", "Sekretaris Daerah (Sekda) Kota Bandung,"],
    ),
    (Expected("sekretaris-daerah", place="Kabupaten Bandung", rest=","), ["Sekda Kabupaten Bandung,"]),
    (
        Expected("sekretaris-daerah", "Pj", place=KAPUAS, rest=","),
        ["Pj. Sekda Kapuas,", "Penjabat Sekretaris Daerah (Sekda) Kapuas,"],
    ),
    (Expected("bupati", "Former", place=KAPUAS, rest="Sarwani"), ["mantan Bupati Kapuas Sarwani", "eks Bupati Kapuas Sarwani"]),
    (Expected("bupati", "Elect", place=KAPUAS, rest="Sarwani"), ["Bupati Kapuas terpilih Sarwani"]),
    (
        Expected("kepala-dinas", body="Dinas Kesehatan", place=KAPUAS, rest="Tiara"),
        [
            "Kepala Dinas Kesehatan Kapuas Tiara",
            "Kadinkes Kapuas Tiara",
            "Kepala Dinas Kesehatan (Dinkes) Kabupaten Kapuas Tiara",
        ],
    ),
    (
        Expected("kepala-dinas", body="Dinas Tenaga Kerja dan Transmigrasi", rest=","),
        ["Kepala Disnakertrans,", "Kadisnakertrans,", "Kepala Dinas Tenaga Kerja dan Transmigrasi,"],
    ),
    (
        Expected("kepala-badan", "Plt", body="Badan Kepegawaian Daerah", rest=","),
        ["Plt. Kepala BKD,", "Plt Kepala Badan Kepegawaian Daerah (BKD),"],
    ),
    (
        Expected("kepala-seksi", body="Seksi Tata Kelola Informasi dan Kemitraan", rest=","),
        [
            "Kepala Seksi Tata Kelola Informasi dan Kemitraan, Bidang Informatika, Tiara Malang",
            "Kasi Tata Kelola Informasi dan Kemitraan, Rimba",
        ],
    ),
    (
        Expected("kepala-seksi", body="Seksi Pelayanan Pendaftaran Penduduk", rest="Rimba"),
        ["Kasi Pelayanan Pendaftaran Penduduk Disdukcapil Rimba Danum"],
    ),
    (
        Expected("kepala-satuan", body="Satuan Reserse Kriminal", place="Kota Serang", rest=","),
        ["Kasat Reskrim Polresta Serang Kota, Kompol Rimba"],
    ),
    (Expected("presiden", rest=","), ["Presiden RI, Rimba", "Presiden Republik Indonesia, Rimba"]),
    (
        Expected("menteri-dalam-negeri", rest="Rimba"),
        ["Mendagri Rimba", "Menteri Dalam Negeri (Mendagri) Rimba", "Menteri Dalam Negeri RI Rimba"],
    ),
    (Expected("camat", place="Kecamatan Basarang", rest="Tiara"), ["Camat Basarang Tiara Malang"]),
    (Expected("camat", place="Kecamatan Nipah Panjang", rest="Rimba"), ["Camat Nipah Panjang Rimba Danum"]),
    (Expected("camat", place="Kecamatan Basarang Tengah", rest=","), ["Camat Basarang Tengah, Rimba Danum"]),
    (Expected("camat", place="Kecamatan Basarang Balai Danum", rest="Drs."), ["Camat Basarang Balai Danum Drs. Rimba Malang"]),
    (Expected("wakil-camat", place="Kecamatan Basarang", rest=","), ["Wakil Camat Basarang, Rimba Danum"]),
    (Expected("kapospol", place="Kecamatan Basarang Tengah", rest=","), ["Kapospol Basarang Tengah, Aipda Rimba Danum"]),
    (Expected("lurah", place="Desa Pondok Danum", rest=","), ["Lurah Pondok Danum, Rimba Malang"]),
    (Expected("lurah", place="Desa Danumsari", rest="Tiara"), ["Lurah Danumsari Tiara Malang, S.E."]),
    (Expected("kepala-desa", place="Desa Pulau Danum", rest="Rimba"), ["Kepala Desa Pulau Danum Rimba"]),
    (
        Expected("kepala-desa", place="Desa Danumsari", rest=","),
        [
            "Walinagari Danumsari, Tiara",
            "Datok Penghulu Danumsari, Tiara",
            "Pangulu Danumsari, Tiara",
            "Kakon Danumsari, Tiara",
        ],
    ),
    (Expected("sekretaris-desa", place="Desa Danumsari", rest=","), ["Carik Danumsari, Tiara", "Seknag Danumsari, Tiara"]),
    (Expected("kapolsek", place="Kecamatan Danumsari Raya", rest="Iptu"), ["Kapolsek Danumsari Raya Iptu Rimba Malang"]),
    (Expected("bupati", "Former", place=KAPUAS, rest="Rimba"), ["mantan Bupati Kapuas (alm) Rimba Danum"]),
    (
        Expected("kepala-desa", place="Desa Sumber Sari", rest=","),
        ["Kepala Desa Sumber Sari, Rimba", "Kades Sumber Sari, Rimba"],
    ),
    (Expected("kepala-desa", place="Desa Pucung Wetan", rest="hadir"), ["Kades Pucung Wetan hadir"]),
    (
        Expected("ketua-rt", place="Desa Bukit Tunggal", rest="Rimba", field="03 RW XI"),
        ["Ketua RT 03 RW XI Kelurahan Bukit Tunggal Rimba Danum"],
    ),
    (
        Expected("ketua-rt", place="Desa Klaster Melati", rest=",", field="18 RW 14"),
        ["Ketua RT 18 RW 14 Klaster Melati, Rimba"],
    ),
    (Expected("dandim", place="Kabupaten Kotawaringin Timur", rest="Letkol"), ["Dandim 1015/Sampit Letkol Inf Rimba"]),
    (Expected("dandim", rest="Letkol", field="1015 Spt"), ["Dandim 1015 Spt Letkol Inf Rimba"]),
    (Expected("direktur", body="PT Sawit Contoh Lestari", rest=","), ["Direktur PT Sawit Contoh Lestari, Rimba Danum"]),
    (Expected("kepala", body="SMAN 1 Basarang", rest=","), ["Kepala SMAN 1 Basarang, Rimba"]),
    (
        Expected("staf-ahli", place=KAPUAS, rest=",", field="Bidang Hukum"),
        ["Staf Ahli Bupati Kapuas Bidang Hukum, Tiara", "Staf Ahli Bupati Bidang Hukum Kapuas, Tiara"],
    ),
    (Expected("analis", body="Sumber Daya Manusia Aparatur Ahli Muda", rest=")"), ["Analis SDM Aparatur Ahli Muda)"]),
]
POSTS += [
    (Expected("kanit", rest="Ipda", field="Reskrim"), ["Kanitreskrim Ipda Rimba Danum", "Kanit Reskrim Ipda Rimba Danum"]),
    (Expected("kanit", rest="Ipda", field="Idik II"), ["Kanit Idik II Ipda Rimba Danum"]),
    (Expected("kepala-seksi", body="Seksi Danumtib", rest="Agus"), ["Kasi Danumtib Agus Salim", "Kasie Danumtib Agus Salim"]),
    (Expected("ketua", body="Kerapatan Adat Nagari", place="Padang Laweh", rest=","), ["Ketua KAN Padang Laweh, Rimba"]),
    (Expected("kapolsek", place="Kecamatan Tanjung Raya", rest="AKP"), ["Kepala Polsek Tanjung Raya AKP Rimba Danum"]),
    (
        Expected("ketua-pengadilan-agama", place="Tanjung Pati", rest=","),
        ["Ketua Pengadilan Agama Tanjung Pati Kelas IB, Rimba Danum"],
    ),
    (Expected("pangdam", rest="Mayjen", field="VI/Mulawarman"), ["Pangdam VI/Mulawarman Mayjen TNI Rimba Danum"]),
    (Expected("danrem", rest="Brigjen", field="102/Panju Panjung"), ["Danrem 102/Panju Panjung Brigjen TNI Rimba Danum"]),
    (
        Expected("rektor", body="Universitas Palangka Raya", rest="Prof"),
        ["Rektor Universitas Palangka Raya Prof Dr Rimba Danum"],
    ),
    (
        Expected("direktur-rsud", place="Kota Palangka Raya", rest=",", field="dr Rimba Danum"),
        ["Direktur RSUD dr Rimba Danum Palangka Raya, drg Tiara Malang"],
    ),
    (
        Expected("rektor", body="Universitas Danum Harum", rest="Prof.Dr.Ir."),
        ["Rektor Universitas Danum Harum Prof.Dr.Ir. Rimba Kahayan"],
    ),
    (Expected("direktur-rsud", field="Danumjaya", rest="drg."), ["Direktur RSUD Danumjaya drg. Hj. Tiara Malang"]),
    (Expected("direktur-rsud", field="Sultan Danum", rest="dr."), ["Direktur RSUD Sultan Danum dr. Tiara Malang"]),
    (
        Expected("anggota", place=KAPUAS, body="Dewan Perwakilan Rakyat Daerah", rest="Agus"),
        ["Anggota DPRD Kapuas dari Fraksi Gabungan Agus Danum"],
    ),
    (
        Expected("anggota", place=KAPUAS, body="Dewan Perwakilan Rakyat Daerah", rest="Bintang"),
        ["Anggota DPRD Kapuas Fraksi Golkar Bintang Siregar"],
    ),
    (
        Expected("komandan-satgas", body="Batalyon Artileri Medan", rest="Letkol"),
        ["Dansatgas Pamtas Yonarmed 21/Danum Letkol Arm"],
    ),
    (Expected("camat", place="Kapanewon Godean", rest="Rimba"), ["Panewu Godean Rimba Danum"]),
    (Expected("camat", place="Distrik Sentani Timur", rest=","), ["Kepala Distrik Sentani Timur, Rimba"]),
    (Expected("kepala-desa", place="Desa Harapan Baru", rest=","), ["Kepala Desa Harapan Baru, Rimba"]),
    (Expected("kepala-desa", place="Desa Long Ayup", rest=","), ["Kepala Kampung Long Ayup, Jemu"]),
    (Expected("bupati", "Former", place=KAPUAS, rest="Rimba"), ["mantan Penjabat Bupati Kapuas Rimba"]),
    (
        Expected("anggota", body="Dewan Perwakilan Rakyat", rest="Rimba"),
        ["Anggota DPR RI Rimba", "Anggota DPR RI dapil Kalteng Rimba", "Anggota DPR RI Dapil Kalteng II Rimba"],
    ),
]
SUMUT, RIAU = "Provinsi Sumatera Utara", "Provinsi Riau"
POSTS += [
    (Expected("bupati", "Pj", place=KAPUAS, rest=","), ["Pejabat (Pj) Bupati Kapuas,", "Pejabat (Pj.) Bupati Kapuas,"]),
    (Expected("bupati", "Pjs", place=KAPUAS, rest="Rimba"), ["Pejabat Sementara (Pjs) Bupati Kapuas Rimba"]),
    (Expected("bupati", "Pj", place=KAPUAS, rest="Rimba"), ["Bupati Kapuas (Pj) Rimba", "Bupati Kapuas (Pj.) Rimba"]),
    (Expected("kepala-dinas", "Plt", body="Dinas Sosial", place=KAPUAS, rest=","), ["Kepala Dinas Sosial Kapuas (Plt), Rimba"]),
    (Expected("bupati", "Elect", place=KAPUAS, rest="Rimba"), ["Bupati terpilih Kapuas Rimba", "Bupati Terpilih Kapuas Rimba"]),
    (Expected("camat", "Former", place="Kecamatan Basarang", rest="Rimba"), ["Camat Basarang sebelumnya Rimba Danum"]),
    (
        Expected("kapolres", "Former", place=KAPUAS, rest="AKBP"),
        ["Kapolres Kapuas lama AKBP Rimba", "Kapolres Kapuas yang lama AKBP Rimba", "Kapolres Kapuas yang lama yakni AKBP R"],
    ),
    (Expected("kapolres", place=KAPUAS, rest="AKBP"), ["Kapolres Kapuas yang baru yaitu AKBP Rimba"]),
    (Expected("kapolres", place=KAPUAS, rest="yang"), ["Kapolres Kapuas yang baru, AKBP Rimba"]),
    (Expected("kapolres", place=KAPUAS, rest="lama"), ["Kapolres Kapuas lama menanti"]),
    (Expected("gubernur", place=RIAU, rest="Rimba"), ["Gubri Rimba", "Gubernur Riau (Gubri) Rimba"]),
    (Expected("kapolda", place=SUMUT, rest="Irjen"), ["Kapoldasu Irjen Pol Rimba"]),
    (Expected("wakil-gubernur", "Plt", place=SUMUT, rest="Rimba"), ["Plt. Wagubsu Rimba"]),
    (
        Expected("sekretaris-dprd", place=KAPUAS, rest=","),
        ["Sekretaris Dewan (Setwan) DPRD Kapuas,", "Sekwan DPRD Kabupaten Kapuas,", "Sekretaris Dewan Kapuas,"],
    ),
    (
        Expected("kanit", body="Kepolisian Sektor", place="Kecamatan Basarang", rest="Ipda", field="Binmas"),
        ["Kanit Binmas Polsek Basarang Ipda R"],
    ),
    (Expected("perwira-penghubung", place=KAPUAS, rest="Mayor"), ["Pabung Kodim Kapuas Mayor Inf Rimba"]),
    (Expected("kasi-humas", body="Kepolisian Resor", place=KAPUAS, rest="Iptu"), ["Kasubbaghumas Polres Kapuas Iptu Rimba"]),
    (
        Expected("ketua", body="Dewan Perwakilan Rakyat Daerah", place=KAPUAS, rest="dan"),
        ["Ketua dan Wakil Ketua DPRD Kabupaten Kapuas hadir"],
    ),
    (Expected("ketua", body="Palang Merah Indonesia", place=KAPUAS, rest="serta"), ["Ketua serta Bendahara PMI Kapuas hadir"]),
    (Expected("kepala-dinas", body="Dinas Sosial", place=KAPUAS, rest="dan"), ["Kepala dan Sekretaris Dinas Sosial Kapuas"]),
    (Expected("gubernur", rest="dan"), ["Gubernur dan Bupati Katingan hadir"]),
    (Expected("presiden-organisasi", body="Konfederasi Buruh"), ["Presiden Konfederasi Buruh"]),
    (Expected("presiden-organisasi", body="Rotary Club Selat", rest=","), ["Presiden Rotary Club Selat, Rimba"]),
    (
        Expected("ketua", field="Peringatan Hari Nusantara Kapuas", rest=","),
        ["Ketua Peringatan Hari Nusantara Kapuas, Rimba Danum,"],
    ),
    (
        Expected("direktur", field="Sustainable Development Danum Indonesia", rest=","),
        ["Direktur Sustainable Development Danum Indonesia, Rimba Malang,"],
    ),
    (Expected("hubungan-masyarakat", body="DPC", place=KAPUAS, rest=","), ["Humas dari DPC HPI Kapuas, Rimba"]),
    (Expected("ketua", body="Panti Asuhan Kasih Bunda", rest=","), ["Ketua Pengurus Panti Asuhan Kasih Bunda, Rimba"]),
    (
        Expected("ketua-rt", field="05, RW 03, Perumahan Danum Raya", rest=","),
        ["Ketua RT 05, RW 03, Perumahan Danum Raya, Rimba"],
    ),
    (Expected("pimpinan", body="Bank Kalteng", place=KAPUAS, rest=","), ["Pimpinan Cabang Kapuas PT Bank Kalteng, Rimba"]),
    (
        Expected("kepala-cabang", body="PT Pelayaran Nasional Indonesia", place=KAPUAS, rest=","),
        ["Kepala Cabang PT Pelni Kapuas, Rimba"],
    ),
    (Expected("ketua", body="Pengcab PBVSI", place=KAPUAS, rest=","), ["Ketua Pengcab PBVSI Kapuas, Rimba"]),
    (
        Expected("sekretaris-jenderal", body="Federasi Serikat Buruh Danum", rest=","),
        ["Sekjen Federasi Serikat Buruh Danum, Rimba"],
    ),
    (
        Expected("ketua", body="Pengurus", place=KAPUAS, rest=","),
        ["Ketua Pengurus Cabang Taekwondo Indonesia Kapuas, Rimba"],
    ),
    (Expected("ketua", body="PC 1122", rest=","), ["Ketua PC 1122, Rimba Danum"]),
    (Expected("wali-kelas", body="SD Inpres Danum", rest=","), ["Wali Kelas VI SD Inpres Danum, Rimba Agus, hadir"]),
    (Expected("juru-bicara", body="Gugus Tugas", rest=","), ["Juru Bicara Gugus Tugas, dr Rimba, hadir"]),
    (
        Expected("ketua-rt", field="05, RW 03, Perumahan Danum Raya, Selat Timur", rest=","),
        ["Ketua RT 05, RW 03, Perumahan Danum Raya, Selat Timur, Rimba Malang"],
    ),
    (Expected("ketua", body="Mapatin", place=KAPUAS, rest="Agus"), ["Ketua Mapatin Kapuas Agus Rahman"]),
    (Expected("pengurus", body="Palang Merah Indonesia", place=KAPUAS, rest=","), ["pengurus PMI Kapuas, Rimba Danum, hadir"]),
    (Expected("pendiri", body="Komunitas Danum", rest="sekaligus"), ["Pendiri sekaligus Koordinator Komunitas Danum"]),
]
NO_POST = [
    "Asesor Tiara Malang, S.Psi.",
    "gubri kecil",
    "para pejabat",
    "Pimpinan Tinggi Pratama",
    "Inspektur Upacara",
    "Pejabat Pembina Kepegawaian",
    "ketua hadir",
    "Ketua dan Kepala Dinas Sosial Kapuas",
    "Ketua dan anggota",
    "kepala sakit",
    "Anggota Rimba Danum",
    "Rimba Danum",
    "perwakilan warga",
    "pengurus PMI Kapuas hadir",
    "Humas dan Kemitraan, Drs. Rimba",
    "Pan hadir",
]


@pytest.mark.parametrize(("expected", "text"), [(post, text) for post, texts in POSTS for text in texts])
def test_post_with_what_completes_it(expected: Expected, text: str) -> None:
    tokens = tokenize(text)
    found = post_at(tokens, 0)
    assert found is not None
    mention, after = found
    rest = tokens[after].text if after < len(tokens) else None
    place = mention.place.label if mention.place is not None else None
    body = mention.body.label if isinstance(mention.body, BodyMention) else None
    assert Expected(mention.role.id, mention.capacity, body, place, rest, mention.field, mention.rank) == expected


@pytest.mark.parametrize("text", NO_POST)
def test_no_post_is_seen(text: str) -> None:
    assert post_at(tokenize(text), 0) is None
