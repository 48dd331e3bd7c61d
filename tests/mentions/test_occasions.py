"""The event an article is about: the expected type, day and name first, then the wordings that must give it."""

from __future__ import annotations

import time
from datetime import date

import pytest

from kg.mentions.occasions import Occasions, occasions
from kg.mentions.settling import settle
from kg.model.article import Article
from kg.model.entities import Event

PUBLISHED = date(2023, 5, 11)  # a Thursday


def read(text: str, title: str | None = None, published: date | None = PUBLISHED) -> Occasions:
    return occasions(settle(Article("contoh", text, title, published, None, "Diskominfo Kabupaten Kapuas")))


def main_of(text: str, title: str | None = None) -> Event:
    event = read(text, title).main
    assert event is not None
    assert event.evidence.quote == text[event.evidence.span.start : event.evidence.span.end]
    return event


BY_NOUN: dict[tuple[str, str], tuple[str, ...]] = {
    ("rapat-koordinasi", "2023-05-10"): (
        "KUALA KAPUAS – Pemkab Kapuas menggelar Rapat Koordinasi Ketahanan Pangan di Aula Bappeda, Rabu (10/5/2023).",
        "Sekda Kapuas, Jaya Kahayan, membuka rakor ketahanan pangan di Aula Bappeda, Rabu (10/5).",
        "Rabu, 10 Mei 2023 bertempat di Aula Bappeda digelar Rapat Koordinasi Ketahanan Pangan.",
        "Petani harus diajak bicara. Hal itu disampaikan Sekda Kapuas, Jaya Kahayan, saat Rakor Pangan, Rabu (10/5).",
        "“Petani harus diajak bicara,” kata Jaya Kahayan, Sekda Kapuas, dalam rakor pangan di Kuala Kapuas, Rabu (10/5/2023).",
        "Rapat Koordinasi (Rakor) Pangan yang dihadiri Camat Basarang, Tiara Malang, berlangsung di aula pada 10 Mei 2023.",
        "Dinas Pertanian melaksanakan kegiatan Rapat Koordinasi Penyuluhan. Bertempat di Aula Bappeda, Rabu (10/5).",
    ),
    ("musyawarah-perencanaan-pembangunan", "2023-05-10"): (
        "Dalam rangka penyusunan RKPD Tahun 2024, Pemkab Kapuas menggelar Musrenbang di Aula Bappeda, Rabu (10/5).",
        "Musrenbang Kecamatan Basarang dibuka Bupati Kapuas, Rimba Danum, kemarin.",
    ),
    ("apel", "2023-05-08"): (
        "Bupati Kapuas, Rimba Danum, memimpin apel pagi di halaman kantor bupati, Senin (8/5). Ia menyebut HUT daerah.",
    ),
    ("kegiatan", "2023-05-10"): (
        "Dinas Pendidikan Kabupaten Kapuas menggelar kegiatan Guru Hebat Berbagi di Gedung Manggatang, Rabu (10/5/2023).",
    ),
}

BY_VERB: dict[tuple[str, str], tuple[str, ...]] = {
    ("pelantikan", "2023-05-10"): (
        "Bupati Kapuas, Rimba Danum, melantik 20 kepala desa di Aula Bappeda, Rabu (10/5/2023).",
        "Sebanyak 20 kepala desa resmi dilantik Bupati Kapuas, Rimba Danum, di Aula Bappeda, Rabu (10/5).",
    ),
    ("peninjauan", "2023-05-10"): (
        "Camat Basarang, Tiara Malang, meninjau tanggul yang jebol di Desa Pangkalan Rekan, Rabu (10/5).",
        "Hal itu dikatakan Camat Basarang, Tiara Malang, saat meninjau tanggul yang jebol, Rabu (10/5).",
    ),
    ("peresmian", "2023-05-10"): ("Gedung perpustakaan baru diresmikan oleh Bupati Kapuas, Rimba Danum, Rabu (10/5/2023).",),
    ("kunjungan", "2023-05-10"): ("Gubernur Kalimantan Tengah, Rimba Danum, mengunjungi Kabupaten Kapuas, Rabu (10/5).",),
    ("penyerahan-bantuan", "2023-05-10"): ("Camat Basarang, Tiara Malang, menyerahkan bantuan beras bagi warga, Rabu (10/5).",),
    ("pelepasan", "2023-05-10"): ("Bupati Kapuas, Rimba Danum, melepas kontingen Pramuka di halaman kantornya, Rabu (10/5).",),
}

