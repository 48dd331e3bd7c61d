"""From named values to an article: types, dates and addresses are checked in one place for all formats."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import date, datetime
from urllib.parse import urlsplit

from kg.errors import InputError, Place
from kg.model.article import Article
from kg.text.cleaning import clean, clean_line
from kg.text.outcomes import Limits, excerpt

_ISO = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt ][0-9]{2}:[0-9]{2}.*)?")
# Characters that an IRI cannot hold (RFC 3987) but links on pages do; browsers escape them, and so do we.
_NOT_IN_IRIS = re.compile(r"""[\x00-\x20<>"{}|\\^`]""")


def article(values: Mapping[str, object], place: Place, limits: Limits, lines: Mapping[str, int] | None = None) -> Article:
    """The article that these values describe.

    Args:
        values: ``text`` and, if known, ``id``, ``title``, ``date``, ``url``, ``source``; other keys are ignored,
            None and empty strings count as not given. An ``id`` may be a whole number.
        place: where the values stand.
        limits: the longest text that is taken.
        lines: the line of a value where it is not that of ``place``.

    Raises:
        InputError: no text, a wrong type, a date that does not exist or is not ISO 8601, an address that is not http(s).
    """
    at = {name: Place(place.file, line) for name, line in (lines or {}).items()}
    body = _text(values, place, limits)
    identifier = _line("id", values, at.get("id", place))
    url = _url(_line("url", values, at.get("url", place)), at.get("url", place))
    return Article(
        identifier=identifier or url or f"sha256:{hashlib.sha256(body.encode()).hexdigest()}",
        text=body,
        title=_line("title", values, place),
        date=_date(_line("date", values, at.get("date", place)), at.get("date", place)),
        url=url,
        source=_line("source", values, place),
    )


def _text(values: Mapping[str, object], place: Place, limits: Limits) -> str:
    body = clean(_string("text", values, place) or "")
    if not body:
        found = "nothing but blanks" if values.get("text") else "an empty one" if "text" in values else "none"
        raise InputError(place, expected="the field 'text'", found=found, remedy="Give the text of the article.")
    if len(body) > limits.characters:
        raise InputError(
            place,
            expected=f"a text of at most {limits.characters:,} characters",
            found=f"one of {len(body):,}",
            remedy="Check that it is one article, and split it if it is not.",
        )
    return body


def _string(name: str, values: Mapping[str, object], place: Place) -> str | None:
    value = values.get(name)
    if value is None or isinstance(value, str):
        return value
    if name == "id" and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise InputError(
        place,
        expected=f"a string in the field {name!r}",
        found=f"{type(value).__name__} {excerpt(value)}",
        remedy="Put the value in quotation marks, or leave the field out.",
    )


def _line(name: str, values: Mapping[str, object], place: Place) -> str | None:
    return clean_line(_string(name, values, place) or "") or None


def _date(value: str | None, place: Place) -> date | None:
    if value is None:
        return None
    match = _ISO.fullmatch(value)
    try:
        if match:
            return datetime.fromisoformat(value).date() if match[1] != value else date.fromisoformat(value)
        found = f"{excerpt(value)}, which is not written so"
    except ValueError as error:
        found = f"{excerpt(value)} ({error})"
    raise InputError(
        place,
        expected="an ISO date such as 2024-05-14 or 2024-05-14T08:00:00+07:00 in the field 'date'",
        found=found,
        remedy="Write the day as year-month-day, or leave the date out.",
    )


def web_address(value: str) -> str | None:
    """The address with characters escaped that an IRI cannot hold; None if it is not one of http or https."""
    try:
        parts = urlsplit(value)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host or _NOT_IN_IRIS.search(parts.netloc):
        return None
    return _NOT_IN_IRIS.sub(lambda match: f"%{ord(match[0]):02X}", value)


def _url(value: str | None, place: Place) -> str | None:
    address = web_address(value) if value else None
    if value and not address:
        raise InputError(
            place,
            expected="an address that begins with http:// or https:// in the field 'url'",
            found=excerpt(value),
            remedy="Give the whole address of the page, or leave it out.",
        )
    return address
