"""No input makes reading hang: what it costs grows with the length of the text, whatever the text is."""

from __future__ import annotations

import itertools
import random
import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.facts import read
from kg.model.article import Article

TEXT = """
Bupati Kapuas Sekda Kalteng diwakili oleh mewakili yang hadir , . ( ) Jaya Kahayan Tiara H. S.Sos membuka Rapat Koordinasi
tersebut ia menugaskan atas nama sambutan dibacakan melalui Dinas Kesehatan dan Selasa (14/5) di Aula Camat Basarang “Kita
jaga” kata Menteri Plt. Kepala ; : / - Wakil Ketua DPRD serta turut dihadiri didampingi menyerahkan kepada selaku mantan
"""
WORDS = TEXT.split()
SYLLABLES = [f"{one}{other}" for one in "bdgklmnprst" for other in ("a", "ang", "e", "in", "o", "un")]
MOST = 4.0  # times what the same number of characters of ordinary words costs
LEAST = 0.05  # seconds below which a measurement is noise


def words(number: int, seed: int = 1) -> str:
    dice = random.Random(seed)
    return " ".join(dice.choice(WORDS) for _ in range(number))


def names(number: int) -> list[str]:
    """Different names of two words."""
    parts = ["".join(pair).title() for pair in itertools.product(SYLLABLES, SYLLABLES)]
    return [
        f"{one} {other}" for one, other in itertools.islice(itertools.product(parts, reversed(parts)), 0, 997 * number, 997)
    ]


def cost(text: str) -> float:
    begin = time.process_time()
    read(Article("a", text, date=date(2024, 5, 15)))
    return time.process_time() - begin


def costs_within(times: float, text: str, other: str) -> bool:
    """Whether a text costs less than so many times another: the least of up to three of each, for a busy machine."""
    one = two = float("inf")
    for _ in range(3):
        one, two = min(one, cost(text)), min(two, cost(other))
        if one < times * max(two, LEAST):
            return True
    return False


GROWING: dict[str, Callable[[int], str]] = {
    "random words": lambda n: words(10 * n),
    "one sentence": lambda n: words(10 * n).replace(".", ","),
    "one post many times": lambda n: "Bupati Kapuas, " * (5 * n),
    "one name many times": lambda n: "Rimba Danum " * (10 * n),
    "different people": lambda n: "\n".join(f"Camat Basarang, {name}, hadir." for name in names(2 * n)),
    "different people of one first name": lambda n: "\n".join(f"Camat Basarang, Muhammad {x}, hadir." for x in names(2 * n)),
    "initials": lambda n: "F. " * (10 * n),
    "degrees": lambda n: "Rimba Danum, " + "S.Sos., M.Si., " * (5 * n),
    "brackets": lambda n: "(" * (10 * n) + "Bupati" + ")" * (10 * n),
    "quotation marks": lambda n: "“" * (5 * n) + "Bupati mewakili" + "”" * (5 * n),
    "chain of principals": lambda n: "Bupati Kapuas diwakili " * (3 * n),
    "chain of representatives": lambda n: "Sekda Kapuas, Rimba Danum, mewakili Bupati Kapuas dan " * n,
    "events": lambda n: " ".join(f"Rapat Koordinasi {name} dibuka Bupati." for name in names(n)),
    "quotations": lambda n: "“Kita jaga harga beras,” kata Rimba Danum. " * n,
    "lines": lambda n: "Rimba\n" * (10 * n),
    "pronouns": lambda n: "Ia hadir. Beliau membuka acara tersebut. " * n,
    "guests": lambda n: "Rapat dihadiri " + "".join(f"Camat Basarang, {name}, serta " for name in names(n)),
}


@pytest.mark.parametrize("make", GROWING.values(), ids=GROWING.keys())
def test_four_times_the_text_costs_about_four_times_as_much(make: Callable[[int], str]) -> None:
    small, large = make(300), make(1200)
    assert costs_within(8.0, large, small)


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        pytest.param(words(200_000).replace(".", ",")[:1_000_000], id="a sentence of 1 MB"),
        pytest.param("(" * 10_000 + "Sekda mewakili Bupati" + ")" * 10_000, id="10,000 nested brackets"),
        pytest.param("Rimba " * 100_000, id="100,000 times a capitalized word"),
        pytest.param(" ".join(names(50_000)), id="100,000 capitalized words"),
        pytest.param("a" * 1_000_000, id="a word of 1 MB"),
        pytest.param("S." * 500_000, id="an abbreviation of 1 MB"),
    ],
)
def test_monstrous_texts_end(text: str) -> None:
    ordinary = words(5_000)
    assert costs_within(MOST * max(1.0, len(text) / len(ordinary)), text, ordinary)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=8)), max_size=300), st.sampled_from([" ", "", "\n", ", "]))
def test_any_tokens_are_read_in_time(tokens: list[str], between: str) -> None:
    assert cost(between.join(tokens)) < 5.0
