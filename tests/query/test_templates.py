from __future__ import annotations

import re

import pytest

from kg.errors import TableError
from kg.query.questions import questions
from kg.query.templates import parse, templates

GOOD = """
source = "by hand"
[fillers]
first = ["tolong"]
[same]
siapakah = "siapa"
[values.capacity]
plt = "Plt"
[messages.id]
read = "a"
same_as = "a"
ambiguous = "a"
doubts = "a"
similar = "a"
not_understood = "a"
unknown = "a"
near = "a"
no_answer = "a"
[messages.en]
read = "a"
same_as = "a"
ambiguous = "a"
doubts = "a"
similar = "a"
not_understood = "a"
unknown = "a"
near = "a"
no_answer = "a"
[[question]]
query = "posts-of"
example.id = "Apa jabatan A?"
example.en = "What posts did A hold?"
id = ["apa jabatan {person}"]
en = ["what posts did {person} hold"]
"""


def test_every_query_can_be_asked_for_in_both_languages() -> None:
    for language in ("id", "en"):
        assert {each.query for each in templates().all if each.language == language} == set(questions())


def test_a_good_file() -> None:
    found = parse(GOOD)
    assert [(each.query, each.language, each.broad) for each in found.all] == [
        ("posts-of", "id", False),
        ("posts-of", "en", False),
    ]
    assert found.examples == (("id", "Apa jabatan A?"), ("en", "What posts did A hold?"))


@pytest.mark.parametrize(
    ("change", "by", "complaint"),
    [
        ('source = "by hand"', "", "expected 'source'"),
        ('source = "by hand"', "source = ", "templates.toml: Invalid"),
        ('query = "posts-of"', 'query = "posts"', "question 1: expected the name of a query, found 'posts'"),
        ('query = "posts-of"', 'query = "posts-of"\nlanguage = "id"', "question 1 (posts-of): unknown key 'language'"),
        ('en = ["what posts did {person} hold"]', "", "expected wordings and an example in 'en'"),
        ('example.id = "Apa jabatan A?"', "", "expected wordings and an example in 'id'"),
        ("apa jabatan {person}", "apa jabatan {orang}", "'apa jabatan {orang}': the query has no parameter 'orang'"),
        ("apa jabatan {person}", "apa jabatan", "'apa jabatan': the query needs 'person'"),
        ("apa jabatan {person}", "apa [jabatan {person}", "'apa [jabatan {person}': expected"),
        ('[messages.en]\nread = "a"', "[messages.en]", "messages.en: expected 'read'"),
    ],
)
def test_a_defect_is_named(change: str, by: str, complaint: str) -> None:
    assert change in GOOD
    with pytest.raises(TableError, match=re.escape(complaint)):
        parse(GOOD.replace(change, by))
