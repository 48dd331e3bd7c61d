"""Invented articles for measuring: the same number and seed give the same articles. Nobody in them exists."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

from kg.model.article import Article

WORDS = 350
_FIRST_DAY = date(2023, 1, 2)
_DAYS = 700
_WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_GIVEN = (
    "Tarung", "Rimba", "Sangen", "Bawin", "Lilang", "Tamang", "Kameloh", "Nyai", "Tingang", "Antang", "Sempung", "Riwut",
    "Bahau", "Punai", "Sari", "Intan", "Galuh", "Anang", "Utuh", "Aluh", "Jata", "Runting", "Santang", "Gumara",
)  # fmt: skip
_FAMILY = (
    "Lewu", "Danum", "Batang", "Bukit", "Sahawung", "Pandehen", "Kalawa", "Tumbang", "Luwuk", "Pahandut", "Rangkap",
    "Sabaru", "Tundai", "Habangoi", "Kajang", "Petuk", "Marang", "Tangkiling", "Sei", "Gohong", "Bereng", "Mantangai",
)  # fmt: skip
_TITLES = ("", "", "", "Drs. ", "Ir. ", "H. ")
_DEGREES = ("", "", ", S.Sos", ", M.Si", ", S.E., M.M")
_PLACES = (
    ("Kabupaten Kapuas", "Bupati", "Kuala Kapuas"), ("Kabupaten Katingan", "Bupati", "Kasongan"),
    ("Kota Palangka Raya", "Wali Kota", "Palangka Raya"), ("Kabupaten Seruyan", "Bupati", "Kuala Pembuang"),
    ("Kabupaten Sukoharjo", "Bupati", "Sukoharjo"), ("Kabupaten Banjar", "Bupati", "Martapura"),
    ("Kota Semarang", "Wali Kota", "Semarang"), ("Kabupaten Kendal", "Bupati", "Kendal"),
)  # fmt: skip
_MEETINGS = (
    "Rapat Koordinasi Pangan", "Musyawarah Perencanaan Pembangunan", "Rapat Koordinasi Kesempatan Kerja",
    "Sosialisasi Keterbukaan Informasi Publik", "Upacara Peringatan Hari Pendidikan", "Bimbingan Teknis Arsip Digital",
)  # fmt: skip
_FACTS = (
    "Kegiatan {meeting} dibuka oleh {head} {place} {a} yang diwakili Sekretaris Daerah {place} {b}, {weekday} ({day}).",
    "Kepala Dinas Ketahanan Pangan {place} {c} hadir mewakili {head} {place} {a} dalam kegiatan tersebut.",
    "“Kita semua harus bekerja bersama agar hasilnya dirasakan warga,” kata {b}.",
    "Turut hadir Kepala Badan Perencanaan Pembangunan Daerah {place} {d} dan Camat setempat.",
    "Sambutan {head} {place} dibacakan oleh Asisten Administrasi Umum {e}.",
)
# The numbers keep texts apart as the words of real news do; without them the articles would be near-duplicates.
_FILLER = (
    "Peserta sejumlah {} orang datang dari {} desa, diantar {} perahu dan {} mobil milik warga.",
    "Anggaran sebesar {} juta rupiah untuk {} titian, {} dermaga serta {} lampu jalan sudah disiapkan.",
    "Hasil panen {} ton, naik {} ton sejak {} hari lalu, dijual kepada {} pedagang pasar.",
    "Pembahasan {} usulan berlangsung {} menit, lalu {} di antaranya dituangkan dalam {} berita acara.",
    "Jalan sepanjang {} meter dengan {} jembatan menuju {} kebun ditutup selama {} hari untuk diperbaiki.",
    "Panitia mencatat {} pengunjung dan {} lapak, sedangkan {} kursi serta {} tenda disewa dari warga.",
)


def articles(number: int, seed: int = 1, start: int = 0) -> Iterator[Article]:
    """``number`` articles of about ``WORDS`` words, numbered from ``start``; each is a function of seed and number."""
    for index in range(start, start + number):
        yield _article(index, random.Random(f"{seed}/{index}"))  # noqa: S311  (not for secrets)


def _article(index: int, dice: random.Random) -> Article:
    place, head, town = dice.choice(_PLACES)
    meeting = dice.choice(_MEETINGS)
    day = _FIRST_DAY + timedelta(days=dice.randrange(_DAYS))
    who = {letter: _person(dice) for letter in "abcde"}
    values = {
        "place": place, "head": head, "meeting": meeting, "weekday": _WEEKDAYS[day.weekday()],
        "day": f"{day.day}/{day.month}/{day.year}",
    }  # fmt: skip
    paragraphs = [f"{town.upper()} – {_FACTS[0].format(**values, **who)}"]
    paragraphs += [fact.format(**values, **who) for fact in _FACTS[1:]]
    length = sum(len(paragraph.split()) for paragraph in paragraphs)
    while length < WORDS:
        sentence = dice.choice(_FILLER).format(*(dice.randrange(3, 999) for _ in range(4)))
        paragraphs.insert(dice.randrange(1, len(paragraphs) + 1), sentence)
        length += len(sentence.split())
    return Article(
        f"latihan-{index}",
        "\n".join(paragraphs),
        f"{meeting} di {place}",
        day + timedelta(days=1),
        f"https://example.org/latihan/{index}",
        f"Kabar Latihan {index % 5}",
    )


def _person(dice: random.Random) -> str:
    name = f"{dice.choice(_GIVEN)} {dice.choice(_FAMILY)}"
    return f"{dice.choice(_TITLES)}{name}{dice.choice(_DEGREES)}"
