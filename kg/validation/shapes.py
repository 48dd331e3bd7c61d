"""Reading ``shapes/*.ttl``: the shapes as values, whole or not at all.

Whatever SHACL says that is not understood here raises: a constraint that one engine ignores would be a silent pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import cast, get_args

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, parse

from kg.errors import WakilError
from kg.graph.vocabulary import OWL, RDF, RDF_TYPE, XSD
from kg.resources import folder
from kg.validation.findings import SH, Severity, Term

_FIRST, _REST, _NIL = (NamedNode(RDF + name) for name in ("first", "rest", "nil"))
_LANGUAGES = ("id", "en")

# parameter -> its constraint component, and what its value is
COMPONENTS = {
    "class": ("ClassConstraintComponent", "terms"),
    "datatype": ("DatatypeConstraintComponent", "terms"),
    "nodeKind": ("NodeKindConstraintComponent", "terms"),
    "minCount": ("MinCountConstraintComponent", "terms"),
    "maxCount": ("MaxCountConstraintComponent", "terms"),
    "minInclusive": ("MinInclusiveConstraintComponent", "terms"),
    "maxInclusive": ("MaxInclusiveConstraintComponent", "terms"),
    "minLength": ("MinLengthConstraintComponent", "terms"),
    "pattern": ("PatternConstraintComponent", "terms"),
    "languageIn": ("LanguageInConstraintComponent", "list"),
    "uniqueLang": ("UniqueLangConstraintComponent", "terms"),
    "disjoint": ("DisjointConstraintComponent", "terms"),
    "in": ("InConstraintComponent", "list"),
    "or": ("OrConstraintComponent", "shapes"),
    "and": ("AndConstraintComponent", "shapes"),
    "qualifiedMinCount": ("QualifiedMinCountConstraintComponent", "qualified"),
    "qualifiedMaxCount": ("QualifiedMaxCountConstraintComponent", "qualified"),
    "closed": ("ClosedConstraintComponent", "closed"),
    "sparql": ("SPARQLConstraintComponent", "sparql"),
}
_STRUCTURE = {
    *("targetClass", "targetSubjectsOf", "path", "property", "severity", "message"),
    *("qualifiedValueShape", "ignoredProperties"),
}
_ONLY_ONE = {"class", "datatype", "nodeKind", "minCount", "maxCount", "pattern", "disjoint"}


class ShapeError(WakilError):
    """Shapes that cannot be used: a constraint that is not known, a missing message, a statement that leads nowhere."""


@dataclass(frozen=True, slots=True)
class Constraint:
    """A constraint: the local name of its component, and its parameters.

    ``terms`` are the values of the parameter, for a list its members; for sh:sparql the constraint's IRI and its query,
    prefixes included. ``shapes`` are the shapes it refers to.
    """

    component: str
    terms: tuple[Term, ...] = ()
    shapes: tuple[Shape, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """A node shape, or with ``path`` a property shape; ``iri`` is empty for one that only others refer to."""

    iri: str
    severity: Severity
    message_id: str
    message_en: str
    path: NamedNode | None
    constraints: tuple[Constraint, ...]
    properties: tuple[Shape, ...]
    target_classes: tuple[NamedNode, ...]
    target_subjects_of: tuple[NamedNode, ...]

    @property
    def has_targets(self) -> bool:
        """Whether the shape is checked by itself."""
        return bool(self.target_classes or self.target_subjects_of)

    def walk(self) -> Iterator[Shape]:
        """The shape and its property shapes."""
        yield self
        for each in self.properties:
            yield from each.walk()


def shape_files() -> list[tuple[str, bytes]]:
    """The shipped shapes: file names and contents, sorted by name."""
    found = sorted((each.name, each.read_bytes()) for each in folder("shapes").iterdir() if each.name.endswith(".ttl"))
    if not found:
        raise ShapeError("the folder 'shapes' holds no Turtle file; install wakil again")
    return found


@cache
def shipped_shapes() -> tuple[Shape, ...]:
    """The shapes with targets that ship with Wakil, sorted by IRI.

    Raises:
        ShapeError: they are broken.
    """
    return read_shapes(shape_files())


def read_shapes(files: Iterable[tuple[str, bytes]]) -> tuple[Shape, ...]:
    """The shapes with targets in Turtle files, given as names and contents.

    Raises:
        ShapeError: Turtle that does not parse, or anything that is not understood.
    """
    graph: dict[Term, dict[str, list[Term]]] = {}
    for name, content in files:
        try:
            for quad in parse(content, format=RdfFormat.TURTLE):
                graph.setdefault(quad.subject, {}).setdefault(quad.predicate.value, []).append(quad.object)
        except SyntaxError as error:
            raise ShapeError(f"{name}: expected Turtle, found: {error}") from error
    return _Reader(graph).shapes()


class _Reader:
    """Takes a shapes graph apart, and notes what it has read."""

    def __init__(self, graph: dict[Term, dict[str, list[Term]]]) -> None:
        self._graph = graph
        self._read: set[Term] = set()
        self._shapes: dict[Term, Shape] = {}
        self._prefixes = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in sorted(self._declared()))

    def shapes(self) -> tuple[Shape, ...]:
        targeted = [node for node, said in self._graph.items() if said.keys() & {SH + "targetClass", SH + "targetSubjectsOf"}]
        found = [self._shape(node) for node in targeted]
        lost = [str(node) for node in self._graph if node not in self._read]
        if lost:
            raise ShapeError(f"expected every statement of the shapes to belong to a shape, found {min(lost)}")
        return tuple(sorted(found, key=lambda shape: shape.iri))

    def _declared(self) -> Iterator[tuple[str, str]]:
        for node, said in self._graph.items():
            if NamedNode(OWL + "Ontology") in said.get(RDF_TYPE.value, ()):
                self._read.add(node)
                for declaration in said.get(SH + "declare", ()):
                    self._read.add(declaration)
                    yield self._one(declaration, "prefix").value, self._one(declaration, "namespace").value

    def _shape(self, node: Term) -> Shape:
        if node not in self._shapes:
            self._shapes[node] = self._made(node)
        return self._shapes[node]

    def _made(self, node: Term) -> Shape:
        said = self._graph.get(node)
        if said is None:
            raise ShapeError(f"expected a shape, found nothing said of {node}")
        self._read.add(node)
        self._refuse_unknown(node, said)
        path = self._iris(node, "path")
        severity = self._iris(node, "severity") or (NamedNode(SH + "Violation"),)
        name = severity[0].value.removeprefix(SH)
        if name not in get_args(Severity) or len(severity) > 1 or len(path) > 1:
            raise ShapeError(f"expected one known severity and at most one path, found otherwise at {node}")
        constraints = tuple(self._constraints(node, said))
        messages = self._messages(node, needed=isinstance(node, NamedNode) and bool(constraints))
        return Shape(
            node.value if isinstance(node, NamedNode) else "",
            cast("Severity", name),
            *messages,
            path[0] if path else None,
            constraints,
            tuple(sorted((self._named(each) for each in said.get(SH + "property", ())), key=lambda shape: shape.iri)),
            self._iris(node, "targetClass"),
            self._iris(node, "targetSubjectsOf"),
        )

    def _refuse_unknown(self, node: Term, said: dict[str, list[Term]]) -> None:
        known = {SH + name for name in _STRUCTURE | COMPONENTS.keys()} | {RDF_TYPE.value}
        for predicate in sorted(said.keys() - known):
            raise ShapeError(f"the shape {node} uses {predicate}, which the compiled engine does not know")
        for name in sorted(_ONLY_ONE):
            if len(said.get(SH + name, ())) > 1:
                raise ShapeError(f"the shape {node} has more than one sh:{name}")

    def _named(self, node: Term) -> Shape:
        if not isinstance(node, NamedNode):
            raise ShapeError(f"expected an IRI for every property shape, found {node}")
        shape = self._shape(node)
        if shape.path is None:
            raise ShapeError(f"expected a path on the property shape {node}, found none")
        return shape

    def _messages(self, node: Term, *, needed: bool) -> tuple[str, str]:
        found: dict[str | None, str] = {}
        for message in self._graph[node].get(SH + "message", ()):
            if not isinstance(message, Literal) or message.language in found:
                raise ShapeError(f"expected one message in each language at {node}, found {message} as well")
            found[message.language] = message.value
        if needed and set(found) != set(_LANGUAGES):
            raise ShapeError(f"expected a message in Indonesian and one in English at {node}, found {sorted(map(str, found))}")
        return found.get("id", ""), found.get("en", "")

    def _constraints(self, node: Term, said: dict[str, list[Term]]) -> Iterator[Constraint]:
        for name, (component, form) in COMPONENTS.items():
            for value in said.get(SH + name, ()):
                yield self._constraint(node, component, form, value)

    def _constraint(self, node: Term, component: str, form: str, value: Term) -> Constraint:
        if form == "list":
            return Constraint(component, tuple(self._list(value)))
        if form == "shapes":
            return Constraint(component, shapes=tuple(map(self._shape, self._list(value))))
        if form == "qualified":
            return Constraint(component, (value,), (self._shape(self._one(node, "qualifiedValueShape")),))
        if form == "closed":
            if value != Literal(True):
                raise ShapeError(f"expected sh:closed true at {node}, found {value}")
            ignored = [term for each in self._graph[node].get(SH + "ignoredProperties", ()) for term in self._list(each)]
            paths = [self._one(each, "path") for each in self._graph[node].get(SH + "property", ())]
            return Constraint(component, (*ignored, *paths))
        if form == "sparql":
            self._read.add(value)
            query = self._prefixes + self._one(value, "select").value
            return Constraint(component, (value, Literal(query, datatype=NamedNode(XSD + "string"))))
        return Constraint(component, (value,))

    def _one(self, node: Term, name: str) -> NamedNode | Literal | BlankNode:
        found = self._graph.get(node, {}).get(SH + name, ())
        if len(found) != 1 or not isinstance(found[0], NamedNode | Literal | BlankNode):
            raise ShapeError(f"expected one sh:{name} at {node}, found {len(found)}")
        return found[0]

    def _iris(self, node: Term, name: str) -> tuple[NamedNode, ...]:
        found = self._graph[node].get(SH + name, ())
        for each in found:
            if not isinstance(each, NamedNode):
                raise ShapeError(f"expected an IRI as sh:{name} at {node}, found {each}")
        return tuple(sorted((each for each in found if isinstance(each, NamedNode)), key=lambda iri: iri.value))

    def _list(self, node: Term) -> Iterator[Term]:
        while node != _NIL:
            said = self._graph.get(node, {})
            first, rest = said.get(_FIRST.value, ()), said.get(_REST.value, ())
            if len(first) != 1 or len(rest) != 1:
                raise ShapeError(f"expected a list, found {node}")
            self._read.add(node)
            yield first[0]
            node = rest[0]
