"""The pattern language: what each element takes, where matches stop, what is refused when a pattern is compiled."""

from __future__ import annotations

import time

import pytest

from kg.grammar.items import Item, Tag
from kg.grammar.patterns import Index, Match, compile_pattern

AGENTS = {"sekda": "AGENT", "bupati": "AGENT", "dinas": "ORG", "warga": "GROUP", "kapuas": "PLACE", "rapat": "EVENT"}


def items(text: str) -> list[Item]:
    """An item for each word: those of ``AGENTS`` are mentions, all others words."""
    made: list[Item] = []
    for n, word in enumerate(text.split()):
        tag: Tag = AGENTS.get(word, "word")  # type: ignore[assignment]  # AGENTS holds tags only
        made.append(Item(tag, n, n + 1, n * 10, n * 10 + len(word), word if tag == "word" else ""))
    return made


def matched(pattern: str, text: str) -> Match | None:
    compiled = compile_pattern(pattern)
    row = items(text)
    found = [m for at, item in enumerate(row) if item.fold in compiled.anchor and (m := compiled.match(row, at)) is not None]
    return found[0] if found else None


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("who:AGENT <hadir>", "sekda hadir"),
        ("who:AGENT ,? <hadir>", "sekda , hadir"),
        ("who:AGENT ,? <hadir>", "sekda hadir"),
        ("<hadir> oleh/dari who:SIDE", "hadir dari dinas"),
        ("<hadir/datang> who:WHOM", "datang warga"),
        ("<hadir> who:WHOM", "hadir kapuas"),
        ("who:AGENT ~3 <hadir>", "sekda yang kemarin pagi hadir"),
        ("who:AGENT @manner*4 <hadir>", "sekda secara langsung di kapuas hadir"),
        ("<@represents> whom:AGENT", "mewakili bupati"),
    ],
)
def test_pattern_matches(pattern: str, text: str) -> None:
    match = matched(pattern, text)
    assert match is not None
    assert len(match.captures) == 1


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("who:AGENT <hadir>", "dinas hadir"),
        ("who:AGENT <hadir>", "sekda yang hadir"),
        ("who:AGENT ~3 <hadir>", "sekda yang kemarin pagi sekali hadir"),
        ("who:AGENT ~3 <hadir>", "sekda datang . lalu hadir"),
        ("who:AGENT ~3 <hadir>", "sekda bersama dinas hadir"),
        ("who:AGENT @manner*4 <hadir>", "sekda entah hadir"),
        ("<hadir> who:SIDE", "hadir warga"),
    ],
)
def test_pattern_does_not_match(pattern: str, text: str) -> None:
    assert matched(pattern, text) is None


def test_match_tells_what_it_took_and_where() -> None:
    match = matched("who:AGENT ,? ~2 <mewakili> whom:AGENT", "kemarin sekda , yang mewakili bupati di sana")
    assert match is not None
    assert (match.first, match.anchor, match.last) == (1, 4, 6)
    assert {name: item.first for name, item in match.captures.items()} == {"who": 1, "whom": 5}


def test_gaps_take_the_nearest_and_sets_the_most() -> None:
    nearest = matched("<mewakili> ~4 whom:AGENT", "mewakili yang mulia bupati")
    assert nearest is not None
    assert nearest.captures["whom"].first == 3
    most = matched("<hadir> @manner*3", "hadir secara langsung di sana")
    assert most is not None
    assert most.last == 4


@pytest.mark.parametrize("text", ["who:AGENT hadir", "<hadir> dan <datang>", "<hadir> who:NOBODY", "<hadir> ***"])
def test_pattern_that_is_not_understood_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="pattern"):
        compile_pattern(text)


def test_pattern_with_an_unknown_set_is_refused() -> None:
    with pytest.raises(KeyError):
        compile_pattern("<@no-such-set>")


def test_index_gives_the_first_pattern_of_each_rule_in_the_order_of_the_sentence() -> None:
    index = Index(
        (name, compile_pattern(text))
        for name, text in (("a", "<hadir> who:AGENT"), ("a", "<hadir>"), ("b", "<hadir/datang>"), ("c", "<pulang>"))
    )
    sentence = items("datang lalu hadir sekda")
    found = [(name, match.anchor) for name, match in index.matches(sentence)]
    assert found == [("b", 0), ("a", 2), ("b", 2)]
    assert list(index.matches(sentence, {"datang", "lalu", "hadir"})) == list(index.matches(sentence))
    assert index.has_anchor({"sekda", "hadir"})
    assert not index.has_anchor({"sekda", "pergi"})
    assert not list(index.matches(items("sekda pergi"), {"sekda", "pergi"}))


def test_pattern_asks_for_the_kinds_that_it_cannot_do_without() -> None:
    pattern = compile_pattern("quote:QUOTE ,? ~2 <kata> ~2 where:PLACE? @manner*4 who:SIDE")
    assert pattern.may_match({"word", "QUOTE", "ORG"})
    assert not pattern.may_match({"word", "QUOTE", "PLACE"})
    assert not pattern.may_match({"word", "AGENT"})


def test_pattern_asks_for_the_words_that_it_cannot_do_without() -> None:
    pattern = compile_pattern("who:AGENT ,? ~2 atas/demi <nama> lalu? , @manner*4 hadir")
    assert pattern.has_words({"nama", "demi", "hadir"})
    assert not pattern.has_words({"nama", "demi", "lalu"})
    assert not pattern.has_words({"nama", "hadir"})


def test_index_leaves_out_patterns_whose_words_a_sentence_lacks() -> None:
    named = tuple((text, compile_pattern(text)) for text in ("<nama> who:AGENT", "atas <nama>", "<nama> baik", "<lain>"))
    index = Index(named)
    assert {word: [name for name, _ in fit] for word, fit in index.alive({"atas", "nama", "sekda"}).items()} == {
        "nama": ["<nama> who:AGENT", "atas <nama>"]
    }
    sentence = items("atas nama sekda")
    assert list(index.matches(sentence, {"atas", "nama", ""})) == list(index.matches(sentence))
    assert not index.alive({"atas", "sekda"})


def test_long_sentences_cost_no_more_than_their_length() -> None:
    pattern = compile_pattern("who:AGENT ,? @manner*14 ~14 <hadir> ~14 @manner*14 whom:AGENT")

    def seconds(size: int) -> float:
        row = items("secara langsung hadir " * size)
        start = time.process_time()
        for at, item in enumerate(row):
            if item.fold == "hadir":
                pattern.match(row, at)
        return time.process_time() - start

    seconds(100)
    assert seconds(4000) < 40 * max(seconds(200), 0.002)
