"""Opening a store: to read it, as many as like; to write it, one at a time.

A store is a folder: ``format.json`` says that it is one; ``ledger.sqlite`` holds the articles as they were given and read,
and is the truth, with ``judgements.csv``, in which humans decided who is who; ``oxigraph/`` is the index made from these,
which queries run on and which can be made again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kg import __version__
from kg.errors import StoreError
from kg.graph.iris import Names
from kg.store.layout import DEFAULT, Layout, base_for_new, check_base, translated
from kg.store.ledger import Ledger
from kg.store.locking import WriterLock
from kg.store.reading import Reader
from kg.store.snapshots import delete_abandoned, open_snapshot

if TYPE_CHECKING:
    from kg.store.writing import Writer

__all__ = ["DEFAULT", "Reader", "open_existing", "open_reading", "open_writing"]

_INDEXED_BY = "indexed by"


@contextmanager
def open_reading(path: str | Path = DEFAULT) -> Iterator[Reader]:
    """A store as it is now; what a writer does meanwhile is not seen.

    Raises:
        StoreError: there is no store, or it is damaged, or of a newer format; the message says what to do.
    """
    layout = Layout(Path(path))
    found = layout.read_format()
    with translated(layout):
        if not layout.has_index():
            raise StoreError(
                f"{layout.oxigraph}: the index of this store is missing. Any kg build into the store makes it again from "
                "the ledger."
            )
    with ExitStack() as opened:
        with translated(layout):
            ledger = Ledger.for_reading(layout.ledger)
            opened.callback(ledger.close)
            store = opened.enter_context(open_snapshot(layout))
        yield Reader(layout, ledger, store, Names(found.base))


@contextmanager
def open_writing(path: str | Path = DEFAULT, *, base: str | None = None) -> Iterator[Writer]:
    """A store to be changed; it is made where there is none. What an interrupted writer left undone is finished first.

    Args:
        path: its folder.
        base: what the IRIs of a new store begin with, ending in "/"; by default that of ``kg.graph.vocabulary``.

    Raises:
        StoreError: another writer has it, the folder holds something else, or the store is damaged, of a newer format or
            of another base; the message says what to do.
        JudgementError: the file with decisions on who is who has an error.
        TableError: the user's table of bodies has an error.
    """
    layout = Layout(Path(path))
    if layout.holds_store():
        layout.read_format()
    elif not layout.is_free():
        raise layout.missing()
    with translated(layout):
        layout.folder.mkdir(parents=True, exist_ok=True)
        lock = WriterLock(layout).__enter__()
    try:
        writer = _writer(layout, base)
        try:
            yield writer
        finally:
            writer.close()
    finally:
        lock.__exit__(None, None, None)


@contextmanager
def open_existing(path: str | Path = DEFAULT) -> Iterator[Writer]:
    """As :func:`open_writing`, but a store that is not there is an error, not made."""
    layout = Layout(Path(path))
    if not layout.holds_store():
        raise layout.missing()
    with open_writing(path) as writer:
        yield writer


def _writer(layout: Layout, base: str | None) -> Writer:
    """The writer of a store whose lock is held."""
    from kg.store import judging
    from kg.store.index import Index
    from kg.store.writing import Writer

    new = not layout.holds_store()
    names = Names(base_for_new(base) if new else check_base(base, layout.read_format(), layout.folder))
    if not new and not layout.ledger.is_file():
        raise StoreError(
            f"{layout.ledger}: the ledger of this store is missing. Restore it from a backup, or build the store anew in "
            "another folder."
        )
    with translated(layout):
        ledger = Ledger.for_writing(layout.ledger)
        try:
            with ledger.transaction():
                if not layout.has_index() or ledger.meta(_INDEXED_BY) != __version__:
                    ledger.mark_all()
                    ledger.set_meta(_INDEXED_BY, __version__)
            if new:
                layout.write_format(names.base)
            writer = Writer(layout, ledger, Index(layout.oxigraph), names)
            writer.finish_interrupted()
            writer.learn(judging.bodies(layout))
            writer.judge(judging.read(layout))
            delete_abandoned(layout)
        except BaseException:
            ledger.close()
            raise
    return writer
