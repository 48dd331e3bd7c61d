"""``kg build``, ``kg info`` and ``kg remove`` as they are typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli.build import command as build
from kg.cli.info import command as info
from kg.cli.remove import command as remove
from kg.errors import StoreError
from kg.pipeline import building
from kg.pipeline.rehearsal import articles
from kg.pipeline.timing import write_articles


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "a.jsonl"
    write_articles(path, 4)
    return path


def run(command: object, *arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(each) for each in arguments], catch_exceptions=False)  # type: ignore[arg-type]


def test_build_says_what_it_did_on_stderr_only(source: Path, tmp_path: Path) -> None:
    done = run(build, source, "--store", tmp_path / "s.kg")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "4 added, 0 replaced, 0 unchanged" in done.stderr
    assert "0 added, 0 replaced, 4 unchanged" in run(build, source, "--store", tmp_path / "s.kg").stderr
    assert run(build, source, "--store", tmp_path / "s.kg", "--quiet").stderr == ""


def test_build_lists_what_failed_and_builds_the_rest(source: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text("{\n")
    done = run(build, tmp_path / "bad.jsonl", source, "--store", tmp_path / "s.kg", "--quiet")
    assert done.exit_code == 1
    assert "bad.jsonl" in done.stderr
    assert json.loads(run(info, "--store", tmp_path / "s.kg", "--format", "json").stdout)["articles"] == 4


def test_ctrl_c_says_how_to_go_on(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*arguments: object, **options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(building, "build", interrupted)
    done = run(build, source, "--store", tmp_path / "s.kg")
    assert done.exit_code == 130
    assert "run the same command again" in done.stderr


def test_info_counts(source: Path, tmp_path: Path) -> None:
    run(build, source, "--store", tmp_path / "s.kg")
    counts = json.loads(run(info, "--store", tmp_path / "s.kg", "--format", "json", "--articles").stdout)
    assert counts["articles"] == 4
    assert sum(counts["sources"].values()) == 4
    assert counts["people"] > 0
    assert [row["identifier"] for row in counts["article_list"]] == [article.identifier for article in articles(4)]
    table = run(info, "--store", tmp_path / "s.kg").stdout
    assert "representations" in table
    assert "kept aside" in table


def test_remove_takes_articles_out_and_names_those_that_are_not_there(source: Path, tmp_path: Path) -> None:
    run(build, source, "--store", tmp_path / "s.kg")
    done = run(remove, "latihan-0", "https://example.org/latihan/1", "nothing", "--store", tmp_path / "s.kg")
    assert done.exit_code == 1
    assert "no article nothing" in done.stderr
    listed = run(info, "--store", tmp_path / "s.kg", "--articles").stdout
    assert "latihan-0" not in listed
    assert "latihan-2" in listed


def test_removing_every_article_empties_the_graph(source: Path, tmp_path: Path) -> None:
    run(build, source, "--store", tmp_path / "s.kg")
    assert run(remove, *(a.identifier for a in articles(4)), "--store", tmp_path / "s.kg").exit_code == 0
    counts = json.loads(run(info, "--store", tmp_path / "s.kg", "--format", "json").stdout)
    assert (counts["articles"], counts["quads"], counts["people"]) == (0, 0, 0)


@pytest.mark.parametrize("arguments", [["--store", "none.kg"], ["x", "--store", "none.kg"]])
def test_a_store_that_is_not_there(arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(StoreError, match="kg build"):
        run(remove if len(arguments) > 2 else info, *arguments)
    assert list(tmp_path.iterdir()) == []
