"""The sentences of an article that a reader must see to judge a finding or the lack of one."""

from __future__ import annotations

import re

from kg.model.spans import Span
from kg.text.sentences import sentences

_LEAST_LETTERS = 3


def passage(text: str, span: Span) -> str:
    """The sentences that a span touches, on one line; the words of the span alone where it lies outside all."""
    touched = [each.span for each in sentences(text) if each.span.overlaps(span)]
    whole = Span(min(each.start for each in touched), max(each.end for each in touched)) if touched else span
    return _line(text[whole.start : whole.end])


def passage_about(text: str, words: str) -> str | None:
    """The first of the sentences that have most of the words, on one line; None where none has any."""
    wanted = _words(words)
    best, most = None, 0
    for each in sentences(text):
        shared = len(wanted & _words(text[each.span.start : each.span.end]))
        if shared > most:
            best, most = each.span, shared
    return None if best is None else _line(text[best.start : best.end])


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.lower()) if len(word) >= _LEAST_LETTERS}


def _line(text: str) -> str:
    return " ".join(text.split())
