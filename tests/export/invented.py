"""A graph of nine invented articles from six provinces, written straight as quads; all people in it are invented."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pyoxigraph import Literal, NamedNode, Quad

from kg.graph import vocabulary as v
from kg.model.article import slug

ENTITIES = NamedNode(v.ID + "graph/entities")

PEOPLE = {
    "Tarung Lewu": "Gubernur Kalimantan Tengah",
    "Rimba Danum": "Sekretaris Daerah Provinsi Kalimantan Tengah",
    "Sahay Batuah": "Asisten Pemerintahan dan Kesejahteraan Rakyat Setda Provinsi Kalimantan Tengah",
    "Melati Uring": "Kepala Dinas Tenaga Kerja dan Transmigrasi Provinsi Kalimantan Tengah",
    "Garung Patendu": "Bupati Barito Timur",
    "Nyai Undang": "Wakil Bupati Barito Timur",
    "Cakra Wiguna": "Wali Kota Bandung",
    "Ratna Kumbara": "Sekretaris Daerah Kota Bandung",
    "Ompu Sihalo": "Bupati Toba",
    "Riris Napitu": "Plt Kepala Dinas Pendidikan Kabupaten Toba",
    "I Wayan Sutirta": "Gubernur Bali",
    "Ni Luh Padmi": "Wakil Gubernur Bali",
    "Andi Lasinrang": "Gubernur Sulawesi Selatan",
    "Daeng Matutu": "Kepala Biro Umum Setda Provinsi Sulawesi Selatan",
    "Yosep Waromi": "Bupati Jayapura",
    "Marlin Suebu": "Asisten Perekonomian dan Pembangunan Setda Kabupaten Jayapura",
}
BODIES = ("Palang Merah Indonesia Kabupaten Toba",)


# ruff: noqa: E501


class Fact(NamedTuple):
    kind: str
    representative: str
    principal: str
    quote: str


class Story(NamedTuple):
    key: str
    event: str
    day: str
    place: str
    text: str
    facts: tuple[Fact, ...]
    precision: str = "day"


def _story(key: str, event: str, day: str, place: str, sentence: str, *facts: Fact, precision: str = "day") -> Story:
    opening = f"{place.upper()} – {event} berlangsung lancar."
    text = f"{opening} {sentence} Acara ditutup dengan doa bersama.\nWarga menyambut baik acara itu."
    return Story(key, event, day, place, text, facts, precision)


STORIES = (
    _story(
        "kalteng-1", "Rapat Koordinasi Ketahanan Pangan", "2024-05-14", "Palangka Raya",
        "Rapat dibuka Gubernur Kalteng Tarung Lewu yang diwakili Sekda Kalteng Rimba Danum, Selasa.",
        Fact("Delegation", "Rimba Danum", "Tarung Lewu", "Gubernur Kalteng Tarung Lewu yang diwakili Sekda Kalteng Rimba Danum"),
    ),
    _story(
        "kalteng-2", "Bursa Kerja Kalimantan Tengah", "2024-06-03", "Palangka Raya",
        "Mewakili Sekda Kalteng Rimba Danum, Asisten I Sahay Batuah membuka bursa itu, sedangkan Kepala Disnakertrans Melati Uring hadir atas nama Gubernur Tarung Lewu.",
        Fact("Delegation", "Sahay Batuah", "Rimba Danum", "Mewakili Sekda Kalteng Rimba Danum, Asisten I Sahay Batuah"),
        Fact("Delegation", "Melati Uring", "Tarung Lewu", "Kepala Disnakertrans Melati Uring hadir atas nama Gubernur Tarung Lewu"),
    ),
    _story(
        "kalteng-3", "Peringatan Hari Jadi Barito Timur", "2024-08-05", "Tamiang Layang",
        "Sambutan Gubernur Tarung Lewu dibacakan Sahay Batuah, dan Bupati Garung Patendu diwakili Wakil Bupati Nyai Undang.",
        Fact("Speech", "Sahay Batuah", "Tarung Lewu", "Sambutan Gubernur Tarung Lewu dibacakan Sahay Batuah"),
        Fact("Delegation", "Nyai Undang", "Garung Patendu", "Bupati Garung Patendu diwakili Wakil Bupati Nyai Undang"),
    ),
    _story(
        "bandung-1", "Festival Angklung Bandung", "2024-07-20", "Bandung",
        "Wali Kota Bandung Cakra Wiguna melalui Sekda Ratna Kumbara menyampaikan terima kasih kepada “para guru & seniman”.",
        Fact("Through", "Ratna Kumbara", "Cakra Wiguna", "Wali Kota Bandung Cakra Wiguna melalui Sekda Ratna Kumbara"),
    ),
    _story(
        "toba-1", "Kemah Relawan Toba", "2024-09-11", "Balige",
        "Atas nama seluruh relawan, Palang Merah Indonesia Kabupaten Toba mewakili Bupati Ompu Sihalo menerima bantuan.",
        Fact("Group", "Palang Merah Indonesia Kabupaten Toba", "Ompu Sihalo", "Palang Merah Indonesia Kabupaten Toba mewakili Bupati Ompu Sihalo"),
    ),
    _story(
        "toba-2", "Lomba Baca Puisi Toba", "2024-10-02", "Balige",
        "Plt Kepala Dinas Pendidikan Riris Napitu mewakili Bupati Toba Ompu Sihalo.",
        Fact("Delegation", "Riris Napitu", "Ompu Sihalo", "Plt Kepala Dinas Pendidikan Riris Napitu mewakili Bupati Toba Ompu Sihalo"),
    ),
    _story(
        "bali-1", "Pawai Budaya Bali", "2024-06-01", "Denpasar",
        "Wakil Gubernur Bali Ni Luh Padmi membacakan sambutan Gubernur Bali I Wayan Sutirta. Ia datang mewakili Gubernur Bali I Wayan Sutirta.",
        Fact("Speech", "Ni Luh Padmi", "I Wayan Sutirta", "Wakil Gubernur Bali Ni Luh Padmi membacakan sambutan Gubernur Bali I Wayan Sutirta"),
        Fact("Delegation", "Ni Luh Padmi", "I Wayan Sutirta", "Ia datang mewakili Gubernur Bali I Wayan Sutirta"),
    ),
    _story(
        "sulsel-1", "Pelatihan Arsip Sulawesi Selatan", "2023-01-01", "Makassar",
        "Kabiro Umum Daeng Matutu mewakili Gubernur Sulsel Andi Lasinrang.",
        Fact("Delegation", "Daeng Matutu", "Andi Lasinrang", "Kabiro Umum Daeng Matutu mewakili Gubernur Sulsel Andi Lasinrang"),
        precision="year",
    ),
    _story(
        "papua-1", "Panen Sagu Sentani", "2024-11-19", "Sentani",
        "Bupati Jayapura Yosep Waromi diwakili Asisten II Marlin Suebu.",
        Fact("Delegation", "Marlin Suebu", "Yosep Waromi", "Bupati Jayapura Yosep Waromi diwakili Asisten II Marlin Suebu"),
    ),
)  # fmt: skip


def invented(stories: Iterable[Story] = STORIES) -> list[Quad]:
    """The quads of the stories, in the order of writing."""
    return [*_entities(), *(quad for story in stories for quad in _article(story))]


def iri(path: str) -> NamedNode:
    return NamedNode(v.ID + path)


def person(name: str) -> NamedNode:
    return iri(f"organization/{slug(name)}" if name in BODIES else f"person/{slug(name)}")


def post(name: str) -> NamedNode:
    return iri(f"post/{slug(name)}")


def _short(held: str) -> str:
    for long, short in (
        ("Sekretaris Daerah", "Sekda"),
        ("Provinsi Kalimantan Tengah", "Kalteng"),
        ("Kalimantan Tengah", "Kalteng"),
        ("Pemerintahan dan Kesejahteraan Rakyat", "Pemkesra"),
        ("Perekonomian dan Pembangunan", "Ekbang"),
        ("Dinas Tenaga Kerja dan Transmigrasi", "Disnakertrans"),
    ):
        held = held.replace(long, short)
    return held


def _entities() -> Iterator[Quad]:
    for name, held in PEOPLE.items():
        yield Quad(person(name), v.RDF_TYPE, v.GOV_PERSON, ENTITIES)
        yield Quad(person(name), v.FOAF_NAME, Literal(name), ENTITIES)
        yield Quad(person(name), v.SKOS_ALT_LABEL, Literal(name.split()[0]), ENTITIES)
        yield Quad(post(held), v.RDF_TYPE, v.GOV_POST, ENTITIES)
        yield Quad(post(held), v.SKOS_PREF_LABEL, Literal(held, language="id"), ENTITIES)
        yield Quad(post(held), v.SKOS_ALT_LABEL, Literal(_short(held)), ENTITIES)
    for name in BODIES:
        yield Quad(person(name), v.RDF_TYPE, v.ORGANIZATION_CLASSES["Association"], ENTITIES)
        yield Quad(person(name), v.RDF_TYPE, v.GOV_ORGANIZATION, ENTITIES)
        yield Quad(person(name), v.SKOS_PREF_LABEL, Literal(name, language="id"), ENTITIES)
    for story in STORIES:
        yield Quad(iri(f"place/{slug(story.place)}"), v.SKOS_PREF_LABEL, Literal(story.place, language="id"), ENTITIES)


def _article(story: Story) -> Iterator[Quad]:
    article, graph = iri(f"article/{story.key}"), iri(f"article/{story.key}/graph")
    event = iri(f"event/{story.day}/{slug(story.event)}")
    about = (
        (article, v.RDF_TYPE, v.GOV_ARTICLE),
        (article, v.DCTERMS_IDENTIFIER, Literal(story.key)),
        (article, v.SCHEMA_HEADLINE, Literal(f"{story.event} di {story.place}")),
        (article, v.SCHEMA_PUBLISHER, Literal("Kabar Contoh")),
        (article, v.SCHEMA_DATE_PUBLISHED, Literal(story.day, datatype=v.XSD_DATE)),
        (article, v.SCHEMA_URL, NamedNode(f"https://example.org/berita/{story.key}")),
        (article, v.SCHEMA_ARTICLE_BODY, Literal(story.text)),
        (event, v.RDF_TYPE, v.GOV_EVENT),
        (event, v.SKOS_PREF_LABEL, Literal(story.event)),
        (event, v.SCHEMA_START_DATE, Literal(story.day, datatype=v.XSD_DATE)),
        (event, v.GOV_DATE_PRECISION, Literal(story.precision)),
        (event, v.SCHEMA_LOCATION, iri(f"place/{slug(story.place)}")),
    )
    for subject, predicate, value in about:
        yield Quad(subject, predicate, value, graph)
    for number, fact in enumerate(story.facts, 1):
        yield from _representation(story, fact, iri(f"article/{story.key}/representation/{number}"), graph, event)
        if fact.principal in PEOPLE:
            yield from _tenure(story, fact, iri(f"article/{story.key}/tenure/{number}"), graph)


def _representation(story: Story, fact: Fact, node: NamedNode, graph: NamedNode, event: NamedNode) -> Iterator[Quad]:
    yield Quad(node, v.RDF_TYPE, v.GOV_REPRESENTATION, graph)
    yield Quad(node, v.GOV_KIND, NamedNode(v.GOV + fact.kind), graph)
    yield Quad(node, v.GOV_EVENT_OF_FACT, event, graph)
    sides = (
        (fact.representative, v.GOV_REPRESENTATIVE, v.GOV_REPRESENTATIVE_POST),
        (fact.principal, v.GOV_PRINCIPAL, v.GOV_PRINCIPAL_POST),
    )
    for name, agent, held in sides:
        yield Quad(node, agent, person(name), graph)
        if name in PEOPLE:
            yield Quad(node, held, post(PEOPLE[name]), graph)
    yield Quad(person(fact.representative), v.GOV_REPRESENTED, person(fact.principal), graph)
    yield from _grounds(story, fact.quote, node, graph, f"representation/{fact.kind.lower()}")


def _tenure(story: Story, fact: Fact, node: NamedNode, graph: NamedNode) -> Iterator[Quad]:
    yield Quad(node, v.RDF_TYPE, v.GOV_TENURE, graph)
    yield Quad(node, v.GOV_HOLDER, person(fact.principal), graph)
    yield Quad(node, v.GOV_POST_HELD, post(PEOPLE[fact.principal]), graph)
    yield Quad(node, v.GOV_CAPACITY, NamedNode(v.GOV + "Definitive"), graph)
    for observed in (v.GOV_FIRST_OBSERVED, v.GOV_LAST_OBSERVED):
        yield Quad(node, observed, Literal(story.day, datatype=v.XSD_DATE), graph)
    yield from _grounds(story, fact.principal, node, graph, "tenure/post-name")


def _grounds(story: Story, quote: str, node: NamedNode, graph: NamedNode, rule: str) -> Iterator[Quad]:
    article, evidence = iri(f"article/{story.key}"), NamedNode(f"{node.value}/evidence")
    position, words = NamedNode(f"{evidence.value}/position"), NamedNode(f"{evidence.value}/quote")
    start = story.text.index(quote)
    for subject, predicate, value in (
        (node, v.PROV_WAS_DERIVED_FROM, article),
        (node, v.GOV_EVIDENCE, evidence),
        (node, v.GOV_RULE, Literal(rule)),
        (node, v.GOV_CONFIDENCE, Literal("0.95", datatype=v.XSD_DECIMAL)),
        (evidence, v.RDF_TYPE, v.OA_SPECIFIC_RESOURCE),
        (evidence, v.OA_HAS_SOURCE, article),
        (evidence, v.OA_HAS_SELECTOR, position),
        (evidence, v.OA_HAS_SELECTOR, words),
        (position, v.RDF_TYPE, v.OA_TEXT_POSITION_SELECTOR),
        (position, v.OA_START, Literal(start)),
        (position, v.OA_END, Literal(start + len(quote))),
        (words, v.RDF_TYPE, v.OA_TEXT_QUOTE_SELECTOR),
        (words, v.OA_EXACT, Literal(quote)),
    ):
        yield Quad(subject, predicate, value, graph)
