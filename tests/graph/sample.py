"""Readings of invented articles, made by hand."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from kg.model.article import Article
from kg.model.entities import Event, Organization, Person, Place, Post
from kg.model.facts import Capacity, Participation, Reading, Representation, Statement, Tenure
from kg.model.spans import Evidence, Span

TEXT = (
    "Rapat Koordinasi Pangan dibuka Gubernur Kalteng, Tarung Lewu yang diwakili Sekda Kalteng, Rimba Danum, "
    "Selasa (14/5/2024). “Kita jaga harga,” kata Rimba."
)


def found(text: str, words: str, rule: str = "test/rule", confidence: float = 0.9) -> Evidence:
    """Evidence at the first place where ``words`` stand in ``text``."""
    start = text.index(words)
    return Evidence.of(text, Span(start, start + len(words)), rule, confidence)


def government(region: str, label: str, *forms: str) -> Organization:
    return Organization(label, "RegionalGovernment", ("pemerintah",), region, forms=forms)


def setda(region: str, label: str, above: Organization) -> Organization:
    return Organization(label, "Secretariat", ("setda",), region, parent=above)


PROVINCE = Place("Kalimantan Tengah", "province", "62", forms=("Kalteng",))
PEMPROV = government("62", "Pemerintah Provinsi Kalimantan Tengah", "Pemprov Kalteng")
SETDA = setda("62", "Sekretariat Daerah Provinsi Kalimantan Tengah", PEMPROV)
GOVERNOR = Post("Gubernur Kalimantan Tengah", "gubernur", "gubernur", PEMPROV, "62", forms=("Gubernur Kalteng",))
SECRETARY = Post(
    "Sekretaris Daerah Provinsi Kalimantan Tengah",
    "sekretaris-daerah",
    "sekretaris-daerah",
    SETDA,
    "62",
    forms=("Sekda Kalteng",),
)
TARUNG = Person("Tarung Lewu", ("Tarung Lewu",))
RIMBA = Person("Rimba Danum", ("Rimba Danum", "Rimba"), ("Drs.",), ("M.Si",))


def sample_reading() -> Reading:
    """The reading whose graph is ``tests/data/sample.trig``."""
    article = Article("contoh-1", TEXT, "Rakor Pangan", date(2024, 5, 15), "https://example.org/contoh-1", "Kabar Contoh")
    event = Event(
        "Rapat Koordinasi Pangan",
        "rapat-koordinasi",
        found(TEXT, "Rapat Koordinasi Pangan"),
        main=True,
        date=date(2024, 5, 14),
        precision="day",
        place=PROVINCE,
        organizer=PEMPROV,
        participants=40,
    )
    side = "Gubernur Kalteng, Tarung Lewu yang diwakili Sekda Kalteng, Rimba Danum"
    return Reading(
        article,
        people=(TARUNG, RIMBA),
        posts=(GOVERNOR, SECRETARY),
        organizations=(PEMPROV, SETDA),
        places=(PROVINCE,),
        events=(event,),
        tenures=(
            Tenure(TARUNG, GOVERNOR, "Definitive", found(TEXT, "Gubernur Kalteng, Tarung Lewu", "tenure/post-name", 0.98)),
            Tenure(RIMBA, SECRETARY, "Definitive", found(TEXT, "Sekda Kalteng, Rimba Danum", "tenure/post-name", 0.98)),
        ),
        participations=(
            Participation(RIMBA, event, "opener", found(TEXT, f"dibuka {side}", "participation/opener", 0.9), SECRETARY),
        ),
        representations=(
            Representation(
                "Delegation", found(TEXT, side, "representation/diwakili", 0.97), RIMBA, SECRETARY, TARUNG, GOVERNOR, event
            ),
        ),
        statements=(
            Statement(
                RIMBA,
                "Kita jaga harga,",
                found(TEXT, "“Kita jaga harga,” kata Rimba", "statement/quote-verb-name", 0.95),
                event=event,
            ),
        ),
    )


@dataclass
class Draughtsman:
    """Makes one-sentence articles about who holds what, for tests of identity.

    Each tenure gets a sentence "<post> <person> hadir." of the article's text as evidence.
    """

    key: str
    tenures: list[tuple[Person, Post | None, Capacity]] = field(default_factory=list)

    def says(self, person: Person, post: Post | None = None, capacity: Capacity = "Definitive") -> Draughtsman:
        self.tenures.append((person, post, capacity))
        return self

    def reading(self, **article: Any) -> Reading:
        sentences = [f"{post.label if post else 'Warga'} {person.name} hadir." for person, post, _ in self.tenures]
        text = " ".join(sentences) or "Kosong."
        facts = [
            Tenure(person, post, capacity, found(text, sentence))
            for (person, post, capacity), sentence in zip(self.tenures, sentences, strict=True)
            if post is not None
        ]
        people = tuple(dict.fromkeys(person for person, _, _ in self.tenures))
        posts = tuple(dict.fromkeys(post for _, post, _ in self.tenures if post is not None))
        return Reading(Article(self.key, text, **article), people, posts, tenures=tuple(facts))


def regent(region: str, **changes: Any) -> Post:
    body = government(region, f"Pemerintah {region}")
    return replace(Post(f"Bupati {region}", "bupati", "bupati", body, region), **changes)
