"""The loader of the language tables: CSV in, typed rows out, every defect named by file, line and column.

A row type is a NamedTuple or a frozen dataclass whose fields are the table's header, in its order, and end in
``source: str``. The annotations say what a cell must hold:

==================  ==========================================================================
``str``             any text but the empty one
``int``             decimal digits, with "-" in front where negative
``float``           a finite number in decimal notation
``bool``            "1" or "0"
``date``            YYYY-MM-DD
``Literal["a"]``    one of the values
``tuple[X, ...]``   cells of X separated by ";"; the empty cell is the empty tuple
``X | None``        as X; the empty cell is None
==================  ==========================================================================

Tables are UTF-8 in Unicode normal form C; blanks around a cell, blank lines and comments are defects.
Nothing is cached here: who needs a table more than once keeps what is built from it.
"""

from __future__ import annotations

import csv
import dataclasses
import io
import re
import types
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from importlib.resources import files
from itertools import pairwise
from operator import itemgetter
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from kg.errors import TableError

T = TypeVar("T")
Convert = Callable[[str], Any]

SEPARATOR = ";"
_INT = re.compile(r"-?[0-9]+")
_FLOAT = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class _CellError(ValueError):
    """A cell that breaks its annotation; the message says what was expected."""


def load_from(package: str, name: str, row_type: type[T], *, key: Sequence[str] = ()) -> tuple[T, ...]:
    """The rows of ``data/<name>.csv`` of a package.

    Args:
        package: "kg.lexicon" or "kg.text".
        name: the table, without ".csv".
        row_type: the schema, see the module's description.
        key: columns whose values together must not occur twice.

    Raises:
        TableError: the table is missing or breaks its schema.
        TypeError: ``row_type`` is not a usable schema, or ``key`` names none of its columns.
    """
    return load_text(_read(package, f"{name}.csv"), name, row_type, key=key)


def load_lines_from(package: str, name: str) -> tuple[str, ...]:
    """The lines of ``data/<name>.txt`` of a package, in their order: sorted, none empty, none twice.

    Raises:
        TableError: the list is missing or breaks one of these rules, with the line where it does.
    """
    return lines_of(_read(package, f"{name}.txt"), name)


def lines_of(text: str, name: str) -> tuple[str, ...]:
    """The lines of a list given as text; ``name`` is only used in messages. See :func:`load_lines_from`."""
    lines = tuple(text.removesuffix("\n").split("\n"))
    for number, (before, line) in enumerate(pairwise(("", *lines)), start=1):
        if line <= before:
            raise TableError(f"{name}.txt:{number}: expected a line that sorts behind {before!r}, found {line!r}")
    return lines


def _read(package: str, name: str) -> str:
    path = files(package) / "data" / name
    if not path.is_file():
        raise TableError(f"{name}: expected a table in {package.replace('.', '/')}/data, found no such file")
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise TableError(f"{name}: expected UTF-8, found byte {error.object[error.start]:#04x}") from error


def load_text(text: str, name: str, row_type: type[T], *, key: Sequence[str] = ()) -> tuple[T, ...]:
    """The rows of a table given as text; ``name`` is only used in messages. See :func:`load_from`."""
    columns = _columns(row_type)
    unknown = [column for column in key if column not in columns]
    if unknown:
        raise TypeError(f"{name}.csv has no column {unknown[0]!r} to be a key")
    build = cast("Callable[..., T]", row_type)
    rows = _by_column(text, columns, build, key)
    return _by_row(text, name, columns, build, key) if rows is None else rows


def _by_column(text: str, columns: dict[str, Convert], build: Callable[..., T], key: Sequence[str]) -> tuple[T, ...] | None:
    """The rows of a sound table, a column at a time, which is quick; None where anything is wrong."""
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        return None
    try:
        header, *records = csv.reader(io.StringIO(text, newline=""), strict=True)
        if header != list(columns) or any(len(cells) != len(header) for cells in records):
            return None
        cells = dict(zip(columns, zip(*records, strict=True), strict=False))
        if key and len(set(zip(*[cells.get(column, ()) for column in key], strict=True))) != len(records):
            return None
        return tuple(map(build, *[_column(convert, cells.get(name, ())) for name, convert in columns.items()]))
    except (csv.Error, ValueError):
        return None


def _column(convert: Convert, cells: Sequence[str]) -> Sequence[Any]:
    if convert is not _text:
        return [convert(cell) for cell in cells]
    if "" in cells or [*map(str.strip, cells)] != [*cells]:
        raise _CellError("text without blanks around it")
    return cells


def _by_row(text: str, name: str, columns: dict[str, Convert], build: Callable[..., T], key: Sequence[str]) -> tuple[T, ...]:
    """The rows, a row at a time, up to the first defect, which is raised with its place."""
    records = _records(text, name)
    _check_header(next(records, (1, [])), tuple(columns), name)
    seen = _Keys(name, tuple(columns), key)
    rows = []
    for line, cells in records:
        try:
            rows.append(build(*[convert(cell) for convert, cell in zip(columns.values(), cells, strict=True)]))
        except ValueError as error:
            raise _explained(name, line, columns, cells, error) from error
        seen.add(line, cells)
    return tuple(rows)


