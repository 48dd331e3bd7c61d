from __future__ import annotations

import io
import time
from datetime import date
from pathlib import Path

import pytest

from kg.model.article import Article
from kg.text.outcomes import Failure, Limits, Outcome
from kg.text.pages import looks_like_page, read_page
from kg.text.sources import read

HEAD = """<title>Sekda Buka Rapat - Kabar Rimba</title>
<meta property="og:title" content="Sekda Buka Rapat &amp; Pameran">
<meta property="og:site_name" content="Kabar Rimba">
<meta property="article:published_time" content="2024-05-14T08:00:00+07:00">
<link rel="canonical" href="https://kabar-rimba.example/2024/05/rapat">"""
PARAGRAPHS = (
    "RIMBARAYA – Bupati Rimbaraya diwakili Sekretaris Daerah Sumanto Giling membuka rapat koordinasi para camat, Selasa.",
    "“Kita siap,” kata Sumanto di aula kantor bupati, sebelum menyerahkan piagam kepada tiga desa yang paling rajin.",
    "Kepala Dinas Perhubungan Ratmi Sekarwulan melaporkan bahwa dua belas jalan desa sudah selesai diperbaiki tahun ini.",
)


def page(head: str = HEAD, paragraphs: tuple[str, ...] = PARAGRAPHS) -> str:
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    menu = "<nav><ul><li><a href='/'>Beranda</a></li><li><a href='/x'>Daerah</a></li></ul></nav>"
    end = "<footer>Hak cipta Kabar Rimba</footer>"
    return f"<!DOCTYPE html><html><head>{head}</head><body>{menu}<article>{body}</article>{end}</body></html>"


def given(data: bytes) -> Outcome:
    (outcome,) = read(["-"], stdin=io.BytesIO(data))
    return outcome


def test_a_page_with_its_metadata() -> None:
    assert given(page().encode()) == Article(
        "https://kabar-rimba.example/2024/05/rapat",
        "\n".join(PARAGRAPHS),
        "Sekda Buka Rapat & Pameran",
        date(2024, 5, 14),
        "https://kabar-rimba.example/2024/05/rapat",
        "Kabar Rimba",
    )


@pytest.mark.parametrize(
    ("declaration", "encoding"),
    [
        ("windows-1252", "cp1252"),
        ("utf-8", "cp1252"),
        ("iso-8859-1", "cp1252"),
        ("iso-8859-1", "utf-8"),
        ("utf-16", "utf-8-sig"),
    ],
)
def test_encodings_of_pages(declaration: str, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "a.htm"
    path.write_bytes(page(f'<meta charset="{declaration}">{HEAD}').encode(encoding))
    (outcome,) = read([path])
    assert isinstance(outcome, Article)
    assert outcome.text == "\n".join(PARAGRAPHS)


def test_a_page_without_metadata_is_known_by_its_digest() -> None:
    article = read_page(page(head=""), "a.html", Limits())
    assert article.identifier.startswith("sha256:")
    assert (article.date, article.url) == (None, None)


def test_an_address_that_is_none_is_left_out() -> None:
    article = read_page(page(head='<link rel="canonical" href="file:///home/x.html">'), "a.html", Limits())
    assert article.url is None


def test_xhtml_with_an_encoding_declaration() -> None:
    outcome = given(b'<?xml version="1.0" encoding="UTF-8"?>\n' + page().encode())
    assert isinstance(outcome, Article)
    assert outcome.text == "\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("<!DOCTYPE html><html>", True), ("\n <HTML lang=id>", True), ("<!-- disimpan --><html>", True),
     ("<?xml version='1.0'?><html>", True),
     ("<b>Judul</b>", False), ("Judul <html>", False), ("<htmlx>", False), ("", False)],
)  # fmt: skip
def test_what_looks_like_a_page(text: str, expected: bool) -> None:
    assert looks_like_page(text) is expected


HOSTILE = {
    "divs": "<div>" * 10_000 + PARAGRAPHS[0] + "</div>" * 10_000,
    "spans": "<span>" * 10_000 + PARAGRAPHS[0],
    "tables": "<table><tr><td>" * 5_000 + PARAGRAPHS[0],
    "lists": "<ul><li>" * 10_000 + PARAGRAPHS[0],
    "comment": "<!--" * 49_000,
    "unclosed": "<a href='" * 20_000,
    "nothing": "<html><body></body></html>",
    "brackets": "<" * 49_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_do_not_hang(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(f"<!DOCTYPE html><html><body>{HOSTILE[name]}</body></html>")
    start = time.process_time()
    (outcome,) = read([path])
    assert time.process_time() - start < 10
    assert isinstance(outcome, Article | Failure)


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    assert isinstance(given(page().encode()), Article)
