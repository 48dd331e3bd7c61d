"""The decisions of humans in the folder of a store: one file, read before anything is built, written at once or not at all."""

from __future__ import annotations

import os

from kg.graph.identity.judgements import Judgements, parse, write
from kg.store.layout import Layout

IN_FORCE = "judgements"  # the remark of the ledger with the decisions that its people were settled by


def read(layout: Layout) -> Judgements:
    """The decisions of a store.

    Raises:
        JudgementError: the file has an error, which is named with its line.
        OSError: it cannot be read.
    """
    if not layout.judgements.is_file():
        return Judgements()
    return parse(layout.judgements.read_text("utf-8-sig"), str(layout.judgements))


def save(layout: Layout, judgements: Judgements) -> None:
    """Write the file; OSError where the disk fails, the old file then stays."""
    fresh = layout.judgements.with_suffix(".new")
    with fresh.open("w", encoding="utf-8", newline="") as stream:
        stream.write(write(judgements.rows))
        stream.flush()
        os.fsync(stream.fileno())
    fresh.replace(layout.judgements)