def _records(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line it starts in."""
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        lines = text.split("\n")
        line = next(number for number, part in enumerate(lines, 1) if not unicodedata.is_normalized("NFC", part))
        raise _defect(name, line, "Unicode normal form C", repr(lines[line - 1]))
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    start = 1
    try:
        for cells in reader:
            yield start, cells
            start = reader.line_num + 1
    except csv.Error as error:
        raise TableError(f"{name}.csv:{max(reader.line_num, 1)}: expected a CSV record, found: {error}") from error


def _check_header(header: tuple[int, list[str]], names: tuple[str, ...], name: str) -> None:
    line, cells = header
    for index, column in enumerate(names):
        found = cells[index] if index < len(cells) else None
        if found != column:
            raise _defect(name, line, f"the header {','.join(names)}", _shown(found), column)
    if len(cells) > len(names):
        raise _defect(name, line, f"the header {','.join(names)}", f"one more column, {cells[len(names)]!r}")


class _Keys:
    """Refuses a second row with the same values in the key columns."""

    def __init__(self, name: str, names: tuple[str, ...], key: Sequence[str]) -> None:
        self._name = name
        self._key = tuple(key)
        self._take = itemgetter(*(names.index(column) for column in key)) if key else None
        self._lines: dict[Any, int] = {}

    def add(self, line: int, cells: list[str]) -> None:
        if self._take is None:
            return
        value = self._take(cells)
        first = self._lines.setdefault(value, line)
        if first != line:
            raise _defect(self._name, line, "no second row of this key", f"{value!r} as in line {first}", "+".join(self._key))


def _explained(name: str, line: int, columns: dict[str, Convert], cells: list[str], reason: ValueError) -> TableError:
    """Why a record could not become a row; ``reason`` is used where each cell alone is fine."""
    if len(cells) != len(columns):
        found = f"{len(cells)} cells" if cells else "a blank line"
        return _defect(name, line, f"{len(columns)} cells", found)
    for (column, convert), cell in zip(columns.items(), cells, strict=True):
        try:
            convert(cell)
        except _CellError as error:
            return _defect(name, line, str(error), _shown(cell), column)
    return _defect(name, line, "a row that its type accepts", str(reason))


def _defect(name: str, line: int, expected: str, found: str, column: str | None = None) -> TableError:
    where = "" if column is None else f" column {column}:"
    return TableError(f"{name}.csv:{line}:{where} expected {expected}, found {found}")


def _shown(cell: str | None) -> str:
    return "nothing" if not cell else repr(cell)


def _columns(row_type: type[Any]) -> dict[str, Convert]:
    """Column name to converter, in order."""
    if dataclasses.is_dataclass(row_type):
        names = [field.name for field in dataclasses.fields(row_type) if field.init]
    else:
        names = list(getattr(row_type, "_fields", ()))
    hints = get_type_hints(row_type)
    if not names or names[-1] != "source" or hints["source"] is not str:
        raise TypeError(f"{row_type.__name__} is no row type: its fields must end in source: str")
    return {name: _converter(hints[name]) for name in names}


def _converter(annotation: Any) -> Convert:
    plain = _PLAIN.get(annotation)
    if plain is not None:
        return plain
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Literal and all(isinstance(value, str) for value in args):
        return _literal(args)
    if origin is tuple and len(args) == 2 and args[1] is Ellipsis:
        return _many(_converter(args[0]))
    if origin in (Union, types.UnionType) and len(args) == 2 and type(None) in args:
        return _optional(_converter(next(part for part in args if part is not type(None))))
    raise TypeError(f"no cell can be read as {annotation!r}")


def _text(cell: str) -> str:
    if not cell or cell[0].isspace() or cell[-1].isspace():
        raise _CellError("text without blanks around it")
    return cell


def _whole(cell: str) -> int:
    if not _INT.fullmatch(cell):
        raise _CellError("a whole number")
    return int(cell)


def _number(cell: str) -> float:
    if not _FLOAT.fullmatch(cell):
        raise _CellError("a number")
    return float(cell)


def _truth(cell: str) -> bool:
    if cell not in ("0", "1"):
        raise _CellError("1 or 0")
    return cell == "1"


def _day(cell: str) -> date:
    if not _DATE.fullmatch(cell):
        raise _CellError("a date YYYY-MM-DD")
    try:
        return date.fromisoformat(cell)
    except ValueError as error:
        raise _CellError("a day of the calendar, YYYY-MM-DD") from error


def _literal(values: tuple[str, ...]) -> Convert:
    known = {value: value for value in values}

    def convert(cell: str) -> str:
        value = known.get(cell)
        if value is None:
            raise _CellError(f"one of {', '.join(values)}")
        return value

    return convert


def _many(convert: Convert) -> Convert:
    def convert_all(cell: str) -> tuple[Any, ...]:
        return tuple([convert(part) for part in cell.split(SEPARATOR)]) if cell else ()

    return convert_all


def _optional(convert: Convert) -> Convert:
    def convert_some(cell: str) -> Any:
        return convert(cell) if cell else None

    return convert_some


_PLAIN: dict[Any, Convert] = {str: _text, int: _whole, float: _number, bool: _truth, date: _day}
