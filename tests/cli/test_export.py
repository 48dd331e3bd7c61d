"""``kg export`` as a user calls it, on a store made from readings."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import main
from kg.cli.export import _FORMS, command
from kg.export import FORMATS, TABLES, render
from kg.facts import read
from kg.graph.draft import draft
from kg.model.article import Article
from kg.store.opening import open_reading, open_writing
from kg.store.rows import Entry

TEXT = (
    "PALANGKA RAYA – Rapat Koordinasi Pangan dibuka Gubernur Kalteng, Tarung Lewu yang diwakili oleh Sekda Kalteng, "
    "Rimba Danum, Selasa (14/5/2024)."
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export") / "articles.kg"
    article = Article("rakor-1", TEXT, "Rakor Pangan", url="https://example.org/rakor", source="Kabar Contoh")
    with open_writing(folder) as writer:
        writer.add([Entry(article, draft(read(article), writer.names))])
    return folder


def call(*arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(each) for each in arguments])


@pytest.mark.parametrize("form", FORMATS)
def test_each_ending_is_written_and_reported(store: Path, tmp_path: Path, form: str) -> None:
    target = tmp_path / f"graph{FORMATS[form][0]}"
    result = call(target, "--store", store)
    assert result.exit_code == 0, result.output
    with open_reading(store) as reader:
        assert target.read_bytes() == render(reader.quads(), form)
    assert result.stdout == ""
    assert f"wrote {target}" in result.stderr
    assert f"{target.stat().st_size:,} bytes" in result.stderr


def test_standard_output_is_nquads_unless_told(store: Path) -> None:
    with open_reading(store) as reader:
        assert call("-", "--store", store).stdout_bytes == b"".join(reader.nquads())
        assert call("-", "--store", store, "--format", "ttl").stdout_bytes == render(reader.quads(), "ttl")


def test_no_text_leaves_the_articles_text_out(store: Path) -> None:
    assert "articleBody" in call("-", "--store", store).stdout
    for form in ("nq", "ttl", "html"):
        short = call("-", "--store", store, "--no-text", "--format", form).stdout
        assert "articleBody" not in short.split("<script>")[0]
        assert "PALANGKA RAYA –" not in short
        assert "diwakili oleh Sekda" in short


def test_a_folder_gets_both_tables(store: Path, tmp_path: Path) -> None:
    assert call(tmp_path, "--store", store).exit_code == 0
    assert {path.stem for path in tmp_path.iterdir()} == set(TABLES)
    with (tmp_path / "representations.csv").open(encoding="utf-8", newline="") as file:
        assert [row["representative"] for row in csv.DictReader(file)] == ["Rimba Danum"]


def test_the_table_can_be_chosen(store: Path, tmp_path: Path) -> None:
    target = tmp_path / "posts.csv"
    assert call(target, "--store", store, "--table", "tenures").exit_code == 0
    assert target.read_text(encoding="utf-8").startswith("holder,post,")


@pytest.mark.parametrize(
    ("arguments", "status", "remark"),
    [
        (("graph.docx",), 2, "use one of .ttl, .trig"),
        (("graph.ttl", "--table", "tenures"), 2, "--table goes with CSV only"),
        ((".", "--format", "ttl"), 2, "a folder goes with CSV only"),
        (("missing/graph.ttl",), 1, "missing/graph.ttl: cannot be written"),
        (("graph.ttl", "--store", "nowhere.kg"), 1, "nowhere.kg"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    store: Path,
    tmp_path: Path,
    arguments: tuple[str, ...],
    status: int,
    remark: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as end:
        main(["export", "--store", str(store), *arguments])
    assert end.value.code == status
    remarks = capsys.readouterr().err
    assert remark in remarks
    assert remarks.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_the_forms_of_the_option_are_those_that_exist() -> None:
    assert set(_FORMS) == set(FORMATS)


def test_help_has_examples() -> None:
    text = call("--help").output
    assert "kg export network.html" in text
    assert "tenures" in text


@pytest.mark.slow
def test_help_does_not_load_heavy_libraries() -> None:
    code = "import sys, kg.cli.export; sys.exit(bool({'networkx', 'rdflib', 'pyoxigraph'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
