"""Extractors of other packages: off unless named, named where they fail, part of the version of what they found."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from kg.cli.build import command as build_command
from kg.cli.explain import command as explain_command
from kg.errors import ExtractorError, PluginError, UsageError
from kg.facts import extractors, read
from kg.facts.extractors import installed, load, reader_with
from kg.model.article import Article
from kg.pipeline.building import build
from kg.pipeline.fingerprint import fingerprint
from kg.store.opening import open_reading
from tests.facts.plugin import make
from tests.pipeline.invented import no_findings

FRIENDLY = Article("a", "Sekda Kapuas, Rimba Danum, bertemu sahabat lama.")
FAILING = Article("b", "Sekda Kapuas, Rimba Danum, gagal hadir.")


def forget() -> None:
    """Make the next call look at what is installed anew."""
    extractors._loaded.cache_clear()
    fingerprint.cache_clear()
    for name in [name for name in sys.modules if name.startswith("plugin_")]:
        del sys.modules[name]
    importlib.invalidate_caches()


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    forget()
    yield
    forget()


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = make(tmp_path / "site")
    monkeypatch.syspath_prepend(str(folder))
    return folder


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "articles"
    path.mkdir()
    for article in (FRIENDLY, FAILING):
        (path / f"{article.identifier}.txt").write_text(f"Berita {article.identifier}\n{article.text}\n", "utf-8")
    return path


@pytest.mark.usefixtures("plugin")
def test_an_extractor_runs_only_where_it_is_named() -> None:
    assert "friends" in installed()
    assert not read(FRIENDLY).statements
    reader = reader_with(["friends", "friends"])
    assert reader is not None
    (found,) = reader(FRIENDLY).statements
    assert (found.evidence.rule, found.evidence.quote) == ("friends/word", "sahabat")
    assert reader(FRIENDLY).tenures == read(FRIENDLY).tenures
    assert reader_with([]) is None


def test_what_is_not_installed_is_wrong_use() -> None:
    with pytest.raises(UsageError, match="there is no extractor 'friends' installed"):
        reader_with(["friends"])


@pytest.mark.usefixtures("plugin")
def test_a_failure_on_an_article_names_the_extractor() -> None:
    reader = reader_with(["friends"])
    assert reader is not None
    with pytest.raises(ExtractorError, match="the extractor 'friends' failed: RuntimeError: no friends here"):
        reader(FAILING)


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ("friends = plugin_sahabat:nothing", "it gives a str, which is not callable or has no name"),
        ("friends = plugin_sahabat:Enemies", "AttributeError"),
        ("friends = plugin_nowhere:Friends", "ModuleNotFoundError"),
    ],
)
def test_what_cannot_be_loaded_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entry: str, reason: str) -> None:
    monkeypatch.syspath_prepend(str(make(tmp_path / "site", entries=entry)))
    with pytest.raises(PluginError, match=r"'friends' of sahabat 1\.0") as raised:
        load(["friends"])
    assert reason in str(raised.value)


@pytest.mark.usefixtures("plugin")
def test_two_packages_with_one_name_are_a_conflict(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(make(tmp_path / "other", name="kawan")))
    with pytest.raises(UsageError, match=r"several packages offer .*kawan 1\.0.*sahabat 1\.0"):
        load(["friends"])


@pytest.mark.usefixtures("plugin")
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_build_keeps_aside_what_an_extractor_fails_on(source: Path, tmp_path: Path, jobs: int) -> None:
    report = build([source], tmp_path / "s.kg", reader=reader_with(["friends"]), check=no_findings, jobs=jobs)
    assert report.added == 1
    (aside,) = report.unread
    assert aside.reason.startswith("the extractor 'friends' failed: RuntimeError in plugin_sahabat.__call__, line ")
    with open_reading(tmp_path / "s.kg") as reader:
        assert reader.counts().statements == 1


@pytest.mark.usefixtures("plugin")
def test_naming_an_extractor_reads_articles_again(source: Path, tmp_path: Path) -> None:
    def run(*names: str) -> tuple[int, int, int]:
        report = build([source], tmp_path / "s.kg", reader=reader_with(names), check=no_findings)
        return report.added, report.replaced, report.unchanged

    assert run() == (2, 0, 0)
    assert run() == (0, 0, 2)
    assert run("friends") == (0, 1, 0)
    assert run() == (1, 1, 0)


def test_the_version_follows_from_what_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = fingerprint()
    seen = {plain}
    kinds: tuple[dict[str, str], ...] = ({}, {"version": "1.1"}, {"depends_on": "model-2"})
    for number, kind in enumerate(kinds):
        with monkeypatch.context() as patch:
            patch.syspath_prepend(str(make(tmp_path / str(number), **kind)))
            forget()
            assert fingerprint() == plain
            seen.add(fingerprint(("friends",)))
    folder = make(tmp_path / "code")
    with (folder / "plugin_sahabat.py").open("a") as stream:
        stream.write("# another line\n")
    monkeypatch.syspath_prepend(str(folder))
    forget()
    seen.add(fingerprint(("friends",)))
    assert len(seen) == 5


@pytest.mark.usefixtures("plugin")
def test_the_commands_take_names(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = CliRunner().invoke(explain_command, ["--extractor", "friends", str(source)])
    assert shown.exit_code == 1
    assert "rule friends/word, confidence 0.60" in shown.stdout
    assert "the extractor 'friends' failed: RuntimeError: no friends here" in shown.stderr
    monkeypatch.setenv("KG_EXTRACTORS", "friends")
    built = CliRunner().invoke(build_command, [str(source), "--store", str(tmp_path / "s.kg")])
    assert built.exit_code == 1
    assert "kept aside, reading it failed: the extractor 'friends' failed" in built.stderr
