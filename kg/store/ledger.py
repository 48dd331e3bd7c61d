"""The ledger: an SQLite file with every article as it was given and read. All else in a store follows from it.

Names in the table ``dirty`` are those whose part of the index may be out of date. They are written in the transaction that
makes them so, and deleted when the index has been brought up to date and is safe on disk; whatever ends a process between
the two, the next writer finds them and finishes the work.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from kg.errors import StoreError
from kg.graph.claims import Draft
from kg.model.article import Article
from kg.store.rows import ArticleRow, Entry, FindingRow, State

Part: TypeAlias = Literal["article", "person", "entity", "reference"]
PARTS: tuple[Part, ...] = ("article", "person", "entity", "reference")

_COLUMNS = "a.key, a.identifier, a.digest, a.title, a.date, a.url, a.source, a.version, a.findings, a.reason"
_ROWS = (
    f"SELECT {_COLUMNS}, d.name IS NOT NULL FROM article a "  # noqa: S608  (constants only)
    "LEFT JOIN dirty d ON d.part = 'article' AND d.name = a.key"
)


class Held(NamedTuple):
    """The row of an article that the ledger has: its number, key, and whether it is in the graph."""

    id: int
    key: str
    in_graph: bool


class Ledger:
    """One connection to the ledger."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    @classmethod
    def for_writing(cls, path: Path) -> Ledger:
        """The ledger at ``path``, made where it is not there; every commit is on disk when it returns."""
        from kg.store.schema import SCHEMA  # who only reads is spared what resolves people and events

        connection = sqlite3.connect(path, isolation_level=None, timeout=30, check_same_thread=False)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        for tables in SCHEMA:
            connection.executescript(tables)
        return cls(connection)

    @classmethod
    def for_reading(cls, path: Path) -> Ledger:
        """The ledger as it is now, also from a medium that cannot be written."""
        if not path.is_file():
            raise StoreError(
                f"{path}: the ledger of this store is missing. Restore it from a backup, or build the store anew in "
                "another folder."
            )
        uri = path.resolve().as_uri()
        connection = sqlite3.connect(f"{uri}?mode=ro", uri=True, isolation_level=None, timeout=30, check_same_thread=False)
        try:
            _pin(connection)
        except sqlite3.OperationalError:
            connection.close()
            if path.with_name(f"{path.name}-wal").exists():
                raise
            connection = sqlite3.connect(f"{uri}?immutable=1", uri=True, isolation_level=None, check_same_thread=False)
            _pin(connection)
        return cls(connection)

    def close(self) -> None:
        """Give the file free."""
        self.connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All changes inside, or none."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")

    def meta(self, name: str) -> str | None:
        """A remark on the whole store."""
        row = self.connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def set_meta(self, name: str, value: str) -> None:
        """Keep a remark on the whole store."""
        self.connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    # articles

    def rows(self) -> Iterator[ArticleRow]:
        """All articles, by key."""
        for record in self.connection.execute(f"{_ROWS} ORDER BY a.key"):
            yield _row(record)

    def find(self, name: str) -> ArticleRow | None:
        """The article of that key, identifier or URL, tried in this order; of several with one URL, the first by key."""
        for column in ("key", "identifier", "url"):
            query = f"{_ROWS} WHERE a.{column} = ? ORDER BY a.key LIMIT 1"
            record = self.connection.execute(query, (name,)).fetchone()
            if record is not None:
                return _row(record)
        return None

    def article(self, key: str) -> Article | None:
        """An article as it was given."""
        record = self.connection.execute(
            "SELECT a.identifier, c.text, a.title, a.date, a.url, a.source FROM article a "
            "JOIN content c ON c.article = a.id WHERE a.key = ?",
            (key,),
        ).fetchone()
        if record is None:
            return None
        identifier, text, title, day, url, source = record
        return Article(identifier, text, title, day and date.fromisoformat(day), url, source)

    def holds(self, article: Article, version: str) -> bool:
        """Whether this very article, read by this version, is in the graph."""
        record = self.connection.execute(
            "SELECT 1 FROM article WHERE identifier = ? AND digest = ? AND version = ? AND reason IS NULL",
            (article.identifier, article.digest, version),
        ).fetchone()
        return record is not None

    def held(self, identifier: str) -> Held | None:
        """The row of an identifier."""
        record = self.connection.execute(
            "SELECT id, key, reason IS NULL FROM article WHERE identifier = ?", (identifier,)
        ).fetchone()
        return None if record is None else Held(record[0], record[1], bool(record[2]))

    def insert(self, entry: Entry, version: str) -> int:
        """Write an article's row and content; its number."""
        article = entry.article
        values = (
            article.identifier, article.key, article.digest, article.title, article.date and article.date.isoformat(),
            article.url, article.source, version, json.dumps([dict(f) for f in entry.findings]), entry.reason,
        )  # fmt: skip
        number = self.connection.execute(
            "INSERT INTO article (identifier, key, digest, title, date, url, source, version, findings, reason) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        ).lastrowid
        if number is None:
            raise AssertionError("SQLite gave no number to a row that it inserted")
        draft = None if entry.draft is None else zlib.compress(entry.draft.to_json().encode(), 1)
        self.connection.execute("INSERT INTO content VALUES (?, ?, ?)", (number, article.text, draft))
        return number

    def delete(self, number: int) -> None:
        """Delete an article's row and content."""
        self.connection.execute("DELETE FROM content WHERE article = ?", (number,))
        self.connection.execute("DELETE FROM article WHERE id = ?", (number,))

    def draft(self, number: int) -> Draft | None:
        """The draft of an article, by its number; None where it is kept aside."""
        row = self.connection.execute("SELECT draft FROM content WHERE article = ?", (number,)).fetchone()
        return None if row is None or row[0] is None else Draft.from_json(zlib.decompress(row[0]).decode())

    def draft_of(self, key: str) -> tuple[int, Draft] | None:
        """Number and draft of an article, by its key; None where it is not in the graph."""
        row = self.connection.execute("SELECT id FROM article WHERE key = ?", (key,)).fetchone()
        found = None if row is None else self.draft(row[0])
        return None if found is None else (row[0], found)

    def entities(self) -> list[str]:
        """The IRIs of all posts, bodies, venues and places without code that articles speak of."""
        return [iri for (iri,) in self.connection.execute("SELECT DISTINCT iri FROM said WHERE part = 'entity'")]

    def drafts_of_people(self, terms: Iterable[str]) -> list[tuple[int, Draft]]:
        """Number and draft of the articles that name these people, given by their provisional terms."""
        query = "SELECT article FROM person_claim WHERE term = ?"
        numbers = {number for term in terms for (number,) in self.connection.execute(query, (term,))}
        found = ((number, self.draft(number)) for number in sorted(numbers))
        return [(number, draft) for number, draft in found if draft is not None]

    # what the index lags behind

    def mark(self, names: Iterable[tuple[Part, str]]) -> None:
        """Note that these parts of the index are out of date."""
        self.connection.executemany("INSERT OR IGNORE INTO dirty VALUES (?, ?)", names)

    def mark_all(self) -> None:
        """Note that the whole index is out of date."""
        self.connection.execute("INSERT OR IGNORE INTO dirty SELECT 'article', key FROM article")
        self.connection.execute("INSERT OR IGNORE INTO dirty SELECT DISTINCT part, iri FROM said")

    def unmark(self, names: Iterable[tuple[Part, str]]) -> None:
        """Note that the index is up to date in these parts."""
        self.connection.executemany("DELETE FROM dirty WHERE part = ? AND name = ?", names)

    def dirty(self, limit: int) -> list[tuple[Part, str]]:
        """Parts of the index that are out of date, at most ``limit`` of them, articles first."""
        return self.connection.execute("SELECT part, name FROM dirty ORDER BY part, name LIMIT ?", (limit,)).fetchall()


def _pin(connection: sqlite3.Connection) -> None:
    """Begin to read: what others write from now on is not seen."""
    connection.execute("BEGIN")
    connection.execute("SELECT 1 FROM article LIMIT 1").fetchone()


def _row(record: tuple[str | None, ...]) -> ArticleRow:
    key, identifier, digest, title, day, url, source, version, findings, reason, dirty = record
    state: State = "kept-aside" if reason is not None else "pending" if dirty else "indexed"
    found: tuple[FindingRow, ...] = tuple(json.loads(findings or "[]"))
    when = None if day is None else date.fromisoformat(day)
    return ArticleRow(str(key), str(identifier), str(digest), title, when, url, source, str(version), state, found, reason)
