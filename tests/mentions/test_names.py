"""Names as they are written: what they are first, then the wordings, then wordings in which nobody is named."""

from __future__ import annotations

import pytest

from kg.mentions.degrees import degree_at
from kg.mentions.names import name_at
from kg.text.tokens import tokenize

Named = tuple[str, tuple[str, ...], tuple[str, ...]]  # name, titles, degrees

NAMES: list[tuple[Named, list[str]]] = [
    (("Sarwani Lamba", (), ()), ["Sarwani Lamba", "Sarwani Lamba membuka rapat", "Sarwani Lamba, Kepala Dinas"]),
    (("Nuryakim", (), ()), ["Nuryakim", "Nuryakim (45)"]),
    (("Katmo F. Diran", (), ()), ["Katmo F. Diran", "Katmo F. Diran hadir"]),
    (("M. Zuhro", (), ()), ["M.Zuhro hadir", "M. Zuhro hadir"]),
    (("Rimba Danum", ("H",), ()), ["H. Rimba Danum", "H.Rimba Danum"]),
    (("M. Salid", ("H",), ()), ["H.M.Salid hadir", "H.M. Salid hadir"]),
    (
        ("Rimba Danum", ("Drs", "H"), ("M.Si",)),
        ["Drs. H. Rimba Danum, M.Si.", "Drs. H. Rimba Danum M.Si", "Drs. H. Rimba Danum, MSi"],
    ),
    (
        ("Tiara Malang", (), ("S.Sos", "M.Si")),
        ["Tiara Malang, S.Sos,M.Si", "Tiara Malang S.Sos., M.Si.", "Tiara Malang, S. Sos., M. Si"],
    ),
    (("Tiara Malang", (), ("S.Psi",)), ["Tiara Malang Spsi hadir", "Tiara Malang, S.Psi"]),
    (("Tiara Malang Sri", (), ()), ["Tiara Malang Sri hadir"]),
    (("Tiara Malang", (), ("S.H", "M.H")), ["Tiara Malang, SH, MH", "Tiara Malang SH.MH", "Tiara Malang, S.H., M.H."]),
    (
        ("Jaya Kahayan", ("Letkol", "Inf"), ("M.Tr.Opsla",)),
        ["Letkol Inf Jaya Kahayan, M.Tr.Opsla", "Letkol Inf. Jaya Kahayan M.Tr.(Opsla)"],
    ),
    (("Jaya Kahayan", ("AKBP",), ("S.I.K",)), ["AKBP Jaya Kahayan, S.I.K.", "AKBP Jaya Kahayan SIK"]),
    (("Rimba Danum", ("Prof", "apt"), ("Ph.D",)), ["Prof. apt. Rimba Danum, Ph.D."]),
    (("Rimba Danum", ("Letjen", "TNI", "dr"), ()), ["Letjen TNI (Purn) dr. Rimba Danum"]),
    (("Rimba Danum", ("Prof", "Dr", "Ir"), ()), ["Prof.Dr.Ir. Rimba Danum"]),
    (("Ma'ruf Siddan", ("KH",), ()), ["KH. Ma'ruf Siddan", "KH Ma'ruf Siddan"]),
    (("Emilia van der Lopu", (), ()), ["Emilia van der Lopu", "Emilia van der Lopu hadir"]),
    (("Umar bin Salip", (), ()), ["Umar bin Salip", "Umar bin Salip, warga"]),
    (("Theresia M.P. Pao", (), ()), ["Theresia M.P. Pao", "Theresia M.P. Pao hadir"]),
    (("Johanes B. A. Kapu", (), ("S.Fil",)), ["Johanes B. A. Kapu, S.Fil"]),
    (("Tiara s. Danum", (), ("S.P",)), ["Tiara s. Danum, SP"]),
    (("Lalu Gita Danum", ("Drs",), ()), ["Drs. Lalu Gita Danum"]),
    (("Hendra Dt. Alam Bungsu", (), ()), ["Hendra Dt. Alam Bungsu"]),
    (("Saipul Ambar Datuk", (), ()), ["Saipul Ambar Datuk, hadir", "Saipul Ambar Datuk hadir"]),
    (("Uu Ruzhan Danum", (), ()), ["Uu Ruzhan Danum hadir"]),
    (("Jaya Kahayan", ("Letkol", "C.Zi"), ()), ["Letkol C.Zi. Jaya Kahayan", "Letkol C.Zi., Jaya Kahayan hadir"]),
    (("Nora DT", (), ()), ["Nora DT hadir"]),
    (("Nora TMA", (), ()), ["Nora TMA hadir", "Nora TMA, hadir"]),
    (("Nora Danum", (), ()), ["Nora Danum III hadir", "Nora Danum WIB", "Nora Danum HUT RI"]),
    (("SARWANI LAMBA", (), ()), ["SARWANI LAMBA"]),
    (("I Gusti Ngurah Wiro", (), ()), ["I Gusti Ngurah Wiro", "I Gusti Ngurah Wiro hadir"]),
    (("Sena O. Lelang", (), ()), ["Sena O. Lelang hadir"]),
    (("Moh. Besar Lantilo", (), ()), ["Moh. Besar Lantilo"]),
    (("Rizki Ramadhan", (), ()), ["Rizki Ramadhan", "Rizki Ramadhan Selasa (14/5)"]),
    (("Bima Karya Danum", (), ()), ["Bima Karya Danum"]),
    (("Jaya Kahayan", (), ("S.Th.I",)), ["Jaya Kahayan, S.Th.I", "Jaya Kahayan S.Th.I sebagai sekretaris"]),
    (("Jaya Kahayan", (), ("S.Psi", "M.Psi., Psi")), ["Jaya Kahayan, S.Psi., M.Psi.Psi (psikolog)"]),
    (("Jaya Kahayan", (), ("S.Anim",)), ["Jaya Kahayan, S.Anim, hadir"]),
    (("Jaya Kahayan", (), ()), ["Jaya Kahayan, M.Salid dan Rimba", "Jaya Kahayan, S.Budi Danum"]),
    (("Jaya Kahayan", (), ("S.E",)), ["Jaya Kahayan S,E., hadir", "Jaya Kahayan, S,E hadir"]),
    (("Jaya Kahayan", (), ("S.Fil", "M.Hum")), ["Jaya Kahayan, S, Fil, M.Hum hadir"]),
    (("Jaya Kahayan", (), ("S.IP", "M.Si")), ["Jaya Kahayan S. I. P, M.Si hadir"]),
    (("EDI ROHANI", (), ("M.Pd",)), ["EDI ROHANI, M. Pd. I", "EDI ROHANI, M Pd"]),
    (("Muchtob Danum", ("Dr", "K.H"), ()), ["Dr.K.H. Muchtob Danum hadir"]),
    (("M. Arip Danum", ("K.H",), ()), ["K.H.M. Arip Danum hadir"]),
    (("Pahrori Danum", ("Dr", "Drs", "H"), ("M.Hum",)), ["Dr.Drs.H.Pahrori Danum M.Hum"]),
    (("Abdul Hari Danum", (), ()), ["Abdul Hari (AH) Danum, pahlawan nasional"]),
    (("Abdul Hari", (), ()), ["Abdul Hari (AH), pahlawan nasional", "Abdul Hari (KB) Danum"]),
    (("Gusti Ayu Mas Danum", (), ()), ["Gusti Ayu Mas Danum hadir"]),
    (("Jakilun", (), ()), ["Jakilun Kapuas Agus Danum"]),
    (("RimbaAgus Danum", (), ()), ["RimbaAgus Danum hadir"]),
]
NOBODY = [
    "Penanganan Konflik Sosial",
    "Keduanya mengaku",
    "Kurikulum Merdeka",
    "Nomor 12 Tahun 2020",
    "Peraturan Daerah",
    "Kecamatan dan Desa",
    "Sembari menunggu",
    "Pimpin Apel",
    "BPBD",
    "KKG",
    "Dinas Kesehatan",
    "Kepala Desa",
    "Selasa (14/5)",
    "India dan Malaysia",
    "M. Pd",
    "AirNav Borneo",
    "PermenPANRB",
    "DRH NI PPPK",
    "Haji Kapuas",
    "Ibu Kapuas dan Penyusun",
    "Sersan BUP",
    "Pak Gub",
]


