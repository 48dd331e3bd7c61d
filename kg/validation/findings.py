"""What a validation gives: findings, each with its place and a message in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from pyoxigraph import BlankNode, NamedNode, Triple
from pyoxigraph import Literal as RdfLiteral

Severity = Literal["Violation", "Warning", "Info"]
Term: TypeAlias = NamedNode | BlankNode | RdfLiteral | Triple

SH = "http://www.w3.org/ns/shacl#"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that breaks a shape.

    ``shape`` and ``path`` are IRIs, ``component`` is the IRI of the constraint component; ``focus`` is the IRI of the node
    that is wrong ("_:x" for a blank one); ``value`` is the offending term as N-Triples writes it, None where something is
    missing; ``article`` is the IRI of the article that says so, None where that cannot be told.
    """

    severity: Severity
    shape: str
    component: str
    focus: str
    path: str | None
    value: str | None
    message_id: str
    message_en: str
    article: str | None

    @property
    def order(self) -> tuple[str, ...]:
        """The key by which findings are sorted: where first, then what."""
        return (self.article or "", self.focus, self.shape, self.path or "", self.component, self.value or "")


def node_text(term: Term) -> str:
    """A node as ``Finding.focus`` holds it: an IRI bare, anything else as N-Triples writes it."""
    return term.value if isinstance(term, NamedNode) else str(term)
