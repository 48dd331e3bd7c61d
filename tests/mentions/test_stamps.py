"""Lines that say when an article was put online: what is one, what is none, and what its day is good for."""

from __future__ import annotations

from datetime import date

import pytest

from kg.facts import read
from kg.mentions.stamps import without_stamps
from kg.model.article import Article
from kg.text.sentences import sentences

REPORT = "KUALA KAPUAS - Bupati Kapuas, Rimba Danum, membuka Rapat Koordinasi Pangan di aula kantor bupati, Senin (27/09)."
DAY = date(2021, 9, 28)


@pytest.mark.parametrize(
    "line",
    [
        "Selasa, 28 September 2021 | 06:25 WIB",
        "28 September 2021",
        "Selasa, 28/09/2021 - 10:15:22 WIB",
        "Diposting oleh Admin pada 28 September 2021",
        "Penulis: Tiara Malang | Selasa, 28 September 2021 | 06.25 WITA",
    ],
)
def test_a_stamp_is_no_sentence_and_gives_its_day(line: str) -> None:
    kept, day = without_stamps(sentences(f"{line}\n\n{REPORT}"))
    assert day == DAY
    assert kept[0].tokens[0].text == "KUALA"


@pytest.mark.parametrize(
    "line",
    [
        "Rapat digelar Selasa, 28 September 2021 pukul 06.25 WIB.",
        "Kuala Kapuas, 28 September 2021 – Rapat koordinasi digelar.",
        "Bupati Kapuas Rimba Danum, 28 September 2021",
        "September 2021",
        "28 September | 06:25 WIB",
    ],
)
def test_other_lines_are_no_stamps(line: str) -> None:
    kept, day = without_stamps(sentences(f"{line}\n\n{REPORT}"))
    assert day is None
    assert kept == sentences(f"{line}\n\n{REPORT}")


def test_an_article_that_is_nothing_but_a_stamp_is_kept() -> None:
    cut = sentences("Selasa, 28 September 2021 | 06:25 WIB")
    assert without_stamps(cut) == (cut, None)


@pytest.mark.parametrize("known", [None, DAY])
def test_an_event_has_its_own_day_and_the_year_of_the_stamp(known: date | None) -> None:
    reading = read(Article("a", f"Selasa, 28 September 2021 | 06:25 WIB\n\n{REPORT}", "Rapat Koordinasi", known, None, None))
    assert [event.date for event in reading.events] == [date(2021, 9, 27)]
    assert reading.article.date is known
