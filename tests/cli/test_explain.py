"""``kg explain``: an article sentence by sentence, with findings below the sentence they stand in."""

from __future__ import annotations

from datetime import date

import pytest

from kg.cli import main
from kg.cli.explain import explained
from kg.facts import read
from kg.model.article import Article

TEXT = (
    "PALANGKA RAYA – Rapat Koordinasi Pangan dibuka Gubernur Kalteng, Tarung Lewu yang diwakili Sekda Kalteng, Rimba Danum, "
    "Selasa (14/5/2024).\n“Harga beras kita jaga bersama,” kata Rimba.\nTim voli mewakili kabupaten di ajang provinsi."
)


def lines(*, mentions: bool = False) -> list[str]:
    return list(
        explained(read(Article("contoh", TEXT, "Rakor Pangan", date(2024, 5, 15), None, "Kabar Contoh")), mentions=mentions)
    )


def test_the_whole_article_is_shown_in_order() -> None:
    told = [line[2:] for line in lines() if line.startswith("> ")]
    assert " ".join(told) == " ".join(TEXT.split())


@pytest.mark.parametrize(
    ("finding", "sentence"),
    [
        ("Delegation: Rimba Danum", "PALANGKA RAYA"),
        ("Tenure: Tarung Lewu, Gubernur Kalimantan Tengah (Definitive)", "PALANGKA RAYA"),
        ("Event: Rapat Koordinasi Pangan (main, ", "PALANGKA RAYA"),
        ("Statement: Rimba Danum", "“Harga beras"),
    ],
)
def test_a_finding_stands_below_its_sentence(finding: str, sentence: str) -> None:
    shown = lines()
    at = next(n for n, line in enumerate(shown) if line.startswith(finding))
    above = [line for line in shown[:at] if line.startswith("> ")][-1]
    assert above.startswith(f"> {sentence}")


def test_every_finding_gives_its_place_words_and_rule() -> None:
    shown = lines()
    at = next(n for n, line in enumerate(shown) if line.startswith("Delegation"))
    quote = "Gubernur Kalteng, Tarung Lewu yang diwakili Sekda Kalteng, Rimba Danum"
    start = TEXT.index(quote)
    assert shown[at + 1] == "   at Rapat Koordinasi Pangan, 2024-05-14"
    assert shown[at + 2] == f"   [{start}:{start + len(quote)}] {quote}"
    assert shown[at + 3].startswith("   rule representation/diwakili, confidence 0.9")


def test_a_short_name_is_told_whose_it_is() -> None:
    at = TEXT.rindex("Rimba")
    assert f"   here Rimba [{at}:{at + 5}] is Rimba Danum (name-alone)" in lines()


def test_mentions_are_shown_on_demand() -> None:
    assert not [line for line in lines() if line.startswith("Mention")]
    assert [line for line in lines(mentions=True) if line.startswith("Mention: date") and "2024-05-14" in line]


def test_a_source_that_is_not_there_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["explain", "tidak-ada.txt"])
    assert end.value.code == 2
    assert "tidak-ada.txt: expected a file or folder" in capsys.readouterr().err
