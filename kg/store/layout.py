"""The folder of a store: what lies in it, how it is recognized, and the words for what can be wrong with it."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from kg import __version__
from kg.errors import StoreError
from kg.graph.vocabulary import ID

DEFAULT = Path("wakil.kg")
# 2: the ledger knows which articles are copies; 3: and keeps people by their profiles; 4: and who may be whom; 5: and blocks
# of people by a word of their names
FORMAT = 5
_OURS = frozenset(
    {"lock.sqlite", "lock.sqlite-journal", "writer.txt", "format.json.new", "judgements.csv", "organizations.csv"}
)


@dataclass(frozen=True, slots=True)
class Format:
    """The first thing read of a store: the version of its format, the base of its IRIs, the program that made it."""

    format: int
    base: str
    made_by: str


@dataclass(frozen=True, slots=True)
class Layout:
    """The paths inside the folder of a store."""

    folder: Path

    @property
    def format(self) -> Path:
        """The file by which a store is recognized; written last when one is made."""
        return self.folder / "format.json"

    @property
    def ledger(self) -> Path:
        """The SQLite file from which all else can be made again."""
        return self.folder / "ledger.sqlite"

    @property
    def oxigraph(self) -> Path:
        """The folder of the index."""
        return self.folder / "oxigraph"

    @property
    def lock(self) -> Path:
        """The file that the one writer holds locked."""
        return self.folder / "lock.sqlite"

    @property
    def judgements(self) -> Path:
        """The text file with the decisions of humans on who is who; it may be written by hand."""
        return self.folder / "judgements.csv"

    @property
    def organizations(self) -> Path:
        """The table of a user with what became of bodies, in the columns of the shipped ``organization_changes.csv``."""
        return self.folder / "organizations.csv"

    @property
    def readers(self) -> Path:
        """The folder with a snapshot of the index for each reader."""
        return self.folder / "readers"

    @property
    def writer(self) -> Path:
        """The file that names the process that is or was writing."""
        return self.folder / "writer.txt"

    def has_index(self) -> bool:
        """Whether an index was begun here: RocksDB writes this file when it makes a database."""
        return (self.oxigraph / "CURRENT").is_file()

    def holds_store(self) -> bool:
        """Whether a store was made here."""
        return self.format.is_file()

    def is_free(self) -> bool:
        """Whether a store can be made here: nothing is there, or an empty folder, or a making that was interrupted."""
        if not self.folder.exists():
            return True
        if not self.folder.is_dir():
            return False
        return all(entry.name in _OURS or self._is_ours(entry) for entry in self.folder.iterdir())

    def _is_ours(self, entry: Path) -> bool:
        return entry.name.startswith(self.ledger.name) and (self.folder / self.lock.name).is_file()

    def read_format(self) -> Format:
        """The format of the store that is here.

        Raises:
            StoreError: there is none, or it is not one that this program reads.
        """
        if not self.holds_store():
            raise self.missing()
        try:
            record = json.loads(self.format.read_text("utf-8"))
            found = Format(int(record["format"]), str(record["base"]), str(record["made_by"]))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StoreError(
                f"{self.format}: this file cannot be read as the format of a store ({error}). "
                "Restore it from a backup, or build the store anew in another folder."
            ) from error
        if found.format > FORMAT:
            raise StoreError(
                f"{self.folder}: made by wakil {found.made_by} in format {found.format}; this is wakil {__version__}, "
                f"which reads format {FORMAT}. Install the newer wakil, or build the store anew in another folder."
            )
        if found.format < FORMAT:
            raise StoreError(
                f"{self.folder}: made by wakil {found.made_by} in format {found.format}; this is wakil {__version__}, "
                f"which reads format {FORMAT}. Build the store anew in another folder."
            )
        return found

    def write_format(self, base: str) -> Format:
        """Declare the folder a store, at once or not at all."""
        made = Format(FORMAT, base, __version__)
        fresh = self.folder / "format.json.new"
        with fresh.open("w", encoding="utf-8") as stream:
            stream.write(json.dumps(asdict(made), indent=2) + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(self.format)
        return made

    def missing(self) -> StoreError:
        """The error for a folder that holds no store, with what to do about it."""
        if self.is_free():
            return StoreError(f"{self.folder}: no store is here. Make one with: kg build SOURCE... --store {self.folder}")
        return StoreError(
            f"{self.folder}: this is not a store of wakil (it has no {self.format.name}). "
            "Name another folder with --store; this one is left as it is."
        )


def check_base(wanted: str | None, found: Format, folder: Path) -> str:
    """The base of a store's IRIs; StoreError where the caller wants another one."""
    if wanted is not None and wanted != found.base:
        raise StoreError(
            f"{folder}: the IRIs of this store begin with {found.base}, not with {wanted}. "
            "Use its base, or build another store."
        )
    return found.base


def base_for_new(wanted: str | None) -> str:
    """The base of a new store's IRIs."""
    return wanted if wanted is not None else ID


@contextmanager
def translated(layout: Layout) -> Iterator[None]:
    """Turn the errors of SQLite, Oxigraph and the file system into a ``StoreError`` that says what to do."""
    folder = layout.folder
    try:
        yield
    except sqlite3.OperationalError as error:
        raise StoreError(
            f"{layout.ledger}: {error}. Check the disk's free space and the folder's permissions, then run the command "
            "again; the store is whole up to the last finished batch."
        ) from error
    except sqlite3.DatabaseError as error:
        raise StoreError(
            f"{layout.ledger}: the ledger is damaged ({error}). Restore {folder} from a backup, or build the store anew "
            "in another folder."
        ) from error
    except (OSError, RuntimeError) as error:  # Oxigraph reports some damage as RuntimeError
        raise StoreError(
            f"{layout.oxigraph}: {error}. Check the disk's free space and the folder's permissions. If the index is "
            f"damaged, delete {layout.oxigraph}: the next kg build makes it again from the ledger."
        ) from error
