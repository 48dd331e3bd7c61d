"""Reports say the findings, all of them, in the same bytes each time."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import pyoxigraph as ox
import pytest

from kg.graph import vocabulary as v
from kg.validation.engine import untargeted
from kg.validation.findings import SH, Finding
from kg.validation.reports import conforms, report_json, report_table, report_turtle, short
from tests.validation.graphs import PAIRS, found, sample, turtle

WRONG = turtle(PAIRS / "RepresentationOrder.fail.ttl")


def test_the_table_gives_messages_places_and_counts() -> None:
    findings = found(sample()[:3] + [quad for quad in sample()[3:] if quad.predicate != v.GOV_KIND])
    text = report_table(findings, untargeted(sample()), width=200)
    assert "Bentuk perwakilan harus tepat satu" in text
    assert "article/contoh-1/representation/1" in text
    assert "(Representation-kind)" in text
    assert text.endswith(
        "1 violation\n5 shapes had nothing to check in these data: OwnCopy, Regency, Succession, SuccessionSide, Venue\n"
    )


def test_a_sound_graph_gives_a_line() -> None:
    assert report_table(()) == "no findings\n"


def test_json_has_every_field() -> None:
    findings = found(WRONG)
    record = json.loads(report_json(findings, ("x",)))
    assert record == {"conforms": False, "findings": [asdict(each) for each in findings], "untargeted": ["x"]}


def test_warnings_do_not_make_a_graph_invalid() -> None:
    (warning,) = [each for each in found(WRONG) if each.severity == "Warning" and "Order" in each.shape]
    assert conforms([warning])
    assert json.loads(report_json([warning]))["conforms"] is True
    assert not conforms([replace(warning, severity="Violation")])


def test_turtle_is_a_report_without_blank_nodes() -> None:
    findings = found(WRONG)
    triples = {quad.triple for quad in ox.parse(report_turtle(findings), format=ox.RdfFormat.TURTLE)}
    assert not any(isinstance(term, ox.BlankNode) for triple in triples for term in (triple.subject, triple.object))
    results = {triple.object for triple in triples if triple.predicate.value == SH + "result"}
    assert len(results) == len(findings)
    said = {
        (triple.subject, triple.predicate.value.removeprefix(SH)): triple.object
        for triple in triples
        if triple.subject in results and triple.predicate.value != SH + "resultMessage"
    }
    told = {
        (
            said[node, "resultSeverity"].value,
            said[node, "sourceShape"].value,
            said[node, "sourceConstraintComponent"].value,
            said[node, "focusNode"].value,
            str(said[node, "value"]) if (node, "value") in said else None,
        )
        for node in results
    }
    assert told == {(SH + each.severity, each.shape, each.component, each.focus, each.value) for each in findings}


@pytest.mark.parametrize("path", sorted(PAIRS.glob("*.fail.ttl")), ids=lambda path: path.name)
def test_any_finding_can_be_written(path: object) -> None:
    findings = found(turtle(path))  # type: ignore[arg-type]
    assert list(ox.parse(report_turtle(findings), format=ox.RdfFormat.TURTLE))
    assert report_turtle(findings) == report_turtle(findings)
    assert report_table(findings)
    assert json.loads(report_json(findings))


def test_turtle_comes_with_sorted_prefixes() -> None:
    lines = [line for line in report_turtle(found(WRONG)).splitlines() if line.startswith("@prefix")]
    assert lines == sorted(lines)
    assert any(line.startswith("@prefix shape:") for line in lines)


def test_an_empty_report_conforms() -> None:
    triples = {quad.triple for quad in ox.parse(report_turtle(()), format=ox.RdfFormat.TURTLE)}
    assert [t.object for t in triples if t.predicate.value == SH + "conforms"] == [ox.Literal(True)]


def test_markup_and_control_characters_are_only_text() -> None:
    finding = Finding("Warning", "s", "c", "f", None, '"[red]\x1b[31m\u202ex"', "Salah.", "Wrong.", None)
    text = report_table([finding], width=150)
    assert "[red]" in text
    assert not set(text) & {"\x1b", "\u202e"}


def test_names_are_shortened_for_people() -> None:
    assert short(v.ID + "person/x") == "person/x"
    assert short(f"<{v.GOV}Plt>") == "<gov:Plt>"
    assert short("https://example.org/x") == "https://example.org/x"
