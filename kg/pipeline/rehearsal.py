"""Invented articles for measuring: the same number and seed give the same articles. Nobody in them exists.

They are made much like the real regional news of which a thousand articles were measured: some 350 words, two or three
people in office, two quotations, and about 200 quads each (real news has 150), but a representation in every second article
where real news has one in eleven. Officials stay the same for a term, so that the people of a store grow with its regions and
years, not with its articles.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from kg.lexicon.gazetteer import Region, gazetteer
from kg.model.article import Article

WORDS = 350
_FIRST_DAY = date(2019, 1, 2)
_DAYS = 2200
_TERM = 5  # years in which an office has one holder
_CROWDING = 3  # power by which some regions are more often in the news: one in eight articles is of the first of 514
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
_MEETINGS = (
    "Rapat Koordinasi Pangan", "Musyawarah Perencanaan Pembangunan", "Rapat Koordinasi Kesempatan Kerja",
    "Sosialisasi Keterbukaan Informasi Publik", "Upacara Peringatan Hari Pendidikan", "Bimbingan Teknis Arsip Digital",
)  # fmt: skip
_OPENINGS = (
    "Kegiatan {meeting} yang digelar Dinas Ketahanan Pangan {place} dibuka {head} {name} {a}, {weekday} ({day}).",
    "Kegiatan {meeting} dibuka oleh {head} {name} {a}, {weekday} ({day}), di aula kantor {head_small}.",
    "Kegiatan {meeting} dibuka oleh {head} {name} {a} yang diwakili Sekretaris Daerah {place} {b}, {weekday} ({day}).",
    "{head} {name} {a} memimpin {meeting} di aula kantor {head_small}, {weekday} ({day}).",
)
_QUOTES = (
    "“Kita semua harus bekerja bersama agar hasilnya dirasakan warga,” kata {a}.",
    "“Semua usulan dicatat dan akan dijawab sebelum akhir tahun anggaran ini,” ujar Kepala Dinas Ketahanan Pangan {place} {c}.",
)
# what an article may tell besides, and in how many of a hundred articles it does
_ASIDES = (
    (45, "Turut hadir Kepala Badan Perencanaan Pembangunan Daerah {place} {d} dan Kepala Dinas Kesehatan {place}."),
    (10, "Kepala Dinas Ketahanan Pangan {place} {c} hadir mewakili {head} {name} {a} dalam kegiatan tersebut."),
    (5, "Sambutan {head} {name} dibacakan oleh Asisten Administrasi Umum {e}."),
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
    region = _region(dice)
    head = "Wali Kota" if region.level == "city" else "Bupati"
    meeting = dice.choice(_MEETINGS)
    day = _FIRST_DAY + timedelta(days=dice.randrange(_DAYS))
    who = {office: _official(region.code, office, day.year // _TERM) for office in "abcde"}
    values = {
        "place": region.label, "name": region.name, "head": head, "head_small": head.lower(), "meeting": meeting,
        "weekday": _WEEKDAYS[day.weekday()], "day": f"{day.day}/{day.month}/{day.year}",
    }  # fmt: skip
    told = [dice.choice(_OPENINGS), *_QUOTES, *(aside for chance, aside in _ASIDES if dice.randrange(100) < chance)]
    paragraphs = [sentence.format(**values, **who) for sentence in told]
    paragraphs[0] = f"{region.name.upper()} – {paragraphs[0]}"
    length = sum(len(paragraph.split()) for paragraph in paragraphs)
    while length < WORDS:
        sentence = dice.choice(_FILLER).format(*(dice.randrange(3, 999) for _ in range(4)))
        paragraphs.insert(dice.randrange(1, len(paragraphs) + 1), sentence)
        length += len(sentence.split())
    return Article(
        f"latihan-{index}",
        "\n".join(paragraphs),
        f"{meeting} di {region.label}",
        day + timedelta(days=1),
        f"https://example.org/latihan/{index}",
        f"Kabar Latihan {index % 5}",
    )


def _region(dice: random.Random) -> Region:
    """A kabupaten or kota: some are in the news every day, others hardly ever."""
    regions = gazetteer().regencies()
    return regions[int(len(regions) * dice.random() ** _CROWDING)]


@cache
def _official(region: str, office: str, term: int) -> str:
    """Who holds an office of a region in a term, with titles and degrees."""
    dice = random.Random(f"{region}/{office}/{term}")  # noqa: S311  (not for secrets)
    name = " ".join([dice.choice(_GIVEN), dice.choice(_FAMILY), *dice.sample(_FAMILY, dice.randrange(2))])
    return f"{dice.choice(_TITLES)}{name}{dice.choice(_DEGREES)}"
