"""Contradictions that somebody has judged: ``silenced.csv`` in the folder of a store, one line for each.

A line is ``id,author,time,reason``; the file is read as it stands on every call, and a judgement is taken back by deleting its
line. A file with a bad line is refused whole, with the number of the line, so that nothing is silenced by mistake.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from kg.errors import Place, UsageError
from kg.store.by_hand import text_of
from kg.store.layout import Layout

FILE = "silenced.csv"
HEADER = ("id", "author", "time", "reason")


class Silence(NamedTuple):
    """That somebody judged a contradiction, when (with an offset from UTC), and why it is none or needs no more attention."""

    id: str
    author: str
    time: datetime
    reason: str


class SilenceError(UsageError):
    """A line of the file that is not a judgement; names file and line."""

    def __init__(self, path: Path, line: int, expected: str, found: str) -> None:
        super().__init__(f"{Place(str(path), line)}: expected {expected}, found {found}. Mend or delete that line.")


def path_of(store: str | Path) -> Path:
    """The file of a store."""
    layout = Layout(Path(store))
    layout.read_format()
    return layout.folder / FILE


def read_silences(store: str | Path) -> Mapping[str, Silence]:
    """The judgements of a store by id, {} where there is no file yet.

    Raises:
        StoreError: there is no store.
        SilenceError: a line is broken, or judges again what another line has judged.
    """
    path = path_of(store)
    if not path.is_file():
        return {}
    return _parse(path, _text(path))


def add_silence(store: str | Path, silence: Silence) -> None:
    """Write a judgement below the others; errors as in :func:`read_silences`, also where it is judged already."""
    known = read_silences(store)
    path = path_of(store)
    lines = _text(path) if path.is_file() else _line(HEADER)
    if lines and not lines.endswith("\n"):
        lines += "\n"
    if silence.id in known:
        raise UsageError(f"{path}: {silence.id} is silenced already, by {known[silence.id].author}")
    lines += _line((silence.id, silence.author, silence.time.isoformat(timespec="seconds"), silence.reason))
    _parse(path, lines)
    fresh = path.with_suffix(".new")
    fresh.write_text(lines, encoding="utf-8")
    fresh.replace(path)


def _text(path: Path) -> str:
    return text_of(path, lambda line, expected, found: SilenceError(path, line, expected, found))


def _parse(path: Path, text: str) -> Mapping[str, Silence]:
    found: dict[str, Silence] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        cells = next(csv.reader([line]), [])
        if number == 1:
            if tuple(cells) != HEADER:
                raise SilenceError(path, number, f"the header {','.join(HEADER)}", repr(line))
            continue
        silence = _silence(path, number, cells, line)
        if silence.id in found:
            raise SilenceError(path, number, "each id once", f"{silence.id} again")
        found[silence.id] = silence
    return found


def _silence(path: Path, number: int, cells: list[str], line: str) -> Silence:
    if len(cells) != len(HEADER) or not all(cell.strip() for cell in cells):
        raise SilenceError(path, number, f"{len(HEADER)} cells, none empty: {','.join(HEADER)}", repr(line))
    try:
        time = datetime.fromisoformat(cells[2])
    except ValueError as error:
        raise SilenceError(path, number, "a time such as 2026-11-24T09:30:00+00:00", repr(cells[2])) from error
    if time.tzinfo is None:
        raise SilenceError(path, number, "a time with its offset from UTC", repr(cells[2]))
    return Silence(cells[0], cells[1], time, cells[3])


def _line(cells: tuple[str, ...]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(" ".join(cell.split()) for cell in cells)
    return out.getvalue()
