"""Bytes in, articles or failures out: the formats, the folders, and every kind of bad input."""

from __future__ import annotations

import codecs
import hashlib
import io
import json
import os
import tracemalloc
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import InputError
from kg.model.article import Article
from kg.text.outcomes import Failure, Limits, Outcome
from kg.text.sources import check, read

BODY = "RIMBARAYA – Bupati Rimbaraya diwakili Sekda Sumanto Giling membuka rapat."


def outcomes(data: bytes | str, **options: Any) -> list[Outcome]:
    raw = data.encode() if isinstance(data, str) else data
    return list(read(["-"], stdin=io.BytesIO(raw), **options))


def one(data: bytes | str, **options: Any) -> Article:
    (outcome,) = outcomes(data, **options)
    assert isinstance(outcome, Article), outcome
    return outcome


def from_file(folder: Path, name: str, data: bytes | str, **options: Any) -> list[Outcome]:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return list(read([path], **options))


def digest(text: str) -> str:
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


# --- plain text ---------------------------------------------------------------------------------------------------


def test_plain_text_begins_with_its_headline() -> None:
    article = one(f"\n Sekda Buka Rapat \r\n\r\n{BODY}\r\n\r\nDemikian.\r\n")
    assert article == Article(digest(f"{BODY}\nDemikian."), f"{BODY}\nDemikian.", title="Sekda Buka Rapat")


def test_header_lines_below_the_headline() -> None:
    article = one(f"Judul\nTANGGAL : 2024-05-14\nSumber: Kabar Rimba\nurl: https://kabar.example/1\nId: kr-1\n\n{BODY}\nId: x")
    assert article == Article("kr-1", f"{BODY}\nId: x", "Judul", date(2024, 5, 14), "https://kabar.example/1", "Kabar Rimba")


@pytest.mark.parametrize("start", ["Penulis: Budi", "\nTanggal: 2024-05-14", "Pukul: 10.00\nId: 7"])
def test_other_lines_belong_to_the_text(start: str) -> None:
    article = one(f"Judul\n{start}\n{BODY}")
    assert article.text == f"{start.strip()}\n{BODY}"
    assert article.date is None


# --- JSON ---------------------------------------------------------------------------------------------------------


def test_json_lines_with_all_fields_and_with_text_only() -> None:
    full = {"id": "a-1", "title": "Judul\n", "text": BODY, "date": "2024-05-14T23:30:00+07:00",
            "url": "https://kabar.example/x y", "source": " Kabar  Rimba", "views": [1]}  # fmt: skip
    first, second = outcomes(json.dumps(full) + "\n\n" + json.dumps({"text": BODY}))
    assert first == Article("a-1", BODY, "Judul", date(2024, 5, 14), "https://kabar.example/x%20y", "Kabar Rimba")
    assert second == Article(digest(BODY), BODY)


@pytest.mark.parametrize(
    ("fields", "identifier"),
    [
        ({"id": "x", "url": "https://kabar.example/1"}, "x"),
        ({"id": 17}, "17"),
        ({"id": "", "url": "https://kabar.example/1"}, "https://kabar.example/1"),
        ({"id": None, "url": None}, digest(BODY)),
    ],
)
def test_identity_is_id_then_url_then_digest(fields: dict[str, object], identifier: str) -> None:
    assert one(json.dumps({"text": BODY, **fields})).identifier == identifier


def test_a_duplicate_key_counts_as_last_written() -> None:
    assert one('{"text": "satu", "text": "dua"}').text == "dua"


@pytest.mark.parametrize(
    "document",
    ['{"text": "satu", "id": 1}', '{\n "text": "satu",\n "id": 1\n}', '[{"text": "satu", "id": 1}]',
     '\ufeff[\n{"id": 1, "text": "satu"}]', '{"text": "satu", "id": 1}\n'],
)  # fmt: skip
@pytest.mark.parametrize("name", ["a.json", "a.data"])
def test_json_documents(tmp_path: Path, document: str, name: str) -> None:
    assert from_file(tmp_path, name, document) == [Article("1", "satu")]


def test_json_lines_in_a_json_file(tmp_path: Path) -> None:
    assert from_file(tmp_path, "a.json", '{"text": "satu", "id": 1}\n{"text": "dua", "id": 2}') == [
        Article("1", "satu"), Article("2", "dua"),
    ]  # fmt: skip


def test_each_line_has_its_own_encoding() -> None:
    lines = [json.dumps({"text": f"“{n}” – René"}, ensure_ascii=False) for n in range(3)]
    data = codecs.BOM_UTF8 + lines[0].encode() + b"\r\n" + lines[1].encode("cp1252") + b"\n" + lines[2].encode()
    assert [o.text for o in outcomes(data) if isinstance(o, Article)] == ["“0” – René", "“1” – René", "“2” – René"]


def test_json_lines_in_utf16(tmp_path: Path) -> None:
    text = '{"text": "“satu”", "id": 1}\r\n{"text": "dua", "id": 2}'
    expected = [Article("1", "“satu”"), Article("2", "dua")]
    assert from_file(tmp_path, "a.jsonl", text.encode("utf-16")) == expected
    assert outcomes(text.encode("utf-16")) == expected


