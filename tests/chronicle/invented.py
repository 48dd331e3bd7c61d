"""Invented articles, a fact each, and the graph that they make together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from kg.chronicle.facts import Facts
from kg.graph.build import build
from kg.model.article import Article
from kg.model.entities import Event, Organization, Person, Place, Post
from kg.model.facts import Capacity, Manner, Participation, Reading, Representation, Succession, Tenure
from tests.graph.sample import found, government, setda

KAPUAS = Place("Kapuas", "regency", "62.03")
JATIM = Place("Jawa Timur", "province", "35")
PEMKAB = government("62.03", "Pemerintah Kabupaten Kapuas")
PEMPROV = government("62", "Pemerintah Provinsi Kalimantan Tengah")
GOVERNOR = Post("Gubernur Kalimantan Tengah", "gubernur", "gubernur", PEMPROV, "62")
REGENT = Post("Bupati Kapuas", "bupati", "bupati", PEMKAB, "62.03")
DEPUTY = Post("Wakil Bupati Kapuas", "wakil-bupati", "wakil-bupati", PEMKAB, "62.03")
SECRETARY = Post(
    "Sekretaris Daerah Kabupaten Kapuas",
    "sekretaris-daerah",
    "sekretaris-daerah",
    setda("62.03", "Sekretariat Daerah Kabupaten Kapuas", PEMKAB),
    "62.03",
)
DISTRICT = Post(
    "Camat Basarang",
    "camat",
    "camat",
    Organization("Kecamatan Basarang", "DistrictOffice", ("kecamatan",), "62.03.08"),
    "62.03.08",
)
VAGUE_DISTRICT = Post("Camat Kabupaten Kapuas", "camat", "camat", None, "62.03")
COUNCIL = Organization("DPRD Kabupaten Kapuas", "Legislature", ("dprd",), "62.03")
SPEAKER = Post("Ketua DPRD Kabupaten Kapuas", "ketua", "ketua", COUNCIL, "62.03")

JAYA = Person("Jaya Kahayan")
SARI = Person("Sari Lontar")
RIMBA = Person("Rimba Danum")
TIARA = Person("Tiara Malang")


def day(text: str) -> date:
    return date.fromisoformat(text)


def event(name: str, on: str, place: Place = KAPUAS, kind: str = "rapat-koordinasi") -> Event:
    """An event that articles can share: its IRI hangs on day, name and place alone."""
    return Event(name, kind, found(name, name), main=True, date=day(on), precision="day", place=place)


class Press:
    """Gathers one-fact articles; each call is an article of its own unless ``key`` says which."""

    def __init__(self) -> None:
        self._facts: dict[str, list[tuple[type, dict[str, Any]]]] = {}
        self._about: dict[str, tuple[date | None, str]] = {}

    def _write(self, on: str, fact: type, content: dict[str, Any], key: str | None, source: str) -> Press:
        name = key or f"a{len(self._facts) + 1}"
        self._facts.setdefault(name, []).append((fact, content))
        self._about[name] = (day(on) if on else None, source)
        return self

    def seen(
        self,
        on: str,
        holder: Person,
        post: Post,
        capacity: Capacity = "Definitive",
        key: str | None = None,
        source: str = "Kabar",
    ) -> Press:
        return self._write(on, Tenure, {"holder": holder, "post": post, "capacity": capacity}, key, source)

    def changed(self, on: str, post: Post, manner: Manner, *, key: str | None = None, **more: Any) -> Press:
        return self._write(on, Succession, {"post": post, "manner": manner, **more}, key, "Kabar")

    def stood_in(
        self,
        on: str,
        who: tuple[Person | None, Post | None],
        for_whom: tuple[Person | None, Post | None],
        at: Event | None,
        source: str = "Kabar",
        key: str | None = None,
    ) -> Press:
        content = {
            "kind": "Delegation",
            "representative": who[0],
            "representative_post": who[1],
            "principal": for_whom[0],
            "principal_post": for_whom[1],
            "event": at,
        }
        return self._write(on, Representation, content, key, source)

    def took_part(
        self, on: str, who: Person, at: Event, function: str = "opener", source: str = "Kabar", key: str | None = None
    ) -> Press:
        return self._write(on, Participation, {"participant": who, "event": at, "function": function}, key, source)

    def facts(self) -> Facts:
        return Facts.of_quads(build(self.readings()))

    def readings(self) -> list[Reading]:
        return [self._reading(key) for key in self._facts]

    def _reading(self, key: str) -> Reading:
        sentences = [f"Kalimat ke-{number} dari {key}." for number in range(1, len(self._facts[key]) + 1)]
        text = " ".join([*sentences, *(f"{key}-kata-{number}" for number in range(40))])  # no article is a copy of another
        published, source = self._about[key]
        made: list[Any] = []
        for sentence, (kind, content) in zip(sentences, self._facts[key], strict=True):
            evidence = found(text, sentence)
            if isinstance(content.get("event"), Event):
                content = {**content, "event": replace(content["event"], evidence=evidence)}  # noqa: PLW2901
            made.append(kind(evidence=evidence, **content))
        values = [value for each in made for value in (getattr(each, name) for name in each.__slots__)]
        return Reading(
            Article(key, text, f"Judul {key}", published, None, source),
            people=tuple(dict.fromkeys(value for value in values if isinstance(value, Person))),
            posts=tuple(dict.fromkeys(value for value in values if isinstance(value, Post))),
            events=tuple(dict.fromkeys(value for value in values if isinstance(value, Event))),
            tenures=tuple(each for each in made if isinstance(each, Tenure)),
            successions=tuple(each for each in made if isinstance(each, Succession)),
            participations=tuple(each for each in made if isinstance(each, Participation)),
            representations=tuple(each for each in made if isinstance(each, Representation)),
        )
