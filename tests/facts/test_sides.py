"""What an article adds to the sides of a representation: the post of a mere name, and in what capacity it is held."""

from __future__ import annotations

from datetime import date

import pytest

from kg.facts import read
from kg.model.article import Article
from kg.model.facts import Representation

LEAD = "KUALA KAPUAS – Musrenbang Kabupaten Kapuas digelar di Kuala Kapuas, Selasa (14/5/2024)."

Posts = tuple[str, str, str, str]  # of the representative with its capacity, of the principal with its capacity

ACTING = ("Sekretaris Daerah Kabupaten Kapuas", "Plh", "Bupati Kapuas", "Definitive")
OF_ACTING = ("Sekretaris Daerah Kabupaten Kapuas", "Definitive", "Bupati Kapuas", "Pj")

CAPACITIES: list[tuple[Posts, list[str]]] = [
    (
        ACTING,
        [
            "Bupati Kapuas Rimba Danum diwakili Plh Sekda Kapuas, Jaya Kahayan.",
            "Bupati Kapuas Rimba Danum diwakili Sekda Kapuas (Plh) Jaya Kahayan.",
            "Plh Sekda Kapuas mewakili Bupati Kapuas membuka Musrenbang.",
            "Plh. Sekda Kapuas Jaya Kahayan membuka Musrenbang. Sekda Kapuas Jaya Kahayan hadir mewakili Bupati Kapuas.",
            "Plh. Sekda Kapuas, Jaya Kahayan, membuka Musrenbang. Jaya Kahayan hadir mewakili Bupati Kapuas.",
        ],
    ),
    (
        OF_ACTING,
        [
            "Pj Bupati Kapuas Rimba Danum diwakili Sekda Kapuas, Jaya Kahayan.",
            "Pj Bupati Kapuas, Rimba Danum, berhalangan hadir. Ia diwakili oleh Sekda Kapuas, Jaya Kahayan.",
            "Pj Bupati Kapuas, Rimba Danum, memberi arahan. Rimba Danum juga diwakili Sekda Kapuas, Jaya Kahayan.",
        ],
    ),
    (
        ("Sekretaris Daerah Kabupaten Kapuas", "Definitive", "Bupati Kapuas", "Former"),
        ["Mantan Bupati Kapuas Rimba Danum diwakili Sekda Kapuas, Jaya Kahayan."],
    ),
]


def found(text: str) -> Representation:
    (fact,) = read(Article("contoh", f"{LEAD}\n{text}", date=date(2024, 5, 15))).representations
    return fact


def posts(fact: Representation) -> tuple[str | None, str, str | None, str]:
    one, other = fact.representative_post, fact.principal_post
    return (
        one.label if one is not None else None,
        fact.representative_capacity,
        other.label if other is not None else None,
        fact.principal_capacity,
    )


@pytest.mark.parametrize(("expected", "text"), [(e, t) for e, texts in CAPACITIES for t in texts])
def test_a_post_is_given_with_the_capacity_in_which_it_is_held(expected: Posts, text: str) -> None:
    assert posts(found(text)) == expected


def test_a_name_with_two_posts_elsewhere_is_given_none() -> None:
    text = (
        "Camat Basarang Rimba Danum dan Plt. Lurah Selat Hilir Rimba Danum hadir. "
        "Rimba Danum diwakili Sekretaris Kecamatan Basarang, Jaya Kahayan."
    )
    assert posts(found(text))[2:] == (None, "Definitive")


def test_the_sides_in_words_name_post_and_capacity() -> None:
    fact = found("Bupati Kapuas Rimba Danum diwakili Plh Sekda Kapuas, Jaya Kahayan.")
    assert fact.sides_in_words() == (
        "Jaya Kahayan (Sekretaris Daerah Kabupaten Kapuas, Plh)",
        "Rimba Danum (Bupati Kapuas)",
    )
    nobody = found("Plh Sekda Kapuas mewakili Bupati Kapuas membuka Musrenbang.")
    assert nobody.sides_in_words() == ("Sekretaris Daerah Kabupaten Kapuas (Plh)", "Bupati Kapuas")


@pytest.mark.parametrize(
    ("text", "principal"),
    [  # the article is about Kapuas, who stands in says whose head he stands in for
        ("Sekda Katingan, Jaya Kahayan, mewakili Bupati membuka Musrenbang.", "Bupati Katingan"),
        ("Kepala Dinas Sosial Kabupaten Katingan, Jaya Kahayan, mewakili Bupati membuka Musrenbang.", "Bupati Katingan"),
        ("Sekda Kapuas, Jaya Kahayan, mewakili Bupati membuka Musrenbang.", "Bupati Kapuas"),
        ("Sekda Katingan, Jaya Kahayan, mewakili Gubernur membuka Musrenbang.", "Gubernur Kalimantan Tengah"),
    ],
)
def test_a_principal_without_a_region_is_of_that_of_who_stands_in(text: str, principal: str) -> None:
    fact = found(text)
    assert fact.principal_post is not None
    assert fact.principal_post.label == principal
