"""Every feature of the table of weights: pairs that show it, and pairs that must not."""

from __future__ import annotations

from itertools import combinations, product

import pytest

from kg.graph.claims import Seat
from kg.graph.identity.likeness import compare, skeleton, words_of
from kg.graph.identity.profiles import Profile, keys_of
from kg.graph.identity.scoring import SAME, UNSURE, is_telling, score
from kg.lexicon.spelling import weights

BASE = "https://w3id.org/wakil/id/post/"


def person(
    name: str, *seats: Seat, regions: tuple[str, ...] = (), home: str = "", year: int = 0, force: bool = False
) -> Profile:
    found = regions or tuple(sorted({seat.scope[:5] for seat in seats if seat.scope}))
    return Profile(name, "x", seats, found, "" if found else home, year, force)


def seat(role: str, scope: str, level: int = 3, *, single: bool = True, former: bool = False, path: str = "") -> Seat:
    return Seat(f"{BASE}{scope}/{path or role}", role, scope, level, single, former)


def _assistant(path: str, scope: str = "62.01") -> Seat:
    return seat("asisten", scope, path=path)


REGENT, SECRETARY = seat("bupati", "62.01"), seat("sekretaris-daerah", "62.01")
MEMBER = seat("anggota", "62.01", single=False, path="dprd/anggota")
TARUNG = person("Tarung Lewu")