TITLED: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {
    ("peluncuran", "2023-05-10"): (
        (
            "Bupati Kapuas Luncurkan Layanan Kapuas Tanggap",
            "Gubernur Kalteng telah meluncurkan Layanan Tanggap, Senin (10/4/2023) lalu. Kini Layanan Kapuas Tanggap resmi "
            "diluncurkan Bupati Kapuas, Rimba Danum, di Kuala Kapuas, Rabu (10/5/2023).",
        ),
    ),
    ("serah-terima-jabatan", "2023-05-10"): (
        (
            "Sertijab Camat Basarang",
            "Usai apel pagi, Bupati Kapuas, Rimba Danum, memimpin serah terima jabatan Camat Basarang, Rabu (10/5).",
        ),
    ),
}

NO_EVENT = (
    "Harga beras di Kuala Kapuas naik. Warga berharap pemerintah turun tangan.",
    "Peningkatan jalan menjadi program utama pembangunan di Kabupaten Kapuas tahun ini.",
    "Rumah ibadah dan pasar di Basarang sudah dibersihkan. Evaluasi akan dilakukan kemudian.",
    "Sistem peringatan dini dipasang di tiga desa. Masyarakat diminta waspada.",
    "Bupati Kapuas menerima Surat Pemberitahuan Pemungutan Suara Ulang, Rabu (10/5).",
    "Bupati Kapuas, Rimba Danum, berjanji akan mengunjungi perumahan yang kebanjiran.",
    "Rimba Danum ingin fokus memberikan bantuan kepada korban kebakaran di Basarang.",
    "Pantauan Kompas di lokasi, Rabu (10/5), air sungai sudah surut.",
)


@pytest.mark.parametrize(("want", "text"), [(w, t) for w, ts in (BY_NOUN | BY_VERB).items() for t in ts])
def test_type_and_day(want: tuple[str, str], text: str) -> None:
    event = main_of(text)
    assert (event.type, str(event.date)) == want
    assert event.precision == "day"


@pytest.mark.parametrize(("want", "title", "text"), [(w, *t) for w, ts in TITLED.items() for t in ts])
def test_the_headline_decides(want: tuple[str, str], title: str, text: str) -> None:
    event = main_of(text, title)
    assert (event.type, str(event.date)) == want


@pytest.mark.parametrize("text", NO_EVENT)
def test_no_event(text: str) -> None:
    assert read(text).main is None


