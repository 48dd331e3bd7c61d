"""Who stands in for whom where somebody takes part: a principal who sent somebody is not there himself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kg.facts.deeds import act_of
from kg.facts.scene import Findings, Scene
from kg.facts.sides import Participant, key_of
from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent, Line
from kg.model.entities import Event, Organization, Person, Post
from kg.model.facts import Function, Participation, Representation
from kg.model.spans import Evidence

Stand = tuple[Participant, Post | None]
READER = "participation/speaker/reader"
SENT = "participation/sent"
_SENDING = tuple(
    f"representation/{how}"
    for how in ("diwakili", "mengutus", "digantikan", "mewakil", "utusan", "diutus", "mendelegasikan", "menugaskan")
)
_SENT_FOR_ANOTHER = _SENDING[0]
_SENT_BY_BODIES = _SENDING[:2]  # whoever is said to be there for a body
_CONFIDENCE = {READER: 0.9, SENT: 0.75}


class StandIns:
    """The delegations and speeches of one article, by the sentence that tells of them and by the principal."""

    def __init__(self, representations: Sequence[Representation]) -> None:
        self._facts = [f for f in representations if f.kind in ("Delegation", "Speech")]
        self._units = [f for f in representations if f.kind == "Through" and isinstance(f.representative, Organization)]

    def _of(self, line: Line) -> Iterator[Representation]:
        start, end = line.items[0].start, line.items[-1].end
        return (f for f in self._facts if start <= f.evidence.span.start and f.evidence.span.end <= end)

    def away(self, line: Line) -> frozenset[object]:
        """The principals of the representations that this very sentence tells of; a body acts even where it sends somebody."""
        told = frozenset(key for fact in self._of(line) for key in _people(fact))
        return told if word_set("represented").isdisjoint(line.folds) else told | frozenset(_by_nobody_told(line))

    def instead(self, line: Line, principal: Participant) -> Participant | None:
        """Who came in place of a principal whom this very sentence names."""
        key = key_of(principal)
        came = (
            f.representative or f.representative_post for f in self._of(line) if f.kind == "Delegation" and key in _people(f)
        )
        return next((agent for agent in came if agent is not None), None)

    def organizer(self, line: Line, function: Function, agent: Participant | None) -> Participant | None:
        """The agent, or the body that he stands in for where this sentence says that it organizes the event."""
        if function != "organizer" or agent is None:
            return agent
        key = key_of(agent)
        bodies = (
            f.principal for f in self._of(line) if key in (key_of(a) for a in (f.representative, f.representative_post) if a)
        )
        body = next((b for b in bodies if isinstance(b, Organization)), agent)
        return self._unit(line, body) or body

    def _unit(self, line: Line, body: Participant) -> Participant | None:
        """The unit through which this sentence says that a body acts: "dilaksanakan Pemkab melalui Dinas Pangan"."""
        start, end, key = line.items[0].start, line.items[-1].end, key_of(body)
        units = (f for f in self._units if start <= f.evidence.span.start and f.evidence.span.end <= end)
        return next((f.representative for f in units if f.principal is not None and key_of(f.principal) == key), None)

    def speakers(self) -> Mapping[object, Stand]:
        """Principal to who spoke in their stead: whose speech is told elsewhere as "dalam sambutannya, Bupati ..."."""
        return {key: _stand_in(fact) for fact in reversed(self._facts) for key in _people(fact)}


def _by_nobody_told(line: Line) -> Iterator[object]:
    """Guests of whom it is only said that they were represented: "hadir Kajari diwakili, Kapolres X, dan Camat (diwakili)"."""
    items = line.items
    for n in range(1, len(items) - 1):
        if items[n].fold in word_set("represented") and items[n + 1].fold in (",", ";", ")"):
            at = n - 1
            while at > 0 and (items[at].fold == "(" or items[at].fold in word_set("which")):
                at -= 1
            value = items[at].value
            if isinstance(value, Agent) and value.person is None:
                yield from (key_of(post) for post in value.posts)


def _people(fact: Representation) -> tuple[object, ...]:
    if isinstance(fact.principal, Organization):
        return ()
    return tuple(key_of(side) for side in (fact.principal, fact.principal_post) if side is not None)


def _stand_in(fact: Representation) -> Stand:
    agent = fact.representative or fact.representative_post
    if agent is None:
        raise ValueError("a representation has a representative")
    return agent, fact.representative_post if isinstance(fact.representative, Person) else None


def readers(findings: Findings) -> Iterator[Participation]:
    """Who reads out somebody's speech speaks at the event."""
    for fact in findings.representations:
        if fact.kind == "Speech" and fact.event is not None:
            agent, post = _stand_in(fact)
            yield Participation(agent, fact.event, "speaker", _as(fact, READER), post)


def sent(scene: Scene, findings: Findings, known: Sequence[Participation]) -> Iterator[Participation]:
    """Who is sent to an event, and of whom nothing but a speech is told, was there; to a signing, to sign."""
    busy = {(key_of(p.participant), id(p.event)) for p in known if p.function != "speaker"}
    at_main = {key_of(p.participant) for p in known if p.event.main}
    for fact in findings.representations:
        if fact.event is not None and _was_sent(fact):
            agent, post = _stand_in(fact)
            elsewhere = not fact.event.main and key_of(agent) in at_main
            if (key_of(agent), id(fact.event)) not in busy and not elsewhere and not _only_quoted(scene, fact):
                yield Participation(agent, fact.event, _comes_as(fact, fact.event), _as(fact, SENT), post)


def _comes_as(fact: Representation, event: Event) -> Function:
    """To a signing somebody is sent to sign, to an audience a body sends those who ask for it."""
    if event.type in word_set("event-of-audience") and isinstance(fact.principal, Organization):
        return "visitor"
    return "signatory" if act_of(event.type) == "signatory" else "attendee"


def _only_quoted(scene: Scene, fact: Representation) -> bool:
    """ "Kata Kasat X, mewakili Kapolres", "Kapolres diwakili Kasat X menilai": nothing but that he said something."""
    span = fact.evidence.span
    line = scene.settled.lines[scene.settled.number_at(span.start)]
    if quoted_before(line.items, span.start) or not word_set("interview").isdisjoint(line.folds):
        return True
    if fact.evidence.rule.startswith(_SENT_FOR_ANOTHER):
        behind = [
            i.fold
            for i in line.items
            if i.start >= span.end and i.tag == "word" and i.fold not in word_set("stands-in-besides")
        ]
        thanks = behind[:1] and behind[0] in word_set("brings") and behind[1:2] and behind[1] in word_set("courtesy")
        return bool(behind) and not thanks and (behind[0] in word_set("saying") or behind[0] in word_set("says"))
    return False


def quoted_before(items: Sequence[Item], start: int) -> bool:
    """Whether "kata", "ujar" stands before the words that begin at ``start``."""
    before = next((i for i in reversed(items) if i.end <= start), None)
    return before is not None and before.fold in word_set("said")


def _was_sent(fact: Representation) -> bool:
    """Whether somebody came in another's place; who speaks "atas nama" a body, or is quoted with it, need not have."""
    rule = fact.evidence.rule
    if fact.kind != "Delegation" or not rule.startswith(_SENDING):
        return False
    return rule.startswith(_SENT_BY_BODIES) or not isinstance(fact.principal, Organization)


def _as(fact: Representation, rule: str) -> Evidence:
    confidence = round(min(_CONFIDENCE[rule], fact.evidence.confidence), 2)
    return Evidence(fact.evidence.span, fact.evidence.quote, rule, confidence)
