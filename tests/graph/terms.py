"""Reading terms in tests."""

from __future__ import annotations

from pyoxigraph import Literal, NamedNode


def text(term: object) -> str:
    """The IRI of a node, the value of a literal; anything else has no place in the graph."""
    assert isinstance(term, NamedNode | Literal)
    return term.value


def language(term: object) -> str | None:
    assert isinstance(term, Literal)
    return term.language
