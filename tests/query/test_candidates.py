"""What is said of things that a text may mean: those of one label are told apart."""

from __future__ import annotations

import pyoxigraph as ox

from kg.graph.build import build
from kg.model.entities import Person, Post
from kg.query.candidates import may_be, told_apart
from kg.query.naming import Directory, Found
from tests.graph.sample import Draughtsman
from tests.query.network import InMemory, network, with_union

HEAD = "Camat Ikut Menanam"


def _camats() -> InMemory:
    """Two camats of whom their articles do not say the district, and one of whom it does."""
    open_ended = [
        (f"a-{n}", Person(name), Post("Camat", "camat", "camat")) for n, name in enumerate(("Jaya Kahayan", "Sari Lontar"))
    ]
    placed = ("a-2", Person("Tiara Malang"), Post("Camat Basarang", "camat", "camat", None, "62.03.03"))
    readings = [Draughtsman(key).says(who, post).reading(title=f"{HEAD} {key[-1]}") for key, who, post in (*open_ended, placed)]
    return InMemory(with_union(build(readings)))


def test_posts_that_no_region_names_are_told_apart_by_their_article() -> None:
    store = _camats()
    found = Directory(store).find("Camat", ("post",))
    assert told_apart(store, found) == (
        f'Camat ("{HEAD} 0"; article/a-0/post/camat)',
        f'Camat ("{HEAD} 1"; article/a-1/post/camat)',
        "Camat Basarang",
    )


def test_what_is_shown_can_be_typed() -> None:
    store = _camats()
    directory = Directory(store)
    assert [len(directory.find(text, ("post",))) for text in ("article/a-0/post/camat", "Camat Basarang")] == [1, 1]


def test_those_of_known_regions_come_first_and_are_counted() -> None:
    store = _camats()
    said = may_be(store, "Camat", " posts", Directory(store).find("Camat", ("post",)))
    assert said.startswith("'Camat' may be one of 3 posts: Camat Basarang; Camat (")
    assert said.endswith("Name the region or body as well, or the IRI.")
    assert "more" not in said


def test_namesakes_are_told_apart_by_a_post() -> None:
    store = network()
    found = Directory(store).find("Rahmat Basuni", ("person",))
    told = told_apart(store, found)
    assert len(set(told)) == len(found) == 2
    assert all(" (" in each and "; person/" in each for each in told)
    assert may_be(store, "Rahmat Basuni", "", found).endswith("Give the whole name, or the IRI.")


def test_a_thing_of_which_nothing_is_known_has_its_iri() -> None:
    one, other = (Found(ox.NamedNode(f"https://example.org/id/person/{name}"), "person", "Siti", "exact") for name in "ab")
    assert told_apart(InMemory(ox.Store()), (one, other)) == ("Siti (person/a)", "Siti (person/b)")
