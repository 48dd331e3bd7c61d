"""Many articles at once: in this process, or in a pool of others. The results are the same, and in the same order."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType
from typing import NamedTuple, Self, TypeAlias

from kg.errors import WakilError
from kg.graph.claims import Draft
from kg.model.article import Article
from kg.pipeline.garbage import THRESHOLD
from kg.pipeline.processing import Processed, Road
from kg.store.rows import FindingRow

CHUNK = 16
_Plain: TypeAlias = tuple[str | None, tuple[dict[str, str], ...], str | None]


class Work(NamedTuple):
    """Articles that are on their way, in chunks; ``futures`` is None where they have yet to be processed here."""

    articles: Sequence[Article]
    futures: tuple[Future[list[_Plain]], ...] | None


class Crew:
    """Processes articles along one road.

    Args:
        road: what happens to each article; must be picklable where there is more than one job.
        jobs: how many processes; 1 is this one.
    """

    def __init__(self, road: Road, jobs: int) -> None:
        self._road = road
        self._pool: ProcessPoolExecutor | None = None
        if jobs > 1:
            # spawned, not forked: a forked child would hold open what others wait for, should this process be killed
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin, initargs=(road,))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def start(self, articles: Sequence[Article]) -> Work:
        """Begin with these articles, as far as there are others to do so; WakilError as :meth:`finish`."""
        if self._pool is None:
            return Work(articles, None)
        chunks = [articles[start : start + CHUNK] for start in range(0, len(articles), CHUNK)]
        try:
            return Work(articles, tuple(self._pool.submit(_process, chunk) for chunk in chunks))
        except BrokenProcessPool as error:
            raise _broken() from error

    def finish(self, work: Work) -> Iterator[Processed]:
        """What became of the articles, in their order.

        Raises:
            WakilError: a process of the pool was killed.
        """
        if work.futures is None:
            yield from map(self._road.process, work.articles)
            return
        articles = iter(work.articles)
        for future in work.futures:
            try:
                results = future.result()
            except BrokenProcessPool as error:
                raise _broken() from error
            for draft, findings, reason in results:
                made = None if draft is None else Draft.from_json(draft)
                yield Processed(next(articles), made, findings, reason)


def _broken() -> WakilError:
    return WakilError(
        "a process that reads articles ended before its time: it was ended from outside, perhaps for want of memory, or "
        "could not begin (a script that builds with several jobs must be a file whose code stands below "
        "'if __name__ == \"__main__\"'). What was stored before is whole; run the command again with fewer --jobs."
    )


_road = Road()


def _begin(road: Road) -> None:
    """In a process of the pool: remember the road, leave Ctrl-C to the parent, end when the parent ends."""
    global _road  # noqa: PLW0603  (one per process)
    _road = road
    gc.set_threshold(*THRESHOLD)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _process(articles: Sequence[Article]) -> list[_Plain]:
    """Plain values cross between processes at a hundredth of the cost of objects."""
    results: list[_Plain] = []
    for article in articles:
        done = _road.process(article)
        draft = None if done.draft is None else done.draft.to_json()
        findings: tuple[FindingRow, ...] = done.findings
        results.append((draft, tuple(dict(finding) for finding in findings), done.reason))
    return results
