"""Quotations: what is long enough to be speech, whatever the marks, and what never is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.text.quotations import quotations


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("“Kita jaga harga beras,” kata Rimba.", ["Kita jaga harga beras,"]),
        ('"Kita jaga harga beras," kata Rimba.', ["Kita jaga harga beras,"]),
        ("''Kita jaga harga beras,'' kata Rimba.", ["Kita jaga harga beras,"]),
        ("‘Kita jaga harga beras,’ kata Rimba.", ["Kita jaga harga beras,"]),
        ("«Kita jaga harga beras», kata Rimba.", ["Kita jaga harga beras"]),
        ("“Kita jaga harga beras,” kata Rimba. “Panen tiba bulan depan nanti.”",
         ["Kita jaga harga beras,", "Panen tiba bulan depan nanti."]),
        ("“Kita jaga harga beras,“ kata Rimba. “Panen tiba bulan depan,“ tambahnya.",
         ["Kita jaga harga beras,", "Panen tiba bulan depan,"]),
        ("“Paragraf ini tidak pernah ditutup oleh penulisnya", ["Paragraf ini tidak pernah ditutup oleh penulisnya"]),
        ("Harga dijaga.” Kita semua menjaga harga beras,” kata Rimba.", [" Kita semua menjaga harga beras,"]),
        ("Ini akhir kutipan yang lalu.” Rimba lalu pulang.", []),
        ("Tema acara itu “Bersama Kita Bisa” saja.", []),
        ("Jum'at Ma'ruf berkata bahwa harga beras dijaga.", []),
        ("Ukuran 3\" dan 4\" dijual di pasar.", []),
        ("“Satu dua tiga\nempat lima enam”", []),
        ("", []),
    ],
)  # fmt: skip
def test_what_is_quoted(text: str, inner: list[str]) -> None:
    assert [text[q.inner_start : q.inner_end] for q in quotations(text)] == inner


@given(st.text(alphabet=st.sampled_from("ab “”\"'’‘\n,."), max_size=80))
def test_quotations_are_in_order_apart_and_within_a_line(text: str) -> None:
    end = 0
    for quote in quotations(text):
        assert end <= quote.start < quote.inner_start <= quote.inner_end <= quote.end <= len(text)
        assert "\n" not in text[quote.start : quote.end]
        end = quote.end
