"""Participations: who took part in which event, and how."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import takewhile
from typing import NamedTuple

from kg.facts.as_what import as_body, at_its_event, speaks_too, unlike
from kg.facts.bullets import bulleted
from kg.facts.ceremonies import ceremonies, undertakings
from kg.facts.committees import committee_chairs
from kg.facts.deeds import INDEX, RULES, act_of, function_of, place_of
from kg.facts.fitting import fits
from kg.facts.handing_over import both_sign
from kg.facts.holding import bodies_hold, doers, organizers, without_bodies_that_sign
from kg.facts.installing import installations, successors
from kg.facts.no_deeds import GONG, WON, kind_of, no_deed
from kg.facts.presence import CAME, HELPED
from kg.facts.scene import Findings, Scene, event_near
from kg.facts.sides import Participant, helpers, key_of, listed, participant
from kg.facts.speaking import speakers
from kg.facts.standing_in import StandIns, readers, sent
from kg.facts.subjects import subjects
from kg.grammar.items import Item, index_of
from kg.grammar.patterns import Match
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.entities import Event, Person
from kg.model.facts import Function, Participation, Tenure
from kg.model.spans import Evidence, Span

__all__ = ["RULES", "Participations"]

_INFERRED = 0.95  # a participant found by coreference lowers the confidence by this factor
_LEAD_ATTENDANCE = 16  # items before the first agent of a list of attendees: "para kepala OPD se-Kabupaten, ..."
_LEAD_DEED = 2  # the same behind a deed, whose agent follows at once
_LEAD_AFTER = 4  # the same behind a preposition
_AFTER = {"to": "kepada", "by": "oleh"}  # where a list stands that has a preposition of its own
_REACH = 28  # items between a verb and that preposition
_EVENT_WITHIN = 5  # items behind "hadir" in which it is said at what
_WINNER = "participation/attendee/winner"
_TALK = "participation/speaker/passive/talk"  # "orasi ilmiah disampaikan Prof. A": a part of the event
_LISTED = "participation/attendee/list"
_PRESENT = "participation/attendee/active/present"
_ACT_LED = "participation/act/passive"
_RECEIVED = "participation/visitor/active/received"  # by whom, stands behind
_NAMED = frozenset(
    {"participation/chair/named", "participation/attendee/named/officer"}
)  # where a principal stands for who came
_ONE_DOES = frozenset({"opener", "closer"})  # what one alone does, and he who came in another's place does it
_CONFIDENCE = {r.name: r.confidence for r in RULES}


class Told(NamedTuple):
    """What a rule found in a sentence: somebody with a function in an event, and the words that tell it."""

    rule: str
    function: Function
    words: Span
    side: Item
    event: Event


class Participations:
    """One participation for each agent, event and function; a principal who sent somebody is not a participant."""

    name = "participations"

    def __call__(self, scene: Scene, findings: Findings) -> None:
        """Add the participations of the scene."""
        found: dict[tuple[object, ...], Participation] = {}
        stand_ins = StandIns(findings.representations)
        spoke = stand_ins.speakers()
        for number, line in enumerate(scene.settled.lines):
            for told in _told(scene, number):
                agent = stand_ins.organizer(line, told.function, participant(told.side))
                if agent is not None and key_of(agent) in stand_ins.away(line):
                    came = told.rule in _NAMED or told.function in _ONE_DOES
                    agent = stand_ins.instead(line, agent) if came else None
                if agent is None:
                    continue
                made = _made(scene, told, agent)
                if told.function == "speaker" and key_of(agent) in spoke:
                    instead, post = spoke[key_of(agent)]
                    made = replace(made, participant=instead, capacity_post=post)
                _keep(found, made)
        for made in (*installations(scene), *successors(scene, findings), *committee_chairs(scene, findings), *doers(scene)):
            _keep(found, made)
        for made in organizers(scene):
            act = act_of(made.event.type)
            if act in word_set("holds-what-it-does") or (key_of(made.participant), id(made.event), act) not in found:
                _keep(found, made)
        for made in (*readers(findings), *ceremonies(scene), *undertakings(scene), *_winners(tuple(found.values()))):
            _keep(found, made)
        for made in (*sent(scene, findings, tuple(found.values())), *both_sign(scene, tuple(found.values()))):
            _keep(found, made)
        for made in speakers(scene, findings, tuple(found.values())):
            _keep(found, made)
        people = _by_name(bodies_hold(tuple(found.values())), findings.tenures)
        findings.participations += without_bodies_that_sign(_without_mere_presence(people))


def _winners(found: Sequence[Participation]) -> Iterator[Participation]:
    """Who wins a contest took part in it."""
    for made in found:
        if made.evidence.rule == WON and isinstance(made.participant, Person):
            yield replace(made, function="attendee", evidence=replace(made.evidence, rule=_WINNER))


def _by_name(found: Iterable[Participation], tenures: Sequence[Tenure]) -> list[Participation]:
    """All but the posts of those who are there by name: "Bupati dan Wakil Bupati Kapuas, A dan B, membuka rapat"."""
    all_found = list(found)
    posts: dict[str, list[object]] = {}
    for tenure in tenures:
        if tenure.capacity not in ("Former", "Elect"):
            posts.setdefault(tenure.holder.name, []).append(key_of(tenure.post))
    named = [(p.participant.name, id(p.event), p.function) for p in all_found if isinstance(p.participant, Person)]
    there = {(post, event, function) for name, event, function in named for post in posts.get(name, ())}
    return [p for p in all_found if (key_of(p.participant), id(p.event), p.function) not in there]


def _without_mere_presence(found: Iterable[Participation]) -> list[Participation]:
    """All but that somebody "hadir" of whom the article tells what he did there; nor does a body help in its own raid."""
    all_found = list(found)
    busy = {(key_of(p.participant), id(p.event)) for p in all_found if p.function in word_set("deeds-of-presence")}
    holds = {(key_of(p.participant), id(p.event)) for p in all_found if p.function == "organizer"}
    return [p for p in all_found if (key_of(p.participant), id(p.event)) not in _excluding(p, busy, holds)]


def _excluding(made: Participation, busy: AbstractSet[object], holds: AbstractSet[object]) -> AbstractSet[object]:
    """Those whose presence alone is not worth telling, where this participation tells no more."""
    if made.evidence.rule in (_PRESENT, CAME):
        return busy
    return holds if made.function == "attendee" and made.event.type in word_set("event-with-help") else set()


def _keep(found: dict[tuple[object, ...], Participation], made: Participation) -> None:
    """Of several wordings of one participation the surest, of equally sure ones the first."""
    key = (key_of(made.participant), id(made.event), made.function)
    known = found.get(key)
    if known is None or made.evidence.confidence > known.evidence.confidence:
        found[key] = made


def _told(scene: Scene, number: int) -> Iterator[Told]:
    """Everything that the rules find in one sentence, lists that go on over the next lines included."""
    line = scene.settled.lines[number]
    for name, match in INDEX.matches(line.items, line.folds):
        types = {k: kind_of(i) for k, i in match.captures.items() if i.tag == "EVENT"}
        function = function_of(name, types)
        if function is None or no_deed(line.items, name, match.anchor):
            continue
        event = _event(scene, line.items, match, name)
        if event is not None and function in ("giver", "recipient") and event.type in word_set("event-of-signatory"):
            event = scene.occasions.main  # "menyerahkan bantuan, sekaligus melakukan penandatanganan prasasti"
        if event is None or not fits(event, name, match, line.items):
            continue
        function = at_its_event(function, match.captures.get("act"), event, name)
        if function is None:
            continue
        anchor = line.items[match.anchor]
        for side in _sides(scene, number, name, match):
            as_what = as_body(function, name, side)
            if unlike(as_what, types.get("event", event.type), side, line.items[match.anchor].fold):
                continue
            if as_what == "organizer" and _of_another(scene, line.items, match, side, event):
                continue
            yield Told(name, as_what, Span(anchor.start, anchor.end), side, event)
            if as_what == "opener" and speaks_too(match.captures.get("act")):
                yield Told(name, "speaker", Span(anchor.start, anchor.end), side, event)
            led = (
                name == _ACT_LED
                and anchor.fold in word_set("led")
                and line.items[match.anchor - 1].fold not in word_set("which")
            )
            if led and as_what == "visitor" and side.tag == "AGENT":  # "sidak dipimpin ..."
                yield Told(name, "chair", Span(anchor.start, anchor.end), side, event)


def _of_another(scene: Scene, items: Sequence[Item], match: Match, side: Item, event: Event) -> bool:
    """ "Akan dilaksanakan penilaian oleh Bappeda": whether another event stands between the verb and who carries it out."""
    between = [i for i in items[match.anchor + 1 :] if i.tag == "EVENT" and i.start < side.start]
    acts = side.tag == "AGENT" and any(act_of(kind_of(i)) is not None or i.value.type in word_set("handovers") for i in between)
    return acts or any(scene.occasions.of(i) is not event for i in between)


def _event(scene: Scene, items: Sequence[Item], match: Match, name: str) -> Event | None:
    """The event that the pattern remembers; an act that is not told of as an event is part of the main one."""
    named = next((e for name in ("event", "act") if (e := scene.occasions.of(match.captures.get(name))) is not None), None)
    if named is not None:
        return named
    if "act" in match.captures or name == _TALK:
        return scene.occasions.main
    until = match.anchor + _EVENT_WITHIN if name == _PRESENT else len(items)
    return event_near(scene, items[:until], match.anchor)  # "yang hadir menyebut usul itu akan dibawa ke rapat lain"


def _sides(scene: Scene, number: int, name: str, match: Match) -> Iterable[Item]:
    """Those who have the function: remembered by the pattern, the subject of the verb, or the list behind it."""
    items = scene.settled.lines[number].items
    where = place_of(name)
    if "who" in match.captures:
        who = match.captures["who"]
        return (who, *_joined(items, who)) if name == WON and match.last - 1 == index_of(items, who) else (who,)
    if "whom" in match.captures and _is_new(scene, number, match.captures["whom"]):
        return (match.captures["whom"], *listed(items, match.last, _LEAD_DEED))
    if where == "active":
        found = _subjects(scene, number, match.anchor)
        return [i for i in found if i.start < items[match.anchor].start] if name == _RECEIVED else found
    if where in _AFTER:
        at = _preposition(items, match.anchor, _AFTER[where])
        return () if at is None else (*listed(items, at + 1, _LEAD_AFTER), *_under(scene, number, name, at))
    if name == GONG:  # "pemukulan gong oleh Bupati bersama Camat": those who stand by opened nothing
        return takewhile(lambda i: not _stands_by(items, match.anchor, i), listed(items, match.last, _LEAD_DEED))
    lead = _LEAD_ATTENDANCE if name.startswith("participation/attendee/") else _LEAD_DEED
    found = tuple(helpers(items, match.last) if name == HELPED else listed(items, match.last, lead))
    if name == _LISTED and not found:
        return (*_going_on(scene, number), *_under(scene, number, name, match.anchor))
    if name.startswith("participation/installer/"):
        return found  # "yang dilantik sebagai berikut:": the lines under it tell of others
    return (*found, *_under(scene, number, name, match.anchor))


def _going_on(scene: Scene, number: int) -> Iterable[Item]:
    """Those whom the next sentence lists: "Sejumlah pejabat ikut hadir. Antara lain Camat Basarang, A, dan B"."""
    lines = scene.settled.lines
    if number + 1 >= len(lines) or lines[number + 1].sentence.paragraph != lines[number].sentence.paragraph:
        return ()
    items = lines[number + 1].items
    first = next((n for n, i in enumerate(items) if i.fold not in word_set("list-opens")), 0)
    return listed(items, first, 1) if first else ()


def _joined(items: Sequence[Item], who: Item) -> tuple[Item, ...]:
    """Who has won together with somebody: "diraih A dan B"."""
    at = index_of(items, who) + 1
    pair = at + 1 < len(items) and items[at].fold in word_set("pair-joins") and items[at + 1].tag == "AGENT"
    return (items[at + 1],) if pair else ()


def _stands_by(items: Sequence[Item], anchor: int, side: Item) -> bool:
    return any(i.fold in word_set("stands-by") for i in items[anchor : index_of(items, side)])


def _is_new(scene: Scene, number: int, whom: Item) -> bool:
    """ "Ikut mendampingi Kabag Kesra, A, dan Camat, B": somebody whom no sentence before has named is no one's superior."""
    person = whom.value.person if isinstance(whom.value, Agent) and not whom.value.inferred else None
    if person is None or not number:
        return False
    return all(getattr(i.value, "person", None) != person for line in scene.settled.lines[:number] for i in line.mentions)


