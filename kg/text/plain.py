"""Plain text: the first line is the headline, what follows is the text."""

from __future__ import annotations

import re

from kg.errors import InputError, Place
from kg.model.article import Article
from kg.text.fields import article
from kg.text.outcomes import Limits

# The header of a file of plain text: key as written, in any case -> field.
HEADERS = {"tanggal": "date", "sumber": "source", "url": "url", "id": "id"}
_HEADER = re.compile(r"\s*(\w+)\s*:\s*(.*)")
_LINE_END = re.compile(r"\r\n|[\n\r]")


def read_plain(text: str, file: str, limits: Limits) -> Article:
    """The article in a file of plain text.

    The first line that is not blank is the headline. Directly below it may stand header lines, ended by a blank
    line or by the first line that is none, in any order::

        Sekda Buka Musrenbang
        Tanggal: 2024-05-14
        Sumber: Kabar Rimba
        URL: https://kabar-rimba.example/musrenbang
        Id: kr-114

    Without ``Id`` and ``URL`` the article is identified by the digest of its text. A dateline ("PALANGKA RAYA –")
    belongs to the text.

    Raises:
        InputError: nothing below the headline, or a header whose value is wrong.
    """
    lines = _LINE_END.split(text)
    first = next((number for number, line in enumerate(lines) if line.strip()), len(lines))
    values: dict[str, object] = {"title": lines[first] if first < len(lines) else ""}
    places: dict[str, int] = {}
    below = first + 1
    while below < len(lines) and (match := _HEADER.fullmatch(lines[below])) and match[1].lower() in HEADERS:
        field = HEADERS[match[1].lower()]
        values[field], places[field] = match[2], below + 1
        below += 1
    body = "\n".join(lines[below:])
    if not body.strip():
        raise InputError(
            Place(file, first + 1),
            expected="a headline and, below it, the text",
            found="nothing below the headline",
            remedy="Put the headline on a line of its own, before the text.",
        )
    return article({**values, "text": body}, Place(file), limits, places)
