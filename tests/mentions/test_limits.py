"""No text makes a rule hang: cost grows with the length of the text, whatever it is made of."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest

from kg.facts import read
from kg.model.article import Article

TIMES_LONGER = 4
MOST = 10.0  # times the work of a text a quarter as long: linear is 4, quadratic 16


def distinct(count: int) -> list[str]:
    chance = random.Random(7)
    return ["N" + "".join(chance.choice("abdeiou") for _ in range(7)) for _ in range(count)]


TEXTS: dict[str, Callable[[int], str]] = {
    "one endless sentence": lambda n: "kata " * n,
    "nested brackets": lambda n: "(" * n + "Bupati" + ")" * n,
    "capitalized words": lambda n: " ".join(distinct(n)),
    "people with titles": lambda n: ", ".join(f"H. {word} Danum" for word in distinct(n // 2)),
    "people with posts": lambda n: " ".join(f"Camat Basarang {word} Danum hadir." for word in distinct(n // 4)),
    "posts alone": lambda n: "Camat Basarang hadir. " * (n // 3),
    "heads without a name": lambda n: "Kepala Bidang Kepala Dinas " * (n // 4),
    "bodies inside bodies": lambda n: "Bidang Kesehatan Dinas Kesehatan " * (n // 4),
    "degrees": lambda n: "Rimba, S.Sos, M.Si, " * (n // 4),
    "initials": lambda n: "A. B. C. " * (n // 3),
    "capitals": lambda n: "BUPATI KAPUAS " * (n // 2),
}


def seconds(text: str) -> float:
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        read(Article("contoh", text))
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("kind", list(TEXTS))
def test_cost_is_linear_in_the_length_of_the_text(kind: str) -> None:
    read(Article("warm", "Camat Basarang, Tiara Malang, hadir di Kecamatan Basarang."))
    made = TEXTS[kind]
    short = max(seconds(made(3000)), 0.005)
    assert seconds(made(3000 * TIMES_LONGER)) < MOST * short
