"""Decisions of humans: replayed, undone, refused as a whole; and the store with them is what ``graph.build`` says."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.cli import group
from kg.errors import JudgementError, Place
from kg.graph import vocabulary as v
from kg.graph.build import build, nquads
from kg.graph.claims import Seat
from kg.graph.identity.judgements import NONE, Judgement, Judgements, Verdict, check, parse, write
from kg.graph.identity.profiles import Profile
from kg.graph.iris import Names
from kg.model.entities import Person
from kg.model.facts import Reading
from kg.store import judging
from kg.store.layout import Layout
from kg.store.opening import open_reading, open_writing
from kg.store.reviewing import review, unsure, why
from kg.store.whois import told
from tests.graph.sample import Draughtsman, regent
from tests.store.readings import readings
from tests.store.test_same_graph import entry

TIME = "2024-05-16T09:30:00+07:00"
HEADER = "verdict,one,other,author,time,note\n"
MENTIONS = tuple(
    f"article/a-{n}/person/{name}" for n in (1, 2, 3) for name in ("tarung-lewu", "t-lewu", "rimba", "sari-batang")
)


def said(verdict: Verdict, one: str, other: str) -> Judgement:
    return Judgement(verdict, one, other, "Sari", TIME)


def holder(key: str, name: str, region: str, role: str = "bupati", slug: str = "bupati") -> Reading:
    return Draughtsman(key).says(Person(name), regent(region, slug=slug, role=role)).reading()


pairs = st.tuples(st.sampled_from(MENTIONS), st.sampled_from(MENTIONS)).filter(lambda both: both[0] < both[1])
sets = st.lists(st.tuples(st.sampled_from(("same", "different", "unsure")), pairs), max_size=4, unique_by=lambda each: each[1])


def consistent(rows: list[tuple[str, tuple[str, str]]]) -> Judgements:
    """The decisions, without those that contradict the ones before them."""
    kept: list[Judgement] = []
    for verdict, (one, other) in rows:
        row = said(verdict, one, other)  # type: ignore[arg-type]
        try:
            check([(Place("t", n), each) for n, each in enumerate([*kept, row])])
        except JudgementError:
            continue
        kept.append(row)
    return Judgements(tuple(kept))


steps = st.lists(
    st.lists(readings, min_size=1, max_size=3) | st.sampled_from(("a-1", "a-2")) | sets.map(consistent), max_size=7
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps)
def test_store_is_what_build_says_after_any_decisions(steps: list[list[Reading] | str | Judgements]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "s.kg"
        expected: dict[str, Reading] = {}
        decided = NONE
        with open_writing(path) as writer:
            for step in steps:
                if isinstance(step, Judgements):
                    writer.judge(step)
                    decided = step
                elif isinstance(step, str):
                    writer.remove(step)
                    expected.pop(step, None)
                else:
                    writer.add([entry(each) for each in step])
                    expected |= {each.article.identifier: each for each in step}
        with open_reading(path) as store:
            assert b"".join(store.nquads()) == nquads(build(expected.values(), judgements=decided))


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Four articles: a Bupati in two regions, and a name that is part of another, of which nobody is sure."""
    rows = [
        holder("a", "Arang Tabun", "62.01"),
        holder("b", "Arang Tabun", "62.03"),
        holder("c", "Sari Batang", "62.05", "kepala-dinas", "kepala-dinas-pangan"),
        holder("d", "Sari Batang Danum", "62.05", "kepala-dinas", "kepala-dinas-sosial"),
    ]
    with open_writing(tmp_path / "s.kg") as writer:
        writer.add([entry(each) for each in rows])
    return tmp_path / "s.kg"


def people(store: Path, name: str) -> set[str]:
    return {each.iri.rsplit("/", 1)[-1] for each in why(name, store)}


def doubted(store: Path) -> dict[str, set[str]]:
    """Who may be whom, by the last part of the IRIs."""
    found: dict[str, set[str]] = {}
    with open_reading(store) as reader:
        for quad in reader.oxigraph.quads_for_pattern(None, v.GOV_POSSIBLY_SAME, None, Names().entities):
            one, other = (str(each).strip("<>").rsplit("/", 1)[-1] for each in (quad.subject, quad.object))
            found.setdefault(one, set()).add(other)
    return found


