"""Patterns: what each element takes, that the nearest words are taken, and what a wrong pattern is told."""

from __future__ import annotations

import pytest

from kg.grammar.items import Item, Tag
from kg.grammar.patterns import Element, Index, compile_pattern

TAGS: dict[str, Tag] = {"A": "AGENT", "O": "ORG", "E": "EVENT", "P": "PLACE", "D": "DATE", "N": "NUMBER", "Q": "QUOTE"}


def row(text: str) -> list[Item]:
    """Items from words; "A1" and the like are mentions, of which the number is the value."""
    items = []
    for n, word in enumerate(text.split()):
        tag = TAGS.get(word[0]) if len(word) == 2 and word[1].isdigit() else None
        items.append(Item(tag or "word", n, n + 1, n, n + 1, "" if tag else word, word))
    return items


def found(pattern: str, text: str) -> dict[str, str] | None:
    for _, match in Index([("rule", compile_pattern(pattern))]).matches(row(text)):
        return {name: item.value for name, item in match.captures.items()}
    return None


@pytest.mark.parametrize(
    ("pattern", "text", "captures"),
    [
        ("p:AGENT <diwakili> oleh? r:AGENT", "A1 diwakili oleh A2", {"p": "A1", "r": "A2"}),
        ("p:AGENT <diwakili> oleh? r:AGENT", "A1 diwakili A2", {"p": "A1", "r": "A2"}),
        ("p:AGENT <diwakili> oleh r:AGENT", "A1 diwakili A2", None),
        ("p:SIDE <melalui> r:SIDE", "O1 melalui A2", {"p": "O1", "r": "A2"}),
        ("<dibuka/ditutup> ~2 r:AGENT", "dibuka secara resmi A1", {"r": "A1"}),
        ("<dibuka/ditutup> ~2 r:AGENT", "ditutup secara sangat resmi A1", None),
        ("<dibuka> ~5 r:AGENT", "dibuka A1 A2", {"r": "A1"}),
        ("<dibuka> ~5 r:AGENT", "dibuka secara . resmi A1", None),
        ("<dibuka> ~5 r:AGENT", "dibuka O1 A1", None),
        ("<dibuka> e:EVENT? r:AGENT", "dibuka A1", {"r": "A1"}),
        ("<dibuka> e:EVENT? r:AGENT", "dibuka E1 A1", {"e": "E1", "r": "A1"}),
        ("p:AGENT ~3 <hadir>", "A1 A2 hadir", {"p": "A2"}),
        ("<mewakili> p:WHOM", "mewakili P1", {"p": "P1"}),
    ],
)
def test_what_a_pattern_takes(pattern: str, text: str, captures: dict[str, str] | None) -> None:
    assert found(pattern, text) == captures


def test_the_first_matching_pattern_of_a_rule_wins_at_an_anchor() -> None:
    index = Index([("rule", compile_pattern("<oleh> x:AGENT")), ("rule", compile_pattern("<oleh> y:SIDE"))])
    assert [dict(match.captures).keys() for _, match in index.matches(row("oleh A1"))] == [{"x"}]


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("a b", "has no anchor"),
        ("<a> <b>", "two anchors"),
        ("<a> x:BAPAK", "no kind 'BAPAK'"),
        ("<a> ?", "is not understood"),
    ],
)
def test_a_wrong_pattern_is_refused(pattern: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        compile_pattern(pattern)


def test_an_unknown_set_of_words_is_refused() -> None:
    with pytest.raises(KeyError):
        compile_pattern("<@tidak-ada>")


def test_cost_is_linear_in_the_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    pattern = compile_pattern("p:AGENT ~14 ,? ~14 <diwakili> ~14 oleh? r:AGENT")
    asked = 0
    takes = Element.takes

    def counted(element: Element, item: Item) -> bool:
        nonlocal asked
        asked += 1
        return takes(element, item)

    def cost(words: int) -> int:
        nonlocal asked
        asked = 0
        assert not list(Index([("rule", pattern)]).matches(row("diwakili kata " * words)))
        return asked

    monkeypatch.setattr(Element, "takes", counted)
    assert cost(2000) < 2.1 * cost(1000)