def _under(scene: Scene, number: int, name: str, anchor: int) -> Iterator[Item]:
    """Those in the lines under a sentence: they attend where it ends in "dipimpin A dan dihadiri oleh:"."""
    behind = scene.settled.lines[number].items[anchor + 1 :]
    if "/attendee/" in name or not any(i.fold in word_set("present") or i.fold in word_set("attended-by") for i in behind):
        yield from bulleted(scene.settled.lines, number)


def _preposition(items: Sequence[Item], anchor: int, word: str) -> int | None:
    """Where the preposition of a verb stands; "oleh" behind another passive verb belongs to that one."""
    for n in range(anchor + 1, min(len(items), anchor + _REACH)):
        if items[n].fold == word:
            return n
        if word in word_set("by") and items[n].fold in word_set("passive-before-by"):
            return None
    return None


def _subjects(scene: Scene, number: int, anchor: int) -> Iterable[Item]:
    """The subjects of an active verb, in this sentence or, where it goes back to it, the one before."""
    items = scene.settled.lines[number].items
    if anchor and items[anchor - 1].fold in word_set("at"):
        return ()
    found = subjects(items, anchor)
    if not found and number and _goes_back(items, anchor):
        before = scene.settled.lines[number - 1].items
        return [i for i in before if isinstance(i.value, Agent) and i.value.person is not None][:1]
    return found


def _goes_back(items: Sequence[Item], anchor: int) -> bool:
    """Whether the subject is that of the sentence before: "Dalam sambutannya menegaskan ...", "ditegaskannya saat membuka"."""
    own = items[anchor].fold in word_set("speech-own") and not any(i.tag == "AGENT" for i in items)
    told = any(i.fold in word_set("by-him") for i in items[:anchor])
    return own or (told and items[anchor - 1].fold in word_set("while"))


def _made(scene: Scene, told: Told, agent: Participant) -> Participation:
    value = told.side.value
    inferred = isinstance(value, Agent) and value.inferred
    confidence = round(_CONFIDENCE[told.rule] * (_INFERRED if inferred else 1.0), 2)
    span = told.words.join(Span(told.side.start, told.side.end))
    post = value.posts[0] if isinstance(value, Agent) and value.person is not None and value.posts else None
    evidence = Evidence.of(scene.text, span, told.rule, confidence)
    return Participation(agent, told.event, told.function, evidence, post)
