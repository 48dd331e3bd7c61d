"""The events of one article as claims: what tells which event it is, for comparing it with those of other articles."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import groupby

from kg.graph.claims import EventClaim
from kg.graph.iris import NATIONAL, Names, part, region_of, scope_of
from kg.lexicon.event_words import event_words, head_words
from kg.lexicon.gazetteer import gazetteer
from kg.model.article import slug
from kg.model.entities import Event, Organization, Person, Post
from kg.model.facts import Reading

DAYS_BEFORE = 3  # an event of which an article gives no day is looked for on so many days before the article, and on its own

_Agent = Person | Post | Organization
_YEAR = re.compile(r"(?:19|20)\d\d")
_ORDINAL = re.compile(r"(?:ke)?(\d+)")
_REGENCY_PARTS = 2
_DATE_LENGTH = {"day": 10, "month": 7, "year": 4}


def event_claims(reading: Reading, names: Names) -> Mapping[Event, EventClaim]:
    """The claim of each event of a reading.

    Events of one name, type, day and region are one; others of one name are counted in the order of type, day and region.
    """
    agents = _agents(reading)
    home = _common(_regions_of(_everybody(reading)))
    published = reading.article.date
    claims: dict[Event, EventClaim] = {}
    told = tuple(dict.fromkeys(_events(reading)))
    known = {_identity(event) for event in told}
    numbers = {
        each: nth for _, group in groupby(sorted(known), key=lambda each: each[0]) for nth, each in enumerate(group)
    }  # fmt: skip
    alike: dict[tuple[str, str, str, str], list[Event]] = defaultdict(list)
    for event in told:
        alike[_identity(event)].append(event)
    for identity, events in alike.items():
        name, kind, day, scope = identity
        there = tuple(dict.fromkeys(each for event in events for each in agents[event]))
        regions = {scope} if scope else _regions_of(there) or ({home} if home else set())
        words = _words(events)
        first, last = _window(day, published)
        claim = EventClaim(
            term=names.claimed_event(reading.article.key, name, numbers[identity]).value,
            name=name,
            day=day if len(day) == _DATE_LENGTH["day"] else "",
            first=first,
            last=last,
            type=kind,
            scope=scope or _common(regions),
            placed=bool(scope),
            regions=tuple(sorted({_regional(region) for region in regions})),
            venue=min((slug(event.venue) for event in events if event.venue), default=""),
            words=tuple(words),
            topic=tuple(sorted(_topic(words, kind, scope or _common(regions)))),
            agents=tuple(sorted({iri for each in there for iri in _known(each, names)})),
        )
        claims.update(dict.fromkeys(events, claim))
    return claims


def _events(reading: Reading) -> Iterator[Event]:
    yield from reading.events
    named = [taken.event for taken in reading.participations]
    named += [fact.event for fact in reading.representations if fact.event is not None]
    named += [said.event for said in reading.statements if said.event is not None]
    named += [change.event for change in reading.successions if change.event is not None]
    yield from named


def _identity(event: Event) -> tuple[str, str, str, str]:
    scope = region_of(event.place)
    if scope is None and event.organizer is not None:
        scope = scope_of(event.organizer)
    day = "" if event.date is None else event.date.isoformat()[: _DATE_LENGTH[event.precision or "day"]]
    return part(event.name), event.type, day, scope or ""


def _window(day: str, published: date | None) -> tuple[str, str]:
    """The first and the last day on which the event can have been; empty where that is open."""
    if len(day) == _DATE_LENGTH["day"]:
        return day, day
    if len(day) == _DATE_LENGTH["month"]:
        return f"{day}-01", f"{day}-31"
    if day or published is None:
        return "", ""
    return (published - timedelta(DAYS_BEFORE)).isoformat(), published.isoformat()


def _agents(reading: Reading) -> Mapping[Event, list[_Agent]]:
    """Who is said to be at each event, or to be represented there, with the posts that they hold."""
    held = {tenure.holder: tenure.post for tenure in reading.tenures}
    there: dict[Event, list[_Agent]] = defaultdict(list)
    for event, agent in _takes_part(reading):
        if event is not None and agent is not None:
            there[event].append(agent)
            if isinstance(agent, Person) and agent in held:
                there[event].append(held[agent])
    for event in _events(reading):
        if event.organizer is not None:
            there[event].append(event.organizer)
    return there


def _takes_part(reading: Reading) -> Iterator[tuple[Event | None, _Agent | None]]:
    for taken in reading.participations:
        yield taken.event, taken.participant
        yield taken.event, taken.capacity_post
    for fact in reading.representations:
        for side in (fact.representative, fact.representative_post, fact.principal, fact.principal_post):
            yield fact.event, side
    for said in reading.statements:
        yield said.event, said.speaker
    for change in reading.successions:
        for agent in (change.post, change.incoming, change.outgoing):
            yield change.event, agent


def _everybody(reading: Reading) -> Iterable[_Agent]:
    return (*reading.posts, *reading.organizations)


def _known(agent: _Agent, names: Names) -> Iterator[str]:
    """What other articles would call an agent, too: the path of an IRI that does not lie below the article's, a name."""
    if isinstance(agent, Person):
        yield names.person(part(agent.name)).value.removeprefix(names.base)
        return
    if scope_of(agent) is not None:
        iri = names.post(agent, "") if isinstance(agent, Post) else names.organization(agent, "")
        yield iri.value.removeprefix(names.base)


