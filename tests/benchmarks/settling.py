"""What it costs to find copies and to settle events, by the number of articles that are there already.

Run it for a table: ``python -m tests.benchmarks.settling 1000 10000 100000``.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import islice

from kg.graph.claims import Draft
from kg.graph.draft import draft
from kg.graph.iris import Names
from kg.model.article import Article
from kg.model.entities import Event, Person, Place, Post
from kg.model.facts import Participation, Reading
from kg.model.spans import Evidence, Span
from kg.pipeline.rehearsal import articles
from kg.store.copies import SCHEMA as COPIES
from kg.store.copies import Copies
from kg.store.events import SCHEMA as EVENTS
from kg.store.events import Events

PORTION = 256
NAMES = Names()
_CONTENT = "CREATE TABLE content (article INTEGER PRIMARY KEY, text TEXT NOT NULL)"
_REGIONS = ("62.01", "62.02", "62.03", "62.04", "62.05", "62.06", "33.01", "33.02", "33.24", "63.03", "33.74", "62.71")
_SUBJECTS = (
    "pangan", "banjir", "arsip", "stunting", "pasar", "irigasi", "jembatan", "beasiswa", "perpustakaan", "koperasi",
    "kebakaran", "imunisasi", "gratifikasi", "sampah", "posyandu", "perikanan", "rotan", "kopi", "sekolah", "pajak",
)  # fmt: skip


def readings(number: int) -> Iterator[Reading]:
    """Invented articles without extraction: three share the name of an event, every tenth is a copy."""
    before: Article | None = None
    for index, article in enumerate(articles(number)):
        dice = random.Random(f"event/{index // 3}")
        if before is not None and index % 10 == 0:
            article = Article(f"salinan-{index}", before.text, before.title, before.date, None, "Kabar Salin")  # noqa: PLW2901
        yield _reading(article, dice)
        before = article


def _reading(article: Article, dice: random.Random) -> Reading:
    subject = " ".join(dice.sample(_SUBJECTS, 3))
    region = dice.choice(_REGIONS)
    proof = Evidence.of(article.text, Span(0, 12), "test/rule", 0.9)
    assert article.date is not None
    place = Place(region, "regency", region)
    day = article.date - timedelta(1)
    event = Event(f"Rapat Koordinasi {subject}", "rapat-koordinasi", proof, True, day, "day", "Aula", place)
    regent = Post("Bupati", "bupati", "bupati", region=region)
    taken = (Participation(Person("Tarung Lewu"), event, "opener", proof), Participation(regent, event, "attendee", proof))
    return Reading(article, events=(event,), participations=taken)


class Bench:
    """A ledger of copies and events only, in memory."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self._connection.executescript(COPIES + EVENTS)
        self._connection.execute(_CONTENT)
        self._number = 0

    def add(self, some: Iterable[tuple[Article, Draft]]) -> float:
        """Put articles in; the seconds of work that this took."""
        begun = time.process_time()
        copies, events = Copies(self._connection), Events(self._connection, NAMES)
        for article, made in some:
            self._number += 1
            self._connection.execute("INSERT INTO content VALUES (?, ?)", (self._number, article.text))
            copies.add(self._number, made)
            events.add(self._number, made)
        events.finish(copies.finish())
        return time.process_time() - begun

    def fill(self, some: Iterable[tuple[Article, Draft]]) -> float:
        """As :meth:`add`, portion by portion."""
        spent = 0.0
        source = iter(some)
        while portion := list(islice(source, PORTION)):
            spent += self.add(portion)
        return spent


def drafts(number: int) -> Iterator[tuple[Article, Draft]]:
    for reading in readings(number):
        yield reading.article, draft(reading, NAMES)


def measured(number: int) -> tuple[float, float]:
    """Seconds for ``number`` articles, and for the next one."""
    made = drafts(number + 1)
    bench = Bench()
    return bench.fill(islice(made, number)), bench.add(made)


if __name__ == "__main__":
    print("articles  seconds  ms each  next one, ms")
    for size in map(int, sys.argv[1:]):
        whole, one = measured(size)
        print(f"{size:8}  {whole:7.1f}  {1000 * whole / size:7.2f}  {1000 * one:12.1f}")
