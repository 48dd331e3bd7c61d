"""The compiled engine: shapes turned into closures that look things up in an index.

A constraint that cannot be compiled raises when the shapes are loaded. The reference is ``kg.validation.reference``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from pyoxigraph import NamedNode

from kg.validation.findings import Term
from kg.validation.focus_tests import FOCUS_TESTS, FocusTest, Said
from kg.validation.index import Index
from kg.validation.results import Part, Result, Results, Test
from kg.validation.shapes import Shape, ShapeError
from kg.validation.value_tests import TESTS

# a whole shape on one focus node, of which the third argument is said
Run: TypeAlias = Callable[[Index, Term, Said, Results], None]

_MIN, _MAX = "MinCountConstraintComponent", "MaxCountConstraintComponent"
_NOTHING: Mapping[NamedNode, Sequence[Term]] = MappingProxyType({})
_MANY = 1 << 62


def compile_shapes(shapes: Iterable[Shape]) -> Callable[[Index], Results]:
    """A function that checks an index against all the shapes.

    Raises:
        ShapeError: a constraint that cannot be compiled.
    """
    compiled = [(shape, _compile(shape)) for shape in shapes]

    def check(index: Index) -> Results:
        results: Results = []
        about = index.about
        for shape, run in compiled:
            for focus in targets(shape, index):
                run(index, focus, about.get(focus, _NOTHING), results)
        return results

    return check


def targets(shape: Shape, index: Index) -> Collection[Term]:
    """The focus nodes of a shape, each once."""
    if len(shape.target_classes) == 1 and not shape.target_subjects_of:
        return index.instances(shape.target_classes[0])
    if len(shape.target_subjects_of) == 1 and not shape.target_classes:
        return index.subjects_of(shape.target_subjects_of[0])
    found: dict[Term, None] = {}
    for each in shape.target_classes:
        found.update(dict.fromkeys(index.instances(each)))
    for predicate in shape.target_subjects_of:
        found.update(dict.fromkeys(index.subjects_of(predicate)))
    return found


def _compile(shape: Shape) -> Run:
    tests: list[tuple[str, Test]] = []
    focus_tests: list[FocusTest] = []
    counts = {_MIN: 0, _MAX: _MANY}
    for constraint in shape.constraints:
        part = Part(shape, constraint, _conformance)
        if constraint.component in TESTS:
            tests.append((constraint.component, TESTS[constraint.component](part)))
        elif constraint.component in FOCUS_TESTS:
            focus_tests.append(FOCUS_TESTS[constraint.component](part))
        elif constraint.component not in counts:
            raise part.refusal("it is not known")
        elif shape.path is None:
            raise part.refusal("there is no path whose values could be counted")
        else:
            counts[constraint.component] = part.number
    if shape.path is None:
        return _node_run(shape, tests, focus_tests)
    if shape.properties:
        raise ShapeError(f"{shape.iri}: a property shape with property shapes of its own cannot be compiled")
    if len(tests) == 1 and not focus_tests:
        return _simple_run(shape, shape.path, (counts[_MIN], counts[_MAX]), tests[0])
    return _property_run(shape, shape.path, (counts[_MIN], counts[_MAX]), tests, focus_tests)


def _node_run(shape: Shape, tests: Sequence[tuple[str, Test]], focus_tests: Sequence[FocusTest]) -> Run:
    properties = [_compile(each) for each in shape.properties]

    def run(index: Index, focus: Term, said: Said, results: Results) -> None:
        for each in properties:
            each(index, focus, said, results)
        for component, test in tests:
            if not test(index, focus):
                results.append(Result(shape, component, focus, None, focus))
        for focus_test in focus_tests:
            focus_test(index, focus, said, (focus,), results)

    return run


def _property_run(
    shape: Shape,
    path: NamedNode,
    counts: tuple[int, int],
    tests: Sequence[tuple[str, Test]],
    focus_tests: Sequence[FocusTest],
) -> Run:
    low, high = counts

    def run(index: Index, focus: Term, said: Said, results: Results) -> None:
        values = said.get(path, ())
        if not low <= len(values) <= high:
            results.append(Result(shape, _MIN if len(values) < low else _MAX, focus, path, None))
        for value in values:
            for component, test in tests:
                if not test(index, value):
                    results.append(Result(shape, component, focus, path, value))
        for focus_test in focus_tests:
            focus_test(index, focus, said, values, results)

    return run


def _simple_run(shape: Shape, path: NamedNode, counts: tuple[int, int], only: tuple[str, Test]) -> Run:
    """As ``_property_run`` for the most frequent kind of shape, without its loops."""
    (low, high), (component, test) = counts, only

    def run(index: Index, focus: Term, said: Said, results: Results) -> None:
        values = said.get(path, ())
        if not low <= len(values) <= high:
            results.append(Result(shape, _MIN if len(values) < low else _MAX, focus, path, None))
        for value in values:
            if not test(index, value):
                results.append(Result(shape, component, focus, path, value))

    return run


def _conformance(shape: Shape) -> Test:
    """Whether a node conforms to a shape."""
    if shape.path is None and not shape.properties and len(shape.constraints) == 1:
        (constraint,) = shape.constraints
        if constraint.component in TESTS:
            return TESTS[constraint.component](Part(shape, constraint, _conformance))
    run = _compile(shape)

    def holds(index: Index, node: Term) -> bool:
        results: Results = []
        run(index, node, index.about.get(node, _NOTHING), results)
        return not results

    return holds
