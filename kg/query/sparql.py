"""Foreign SPARQL: refused where it reaches out, run in a process of its own, stopped at the deadline."""

from __future__ import annotations

import json
import os
import signal
import subprocess  # the worker is our own module, started without a shell
import sys
from pathlib import Path
from typing import Any

from kg.errors import QueryError, StoreError, WakilError
from kg.query.guard import check
from kg.query.results import GRAPH_COLUMNS, Result, Row

TIMEOUT_SECONDS = 30.0
ROWS = 100_000
_WORKER = "kg.query.worker"
_ERRORS: dict[str, type[WakilError]] = {"query": QueryError, "store": StoreError}


def evaluate(store_path: str | os.PathLike[str], text: str, timeout: float = TIMEOUT_SECONDS, limit: int = ROWS) -> Result:
    """The answer to a SPARQL query over a store; the prefixes of Wakil need not be declared.

    Args:
        store_path: the folder of the store.
        text: SELECT, ASK, CONSTRUCT or DESCRIBE.
        timeout: seconds until the query is stopped.
        limit: rows (or triples) until the answer is cut, which ``Result.cut`` then says.

    Raises:
        QueryError: it is not SPARQL, uses SERVICE, FROM or an update, or needs too much time or memory.
        StoreError: there is no such store.
    """
    check(text)
    if not 0 < timeout < float("inf"):
        raise QueryError(f"expected a time limit above 0 seconds, found {timeout:g}")
    if limit < 0:
        raise QueryError(f"expected a limit of 0 rows or more, found {limit}")
    request = json.dumps({"store": os.fspath(store_path), "query": text, "limit": limit, "timeout": timeout})
    reply = _ask_worker(request.encode(), timeout)
    line, _, payload = reply.partition(b"\n")
    header = json.loads(line)
    if "error" in header:
        raise _ERRORS[header["of"]](header["error"])
    return _result(header, payload)


def _ask_worker(request: bytes, timeout: float) -> bytes:
    home = str(Path(__file__).resolve().parent.parent.parent)
    paths = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(paths)}
    command = [sys.executable, "-P", "-m", _WORKER]
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and module
            command, input=request, capture_output=True, timeout=timeout, env=environment, check=False
        )
    except subprocess.TimeoutExpired:
        raise QueryError(
            f"the query was stopped after {timeout:g} s; narrow it, add LIMIT, or allow more with --timeout"
        ) from None
    if done.returncode == 0 and done.stdout:
        return done.stdout
    raise QueryError(_explained(done.returncode, done.stderr.decode(errors="replace")))


def _explained(status: int, complaint: str) -> str:
    if status == -signal.SIGXCPU:
        return "the query was ended by the system: it used too much processor time"
    if "memory" in complaint.lower() or status in (-signal.SIGABRT, -signal.SIGKILL, -signal.SIGSEGV):
        return (
            f"the query was ended by the system (signal {-status}): it needs more than 2 GiB of memory. Narrow it or add LIMIT"
        )
    return f"the query process failed with status {status}: {complaint.strip().rpartition(chr(10))[2]}"


def _result(header: dict[str, Any], payload: bytes) -> Result:
    import pyoxigraph as ox

    if header["kind"] == "boolean":
        return Result((), (), "boolean", header["truth"])
    if header["kind"] == "graph":
        triples = (quad.triple for quad in ox.parse(payload, format=ox.RdfFormat.N_TRIPLES, lenient=True))
        rows: tuple[Row, ...] = tuple((t.subject, t.predicate, t.object) for t in triples)
        return Result(GRAPH_COLUMNS, rows, "graph", cut=header["cut"])
    found = ox.parse_query_results(payload, format=ox.QueryResultsFormat.JSON)
    if not isinstance(found, ox.QuerySolutions):
        raise QueryError("the query process gave an answer of the wrong kind")
    columns = tuple(variable.value for variable in found.variables)
    return Result(columns, tuple(tuple(solution) for solution in found), cut=header["cut"])
