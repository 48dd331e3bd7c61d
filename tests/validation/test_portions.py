"""A data set is judged article by article."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kg.graph import vocabulary as v
from kg.validation.engine import Engine, untargeted
from kg.validation.portions import DataSet, untargeted_shapes, validate_dataset
from tests.validation.graphs import ENGINES, sample, shape_names


def trig(text: str) -> list[ox.Quad]:
    head = f"@base <{v.ID}> .\n" + "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in v.PREFIXES.items())
    return list(ox.parse(head + text, format=ox.RdfFormat.TRIG))


TWO_COUNTS = trig(
    """
    <article/a/graph> { <event/x> a gov:Event ; gov:participantCount 40 . <article/a> a gov:Article . }
    <article/b/graph> { <event/x> a gov:Event ; gov:participantCount 50 . <article/b> a gov:Article . }
    """
)


@pytest.mark.parametrize("engine", ENGINES)
def test_the_sample_is_sound(engine: Engine) -> None:
    data = DataSet(sample())
    assert validate_dataset(data, engine) == ()
    assert (data.articles, data.size) == (1, len(sample()))


def test_articles_may_disagree_about_an_event() -> None:
    assert "Event-count" not in shape_names(validate_dataset(DataSet(TWO_COUNTS)))
    merged = [quad.triple for quad in TWO_COUNTS]
    assert "Event-count" in shape_names(validate_dataset(DataSet(merged)))


def test_a_portion_has_what_its_article_reaches_and_no_more() -> None:
    data = DataSet(
        trig(
            """
            <article/a/graph> { <article/a/tenure/1> gov:post <post/1> . }
            <article/b/graph> { <article/b/tenure/1> gov:post <post/2> . }
            <graph/entities> {
              <post/1> org:postIn <organization/1> .
              <organization/1> gov:jurisdiction <place/62.01> .
              <post/2> org:postIn <organization/2> .
              <post/3> org:postIn <organization/1> .
            }
            <graph/reference> { <place/62.01> schema:containedInPlace <place/62> . <place/62> gov:regionCode "62" . }
            """
        )
    )
    portions = [sorted({str(triple.subject)[1:-1].removeprefix(v.ID) for triple in portion}) for portion in data.portions()]
    assert portions == [
        ["article/a/tenure/1", "organization/1", "place/62", "place/62.01", "post/1"],
        ["article/b/tenure/1", "post/2"],
        ["organization/1", "place/62", "place/62.01", "post/3"],
    ]


def test_an_entity_that_no_article_reaches_is_checked_as_well() -> None:
    data = DataSet([*sample(), *trig("<graph/entities> { <person/nobody> a gov:Person . }")])
    (finding,) = validate_dataset(data)
    assert (finding.focus, finding.article) == (v.ID + "person/nobody", None)


def test_an_entity_of_two_articles_is_found_once_for_the_first() -> None:
    quads = trig(
        """
        <article/b/graph> { <article/b> a gov:Article ; schema:mentions <person/x> . }
        <article/a/graph> { <article/a> a gov:Article ; schema:mentions <person/x> . }
        <graph/entities> { <person/x> a gov:Person . }
        """
    )
    for given in (quads, quads[::-1]):
        found = [each for each in validate_dataset(DataSet(given)) if each.focus.endswith("person/x")]
        assert [each.article for each in found] == [v.ID + "article/a"]


def test_the_order_of_quads_makes_no_difference() -> None:
    quads = [quad for quad in [*sample(), *TWO_COUNTS] if quad.predicate != v.FOAF_NAME]
    assert validate_dataset(DataSet(quads)) == validate_dataset(DataSet(quads[::-1])) != ()


def test_another_base_is_understood() -> None:
    other = trig("<https://example.org/kg/graph/entities> { <person/x> a gov:Person . }")
    assert DataSet(other).articles == 0


def test_shapes_without_targets_are_those_of_the_whole() -> None:
    assert untargeted_shapes(DataSet(sample())) == untargeted(sample())
