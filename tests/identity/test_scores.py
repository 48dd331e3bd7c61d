"""Identity on the test set: floors that only go up, and the same people whatever the order of articles."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kg.graph.build import assemble, nquads
from kg.graph.claims import PersonClaim
from kg.graph.identity.settling import settle_all
from kg.store.opening import open_reading, open_writing
from kg.store.rows import Entry
from tests.identity.articles import marked_set
from tests.identity.measures import Measure, b_cubed, by_pairs


def claims() -> list[tuple[str, PersonClaim]]:
    return [(made.key, claim) for made in marked_set().drafts for claim in made.people]


def test_the_set_is_large_enough() -> None:
    assert len(marked_set().readings) >= 60
    assert len(marked_set().true) >= 120
    assert len(marked_set().true) >= 0.95 * marked_set().marked


def test_b_cubed() -> None:
    measure = b_cubed(settle_all(claims()).iris, marked_set().true)
    assert measure.precision >= 0.99
    assert measure.f1 >= 0.985


def test_by_pairs() -> None:
    measure = by_pairs(settle_all(claims()).iris, marked_set().true)
    assert measure.precision >= 0.99
    assert measure.f1 >= 0.97


@pytest.mark.parametrize("seed", range(10))
def test_any_order_gives_the_same_people(seed: int) -> None:
    shuffled = claims()
    random.Random(seed).shuffle(shuffled)
    assert settle_all(shuffled) == settle_all(claims())


@pytest.mark.parametrize("seed", range(3))
def test_portions_and_removals_give_the_same_bytes(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    pairs = list(zip(marked_set().readings, marked_set().drafts, strict=True))
    entries = [Entry(reading.article, made) for reading, made in pairs]
    dice.shuffle(entries)
    with open_writing(tmp_path / "s.kg") as writer:
        while entries:
            size = dice.randint(1, 40)
            portion, entries = entries[:size], entries[size:]
            writer.add(portion)
            gone = dice.choice(portion)
            assert writer.remove(gone.article.key)
            if dice.random() < 0.5:
                writer.add([gone])
            else:
                entries.append(gone)
                if len(entries) == 1:
                    writer.add(entries)
                    entries = []
    with open_reading(tmp_path / "s.kg") as reader:
        assert b"".join(reader.nquads()) == nquads(assemble(marked_set().drafts))


def test_measures() -> None:
    true = {"a": "x", "b": "x", "c": "y", "d": "y"}
    assert b_cubed(true, true) == by_pairs(true, true) == Measure(1.0, 1.0)
    merged = dict.fromkeys(true, "p")
    assert b_cubed(merged, true) == Measure(0.5, 1.0)
    assert by_pairs(merged, true) == Measure(2 / 6, 1.0)
    apart = {mention: mention for mention in true}
    assert b_cubed(apart, true) == Measure(1.0, 0.5)
    assert by_pairs(apart, true) == Measure(1.0, 0.0)
