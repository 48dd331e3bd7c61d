from __future__ import annotations

import io

import pyoxigraph as ox
import pytest

from kg.cli.tables import layout, plain, print_result, print_rows
from kg.query.results import Result


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


def lit(*texts: str | None) -> tuple[ox.Literal | None, ...]:
    return tuple(None if text is None else ox.Literal(text) for text in texts)


FACTS = Result(
    ("who", "whoPost", "kind", "quote", "headline", "source", "published", "url", "fact"),
    (
        lit("Rimba", "Sekda", None, "kata [bold]tebal[/bold]", "Judul", "Kabar", None, "https://a.example/", "a:a"),
        lit(None, "Asisten", None, "kata lain", None, None, None, None, "a:b"),
    ),
)


def printed(result: Result, out: io.StringIO) -> str:
    print_result(result, out)
    return out.getvalue()


def test_evidence_stands_below_its_row_and_posts_beside_their_holder() -> None:
    assert printed(FACTS, io.StringIO()).splitlines() == [
        "who",
        "------------",
        "Rimba, Sekda",
        '    "kata [bold]tebal[/bold]"',
        "    Judul, Kabar, https://a.example/",
        "Asisten",
        '    "kata lain"',
    ]


def test_on_a_terminal_parts_are_styled_unless_no_color_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("NO_COLOR", raising=False)
    drawn = printed(FACTS, Terminal())
    assert drawn.startswith("\x1b[1mwho\x1b[0m\n")
    assert "kata [bold]tebal[/bold]" in drawn
    monkeypatch.setenv("NO_COLOR", "1")
    assert printed(FACTS, Terminal()) == printed(FACTS, io.StringIO())


def test_a_terminal_gets_lines_of_its_width_a_pipe_whole_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    monkeypatch.setenv("NO_COLOR", "1")
    wide = Result(("who", "what"), (lit("Rimba Danum " * 5, "Sekretaris Daerah " * 10),))
    assert max(map(len, printed(wide, Terminal()).splitlines())) <= 50
    assert max(map(len, printed(wide, io.StringIO()).splitlines())) > 200
    assert wide.to_csv().count("\n") == 2


def test_other_rows_keep_all_columns_that_have_a_value() -> None:
    result = Result(("a", "aPost", "b"), (lit("1", None, "x"), lit("22", None, None)))
    assert printed(result, io.StringIO()) == "a   b\n--  -\n1   x\n22\n"


def test_nothing_and_truth() -> None:
    assert printed(Result(("a",)), io.StringIO()) == "no answer\n"
    assert printed(Result((), (), "boolean", True), io.StringIO()) == "yes\n"
    assert printed(Result((), (), "boolean", False), io.StringIO()) == "no\n"


def test_control_characters_become_blanks() -> None:
    assert plain("a\x1b[31mb\x9bc\u202ed\ne\u2028f\t\x00") == "a [31mb c d e f"
    row = layout(Result(("a",), (lit("\x1b]0;judul\x07"),))).rows[0]
    assert row == (("]0;judul",), ())


def test_wide_characters_are_counted_as_two() -> None:
    out = io.StringIO()
    print_rows(("a", "b"), [("日本", "x"), ("e\u0301", "y")], out)
    assert out.getvalue() == "a     b\n----  -\n日本  x\ne\u0301     y\n"


def test_rows_without_any_value_are_no_error() -> None:
    assert printed(Result(("a",), ((None,),)), io.StringIO()).strip() == ""
