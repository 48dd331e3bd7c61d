"""Concepts: one for every value that the model allows, unique, with labels in both languages."""

from __future__ import annotations

from typing import get_args

from kg.graph import vocabulary as v
from kg.graph.concepts import concepts
from kg.lexicon.events import event_types
from kg.lexicon.ladder import ladder
from kg.model.facts import Capacity, Function, Kind


def ids(scheme: object) -> set[str]:
    return {each.iri.value.removeprefix(v.GOV) for each in concepts() if each.scheme == scheme}


def test_every_value_of_the_model_has_its_concept() -> None:
    assert ids(v.GOV_FUNCTIONS) == set(get_args(Function))
    assert ids(v.GOV_KINDS) == set(get_args(Kind))
    assert ids(v.GOV_CAPACITIES) == set(get_args(Capacity))
    assert ids(v.GOV_ROLES) == {f"role-{role}" for role in ladder().roles}
    assert ids(v.GOV_EVENT_TYPES) == {f"eventtype-{kind}" for kind in event_types()}


def test_concepts_are_sorted_and_unique() -> None:
    iris = [each.iri.value for each in concepts()]
    assert iris == sorted(set(iris))


def test_only_roles_have_seats_and_ranks() -> None:
    for each in concepts():
        assert (each.single_seat is not None) == (each.scheme == v.GOV_ROLES)
        assert each.rank is None or each.scheme == v.GOV_ROLES


def test_every_organization_kind_of_the_tables_is_a_class() -> None:
    assert {kind.kind_class for kind in ladder().kinds.values()} <= set(v.ORGANIZATION_CLASSES)
    assert {head.kind_class for head in ladder().heads} <= set(v.ORGANIZATION_CLASSES)
