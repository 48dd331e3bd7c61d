"""What reading a source gives: articles, and failures that name the place and the remedy."""

from __future__ import annotations

from dataclasses import dataclass

from kg.errors import InputError, Place
from kg.model.article import Article


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is read at most; what is beyond becomes a failure, not a slow machine.

    ``file_bytes`` holds for plain text, pages and ``.json`` files, ``line_bytes`` for a line of JSON Lines (whose
    files may be of any size), ``characters`` for the cleaned text of an article, ``tags`` for a page.
    """

    file_bytes: int = 20_000_000
    line_bytes: int = 5_000_000
    characters: int = 1_000_000
    tags: int = 50_000


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that could not be read as an article; the other articles are not concerned."""

    error: InputError


Outcome = Article | Failure


def excerpt(value: object, limit: int = 40) -> str:
    """The value as it is shown in a message: on one line, cut after ``limit`` characters."""
    text = ascii(value) if isinstance(value, str) and not value.isprintable() else repr(value)
    return text if len(text) <= limit else f"{text[: limit - 3]}..."


def too_large(place: Place, what: str, limit: int) -> InputError:
    """The error for a file or line of more than ``limit`` bytes."""
    megabytes = f"{limit / 1_000_000:g} MB" if limit >= 100_000 else f"{limit:,} bytes"
    return InputError(
        place,
        expected=f"{what} of at most {megabytes}",
        found="a larger one",
        remedy="Split it; files of JSON Lines may be of any size.",
    )
