"""The process in which foreign SPARQL runs: ``python -m kg.query.worker``, one query in its life.

Reads one JSON object from standard input (``store``, ``query``, ``limit``, ``timeout``), writes one line of JSON and then
the payload: SPARQL results in JSON for solutions, N-Triples for a graph. Its memory and processor time are limited by the
system, and so is what it may write to a file; whoever started it kills it at the deadline.
"""

from __future__ import annotations

import json
import resource
import sys
from itertools import islice
from typing import TYPE_CHECKING, Any

from kg.errors import QueryError, StoreError
from kg.graph.vocabulary import PREFIXES
from kg.query.guard import check
from kg.query.results import json_document, json_row

if TYPE_CHECKING:
    import pyoxigraph as ox

MEMORY_BYTES = 2 << 30
ANSWER_BYTES = 128 << 20
FILE_BYTES = 1 << 20  # the ledger's shared memory file is all that reading a store writes


def main() -> None:
    """Answer the query on standard input."""
    request = json.loads(sys.stdin.buffer.read())
    try:
        header, payload = answer(request["store"], request["query"], request["limit"], request["timeout"])
    except MemoryError:
        header, payload = {"of": "query", "error": f"the query needs more than {MEMORY_BYTES >> 30} GiB of memory"}, ""
    except StoreError as error:
        header, payload = {"of": "store", "error": str(error)}, ""
    except QueryError as error:
        header, payload = {"of": "query", "error": str(error)}, ""
    sys.stdout.buffer.write(json.dumps(header).encode() + b"\n" + payload.encode())
    sys.stdout.buffer.flush()


def answer(store: str, query: str, limit: int, timeout: float) -> tuple[dict[str, Any], str]:
    """The header and the payload for a query; StoreError or QueryError where there is none."""
    from kg.store.opening import open_reading

    check(query)
    with open_reading(store) as reader:
        _confine(timeout)
        return _evaluated(reader.oxigraph, query, limit)


def _confine(timeout: float) -> None:
    cpu = int(timeout) + 2
    for what, amount in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, cpu * 4),
        (resource.RLIMIT_FSIZE, FILE_BYTES),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(what)[1]
        allowed = amount if hard == resource.RLIM_INFINITY else min(amount, hard)
        resource.setrlimit(what, (allowed, allowed))


def _evaluated(store: ox.Store, query: str, limit: int) -> tuple[dict[str, Any], str]:
    import pyoxigraph as ox

    try:
        found = store.query(query, prefixes=dict(PREFIXES))
        if isinstance(found, ox.QueryBoolean):
            return {"kind": "boolean", "truth": bool(found), "cut": None}, ""
        if isinstance(found, ox.QuerySolutions):
            columns = [variable.value for variable in found.variables]
            rows, cut = _taken((json_row(columns, row) for row in found), limit)
            return {"kind": "solutions", "cut": cut}, json_document(columns, rows)
        lines, cut = _taken((f"{triple} .\n" for triple in found), limit)
        return {"kind": "graph", "cut": cut}, "".join(lines)
    except SyntaxError as error:
        raise QueryError(f"not SPARQL: {shortened(str(error))}") from error
    except (OSError, RuntimeError, ValueError) as error:
        raise QueryError(f"the query failed: {error}") from error


def _taken(pieces: Any, limit: int) -> tuple[list[str], str | None]:
    """At most ``limit`` pieces and ``ANSWER_BYTES`` of text, and what was cut."""
    taken: list[str] = []
    size = 0
    for piece in islice(pieces, limit):
        size += len(piece)
        if size > ANSWER_BYTES:
            return taken, f"the answer is cut after {len(taken):,} rows: it is larger than {ANSWER_BYTES >> 20} MiB"
        taken.append(piece)
    if next(iter(pieces), None) is not None:
        return taken, f"the answer is cut after {limit:,} rows, as --limit says; there are more"
    return taken, None


def shortened(message: str) -> str:
    """Oxigraph's message about wrong syntax without its list of character classes."""
    where, _, expected = message.partition(": expected ")
    if expected.startswith("one of "):
        words = [word for word in expected[len("one of ") :].replace("\n", " ").split(", ") if "[" not in word[1:3]]
        return f"{where}: expected one of {', '.join(words[:12])}"
    return message


if __name__ == "__main__":
    main()
