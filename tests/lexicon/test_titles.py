"""Titles and degrees: what forms mean, and how tables that contradict themselves are refused."""

from __future__ import annotations

import re
import time

import pytest

from kg.errors import TableError
from kg.lexicon.tables import load
from kg.lexicon.titles import Degree, Title, degree_key, degrees, keyed, title_key, titles
from kg.text.tokens import tokenize

TITLES = {
    "honorific": "Bapak Pak Ibu Bu Sdr. Ny. Almarhum",
    "religious": "H. Hj. KH. K.H. Ustadz TGH. Pdt. Pastor Romo Habib Gus",
    "noble": "Raden R. KRT. KPH. GKR.",
    "academic": "Prof. Dr. dr. drg. drh. Ir. Drs. Dra. apt. Ns.",
    "rank": "AKBP AKP Kompol Kombes Irjen Iptu Ipda Aiptu Bripka Letkol Kolonel Mayor Kapten Lettu Letda Peltu Serma Mayjen",
    "corps": "Inf. Arh. Czi. Kav. Arm. Cba. Chb. Mar. Pnb. Laut TNI Pol. Purn. Inf Pol",
}

# normal form: spellings
DEGREES = {
    "S.Sos": "S.Sos S.Sos. SSos",
    "S.IP": "S.IP SIP S.IP. S.I.P",
    "M.Si": "M.Si MSi M.Si.",
    "S.H": "SH S.H. S.H",
    "M.H": "MH M.H.",
    "S.E": "SE S.E.",
    "M.M": "MM M.M.",
    "S.T": "ST S.T",
    "M.T": "MT",
    "S.Pd": "S.Pd SPd",
    "M.Pd": "M.Pd M.Pd.",
    "S.Ag": "S.Ag",
    "S.STP": "SSTP S.STP",
    "M.AP": "MAP M.AP M.A.P",
    "S.K.M": "SKM S.KM",
    "M.Kes": "M.Kes MKes",
    "S.Hut": "S.Hut",
    "S.Pi": "S.Pi",
    "S.P": "SP S.P.",
    "S.Pt": "S.Pt",
    "M.Sc": "M.Sc MSc",
    "MBA": "MBA",
    "Ph.D": "Ph.D PhD",
    "Lc": "Lc Lc.",
    "S.I.K": "SIK S.I.K S.IK",
    "M.Tr.Han": "M.Tr.(Han) M.Tr.Han",
    "Sp.PD": "Sp.PD SpPD",
    "Sp.A": "Sp.A",
    "CA": "CA",
    "CPA": "CPA",
    "IPU": "IPU",
    "S.Psi": "S.Psi",
    "S.Farm": "S.Farm",
    "M.Eng": "M.Eng",
}


@pytest.mark.parametrize(("kind", "form"), [(kind, form) for kind, forms in TITLES.items() for form in forms.split()])
def test_a_title_is_found_by_its_token(kind: str, form: str) -> None:
    token = tokenize(f"{form} Rimba Danum")[0]
    assert titles()[token.fold.rstrip(".")].kind == kind


@pytest.mark.parametrize(("normal", "form"), [(normal, form) for normal, forms in DEGREES.items() for form in forms.split()])
def test_a_degree_has_one_normal_form(normal: str, form: str) -> None:
    assert degrees()[degree_key(form)].normal == normal


# parts of more than four letters: the tokenizer ends a dotted abbreviation before them
LONG = re.compile(r"[A-Za-z]{5,}")


@pytest.mark.parametrize(
    "degree",
    [row for row in load("degrees", Degree) if " " not in row.form and row.form[1:2] == "." and not LONG.search(row.form)],
)
def test_a_dotted_degree_is_one_token_that_finds_it(degree: Degree) -> None:
    token = tokenize(f"{degree.form}, hadir")[0]
    assert degrees()[degree_key(token.fold)].normal == degree.normal


@pytest.mark.parametrize("word", ["Andi", "Teuku", "Gusti", "Rimba", "Kepala", "Guru", "dan", "Pas"])
def test_parts_of_names_and_ordinary_words_are_no_titles(word: str) -> None:
    assert title_key(word) not in titles()
    assert degree_key(word) not in degrees()


def test_the_tables_are_as_wide_as_promised_and_say_their_sources() -> None:
    given, earned = load("titles", Title), load("degrees", Degree)
    assert len(given) >= 130
    assert len(earned) >= 180
    assert all(len(source) > 3 for source in [row.source for row in given] + [row.source for row in earned])
    assert [row.form for row in given] == sorted(row.form for row in given)
    assert [row.form for row in earned] == sorted(row.form for row in earned)


def test_loading_is_quick() -> None:
    def once() -> float:
        titles.cache_clear()
        degrees.cache_clear()
        start = time.process_time()
        titles()
        degrees()
        return time.process_time() - start

    assert min(once() for _ in range(5)) < 0.05


def test_spellings_of_one_key_share_the_first_row() -> None:
    rows = [Degree("SH", "S.H", "s"), Degree("S.H.", "S.H", "s")]
    assert dict(keyed("degrees", rows, degree_key, "normal")) == {"sh": rows[0]}


def test_a_form_that_stands_twice_is_refused() -> None:
    rows = [Title("H.", "religious", "s"), Title("H.", "religious", "s")]
    with pytest.raises(TableError, match=r"titles\.csv:3: column form: .*'H\.' again"):
        keyed("titles", rows, title_key, "kind")


def test_two_kinds_of_one_title_are_refused() -> None:
    rows = [Title("H.", "religious", "s"), Title("H", "noble", "s")]
    with pytest.raises(TableError, match=r"titles\.csv:3: column kind: expected 'religious' as of 'H\.', found 'noble'"):
        keyed("titles", rows, title_key, "kind")


def test_two_normal_forms_of_one_degree_are_refused() -> None:
    rows = [Degree("SH", "S.H", "s"), Degree("S.H", "SH", "s")]
    with pytest.raises(TableError, match=r"degrees\.csv:3: column normal"):
        keyed("degrees", rows, degree_key, "normal")
