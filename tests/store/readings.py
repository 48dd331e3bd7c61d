"""Readings of invented articles, put together from few parts so that articles share people, posts, events and places."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from kg.model.article import Article
from kg.model.entities import Event, Organization, Person, Place, Post
from kg.model.facts import Capacity, Participation, Reading, Representation, Statement, Tenure
from kg.model.spans import Evidence, Span

NAMES = ("Tarung Lewu", "Taroeng Lewu", "T. Lewu", "Rimba Danum", "Rimba", "Sari Batang")
REGIONS = ("62", "62.01", "62.03", "63.71", None)
FORMS = ("Rimba", "TARUNG", 'Pak "T"\n\\', "“Éka”\u200b")
DAYS = (date(2024, 5, 14), date(2024, 5, 15))

Seat = tuple[str, str | None, str, Capacity]


def reading(identifier: str, seats: list[Seat], *, event: int | None = None, title: str | None = "Judul") -> Reading:
    """An article in which each seat (name, region, another form of the name, capacity) is filled, and the first of two or
    more stands in for the second, at the event of that number.
    """
    text = "; ".join(f"{name} ({form}) di {region or 'sini'}" for name, region, form, _ in seats) + " bertemu."
    article = Article(identifier, text, title, date(2024, 5, 16), f"https://example.org/{len(seats)}", "Kabar Contoh")
    proof = Evidence.of(text, Span(0, len(text)), "test/rule", 0.9)
    people: dict[str, Person] = {}
    tenures = []
    for name, region, form, capacity in seats:
        person = people.setdefault(name, Person(name, (form,), ("Drs.",)))
        tenures.append(Tenure(person, _post(region, form), capacity, proof))
    happening = None if event is None else _event(event, proof)
    holders = list(people.values())
    representations = []
    if len(holders) > 1:
        post = tenures[0].post
        representations.append(Representation("Delegation", proof, holders[0], post, holders[1], event=happening))
    return Reading(
        article,
        tuple(holders),
        tuple(tenure.post for tenure in tenures),
        events=() if happening is None else (happening,),
        tenures=tuple(tenures),
        participations=() if happening is None else tuple(Participation(p, happening, "attendee", proof) for p in holders),
        representations=tuple(representations),
        statements=tuple(Statement(person, "Kita jaga.", proof) for person in holders[:1]),
    )


def _post(region: str | None, form: str) -> Post:
    label = f"Kepala Dinas Pangan {region or ''}".strip()
    office = Organization("Dinas Pangan", "Agency", ("dinas-pangan",), region, forms=(form,))
    return Post(label, "kepala-dinas", "kepala-dinas", office, region, forms=(f"Kadis {form}",))


def _event(number: int, proof: Evidence) -> Event:
    place = Place("Kalimantan Tengah", "province", "62")
    return Event(
        f"Rapat {number % 2}", "rapat-koordinasi", proof, True, DAYS[number // 2 % 2], "day", "Aula Contoh", place,
        participants=number,
    )  # fmt: skip


seats = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(REGIONS), st.sampled_from(FORMS), st.sampled_from(("Definitive", "Plt"))),
    min_size=0,
    max_size=3,
)
identifiers = st.sampled_from(("a-1", "a-2", "a-3", "https://example.org/berita/empat"))
readings = st.builds(
    reading, identifiers, seats, event=st.none() | st.integers(0, 3), title=st.sampled_from(("Judul", "Lain", None))
)
