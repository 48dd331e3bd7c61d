"""Bodies: where the name of one starts and ends, and what is whose: a state's, a region's, a short form of its own."""

from __future__ import annotations

import pytest

from kg.mentions.bodies import body_at
from kg.text.tokens import tokenize


@pytest.mark.parametrize(
    ("label", "national", "text", "whole"),
    [
        ("Komisi Pemberantasan Korupsi", True, "Komisi Pemberantasan Korupsi Republik Indonesia (KPK RI) hadir.", 9),
        ("Kementerian Pertanian", True, "Kementerian Pertanian RI (Kementan) hadir.", 6),
        ("Kementerian Sungai Contoh", True, "Kementerian Sungai Contoh Republik Indonesia hadir.", 5),
        ("Persatuan Guru Republik Indonesia", False, "Persatuan Guru Republik Indonesia hadir.", 4),
        ("Satuan Tugas Pangan", False, "Satuan Tugas (Satgas) Pangan Kabupaten Kapuas hadir.", 8),
        ("Dinas Kesehatan", False, "Dinas Kesehatan (Dinkes) Kabupaten Kapuas hadir.", 7),
    ],
)
def test_where_a_body_ends_and_what_it_is_called(label: str, national: bool, text: str, whole: int) -> None:
    found = body_at(tokenize(text), 0)
    assert found is not None
    body, after = found
    assert (body.label, body.national, after) == (label, national, whole)
