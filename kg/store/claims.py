"""What the articles of a ledger say together: of entities, of people, and who these are.

Statements are counted, not listed by article, so that a thing of which ten thousand articles speak costs no more than
one of which two do. The store is told only of what changed: a statement that is new, or that nobody makes any longer.
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable

from kg.graph.claims import Draft
from kg.graph.identity.judgements import NONE, Judgements
from kg.graph.iris import Names
from kg.store.ledger import Part
from kg.store.people import PeopleOfStore

_Said = tuple[Part, str, str]


class Claims:
    """The claims of a batch, gathered until :meth:`finish` writes what follows from them.

    Args:
        connection: of a ledger, inside a transaction.
        names: what to call things.
        judgements: decisions on who is who.
    """

    def __init__(self, connection: sqlite3.Connection, names: Names, judgements: Judgements = NONE) -> None:
        self._connection = connection
        self._change: Counter[_Said] = Counter()
        self._people = PeopleOfStore(connection, names, judgements, self._say)

    def add(self, number: int, draft: Draft) -> None:
        """An article, by its number in the ledger, says this."""
        self._count(draft, 1)
        self._people.add(number, draft)

    def retract(self, number: int, draft: Draft) -> None:
        """An article no longer says this."""
        self._count(draft, -1)
        self._people.retract(number, draft)

    def judge(self, judgements: Judgements, drafts: Iterable[tuple[int, Draft]]) -> None:
        """From now on these decisions on who is who are in force.

        Args:
            judgements: all of them.
            drafts: number and draft of every article that a decision is about, which is or was in force.
        """
        concerned = list(drafts)
        for number, draft in concerned:
            self._people.retract(number, draft)
        self._people.judge(judgements)
        for number, draft in concerned:
            self._people.add(number, draft)

    def finish(self) -> set[tuple[Part, str]]:
        """Settle the people concerned and write the counts; the parts of the index that are out of date by that."""
        dirty: set[tuple[Part, str]] = {("article", self._key_of(number)) for number in self._people.finish()}
        for (part, iri, what), change in self._change.items():
            if change and self._write(part, iri, what, change):
                dirty.add((part, iri))
        return dirty

    def _say(self, iri: str, what: str, by: int) -> None:
        self._change["person", iri, what] += by

    def _count(self, draft: Draft, by: int) -> None:
        for claim in draft.entities:
            self._change["entity", claim.iri.value, f"{claim.predicate} {claim.object}"] += by
        for iri in draft.references:
            self._change["reference", iri, ""] += by

    def _write(self, part: Part, iri: str, what: str, change: int) -> bool:
        """Change the count of a statement; whether it begins or ends to be made."""
        (uses,) = self._connection.execute(
            "INSERT INTO said VALUES (?, ?, ?, ?) "
            "ON CONFLICT (part, iri, what) DO UPDATE SET uses = uses + excluded.uses RETURNING uses",
            (part, iri, what, change),
        ).fetchone()
        if uses == 0:
            self._connection.execute("DELETE FROM said WHERE part = ? AND iri = ? AND what = ?", (part, iri, what))
        return bool(uses in (0, change))

    def _key_of(self, number: int) -> str:
        return str(self._connection.execute("SELECT key FROM article WHERE id = ?", (number,)).fetchone()[0])


def said_of(connection: sqlite3.Connection, part: Part, iris: Iterable[str]) -> dict[str, list[str]]:
    """What is said of each of these; an empty list where nothing is."""
    found: dict[str, list[str]] = defaultdict(list)
    for iri in iris:
        rows = connection.execute("SELECT what FROM said WHERE part = ? AND iri = ?", (part, iri))
        found[iri] = [what for (what,) in rows]
    return found
