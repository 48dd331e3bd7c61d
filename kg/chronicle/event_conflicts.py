"""Contradictions about events: who was there, who stood in for whom, when it was, and whether the order of that can be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from kg.chronicle.chains import closed_chains
from kg.chronicle.conflict import Conflict, Severity, Side
from kg.chronicle.facts import Facts, StoodIn
from kg.chronicle.tenure_conflicts import alike
from kg.graph import vocabulary as v
from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.protocol import Precedence, precedence

_PRESENT = frozenset(
    {"opener", "closer", "chair", "speaker", "attendee", "companion", "inaugurator", "installer", "installed", "giver",
     "recipient", "signatory", "visitor", "host"}
)  # fmt: skip
_IN_PERSON = frozenset({"Delegation", "Speech"})


def event_conflicts(facts: Facts) -> Iterator[Conflict]:
    """All contradictions about events and representations."""
    at_event: dict[str, list[StoodIn]] = defaultdict(list)
    for each in facts.stood_in:
        if each.event and each.kind in _IN_PERSON:
            at_event[each.event].append(each)
    yield from _representatives(facts)
    yield from _openers(facts)
    yield from _dates(facts)
    yield from _two_places(facts)
    yield from _against_protocol(facts)
    for event in sorted(at_event):
        yield from closed_chains(facts, event, at_event[event])


def _occasion(facts: Facts, event: str) -> tuple[str, ...]:
    """What makes two events of the graph one occasion here: name, day and region; the event alone where these are not known.

    Where articles name other people, the graph may hold one occasion for two events; that is what is looked for.
    """
    met = facts.event(event)
    if len(met.days) == 1 and len(met.regions) == 1:
        return facts.name(event).casefold(), met.days[0].isoformat(), met.regions[0]
    return (event,)


class _Claim(NamedTuple):
    """Whom an article names, with the fact."""

    who: str
    fact: str
    origin: str
    event: str


def _disagreement(facts: Facts, claims: Sequence[_Claim]) -> tuple[_Claim, _Claim] | None:
    """Two claims of independent articles that name nobody in common; None where the articles agree."""
    named: dict[str, list[_Claim]] = defaultdict(list)
    for claim in claims:
        named[claim.origin].append(claim)
    for one, other in zip(sorted(named), sorted(named)[1:], strict=False):
        left, right = named[one], named[other]
        kinds = {_kind(facts, claim.who) for claim in (*left, *right)}
        if len(kinds) == 1 and not any(_same(facts, a.who, b.who) for a in left for b in right):
            return left[0], right[0]
    return None


def _kind(facts: Facts, who: str) -> str:
    """Only people can be told apart from people, and posts from posts."""
    return "person" if facts.look_up(who, v.FOAF_NAME) else "post" if facts.look_up(who, v.ORG_ROLE) else "body"


def _same(facts: Facts, one: str, other: str) -> bool:
    return one == other or alike(facts.name(one), facts.name(other))


def _representatives(facts: Facts) -> Iterator[Conflict]:
    claims: dict[tuple[tuple[str, ...], str], list[_Claim]] = defaultdict(list)
    for each in facts.stood_in:
        if each.event and each.kind in _IN_PERSON:
            who, principal = each.representative or each.representative_post, each.principal_post or each.principal
            claim = _Claim(who, each.fact, facts.origin(each.article), each.event)
            claims[_occasion(facts, each.event), principal].append(claim)
    for (occasion, principal), made in sorted(claims.items()):
        found = _disagreement(facts, made)
        if found is not None:
            yield Conflict(
                "outlets-disagree",
                "high" if found[0].event == found[1].event else "medium",
                f"{facts.name(found[0].event)}: articles disagree on who stood in for {facts.name(principal)}",
                (*occasion, principal, "representative"),
                tuple(Side(f"{facts.name(each.who)} stood in", (each.fact,)) for each in found),
                _note(found, ""),
            )


def _openers(facts: Facts) -> Iterator[Conflict]:
    claims: dict[tuple[str, ...], list[_Claim]] = defaultdict(list)
    for each in facts.took_part:
        if each.function == "opener":
            claim = _Claim(each.participant, each.fact, facts.origin(each.article), each.event)
            claims[_occasion(facts, each.event)].append(claim)
    for occasion, made in sorted(claims.items()):
        found = _disagreement(facts, made)
        if found is not None:
            yield Conflict(
                "outlets-disagree",
                "medium" if found[0].event == found[1].event else "low",
                f"{facts.name(found[0].event)}: articles disagree on who opened it",
                (*occasion, "opener"),
                tuple(Side(f"{facts.name(each.who)} opened it", (each.fact,)) for each in found),
                _note(found, "One may have opened it in the name of the other."),
            )


def _note(found: tuple[_Claim, _Claim], otherwise: str) -> str:
    one_event = found[0].event == found[1].event
    return otherwise if one_event else "These may be two events of one name on one day."


def _dates(facts: Facts) -> Iterator[Conflict]:
    for event, days in sorted(facts.all(v.SCHEMA_START_DATE).items()):
        if len(days) > 1 and facts.one(v.GOV_DATE_PRECISION, event) == "day":
            articles = facts.saying(event, v.SCHEMA_START_DATE)
            yield Conflict(
                "outlets-disagree",
                "medium",
                f"{facts.name(event)}: articles disagree on its date",
                (event, "date"),
                tuple(Side(f"on {day}", tuple(articles.get(day, ()))) for day in days),
            )


class _There(NamedTuple):
    region: str
    fact: str
    event: str


def _two_places(facts: Facts) -> Iterator[Conflict]:
    """Somebody in two provinces on one day."""
    seen: dict[tuple[str, date], list[_There]] = defaultdict(list)
    for who, event, fact in _presences(facts):
        met = facts.event(event)
        if len(met.days) == 1 and len(met.regions) == 1:
            seen[who, met.days[0]].append(_There(met.regions[0], fact, event))
    for (who, day), places in sorted(seen.items()):
        first = min(places)
        far = next((each for each in sorted(places) if each.region[:2] != first.region[:2]), None)
        if far is not None and first.event != far.event:
            names = [gazetteer().region(each.region).label for each in (first, far)]
            yield Conflict(
                "two-places",
                _distance(first.region, far.region),
                f"{facts.name(who)}: in {names[0]} and in {names[1]} on {day}",
                (who, day.isoformat(), first.region, far.region),
                tuple(
                    Side(f"at {facts.name(each.event)} in {name}", (each.fact,))
                    for each, name in zip((first, far), names, strict=True)
                ),
            )


def _distance(one: str, other: str) -> Severity:
    """Provinces of one group of islands can be reached within a day; the first digit of a code is that of the group."""
    return "low" if one[0] == other[0] or {one[0], other[0]} == {"1", "2"} else "medium"


def _presences(facts: Facts) -> Iterator[tuple[str, str, str]]:
    """Who was at which event in person, by which fact; people only."""
    people = facts.all(v.FOAF_NAME)
    for part in facts.took_part:
        if part.function in _PRESENT and part.participant in people:
            yield part.participant, part.event, part.fact
    for each in facts.stood_in:
        if each.event and each.kind in _IN_PERSON and each.representative in people:
            yield each.representative, each.event, each.fact


def _against_protocol(facts: Facts) -> Iterator[Conflict]:
    """Somebody who comes first in the order of protocol stands in for somebody who comes later."""
    for each in facts.stood_in:
        if each.kind not in _IN_PERSON or not each.representative_post or not each.principal_post:
            continue
        order = _order(facts, each.representative_post, each.principal_post)
        if order is None or order[0].place >= order[1].place:
            continue
        upper, lower = order
        yield Conflict(
            "against-protocol",
            "medium",
            f"{facts.name(each.representative_post)} stood in for {facts.name(each.principal_post)}, who comes after it in "
            f"the order of protocol",
            (each.event or each.article, each.representative_post, each.principal_post),
            (
                Side(f"{facts.name(each.representative_post)} stood in for {facts.name(each.principal_post)}", (each.fact,)),
                Side(f"{upper.source} ({upper.text}) comes before {lower.source} ({lower.text})", ()),
            ),
        )


def _order(facts: Facts, one: str, other: str) -> tuple[Precedence, Precedence] | None:
    """The places of two posts in the order of an event of the region they share; None where the law does not order them."""
    codes = facts.region(one), facts.region(other)
    if not all(codes) or codes[0][:2] != codes[1][:2]:
        return None
    provincial = any(len(code) == 2 for code in codes)
    if not provincial and codes[0][:5] != codes[1][:5]:
        return None
    found = [
        precedence(
            "10" if provincial else "11",
            "province" if len(code) == 2 else "regency",
            facts.role(post),
            _body(facts, post),
        )
        for post, code in zip((one, other), codes, strict=True)
    ]
    return (found[0], found[1]) if found[0] is not None and found[1] is not None else None


def _body(facts: Facts, post: str) -> str:
    classes = facts.look_up(facts.one(v.ORG_POST_IN, post), v.RDF_TYPE)
    return next((each.removeprefix(v.GOV) for each in classes if each in _BODIES), "")


_BODIES = frozenset({f"{v.GOV}Legislature", f"{v.GOV}Party"})
