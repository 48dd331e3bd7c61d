"""Tables in few characters: what gives way, and what stays whole."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from kg.cli.fitting import fitted, text_width

LONG = "Asisten Pemerintahan dan Kesejahteraan Rakyat"
CELL = st.text(alphabet="ab -日\u0301", max_size=30)


def lines(header: Sequence[str], rows: Sequence[tuple[Sequence[str], Sequence[str]]], width: int | None) -> list[str]:
    return [line.text for line in fitted(header, rows, width)]


def test_what_fits_stays_as_it_is() -> None:
    rows = [(("Rimba Danum", LONG), ("kata",))]
    assert lines(("who", "post"), rows, 80) == lines(("who", "post"), rows, None)


def test_the_widest_column_gives_way_and_dates_stay_whole() -> None:
    assert lines(("who", "post", "seen"), [(("Rimba Danum", LONG, "2024-05-14"), ())], 45) == [
        "who          post                  seen",
        "-----------  --------------------  ----------",
        "Rimba Danum  Asisten Pemerintahan  2024-05-14",
        "             dan Kesejahteraan",
        "             Rakyat",
    ]


def test_evidence_is_wrapped_below_its_row_and_an_address_stays_whole() -> None:
    address = "https://kabar.example/" + "a" * 30
    assert lines(("who",), [(("Rimba",), (f"{LONG}, {address}",))], 40) == [
        "who",
        "-----",
        "Rimba",
        "    Asisten Pemerintahan dan",
        "    Kesejahteraan Rakyat,",
        f"    {address}",
    ]


def test_too_many_columns_make_a_block_of_each_row() -> None:
    header = ("holder", "capacity", "firstSeen", "lastSeen")
    rows = [(("Rimba", "definitif", "2024-05-14", ""), ("kata",)), (("Sari", "", "2024-05-15", "2024-05-16"), ())]
    assert lines(header, rows, 30) == [
        "holder: Rimba",
        "capacity: definitif",
        "firstSeen: 2024-05-14",
        "    kata",
        "",
        "holder: Sari",
        "firstSeen: 2024-05-15",
        "lastSeen: 2024-05-16",
    ]


@given(st.lists(st.tuples(CELL, CELL, CELL), max_size=4), st.integers(20, 90))
def test_no_line_is_wider_than_the_terminal_and_no_letter_is_lost(rows: list[tuple[str, ...]], width: int) -> None:
    printed = lines(("one", "two", "three"), [(row, ()) for row in rows], width)
    assert all(text_width(line) <= width or "日" in line for line in printed)
    assert sum(line.count("a") for line in printed) == sum(cell.count("a") for row in rows for cell in row)


def test_rows_without_columns_are_no_error() -> None:
    assert lines((), [((), ("kata",))], 40)[-1] == "    kata"
