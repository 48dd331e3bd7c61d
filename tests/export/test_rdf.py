"""RDF forms: what is written parses back to what was given, and its bytes do not depend on the order of quads."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import BlankNode, Dataset, DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Triple, parse
from rdflib.compare import isomorphic

from kg.errors import WakilError
from kg.export import render
from kg.graph import vocabulary as v
from kg.graph.views import to_rdflib
from tests.export.invented import invented, iri

FORMS = {
    "ttl": RdfFormat.TURTLE,
    "trig": RdfFormat.TRIG,
    "nq": RdfFormat.N_QUADS,
    "nt": RdfFormat.N_TRIPLES,
    "jsonld": RdfFormat.JSON_LD,
    "rdf": RdfFormat.RDF_XML,
}
WITH_GRAPHS = ("trig", "nq", "jsonld")
RDFLIB_NAMES = {"ttl": "turtle", "nt": "nt", "rdf": "xml", "trig": "trig", "nq": "nquads", "jsonld": "json-ld"}
SAMPLE = list(parse((Path(__file__).parents[1] / "data" / "sample.trig").read_bytes(), format=RdfFormat.TRIG))

# texts that a careless writer breaks on: quotes, ends of lines, backslashes, what looks like the end of a literal
TEXTS = st.one_of(
    st.sampled_from(
        ['"', "\\", 'a"^^<x>', "baris\nbaru\r\n", "\t", "<a> .", "“kutip” ‘satu’", "\u2028", "]]>", "{{x}}", "", "'"]
    ),
    st.text(st.characters(blacklist_categories=("Cs", "Cc", "Cn"), blacklist_characters="\ufffe\uffff"), max_size=12),
)
LOCALS = (
    "a",
    "a/b",
    "a/b.c",
    "a-b_c",
    "a.",
    "..",
    "a/../b",
    "a//b",
    "é",
    "a:b",
    "a?b",
    "%20",
    "1",
    "",
    "a,b",
    "x~y",
    "-",
)
IRIS = st.one_of(
    st.builds(
        lambda start, end: NamedNode(start + end), st.sampled_from([*v.PREFIXES.values(), "urn:x:"]), st.sampled_from(LOCALS)
    ),
    st.sampled_from([NamedNode(f"{prefix}:y") for prefix in v.PREFIXES]),
    st.just(v.RDF_TYPE),
)
NAMES = st.sampled_from([v.GOV_RULE, v.RDF_TYPE, v.OA_EXACT, v.SKOS_PREF_LABEL, NamedNode("urn:p:x")])
LITERALS = st.one_of(
    TEXTS.map(Literal),
    st.builds(lambda text, tag: Literal(text, language=tag), TEXTS, st.sampled_from(["id", "en"])),
    st.integers(-(10**18), 10**18).map(lambda number: Literal(str(number), datatype=NamedNode(v.XSD + "integer"))),
    st.sampled_from(["0.98", "1.0", "-0.5", ".5", "1"]).map(lambda text: Literal(text, datatype=v.XSD_DECIMAL)),
    st.sampled_from(["true", "false"]).map(lambda text: Literal(text, datatype=NamedNode(v.XSD + "boolean"))),
    st.just(Literal("2024-05-14", datatype=v.XSD_DATE)),
    st.just(Literal("007", datatype=NamedNode(v.XSD + "integer"))),
)
QUADS = st.builds(Quad, IRIS, NAMES, st.one_of(IRIS, LITERALS), IRIS)


def read(made: bytes, form: str) -> set[Quad]:
    return set(parse(made, format=FORMS[form], base_iri="http://wrong.example/"))


def expected(quads: list[Quad], form: str) -> set[Quad]:
    if form in WITH_GRAPHS:
        return set(quads)
    return {Quad(quad.subject, quad.predicate, quad.object, DefaultGraph()) for quad in quads}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("quads", [SAMPLE, invented()], ids=["sample", "invented"])
def test_pyoxigraph_reads_back_what_was_given(form: str, quads: list[Quad]) -> None:
    assert read(render(quads, form), form) == expected(quads, form)


@pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")  # rdflib's own, inside Dataset.parse
@pytest.mark.parametrize("form", RDFLIB_NAMES)
def test_rdflib_reads_back_what_was_given(form: str) -> None:
    quads = SAMPLE + invented()
    found = rdflib.Dataset(default_union=True)
    found.parse(data=render(quads, form), format=RDFLIB_NAMES[form])
    assert isomorphic(_union(found), _union(to_rdflib(quads)))
    if form in WITH_GRAPHS:
        names = {str(graph.identifier) for graph in found.graphs() if len(graph)}
        assert names == {quad.graph_name.value for quad in quads if isinstance(quad.graph_name, NamedNode)}


def _union(dataset: rdflib.Dataset) -> rdflib.Graph:
    union = rdflib.Graph()
    for subject, predicate, value, _ in dataset.quads((None, None, None, None)):
        union.add((subject, predicate, value))
    return union


@settings(deadline=None, max_examples=150)
@given(st.lists(QUADS, max_size=12), st.randoms(use_true_random=False))
def test_any_quads_survive_in_any_order(quads: list[Quad], shuffler: random.Random) -> None:
    shuffled = quads + quads[:2]
    shuffler.shuffle(shuffled)
    for form in FORMS:
        made = render(quads, form)
        assert made == render(shuffled, form), form
        assert read(made, form) == expected(quads, form), form


def test_blank_nodes_and_the_default_graph_survive() -> None:
    quads = [
        Quad(BlankNode("b1"), v.GOV_RULE, Literal("x"), DefaultGraph()),
        Quad(iri("a"), v.GOV_EVENT_OF_FACT, BlankNode("b1"), iri("g")),
    ]
    for form in WITH_GRAPHS:
        assert Dataset(read(render(quads, form), form)) == Dataset(quads), form


def test_turtle_is_sorted_and_has_the_type_first() -> None:
    turtle = render(SAMPLE, "ttl").decode()
    blocks = turtle.split("\n\n")[1:]
    subjects = [block.split(" ", 1)[0].strip("<>") for block in blocks if block.startswith("<")]
    assert subjects == sorted(subjects)
    assert len(subjects) > 20
    assert all(" a " in block.splitlines()[0] for block in blocks if "wasGeneratedBy" not in block)
    assert "<person/rimba-danum> a gov:Person ;\n" in turtle
    assert 'schema:datePublished "2024-05-15"^^xsd:date' in turtle
    assert "gov:confidence 0.97 ;" in turtle


def test_turtle_of_named_graphs_is_never_empty() -> None:
    """rdflib writes an empty document for a dataset that has its data in named graphs only."""
    assert len(read(render(SAMPLE, "ttl"), "ttl")) == len({quad.triple for quad in SAMPLE}) > 100


def test_one_more_fact_changes_few_lines() -> None:
    added = Quad(iri("person/tarung-lewu"), v.SKOS_ALT_LABEL, Literal("Tarung"), iri("graph/entities"))
    before, after = (render(quads, "ttl").decode().splitlines() for quads in (SAMPLE, [*SAMPLE, added]))
    assert len(set(after) - set(before)) <= 2
    assert before[:15] == after[:15]


def test_no_text_leaves_out_the_body_alone() -> None:
    for form in FORMS:
        whole, short = (read(render(SAMPLE, form, text=text), form) for text in (True, False))
        assert {quad.predicate for quad in whole - short} == {v.SCHEMA_ARTICLE_BODY}, form


def test_rdfxml_says_what_it_cannot_hold() -> None:
    quads = [Quad(iri("article/x"), v.SCHEMA_ARTICLE_BODY, Literal("a\x0bb"), iri("g"))]
    with pytest.raises(WakilError, match=r"article/x.*U\+000B"):
        render(quads, "rdf")
    assert read(render(quads, "ttl"), "ttl") == expected(quads, "ttl")


@pytest.mark.slow
@pytest.mark.parametrize("form", [*FORMS, "graphml", "gexf", "csv", "html", "svg"])
def test_another_process_writes_the_same_bytes(form: str) -> None:
    code = (
        "import sys; from kg.export import render; from tests.export.invented import invented; "
        f"sys.stdout.buffer.write(render(reversed(invented()), {form!r}))"
    )
    for seed in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            cwd=Path(__file__).parents[2],
            env={"PYTHONHASHSEED": seed, "PATH": "", "PYTHONUTF8": "1"},
        )
        assert run.stdout == render(invented(), form)


@pytest.mark.slow
@pytest.mark.parametrize("form", ["ttl", "trig"])
def test_150_000_quads_take_seconds(form: str) -> None:
    quads = [
        Quad(
            NamedNode(f"{quad.subject.value}-{copy}"),
            quad.predicate,
            quad.object,
            NamedNode(f"{v.ID}article/{copy}/graph"),
        )
        for copy in range(150_000 // len(SAMPLE) + 1)
        for quad in SAMPLE
        if isinstance(quad.subject, NamedNode)
    ]
    assert len(quads) >= 150_000
    start = time.perf_counter()
    made = render(quads, form)
    assert time.perf_counter() - start < 6  # 1 to 2 s alone on a core; others may be at work beside it
    assert len(made) > 5_000_000


def test_triples_of_all_graphs_stand_once_in_turtle() -> None:
    twice = [*SAMPLE, *(Quad(quad.subject, quad.predicate, quad.object, iri("other")) for quad in SAMPLE)]
    assert render(twice, "ttl") == render(SAMPLE, "ttl")
    assert {quad.triple for quad in read(render(twice, "nt"), "nt")} == {
        Triple(quad.subject, quad.predicate, quad.object) for quad in SAMPLE
    }