NAMES = {
    "Rapat Koordinasi (Rakor) Ketahanan Pangan Kabupaten Kapuas Tahun 2023": (
        "Pemkab Kapuas menggelar Rapat Koordinasi (Rakor) Ketahanan Pangan Kabupaten Kapuas Tahun 2023 di aula, Rabu (10/5).",
        "Rapat Koordinasi (Rakor) Ketahanan Pangan Kabupaten Kapuas Tahun 2023 dibuka Sekda Kapuas, Jaya Kahayan, Rabu (10/5).",
    ),
    "Sosialisasi Ketentuan Di Bidang Cukai": ("Bupati Kapuas membuka Sosialisasi Ketentuan Di Bidang Cukai, Rabu (10/5).",),
    "Kerja Bakti di Lingkungan Kantor Bupati": ("Sekda Kapuas memimpin Kerja Bakti di Lingkungan Kantor Bupati, Rabu (10/5).",),
    "upacara dalam rangka memperingati Hari Jadi Kapuas": (
        "Bupati Kapuas mengikuti upacara dalam rangka memperingati Hari Jadi Kapuas, Rabu (10/5).",
    ),
    "Pembukaan Festival Budaya Kapuas": ("Bupati Kapuas menghadiri Pembukaan Festival Budaya Kapuas pada Rabu (10/5).",),
    "Rapat teknis": (
        "Rapat teknis dipimpin Sekda Kapuas, Jaya Kahayan. Pertemuan ini berlangsung di aula, Rabu (10/5).",
    ),
    "malam penghargaan Kapuas Ramah Lansia": (
        "Piala diserahkan Bupati Kapuas pada malam penghargaan Kapuas Ramah Lansia di aula, Rabu (10/5).",
    ),
    "Apel Siaga": ("Apel Siaga digelar Rabu (10/5) dengan pembina apel Kapolres Kapuas, Jaya Kahayan.",),
    "Penandatanganan nota kesepahaman": (
        "Acara Penandatanganan nota kesepahaman antara Pemkab Kapuas dengan Kejari Kapuas digelar di aula, Rabu (10/5).",
    ),
    "Pelantikan 20 kepala desa": ("Bupati Kapuas, Rimba Danum, melantik 20 kepala desa, Rabu (10/5).",),
    "Penyerahan Penghargaan Kota Sehat": (
        "Bupati Kapuas, Rimba Danum, menerima langsung penghargaan Kota Sehat di Palangka Raya, Rabu (10/5).",
    ),
    "rapat": ("Pemkab Kapuas menggelar rapat hari Rabu (10/5) di aula.",),
    "Kapuas Night Market": ("Dinas Pariwisata Kabupaten Kapuas menggelar Kapuas Night Market di taman kota, Rabu (10/5).",),
    "Pengukuhan Pengurus baru KONI Kapuas": ("Pengurus baru KONI Kapuas pada Rabu (10/5) dikukuhkan Bupati Kapuas di aula.",),
    "Peresmian Gedung perpustakaan baru": ("Gedung perpustakaan baru resmi diresmikan Bupati Kapuas, Rabu (10/5).",),
}  # fmt: skip


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, ts in NAMES.items() for t in ts])
def test_where_a_name_starts_and_ends(name: str, text: str) -> None:
    assert main_of(text).name == name


DATED: dict[str, tuple[str, ...]] = {
    "2023-05-10": (
        "Bupati Kapuas membuka rakor pangan, Rabu (10/5). Peraturan itu berlaku sejak 1 April 2023.",
        "Rakor pangan digelar di Kuala Kapuas. Peserta datang dari 17 kecamatan. Kegiatan itu berlangsung Rabu (10/5).",
        "Bupati Kapuas membuka rakor menyambut Hari Raya Kurban 28 Juni 2023 di aula, Rabu (10/5).",
        "“Bagus,” ujar Jaya Kahayan, Sekda Kapuas, ditemui usai rakor pangan di aula, Rabu (10/5/2023).",
        "Sekda Kapuas memimpin rakor pangan. “Kami siap,” kata Sekda Kapuas, Jaya Kahayan, di Kuala Kapuas, Rabu (10/5).",
        "Menjelang panen raya Jumat 12 Mei mendatang. Pemkab Kapuas menggelar rakor pangan di aula. (10/5)",
        "Rakor pangan membahas kejadian yang terjadi pada Senin (8/5) di Basarang. Rakor digelar Rabu (10/5).",
        "Rakor pangan digelar Rabu (10/5). Pendaftaran 2 Mei 2023 dibuka untuk peserta rakor pangan.",
        "Berdasarkan Keputusan Bupati Nomor 12/KPTS/2023 tanggal 2 Mei 2023, Sekda memimpin rakor pangan di aula, Rabu (10/5).",
        "Rakor pangan digelar menindaklanjuti Surat Deputi Pangan dan Gizi Nomor 129/D.2/5/2023 di aula, Rabu (10/5).",
        "Sekda memimpin rakor pangan di aula. Tim akan turun ke pasar pada 20 Mei 2023. Rakor itu ditutup, Rabu (10/5).",
    ),
    "None": (
        "Sekda Kapuas memimpin rakor pangan. “Kami siap,” katanya melalui keterangan tertulis, Rabu (10/5).",
        "Sekda Kapuas memimpin rakor pangan di aula. Surat itu tertanggal 2 Mei 2023.",
        "Sekda Kapuas memimpin rakor pangan sesuai Surat Edaran Gubernur Kalteng tanggal 2 Mei 2023.",
    ),
    "2023-05-11": ("Hari ini Bupati Kapuas, Rimba Danum, memimpin rakor pangan di Aula Bappeda.",),
}


