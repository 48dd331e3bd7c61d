"""Golden articles: sound, of every construction, and read as well as the floors say."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.facts import read
from kg.model.article import Article
from tests.golden.expectations import ARTICLES, Trap, constructions, golden, golden_articles
from tests.golden.floors import all_names, floors, possible, raised, reached

EXAMPLE = {
    "aims": ["diwakili oleh"], "source": "Kabar Contoh", "date": tomllib.loads("d = 2024-05-15")["d"], "title": "Rakor",
    "text": "Rapat Koordinasi Pangan dibuka Bupati Kapuas yang diwakili Sekda Kapuas, Rimba Danum.",
    "people": ["Rimba Danum"], "holds": ["Rimba Danum: Sekda Kapuas (Plt)"],
    "event": "Rapat Koordinasi: Rapat Koordinasi Pangan",
    "stood_in": ["Rimba Danum (Sekda Kapuas) for Bupati Kapuas"],
}  # fmt: skip


def test_there_are_many_and_each_construction_is_aimed_at() -> None:
    articles = golden_articles()
    assert len(articles) >= 60
    assert len({each.article.source for each in articles}) >= 60
    aims = {aim for each in articles for aim in each.aims}
    assert aims == set(constructions())


@pytest.mark.parametrize("path", sorted(ARTICLES.glob("*.toml")), ids=lambda path: path.stem)
def test_what_is_expected_stands_in_the_text(path: Path) -> None:
    each = golden(path.stem, tomllib.loads(path.read_text("utf-8")))
    text, gold = " ".join(each.article.text.lower().split()), each.gold
    for words in (*gold.people, *(event.name for event in gold.events), *(said.starts for said in gold.statements)):
        assert words.lower() in text
    assert {hold.person for hold in gold.holds} <= set(gold.people)


def test_the_format_is_read_as_described() -> None:
    each = golden("contoh", EXAMPLE)
    (fact,) = each.gold.representations
    assert (fact.kind, fact.event) == ("delegation", "e1")
    assert (fact.representative.name, fact.representative.post) == ("Rimba Danum", "Sekda Kapuas")
    assert (fact.principal.name, fact.principal.post) == (None, "Bupati Kapuas")
    assert (each.gold.holds[0].post, each.gold.holds[0].status) == ("Sekda Kapuas", "Plt")
    assert each.gold.events[0].date is None


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("stands_in", [], "unknown field 'stands_in'"),
        ("stood_in", ["Rimba Danum and Bupati"], "expected 'for'"),
        ("holds", ["Rimba Danum"], "expected ':'"),
        ("event", "Rapat", "expected an event"),
        ("never", ["post: *"], "expected a trap"),
    ],
)
def test_a_wrong_record_is_refused(field: str, value: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        golden("contoh", {**EXAMPLE, field: value})


def test_traps_spring_by_name_by_post_and_at_all() -> None:
    text = "Bupati Kapuas, Tarung Lewu, diwakili oleh Sekda Kapuas, Rimba Danum, dalam Rapat Koordinasi Pangan."
    reading = read(Article("contoh", text))
    sprung = [Trap("stood_in", words).sprung(reading) for words in ("*", "Rimba Danum", "Sekda Kapuas", "Wakil Bupati Kapuas")]
    assert sprung == [True, True, True, False]
    assert [Trap(kind, "*").sprung(reading) for kind in ("through", "for_group")] == [False, False]
    assert [Trap("person", words).sprung(reading) for words in ("Tarung Lewu", "Rapat Koordinasi")] == [True, False]


@pytest.mark.parametrize(("task", "measure"), [pytest.param(*name, id=".".join(name)) for name in all_names()])
def test_no_floor_is_missed(task: str, measure: str, record_property: Callable[[str, object], None]) -> None:
    floor, counts = floors()[task, measure], reached()[task]
    share = counts.share(measure)
    if possible(task, measure) > floor:
        record_property("floor", f"golden {task}.{measure}: {share:.3f} reached, the floor is {floor:.2f}")
    assert share >= floor, (
        f"{task}.{measure} of the golden articles fell to {share:.3f}, under {floor:.2f}: "
        f"{counts.right} right of {counts.found} found and {counts.wanted} wanted; see python -m tests.golden --misses {task}"
    )


def test_floors_only_go_up() -> None:
    present = floors()
    assert all(value >= present[name] for name, value in raised(present).items())
