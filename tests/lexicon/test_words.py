"""Sets of words: a set takes in the words of another, so that these are written down once."""

from __future__ import annotations

import pytest

from kg.errors import TableError
from kg.facts import read
from kg.lexicon.words import taken_in, word_set
from kg.model.article import Article


@pytest.mark.parametrize("name", ["introduces", "introduces-name"])
def test_what_introduces_takes_in_the_words_for_namely(name: str) -> None:
    assert word_set("namely") < word_set(name)


def test_a_set_has_its_own_words_and_those_of_the_set_it_takes_in() -> None:
    found = taken_in({"namely": {"yakni", "ialah"}, "introduces": {":", "@namely"}})
    assert found == {"namely": {"yakni", "ialah"}, "introduces": {":", "yakni", "ialah"}}


@pytest.mark.parametrize("other", [{}, {"b": {"@c"}, "c": {"yakni"}}, {"b": {"@a"}}])
def test_a_set_that_lacks_or_takes_in_others_itself_is_named(other: dict[str, set[str]]) -> None:
    with pytest.raises(TableError, match="'a' takes in '@b'"):
        taken_in({"a": {"@b"}, **other})


@pytest.mark.parametrize("word", sorted(word_set("namely")))
def test_each_word_for_namely_introduces_a_name(word: str) -> None:
    text = f"Rapat dihadiri Bupati Kapuas {word} Rimba Danum dan para camat."
    (tenure,) = read(Article("contoh", text)).tenures
    assert (tenure.holder.name, tenure.post.label) == ("Rimba Danum", "Bupati Kapuas")
