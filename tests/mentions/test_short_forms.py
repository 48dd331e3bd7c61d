"""Short forms that an article explains itself: which brackets explain one, and what it does to the names of bodies."""

from __future__ import annotations

import pytest

from kg.facts import read
from kg.mentions.short_forms import short_forms, spelled_out
from kg.model.article import Article
from kg.text.sentences import sentences


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Petugas Taman Nasional Berbak dan Rimba (TNBR) hadir.", {"TNBR": "Taman Nasional Berbak dan Rimba"}),
        ("Ketua Himpunan Pemandu Sungai (HPS) hadir.", {"HPS": "Himpunan Pemandu Sungai"}),
        ("Hadir Forum Petani, Nelayan dan Peternak (FPNP).", {"FPNP": "Forum Petani, Nelayan dan Peternak"}),
        ("Himpunan Pemandu Sungai (HPS) lalu Hutan Produksi Sawit (HPS).", {"HPS": "Himpunan Pemandu Sungai"}),
        ("Pengurus Perkumpulan Pencari Pasir (P3) Danum hadir.", {"P3": "Perkumpulan Pencari Pasir"}),
        ("Pengurus Perkumpulan Pencari Kerang (P3) Danum hadir.", {}),
        ("Himpunan Pemandu Air (HPS) hadir.", {}),
        ("Badan Kepegawaian Daerah (BKD) hadir.", {}),
        ("himpunan pemandu sungai (HPS) hadir.", {}),
        ("Gedung Serba Guna (G) hadir.", {}),
        ("Rimba Danum (RD) hadir.", {}),
    ],
)
def test_initials_explain_a_short_form(text: str, found: dict[str, str]) -> None:
    assert short_forms(sentences(text)) == found


def test_only_whole_words_are_spelled_out() -> None:
    forms = {"HPS": "Himpunan Pemandu Sungai"}
    assert spelled_out("Ketua HPS Kapuas", forms) == "Ketua Himpunan Pemandu Sungai Kapuas"
    assert spelled_out("Ketua HPSI Kapuas", forms) == "Ketua HPSI Kapuas"


def test_a_body_is_named_in_full_and_keeps_its_short_form() -> None:
    text = "Rapat Koordinasi Balai Taman Nasional Berbak dan Rimba (TNBR) digelar. Hadir Kepala Balai TNBR, Jaya Kahayan."
    reading = read(Article("a", text, "Rapat Koordinasi", None, None, None))
    (tenure,) = reading.tenures
    assert tenure.post.label == "Kepala Balai Taman Nasional Berbak dan Rimba"
    assert tenure.post.forms == ("Kepala Balai TNBR",)
    assert tenure.evidence.quote == "Kepala Balai TNBR, Jaya Kahayan"
