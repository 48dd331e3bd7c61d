"""The people of one article as claims: provisional terms, and the regions that their posts tie them to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from kg.graph.claims import PersonClaim
from kg.graph.iris import NATIONAL, Names, part, scope_of
from kg.model.entities import Organization, Person, Post
from kg.model.facts import Reading

_Tie = tuple[Person, Post | Organization]


def person_claims(reading: Reading, names: Names) -> Mapping[Person, PersonClaim]:
    """A claim for each person of a reading, in the order of their terms.

    Different values of one name are different people, counted in the order of their content. Where a person holds no
    post of a known region here, what they stand in for gives their scope: who reads the Bupati's speech works with the
    Bupati, unless their own post says otherwise.
    """
    own = _scopes(_held(reading))
    lent = _scopes(_stood_for(reading))
    key = reading.article.key
    claims: dict[Person, PersonClaim] = {}
    ordered = sorted({(part(person.name), person) for person in _everybody(reading)}, key=_content)
    for name, group in groupby(ordered, key=lambda pair: pair[0]):
        for nth, (_, person) in enumerate(group):
            scopes = own.get(person) or lent.get(person) or set()
            claims[person] = PersonClaim(
                names.claimed_person(key, name, nth).value,
                name,
                nth,
                person.name,
                tuple(sorted(set(person.forms) - {person.name})),
                tuple(dict.fromkeys(person.prefixes)),
                tuple(dict.fromkeys(person.suffixes)),
                tuple(sorted(scopes - {NATIONAL})),
                NATIONAL in scopes,
            )
    return claims


def _content(pair: tuple[str, Person]) -> tuple[str, str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    name, person = pair
    return name, person.name, person.forms, person.prefixes, person.suffixes


def _everybody(reading: Reading) -> Iterator[Person]:
    yield from reading.people
    named: list[object] = [tenure.holder for tenure in reading.tenures]
    named += [part.participant for part in reading.participations]
    for fact in reading.representations:
        named += (fact.representative, fact.principal)
    for statement in reading.statements:
        named += (statement.speaker, statement.voiced_by)
    yield from (each for each in named if isinstance(each, Person))


def _scopes(ties: Iterator[_Tie]) -> dict[Person, set[str]]:
    found: dict[Person, set[str]] = {}
    for person, thing in ties:
        scope = scope_of(thing)
        if scope is not None:
            found.setdefault(person, set()).add(scope)
    return found


def _held(reading: Reading) -> Iterator[_Tie]:
    for tenure in reading.tenures:
        yield tenure.holder, tenure.post
    for taken in reading.participations:
        if isinstance(taken.participant, Person) and taken.capacity_post is not None:
            yield taken.participant, taken.capacity_post
    for fact in reading.representations:
        if isinstance(fact.representative, Person) and fact.representative_post is not None:
            yield fact.representative, fact.representative_post
        if isinstance(fact.principal, Person) and fact.principal_post is not None:
            yield fact.principal, fact.principal_post


def _stood_for(reading: Reading) -> Iterator[_Tie]:
    for fact in reading.representations:
        if not isinstance(fact.representative, Person):
            continue
        if fact.principal_post is not None:
            yield fact.representative, fact.principal_post
        if isinstance(fact.principal, Organization):
            yield fact.representative, fact.principal
