"""Which articles of a ledger are copies of which, kept up to date: only the groups of the articles that change are looked at.

What is here must be what ``kg.graph.copies.originals`` says of all articles at once.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from kg.graph.claims import Draft
from kg.graph.copies import DAYS, Text, enough, first_near, near, shingles, sketch, text_of

SCHEMA = """
CREATE TABLE IF NOT EXISTS copy (
    article INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, day INTEGER NOT NULL, words INTEGER NOT NULL,
    prints INTEGER NOT NULL, source INTEGER, original TEXT);
CREATE INDEX IF NOT EXISTS copy_source ON copy (source);
CREATE INDEX IF NOT EXISTS copy_original ON copy (original);
CREATE TABLE IF NOT EXISTS print (
    print INTEGER NOT NULL, day INTEGER NOT NULL, article INTEGER NOT NULL, prints INTEGER NOT NULL,
    PRIMARY KEY (print, day, article)) WITHOUT ROWID;
"""


class Copies:
    """The copies among the articles of a batch and those like them, gathered until :meth:`finish` writes what follows.

    The table ``print`` finds texts by their prints, with the number of prints that each has. In ``copy``, ``source`` is the
    number of the article that one is held to be copied from, ``original`` the key of the article at the end of that chain.

    Args:
        connection: of a ledger with the tables of ``SCHEMA``, inside a transaction.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._fresh: dict[int, tuple[int, ...]] = {}
        self._orphans: set[int] = set()
        self._words: dict[str, frozenset[int]] = {}

    def add(self, number: int, draft: Draft) -> None:
        """An article, by its number in the ledger, has come."""
        text = text_of(draft)
        self._connection.execute("INSERT INTO copy (article, key, day, words, prints) VALUES (?, ?, ?, ?, ?)", (number, *text))
        self._connection.executemany(
            "INSERT INTO print VALUES (?, ?, ?, ?)", [(each, text.day, number, text.prints) for each in draft.sketch.prints]
        )
        self._fresh[number] = draft.sketch.prints

    def retract(self, number: int, draft: Draft) -> None:
        """An article goes."""
        day = text_of(draft).day
        self._connection.executemany(
            "DELETE FROM print WHERE print = ? AND day = ? AND article = ?",
            [(each, day, number) for each in draft.sketch.prints],
        )
        self._orphans.update(self._copied_from(number))
        self._connection.execute("UPDATE copy SET source = NULL WHERE source = ?", (number,))
        self._connection.execute("DELETE FROM copy WHERE article = ?", (number,))
        self._fresh.pop(number, None)
        self._orphans.discard(number)
        self._words.pop(draft.key, None)

    def finish(self) -> set[str]:
        """Find the sources of what has come or lost its own; the keys of articles with another original than before."""
        waiting = sorted(self._orphans | self._fresh.keys())
        moved = set(waiting)
        for number in waiting:
            text = self._text(number)
            prints = self._fresh[number] if number in self._fresh else sketch(self._body(text.key)).prints
            others = dict(self._candidates(text, prints))
            source = first_near(text, others, self._alike)
            if source is not None:
                self._connection.execute("UPDATE copy SET source = ? WHERE article = ?", (others[source], number))
            if number in self._fresh:
                moved |= set(self._drawn_to(number, text, others))
        return self._follow(moved)

    def _drawn_to(self, number: int, text: Text, others: Mapping[Text, int]) -> Iterator[int]:
        """Make a new article the source of those behind it in rank that have none, or one that stands behind it, too."""
        for later, other in others.items():
            if later.rank < text.rank:
                continue
            (held,) = self._connection.execute("SELECT source FROM copy WHERE article = ?", (other,)).fetchone()
            if (held is None or text.rank < self._text(held).rank) and self._alike(text.key, later.key):
                self._connection.execute("UPDATE copy SET source = ? WHERE article = ?", (number, other))
                yield other

    def _follow(self, moved: Iterable[int]) -> set[str]:
        """Follow the chains that lead through these articles; the keys of those whose original is another one now."""
        changed: set[str] = set()
        waiting = [(number, self._root(number)) for number in sorted(moved)]
        while waiting:
            number, root = waiting.pop()
            key, held = self._connection.execute("SELECT key, original FROM copy WHERE article = ?", (number,)).fetchone()
            original = None if key == root else root
            if held != original:
                self._connection.execute("UPDATE copy SET original = ? WHERE article = ?", (original, number))
                changed.add(key)
                waiting += ((copy, root) for copy in self._copied_from(number))
        return changed

    def _root(self, number: int) -> str:
        """The key of the article where the chain of sources ends."""
        while True:
            key, source = self._connection.execute("SELECT key, source FROM copy WHERE article = ?", (number,)).fetchone()
            if source is None:
                return str(key)
            number = source

    def _candidates(self, text: Text, prints: Iterable[int]) -> Iterator[tuple[Text, int]]:
        """Articles that share enough prints with this one and came out at about the same time, with their numbers."""
        shared: Counter[tuple[int, int]] = Counter()
        for each in prints:
            shared.update(self._with_print(each, text.day))
        for (article, size), times in shared.items():
            if enough(times, text.prints, size):
                other = self._text(article)
                if text.may_be_near(other, times):
                    yield other, article

    def _with_print(self, each: int, day: int) -> sqlite3.Cursor:
        if not day:
            return self._connection.execute("SELECT article, prints FROM print WHERE print = ?", (each,))
        return self._connection.execute(
            "SELECT article, prints FROM print WHERE print = ? AND day BETWEEN ? AND ? UNION ALL "
            "SELECT article, prints FROM print WHERE print = ? AND day = 0",
            (each, day - DAYS, day + DAYS, each),
        )

    def _text(self, number: int) -> Text:
        row = self._connection.execute("SELECT key, day, words, prints FROM copy WHERE article = ?", (number,)).fetchone()
        return Text(*row)

    def _alike(self, one: str, other: str) -> bool:
        return near(self._shingles(one), self._shingles(other))

    def _shingles(self, key: str) -> frozenset[int]:
        if key not in self._words:
            self._words[key] = shingles(self._body(key))
        return self._words[key]

    def _body(self, key: str) -> str:
        query = "SELECT c.text FROM copy y JOIN content c ON c.article = y.article WHERE y.key = ?"
        return str(self._connection.execute(query, (key,)).fetchone()[0])

    def _copied_from(self, number: int) -> list[int]:
        found = self._connection.execute("SELECT article FROM copy WHERE source = ?", (number,))
        return [article for (article,) in found.fetchall()]


def original_of(connection: sqlite3.Connection, number: int) -> str | None:
    """The key of the article that this one is a copy of."""
    row = connection.execute("SELECT original FROM copy WHERE article = ?", (number,)).fetchone()
    return None if row is None else row[0]
