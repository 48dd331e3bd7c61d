"""The people of one article as claims: provisional terms, their posts, and the regions that these tie them to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import TypeAlias

from kg.graph.claims import PersonClaim, Seat
from kg.graph.iris import NATIONAL, Names, part, region_of, scope_of
from kg.lexicon.ladder import ladder
from kg.lexicon.titles import title_key, titles
from kg.model.entities import Organization, Person, Post
from kg.model.facts import Reading

_Tie: TypeAlias = tuple[Person, Post | Organization]
_Held: TypeAlias = tuple[Person, Post, bool]

_LEVELS = {"village": 1, "district": 2, "regency": 3, "province": 4, "national": 5}
_LEVEL_OF_LENGTH = {2: 4, 5: 3, 8: 2, 13: 1}  # of a Kemendagri code
_FORCES = frozenset(("PoliceUnit", "MilitaryUnit"))
_REGENCY = 5  # characters of a regency's code


def person_claims(reading: Reading, names: Names) -> Mapping[Person, PersonClaim]:
    """A claim for each person of a reading, in the order of their terms.

    Different values of one name are different people, counted in the order of their content. Where a person holds no
    post of a known region here, what they stand in for gives their scope: who reads the Bupati's speech works with the
    Bupati, unless their own post says otherwise.
    """
    held = list(_held(reading))
    own = _scopes((person, post) for person, post, _ in held)
    lent = _scopes(_stood_for(reading))
    seats = _seats(held, names, reading.article.key)
    home, year = _home(reading), reading.article.date.year if reading.article.date is not None else 0
    forces = {person for person, post, _ in held if _of_force(post)}
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
                tuple(sorted(seats.get(person, ()))),
                home,
                year,
                person in forces or any(_is_rank(prefix) for prefix in person.prefixes),
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


def _seats(held: Iterable[_Held], names: Names, key: str) -> dict[Person, set[Seat]]:
    """The posts of each person; one that the article says is held counts as held, whatever else it says."""
    found: dict[Person, dict[Post, bool]] = {}
    for person, post, former in held:
        mine = found.setdefault(person, {})
        mine[post] = mine.get(post, True) and former
    local = names("article", key, "").value
    return {
        person: {_seat(post, former, names, key, local) for post, former in posts.items()} for person, posts in found.items()
    }


def _seat(post: Post, former: bool, names: Names, key: str, local: str) -> Seat:
    iri = names.post(post, key).value
    role = ladder().roles.get(post.role or "")
    scope = scope_of(post) or ""
    level = _LEVELS.get(role.level, 0) if role is not None else 0
    if scope == NATIONAL:
        level = _LEVELS["national"]
    elif level not in (1, 2) and scope:
        level = _LEVEL_OF_LENGTH.get(len(scope), 0)
    single = post.slug != post.role if role is not None and not role.single_seat else role is not None
    return Seat("" if iri.startswith(local) else iri, post.role or post.slug, scope, level, single, former)


def _of_force(post: Post) -> bool:
    body = post.organization
    while body is not None:
        if body.kind in _FORCES:
            return True
        body = body.parent
    return False


def _is_rank(prefix: str) -> bool:
    row = titles().get(title_key(prefix))
    return row is not None and row.kind == "rank"


def _home(reading: Reading) -> str:
    """The regency that most of what the article names is in, else the province; empty where it names no region."""
    votes: Counter[str] = Counter()
    votes.update(scope_of(post) or "" for post in reading.posts)
    votes.update(scope_of(body) or "" for body in reading.organizations)
    votes.update(region_of(place) or "" for place in reading.places)
    regions: Counter[str] = Counter()
    for code, number in votes.items():
        if code not in ("", NATIONAL):
            regions[code[:_REGENCY]] += number
    return max(regions, key=lambda code: (regions[code], len(code), code), default="")


def _scopes(ties: Iterable[_Tie]) -> dict[Person, set[str]]:
    found: dict[Person, set[str]] = {}
    for person, thing in ties:
        scope = scope_of(thing)
        if scope is not None:
            found.setdefault(person, set()).add(scope)
    return found


def _held(reading: Reading) -> Iterator[_Held]:
    """Who holds what, and whether they did so before and do no longer."""
    for tenure in reading.tenures:
        yield tenure.holder, tenure.post, tenure.capacity == "Former"
    former = {(tenure.holder, tenure.post) for tenure in reading.tenures if tenure.capacity == "Former"}
    for taken in reading.participations:
        if isinstance(taken.participant, Person) and taken.capacity_post is not None:
            yield taken.participant, taken.capacity_post, (taken.participant, taken.capacity_post) in former
    for fact in reading.representations:
        for person, post in ((fact.representative, fact.representative_post), (fact.principal, fact.principal_post)):
            if isinstance(person, Person) and post is not None:
                yield person, post, (person, post) in former


def _stood_for(reading: Reading) -> Iterator[_Tie]:
    for fact in reading.representations:
        if not isinstance(fact.representative, Person):
            continue
        if fact.principal_post is not None:
            yield fact.representative, fact.principal_post
        if isinstance(fact.principal, Organization):
            yield fact.representative, fact.principal
