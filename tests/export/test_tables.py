"""CSV tables: readable columns, one row for each fact, nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

import pytest
from pyoxigraph import Literal, Quad, RdfFormat, parse

from kg.export.tables import REPRESENTATION_COLUMNS, TENURE_COLUMNS, Table, as_csv
from kg.graph import vocabulary as v
from tests.export.invented import STORIES, invented, iri

SAMPLE = list(parse((Path(__file__).parents[1] / "data" / "sample.trig").read_bytes(), format=RdfFormat.TRIG))


def rows(quads: list[Quad], table: Table = "representations") -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(as_csv(quads, table), newline="")))


def test_a_representation_with_all_its_columns() -> None:
    assert rows(SAMPLE) == [
        {
            "representative": "Rimba Danum",
            "representative_post": "Sekretaris Daerah Provinsi Kalimantan Tengah",
            "representative_capacity": "",
            "principal": "Tarung Lewu",
            "principal_post": "Gubernur Kalimantan Tengah",
            "principal_capacity": "",
            "kind": "Delegation",
            "event": "Rapat Koordinasi Pangan",
            "event_date": "2024-05-14",
            "place": "Kalimantan Tengah",
            "article": "Rakor Pangan",
            "source": "Kabar Contoh",
            "date": "2024-05-15",
            "url": "https://example.org/contoh-1",
            "quote": "Gubernur Kalteng, Tarung Lewu yang diwakili Sekda Kalteng, Rimba Danum",
            "start": "31",
            "end": "101",
            "rule": "representation/diwakili",
            "confidence": "0.97",
            "iri": "https://w3id.org/wakil/id/article/contoh-1/representation/1",
        }
    ]


def test_tenures_with_capacity_and_days() -> None:
    first = rows(SAMPLE, "tenures")[0]
    assert list(first) == list(TENURE_COLUMNS)
    assert (first["holder"], first["post"], first["capacity"]) == ("Tarung Lewu", "Gubernur Kalimantan Tengah", "Definitive")
    assert (first["first_observed"], first["last_observed"]) == ("2024-05-14", "2024-05-15")
    assert first["quote"] == "Gubernur Kalteng, Tarung Lewu"


def test_every_representation_is_a_row_in_the_order_of_dates() -> None:
    found = rows(invented())
    assert len(found) == sum(len(story.facts) for story in STORIES)
    assert [row["event_date"] for row in found] == sorted(row["event_date"] for row in found)
    assert list(found[0]) == list(REPRESENTATION_COLUMNS)
    for row in found:
        story = next(story for story in STORIES if f"/{story.key}/" in row["iri"])
        assert story.text[int(row["start"]) : int(row["end"])] == row["quote"]


def test_a_date_shows_no_more_than_its_precision() -> None:
    assert next(row for row in rows(invented()) if "sulsel-1" in row["iri"])["event_date"] == "2023"


def test_a_side_without_person_has_its_post_alone() -> None:
    quads = [q for q in SAMPLE if q.predicate not in (v.GOV_PRINCIPAL, v.GOV_REPRESENTATIVE_POST)]
    row = rows(quads)[0]
    assert (row["principal"], row["principal_post"]) == ("", "Gubernur Kalimantan Tengah")
    assert (row["representative"], row["representative_post"]) == ("Rimba Danum", "")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t"])
def test_a_cell_is_never_a_formula(start: str) -> None:
    article = iri("article/contoh-1")
    quads = [q for q in SAMPLE if q.predicate != v.SCHEMA_HEADLINE]
    quads.append(Quad(article, v.SCHEMA_HEADLINE, Literal(f'{start}HYPERLINK("x")'), iri("article/contoh-1/graph")))
    assert rows(quads)[0]["article"] == f'\'{start}HYPERLINK("x")'


def test_commas_quotes_and_line_ends_stay_inside_their_cell() -> None:
    headline = 'Rakor, "besar"\nsekali'
    quads = [q for q in SAMPLE if q.predicate != v.SCHEMA_HEADLINE]
    quads.append(Quad(iri("article/contoh-1"), v.SCHEMA_HEADLINE, Literal(headline), iri("article/contoh-1/graph")))
    assert rows(quads)[0]["article"] == headline


@pytest.mark.parametrize(("table", "columns"), [("representations", REPRESENTATION_COLUMNS), ("tenures", TENURE_COLUMNS)])
def test_an_empty_graph_gives_the_heading(table: Table, columns: tuple[str, ...]) -> None:
    assert as_csv([], table) == ",".join(columns) + "\n"


def test_the_order_of_quads_does_not_matter() -> None:
    assert as_csv(reversed(invented())) == as_csv(invented())
