"""A small network of invented officials, read by hand: what the queries and questions of the tests are asked about.

Three regions, ten articles: two outlets that disagree, a chain of three, acting holders, namesakes, speeches, quotations,
a body that acts through its unit, a change of office.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from kg.graph.build import build
from kg.graph.draft import draft
from kg.model.article import Article
from kg.model.entities import Event, Organization, Person, Place, Post
from kg.model.facts import Participation, Reading, Representation, Statement, Succession, Tenure
from kg.store.opening import open_writing
from kg.store.rows import Entry
from tests.graph.sample import (
    GOVERNOR,
    PEMPROV,
    PROVINCE,
    RIMBA,
    SECRETARY,
    SETDA,
    TARUNG,
    found,
    government,
    sample_reading,
    setda,
)


@dataclass(frozen=True, slots=True)
class InMemory:
    """A store in memory that reads like one on disk."""

    oxigraph: ox.Store


@dataclass
class Newsroom:
    """Writes one article, a sentence for each fact."""

    key: str
    day: date
    source: str
    title: str
    sentences: list[str] = field(default_factory=list)
    facts: list[tuple[str, type, dict[str, Any]]] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)

    def write(self, sentence: str, fact: type, /, **content: Any) -> Newsroom:
        if sentence not in self.sentences:
            self.sentences.append(sentence)
        self.facts.append((sentence, fact, content))
        return self

    def reading(self) -> Reading:
        text = " ".join(self.sentences)
        article = Article(self.key, text, self.title, self.day, f"https://example.org/{self.key}", self.source)
        made = [kind(evidence=found(text, sentence), **content) for sentence, kind, content in self.facts]
        values = [value for _, _, content in self.facts for value in content.values()]
        return Reading(
            article,
            people=tuple(dict.fromkeys(value for value in values if isinstance(value, Person))),
            posts=tuple(dict.fromkeys(value for value in values if isinstance(value, Post))),
            organizations=tuple(dict.fromkeys(value for value in values if isinstance(value, Organization))),
            events=tuple(dict.fromkeys((*self.events, *(value for value in values if isinstance(value, Event))))),
            tenures=tuple(each for each in made if isinstance(each, Tenure)),
            participations=tuple(each for each in made if isinstance(each, Participation)),
            representations=tuple(each for each in made if isinstance(each, Representation)),
            statements=tuple(each for each in made if isinstance(each, Statement)),
            successions=tuple(each for each in made if isinstance(each, Succession)),
        )


KAPUAS = Place("Kapuas", "regency", "62.03")
BALANGAN = Place("Balangan", "regency", "63.11")
JATIM = Place("Jawa Timur", "province", "35")

PEMKAB_KAPUAS = government("62.03", "Pemerintah Kabupaten Kapuas", "Pemkab Kapuas")
SETDA_KAPUAS = setda("62.03", "Sekretariat Daerah Kabupaten Kapuas", PEMKAB_KAPUAS)
REGENT_KAPUAS = Post("Bupati Kapuas", "bupati", "bupati", PEMKAB_KAPUAS, "62.03", forms=("Bupati",))
DEPUTY_KAPUAS = Post("Wakil Bupati Kapuas", "wakil-bupati", "wakil-bupati", PEMKAB_KAPUAS, "62.03", forms=("Wabup Kapuas",))
SECRETARY_KAPUAS = Post(
    "Sekretaris Daerah Kabupaten Kapuas",
    "sekretaris-daerah",
    "sekretaris-daerah",
    SETDA_KAPUAS,
    "62.03",
    forms=("Sekda Kapuas",),
)
PEMKAB_BALANGAN = government("63.11", "Pemerintah Kabupaten Balangan", "Pemkab Balangan")
SETDA_BALANGAN = setda("63.11", "Sekretariat Daerah Kabupaten Balangan", PEMKAB_BALANGAN)
REGENT_BALANGAN = Post("Bupati Balangan", "bupati", "bupati", PEMKAB_BALANGAN, "63.11")
SECRETARY_BALANGAN = Post(
    "Sekretaris Daerah Kabupaten Balangan",
    "sekretaris-daerah",
    "sekretaris-daerah",
    SETDA_BALANGAN,
    "63.11",
    forms=("Sekda Balangan",),
)
HEALTH_BALANGAN = Organization(
    "Dinas Kesehatan Kabupaten Balangan", "Agency", ("dinas-kesehatan",), "63.11", parent=PEMKAB_BALANGAN
)
HEALTH_HEAD_BALANGAN = Post(
    "Kepala Dinas Kesehatan Kabupaten Balangan",
    "kepala-dinas",
    "kepala-dinas",
    HEALTH_BALANGAN,
    "63.11",
    forms=("Kadinkes Balangan",),
)
ASSISTANT = Post(
    "Asisten Pemerintahan dan Kesejahteraan Rakyat Sekretariat Daerah Provinsi Kalimantan Tengah",
    "asisten-pemerintahan-dan-kesejahteraan-rakyat",
    "asisten",
    SETDA,
    "62",
    forms=("Asisten Pemerintahan dan Kesra",),
)
PEMPROV_JATIM = government("35", "Pemerintah Provinsi Jawa Timur", "Pemprov Jatim")
HEALTH_JATIM = Organization("Dinas Kesehatan Provinsi Jawa Timur", "Agency", ("dinas-kesehatan",), "35", parent=PEMPROV_JATIM)
HEALTH_HEAD_JATIM = Post("Kepala Dinas Kesehatan Provinsi Jawa Timur", "kepala-dinas", "kepala-dinas", HEALTH_JATIM, "35")

JAYA = Person("Jaya Kahayan", ("Jaya Kahayan",))
SARI = Person("Sari Lontar", ("Sari Lontar",), ("Hj.",))
USMAN = Person("Usman Tiwah", ("Usman Tiwah", "Usman"))
LAMIANG = Person("Lamiang F. Rangkai", ("Lamiang F. Rangkai", "Lamiang"))
AHMAD = Person("Ahmad Sungkai", ("Ahmad Sungkai",))
HASAN = Person("Hasan Murung", ("Hasan Murung",))
NORMA = Person("Norma Paring", ("Norma Paring",))
RAHMAT = Person("Rahmat Basuni", ("Rahmat Basuni",))


def _event(name: str, kind: str, day: date, place: Place, organizer: Organization, text: str, **more: Any) -> Event:
    return Event(name, kind, found(text, name), main=True, date=day, precision="day", place=place, organizer=organizer, **more)


MUSRENBANG = "Musrenbang Kabupaten Kapuas"
CEREMONY = "Upacara Hari Jadi Kalimantan Tengah"
HEALTH_DAY = "Sosialisasi Imunisasi Balangan"
OPENING = "Rapat Koordinasi Banjir"


def _musrenbang(text: str) -> Event:
    return _event(MUSRENBANG, "musyawarah-perencanaan-pembangunan", date(2024, 3, 12), KAPUAS, PEMKAB_KAPUAS, text)


def _kapuas() -> list[Reading]:
    first = Newsroom("kabar-kapuas", date(2024, 3, 13), "Kabar Contoh", "Wabup Buka Musrenbang")
    said = f"{MUSRENBANG} dibuka Bupati Kapuas Jaya Kahayan yang diwakili Wakil Bupati Kapuas Hj. Sari Lontar."
    event = _musrenbang(said)
    first.write(
        said,
        Representation,
        kind="Delegation",
        representative=SARI,
        representative_post=DEPUTY_KAPUAS,
        principal=JAYA,
        principal_post=REGENT_KAPUAS,
        event=event,
    )
    first.write(said, Tenure, holder=JAYA, post=REGENT_KAPUAS, capacity="Definitive")
    first.write(said, Tenure, holder=SARI, post=DEPUTY_KAPUAS, capacity="Definitive")
    first.write(said, Participation, participant=SARI, event=event, function="opener", capacity_post=DEPUTY_KAPUAS)
    quote = "“Usulan warga kita dahulukan,” kata Sari Lontar."
    first.write(quote, Statement, speaker=SARI, text="Usulan warga kita dahulukan,", event=event)
    second = Newsroom("suara-kapuas", date(2024, 3, 14), "Suara Contoh", "Sekda Buka Musrenbang")
    told = f"Mewakili Bupati Kapuas, Sekda Kapuas Usman Tiwah membuka {MUSRENBANG}."
    other = _musrenbang(told)
    second.write(
        told,
        Representation,
        kind="Delegation",
        representative=USMAN,
        representative_post=SECRETARY_KAPUAS,
        principal_post=REGENT_KAPUAS,
        event=other,
    )
    second.write(told, Tenure, holder=USMAN, post=SECRETARY_KAPUAS, capacity="Definitive")
    return [first.reading(), second.reading()]


def _ceremony() -> list[Reading]:
    room = Newsroom("upacara", date(2024, 5, 24), "Kabar Contoh", "Asisten Hadiri Upacara")
    first = f"Dalam {CEREMONY}, Gubernur Kalteng Tarung Lewu diwakili Sekda Kalteng Rimba Danum."
    event = _event(CEREMONY, "upacara", date(2024, 5, 23), PROVINCE, PEMPROV, first)
    room.write(
        first,
        Representation,
        kind="Delegation",
        representative=RIMBA,
        representative_post=SECRETARY,
        principal=TARUNG,
        principal_post=GOVERNOR,
        event=event,
    )
    second = "Sekda Kalteng kemudian diwakili Asisten Pemerintahan dan Kesra, Lamiang F. Rangkai."
    room.write(
        second,
        Representation,
        kind="Delegation",
        representative=LAMIANG,
        representative_post=ASSISTANT,
        principal_post=SECRETARY,
        event=event,
    )
    room.write(second, Tenure, holder=LAMIANG, post=ASSISTANT, capacity="Definitive")
    room.write(second, Participation, participant=LAMIANG, event=event, function="attendee", capacity_post=ASSISTANT)
    later = Newsroom("banjir", date(2024, 11, 5), "Suara Contoh", "Gubernur Pimpin Rakor Banjir")
    told = f"Gubernur Kalteng Tarung Lewu memimpin {OPENING}."
    flood = _event(OPENING, "rapat-koordinasi", date(2024, 11, 4), PROVINCE, PEMPROV, told)
    later.write(told, Participation, participant=TARUNG, event=flood, function="chair", capacity_post=GOVERNOR)
    later.write(told, Tenure, holder=TARUNG, post=GOVERNOR, capacity="Definitive")
    return [room.reading(), later.reading()]


def _balangan() -> list[Reading]:
    readings = []
    for key, day in (("balangan-1", date(2022, 8, 20)), ("balangan-2", date(2023, 1, 10))):
        room = Newsroom(key, day, "Warta Contoh", "Bupati Balangan Hadir")
        room.write(
            "Bupati Balangan Ahmad Sungkai menerima tamu.", Tenure, holder=AHMAD, post=REGENT_BALANGAN, capacity="Definitive"
        )
        readings.append(room.reading())
    room = Newsroom("balangan-3", date(2023, 6, 2), "Warta Contoh", "Sambutan Plt. Bupati Dibacakan Sekda")
    said = f"Sekda Balangan Norma Paring membacakan sambutan Plt. Bupati Balangan Hasan Murung pada {HEALTH_DAY}."
    event = _event(HEALTH_DAY, "sosialisasi", date(2023, 6, 1), BALANGAN, HEALTH_BALANGAN, said)
    room.write(
        said,
        Representation,
        kind="Speech",
        representative=NORMA,
        representative_post=SECRETARY_BALANGAN,
        principal=HASAN,
        principal_post=REGENT_BALANGAN,
        event=event,
    )
    room.write(said, Tenure, holder=HASAN, post=REGENT_BALANGAN, capacity="Plt")
    room.write(said, Tenure, holder=NORMA, post=SECRETARY_BALANGAN, capacity="Definitive")
    room.write(
        "Norma Paring dilantik sebagai Sekda Balangan pada 1 Juni 2023.",
        Succession,
        post=SECRETARY_BALANGAN,
        manner="Installation",
        incoming=NORMA,
        day=date(2023, 6, 1),
    )
    quote = "“Imunisasi melindungi anak kita,” kata Hasan Murung dalam sambutan yang dibacakan Norma Paring."
    room.write(quote, Statement, speaker=HASAN, voiced_by=NORMA, text="Imunisasi melindungi anak kita,", event=event)
    listed = "Hadir Kepala Dinas Kesehatan Kabupaten Balangan Rahmat Basuni."
    room.write(listed, Tenure, holder=RAHMAT, post=HEALTH_HEAD_BALANGAN, capacity="Definitive")
    room.write(listed, Participation, participant=RAHMAT, event=event, function="attendee", capacity_post=HEALTH_HEAD_BALANGAN)
    room.write(
        "Mantan Bupati Balangan Ahmad Sungkai juga hadir.", Tenure, holder=AHMAD, post=REGENT_BALANGAN, capacity="Former"
    )
    return [*readings, room.reading()]


def _jatim() -> Reading:
    room = Newsroom("jatim", date(2024, 2, 1), "Warta Contoh", "Pemprov Jatim Gelar Imunisasi")
    said = "Pemprov Jatim melalui Dinas Kesehatan Provinsi Jawa Timur menggelar Pekan Imunisasi."
    event = _event("Pekan Imunisasi", "sosialisasi", date(2024, 2, 1), JATIM, PEMPROV_JATIM, said)
    room.write(said, Representation, kind="Through", representative=HEALTH_JATIM, principal=PEMPROV_JATIM, event=event)
    room.write(said, Participation, participant=HEALTH_JATIM, event=event, function="organizer")
    named = "Kepala Dinas Kesehatan Provinsi Jawa Timur Rahmat Basuni hadir."
    room.write(named, Tenure, holder=RAHMAT, post=HEALTH_HEAD_JATIM, capacity="Definitive")
    room.write(named, Participation, participant=RAHMAT, event=event, function="attendee", capacity_post=HEALTH_HEAD_JATIM)
    return room.reading()


@functools.cache
def readings() -> tuple[Reading, ...]:
    return (sample_reading(), *_kapuas(), *_ceremony(), *_balangan(), _jatim())


def with_union(quads: list[ox.Quad]) -> ox.Store:
    """A store with the named graphs, and in its default graph their union."""
    store = ox.Store()
    store.extend(quads)
    store.extend(ox.Quad(quad.subject, quad.predicate, quad.object) for quad in quads)
    return store


@functools.cache
def network() -> InMemory:
    return InMemory(with_union(build(readings())))


def write_store(folder: Path) -> Path:
    """The network as a store on disk."""
    with open_writing(folder) as writer:
        writer.add([Entry(reading.article, draft(reading, writer.names)) for reading in readings()])
    return folder
