"""Near-duplicates: what is a copy and what is not, and which of several is the original."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import pytest

from kg.graph import vocabulary as v
from kg.graph.build import build
from kg.graph.copies import SHINGLE, WINDOW, near, originals, shingles, sketch
from kg.graph.draft import draft
from kg.graph.iris import Names
from kg.model.facts import Reading
from tests.graph.releases import EDITS, OTHER, RELEASE, article, sentences, shortened, touched_up, with_notice, with_own_lead


def found(*readings: Reading) -> dict[str, str]:
    """The originals, and that every order of the articles gives the same."""
    drafts = [draft(each) for each in readings]
    answers = [originals({each.key: each for each in order}) for order in permutations(drafts)]
    assert all(answer == answers[0] for answer in answers)
    return answers[0]


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_an_edited_release_is_a_copy(edit: Callable[[str], str]) -> None:
    assert found(article("a", RELEASE), article("b", edit(RELEASE), 1)) == {"b": "a"}


def own_words(text: str) -> str:
    """The same news, told anew: only the first sentence is taken over."""
    rest = "Panen raya itu disambut ratusan warga. Ikan gabus dan papuyu laku keras, kata penjual. Acara ditutup lomba dayung."
    return f"{sentences(text)[0]} {rest} Menurut warga, pesta nelayan semacam ini sudah lama ditunggu di kampung mereka."


DIFFERENT = {
    "other news of the same people": OTHER,
    "the same news in other words": own_words(RELEASE),
    "a quarter of it, and other news": " ".join([*sentences(RELEASE)[:2], *sentences(OTHER)]),
    "a long report that quotes a short one": f"{' '.join(sentences(OTHER) * 3)} {sentences(RELEASE)[0]}",
    "the notice of the outlet only": with_notice(OTHER).replace(OTHER, OTHER[::-1]),
}


@pytest.mark.parametrize("text", DIFFERENT.values(), ids=DIFFERENT.keys())
def test_what_shares_some_words_is_no_copy(text: str) -> None:
    assert found(article("a", with_notice(RELEASE)), article("b", text, 1)) == {}


def test_short_texts_are_no_copies() -> None:
    text = "Rapat dibuka Sekda. Hadir para camat dan lurah se-kabupaten."
    assert found(article("a", text), article("b", text)) == {}


def test_a_long_text_that_holds_a_short_one_is_no_copy_of_it() -> None:
    note = " ".join(sentences(RELEASE)[:2])
    assert found(article("a", f"{note} {note.upper()} Menurut panitia."), article("b", f"{RELEASE}\n{OTHER}", 1)) == {}


def test_a_text_that_comes_again_much_later_is_no_copy() -> None:
    assert found(article("a", RELEASE), article("b", RELEASE, 30)) == {}


def test_the_original_is_the_earliest_then_the_longest_then_the_first_by_key() -> None:
    assert found(article("a", RELEASE, 2), article("b", shortened(RELEASE), 1)) == {"a": "b"}
    assert found(article("a", shortened(RELEASE)), article("b", RELEASE)) == {"a": "b"}
    assert found(article("b", RELEASE), article("a", RELEASE)) == {"b": "a"}
    assert found(article("a", RELEASE, None), article("b", shortened(RELEASE), 9)) == {"a": "b"}


def test_a_chain_of_copies_has_one_original() -> None:
    """The last one has too little of the first to be its copy, but it copies a copy."""
    parts = sentences(RELEASE)
    middle = " ".join(parts[: len(parts) * 7 // 10 + 1])
    last = f"{' '.join(sentences(middle)[-5:])} {sentences(OTHER)[1]}"
    texts = [article("a", RELEASE), article("b", middle, 1), article("c", last, 2)]
    assert found(*texts) == {"b": "a", "c": "a"}


def test_a_digest_of_two_releases_does_not_make_one_the_copy_of_the_other() -> None:
    assert found(article("a", RELEASE), article("b", OTHER), article("c", f"{RELEASE}\n{OTHER}", 1)) == {"c": "a"}


def test_the_article_s_graph_says_of_what_it_is_a_copy() -> None:
    names = Names()
    quads = build([article("a", RELEASE), article("b", touched_up(RELEASE), 1), article("c", OTHER)])
    said = [quad for quad in quads if quad.predicate == v.GOV_COPY_OF]
    assert [(q.subject, q.object, q.graph_name) for q in said] == [(names.article("b"), names.article("a"), names.graph("b"))]


def test_a_long_run_of_words_in_common_is_never_overlooked() -> None:
    """What winnowing promises; without it a copy might share no print with its original."""
    words = RELEASE.replace("\n", " ").split()
    for start in range(0, len(words) - SHINGLE - WINDOW, 7):
        run = " ".join(words[start : start + SHINGLE + WINDOW - 1])
        assert set(sketch(f"{with_own_lead(OTHER)} {run}").prints) & set(sketch(RELEASE).prints)


def test_case_and_marks_do_not_count() -> None:
    assert near(shingles(RELEASE), shingles(RELEASE.upper().replace(",", "").replace("-", " ")))
