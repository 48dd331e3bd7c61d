"""Locks of the operating system, which end with the process that holds them, however it ends."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Self

from kg.errors import StoreError
from kg.store.layout import Layout


class Lock:
    """A file that one holder at a time has locked.

    It is SQLite's lock on an empty database, which is portable and, unlike ``flock``, is not handed on to child processes.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None

    def take(self) -> bool:
        """Take the lock unless somebody has it; whether it is now held by this object."""
        connection = sqlite3.connect(self._path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            connection.close()
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                return False
            raise
        self._connection = connection
        return True

    def free(self) -> None:
        """Give the lock up, if it is held."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


class WriterLock:
    """The right to write a store, from ``__enter__`` to ``__exit__`` or the end of the process.

    Raises:
        StoreError: another process, or another part of this one, is writing.
    """

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._lock = Lock(layout.lock)

    def __enter__(self) -> Self:
        if not self._lock.take():
            raise StoreError(
                f"{self._layout.folder}: {self._holder()} is writing to this store. Wait until it has finished, then run "
                "the command again; reading (query, ask, info, export) is possible meanwhile."
            )
        self._layout.writer.write_text(f"{os.getpid()}\n", "ascii")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._lock.free()

    def _holder(self) -> str:
        try:
            number = int(self._layout.writer.read_text("ascii"))
        except (OSError, ValueError):
            return "another process"
        return "this process" if number == os.getpid() else f"process {number}"
