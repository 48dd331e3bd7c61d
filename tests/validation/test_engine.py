"""Findings: who says what, in which order, and what had nothing to check."""

from __future__ import annotations

import pickle
import subprocess
import sys
import time
from typing import Any

import pyoxigraph as ox
import pytest

from kg.graph import vocabulary as v
from kg.graph.build import build
from kg.validation.engine import Engine, untargeted, validator
from kg.validation.findings import Finding
from kg.validation.meaning import SHAPES
from tests.graph.sample import sample_reading
from tests.validation.graphs import ENGINES, found, sample, shape_names, snippet

ARTICLE = v.ID + "article/contoh-1"


@pytest.mark.parametrize("engine", ENGINES)
def test_what_the_builder_makes_is_sound(engine: Engine) -> None:
    assert validator(engine)(build([sample_reading()])) == ()


def test_a_finding_says_what_where_and_why() -> None:
    graph = [quad for quad in sample() if quad.predicate != v.GOV_KIND]
    assert found(graph) == (
        Finding(
            "Violation",
            SHAPES + "Representation-kind",
            "http://www.w3.org/ns/shacl#MinCountConstraintComponent",
            v.ID + "article/contoh-1/representation/1",
            v.GOV + "kind",
            None,
            "Bentuk perwakilan harus tepat satu: mewakili, membacakan sambutan, melalui, atau atas nama rombongan.",
            "The kind of a representation must be exactly one of: delegation, speech, through, or group.",
            ARTICLE,
        ),
    )


def test_findings_can_be_handed_to_another_process() -> None:
    findings = found(sample()[5:])
    assert findings
    assert pickle.loads(pickle.dumps(findings)) == findings


def test_quads_and_triples_are_judged_alike() -> None:
    quads = sample()[3:]
    assert found(quads) == found([quad.triple for quad in quads]) == found(quads + quads)


def test_an_entity_is_charged_to_the_only_article() -> None:
    graph = [quad for quad in sample() if quad.predicate != v.FOAF_NAME]
    assert {finding.article for finding in found(graph)} == {ARTICLE}


def test_with_two_articles_a_fact_is_charged_to_its_own() -> None:
    graph = snippet(
        """
        <article/a> a gov:Article . <article/b> a gov:Article .
        <article/a/tenure/1> a gov:Tenure .
        <event/x> a gov:Event ; prov:wasDerivedFrom <article/b> .
        <person/x> a gov:Person .
        """
    )
    charged = {(finding.focus.removeprefix(v.ID), (finding.article or "-").removeprefix(v.ID)) for finding in found(graph)}
    assert charged == {
        ("article/a", "article/a"),
        ("article/b", "article/b"),
        ("article/a/tenure/1", "article/a"),
        ("event/x", "article/b"),
        ("person/x", "-"),
    }


@pytest.mark.parametrize("engine", ENGINES)
def test_subclasses_that_the_data_state_are_followed(engine: Engine) -> None:
    graph = snippet(
        """
        @prefix x: <https://example.org/> .
        x:Mayor rdfs:subClassOf x:Official . x:Official rdfs:subClassOf gov:Person .
        <person/a> a x:Mayor .
        <article/a> a gov:Article ; schema:mentions <person/a> .
        """
    )
    names = shape_names(validator(engine)(graph))
    assert "Person-name" in names
    assert "Article-mentions" not in names
    assert SHAPES + "Person" not in untargeted(graph)


def test_a_misspelt_class_is_a_finding_and_leaves_its_shape_without_targets() -> None:
    graph = snippet("<person/a> a gov:Persn ; foaf:name 'Rimba Danum' .")
    assert shape_names(found(graph)) == {"Node-class"}
    assert SHAPES + "Person" in untargeted(graph)
    assert SHAPES + "Node" not in untargeted(graph)


def test_an_empty_graph_conforms_but_nothing_was_checked() -> None:
    assert found([]) == ()
    assert len(untargeted([])) > 40


def test_what_the_reference_cannot_read_is_an_error_and_no_traceback() -> None:
    from kg.validation.reference import GaveUpError

    person = ox.NamedNode(v.ID + "person/a")
    quoting = [ox.Triple(person, v.GOV_TEXT, ox.Triple(person, v.FOAF_NAME, ox.Literal("Rimba Danum")))]
    assert found(quoting) == ()
    with pytest.raises(GaveUpError, match="triple term"):
        found(quoting, "pyshacl")


def test_offsets_are_code_points() -> None:
    text = "😀 “Rapat” dibuka"
    body = snippet(
        f"""
        <article/a> a gov:Article ; schema:articleBody "{text}" .
        <e/1> a oa:SpecificResource ; oa:hasSource <article/a> ; oa:hasSelector <e/1/position>, <e/1/quote> .
        <e/1/position> a oa:TextPositionSelector ; oa:start 2 ; oa:end 9 .
        <e/1/quote> a oa:TextQuoteSelector ; oa:exact "“Rapat”" .
        """
    )
    for engine in ENGINES:
        assert not shape_names(found(body, engine)) & {"EvidenceWords", "EvidenceInside", "PositionOrder"}


def test_a_long_file_is_checked_in_linear_time() -> None:
    def seconds(copies: int) -> float:
        graph = [ox.Triple(*(_copied(term, number) for term in quad.triple)) for number in range(copies) for quad in sample()]
        best = 1e9
        for _ in range(3):
            start = time.process_time()
            assert found(graph) == ()
            best = min(best, time.process_time() - start)
        return best

    assert seconds(80) < 16 * seconds(10)


def _copied(term: Any, number: int) -> Any:
    if isinstance(term, ox.NamedNode) and "article/contoh-1" in term.value:
        return ox.NamedNode(term.value.replace("contoh-1", f"contoh-{number}"))
    return term


def test_the_compiled_engine_needs_no_rdflib() -> None:
    program = (
        "import sys, pyoxigraph as ox; from kg.validation.engine import validator; from tests.validation.graphs import sample;"
        "validator()(sample()[2:]); sys.exit(bool({'rdflib', 'pyshacl', 'rich'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