# feature: pairs that have it, pairs that have it not
FEATURES: dict[str, tuple[list[tuple[Profile, Profile]], list[tuple[Profile, Profile]]]] = {
    "same-3": ([(person("Tarung Rimba Lewu"), person("TARUNG RIMBA LEWU"))], [(TARUNG, TARUNG)]),
    "same-2": ([(TARUNG, person("Tarung Lewu."))], [(TARUNG, person("Taroeng Lewu"))]),
    "same-1": ([(person("Tarung"), person("Tarung"))], [(person("Tarung"), TARUNG)]),
    "spelling-3": (
        [(person("Nur Hidayat Lewu"), person("Nurhidayat Lewu")), (person("Moh. Joko Lewu"), person("Muhammad Djoko Lewu"))],
        [(person("Nur Hidayat Lewu"), person("Nur Lewu"))],
    ),
    "spelling-2": (
        [(TARUNG, person("Taroeng Lewu")), (person("Achmad Sjarif"), person("Ahmad Syarif"))],
        [(TARUNG, person("Tarung Lewo"))],
    ),
    "spelling-1": ([(person("Soekarno"), person("Sukarno")), (person("M. Ali"), person("Ali"))], [(TARUNG, person("Tarung"))]),
    "typo-3": (
        [(person("Santang Rimba Lewu"), person("Satang Rimba Lewu"))],
        [(person("Santang Rimba Lewu"), person("Satang Lewu"))],
    ),
    "typo-2": (
        [
            (person("Santang Lewu"), person("Satang Lewu")),
            (person("Agus Siswadi"), person("Agus Suswadi")),
            (person("Rimba Kartono"), person("Rimba Kartoo")),
        ],
        [(person("Santang Lewu"), person("Satan Lewu")), (person("Agus Lewu"), person("Agis Lewu"))],
    ),
    "typo-1": ([(person("Siswadi"), person("Suswadi"))], [(person("Adi"), person("Edi"))]),
    "initials-3": (
        [(person("Tarung R. Lewu Danum"), person("Tarung Rimba Lewu Danum"))],
        [(person("Tarung R. Lewu"), person("Tarung Rimba Lewu"))],
    ),
    "initials-2": (
        [(person("Tarung R. Lewu"), person("Tarung Rimba Lewu"))],
        [(person("Tarung S. Lewu"), person("Tarung Rimba Lewu"))],
    ),
    "initials-1": ([(person("T. Lewu"), TARUNG)], [(person("S. Lewu"), TARUNG), (person("T. L."), TARUNG)]),
    "part-3": (
        [(person("Tarung Rimba Lewu"), person("Tarung Rimba Lewu Danum"))],
        [(TARUNG, person("Tarung Rimba Lewu"))],
    ),
    "part-2": ([(TARUNG, person("Tarung Lewu Danum"))], [(person("Tarung Danum"), person("Lewu Danum Tarung"))]),
    "part-1": ([(person("Tarung"), TARUNG)], [(person("Tarun"), TARUNG)]),
    "tail-2": ([(TARUNG, person("Galuh Tarung Lewu"))], [(TARUNG, person("Muhammad Tarung Lewu"))]),
    "tail-1": ([(person("Lewu"), TARUNG)], [(person("Tarung"), TARUNG)]),
    "seat": (
        [(person("Tarung Lewu", REGENT), person("T. Lewu", REGENT))],
        [(person("Tarung Lewu", MEMBER), person("Tarung Lewu", MEMBER)), (person("Tarung Lewu", REGENT), TARUNG)],
    ),
    "seat-kin": (
        [(person("Tarung", _assistant("asisten-ii")), person("Tarung", _assistant("asisten-perekonomian-dan-pembangunan")))],
        [
            (person("Tarung", _assistant("asisten-i")), person("Tarung", _assistant("asisten-perekonomian-dan-pembangunan"))),
            (person("Tarung", _assistant("asisten-ii")), person("Tarung", _assistant("asisten-pembangunan", "62.03"))),
        ],
    ),
    "post": (
        [(person("Tarung Lewu", MEMBER), person("Tarung Lewu", MEMBER))],
        [(person("Tarung Lewu", REGENT), person("Tarung Lewu", REGENT))],
    ),
    "office": (
        [(person("Tarung Lewu", SECRETARY), person("Tarung Lewu", Seat("", "sekretaris-daerah", "", 0, True), home="62.01"))],
        [(person("Tarung Lewu", SECRETARY), person("Tarung Lewu", Seat("", "sekretaris-daerah", "", 0, True), home="62.02"))],
    ),
    "role": (
        [(person("Tarung Lewu", seat("camat", "62.01.02", 2)), person("Tarung Lewu", Seat("", "camat", "62.01.02", 2, True)))],
        [(person("Tarung Lewu", seat("camat", "62.01.02", 2)), person("Tarung Lewu", seat("camat", "62.01.03", 2)))],
    ),
    "region": ([(person("Tarung Lewu", REGENT), person("Tarung Lewu", SECRETARY))], [(person("Tarung Lewu", REGENT), TARUNG)]),
    "region-within": (
        [(person("Tarung Lewu", regions=("62",)), person("Tarung Lewu", regions=("62.01",)))],
        [(person("Tarung Lewu", regions=("63",)), person("Tarung Lewu", regions=("62.01",)))],
    ),
    "home": (
        [
            (person("Tarung Lewu", home="62.01"), person("Tarung Lewu", REGENT)),
            (person("Tarung Lewu", home="62"), person("Tarung Lewu", home="62")),
        ],
        [(person("Tarung Lewu", home="62.01"), TARUNG)],
    ),
    "home-within": (
        [(person("Tarung Lewu", home="62"), person("Tarung Lewu", REGENT))],
        [(person("Tarung Lewu", home="63"), person("Tarung Lewu", REGENT))],
    ),
    "home-elsewhere": (
        [(person("Tarung Lewu", home="63"), person("Tarung Lewu", REGENT))],
        [(person("Tarung Lewu", home="63"), person("Tarung Lewu", regions=("nasional",)))],
    ),
    "elsewhere-then": (
        [
            (person("Tarung Lewu", regions=("62",), year=2019), person("Tarung Lewu", regions=("33",), year=2022)),
            (person("Tarung Lewu", seat("bupati", "33.01", former=True)), person("Tarung Lewu", REGENT)),
        ],
        [(person("Tarung Lewu", regions=("62",), year=2019), person("Tarung Lewu", regions=("33",), year=2019))],
    ),
    "elsewhere": (
        [(person("Tarung Lewu", regions=("62",)), person("Tarung Lewu", regions=("33",), year=2019))],
        [(person("Tarung Lewu", regions=("62",)), person("Tarung Lewu", regions=("33", "62")))],
    ),
    "village-elsewhere": (
        [
            (
                person("Tarung Lewu", seat("kepala-desa", "62.01", 1, path="desa-a")),
                person("Tarung Lewu", seat("kepala-desa", "62.01", 1, path="desa-b")),
            )
        ],
        [
            (
                person("Tarung Lewu", seat("kepala-desa", "62.01", 1, path="desa-a")),
                person("Tarung Lewu", seat("kepala-desa", "62.01", 1, path="desa-a")),
            )
        ],
    ),
    "level-far": (
        [(person("Tarung Lewu", seat("kepala-desa", "62.01", 1)), person("Tarung Lewu", REGENT))],
        [(person("Tarung Lewu", seat("camat", "62.01.02", 2)), person("Tarung Lewu", REGENT))],
    ),
    "service": (
        [(person("Tarung Lewu", seat("kapolres", "62.01"), force=True), person("Tarung Lewu", REGENT))],
        [(person("Tarung Lewu", seat("kapolres", "62.01"), force=True), person("Tarung Lewu", force=False))],
    ),
    "years-apart": (
        [(person("Tarung", REGENT, year=2016), person("Tarung Lewu", REGENT, year=2019))],
        [(person("Tarung Lewu", REGENT, year=2016), person("Tarung Lewu", REGENT, year=2019))],
    ),
}