@pytest.mark.parametrize(("day", "text"), [(d, t) for d, ts in DATED.items() for t in ts])
def test_the_date_is_the_events_own(day: str, text: str) -> None:
    assert str(main_of(text).date) == day


PLACED: dict[tuple[str | None, str | None], tuple[str, ...]] = {
    ("Aula Bappeda", "Kabupaten Kapuas"): (
        "Sekda Kapuas membuka rakor pangan di Aula Bappeda, Rabu (10/5).",
        "Bertempat di Aula Bappeda, Rabu (10/5), Sekda Kapuas membuka rakor pangan.",
        "Sekda Kapuas membuka rakor pangan. Bertempat di Aula Bappeda, Rabu (10/5).",
        "Sekda Kapuas membuka rakor pangan, Rabu (10/5). Acara itu berlangsung di Aula Bappeda.",
    ),
    ("Hotel Bahalap", "Kota Palangka Raya"): (
        "Sekda Kapuas membuka rakor pangan di Hotel Bahalap, Palangka Raya, Rabu (10/5).",
    ),
    ("halaman depan Kantor Bupati", "Kabupaten Kapuas"): (
        "Sekda Kapuas memimpin apel di halaman depan Kantor Bupati, Rabu (10/5).",
    ),
    ("Oemah Kayu", "Kabupaten Kapuas"): ("Sekda Kapuas membuka rakor pangan bertempat di Oemah Kayu, Rabu (10/5).",),
    (None, "Kecamatan Basarang"): ("Sekda Kapuas membuka rakor pangan di Kecamatan Basarang, Rabu (10/5).",),
    (None, "Kabupaten Bantul"): (
        "Komisi I DPRD Kapuas melakukan kunjungan kerja ke Kabupaten Bantul, Rabu (10/5).",
        "Bupati Kapuas, Rimba Danum, mengunjungi Kabupaten Bantul, Rabu (10/5).",
    ),
    (None, "Kabupaten Kotawaringin Barat"): (
        "KOTAWARINGIN BARAT, kabar.id – Rakor pangan dibuka Sekda, Jaya Kahayan, Rabu (10/5).",
    ),
    (None, None): ("Sekda Kapuas membuka rakor pangan, Rabu (10/5).",),
}


@pytest.mark.parametrize(("want", "text"), [(w, t) for w, ts in PLACED.items() for t in ts])
def test_venue_and_place(want: tuple[str | None, str | None], text: str) -> None:
    event = main_of(text)
    assert (event.venue, event.place.label if event.place is not None else None) == want


@pytest.mark.parametrize(
    ("kind", "name", "text"),
    [
        (
            "kegiatan",
            "Ayo Sekolah 2026: Kolaborasi Bersama",
            "Digelar acara “Ayo Sekolah 2026: Kolaborasi Bersama” pada Rabu (10/5).",
        ),
        ("peresmian", "Peresmian Pasar baru", "Pasar baru yang dibangun sejak 2017, diresmikan Bupati, Rabu (10/5)."),
        ("peresmian", "Peresmian Pasar di Kecamatan Selat", "Pasar di Kecamatan Selat, diresmikan Bupati, Rabu (10/5)."),
        ("kegiatan", "Ayo Sekolah", "Digelar kegiatan “Ayo Sekolah” pada Rabu (10/5)."),
        (
            "lokakarya",
            "Menulis Bersama dalam Workshop Guru",
            "Digelar acara “Menulis Bersama dalam Workshop Guru” pada Rabu (10/5).",
        ),
    ],
)
def test_an_event_is_named_by_a_title_in_quotation_marks_or_by_what_is_done(kind: str, name: str, text: str) -> None:
    event = main_of(text)
    assert (event.type, event.name) == (kind, name)


