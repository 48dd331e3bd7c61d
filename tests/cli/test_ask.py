"""``kg ask`` as typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.cli import main
from kg.store.opening import open_writing
from tests.query.network import write_store
from tests.store.test_judgements import holder
from tests.store.test_same_graph import entry


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(write_store(tmp_path_factory.mktemp("ask") / "network.kg"))


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int | str | None, str, str]:
    with pytest.raises(SystemExit) as caught:
        main(["ask", *arguments])
    out, err = capsys.readouterr()
    return caught.value.code, out, err


def test_the_reading_comes_first_then_the_answer_with_its_evidence(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = said(capsys, "Siapa yang mewakili Sekda Kalteng?", "--store", store)
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[:4] == [
        "Dibaca sebagai: Siapa mewakili siapa",
        "  principal: Sekretaris Daerah Provinsi Kalimantan Tengah",
        "Sama dengan: kg query who-represented --principal 'Sekda Kalteng'",
        "",
    ]
    assert '    "Sekda Kalteng kemudian diwakili Asisten Pemerintahan dan Kesra, Lamiang F. Rangkai."' in lines
    assert "    Asisten Hadiri Upacara, Kabar Contoh, 2024-05-24, https://example.org/upacara" in lines


def test_the_words_need_no_quotation_marks(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = said(capsys, *["Who", "represented", "the", "Governor", "of", "Central", "Kalimantan"], "--store", store)
    assert status == 0
    assert "The same as: kg query who-represented --principal 'Gubernur Kalimantan Tengah'" in out


def test_no_answer(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = said(capsys, "Siapa yang mewakili Lamiang F. Rangkai?", "--store", store)
    assert (status, err) == (1, "")
    assert out.splitlines()[0] == "Dibaca sebagai: Siapa mewakili siapa"
    assert out.splitlines()[-1] == "Tidak ada jawaban dalam graf ini."


def test_not_understood(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = said(capsys, "Berapa harga beras?", "--store", store)
    assert (status, out) == (1, "")
    lines = err.splitlines()
    assert lines[0] == "Pertanyaan ini tidak dipahami. Yang dipahami, misalnya:"
    assert len(lines) == 4


def test_an_unknown_name(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = said(capsys, "What posts did Rimba Danauwati hold?", "--store", store)
    assert (status, out) == (1, "")
    assert "This graph does not know: Rimba Danauwati" in err
    assert "Names like it: Rimba Danum" in err


def test_a_name_spelt_wrongly_is_owned_up_to(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = said(capsys, "Rimba Danun mewakili siapa?", "--store", store)
    assert status == 0
    assert "Tidak ada nama itu; dibaca sebagai nama yang ejaannya paling dekat." in out


def test_namesakes_are_told_apart(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = said(capsys, "Apa jabatan Rahmat Basuni?", "--store", store)
    assert "Nama ini cocok dengan beberapa; sebutkan lebih lengkap, atau dengan IRI-nya." in out
    assert "; person/rahmat-basuni-35); Rahmat Basuni (" in out


def test_who_else_somebody_may_be_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        holder("c", "Sari Batang", "62.05", "kepala-dinas", "kepala-dinas-pangan"),
        holder("d", "Sari Batang Danum", "62.05", "kepala-dinas", "kepala-dinas-sosial"),
    ]
    with open_writing(tmp_path / "s.kg") as writer:
        writer.add([entry(each) for each in rows])
    _, out, _ = said(capsys, "Apa jabatan Sari Batang Danum?", "--store", str(tmp_path / "s.kg"))
    assert "Mungkin orang yang sama dengan yang berikut" in out
    assert "Sari Batang <https://w3id.org/wakil/id/person/sari-batang>" in out


def test_other_formats_keep_the_reading_on_stderr(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = said(capsys, "Siapa mewakili siapa?", "--store", store, "--format", "json", "--limit", "3")
    assert status == 0
    assert len(json.loads(out)["results"]["bindings"]) == 3
    assert "Sama dengan: kg query who-represented" in err
    assert "the answer is cut after 3 rows" in err


def test_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert 'kg ask "Siapa yang mewakili Sekda Kalteng?"' in said(capsys, "--help")[1]