@given(st.lists(st.text(min_size=1), max_size=5), st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_a_file_of_lines_gives_one_outcome_a_line(texts: list[str], end: str) -> None:
    data = '{"text": "awal"}\n' + end.join(json.dumps({"text": text, "id": n}) for n, text in enumerate(texts))
    assert len(outcomes(data)) == 1 + len(texts)


# --- sources ------------------------------------------------------------------------------------------------------


def test_a_folder_is_read_to_the_bottom_in_order(tmp_path: Path) -> None:
    for name in ["b.txt", "a/2.TXT", "a/1.text", "a/b/x.jsonl", ".git/x.txt", "c.md", ".y.txt", "z.json"]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        text = f"Judul\n{name}" if "j" not in name else json.dumps({"text": name})
        (tmp_path / name).write_text(text)
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nothing")
    os.mkfifo(tmp_path / "pipe.txt")
    skipped: list[Path] = []
    found = list(read([tmp_path], on_skip=skipped.append))
    assert [o.text for o in found if isinstance(o, Article)] == ["a/1.text", "a/2.TXT", "a/b/x.jsonl", "b.txt", "z.json"]
    assert len(found) == 5
    assert [path.name for path in skipped] == ["c.md", "gone.txt", "pipe.txt"]


def test_a_file_named_itself_may_have_any_suffix(tmp_path: Path) -> None:
    (found,) = from_file(tmp_path, "berita.md", f"Judul\n{BODY}")
    assert isinstance(found, Article)


def test_a_missing_source_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    missing = tmp_path / "tak-ada"
    for call in (check, read):
        with pytest.raises(InputError, match="tak-ada: expected a file or folder, found nothing") as caught:
            call([tmp_path, missing])
        assert caught.value.place.file == str(missing)
    with pytest.raises(InputError, match="twice"):
        check(["-", "-"])
    with pytest.raises(ValueError, match="standard input"):
        read(["-"])


def test_what_the_system_refuses_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tutup").mkdir()
    for name in ("a.txt", "b.txt", "tutup/c.txt"):
        (tmp_path / name).write_text(f"Judul\n{name}")
    opened, listed = Path.open, Path.iterdir

    def no_open(path: Path, *arguments: Any) -> Any:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, *arguments)

    def no_list(path: Path) -> Iterator[Path]:
        if path.name == "tutup":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(Path, "open", no_open)
    monkeypatch.setattr(Path, "iterdir", no_list)
    first, second, third = read([tmp_path])
    assert isinstance(second, Article)
    assert isinstance(first, Failure)
    assert isinstance(third, Failure)
    assert str(first.error).startswith(f"{tmp_path / 'a.txt'}: ")
    assert str(third.error).startswith(f"{tmp_path / 'tutup'}: ")
    assert "Permission denied" in str(first.error)
    assert "Permission denied" in str(third.error)


# --- bad input ----------------------------------------------------------------------------------------------------

GOOD = '{"text": "satu"}\n'
# name, content, line, words of the message
BAD: list[tuple[str, bytes | str, int | None, str]] = [
    ("a.txt", "", None, "an empty file"),
    ("a.jsonl", "", None, "an empty file"),
    ("a.jsonl", "\n \n", None, "an empty file"),
    ("a.txt", " \r\n\n", None, "nothing but blanks"),
    ("a.txt", "Judul saja\n\n", 1, "nothing below the headline"),
    ("a.txt", "Judul\nId: 1\n\n&nbsp;", None, "nothing but blanks"),
    ("a.txt", "\nJudul\nSumber: X\nTanggal: 14 Mei 2024\n\nteks", 4, "'14 Mei 2024'"),
    ("a.txt", "Judul\nURL: kabar.example\n\nteks", 2, "'kabar.example'"),
    ("a.txt", b"Judul\nteks\0teks", None, "binary data"),
    ("a.txt", b"Judul\n" + b"teks " * 20_000 + b"\0", None, "binary data"),
    ("a.jsonl", bytes(range(256)) * 10, None, "binary data"),
    ("a.html", b"%PDF-1.7 xx", None, "a PDF document"),
    ("a.txt", codecs.BOM_UTF16_LE + b"a\0b", None, "broken UTF-16"),
    ("a.jsonl", codecs.BOM_UTF16_LE + b"a\0b", None, "broken UTF-16"),
    ("a.jsonl", GOOD + '{"text": }', 2, "Expecting value at column 10"),
    ("a.jsonl", GOOD + "\n" + '{"text": "a', 3, "Unterminated string"),
    ("a.jsonl", GOOD + '["text"]', 2, "an array ['text']"),
    ("a.jsonl", GOOD + "7", 2, "a number 7"),
    ("a.jsonl", GOOD + '"teks"', 2, "a string 'teks'"),
    ("a.jsonl", GOOD + "null", 2, "null"),
    ("a.jsonl", GOOD + "{}", 2, "the field 'text', found none"),
    ("a.jsonl", GOOD + '{"text": ""}', 2, "the field 'text', found an empty one"),
    ("a.jsonl", GOOD + '{"text": "&nbsp;\\u200b"}', 2, "nothing but blanks"),
    ("a.jsonl", GOOD + '{"text": ["a"]}', 2, "a string in the field 'text', found list ['a']"),
    ("a.jsonl", GOOD + '{"text": "a", "title": 3}', 2, "a string in the field 'title', found int 3"),
    ("a.jsonl", GOOD + '{"text": "a", "id": true}', 2, "a string in the field 'id', found bool True"),
    ("a.jsonl", GOOD + '{"text": "a", "date": 20240514}', 2, "'date', found int"),
    *(("a.jsonl", GOOD + json.dumps({"text": "a", "date": day}), 2, "an ISO date such as 2024-05-14")
      for day in ("2024-02-30", "14/05/2024", "2024-5-14", "20240514", "2024-05-14T25:00", "2024-05", "kemarin", "0000-01-01")),
    *(("a.jsonl", GOOD + json.dumps({"text": "a", "url": url}), 2, "begins with http://")
      for url in ("kabar.example/1", "ftp://kabar.example", "http://", "javascript:alert(1)", "http://[::1", "http://a b/")),
    ("a.jsonl", GOOD + "[" * 200_000, 2, "nested too deeply"),
    ("a.jsonl", GOOD + '{"text": "a", "n": ' + "9" * 5000 + "}", 2, "valid JSON"),
    ("a.json", '{\n"text": "a",\n}', 3, "column 1"),
    ("a.json", "[]", None, "an empty array"),
    ("a.json", '"teks"', None, "a string 'teks'"),
    ("a.html", "<html><body><nav><a href='/'>Beranda</a></nav></body></html>", None, "no paragraph of at least 8 words"),
    ("a.html", "<p>" * 50_001, None, "one of 50,001"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "data", "line", "words"), BAD)