UNSURE_PAIR = {"sari-batang": {"sari-batang-danum"}, "sari-batang-danum": {"sari-batang"}}
NOBODY_SURE_OF = ("article/c/person/sari-batang", "article/d/person/sari-batang-danum")


def test_the_graph_says_of_whom_nobody_is_sure(store: Path) -> None:
    assert doubted(store) == UNSURE_PAIR
    with open_writing(store) as writer:
        writer.remove("d")
    assert doubted(store) == {}
    with open_writing(store) as writer:
        writer.add([entry(holder("d", "Sari Batang Danum", "62.05", "kepala-dinas", "kepala-dinas-sosial"))])
    assert doubted(store) == UNSURE_PAIR


@pytest.mark.parametrize(("verdict", "left"), [("same", {}), ("different", {}), ("unsure", UNSURE_PAIR)])
def test_who_is_decided_on_is_in_doubt_only_where_the_decision_is_unsure(
    store: Path, verdict: Verdict, left: dict[str, set[str]]
) -> None:
    one, other = NOBODY_SURE_OF
    review(f"{HEADER}{verdict},{one},{other},Sari,{TIME},\n", "pairs.csv", store, author="x", time=TIME)
    assert doubted(store) == left
    (store / "judgements.csv").write_text(HEADER)
    with open_writing(store):
        pass
    assert doubted(store) == UNSURE_PAIR


def test_who_contradict_each_other_are_not_in_doubt(store: Path) -> None:
    assert not {"arang-tabun-62-01", "arang-tabun-62-03"} & doubted(store).keys()


ONE, OTHER = "article/a/person/arang-tabun", "article/b/person/arang-tabun"


def test_a_decision_joins_what_the_rules_keep_apart_and_one_line_less_undoes_it(store: Path) -> None:
    assert people(store, "Arang Tabun") == {"arang-tabun-62-01", "arang-tabun-62-03"}
    text = f"{HEADER}same,{ONE},{OTHER},Sari,{TIME},pindah tugas\n"
    assert review(text, "pairs.csv", store, author="x", time=TIME) == 1
    assert people(store, "Arang Tabun") == {"arang-tabun"}
    assert (store / "judgements.csv").read_text() == text
    assert review(text, "pairs.csv", store, author="x", time=TIME) == 0
    (store / "judgements.csv").write_text(HEADER)
    with open_writing(store):
        pass
    assert people(store, "Arang Tabun") == {"arang-tabun-62-01", "arang-tabun-62-03"}


def test_a_decision_parts_what_the_rules_join(store: Path) -> None:
    with open_writing(store) as writer:
        writer.add([entry(holder("e", "Arang Tabun", "62.01"))])
    assert people(store, "Arang Tabun") == {"arang-tabun-62-01", "arang-tabun-62-03"}
    review(f"verdict,one,other\ndifferent,{ONE},article/e/person/arang-tabun\n", "f", store, author="Sari", time=TIME)
    assert len(people(store, "Arang Tabun")) == 3


def test_what_is_different_stays_so_through_others() -> None:
    rows = [holder(key, "Arang Tabun", "62.01") for key in "abc"]
    apart = Judgements((said("different", ONE, OTHER), said("same", OTHER, "article/c/person/arang-tabun")))
    quads = build(rows, judgements=apart)
    iris = {quad.object for quad in quads if quad.predicate == v.SCHEMA_MENTIONS}
    assert len(iris) == 2


def test_a_decision_rests_while_its_article_is_not_there(store: Path) -> None:
    review(f"verdict,one,other\nsame,{ONE},{OTHER}\n", "f", store, author="Sari", time=TIME)
    with open_writing(store) as writer:
        writer.remove("b")
        assert [row.other for row in writer.who_is_who().resting()] == [OTHER]
        writer.add([entry(holder("b", "Arang Tabun", "62.03"))])
    assert people(store, "Arang Tabun") == {"arang-tabun"}


