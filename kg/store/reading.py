"""Those who read a store."""

from __future__ import annotations

import heapq
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import islice
from typing import IO

from pyoxigraph import Quad, QuerySolutions, RdfFormat, Store, serialize

from kg.graph import vocabulary as v
from kg.graph.identity.judgements import parse
from kg.graph.iris import Names
from kg.model.article import Article
from kg.store.judging import IN_FORCE
from kg.store.layout import Layout, translated
from kg.store.ledger import Ledger
from kg.store.rows import ArticleRow, Counts
from kg.store.whois import WhoIsWho

_SORTED_AT_ONCE = 200_000


class Reader:
    """A store that is read; made by :func:`kg.store.opening.open_reading`.

    ``oxigraph`` has the named graphs and, in its default graph, their union with each triple once. ``names`` says what
    things are called here.
    """

    def __init__(self, layout: Layout, ledger: Ledger, oxigraph: Store, names: Names) -> None:
        self._layout = layout
        self._ledger = ledger
        self.oxigraph = oxigraph
        self.names = names

    def quads(self) -> Iterator[Quad]:
        """All quads of the named graphs, in no particular order."""
        with translated(self._layout):
            for graph in self.oxigraph.named_graphs():
                yield from self.oxigraph.quads_for_pattern(None, None, None, graph)

    def nquads(self) -> Iterator[bytes]:
        """The N-Quads lines of the named graphs in the order of their bytes, in flat memory: sorted piece by piece.

        Joined, they are what ``kg.graph.build.nquads`` gives for all articles of the store.
        """
        quads = self.quads()
        with ExitStack() as files:
            pieces: list[IO[bytes]] = []
            lines = _sorted_lines(quads)
            while len(lines) == _SORTED_AT_ONCE:
                piece = files.enter_context(tempfile.TemporaryFile())
                piece.writelines(lines)
                piece.seek(0)
                pieces.append(piece)
                lines = _sorted_lines(quads)
            yield from heapq.merge(*pieces, lines)

    def articles(self) -> Iterator[ArticleRow]:
        """All articles that the store knows, by key, also those that are kept aside."""
        with translated(self._layout):
            yield from self._ledger.rows()

    def article(self, name: str) -> ArticleRow | None:
        """The article of that key, identifier or URL (tried in this order), if there is one."""
        with translated(self._layout):
            return self._ledger.find(name)

    def text(self, key: str) -> Article | None:
        """An article with its text, by key."""
        with translated(self._layout):
            return self._ledger.article(key)

    def who_is_who(self) -> WhoIsWho:
        """Why people are who they are."""
        with translated(self._layout):
            judgements = parse(self._ledger.meta(IN_FORCE) or "", str(self._layout.ledger))
        return WhoIsWho(self._ledger.connection, self.names, judgements)

    def counts(self) -> Counts:
        """What the store holds, in numbers."""
        states: Counter[str] = Counter()
        sources: Counter[str] = Counter()
        findings: Counter[str] = Counter()
        for row in self.articles():
            states[row.state] += 1
            findings.update(finding.get("severity", "") for finding in row.findings)
            if row.state != "kept-aside":
                sources[row.source or ""] += 1
        with translated(self._layout):
            classes = self._grouped("?thing a ?group")
            return Counts(
                articles=states["indexed"] + states["pending"],
                sources=dict(sorted(sources.items())),
                people=classes.get("Person", 0),
                posts=classes.get("Post", 0),
                organizations=classes.get("Organization", 0),
                places=classes.get("Place", 0),
                events=classes.get("Event", 0),
                representations=self._grouped(f"?thing {v.GOV_KIND} ?group"),
                tenures=self._grouped(f"?thing {v.GOV_CAPACITY} ?group"),
                participations=self._grouped(f"?thing {v.GOV_FUNCTION} ?group"),
                statements=classes.get("Statement", 0),
                successions=self._grouped(f"?thing {v.GOV_MANNER} ?group"),
                quads=self._number("GRAPH ?graph { ?s ?p ?o }"),
                findings=dict(sorted(findings.items())),
                kept_aside=states["kept-aside"],
                pending=states["pending"],
            )

    def _grouped(self, pattern: str) -> dict[str, int]:
        """How many things each group has, by the group's local name, sorted."""
        query = f"SELECT ?group (COUNT(?thing) AS ?number) {{ {pattern} }} GROUP BY ?group"
        found = self.oxigraph.query(query)
        assert isinstance(found, QuerySolutions)
        groups = {row["group"].value: int(row["number"].value) for row in found}
        return {name.removeprefix(v.GOV): number for name, number in sorted(groups.items())}

    def _number(self, pattern: str) -> int:
        found = self.oxigraph.query(f"SELECT (COUNT(*) AS ?number) {{ {pattern} }}")
        assert isinstance(found, QuerySolutions)
        return int(next(found)["number"].value)


def _sorted_lines(quads: Iterator[Quad]) -> list[bytes]:
    piece = list(islice(quads, _SORTED_AT_ONCE))
    return sorted((serialize(piece, format=RdfFormat.N_QUADS) or b"").splitlines(keepends=True))
