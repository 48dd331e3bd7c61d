"""``kg query`` as typed."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from kg.cli import main
from kg.query.questions import questions
from tests.query.network import write_store


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(write_store(tmp_path_factory.mktemp("query") / "network.kg"))


class Said:
    """What a command wrote, and how it ended."""

    def __init__(self, capsys: pytest.CaptureFixture[str], *arguments: str) -> None:
        with pytest.raises(SystemExit) as caught:
            main(["query", *arguments])
        self.status = caught.value.code
        self.out, self.err = capsys.readouterr()


def test_sparql_as_an_argument(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = Said(capsys, "SELECT ?n { ?p a gov:Person ; foaf:name ?n } ORDER BY ?n LIMIT 2", "--store", store)
    assert (said.status, said.err) == (0, "")
    assert said.out == "n\n-------------\nAhmad Sungkai\nHasan Murung\n"


def test_sparql_from_a_file(store: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine.rq"
    path.write_text("ASK { ?s a gov:Tenure }", encoding="utf-8")
    assert Said(capsys, "-f", str(path), "--store", store).out == "yes\n"
    missing = Said(capsys, "-f", str(tmp_path / "none.rq"), "--store", store)
    assert missing.status == 2
    assert "the query cannot be read" in missing.err


@pytest.mark.parametrize("arguments", [("-",), ("-f", "-"), ("--file", "-")])
def test_sparql_from_standard_input(
    store: str, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"ASK { ?s a gov:Unheard }")))
    assert Said(capsys, *arguments, "--store", store).out == "no\n"


def test_a_question_by_name(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = Said(capsys, "who-represented", "--principal", "Sekda Kalteng", "--store", store)
    assert (said.status, said.err) == (0, "")
    header, _, row, quote, source = said.out.splitlines()
    assert header.split() == ["representative", "kind", "principal", "event", "date"]
    assert row.startswith("Lamiang F. Rangkai, Asisten Pemerintahan dan Kesejahteraan Rakyat")
    assert quote == '    "Sekda Kalteng kemudian diwakili Asisten Pemerintahan dan Kesra, Lamiang F. Rangkai."'
    assert source == "    Asisten Hadiri Upacara, Kabar Contoh, 2024-05-24, https://example.org/upacara"


@pytest.mark.parametrize(
    "arguments",
    [
        ("--store", "{store}", "statistics", "--format", "csv"),
        ("--format=csv", "statistics", "--store={store}"),
        ("statistics", "--store", "{store}", "--format", "csv", "--timeout", "20"),
    ],
)
def test_options_stand_before_or_behind_the_name(
    store: str, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    said = Said(capsys, *(each.format(store=store) for each in arguments))
    assert said.out.replace("\r\n", "\n").startswith("what,number\narticles,9\npeople,11\n")


def test_what_a_name_is_taken_for_is_said(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = Said(capsys, "who-held", "--post", "Bupati", "--store", store, "--format", "tsv")
    assert (
        "--post 'Bupati' is taken for Bupati Balangan (https://w3id.org/wakil/id/post/63.11/bupati); Bupati Kapuas" in said.err
    )
    assert said.out.startswith("?holder\t?post\t")


def test_json(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = Said(capsys, "speeches", "--store", store, "--format", "json")
    (row,) = json.loads(said.out)["results"]["bindings"]
    assert row["representative"] == {"type": "literal", "value": "Norma Paring"}


def test_turtle_is_for_graphs(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    construct = "CONSTRUCT { ?p a gov:Person } WHERE { ?p a gov:Person }"
    said = Said(capsys, construct, "--store", store, "--format", "turtle")
    assert said.out.startswith("@prefix gov: <https://w3id.org/wakil/ontology#> .\n@prefix id: ")
    assert said.out == Said(capsys, construct, "--store", store, "--format", "turtle").out
    assert Said(capsys, construct, "--store", store, "--format", "ntriples").out.count(" .\n") == 11
    wrong = Said(capsys, "ASK {}", "--store", store, "--format", "turtle")
    assert wrong.status == 1
    assert "SELECT and ASK give no graph" in wrong.err
    assert Said(capsys, construct, "--store", store).out.splitlines()[0].split() == ["subject", "predicate", "object"]


def test_no_rows(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = Said(capsys, "acting-holders", "--capacity", "Pjs", "--store", store)
    assert (said.status, said.out) == (0, "no answer\n")


def test_what_is_cut_is_said(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = Said(capsys, "who-represented", "--limit", "1", "--store", store)
    assert said.err == "kg: the answer is cut after 1 rows; there are more\n"
    said = Said(capsys, "SELECT * { ?s ?p ?o }", "--limit", "1", "--store", store)
    assert "--limit" in said.err


@pytest.mark.parametrize(
    ("status", "complaint", "arguments"),
    [
        (2, "expected SPARQL, the name of a question (kg query --list), or -f FILE", ()),
        (2, "only one of them", ("ASK {}", "-f", "x.rq")),
        (2, "Missing option '--person'", ("posts-of",)),
        (2, "No such option", ("posts-of", "--orang", "x")),
        (2, "since: expected a day, month or year that exists", ("who-represented", "--since", "2024-13")),
        (2, "is not one of", ("statistics", "--format", "xml")),
        (2, "is not in the range", ("ASK {}", "--timeout", "0")),
        (1, "the graph names no person 'Rimba Danau'; near it: Rimba Danum", ("posts-of", "--person", "Rimba Danau")),
        (1, "SERVICE is refused", ("ASK { SERVICE <http://a.example/> {} }",)),
        (1, "not SPARQL: error at 1:", ("who-knows",)),
    ],
)
def test_wrong_use(
    store: str, status: int, complaint: str, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    said = Said(capsys, *arguments, "--store", store)
    assert said.status == status
    assert complaint in " ".join(said.err.split())
    assert said.out == ""


def test_no_store(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (("statistics",), ("ASK {}",)):
        said = Said(capsys, *arguments, "--store", str(tmp_path / "none.kg"))
        assert said.status == 1
        assert "no store is here" in said.err


def test_the_list_names_all_questions(capsys: pytest.CaptureFixture[str]) -> None:
    said = Said(capsys, "--list")
    assert [line.split()[0] for line in said.out.splitlines()[2:]] == list(questions())


@pytest.mark.parametrize("name", list(questions()))
def test_help_shows_description_parameters_columns_and_examples(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = Said(capsys, name, "--help")
    words = " ".join(said.out.split())
    asked = questions()[name]
    assert all(" ".join(text.split()) in words for text in (*asked.descriptions.values(), *asked.examples))
    assert all(f"--{parameter.name}" in words for parameter in asked.parameters)
    assert all(column in words for column in asked.columns)


def test_help(capsys: pytest.CaptureFixture[str]) -> None:
    said = Said(capsys, "--help")
    assert "kg query who-represented --principal" in said.out


@pytest.mark.slow
def test_a_question_by_name_takes_less_than_half_a_second(store: str, tmp_path: Path) -> None:
    """With compiled modules, as an installed program has them, whatever the environment of the tests says about these.

    On a slower or busier machine as much more as starting Python with the libraries takes more than 0.06 s there.
    """
    question = ["-m", "kg", "query", "who-represented", "--principal", "Sekda Kalteng", "--store", store]
    start = ["-c", "import click, csv, json, pyoxigraph, sqlite3"]
    _seconds_for(question, compiled=tmp_path)
    seconds = [(_seconds_for(question, compiled=tmp_path), _seconds_for(start, compiled=tmp_path)) for _ in range(5)]
    answered, started = (min(column) for column in zip(*seconds, strict=True))
    assert answered < max(0.5, 8 * started)


def _seconds_for(arguments: Sequence[str], *, compiled: Path) -> float:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(compiled)
    started = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=environment)
    return time.perf_counter() - started


@pytest.mark.parametrize(
    "module", ["rdflib", "rich", "rapidfuzz", "networkx", "pyshacl", "kg.store.writing", "kg.store.people"]
)
def test_what_a_question_does_not_need_is_left_alone(store: str, module: str) -> None:
    code = (
        "import sys\nfrom kg.cli import main\n"
        f"try: main(['query', 'who-represented', '--store', {store!r}])\n"
        f"except SystemExit: sys.exit({module!r} in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, env=os.environ | {"PYTHONPATH": "."})
    assert (done.returncode, done.stderr) == (0, b"")
