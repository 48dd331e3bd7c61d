"""What is refused, in every disguise that the parser of Oxigraph sees through; and what only looks like it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import QueryError
from kg.query.guard import LONGEST_QUERY, check

REFUSED = [
    ("SERVICE", "SELECT * { SERVICE <http://a.example/> { ?s ?p ?o } }"),
    ("SERVICE", "select * { service silent ?where {} }"),
    ("SERVICE", "SELECT * { SERVICE<http://a.example/>{} }"),
    ("SERVICE", "SELECT * { FILTER(?a<?b)SERVICE?x#>\n{ ?s ?p ?o } }"),
    ("SERVICE", "SELECT * { FILTER(?a<'x)y')SERVICE?x#>'\n{ ?s ?p ?o } }"),
    ("SERVICE", "SELECT * { ?s ?p trueSERVICE:x{} }"),
    ("SERVICE", "SELECT * { ?s ?p 1SERVICE <x> {} }"),
    ("SERVICE", "SELECT * { SERVICESILENT<x>{} }"),
    ("SERVICE", "ASK { # a comment\n SERVICE <x> {} }"),
    ("SERVICE", "ASK { ?s ?p 'it\\'s' SERVICE <x> {} }"),
    ("SERVICE", 'ASK { ?s ?p """a "quoted" word""" SERVICE <x> {} }'),
    ("SERVICE", "\\u0053ERVICE <x> {}"),
    ("SERVICE", 'ASK { FILTER("\\u0022" != <http://x/\\u0041#foo>) SERVICE <y> { ?s ?p "x" } }'),
    ("SERVICE", "ASK { FILTER(?a < ?b) SERVICE <y> { } }"),
    ("FROM", "SELECT * FROM <file:///etc/hosts> { ?s ?p ?o }"),
    ("FROM", "SELECT * from named <http://a.example/> { ?s ?p ?o }"),
    ("LOAD", "LOAD <http://a.example/>"),
    ("INSERT", "insert data { <a:a> <a:b> <a:c> }"),
    ("DELETE", "DELETE WHERE { ?s ?p ?o }"),
    ("CLEAR", "CLEAR ALL"),
    ("DROP", "DROP DEFAULT"),
    ("CREATE", "CREATE GRAPH <a:a>"),
    ("COPY", "COPY <a:a> TO <a:b>"),
    ("MOVE", "MOVE <a:a> TO <a:b>"),
    ("ADD", "ADD <a:a> TO <a:b>"),
]
ALLOWED = [
    "SELECT ?service ?from { ?service a <http://a.example/SERVICE> ; ex:service ?from }",
    "SELECT * { ?s rdfs:label 'SERVICE <x> {}' } # SERVICE",
    'SELECT * { ?s rdfs:label """a\n"LOAD" b""" , \'FROM\'@id }',
    "SELECT * { ?s ex:load ?o . FILTER(?s<?o && ?o>?x) }",
    "SELECT * { ?s <http://a.example/a_(service)> ?o }",
    "DESCRIBE <http://a.example/FROM>",
    "SELECT * { _:insert ?p $delete }",
    "SELECT * { ?s rdfs:label 'x'@add }",
]


@pytest.mark.parametrize(("word", "query"), REFUSED)
def test_refused(word: str, query: str) -> None:
    with pytest.raises(QueryError, match=f"^{word} is refused"):
        check(query)


@pytest.mark.parametrize("query", ALLOWED)
def test_allowed(query: str) -> None:
    check(query)


def test_an_iri_with_a_bracket_is_read_both_ways() -> None:
    with pytest.raises(QueryError):
        check("SELECT * { ?s <http://a.example/)SERVICE(> ?o }")


@pytest.mark.parametrize("piece", ["<)>", "'''", '"""a', "'", "((((<", "a:", "<a)", "'''a''", "\\u0022", "<)#>", "<)'>"])
def test_the_cost_is_linear(piece: str) -> None:
    query = piece * (LONGEST_QUERY // len(piece))
    started = time.process_time()
    check(query)
    assert time.process_time() - started < 4


def test_a_monstrous_query_is_refused() -> None:
    with pytest.raises(QueryError, match="at most"):
        check(" " * (LONGEST_QUERY + 1))


@given(st.text(alphabet="SERVICE <>?a'\"#)\n{}:\\", max_size=40), st.sampled_from(["", " ", "\n", "{", "}", ")"]))
def test_a_plain_keyword_at_the_start_is_always_seen(tail: str, gap: str) -> None:
    with pytest.raises(QueryError, match="SERVICE"):
        check(f"SERVICE{gap}{tail}" if gap else f"SERVICE<a:a>{tail}")
