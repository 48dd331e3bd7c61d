"""What each shipped question answers about the network."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import QueryError, UsageError
from kg.query.named import execute, run
from kg.query.naming import UnknownNameError
from kg.query.questions import question
from tests.query.network import InMemory, network

SECRETARY = "Sekretaris Daerah Provinsi Kalimantan Tengah"
ASSISTANT = "Asisten Pemerintahan dan Kesejahteraan Rakyat Sekretariat Daerah Provinsi Kalimantan Tengah"
GOVERNOR = "Gubernur Kalimantan Tengah"
CHAIN = f"{GOVERNOR} -> {SECRETARY} -> {ASSISTANT}"

CEREMONY = "Dalam Upacara Hari Jadi Kalimantan Tengah, Gubernur Kalteng Tarung Lewu diwakili Sekda Kalteng Rimba Danum."
READ_OUT = (
    "Sekda Balangan Norma Paring membacakan sambutan Plt. Bupati Balangan Hasan Murung pada Sosialisasi Imunisasi Balangan."
)

Rows = list[tuple[str, ...]]


def asked(name: str, columns: str, **parameters: str | date | None) -> Rows:
    """Some columns of the answer, in its order."""
    result = run(network(), name, **parameters)
    wanted = [result.columns.index(column) for column in columns.split()]
    return [tuple(row[i] for i in wanted) for row in result.texts()]


CASES: list[tuple[str, Mapping[str, str], str, Rows]] = [
    ("who-represented", {"principal": "Sekda Kalteng"}, "representative principalPost", [("Lamiang F. Rangkai", SECRETARY)]),
    ("who-represented", {"kind": "speech"}, "representative principal", [("Norma Paring", "Hasan Murung")]),
    ("who-represented", {"kind": "Through"}, "kind", [("melalui",)]),
    (
        "who-represented",
        {"representative": "Rimba", "since": "2024-05-15"},
        "event date",
        [("Upacara Hari Jadi Kalimantan Tengah", "2024-05-23")],
    ),
    ("who-represented", {"representative": "Rimba", "until": "Mei 2024"}, "date", [("2024-05-14",), ("2024-05-23",)]),
    ("who-represented", {"representative": "Rimba", "until": "2024-05-14"}, "date", [("2024-05-14",)]),
    ("who-represented", {"event": "Rakor Pangan"}, "representative principal", [("Rimba Danum", "Tarung Lewu")]),
    (
        "represented-by",
        {"principal": "Bupati Kapuas"},
        "representative source",
        [("Usman Tiwah", "Suara Contoh"), ("Sari Lontar", "Kabar Contoh")],
    ),
    ("represented-by", {"principal": "Jaya Kahayan"}, "representative", [("Sari Lontar",)]),
    ("represented-by", {"principal": "Wakil Bupati Kapuas"}, "representative", []),
    (
        "representations-of",
        {"representative": "Sekda Kalteng"},
        "principal date",
        [("Tarung Lewu", "2024-05-14"), ("Tarung Lewu", "2024-05-23")],
    ),
    ("speeches", {"principal": "Bupati Balangan"}, "representative quote", [("Norma Paring", READ_OUT)]),
    ("speeches", {"principal": "Gubernur Kalteng"}, "representative", []),
    ("through", {}, "representative principal", [("Dinas Kesehatan Provinsi Jawa Timur", "Pemerintah Provinsi Jawa Timur")]),
    (
        "who-held",
        {"post": "Bupati Balangan"},
        "holder capacity firstSeen lastSeen articles",
        [
            ("Hasan Murung", "pelaksana tugas", "2023-06-01", "2023-06-02", "1"),
            ("Ahmad Sungkai", "definitif", "2022-08-20", "2023-01-10", "2"),
        ],
    ),
    (
        "who-held",
        {"post": "Bupati Balangan", "on": "2022-08-20"},
        "holder certainty basis",
        [("Ahmad Sungkai", "observed", "seen then"), ("Hasan Murung", "unknown", "first seen after")],
    ),
    (
        "who-held",
        {"post": "Bupati Balangan", "on": "25 Agustus 2022"},
        "holder certainty basis",
        [
            ("Ahmad Sungkai", "between observations", "seen before and after"),
            ("Hasan Murung", "unknown", "first seen after"),
        ],
    ),
    (
        "who-held",
        {"post": "Bupati Balangan", "on": "2024"},
        "holder certainty basis",
        [("Hasan Murung", "unknown", "last seen before"), ("Ahmad Sungkai", "unknown", "last seen before")],
    ),
    ("who-held", {"post": "Sekda Balangan", "on": "2023-06-01"}, "holder certainty", [("Norma Paring", "observed")]),
    (
        "who-held",
        {"post": "Bupati Balangan", "on": "2023-02"},
        "holder published",
        [("Hasan Murung", "2023-06-02"), ("Ahmad Sungkai", "2023-01-10")],
    ),
    (
        "who-held",
        {"post": "Bupati Balangan", "on": "2022-12"},
        "holder published",
        [("Ahmad Sungkai", "2022-08-20"), ("Hasan Murung", "2023-06-02")],
    ),
    ("who-held", {"post": "Sekda", "place": "Balangan"}, "holder", [("Norma Paring",)]),
    (
        "post-history",
        {"post": "Bupati Balangan"},
        "holder capacity firstSeen lastSeen articles sources",
        [
            ("Ahmad Sungkai", "definitif", "2022-08-20", "2023-01-10", "2", "1"),
            ("Hasan Murung", "pelaksana tugas", "2023-06-01", "2023-06-02", "1", "1"),
            ("Ahmad Sungkai", "mantan", "2023-06-02", "2023-06-02", "1", "1"),
        ],
    ),
    (
        "post-history",
        {"post": "Bupati Balangan", "since": "2023-01-10", "until": "2023-06-01"},
        "lastSeen",
        [("2023-01-10",), ("2023-06-02",)],
    ),
    ("post-history", {"post": "Sekda Balangan"}, "holder began", [("Norma Paring", "2023-06-01")]),
    (
        "post-sightings",
        {"post": "Bupati Balangan"},
        "day change holder capacity",
        [
            ("2022-08-20", "terlihat", "Ahmad Sungkai", "definitif"),
            ("2023-01-10", "terlihat", "Ahmad Sungkai", "definitif"),
            ("2023-06-01", "terlihat", "Hasan Murung", "pelaksana tugas"),
            ("2023-06-02", "terlihat", "Ahmad Sungkai", "mantan"),
        ],
    ),
    (
        "post-sightings",
        {"post": "Sekda Balangan", "until": "2023-06-01"},
        "day change",
        [("2023-06-01", "pelantikan"), ("2023-06-01", "terlihat")],
    ),
    ("post-sightings", {"post": "Bupati Balangan", "holder": "Hasan Murung"}, "day change", [("2023-06-01", "terlihat")]),
    (
        "names-of",
        {"person": "Rahmat Basuni"},
        "person relation other",
        [("Rahmat Basuni", "senama dengan", "Rahmat Basuni"), ("Rahmat Basuni", "senama dengan", "Rahmat Basuni")],
    ),
    (
        "same-person",
        {"person": "Rimba Danum", "other": "Danum"},
        "one answer two",
        [("Rimba Danum", "orang yang sama", "Rimba Danum")],
    ),
    ("same-person", {"person": "Rimba Danum", "other": "Tarung Lewu"}, "answer", [("orang lain",)]),
    ("successions", {"place": "Balangan"}, "manner incoming day", [("pelantikan", "Norma Paring", "2023-06-01")]),
    ("successions", {"place": "Kapuas"}, "manner", []),
    (
        "independent-sources",
        {"principal": "Bupati Kapuas"},
        "representative articles sources",
        [("Sari Lontar", "1", "1"), ("Usman Tiwah", "1", "1")],
    ),
    (
        "posts-of",
        {"person": "Ahmad Sungkai"},
        "post capacity lastSeen",
        [("Bupati Balangan", "mantan", "2023-06-02"), ("Bupati Balangan", "definitif", "2023-01-10")],
    ),
    (
        "posts-of",
        {"person": "Rahmat Basuni"},
        "post",
        [("Kepala Dinas Kesehatan Provinsi Jawa Timur",), ("Kepala Dinas Kesehatan Kabupaten Balangan",)],
    ),
    ("posts-of", {"person": "Rahmat Basuni", "date": "2023"}, "post", [("Kepala Dinas Kesehatan Kabupaten Balangan",)]),
    ("acting-holders", {}, "holder post capacity", [("Hasan Murung", "Bupati Balangan", "pelaksana tugas")]),
    ("acting-holders", {"capacity": "plt.", "place": "Balangan"}, "holder", [("Hasan Murung",)]),
    ("acting-holders", {"capacity": "Pj"}, "holder", []),
    ("acting-holders", {"place": "Kalteng"}, "holder", []),
    ("people-of", {"organization": "Setda Provinsi Kalteng"}, "holder", [("Lamiang F. Rangkai",), ("Rimba Danum",)]),
    ("people-of", {"organization": "Pemprov Kalteng"}, "holder", [("Lamiang F. Rangkai",), ("Tarung Lewu",), ("Rimba Danum",)]),
    ("posts-in", {"place": "Jatim"}, "post holder", [("Kepala Dinas Kesehatan Provinsi Jawa Timur", "Rahmat Basuni")]),
    (
        "participants",
        {"event": "Rakor Pangan"},
        "participant participantPost function",
        [("Rimba Danum", SECRETARY, "pembuka")],
    ),
    ("participants", {"event": "Musrenbang", "function": "opener"}, "participant", [("Sari Lontar",)]),
    ("participants", {"event": "Musrenbang", "function": "chair"}, "participant", []),
    (
        "participations-of",
        {"participant": "Gubernur Kalteng"},
        "event function",
        [("Rapat Koordinasi Banjir", "pemimpin rapat")],
    ),
    ("participations-of", {"participant": "Dinkes Prov Jatim"}, "event", [("Pekan Imunisasi",)]),
    (
        "events-of",
        {"organizer": "Pemkab Balangan"},
        "event organizer",
        [("Sosialisasi Imunisasi Balangan", "Dinas Kesehatan Kabupaten Balangan")],
    ),
    (
        "events-of",
        {"organizer": "Kalteng", "since": "2024-05-20"},
        "event",
        [("Upacara Hari Jadi Kalimantan Tengah",), ("Rapat Koordinasi Banjir",)],
    ),
    (
        "events-on",
        {"date": "14 Mei 2024"},
        "event type place",
        [("Rapat Koordinasi Pangan", "Rapat Koordinasi", "Kalimantan Tengah")],
    ),
    ("events-on", {"since": "2024-05", "until": "2024-05"}, "date", [("2024-05-14",), ("2024-05-23",)]),
    (
        "events-on",
        {"date": "2024-03", "place": "Kalteng"},
        "headline",
        [("Wabup Buka Musrenbang",), ("Sekda Buka Musrenbang",)],
    ),
    ("quotes-of", {"speaker": "Hasan Murung"}, "voicedBy text", [("Norma Paring", "Imunisasi melindungi anak kita,")]),
    ("quotes-of", {"speaker": "Sekda Kalteng"}, "speaker", [("Rimba Danum",)]),
    ("quotes-of", {"about": "HARGA"}, "speaker quote", [("Rimba Danum", "“Kita jaga harga,” kata Rimba")]),
    ("quotes-of", {"speaker": "Rimba", "about": "banjir"}, "text", []),
    ("articles-about", {"person": "Rimba Danum"}, "headline", [("Rakor Pangan",), ("Asisten Hadiri Upacara",)]),
    ("articles-about", {"person": "Rimba Danum", "since": "2024-05-20"}, "url", [("https://example.org/upacara",)]),
    (
        "delegations",
        {"official": "Gubernur Kalteng"},
        "official type inPerson sent share",
        [(GOVERNOR, "post", "1", "2", "67")],
    ),
    ("delegations", {"official": "Tarung Lewu", "until": "2024-05-20"}, "inPerson sent share", [("0", "1", "100")]),
    ("delegations", {"official": "Rahmat Basuni"}, "inPerson sent fact", [("1", "0", ""), ("1", "0", "")]),
    ("most-delegating", {"since": "2024-05"}, "official times people", [("Tarung Lewu", "2", "1"), (SECRETARY, "1", "1")]),
    (
        "most-standing-in",
        {"since": "2024-05"},
        "official post times",
        [("Rimba Danum", SECRETARY, "2"), ("Lamiang F. Rangkai", ASSISTANT, "1")],
    ),
    (
        "chains",
        {},
        "chain step representative quote",
        [
            (CHAIN, "1", "Rimba Danum", CEREMONY),
            (
                CHAIN,
                "2",
                "Lamiang F. Rangkai",
                "Sekda Kalteng kemudian diwakili Asisten Pemerintahan dan Kesra, Lamiang F. Rangkai.",
            ),
        ],
    ),
    ("chains", {"principal": "Sekda Kalteng"}, "chain", []),
    (
        "disagreements",
        {},
        "principalPost representative otherwise source",
        [
            ("Bupati Kapuas", "Usman Tiwah", "Sari Lontar", "Suara Contoh"),
            ("Bupati Kapuas", "Sari Lontar", "Usman Tiwah", "Kabar Contoh"),
        ],
    ),
    ("disagreements", {"principal": "Gubernur Kalteng"}, "event", []),
    (
        "statistics",
        {},
        "what number",
        [
            ("articles", "9"),
            ("people", "11"),
            ("posts", "10"),
            ("organizations", "9"),
            ("places", "5"),
            ("events", "6"),
            ("representations", "7"),
            ("tenures", "14"),
            ("participations", "7"),
            ("statements", "3"),
        ],
    ),
]


@pytest.mark.parametrize(("name", "parameters", "columns", "rows"), CASES)
def test_answers(name: str, parameters: Mapping[str, str], columns: str, rows: Rows) -> None:
    assert asked(name, columns, **parameters) == rows


def test_a_date_is_as_good_as_its_text() -> None:
    assert asked("events-on", "event", date=date(2024, 5, 14)) == asked("events-on", "event", date="2024-05-14")
    assert asked("events-on", "event", date=None) == asked("events-on", "event")


def test_a_limit_cuts_and_says_so() -> None:
    sparql = question("who-represented").sparql
    result = execute(network(), sparql, 2)
    assert len(result.rows) == 2
    assert result.cut == "the answer is cut after 2 rows; there are more"
    assert execute(network(), sparql, 7).cut is None


@pytest.mark.parametrize(
    ("name", "parameters", "complaint"),
    [
        ("who-represented", {"since": "2024-13"}, "since: expected a day, month or year that exists"),
        ("who-represented", {"kind": "jabatan"}, "kind: expected one of Delegation, Speech, Through, Group, found 'jabatan'"),
        ("who-represented", {"principal": " "}, "who-represented: expected a value for principal, found nothing"),
        ("acting-holders", {"capacity": "Definitive"}, "capacity: expected one of Plt, Plh, Pj, Pjs"),
    ],
)
def test_a_wrong_value_is_wrong_use(name: str, parameters: Mapping[str, str], complaint: str) -> None:
    with pytest.raises(QueryError, match=complaint) as caught:
        run(network(), name, **parameters)
    assert isinstance(caught.value, UsageError)


def test_an_unknown_name_is_named_with_those_near_it() -> None:
    with pytest.raises(UnknownNameError, match="the graph names no person 'Rimba Danau'; near it: Rimba Danum") as caught:
        run(network(), "posts-of", person="Rimba Danau")
    assert caught.value.near[0] == "Rimba Danum"


INJECTIONS = [
    'harga") } #',
    "') SERVICE <http://a.example/> {}",
    "\\",
    '"""',
    "harga\n} ASK {",
    "?x",
    "<http://a.example/>",
    "\t\x0b",
    "}} UNION {{",
]


@pytest.mark.parametrize("text", INJECTIONS)
def test_a_text_is_never_part_of_the_query(text: str) -> None:
    assert asked("quotes-of", "text", about=f"x{text}x") == []


@given(st.text(min_size=1, max_size=20).filter(lambda text: bool(text.strip())))
@settings(max_examples=60, deadline=None)
def test_any_text_only_narrows(text: str) -> None:
    everything = asked("quotes-of", "text")
    found = asked("quotes-of", "text", about=text)
    assert set(found) <= set(everything)
    assert all(text.strip().lower() in quoted.lower() for (quoted,) in found)


def test_the_order_of_loading_makes_no_difference() -> None:
    import pyoxigraph as ox

    other = ox.Store()
    other.extend(sorted(network().oxigraph, key=str, reverse=True))
    for name in ("who-represented", "delegations", "most-standing-in", "chains", "disagreements", "acting-holders"):
        assert run(InMemory(other), name).texts() == run(network(), name).texts()
