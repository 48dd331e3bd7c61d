from __future__ import annotations

import pytest

from kg.query.patterns import compile_pattern, fits, slots_of


def matched(pattern: str, words: str) -> list[tuple[dict[str, str], int]]:
    cut = words.split()
    found = fits(compile_pattern(pattern), cut)
    return [({name: " ".join(cut[start:end]) for name, start, end in fit.slots}, fit.literal) for fit in found]


FITS: list[tuple[str, str, list[tuple[dict[str, str], int]]]] = [
    ("siapa", "siapa", [({}, 1)]),
    ("siapa [yang] hadir", "siapa hadir", [({}, 2)]),
    ("siapa [yang] hadir", "siapa yang hadir", [({}, 3)]),
    ("(who|whom) came", "whom came", [({}, 2)]),
    ("[a [b]] c", "a b c", [({}, 3)]),
    ("{x} di {y}", "a di b", [({"x": "a", "y": "b"}, 1)]),
    ("{x} di {y}", "a di b di c", [({"x": "a", "y": "b di c"}, 1), ({"x": "a di b", "y": "c"}, 1)]),
    ("Orang-orang {x}", "orang orang itu", [({"x": "itu"}, 2)]),
]
MISSES = [("siapa hadir", "siapa"), ("siapa", "siapa hadir"), ("{x} hadir", "hadir"), ("(a|b)", "c"), ("a {x}", "a")]
BROKEN = ["", "a [b", "a b]", "(a|b", "a | b", "{", "a ()", "[]", "{A}", "(|a)"]


@pytest.mark.parametrize(("pattern", "words", "expected"), FITS)
def test_fits(pattern: str, words: str, expected: list[tuple[dict[str, str], int]]) -> None:
    assert matched(pattern, words) == expected


@pytest.mark.parametrize(("pattern", "words"), MISSES)
def test_misses(pattern: str, words: str) -> None:
    assert matched(pattern, words) == []


@pytest.mark.parametrize("pattern", BROKEN)
def test_broken(pattern: str) -> None:
    with pytest.raises(ValueError, match="expected"):
        compile_pattern(pattern)


def test_slots_are_found_inside_choices() -> None:
    assert slots_of(compile_pattern("a [b {x}] ({y}|c)")) == {"x", "y"}
