"""Links of posts and bodies that tables give, in memory and in a store."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import TableError
from kg.graph import vocabulary as v
from kg.graph.build import build, nquads
from kg.graph.draft import draft
from kg.graph.iris import Names
from kg.graph.kin import Kinship, Link
from kg.lexicon.kin import changes_in
from kg.model.entities import Organization, Person, Post
from kg.model.facts import Reading
from kg.store.opening import open_reading, open_writing
from kg.store.rows import Entry
from tests.graph.sample import SETDA, Draughtsman

NAMES = Names()
ASSISTANTS = ("asisten-i", "asisten-pemerintahan-dan-kesejahteraan-rakyat")
TABLE = "old,new,region,change,since,source\nDinas Pangan,Dinas Pangan dan Perikanan,62,merged,2023-01-02,Perda contoh\n"


def holds(key: str, post: Post) -> Reading:
    return Draughtsman(key).says(Person("Rimba Danum"), post).reading()


def assistant(slug: str, region: str = "62") -> Post:
    return Post("Asisten", slug, "asisten", SETDA if region == "62" else None, region)


def head(name: str, region: str = "62") -> Post:
    body = Organization(name, "Agency", (name.lower().replace(" ", "-"),), region)
    return Post(f"Kepala {name}", "kepala-dinas", "kepala-dinas", body, region)


def links(readings: list[Reading], table: str = "") -> set[tuple[str, str]]:
    quads = build(readings, changes=changes_in(table, "t") if table else ())
    wanted = (v.GOV_POSSIBLY_SAME, v.GOV_SUCCEEDED_BY)
    base = NAMES.base
    return {
        (str(q.subject)[1:-1].removeprefix(base), str(q.object)[1:-1].removeprefix(base))
        for q in quads
        if q.predicate in wanted
    }


def test_two_names_of_one_seat_are_linked_both_ways() -> None:
    one, other = (f"post/62/{slug}" for slug in ASSISTANTS)
    assert links([holds("a", assistant(ASSISTANTS[0])), holds("b", assistant(ASSISTANTS[1]))]) == {(one, other), (other, one)}


def deputy(slug: str, house: Organization) -> Post:
    return Post(f"Wakil Ketua {house.label}", slug, "wakil-ketua", house, house.region)


def test_a_deputy_without_a_number_may_be_any_of_the_same_body() -> None:
    house, club = (Organization(name, "Organization", (name.lower(),), "62") for name in ("DPRD", "KONI"))
    one, other = "post/62/dprd/wakil-ketua", "post/62/dprd/wakil-ketua-ii"
    same = [holds("a", deputy("wakil-ketua", house)), holds("b", deputy("wakil-ketua-ii", house))]
    assert links(same) == {(one, other), (other, one)}
    assert links([holds("a", deputy("wakil-ketua", house)), holds("b", deputy("wakil-ketua-ii", club))]) == set()
    assert links([holds("a", deputy("wakil-ketua-i", house)), holds("b", deputy("wakil-ketua-ii", house))]) == set()


def test_one_who_is_deputy_in_two_bodies_holds_two_posts() -> None:
    house, club = (Organization(name, "Organization", (name.lower(),), "62") for name in ("DPRD", "KONI"))
    rimba = Person("Rimba Danum")
    apart = Draughtsman("a").says(rimba, deputy("wakil-ketua", house)).says(rimba, deputy("wakil-ketua-ii", club))
    once = Draughtsman("a").says(rimba, deputy("wakil-ketua", house)).says(rimba, deputy("wakil-ketua-ii", house))
    assert [any(q.predicate == v.GOV_SAME_POST for q in build([each.reading()])) for each in (apart, once)] == [False, True]


def test_not_in_two_regions_and_not_to_what_nobody_names() -> None:
    assert links([holds("a", assistant(ASSISTANTS[0])), holds("b", assistant(ASSISTANTS[1], "63"))]) == set()
    assert links([holds("a", assistant(ASSISTANTS[0]))]) == set()


def test_a_renamed_body_leads_to_its_successor() -> None:
    found = links([holds("a", head("Badan Lingkungan Hidup")), holds("b", head("Dinas Lingkungan Hidup"))])
    assert found == {("organization/62/badan-lingkungan-hidup", "organization/62/dinas-lingkungan-hidup")}


def test_a_users_table_adds_changes_in_its_region() -> None:
    here = [holds("a", head("Dinas Pangan")), holds("b", head("Dinas Pangan dan Perikanan"))]
    there = [holds("a", head("Dinas Pangan", "63")), holds("b", head("Dinas Pangan dan Perikanan", "63"))]
    assert links(here) == set()
    assert links(here, TABLE) == {("organization/62/dinas-pangan", "organization/62/dinas-pangan-dan-perikanan")}
    assert links(there, TABLE) == set()


def test_the_older_body_says_it_the_newer_does_not() -> None:
    kinship = Kinship(NAMES)
    new = NAMES("organization", "62", "dinas-lingkungan-hidup").value
    old = NAMES("organization", "62", "badan-lingkungan-hidup").value
    assert kinship.links(old) == (Link(v.GOV_SUCCEEDED_BY, new),)
    assert kinship.links(new) == (Link(None, old),)
    assert kinship.links(NAMES("person", "x").value) == ()


def test_a_store_follows_the_table_in_its_folder(tmp_path: Path) -> None:
    readings = [
        holds("a", head("Dinas Pangan")),
        holds("b", head("Dinas Pangan dan Perikanan")),
        holds("c", assistant("asisten-i")),
    ]
    readings.append(holds("d", assistant(ASSISTANTS[1])))
    store = tmp_path / "s.kg"
    with open_writing(store) as writer:
        for each in readings:
            writer.add([Entry(each.article, draft(each))])
    assert content(store) == nquads(build(readings))
    (store / "organizations.csv").write_text(TABLE)
    with open_writing(store):
        pass
    assert content(store) == nquads(build(readings, changes=changes_in(TABLE, "t")))
    (store / "organizations.csv").write_text(TABLE + "Dinas Pangan,Dinas Pangan,,lost,,x\n")
    with pytest.raises(TableError, match=r"organizations.csv:3: column change"), open_writing(store):
        pass
    (store / "organizations.csv").unlink()
    with open_writing(store) as writer:
        writer.remove("b")
        writer.remove("d")
    assert content(store) == nquads(build([readings[0], readings[2]]))


def content(store: Path) -> bytes:
    with open_reading(store) as reader:
        return b"".join(reader.nquads())


def test_what_has_no_region_says_why() -> None:
    unknown = Post("Camat", "camat", "camat")
    national = Post("Menteri Contoh", "menteri-contoh", None, None, None, national=True)
    statuses = {q.object for q in build([holds("a", unknown), holds("b", national)]) if q.predicate == v.GOV_REGION_STATUS}
    assert {str(each) for each in statuses} == {'"unknown"', '"national"'}


def test_one_post_where_an_article_has_one_person_hold_it_by_both_names() -> None:
    one, other = map(assistant, ASSISTANTS)
    person = Person("Rimba Danum")
    both = Draughtsman("a").says(person, one).says(person, other).reading()
    two = Draughtsman("b").says(person, one).says(Person("Sari Batang"), other).reading()
    before = Draughtsman("c").says(person, one).says(person, other, "Former").reading()
    said = {(q.subject, q.object) for q in build([both]) if q.predicate == v.GOV_SAME_POST}
    iris = [NAMES("post", "62", slug) for slug in ASSISTANTS]
    assert said == {(iris[0], iris[1]), (iris[1], iris[0])}
    assert not any(q.predicate == v.GOV_SAME_POST for q in build([two, before]))
