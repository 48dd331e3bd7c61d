"""What the engines hand over: results, before they become findings."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from pyoxigraph import NamedNode

from kg.validation.findings import Term
from kg.validation.index import Index
from kg.validation.shapes import Constraint, Shape, ShapeError

Test: TypeAlias = Callable[[Index, Term], bool]


class Result(NamedTuple):
    """What breaks a shape; ``path`` and ``value`` are None where there is none."""

    shape: Shape
    component: str
    focus: Term
    path: NamedNode | None
    value: Term | None


Results: TypeAlias = list[Result]


class Part(NamedTuple):
    """A constraint of a shape, to be compiled; ``conformance`` compiles a shape into a test of one node."""

    shape: Shape
    constraint: Constraint
    conformance: Callable[[Shape], Test]

    @property
    def term(self) -> Term:
        """The parameter of a constraint that has one."""
        return self.constraint.terms[0]

    @property
    def text(self) -> str:
        """The characters of the parameter, an IRI or a literal."""
        return getattr(self.term, "value", "")

    @property
    def number(self) -> int:
        """The parameter of a constraint that counts."""
        if not self.text.isdecimal():
            raise self.refusal(f"expected a number, found {self.term}")
        return int(self.text)

    @property
    def iri(self) -> NamedNode:
        """The parameter of a constraint that names a property or a datatype."""
        if not isinstance(self.term, NamedNode):
            raise self.refusal(f"expected an IRI, found {self.term}")
        return self.term

    def refusal(self, reason: str) -> ShapeError:
        """Why the constraint cannot be compiled."""
        return ShapeError(f"{self.shape.iri or 'an unnamed shape'}: {self.constraint.component} cannot be compiled: {reason}")
