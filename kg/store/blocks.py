"""Members that are compared where they share a key, kept in the ledger so that a change touches only what hangs together.

A member is a text: what some of the articles tell of one thing. It is in the blocks of its keys; two members of one block are
compared once, when the second comes, and linked where they are alike enough. Whatever is decided of a member depends on its
component: all members that a chain of links reaches. So after a change only the components of the members that came, and of
the neighbours of those that went, are decided anew.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol, TypeAlias

Pair: TypeAlias = tuple[str, str]

SCHEMA = """
CREATE TABLE IF NOT EXISTS member (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL, uses INTEGER NOT NULL, figure INTEGER,
    UNIQUE (kind, text));
CREATE INDEX IF NOT EXISTS member_figure ON member (figure);
CREATE TABLE IF NOT EXISTS member_key (
    kind TEXT NOT NULL, key TEXT NOT NULL, member INTEGER NOT NULL, PRIMARY KEY (kind, key, member)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS member_link (
    one INTEGER NOT NULL, other INTEGER NOT NULL, score REAL NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS member_apart (
    one INTEGER NOT NULL, other INTEGER NOT NULL, uses INTEGER NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID;
"""


class Matcher(Protocol):
    """What is asked of the members of a kind; all of it must be a function of the texts alone."""

    @property
    def kind(self) -> str:
        """The name of the kind."""
        ...

    @property
    def floor(self) -> float:
        """The score from which on a link is kept."""
        ...

    @property
    def joins(self) -> float:
        """The score from which on a link makes two members hang together."""
        ...

    def keys(self, text: str) -> Sequence[str]:
        """The blocks of a member."""
        ...

    def score(self, one: str, other: str) -> float | None:
        """How alike two members are, None where not at all."""
        ...


class Member(NamedTuple):
    """A member of the ledger: its number, text, by how many mentions it is used, and the figure that it is part of."""

    id: int
    text: str
    uses: int
    figure: int | None


def told_apart(connection: sqlite3.Connection, kind: str, text: str, other_text: str) -> bool:
    """Whether an article of a ledger tells two members of a kind, given by their texts, apart."""
    row = connection.execute(
        "SELECT 1 FROM member_apart p JOIN member a ON a.id = p.one JOIN member b ON b.id = p.other "
        "WHERE a.kind = ? AND a.text = ? AND b.kind = ? AND b.text = ?",
        (kind, text, kind, other_text),
    ).fetchone()
    return row is not None


class Blocks:
    """The members of one kind; changes are gathered, then written by :meth:`write`.

    ``left`` are the figures that members which went were part of.

    Args:
        connection: of a ledger, inside a transaction.
        matcher: compares members.
    """

    def __init__(self, connection: sqlite3.Connection, matcher: Matcher) -> None:
        self._connection = connection
        self._matcher = matcher
        self._uses: Counter[str] = Counter()
        self._apart: Counter[Pair] = Counter()
        self.left: set[int] = set()

    def count(self, text: str, by: int) -> None:
        """So many more, or fewer, mentions are of this member."""
        self._uses[text] += by

    def count_apart(self, pairs: Iterable[Pair], by: int) -> None:
        """So many more, or fewer, articles tell the two of each pair apart."""
        for both in pairs:
            self._apart[both] += by

    def write(self) -> tuple[set[int], set[int]]:
        """Write what was gathered: members whose components are to be decided anew, and those only used more or less often."""
        self.left = set()
        touched: set[int] = set()
        counted: set[int] = set()
        gone: list[Member] = []
        for text, change in sorted(self._uses.items()):
            found = self.find(text)
            if found is None:
                if change > 0:
                    touched.add(self._insert(text, change))
            elif found.uses + change <= 0:
                gone.append(found)
            else:
                self._connection.execute("UPDATE member SET uses = uses + ? WHERE id = ?", (change, found.id))
                counted.add(found.id)
        touched |= self._write_apart()
        for member in gone:
            touched |= self._delete(member)
        self._uses.clear()
        self._apart.clear()
        lost = {member.id for member in gone}
        return touched - lost, counted - touched - lost

    def find(self, text: str) -> Member | None:
        """The member of a text."""
        row = self._connection.execute(
            "SELECT id, text, uses, figure FROM member WHERE kind = ? AND text = ?", (self._matcher.kind, text)
        ).fetchone()
        return None if row is None else Member(*row)

    def component(self, start: int, bound: Mapping[int, Iterable[int]]) -> dict[int, Member]:
        """All members that links, or what ``bound`` says besides, make hang together with one, by number."""
        found: dict[int, Member] = {}
        todo = [start]
        while todo:
            number = todo.pop()
            if number in found:
                continue
            row = self._connection.execute("SELECT id, text, uses, figure FROM member WHERE id = ?", (number,)).fetchone()
            found[number] = Member(*row)
            near = self._connection.execute(
                "SELECT other FROM member_link WHERE one = ? AND score >= ?", (number, self._matcher.joins)
            )
            todo += [other for (other,) in near if other not in found]
            todo += [other for other in bound.get(number, ()) if other not in found]
        return found

    def links(self, members: Mapping[int, Member], floor: float) -> dict[Pair, float]:
        """The links among these members of at least this score."""
        return dict(self._among(members, "SELECT other, score FROM member_link WHERE one = ? AND score >= ?", floor))

    def told_apart(self, members: Mapping[int, Member]) -> set[Pair]:
        """The pairs among these members that an article tells apart."""
        return {both for both, _ in self._among(members, "SELECT other, uses FROM member_apart WHERE one = ? AND uses >= ?", 1)}

    def _among(self, members: Mapping[int, Member], query: str, floor: float) -> Iterator[tuple[Pair, float]]:
        for number, member in members.items():
            for other, value in self._connection.execute(query, (number, floor)):
                rival = members.get(other)
                if rival is not None and member.text < rival.text:
                    yield (member.text, rival.text), value

    def _insert(self, text: str, uses: int) -> int:
        kind = self._matcher.kind
        number = self._connection.execute(
            "INSERT INTO member (kind, text, uses) VALUES (?, ?, ?) RETURNING id", (kind, text, uses)
        ).fetchone()[0]
        keys = self._matcher.keys(text)
        near: dict[int, str] = {}
        for key in keys:
            near.update(
                self._connection.execute(
                    "SELECT m.id, m.text FROM member_key k JOIN member m ON m.id = k.member WHERE k.kind = ? AND k.key = ?",
                    (kind, key),
                ).fetchall()
            )
        self._connection.executemany("INSERT INTO member_key VALUES (?, ?, ?)", [(kind, key, number) for key in keys])
        for other, other_text in near.items():
            score = self._matcher.score(text, other_text)
            if score is not None and score >= self._matcher.floor:
                self._connection.executemany(
                    "INSERT INTO member_link VALUES (?, ?, ?)", [(number, other, score), (other, number, score)]
                )
        return int(number)

    def _delete(self, member: Member) -> set[int]:
        """Take a member out; those that were linked to it or part of one figure with it."""
        near = self._connection.execute(
            "SELECT other FROM member_link WHERE one = ? UNION SELECT id FROM member WHERE figure = ?",
            (member.id, member.figure),
        ).fetchall()
        if member.figure is not None:
            self.left.add(member.figure)
        for table in ("member_link", "member_apart"):
            self._connection.execute(
                f"DELETE FROM {table} WHERE (other, one) IN (SELECT one, other FROM {table} WHERE one = ?)",  # noqa: S608
                (member.id,),
            )
            self._connection.execute(f"DELETE FROM {table} WHERE one = ?", (member.id,))  # noqa: S608
        keys = self._matcher.keys(member.text)
        self._connection.executemany(
            "DELETE FROM member_key WHERE kind = ? AND key = ? AND member = ?",
            [(self._matcher.kind, key, member.id) for key in keys],
        )
        self._connection.execute("DELETE FROM member WHERE id = ?", (member.id,))
        return {other for (other,) in near}

    def _write_apart(self) -> set[int]:
        """Write which members are told apart; those for which that begins or ends."""
        touched: set[int] = set()
        for (one_text, other_text), change in sorted(self._apart.items()):
            one, other = self.find(one_text), self.find(other_text)
            if not change or one is None or other is None:
                continue
            for first, second in ((one.id, other.id), (other.id, one.id)):
                (uses,) = self._connection.execute(
                    "INSERT INTO member_apart VALUES (?, ?, ?) "
                    "ON CONFLICT (one, other) DO UPDATE SET uses = uses + excluded.uses RETURNING uses",
                    (first, second, change),
                ).fetchone()
                if uses == 0:
                    self._connection.execute("DELETE FROM member_apart WHERE one = ? AND other = ?", (first, second))
                if uses in (0, change):
                    touched.add(first)
        return touched
