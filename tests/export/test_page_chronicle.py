"""The part of the page about time: timelines of posts and contradictions, as text that stays text."""

from __future__ import annotations

from dataclasses import replace

from kg.export.formats import render
from kg.graph.build import build
from tests.chronicle.invented import JAYA, REGENT, RIMBA, SARI, Press
from tests.export.test_page import Page


def page(press: Press) -> Page:
    return Page(render(build(press.readings()), "html", title="Uji"))


def contested() -> Press:
    press = Press().seen("2024-01-01", JAYA, REGENT).seen("2024-03-01", JAYA, REGENT).seen("2024-02-01", SARI, REGENT)
    return press.seen("2024-06-01", RIMBA, REGENT, "Plt")


def test_a_post_with_several_tenures_is_drawn_and_its_contradiction_told() -> None:
    shown = page(contested())
    (drawn,) = [known for known in shown.of("svg") if known.get("class") == "timeline"]
    assert drawn["aria-label"] == (
        "Bupati Kapuas: Jaya Kahayan: 2024-01-01 – 2024-03-01; Sari Lontar: 2024-02-01 – 2024-02-01; "
        "Rimba Danum (Plt): 2024-06-01 – 2024-06-01"
    )
    assert {"Masa jabatan", "Pertentangan"} <= set(shown.texts("h2"))
    assert "Dua pemegang definitif satu jabatan" in shown.texts("span")
    assert [text for text in shown.texts("q") if text.startswith("Kalimat ke-1")]


def test_a_post_with_one_tenure_is_not_drawn() -> None:
    shown = page(Press().seen("2024-01-01", JAYA, REGENT))
    assert not [known for known in shown.of("svg") if known.get("class") == "timeline"]
    assert "Pertentangan" not in shown.texts("h2")


def test_names_stay_text() -> None:
    evil = replace(JAYA, name='Jaya <script>alert("x")</script>')
    shown = page(Press().seen("2024-01-01", evil, REGENT).seen("2024-03-01", evil, REGENT).seen("2024-02-01", SARI, REGENT))
    assert len(shown.of("script")) == 3
    assert any("<script>" in text for text in shown.texts("text"))
