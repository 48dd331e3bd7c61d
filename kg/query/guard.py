"""Refusing what would let a query out of its store: other endpoints, files, updates.

Words inside strings, IRIs, comments, prefixed names and variables are not keywords. Oxigraph decides by context
whether "<" opens an IRI or compares, which a lexer cannot; so wherever both are possible, both readings are searched.
"""

from __future__ import annotations

import re

from kg.errors import QueryError

_UPDATE = "a query only reads; change a store with kg build and kg remove"
FORBIDDEN = {
    "SERVICE": "queries do not reach other endpoints; load the data and query it here",
    "FROM": "queries do not load graphs; the store's own graphs are reached with GRAPH <...> { }",
    **dict.fromkeys(("LOAD", "INSERT", "DELETE", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "USING"), _UPDATE),
}

_IRI = r'<[^<>"{}|^`\\\x00-\x20]*>'
_TOKEN = re.compile(
    rf"""(?P<comment>\#[^\r\n]*)
      | (?P<iri>{_IRI})
      | (?P<string>'''(?:(?:''|')?(?:[^'\\]|\\.))*''' | \"\"\"(?:(?:""|")?(?:[^"\\]|\\.))*\"\"\"
                  | '(?:[^'\\\r\n]|\\.)*' | "(?:[^"\\\r\n]|\\.)*")
      | (?P<name>[?$@]\w+(?:-\w+)* | _:[\w.-]*                                  # variables, language tags, blank nodes
                | (?:[^\W\d_](?:[\w.-]*[\w-])?)?:(?:[\w:.-]|%[0-9A-Fa-f]{{2}}|\\[^\w\s])*)   # prefixed names
      | (?P<word>[^\W\d_]\w*)
      | (?P<other>\d\w* | .)""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")


def check(query: str) -> None:
    """Raise QueryError where the query uses a feature that is refused; say nothing about its syntax otherwise."""
    for reading in {query, _ESCAPE.sub(_unescaped, query)}:
        found = _forbidden(reading)
        if found is not None:
            raise QueryError(f"{found} is refused: {FORBIDDEN[found]}")


def _forbidden(query: str) -> str | None:
    """The first forbidden keyword in any reading of the query."""
    starts, seen = [0], {0}
    while starts:
        position = starts.pop()
        while (match := _TOKEN.match(query, position)) is not None:
            kind = match.lastgroup
            if kind == "word" and match.group().upper() in FORBIDDEN:
                return match.group().upper()
            if kind == "iri" and _may_compare(match.group()) and match.start() + 1 not in seen:
                seen.add(match.start() + 1)
                starts.append(match.start() + 1)
            position = match.end()
    return None


def _may_compare(iri: str) -> bool:
    """Whether this could be "<" and an expression instead: every one that goes on to a keyword closes a bracket."""
    return ")" in iri


def _unescaped(match: re.Match[str]) -> str:
    number = int(match[1] or match[2], 16)
    return chr(number) if number <= 0x10FFFF else match.group()
