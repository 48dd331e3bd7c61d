"""The tables of words around full stops: each is a word as the tokenizer folds it; an abbreviation keeps its full stop."""

from __future__ import annotations

import pytest

from kg.errors import TableError
from kg.text.cutting_words import Form, abbreviations, checked, glued, openers
from kg.text.sentences import sentences
from kg.text.tables import load_text
from kg.text.tokens import tokenize


def test_every_abbreviation_keeps_its_full_stop() -> None:
    assert len(abbreviations()) > 50
    for form in sorted(abbreviations()):
        first = tokenize(f"{form}. Danum")[0]
        assert (first.text, first.fold) == (f"{form}.", form)


def test_another_word_leaves_the_full_stop_to_the_sentence() -> None:
    assert [token.text for token in tokenize("rapat. Danum")] == ["rapat", ".", "Danum"]


@pytest.mark.parametrize("form", ["Kab", "kab.", "s.d", "dan lain"])
def test_a_form_that_the_tokenizer_never_meets_is_named_with_its_line(form: str) -> None:
    rows = load_text(f"form,source\nprov,x\n{form},x\n", "abbreviations", Form)
    with pytest.raises(TableError, match=r"^abbreviations\.csv:3: column form: expected one word in lower case"):
        checked("abbreviations", rows)


def test_every_opener_begins_a_sentence_behind_a_degree() -> None:
    assert len(openers()) > 50
    for form in sorted(openers()):
        assert len(sentences(f"Hadir Rimba Danum, M.Si. {form.capitalize()} warga.")) == 2


def test_a_preposition_and_its_noun_are_two_words() -> None:
    assert len(glued()) > 50
    for form in sorted(glued()):
        assert [(t.start, t.end, t.text) for t in tokenize(form)] == [(0, 2, form[:2]), (2, len(form), form[2:])]
    assert [token.shape for token in tokenize("Dilokasi itu")] == ["C", "l", "l"]
    assert [token.text for token in tokenize("dilaksanakan diminta")] == ["dilaksanakan", "diminta"]


def test_a_form_stands_once() -> None:
    with pytest.raises(TableError, match=r"abbreviations\.csv:3: column form"):
        load_text("form,source\nkab,x\nkab,x\n", "abbreviations", Form, key=("form",))
