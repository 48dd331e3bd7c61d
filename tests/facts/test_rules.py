"""Every rule fires on its examples and on none of its counter-examples, which stand beside the rule."""

from __future__ import annotations

from datetime import date

import pytest

from kg.facts import installing, participations, read, representations, statements, succession_rules
from kg.facts.rules import Rule
from kg.model.article import Article
from kg.model.facts import Participation, Reading, Representation, Statement, Succession, Tenure

RULES = (
    *representations.RULES,
    *participations.RULES,
    *installing.RULES,
    *statements.RULES,
    *succession_rules.RULES,
)


LEAD = "KUALA KAPUAS – Rapat Koordinasi Ketahanan Pangan berlangsung di Kuala Kapuas, Selasa (14/5/2024)."


def rules_that_fired(text: str) -> set[str]:
    reading = read(Article("contoh", f"{LEAD}\n{text}", date=date(2024, 5, 15)))
    return {fact.evidence.rule for fact in _facts(reading)}


def _facts(reading: Reading) -> tuple[Representation | Participation | Statement | Tenure | Succession, ...]:
    return (*reading.representations, *reading.participations, *reading.statements, *reading.tenures, *reading.successions)


@pytest.mark.parametrize(("rule", "text"), [(r, t) for r in RULES for t in r.examples], ids=lambda v: getattr(v, "name", None))
def test_example_fires_its_rule(rule: Rule, text: str) -> None:
    assert rule.name in rules_that_fired(text)


@pytest.mark.parametrize(("rule", "text"), [(r, t) for r in RULES for t in r.counter], ids=lambda v: getattr(v, "name", None))
def test_counter_example_does_not_fire(rule: Rule, text: str) -> None:
    assert rule.name not in rules_that_fired(text)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_text_that_breaks_off_anywhere_is_read(rule: Rule) -> None:
    for text in (*rule.examples, *rule.counter):
        for end in (*(n for n, sign in enumerate(text) if sign == " "), len(text)):
            rest = text[:end].rstrip(",.;:")
            assert read(Article("contoh", rest, date=date(2024, 5, 15))).article.text == rest
