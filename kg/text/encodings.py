"""From bytes to characters: UTF-8, UTF-16 with a byte order mark, Windows-1252, and what else a page declares."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator

_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_DECLARED = re.compile(rb"""<(?:meta\b[^>]{0,500}?\bcharset|\?xml\b[^>]{0,500}?\bencoding)\s*=\s*["']?([\w.:-]{2,40})""", re.I)
_HEAD = 4096
# What browsers read as Windows-1252 (WHATWG Encoding Standard, "windows-1252").
_REALLY_CP1252 = {"ascii", "iso8859-1"}
_SAMPLE = 65_536
# Bytes below 0x20 that text has: tab, line feed, vertical tab, form feed, carriage return, escape.
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1b"))
_MOST_CONTROLS = 0.1
_SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
)


class UndecodableError(ValueError):
    """Bytes that are text in no encoding that is tried."""


def binary_kind(data: bytes) -> str | None:
    """What ``data``, the beginning of a file, is if it is not text ("a PDF document", "binary data"); else None.

    Binary is what bears the signature of a known kind, or holds a NUL byte (but for UTF-16 with its mark), or whose
    bytes are control characters by more than a tenth.
    """
    if utf16(data):
        return None
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return kind
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return "binary data" if b"\0" in data or controls > _MOST_CONTROLS * len(data) else None


def utf16(data: bytes) -> str | None:
    """The codec of UTF-16 text that begins with a byte order mark; None for anything else."""
    return _UTF16.get(data[:2])


def declared(data: bytes) -> str | None:
    """The encoding that an HTML page or an XML declaration names in its first 4096 bytes, as it is written there."""
    match = _DECLARED.search(data[:_HEAD])
    return match[1].decode("ascii", "replace") if match else None


def decode(data: bytes, encoding: str | None = None) -> str:
    """The characters of ``data``, without a byte order mark.

    Tried in this order: UTF-16 where a mark says so; UTF-8; the declared ``encoding``; UTF-8 with Windows-1252 for
    the bytes that are not UTF-8 (pages pasted together from both; for a pure Windows-1252 text the same as
    Windows-1252); what charset-normalizer finds.

    Raises:
        UndecodableError: none of them fits.
    """
    if codec := utf16(data):
        try:
            return data[2:].decode(codec)
        except UnicodeDecodeError as error:
            raise UndecodableError("broken UTF-16") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    for candidate in (_codec(encoding), "utf-8-sig"):
        try:
            if candidate:
                return data.decode(candidate, "strict" if candidate != "utf-8-sig" else _MIXED)
        except (UnicodeDecodeError, LookupError):
            continue
    return _guessed(data)


def utf8_chunks(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The same stream, with UTF-16 (told by its byte order mark) turned into UTF-8, so that lines can be cut.

    Raises:
        UndecodableError: broken UTF-16.
    """
    decoder: codecs.IncrementalDecoder | None = None
    first = True
    try:
        for chunk in chunks:
            if first and (codec := utf16(chunk)):
                decoder = codecs.getincrementaldecoder(codec)()
            first = False
            yield decoder.decode(chunk).lstrip("\ufeff").encode() if decoder else chunk
        if decoder:
            decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        raise UndecodableError("broken UTF-16") from error


def _codec(name: str | None) -> str | None:
    try:
        found = codecs.lookup(name).name if name else None
    except LookupError:
        return None
    if found is None or found.startswith("utf"):
        return None
    return "cp1252" if found in _REALLY_CP1252 else found


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        raise UndecodableError("bytes that fit no known encoding")
    try:
        return data.decode(best.encoding)
    except UnicodeDecodeError as error:
        raise UndecodableError(f"text that looks like {best.encoding} but is not") from error


_MIXED = "wakil-windows-1252"


def _windows_1252(error: UnicodeError) -> tuple[str, int]:
    """Error handler for UTF-8: read the offending bytes as Windows-1252; five bytes are undefined there."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252"), error.end


codecs.register_error(_MIXED, _windows_1252)
