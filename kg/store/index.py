"""The index: an Oxigraph store with all named graphs, and their union, each triple once, in its default graph.

Queries without ``GRAPH`` thus see every triple once; Oxigraph's own union would give one that stands in several graphs
several times. The union is kept up to date with every change: a triple that a graph loses leaves it unless another graph
has it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from pyoxigraph import DefaultGraph, NamedNode, Quad, Store, Triple

_DEFAULT = DefaultGraph()
BULK_FROM = 2_000  # quads from which bulk loading is quicker than a transaction
BULK_QUADS = 50_000  # loaded together: more take more memory while they are sorted, fewer make more files
TRANSACTION_QUADS = 20_000


class Change(NamedTuple):
    """Quads that go and quads that come, together; ``drop`` is a graph that goes whole."""

    gone: frozenset[Quad]
    come: frozenset[Quad]
    drop: NamedNode | None = None

    def __len__(self) -> int:
        return len(self.gone) + len(self.come)


def difference(old: Iterable[Quad], new: Iterable[Quad], drop: NamedNode | None = None) -> Change:
    """What turns the old quads into the new ones."""
    before, after = frozenset(old), frozenset(new)
    return Change(before - after, after - before, drop)


class Index:
    """An Oxigraph store that is written to.

    Args:
        path: the folder of the store, made where it is not there, at once or not at all: RocksDB makes a database in
            steps, and one that was interrupted in between cannot be opened for reading.
    """

    def __init__(self, path: Path) -> None:
        if not (path / "CURRENT").is_file():
            fresh = path.with_name(f"{path.name}.new")
            shutil.rmtree(fresh, ignore_errors=True)
            Store(str(fresh)).flush()
            shutil.rmtree(path, ignore_errors=True)
            fresh.rename(path)
        self.store = Store(str(path))

    def close(self) -> None:
        """Give the folder free; Oxigraph does so when nothing refers to the store any longer."""
        del self.store

    def graph(self, graph: NamedNode) -> list[Quad]:
        """The quads of a graph."""
        return list(self.store.quads_for_pattern(None, None, None, graph))

    def about(self, subject: NamedNode, graph: NamedNode) -> list[Quad]:
        """The quads of a graph about a subject."""
        return list(self.store.quads_for_pattern(subject, None, None, graph))

    def apply(self, changes: Iterable[Change]) -> None:
        """Make all changes; each of them becomes visible whole.

        A few quads go in one transaction. Many are first loaded in bulk, as far as nothing goes for them; that, too, is
        atomic for up to ``BULK_QUADS`` (Oxigraph hands RocksDB the finished files in one step). What replaces something
        follows in transactions. On return all is safe on disk.
        """
        todo = [change for change in changes if change.gone or change.come or change.drop is not None]
        if sum(map(len, todo)) > BULK_FROM:
            fresh = [change for change in todo if not change.gone and change.drop is None]
            for portion in _portions(fresh, BULK_QUADS):
                self._load(portion)
            todo = [change for change in todo if change.gone or change.drop is not None]
        for portion in _portions(todo, TRANSACTION_QUADS):
            self._replace(portion)
        self.store.flush()

    def _load(self, changes: Sequence[Change]) -> None:
        self.store.bulk_extend(_with_union(quad for change in changes for quad in change.come))

    def _replace(self, changes: Sequence[Change]) -> None:
        gone = {quad for change in changes for quad in change.gone}
        come = {quad for change in changes for quad in change.come}
        lost = {quad.triple for quad in gone} - {quad.triple for quad in come}
        lost = {triple for triple in lost if not self._stands_elsewhere(triple, gone)}
        steps = []
        if gone or lost:
            steps.append(_data("DELETE", gone, lost))
        steps += [f"DROP SILENT GRAPH {change.drop}" for change in changes if change.drop is not None]
        if come:
            steps.append(_data("INSERT", come, {quad.triple for quad in come}))
        if steps:
            self.store.update(" ;\n".join(steps))

    def _stands_elsewhere(self, triple: Triple, gone: set[Quad]) -> bool:
        found = self.store.quads_for_pattern(triple.subject, triple.predicate, triple.object, None)
        return any(quad.graph_name != _DEFAULT and quad not in gone for quad in found)


def _with_union(quads: Iterable[Quad]) -> Iterator[Quad]:
    """Quads of named graphs, each followed by the same triple in the default graph."""
    for quad in quads:
        yield quad
        yield Quad(quad.subject, quad.predicate, quad.object)


def _portions(changes: Iterable[Change], limit: int) -> Iterator[list[Change]]:
    """Changes in groups of at most ``limit`` quads, or of one change that is larger."""
    portion: list[Change] = []
    size = 0
    for change in changes:
        if portion and size + len(change) > limit:
            yield portion
            portion, size = [], 0
        portion.append(change)
        size += len(change)
    if portion:
        yield portion


def _data(verb: str, quads: Iterable[Quad], union: Iterable[Triple]) -> str:
    """``INSERT DATA`` or ``DELETE DATA`` of quads, and of triples of the default graph."""
    lines = [f"{verb} DATA {{"]
    lines += (f"{t.subject} {t.predicate} {t.object} ." for t in union)
    by_graph = attrgetter("graph_name")
    for graph, group in groupby(sorted(quads, key=lambda quad: str(quad.graph_name)), key=by_graph):
        lines.append(f"GRAPH {graph} {{")
        lines += (f"{q.subject} {q.predicate} {q.object} ." for q in group)
        lines.append("}")
    lines.append("}")
    return "\n".join(lines)
