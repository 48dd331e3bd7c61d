from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.text.cleaning import clean, clean_line

# expected text, then the ways of writing it
SAME: list[tuple[str, list[str]]] = [
    ("", ["", " ", "\n\n", "\u200b\ufeff", "\u00a0\t\r\n", "&nbsp;", "\x00\x01"]),
    (
        "Bupati Rimbaraya diwakili Sekda",
        [
            "Bupati Rimbaraya diwakili Sekda",
            "  Bupati\tRimbaraya   diwakili\u00a0Sekda \n",
            "Bu\u00adpati Rimba\u200braya di\u200dwakili Sekda\ufeff",
            "Bupati\u2009Rimbaraya\u3000diwakili\u202fSekda",
            "Bupati&nbsp;Rimbaraya&#160;diwakili&#xA0;Sekda",
            "Bupati&amp;nbsp;Rimbaraya diwakili&amp;amp;#160;Sekda",
            "Bupati Rimbaraya diwa\x07kili \u202aSekda\u202c",
            "Bupati Rimba&shy;raya diwakili&zwnj; Sekda",
        ],
    ),
    ("satu\ndua", ["satu\ndua", "satu\r\ndua", "satu\rdua", "satu\u2028dua", "satu\n \n\t\ndua", "satu \v\f dua"]),
    ("René", ["Ren\u00e9", "Rene\u0301", "Ren&eacute;", "Ren&#233;", "Ren\u00ade\u0301", "Rene&#769;"]),
    ("“Siap,” katanya", ["“Siap,” katanya", "&#8220;Siap,&#8221; katanya", "&#147;Siap,&rdquo; katanya",
                         "\x93Siap,\x94 katanya", "&amp;ldquo;Siap,&amp;rdquo; katanya"]),
    ('"Ya," kata Ma\'ruf', ['"Ya," kata Ma\'ruf', "&quot;Ya,&quot; kata Ma&#39;ruf", "&quot;Ya,&quot; kata Ma&apos;ruf"]),
    ("Dinas P&K", ["Dinas P&K", "Dinas P&amp;K", "Dinas P&amp;amp;K", "Dinas P&#38;amp;K", "Dinas P&am&#112;;K"]),
    ("rusak \ufffd", ["rusak \ud800", "rusak \udfff"]),
]  # fmt: skip

# what only looks like something to rewrite
UNTOUCHED = [
    "‘Ya’ — tidak – bukan - itu",
    "H. Sumanto Giling, S.Sos., M.Si.",
    "a=1&copy=2; AT&T; &takdikenal; &;; &#; &#x;",
    "&notit; &ampx; R & D; x",
    "½ ² ﬁ €",
]


@pytest.mark.parametrize(("expected", "raw"), [(expected, raw) for expected, raws in SAME for raw in raws])
def test_ways_of_writing_become_one(expected: str, raw: str) -> None:
    assert clean(raw) == expected


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_was_written_stays(text: str) -> None:
    assert clean(text) == text


def test_a_headline_is_one_line() -> None:
    assert clean_line(" Sekda\r\n Buka  Musrenbang ") == "Sekda Buka Musrenbang"


PIECES = [
    *"&;#xamp123p nbsp \n\r\t",
    "&amp;", "&#38;", "&semi;", "&nbsp;", "&shy;", "&#894;", "&#8192;", "&#0;", "&#x110000;", "&#55296;", "\u037e",
    "\u00ad", "\u200b", "\u0301", "e", "\u212a", "\u00a0", "\u2000", "\u2028", "\x85", "\x93", "\x81", "\ud800",
]  # fmt: skip
MESSY = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map("".join))


@given(MESSY)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean(text)
    assert clean(once) == once


@given(MESSY)
def test_what_comes_out_can_be_stored(text: str) -> None:
    out = clean(text)
    out.encode("utf-8")
    assert unicodedata.is_normalized("NFC", out)
    assert out == out.strip()
    assert "  " not in out
    assert "\n\n" not in out
    assert not [c for c in out if c != "\n" and unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"}]
    assert not [c for c in out if c != " " and unicodedata.category(c) == "Zs"]


@pytest.mark.parametrize(
    "hostile",
    [
        "&" + "amp;" * 250_000,
        "&#5" * 60_000 + "3;" * 60_000,
        " " * 1_000_000 + "x",
        "\n " * 500_000 + "x",
        "&" * 1_000_000 + ";",
    ],
    ids=["escaped-often", "entities-in-entities", "blanks", "blank-lines", "ampersands"],
)
def test_cost_is_linear_in_hostile_text(hostile: str) -> None:
    start = time.process_time()
    clean(hostile)
    assert time.process_time() - start < 5
