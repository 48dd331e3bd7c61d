"""Dates: what is expected first, then the wordings that give it, then words that are no date."""

from __future__ import annotations

from datetime import date

import pytest

from kg.mentions.dates import date_at
from kg.mentions.values import DateMention
from kg.text.tokens import tokenize

PUBLISHED = date(2022, 8, 27)  # a Saturday


def dates_in(text: str, published: date | None = PUBLISHED) -> list[tuple[str, DateMention]]:
    """Every date of a text with its words."""
    tokens = tokenize(text)
    found, i = [], 0
    while i < len(tokens):
        hit = date_at(tokens, i, published)
        if hit is None:
            i += 1
            continue
        found.append((text[tokens[i].start : tokens[hit[1] - 1].end], hit[0]))
        i = hit[1]
    return found


DAYS: dict[str, tuple[str, ...]] = {
    "2022-08-25": (
        "Kamis (25/8/2022)", "Kamis (25/8)", "Kamis(25/8)", "Kamis, (25/8/22)", "Kamis ( 25 / 8 / 2022 )",
        "Kamis, 25 Agustus 2022",
        "Kamis siang (25/8)", "hari Kamis tanggal 25 Agustus 2022", "tanggal 25 Agustus 2022", "25 Agustus tahun 2022",
        "25 Agustus", "25-27 Agustus 2022", "25–27 Agustus 2022", "25 s.d. 27 Agustus 2022", "25 hingga 27 Agustus",
        "Kamis-Sabtu (25-27/8)", "Kamis dan Jumat, 25-26 Agustus 2022", "Kamis (25/8-2/9/2022)",
        "25 Agustus s.d. 2 September 2022",
        "Kamis (25.08.2022)", "25-08-2022", "Kamis", "Kamis 25 agustus 2022",
        "25--27 Agustus 2022", "25 s/d 27 Agustus 2022", "25 s.d 27 Agustus", "25 sd 27 Agustus", "25 sampai dengan 27 Agustus",
        "25, 26, dan 27 Agustus 2022", "25 & 26 Agustus 2022", "Kamis hingga Sabtu (25–27/8)", "Kamis Legi (25/8)",
        "Kamis/25 Agustus 2022", "25 Agustus 2022 sampai dengan 2 September 2022",
        "hari Kamis tanggal 25 bulan Agustus tahun 2022",
    ),
    "2022-08-24": ("Rabu (24/7)", "Rabu, 24 Juni 2022"),
    "2022-08-27": ("hari ini", "pagi ini", "siang tadi"),
    "2022-08-26": ("kemarin", "tadi malam", "Jumat", "Jum’at (26/8)", "Jum'at, 26 Agustus 2022"),
    "2022-08-28": ("besok", "Minggu besok", "Minggu (28/8)", "Ahad, 28 Agustus 2022"),
    "2022-08-31": ("Rabu mendatang", "Rabu depan", "Rabu (31/8)"),
    "2021-12-30": ("Kamis (30/12)", "Kamis (30/12/2021)"),
}  # fmt: skip

NO_DATES = (
    "pukul 09.30 WIB", "Pasal 5 ayat (2)", "Peraturan Nomor 83 Tahun 2012", "minggu lalu", "seharga 25.000", "skor 25-20",
    "Kamis (31/2/2022)",
    "Kamis (25/13)", "31/02/2022", "32 Agustus 2022", "jalan 9/11", "Rp 1,5 juta", "RT 05/02", "(3) Bupati", "tahun 2022",
    "kelas 5 dan 6", "SDN 5, 6, dan 7", "pukul 9 sampai dengan 11",
)  # fmt: skip


@pytest.mark.parametrize(("day", "text"), [(day, text) for day, texts in DAYS.items() for text in texts])
def test_day(day: str, text: str) -> None:
    (found,) = dates_in(f"Rapat digelar {text} .")
    assert found[1].value == date.fromisoformat(day)
    assert found[1].precision == "day"


@pytest.mark.parametrize("text", NO_DATES)
def test_no_date(text: str) -> None:
    assert dates_in(text) == []


def test_the_words_of_a_date_are_its_own() -> None:
    assert [words for words, _ in dates_in("Rakor digelar Kamis sore (25/8/2022) di aula, lalu 1 September 2022.")] == [
        "Kamis sore (25/8/2022)",
        "1 September 2022",
    ]


def test_a_month_keeps_its_precision() -> None:
    ((_, mention),) = dates_in("Digelar pada November 2021")
    assert (mention.value, mention.precision) == (date(2021, 11, 1), "month")


def test_the_slip_of_a_new_year_is_read_by_its_weekday() -> None:
    published = date(2022, 1, 5)
    assert dates_in("Selasa (4/1/2021)", published)[0][1].value == date(2022, 1, 4)
    assert dates_in("Senin (4/1/2021)", published)[0][1].value == date(2021, 1, 4), "the weekday agrees with what is written"
    assert dates_in("Jumat (31/12)", published)[0][1].value == date(2021, 12, 31)


def test_the_slip_of_a_month_is_read_by_its_weekday() -> None:
    published = date(2019, 5, 29)  # a Wednesday
    assert dates_in("Selasa (28/9)", published)[0][1].value == date(2019, 5, 28)
    assert dates_in("Selasa (27/5)", published)[0][1].value == date(2019, 5, 27), "a wrong weekday near the day of the article"
    assert dates_in("(28/9)", published)[0][1].value == date(2019, 9, 28), "no weekday, no slip"


def test_without_a_date_of_its_own_an_article_gives_no_year() -> None:
    ((_, mention),) = dates_in("Kamis (25/8)", None)
    assert (mention.value, mention.day_month) == (None, (25, 8))
    assert dates_in("Kamis (31/2)", None) == []
    assert dates_in("kemarin", None) == []


def test_days_counted_from_the_article_are_marked() -> None:
    assert [m.relative for text in ("hari ini", "Kamis", "Kamis (25/8)") for _, m in dates_in(text)] == [True, True, False]
