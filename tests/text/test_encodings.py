from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.text.encodings import UndecodableError, binary_kind, declared, decode, utf8_chunks

TEXT = "“Siap,” kata Bupati Rimbaraya – René Giling"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("cp1252"),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT[:10].encode("cp1252") + TEXT[10:].encode(),
    ],
    ids=["utf-8", "utf-8-bom", "cp1252", "utf-16-le", "utf-16-be", "mixed"],
)
def test_encodings_that_news_sites_use(data: bytes) -> None:
    assert decode(data) == TEXT


@pytest.mark.parametrize(
    ("encoding", "expected"),
    [(None, "Bupati \u2013"), ("iso-8859-1", "Bupati \u2013"), ("utf-8", "Bupati \u2013"), ("cp437", "Bupati û"),
     ("hex", "Bupati \u2013"), ("tak-ada", "Bupati \u2013")],
)  # fmt: skip
def test_the_declared_encoding_counts_after_utf8(encoding: str | None, expected: str) -> None:
    assert decode(b"Bupati \x96", encoding) == expected
    assert decode("Bupati –".encode(), encoding) == "Bupati –"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (b'<html><meta charset="windows-1252">', "windows-1252"),
        (b"<META http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>", "ISO-8859-1"),
        (b"<?xml version='1.0' encoding='koi8-r'?>", "koi8-r"),
        (b"<p>charset=utf-8</p>", None),
        (b" " * 5000 + b"<meta charset=utf-8>", None),
    ],
)
def test_declarations_of_pages(page: bytes, expected: str | None) -> None:
    assert declared(page) == expected


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (TEXT.encode(), None),
        (TEXT.encode("cp1252"), None),
        (codecs.BOM_UTF16_LE + "ab".encode("utf-16-le"), None),
        (b"", None),
        (b"%PDF-1.7 ...", "a PDF document"),
        (b"PK\x03\x04rest", "a zip archive or an office document"),
        (b"teks\0", "binary data"),
        (bytes(range(1, 32)), "binary data"),
    ],
)
def test_binary_is_told_from_text(data: bytes, kind: str | None) -> None:
    assert binary_kind(data) == kind


def test_bytes_undefined_in_windows_1252_go_to_detection() -> None:
    text = "知事は会議に出席した。" * 5
    data = text.encode("shift-jis")
    with pytest.raises(UnicodeDecodeError):
        data.decode("cp1252")
    assert decode(data) == text


def test_broken_utf16_is_refused() -> None:
    with pytest.raises(UndecodableError, match="UTF-16"):
        decode(codecs.BOM_UTF16_LE + b"a\0b")
    with pytest.raises(UndecodableError, match="UTF-16"):
        list(utf8_chunks([codecs.BOM_UTF16_LE + b"a\0b"]))


@given(st.text())
def test_utf8_comes_back(text: str) -> None:
    assert decode(text.encode()) == text.removeprefix("\ufeff")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])), st.integers(1, 7))
def test_utf16_streams_come_back_whatever_the_chunks(text: str, size: int) -> None:
    data = codecs.BOM_UTF16_LE + text.encode("utf-16-le")
    chunks = [data[:2], *(data[i : i + size] for i in range(2, len(data), size))]
    assert b"".join(utf8_chunks(chunks)).decode().replace("\ufeff", "") == text.replace("\ufeff", "")
