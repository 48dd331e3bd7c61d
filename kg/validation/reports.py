"""Findings for people and for programs: a table, JSON, and a SHACL report in Turtle. Same findings, same bytes."""

from __future__ import annotations

import hashlib
import io
import json
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse, serialize

from kg.graph.vocabulary import GOV, ID, PREFIXES, RDF_TYPE, XSD
from kg.validation.findings import SH, Finding
from kg.validation.meaning import SHAPES

REPORT = "https://w3id.org/wakil/report/"
_GENID = "https://w3id.org/wakil/.well-known/genid/"
_SEVERITIES = ("Violation", "Warning", "Info")
_SHORT = ((SHAPES, ""), (ID, ""), (GOV, "gov:"), (f"<{ID}", "<"), (f"<{GOV}", "<gov:"))


def report_table(findings: Sequence[Finding], untargeted: Sequence[str] = (), *, width: int = 120) -> str:
    """A table of what is wrong, in both languages, with where and why; below it what had nothing to check.

    Args:
        findings: as a validator gives them.
        untargeted: as ``untargeted`` gives them.
        width: of the table in characters.
    """
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    out = io.StringIO()
    console = Console(file=out, width=width, color_system=None, legacy_windows=False, emoji=False, highlight=False)
    if findings:
        table = Table(show_lines=True)
        for name in ("severity", "what is wrong", "where", "value", "article"):
            table.add_column(name, overflow="fold")
        for each in findings:
            message = f"{each.message_id}\n{each.message_en}\n({short(each.shape)})"
            cells = (each.severity, message, short(each.focus), short(each.value or ""), short(each.article or ""))
            table.add_row(*(Text(_plain(cell)) for cell in cells))
        console.print(table)
    return out.getvalue() + _summary(findings) + "".join(_untargeted_lines(untargeted))


def _summary(findings: Iterable[Finding]) -> str:
    counts: Counter[str] = Counter(finding.severity for finding in findings)
    parts = [f"{counts[name]} {name.lower()}{'' if counts[name] == 1 else 's'}" for name in _SEVERITIES if counts[name]]
    return (", ".join(parts) or "no findings") + "\n"


def untargeted_remark(untargeted: Sequence[str]) -> str:
    """Which shapes had nothing to check, as a sentence; "" where all had."""
    if not untargeted:
        return ""
    shapes = "1 shape" if len(untargeted) == 1 else f"{len(untargeted)} shapes"
    return f"{shapes} had nothing to check in these data: {', '.join(map(short, untargeted))}"


def _untargeted_lines(untargeted: Sequence[str]) -> Iterator[str]:
    if remark := untargeted_remark(untargeted):
        yield f"{remark}\n"


def report_json(findings: Sequence[Finding], untargeted: Sequence[str] = ()) -> str:
    """One JSON object: ``conforms`` (whether nothing is a violation), ``findings`` field by field, ``untargeted`` shapes."""
    record = {
        "conforms": conforms(findings),
        "findings": [asdict(finding) for finding in findings],
        "untargeted": list(untargeted),
    }
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def report_turtle(findings: Sequence[Finding]) -> str:
    """An sh:ValidationReport in Turtle, without blank nodes: results are named after the digest of what they say.

    As SHACL asks, ``sh:conforms`` is true only where there is no result at all, of whatever severity.
    """
    names = [NamedNode(REPORT + _digest(finding)) for finding in findings]
    whole = hashlib.sha256("".join(name.value for name in names).encode()).hexdigest()[:16]
    report = NamedNode(f"{REPORT}run-{whole}")
    triples = [
        Triple(report, RDF_TYPE, NamedNode(SH + "ValidationReport")),
        Triple(report, NamedNode(SH + "conforms"), Literal(not findings)),
    ]
    triples += (Triple(report, NamedNode(SH + "result"), name) for name in names)
    for name, finding in zip(names, findings, strict=True):
        triples += _result(name, finding)
    prefixes = {**PREFIXES, "sh": SH, "shape": SHAPES}
    written = (serialize(triples, format=RdfFormat.TURTLE, prefixes=prefixes) or b"").decode()
    head = [f"@prefix {prefix}: <{iri}> ." for prefix, iri in sorted(prefixes.items())]
    return "\n".join([*head, *written.splitlines()[len(head) :], ""])


def _result(name: NamedNode, finding: Finding) -> Iterator[Triple]:
    said: list[tuple[str, NamedNode | Literal]] = [
        ("resultSeverity", NamedNode(SH + finding.severity)),
        ("sourceShape", NamedNode(finding.shape)),
        ("sourceConstraintComponent", NamedNode(finding.component)),
        ("focusNode", _named(finding.focus)),
        ("resultMessage", Literal(finding.message_id, language="id")),
        ("resultMessage", Literal(finding.message_en, language="en")),
    ]
    if finding.path is not None:
        said.append(("resultPath", NamedNode(finding.path)))
    if finding.value is not None:
        said.append(("value", _term(finding.value)))
    yield Triple(name, RDF_TYPE, NamedNode(SH + "ValidationResult"))
    for property_name, value in said:
        yield Triple(name, NamedNode(SH + property_name), value)


def _named(node: str) -> NamedNode:
    """The focus node; a blank one, or one that is no node, gets an IRI of its own."""
    if node.startswith("_:"):
        return NamedNode(_GENID + node.removeprefix("_:"))
    if node.startswith('"'):
        return NamedNode(_GENID + hashlib.sha256(node.encode()).hexdigest()[:16])
    return NamedNode(node)


def _term(value: str) -> NamedNode | Literal:
    """A term back from N-Triples; a blank node or a triple gets an IRI, or becomes text."""
    if value.startswith("_:"):
        return _named(value)
    try:
        (quad,) = parse(f"<x:s> <x:p> {value} .", format=RdfFormat.N_TRIPLES)
    except SyntaxError:
        return Literal(value, datatype=NamedNode(XSD + "string"))
    found = quad.object
    return found if isinstance(found, NamedNode | Literal) else Literal(value)


def _digest(finding: Finding) -> str:
    parts = (finding.shape, finding.component, finding.focus, finding.path or "", finding.value or "", finding.article or "")
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]


def conforms(findings: Iterable[Finding]) -> bool:
    """Whether nothing among the findings is a violation."""
    return all(finding.severity != "Violation" for finding in findings)


def short(text: str) -> str:
    """An IRI or term without the long beginnings that all have in common; for people only."""
    for long, brief in _SHORT:
        if text.startswith(long):
            return brief + text.removeprefix(long)
    return text


def _plain(text: str) -> str:
    """Control characters and marks that turn the direction of writing become blanks; lines stay."""
    return "".join(" " if unicodedata.category(c) in ("Cc", "Cf") and c != "\n" else c for c in text)
