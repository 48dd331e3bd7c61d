"""Whose words a quotation is: expected speakers first, then the paragraphs in which they speak."""

from __future__ import annotations

from datetime import date

import pytest

from kg.facts import read
from kg.model.article import Article
from kg.model.entities import Person
from kg.model.facts import Reading

LEAD = (
    "KUALA KAPUAS – Bupati Kapuas, Rimba Danum, membuka Rapat Koordinasi Ketahanan Pangan di Kuala Kapuas, "
    "Selasa (14/5/2024). Camat Basarang, Jaya Kahayan, hadir dalam rapat itu."
)
Q = "“Harga beras kita jaga bersama sampai panen tiba,”"
ALONE = "“Harga beras kita jaga bersama sampai panen tiba.”"


def reading_of(text: str) -> Reading:
    return read(Article("contoh", f"{LEAD}\n{text}", date=date(2024, 5, 15)))


def speakers(text: str) -> list[str]:
    found = reading_of(text).statements
    return [s.speaker.name if isinstance(s.speaker, Person) else s.speaker.label for s in found]


@pytest.mark.parametrize(
    ("expected", "texts"),
    [
        (
            ["Jaya Kahayan", "Jaya Kahayan"],
            [f"“Camat Selat kini dijabat Jaya Danumo,” tutur Jaya. Kepada tamu, {Q} tegas Jaya."],
        ),
        (
            ["Jaya Kahayan"],
            [
                f"{Q} kata Jaya Kahayan.",
                f"{Q} ujar Camat Basarang, Jaya Kahayan, usai rapat.",
                f"{Q} tegas Jaya.",
                f"{Q} Jaya Kahayan menegaskan.",
                f"Jaya Kahayan mengatakan, {ALONE}",
                f"Menurut Jaya Kahayan, {ALONE}",
                f"Jaya Kahayan berharap harga terjaga.\n{Q} katanya.",
                f"Jaya Kahayan berharap harga terjaga. {Q} tambahnya.",
                f"Jaya Kahayan berharap harga terjaga.\n{ALONE}",
                f"Hal senada disampaikan Camat Basarang, Jaya Kahayan. {Q} ungkapnya.",
                f"Dijelaskan Jaya Kahayan, lumbung desa masih penuh.\n{Q} jelasnya.",
                f"Jaya Kahayan berbicara kemudian. Ia menambahkan, {ALONE}",
                f"Jaya Kahayan berharap harga terjaga.\n{Q} tutur camat ini.",
                f"Camat Basarang, Jaya Kahayan, didampingi Kapolres Kapuas, Tiara Malang, menyebut tiga hal.\n{Q} katanya.",
                f"Jaya Kahayan didampingi oleh Tiara Malang, S.Sos., menjelaskan harga beras.\n{Q} imbaunya.",
                f"{Q} seloroh Jaya Kahayan yang disambut tawa.",
                f"{Q} begitu kata Jaya Kahayan.",
                f"Camat Basarang, Jaya Kahayan, yang hadir mewakili Bupati Kapuas meminta warga bersabar.\n{Q} tegasnya.",
                f"Camat Basarang, Jaya Kahayan, S.E,.M.M yang hadir atas nama Bupati Kapuas meminta izin.\n{Q} tegasnya.",
                f"{Q} ujar Bupati Kapuas diwakili Camat Basarang, Jaya Kahayan.",
                f"{Q} demikian pesan yang disampaikan Camat Basarang, Jaya Kahayan.",
                f"Jaya Kahayan bersyukur panen melimpah. {Q} doanya.",
                f"Camat Basarang, Jaya Kahayan, mengeluhkan jalan yang rusak.\n{Q} keluhnya.",
                f"Jaya Kahayan berharap harga terjaga.\n{Q} singkatnya.",
                f"Camat Basarang, Jaya Kahayan, yang hadir bersama Kapolsek Tiara Malang, mengaku senang.\n{Q} ungkapnya.",
                f"Berbeda dengan Bupati, Camat Basarang, Jaya Kahayan, mengaku senang. Ia lalu pulang. {Q} katanya.",
                f"Jaya Kahayan berharap harga terjaga. Bupati harus turun tangan.\n{Q} pintanya.",
                f"Jaya Kahayan berharap harga terjaga.\n{Q} sorotnya melalui telepon seluler.",
                f"Jaya Kahayan berkelakar, {ALONE}",
                f"Jaya Kahayan menutup sambutannya dengan pantun, {ALONE}",
                f"Usulan itu dicatat Camat Basarang, Jaya Kahayan, walaupun dengan catatan: {ALONE}",
                f"Camat Basarang, Jaya Kahayan, kepada wartawan: {ALONE}",
                f"Sementara itu Jaya Kahayan menyebut pemerintah daerah akan membantu petani, {Q} katanya pula.",
                "Jaya Kahayan berharap hujan turun.\n“Sawah sudah dibajak,” katanya.",
                f"{ALONE} Hal itu disampaikan Camat Basarang, Jaya Kahayan, usai rapat.",
                f"{ALONE}\nDemikian disampaikan Camat Basarang, Jaya Kahayan, kepada para petani.",
                f"{ALONE}\nPernyataan itu dilontarkan Jaya Kahayan saat rapat berlangsung.",
                f"Jaya Kahayan membuka lumbung. {Q} tegasnya sambil menoleh ke Bupati Kapuas, Rimba Danum.",
                f"Jaya Kahayan: {ALONE}",
                f"Jaya Kahayan berharap harga terjaga. {Q} ucap Srikandi asal Mantangai itu.",
                f"Jaya Kahayan berharap harga terjaga. Warga itu mengaku lega. {Q} katanya.",
                f"Jaya Kahayan melaporkan panen. Doa dilantunkan Tiara Malang. {Q} katanya.",
                "Jaya Kahayan berterima kasih kepada petani,”Harga beras kita jaga sampai panen tiba”,ucap Jaya.",
            ],
        ),
        (
            ["Jaya Kahayan", "Jaya Kahayan"],
            [
                f"{Q} kata Jaya Kahayan. “Petani kita tidak boleh rugi lagi tahun ini,” lanjutnya.",
                f"{Q} kata Jaya Kahayan.\n“Petani kita tidak boleh rugi lagi tahun ini.”",
                f"{Q} kata Jaya Kahayan, “petani kita tidak boleh rugi lagi tahun ini.”",
            ],
        ),
        (
            ["Jaya Kahayan", "Rimba Danum"],
            [f"{Q} kata Jaya Kahayan.\nBupati pun setuju. “Petani kita tidak boleh rugi lagi tahun ini,” tegas Rimba."],
        ),
        (["Ketua Dewan Perwakilan Rakyat Daerah Kabupaten Kapuas"], [f"{Q} kata Ketua DPRD Kapuas."]),
        (
            [],
            [
                "Rapat itu bertema “Harga Beras Kita Jaga Bersama Sampai Panen Tiba”.",
                "Jaya Kahayan menyampaikan bahwa tema rapat tahun ini adalah “Harga Beras Kita Jaga Bersama Sampai Panen”.",
                "Jaya Kahayan mengatakan program “Satu Desa Satu Lumbung Pangan Kapuas” berlanjut.",
                "Spanduk bertuliskan “Harga Beras Kita Jaga Bersama” terpasang di aula.",
                f"Jaya Kahayan berharap harga terjaga.\n{Q} ujar salah satu petani.",
                f"Jaya Kahayan berharap harga terjaga. {Q} kata seorang warga Basarang.",
                f"Jaya Kahayan berharap harga terjaga. Salah satu petani mengaku lega. {Q} katanya.",
                f"Jaya Kahayan berharap harga terjaga. Para pedagang menyampaikan terima kasih. {Q} kata mereka.",
                f"Jaya Kahayan berharap harga terjaga. Korban menyampaikan hal lain. {Q} katanya.",
            ],
        ),
    ],
    ids=["short-name", "one", "twice", "two", "post", "none"],
)
def test_who_speaks(expected: list[str], texts: list[str]) -> None:
    for text in texts:
        assert speakers(text) == expected, text


