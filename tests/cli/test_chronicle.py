"""``kg timeline``, ``kg conflicts`` and ``kg network`` on an invented store: what they print, and with which status."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from kg.cli import group
from kg.cli.author import author
from kg.cli.timeline import drawn
from kg.errors import UsageError
from kg.graph.draft import draft
from kg.model.entities import Person, Post
from kg.store.opening import open_reading, open_writing
from kg.store.rows import Entry
from kg.store.silences import FILE
from tests.chronicle.invented import DEPUTY, JAYA, PEMKAB, REGENT, RIMBA, SARI, SECRETARY, Press, event

Run = Callable[..., Result]

MEETING = event("Rapat Koordinasi Banjir", "2024-05-14")
OTHER = event("Rapat Koordinasi Pangan", "2024-06-14")


def press() -> Press:
    made = Press().seen("2024-01-01", JAYA, REGENT).seen("2024-03-01", JAYA, REGENT).seen("2024-02-01", SARI, REGENT)
    made.seen("2024-06-01", RIMBA, REGENT, "Plt")
    made.stood_in("2024-05-15", (SARI, DEPUTY), (JAYA, REGENT), MEETING)
    made.stood_in("2024-06-15", (RIMBA, SECRETARY), (SARI, DEPUTY), OTHER)
    made.took_part("2024-06-15", JAYA, OTHER, "attendee")
    return made


def write(folder: Path, made: Press) -> Path:
    with open_writing(folder) as writer:
        writer.add([Entry(reading.article, draft(reading, writer.names)) for reading in made.readings()])
    return folder


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return write(tmp_path / "s.kg", press())


@pytest.fixture
def run(store: Path) -> Run:
    def call(*arguments: str) -> Result:
        return CliRunner().invoke(group, [*arguments, "--store", str(store)])

    return call


def test_a_timeline_is_drawn_as_text(run: Run) -> None:
    done = run("timeline", "Bupati", "Kapuas")
    assert done.exit_code == 0
    title, axis, *rows = done.stdout.splitlines()
    assert title == "Bupati Kapuas"
    assert axis.split() == ["2024-01-01", "2024-06-01"]
    assert [row.split("seen")[0].split()[0] for row in rows[:3]] == ["Jaya", "Sari", "Rimba"]
    assert "●" in rows[0]
    assert "─" in rows[0]
    assert "Rimba Danum (Plt)" in rows[2]
    assert "○" in rows[2]
    assert "(nobody seen)" in rows[3]
    assert rows[3].endswith("2024-03-01 to 2024-06-01")


def test_on_a_narrow_terminal_words_stand_below_their_bar(store: Path) -> None:
    from kg.chronicle.facts import Facts
    from kg.chronicle.timeline import timeline

    with open_reading(store) as reader:
        facts = Facts(reader.oxigraph)
        line = timeline(facts, "https://w3id.org/wakil/id/post/62.03/bupati")
        wide, narrow = list(drawn(facts, line)), list(drawn(facts, line, 60))
    assert max(map(len, wide)) > 60
    assert max(map(len, narrow)) <= 60
    assert len(narrow) == 2 * len(wide) - 2
    assert [row.strip() for row in narrow[3::2]] == [row.rpartition("  ")[2] for row in wide[2:]]


def test_a_timeline_as_json(run: Run) -> None:
    (line,) = json.loads(run("timeline", "Bupati Kapuas", "--json").stdout)
    assert [(each["name"], each["capacity"], each["first"], each["last"]) for each in line["spans"]] == [
        ("Jaya Kahayan", "Definitive", "2024-01-01", "2024-03-01"),
        ("Sari Lontar", "Definitive", "2024-02-01", "2024-02-01"),
        ("Rimba Danum", "Plt", "2024-06-01", "2024-06-01"),
    ]
    assert line["gaps"] == [{"after": "2024-03-01", "before": "2024-06-01"}]


def test_a_timeline_as_svg_is_well_formed_and_always_the_same(run: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "1.svg", tmp_path / "2.svg"
    for path in (first, second):
        done = run("timeline", "Bupati Kapuas", "--svg", str(path))
        assert (done.exit_code, done.stderr) == (0, f"wrote {path}\n")
    assert first.read_bytes() == second.read_bytes()
    root = ElementTree.fromstring(first.read_text(encoding="utf-8"))
    texts = [node.text for node in root.iter("{http://www.w3.org/2000/svg}text")]
    assert {"Bupati Kapuas", "Jaya Kahayan", "Rimba Danum (Plt)", "2024-01-01"} <= set(texts)


def test_labels_are_escaped_in_svg(tmp_path: Path) -> None:
    evil = Post('Kepala <script>alert("x")</script> & Co', "kepala-dinas", "kepala-dinas", PEMKAB, "62.03")
    made = Press().seen("2024-01-01", Person("A<b> & C"), evil)
    store = write(tmp_path / "e.kg", made)
    target = tmp_path / "e.svg"
    done = CliRunner().invoke(group, ["timeline", evil.label, "--svg", str(target), "--store", str(store)])
    assert done.exit_code == 0
    assert "<script" not in target.read_text(encoding="utf-8")
    texts = [node.text for node in ElementTree.parse(target).getroot().iter("{http://www.w3.org/2000/svg}text")]
    assert evil.label in texts
    assert "A<b> & C" in texts


def test_a_long_title_is_cut_in_svg(tmp_path: Path) -> None:
    long = Post("Kepala Bidang " + "Pembinaan " * 12 + "Kapuas", "kepala-dinas", "kepala-dinas", PEMKAB, "62.03")
    store = write(tmp_path / "l.kg", Press().seen("2024-01-01", RIMBA, long))
    target = tmp_path / "l.svg"
    CliRunner().invoke(group, ["timeline", long.label, "--svg", str(target), "--store", str(store)], catch_exceptions=False)
    (title,) = (node.text for node in ElementTree.parse(target).getroot().iter() if node.get("class") == "title")
    assert title is not None
    assert title.endswith("…")
    assert len(title) <= 100


def test_an_unknown_post_is_wrong_use_with_names_near_it(run: Run) -> None:
    done = run("timeline", "Bupati Kapus")
    assert done.exit_code != 0
    assert "Bupati Kapuas" in str(done.exception)


def test_conflicts_are_listed_with_both_sides(run: Run) -> None:
    done = run("conflicts")
    assert done.exit_code == 1
    first, *rest = done.stdout.splitlines()
    assert first.startswith("medium  two-holders-")
    assert "Jaya Kahayan and Sari Lontar at one time" in first
    assert sum("Kabar, 2024-0" in line for line in rest) == 3
    assert done.stderr == "kg: contradictions: 1 medium\n"


def test_conflicts_can_be_narrowed(run: Run) -> None:
    assert run("conflicts", "--kind", "two-places").exit_code == 0
    assert run("conflicts", "--severity", "high").exit_code == 0
    assert run("conflicts", "--severity", "low").exit_code == 1
    assert run("conflicts", "--kind", "no-such-kind").exit_code == 2


def test_conflicts_as_json_and_csv(run: Run) -> None:
    (record,) = json.loads(run("conflicts", "--json").stdout)
    assert (record["kind"], record["severity"], record["silenced"]) == ("two-holders", "medium", None)
    assert [len(side["evidence"]) for side in record["sides"]] == [2, 1]
    rows = list(csv.DictReader(io.StringIO(run("conflicts", "--csv").stdout)))
    assert [row["published"] for row in rows] == ["2024-01-01", "2024-03-01", "2024-02-01"]
    assert {row["id"] for row in rows} == {record["id"]}


def test_a_silenced_conflict_is_gone_until_its_line_is(run: Run, store: Path) -> None:
    (record,) = json.loads(run("conflicts", "--json").stdout)
    done = run("conflicts", "--silence", record["id"], "--reason", "an old release", "--author", "R. Danum")
    assert done.exit_code == 0
    assert run("conflicts").exit_code == 0
    assert run("conflicts").stdout == ""
    assert run("conflicts").stderr == "kg: no contradictions; 1 silenced (--silenced shows them)\n"
    shown = run("conflicts", "--silenced")
    assert shown.exit_code == 0
    assert "silenced by R. Danum" in shown.stdout
    assert "an old release" in shown.stdout
    (store / FILE).unlink()
    assert run("conflicts").exit_code == 1


def test_the_user_of_the_computer_silences_where_nobody_else_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USER", "sari")
    (record,) = json.loads(run("conflicts", "--json").stdout)
    done = run("conflicts", "--silence", record["id"], "--reason", "an old release")
    assert (done.exit_code, done.stderr) == (0, f"kg: {record['id']} is silenced by sari\n")
    assert "silenced by sari" in run("conflicts", "--silenced").stdout


@pytest.mark.parametrize("given", [None, " "])
def test_a_judgement_without_a_name_is_wrong_use(given: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError("no user of this number")

    monkeypatch.delenv("USER", raising=False)
    monkeypatch.setattr("getpass.getuser", nobody)
    with pytest.raises(UsageError, match="--author"):
        author(given)


def test_a_judgement_that_concerns_nothing_any_longer_is_told(run: Run, store: Path) -> None:
    (store / FILE).write_text("id,author,time,reason\nafter-end-0,R,2026-03-01T09:30:00+00:00,gone\n", encoding="utf-8")
    assert "after-end-0 was silenced by R and is no longer found" in run("conflicts", "--silenced").stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("--silence", "two-holders-0000000000", "--reason", "r", "--author", "a"),
        ("--silence", "two-holders-0000000000", "--reason", "r"),
        ("--silence", "two-holders-0000000000", "--reason", " ", "--author", "a"),
        ("--silence", "two-holders-0000000000", "--reason", "r", "--author", " "),
        ("--reason", "r"),
    ],
)
def test_a_wrong_judgement_is_wrong_use_and_writes_nothing(run: Run, store: Path, arguments: tuple[str, ...]) -> None:
    done = run("conflicts", *arguments)
    assert isinstance(done.exception, UsageError)
    assert not (store / FILE).exists()


def test_a_bad_line_of_the_judgements_is_wrong_use(run: Run, store: Path) -> None:
    from kg.store.silences import SilenceError

    (store / FILE).write_text("id,author,time,reason\nx,y\n", encoding="utf-8")
    done = run("conflicts")
    assert isinstance(done.exception, SilenceError)
    assert "silenced.csv:2" in str(done.exception)
    assert done.stdout == ""


def test_the_network_shows_who_is_central(run: Run) -> None:
    record = json.loads(run("network", "--json").stdout)
    assert {each["label"]: (each["stood_in"], each["represented"]) for each in record} == {
        "Jaya Kahayan": (0, 1),
        "Sari Lontar": (1, 1),
        "Rimba Danum": (1, 0),
    }
    assert record[0]["label"] == "Jaya Kahayan"
    assert "Jaya Kahayan" in run("network").stdout
    assert json.loads(run("network", "--by", "post", "--json").stdout)[0]["label"] == "Bupati Kapuas"


def test_a_chain_connects_two_with_the_sentences(run: Run) -> None:
    done = run("network", "--chain", "Rimba Danum", "Jaya Kahayan")
    assert done.exit_code == 0
    assert [line for line in done.stdout.splitlines() if not line.startswith(" ")] == [
        "Rimba Danum stood in for Sari Lontar, once",
        "Sari Lontar stood in for Jaya Kahayan, once",
    ]
    assert "Kabar, 2024-06-15" in done.stdout


def test_the_profile_of_an_official(run: Run) -> None:
    done = run("network", "--profile", "Jaya Kahayan", "--json")
    record = json.loads(done.stdout)
    assert (len(record["attended"]), len(record["delegated"]), len(record["stood_in"])) == (1, 1, 0)
    assert record["share"] == 0.5
    assert record["kinds"] == {"Delegation": 1}
    assert record["types"] == {"rapat-koordinasi": 1}
    assert "Sari Lontar 1" in run("network", "--profile", "Jaya Kahayan").stdout


def test_chain_and_profile_are_not_asked_together(run: Run) -> None:
    assert isinstance(run("network", "--chain", "A", "B", "--profile", "C").exception, UsageError)