HELD_BY: dict[str | None, tuple[str, ...]] = {
    "Dinas Kesehatan Kabupaten Kapuas": (
        "Dinas Kesehatan Kabupaten Kapuas menggelar sosialisasi gizi di Basarang, Rabu (10/5).",
        "Sosialisasi gizi yang digelar oleh Dinas Kesehatan Kabupaten Kapuas dibuka Sekda Kapuas, Rabu (10/5).",
        "Pemkab Kapuas melalui Dinas Kesehatan Kabupaten Kapuas menggelar sosialisasi gizi, Rabu (10/5).",
        "Dinas Kesehatan Kabupaten Kapuas mengunjungi pabrik roti di Basarang, Rabu (10/5).",
    ),
    None: (
        "Sekda Kapuas membuka sosialisasi gizi di Kantor Dinas Kesehatan, Rabu (10/5).",
        "Gubernur Kalimantan Tengah, Rimba Danum, mengunjungi Kabupaten Kapuas, Rabu (10/5).",
        "Bupati mengunjungi Dinas Kesehatan untuk menyerahkan bantuan kursi roda, Rabu (10/5).",
        "Bupati Kapuas didampingi segenap jajaran Dinas Kesehatan menggelar sosialisasi gizi, Rabu (10/5).",
    ),
}


@pytest.mark.parametrize(("label", "text"), [(w, t) for w, ts in HELD_BY.items() for t in ts])
def test_organizer(label: str | None, text: str) -> None:
    organizer = main_of(text).organizer
    assert (organizer.label if organizer is not None else None) == label


COUNTED: dict[int | None, tuple[str, ...]] = {
    120: (
        "Rakor pangan digelar Rabu (10/5) dan diikuti 120 peserta.",
        "Rakor pangan digelar Rabu (10/5). Kegiatan itu diikuti oleh 120 orang kader.",
        "Sebanyak 120 peserta mengikuti rakor pangan di aula, Rabu (10/5).",
    ),
    None: (
        "Rakor pangan digelar Rabu (10/5). Peserta datang dari 17 kecamatan.",
        "Rakor pangan digelar Rabu (10/5). Tahun lalu lomba mewarnai diikuti 500 siswa.",
    ),
}


@pytest.mark.parametrize(("count", "text"), [(w, t) for w, ts in COUNTED.items() for t in ts])
def test_participants(count: int | None, text: str) -> None:
    assert main_of(text).participants == count


def test_a_day_long_past_is_remembered_not_reported() -> None:
    text = (
        "Perpustakaan Kapuas diresmikan Bupati Kapuas, Rimba Danum, pada 11 Maret 1990. Hari ini ia dikunjungi ratusan siswa."
    )
    assert all(event.date is None or event.date.year > 2020 for event in read(text).events)


def test_two_sides_of_one_event() -> None:
    text = (
        "Para atlet Kapuas berpamitan kepada Bupati Kapuas, Rimba Danum, di Pendopo, Rabu (10/5). Saat melepas kontingen itu, "
        "Bupati berpesan agar mereka menjaga nama baik daerah."
    )
    (event,) = read(text).events
    assert str(event.date) == "2023-05-10"
    assert {event.name, *event.forms} == {"Pamitan kepada Bupati Kapuas", "Pelepasan kontingen"}


def test_a_day_told_only_in_a_quotation() -> None:
    text = (
        "Satpol PP Kapuas melakukan razia miras. “Kami melaksanakan razia itu pada 9 Mei 2023 di Pasar Danau Mare,” "
        "kata Kasatpol PP Kapuas, Jaya Kahayan, melalui keterangan tertulis, Kamis (11/5)."
    )
    assert str(main_of(text).date) == "2023-05-09"


