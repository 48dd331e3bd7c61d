"""Foreign SPARQL over a store on disk, in its own process."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import QueryError, StoreError
from kg.query.sparql import evaluate
from kg.query.worker import shortened
from tests.query.network import write_store

CROSS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_store(tmp_path_factory.mktemp("sparql") / "network.kg")


@pytest.fixture
def listener() -> Iterator[tuple[str, list[bytes]]]:
    """An address on this machine, and what reached it."""
    reached: list[bytes] = []
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()

        def accept() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    reached.append(connection.recv(100))

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/sparql", reached
        server.shutdown(socket.SHUT_RDWR)
        thread.join(timeout=2)


def test_select_with_prefixes_that_need_not_be_declared(store: Path) -> None:
    result = evaluate(store, "SELECT ?name { ?p a gov:Person ; foaf:name ?name } ORDER BY ?name LIMIT 2")
    assert result.columns == ("name",)
    assert result.texts() == [("Ahmad Sungkai",), ("Hasan Murung",)]
    assert result.cut is None


def test_a_plain_query_sees_each_triple_once_and_the_graphs_are_there(store: Path) -> None:
    assert evaluate(store, "SELECT (COUNT(*) AS ?n) { id:post\\/62\\/gubernur a gov:Post }").texts() == [("1",)]
    graphs = evaluate(store, "SELECT DISTINCT ?g { GRAPH ?g { ?s a gov:Tenure } }")
    assert len(graphs.rows) == 9


def test_a_prefix_may_be_declared_otherwise(store: Path) -> None:
    result = evaluate(store, "PREFIX gov: <http://a.example/> SELECT (gov:x AS ?x) {}")
    assert result.rows == ((ox.NamedNode("http://a.example/x"),),)


def test_ask_construct_and_describe(store: Path) -> None:
    assert evaluate(store, "ASK { ?s a gov:Person }").truth is True
    assert evaluate(store, "ASK { ?s a gov:Unheard }").truth is False
    graph = evaluate(store, "CONSTRUCT { ?s foaf:name ?n } WHERE { ?s foaf:name ?n }")
    assert (graph.kind, len(graph.rows)) == ("graph", 11)
    assert evaluate(store, "DESCRIBE id:person\\/rimba-danum").kind == "graph"


def test_terms_come_through_as_they_are(store: Path) -> None:
    result = evaluate(store, 'SELECT * { VALUES (?a ?b) { ("a\\tb\\n\\"c\\"\\u0001é"@id 1.50) (UNDEF <urn:x>) } }')
    decimal = ox.NamedNode("http://www.w3.org/2001/XMLSchema#decimal")
    assert result.rows[0] == (ox.Literal('a\tb\n"c"\x01é', language="id"), ox.Literal("1.5", datatype=decimal))
    assert result.rows[1] == (None, ox.NamedNode("urn:x"))


@pytest.mark.parametrize("query", ["SELECT ?s { ?s ?p ?o }", "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"])
def test_the_limit_cuts_and_says_so(store: Path, query: str) -> None:
    result = evaluate(store, query, limit=5)
    assert len(result.rows) == 5
    assert result.cut is not None
    assert result.cut.startswith("the answer is cut after 5 rows")
    assert evaluate(store, "SELECT ?s { VALUES ?s { 1 2 } }", limit=2).cut is None


def test_a_query_that_takes_too_long_is_stopped(store: Path) -> None:
    started = time.monotonic()
    with pytest.raises(QueryError, match="stopped after 1 s"):
        evaluate(store, CROSS, timeout=1)
    assert time.monotonic() - started < 5


@pytest.mark.slow
def test_a_query_that_needs_too_much_memory_is_ended(store: Path) -> None:
    with pytest.raises(QueryError, match="2 GiB of memory"):
        evaluate(store, "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i", timeout=60)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * {{ SERVICE <{0}> {{ ?s ?p ?o }} }}",
        "SELECT * {{ VALUES ?x {{ <{0}> }} FILTER(1<2)SERVICE?x#>\n{{ ?s ?p ?o }} }}",
        "PREFIX SERVICE: <{0}> SELECT * {{ ?s ?p trueSERVICE:x{{ ?s ?p ?o }} }}",
        "SELECT * FROM <{0}> {{ ?s ?p ?o }}",
        "LOAD <{0}>",
    ],
)
def test_nothing_reaches_the_network(store: Path, listener: tuple[str, list[bytes]], query: str) -> None:
    address, reached = listener
    with pytest.raises(QueryError, match="is refused"):
        evaluate(store, query.format(address))
    assert reached == []


def test_the_store_is_not_changed(store: Path) -> None:
    with pytest.raises(QueryError, match="INSERT is refused"):
        evaluate(store, "INSERT DATA { <a:a> <a:b> <a:c> }")
    assert evaluate(store, "ASK { <a:a> ?p ?o }").truth is False


def test_wrong_syntax_is_explained_without_tables_of_characters(store: Path) -> None:
    with pytest.raises(QueryError, match=r"^not SPARQL: error at 1:11: expected one of ") as caught:
        evaluate(store, "SELECT * {")
    assert len(str(caught.value)) < 300


def test_a_message_about_anything_else_is_left_as_it_is() -> None:
    assert shortened("error at 1:1: something") == "error at 1:1: something"


def test_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no store is here"):
        evaluate(tmp_path / "none.kg", "ASK {}")


@pytest.mark.parametrize(("timeout", "limit"), [(0, 1), (-1, 1), (float("inf"), 1), (float("nan"), 1), (1, -1)])
def test_limits_that_are_none(store: Path, timeout: float, limit: int) -> None:
    with pytest.raises(QueryError, match="expected a"):
        evaluate(store, "ASK {}", timeout=timeout, limit=limit)


def test_a_module_lying_about_is_not_taken_for_ours(store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyoxigraph.py").write_text("raise SystemExit('taken in')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert evaluate(store, "ASK { ?s ?p ?o }").truth is True
