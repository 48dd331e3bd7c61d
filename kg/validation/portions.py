"""Cutting a whole data set into graphs that can be validated one by one, at a cost linear in its size.

A portion is what one article's named graph says, with the descriptions of the entities and concepts that it reaches. What
no article reaches is the last portion. So two articles that disagree about an event are each judged by their own
words. Data without named graphs are one portion.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import DefaultGraph, NamedNode, Quad, Triple

from kg.graph.iris import Names
from kg.graph.vocabulary import ID
from kg.validation.engine import Engine, untargeted, validator
from kg.validation.findings import Finding, Term

_NAMES = Names()
_SHARED = tuple("/" + name.value.removeprefix(ID) for name in (_NAMES.entities, _NAMES.reference))


class DataSet:
    """Quads by named graph: each article's, and what all articles share.

    What is shared stands in the default graph and in the graphs of entities and reference, under whatever base.
    """

    def __init__(self, quads: Iterable[Quad | Triple]) -> None:
        self._articles: dict[Term, list[Triple]] = {}
        self._shared: dict[Term, dict[Triple, None]] = {}
        for quad in quads:
            name = quad.graph_name if isinstance(quad, Quad) else DefaultGraph()
            triple = quad.triple if isinstance(quad, Quad) else quad
            if isinstance(name, DefaultGraph) or (isinstance(name, NamedNode) and name.value.endswith(_SHARED)):
                self._shared.setdefault(triple.subject, {})[triple] = None
            else:
                self._articles.setdefault(name, []).append(triple)

    @property
    def size(self) -> int:
        """How many triples there are, those of each article counted by themselves."""
        return sum(map(len, self._articles.values())) + sum(map(len, self._shared.values()))

    @property
    def articles(self) -> int:
        """How many named graphs of articles there are."""
        return len(self._articles)

    def portions(self) -> Iterator[list[Triple]]:
        """Each article's portion in the order of the names of their graphs, then what no article reached."""
        reached: dict[Term, None] = {}
        for name in sorted(self._articles, key=str):
            graph = self._articles[name]
            mine = self._closure(term for triple in graph for term in (triple.subject, triple.object))
            reached.update(mine)
            yield graph + self._said_of(mine)
        left = [subject for subject in self._shared if subject not in reached]
        if left:
            yield self._said_of(self._closure(left))

    def triples(self) -> Iterator[Triple]:
        """All triples."""
        for graph in self._articles.values():
            yield from graph
        for said in self._shared.values():
            yield from said

    def _closure(self, terms: Iterable[Term]) -> dict[Term, None]:
        """The shared subjects among the terms, and all that their descriptions lead to."""
        found: dict[Term, None] = {}
        waiting = [term for term in terms if term in self._shared]
        while waiting:
            subject = waiting.pop()
            if subject not in found:
                found[subject] = None
                waiting += (triple.object for triple in self._shared[subject] if triple.object in self._shared)
        return found

    def _said_of(self, subjects: Iterable[Term]) -> list[Triple]:
        return [triple for subject in subjects for triple in self._shared[subject]]


def validate_dataset(data: DataSet, engine: Engine = "compiled") -> tuple[Finding, ...]:
    """The findings of all portions, sorted, each once: what is wrong with an entity is said for the first article only."""
    validate = validator(engine)
    found: dict[tuple[object, ...], Finding] = {}
    for portion in data.portions():
        for each in validate(portion):
            key = (each.shape, each.component, each.focus, each.path, each.value)
            known = found.get(key)
            if known is None or (each.article or "") < (known.article or ""):
                found[key] = each
    return tuple(sorted(found.values(), key=lambda finding: finding.order))


def untargeted_shapes(data: DataSet) -> tuple[str, ...]:
    """As ``untargeted``, for all of the data."""
    return untargeted(data.triples())
