"""CSV tables of representations and of tenures, for spreadsheets and data frames."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Literal, get_args

from pyoxigraph import Quad

from kg.export.rows import Described, Proof, RepresentationRow, TenureRow, Thing

Table = Literal["representations", "tenures"]
TABLES: tuple[Table, ...] = get_args(Table)

_PROOF = ("article", "source", "date", "url", "quote", "start", "end", "rule", "confidence", "iri")
REPRESENTATION_COLUMNS = (
    "representative", "representative_post", "representative_capacity", "principal", "principal_post", "principal_capacity",
    "kind", "event", "event_date", "place", *_PROOF,
)  # fmt: skip
TENURE_COLUMNS = ("holder", "post", "capacity", "first_observed", "last_observed", *_PROOF)

# a cell that begins so is run as a formula by spreadsheets; headlines and quotes come from strangers
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(quads: Iterable[Quad], table: Table = "representations") -> str:
    """One row for each fact and evidence, with a heading; UTF-8, commas, lines end in a line feed.

    A cell of text that a spreadsheet would run as a formula gets an apostrophe in front.
    """
    described = Described(quads)
    made = StringIO()
    writer = csv.writer(made, lineterminator="\n")
    if table == "representations":
        writer.writerow(REPRESENTATION_COLUMNS)
        writer.writerows(_cells(_representation(row)) for row in described.representations())
    else:
        writer.writerow(TENURE_COLUMNS)
        writer.writerows(_cells(_tenure(row)) for row in described.tenures())
    return made.getvalue()


def _representation(row: RepresentationRow) -> Iterator[str]:
    yield from (_label(row.representative), _label(row.representative_post), row.representative_capacity)
    yield from (_label(row.principal), _label(row.principal_post), row.principal_capacity)
    yield from (row.kind, _label(row.event), row.event_date, row.place)
    yield from _proof(row.proof, row.iri)


def _tenure(row: TenureRow) -> Iterator[str]:
    yield from (row.holder.label, row.post.label, row.capacity, row.first_observed, row.last_observed)
    yield from _proof(row.proof, row.iri)


def _proof(proof: Proof, iri: str) -> Iterator[str]:
    source = proof.source
    yield from (source.headline, source.publisher, source.date, source.url, proof.quote)
    yield from ("" if number is None else str(number) for number in (proof.start, proof.end))
    yield from (proof.rule, proof.confidence, iri)


def _label(thing: Thing | None) -> str:
    return thing.label if thing else ""


def _cells(values: Iterable[str]) -> list[str]:
    return [f"'{value}" if value.startswith(_FORMULA) else value for value in values]
