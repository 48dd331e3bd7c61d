"""The whole graph: the same for any order, without an article what it would be had it never come."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import BlankNode, Quad, Store

from kg.graph import vocabulary as v
from kg.graph.build import assemble, build, gather, nquads, triples_of
from kg.graph.draft import Draft, draft
from kg.graph.iris import Names
from kg.model.entities import Person, Post
from kg.model.facts import Reading, Representation
from tests.graph.sample import GOVERNOR, RIMBA, SECRETARY, TARUNG, Draughtsman, regent, sample_reading
from tests.graph.terms import text

NAMES = Names()
PEOPLE = [TARUNG, RIMBA, Person("Arang Tabun", ("Arang",)), Person("Arang Tabun"), Person("ARANG TABUN", (), ("H.",))]
POSTS = [GOVERNOR, SECRETARY, regent("62.01"), regent("62.03"), Post("Bupati", "bupati", "bupati"), None]
SENTENCES = st.lists(st.tuples(st.sampled_from(PEOPLE), st.sampled_from(POSTS)), max_size=4)


def reading_of(key: str, sentences: list[tuple[Person, Post | None]]) -> Reading:
    paper = Draughtsman(key)
    for person, post in sentences:
        paper.says(person, post)
    reading = paper.reading(date=date(2024, 1, 1))
    pairs = zip(reading.tenures, reading.tenures[1:], strict=False)
    facts = tuple(
        Representation("Delegation", one.evidence, one.holder, one.post, other.holder, other.post) for one, other in pairs
    )
    return replace(reading, representations=facts)


READINGS = st.lists(SENTENCES, max_size=5).map(
    lambda texts: [reading_of(f"a-{n}", sentences) for n, sentences in enumerate(texts)]
)


@settings(max_examples=40, deadline=None)
@given(READINGS, st.randoms(use_true_random=False))
def test_any_order_gives_the_same_bytes(readings: list[Reading], chance: random.Random) -> None:
    shuffled = list(readings)
    chance.shuffle(shuffled)
    assert nquads(build(shuffled)) == nquads(build(readings))


@settings(max_examples=40, deadline=None)
@given(SENTENCES)
def test_validation_is_given_what_an_article_alone_would_be_in_a_store(sentences: list[tuple[Person, Post | None]]) -> None:
    made = draft(reading_of("a", sentences))
    assert {tuple(said)[:3] for said in triples_of(made)} == {tuple(quad)[:3] for quad in gather([made])}


@settings(max_examples=40, deadline=None)
@given(READINGS, st.randoms(use_true_random=False))
def test_an_article_taken_out_leaves_no_trace(readings: list[Reading], chance: random.Random) -> None:
    """Drafts kept as JSON and settled again give what a build without the article gives."""
    kept = [draft(each).to_json() for each in readings]
    gone = chance.randrange(len(kept)) if kept else 0
    left = [Draft.from_json(line) for n, line in enumerate(kept) if n != gone]
    assert nquads(assemble(left)) == nquads(build(each for n, each in enumerate(readings) if n != gone))
    assert nquads(assemble(map(Draft.from_json, kept))) == nquads(build(readings))


@settings(max_examples=40, deadline=None)
@given(READINGS)
def test_evidence_is_in_the_text_and_nothing_is_left_undescribed(readings: list[Reading]) -> None:
    quads = build(readings)
    values = {(text(q.subject), q.predicate): text(q.object) for q in quads}
    evidence = {(text(q.subject), text(q.object)) for q in quads if q.predicate == v.OA_HAS_SELECTOR}
    for place, selector in evidence:
        if selector.endswith("/quote"):
            body = values[values[place, v.OA_HAS_SOURCE], v.SCHEMA_ARTICLE_BODY]
            start, end = (int(values[f"{place}/position", each]) for each in (v.OA_START, v.OA_END))
            assert body[start:end] == values[selector, v.OA_EXACT]
    assert len(evidence) == 2 * sum(q.predicate == v.GOV_EVIDENCE for q in quads)
    typed = {q.subject for q in quads if q.predicate == v.RDF_TYPE}
    used = {q.object for q in quads if q.predicate in (v.GOV_HOLDER, v.GOV_POST_HELD, v.ORG_POST_IN, v.ORG_ROLE)}
    used |= {q.object for q in quads if q.predicate in (v.GOV_JURISDICTION, v.GOV_CAPACITY, v.SCHEMA_MENTIONS)}
    assert used <= typed


@settings(max_examples=40, deadline=None)
@given(READINGS)
def test_nobody_is_called_provisional_and_everybody_has_one_name(readings: list[Reading]) -> None:
    quads = build(readings)
    people = {q.subject for q in quads if q.object == v.GOV_PERSON}
    names = [q.subject for q in quads if q.predicate == v.FOAF_NAME]
    assert len(names) == len(set(names))
    assert set(names) == people
    assert people == {q.object for q in quads if q.predicate == v.SCHEMA_MENTIONS}
    assert not any(isinstance(term, BlankNode) for quad in quads for term in quad)


def test_namesakes_of_two_regencies_are_two_people() -> None:
    arang = Person("Arang Tabun")
    quads = build(
        [
            Draughtsman("a").says(arang, regent("62.01")).reading(),
            Draughtsman("b").says(arang, regent("62.03")).reading(),
            Draughtsman("c").says(arang, regent("62.01")).reading(),
        ]
    )
    holders = {text(q.subject).split("/")[-3]: text(q.object) for q in quads if q.predicate == v.GOV_HOLDER}
    assert holders["a"] == holders["c"] == NAMES.person("arang-tabun", "62-01").value
    assert holders["b"] == NAMES.person("arang-tabun", "62-03").value


def test_posts_of_unknown_regions_never_merge() -> None:
    post = Post("Bupati", "bupati", "bupati")
    quads = build(
        [Draughtsman("a").says(TARUNG, post).reading(), Draughtsman("b").says(RIMBA, post).reading()],
    )
    assert len({q.object for q in quads if q.predicate == v.GOV_POST_HELD}) == 2


def test_one_article_in_two_versions_is_refused() -> None:
    one = sample_reading()
    other = replace(one, article=replace(one.article, text=one.article.text + " Tamat."))
    assert build([one, one]) == build([one])
    with pytest.raises(ValueError, match="contoh-1"):
        build([one, other])


# rdflib 7 calls methods of its own Dataset that it has deprecated
@pytest.mark.filterwarnings("ignore:Dataset[.]:DeprecationWarning")
def test_lines_are_sorted_and_read_back_as_the_same_quads() -> None:
    quads = build([sample_reading()])
    lines = nquads(quads).decode().splitlines()
    assert lines == sorted(lines)
    assert nquads(quads[::-1] + quads) == nquads(quads)
    dataset = rdflib.Dataset()
    dataset.parse(data=nquads(quads).decode(), format="nquads")
    assert len({(s, p, o, g) for s, p, o, g in dataset.quads()}) == len(quads)


def test_a_store_keeps_every_literal_as_it_is() -> None:
    quads = build([sample_reading()])
    store = Store()
    store.extend(quads)
    assert {Quad(*quad) for quad in store} == set(quads)


def test_no_articles_no_quads() -> None:
    assert build([]) == []
    assert nquads([]) == b""


def test_nothing_keeps_the_usual_base_under_another() -> None:
    named = Names("http://localhost/kb/")
    assert b"w3id.org/wakil/id/" not in nquads(build([sample_reading()], named))
