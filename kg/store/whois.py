"""Why the people of a store are who they are, and of which pairs nobody is sure; read from the ledger."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from kg.graph.claims import Seat
from kg.graph.identity.doubts import Reason, closest, reason
from kg.graph.identity.judgements import Judgement, Judgements
from kg.graph.identity.profiles import Profile, from_text
from kg.graph.identity.scoring import SAME, UNSURE, Score, score
from kg.graph.iris import NATIONAL, Names
from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.ladder import ladder
from kg.lexicon.spelling import weights
from kg.store.blocks import told_apart

_IRI_PATH = re.compile(r"[A-Za-z0-9._/-]+/[A-Za-z0-9._-]+")


class Mention(NamedTuple):
    """A person as one article names them: the name of the mention (for decisions), of the person, and of the article."""

    mention: str
    name: str
    article: str
    title: str | None
    date: str | None


class Weighed(NamedTuple):
    """A pair of profiles: how they tell of their person, the features with their weights, and the sum."""

    one: str
    other: str
    features: tuple[tuple[str, float], ...]
    total: float


class Alike(NamedTuple):
    """How many mentions have one and the same profile, and that profile weighed against itself."""

    mentions: int
    weighed: Weighed


class Neighbour(NamedTuple):
    """Somebody who looks like a person and is held to be another: the IRI, the name, the closest pair, and why it is two."""

    iri: str
    name: str
    closest: Weighed
    reason: Reason


class Why(NamedTuple):
    """Why a person is one person: the mentions, what joined them (best first), decisions on them, and who is near.

    ``joined`` are pairs of unlike profiles; ``alike`` are the profiles that several mentions share, the most frequent first.
    """

    iri: str
    name: str
    mentions: tuple[Mention, ...]
    joined: tuple[Weighed, ...]
    alike: tuple[Alike, ...]
    decisions: tuple[Judgement, ...]
    near: tuple[Neighbour, ...]


class Unsure(NamedTuple):
    """Two people who may be one: a mention of each to decide on, the IRIs, the closest pair, and why they are two so far."""

    one: Mention
    other: Mention
    iris: tuple[str, str]
    closest: Weighed
    reason: Reason


class WhoIsWho:
    """The people of a ledger.

    Args:
        connection: of the ledger.
        names: what things are called.
        judgements: the decisions in force.
    """

    def __init__(self, connection: sqlite3.Connection, names: Names, judgements: Judgements) -> None:
        self._connection = connection
        self._names = names
        self._judgements = judgements

    def why(self, iri: str) -> Why | None:
        """Why a person is who they are; None where the store has nobody of that IRI."""
        members = self._members_of(iri)
        if not members:
            return None
        mentions = tuple(self._mentions_of(iri))
        names = {mention.mention for mention in mentions}
        decisions = tuple(row for row in self._judgements.rows if row.one in names or row.other in names)
        joined, alike, near = self._joined(members), self._alike(iri), self._near(iri, members)
        return Why(iri, self._name_of(iri), mentions, tuple(joined), tuple(alike), decisions, tuple(near))

    def unsure(self) -> list[Unsure]:
        """The pairs of people that nobody has decided on and that score ``UNSURE`` or more, the best first."""
        decided = {frozenset(map(self._iri_of, (row.one, row.other))) for row in self._judgements.rows}
        query = (
            "SELECT a.figure, b.figure, a.text, b.text, l.score FROM member_link l JOIN member a ON a.id = l.one "
            "JOIN member b ON b.id = l.other WHERE a.figure < b.figure AND l.score >= ?"
        )
        pairs = []
        for (figure, other_figure), (_, text, other_text) in closest(self._connection.execute(query, (UNSURE,))).items():
            iris = frozenset((self._iri_of_figure(figure), self._iri_of_figure(other_figure)))
            reason = self._reason(text, other_text)
            if iris not in decided and reason != "article":
                pairs.append(self._pair(text, other_text, reason))
        return sorted(pairs, key=lambda each: (-each.closest.total, each.one.mention, each.other.mention))

    def mentions_named(self, text: str) -> list[str]:
        """The mentions for a decision that a text may mean, one for each person.

        It is the name of a mention, the IRI of a mention or person (also without its base), or the name of a person.
        """
        iri = text if text.startswith(self._names.base) else self._names(text).value if _IRI_PATH.fullmatch(text) else ""
        query = (
            "SELECT term FROM person_claim WHERE term = :iri UNION SELECT MIN(term) FROM person_claim WHERE iri = :iri "
            "UNION SELECT MIN(c.term) FROM figure f JOIN member m ON m.figure = f.id JOIN person_claim c ON c.member = m.text "
            "WHERE f.name = :text GROUP BY f.id"
        )
        found = sorted({term for (term,) in self._connection.execute(query, {"iri": iri, "text": text}) if term is not None})
        if iri in found:
            found = [iri]
        return [term.removeprefix(self._names.base) for term in found]

    def person_of(self, mention: str) -> str:
        """The IRI of the person of a mention; KeyError where no article has it."""
        iri = self._iri_of(mention)
        if iri is None:
            raise KeyError(mention)
        return iri

    def resting(self) -> list[Judgement]:
        """Decisions on mentions that no article of the store has, at present."""
        return [row for row in self._judgements.rows if None in (self._iri_of(row.one), self._iri_of(row.other))]

    def _members_of(self, iri: str) -> dict[int, str]:
        return dict(
            self._connection.execute(
                "SELECT DISTINCT m.id, m.text FROM person_claim c JOIN member m ON m.kind = 'person' AND m.text = c.member "
                "WHERE c.iri = ? ORDER BY m.text",
                (iri,),
            )
        )

    def _mentions_of(self, iri: str, member: str | None = None) -> Iterator[Mention]:
        rows = self._connection.execute(
            "SELECT c.term, c.about, a.key, a.title, a.date FROM person_claim c JOIN article a ON a.id = c.article "
            "WHERE c.iri = ? AND (? IS NULL OR c.member = ?) ORDER BY c.term",
            (iri, member, member),
        )
        for term, about, key, title, date in rows:
            yield Mention(term.removeprefix(self._names.base), json.loads(about)[0], key, title, date)

    def _joined(self, members: Mapping[int, str]) -> Iterator[Weighed]:
        """The links that hold a person together: a tree of the best ones over all profiles."""
        links = sorted(
            (-found, *sorted((members[one], members[other])))
            for one in members
            for other, found in self._connection.execute(
                "SELECT other, score FROM member_link WHERE one = ? AND score >= ?", (one, SAME)
            )
            if other in members and one < other
        )
        groups = {text: {text} for text in members.values()}
        for _, one, other in links:
            if groups[one] is not groups[other]:
                groups[one] |= groups[other]
                for text in groups[other]:
                    groups[text] = groups[one]
                yield _weighed(one, other)

    def _alike(self, iri: str) -> Iterator[Alike]:
        query = "SELECT COUNT(*), member FROM person_claim WHERE iri = ? GROUP BY member HAVING COUNT(*) > 1 ORDER BY 1 DESC, 2"
        for number, member in self._connection.execute(query, (iri,)):
            yield Alike(number, _weighed(member, member))

    def _near(self, iri: str, members: Mapping[int, str]) -> Iterator[Neighbour]:
        query = "SELECT m.text, l.score FROM member_link l JOIN member m ON m.id = l.other WHERE l.one = ?"
        links = (
            (iri, other, text, other_text, found)
            for number, text in members.items()
            for other_text, found in self._connection.execute(query, (number,))
            if (other := self._iri_of_member(other_text)) != iri
        )
        own = set(members.values())
        for pair, (_, *texts) in sorted(closest(links).items(), key=lambda each: (each[1][0], each[0])):
            (other,) = {*pair} - {iri}
            text, other_text = texts if texts[0] in own else reversed(texts)
            yield Neighbour(other, self._name_of(other), _weighed(text, other_text), self._reason(text, other_text))

    def _reason(self, text: str, other_text: str) -> Reason:
        """Why two profiles are not one person, though they are alike."""
        iris = {self._iri_of_member(text), self._iri_of_member(other_text)}
        decided = any(
            {self._iri_of(row.one), self._iri_of(row.other)} == iris
            for row in self._judgements.rows
            if row.verdict == "different"
        )
        apart = told_apart(self._connection, "person", text, other_text)
        return reason(text, other_text, decided=decided, apart=apart)

    def _pair(self, text: str, other_text: str, reason: Reason) -> Unsure:
        iris = (self._iri_of_member(text), self._iri_of_member(other_text))
        one, other = (next(self._mentions_of(iri, member)) for iri, member in zip(iris, (text, other_text), strict=True))
        return Unsure(one, other, iris, _weighed(text, other_text), reason)

    def _iri_of_member(self, text: str) -> str:
        return str(self._connection.execute("SELECT iri FROM person_claim WHERE member = ? LIMIT 1", (text,)).fetchone()[0])

    def _iri_of_figure(self, number: int) -> str | None:
        row = self._connection.execute("SELECT identity FROM figure WHERE id = ?", (number,)).fetchone()
        return None if row is None else str(json.loads(row[0])[0])

    def _iri_of(self, mention: str) -> str | None:
        row = self._connection.execute("SELECT iri FROM person_claim WHERE term = ?", (self._names(mention).value,)).fetchone()
        return None if row is None else str(row[0])

    def _name_of(self, iri: str) -> str:
        row = self._connection.execute(
            "SELECT f.name FROM person_claim c JOIN member m ON m.kind = 'person' AND m.text = c.member "
            "JOIN figure f ON f.id = m.figure WHERE c.iri = ? LIMIT 1",
            (iri,),
        ).fetchone()
        return str(row[0])


def _weighed(text: str, other_text: str) -> Weighed:
    one, other = from_text(text), from_text(other_text)
    found = score(one, other) or Score((), 0.0)
    table = weights()
    features = tuple((feature, table[feature].weight) for feature in found.features)
    return Weighed(told(one), told(other), features, found.total)


def told(profile: Profile) -> str:
    """A profile in words: the name, the posts with their regions, else the region that its articles are about, the year."""
    posts = list(map(_post, profile.seats))
    parts = [profile.name, *(posts or ([f"in {_region(profile.home)}"] if profile.home else []))]
    return ", ".join((*parts, str(profile.year))) if profile.year else ", ".join(parts)


def _post(seat: Seat) -> str:
    """A post by its role, what it is of, and its region; a role of no table by the words that name it in the graph."""
    known = ladder().roles.get(seat.role)
    called = known.label if known is not None else seat.role.replace("-", " ")
    return " ".join(filter(None, ("former" if seat.former else "", called, _of(seat), _region(seat.scope))))


def _of(seat: Seat) -> str:
    """The body or field of a post in brackets, as its IRI names it: "Kepala Bidang (dinas kesehatan; bidang gizi)"."""
    _, _, path = seat.post.partition(f"/{seat.scope}/")
    *bodies, name = path.split("/")
    field = name.removeprefix(seat.role).strip("-")
    words = [part.replace("-", " ") for part in (*bodies, field) if part]
    return f"({'; '.join(words)})" if words else ""


def _region(scope: str) -> str:
    """The name of a region by its code; "RI" for the whole state, nothing where the region is not known."""
    if scope == NATIONAL:
        return "RI"
    return gazetteer().region(scope).label if scope else ""


def features_in_words(features: Iterable[tuple[str, float]]) -> list[str]:
    """Each feature with its weight and what it says."""
    return [f"{weight:+g} {name}: {weights()[name].about}" for name, weight in features]