def test_one_event_named_four_ways() -> None:
    text = (
        "Pemkab Kapuas menggelar Rapat Koordinasi Ketahanan Pangan di Aula Bappeda, Rabu (10/5). Rakor itu diikuti 60 peserta. "
        "Dalam rapat tersebut Camat Basarang, Tiara Malang, menyampaikan laporan. Kegiatan ini ditutup sore hari."
    )
    found = read(text)
    assert len(found.events) == 1
    named = [
        found.of(i) for line in settle(Article("contoh", text, None, PUBLISHED)).lines for i in line.items if i.tag == "EVENT"
    ]
    assert named == [found.main] * 4
    assert found.main is not None
    assert found.main.participants == 60


def test_two_events_of_one_kind_on_two_days_stay_apart() -> None:
    text = (
        "Upacara serah terima obor dilaksanakan di Basarang, Senin (8/5/2023). Upacara serah terima obor berikutnya akan "
        "dilaksanakan di Selat, Kamis (11/5/2023)."
    )
    assert [str(e.date) for e in read(text).events] in (["2023-05-08"], ["2023-05-08", "2023-05-11"])
    assert str(main_of(text).date) == "2023-05-08"


def test_near_gives_the_verb_that_is_the_event() -> None:
    text = "Bupati Kapuas, Rimba Danum, melantik 20 kepala desa, Rabu (10/5)."
    settled = settle(Article("contoh", text, None, PUBLISHED))
    found = occasions(settled)
    items = settled.lines[0].items
    verb = next(n for n, i in enumerate(items) if i.fold == "melantik")
    assert found.of(items[verb]) is found.main
    assert found.near(items, verb) is found.main


@pytest.mark.parametrize(
    "piece", ["rapat ", "Rapat Kerja ", "melantik ", "menggelar acara ", "Kamis (25/8) rapat, ", "( ", "digelar "]
)
def test_cost_is_linear(piece: str) -> None:
    """Four times the text may not cost sixteen times as much; 10,000 words stay cheap."""
    seconds = [min(_seconds_for(piece * (size // len(piece.split()))) for _ in range(3)) for size in (2_000, 8_000)]
    assert seconds[1] < 9 * max(seconds[0], 0.02)


def _seconds_for(text: str) -> float:
    """The processor time of one reading."""
    start = time.process_time()
    read(text)
    return time.process_time() - start


def test_a_meeting_that_prepares_an_event_is_another_one() -> None:
    text = (
        "Bupati Kapuas memimpin rapat koordinasi persiapan Kenduri Padi Baru di Basarang, Selasa (14/5/2024). "
        "Kenduri Padi Baru akan digelar bulan depan."
    )
    found = occasions(settle(Article("contoh", text, date=date(2024, 5, 15))))
    assert found.main is not None
    assert found.main.name == "rapat koordinasi persiapan Kenduri Padi Baru"
    assert found.main.forms == ()


def test_an_event_beside_the_main_one_is_reported_where_it_was_held_on_its_own_day() -> None:
    told = read(
        "Bupati Kapuas, Rimba Danum, membuka rakor pangan di aula, Rabu (10/5). Malamnya digelar pengajian di Pendopo, "
        "Rabu (10/5). "
        "Ia juga menyebut seminar yang akan digelar 20 Mei 2023."
    )
    assert told.main is not None
    assert told.main.type == "rapat-koordinasi"
    assert [event.type for event in told.beside] == ["pengajian"]


def test_whoever_is_welcomed_is_on_the_visit() -> None:
    told = read(
        "Bupati Kapuas, Rimba Danum, berkunjung ke Yayasan Pustaka Sungai. Kedatangan rombongan pada Rabu (10/5/2023) disambut "
        "hangat Ketua Yayasan Pustaka Sungai, Tiara Malang."
    )
    assert told.main is not None
    assert (told.main.type, str(told.main.date)) == ("kunjungan", "2023-05-10")
    assert len(told.events) == 1
