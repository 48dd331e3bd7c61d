"""Sentences: which full stop ends one, and that every token is in exactly one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.text.sentences import sentences


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Bupati hadir. Sekda pulang.", ["Bupati hadir.", "Sekda pulang."]),
        ("Bupati H. Jaya Kahayan hadir.", ["Bupati H. Jaya Kahayan hadir."]),
        ("Ir. Rimba Danum, M.Si. hadir.", ["Ir. Rimba Danum, M.Si. hadir."]),
        ("Rapat dibuka.Sekda pulang.", ["Rapat dibuka.", "Sekda pulang."]),
        ("“Kita jaga harga beras. Panen tiba,” kata Rimba. Ia pulang.",
         ["“Kita jaga harga beras. Panen tiba,” kata Rimba.", "Ia pulang."]),
        ("Kapolres AKBP. Rimba Danum diwakili AKP. Jaya Kahayan.", ["Kapolres AKBP. Rimba Danum diwakili AKP. Jaya Kahayan."]),
        ("Bupati Rimba Danum, SE. MM, hadir.", ["Bupati Rimba Danum, SE. MM, hadir."]),
        ("Kadis Tiara, SKM. MKes., hadir. Ia bertanya.", ["Kadis Tiara, SKM. MKes., hadir.", "Ia bertanya."]),
        ("Rapat dipimpin Rimba Danum, S.Sos., M.Si. Kegiatan ini ramai.",
         ["Rapat dipimpin Rimba Danum, S.Sos., M.Si.", "Kegiatan ini ramai."]),
        ("Hadir Rimba Danum, ST. Turut hadir Tiara.", ["Hadir Rimba Danum, ST.", "Turut hadir Tiara."]),
        ("Hadir drg. Tiara Danum Sp. BM dan tamu.", ["Hadir drg. Tiara Danum Sp. BM dan tamu."]),
        ("Hadir dr. Tiara Danum, Sp. Bupati pulang.", ["Hadir dr. Tiara Danum, Sp.", "Bupati pulang."]),
        ("Hadir Rimba Danum, M.Si. Camat Selat.", ["Hadir Rimba Danum, M.Si. Camat Selat."]),
        ("Hadir BPBD, KPK. TNI dan Polri menyusul.", ["Hadir BPBD, KPK.", "TNI dan Polri menyusul."]),
        ("Judul tanpa titik\nBupati hadir.", ["Judul tanpa titik", "Bupati hadir."]),
        ("Pukul 09.30 rapat dimulai.", ["Pukul 09.30 rapat dimulai."]),
        ("", []),
    ],
)  # fmt: skip
def test_where_sentences_end(text: str, cut: list[str]) -> None:
    assert [text[s.span.start : s.span.end] for s in sentences(text)] == cut


def test_paragraphs_are_counted_from_0() -> None:
    assert [s.paragraph for s in sentences("Satu. Dua.\n\nTiga.")] == [0, 0, 2]


def test_an_endless_sentence_is_cut() -> None:
    assert max(len(s.tokens) for s in sentences("kata " * 5000)) <= 400


@given(st.text(alphabet=st.sampled_from("aB .,!?\n“”H"), max_size=120))
def test_every_token_is_in_one_sentence(text: str) -> None:
    found = sentences(text)
    assert "".join(t.text for s in found for t in s.tokens).replace(" ", "") == "".join(text.split())
    assert all(s.tokens for s in found)
