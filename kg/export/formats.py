"""The forms of an export by the ending of the file, and writing one without ever leaving half a file behind."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

from pyoxigraph import Quad

from kg.errors import UsageError, WakilError
from kg.export.tables import Table
from kg.graph.vocabulary import SCHEMA_ARTICLE_BODY

TITLE = "Siapa mewakili siapa"

# name of the form -> the endings of files that mean it
FORMATS: dict[str, tuple[str, ...]] = {
    "ttl": (".ttl",),
    "trig": (".trig",),
    "nq": (".nq",),
    "nt": (".nt",),
    "jsonld": (".jsonld",),
    "rdf": (".rdf", ".xml"),
    "graphml": (".graphml",),
    "gexf": (".gexf",),
    "csv": (".csv",),
    "html": (".html", ".htm"),
    "svg": (".svg",),
}
ENDINGS: dict[str, str] = {ending: name for name, endings in FORMATS.items() for ending in endings}


def format_of(path: Path) -> str:
    """The form that the ending of ``path`` means.

    Raises:
        UsageError: it means none; the message lists those that do.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise UsageError(f"{path}: cannot tell what to write from the ending {ending!r}; use one of {', '.join(ENDINGS)}")
    return ENDINGS[ending]


def render(
    quads: Iterable[Quad], form: str, *, title: str = TITLE, text: bool = True, table: Table = "representations"
) -> bytes:
    """The export as bytes.

    Args:
        quads: those of a store or of a part of one, in any order, repeated or not.
        form: a name of ``FORMATS``.
        title: the heading of pages and pictures.
        text: whether the articles' full text goes along; it is the property of the outlets.
        table: which table, for CSV.

    Raises:
        UsageError: an unknown form.
        WakilError: what the form cannot hold.
    """
    if form not in FORMATS:
        raise UsageError(f"unknown format {form!r}; use one of {', '.join(FORMATS)}")
    chosen = quads if text else (quad for quad in quads if quad.predicate != SCHEMA_ARTICLE_BODY)
    made = _writer(form, title, table)(chosen)
    return made if isinstance(made, bytes) else made.encode()


def export(
    quads: Iterable[Quad],
    path: Path,
    *,
    title: str = TITLE,
    text: bool = True,
    table: Table = "representations",
    form: str | None = None,
) -> None:
    """Write the export to ``path`` in the form of its ending, replacing what stands there in one step.

    Args:
        quads, title, text, table: as for :func:`render`.
        form: a name of ``FORMATS`` where the ending does not tell.

    Raises:
        UsageError: an unknown ending or form.
        WakilError: the file cannot be written, or the form cannot hold the data.
    """
    chosen = form or format_of(path)
    write(path, (render(quads, chosen, title=title, text=text, table=table),))


def _writer(form: str, title: str, table: Table) -> Callable[[Iterable[Quad]], str | bytes]:
    """The function that writes a form; each module is loaded only where it is used."""
    if form in ("graphml", "gexf"):
        from kg.export import network_files

        return network_files.as_graphml if form == "graphml" else network_files.as_gexf
    if form == "csv":
        from kg.export.tables import as_csv

        return lambda quads: as_csv(quads, table)
    if form == "html":
        from kg.export.page import as_html

        return lambda quads: as_html(quads, title)
    if form == "svg":
        from kg.export.picture import as_svg

        return lambda quads: as_svg(quads, title)
    from kg.export import rdf

    writers: dict[str, Callable[[Iterable[Quad]], str]] = {
        "ttl": rdf.as_turtle,
        "trig": rdf.as_trig,
        "nq": rdf.as_nquads,
        "nt": rdf.as_ntriples,
        "jsonld": rdf.as_jsonld,
        "rdf": rdf.as_rdfxml,
    }
    return writers[form]


def write(path: Path, chunks: Iterable[bytes]) -> int:
    """Write beside the file, then rename: a reader sees the old file or the new one, never a part.

    Returns:
        The number of bytes written.

    Raises:
        WakilError: the file cannot be written; what stood there still does.
    """
    target = Path(os.path.realpath(path))
    try:
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:80]}.", suffix=".part", dir=target.parent)
    except OSError as error:
        raise _unwritable(path, error) from error
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            size = _fill(path, file, chunks)
        try:
            beside.chmod(mode)
            beside.replace(target)
        except OSError as error:
            raise _unwritable(path, error) from error
    finally:
        beside.unlink(missing_ok=True)
    return size


def _fill(path: Path, file: BinaryIO, chunks: Iterable[bytes]) -> int:
    """Write all chunks; what fails while they are made is not taken for a failure of the file."""
    size = 0
    for chunk in chunks:
        try:
            size += file.write(chunk)
        except OSError as error:
            raise _unwritable(path, error) from error
    return size


def _unwritable(path: Path, error: OSError) -> WakilError:
    return WakilError(f"{path}: cannot be written: {error.strerror or error}")


def _umask() -> int:
    current = os.umask(0o022)
    os.umask(current)
    return current
