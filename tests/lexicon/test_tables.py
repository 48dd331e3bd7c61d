"""The table loader: what it reads, and how it names each defect."""

from __future__ import annotations

import csv
import io
import unicodedata
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from typing import Literal, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import TableError
from kg.lexicon.tables import load
from kg.text.tables import _by_row, _columns, lines_of, load_text


class Rank(NamedTuple):
    id: str
    kind: Literal["sipil", "militer"]
    order: int
    weight: float
    top: bool
    since: date | None
    until: int | None
    note: str | None
    forms: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Pair:
    code: str
    form: str
    source: str


HEADER = "id,kind,order,weight,top,since,until,note,forms,source\n"


def test_every_kind_of_cell() -> None:
    text = HEADER + "asisten,sipil,-3,0.25,1,2024-02-29,,,Asisten;Asst.,ours\nkapten,militer,4,2,0,,9,x,,ours\n"
    assert load_text(text, "ranks", Rank) == (
        Rank("asisten", "sipil", -3, 0.25, True, date(2024, 2, 29), None, None, ("Asisten", "Asst."), "ours"),
        Rank("kapten", "militer", 4, 2.0, False, None, 9, "x", (), "ours"),
    )


def test_dataclass_rows_and_quoted_cells() -> None:
    assert load_text('code,form,source\r\n62,"a, ""b""",ours\r\n', "pairs", Pair) == (Pair("62", 'a, "b"', "ours"),)


def test_a_table_may_have_no_rows() -> None:
    assert load_text("code,form,source\n", "pairs", Pair) == ()


GOOD = dict(zip(HEADER.strip().split(","), ["a", "sipil", "1", "0.5", "1", "2024-01-01", "1", "n", "f", "ours"], strict=True))


@pytest.mark.parametrize(
    ("column", "cell", "message"),
    [
        ("id", "", "t.csv:2: column id: expected text without blanks around it, found nothing"),
        ("id", " a", "t.csv:2: column id: expected text without blanks around it, found ' a'"),
        ("id", "a\u00a0", "t.csv:2: column id: expected text without blanks around it, found 'a\\xa0'"),
        ("kind", "polisi", "t.csv:2: column kind: expected one of sipil, militer, found 'polisi'"),
        ("kind", "", "t.csv:2: column kind: expected one of sipil, militer, found nothing"),
        ("order", "1.5", "t.csv:2: column order: expected a whole number, found '1.5'"),
        ("order", "1_000", "t.csv:2: column order: expected a whole number, found '1_000'"),
        ("order", "", "t.csv:2: column order: expected a whole number, found nothing"),
        ("weight", "nan", "t.csv:2: column weight: expected a number, found 'nan'"),
        ("weight", "1e3", "t.csv:2: column weight: expected a number, found '1e3'"),
        ("top", "ya", "t.csv:2: column top: expected 1 or 0, found 'ya'"),
        ("top", "", "t.csv:2: column top: expected 1 or 0, found nothing"),
        ("since", "20240101", "t.csv:2: column since: expected a date YYYY-MM-DD, found '20240101'"),
        (
            "since",
            "2023-02-29",
            "t.csv:2: column since: expected a day of the calendar, YYYY-MM-DD, found '2023-02-29'",
        ),
        ("until", "x", "t.csv:2: column until: expected a whole number, found 'x'"),
        ("note", "n ", "t.csv:2: column note: expected text without blanks around it, found 'n '"),
        ("forms", "a;;b", "t.csv:2: column forms: expected text without blanks around it, found 'a;;b'"),
        ("forms", "a; b", "t.csv:2: column forms: expected text without blanks around it, found 'a; b'"),
        ("source", "", "t.csv:2: column source: expected text without blanks around it, found nothing"),
    ],
)
def test_a_bad_cell_is_named(column: str, cell: str, message: str) -> None:
    row = ",".join((GOOD | {column: cell}).values())
    with pytest.raises(TableError) as caught:
        load_text(HEADER + row + "\n", "t", Rank)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "t.csv:1: column code: expected the header code,form,source, found nothing"),
        ("code,source\n", "t.csv:1: column form: expected the header code,form,source, found 'source'"),
        ("form,code,source\n", "t.csv:1: column code: expected the header code,form,source, found 'form'"),
        ("code,form,source,x\n", "t.csv:1: expected the header code,form,source, found one more column, 'x'"),
        ("\ufeffcode,form,source\n", "t.csv:1: column code: expected the header code,form,source, found '\\ufeffcode'"),
        ("code,form,source\na,b\n", "t.csv:2: expected 3 cells, found 2 cells"),
        ("code,form,source\n,b\n", "t.csv:2: expected 3 cells, found 2 cells"),
        ("code,form,source\na,b,c,d\n", "t.csv:2: expected 3 cells, found 4 cells"),
        ("code,form,source\na,b,c\n\na,b,c\n", "t.csv:3: expected 3 cells, found a blank line"),
        ('code,form,source\na,b,c\na,"b,c\n', "t.csv:3: expected a CSV record, found: unexpected end of data"),
        ('code,form,source\na,"b"x,c\n', "t.csv:2: expected a CSV record, found: ',' expected after '\"'"),
        ('code,form,source\n"a\nb",c,d\n,b,c\n', "t.csv:4: column code: expected text without blanks around it"),
        ("code,form,source\na,b,c\na,e\u0301,c\n", "t.csv:3: expected Unicode normal form C, found 'a,e\u0301,c'"),
    ],
)
def test_a_bad_table_is_named(text: str, message: str) -> None:
    with pytest.raises(TableError) as caught:
        load_text(text, "t", Pair)
    assert str(caught.value).startswith(message)


