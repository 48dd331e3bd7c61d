"""Who else the people of an answer may be: a graph keeps two apart where the articles do not suffice to join them."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox

from kg.graph import vocabulary as v
from kg.query.naming import Found, Reads


def others(store: Reads, found: Iterable[Found]) -> tuple[str, ...]:
    """The people that one of these people may be, besides these themselves, each as name and IRI, sorted."""
    people = {each.iri for each in found if each.kind == "person"}
    maybe = {
        quad.object
        for person in people
        for quad in store.oxigraph.quads_for_pattern(person, v.GOV_POSSIBLY_SAME, None, ox.DefaultGraph())
        if isinstance(quad.object, ox.NamedNode) and quad.object not in people
    }
    return tuple(sorted(f"{_name(store, iri)} <{iri.value}>" for iri in maybe))


def _name(store: Reads, iri: ox.NamedNode) -> str:
    names = store.oxigraph.quads_for_pattern(iri, v.FOAF_NAME, None, ox.DefaultGraph())
    return min((quad.object.value for quad in names if isinstance(quad.object, ox.Literal)), default="")
