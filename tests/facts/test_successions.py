"""Successions whole: which post, how, who comes, who goes, in which capacity, on which day."""

from __future__ import annotations

from datetime import date

import pytest

from kg.facts import read
from kg.model.article import Article
from kg.model.facts import Reading

LEAD = "KUALA KAPUAS – Rapat Koordinasi Pangan berlangsung di Kuala Kapuas, Rabu (8/5/2024)."
SECDA = "Sekretaris Daerah Kabupaten Kapuas"


def reading(text: str) -> Reading:
    return read(Article("contoh", f"{LEAD}\n{text}", date=date(2024, 5, 15)))


def changes(text: str) -> set[tuple[str, str, str | None, str | None, str, date | None]]:
    return {
        (
            each.post.label,
            each.manner,
            each.incoming.name if each.incoming else None,
            each.outgoing.name if each.outgoing else None,
            each.capacity,
            each.day,
        )
        for each in reading(text).successions
    }


LEADERSHIP: list[tuple[str, str]] = [
    ("Camat Basarang", "Tongkat komando di Kecamatan Basarang beralih dari Drs. Bondan Contoh kepada dr. Jaya Kahayan."),
    ("Kapolsek Basarang", "Estafet kepemimpinan Polsek Basarang berpindah dari AKP Bondan Contoh kepada Iptu Jaya Kahayan."),
    (
        "Kepala SMAN 2 Kabupaten Kapuas",
        "Kepemimpinan SMAN 2 Kapuas resmi berganti dari Bondan Contoh, S.Pd. kepada Jaya Kahayan, S.Pd.",
    ),
    ("Kajari Kapuas", "Pucuk pimpinan Kejaksaan Negeri Kapuas kini beralih dari Bondan Contoh, S.H. kepada Jaya Kahayan, S.H."),
]


@pytest.mark.parametrize(("post", "text"), LEADERSHIP)
def test_leadership_of_a_body_that_changes_hands_is_the_post_of_its_head(post: str, text: str) -> None:
    assert changes(text) == {(post, "Handover", "Jaya Kahayan", "Bondan Contoh", "Definitive", None)}


def test_leadership_that_is_only_spoken_of_is_nobodys_post() -> None:
    text = "Kepemimpinan Polsek Basarang dipuji Bondan Contoh kepada Jaya Kahayan."
    assert not changes(text)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (
            {(SECDA, "Installation", "Jaya Kahayan", None, "Definitive", date(2024, 5, 13))},
            "Drs. Jaya Kahayan, M.Si. dilantik sebagai Sekda Kapuas, Senin (13/5/2024).",
        ),
        (
            {(SECDA, "Installation", "Jaya Kahayan", None, "Pj", None)},
            "Bupati Kapuas, Rimba Danum, melantik Drs. Jaya Kahayan, M.Si. menjadi Pj Sekda Kapuas.",
        ),
        (
            {
                ("Camat Basarang", "Installation", "Jaya Kahayan", None, "Definitive", None),
                ("Camat Basarang", "Replacement", "Jaya Kahayan", "Tiara Malang", "Definitive", None),
            },
            "Drs. Jaya Kahayan dilantik menjadi Camat Basarang menggantikan dr. Tiara Malang.",
        ),
        (
            {(SECDA, "Installation", "Jaya Kahayan", None, "Definitive", date(2024, 5, 13))},
            "Bupati Kapuas, Rimba Danum, melantik Drs. Jaya Kahayan, M.Si. menjadi Sekda Kapuas. "
            "Drs. Jaya Kahayan, M.Si. dilantik sebagai Sekda Kapuas, Senin (13/5/2024).",
        ),
        (
            {("Kapolres Kapuas", "Handover", "Jaya Kahayan", "Bondan Contoh", "Definitive", date(2024, 5, 13))},
            "Kapolres Kapuas resmi berganti dari AKBP Bondan Contoh kepada AKBP Jaya Kahayan, Senin (13/5/2024).",
        ),
        (
            {("Camat Basarang", "Handover", "Jaya Kahayan", "Tiara Malang", "Definitive", None)},
            "Camat Basarang periode 2020-2024, Tiara Malang, menyerahkan memori jabatan kepada Camat Basarang periode "
            "2024-2029, Jaya Kahayan.",
        ),
        (
            {("Camat Basarang", "Appointment", "Jaya Kahayan", None, "Definitive", None)},
            "Drs. Jaya Kahayan, M.Si. dimutasi dari Camat Selat menjadi Camat Basarang.",
        ),
        (
            {("Camat Basarang", "Appointment", "Jaya Kahayan", None, "Definitive", date(2024, 5, 13))},
            "Drs. Jaya Kahayan, M.Si. resmi menjabat Camat Basarang, Senin (13/5/2024).",
        ),
        (
            {("Camat Basarang", "Death", None, "Jaya Kahayan", "Definitive", None)},
            "Sebagai tanda duka atas wafatnya Camat Basarang, Jaya Kahayan, puluhan pegawai, Senin (13/5/2024), berdoa.",
        ),
        (
            {("Camat Basarang", "Death", None, "Jaya Kahayan", "Definitive", date(2024, 5, 13))},
            "Warga berduka atas meninggalnya Camat Basarang, Jaya Kahayan, pada Senin (13/5/2024).",
        ),
        (
            {("Kapolres Kapuas", "Handover", "Jaya Kahayan", "Bondan Contoh", "Definitive", date(2024, 5, 13))},
            "Serah terima jabatan Kapolres Kapuas dari Kapolres Kapuas AKBP Bondan Contoh kepada AKBP Jaya Kahayan "
            "berlangsung Senin (13/5/2024).",
        ),
        ({(SECDA, "Retirement", None, "Jaya Kahayan", "Definitive", None)}, "Sekda Kapuas, Jaya Kahayan, resmi purna tugas."),
        (
            {(SECDA, "Appointment", "Jaya Kahayan", None, "Definitive", date(2024, 1, 2))},
            "Drs. Jaya Kahayan, M.Si. menjabat sebagai Sekda Kapuas sejak 2 Januari 2024.",
        ),
        (
            {(SECDA, "Installation", "Jaya Kahayan", None, "Definitive", None)},
            "Berdasarkan surat Gubernur Nomor 12 tanggal 2 Mei 2024, Drs. Jaya Kahayan, M.Si. dilantik sebagai Sekda Kapuas.",
        ),
        (set(), "Drs. Jaya Kahayan, M.Si. dilantik sebagai Sekda Kapuas pada 1 Juni 2024."),
        (set(), "Drs. Jaya Kahayan, M.Si. ditunjuk sebagai ketua panitia."),
        (set(), "Wakil Bupati Kapuas, Tiara Malang, menggantikan Bupati Kapuas, Rimba Danum, membuka rapat."),
    ],
)
def test_what_a_sentence_says(expected: set[object], text: str) -> None:
    assert changes(text) == expected


def test_who_takes_a_post_holds_it() -> None:
    found = reading("Drs. Jaya Kahayan, M.Si. dilantik sebagai Sekda Kapuas, Senin (13/5/2024).").tenures
    assert [(each.holder.name, each.post.label, each.capacity) for each in found] == [("Jaya Kahayan", SECDA, "Definitive")]


def test_a_change_that_has_not_happened_is_refused_with_its_reason() -> None:
    (refusal,) = reading("Segera setelah Drs. Jaya Kahayan resmi dilantik sebagai Sekda Kapuas, program dimulai.").refusals
    assert (refusal.rule, refusal.reason) == ("succession/installation", "the change has not happened, or not yet")
