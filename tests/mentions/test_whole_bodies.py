"""Bodies and small areas behind posts, as long as the article has them elsewhere."""

from __future__ import annotations

import pytest

from tests.mentions.held import held

CAMPUS = "Kuliah umum digelar di Universitas Danum Raya, Rabu (15/5/2024). "
NAGARI = "Musyawarah digelar di Nagari Aia Danum, Rabu (15/5/2024). "

WHOLE = [
    (CAMPUS + "Rektor Universitas Danum Raya Samsul Bahri hadir.", "Samsul Bahri", "Rektor Universitas Danum Raya"),
    (
        CAMPUS + "Dekan Fakultas Teknik Universitas Danum Raya Samsul Bahri hadir.",
        "Samsul Bahri",
        "Dekan Fakultas Teknik Universitas Danum Raya",
    ),
    (
        "Pupuk dibagikan kepada anggota Paguyuban Tani Danum, Rabu (15/5/2024). Ketua Paguyuban Tani Danum Samsul Bahri hadir.",
        "Samsul Bahri",
        "Ketua Paguyuban Tani Danum",
    ),
    (NAGARI + "Ketua KAN Aia Danum Samsul Bahri hadir.", "Samsul Bahri", "Ketua KAN Aia Danum"),
]

AS_FAR_AS_TOLD = [  # nothing tells that more words belong to the body
    ("Rapat digelar Rabu (15/5/2024). Ketua PMI Samsul Bahri hadir di PMI Kapuas.", "Samsul Bahri"),
    ("Kepala Dinas Sosial Samsul Bahri hadir. Bantuan dari Dinas Sosial dibagikan.", "Samsul Bahri"),
]


@pytest.mark.parametrize(("text", "name", "post"), WHOLE)
def test_body_is_as_long_as_elsewhere(text: str, name: str, post: str) -> None:
    found = held(text)
    assert post in found[name], found


@pytest.mark.parametrize(("text", "name"), AS_FAR_AS_TOLD)
def test_name_stays_whole(text: str, name: str) -> None:
    assert list(held(text)) == [name]
