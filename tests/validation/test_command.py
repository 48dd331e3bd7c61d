"""``kg validate`` as a user calls it."""

from __future__ import annotations

import json
from pathlib import Path

import pyoxigraph as ox
import pytest
from click.testing import CliRunner, Result

from kg.cli.validate import command
from kg.errors import InputError, StoreError, UsageError
from kg.graph import vocabulary as v
from tests.validation.graphs import DATA, PAIRS, sample

FORMS = {
    ".ttl": ox.RdfFormat.TURTLE,
    ".trig": ox.RdfFormat.TRIG,
    ".nq": ox.RdfFormat.N_QUADS,
    ".nt": ox.RdfFormat.N_TRIPLES,
    ".jsonld": ox.RdfFormat.JSON_LD,
    ".rdf": ox.RdfFormat.RDF_XML,
}


def run(*arguments: object) -> Result:
    return CliRunner().invoke(command, [str(each) for each in arguments])


def test_a_sound_file() -> None:
    result = run(DATA / "sample.trig")
    assert result.exit_code == 0
    assert result.stdout.startswith("no findings\n")


@pytest.mark.parametrize("engine", ["compiled", "pyshacl"])
def test_a_file_with_a_violation(engine: str) -> None:
    result = run(PAIRS / "Representation-same.fail.ttl", "--engine", engine, "--format", "json")
    assert result.exit_code == 1
    record = json.loads(result.stdout)
    assert not record["conforms"]
    assert any(each["shape"].endswith("#Representation-same") for each in record["findings"])


def test_warnings_alone_leave_the_exit_status_at_0(tmp_path: Path) -> None:
    doubtful = [
        ox.Quad(quad.subject, quad.predicate, ox.Literal("Rimba Danum 2"), quad.graph_name)
        if quad.predicate == v.FOAF_NAME and quad.object == ox.Literal("Rimba Danum")
        else quad
        for quad in sample()
    ]
    path = tmp_path / "doubtful.nq"
    ox.serialize(doubtful, output=str(path), format=ox.RdfFormat.N_QUADS)
    result = run(path)
    assert (result.exit_code, "1 warning\n" in result.stdout) == (0, True)


@pytest.mark.parametrize("ending", FORMS)
def test_each_format_by_its_ending(tmp_path: Path, ending: str) -> None:
    form = FORMS[ending]
    given = sample() if form.supports_datasets else [quad.triple for quad in sample()]
    path = tmp_path / f"graph{ending}"
    ox.serialize(given, output=str(path), format=form)
    result = run(path)
    assert (result.exit_code, result.stdout.startswith("no findings\n")) == (0, True)


def test_turtle_goes_to_stdout_and_the_remark_to_stderr() -> None:
    result = run(PAIRS / "Node.fail.ttl", "--format", "turtle")
    assert result.exit_code == 1
    assert list(ox.parse(result.stdout, format=ox.RdfFormat.TURTLE))
    assert "shapes had nothing to check" in result.stderr
    assert result.stdout == run(PAIRS / "Node.fail.ttl", "--format", "turtle").stdout


def test_a_file_that_does_not_parse_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "broken.ttl"
    path.write_text("@prefix a: <x:> .\n\na:b a .\n", encoding="utf-8")
    error = run(path).exception
    assert isinstance(error, InputError)
    assert (error.place.file, error.place.line) == (str(path), 3)


@pytest.mark.parametrize("content", ["", "# nothing\n"])
def test_a_file_without_statements(tmp_path: Path, content: str) -> None:
    path = tmp_path / "empty.ttl"
    path.write_text(content, encoding="utf-8")
    error = run(path).exception
    assert isinstance(error, InputError)
    assert "found none" in str(error)


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "binary.ttl"
    path.write_bytes(bytes(range(256)))
    assert isinstance(run(path).exception, InputError)


def test_imports_are_not_fetched(tmp_path: Path) -> None:
    path = tmp_path / "importing.ttl"
    path.write_text(
        "<x:o> a <http://www.w3.org/2002/07/owl#Ontology> ; <http://www.w3.org/2002/07/owl#imports> <file:///none> ."
    )
    for engine in ("compiled", "pyshacl"):
        assert run(path, "--engine", engine).exit_code == 0


def test_wrong_use(tmp_path: Path) -> None:
    unknown = tmp_path / "graph.txt"
    unknown.write_text("x")
    assert isinstance(run(unknown).exception, UsageError)
    assert isinstance(run(DATA / "sample.trig", "--store", tmp_path).exception, UsageError)
    assert run(tmp_path / "missing.ttl").exit_code == 2
    assert run(DATA / "sample.trig", "--format", "xml").exit_code == 2


def test_a_store_that_is_not_there(tmp_path: Path) -> None:
    assert isinstance(run("--store", tmp_path / "nothing").exception, StoreError)


def test_a_store(tmp_path: Path) -> None:
    from kg.pipeline.building import build
    from tests.graph.sample import TEXT

    article = tmp_path / "article.txt"
    article.write_text(f"Rakor Pangan\n\n{TEXT}\n", encoding="utf-8")
    build([article], tmp_path / "store")
    result = run("--store", tmp_path / "store")
    assert result.exit_code == 0
    assert "nothing to check" in result.stdout


def test_the_help_has_examples() -> None:
    assert "kg validate out.trig --engine pyshacl" in run("--help").output
