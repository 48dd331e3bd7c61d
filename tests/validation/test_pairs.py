"""Every shape with a graph that passes and one that fails, and every constraint in one of those that fail."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from kg.graph.vocabulary import GOV, ID
from kg.validation.engine import untargeted
from kg.validation.findings import SH, Finding
from kg.validation.meaning import SHAPES
from kg.validation.shapes import Shape, shipped_shapes
from tests.validation.graphs import ENGINES, PAIRS, found, turtle

EXPECTED = re.compile(r"# expect (?P<severity>\w+) (?P<component>\w+) (?P<focus>\S+)(?: (?P<value>.+))?")
FAILING = sorted(PAIRS.glob("*.fail.ttl"))
PASSING = sorted(PAIRS.glob("*.pass.ttl"))


class Expected(NamedTuple):
    severity: str
    component: str
    focus: str
    value: str | None


def name_of(path: Path) -> str:
    return path.name.split(".")[0]


def expected(path: Path) -> set[Expected]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return {Expected(**match.groupdict()) for line in lines if (match := EXPECTED.fullmatch(line))}


def met(path: Path, findings: tuple[Finding, ...]) -> set[Expected]:
    return {
        Expected(each.severity, each.component.removeprefix(SH), brief(each.focus), each.value and brief(each.value))
        for each in findings
        if each.shape == SHAPES + name_of(path)
    }


def brief(text: str) -> str:
    if text.startswith("_:"):
        return "_:"
    return text.replace(ID, "").replace(GOV, "gov:") if not text.startswith("<") else text.replace(ID, "")


def named_shapes() -> dict[str, Shape]:
    return {each.iri.removeprefix(SHAPES): each for shape in shipped_shapes() for each in shape.walk()}


def test_each_shape_with_constraints_has_a_pair() -> None:
    wanted = {name for name, shape in named_shapes().items() if shape.constraints}
    assert {name_of(path) for path in FAILING} == wanted
    assert {name_of(path) for path in PASSING} == wanted


def test_each_constraint_fails_somewhere() -> None:
    wanted = {(name, each.component) for name, shape in named_shapes().items() for each in shape.constraints}
    assert {(name_of(path), each.component) for path in FAILING for each in expected(path)} == wanted


@pytest.mark.parametrize("path", PASSING, ids=name_of)
def test_a_graph_that_passes(path: Path) -> None:
    graph = turtle(path)
    assert met(path, found(graph)) == set()
    targets = {shape.iri for shape in shipped_shapes() if SHAPES + name_of(path) in {each.iri for each in shape.walk()}}
    assert targets - set(untargeted(graph)), "the graph has nothing that the shape is about"


@pytest.mark.parametrize("path", FAILING, ids=name_of)
def test_a_graph_that_fails(path: Path) -> None:
    assert expected(path)
    assert met(path, found(turtle(path))) == expected(path)


@pytest.mark.parametrize("path", [*PASSING, *FAILING], ids=lambda path: path.name)
def test_both_engines_find_the_same(path: Path) -> None:
    graph = turtle(path)
    compiled, reference = (found(graph, engine) for engine in ENGINES)
    assert compiled == reference
