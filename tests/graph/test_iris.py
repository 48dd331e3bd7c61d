"""What things are called, and that unknowns keep apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kg.graph.event_claims import event_claims
from kg.graph.event_identity import settle_events
from kg.graph.iris import Names, part, scope_of
from kg.model.article import Article
from kg.model.entities import Event, Organization, Place, Post
from kg.model.facts import Reading
from kg.model.spans import Evidence, Span
from tests.graph.sample import GOVERNOR, PEMPROV, PROVINCE, SECRETARY, SETDA

NAMES = Names()
BUREAU = Organization("Biro Sarana", "Bureau", ("setda", "biro-sarana"), "62", parent=SETDA)
MINISTRY = Organization("Kementerian Sungai", "Ministry", ("kementerian-sungai",), national=True)
AGENCY = Organization("Dinas Rawa", "Agency", ("dinas-rawa",), "62.01", parent=PEMPROV)
UNKNOWN = Organization("Dinas Rawa", "Agency", ("dinas-rawa",))
VILLAGE = Place("Desa Muara Embun", "village", parent="62.01")


def tail(iri: object) -> str:
    return str(getattr(iri, "value", iri)).removeprefix("https://w3id.org/wakil/id/")


@pytest.mark.parametrize(
    ("post", "path"),
    [
        (GOVERNOR, "post/62/gubernur"),
        (SECRETARY, "post/62/sekretaris-daerah"),
        (replace(SECRETARY, region=None), "post/62/sekretaris-daerah"),
        (Post("Kepala Dinas Rawa", "kepala-dinas", "kepala-dinas", AGENCY, "62.01"), "post/62.01/dinas-rawa/kepala-dinas"),
        (Post("Kepala Biro Sarana", "kepala", None, BUREAU), "post/62/setda/biro-sarana/kepala"),
        (
            Post("Menteri Sungai", "menteri", "menteri", MINISTRY, national=True),
            "post/nasional/kementerian-sungai/menteri",
        ),
        (Post("Bupati", "bupati", "bupati"), "article/a-1/post/bupati"),
        (Post("Kepala Dinas Rawa", "kepala-dinas", "kepala-dinas", UNKNOWN), "article/a-1/post/dinas-rawa/kepala-dinas"),
    ],
)
def test_post(post: Post, path: str) -> None:
    assert tail(NAMES.post(post, "a-1")) == path


@pytest.mark.parametrize(
    ("organization", "path"),
    [
        (PEMPROV, "organization/62/pemerintah"),
        (BUREAU, "organization/62/setda/biro-sarana"),
        (MINISTRY, "organization/nasional/kementerian-sungai"),
        (UNKNOWN, "article/a-1/organization/dinas-rawa"),
        (Organization("PT Hulu Jaya", "Company", ()), "article/a-1/organization/pt-hulu-jaya"),
    ],
)
def test_organization(organization: Organization, path: str) -> None:
    assert tail(NAMES.organization(organization, "a-1")) == path


@pytest.mark.parametrize(
    ("place", "path"),
    [
        (PROVINCE, "place/62"),
        (VILLAGE, "place/62.01/desa-muara-embun"),
        (Place("Desa Muara Embun", "village"), "article/a-1/place/desa-muara-embun"),
    ],
)
def test_place(place: Place, path: str) -> None:
    assert tail(NAMES.place(place, "a-1")) == path


DAY = date(2024, 5, 1)
EVENT = Event("Rapat Rawa", "rapat", Evidence(Span(0, 1), "R", "test/rule", 1.0), date=DAY, precision="day", place=PROVINCE)


@pytest.mark.parametrize(
    ("event", "path"),
    [
        (EVENT, "event/2024-05-01/rapat-rawa-62"),
        (replace(EVENT, precision="month"), "article/a-1/event/rapat-rawa"),
        (replace(EVENT, precision="year"), "article/a-1/event/rapat-rawa"),
        (replace(EVENT, place=VILLAGE), "event/2024-05-01/rapat-rawa-62.01"),
        (replace(EVENT, place=None, organizer=AGENCY), "event/2024-05-01/rapat-rawa-62.01"),
        (replace(EVENT, place=None, organizer=MINISTRY), "event/2024-05-01/rapat-rawa-nasional"),
        (replace(EVENT, place=None), "article/a-1/event/rapat-rawa"),
        (replace(EVENT, place=None, organizer=UNKNOWN), "article/a-1/event/rapat-rawa"),
        (replace(EVENT, date=None, precision=None), "article/a-1/event/rapat-rawa"),
    ],
)
def test_event(event: Event, path: str) -> None:
    (claim,) = event_claims(Reading(Article("a-1", "R"), events=(event,)), NAMES).values()
    assert claim.term == NAMES.claimed_event("a-1", "rapat-rawa", 0).value
    assert settle_events({"a-1": (claim,)}, {}, NAMES) == {claim.term: f"{NAMES.base}{path}"}


@pytest.mark.parametrize(
    ("place", "path"),
    [
        (PROVINCE, "venue/62/aula-rimba"),
        (VILLAGE, "venue/62.01/aula-rimba"),
        (None, "article/a-1/venue/aula-rimba"),
        (Place("Muara Embun", "village"), "article/a-1/venue/aula-rimba"),
    ],
)
def test_venue(place: Place | None, path: str) -> None:
    assert tail(NAMES.venue("Aula Rimba", place, "a-1")) == path


def test_an_article_and_what_is_below_it() -> None:
    assert tail(NAMES.article("a-1")) == "article/a-1"
    assert tail(NAMES.graph("a-1")) == "article/a-1/graph"
    assert tail(NAMES.fact("a-1", "tenure", 3)) == "article/a-1/tenure/3"
    assert tail(NAMES.claimed_person("a-1", "rimba", 0)) == "article/a-1/person/rimba"
    assert tail(NAMES.claimed_person("a-1", "rimba", 1)) == "article/a-1/person/rimba/2"


@pytest.mark.parametrize(
    "thing", [UNKNOWN, Post("Bupati", "bupati"), Post("Ketua", "ketua", organization=UNKNOWN)], ids=lambda t: t.label
)
def test_two_unknowns_of_one_name_in_two_articles_are_two(thing: Post | Organization) -> None:
    name = NAMES.post if isinstance(thing, Post) else NAMES.organization
    assert scope_of(thing) is None
    assert name(thing, "a-1") != name(thing, "a-2")  # type: ignore[arg-type]


def test_long_names_that_begin_alike_are_two() -> None:
    begin = "Rapat Evaluasi Pelaksanaan Program Pembangunan Kawasan Perdesaan dan Pesisir Berkelanjutan Tahap "
    one, other = part(begin + "Satu"), part(begin + "Dua")
    assert one != other
    assert max(len(one), len(other)) <= 80
    assert one.startswith("rapat-evaluasi-pelaksanaan-program")


def test_a_name_without_a_latin_letter_has_a_part_of_its_own() -> None:
    assert part("李") != part("王")
    assert part("李").startswith("x-")


def test_the_base_is_a_setting() -> None:
    assert Names("http://localhost/kb/").post(GOVERNOR, "a").value == "http://localhost/kb/post/62/gubernur"


@pytest.mark.parametrize("base", ["https://example.org/id", "kb/", ""])
def test_a_base_that_is_none_is_refused(base: str) -> None:
    with pytest.raises(ValueError, match=r"base IRI|scheme"):
        Names(base)
