"""Sources of articles: files, folders and standard input, told apart by suffix or by how they begin, read as a stream."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from kg.errors import InputError, Place, SourceError
from kg.text.encodings import UndecodableError, binary_kind, declared, decode, utf16
from kg.text.jsonlines import holds_several_values, read_document, read_lines
from kg.text.outcomes import Failure, Limits, Outcome, too_large
from kg.text.pages import looks_like_page, read_page
from kg.text.plain import read_plain

STDIN = "-"
FORMATS = {
    ".txt": "plain", ".text": "plain", ".html": "page", ".htm": "page",
    ".json": "document", ".jsonl": "lines", ".ndjson": "lines",
}  # fmt: skip
_CHUNK = 65_536
OnSkip = Callable[[Path], None]


def check(sources: Iterable[str | Path]) -> None:
    """Refuse a call that names a file or folder that is not there, or standard input twice, before anything is read.

    Raises:
        SourceError: the first source that is wrong.
    """
    seen_stdin = False
    for source in sources:
        if str(source) == STDIN:
            if seen_stdin:
                raise SourceError(Place(STDIN), expected="standard input once", found="it twice", remedy="Name it once.")
            seen_stdin = True
        elif not Path(source).exists():
            raise SourceError(
                Place(str(source)),
                expected="a file or folder",
                found="nothing of that name",
                remedy="Check the path; '-' stands for standard input.",
            )


def read(
    sources: Iterable[str | Path],
    *,
    stdin: BinaryIO | None = None,
    limits: Limits = Limits(),  # noqa: B008  (frozen)
    on_skip: OnSkip | None = None,
) -> Iterator[Outcome]:
    """The articles of all sources, in the order of the call; files of a folder in the order of their paths.

    Args:
        sources: files, folders (searched to the bottom for the suffixes in ``FORMATS``; hidden ones left out), ``-``
            for standard input. A file that is named itself may have any suffix.
        stdin: what ``-`` reads.
        limits: how much is read at most.
        on_skip: called with each file of a folder that has another suffix.

    Returns:
        A stream of articles and failures that holds one file at a time, and of JSON Lines one line.

    Raises:
        SourceError: at once, as ``check`` does; all that goes wrong later is a ``Failure`` in the stream.
    """
    names = list(sources)
    check(names)
    if stdin is None and any(str(name) == STDIN for name in names):
        raise ValueError("standard input is among the sources but not among the arguments")
    return _stream(names, stdin, limits, on_skip)


def _stream(sources: list[str | Path], stdin: BinaryIO | None, limits: Limits, on_skip: OnSkip | None) -> Iterator[Outcome]:
    for source in sources:
        if str(source) == STDIN and stdin is not None:
            yield from _guarded(stdin, STDIN, None, limits)
            continue
        for found in _files(Path(source), set(), on_skip) if Path(source).is_dir() else (Path(source),):
            if isinstance(found, Failure):
                yield found
                continue
            try:
                with found.open("rb") as stream:
                    yield from _guarded(stream, str(found), FORMATS.get(found.suffix.lower()), limits)
            except OSError as error:
                yield Failure(_unreadable(str(found), error))


def _files(folder: Path, visited: set[Path], on_skip: OnSkip | None) -> Iterator[Path | Failure]:
    """The files below a folder; each folder once, so a symbolic link that leads back up ends there."""
    try:
        real = folder.resolve()
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield Failure(_unreadable(str(folder), error))
        return
    if real in visited:
        return
    visited.add(real)
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _files(entry, visited, on_skip)
        elif entry.suffix.lower() in FORMATS and entry.is_file():
            yield entry
        elif on_skip is not None:
            on_skip(entry)


def _unreadable(file: str, error: OSError) -> InputError:
    return InputError(
        Place(file),
        expected="something that can be read",
        found=f"an error of the system: {error.strerror or error}",
        remedy="Check its permissions.",
    )


def _guarded(stream: BinaryIO, file: str, kind: str | None, limits: Limits) -> Iterator[Outcome]:
    """The outcomes of one stream; whatever is wrong with it as a whole is a failure of that file."""
    try:
        yield from _outcomes(stream, file, kind, limits)
    except InputError as error:
        yield Failure(error)
    except OSError as error:
        yield Failure(_unreadable(file, error))
    except UndecodableError as error:
        yield Failure(InputError(Place(file), expected="text in UTF-8", found=str(error), remedy="Save the file as UTF-8."))


def _outcomes(stream: BinaryIO, file: str, kind: str | None, limits: Limits) -> Iterator[Outcome]:
    place = Place(file)
    head = stream.read(_CHUNK)
    if binary := binary_kind(head):
        raise InputError(place, expected="text", found=binary, remedy="Save its text as UTF-8, or leave it out.")
    if not head:
        raise InputError(place, expected="an article", found="an empty file", remedy="Leave it out, or fill it.")
    chunks = chain([head], iter(lambda: stream.read(_CHUNK), b""))
    kind = kind or _sniffed(head)
    if kind == "lines":
        yield from read_lines(chunks, file, limits)
        return
    data = _whole(chunks, place, limits)
    text = decode(data, declared(data) if kind == "page" else None)
    if not text.strip():
        raise InputError(place, expected="an article", found="nothing but blanks", remedy="Leave it out, or fill it.")
    if kind == "document" and holds_several_values(text):
        yield from read_lines([data], file, limits)
    elif kind == "document":
        yield from read_document(text, file, limits)
    else:
        yield (read_page if kind == "page" else read_plain)(text, file, limits)


def _sniffed(head: bytes) -> str:
    """The format of what has no suffix to tell it: JSON by its first brace, a page by its first tag, else plain text."""
    text = head[2:].decode(codec, "ignore") if (codec := utf16(head)) else head.decode("latin-1")
    begin = text.removeprefix("\xef\xbb\xbf").lstrip()
    if begin.startswith("{"):
        return "document" if begin.split("\n", 1)[0].strip() == "{" else "lines"
    if begin.startswith("[") and begin[1:].lstrip().startswith("{"):
        return "document"
    return "page" if looks_like_page(begin) else "plain"


def _whole(chunks: Iterable[bytes], place: Place, limits: Limits) -> bytes:
    kept, size = [], 0
    for chunk in chunks:
        size += len(chunk)
        if size > limits.file_bytes:
            raise too_large(place, "a file", limits.file_bytes)
        kept.append(chunk)
    data = b"".join(kept)
    if binary := binary_kind(data):
        raise InputError(place, expected="text", found=binary, remedy="Save its text as UTF-8, or leave it out.")
    return data
