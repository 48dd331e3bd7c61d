"""Refusing what would let a query out of its store: other endpoints, files, updates.

Words inside strings, IRIs, comments, prefixed names and variables are not keywords. Oxigraph's parser decides by context
where a token ends, which a lexer cannot; wherever two readings are possible, both are searched:

- "<" opens an IRI or compares: ``FILTER(?a<?b)SERVICE?x#>``. Every comparison closes a bracket before a keyword can follow, so
  what follows any closing bracket inside an IRI is read as if there were no IRI.
- A keyword needs no blank before or behind it: ``trueSERVICE``, ``SERVICE:x``. So no word and no prefix may hold SERVICE.
- ``\\u0053`` may or may not have been replaced before parsing.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from kg.errors import QueryError

_UPDATE = "a query only reads; change a store with kg build and kg remove"
FORBIDDEN = {
    "SERVICE": "queries do not reach other endpoints; load the data and query it here (a prefix of that name is refused too)",
    "FROM": "queries do not load graphs; the store's own graphs are reached with GRAPH <...> { }",
    **dict.fromkeys(("LOAD", "INSERT", "DELETE", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "USING"), _UPDATE),
}
LONGEST_QUERY = 200_000

_TOKEN = re.compile(
    r"""(?P<comment>\#)
      | (?P<iri><(?:[^<>"{}|^`\\\x00-\x20]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>)
      | (?P<string>'''(?:'{0,2}(?:[^'\\]|\\.))*''' | \"\"\"(?:"{0,2}(?:[^"\\]|\\.))*\"\"\"
                  | '(?:[^'\\\r\n]|\\.)*' | "(?:[^"\\\r\n]|\\.)*")
      | (?P<name>[?$@]\w+(?:-\w+)* | _:[\w.-]*)                                # variables, language tags, blank nodes
      | (?P<prefix>[^\W\d_](?:[\w.-]*[\w-])?)?:(?:[\w:.-]|%[0-9A-Fa-f]{2}|\\[^\w\s])*   # prefixed names
      | (?P<word>[^\W\d_]\w*)
      | (?P<other>\d+ | .)""",
    re.VERBOSE | re.DOTALL,
)
_LINE_END = re.compile(r"[\r\n]")
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")


def check(query: str) -> None:
    """Raise QueryError where the query uses a feature that is refused; say nothing about its syntax otherwise."""
    if len(query) > LONGEST_QUERY:
        raise QueryError(f"expected a query of at most {LONGEST_QUERY:,} characters, found {len(query):,}")
    for reading in {query, _ESCAPE.sub(_unescaped, query)}:
        found = _forbidden(reading)
        if found is not None:
            raise QueryError(f"{found} is refused: {FORBIDDEN[found]}")


def _forbidden(query: str) -> str | None:
    """The first forbidden keyword in any reading of the query; no place is read twice."""
    ends = [match.start() for match in _LINE_END.finditer(query)] + [len(query)]
    starts = [0]
    seen: set[int] = set()
    while starts:
        position = starts.pop()
        while position not in seen and (match := _TOKEN.match(query, position)) is not None:
            seen.add(position)
            found = _keyword(match)
            if found is not None:
                return found
            if match["iri"]:
                starts += (position + at for at, char in enumerate(match["iri"]) if char == ")")
            position = ends[bisect_left(ends, position)] if match["comment"] else match.end()
    return None


def _keyword(match: re.Match[str]) -> str | None:
    word = (match["word"] or match["prefix"] or "").upper()
    if "SERVICE" in word:
        return "SERVICE"
    return word if match["word"] and word in FORBIDDEN else None


def _unescaped(match: re.Match[str]) -> str:
    number = int(match[1] or match[2], 16)
    return chr(number) if number <= 0x10FFFF else match.group()
