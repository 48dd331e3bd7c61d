"""Makes the concept files of ``ontology/`` from the language tables: roles, event types, and the small schemes.

What a function, a kind or a capacity means is written by hand in ``concept_definitions.csv`` beside this file. Run it
after a change of those tables::

    python -m tests.generators.ontology
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from kg.graph import vocabulary as v
from kg.graph.concepts import Concept, concepts

FOLDER = Path(__file__).resolve().parents[2] / "ontology"
PREFIXES = {
    "gov": v.GOV,
    "skos": v.SKOS,
    "dcterms": v.DCTERMS,
    "rdfs": v.RDFS,
}


class Scheme(NamedTuple):
    """A concept scheme: the file it goes to, labels and comments, and what each of its concepts is said to be."""

    file: str
    label_id: str
    label_en: str
    comment_id: str
    comment_en: str


SCHEMES: Mapping[str, Scheme] = {
    v.GOV_ROLES.value: Scheme(
        "roles.ttl",
        "Peran jabatan",
        "Roles",
        "Jenis jabatan di pemerintahan, lembaga dan organisasi.",
        "The kinds of posts in government, bodies and organizations.",
    ),
    v.GOV_EVENT_TYPES.value: Scheme(
        "event-types.ttl",
        "Jenis peristiwa",
        "Event types",
        "Jenis pertemuan, upacara dan kegiatan yang diberitakan.",
        "The kinds of meetings, ceremonies and occasions that are reported.",
    ),
    v.GOV_FUNCTIONS.value: Scheme(
        "concepts.ttl",
        "Fungsi dalam peristiwa",
        "Functions at an event",
        "Sebagai apa seseorang atau lembaga ikut serta dalam peristiwa.",
        "What somebody took part in an event as.",
    ),
    v.GOV_KINDS.value: Scheme(
        "concepts.ttl",
        "Bentuk perwakilan",
        "Kinds of representation",
        "Cara satu pihak mewakili pihak lain.",
        "The ways in which one side stands in for another.",
    ),
    v.GOV_MANNERS.value: Scheme(
        "concepts.ttl",
        "Cara pergantian jabatan",
        "Manners of succession",
        "Cara suatu jabatan berpindah tangan.",
        "The ways in which a post changes hands.",
    ),
    v.GOV_CAPACITIES.value: Scheme(
        "concepts.ttl",
        "Kedudukan pemegang jabatan",
        "Capacities",
        "Dalam kedudukan apa seseorang memegang jabatan.",
        "The capacities in which a post is held.",
    ),
}


def generate() -> dict[str, str]:
    """File name to content of every concept file.

    Raises:
        ValueError: a concept has no definition, or a definition no concept.
    """
    definitions = _Definitions()
    files: dict[str, list[str]] = {}
    for iri, scheme in SCHEMES.items():
        blocks = files.setdefault(scheme.file, [_head()])
        blocks.append(_scheme(iri, scheme))
        blocks += (_concept(each, definitions) for each in concepts() if each.scheme.value == iri)
    definitions.refuse_unused()
    return {name: "\n".join(blocks) for name, blocks in files.items()}


class _Definitions:
    """What the concepts of the small schemes mean, by local name."""

    def __init__(self) -> None:
        with (Path(__file__).parent / "concept_definitions.csv").open(encoding="utf-8", newline="") as table:
            self._rows = {row["id"]: (row["definition_id"], row["definition_en"]) for row in csv.DictReader(table)}
        self._unused = set(self._rows)

    def of(self, concept: Concept) -> tuple[str, str]:
        if concept.scheme == v.GOV_ROLES:
            return _role_definition(concept)
        if concept.scheme == v.GOV_EVENT_TYPES:
            return f"Peristiwa berjenis {concept.label}.", f"An event of the kind {concept.label_en}."
        name = concept.iri.value.removeprefix(v.GOV)
        if name not in self._rows:
            raise ValueError(f"concept_definitions.csv: expected a definition of {name}, found none")
        self._unused.discard(name)
        return self._rows[name]

    def refuse_unused(self) -> None:
        if self._unused:
            raise ValueError(f"concept_definitions.csv: definitions of no concept: {', '.join(sorted(self._unused))}")


def _role_definition(concept: Concept) -> tuple[str, str]:
    indonesian, english = [f"Peran {concept.label}"], [f"The role of {concept.label_en}"]
    if concept.rank is not None:
        indonesian.append(f"urutan protokol {concept.rank}")
        english.append(f"protocol rank {concept.rank}")
    if concept.single_seat is not None:
        indonesian.append("satu pemegang pada satu waktu" if concept.single_seat else "dapat dipegang beberapa orang")
        english.append("one holder at a time" if concept.single_seat else "several may hold it")
    return "; ".join(indonesian) + ".", "; ".join(english) + "."


def _head() -> str:
    lines = [f"@prefix {prefix}: <{iri}> ." for prefix, iri in PREFIXES.items()]
    return "\n".join([*lines, "", "# Made by tests/generators/ontology.py from the language tables; change those instead.", ""])


def _scheme(iri: str, scheme: Scheme) -> str:
    return _block(
        iri,
        (
            ("a", ["skos:ConceptScheme"]),
            ("skos:prefLabel", _both(scheme.label_id, scheme.label_en)),
            ("skos:definition", _both(scheme.comment_id, scheme.comment_en)),
            ("rdfs:isDefinedBy", [f"<{v.GOV.removesuffix('#')}>"]),
        ),
    )


def _concept(concept: Concept, definitions: _Definitions) -> str:
    said: list[tuple[str, Iterable[str]]] = [
        ("a", ["gov:Role" if concept.scheme == v.GOV_ROLES else "skos:Concept"]),
        ("skos:inScheme", [_short(concept.scheme.value)]),
        ("skos:prefLabel", _both(concept.label, concept.label_en)),
        ("skos:definition", _both(*definitions.of(concept))),
        ("dcterms:source", [_quoted(concept.source)]),
    ]
    if concept.rank is not None:
        said.append(("gov:protocolRank", [str(concept.rank)]))
    if concept.single_seat is not None:
        said.append(("gov:singleSeat", ["true" if concept.single_seat else "false"]))
    return _block(concept.iri.value, said)


def _block(iri: str, said: Iterable[tuple[str, Iterable[str]]]) -> str:
    return _short(iri) + " " + " ;\n  ".join(_statements(said)) + " .\n"


def _statements(said: Iterable[tuple[str, Iterable[str]]]) -> Iterator[str]:
    for predicate, values in said:
        yield f"{predicate} {', '.join(values)}"


def _both(indonesian: str, english: str) -> list[str]:
    return [_quoted(indonesian) + "@id", _quoted(english) + "@en"]


def _short(iri: str) -> str:
    return "gov:" + iri.removeprefix(v.GOV)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


if __name__ == "__main__":
    for name, content in generate().items():
        (FOLDER / name).write_text(content, encoding="utf-8")
