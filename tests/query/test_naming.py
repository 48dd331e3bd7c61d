"""What a text names: expected labels first, then the kinds looked among, then wordings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.facts import read
from kg.graph.build import build
from kg.model.article import Article
from kg.model.entities import Person, Post
from kg.query.naming import Directory, Kind
from tests.graph.sample import Draughtsman
from tests.query.network import InMemory, network, with_union

REGENT = Post("Bupati Kapuas", "bupati", "bupati", None, "62.03")
AGENT: tuple[Kind, ...] = ("person", "post", "organization")
GOVERNOR = "Gubernur Kalimantan Tengah"
SECRETARY = "Sekretaris Daerah Provinsi Kalimantan Tengah"
ASSISTANT = "Asisten Pemerintahan dan Kesejahteraan Rakyat Sekretariat Daerah Provinsi Kalimantan Tengah"

FOUND: list[tuple[tuple[str, ...], tuple[Kind, ...], str, tuple[str, ...]]] = [
    ((SECRETARY,), AGENT, "exact", ("Sekda Kalteng", "sekda kalteng", SECRETARY)),
    (
        (SECRETARY,),
        AGENT,
        "expanded",
        ("Sekretaris Daerah Kalimantan Tengah", "Sekda-Kalteng!", "Sekda Provinsi Kalteng", "SEKDA PROV. KALTENG"),
    ),
    ((SECRETARY,), ("post",), "words", ("Sekretaris Kalteng",)),
    ((GOVERNOR,), AGENT, "expanded", ("Governor Central Kalimantan", "GUBERNUR, KALTENG.")),
    (("Bupati Balangan",), AGENT, "exact", ("Bupati Balangan",)),
    (("Rimba Danum",), AGENT, "exact", ("https://w3id.org/wakil/id/person/rimba-danum", "person/rimba-danum")),
    ((SECRETARY,), ("post",), "exact", ("post/62/sekretaris-daerah",)),
    (("Bupati Balangan", "Bupati Kapuas"), AGENT, "words", ("Bupati", "bupati")),
    (("Wakil Bupati Kapuas",), AGENT, "expanded", ("wabup-kapuas", "Wakil  Bupati Kapuas.")),
    (
        ("Sekretaris Daerah Kabupaten Balangan", "Sekretaris Daerah Kabupaten Kapuas", SECRETARY),
        AGENT,
        "words",
        ("Sekda", "Sekretaris Daerah"),
    ),
    ((ASSISTANT,), AGENT, "words", ("Asisten Kalteng", "Asisten", "Asisten Pemerintahan")),
    (("Rimba Danum",), AGENT, "exact", ("Rimba", "rimba danum")),
    (("Rimba Danum",), AGENT, "words", ("Danum",)),
    (("Rimba Danum",), AGENT, "inside", ("Drs. Rimba Danum, M.Si", "Sekda Kalteng Rimba Danum", "Bapak Rimba Danum")),
    (("Lamiang F. Rangkai",), ("person",), "expanded", ("Lamiang F Rangkai", "lamiang-f-rangkai")),
    (("Rahmat Basuni", "Rahmat Basuni"), ("person",), "exact", ("Rahmat Basuni",)),
    (("Pemerintah Provinsi Jawa Timur",), ("organization",), "exact", ("Pemprov Jatim",)),
    (
        ("Pemerintah Provinsi Jawa Timur",),
        ("organization",),
        "expanded",
        ("Pemerintah Provinsi Jatim", "pemerintah prov jatim"),
    ),
    (
        ("Dinas Kesehatan Kabupaten Balangan", "Dinas Kesehatan Provinsi Jawa Timur"),
        ("organization",),
        "words",
        ("Dinkes", "Dinas Kesehatan"),
    ),
    (("Dinas Kesehatan Kabupaten Balangan",), ("organization",), "words", ("Dinkes Balangan",)),
    (("Kalimantan Tengah",), ("place",), "exact", ("Kalteng", "KALTENG")),
    (("Kalimantan Tengah",), ("place",), "expanded", ("Central Kalimantan",)),
    (("Rapat Koordinasi Pangan",), ("event",), "expanded", ("Rakor Pangan",)),
    (("Rapat Koordinasi Banjir", "Rapat Koordinasi Pangan"), ("event",), "words", ("Rakor", "Rapat Koordinasi")),
]
NOTHING: list[tuple[tuple[Kind, ...], str]] = [
    (AGENT, ""),
    (AGENT, " . "),
    (AGENT, "Kapuas Bupati"),
    (AGENT, "Bupati Barito Utara"),
    (AGENT, "Rimba Danum makan nasi"),
    (AGENT, "Dan"),
    (AGENT, "Kapuas"),
    (("person",), "Sekda Kalteng"),
    (("place",), "Rimba Danum"),
]


@pytest.mark.parametrize(
    ("labels", "kinds", "how", "text"), [(labels, kinds, how, text) for labels, kinds, how, texts in FOUND for text in texts]
)
def test_found(labels: tuple[str, ...], kinds: tuple[Kind, ...], how: str, text: str) -> None:
    found = Directory(network()).find(text, kinds)
    assert tuple(each.label for each in found) == labels
    assert {each.how for each in found} == {how}


@pytest.mark.parametrize(("kinds", "text"), NOTHING)
def test_nothing(kinds: tuple[Kind, ...], text: str) -> None:
    assert Directory(network()).find(text, kinds) == ()


SIMILAR = [("Rimba Danun", "Rimba Danum"), ("Lamiang F. Rangkay", "Lamiang F. Rangkai"), ("Bupati Kapuwas", "Bupati Kapuas")]


@pytest.mark.parametrize(("text", "label"), SIMILAR)
def test_similar_only_where_asked_for(text: str, label: str) -> None:
    directory = Directory(network())
    assert directory.find(text, AGENT) == ()
    assert [(each.label, each.how) for each in directory.find(text, AGENT, similar=True)] == [(label, "similar")]


@pytest.mark.parametrize("text", ["Rimbo Danau", "Usman Tawih Lewu", "Jay", "Bupati Kapuk Randu"])
def test_too_different(text: str) -> None:
    assert Directory(network()).find(text, AGENT, similar=True) == ()


def test_near_names_the_nearest_first() -> None:
    assert Directory(network()).near("Rimba Danau", AGENT)[0] == "Rimba Danum"
    assert Directory(network()).near("Xyzzy", AGENT) == ()


@given(st.text(max_size=30))
def test_any_text_is_looked_up_without_an_error(text: str) -> None:
    for found in Directory(network()).find(text, ("place",), similar=True):
        assert found.kind == "place"


def test_a_role_by_itself_stands_for_its_own_posts_alone() -> None:
    text = "Rapat dihadiri Sekretaris Badan Kepegawaian Daerah Kapuas Rimba Danum dan Sekda Kapuas Jaya Kahayan."
    directory = Directory(InMemory(with_union(build([read(Article("contoh", text))]))))
    assert [each.label for each in directory.find("Sekda", ("post",))] == ["Sekretaris Daerah Kabupaten Kapuas"]


def test_a_name_means_who_is_called_so_before_those_of_whom_it_is_another_form() -> None:
    husband, wife = Person("Eka Danum"), Person("Fiona Eka Danum", ("Eka Danum", "Fiona"))
    readings = [Draughtsman(key).says(who, REGENT).reading() for key, who in (("a", husband), ("b", wife))]
    directory = Directory(InMemory(with_union(build(readings))))
    for text in ("Eka Danum", "eka danum", "EKA-DANUM"):
        assert [each.label for each in directory.find(text, ("person",))] == ["Eka Danum"]
    assert [each.label for each in directory.find("Fiona", ("person",))] == ["Fiona Eka Danum"]
