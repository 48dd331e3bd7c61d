"""The example articles, read as their README promises: who stood in for whom in all of them, and nothing invented."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from kg.facts import read
from kg.model.article import Article
from kg.model.entities import Organization, Person, Post
from kg.model.facts import Reading
from kg.text.sources import read as read_sources

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

# article's headline: who stood in, how, for whom
REPRESENTATIONS = {
    "Gubernur Kalteng Diwakili Sekda Buka Rakor Pangan": {
        ("Rimba Danum", "Delegation", "Tarung Lewu"),
        ("Biro Kesejahteraan Rakyat Sekretariat Daerah Provinsi Kalimantan Tengah", "Through",
         "Pemerintah Provinsi Kalimantan Tengah"),
    },
    "Musrenbang Kapuas Bahas Jalan Desa": {
        ("Jaya Kahayan", "Delegation", "Bupati Kapuas"),
        ("Bondan Contoh", "Delegation", "Kapolres Kapuas"),
    },
    "Sambutan Gubernur Dibacakan Bupati": {("Sena Pratama Contoh", "Speech", "Wira Kusuma Contoh")},
    "Asisten II Buka Lokakarya Jalan Desa": {
        ("Rimba Danum", "Delegation", "Tarung Lewu"),
        ("Lanting Batu", "Delegation", "Rimba Danum"),
    },
    "Upacara Hari Jadi Balangan Dihadiri Forkopimda": {
        ("Mahrita Contoh", "Delegation", "Ketua Dewan Perwakilan Rakyat Daerah Kabupaten Balangan"),
        ("Sarwani Contoh", "Delegation", "Dandim 1001/HSU-Balangan"),
        ("Ardian Contoh", "Delegation", "Kapolres Balangan"),
        ("Nurul Hikmah", "Delegation", "Kajari Balangan"),
    },
    "Wakil Bupati Sleman Buka Pameran Salak": {("Wulan Contoh", "Delegation", "Prasaja Contoh")},
    "Pameran Salak Nusantara Resmi Dibuka": {("Bagas Contoh", "Delegation", "Prasaja Contoh")},
    "Camat Tempe Dampingi Bupati Wajo Tinjau Danau": set(),
    "Kepala Dinas Pertanian Solok Serahkan Bibit Bawang": {("Syamsul Bahri Contoh", "Delegation", "Bupati Solok")},
    "Pj Gubernur NTT Lepas Ekspor Rumput Laut": {("Ambrosius Contoh", "Delegation", "Wali Kota Kupang")},
    "Wakil Wali Kota Batam Sambut Kontingen Pelajar": set(),
    "Festival Layang-layang Denpasar Ditutup": {("I Wayan Contoh Suarta", "Delegation", "Wali Kota Denpasar")},
    "Sambutan Bupati Dibacakan pada Wisuda Sekolah Perempuan": {("Endang Contoh", "Speech", "Laras Contoh")},
    "Pemprov Maluku Teken Kerja Sama Listrik Pulau": {
        ("Abdul Contoh Tuasikal", "Delegation", "Gubernur Maluku"),
        ("Dinas Energi dan Sumber Daya Mineral Provinsi Maluku", "Through", "Pemerintah Provinsi Maluku"),
    },
    "Bupati Jayapura Berhalangan, Asisten Terima Mahasiswa": {("Dorince Contoh Mehue", "Delegation", "Mathius Contoh Awo")},
    "Wali Kota Mataram Lantik Kepala Dinas Perpustakaan": set(),
    "Sekda Banjarbaru Wakili Wali Kota pada Hari Koperasi": {("Said Contoh Abdullah", "Delegation", "Aditya Contoh")},
    "Wabup Magelang Tutup Pelatihan Pengrajin": {("Edi Contoh Cahyana", "Delegation", "Zaenal Contoh")},
    "DPRD Kendari Terima Kunjungan Siswa": {("Saemina Contoh", "Delegation", "Kepala Dinas Pendidikan Kota Kendari")},
}  # fmt: skip


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    articles = [each for each in read_sources([EXAMPLES / "articles"]) if isinstance(each, Article)]
    return {article.title or "": read(article) for article in articles}


def name(side: Person | Organization | None, post: Post | None) -> str:
    if isinstance(side, Person):
        return side.name
    if side is not None:
        return side.label
    assert post is not None
    return post.label


def test_every_example_is_in_the_table(readings: dict[str, Reading]) -> None:
    assert set(readings) == set(REPRESENTATIONS)


@pytest.mark.parametrize("headline", REPRESENTATIONS)
def test_who_stood_in_for_whom(headline: str, readings: dict[str, Reading]) -> None:
    found = {
        (name(each.representative, each.representative_post), each.kind, name(each.principal, each.principal_post))
        for each in readings[headline].representations
    }
    assert found == REPRESENTATIONS[headline]


@pytest.mark.parametrize("headline", REPRESENTATIONS)
def test_every_fact_has_its_words(headline: str, readings: dict[str, Reading]) -> None:
    reading = readings[headline]
    facts = (reading.tenures, reading.participations, reading.representations, reading.statements)
    for proof in (fact.evidence for kind in facts for fact in kind):
        assert reading.article.text[proof.span.start : proof.span.end] == proof.quote


def test_the_readme_names_every_file() -> None:
    told = set(re.findall(r"\d\d-[a-z0-9-]+", (EXAMPLES / "README.md").read_text(encoding="utf-8")))
    assert told >= {path.stem for path in (EXAMPLES / "articles").iterdir()}


def test_the_script_runs(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(EXAMPLES / "questions.py"), run_name="__main__")
    assert "Wulan Contoh for Prasaja Contoh" in capsys.readouterr().out
