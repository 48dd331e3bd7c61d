"""Several outlets on one event, from their words to the answers: whom each names, and how many of them are independent."""

from __future__ import annotations

import functools
from datetime import date

from kg.facts import read
from kg.graph.build import build
from kg.model.article import Article
from kg.query.named import run
from tests.query.network import InMemory, with_union

REST = (
    "Rapat itu membahas tanggul yang jebol di tiga desa sejak akhir pekan. Menurut panitia, delapan puluh keluarga sudah "
    "dipindahkan ke balai warga, dan dapur umum buka dua kali sehari. Pompa tambahan didatangkan lewat sungai karena jalan "
    "darat masih terendam, sedangkan sekolah diliburkan sampai air surut."
)
RELEASE = (
    "Kuala Kapuas – Bupati Kapuas Jaya Kahayan yang diwakili Wakil Bupati Kapuas Sari Lontar membuka Rapat Koordinasi "
    f"Penanggulangan Banjir Rob di Aula Bappeda Kapuas, Selasa (12/3/2024). {REST}"
)
COPY = f"KABAR HULU, Kapuas – {RELEASE.removeprefix('Kuala Kapuas – ')} Simak kabar lain di kanal kami."
OTHER = (
    "Kapuas – Mewakili Bupati Kapuas, Sekda Kapuas Usman Tiwah membuka Rakor Penanggulangan Banjir Rob di Aula Bappeda, "
    "Selasa (12/3/2024). Sekda meminta semua camat siaga dan melaporkan tinggi air setiap jam kepada posko kabupaten."
)
OUTLETS = {"rilis": ("Humas Contoh", RELEASE), "salinan": ("Kabar Hulu", COPY), "suara": ("Suara Contoh", OTHER)}


@functools.cache
def press() -> InMemory:
    published = date(2024, 3, 13)
    articles = [Article(key, text, f"Berita {key}", published, None, source) for key, (source, text) in OUTLETS.items()]
    return InMemory(with_union(build(map(read, articles))))


def asked(name: str, columns: str) -> list[tuple[str, ...]]:
    result = run(press(), name)
    wanted = [result.columns.index(column) for column in columns.split()]
    return sorted(tuple(row[i] for i in wanted) for row in result.texts())


def test_the_three_report_one_event_each_in_its_own_words() -> None:
    rows = asked("events-on", "eventIri event source")
    assert len({iri for iri, _, _ in rows}) == 1
    assert {(event, source) for _, event, source in rows} == {
        ("Rapat Koordinasi Penanggulangan Banjir Rob", "Humas Contoh"),
        ("Rapat Koordinasi Penanggulangan Banjir Rob", "Kabar Hulu"),
        ("Rakor Penanggulangan Banjir Rob", "Suara Contoh"),
    }


def test_who_represented_the_regent_is_told_differently() -> None:
    assert asked("disagreements", "source representative otherwise date") == [
        ("Humas Contoh", "Sari Lontar", "Usman Tiwah", "2024-03-12"),
        ("Kabar Hulu", "Sari Lontar", "Usman Tiwah", "2024-03-12"),
        ("Suara Contoh", "Usman Tiwah", "Sari Lontar", "2024-03-12"),
    ]


def test_a_copied_release_is_one_source() -> None:
    assert asked("independent-sources", "representative articles sources") == [
        ("Sari Lontar", "2", "1"),
        ("Usman Tiwah", "1", "1"),
    ]


def test_two_reports_of_one_outlet_are_one_source() -> None:
    text = (
        "Usman Tiwah meninjau tanggul. Sehari sebelumnya Sekda Kapuas Usman Tiwah mewakili Bupati Kapuas membuka Rakor "
        "Penanggulangan Banjir Rob di Aula Bappeda, Selasa (12/3/2024)."
    )
    again = Article("lagi", text, None, date(2024, 3, 14), None, "Suara Contoh")
    first = Article("suara", OTHER, None, date(2024, 3, 13), None, "Suara Contoh")
    store = InMemory(with_union(build(map(read, (first, again)))))
    result = run(store, "independent-sources")
    wanted = [result.columns.index(column) for column in ("articles", "sources")]
    assert [tuple(row[i] for i in wanted) for row in result.texts()] == [("2", "1")]


def test_a_representation_at_no_known_event_is_one_row_without_an_event() -> None:
    text = "Kepala Dinas Sosial Kapuas, Sari Lontar, mewakili Bupati Kapuas."
    store = InMemory(with_union(build([read(Article("tanpa-acara", text, None, date(2024, 3, 13)))])))
    result = run(store, "independent-sources")
    told = [dict(zip(result.columns, row, strict=True)) for row in result.texts()]
    assert [(row["representative"], row["event"]) for row in told] == [("Sari Lontar", "")]
