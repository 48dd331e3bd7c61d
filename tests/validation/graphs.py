"""Graphs to validate: the hand-written sample, the pairs, and ways of spoiling them."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox

from kg.validation.engine import Engine, validator
from kg.validation.findings import Finding
from kg.validation.meaning import SHAPES

DATA = Path(__file__).parent.parent / "data"
PAIRS = Path(__file__).parent / "pairs"
ENGINES: tuple[Engine, ...] = ("compiled", "pyshacl")


def sample() -> list[ox.Quad]:
    return list(ox.parse(path=str(DATA / "sample.trig"), format=ox.RdfFormat.TRIG))


def turtle(path: Path) -> list[ox.Quad]:
    return list(ox.parse(path=str(path), format=ox.RdfFormat.TURTLE))


def snippet(text: str) -> list[ox.Triple]:
    """Turtle with the usual prefixes."""
    from kg.graph.vocabulary import ID, PREFIXES

    head = f"@base <{ID}> .\n" + "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in PREFIXES.items())
    return [quad.triple for quad in ox.parse(head + text, format=ox.RdfFormat.TURTLE)]


def found(statements: list[ox.Quad] | list[ox.Triple], engine: Engine = "compiled") -> tuple[Finding, ...]:
    return validator(engine)(statements)


def shape_names(findings: tuple[Finding, ...]) -> set[str]:
    return {finding.shape.removeprefix(SHAPES) for finding in findings}
