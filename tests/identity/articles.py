"""The test set of identity: short articles about invented people, each mention with who it truly is.

``articles.jsonl`` has a line an article: ``who`` names each mention by the name that is read there and says who it is. What
makes it hard is told apart on purpose: namesakes in other regions, of other ranks, in the same police district; spellings,
slips, initials, names cut short; a wife with the name of her husband; father and son; two in one post one after the other;
people who move to another region, with and without an article that tells it; single words.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kg.facts import read
from kg.graph.claims import Draft
from kg.graph.draft import draft
from kg.model.article import Article
from kg.model.facts import Reading

FILE = Path(__file__).with_name("articles.jsonl")


class MarkedSet(NamedTuple):
    """Readings and drafts of all articles, and who each mention truly is, by its term.

    ``marked`` is how many mentions are marked; that of a name which is not read as it stands is not among ``true``.
    """

    readings: tuple[Reading, ...]
    drafts: tuple[Draft, ...]
    true: Mapping[str, str]
    marked: int


@functools.cache
def marked_set() -> MarkedSet:
    rows = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]
    readings = tuple(
        read(Article(row["id"], row["text"], None, date.fromisoformat(row["date"]), None, row["source"])) for row in rows
    )
    drafts = tuple(map(draft, readings))
    true: dict[str, str] = {}
    for row, made in zip(rows, drafts, strict=True):
        terms = {claim.name: claim.term for claim in made.people}
        true |= {terms[name]: person for name, person in row["who"].items() if name in terms}
    return MarkedSet(readings, drafts, true, sum(len(row["who"]) for row in rows))
