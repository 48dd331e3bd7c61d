"""A branch of a body has one name, behind a post as elsewhere."""

from __future__ import annotations

import pytest

from kg.facts import read
from kg.model.article import Article
from kg.model.entities import Organization


def body_of(text: str) -> Organization:
    """The body of the post in a text, else the body that is named in it."""
    reading = read(Article("contoh", text))
    held = [post.organization for post in reading.posts if post.organization is not None]
    return (held or list(reading.organizations))[0]


@pytest.mark.parametrize(
    ("written", "label"),
    [
        ("Bank Danum Cabang Kapuas", "Bank Danum Cabang Kabupaten Kapuas"),
        ("Bank Danum cabang Kapuas", "Bank Danum Cabang Kabupaten Kapuas"),
        ("Bank Danum CABANG Kapuas", "Bank Danum Cabang Kabupaten Kapuas"),
        ("Bank Danum KCP Kapuas", "Bank Danum KCP Kabupaten Kapuas"),
        ("Bank Danum Cabang Kabupaten Kapuas", "Bank Danum Cabang Kabupaten Kapuas"),
        ("Bank Danum Kapuas", "Bank Danum Kabupaten Kapuas"),
    ],
)
@pytest.mark.parametrize("text", ["Kepala {}, Rimba Danum, hadir.", "Rapat digelar {}.", "Pimpinan {} Rimba Danum hadir."])
def test_a_branch_has_one_name_wherever_it_stands(written: str, label: str, text: str) -> None:
    body = body_of(text.format(written))
    assert (body.label, body.region) == (label, "62.03")


@pytest.mark.parametrize("word", ["Wilayah", "Regional"])
def test_a_word_that_says_no_more_than_the_region_is_no_part_of_the_name(word: str) -> None:
    body = body_of(f"Kepala BPS {word} Kapuas, Rimba Danum, hadir.")
    assert body.label == "Badan Pusat Statistik Kabupaten Kapuas"
