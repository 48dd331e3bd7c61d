"""Who belongs to a team or a board that is told of over several sentences or lines: what texts say first, then the texts."""

from __future__ import annotations

from datetime import date

import pytest

from kg.facts import read
from kg.model.article import Article
from kg.model.facts import Reading

Held = tuple[str, str]  # person, post

WITH_DUTIES = "Rimba Danum, S.Sos (Ketua), Tiara Malang, S.Psi (Psikolog), dan Jaya Kahayan (Petugas Lapangan/IT)"
THREE = "Drs. Rimba Danum, M.Si., Tiara Malang, S.Psi., dan Jaya Kahayan"
TEAM = "Tim Penilai Kompetensi Manajerial"
BODIES_TEAM = "Anggota Tim Penilai Badan Kepegawaian Daerah Kabupaten Kapuas"
PMI = "Palang Merah Indonesia Kabupaten Kapuas"
BOARD = {("Rimba Danum", f"Ketua {PMI}"), ("Tiara Malang", f"Sekretaris {PMI}"), ("Jaya Kahayan", f"Bendahara {PMI}")}


def reading(text: str) -> Reading:
    return read(Article("contoh", f"KUALA KAPUAS – {text}", date=date(2024, 5, 15)))


def held(text: str) -> set[Held]:
    return {(t.holder.name, t.post.label) for t in reading(text).tenures}


def all_members(post: str) -> set[Held]:
    return {(name, post) for name in ("Rimba Danum", "Tiara Malang", "Jaya Kahayan")}


TEAMS: list[tuple[set[Held], list[str]]] = [
    (
        {
            ("Rimba Danum", f"Ketua {TEAM}"),
            ("Tiara Malang", f"Psikolog {TEAM}"),
            ("Jaya Kahayan", f"Petugas Lapangan/IT {TEAM}"),
        },
        [
            f"{TEAM} datang. {who} {WITH_DUTIES}."
            for who in (
                "BKD Kapuas menugaskan tim yang terdiri dari 3 (tiga) orang yaitu:",
                "Tim tersebut terdiri dari :",
                "Tim penilai itu beranggotakan",
                "Tim yang dikirim oleh BKD Kapuas, Kamis (9/5), terdiri atas",
                "Tim Penilai terdiri dari",
            )
        ],
    ),
    (
        all_members(BODIES_TEAM),
        [
            f"Uji kompetensi digelar dengan dukungan BKD Kabupaten Kapuas. Tim penilai terdiri dari {THREE}.",
            f"Uji kompetensi dilaksanakan oleh BKD Kabupaten Kapuas. Tim penilai beranggotakan {THREE}.",
            f"Bupati memanggil Tim Penilai dari BKD Kabupaten Kapuas yang terdiri dari {THREE}.",
        ],
    ),
    (all_members("Anggota Tim Juri"), [f"Lomba desa selesai. Tim juri terdiri atas para pakar, antara lain {THREE}."]),
    (
        set(),
        [
            f"Tim SMAN 1 Kapuas yang beranggotakan {THREE} menjadi juara.",
            f"Lomba selesai. Tim yang terdiri dari {THREE} pulang.",
            f"Tim Penilai Kompetensi datang. Tim penilai menyapa tamu, antara lain {THREE}.",
            "Tim Verifikasi terdiri dari unsur TNI-Polri, Dinas Kesehatan, dan Satpol PP.",
            f"Tim Verifikasi Lapangan dan Tim Pakar Lingkungan datang. Tim yang terdiri dari {THREE} bekerja.",
        ],
    ),
]