def test_keys_must_not_come_twice() -> None:
    text = "code,form,source\n62,Kalteng,a\n62,Kalimantan Tengah,a\n62,Kalteng,b\n"
    assert len(load_text(text, "t", Pair)) == 3
    with pytest.raises(TableError, match=r"^t\.csv:3: column code: expected no second row .* '62' as in line 2$"):
        load_text(text, "t", Pair, key=("code",))
    with pytest.raises(TableError, match=r"^t\.csv:4: column code\+form: .* \('62', 'Kalteng'\) as in line 2$"):
        load_text(text, "t", Pair, key=("code", "form"))
    with pytest.raises(TypeError, match="no column 'id'"):
        load_text(text, "t", Pair, key=("id",))


@dataclass(frozen=True)
class Ordered:
    low: int
    high: int
    source: str

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise ValueError("low above high")


def test_what_the_row_type_itself_refuses_is_named() -> None:
    with pytest.raises(TableError, match=r"^t\.csv:3: expected a row that its type accepts, found low above high$"):
        load_text("low,high,source\n1,2,a\n3,2,a\n", "t", Ordered)


class NoSource(NamedTuple):
    source: str
    id: str


class Unreadable(NamedTuple):
    parts: dict[str, str]
    source: str


@pytest.mark.parametrize("row_type", [NoSource, Unreadable, int])
def test_a_type_that_is_no_schema_is_refused(row_type: type[object]) -> None:
    with pytest.raises(TypeError):
        load_text("id,source\n", "t", row_type)


def test_a_missing_table_is_named() -> None:
    with pytest.raises(TableError, match=r"^nowhere\.csv: expected a table in kg/lexicon/data, found no such file$"):
        load("nowhere", Pair)


CELL = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).map(
    lambda cell: unicodedata.normalize("NFC", cell).strip()
)


@given(st.lists(st.tuples(CELL.filter(bool), CELL.filter(bool), CELL.filter(bool)), max_size=8))
def test_what_csv_writes_is_read_back(rows: list[tuple[str, str, str]]) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([("code", "form", "source"), *rows])
    text = unicodedata.normalize("NFC", out.getvalue())
    found = load_text(text, "t", Pair)
    assert [(row.code, row.form, row.source) for row in found] == rows
    assert _by_row(text, "t", _columns(Pair), Pair, ()) == found


def outcome(text: str) -> tuple[Pair, ...] | str:
    try:
        return load_text(text, "t", Pair)
    except TableError as error:
        return str(error)


@given(st.sampled_from(["", "code,form,source\n"]), st.text(max_size=60))
def test_any_text_gives_rows_or_a_table_error(head: str, text: str) -> None:
    found = outcome(head + text)
    if isinstance(found, str):
        assert found.startswith("t.csv:")
    else:
        assert all(row.code and row.form and row.source for row in found)


@given(st.integers(min_value=0, max_value=30))
def test_the_line_of_a_defect_is_its_line(before: int) -> None:
    text = "code,form,source\n" + '1,"two\nlines",a\n' * before + "1,,a\n"
    with pytest.raises(TableError, match=rf"^t\.csv:{2 + 2 * before}: column form: "):
        load_text(text, "t", Pair)


def test_lines_come_as_they_are() -> None:
    assert lines_of("alas\nkluet\n", "t") == ("alas", "kluet")


@pytest.mark.parametrize(
    ("text", "line"),
    [("b\na\n", 2), ("a\na\n", 2), ("\na\n", 1), ("a\n\nb\n", 2), ("", 1)],
    ids=["order", "twice", "no", "gap", "empty"],
)
def test_lines_out_of_order_are_refused(text: str, line: int) -> None:
    with pytest.raises(TableError, match=rf"^t\.txt:{line}: expected a line that sorts behind "):
        lines_of(text, "t")


def test_every_table_of_the_language_names_its_sources() -> None:
    tables = {path.name: path for path in (files("kg.lexicon") / "data").iterdir() if path.name.endswith(".csv")}
    assert "regencies.csv" in tables
    for name, path in sorted(tables.items()):
        header, *rows = csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline=""), strict=True)
        assert header[-1] == "source", name
        lacking = [number for number, row in enumerate(rows, 2) if len(row) != len(header) or not row[-1].strip()]
        assert lacking == [], name