@pytest.mark.parametrize(
    "text",
    [
        f"{Q} kata Camat Basarang, Jaya Kahayan, saat membacakan sambutan Gubernur Kalteng, Tiara Malang.",
        f"Camat Basarang, Jaya Kahayan, membacakan amanat Gubernur Kalteng, Tiara Malang. {Q} ujarnya mengutip amanat itu.",
        f"Membacakan sambutan Gubernur Kalteng, Tiara Malang, Camat Basarang, Jaya Kahayan, menyebut tiga hal. {Q} katanya.",
    ],
)
def test_a_verb_of_saying_makes_the_reader_the_speaker(text: str) -> None:
    (statement,) = reading_of(text).statements
    assert getattr(statement.speaker, "name", "") == "Jaya Kahayan"
    assert statement.voiced_by is None


def test_words_read_out_are_the_principals_and_voiced_by_the_reader() -> None:
    text = f"{Q} demikian bunyi sambutan Gubernur Kalteng, Tiara Malang, yang dibacakan Camat Basarang, Jaya Kahayan."
    (statement,) = reading_of(text).statements
    assert getattr(statement.speaker, "name", "") == "Tiara Malang"
    assert statement.voiced_by is not None
    assert statement.voiced_by.name == "Jaya Kahayan"


@pytest.mark.parametrize(
    "behind",
    [
        "Hal itu disampaikan kepada Bupati Kapuas, Rimba Danum.",
        "Hal senada disampaikan Bupati Kapuas, Rimba Danum.",
        "Hal itu disampaikan seorang petani kepada Bupati Kapuas, Rimba Danum.",
    ],
)
def test_who_is_told_something_or_says_something_alike_is_not_quoted(behind: str) -> None:
    assert "Rimba Danum" not in speakers(f"Jaya Kahayan berharap harga terjaga.\n{ALONE}\n{behind}")


