from __future__ import annotations

import json

import pyoxigraph as ox
import pytest

from kg.errors import QueryError
from kg.query.results import GRAPH_COLUMNS, Result

XSD = "http://www.w3.org/2001/XMLSchema#"
ROWS = Result(
    ("a", "b"),
    (
        (ox.NamedNode("http://a.example/"), ox.Literal('kata "ya", lalu\nbaris', language="id")),
        (None, ox.Literal("3", datatype=ox.NamedNode(XSD + "integer"))),
        (ox.BlankNode("x"), ox.Literal("=1+1")),
    ),
)
GRAPH = Result(
    GRAPH_COLUMNS,
    (
        (ox.NamedNode("https://w3id.org/wakil/id/b"), ox.NamedNode("http://xmlns.com/foaf/0.1/name"), ox.Literal("B")),
        (ox.NamedNode("https://w3id.org/wakil/id/a"), ox.NamedNode("http://xmlns.com/foaf/0.1/name"), ox.Literal("A")),
    ),
    "graph",
)
TRUE = Result((), (), "boolean", True)


def test_json_is_that_of_the_standard() -> None:
    assert json.loads(ROWS.to_json()) == {
        "head": {"vars": ["a", "b"]},
        "results": {
            "bindings": [
                {
                    "a": {"type": "uri", "value": "http://a.example/"},
                    "b": {"type": "literal", "value": 'kata "ya", lalu\nbaris', "xml:lang": "id"},
                },
                {"b": {"type": "literal", "value": "3", "datatype": XSD + "integer"}},
                {"a": {"type": "bnode", "value": "x"}, "b": {"type": "literal", "value": "=1+1"}},
            ]
        },
    }


def test_json_is_read_back_by_oxigraph() -> None:
    parsed = ox.parse_query_results(ROWS.to_json(), format=ox.QueryResultsFormat.JSON)
    assert isinstance(parsed, ox.QuerySolutions)
    assert [tuple(solution) for solution in parsed] == list(ROWS.rows)


def test_csv_quotes_and_leaves_cells_as_they_are() -> None:
    assert ROWS.to_csv() == 'a,b\r\nhttp://a.example/,"kata ""ya"", lalu\nbaris"\r\n,3\r\n_:x,=1+1\r\n'


def test_tsv_writes_terms() -> None:
    assert ROWS.to_tsv() == '?a\t?b\n<http://a.example/>\t"kata \\"ya\\", lalu\\nbaris"@id\n\t3\n_:x\t"=1+1"\n'


def test_a_truth_value() -> None:
    assert json.loads(TRUE.to_json()) == {"head": {}, "boolean": True}
    assert TRUE.to_csv() == TRUE.to_tsv() == "true"


def test_turtle_is_sorted_and_has_its_prefixes_in_order() -> None:
    lines = GRAPH.to_turtle().splitlines()
    assert [line.split()[1] for line in lines[:13]] == [
        "gov:", "id:", "org:", "prov:", "oa:", "foaf:", "skos:", "dcterms:", "schema:", "xsd:", "rdf:", "rdfs:", "owl:",
    ]  # fmt: skip
    assert lines[13:] == ['id:a foaf:name "A" .', 'id:b foaf:name "B" .']


def test_ntriples_are_sorted() -> None:
    assert [line[-4:] for line in GRAPH.to_ntriples().splitlines()] == ['A" .', 'B" .']


@pytest.mark.parametrize("method", ["to_csv", "to_tsv", "to_json"])
def test_a_graph_is_no_table(method: str) -> None:
    with pytest.raises(QueryError, match="turtle"):
        getattr(GRAPH, method)()


@pytest.mark.parametrize("method", ["to_turtle", "to_ntriples"])
@pytest.mark.parametrize("result", [ROWS, TRUE])
def test_rows_are_no_graph(result: Result, method: str) -> None:
    with pytest.raises(QueryError, match="no graph"):
        getattr(result, method)()


def test_a_triple_as_a_term() -> None:
    triple = ox.Triple(ox.NamedNode("a:a"), ox.NamedNode("a:b"), ox.Literal("c"))
    assert Result(("t",), ((triple,),)).texts() == [('<a:a> <a:b> "c"',)]
    assert json.loads(Result(("t",), ((triple,),)).to_json())["results"]["bindings"][0]["t"]["type"] == "triple"