def named(text: str) -> Named | None:
    found = name_at(tokenize(text), 0)
    return (
        None if found is None else (found[0].name, tuple(title.rstrip(".") for title in found[0].prefixes), found[0].suffixes)
    )


@pytest.mark.parametrize(("expected", "text"), [(name, text) for name, texts in NAMES for text in texts])
def test_name_with_its_titles_and_degrees(expected: Named, text: str) -> None:
    assert named(text) == expected


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_named(text: str) -> None:
    assert named(text) is None


@pytest.mark.parametrize(
    ("normal", "text"),
    [
        ("S.Sos", "S.Sos"),
        ("S.Sos", "S. Sos."),
        ("S.Sos", "SSos"),
        ("M.Biomed", "M.Biomed"),
        ("M.Tr.Opsla", "M.Tr.Opsla"),
        ("M.Pd", "MPd"),
        ("M.Pd", "M. Pd"),
        ("Sp.BM", "Sp. BM hadir"),
        ("Sp.OG", "Sp OG, hadir"),
        ("Sp.B", "Sp. B (K) Onk"),
        ("Sp.THT-KL", "Sp. THT-KL"),
        ("Subsp.Onk", "Subsp. Onk (K)"),
        (None, "Sp. Bupati Kapuas"),
        (None, "Sp, Rimba Danum"),
        (None, "Mpd"),
        (None, "Si"),
        (None, "Kes"),
        (None, "membuka"),
    ],
)
def test_degrees_spaced_glued_and_without_full_stops(normal: str | None, text: str) -> None:
    found = degree_at(tokenize(text), 0)
    assert (found[0] if found else None) == normal
