"""What goes into a store and what comes out of it, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from kg.graph.claims import Draft
from kg.model.article import Article

State: TypeAlias = Literal["indexed", "pending", "kept-aside"]
# a finding of validation, field by field, without the fields that are empty
FindingRow: TypeAlias = Mapping[str, str]


class Entry(NamedTuple):
    """An article for the store.

    ``draft`` is None where nothing of the article may enter the graph; ``reason`` then says why. ``findings`` are those
    of its validation, as flat records of text.
    """

    article: Article
    draft: Draft | None
    findings: tuple[FindingRow, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What the store knows of an article, without its text.

    ``state`` is "indexed" where its graph is in the index, "kept-aside" where it is not to be (``reason`` says why), and
    "pending" where a build was interrupted before the index was brought up to date. ``version`` is that of the
    extraction which read it.
    """

    key: str
    identifier: str
    digest: str
    title: str | None
    date: date | None
    url: str | None
    source: str | None
    version: str
    state: State
    findings: tuple[FindingRow, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """What a store holds, in numbers. ``articles`` are those in the graph, by ``sources`` with "" for an unknown one."""

    articles: int
    sources: Mapping[str, int]
    people: int
    posts: int
    organizations: int
    places: int
    events: int
    representations: Mapping[str, int]
    tenures: Mapping[str, int]
    participations: Mapping[str, int]
    statements: int
    successions: Mapping[str, int]
    quads: int
    findings: Mapping[str, int]
    kept_aside: int
    pending: int


class Added(NamedTuple):
    """What became of a batch: how many articles are new, replaced an older version, or were kept aside."""

    added: int = 0
    replaced: int = 0
    kept_aside: int = 0
