from __future__ import annotations

import pytest

from kg.query.wordings import expanded, skipped_words, title_words, words_of

WORDS = [
    (("katma", "f", "dirun"), "Katma F. Dirun", "KATMA-F. DIRUN", "  katma f dirun!"),
    (("maruf",), "Ma'ruf", "Ma’ruf", "Ma`ruf"),
    (("jose",), "José", "JOSE\u0301"),
    ((), "", " . ", "!?"),
]
EXPANDED = [
    (
        "sekretaris daerah kalimantan tengah",
        "Sekda Kalteng",
        "Sekretaris Daerah Kalteng",
        "Regional Secretary Central Kalimantan",
    ),
    ("sekretaris daerah", "Sekda", "Sekdaprov", "Sekdakab", "Sekertaris Daerah"),
    ("kepala dinas kesehatan balangan", "Kadinkes Balangan", "Kepala Dinkes Balangan", "Kepala Dinas Kesehatan Balangan"),
    ("wakil bupati kapuas", "Wabup Kapuas", "Deputy Regent Kapuas", "Vice Regent Kapuas"),
    ("gubernur jawa timur", "Governor East Java", "Gubernur Jatim"),
    ("wali kota palangka raya", "Walikota Palangka Raya", "Mayor Palangkaraya"),
    ("pemerintah provinsi jawa timur", "Pemerintah Prov Jatim"),
    ("rapat koordinasi pangan", "Rakor Pangan"),
    ("biro kesejahteraan rakyat", "Biro Kesra"),
]


@pytest.mark.parametrize(("words", "text"), [(words, text) for words, *texts in WORDS for text in texts])
def test_words(words: tuple[str, ...], text: str) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(("long", "text"), [(long, text) for long, *texts in EXPANDED for text in texts])
def test_expanded(long: str, text: str) -> None:
    assert " ".join(expanded(words_of(text))) == long


def test_a_wording_of_one_post_of_many_is_left_as_it_is() -> None:
    assert expanded(words_of("Kapolres Kapuas"))[-1] == "kapuas"
    assert expanded(words_of("Mendagri")) == ("mendagri",)


def test_titles_and_fillers() -> None:
    assert {"drs", "dr", "m", "si", "hj"} <= title_words()
    assert {"the", "of"} <= skipped_words()
