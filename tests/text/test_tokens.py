"""Tokens: where a word ends, which full stop belongs to it, and that nothing but blanks lies between two of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.text.tokens import folds, tokenize, written


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Jaya Kahayan, S.Sos., M.Si hadir.", ["Jaya", "Kahayan", ",", "S.Sos.", ",", "M.Si", "hadir", "."]),
        ("H.M. Said", ["H.M.", "Said"]),
        ("Katma F. Dirun", ["Katma", "F.", "Dirun"]),
        ("Drs. Rimba", ["Drs.", "Rimba"]),
        ("Kamis (25/8/2022) pukul 09.30", ["Kamis", "(", "25/8/2022", ")", "pukul", "09.30"]),
        ("a.n. Bupati", ["a.n.", "Bupati"]),
        ("Ma'ruf dan sama-sama", ["Ma'ruf", "dan", "sama-sama"]),
        ("Covid-19", ["Covid-19"]),
        ("1.500 peserta", ["1.500", "peserta"]),
        ("M.Tr.(Han)", ["M.Tr.(Han)"]),
        ("hadir.Ia pulang", ["hadir", ".", "Ia", "pulang"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_pieces(text: str, pieces: list[str]) -> None:
    assert [token.text for token in tokenize(text)] == pieces


@pytest.mark.parametrize(
    ("word", "shape"),
    [("Bupati", "C"), ("KAPUAS", "A"), ("hadir", "l"), ("F.", "I"), ("S.Sos", "X"), ("25", "d"), (",", "p"), ("a.n.", "l")],
)
def test_shape(word: str, shape: str) -> None:
    assert next(token.shape for token in tokenize(f"{word} x")) == shape


def test_a_fold_has_no_case_no_closing_stop_and_one_kind_of_apostrophe() -> None:
    assert folds("Drs. MA’RUF") == ("drs", "ma'ruf") == folds("drs ma`ruf")


def test_written_gives_gaps_as_one_blank() -> None:
    assert written(tokenize("Jaya  Kahayan\n, hadir.")) == "Jaya Kahayan , hadir."


@given(st.text(alphabet=st.sampled_from("aB.,()-'’/1 \n\t“éS;"), max_size=60), st.integers(0, 10))
def test_tokens_cover_all_but_blanks_in_order(text: str, start: int) -> None:
    start = min(start, len(text))
    at = start
    for token in tokenize(text, start):
        assert not text[at : token.start].strip()
        assert text[token.start : token.end] == token.text
        assert token.end > token.start
        at = token.end
    assert not text[at:].strip()
