"""JSON Lines, read line by line in flat memory, and JSON files with one object or an array of objects."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from kg.errors import InputError, Place
from kg.text.encodings import UndecodableError, decode, utf8_chunks
from kg.text.fields import article
from kg.text.outcomes import Failure, Limits, Outcome, excerpt, too_large

_KINDS = {dict: "an object", list: "an array", str: "a string", bool: "a truth value", type(None): "null"}


def read_lines(chunks: Iterable[bytes], file: str, limits: Limits) -> Iterator[Outcome]:
    """The articles of a file of JSON Lines, one outcome a line; blank lines are skipped.

    Each line is decoded for itself, so a file put together from several encodings is read well. Memory is bounded by
    ``limits.line_bytes`` whatever the size of the file.
    """
    anything = False
    for number, line in _lines(utf8_chunks(chunks), limits.line_bytes):
        place = Place(file, number)
        if line is not None and not line.strip():
            continue
        anything = True
        try:
            if line is None:
                raise too_large(place, "a line", limits.line_bytes)
            yield article(_object(_parsed(_decoded(line, place), place), place), place, limits)
        except InputError as error:
            yield Failure(error)
    if not anything:
        yield Failure(InputError(Place(file), expected="JSON Lines", found="an empty file", remedy="Give one object a line."))


def read_document(text: str, file: str, limits: Limits) -> Iterator[Outcome]:
    """The articles of a JSON document: one object, or an array of objects.

    Raises:
        InputError: the document is not valid JSON, or something else than an object or an array.
    """
    place = Place(file)
    value = _parsed(text, place, whole=True)
    items = value if isinstance(value, list) else [value]
    if not items:
        yield Failure(InputError(place, expected="articles", found="an empty array", remedy="Put objects into it."))
    for index, item in enumerate(items, start=1):
        where = Place(f"{file}[{index}]") if isinstance(value, list) else place
        try:
            yield article(_object(item, where), where, limits)
        except InputError as error:
            yield Failure(error)


def holds_several_values(text: str) -> bool:
    """Whether a JSON document is really JSON Lines: a first line that is a whole object, and something after it."""
    first, _, rest = text.strip().partition("\n")
    try:
        return bool(rest) and isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


def _lines(chunks: Iterable[bytes], limit: int) -> Iterator[tuple[int, bytes | None]]:
    """Lines with their numbers from 1; None stands for a line of more than ``limit`` bytes, which is not kept."""
    number, kept, size = 1, list[bytes](), 0
    for chunk in chunks:
        *ends, rest = chunk.split(b"\n")
        for end in ends:
            kept.append(end)
            yield number, b"".join(kept) if size + len(end) <= limit else None
            number, kept, size = number + 1, [], 0
        size += len(rest)
        if size <= limit:
            kept.append(rest)
        else:
            kept.clear()
    if size:
        yield number, b"".join(kept) if size <= limit else None


def _decoded(line: bytes, place: Place) -> str:
    try:
        return decode(line)
    except UndecodableError as error:
        raise InputError(
            place, expected="text in UTF-8 or Windows-1252", found=str(error), remedy="Save it as UTF-8."
        ) from error


def _parsed(text: str, place: Place, *, whole: bool = False) -> object:
    try:
        value: object = json.loads(text)
    except json.JSONDecodeError as error:
        line = error.lineno if whole else place.line
        found, at = f"{error.msg} at column {error.colno}", Place(place.file, line)
    except RecursionError:
        found, at = "values nested too deeply", place
    except ValueError as error:  # a number of more digits than Python converts
        found, at = str(error), place
    else:
        return value
    raise InputError(at, expected="valid JSON", found=found, remedy="Write it with a JSON library; text needs escapes.")


def _object(value: object, place: Place) -> dict[str, object]:
    if isinstance(value, dict):
        return value
    raise InputError(
        place,
        expected='an object such as {"text": "..."}',
        found=f"{_KINDS.get(type(value), 'a number')} {excerpt(value)}",
        remedy="Put each article into braces, with its text in the field 'text'.",
    )