def features(one: Profile, other: Profile) -> tuple[str, ...]:
    found = score(one, other)
    assert found == score(other, one)
    return () if found is None else found.features


def test_every_feature_has_examples() -> None:
    assert set(FEATURES) == set(weights())


@pytest.mark.parametrize("feature", FEATURES)
def test_feature(feature: str) -> None:
    shown, not_shown = FEATURES[feature]
    assert all(feature in features(*both) for both in shown)
    assert not any(feature in features(*both) for both in not_shown)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Tarung Lewu", "Rimba Danum"), ("Agus Wibowo", "Ahmad Wibowo"), ("Anis Baswara", "Ani Baswara"), ("A. B.", "Agus Budi")],
)
def test_names_that_have_nothing_to_do_with_each_other(one: str, other: str) -> None:
    assert compare(one, other).way == "different"


def test_a_single_word_without_a_post_tells_of_nobody() -> None:
    assert not is_telling(person("Bambang", home="62.01", year=2020))
    assert keys_of(person("Bambang", home="62.01")) == ()
    assert is_telling(person("Bambang", REGENT))
    assert is_telling(TARUNG)


WORDS = ("Muhammad", "Nur", "Nor", "Hidayat", "Hidayot", "Nurhi", "Dayat", "Uu", "A.", "B.")


def test_alike_names_of_the_same_consonants_share_a_block() -> None:
    by_bones: dict[str, list[str]] = {}
    for name in (" ".join(words) for length in (2, 3) for words in product(WORDS, repeat=length)):
        by_bones.setdefault(_bones(name), []).append(name)
    keys = {name: set(keys_of(person(name))) for names in by_bones.values() for name in names}
    alike = [both for names in by_bones.values() for both in combinations(names, 2) if compare(*both).way != "different"]
    assert len(alike) > 1000
    assert [both for both in alike if keys[both[0]].isdisjoint(keys[both[1]])] == []


@pytest.mark.parametrize(("one", "other"), [("Nur Hidayat", "Nor Hidoyat"), ("A. Hidayat", "B. Hidoyat")])
def test_names_that_share_their_consonants_but_no_word_share_no_block(one: str, other: str) -> None:
    assert _bones(one) == _bones(other)
    assert set(keys_of(person(one))).isdisjoint(keys_of(person(other)))


def _bones(name: str) -> str:
    """The consonants of a name that has two words or more; empty for others."""
    words = words_of(name)
    return skeleton("".join(word for word in words.core if len(word) > 1)) if len(words.spelt) > 1 else ""


@pytest.mark.parametrize(
    ("name", "spelt"),
    [
        ("Djoewari", "juari"),
        ("Moch. Choirul", "muhamad hoirul"),
        ("Sjarifoeddin", "sarifudin"),
        ("Bagyo", "bagio"),
        ("Bagiyo", "bagio"),
    ],
)
def test_spelling(name: str, spelt: str) -> None:
    assert " ".join(words_of(name).spelt) == spelt


def test_thresholds() -> None:
    assert UNSURE < SAME
