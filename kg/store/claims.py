"""What the articles of a ledger say together: of entities, of people, and who these are.

Statements are counted, not listed by article, so that a thing of which ten thousand articles speak costs no more than
one of which two do. The store is told only of what changed: a statement that is new, or that nobody makes any longer.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable

from kg.graph.claims import Draft, PersonClaim
from kg.graph.identity import settle
from kg.graph.iris import Names
from kg.store.ledger import Part

_Said = tuple[Part, str, str]


class Claims:
    """The claims of a batch, gathered until :meth:`finish` writes what follows from them.

    Args:
        connection: of a ledger, inside a transaction.
        names: what to call things.
    """

    def __init__(self, connection: sqlite3.Connection, names: Names) -> None:
        self._connection = connection
        self._names = names
        self._change: Counter[_Said] = Counter()
        self._slugs: set[str] = set()

    def add(self, number: int, draft: Draft) -> None:
        """An article, by its number in the ledger, says this."""
        self._count(draft, 1)
        times = Counter(claim.slug for claim in draft.people)
        self._slugs |= set(times)
        self._connection.executemany(
            "INSERT INTO person_claim (slug, article, nth, term, regions, shared, about) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(c.slug, number, c.nth, c.term, _regions(c), int(times[c.slug] > 1), person_to_text(c)) for c in draft.people],
        )

    def retract(self, number: int, draft: Draft) -> None:
        """An article no longer says this."""
        self._count(draft, -1)
        for slug, iri, about in self._connection.execute(
            "SELECT slug, iri, about FROM person_claim WHERE article = ?", (number,)
        ):
            self._slugs.add(slug)
            self._change["person", iri, about] -= 1
        self._connection.execute("DELETE FROM person_claim WHERE article = ?", (number,))

    def finish(self) -> set[tuple[Part, str]]:
        """Settle the people concerned and write the counts; the parts of the index that are out of date by that."""
        dirty: set[tuple[Part, str]] = set()
        for slug in sorted(self._slugs):
            dirty.update(("article", key) for key in self._settle(slug))
        for (part, iri, what), change in self._change.items():
            if change and self._write(part, iri, what, change):
                dirty.add((part, iri))
        return dirty

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

    def _settle(self, slug: str) -> set[str]:
        """Settle all people of one name; the keys of the articles in which somebody is now somebody else.

        Where an article names one person of this name, who that is depends on the regions of the claim alone, so one
        claim stands for all that have the same ones.
        """
        alike: dict[str, tuple[str, str]] = {}
        asked: list[tuple[str, PersonClaim]] = []
        for article, term, nth, regions, shared in self._connection.execute(
            "SELECT article, term, nth, regions, shared FROM person_claim WHERE slug = ? AND shared = 1 UNION ALL "
            "SELECT MIN(article), MIN(term), 0, regions, 0 FROM person_claim WHERE slug = ? AND shared = 0 GROUP BY regions",
            (slug, slug),
        ):
            alike[term] = ("shared = 1 AND term = ?", term) if shared else ("shared = 0 AND regions = ?", regions)
            scopes, national = json.loads(regions)
            asked.append((str(article), PersonClaim(term, slug, nth, "", scopes=tuple(scopes), national=national)))
        changed: set[int] = set()
        for term, iri in settle(asked, self._names).items():
            changed |= self._name(slug, *alike[term], iri)
        return {self._key_of(number) for number in changed}

    def _name(self, slug: str, which: str, value: str, iri: str) -> set[int]:
        """Give claims of a name their person; the numbers of the articles where that is another than before."""
        where = f"slug = ? AND {which} AND iri IS NOT ?"
        found = self._connection.execute(
            f"SELECT article, iri, about FROM person_claim WHERE {where}", (slug, value, iri)  # noqa: S608
        ).fetchall()  # fmt: skip
        for _, before, about in found:
            self._change["person", iri, about] += 1
            if before is not None:
                self._change["person", before, about] -= 1
        if found:
            self._connection.execute(f"UPDATE person_claim SET iri = ? WHERE {where}", (iri, slug, value, iri))  # noqa: S608
        return {number for number, _, _ in found}

    def _key_of(self, number: int) -> str:
        return str(self._connection.execute("SELECT key FROM article WHERE id = ?", (number,)).fetchone()[0])


def said_of(connection: sqlite3.Connection, part: Part, iris: Iterable[str]) -> dict[str, list[str]]:
    """What is said of each of these; an empty list where nothing is."""
    found: dict[str, list[str]] = defaultdict(list)
    for iri in iris:
        rows = connection.execute("SELECT what FROM said WHERE part = ? AND iri = ?", (part, iri))
        found[iri] = [what for (what,) in rows]
    return found


def people_of(connection: sqlite3.Connection, number: int) -> dict[str, str]:
    """The settled IRI for each provisional term of an article."""
    return dict(connection.execute("SELECT term, iri FROM person_claim WHERE article = ?", (number,)))


def person_to_text(claim: PersonClaim) -> str:
    """What a claim says of its person, apart from who that is."""
    return json.dumps([claim.name, claim.forms, claim.prefixes, claim.suffixes], ensure_ascii=False)


def person_from_text(text: str) -> PersonClaim:
    """A claim that says what :func:`person_to_text` wrote; whose it is, is left empty."""
    name, forms, prefixes, suffixes = json.loads(text)
    return PersonClaim("", "", 0, name, tuple(forms), tuple(prefixes), tuple(suffixes))


def _regions(claim: PersonClaim) -> str:
    return json.dumps([claim.scopes, claim.national])
