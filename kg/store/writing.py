"""The one who writes a store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kg import __version__
from kg.errors import Place, StoreError
from kg.graph.claims import Draft
from kg.graph.identity.judgements import Judgement, Judgements, Placed, check, parse, write
from kg.graph.iris import Names
from kg.graph.kin import Kinship
from kg.model.article import Article
from kg.store import judging
from kg.store.claims import Claims
from kg.store.copies import Copies
from kg.store.derivation import changes
from kg.store.events import Events
from kg.store.index import Index
from kg.store.layout import Layout, translated
from kg.store.ledger import Held, Ledger, Part
from kg.store.rows import Added, Entry
from kg.store.whois import WhoIsWho

_PORTION = 256


class Writer:
    """Changes a store; made by :func:`kg.store.opening.open_writing`.

    Each change is first committed to the ledger, together with a note of what it makes out of date in the index; then the
    index is changed; then the note is deleted. Every method raises ``StoreError`` where the disk or the store fails; the
    writer is then of no further use, and the store whole once it is opened again.
    """

    def __init__(self, layout: Layout, ledger: Ledger, index: Index, names: Names) -> None:
        self._layout = layout
        self._ledger = ledger
        self._index = index
        self._names = names
        self._kinship = Kinship(names, judging.bodies_in(ledger.meta(judging.BODIES) or ""))
        self._judgements = parse(ledger.meta(judging.IN_FORCE) or "", str(layout.ledger))

    @property
    def names(self) -> Names:
        """What things are called in this store."""
        return self._names

    def known(self, article: Article, version: str = __version__) -> bool:
        """Whether this very article, read by this version of the extraction, is in the graph already."""
        with translated(self._layout):
            return self._ledger.holds(article, version)

    def add(self, batch: Sequence[Entry], version: str = __version__) -> Added:
        """Put articles into the store, each in the place of an older one of its identifier.

        Args:
            batch: articles with their drafts; of several with one identifier the last one counts.
            version: of the extraction that made the drafts, for :meth:`known`.

        Raises:
            ValueError: an entry that contradicts itself: a draft of another article, neither draft nor reason.
            StoreError: two identifiers make one key.
        """
        latest = {entry.article.identifier: entry for entry in batch}
        fresh: dict[str, tuple[int, Draft]] = {}
        replaced = kept_aside = 0
        with translated(self._layout):
            with self._ledger.transaction():
                follows = _Follows(self._ledger, self._names, self._judgements)
                dirty: set[tuple[Part, str]] = set()
                for entry in latest.values():
                    _check(entry)
                    held = self._ledger.held(entry.article.identifier)
                    if held is not None:
                        dirty |= self._retract(held, follows)
                        replaced += held.in_graph and entry.draft is not None
                    number = self._insert(entry, version)
                    kept_aside += entry.draft is None
                    if entry.draft is not None:
                        follows.add(number, entry.draft)
                        graph: tuple[Part, str] = ("article", entry.draft.key)
                        if graph not in dirty:
                            fresh[entry.draft.key] = number, entry.draft
                        dirty.add(graph)
                dirty |= self._with_kin(follows.finish())
                self._ledger.mark(dirty)
            self._bring_up_to_date(dirty, fresh)
        return Added(len(latest) - replaced - kept_aside, replaced, kept_aside)

    def key_of(self, name: str) -> str | None:
        """The key of the article with that key, identifier or URL (tried in this order), if there is one."""
        with translated(self._layout):
            row = self._ledger.find(name)
        return None if row is None else row.key

    def remove(self, key: str) -> bool:
        """Take an article out, with all that only it said; whether there was one of that key."""
        with translated(self._layout):
            row = self._ledger.find(key)
            held = None if row is None or row.key != key else self._ledger.held(row.identifier)
            if held is None:
                return False
            with self._ledger.transaction():
                follows = _Follows(self._ledger, self._names, self._judgements)
                dirty = self._retract(held, follows) | self._with_kin(follows.finish())
                self._ledger.mark(dirty)
            self._bring_up_to_date(dirty, {})
        return True

    def judge(self, judgements: Judgements) -> bool:
        """Settle people by these decisions from now on; whether they are others than before.

        The file with the decisions is not written: see ``kg.store.judging``.
        """
        if judgements == self._judgements:
            return False
        with translated(self._layout):
            with self._ledger.transaction():
                follows = _Follows(self._ledger, self._names, self._judgements)
                terms = self._judgements.terms(self._names) | judgements.terms(self._names)
                follows.judge(judgements, self._ledger.drafts_of_people(terms))
                dirty = follows.finish()
                self._ledger.mark(dirty)
                self._ledger.set_meta(judging.IN_FORCE, write(judgements.rows))
            self._judgements = judgements
            self._bring_up_to_date(dirty, {})
        return True

    def take(self, rows: Sequence[Placed]) -> int:
        """Add decisions to those of the store and settle people by them; how many are new.

        Args:
            rows: each with the place where it stands, for messages.

        Raises:
            JudgementError: one of them contradicts another or one of the store; nothing is changed then.
        """
        with translated(self._layout):
            held = judging.read(self._layout)
            file = str(self._layout.judgements)
            known = held.verdicts()
            fresh = [(place, row) for place, row in rows if not _is_known(row, known)]
            check([*((Place(file, line), row) for line, row in enumerate(held.rows, start=2)), *fresh])
            judgements = Judgements((*held.rows, *(row for _, row in fresh)))
            if fresh:
                judging.save(self._layout, judgements)
        self.judge(judgements)
        return len(fresh)

    def who_is_who(self) -> WhoIsWho:
        """Why people are who they are, as of the last change."""
        return WhoIsWho(self._ledger.connection, self._names, self._judgements)

    def finish_interrupted(self) -> int:
        """Bring the index up to date where an earlier writer was interrupted; how many parts that were."""
        total = 0
        with translated(self._layout):
            while parts := self._ledger.dirty(_PORTION):
                self._bring_up_to_date(set(parts), {})
                total += len(parts)
        return total

    def close(self) -> None:
        """Give the files free; called when the context of ``open_writing`` ends."""
        self._index.close()
        self._ledger.close()

    def learn(self, table: str) -> bool:
        """Take what became of bodies from a user's table, besides the shipped one; whether it is another than before.

        Raises:
            TableError: the table has an error; nothing is changed then.
        """
        if table == (self._ledger.meta(judging.BODIES) or ""):
            return False
        kinship = Kinship(self._names, judging.bodies_in(table))
        with translated(self._layout):
            with self._ledger.transaction():
                known = self._ledger.entities()
                concerned = kinship.concerned(known) | self._kinship.concerned(known)
                dirty: set[tuple[Part, str]] = {("entity", iri) for iri in concerned}
                self._ledger.mark(dirty)
                self._ledger.set_meta(judging.BODIES, table)
            self._kinship = kinship
            self._bring_up_to_date(dirty, {})
        return True

    def _with_kin(self, dirty: set[tuple[Part, str]]) -> set[tuple[Part, str]]:
        """Parts of the index that are out of date, with the entities that tables link to those among them."""
        kin = self._kinship.neighbours(iri for part, iri in dirty if part == "entity")
        return dirty | {("entity", iri) for iri in kin}

    def _retract(self, held: Held, follows: _Follows) -> set[tuple[Part, str]]:
        """Take an article out of the ledger; the graph that is out of date by that."""
        draft = self._ledger.draft(held.id)
        if draft is not None:
            follows.retract(held.id, draft)
        self._ledger.delete(held.id)
        return set() if draft is None else {("article", held.key)}

    def _insert(self, entry: Entry, version: str) -> int:
        rival = self._ledger.find(entry.article.key)
        if rival is not None and rival.key == entry.article.key:
            raise StoreError(
                f"the identifiers {rival.identifier!r} and {entry.article.identifier!r} make the same key "
                f"{rival.key!r}; give one of the articles another id"
            )
        return self._ledger.insert(entry, version)

    def _bring_up_to_date(self, parts: set[tuple[Part, str]], fresh: dict[str, tuple[int, Draft]]) -> None:
        self._index.apply(changes(self._ledger, self._index, self._names, self._kinship, parts, fresh))
        with self._ledger.transaction():
            self._ledger.unmark(parts)


class _Follows:
    """What follows from the articles of a batch for others: who people are, what is a copy, which events are one."""

    def __init__(self, ledger: Ledger, names: Names, judgements: Judgements) -> None:
        self._claims = Claims(ledger.connection, names, judgements)
        self._copies = Copies(ledger.connection)
        self._events = Events(ledger.connection, names)

    def add(self, number: int, draft: Draft) -> None:
        self._claims.add(number, draft)
        self._copies.add(number, draft)
        self._events.add(number, draft)

    def retract(self, number: int, draft: Draft) -> None:
        self._claims.retract(number, draft)
        self._events.retract(number, draft)
        self._copies.retract(number, draft)

    def judge(self, judgements: Judgements, drafts: Iterable[tuple[int, Draft]]) -> None:
        self._claims.judge(judgements, drafts)

    def finish(self) -> set[tuple[Part, str]]:
        """The parts of the index that are out of date by all this."""
        copies = self._copies.finish()
        articles: set[tuple[Part, str]] = {("article", key) for key in copies | self._events.finish(copies)}
        return self._claims.finish() | articles


def _is_known(row: Judgement, known: Mapping[frozenset[str], Judgement]) -> bool:
    before = known.get(frozenset((row.one, row.other)))
    return before is not None and before.verdict == row.verdict


def _check(entry: Entry) -> None:
    if entry.draft is None:
        if not entry.reason:
            raise ValueError(f"article {entry.article.key}: neither a draft nor a reason for keeping it aside")
    elif entry.reason is not None:
        raise ValueError(f"article {entry.article.key}: a draft and a reason for keeping it aside")
    elif entry.draft.key != entry.article.key:
        raise ValueError(f"article {entry.article.key}: the draft is of another article, {entry.draft.key}")
