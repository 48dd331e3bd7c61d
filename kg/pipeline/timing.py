"""Timing the road by stage, on invented articles."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple, ParamSpec, TypeVar

from kg.errors import WakilError
from kg.facts import read as read_facts
from kg.graph.build import triples_of
from kg.graph.draft import draft
from kg.model.article import Article
from kg.pipeline.building import PORTION, build
from kg.pipeline.garbage import seldom_collected
from kg.pipeline.processing import Check
from kg.pipeline.rehearsal import articles
from kg.store.opening import open_writing
from kg.store.rows import Entry
from kg.text.outcomes import Outcome
from kg.text.sources import read as read_sources
from kg.validation.engine import validator

P = ParamSpec("P")
S = TypeVar("S")
T = TypeVar("T")


class Stage(NamedTuple):
    """How long a stage took, over so many articles (or runs)."""

    name: str
    seconds: float
    number: int

    @property
    def each(self) -> float:
        """Milliseconds for one."""
        return self.seconds * 1000 / self.number if self.number else 0.0

    @property
    def rate(self) -> float:
        """How many in a second."""
        return self.number / self.seconds if self.seconds else 0.0


def write_articles(path: Path, number: int) -> None:
    """Invented articles as JSON Lines."""
    with path.open("w", encoding="utf-8") as stream:
        for article in articles(number):
            stream.write(json.dumps(_record(article), ensure_ascii=False) + "\n")


def stages(number: int) -> list[Stage]:
    """Each stage of a build on its own, in this process, then all of them together.

    As in a build the articles come in portions, and Python seldom looks for garbage.

    Args:
        number: how many articles.
    """
    check = validator()
    clock = _Clock()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "articles.jsonl"
        write_articles(source, number)
        _warm_up(source, check)
        outcomes = read_sources([source])
        with seldom_collected(), open_writing(Path(folder) / "stages.kg") as writer:
            while portion := clock.time("read and clean", _take, outcomes):
                readings = clock.time("sentences, mentions, facts", _each, read_facts, portion)
                drafts = clock.time("draft", _each, draft, readings)
                graphs = clock.time("graph to validate", _each, triples_of, drafts)
                clock.time("validation", _each, check, graphs)
                entries = [Entry(article, made) for article, made in zip(portion, drafts, strict=True)]
                clock.time("ledger and index", writer.add, entries)
        clock.time("whole build", build, [source], Path(folder) / "whole.kg")
    return [Stage(name, seconds, number) for name, seconds in clock.seconds.items()]


def whole_process(number: int, query: Sequence[str]) -> Stage:
    """A command on a store of that many articles as a process of its own, the fastest of three runs.

    Args:
        number: how many articles.
        query: the arguments of ``kg`` before ``--store``.
    """
    with tempfile.TemporaryDirectory() as folder:
        source, store = Path(folder) / "articles.jsonl", Path(folder) / "store.kg"
        write_articles(source, number)
        build([source], store)
        call = [sys.executable, "-m", "kg", *query, "--store", str(store)]
        return Stage(f"kg {' '.join(query)}", min(_seconds_of(call) for _ in range(3)), 1)


def peak_memory(number: int) -> int:
    """The largest resident size, in bytes, of a process that builds that many articles."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "articles.jsonl"
        write_articles(source, number)
        code = "import sys; from kg.pipeline.timing import build_and_measure as run; run(*sys.argv[1:])"
        call = [sys.executable, "-c", code, str(source), str(Path(folder) / "store.kg")]
        return int(subprocess.run(call, check=True, capture_output=True, text=True).stdout)  # noqa: S603


def build_and_measure(source: str, store: str) -> None:
    """Build, then print the largest resident size of this process in bytes (on systems that have ``getrusage``)."""
    import resource

    build([source], store)
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(size if sys.platform == "darwin" else size * 1024)


class _Clock:
    """Adds up what the steps of each name take."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def time(self, name: str, step: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        begin = time.perf_counter()
        result = step(*args, **kwargs)
        self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - begin
        return result


def _warm_up(source: Path, check: Check) -> None:
    """Load what is loaded once, so that no stage is charged with it."""
    for article in _take(read_sources([source]))[:1]:
        check(triples_of(draft(read_facts(article))))


def _each(step: Callable[[S], T], things: Sequence[S]) -> list[T]:
    return [step(thing) for thing in things]


def _take(outcomes: Iterator[Outcome]) -> list[Article]:
    return [outcome for outcome in islice(outcomes, PORTION) if isinstance(outcome, Article)]


def _seconds_of(call: Sequence[str]) -> float:
    begin = time.perf_counter()
    done = subprocess.run(call, check=False, capture_output=True, text=True)  # noqa: S603
    if done.returncode:
        raise WakilError(f"a command that was to be timed ended with status {done.returncode}: {done.stderr.strip()}")
    return time.perf_counter() - begin


def _record(article: Article) -> dict[str, str | None]:
    return {
        "id": article.identifier,
        "title": article.title,
        "text": article.text,
        "date": None if article.date is None else article.date.isoformat(),
        "url": article.url,
        "source": article.source,
    }
