"""Scoring one article: what of its annotation was found, what was missed, what was found and is not there.

Tasks:
    representation  (representative, principal) of kinds delegation and speech
    rep-event       the same pairs with the event they happened at
    through, group  (representative, principal) of these kinds
    holds           (person, post, status)
    people          persons named in the article
    event           main events: type and date
    participation   (agent, function) in main events
    statement       (speaker, first words)

A finding pairs with the first annotation that it fits, each once, in the order of the evidence; a fact that an article
states twice counts once. How names and posts are compared is said in ``kg.evaluation.comparing``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias, TypeVar, get_args

from kg.evaluation.comparing import closeness, fold, likeness, same_name, same_post
from kg.evaluation.gold import (
    GoldAgent,
    GoldArticle,
    GoldEvent,
    GoldHold,
    GoldParticipation,
    GoldRepresentation,
    GoldStatement,
)
from kg.evaluation.graphs import Found, Graph, Said, local

Task: TypeAlias = Literal[
    "representation", "rep-event", "through", "group", "holds", "people", "event", "participation", "statement"
]
Gold: TypeAlias = GoldHold | GoldEvent | GoldParticipation | GoldRepresentation | GoldStatement | str
Verdict: TypeAlias = Literal["right", "missed", "spurious"]
G = TypeVar("G", bound=Gold)

TASKS: tuple[Task, ...] = get_args(Task)
_SIDES = ("representative", "representative_post", "principal", "principal_post")
_CORE = ("delegation", "speech")
_SAME_EVENT_NAME = 80  # per cent of likeness
_SAME_EVENT_TYPE = 85
_HEAD_WORDS = 4  # of an event's name, in which its type may stand
_FIRST_WORDS = 4  # by which a quotation is known


class Judged(NamedTuple):
    """What became of an annotation, or what a finding was worth; one of ``gold`` and ``found`` may be None."""

    task: Task
    article: str
    source: str
    verdict: Verdict
    gold: Gold | None
    found: Found | None


def judge(graph: Graph, said: Said, gold: GoldArticle) -> Iterator[Judged]:
    """The judgements on one article, task by task."""
    return _Judge(graph, said, gold).all()


class _Judge:
    """Compares what was found in an article with its annotation."""

    def __init__(self, graph: Graph, said: Said, gold: GoldArticle) -> None:
        self._graph = graph
        self._said = said
        self._gold = gold
        self._events = {event.id: event for event in gold.events}

    def all(self) -> Iterator[Judged]:
        yield from self._representations()
        yield from self._holds()
        yield from self._people()
        yield from self._main_events()
        yield from self._participations()
        yield from self._statements()

    def _pairs(self, task: Task, wanted: Sequence[G], found: Iterable[Found], same: Callable[[G, Found], bool]) -> list[Judged]:
        left = list(found)
        judged: list[Judged] = []
        for gold in wanted:
            hit = next((each for each in left if same(gold, each)), None)
            if hit is not None:
                left.remove(hit)
            judged.append(self._judged(task, "missed" if hit is None else "right", gold, hit))
        return judged + [self._judged(task, "spurious", None, each) for each in left]

    def _judged(self, task: Task, verdict: Verdict, gold: Gold | None, found: Found | None) -> Judged:
        return Judged(task, self._gold.id, self._said.source, verdict, gold, found)

    def _representations(self) -> Iterator[Judged]:
        found = _once(self._said.findings["representation"], ("kind", *_SIDES, "event"))
        wanted = self._gold.representations
        core = [each for each in found if local(each.roles["kind"]).lower() in ("", *_CORE)]
        core_wanted = [each for each in wanted if each.kind in _CORE]
        yield from self._pairs("representation", core_wanted, _once(core, _SIDES), self._same_sides)
        yield from self._pairs(
            "rep-event",
            [each for each in core_wanted if each.event],
            [each for each in core if each.roles["event"]],
            lambda gold, each: self._same_sides(gold, each) and self._same_event(gold.event, each.roles["event"]),
        )
        for kind in ("through", "group"):
            of_kind = [each for each in found if local(each.roles["kind"]).lower() == kind]
            yield from self._pairs(
                "through" if kind == "through" else "group",
                [each for each in wanted if each.kind == kind], _once(of_kind, _SIDES), self._same_sides,
            )  # fmt: skip

    def _same_sides(self, gold: GoldRepresentation, found: Found) -> bool:
        roles = found.roles
        return self._is_agent(gold.representative, roles["representative"], roles["representative_post"]) and self._is_agent(
            gold.principal, roles["principal"], roles["principal_post"]
        )

    def _same_event(self, gold_id: str | None, event: str | None) -> bool:
        gold = self._events.get(gold_id or "")
        return gold is None or any(likeness(gold.name, name) >= _SAME_EVENT_NAME for name in self._graph.names(event))

    def _is_agent(self, gold: GoldAgent, agent: str | None, post: str | None) -> bool:
        """By name where the annotation has one, else as a body, else by post."""
        if gold.name:
            wanted = gold.name
            return any(same_name(wanted, name) for name in self._graph.names(agent))
        wording = gold.org or gold.post or ""
        return any(same_post(wording, name) for name in (*self._graph.names(agent), *self._graph.names(post)))

    def _holds(self) -> Iterator[Judged]:
        def same(gold: GoldHold, found: Found) -> bool:
            return (
                any(same_name(gold.person, name) for name in self._graph.names(found.roles["person"]))
                and any(same_post(gold.post, name) for name in self._graph.names(found.roles["post"]))
                and (local(found.roles["capacity"]) or "definitive").lower() == (gold.status or "definitive").lower()
            )

        found = _once(self._said.findings["tenure"], ("person", "post", "capacity"))
        yield from self._pairs("holds", self._gold.holds, found, same)

    def _people(self) -> Iterator[Judged]:
        def same(name: str, found: Found) -> bool:
            return any(same_name(name, other) for other in self._graph.names(found.roles["person"]))

        yield from self._pairs("people", self._gold.people, self._said.findings["person"], same)

    def _main_events(self) -> Iterator[Judged]:
        """Main events are asked for; of other events found, those beyond the annotated number are spurious."""
        wanted = [event for event in self._gold.events if event.main]
        judged = self._pairs("event", wanted, self._found_events(), self._is_event)
        unmatched = [each for each in judged if each.verdict == "spurious"]
        unmatched.sort(key=lambda each: self._nearest(each.found) is not None)
        missed = sum(each.verdict == "missed" for each in judged)
        hits = len(wanted) - missed
        beyond = min(max(0, hits + len(unmatched) - len(self._gold.events)), len(unmatched))
        spurious = beyond + min(missed, len(unmatched) - beyond)
        yield from (each for each in judged if each.verdict != "spurious")
        yield from unmatched[:spurious]

    def _found_events(self) -> list[Found]:
        return _once(self._said.findings["event"], ("event",))

    def _is_event(self, gold: GoldEvent, found: Found) -> bool:
        kinds = self._graph.names(found.roles["type"]) or (local(found.roles["type"]).replace("-", " "),)
        heads = [" ".join(name.split()[:_HEAD_WORDS]) for name in self._graph.names(found.roles["event"])]
        alike = any(likeness(gold.type, words) >= _SAME_EVENT_TYPE for words in (*map(str.lower, kinds), *heads))
        return alike and (gold.date or "") == (found.roles["date"] or "")[:10]

    def _nearest(self, found: Found | None) -> str | None:
        """The id of the annotated event that a found one is nearest to by name, None where none is near."""
        names = self._graph.names(found.roles["event"]) if found is not None else ()
        near = max(((closeness(event.name, name), event.id) for event in self._gold.events for name in names), default=None)
        return near[1] if near is not None and near[0] >= _SAME_EVENT_NAME else None

    def _participations(self) -> Iterator[Judged]:
        main = {event.id for event in self._gold.events if event.main}
        beside = {each.roles["event"] for each in self._found_events() if (self._nearest(each) or "") not in main | {""}}
        found = [each for each in self._said.findings["participation"] if each.roles["event"] not in beside]

        def same(gold: GoldParticipation, each: Found) -> bool:
            functions = {local(each.roles["function"]).lower()}
            functions |= {name.lower().replace(" ", "-") for name in self._graph.names(each.roles["function"])}
            return gold.function in functions and self._is_agent(gold.agent, each.roles["agent"], each.roles["agent"])

        wanted = [each for each in self._gold.participations if each.event in main]
        yield from self._pairs("participation", wanted, _once(found, ("agent", "function")), same)

    def _statements(self) -> Iterator[Judged]:
        def same(gold: GoldStatement, found: Found) -> bool:
            start = _words(gold.starts)[:_FIRST_WORDS]
            speaker = found.roles["speaker"]
            return _words(found.roles["text"] or "")[: len(start)] == start and self._is_agent(gold.speaker, speaker, speaker)

        found = _once(self._said.findings["statement"], ("speaker", "text"))
        yield from self._pairs("statement", self._gold.statements, found, same)


def _once(found: Iterable[Found], roles: Sequence[str]) -> list[Found]:
    """One finding for each fact, the surest, in the place of the first."""
    surest: dict[tuple[str | None, ...], Found] = {}
    for each in found:
        known = surest.setdefault(each.key(roles), each)
        if (each.confidence or 0.0) > (known.confidence or 0.0):
            surest[each.key(roles)] = each
    return list(surest.values())


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))
