"""What a query gives: rows of terms, a truth value or a graph, and how to write them down.

CSV, TSV and JSON follow "SPARQL 1.1 Query Results CSV and TSV Formats" and "... JSON Format" (W3C, 2013); cells are
written as they are, so a cell that begins with "=" is a formula to a spreadsheet that opens the CSV as such.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from kg.errors import QueryError

if TYPE_CHECKING:
    import pyoxigraph as ox

Term: TypeAlias = "ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple"
Row: TypeAlias = tuple["Term | None", ...]
Kind: TypeAlias = Literal["solutions", "boolean", "graph"]

GRAPH_COLUMNS = ("subject", "predicate", "object")
_STRING = "http://www.w3.org/2001/XMLSchema#string"
_LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"


@dataclass(frozen=True, slots=True)
class Result:
    """The answer to a query.

    ``kind`` is "solutions" (SELECT), "boolean" (ASK) or "graph" (CONSTRUCT, DESCRIBE). Rows are tuples of terms in the
    order of ``columns``, None where a variable is unbound; a graph has the columns subject, predicate and object; a
    truth value stands in ``truth`` and has no rows. ``cut`` says why rows are missing at the end, None where none are.
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...] = ()
    kind: Kind = "solutions"
    truth: bool | None = None
    cut: str | None = None

    def texts(self) -> list[tuple[str, ...]]:
        """The rows as plain words: values of literals, IRIs as they are, "" where a variable is unbound."""
        return [tuple("" if term is None else text(term) for term in row) for row in self.rows]

    def to_json(self) -> str:
        """SPARQL results in JSON; QueryError for a graph."""
        if self.kind == "boolean":
            return json.dumps({"head": {}, "boolean": self.truth})
        self._need_solutions("JSON")
        return json_document(self.columns, (json_row(self.columns, row) for row in self.rows))

    def to_csv(self) -> str:
        """SPARQL results in CSV, lines ended by CR LF; QueryError for a graph."""
        return self._written("CSV")

    def to_tsv(self) -> str:
        """SPARQL results in TSV, terms in the syntax of Turtle; QueryError for a graph."""
        return self._written("TSV")

    def to_turtle(self) -> str:
        """The graph in Turtle with the prefixes of Wakil, sorted; QueryError for anything but a graph."""
        import pyoxigraph as ox

        from kg.graph.vocabulary import PREFIXES

        return in_order(self._triples(ox.RdfFormat.TURTLE, dict(PREFIXES)), tuple(PREFIXES))

    def to_ntriples(self) -> str:
        """The graph in N-Triples, sorted; QueryError for anything but a graph."""
        import pyoxigraph as ox

        return self._triples(ox.RdfFormat.N_TRIPLES, {})

    def _need_solutions(self, name: str) -> None:
        if self.kind == "graph":
            raise QueryError(f"CONSTRUCT and DESCRIBE give a graph, which {name} cannot hold: use turtle or ntriples")

    def _written(self, name: Literal["CSV", "TSV"]) -> str:
        import pyoxigraph as ox

        self._need_solutions(name)
        if self.kind == "boolean":
            return "true" if self.truth else "false"
        parsed = ox.parse_query_results(self.to_json(), format=ox.QueryResultsFormat.JSON)
        form = ox.QueryResultsFormat.CSV if name == "CSV" else ox.QueryResultsFormat.TSV
        return (parsed.serialize(format=form) or b"").decode()

    def _triples(self, form: ox.RdfFormat, prefixes: dict[str, str]) -> str:
        import pyoxigraph as ox

        if self.kind != "graph":
            raise QueryError("SELECT and ASK give no graph: use table, csv, tsv or json")
        triples = [ox.Triple(*row) for row in sorted(self.rows, key=str)]  # type: ignore[arg-type]
        return (ox.serialize(triples, format=form, prefixes=prefixes) or b"").decode()


def text(term: Term) -> str:
    """A term as plain words: the value of a literal or an IRI, the label of a blank node, a triple in N-Triples."""
    value = getattr(term, "value", None)
    return str(term) if value is None else str(value)


def in_order(turtle: str, prefixes: Sequence[str]) -> str:
    """A Turtle document with its declarations, which the library writes in any order, in that of ``prefixes``."""
    lines = turtle.splitlines(keepends=True)
    head = [line for line in lines if line.startswith("@prefix ")]
    place = {f"@prefix {name}:": number for number, name in enumerate(prefixes)}
    head.sort(key=lambda line: place[line[: line.index(":") + 1]])
    return "".join((*head, *lines[len(head) :]))


def json_document(columns: Sequence[str], rows: Iterable[str]) -> str:
    """The JSON document of rows that :func:`json_row` wrote."""
    return f'{{"head":{{"vars":{json.dumps(list(columns))}}},"results":{{"bindings":[{",".join(rows)}]}}}}'


def json_row(columns: Sequence[str], row: Iterable[Term | None]) -> str:
    """One solution as a JSON object."""
    bound = {name: _json_term(term) for name, term in zip(columns, row, strict=True) if term is not None}
    return json.dumps(bound, ensure_ascii=False, separators=(",", ":"))


def _json_term(term: Term) -> dict[str, Any]:
    import pyoxigraph as ox

    if isinstance(term, ox.Literal):
        found: dict[str, Any] = {"type": "literal", "value": term.value}
        datatype = term.datatype.value
        if term.language is not None:
            found["xml:lang"] = term.language
        elif datatype not in (_STRING, _LANG_STRING):
            found["datatype"] = datatype
        return found
    if isinstance(term, ox.NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, ox.BlankNode):
        return {"type": "bnode", "value": term.value}
    return {
        "type": "triple",
        "value": {
            "subject": _json_term(term.subject),
            "predicate": _json_term(term.predicate),
            "object": _json_term(term.object),
        },
    }
