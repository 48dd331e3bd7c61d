"""What a graph says of each article, by the model of the ontology alone: any program's graph can be measured."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from pyoxigraph import NamedNode, Quad

from kg.graph import vocabulary as v
from kg.model.spans import Span

Kind: TypeAlias = Literal["person", "representation", "tenure", "participation", "statement", "event"]

_LABELS = (v.FOAF_NAME, v.SKOS_PREF_LABEL, v.SKOS_ALT_LABEL, NamedNode(f"{v.RDFS}label"))
_NAMING = (v.GOV_HOLDER, v.GOV_PARTICIPANT, v.GOV_REPRESENTATIVE, v.GOV_PRINCIPAL, v.GOV_SPEAKER, v.SCHEMA_MENTIONS)


class _Role(NamedTuple):
    """A role in a fact, the property that fills it, and whether the fact is none without it."""

    name: str
    property: NamedNode
    required: bool = False


_ROLES: Mapping[Kind, tuple[NamedNode, tuple[_Role, ...]]] = {
    "representation": (v.GOV_REPRESENTATION, (
        _Role("kind", v.GOV_KIND), _Role("representative", v.GOV_REPRESENTATIVE),
        _Role("representative_post", v.GOV_REPRESENTATIVE_POST), _Role("principal", v.GOV_PRINCIPAL),
        _Role("principal_post", v.GOV_PRINCIPAL_POST), _Role("event", v.GOV_EVENT_OF_FACT))),
    "tenure": (v.GOV_TENURE, (
        _Role("person", v.GOV_HOLDER, True), _Role("post", v.GOV_POST_HELD, True), _Role("capacity", v.GOV_CAPACITY))),
    "participation": (v.GOV_PARTICIPATION, (
        _Role("agent", v.GOV_PARTICIPANT, True), _Role("event", v.GOV_EVENT_OF_FACT, True),
        _Role("function", v.GOV_FUNCTION, True))),
    "statement": (v.GOV_STATEMENT, (_Role("speaker", v.GOV_SPEAKER, True), _Role("text", v.GOV_TEXT, True))),
    "event": (v.GOV_EVENT, (_Role("type", v.GOV_EVENT_TYPE), _Role("date", v.SCHEMA_START_DATE))),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """One finding: what stands in each role (an IRI or a text), and its proof where it carries one."""

    kind: Kind
    roles: Mapping[str, str | None]
    rule: str | None = None
    confidence: float | None = None
    span: Span | None = None

    def key(self, roles: Iterable[str]) -> tuple[str | None, ...]:
        """What stands in these roles."""
        return tuple(self.roles[role] for role in roles)


@dataclass(frozen=True, slots=True)
class Said:
    """What the graph says of one article: its source and text, and findings by kind in the order of their evidence."""

    source: str = ""
    text: str | None = None
    findings: Mapping[Kind, list[Found]] = field(default_factory=lambda: defaultdict(list))


class Graph:
    """The quads of a graph, ready to be asked; graph names do not matter, as in queries over the union."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        self._about: dict[str, dict[str, dict[str, None]]] = {}
        for subject, predicate, value, _ in quads:
            self._about.setdefault(subject.value, {}).setdefault(predicate.value, {})[value.value] = None
        self._names: dict[str, tuple[str, ...]] = {}

    @property
    def subjects(self) -> Iterable[str]:
        """All things that something is said of."""
        return self._about.keys()

    def all(self, subject: str | None, predicate: NamedNode) -> list[str]:
        """The values of a property, sorted."""
        said = self._about.get(subject) if subject else None
        return sorted(said.get(predicate.value, ())) if said else []

    def one(self, subject: str | None, predicate: NamedNode) -> str | None:
        """The first value of a property in sorting order."""
        return next(iter(self.all(subject, predicate)), None)

    def is_a(self, subject: str, term: NamedNode) -> bool:
        """Whether a thing is said to be of a class."""
        return term.value in self._about.get(subject, {}).get(v.RDF_TYPE.value, ())

    def names(self, subject: str | None) -> tuple[str, ...]:
        """All that a thing is called, its full name first."""
        if not subject:
            return ()
        found = self._names.get(subject)
        if found is None:
            found = tuple(dict.fromkeys(name for label in _LABELS for name in self.all(subject, label)))
            self._names[subject] = found
        return found

    def shown(self, term: str | None) -> str:
        """A thing by its name, a concept or nameless thing by the end of its IRI, a text as it stands."""
        return next(iter(self.names(term)), local(term))


def local(term: str | None) -> str:
    """The last part of an IRI."""
    return term.replace("#", "/").rsplit("/", 1)[-1] if term else ""


def said_of_articles(graph: Graph) -> Mapping[str, Said]:
    """What a graph says of each article, by the identifier that the article was given on input."""
    documents = {iri: name for iri in graph.subjects for name in graph.all(iri, v.DCTERMS_IDENTIFIER)}
    articles = {
        name: Said(graph.one(iri, v.SCHEMA_PUBLISHER) or "", graph.one(iri, v.SCHEMA_ARTICLE_BODY))
        for iri, name in sorted(documents.items())
    }
    people: dict[str, set[str]] = {name: set(graph.all(iri, v.SCHEMA_MENTIONS)) for iri, name in documents.items()}
    gathered: list[tuple[Span, str, str, Found]] = []
    for subject in graph.subjects:
        told_in = [documents[each] for each in graph.all(subject, v.PROV_WAS_DERIVED_FROM) if each in documents]
        if not told_in:
            continue
        rows = list(_rows(graph, subject))
        for name in told_in:
            people[name].update(person for each in _NAMING for person in graph.all(subject, each))
            gathered += ((row.span or Span(-1, -1), subject, name, row) for row in rows)
    for _, _, name, row in sorted(gathered, key=lambda each: (*each[:3], str(each[3].roles))):
        articles[name].findings[row.kind].append(row)
    for name, iris in people.items():
        named = (iri for iri in sorted(iris) if graph.is_a(iri, v.GOV_PERSON))
        articles[name].findings["person"].extend(Found("person", {"person": iri}) for iri in named)
    return articles


def _rows(graph: Graph, subject: str) -> Iterator[Found]:
    """The findings that a subject stands for: one, unless a property has several values; none if it is no fact."""
    for kind, (term, roles) in _ROLES.items():
        if not graph.is_a(subject, term):
            continue
        values: list[list[str | None]] = [
            [*graph.all(subject, role.property)] or ([] if role.required else [None]) for role in roles
        ]
        rule, confidence, span = graph.one(subject, v.GOV_RULE), graph.one(subject, v.GOV_CONFIDENCE), _span(graph, subject)
        itself = {"event": subject} if kind == "event" else {}
        for combination in itertools.product(*values):
            filled = itself | {role.name: value for role, value in zip(roles, combination, strict=True)}
            yield Found(kind, filled, rule, float(confidence) if confidence else None, span)


def _span(graph: Graph, subject: str) -> Span | None:
    for selector in graph.all(graph.one(subject, v.GOV_EVIDENCE), v.OA_HAS_SELECTOR):
        start, end = graph.one(selector, v.OA_START), graph.one(selector, v.OA_END)
        if start is not None and end is not None:
            return Span(int(start), int(end))
    return None
