"""Building: from sources to a store, in batches, so that memory stays flat and an interrupted build loses at most one batch."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from kg.graph.draft import draft
from kg.model.article import Article
from kg.model.facts import Reading
from kg.store.opening import DEFAULT, open_writing
from kg.store.rows import Added, Entry
from kg.store.writing import Writer
from kg.text.outcomes import Failure, Outcome
from kg.text.sources import check
from kg.text.sources import read as read_sources

BATCH = 64  # articles that become visible together

Reader = Callable[[Article], Reading]


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did: articles new, replaced, unchanged, and what could not be read."""

    added: int
    replaced: int
    unchanged: int
    failed: tuple[Failure, ...]


def build(
    sources: Iterable[str | Path],
    store: str | Path = DEFAULT,
    *,
    reader: Reader | None = None,
    stdin: BinaryIO | None = None,
) -> BuildReport:
    """Read the sources and put every article into the store; one that the store has already is left as it is.

    Args:
        sources: files, folders, or "-" for standard input.
        store: the folder of the store; made where there is none.
        reader: what reads one article; by default all built-in extractors.
        stdin: what "-" reads.

    Raises:
        InputError: a source that is not there, before anything is read.
        StoreError: the store cannot be opened or written.
    """
    named = list(sources)
    check(named)
    if reader is None:
        from kg.facts import read

        reader = read
    added = replaced = unchanged = 0
    failed: list[Failure] = []
    with open_writing(store) as writer:
        for batch in _batches(read_sources(named, stdin=stdin)):
            articles = [outcome for outcome in batch if isinstance(outcome, Article)]
            failed += [outcome for outcome in batch if isinstance(outcome, Failure)]
            fresh = [article for article in articles if not writer.known(article)]
            unchanged += len(articles) - len(fresh)
            done = _store(writer, fresh, reader)
            added += done.added
            replaced += done.replaced
    return BuildReport(added, replaced, unchanged, tuple(failed))


def _batches(outcomes: Iterator[Outcome]) -> Iterator[list[Outcome]]:
    while batch := list(islice(outcomes, BATCH)):
        yield batch


def _store(writer: Writer, articles: list[Article], reader: Reader) -> Added:
    if not articles:
        return Added()
    return writer.add([Entry(article, draft(reader(article), writer.names)) for article in articles])
