"""Who may be whom in a store: pairs of people that a human is asked about, kept up to date for those that a change touches."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable

from kg.graph.identity.clusters import Pair, pair
from kg.graph.identity.doubts import closest, may_be_one
from kg.graph.identity.scoring import UNSURE
from kg.store.blocks import told_apart

SCHEMA = """
CREATE TABLE IF NOT EXISTS person_doubt (one TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID;
"""

Say = Callable[[str, str, int], None]


class Doubts:
    """The pairs of a ledger.

    Args:
        connection: of a ledger, inside a transaction.
        say: told of each change: the IRI of a person, who else it may be (:func:`doubt_to_text`), and by how many more.
    """

    def __init__(self, connection: sqlite3.Connection, say: Say) -> None:
        self._connection = connection
        self._say = say

    def settle(self, figures: Iterable[int], gone: Iterable[str], different: Iterable[tuple[int, int]]) -> None:
        """Bring the pairs of some people up to date.

        Args:
            figures: those that were made or renamed; all figures have their names.
            gone: IRIs that were those of figures and are no more, or are now those of others.
            different: pairs of members that a human holds to be two.
        """
        concerned = sorted(figures)
        owners = {number: self._iri_of(number) for number in concerned}
        decided = self._people(different)
        before = {pair(iri, other) for iri in {*gone, *owners.values()} for other in self._others(iri)}
        after = {both for number in concerned for both in self._pairs(number, decided)}
        for change, pairs in ((-1, before - after), (1, after - before)):
            for one, other in sorted(pairs):
                self._say(one, doubt_to_text(other), change)
                self._say(other, doubt_to_text(one), change)
        rows = [(one, other) for both in before - after for one, other in (both, both[::-1])]
        self._connection.executemany("DELETE FROM person_doubt WHERE one = ? AND other = ?", rows)
        rows = [(one, other) for both in after - before for one, other in (both, both[::-1])]
        self._connection.executemany("INSERT INTO person_doubt VALUES (?, ?)", rows)

    def _pairs(self, figure: int, decided: set[frozenset[int]]) -> set[Pair]:
        rows = self._connection.execute(
            "SELECT a.figure, b.figure, a.text, b.text, l.score FROM member a JOIN member_link l ON l.one = a.id "
            "JOIN member b ON b.id = l.other WHERE a.figure = ? AND b.figure != a.figure AND l.score >= ?",
            (figure, UNSURE),
        )
        return {
            pair(self._iri_of(one), self._iri_of(other))
            for (one, other), link in closest(rows).items()
            if may_be_one(
                link,
                decided=frozenset((one, other)) in decided,
                apart=told_apart(self._connection, "person", link[1], link[2]),
            )
        }

    def _people(self, members: Iterable[tuple[int, int]]) -> set[frozenset[int]]:
        return {frozenset((self._figure_of(one), self._figure_of(other))) for one, other in members}

    def _figure_of(self, member: int) -> int:
        return int(self._connection.execute("SELECT figure FROM member WHERE id = ?", (member,)).fetchone()[0])

    def _iri_of(self, figure: int) -> str:
        row = self._connection.execute("SELECT identity FROM figure WHERE id = ?", (figure,)).fetchone()
        return str(json.loads(row[0])[0])

    def _others(self, iri: str) -> list[str]:
        return [other for (other,) in self._connection.execute("SELECT other FROM person_doubt WHERE one = ?", (iri,))]


def doubt_to_text(other: str) -> str:
    """That a person may be another one, as a statement of the ledger."""
    return json.dumps([other], ensure_ascii=False)