@pytest.mark.parametrize(
    "text",
    [
        f"Camat Basarang, Jaya Kahayan, membacakan sambutan Gubernur Kalteng, Tiara Malang. {Q} begitu bunyi sambutan itu.",
        f"Dalam sambutan Gubernur Kalteng, Tiara Malang, yang dibacakan Camat Basarang, Jaya Kahayan, disebutkan, {ALONE}",
        f"Camat Basarang, Jaya Kahayan, membacakan pidato Gubernur Kalteng, Tiara Malang. {Q} kutipnya.",
        f"Camat Basarang, Jaya Kahayan, membacakan amanat Gubernur Kalteng, Tiara Malang.\n{Q} demikian salah satu petikannya "
        "dari amanat itu.",
        "Camat Basarang, Jaya Kahayan, mewakili Gubernur Kalteng, Tiara Malang. "
        f"Gubernur Tiara Malang dalam sambutannya yang dibacakan Jaya Kahayan menyebut tiga hal. {Q} katanya.",
    ],
)
def test_a_speech_that_is_read_out_speaks_for_itself(text: str) -> None:
    (statement,) = reading_of(text).statements
    assert getattr(statement.speaker, "name", "") == "Tiara Malang"
    assert statement.voiced_by is not None
    assert statement.voiced_by.name == "Jaya Kahayan"


def test_the_quoted_words_stand_without_their_marks() -> None:
    (statement,) = reading_of(f"{Q} kata Jaya Kahayan.").statements
    assert statement.text == "Harga beras kita jaga bersama sampai panen tiba,"
    assert statement.evidence.quote == f"{Q} kata Jaya Kahayan"