def test_bad_input_is_named(tmp_path: Path, name: str, data: bytes | str, line: int | None, words: str) -> None:
    *good, bad = from_file(tmp_path, name, data)
    assert all(isinstance(outcome, Article) for outcome in good)
    assert isinstance(bad, Failure)
    assert bad.error.place.file == str(tmp_path / name)
    assert bad.error.place.line == line
    assert words in str(bad.error)
    assert bad.error.remedy


def test_the_other_lines_are_read(tmp_path: Path) -> None:
    found = from_file(tmp_path, "a.jsonl", GOOD + "rusak\n" + GOOD + "{}\n" + GOOD)
    assert [isinstance(outcome, Article) for outcome in found] == [True, False, True, False, True]


def test_an_item_of_an_array_is_named(tmp_path: Path) -> None:
    first, second = from_file(tmp_path, "a.json", '[{"text": "satu"}, {}]')
    assert isinstance(first, Article)
    assert isinstance(second, Failure)
    assert str(second.error).startswith(f"{tmp_path / 'a.json'}[2]: ")


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.json", "a.log"])
def test_a_file_of_50_megabytes_is_refused_in_little_memory(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as stream:
        for _ in range(50):
            stream.write(b"rapat koordinasi\n" * 61_681)
    tracemalloc.start()
    (found,) = read([path])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(found, Failure)
    assert "a file of at most 20 MB" in str(found.error)
    assert peak < 30_000_000


class _Endless(io.BytesIO):
    """Lines of JSON without a file that holds them; every tenth line is a long one of ``length`` bytes."""

    def __init__(self, lines: int, length: int) -> None:
        super().__init__()
        self.lines = iter(range(lines))
        self.length = length
        self.rest = b""

    def read(self, size: int | None = -1) -> bytes:
        assert size is not None
        while len(self.rest) < size and (number := next(self.lines, None)) is not None:
            self.rest += b'{"text": "' + b"x" * (self.length if number % 10 == 9 else 10) + b'"}\n'
        out, self.rest = self.rest[:size], self.rest[size:]
        return out


def test_json_lines_of_any_size_need_flat_memory() -> None:
    tracemalloc.start()
    counts = {Article: 0, Failure: 0}
    for outcome in read(["-"], stdin=_Endless(500, 400_000), limits=Limits(line_bytes=200_000)):
        counts[type(outcome)] += 1
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert counts == {Article: 450, Failure: 50}
    assert peak < 4_000_000


def test_limits_are_settings() -> None:
    small = Limits(file_bytes=50, line_bytes=40, characters=10)
    for data, words in [
        ("Judul\n" + "x" * 60, "50 bytes"),
        ('{"text": "' + "x" * 40 + '"}', "40 bytes"),
        ('{"text": "' + "x" * 11 + '"}', "at most 10 characters"),
    ]:
        (found,) = outcomes(data, limits=small)
        assert isinstance(found, Failure)
        assert words in str(found.error)
    assert one('{"text": "' + "x" * 10 + '"}', limits=small).text == "x" * 10


@given(st.binary(max_size=200))
def test_any_bytes_give_articles_or_failures(data: bytes) -> None:
    for outcome in outcomes(data):
        assert isinstance(outcome, Article | Failure)