WRONG = {
    "unknown person": ("same,person/nobody,{one}", "f.csv:2: expected a person of the store, found 'person/nobody'"),
    "no verdict": ("maybe,{one},{other}", "f.csv:2: expected a verdict (same, different, unsure), found 'maybe'"),
    "both": ("same,{one},{other}\ndifferent,{other},{one}", "f.csv:3: expected one decision on a pair, found 'different'"),
    "twice one": ("same,{one},{one}", "f.csv:2: expected two mentions"),
    "a short line": ("same,{one}", "f.csv:2: expected 3 cells, found fewer"),
    "a long line": ("same,{one},{other},x", "f.csv:2: expected 3 cells, found more"),
    "a name of two": ("same,Arang Tabun,{one}", "f.csv:2: expected one person, found 'Arang Tabun', a name of 2"),
    "through others": (
        "same,{one},{other}\nsame,{other},article/c/person/sari-batang\ndifferent,article/c/person/sari-batang,{one}",
        "f.csv:4: expected decisions that do not contradict each other, found 'different' of two who are the same by "
        "f.csv:3, f.csv:2",
    ),
}


@pytest.mark.parametrize(("lines", "message"), WRONG.values(), ids=WRONG.keys())
def test_a_file_with_an_error_is_reported_and_changes_nothing(store: Path, lines: str, message: str) -> None:
    before = nquads_of(store)
    good = f"different,{ONE},article/d/person/sari-batang-danum\n"
    text = "verdict,one,other\n" + lines.format(one=ONE, other=OTHER) + "\n" + good
    with pytest.raises(JudgementError) as error:
        review(text, "f.csv", store, author="Sari", time=TIME)
    assert str(error.value).startswith(message)
    assert "Nothing was changed" in str(error.value)
    assert nquads_of(store) == before
    assert not (store / "judgements.csv").exists()


def test_a_sheet_may_be_parted_by_semicolons_and_its_verdicts_capitalized(store: Path) -> None:
    text = f"verdict;one;other;note\r\nSame;{ONE};{OTHER};a, b\r\n"
    assert review(text, "f.csv", store, author="Sari", time=TIME) == 1
    assert f"same,{ONE},{OTHER},Sari," in (store / "judgements.csv").read_text(encoding="utf-8")


