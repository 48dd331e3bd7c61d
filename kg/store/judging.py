"""What humans add to the folder of a store: decisions on who is who, and a table of what became of bodies.

Both are read before anything is built; the decisions are written at once or not at all.
"""

from __future__ import annotations

import os
from pathlib import Path

from kg.errors import JudgementError, Place, TableError
from kg.graph.identity.judgements import Judgements, parse, write
from kg.lexicon.kin import ChangeRow, changes_in
from kg.store.by_hand import text_of
from kg.store.layout import Layout

BODIES = "organizations"  # the remark of the ledger with the user's table of bodies that the index follows
IN_FORCE = "judgements"  # the remark of the ledger with the decisions that its people were settled by


def read(layout: Layout) -> Judgements:
    """The decisions of a store.

    Raises:
        JudgementError: the file has an error, which is named with its line.
        OSError: it cannot be read.
    """
    if not layout.judgements.is_file():
        return Judgements()
    return parse(decisions_in(layout.judgements), str(layout.judgements))


def decisions_in(path: Path) -> str:
    """The text of a file of decisions; JudgementError where it is not UTF-8, OSError where it cannot be read."""
    return text_of(path, lambda line, expected, found: JudgementError(Place(str(path), line), expected, found))


def bodies_in(table: str) -> tuple[ChangeRow, ...]:
    """The rows of a user's table of bodies, () where it is empty; TableError where it has an error."""
    return changes_in(table, "organizations") if table.strip() else ()


def bodies(layout: Layout) -> str:
    """The user's table of bodies as it stands, empty where there is none; TableError where it is not UTF-8."""
    if not layout.organizations.is_file():
        return ""
    return text_of(layout.organizations, lambda line, expected, found: _bad_table(layout.organizations, line, expected, found))


def _bad_table(path: Path, line: int, expected: str, found: str) -> TableError:
    return TableError(f"{Place(str(path), line)}: expected {expected}, found {found}")


def save(layout: Layout, judgements: Judgements) -> None:
    """Write the file; OSError where the disk fails, the old file then stays."""
    fresh = layout.judgements.with_suffix(".new")
    with fresh.open("w", encoding="utf-8", newline="") as stream:
        stream.write(write(judgements.rows))
        stream.flush()
        os.fsync(stream.fileno())
    fresh.replace(layout.judgements)