def _regions_of(agents: Iterable[_Agent]) -> set[str]:
    scopes = (scope_of(agent) for agent in agents if not isinstance(agent, Person))
    return {_regional(scope) for scope in scopes if scope is not None and scope != NATIONAL}


def _regional(code: str) -> str:
    return ".".join(code.split(".")[:_REGENCY_PARTS])


def _common(regions: Iterable[str]) -> str:
    """The one regency of these, where all others are its province; else the one province; else nothing."""
    found = set(regions)
    narrow = {code for code in found if "." in code}
    rest = found - narrow - {code.split(".")[0] for code in narrow}
    candidates = narrow | rest
    return candidates.pop() if len(candidates) == 1 else ""


def _words(events: Iterable[Event]) -> list[str]:
    """The words of the fullest name, then those that other names add, without the thin ones."""
    forms = {form for event in events for form in (event.name, *event.forms)}
    ordered = sorted(forms, key=lambda form: (-len(form.split()), form))
    words = dict.fromkeys(word for form in ordered for word in slug(form).split("-"))
    return [word for word in words if word and word not in event_words("thin")]


def _topic(words: Iterable[str], kind: str, scope: str) -> set[str]:
    """Words that tell of what the event is: not the words for its kind, its region, its parts."""
    known = head_words(kind) | _names_of(scope)
    known |= event_words("part").keys()
    return {word for word in words if word not in known and not number_of(word) and not year_of(word)}


def number_of(word: str) -> str:
    """The number that a word is ("ke-73" as "73", "XXXII" as "32"); empty where it is none, or a year."""
    if _YEAR.fullmatch(word):
        return ""
    figure = _ORDINAL.fullmatch(word)
    return str(int(figure[1])) if figure is not None else event_words("number").get(word, "")


def year_of(word: str) -> str:
    """The year that a word is; empty where it is none."""
    return word if _YEAR.fullmatch(word) else ""


def _names_of(scope: str) -> set[str]:
    """All words of the names of a region and of those that contain it."""
    found: set[str] = set()
    code: str | None = None if scope in ("", NATIONAL) else scope
    while code is not None:
        try:
            region = gazetteer().region(code)
        except KeyError:
            break
        if code == scope or region.level in ("province", "regency", "city"):
            found.update(word for form in gazetteer().forms_of(code) for word in slug(form).split("-"))
        code = region.parent
    return found
