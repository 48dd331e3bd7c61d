"""What may start at a word is told by tables alone; that must never hide what a reader would find there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

import pytest

from kg.mentions.agents import RULES
from kg.mentions.bodies import body_at
from kg.mentions.dates import date_at
from kg.mentions.gatherings import event_at
from kg.mentions.openings import openings
from kg.mentions.places import place_at
from kg.mentions.posts import post_at
from kg.pipeline.rehearsal import articles
from kg.text.sentences import Sentence, sentences
from kg.text.tokens import Token

_PUBLISHED = date(2024, 5, 15)
_TEXTS = (
    "Sabtu-Minggu (18-19/5), mantan Plt. Kadis Kesehatan Kab. Kapuas, dr. Tiara Malang, hadir di Kec. Basarang.",
    "Gubri dan Kapoldasu meninjau RSUD dr. Rimba Danum Kapuas kemarin, usai rapat koordinasi di Desa Sei Danum.",
    *(example for rule in RULES for example in rule.examples),
)


def _sentences() -> Iterator[Sentence]:
    for text in (*_TEXTS, *(article.text for article in articles(20))):
        yield from sentences(text)


@pytest.mark.parametrize("kind", ["date", "post", "body", "event", "place"])
def test_what_starts_at_a_word_may_start_there(kind: str) -> None:
    readers: Mapping[str, Callable[[Sequence[Token], int], object]] = {
        "date": lambda tokens, i: date_at(tokens, i, _PUBLISHED) if tokens[i].shape != "d" else None,
        "post": post_at,
        "body": body_at,
        "event": event_at,
        "place": place_at,
    }
    found = 0
    for sentence in _sentences():
        for i, token in enumerate(sentence.tokens):
            if readers[kind](sentence.tokens, i) is not None:
                found += 1
                assert getattr(openings(token.fold), kind), (kind, token.text)
    assert found
