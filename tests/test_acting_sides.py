"""Who acts in a post is shown as such wherever a representation is shown: queries, tables, picture, page, network."""

from __future__ import annotations

import csv
import functools
import io
from datetime import date

import pyoxigraph as ox
import pytest

from kg.cli.tables import print_result
from kg.export import render
from kg.facts import read
from kg.graph.build import build
from kg.graph.views import to_networkx
from kg.model.article import Article
from kg.query.named import run
from tests.query.network import InMemory, with_union

TEXT = (
    "KUALA KAPUAS – Pj Bupati Kapuas, Rimba Danum, berhalangan hadir pada Musrenbang Kabupaten Kapuas, Selasa (14/5/2024). "
    "Ia diwakili Plh Sekda Kapuas, Jaya Kahayan. Dalam sambutan tertulis Pj Bupati Kapuas Rimba Danum yang dibacakan Plh Sekda "
    "Kapuas Jaya Kahayan, warga diajak menanam padi."
)
SEKDA, BUPATI = "Sekretaris Daerah Kabupaten Kapuas", "Bupati Kapuas"


@functools.cache
def quads() -> tuple[ox.Quad, ...]:
    return tuple(build([read(Article("contoh", TEXT, "Musrenbang", date(2024, 5, 15), None, "Kabar Contoh"))]))


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("who-represented", {}),
        ("represented-by", {"principal": BUPATI}),
        ("representations-of", {"representative": SEKDA}),
    ],
)
def test_queries_give_both_capacities(name: str, given: dict[str, str]) -> None:
    result = run(InMemory(with_union(list(quads()))), name, **given)
    row = dict(zip(result.columns, result.texts()[0], strict=True))
    assert (row["representativePost"], row["representativeCapacity"]) == (SEKDA, "pelaksana harian")
    assert (row["principalPost"], row["principalCapacity"]) == (BUPATI, "penjabat")


@pytest.mark.parametrize(("name", "word"), [("most-standing-in", "pelaksana harian"), ("most-delegating", "penjabat")])
def test_counts_give_the_capacity_of_the_post(name: str, word: str) -> None:
    result = run(InMemory(with_union(list(quads()))), name)
    assert [row[result.columns.index("capacity")] for row in result.texts()] == [word]


def test_printed_rows_have_the_capacity_in_brackets_behind_the_post() -> None:
    out = io.StringIO()
    print_result(run(InMemory(with_union(list(quads()))), "who-represented"), out)
    assert f"Jaya Kahayan, {SEKDA} (pelaksana harian)" in out.getvalue()
    assert f"Rimba Danum, {BUPATI} (penjabat)" in out.getvalue()


def test_the_table_has_columns_for_it() -> None:
    row = next(csv.DictReader(io.StringIO(render(quads(), "csv").decode())))
    assert (row["representative_capacity"], row["principal_capacity"]) == ("Plh", "Pj")


@pytest.mark.parametrize("form", ["svg", "html"])
def test_picture_and_page_show_it(form: str) -> None:
    drawn = render(quads(), form).decode()
    assert f"{SEKDA} (pelaksana harian)" in drawn
    assert f"{BUPATI} (penjabat)" in drawn


def test_the_network_has_it_at_its_edges() -> None:
    edges = [data for _, _, data in to_networkx(quads()).edges(data=True)]
    assert {(edge["representative_capacity"], edge["principal_capacity"]) for edge in edges} == {("Plh", "Pj")}