def test_a_sheet_that_is_not_utf_8_is_reported_with_its_line(store: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "pairs.csv"
    sheet.write_bytes(f"verdict,one,other\nsame,{ONE},Ren\xe9\n".encode("latin-1"))
    done = CliRunner().invoke(group, ["review", "--from", str(sheet), "--store", str(store)])
    assert isinstance(done.exception, JudgementError)
    assert str(done.exception).endswith("pairs.csv:2: expected text in UTF-8, found byte 0xe9. Nothing was changed.")
    sheet.write_bytes(f"\ufeffverdict,one,other\r\nsame,{ONE},{OTHER}\r\n".encode())
    assert CliRunner().invoke(group, ["review", "--from", str(sheet), "--store", str(store)]).exit_code == 0


def nquads_of(store: Path) -> bytes:
    with open_reading(store) as reader:
        return b"".join(reader.nquads())


STORED_WRONG = {
    "header": ("verdict,one\n", "judgements.csv:1: expected the header"),
    "blank": (f"{HEADER}\n", "judgements.csv:2: expected 6 cells, found a blank line"),
    "time": (f"{HEADER}same,{ONE},{OTHER},Sari,gestern,\n", "judgements.csv:2: expected a time such as"),
    "author": (f"{HEADER}same,{ONE},{OTHER},,{TIME},\n", "judgements.csv:2: expected an author"),
    "mention": (f"{HEADER}same,{ONE},Arang,Sari,{TIME},\n", "judgements.csv:2: expected a mention"),
    "quotes": (f'{HEADER}same,"{ONE},{OTHER},Sari,{TIME},\n', "judgements.csv:2: expected a line of CSV"),
}


@pytest.mark.parametrize(("text", "message"), STORED_WRONG.values(), ids=STORED_WRONG.keys())
def test_a_broken_file_in_the_store_stops_the_build(store: Path, text: str, message: str) -> None:
    before = nquads_of(store)
    (store / "judgements.csv").write_text(text)
    with pytest.raises(JudgementError, match=message), open_writing(store):
        pass
    assert nquads_of(store) == before
    (store / "judgements.csv").unlink()
    with open_writing(store):
        pass


def test_decisions_are_written_as_they_are_read() -> None:
    rows = Judgements((said("same", ONE, OTHER), said("unsure", ONE, "article/c/person/x/2")))
    assert parse(write(rows.rows), "f") == rows


def test_saved_at_once_or_not_at_all(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    rows = Judgements((said("same", ONE, OTHER),))
    judging.save(layout, rows)
    assert judging.read(layout) == rows
    assert [entry.name for entry in tmp_path.iterdir()] == ["judgements.csv"]


def test_review_lists_asks_and_takes_a_sheet(store: Path, tmp_path: Path) -> None:
    run = CliRunner()
    listed = run.invoke(group, ["review", "--store", str(store)], catch_exceptions=False)
    assert "Sari Batang Danum" in listed.stdout
    assert "+1.5 part-2" in listed.stdout
    assert "score 3: the score is too low" in listed.stdout
    asked = run.invoke(
        group, ["review", "--ask", "--author", "Sari", "--store", str(store)], input="s\n", catch_exceptions=False
    )
    assert "1 new decision" in asked.stderr
    assert unsure(store) == []
    assert people(store, "Sari Batang Danum") == {"sari-batang-danum"}
    (store / "judgements.csv").unlink()
    with open_writing(store):
        pass
    sheet = run.invoke(group, ["review", "--format", "csv", "--store", str(store)], catch_exceptions=False).stdout
    filled = tmp_path / "pairs.csv"
    filled.write_text(sheet.replace("\n,", "\ndifferent,"))
    taken = run.invoke(
        group, ["review", "--from", str(filled), "--author", "Sari", "--store", str(store)], catch_exceptions=False
    )
    assert "1 new decision" in taken.stderr
    assert unsure(store) == []
    assert len(people(store, "Sari Batang") | people(store, "Sari Batang Danum")) == 2


def test_why_shows_mentions_features_score_and_threshold(store: Path) -> None:
    shown = CliRunner().invoke(group, ["why", "person/sari-batang", "--store", str(store)], catch_exceptions=False).stdout
    assert "article/c/person/sari-batang" in shown
    assert "at a score of 2.5 or more" in shown
    assert "the score is too low" in shown
    nobody = CliRunner().invoke(group, ["why", "Entah", "--store", str(store)])
    assert nobody.exit_code == 1
    assert "names a person 'Entah'" in nobody.stderr
    partly = CliRunner().invoke(group, ["why", "Batang", "--store", str(store)])
    assert "near it: Sari Batang" in partly.stderr


def test_why_gives_the_reasons_before_the_mentions_of_which_it_lists_the_first(tmp_path: Path) -> None:
    store = tmp_path / "s.kg"
    rows = [entry(holder(f"k-{number:02}", "Sari Batang", "62.03")) for number in range(23)]
    with open_writing(store) as writer:
        writer.add(rows)
    run = CliRunner()
    shown = run.invoke(group, ["why", "Sari Batang", "--store", str(store)], catch_exceptions=False).stdout
    assert shown.index("23 mentions of Sari Batang, Bupati Kabupaten Kapuas\n        +") < shown.index("  23 mentions\n")
    assert shown.count("    article/k-") == 20
    assert "and 3 more; --all lists them" in shown
    whole = run.invoke(group, ["why", "Sari Batang", "--all", "--store", str(store)], catch_exceptions=False).stdout
    assert whole.count("    article/k-") == 23
    assert "--all" not in whole


def test_a_profile_is_told_in_words() -> None:
    seats = (
        Seat("", "bupati", "62.03", 3, True, False),
        Seat("", "juru-kunci", "", 0, False, True),
        Seat("", "menteri", "nasional", 5, True, False),
    )
    profile = Profile("Sari Batang", "sari-batang", seats, year=2024)
    assert told(profile) == "Sari Batang, Bupati Kabupaten Kapuas, former juru kunci, Menteri RI, 2024"
    base = "https://w3id.org/wakil/id/post/62.03/"
    heads = (
        Seat(f"{base}dinas-kesehatan/bidang-gizi/kepala-bidang", "kepala-bidang", "62.03", 3, True, False),
        Seat(f"{base}asisten-perekonomian", "asisten", "62.03", 3, False, False),
        Seat(f"{base}bupati", "bupati", "62.03", 3, True, False),
    )
    assert told(Profile("Sari Batang", "sari-batang", heads)) == (
        "Sari Batang, Kepala Bidang (dinas kesehatan; bidang gizi) Kabupaten Kapuas, Asisten (perekonomian) Kabupaten Kapuas, "
        "Bupati Kabupaten Kapuas"
    )
    assert told(Profile("Sari Batang", "sari-batang", home="62.03")) == "Sari Batang, in Kabupaten Kapuas"
