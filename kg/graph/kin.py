"""Links between posts and bodies that tables give: who may be the same, and what became of a body."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from pyoxigraph import NamedNode

from kg.graph import vocabulary as v
from kg.graph.iris import Names
from kg.lexicon.kin import ChangeRow, body_slug, post_kin, shipped_changes


class Link(NamedTuple):
    """What a thing is to another; ``predicate`` is None where only the other says it."""

    predicate: NamedNode | None
    other: str


class Kinship:
    """The links of the tables.

    Args:
        names: what things are called.
        changes: of bodies, besides those that are shipped.
    """

    def __init__(self, names: Names, changes: Sequence[ChangeRow] = ()) -> None:
        self._names = names
        self._posts = names("post", "").value
        self._bodies = names("organization", "").value
        self._by_slug: dict[str, list[tuple[NamedNode | None, str, str | None]]] = {}
        for row in (*shipped_changes(), *changes):
            old, new = body_slug(row.old), body_slug(row.new)
            self._by_slug.setdefault(old, []).append((v.GOV_SUCCEEDED_BY, new, row.region))
            self._by_slug.setdefault(new, []).append((None, old, row.region))

    def links(self, iri: str) -> tuple[Link, ...]:
        """The links of a post or body, whether the others are known or not; () for anything else."""
        if iri.startswith(self._posts):
            place, _, name = iri.rpartition("/")
            return tuple(Link(v.GOV_POSSIBLY_SAME, f"{place}/{kin}") for kin in post_kin().get(name, ()))
        if iri.startswith(self._bodies):
            scope, _, name = iri[len(self._bodies) :].partition("/")
            found = self._by_slug.get(name, ())
            here = [(p, other) for p, other, region in found if region is None or region == scope]
            return tuple(Link(p, self._names("organization", scope, other).value) for p, other in dict.fromkeys(here))
        return ()

    def among(self, iri: str, known: Container[str]) -> tuple[Link, ...]:
        """The links of a thing to those of the others that are known, as far as it says them itself."""
        return tuple(link for link in self.links(iri) if link.predicate is not None and link.other in known)

    def neighbours(self, iris: Iterable[str]) -> set[str]:
        """All that links join to these."""
        return {link.other for iri in iris for link in self.links(iri)}

    def concerned(self, iris: Iterable[str]) -> set[str]:
        """Those of these that have links of the tables of bodies."""
        return {iri for iri in iris if iri.startswith(self._bodies) and self.links(iri)}
