"""The errors that Wakil raises on purpose, each with what a reader needs to mend the input.

``WakilError`` is the root; the command line turns it into one line on stderr and an exit status.
"""

from __future__ import annotations

from dataclasses import dataclass


class WakilError(Exception):
    """Something the user can mend: bad input, a wrong call, a store that cannot be opened."""


class UsageError(WakilError):
    """The call itself is wrong (exit status 2)."""


@dataclass(frozen=True)
class Place:
    """Where in the input something is wrong: a file (or "-"), and a line counted from 1 where there is one."""

    file: str
    line: int | None = None

    def __str__(self) -> str:
        return self.file if self.line is None else f"{self.file}:{self.line}"


class InputError(WakilError):
    """A source that cannot be read as articles.

    Args:
        place: file and line.
        expected: what should stand there.
        found: what stands there.
        remedy: what to do about it.
    """

    def __init__(self, place: Place, *, expected: str, found: str, remedy: str) -> None:
        super().__init__(f"{place}: expected {expected}, found {found}. {remedy}")
        self.place = place
        self.expected = expected
        self.found = found
        self.remedy = remedy


class SourceError(InputError, UsageError):
    """A source that the call names and that is not there."""


class JudgementError(WakilError):
    """A human decision that cannot be taken: a bad line, an unknown person, a contradiction.

    Args:
        place: file and line.
        expected: what should stand there.
        found: what stands there.
    """

    def __init__(self, place: Place, expected: str, found: str) -> None:
        super().__init__(f"{place}: expected {expected}, found {found}. Nothing was changed.")
        self.place = place


class TableError(WakilError):
    """A language table whose row breaks its schema; names file, line and column."""


class PluginError(WakilError):
    """An extractor of another package that cannot be loaded; names it and the package."""


class ExtractorError(WakilError):
    """An extractor that failed on an article; what it raised is the cause of this error.

    Args:
        extractor: its name.
        reason: what went wrong.
    """

    def __init__(self, extractor: str, reason: str) -> None:
        super().__init__(f"the extractor {extractor!r} failed: {reason}")
        self.extractor = extractor
        self.reason = reason


class StoreError(WakilError):
    """A store that is missing, locked, damaged or of another version."""


class QueryError(WakilError):
    """A query that cannot be run: syntax, a forbidden feature, a missing parameter, the time limit."""
