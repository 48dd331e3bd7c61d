"""Turtle and TriG whose bytes depend only on what is said: sorted, with fixed prefixes, IRIs below the base relative.

Own code, because the two libraries at hand do not give this: pyoxigraph's writer lists its prefixes in an order that
changes from run to run, rdflib's is a hundred times slower and leaves out named graphs when asked for Turtle.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import itemgetter

from kg.graph.vocabulary import ID, PREFIXES, RDF, XSD

Statement = tuple[str, str, str, str]  # graph, subject, predicate, object, each as N-Quads writes it

_TYPE = f"<{RDF}type>"
_LOCAL = re.compile(r"(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]*))?")
# a relative IRI that resolves by plain joining: no scheme, no dot segments, no query
_RELATIVE = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._~-]*(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*")
_SHORT = {
    f"{XSD}integer": re.compile(r"[+-]?[0-9]+"),
    f"{XSD}decimal": re.compile(r"[+-]?[0-9]*\.[0-9]+"),
    f"{XSD}boolean": re.compile(r"true|false"),
}


class Terms(dict[str, str]):
    """Terms as N-Quads writes them -> as Turtle writes them; each is worked out once."""

    def __init__(self, prefixes: Mapping[str, str] = PREFIXES, base: str = ID) -> None:
        super().__init__()
        self._base = base
        self._names = {iri: prefix for prefix, iri in prefixes.items() if iri != base}

    def __missing__(self, term: str) -> str:
        if term.startswith("<"):
            made = self._iri(term)
        elif term.startswith('"') and term.endswith(">"):
            made = self._typed(term)
        else:
            made = term
        self[term] = made
        return made

    def _iri(self, term: str) -> str:
        iri = term[1:-1]
        if iri.startswith(self._base) and _RELATIVE.fullmatch(iri, len(self._base)):
            return f"<{iri[len(self._base) :]}>"
        cut = max(iri.rfind("#"), iri.rfind("/")) + 1
        prefix = self._names.get(iri[:cut])
        if prefix is not None and _LOCAL.fullmatch(iri, cut):
            return f"{prefix}:{iri[cut:]}"
        return term

    def _typed(self, term: str) -> str:
        text, datatype = term[:-1].rsplit('"^^<', 1)
        short = _SHORT.get(datatype)
        if short is not None and short.fullmatch(text, 1):
            return text[1:]
        return f'{text}"^^{self._iri(f"<{datatype}>")}'


def header(prefixes: Mapping[str, str] = PREFIXES, base: str = ID) -> str:
    """The base and all prefixes, used or not, so that the head of two exports is the same."""
    lines = [f"@base <{base}> ."]
    lines += [f"@prefix {prefix}: <{iri}> ." for prefix, iri in prefixes.items()]
    return "\n".join(lines) + "\n"


def turtle(statements: Iterable[Statement]) -> Iterator[str]:
    """The union of all graphs as Turtle.

    Args:
        statements: of one graph, sorted by ``order``, without repetition.
    """
    yield header()
    yield from _blocks(statements, Terms(), "")


def trig(statements: Iterable[Statement]) -> Iterator[str]:
    """All graphs as TriG, one block a graph; statements outside of a named graph first.

    Args:
        statements: sorted by ``order``, without repetition.
    """
    yield header()
    terms = Terms()
    for graph, inside in groupby(statements, key=itemgetter(0)):
        if not graph:
            yield from _blocks(inside, terms, "")
            continue
        yield f"\n{terms[graph]} {{"
        yield from _blocks(inside, terms, "  ")
        yield "}\n"


def order(statement: Statement) -> tuple[str, str, bool, str, str]:
    """Graph, subject (a thing before what its IRI is the beginning of), rdf:type before other predicates, object."""
    graph, subject, predicate, value = statement
    return graph[:-1], subject[:-1], predicate != _TYPE, predicate, value


def _blocks(statements: Iterable[Statement], terms: Terms, indent: str) -> Iterator[str]:
    for subject, about in groupby(statements, key=itemgetter(1)):
        head = f"\n{indent}{terms[subject]}"
        for predicate, values in groupby(about, key=itemgetter(2)):
            verb = "a" if predicate == _TYPE else terms[predicate]
            yield f"{head} {verb} " + f",\n{indent}    ".join(terms[value[3]] for value in values)
            head = f" ;\n{indent} "
        yield " .\n"
