"""Descriptions of entities, people and what is referred to: one label each, whatever the order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad

from kg import __version__
from kg.graph import vocabulary as v
from kg.graph.claims import EntityClaim, PersonClaim
from kg.graph.concepts import concept_index
from kg.graph.draft import draft
from kg.graph.event_identity import natural
from kg.graph.iris import Names
from kg.graph.render import describe, describe_person, describe_references, fullest, provenance, render
from tests.graph.sample import sample_reading
from tests.graph.terms import language, text

NAMES = Names()
POST = NAMES("post", "62", "gubernur")
PERSON = NAMES("person", "rimba-danum").value


def label(text: str) -> EntityClaim:
    return EntityClaim(POST, v.SKOS_PREF_LABEL, Literal(text, language="id"))


def form(text: str) -> EntityClaim:
    return EntityClaim(POST, v.SKOS_ALT_LABEL, Literal(text))


def texts(quads: set[Quad], predicate: NamedNode, subject: str | None = None) -> set[str]:
    return {text(q.object) for q in quads if q.predicate == predicate and subject in (None, text(q.subject))}


def test_one_label_and_the_others_as_forms() -> None:
    claims = [label("Gubernur Kalteng"), label("Gubernur Kalimantan Tengah"), form("Gubernur"), form("Gubernur Kalteng")]
    quads = describe(POST.value, claims)
    assert [q.object for q in quads if q.predicate == v.SKOS_PREF_LABEL] == [
        Literal("Gubernur Kalimantan Tengah", language="id")
    ]
    assert texts(quads, v.SKOS_ALT_LABEL) == {"Gubernur Kalteng", "Gubernur"}
    assert {q.graph_name for q in quads} == {NAMES.entities}


CLAIM = st.one_of(st.builds(label, st.text(min_size=1, max_size=4)), st.builds(form, st.text(min_size=1, max_size=4)))


@given(st.lists(CLAIM, min_size=1).flatmap(lambda rows: st.tuples(st.just(rows), st.permutations(rows * 2))))
def test_a_description_depends_on_the_set_of_claims(both: tuple[list[EntityClaim], ...]) -> None:
    one, other = (describe(POST.value, claims) for claims in both)
    assert one == other
    assert len(texts(one, v.SKOS_PREF_LABEL)) == (1 if any(c.predicate == v.SKOS_PREF_LABEL for c in both[0]) else 0)
    assert not texts(one, v.SKOS_PREF_LABEL) & texts(one, v.SKOS_ALT_LABEL)


@pytest.mark.parametrize(
    ("forms", "best"),
    [
        (["Rimba", "Rimba Danum"], "Rimba Danum"),
        (["Rimba D Lewu", "Rimba D. Lewu"], "Rimba D. Lewu"),
        (["RIMBA DANUM", "Rimba Danum"], "Rimba Danum"),
    ],
)
def test_fullest(forms: list[str], best: str) -> None:
    assert fullest(forms) == fullest(forms[::-1]) == best


def person(name: str, *forms: str, prefixes: tuple[str, ...] = (), suffixes: tuple[str, ...] = ()) -> PersonClaim:
    return PersonClaim(f"{PERSON}/{name}", "rimba-danum", 0, name, forms, prefixes, suffixes)


def test_a_person_has_one_name_and_all_other_forms() -> None:
    claims = [person("Rimba D Lewu", "Rimba", prefixes=("Drs.",)), person("Rimba D. Lewu", "R. Lewu", suffixes=("M.Si",))]
    quads = describe_person(PERSON, claims)
    assert quads == describe_person(PERSON, claims[::-1])
    assert texts(quads, v.FOAF_NAME) == {"Rimba D. Lewu"}
    assert texts(quads, v.SKOS_ALT_LABEL) == {"Rimba D Lewu", "Rimba", "R. Lewu"}
    assert texts(quads, v.SCHEMA_HONORIFIC_PREFIX) == {"Drs."}
    assert texts(quads, v.SCHEMA_HONORIFIC_SUFFIX) == {"M.Si"}


def test_a_person_of_no_article_is_refused() -> None:
    with pytest.raises(ValueError, match="rimba-danum"):
        describe_person(PERSON, [])


def test_rendering_puts_people_and_events_in_and_leaves_nothing_provisional() -> None:
    record = draft(sample_reading())
    people = {claim.term: NAMES.person(claim.slug).value for claim in record.people}
    events = {claim.term: NAMES.event(claim.day, natural(claim)).value for claim in record.events}
    quads = render(record, people | events)
    written = " ".join(map(str, quads))
    assert not any(term in written for term in (*people, *events))
    assert {q.graph_name for q in quads} == {NAMES.graph("contoh-1")}
    assert provenance("contoh-1") in quads
    assert str(provenance("contoh-1").object) == f"<{NAMES.base}software/wakil-{__version__}>"


def test_a_person_who_is_not_settled_is_named() -> None:
    with pytest.raises(KeyError, match="contoh-1/person/rimba-danum"):
        render(draft(sample_reading()), {})


def test_places_are_described_up_to_their_province() -> None:
    quads = describe_references([NAMES.region("62.71.01").value])
    places = {text(q.subject).removeprefix(NAMES.region("").value): q for q in quads if q.predicate == v.RDF_TYPE}
    assert set(places) == {"62.71.01", "62.71", "62"}
    city = NAMES.region("62.71").value
    assert texts(quads, v.SKOS_PREF_LABEL, city) == {"Kota Palangka Raya"}
    assert "Palangka Raya" in texts(quads, v.SKOS_ALT_LABEL, city)
    assert texts(quads, v.SCHEMA_CONTAINED_IN_PLACE, city) == {NAMES.region("62").value}
    assert texts(quads, v.RDF_TYPE, city) == {v.GOV + "City", v.GOV + "Place"}


def test_every_concept_can_be_described_and_has_one_label_a_language() -> None:
    quads = describe_references(concept_index())
    labels = [(q.subject, language(q.object)) for q in quads if q.predicate == v.SKOS_PREF_LABEL]
    assert len(labels) == len(set(labels)) == 2 * len(concept_index())


@pytest.mark.parametrize("iri", [v.GOV + "role-raja", NAMES.region("00").value, NAMES("post", "62", "x").value])
def test_what_no_table_knows_is_refused(iri: str) -> None:
    with pytest.raises(ValueError, match=iri.rsplit("/", 1)[-1].rsplit("#", 1)[-1]):
        describe_references([iri])
