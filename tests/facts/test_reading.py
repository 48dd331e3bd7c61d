"""Whole articles: every span gives its text, and what the examples say is found and nothing else is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.facts import read
from kg.model.article import Article
from kg.model.facts import Reading
from kg.text.sources import read as read_sources

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "articles"
WORDS = [
    "Bupati",
    "Kapuas",
    "Sekda",
    "Kalteng",
    "diwakili",
    "oleh",
    "mewakili",
    "yang",
    "hadir",
    ",",
    ".",
    "(",
    ")",
    "Jaya",
    "Kahayan",
    "Tiara",
    "H.",
    "S.Sos",
    "membuka",
    "Rapat",
    "Koordinasi",
    "tersebut",
    "ia",
    "menugaskan",
    "atas",
    "nama",
    "sambutan",
    "dibacakan",
    "melalui",
    "Dinas",
    "Kesehatan",
    "dan",
    "Selasa",
    "(14/5)",
    "di",
    "Aula",
    "Camat",
    "Basarang",
    "“Kita",
    "jaga",
    "harga",
    "beras",
    "bersama”",
    "kata",
    "Menteri",
    "Plt.",
    "Kepala",
]


def read_example(name: str) -> Reading:
    (article,) = read_sources([EXAMPLES / name])
    assert isinstance(article, Article)
    return read(article)


def pairs(reading: Reading) -> set[tuple[str, str, str]]:
    """Kind, representative, principal, each side by name, else by post, else by organization."""
    found: set[tuple[str, str, str]] = set()
    for fact in reading.representations:
        sides = []
        for agent, post in ((fact.representative, fact.representative_post), (fact.principal, fact.principal_post)):
            sides.append(getattr(agent, "name", None) or getattr(agent, "label", None) or (post.label if post else ""))
        found.add((fact.kind, sides[0], sides[1]))
    return found


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "01-rakor-pangan.txt",
            {
                ("Delegation", "Rimba Danum", "Tarung Lewu"),
                (
                    "Through",
                    "Biro Kesejahteraan Rakyat Sekretariat Daerah Provinsi Kalimantan Tengah",
                    "Pemerintah Provinsi Kalimantan Tengah",
                ),
            },
        ),
        (
            "02-musrenbang-kapuas.txt",
            {("Delegation", "Jaya Kahayan", "Bupati Kapuas"), ("Delegation", "Bondan Contoh", "Kapolres Kapuas")},
        ),
        ("03-upacara-sambutan.txt", {("Speech", "Sena Pratama Contoh", "Wira Kusuma Contoh")}),
    ],
)
def test_examples_give_exactly_their_representations(name: str, expected: set[tuple[str, str, str]]) -> None:
    assert pairs(read_example(name)) == expected


def check_spans(reading: Reading) -> None:
    text = reading.article.text
    proofs = [f.evidence for f in reading.tenures] + [f.evidence for f in reading.participations]
    proofs += [f.evidence for f in reading.representations] + [f.evidence for f in reading.statements]
    proofs += [event.evidence for event in reading.events]
    for evidence in proofs:
        assert text[evidence.span.start : evidence.span.end] == evidence.quote
    for mention in reading.mentions:
        assert text[mention.span.start : mention.span.end] == mention.text
    for refusal in reading.refusals:
        assert text[refusal.span.start : refusal.span.end] == refusal.text


@pytest.mark.parametrize("name", sorted(p.name for p in EXAMPLES.iterdir()))
def test_every_span_of_an_example_gives_its_text(name: str) -> None:
    for article in read_sources([EXAMPLES / name]):
        assert isinstance(article, Article)
        check_spans(read(article))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=60))
def test_spans_hold_and_reading_is_repeatable_on_any_words(words: list[str]) -> None:
    article = Article("contoh", " ".join(words), date=date(2024, 5, 15))
    reading = read(article)
    check_spans(reading)
    assert reading == read(article)