BOARDS: list[tuple[set[Held], list[str]]] = [
    (
        BOARD,
        [
            "Berikut susunan pengurus PMI Kabupaten Kapuas:\n"
            "Ketua: Drs. Rimba Danum\nSekretaris : Tiara Malang\nBendahara: Jaya Kahayan",
            "Berikut pengurus PMI Kapuas periode 2024-2029,\n"
            "1. Rimba Danum sebagai ketua,\n2. Tiara Malang sebagai sekretaris,\n3. Jaya Kahayan sebagai bendahara.",
            "Adapun pengurus PMI Kapuas sebagai berikut:\n"
            "- Rimba Danum (Ketua)\n- Tiara Malang (Sekretaris)\n- Jaya Kahayan (Bendahara)",
            "Susunan pengurus PMI Kapuas: Ketua Rimba Danum, Sekretaris Tiara Malang, dan Bendahara Jaya Kahayan.",
            "Bupati menerima pengurus PMI Kapuas.\nSusunan pengurus adalah sebagai berikut:\n"
            "1. Ketua: Rimba Danum\n2. Sekretaris: Tiara Malang\n3. Bendahara: Jaya Kahayan",
        ],
    ),
    (
        {("Rimba Danum", "Ketua Departemen Dana dan Usaha IWKK Kabupaten Kapuas")},
        ["Berikut pengurus IWKK Kapuas:\n1. Rimba Danum sebagai ketua Departemen Dana dan Usaha"],
    ),
    (
        {("Ikhwan", f"Ketua {PMI}"), ("Ikhwan Danum", f"Bendahara {PMI}")},
        ["Berikut pengurus PMI Kapuas:\n1. Ikhwan sebagai ketua,\n2. Ikhwan Danum sebagai bendahara."],
    ),
    (
        set(),
        [
            "Pengurus PMI Kapuas hadir, berikut jajarannya.\nSekretaris: Tiara Malang",
            "Ketua: Rimba Danum menolak usul itu.",
            "Bupati menerima pengurus PMI Kapuas di rumah.\nSekretaris: Tiara Malang",
        ],
    ),
]


@pytest.mark.parametrize(("expected", "text"), [(e, t) for e, texts in TEAMS for t in texts])
def test_members_of_teams(expected: set[Held], text: str) -> None:
    assert held(text) == expected


@pytest.mark.parametrize(("expected", "text"), [(e, t) for e, texts in BOARDS for t in texts])
def test_offices_of_boards(expected: set[Held], text: str) -> None:
    assert held(text) == expected


def test_a_member_is_told_of_by_the_team_as_well() -> None:
    post = reading(f"Lomba desa selesai. Tim juri terdiri atas {THREE}.").tenures[0].post
    assert (post.role, post.forms) == ("anggota", ("Tim Juri",))


def test_an_office_of_a_list_bears_the_words_of_its_body() -> None:
    post = reading("Berikut pengurus PMI Kapuas:\n1. Rimba Danum sebagai ketua").tenures[0].post
    assert post.forms == ("ketua", "ketua PMI Kapuas")


def test_all_of_a_list_are_installed_and_nobody_behind_it() -> None:
    text = (
        "Pelantikan pengurus PMI Kapuas berlangsung Selasa (14/5/2024).\nBerikut pengurus yang dilantik sebagai berikut:\n"
        "- Rimba Danum (Ketua)\n- Tiara Malang (Sekretaris)\nCamat Selat, Jaya Kahayan, mengucapkan selamat."
    )
    found = {(p.function, getattr(p.participant, "name", "")) for p in reading(text).participations}
    assert {name for function, name in found if function == "installed"} == {"Rimba Danum", "Tiara Malang"}
    assert not any(function == "installer" for function, _ in found)


MEMBERS: list[tuple[set[Held], str]] = [
    (
        all_members("Anggota Badan Permusyawaratan Desa Danumsari"),
        "Anggota BPD Desa Danumsari yang dilantik: 1. Rimba Danum, 2. Tiara Malang, 3. Jaya Kahayan. Hadir Sari Batang.",
    ),
    (
        all_members("Anggota Badan Permusyawaratan Desa Danumsari"),
        "Anggota BPD Desa Danumsari sebagai berikut:\n1. Rimba Danum\n2. Tiara Malang\n3. Jaya Kahayan\nSari Batang hadir.",
    ),
    (
        {("Rimba Danum", "Kepala Desa Danumsari"), ("Tiara Malang", "Kepala Desa Lamongga")},
        "Bupati melantik dua kepala desa. Mereka yakni Rimba Danum dari Desa Danumsari, Tiara Malang dari Desa Lamongga.",
    ),
    (set(), "Anggota BPD Desa Danumsari hadir. 1. Rimba Danum, 2. Tiara Malang."),
    (set(), "Bupati menyapa dua kepala desa. Drs. Rimba Danum dari Desa Danumsari hadir."),
]


@pytest.mark.parametrize(("expected", "text"), MEMBERS)
def test_names_behind_the_sentence_that_tells_their_post(expected: set[Held], text: str) -> None:
    assert held(text) == expected
