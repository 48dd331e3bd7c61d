"""Posts that leave their area or body to the rest of the article, and those that nothing completes."""

from __future__ import annotations

from datetime import date

import pytest

from kg.facts import read
from kg.model.article import Article

BAGIAN_UMUM = "Kepala Bagian Umum Sekretariat Daerah Kabupaten Kapuas"
BIDANG_REHSOS = "Kepala Bidang Rehabilitasi Sosial Dinas Sosial Kabupaten Kapuas"
COMPLETED: list[tuple[str, str]] = [
    ("Musrenbang Kecamatan Danum Hilir digelar Senin (13/5/2024). Hadir Kapolsek AKP Sarwani Lamba.", "Kapolsek Danum Hilir"),
    ("Warga Nagari Koto Danum berkumpul. Hadir Walinagari H. Sarwani Lamba.", "Kepala Desa Koto Danum"),
    ("Hadir Lurah Danumsari dan Babinsa Serka Sarwani Lamba.", "Babinsa Danumsari"),
    (
        "Pengurus Forum Disabilitas Kapuas beraudiensi. Ketua Forum, Sarwani Lamba, menyampaikan rencana.",
        "Ketua Forum Disabilitas Kabupaten Kapuas",
    ),
    (
        "Mahasiswa Universitas Danum Jaya tiba di desa. Rombongan dilepas Rektor Prof. Dr. Sarwani Lamba, M.Si.",
        "Rektor Universitas Danum Jaya",
    ),
    (
        "DPRD Kabupaten Kapuas menggelar rapat paripurna. Rapat dipimpin Waka II Hj. Sarwani Lamba.",
        "Wakil Ketua II Dewan Perwakilan Rakyat Daerah Kabupaten Kapuas",
    ),
    ("Kabupaten Kapuas diwakili Wakil Bupati Sarwani Lamba, Barito Utara tidak hadir.", "Wakil Bupati Kapuas"),
    ("Hadir Bupati Barito Utara. Kapuas diwakili Sekda Sarwani Lamba.", "Sekretaris Daerah Kabupaten Kapuas"),
    ("Hadir Bupati Barito Utara. Pemkab Kapuas yang diwakili Kabag Umum Setda Sarwani Lamba.", BAGIAN_UMUM),
    (
        "Gubernur Kalimantan Tengah diwakili Kepala Dinas Sosial Sarwani Lamba.",
        "Kepala Dinas Sosial Provinsi Kalimantan Tengah",
    ),
    (
        "Hadir Kapolsek Basarang. Pelaku ditangkap, kata Kanit Reskrim Ipda Sarwani Lamba.",
        "Kepala Unit Reskrim Kepolisian Sektor Kecamatan Basarang",
    ),
    (
        "Hadir Kapolsek Basarang dan Kapolres Kapuas. Razia dipimpin Kanit Turjawali Ipda Sarwani Lamba.",
        "Kepala Unit Turjawali Kepolisian Resor Kabupaten Kapuas",
    ),
    (
        "Hadir Ketua PMI Kapuas. Laporan dibacakan Sekretaris Sarwani Lamba.",
        "Sekretaris Palang Merah Indonesia Kabupaten Kapuas",
    ),
    (
        "Ketua PMI Kapuas, didampingi Bendahara Sarwani Lamba, menyerahkan bantuan.",
        "Bendahara Palang Merah Indonesia Kabupaten Kapuas",
    ),
    (
        "Ketua Pengadilan Agama Kapuas membuka sidang. Hadir Panitera Muda Hukum Sarwani Lamba, S.H.",
        "Panitera Muda Hukum Pengadilan Agama Kabupaten Kapuas",
    ),
    ("Dinas Sosial Kapuas menggelar rapat. Hadir Kabid Rehsos dinas tersebut, Sarwani Lamba.", BIDANG_REHSOS),
    (
        "Wakil Direktur Reserse Siber Polda Kalteng hadir. Kasubdit Danumtur Kompol Sarwani Lamba menyapa warga.",
        "Kepala Subdirektorat Danumtur Kepolisian Daerah Provinsi Kalimantan Tengah",
    ),
    ("Pengurus PMI Kabupaten Kapuas rapat. Ketua PMI, Sarwani Lamba, hadir.", "Ketua Palang Merah Indonesia Kabupaten Kapuas"),
    ("Warga Desa Danumsari hadir. Danramil Selat diwakili Babinsa Serka Sarwani Lamba.", "Babinsa Danumsari"),
    (
        "Warga Desa Danumsari hadir. Jalan ditinjau Babinsa Koramil 04/Basarang Serka Sarwani Lamba.",
        "Babinsa Komando Rayon Militer Kecamatan Basarang",
    ),
    ("Warga Desa Danumsari hadir. Rancangan dibacakan oleh Carik, Sarwani Lamba.", "Sekretaris Desa Danumsari"),
    ("Warga Desa Danumsari berkumpul. Kegiatan dipimpin Kepala Desa, Sarwani Lamba, S.Pd.", "Kepala Desa Danumsari"),
    ("Upacara digelar Korem 141/Toddopuli di Bone. Hadir Kasrem Letkol Inf Sarwani Lamba.", "Kasrem 141/Toddopuli"),
]

LEFT_OPEN: list[tuple[str, str]] = [
    ("Hadir Kapolsek Basarang dan Kapolsek Selat. Kanit Reskrim Ipda Sarwani Lamba menyapa warga.", "Kepala Unit Reskrim"),
    ("Warga Kecamatan Selat dan Kecamatan Basarang berkumpul. Hadir Kapolsek AKP Sarwani Lamba.", "Kapolsek"),
    ("Warga Kecamatan Selat berkumpul. Dari Danumraya, Camat H. Sarwani Lamba menyebut kebutuhan warga.", "Camat"),
    ("Forum Anak Kapuas dan Forum Disabilitas Kapuas hadir. Ketua Forum, Sarwani Lamba, berpesan.", "Ketua Forum"),
]


@pytest.mark.parametrize("source", [None, "Bali Kita", "Warta Tabanan", "Kabar Jawa Barat"])
def test_the_name_of_an_event_tells_the_region_before_an_outlet_named_after_a_province(source: str | None) -> None:
    text = "Rapat Paripurna ke-14 DPRD Tabanan digelar Senin (9/9/2024). Sidang dipimpin Wakil Ketua I, Sarwani Lamba."
    (tenure,) = read(Article("contoh", text, date=date(2024, 9, 10), source=source)).tenures
    assert tenure.post.label == "Wakil Ketua I Dewan Perwakilan Rakyat Daerah Kabupaten Tabanan"


@pytest.mark.parametrize(("text", "post"), [*COMPLETED, *LEFT_OPEN])
def test_a_post_is_that_of_the_one_area_or_body_that_the_article_tells_of(text: str, post: str) -> None:
    found = read(Article("contoh", text, date=date(2024, 5, 15))).tenures
    assert [(t.holder.name, t.post.label) for t in found] == [("Sarwani Lamba", post)]
