"""Triples by subject: what the checks look things up in."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from pyoxigraph import NamedNode, Quad, Triple

from kg.graph import vocabulary as v
from kg.graph.claims import Spo
from kg.validation.findings import Term

if TYPE_CHECKING:
    import rdflib

AnyTriple: TypeAlias = Quad | Triple | Spo

_SUBCLASS = NamedNode(v.RDFS + "subClassOf")
_NOTHING: dict[NamedNode, list[Term]] = {}


class Index:
    """A graph: the triples of ``statements``, whatever named graph they stand in, each once.

    ``about`` gives for a subject its predicates with their values, in the order they came.
    """

    def __init__(self, statements: Iterable[AnyTriple]) -> None:
        about: dict[Term, dict[NamedNode, list[Term]]] = {}
        instances: dict[Term, dict[Term, None]] = {}
        rdf_type = v.RDF_TYPE
        for subject, predicate, value, *_ in statements:
            said = about.get(subject)
            if said is None:
                said = about[subject] = {}
            values = said.get(predicate)
            if values is None:
                said[predicate] = [value]
            elif value in values:
                continue
            else:
                values.append(value)
            if predicate == rdf_type:
                instances.setdefault(value, {})[subject] = None
        self.about = about
        self._instances = instances
        self._inverse: dict[NamedNode, dict[Term, list[Term]]] = {}
        self._subjects: dict[NamedNode, list[Term]] = {}

    def values(self, subject: Term, predicate: NamedNode) -> Sequence[Term]:
        """The values of a property."""
        return self.about.get(subject, _NOTHING).get(predicate, ())

    def along(self, subject: Term, *path: NamedNode) -> Sequence[Term]:
        """The nodes at the end of a path of properties."""
        found: Sequence[Term] = (subject,)
        for predicate in path:
            if len(found) == 1:
                found = self.values(found[0], predicate)
            else:
                found = list(dict.fromkeys(value for node in found for value in self.values(node, predicate)))
        return found

    def instances(self, wanted: Term) -> Collection[Term]:
        """The subjects of a class or, where the graph itself has subclasses, of one below it."""
        if not self._below:
            return self._instances.get(wanted, ())
        classes = [wanted, *self._below.get(wanted, ())]
        return list(dict.fromkeys(each for one in classes for each in self._instances.get(one, ())))

    def is_a(self, node: Term, wanted: Term) -> bool:
        """Whether a node is an instance of a class, as :meth:`instances` says."""
        members = self._instances.get(wanted)
        if members is not None and node in members:
            return True
        below = self._below
        return bool(below) and any(node in self._instances.get(each, ()) for each in below.get(wanted, ()))

    @cached_property
    def _below(self) -> dict[Term, list[Term]]:
        """Class to all classes below it, for the classes that the graph itself puts in an order."""
        direct: dict[Term, list[Term]] = {}
        for subject, said in self.about.items():
            for above in said.get(_SUBCLASS, ()):
                direct.setdefault(above, []).append(subject)
        below = {}
        for top, lower in direct.items():
            reached: dict[Term, None] = {}
            waiting = list(lower)
            while waiting:
                node = waiting.pop()
                if node not in reached:
                    reached[node] = None
                    waiting += direct.get(node, ())
            below[top] = list(reached)
        return below

    def subjects_of(self, predicate: NamedNode) -> list[Term]:
        """The subjects that have a property."""
        found = self._subjects.get(predicate)
        if found is None:
            found = self._subjects[predicate] = [subject for subject, said in self.about.items() if predicate in said]
        return found

    def with_value(self, predicate: NamedNode, value: Term) -> Sequence[Term]:
        """The subjects that have a value of a property."""
        inverse = self._inverse.get(predicate)
        if inverse is None:
            inverse = self._inverse[predicate] = {}
            for subject in self.subjects_of(predicate):
                for each in self.about[subject][predicate]:
                    inverse.setdefault(each, []).append(subject)
        return inverse.get(value, ())

    @cached_property
    def as_rdflib(self) -> rdflib.Graph:
        """The graph in rdflib, for what only the reference engine can decide."""
        from kg.validation.rdflib_terms import graph_of

        return graph_of(
            (subject, predicate, value)
            for subject, said in self.about.items()
            for predicate, values in said.items()
            for value in values
        )
