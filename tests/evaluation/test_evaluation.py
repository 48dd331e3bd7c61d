"""Figures that were counted by hand from two invented articles, and the tables that follow from them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import UsageError
from kg.evaluation.evaluation import Evaluation, Tally, evaluate
from kg.evaluation.gold import GoldArticle, read_gold
from tests.evaluation.invented import quads, write_gold


@pytest.fixture
def evaluation(tmp_path: Path) -> Evaluation:
    return evaluate(quads(), read_gold(write_gold(tmp_path / "gold.jsonl")))


@pytest.mark.parametrize(
    ("task", "gold", "found", "right"),
    [
        ("representation", 2, 2, 1),
        ("rep-event", 1, 1, 1),
        ("through", 0, 0, 0),
        ("holds", 4, 3, 2),
        ("people", 5, 6, 5),
        ("event", 1, 1, 1),
        ("participation", 3, 3, 2),
        ("statement", 2, 1, 1),
    ],
)
def test_counts(evaluation: Evaluation, task: str, gold: int, found: int, right: int) -> None:
    score = {str(name): each for name, each in evaluation.scores().items()}[task]
    assert (score.gold, score.found, score.right) == (gold, found, right)


def test_shares(evaluation: Evaluation) -> None:
    holds = evaluation.scores()["holds"]
    assert holds.precision == pytest.approx(2 / 3)
    assert holds.recall == 0.5
    assert holds.f1 == pytest.approx(4 / 7)
    nothing = evaluation.scores()["through"]
    assert (nothing.precision, nothing.recall, nothing.f1) == (0.0, 0.0, 0.0)


def test_scores_of_a_source_are_those_of_its_articles(evaluation: Evaluation) -> None:
    by_source = evaluation.scores_by_source()
    assert list(by_source) == ["Kabar Latihan", "Warta Contoh"]
    assert by_source["Kabar Latihan"]["representation"].f1 == 1.0
    assert by_source["Warta Contoh"]["representation"].f1 == 0.0


def test_rules_and_confidence(evaluation: Evaluation) -> None:
    assert evaluation.rules() == {
        "participation/test": Tally(2, 1),
        "representation/test": Tally(2, 2),
        "speech/test": Tally(1, 0),
        "statement/test": Tally(1, 1),
        "tenure/test": Tally(3, 2),
    }
    bands = {(band.task, band.low): band.tally for band in evaluation.calibration()}
    assert bands["all", 0.9] == Tally(6, 5)
    assert bands["holds", 0.7] == Tally(1, 0)
    assert bands["participation", 0.5] == Tally(1, 0)
    assert bands["participation", 0.8].share == 1.0
    assert sum(tally.found for (task, _), tally in bands.items() if task == "all") == 9


def test_misses_show_sentence_rule_and_confidence(evaluation: Evaluation) -> None:
    missed, spurious = (
        [each for each in evaluation.misses("holds") if each.verdict == verdict] for verdict in ("missed", "spurious")
    )
    assert [each.what for each in missed] == [
        "Intan Sahawung: Camat Basarang",
        "Punai Batang: Kepala Dinas Pangan Kapuas (Plt)",
    ]
    assert {each.sentence for each in (*missed, *spurious)} == {
        "Camat Basarang Intan Sahawung hadir bersama Plt Kepala Dinas Pangan Kapuas Punai Batang."
    }
    assert [(each.rule, each.confidence, each.source) for each in spurious] == [("tenure/test", 0.75, "Kabar Latihan")]
    assert "person Punai Batang" in spurious[0].what
    assert evaluation.misses("rep-event") == ()
    with pytest.raises(UsageError, match="one of the tasks"):
        evaluation.misses("opener")


def test_floors(evaluation: Evaluation) -> None:
    assert evaluation.under({("representation", "precision"): 0.5, ("event", "f1"): 1.0}) == ()
    assert evaluation.under({("holds", "recall"): 0.51}) == ("holds.recall is 0.500, under the floor of 0.51",)
    with pytest.raises(UsageError, match=r"holds\.accuracy"):
        evaluation.under({("holds", "accuracy"): 0.5})


def test_an_article_that_the_graph_lacks_is_all_missed() -> None:
    found = evaluate(quads(), [GoldArticle("tidak-ada", ("Rimba Danum",))])
    assert found.unknown == ("tidak-ada",)
    assert (found.scores()["people"].gold, found.scores()["people"].found) == (1, 0)


def test_the_order_of_quads_and_annotations_changes_nothing(tmp_path: Path, evaluation: Evaluation) -> None:
    gold = read_gold(write_gold(tmp_path / "gold.jsonl"))
    other = evaluate(reversed(quads()), reversed(gold))
    assert other.scores() == evaluation.scores()
    assert other.calibration() == evaluation.calibration()
    assert sorted(other.misses("people")) == sorted(evaluation.misses("people"))
