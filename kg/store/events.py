"""Which events of a ledger's articles are one event, kept up to date: only what a change can touch is settled again.

What is here must be what ``kg.graph.event_identity.settle_events`` says of all articles at once. An event with a day is
settled together with those that it is bound to, directly or by way of others; one without a day ("loose") together with
those that want to join the same cluster.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from kg.graph.claims import Draft, EventClaim, event_from_row
from kg.graph.event_identity import Cluster, Lead, admitted, bound, clusters, day_keys, fit, follow, iris, month_keys, suits
from kg.graph.iris import Names

SCHEMA = """
CREATE TABLE IF NOT EXISTS event_claim (
    term TEXT PRIMARY KEY, article INTEGER NOT NULL, about TEXT NOT NULL, dated INTEGER NOT NULL, lead TEXT, cluster TEXT,
    iri TEXT) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS event_claim_article ON event_claim (article);
CREATE INDEX IF NOT EXISTS event_claim_lead ON event_claim (lead) WHERE lead IS NOT NULL;
CREATE INDEX IF NOT EXISTS event_claim_cluster ON event_claim (cluster, dated) WHERE cluster IS NOT NULL;
CREATE TABLE IF NOT EXISTS event_key (key TEXT NOT NULL, term TEXT NOT NULL, PRIMARY KEY (key, term)) WITHOUT ROWID;
"""
# what stands before a key by month in ``event_key``, for events with and without a day
_DATED, _LOOSE = "~", "?"
_CLUSTER = "SELECT cluster FROM event_claim WHERE term = ? AND cluster IS NOT NULL"


class Events:
    """The events of a batch and those near them, gathered until :meth:`finish` settles them.

    In the table ``event_claim``, ``lead`` is the event of the original that the event of a copy follows. Others have in
    ``cluster`` the first term of the cluster that they are in, those without a day nothing where they have joined none.

    Args:
        connection: of a ledger with the tables of ``SCHEMA`` and those of ``kg.store.copies``, inside a transaction.
        names: what to call events.
    """

    def __init__(self, connection: sqlite3.Connection, names: Names) -> None:
        self._connection = connection
        self._names = names
        self._articles: set[str] = set()
        self._touched: set[str] = set()
        self._clusters: set[str] = set()
        self._moved: set[int] = set()
        self._known: dict[str, EventClaim] = {}

    def add(self, number: int, draft: Draft) -> None:
        """An article, by its number in the ledger, reports these events."""
        self._connection.executemany(
            "INSERT INTO event_claim (term, article, about, dated) VALUES (?, ?, ?, ?)",
            [(each.term, number, json.dumps(each, ensure_ascii=False), int(bool(each.day))) for each in draft.events],
        )
        self._articles.add(draft.key)

    def retract(self, number: int, draft: Draft) -> None:
        """An article goes, and with it what it reports."""
        for claim in draft.events:
            self._take_out(claim)
            self._known.pop(claim.term, None)
        self._connection.execute("DELETE FROM event_claim WHERE article = ?", (number,))
        self._articles.add(draft.key)

    def finish(self, copies: Iterable[str]) -> set[str]:
        """Settle what is concerned; the keys of articles in which an event is now another one than before.

        Args:
            copies: keys of the articles whose original is another one than before.
        """
        concerned = self._articles | set(copies)
        for key in list(concerned):
            concerned.update(self._column("SELECT key FROM copy WHERE original = ?", key))
        for key in sorted(concerned):
            self._place(key)
        leads = self._leads(self._touched)
        loose = {lead.term for lead in leads if not lead.claim.day}
        dated = self._bound_together([lead.claim for lead in leads if lead.claim.day])
        self._settle_dated(dated)
        self._settle_loose(loose | {term for lead in dated for term in self._suitors(lead.claim)})
        self._settle_followers()
        return {str(key) for number in self._moved for key in self._column("SELECT key FROM copy WHERE article = ?", number)}

    # who leads and who follows

    def _place(self, key: str) -> None:
        """Find out anew which events of an article follow others, and put those that do not where they will be found."""
        mine = self._column("SELECT e.term FROM event_claim e JOIN copy c ON c.article = e.article WHERE c.key = ?", key)
        theirs = self._column(
            "SELECT e.term FROM copy c JOIN copy o ON o.key = c.original JOIN event_claim e ON e.article = o.article "
            "WHERE c.key = ?",
            key,
        )
        followed = follow(map(self._claim, mine), list(map(self._claim, theirs)))
        for claim in map(self._claim, mine):
            self._take_out(claim)
            lead = followed.get(claim.term)
            self._connection.execute("UPDATE event_claim SET lead = ?, cluster = NULL WHERE term = ?", (lead, claim.term))
            if lead is None:
                self._connection.executemany("INSERT INTO event_key VALUES (?, ?)", _entries(claim))
            self._touched.update((claim.term, lead or claim.term))

    def _take_out(self, claim: EventClaim) -> None:
        """Forget where an event was; what was settled with it is to be settled again."""
        lead, cluster, iri = self._connection.execute(
            "SELECT lead, cluster, iri FROM event_claim WHERE term = ?", (claim.term,)
        ).fetchone()
        if iri is None:
            return
        if lead is not None:
            self._touched.add(lead)
        if cluster is not None:
            self._clusters.add(cluster)
        self._connection.executemany("DELETE FROM event_key WHERE key = ? AND term = ?", _entries(claim))
        self._touched.update(each.term for each in self._bound_to(claim))
        self._touched.update(self._suitors(claim))

    def _settle_followers(self) -> None:
        """Events of copies are what the events that they follow are."""
        for term in sorted(self._touched):
            for follower, article, iri in self._connection.execute(
                "SELECT f.term, f.article, l.iri FROM event_claim f JOIN event_claim l ON l.term = f.lead "
                "WHERE f.lead = ? AND f.iri IS NOT l.iri",
                (term,),
            ).fetchall():
                self._connection.execute("UPDATE event_claim SET iri = ? WHERE term = ?", (iri, follower))
                self._moved.add(article)

    # events with a day

    def _bound_together(self, claims: Iterable[EventClaim]) -> list[Lead]:
        """These and all that they are bound to, directly or by way of others."""
        found = {claim.term: claim for claim in claims}
        waiting = list(found.values())
        while waiting:
            for other in self._bound_to(waiting.pop()):
                if other.term not in found:
                    found[other.term] = other
                    waiting.append(other)
        return self._leads(found)

    def _bound_to(self, claim: EventClaim) -> list[EventClaim]:
        if not claim.day:
            return []
        near = {term for key in day_keys(claim) for term in self._column("SELECT term FROM event_key WHERE key = ?", key)}
        return [other for other in map(self._claim, sorted(near - {claim.term})) if bound(claim, other)]

    def _settle_dated(self, leads: list[Lead]) -> None:
        together = clusters(leads)
        called = iris(together, self._names)
        for cluster in together:
            first = cluster[0].term
            self._clusters.add(first)
            for lead in cluster:
                self._clusters.update(self._column(_CLUSTER, lead.term))
                self._call(lead.term, called[lead.term], first)

    # events without a day

    def _suitors(self, claim: EventClaim) -> set[str]:
        """Events without a day that suit this one."""
        if not claim.day:
            return set()
        near = {
            term for key in month_keys(claim) for term in self._column("SELECT term FROM event_key WHERE key = ?", _LOOSE + key)
        }
        return {term for term in near if suits(self._claim(term), claim)}

    def _settle_loose(self, terms: set[str]) -> None:
        """Settle these and all others that are or may be in the clusters concerned."""
        wanted: dict[str, str | None] = {}

        def wants(term: str) -> str | None:
            if term not in wanted:
                wanted[term] = self._choice(term)
            return wanted[term]

        members = "SELECT term FROM event_claim WHERE cluster = ? AND dated = ?"
        for first in self._clusters:
            terms.update(self._column(members, first, 0))
        concerned = self._clusters | {choice for choice in map(wants, terms) if choice is not None}
        for term in sorted(terms):
            concerned.update(self._column(_CLUSTER, term))
        home: dict[str, str] = {}
        for first in sorted(concerned):
            cluster = self._cluster(first)
            if not cluster:
                continue
            suitors = {term for lead in cluster for term in self._suitors(lead.claim)}
            joined = admitted(cluster, self._leads(term for term in suitors if wants(term) == first))
            home.update((lead.term, first) for lead in joined)
            terms.update(self._column(members, first, 0))
        for term in sorted(terms | set(home)):
            first_term = home.get(term)
            iri = term if first_term is None else self._column("SELECT iri FROM event_claim WHERE term = ?", first_term)[0]
            self._call(term, iri, first_term)

    def _choice(self, term: str) -> str | None:
        """The one cluster that an event without a day fits."""
        (lead,) = self._leads([term])
        near = {
            t for key in month_keys(lead.claim) for t in self._column("SELECT term FROM event_key WHERE key = ?", _DATED + key)
        }
        suiting = [each for each in near if suits(lead.claim, self._claim(each))]
        firsts = {first for each in suiting for first in self._column(_CLUSTER, each)}
        fitting = [first for first in firsts if fit(lead, self._cluster(first))]
        return fitting[0] if len(fitting) == 1 else None

    def _cluster(self, first: str) -> Cluster:
        terms = self._column("SELECT term FROM event_claim WHERE cluster = ? AND dated = 1 ORDER BY term", first)
        return tuple(self._leads(terms))

    # rows

    def _call(self, term: str, iri: str, cluster: str | None) -> None:
        article, held, was = self._connection.execute(
            "SELECT article, iri, cluster FROM event_claim WHERE term = ?", (term,)
        ).fetchone()  # fmt: skip
        if (held, was) != (iri, cluster):
            self._connection.execute("UPDATE event_claim SET iri = ?, cluster = ? WHERE term = ?", (iri, cluster, term))
        if held != iri:
            self._moved.add(article)
            self._touched.add(term)

    def _leads(self, terms: Iterable[str]) -> list[Lead]:
        """Those of these that are there and follow no other."""
        found = []
        for term in sorted(set(terms)):
            articles = self._column("SELECT article FROM event_claim WHERE (term = ? AND lead IS NULL) OR lead = ?", term, term)
            if self._column("SELECT 1 FROM event_claim WHERE term = ? AND lead IS NULL", term):
                found.append(Lead(self._claim(term), frozenset(map(str, articles))))
        return found

    def _claim(self, term: str) -> EventClaim:
        if term not in self._known:
            self._known[term] = event_from_row(
                json.loads(self._column("SELECT about FROM event_claim WHERE term = ?", term)[0])
            )
        return self._known[term]

    def _column(self, query: str, *values: object) -> list[str]:
        return [value for (value,) in self._connection.execute(query, values).fetchall()]


def _entries(claim: EventClaim) -> list[tuple[str, str]]:
    """What an event is found by."""
    by_month = (f"{_DATED if claim.day else _LOOSE}{key}" for key in month_keys(claim))
    return [(key, claim.term) for key in (*(day_keys(claim) if claim.day else ()), *by_month)]


def events_of(connection: sqlite3.Connection, number: int) -> dict[str, str]:
    """The settled IRI for each provisional term of an event of an article."""
    return dict(connection.execute("SELECT term, iri FROM event_claim WHERE article = ?", (number,)))
