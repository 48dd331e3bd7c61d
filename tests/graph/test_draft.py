"""The record of one article: what it holds, that it can be kept as JSON, and what it refuses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.graph import vocabulary as v
from kg.graph.draft import Draft, draft
from kg.graph.iris import Names
from kg.model.entities import Event, Organization, Person, Place, Post
from kg.model.facts import Participation, Reading, Representation, Statement
from kg.model.spans import Evidence, Span
from tests.graph.sample import GOVERNOR, PEMPROV, RIMBA, SECRETARY, TARUNG, TEXT, Draughtsman, found, sample_reading
from tests.graph.terms import text

BASE = "https://w3id.org/wakil/id/"


def objects(record: Draft, subject: str, predicate: NamedNode) -> list[str]:
    return [text(o) for s, p, o in record.triples if text(s) == BASE + subject and p == predicate]


def test_json_and_back() -> None:
    record = draft(sample_reading())
    line = record.to_json()
    assert "\n" not in line
    assert Draft.from_json(line) == record
    assert Draft.from_json(line).to_json() == line


def test_json_keeps_odd_characters() -> None:
    text = 'Ia berkata "ya\\tidak"\u2028\tlalu\x0bpergi 👋.\nTamat.'
    reading = Reading(replace(sample_reading().article, text=text))
    assert Draft.from_json(draft(reading).to_json()) == draft(reading)
    assert objects(draft(reading), "article/contoh-1", v.SCHEMA_ARTICLE_BODY) == [text]


def test_a_draft_knows_its_article() -> None:
    reading = sample_reading()
    record = draft(reading)
    assert (record.key, record.identifier, record.digest) == ("contoh-1", "contoh-1", reading.article.digest)


def test_every_person_is_a_claim_with_the_regions_of_their_posts() -> None:
    claims = {claim.slug: claim for claim in draft(sample_reading()).people}
    assert set(claims) == {"tarung-lewu", "rimba-danum"}
    assert claims["rimba-danum"].scopes == ("62",)
    assert claims["rimba-danum"].forms == ("Rimba",)
    assert claims["rimba-danum"].prefixes == ("Drs.",)
    assert not claims["rimba-danum"].national


def test_who_stands_in_without_a_post_has_the_region_of_the_principal() -> None:
    reading = sample_reading()
    (fact,) = reading.representations
    lent = replace(fact, representative_post=None, event=None)
    only = replace(reading, tenures=(), participations=(), statements=(), representations=(lent,))
    claims = {claim.slug: claim for claim in draft(only).people}
    assert claims["rimba-danum"].scopes == ("62",)
    minister = Post("Menteri Sungai", "menteri", "menteri", national=True)
    held = replace(fact, principal_post=minister, event=None)
    own = replace(only, representations=(held,))
    claims = {claim.slug: claim for claim in draft(own).people}
    assert (claims["rimba-danum"].scopes, claims["rimba-danum"].national) == (("62",), False)
    assert claims["tarung-lewu"].national


def test_two_people_of_one_name_in_one_article_have_two_terms() -> None:
    one, other = Person("Arang Tabun", ("Arang",)), Person("Arang Tabun", ("Arang Tabun Muda",))
    reading = Draughtsman("a").says(one, GOVERNOR).says(other, SECRETARY).reading()
    record = draft(reading)
    assert [claim.nth for claim in record.people] == [0, 1]
    assert len({claim.term for claim in record.people}) == 2
    swapped = replace(reading, people=reading.people[::-1])
    assert draft(swapped) == record


def test_facts_are_numbered_by_evidence_then_content() -> None:
    reading = sample_reading()
    (fact,) = reading.participations
    early = replace(fact, function="attendee", evidence=found(TEXT, "Rapat", "test/a"))
    twin = replace(fact, function="speaker", evidence=found(TEXT, "Rapat", "test/a"))
    record = draft(replace(reading, participations=(fact, twin, early)))
    functions = [
        objects(record, f"article/contoh-1/participation/{n}", v.GOV_FUNCTION)[0].removeprefix(v.GOV) for n in (1, 2, 3)
    ]
    assert functions == ["attendee", "speaker", "opener"]


@pytest.mark.parametrize(("confidence", "written"), [(0.9, "0.9"), (1.0, "1"), (0.0, "0"), (0.875, "0.88"), (0.1 + 0.2, "0.3")])
def test_confidence_is_canonical_as_a_store_keeps_it(confidence: float, written: str) -> None:
    reading = sample_reading()
    (fact,) = reading.statements
    sure = replace(fact, evidence=replace(fact.evidence, confidence=confidence))
    record = draft(replace(reading, statements=(sure,)))
    assert objects(record, "article/contoh-1/statement/1", v.GOV_CONFIDENCE) == [written]
    store = Store()
    store.extend(Quad(*spo) for spo in record.triples)
    assert {(q.subject, q.predicate, q.object) for q in store} == set(record.triples)


def test_a_tenure_is_observed_on_the_days_of_the_event_and_of_the_article() -> None:
    reading = sample_reading()
    tenure = "article/contoh-1/tenure/1"
    assert objects(draft(reading), tenure, v.GOV_FIRST_OBSERVED) == ["2024-05-14"]
    assert objects(draft(reading), tenure, v.GOV_LAST_OBSERVED) == ["2024-05-15"]
    undated = replace(reading, article=replace(reading.article, date=None))
    assert objects(draft(undated), tenure, v.GOV_LAST_OBSERVED) == ["2024-05-14"]
    vague = tuple(replace(event, precision="month") for event in reading.events)
    nowhere = replace(undated, events=vague, participations=(), representations=(), statements=())
    assert objects(draft(nowhere), tenure, v.GOV_FIRST_OBSERVED) == []


def test_an_event_with_everything() -> None:
    words = "Lokakarya Perahu di Balai Sampan."
    village = Place("Desa Muara Embun", "village", parent="62.01", forms=("Muara Embun",))
    event = Event(
        "Lokakarya Perahu",
        "lokakarya",
        found(words, "Lokakarya Perahu"),
        date=date(2023, 2, 1),
        precision="month",
        venue="Balai Sampan",
        place=village,
        forms=("Loka Perahu", "Lokakarya Perahu"),
    )
    record = draft(Reading(replace(sample_reading().article, text=words), events=(event,)))
    iri = "article/contoh-1/event/lokakarya-perahu"
    assert objects(record, iri, v.SCHEMA_START_DATE) == ["2023-02-01"]
    assert objects(record, iri, v.GOV_DATE_PRECISION) == ["month"]
    assert objects(record, iri, v.SKOS_ALT_LABEL) == ["Loka Perahu"]
    assert objects(record, iri, v.SCHEMA_LOCATION) == [f"{BASE}venue/62.01/balai-sampan"]
    said = {(c.iri.value.removeprefix(BASE), c.predicate, text(c.object).removeprefix(BASE)) for c in record.entities}
    assert ("venue/62.01/balai-sampan", v.SCHEMA_CONTAINED_IN_PLACE, "place/62.01/desa-muara-embun") in said
    assert ("place/62.01/desa-muara-embun", v.SCHEMA_CONTAINED_IN_PLACE, "place/62.01") in said
    assert ("place/62.01/desa-muara-embun", v.RDF_TYPE, v.GOV + "Village") in said
    assert record.references == (f"{BASE}place/62.01", f"{v.GOV}eventtype-lokakarya")


def test_bodies_are_described_up_to_the_root() -> None:
    setda = SECRETARY.organization
    bureau = Organization("Biro Sarana", "Bureau", ("setda", "biro-sarana"), "62", parent=setda)
    post = Post("Kepala Biro Sarana", "kepala-biro", None, bureau, "62")
    record = draft(Draughtsman("a").says(TARUNG, post).reading())
    above = {
        c.iri.value.removeprefix(BASE): text(c.object).removeprefix(BASE)
        for c in record.entities
        if c.predicate == v.ORG_SUB_ORGANIZATION_OF
    }
    assert above == {
        "organization/62/setda/biro-sarana": "organization/62/setda",
        "organization/62/setda": "organization/62/pemerintah",
    }
    classes = {text(c.object).removeprefix(v.GOV) for c in record.entities if c.predicate == v.RDF_TYPE}
    assert classes == {"Post", "Organization", "Bureau", "Secretariat", "RegionalGovernment"}


def test_forms_of_another_value_of_a_used_post_are_kept_and_unused_posts_are_not_described() -> None:
    again = replace(SECRETARY, forms=("Sekdaprov",))
    unused = Post("Bupati Sungai", "bupati", "bupati", region="62.01", forms=("Bupati Sungai",))
    reading = sample_reading()
    record = draft(replace(reading, posts=(*reading.posts, again, unused)))
    forms = {text(c.object) for c in record.entities if c.predicate == v.SKOS_ALT_LABEL}
    assert "Sekdaprov" in forms
    assert "Bupati Sungai" not in forms


@pytest.mark.parametrize(
    ("representative", "principal", "edge"),
    [
        ((RIMBA, SECRETARY), (TARUNG, GOVERNOR), ("contoh-1/person/rimba-danum", "contoh-1/person/tarung-lewu")),
        ((None, SECRETARY), (None, GOVERNOR), ("post/62/sekretaris-daerah", "post/62/gubernur")),
        ((PEMPROV, None), (None, GOVERNOR), ("organization/62/pemerintah", "post/62/gubernur")),
    ],
)
def test_the_shortcut_joins_each_sides_person_or_organization_else_its_post(
    representative: tuple[Person | Organization | None, Post | None],
    principal: tuple[Person | Organization | None, Post | None],
    edge: tuple[str, str],
) -> None:
    fact = Representation("Group", found(TEXT, "diwakili"), *representative, *principal)
    record = draft(Reading(sample_reading().article, representations=(fact, fact)))
    edges = [(text(s), text(o)) for s, p, o in record.triples if p == v.GOV_REPRESENTED]
    assert [(a.removeprefix(BASE), b.removeprefix(BASE)) for a, b in edges] == [
        tuple(f"article/{end}" if end.startswith("contoh") else end for end in edge)
    ]


def test_posts_and_organizations_take_part_and_speak() -> None:
    reading = sample_reading()
    (event,) = reading.events
    words = found(TEXT, "kata Rimba")
    record = draft(
        replace(
            reading,
            participations=(Participation(PEMPROV, event, "organizer", words), Participation(GOVERNOR, event, "host", words)),
            statements=(Statement(GOVERNOR, "Kita", words, voiced_by=RIMBA),),
        )
    )
    ends = [objects(record, f"article/contoh-1/participation/{n}", v.GOV_PARTICIPANT)[0] for n in (1, 2)]
    assert ends == [f"{BASE}organization/62/pemerintah", f"{BASE}post/62/gubernur"]
    assert objects(record, "article/contoh-1/statement/1", v.GOV_SPEAKER) == [f"{BASE}post/62/gubernur"]
    assert objects(record, "article/contoh-1/statement/1", v.GOV_VOICED_BY) == [f"{BASE}article/contoh-1/person/rimba-danum"]


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://example.org/a?b=c#d", NamedNode("https://example.org/a?b=c#d")),
        ("https://example.org/a b|c", NamedNode("https://example.org/a%20b%7Cc")),
        ("https://example.org/100%", NamedNode("https://example.org/100%25")),
        ("https://example.org/%C3%A9é", NamedNode("https://example.org/%C3%A9é")),
        ("example.org/a", Literal("example.org/a")),
    ],
)
def test_url(url: str, written: NamedNode | Literal) -> None:
    reading = Reading(replace(sample_reading().article, url=url))
    assert [o for _, p, o in draft(reading).triples if p == v.SCHEMA_URL] == [written]


def test_a_bare_article() -> None:
    reading = Reading(replace(sample_reading().article, title=None, date=None, url=None, source=None))
    predicates = {p for _, p, _ in draft(reading).triples}
    assert predicates == {v.RDF_TYPE, v.DCTERMS_IDENTIFIER, v.GOV_DIGEST, v.SCHEMA_ARTICLE_BODY}


def test_another_base() -> None:
    record = draft(sample_reading(), Names("http://localhost/kb/"))
    assert BASE not in record.to_json()


def test_a_kind_that_is_no_class_of_the_ontology_is_named() -> None:
    odd = Organization("Klub Layang", "Club", ("klub-layang",), "62")
    reading = Reading(sample_reading().article, representations=(Representation("Through", found(TEXT, "di"), odd, None, odd),))
    with pytest.raises(ValueError, match=r"'Klub Layang'.*'Club'"):
        draft(reading)


def test_a_quote_that_stands_elsewhere_is_refused() -> None:
    reading = sample_reading()
    (fact,) = reading.statements
    wrong = replace(fact, evidence=Evidence(Span(0, 4), "Kita", "test/wrong", 1.0))
    with pytest.raises(ValueError, match="test/wrong"):
        draft(replace(reading, statements=(wrong,)))


@pytest.mark.parametrize(
    ("form", "added"),
    [
        ("PWI", "PWI Kabupaten Kapuas"),
        ("PWI Kapuas", "PWI Kabupaten Kapuas"),
        ("persatuan wartawan (PWI)", "PWI Kabupaten Kapuas"),
        ("Persatuan Wartawan", None),
    ],
)
def test_the_short_form_of_a_body_is_given_its_region(form: str, added: str | None) -> None:
    label = "Persatuan Wartawan Indonesia Kabupaten Kapuas"
    body = Organization(label, "Association", ("persatuan-wartawan-indonesia",), "62.03", forms=(form,))
    chair = Post(f"Ketua {label}", "ketua", "ketua", body, "62.03")
    paper = Draughtsman("contoh-2")
    paper.says(RIMBA, chair)
    forms = {text(c.object) for c in draft(paper.reading()).entities if c.predicate == v.SKOS_ALT_LABEL}
    assert forms - {form} - set(RIMBA.forms) == ({added, f"Ketua {added}"} if added else set())
