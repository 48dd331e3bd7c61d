"""Readings with events that could be one or not, for tests that hold for any set of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from kg.model.entities import Event, Person, Place, Post, Precision
from kg.model.facts import Participation, Reading
from kg.model.spans import Evidence, Span
from tests.graph.releases import OTHER, RELEASE, article, shortened, with_own_lead
from tests.graph.sample import regent

KEYS = ("a", "b", "c", "d", "e")
NAMES = (
    ("Rapat Koordinasi Pangan Rawa Lebak", "rapat-koordinasi"),
    ("Rakor Pangan Rawa Lebak Tahap I", "rapat-koordinasi"),
    ("Rakor Pangan Rawa Lebak Tahap II", "rapat-koordinasi"),
    ("kegiatan Pangan Rawa Lebak Dermaga", "kegiatan"),
    ("Pembukaan Pangan Rawa", "pembukaan"),
    ("Musrenbang Kabupaten Kapuas", "musyawarah-perencanaan-pembangunan"),
    ("Apel", "apel"),
)
TEXTS = (RELEASE, with_own_lead(RELEASE), shortened(RELEASE), OTHER)
DATES: tuple[tuple[date | None, Precision | None], ...] = (
    (date(2024, 6, 5), "day"),
    (date(2024, 6, 4), "day"),
    (date(2024, 6, 1), "month"),
    (None, None),
)
PLACES = (
    Place("Kapuas", "regency", "62.03"),
    Place("Katingan", "regency", "62.06"),
    Place("Sei", "district", "62.03.01"),
    None,
)
AGENTS: tuple[Person | Post, ...] = (Person("Tarung Lewu"), regent("62.03"), regent("62.06"))


def _event(named: tuple[str, str], when: int, where: int, hall: bool, text: str) -> Event:
    proof = Evidence.of(text, Span(0, 12), "test/rule", 0.9)
    day, precision = DATES[when]
    event = Event(named[0], named[1], proof, date=day, place=PLACES[where], venue="Aula Rimba" if hall else None)
    return replace(event, precision=precision)


EVENTS = st.lists(
    st.tuples(
        st.sampled_from(NAMES),
        st.integers(0, 3),
        st.integers(0, 3),
        st.booleans(),
        st.lists(st.sampled_from(AGENTS), max_size=3),
    ),
    max_size=3,
)


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """An article of one of five keys with up to three events, each with some who take part."""
    made = article(draw(st.sampled_from(KEYS)), draw(st.sampled_from(TEXTS)), draw(st.sampled_from((0, 1, None))))
    events, taken = [], []
    for named, when, where, hall, agents in draw(EVENTS):
        event = _event(named, when, where, hall, made.article.text)
        events.append(event)
        taken += [Participation(agent, event, "attendee", event.evidence) for agent in agents]
    return replace(made, events=tuple(dict.fromkeys(events)), participations=tuple(dict.fromkeys(taken)))
