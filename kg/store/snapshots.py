"""What a reader reads: the index as it was at one moment, whatever a writer does to it meanwhile.

Oxigraph opens its files when it first needs them, and a writer deletes the files that it has merged into others; a reader
of the writer's own folder would sooner or later find a file gone. So each reader gets a folder of its own with hard links
to the files of the moment, which cost no space and no copying, and deletes it when it is done. What a reader that was
killed left behind is deleted by the next writer.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pyoxigraph import Store

from kg.errors import StoreError
from kg.store.layout import Layout
from kg.store.locking import Lock

_ATTEMPTS = 100
_PAUSE = 0.02
_LOCK = "reader.sqlite"


@contextmanager
def open_snapshot(layout: Layout) -> Iterator[Store]:
    """The index, opened for reading.

    Where the folder of the store cannot be written, nobody can change it either, and the index itself is opened.

    Raises:
        StoreError: a writer was so busy that no whole state could be met.
        OSError, RuntimeError: the index is damaged.
    """
    try:
        layout.readers.mkdir(exist_ok=True)
        folder = Path(tempfile.mkdtemp(dir=layout.readers))
    except OSError:
        yield Store.read_only(str(layout.oxigraph))
        return
    lock = Lock(folder / _LOCK)
    try:
        lock.take()
        yield _opened(layout, folder)
    finally:
        lock.free()
        shutil.rmtree(folder, ignore_errors=True)


def delete_abandoned(layout: Layout) -> None:
    """Delete the snapshots of readers that have ended without doing so."""
    if not layout.readers.is_dir():
        return
    for folder in layout.readers.iterdir():
        lock = Lock(folder / _LOCK)
        if (folder / _LOCK).is_file() and lock.take():
            lock.free()
            shutil.rmtree(folder, ignore_errors=True)


def _opened(layout: Layout, folder: Path) -> Store:
    missing: FileNotFoundError | None = None
    for attempt in range(_ATTEMPTS):
        place = folder / str(attempt)
        place.mkdir()
        try:
            whole = _linked(layout.oxigraph, place)
        except FileNotFoundError as error:
            whole, missing = False, error
        if whole:
            return Store.read_only(str(place))
        time.sleep(_PAUSE)
    if missing is not None:
        raise missing
    raise StoreError(
        f"{layout.folder}: a writer keeps changing this store so fast that it cannot be opened; try again in a moment."
    )


def _linked(source: Path, target: Path) -> bool:
    """Bring the files of a RocksDB folder into another one; False where it changed meanwhile."""
    before = _state(source)
    current, manifest, _ = before
    shutil.copyfile(source / manifest, target / manifest)
    for entry in sorted(source.iterdir()):
        if entry.suffix == ".sst":
            _link(entry, target / entry.name)
        elif entry.suffix == ".log":
            shutil.copyfile(entry, target / entry.name)
    (target / "CURRENT").write_bytes(current)
    return _state(source) == before


def _state(source: Path) -> tuple[bytes, str, int]:
    """The name and length of the manifest, to which RocksDB appends each change of its set of files."""
    current = (source / "CURRENT").read_bytes()
    manifest = current.decode("ascii").strip()
    return current, manifest, (source / manifest).stat().st_size


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except FileNotFoundError:
        raise
    except OSError:
        shutil.copyfile(source, target)
