"""The shipped files as files, and what their header may not be."""

from __future__ import annotations

import re
import shlex

import pyoxigraph as ox
import pytest

from kg.errors import QueryError, TableError
from kg.query.guard import check
from kg.query.questions import parse, question, questions
from tests.query.network import network

EVIDENCE = {"quote", "headline", "source", "published", "url"}
WITHOUT_FACTS = {"names-of", "same-person", "statistics", "articles-about", "events-of", "events-on"}
GOOD = """# name: x
# title@id: Judul
# title@en: Title
# description@id: Uraian
# description@en: Description
# param since: since, optional
# param since@id: sejak
# param since@en: from
# column s: a thing
# example: kg query x

SELECT ?s WHERE {
  ?s a ?class .
  #if since: FILTER(?day >= ?_since)
}
"""


def test_there_are_enough_of_them() -> None:
    assert len(questions()) >= 18
    assert list(questions()) == sorted(questions())


@pytest.mark.parametrize("name", list(questions()))
def test_the_file_as_it_stands_is_a_query_of_its_columns(name: str) -> None:
    asked = question(name)
    check(asked.sparql)
    found = network().oxigraph.query(asked.sparql)
    assert isinstance(found, ox.QuerySolutions)
    assert [variable.value for variable in found.variables] == list(asked.columns)
    assert next(found, None) is not None


@pytest.mark.parametrize("name", sorted(set(questions()) - WITHOUT_FACTS))
def test_rows_about_facts_carry_their_evidence(name: str) -> None:
    assert set(question(name).columns) >= {*EVIDENCE, "fact"}


@pytest.mark.parametrize("name", sorted(WITHOUT_FACTS - {"statistics"}))
def test_rows_about_events_and_articles_name_the_article(name: str) -> None:
    assert set(question(name).columns) >= EVIDENCE - {"quote"}


@pytest.mark.parametrize("name", list(questions()))
def test_the_order_of_rows_is_fixed(name: str) -> None:
    assert re.search(r"^ORDER BY \?|^ORDER BY DESC", question(name).sparql, re.MULTILINE)


@pytest.mark.parametrize("name", list(questions()))
def test_examples_call_the_question_with_its_parameters(name: str) -> None:
    asked = question(name)
    for example in asked.examples:
        words = shlex.split(example)
        assert words[:3] == ["kg", "query", name]
        given = {word.removeprefix("--") for word in words[3::2]}
        assert given <= {each.name for each in asked.parameters}
        assert {each.name for each in asked.parameters if each.required} <= given


@pytest.mark.parametrize("name", list(questions()))
def test_every_parameter_narrows_something(name: str) -> None:
    asked = question(name)
    for parameter in asked.parameters:
        assert f"#if {parameter.name}: " in asked.sparql


def test_a_condition_becomes_part_of_the_query() -> None:
    bound = parse(GOOD, "x").bound({"since": [(ox.Literal('" } #'),)]})
    assert 'VALUES (?_since) { ("\\" } #") } FILTER(?day >= ?_since)' in bound
    assert parse(GOOD, "x").bound({}) == GOOD


@pytest.mark.parametrize(
    ("change", "by", "complaint"),
    [
        ("# name: x", "# name: y", "name: x"),
        ("# title@en: Title\n", "", "title@en"),
        ("# description@id: Uraian\n", "", "description@id"),
        ("# param since@en: from\n", "", "param since@en"),
        ("since, optional", "since, perhaps", "x.rq:6: expected 'TYPE"),
        ("since, optional", "day, optional", "x.rq:6: expected 'TYPE"),
        ("# column s: a thing\n", "", "a column"),
        ("# example: kg query x\n", "", "an example"),
        ("# column s: a thing", "# columns", "x.rq:9: expected '# key: value'"),
        ("# column s: a thing", "# colour s: a thing", "x.rq:9: expected a known key"),
        ("#if since:", "#if until:", "declared parameter after #if, found 'until'"),
        ("#if since:", "#if since", "every #if"),
    ],
)
def test_a_defect_is_named(change: str, by: str, complaint: str) -> None:
    assert change in GOOD
    with pytest.raises(TableError, match=re.escape(complaint)):
        parse(GOOD.replace(change, by), "x")


def test_unknown_questions_and_parameters_are_named_with_those_there_are() -> None:
    with pytest.raises(QueryError, match="there is no query 'whoever'; there are: acting-holders, "):
        question("whoever")
    with pytest.raises(QueryError, match="chains has no parameter 'person'; it has: principal, event, since, until"):
        question("chains").bound({"person": []})
    with pytest.raises(QueryError, match=r"posts-of needs --person: .* Example: kg query posts-of"):
        question("posts-of").bound({})
