"""The graph in other libraries: rdflib for those who know it, networkx for the network of who represented whom."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from pyoxigraph import Literal, NamedNode, Quad

from kg.graph import vocabulary as v

if TYPE_CHECKING:
    import networkx
    import rdflib

_LABELS = {v.FOAF_NAME, v.SKOS_PREF_LABEL}
_SIDES = (
    (v.GOV_REPRESENTATIVE, v.GOV_REPRESENTATIVE_POST),
    (v.GOV_PRINCIPAL, v.GOV_PRINCIPAL_POST),
)
_NODE_KINDS = {v.GOV_PERSON: "person", v.GOV_POST: "post", v.GOV_ORGANIZATION: "organization"}


def to_rdflib(quads: Iterable[Quad]) -> rdflib.Dataset:
    """The quads as an rdflib dataset whose plain queries see the union of all graphs."""
    import rdflib

    def term(node: NamedNode | Literal) -> Any:
        found = terms.get(node)
        if found is None:
            found = terms[node] = _rdflib_term(node)
        return found

    terms: dict[NamedNode | Literal, Any] = {}
    dataset = rdflib.Dataset(default_union=True)
    graphs: dict[NamedNode, rdflib.Graph] = {}
    for subject, predicate, value, name in quads:
        graph = graphs.get(name)
        if graph is None:
            graph = graphs[name] = dataset.graph(term(name))
        graph.add((term(subject), term(predicate), term(value)))
    return dataset


def _rdflib_term(node: NamedNode | Literal) -> Any:
    import rdflib

    if isinstance(node, NamedNode):
        return rdflib.URIRef(node.value)
    if node.language is not None:
        return rdflib.Literal(node.value, lang=node.language)
    plain = node.datatype.value == f"{v.XSD}string"
    return rdflib.Literal(node.value, datatype=None if plain else rdflib.URIRef(node.datatype.value))


def to_networkx(quads: Iterable[Quad]) -> networkx.MultiDiGraph[str]:
    """Who represented whom: an edge for each representation, from the one who stood in to the principal.

    Nodes are IRIs of people, posts and organizations with ``label`` and ``type``; a side with a person or an
    organization is that, else its post. Edges have the IRI of their fact as key, and ``kind``, ``event``,
    ``event_label``, ``date``, ``article``, ``quote``, ``representative_post``, ``principal_post``, and the capacities in
    which these are held where not definitively (``representative_capacity``, ``principal_capacity``), None where unknown.
    Nodes and edges come sorted.
    """
    import networkx

    about = _Index(quads)
    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    facts = sorted(about.subjects(v.RDF_TYPE, v.GOV_REPRESENTATION), key=lambda fact: fact.value)
    ends = {fact: [about.one(fact, agent) or about.one(fact, post) for agent, post in _SIDES] for fact in facts}
    for node in sorted({node for pair in ends.values() for node in pair if isinstance(node, NamedNode)}, key=str):
        graph.add_node(node.value, label=about.label(node), type=about.type(node))
    for fact, (representative, principal) in ends.items():
        if representative is not None and principal is not None:
            graph.add_edge(representative.value, principal.value, key=fact.value, **about.edge(fact))
    return graph


class _Index:
    """Triples by subject, whatever graph they stand in."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        self._about: dict[NamedNode, dict[NamedNode, list[NamedNode | Literal]]] = {}
        for subject, predicate, value, _ in quads:
            values = self._about.setdefault(subject, {}).setdefault(predicate, [])
            if value not in values:
                values.append(value)

    def subjects(self, predicate: NamedNode, value: NamedNode) -> list[NamedNode]:
        return [subject for subject, said in self._about.items() if value in said.get(predicate, ())]

    def all(self, subject: NamedNode | Literal | None, predicate: NamedNode) -> list[NamedNode | Literal]:
        return self._about.get(subject, {}).get(predicate, []) if isinstance(subject, NamedNode) else []

    def one(self, subject: NamedNode | Literal | None, predicate: NamedNode) -> NamedNode | Literal | None:
        """The first value in the order of terms, so that it does not depend on the order of quads."""
        return min(self.all(subject, predicate), key=str, default=None)

    def label(self, node: NamedNode) -> str:
        found = [value for predicate in _LABELS for value in self.all(node, predicate)]
        return min(found, key=str).value if found else node.value.rsplit("/", 1)[-1]

    def type(self, node: NamedNode) -> str | None:
        return next((kind for term, kind in _NODE_KINDS.items() if term in self.all(node, v.RDF_TYPE)), None)

    def edge(self, fact: NamedNode) -> dict[str, str | None]:
        event = self.one(fact, v.GOV_EVENT_OF_FACT)
        kind = self.one(fact, v.GOV_KIND)
        selectors = self.all(self.one(fact, v.GOV_EVIDENCE), v.OA_HAS_SELECTOR)
        found = {
            "event": event,
            "event_label": self.one(event, v.SKOS_PREF_LABEL),
            "date": self.one(event, v.SCHEMA_START_DATE),
            "article": self.one(fact, v.PROV_WAS_DERIVED_FROM),
            "quote": next((words for each in selectors for words in self.all(each, v.OA_EXACT)), None),
            "representative_post": self.one(fact, v.GOV_REPRESENTATIVE_POST),
            "principal_post": self.one(fact, v.GOV_PRINCIPAL_POST),
        }
        concepts = {
            "kind": kind,
            "representative_capacity": self.one(fact, v.GOV_REPRESENTATIVE_CAPACITY),
            "principal_capacity": self.one(fact, v.GOV_PRINCIPAL_CAPACITY),
        }
        values = {name: None if term is None else term.value for name, term in found.items()}
        return {name: None if term is None else term.value.removeprefix(v.GOV) for name, term in concepts.items()} | values
