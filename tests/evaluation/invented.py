"""Two invented articles, what a program might find in them, and what a careful annotator would: nobody here exists."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from pyoxigraph import Quad

from kg.graph.build import build
from kg.model.article import Article
from kg.model.entities import Event, Person, Place, Post
from kg.model.facts import Participation, Reading, Representation, Statement, Tenure
from kg.model.spans import Evidence, Span

MEETING = (
    "Rapat Koordinasi Pangan di Kapuas, Selasa (14/5/2024), "
    "dibuka Sekda Kapuas Rimba Danum mewakili Bupati Kapuas Tarung Lewu. "
    "“Harga beras kita jaga bersama sampai panen,” kata Rimba Danum. "
    "Camat Basarang Intan Sahawung hadir bersama Plt Kepala Dinas Pangan Kapuas Punai Batang."
)
CEREMONY = "Sambutan Wali Kota Palangka Raya dibacakan Asisten Umum Galuh Tundai pada upacara di halaman kantor."

GOLD = [
    {
        "id": "pangan",
        "people": [{"name": name} for name in ("Rimba Danum", "Tarung Lewu", "Intan Sahawung", "Punai Batang")],
        "holds": [
            {"person": "Rimba Danum", "post": "Sekda Kab. Kapuas", "status": None},
            {"person": "Tarung Lewu", "post": "Bupati Kapuas", "status": None},
            {"person": "Intan Sahawung", "post": "Camat Basarang", "status": None},
            {"person": "Punai Batang", "post": "Kepala Dinas Pangan Kapuas", "status": "Plt"},
        ],
        "events": [
            {"id": "e1", "main": True, "type": "Rapat Koordinasi", "name": "Rapat Koordinasi Pangan", "date": "2024-05-14"}
        ],
        "participations": [
            {"agent": {"name": "Rimba Danum"}, "event": "e1", "function": "opener"},
            {"agent": {"name": "Intan Sahawung"}, "event": "e1", "function": "attendee"},
            {"agent": {"post": "Kepala Dinas Pangan Kapuas"}, "event": "e1", "function": "attendee"},
        ],
        "representations": [
            {
                "kind": "delegation",
                "representative": {"name": "Rimba Danum", "post": "Sekda Kapuas"},
                "principal": {"name": "Tarung Lewu", "post": "Bupati Kapuas"},
                "event": "e1",
            }
        ],
        "statements": [{"speaker": "Rimba Danum", "starts": "Harga beras kita jaga"}],
    },
    {
        "id": "upacara",
        "people": [{"name": "Galuh Tundai"}],
        "representations": [
            {
                "kind": "speech",
                "representative": {"post": "Asisten Umum"},
                "principal": {"post": "Walikota Palangkaraya"},
                "event": None,
            }
        ],
        "statements": [{"speaker": "post: Asisten Umum", "starts": "Tidak ada yang dikutip"}],
    },
]


def _at(text: str, quote: str, rule: str, confidence: float) -> Evidence:
    start = text.index(quote)
    return Evidence.of(text, Span(start, start + len(quote)), rule, confidence)


def meeting() -> Reading:
    """Right: the representation and most of the rest. Wrong: a tenure without its status, a participation."""
    article = Article("pangan", MEETING, "Rapat pangan", date(2024, 5, 15), source="Kabar Latihan")
    rimba, tarung, intan = Person("Rimba Danum"), Person("Tarung Lewu"), Person("Intan Sahawung")
    punai, nobody = Person("Punai Batang"), Person("Dinas Pangan")
    secretary = Post("Sekretaris Daerah Kabupaten Kapuas", "sekretaris-daerah", "sekretaris-daerah", None, "62.03")
    regent = Post("Bupati Kapuas", "bupati", "bupati", None, "62.03")
    camat = Post("Camat Basarang", "camat-basarang", None, None, "62.03")
    head = Post("Kepala Dinas Pangan Kabupaten Kapuas", "kepala-dinas-pangan", None, None, "62.03")
    where = Place("Kapuas", "regency", "62.03")
    said = _at(MEETING, "“Harga beras kita jaga bersama sampai panen,” kata Rimba Danum", "statement/test", 0.96)
    opening = _at(MEETING, "dibuka Sekda Kapuas Rimba Danum mewakili Bupati Kapuas Tarung Lewu", "representation/test", 0.95)
    event = Event("Rapat Koordinasi Pangan", "rapat-koordinasi", opening, True, date(2024, 5, 14), "day", place=where)
    return Reading(
        article,
        (rimba, tarung, intan, punai, nobody),
        (secretary, regent, camat, head),
        places=(where,),
        events=(event,),
        tenures=(
            Tenure(rimba, secretary, "Definitive", _at(MEETING, "Sekda Kapuas Rimba Danum", "tenure/test", 0.95)),
            Tenure(tarung, regent, "Definitive", _at(MEETING, "Bupati Kapuas Tarung Lewu", "tenure/test", 0.95)),
            Tenure(punai, head, "Definitive", _at(MEETING, "Plt Kepala Dinas Pangan Kapuas Punai Batang", "tenure/test", 0.75)),
        ),
        participations=(
            Participation(rimba, event, "opener", opening),
            Participation(tarung, event, "attendee", _at(MEETING, "Bupati Kapuas Tarung Lewu", "participation/test", 0.55)),
            Participation(head, event, "attendee", _at(MEETING, "Plt Kepala Dinas Pangan Kapuas", "participation/test", 0.85)),
        ),
        representations=(Representation("Delegation", opening, rimba, secretary, tarung, regent, event),),
        statements=(Statement(rimba, "Harga beras kita jaga bersama sampai panen,", said),),
    )


def ceremony() -> Reading:
    """The sides the wrong way round."""
    article = Article("upacara", CEREMONY, None, date(2024, 5, 15), source="Warta Contoh")
    galuh = Person("Galuh Tundai")
    mayor = Post("Wali Kota Palangka Raya", "wali-kota", "wali-kota", None, "62.71")
    assistant = Post("Asisten Umum", "asisten-umum", None, None, "62.71")
    proof = _at(CEREMONY, "Sambutan Wali Kota Palangka Raya dibacakan Asisten Umum Galuh Tundai", "speech/test", 0.9)
    turned = Representation("Speech", proof, None, mayor, galuh, assistant)
    return Reading(article, (galuh,), (mayor, assistant), representations=(turned,))


def quads() -> list[Quad]:
    """The graph of both."""
    return build([meeting(), ceremony()])


def write_gold(path: Path) -> Path:
    """The annotations as a file."""
    path.write_text("".join(json.dumps(each) + "\n" for each in GOLD), "utf-8")
    return path
