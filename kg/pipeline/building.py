"""Building: from sources to a store, portion by portion, so that memory stays flat however many articles there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, NamedTuple, TypeAlias

from kg.facts.extractors import ExtendedReader
from kg.model.article import Article
from kg.pipeline.crew import Crew, Work
from kg.pipeline.fingerprint import fingerprint
from kg.pipeline.garbage import seldom_collected
from kg.pipeline.processing import VIOLATION, Check, Processed, Reader, Road
from kg.store.opening import DEFAULT, open_writing
from kg.store.rows import Entry, FindingRow
from kg.store.writing import Writer
from kg.text.outcomes import Failure, Outcome
from kg.text.sources import check as check_sources
from kg.text.sources import read as read_sources

PORTION = 256  # articles that are stored together: fewer cost more each, more cost memory and what a kill undoes


class Aside(NamedTuple):
    """An article that was not read, or breaks a shape: its key and identifier, and why.

    ``findings`` are those of its validation; ``stored`` says whether its graph is in the store all the same.
    """

    key: str
    identifier: str
    reason: str
    findings: tuple[FindingRow, ...] = ()
    stored: bool = False


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did.

    ``added`` and ``replaced`` articles are in the graph now, ``unchanged`` ones were before. ``failed`` are inputs that are
    no articles, ``unread`` articles whose reading raised an error, ``invalid`` those whose graph breaks a shape.
    ``findings`` counts what validation found by severity, in all articles but the unchanged.
    """

    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    failed: tuple[Failure, ...] = ()
    unread: tuple[Aside, ...] = ()
    invalid: tuple[Aside, ...] = ()
    findings: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def fine(self) -> bool:
        """Whether everything that was given is an article that could be read and breaks no shape."""
        return not (self.failed or self.unread or self.invalid)


Progress: TypeAlias = Callable[[int], object]


def build(  # noqa: PLR0913  (each is something that a caller may want to say)
    sources: Iterable[str | Path],
    store: str | Path = DEFAULT,
    *,
    reader: Reader | None = None,
    check: Check | None = None,
    keep_invalid: bool = False,
    jobs: int = 1,
    stdin: BinaryIO | None = None,
    base: str | None = None,
    progress: Progress | None = None,
) -> BuildReport:
    """Read the sources and put every article into the store; those that it has already are left as they are.

    An article whose reading raises an error, or whose graph breaks a shape, is kept aside in the store's ledger with the
    reason; a graph of an older version of it goes. Each build that is given it tries again.

    Args:
        sources: files, folders, or "-" for standard input.
        store: the folder of the store; made where there is none.
        reader: what reads one article; by default the built-in extractors; ``kg.facts.extractors.reader_with`` makes one
            that uses others as well. Picklable where ``jobs`` is more than 1.
        check: what validates an article's graph; by default the shapes. Picklable where ``jobs`` is more than 1.
        keep_invalid: store graphs that break a shape, too.
        jobs: how many processes read articles; the result is the same.
        stdin: what "-" reads.
        base: what the IRIs of a new store begin with.
        progress: called with the number of articles each time that some are done.

    Raises:
        InputError: a source that is not there, before anything is read.
        StoreError: the store cannot be opened or written.
    """
    named = list(sources)
    check_sources(named)
    with seldom_collected(), open_writing(store, base=base) as writer:
        road = Road(reader, check, writer.names.base)
        with Crew(road, jobs) as crew:
            builder = _Builder(writer, crew, _version(reader), keep_invalid, progress or _silent)
            return builder.run(read_sources(named, stdin=stdin))


def _silent(number: int) -> None:
    """Progress that nobody looks at."""


def _version(reader: Reader | None) -> str:
    """The version of the extraction; that of a reader of the caller's own bears its name."""
    if reader is None:
        return fingerprint()
    if isinstance(reader, ExtendedReader):
        return fingerprint(reader.names)
    kind = reader if hasattr(reader, "__qualname__") else type(reader)
    return f"{fingerprint()}/{kind.__module__}.{kind.__qualname__}"


class _Builder:
    """One build: looks after what is on its way and counts what became of it."""

    def __init__(self, writer: Writer, crew: Crew, version: str, keep_invalid: bool, progress: Progress) -> None:
        self._writer = writer
        self._crew = crew
        self._version = version
        self._keep_invalid = keep_invalid
        self._progress = progress
        self._on_the_way: dict[str, str] = {}
        self._added = self._replaced = self._unchanged = 0
        self._failed: list[Failure] = []
        self._unread: list[Aside] = []
        self._invalid: list[Aside] = []
        self._findings: Counter[str] = Counter()

    def run(self, outcomes: Iterator[Outcome]) -> BuildReport:
        """Build from these; while one portion is stored, the crew is at the next one."""
        waiting: Work | None = None
        for portion in self._portions(outcomes):
            begun = self._crew.start(portion)
            if waiting is not None:
                self._store(waiting)
            waiting = begun
        if waiting is not None:
            self._store(waiting)
        return BuildReport(
            self._added, self._replaced, self._unchanged, tuple(self._failed), tuple(self._unread), tuple(self._invalid),
            MappingProxyType(dict(sorted(self._findings.items()))),
        )  # fmt: skip

    def _portions(self, outcomes: Iterator[Outcome]) -> Iterator[list[Article]]:
        """Articles that must be read, in portions in which none comes twice; the rest is counted."""
        portion: dict[str, Article] = {}
        for outcome in outcomes:
            if isinstance(outcome, Failure):
                self._failed.append(outcome)
                continue
            if self._is_known(outcome):
                self._unchanged += 1
                self._progress(1)
                continue
            if outcome.identifier in portion or len(portion) == PORTION:
                yield list(portion.values())
                portion = {}
            portion[outcome.identifier] = outcome
            self._on_the_way[outcome.identifier] = outcome.digest
        if portion:
            yield list(portion.values())

    def _is_known(self, article: Article) -> bool:
        digest = self._on_the_way.get(article.identifier)
        return self._writer.known(article, self._version) if digest is None else digest == article.digest

    def _store(self, work: Work) -> None:
        entries = []
        for done in self._crew.finish(work):
            entries.append(self._judged(done))
            self._progress(1)
        stored = self._writer.add(entries, self._version)
        self._added += stored.added
        self._replaced += stored.replaced
        for article in work.articles:
            if self._on_the_way.get(article.identifier) == article.digest:
                del self._on_the_way[article.identifier]

    def _judged(self, done: Processed) -> Entry:
        """The article for the store, or for being kept aside."""
        article = done.article
        self._findings.update(finding["severity"] for finding in done.findings)
        if done.reason is not None:
            self._unread.append(Aside(article.key, article.identifier, done.reason))
            return Entry(article, None, reason=done.reason)
        if not done.violates:
            return Entry(article, done.draft, done.findings)
        reason = "; ".join(dict.fromkeys(f["message_en"] for f in done.findings if f["severity"] == VIOLATION))
        self._invalid.append(Aside(article.key, article.identifier, reason, done.findings, self._keep_invalid))
        if self._keep_invalid:
            return Entry(article, done.draft, done.findings)
        return Entry(article, None, done.findings, reason)
