"""The page: its structure, its policy, and that nothing in the data becomes markup, script or a request."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import tomllib
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kg.export import render
from kg.export.appearance import LOOKS, OTHER
from kg.export.page.context import around
from kg.export.page.render import LIMIT
from kg.export.rows import Described, Proof, Source
from kg.export.words import words
from kg.graph import vocabulary as v
from tests.export.invented import ENTITIES, STORIES, invented, iri, person

FACTS = [fact for story in STORIES for fact in story.facts]
HOSTILE = '</script><img src=x onerror="alert(1)"><!--\u2028&amp;'


class Page(HTMLParser):
    """Elements in order, each with its attributes and the text directly in it."""

    def __init__(self, made: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None], list[str]]] = []
        self._open: list[int] = []
        self.comments: list[str] = []
        self.feed(made.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs), []))
        if tag not in ("meta", "input", "link", "img"):
            self._open.append(len(self.elements) - 1)

    def handle_endtag(self, tag: str) -> None:
        assert self.elements[self._open.pop()][0] == tag, f"</{tag}> closes something else"

    def handle_data(self, data: str) -> None:
        if self._open:
            self.elements[self._open[-1]][2].append(data)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes, _ in self.elements if name == tag]

    def texts(self, tag: str) -> list[str]:
        return ["".join(text) for name, _, text in self.elements if name == tag]

    @property
    def data(self) -> Any:
        text = next("".join(text) for name, known, text in self.elements if name == "script" and known.get("id") == "data")
        return json.loads(text)


PAGE = Page(render(invented(), "html", title="Uji & coba"))


def hostile() -> list[Quad]:
    """The invented graph with hostile text everywhere that text can stand."""
    changed = []
    for quad in invented():
        value = quad.object
        if quad.predicate in (v.FOAF_NAME, v.SKOS_PREF_LABEL, v.SCHEMA_HEADLINE, v.SCHEMA_PUBLISHER, v.GOV_RULE, v.OA_EXACT):
            value = Literal(HOSTILE)
        elif quad.predicate == v.GOV_KIND:
            value = NamedNode(
                v.GOV + 'x"><script>alert(1)</script>'.replace('"', "%22").replace("<", "%3C").replace(">", "%3E")
            )
        elif quad.predicate == v.SCHEMA_URL:
            value = Literal("javascript:alert(1)")
        changed.append(Quad(quad.subject, quad.predicate, value, quad.graph_name))
    return changed


def test_every_element_is_closed_and_ids_are_unique() -> None:
    ids = [known["id"] for _, known, _ in PAGE.elements if "id" in known]
    assert len(ids) == len(set(ids)) > 15
    assert PAGE.of("html") == [{"lang": "id"}]
    assert PAGE.texts("title") == PAGE.texts("h1") == ["Uji & coba"]


def test_what_the_script_asks_for_is_there() -> None:
    script = (files("kg.export") / "page" / "page.js").read_text(encoding="utf-8")
    ids = {known["id"] for _, known, _ in PAGE.elements if "id" in known}
    assert set(re.findall(r'byId\("([^"]+)"\)', script)) <= ids
    keys = set(re.findall(r'\bt\("([^"]+)"', script)) | set(re.findall(r'say\("([^"]+)"', script))
    keys |= {
        known[name] or ""
        for _, known, _ in PAGE.elements
        for name in known
        if name in ("data-t", "data-t-label", "data-t-hint")
    }
    assert keys <= set(words())
    assert len(keys) > 35
    assert all(text["id"] and text["en"] for text in words().values())


def test_the_policy_allows_these_scripts_alone() -> None:
    policy = next(known["content"] for known in PAGE.of("meta") if known.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert "unsafe" not in rules["script-src"]
    run = [text for text, known in zip(PAGE.texts("script"), PAGE.of("script"), strict=True) if "type" not in known]
    hashes = {f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in run}
    assert set(rules["script-src"].split()) == hashes
    assert len(hashes) == 2


def test_nothing_is_fetched_and_nothing_runs_from_an_attribute() -> None:
    for page in (PAGE, Page(render(hostile(), "html", title=HOSTILE))):
        for tag, known, _ in page.elements:
            assert tag not in ("link", "img", "iframe", "object", "embed", "form", "base")
            assert "src" not in known
            assert not [name for name in known if name.startswith("on")]
        for link in page.of("a"):
            assert link["href"] == "#table" or re.match("https?://", link["href"] or "")
            assert link["href"] == "#table" or "noopener" in (link["rel"] or "")
    assert "url(" not in PAGE.texts("style")[0]
    assert "@import" not in PAGE.texts("style")[0]


def test_hostile_labels_stay_text() -> None:
    page = Page(render(hostile(), "html", title=HOSTILE))
    assert [known.get("type") for known in page.of("script")] == ["application/json", None, None]
    assert page.texts("h1") == [HOSTILE]
    assert page.data["nodes"][0]["label"] == HOSTILE
    assert page.data["rows"][0]["quote"] == HOSTILE
    assert page.data["rows"][0]["url"] == ""
    assert HOSTILE in page.texts("td")
    assert len(page.comments) == 1
    assert page.comments[0].strip().startswith("cytoscape.js")


def test_the_table_has_all_representations_and_can_be_read_aloud() -> None:
    assert len(PAGE.of("caption")) == 1
    headings = [known for known in PAGE.of("th") if known.get("scope") == "col"]
    rows = [known for known in PAGE.of("th") if known.get("scope") == "row"]
    assert len(headings) == 9
    assert len(rows) == len(FACTS)
    assert {fact.quote for fact in FACTS} <= set(PAGE.texts("td"))
    assert all(known.get("type") == "button" for known in PAGE.of("button"))
    labels = {known["for"] for known in PAGE.of("label") if "for" in known}
    assert labels == {"search", "from", "to"}


def test_quotes_stand_in_their_sentence_unless_the_text_is_left_out() -> None:
    row = next(row for row in PAGE.data["rows"] if row["representative"] == "Sahay Batuah" and row["kind"] == "Delegation")
    assert row["quote"] == "Mewakili Sekda Kalteng Rimba Danum, Asisten I Sahay Batuah"
    assert row["before"] == ""
    assert row["after"].startswith(" membuka bursa itu")
    assert row["after"].endswith("Tarung Lewu.")
    without = Page(render(invented(), "html", text=False)).data["rows"]
    assert [row["quote"] for row in without] == [row["quote"] for row in PAGE.data["rows"]]
    assert {row["before"] + row["after"] for row in without} == {""}


@pytest.mark.parametrize(
    ("text", "start", "end", "before", "after"),
    [
        ("Satu. Dua tiga empat. Lima.", 10, 14, "Dua ", " empat."),
        ("Satu dua. Tiga empat.", 5, 14, "Satu ", " empat."),
        ("Judul\nDua tiga.\nLima", 10, 14, "Dua ", "."),
        ("Kata “tiga 🦜 kata” usai.", 13, 17, "Kata “tiga 🦜 ", "” usai."),
    ],
)
def test_the_sentence_around_a_quote(text: str, start: int, end: int, before: str, after: str) -> None:
    assert around(Proof(Source("a", text=text), text[start:end], start, end)) == (before, after)


def test_a_quote_that_does_not_stand_where_it_should_has_no_context() -> None:
    assert around(Proof(Source("a", text="Satu dua tiga."), "lain", 5, 9)) == ("", "")
    assert around(Proof(Source("a", text="Satu dua tiga."), "dua", None, None)) == ("", "")


def test_a_very_long_sentence_is_cut_at_words() -> None:
    text = "kata " * 300 + "INI" + " kata" * 300
    before, after = around(Proof(Source("a", text=text), "INI", 1500, 1503))
    assert before.startswith("… kata")
    assert after.endswith("kata …")
    assert len(before) < 330 > len(after)


def test_at_most_300_nodes_are_drawn_and_all_can_be_found() -> None:
    quads = []
    for i in range(400):
        fact, graph = iri(f"article/a{i}/representation/1"), iri(f"article/a{i}/graph")
        quads += [
            Quad(fact, v.RDF_TYPE, v.GOV_REPRESENTATION, graph),
            Quad(fact, v.GOV_KIND, NamedNode(v.GOV + "Delegation"), graph),
            Quad(fact, v.GOV_REPRESENTATIVE, iri(f"person/{i}"), graph),
            Quad(fact, v.GOV_PRINCIPAL, iri(f"person/chief-{i % 7}"), graph),
            Quad(iri(f"person/{i}"), v.FOAF_NAME, Literal(f"Orang {i}"), ENTITIES),
        ]
    data = Page(render(quads, "html")).data
    assert len(data["nodes"]) == 407
    assert sum(node["at"] is not None for node in data["nodes"]) == LIMIT == data["limit"]
    assert len(data["rows"]) == 400


def test_a_representation_with_one_side_only_is_left_out_of_the_picture() -> None:
    quads = [quad for quad in invented() if quad.predicate not in (v.GOV_PRINCIPAL, v.GOV_PRINCIPAL_POST)]
    assert Page(render(quads, "html")).data["rows"] == []


def test_the_numbers_of_nodes_hold_when_a_row_is_left_out() -> None:
    dropped = iri("article/kalteng-1/representation/1")
    sides = (v.GOV_PRINCIPAL, v.GOV_PRINCIPAL_POST)
    quads = [quad for quad in invented() if not (quad.subject == dropped and quad.predicate in sides)]
    data = Page(render(quads, "html")).data
    assert len(data["rows"]) == len(FACTS) - 1
    for row in data["rows"]:
        assert data["nodes"][row["from"]]["label"] == row["representative"]
        assert data["nodes"][row["to"]]["label"] == row["principal"]


def test_the_order_of_quads_does_not_matter() -> None:
    assert render(list(reversed(invented())), "html") == render(invented(), "html")


def test_an_empty_graph_gives_a_page_without_rows() -> None:
    page = Page(render([], "html"))
    assert page.data["rows"] == []
    assert page.texts("caption")


def test_names_of_people_are_linked_to_their_posts() -> None:
    node = next(node for node in PAGE.data["nodes"] if node["label"] == "Rimba Danum")
    assert node["posts"] == ["Sekretaris Daerah Provinsi Kalimantan Tengah"]
    assert node["count"] == 2
    assert Described(invented()).thing(person("Rimba Danum").value).kind == "Person"


def test_one_of_two_people_of_a_name_is_told_as_such() -> None:
    two = Quad(person("Rimba Danum"), v.GOV_NAMESAKES, Literal(2), ENTITIES)
    nodes = {node["label"]: node["namesakes"] for node in Page(render([*invented(), two], "html")).data["nodes"]}
    assert nodes.pop("Rimba Danum") == 2
    assert set(nodes.values()) == {1}
    assert b"Satu dari 2 orang yang bernama ini." in render([*invented(), two], "svg")


def test_who_may_be_somebody_else_is_told_as_such() -> None:
    maybe = Quad(person("Rimba Danum"), v.GOV_POSSIBLY_SAME, person("Tarung Lewu"), ENTITIES)
    nodes = {node["label"]: node["doubts"] for node in Page(render([*invented(), maybe], "html")).data["nodes"]}
    assert nodes.pop("Rimba Danum") == ["Tarung Lewu"]
    assert set(map(tuple, nodes.values())) == {()}
    assert b"Mungkin orang yang sama dengan: Tarung Lewu." in render([*invented(), maybe], "svg")


def test_colours_can_be_told_from_the_ground() -> None:
    """WCAG 2.2, 1.4.11: what carries meaning in a picture has a contrast of 3:1."""
    for kind, look in [*LOOKS.items(), ("other", OTHER)]:
        assert _contrast(look.light, "#ffffff") >= 3, kind
        assert _contrast(look.dark, "#151b24") >= 3, kind
    assert len({look.dashes for look in LOOKS.values()}) == len(LOOKS)


def _contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_vendored_file_is_the_one_that_is_named() -> None:
    vendor = files("kg.export") / "vendor"
    told = (vendor / "README.md").read_text(encoding="utf-8")
    assert hashlib.sha256((vendor / "cytoscape.min.js").read_bytes()).hexdigest() in told
    assert "3.34.4" in told
    assert "Permission is hereby granted" in PAGE.comments[0]


def test_the_wheel_takes_everything_in_the_package() -> None:
    pyproject = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    assert "kg" in pyproject["tool"]["hatch"]["build"]["targets"]["wheel"]["only-include"]
