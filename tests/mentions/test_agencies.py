"""Of which agency a division is that does not say so: the only one that the article tells of."""

from __future__ import annotations

import pytest

from kg.facts import read
from kg.model.article import Article

HEALTH = "Dinas Kesehatan Kabupaten Kapuas"
HOST = f"KUALA KAPUAS – {HEALTH} menggelar lokakarya."


def posts(text: str) -> set[str]:
    return {tenure.post.label for tenure in read(Article("contoh", text)).tenures}


@pytest.mark.parametrize(
    ("post", "text"),
    [
        (f"Kepala Bidang Pelayanan {HEALTH}", f"{HOST} Kepala Bidang Pelayanan, Rimba Danum, hadir."),
        (f"Kepala Seksi Gizi {HEALTH}", f"{HOST} Kasi Gizi, Rimba Danum, hadir."),
        (f"Kepala Bidang Pelayanan {HEALTH}", "KUALA KAPUAS – Hadir Kabid Pelayanan, Rimba Danum. Dinkes Kapuas siap."),
        (f"Kepala Bidang Pelayanan {HEALTH}", f"{HOST} Dinkes siap. Plt. Bidang Pelayanan, Rimba Danum, S.Sos., hadir."),
        ("Kepala Bidang Pelayanan Kabupaten Kapuas", f"{HOST} Hadir Dinas Sosial Kapuas. Kabid Pelayanan, Rimba Danum, hadir."),
        ("Kepala Bidang Pelayanan Kabupaten Kapuas", f"{HOST} Hadir Polres Kapuas. Kabid Pelayanan, Rimba Danum, hadir."),
        (
            "Kepala Bidang Pelayanan Kabupaten Kapuas",
            f"KUALA KAPUAS – Hadir Kabid Pelayanan, Rimba Danum.\n(Dirilis oleh {HEALTH})",
        ),
        ("Kepala Seksi Pemerintahan Kabupaten Kapuas", f"{HOST} Kasi Pemerintahan, Rimba Danum, hadir."),
        (
            f"Kepala Bidang Pelayanan {HEALTH}",
            "KUALA KAPUAS – Polres Kapuas diam. Kepala Dinas Kesehatan Kapuas melalui Kabid Pelayanan, Rimba Danum, bicara.",
        ),
        (
            "Kepala Bidang Pelayanan Kabupaten Kapuas",
            "KUALA KAPUAS – Hadir Kadinkes Kapuas, Kadinsos Kapuas, dan Kabid Pelayanan, Rimba Danum, S.Sos.",
        ),
        ("Kepala Bidang Pelayanan Dinas Sosial Kabupaten Kapuas", f"{HOST} Kabid Pelayanan Dinsos Kapuas, Rimba Danum, hadir."),
    ],
)
def test_whose_division_it_is(post: str, text: str) -> None:
    assert posts(text) == {post}


def test_the_post_is_found_by_the_words_of_the_agency() -> None:
    reading = read(Article("contoh", f"{HOST} Plt. Bidang Pelayanan, Rimba Danum, S.Sos., hadir."))
    assert reading.tenures[0].post.forms == ("Bidang Pelayanan", f"Bidang Pelayanan {HEALTH}")
