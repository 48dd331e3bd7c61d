"""Who is who in a store: the people of the articles touched are settled anew, the others stay as they are."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kg.graph.claims import Draft, PersonClaim
from kg.graph.identity.clusters import pair
from kg.graph.identity.judgements import Judgements
from kg.graph.identity.naming import Figure, Identity, figure, identities
from kg.graph.identity.profiles import apart_in, from_text, keys_of, to_text
from kg.graph.identity.scoring import SAME, UNSURE, profiles_of, score
from kg.graph.identity.settling import Component, settle
from kg.graph.iris import Names
from kg.store.blocks import Blocks, Member
from kg.store.doubts import Doubts, Say

SCHEMA = """
CREATE TABLE IF NOT EXISTS person_claim (
    article INTEGER NOT NULL, term TEXT NOT NULL, member TEXT NOT NULL, about TEXT NOT NULL, iri TEXT,
    PRIMARY KEY (article, term)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS person_claim_member ON person_claim (member, iri);
CREATE INDEX IF NOT EXISTS person_claim_term ON person_claim (term);
CREATE INDEX IF NOT EXISTS person_claim_iri ON person_claim (iri);
CREATE TABLE IF NOT EXISTS figure (
    id INTEGER PRIMARY KEY, slug TEXT NOT NULL, name TEXT NOT NULL, mark TEXT NOT NULL, mentions INTEGER NOT NULL,
    least TEXT NOT NULL, local TEXT NOT NULL, identity TEXT);
CREATE INDEX IF NOT EXISTS figure_slug ON figure (slug, local);
"""


class _PeopleMatcher:
    """How profiles of people are compared."""

    kind = "person"
    floor = UNSURE
    joins = SAME

    def keys(self, text: str) -> Sequence[str]:
        return keys_of(from_text(text))

    def score(self, one: str, other: str) -> float | None:
        found = score(from_text(one), from_text(other))
        return None if found is None else found.total


MATCHER = _PeopleMatcher()


class _Held(NamedTuple):
    """A figure of the ledger with its number, and its identity as it was last written."""

    id: int
    figure: Figure
    identity: str | None


class PeopleOfStore:
    """The people of a batch, gathered until :meth:`finish` settles them.

    Args:
        connection: of a ledger, inside a transaction.
        names: what to call people.
        judgements: the decisions in force.
        say: told of each change: an IRI, what is said of it, and by how many more.
    """

    def __init__(self, connection: sqlite3.Connection, names: Names, judgements: Judgements, say: Say) -> None:
        self._connection = connection
        self._names = names
        self._judgements = judgements
        self._judged = judgements.terms(names)
        self._say = say
        self._blocks = Blocks(connection, MATCHER)
        self._decided = False
        self._fresh: set[int] = set()
        self._fresh_locals: dict[str, list[int]] = defaultdict(list)
        self._old: set[int] = set()
        self._doubts = Doubts(connection, say)
        self._renamed: set[int] = set()
        self._gone: set[str] = set()

    def add(self, number: int, draft: Draft) -> None:
        """An article, by its number in the ledger, names these people."""
        profiles = profiles_of(draft.people, self._judged)
        texts = {term: to_text(profile) for term, profile in profiles.items()}
        for text in texts.values():
            self._blocks.count(text, 1)
        self._blocks.count_apart(apart_in(profiles), 1)
        self._connection.executemany(
            "INSERT INTO person_claim (article, term, member, about) VALUES (?, ?, ?, ?)",
            [(number, claim.term, texts[claim.term], person_to_text(claim)) for claim in draft.people],
        )

    def retract(self, number: int, draft: Draft) -> None:
        """An article no longer names these people."""
        profiles = profiles_of(draft.people, self._judged)
        self._blocks.count_apart(apart_in(profiles), -1)
        rows = self._connection.execute("SELECT member, iri, about FROM person_claim WHERE article = ?", (number,))
        for text, iri, about in rows.fetchall():
            self._blocks.count(text, -1)
            if iri is not None:
                self._say(iri, about, -1)
        self._connection.execute("DELETE FROM person_claim WHERE article = ?", (number,))

    def judge(self, judgements: Judgements) -> None:
        """From now on these decisions are in force; the articles that they are about must be retracted before, added after."""
        self._judgements = judgements
        self._judged = judgements.terms(self._names)
        self._decided = True

    def finish(self) -> set[int]:
        """Settle everybody concerned; the numbers of the articles in which somebody is now somebody else."""
        touched, counted = self._blocks.write()
        self._old |= self._blocks.left
        same, different = self._decisions()
        bound: dict[int, set[int]] = defaultdict(set)
        for one, other in same:
            bound[one].add(other)
            bound[other].add(one)
        touched |= {number for both in (*same, *different) for number in both} if self._decided else set()
        slugs: set[str] = set()
        done: set[int] = set()
        for start in sorted(touched):
            if start not in done:
                members = self._blocks.component(start, bound)
                done |= members.keys()
                slugs |= self._settle(members, same, different)
        slugs |= self._recount(counted - done)
        slugs |= self._forget_old()
        changed = {number for slug in sorted(slugs) for number in self._name(slug)}
        self._doubts.settle(self._renamed, self._gone, different)
        self._renamed.clear()
        self._gone.clear()
        self._fresh.clear()
        self._fresh_locals.clear()
        self._decided = False
        return changed

    def _decisions(self) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
        """The decisions in force on mentions that are there, as pairs of numbers of members."""
        numbers: dict[str, int] = {}
        for term in sorted(self._judged):
            row = self._connection.execute(
                "SELECT m.id FROM person_claim c JOIN member m ON m.kind = 'person' AND m.text = c.member WHERE c.term = ?",
                (term,),
            ).fetchone()
            if row is not None:
                numbers[term] = row[0]
        same, different = (
            {(numbers[one], numbers[other]) for one, other in pairs if one in numbers and other in numbers}
            for pairs in self._judgements.pairs(self._names)
        )
        return same, different

    def _settle(
        self, members: Mapping[int, Member], same: Iterable[tuple[int, int]], different: Iterable[tuple[int, int]]
    ) -> set[str]:
        """Group the members of a component; the slugs whose people may have other names by that."""
        component = Component(
            {member.text: member.uses for member in members.values()},
            self._blocks.links(members, SAME),
            self._blocks.told_apart(members),
            _of_texts(same, members),
            _of_texts(different, members),
        )
        numbers = {member.text: number for number, member in members.items()}
        self._old |= {member.figure for member in members.values() if member.figure is not None}
        slugs: set[str] = set()
        for made, texts in settle(component):
            slugs.add(made.slug)
            row = self._insert_figure(made)
            self._fresh.add(row)
            self._renamed.add(row)
            if made.local:
                self._fresh_locals[made.slug].append(row)
            self._connection.executemany("UPDATE member SET figure = ? WHERE id = ?", [(row, numbers[text]) for text in texts])
        return slugs

    def _insert_figure(self, made: Figure) -> int:
        row = self._connection.execute(
            "INSERT INTO figure (slug, name, mark, mentions, least, local) VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
            (made.slug, made.name, made.mark, made.mentions, made.least, made.local),
        ).fetchone()
        return int(row[0])

    def _recount(self, members: Iterable[int]) -> set[str]:
        """Figures whose profiles are the same, but more or less often used: their names may change."""
        query = "SELECT DISTINCT figure FROM member WHERE id = ?"
        figures = {number for member in members for (number,) in self._connection.execute(query, (member,))}
        slugs: set[str] = set()
        for number in sorted(figures):
            uses = dict(self._connection.execute("SELECT text, uses FROM member WHERE figure = ?", (number,)).fetchall())
            made = figure(list(uses), {text: from_text(text) for text in uses}, uses)
            slug, local = self._connection.execute("SELECT slug, local FROM figure WHERE id = ?", (number,)).fetchone()
            slugs |= {slug, made.slug}
            if local:
                self._fresh_locals[slug].append(number)
            self._connection.execute(
                "UPDATE figure SET slug = ?, name = ?, mark = ?, mentions = ?, least = ? WHERE id = ?",
                (made.slug, made.name, made.mark, made.mentions, made.least, number),
            )
            self._fresh.add(number)
        return slugs

    def _forget_old(self) -> set[str]:
        """Delete figures that others have taken the place of; their slugs."""
        slugs: set[str] = set()
        for number in sorted(self._old):
            slug, known = self._connection.execute("SELECT slug, identity FROM figure WHERE id = ?", (number,)).fetchone()
            slugs.add(slug)
            if known is not None:
                self._unsay(known)
            self._connection.execute("DELETE FROM figure WHERE id = ?", (number,))
        self._old.clear()
        return slugs

    def _name(self, slug: str) -> set[int]:
        """Give everybody of one slug their names; the numbers of the articles where somebody is now somebody else."""
        held = self._held(slug)
        changed: set[int] = set()
        numbers = {each.figure: each for each in held}
        for made, who in identities((each.figure for each in held), self._names):
            number, _, known = numbers[made]
            text = json.dumps(who, ensure_ascii=False)
            if known != text:
                if known is not None:
                    self._unsay(known)
                self._renamed.add(number)
                self._say(who.iri, text, 1)
                self._connection.execute("UPDATE figure SET identity = ? WHERE id = ?", (text, number))
            if number in self._fresh or known != text:
                changed |= self._rename(number, who.iri)
        return changed

    def _unsay(self, known: str) -> None:
        """A figure is no longer who it was."""
        iri = Identity(*json.loads(known)).iri
        self._say(iri, known, -1)
        self._gone.add(iri)

    def _held(self, slug: str) -> list[_Held]:
        """The figures of one slug; of those that belong to one article only the fresh ones."""
        columns = "id, name, slug, mark, mentions, least, local, identity"
        rows = self._connection.execute(f"SELECT {columns} FROM figure WHERE slug = ? AND local = ''", (slug,)).fetchall()  # noqa: S608
        for number in self._fresh_locals.get(slug, ()):
            rows += self._connection.execute(f"SELECT {columns} FROM figure WHERE id = ?", (number,)).fetchall()  # noqa: S608
        return [_Held(number, Figure(*cells), known) for number, *cells, known in rows]

    def _rename(self, figure_number: int, iri: str) -> set[int]:
        """Give the mentions of a figure their person; the numbers of the articles where that is another than before."""
        changed: set[int] = set()
        members = self._connection.execute("SELECT text FROM member WHERE figure = ?", (figure_number,)).fetchall()
        for (text,) in members:
            found = self._connection.execute(
                "SELECT article, iri, about FROM person_claim WHERE member = ? AND iri IS NOT ?", (text, iri)
            ).fetchall()
            for number, before, about in found:
                changed.add(number)
                self._say(iri, about, 1)
                if before is not None:
                    self._say(before, about, -1)
            if found:
                self._connection.execute("UPDATE person_claim SET iri = ? WHERE member = ? AND iri IS NOT ?", (iri, text, iri))
        return changed


def people_of(connection: sqlite3.Connection, number: int) -> dict[str, str]:
    """The settled IRI for each provisional term of an article."""
    return dict(connection.execute("SELECT term, iri FROM person_claim WHERE article = ?", (number,)))


def person_to_text(claim: PersonClaim) -> str:
    """What a claim says of its person, apart from who that is."""
    return json.dumps([claim.name, claim.forms, claim.prefixes, claim.suffixes], ensure_ascii=False)


def person_from_texts(texts: Iterable[str]) -> tuple[list[PersonClaim], Identity | None, list[str]]:
    """What is said of a person: claims as :func:`person_to_text` wrote them, the identity, and who else it may be."""
    claims: list[PersonClaim] = []
    identity = None
    doubts: list[str] = []
    for text in texts:
        cells = json.loads(text)
        if len(cells) == 1:
            doubts += cells
        elif len(cells) == len(Identity._fields):
            identity = Identity(*cells)
        else:
            name, forms, prefixes, suffixes = cells
            claims.append(PersonClaim("", "", 0, name, tuple(forms), tuple(prefixes), tuple(suffixes)))
    return claims, identity, doubts


def _of_texts(pairs: Iterable[tuple[int, int]], members: Mapping[int, Member]) -> set[tuple[str, str]]:
    return {pair(members[one].text, members[other].text) for one, other in pairs if one in members and other in members}
