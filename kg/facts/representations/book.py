"""The representations found so far in one article: one for each pair of sides, the better founded one of two."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kg.facts.representations.candidate import Candidate
from kg.facts.representations.excuses import elsewhere, event_in_excuse
from kg.facts.representations.fellows import fellows_of, who_came
from kg.facts.representations.groups import governs, is_verb, named_after
from kg.facts.representations.merging import merged
from kg.facts.representations.offices import BARE, held_by, in_the_body_of, named_behind
from kg.facts.representations.refusals import reason_against
from kg.facts.representations.sides import Side, completed, in_the_area_of, of_the_whole, representation, side_of
from kg.facts.scene import Findings, Scene
from kg.grammar.items import Item, index_of
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.entities import Event, Organization
from kg.model.facts import Kind, Representation
from kg.model.spans import Evidence, Span

_KINDS: Mapping[str, Kind] = {"speech": "Speech", "through": "Through", "representation": "Delegation"}
_INFERRED = 0.93  # a side found by coreference lowers the confidence of a finding by this factor

_HELD_WITH = 3  # items before and behind "dirangkai" within which an event and what goes with it stand
_TOLD = 7  # items behind who speaks for another within which the verb of saying stands


class Book:
    """Takes candidates, keeps representations, notes refusals among the findings."""

    def __init__(self, scene: Scene, findings: Findings, confidence: Mapping[str, float]) -> None:
        self._scene = scene
        self._findings = findings
        self._confidence = confidence
        self._found = {_key(fact): fact for fact in findings.representations}

    def found(self) -> list[Representation]:
        """The representations, in the order in which they were found; what is told twice, once."""
        return merged(list(self._found.values()))

    def take(self, readings: Iterable[Candidate], earlier: Sequence[Item] = (), around: Span | None = None) -> None:
        """Keep what the first rule gives of which a candidate holds.

        Args:
            readings: candidates of one anchor, those of the best rule first.
            earlier: the sentence before, whose event is meant where this one names none.
            around: words outside the sentence that belong to the proof, such as who speaks.
        """
        rule = ""
        for candidate in readings:
            if rule and candidate.rule != rule:
                return
            reason = reason_against(candidate)
            if reason is not None:
                self._findings.refusals.append(self._scene.refusal(_proof(candidate), candidate.rule, reason))
                continue
            rule = candidate.rule
            self._keep(candidate, earlier, around)

    def _keep(self, candidate: Candidate, earlier: Sequence[Item], around: Span | None) -> None:
        representative = completed(side_of(candidate.representative), self._findings.tenures)
        whom = who_came(self._scene.settled.lines, self._scene.text, fellows_of(candidate.items, candidate.principal))
        named = named_behind(candidate.items, whom) if candidate.rule == "representation/mewakili" else None
        principal = completed(side_of(whom), self._findings.tenures)
        kind = _kind(candidate)
        if isinstance(principal.agent, Organization):
            group = candidate.principal.tag == "GROUP"
            body = named_after(principal.agent, representative) if group else principal.agent
            if body is None:
                return
            if candidate.principal.tag == "PLACE":
                written = candidate.text[candidate.principal.start : candidate.principal.end]
                body = replace(body, forms=tuple(dict.fromkeys((*body.forms, written))))
            principal = Side(in_the_area_of(body, representative.post), None)
        elif named is not None and principal.post is not None:
            principal = Side(named, in_the_body_of(principal.post, representative.body))
        elif principal.agent is None and principal.post is not None:
            called = candidate.text[candidate.principal.start : candidate.principal.end]
            bare = isinstance(candidate.principal.value, Agent) and candidate.principal.value.rule == BARE and " " not in called
            holder = held_by(principal.post, self._findings.tenures) if bare else None
            post = in_the_body_of(principal.post, representative.body)
            principal = completed(Side(holder, None), self._findings.tenures) if holder else principal._replace(post=post)
        if representative.agent is None and representative.post is not None:
            representative = representative._replace(post=in_the_body_of(representative.post, principal.body))
        key = (kind == "Through", representative.key, principal.key)
        known = self._found.get(key)
        if known is not None and not (known.kind == "Speech" and kind == "Delegation"):
            return
        if kind == "Through":
            representative = of_the_whole(representative, principal)
        event = event_of(self._scene, candidate, earlier)
        evidence = self._evidence(candidate, around)
        self._found[key] = representation(kind, evidence, representative, principal, event)

    def _evidence(self, candidate: Candidate, around: Span | None) -> Evidence:
        proof = _proof(candidate)
        span = Span(min(i.start for i in proof), max(i.end for i in proof))
        confidence = self._confidence[candidate.rule]
        for side in (candidate.representative, candidate.principal):
            if isinstance(side.value, Agent) and side.value.inferred:
                confidence *= _INFERRED
        return Evidence.of(self._scene.text, span.join(around) if around else span, candidate.rule, round(confidence, 2))


def _key(fact: Representation) -> tuple[object, ...]:
    sides = Side(fact.representative, fact.representative_post), Side(fact.principal, fact.principal_post)
    return (fact.kind == "Through", *(side.key for side in sides))


def _proof(candidate: Candidate) -> Sequence[Item]:
    match = candidate.match
    return (*candidate.items[match.first : match.last], candidate.representative, candidate.principal)


def _kind(candidate: Candidate) -> Kind:
    if candidate.principal.tag == "GROUP" and not governs(candidate.principal.value):
        return "Group"
    one, other = candidate.representative.value, candidate.principal.value
    named = isinstance(one, Agent) and one.person is not None
    if candidate.rule.startswith("through/") and (named or isinstance(other, Agent)):
        return "Delegation"  # somebody does the part of another or of a body, or speaks for it; units act for bodies
    return _KINDS[candidate.rule.split("/", 1)[0]]


def event_of(scene: Scene, candidate: Candidate, earlier: Sequence[Item]) -> Event | None:
    """The event at which somebody stood in.

    It is the nearest that the sentence tells of, else the last that the sentence before tells of, else the main one.
    """
    items, at = candidate.items, candidate.match.anchor
    if candidate.rule.startswith("through/") and (_called_up(items, at) or _told_to_press(candidate)):
        return None  # who is called up, or asked by the press, speaks at no event
    here = [(abs(n - at), n) for n in range(len(items)) if scene.occasions.of(items[n]) and not _talked_about(items, at, n)]
    if here:
        return scene.occasions.of(items[min(here)[1]])
    before = [n for n in range(len(earlier)) if scene.occasions.of(earlier[n]) and not _talked_about(earlier, 0, n)]
    return scene.occasions.of(earlier[before[-1]]) if before else scene.occasions.main


def _called_up(items: Sequence[Item], at: int) -> bool:
    """Whether somebody is called up, or asked elsewhere than at the event: "Dihubungi terpisah, Bupati melalui Kabag X"."""
    return any(i.fold in word_set("reached-by-phone") for i in items[at:]) or any(
        i.fold in word_set("asked-apart") for i in items[:at]
    )


def _goes_with(items: Sequence[Item], event: int) -> bool:
    """Whether the event is what another is held with: "Panen raya yang dirangkai dengan penyerahan traktor itu dihadiri"."""
    near = range(max(0, event - _HELD_WITH), event)
    held = next((n for n in near if items[n].fold in word_set("event-marked-by")), 0)
    return any(i.tag == "EVENT" for i in items[max(0, held - _HELD_WITH) : held])


def _told_to_press(candidate: Candidate) -> bool:
    """Whether an officer only has it told by one of his staff: "Kapolres X melalui Kasat Y mengatakan, razia ..."."""
    items = candidate.items
    if candidate.rule != "through/melalui-pejabat" or candidate.representative not in items:
        return False
    here, first = index_of(items, candidate.representative), index_of(items, candidate.principal, 0)
    if any(i.fold in word_set("speech-text") or i.fold in word_set("speaks-there") for i in items):
        return False
    behind = [i.fold for i in items[here + 1 : here + 1 + _TOLD]]
    told = next((fold for fold in behind if is_verb(fold) and fold not in word_set("asked-by-press")), "")
    before = items[first - 1].fold if first else ""
    return told in word_set("told-press") or before in word_set("told-press")


def _talked_about(items: Sequence[Item], at: int, event: int) -> bool:
    """Whether somebody speaks of the event, or excuses himself with it.

    A verb of saying or a quotation stands between the anchor and the event behind it there, or a word of excuse before it.
    """
    if event_in_excuse(items, event) or elsewhere(items, at, event) or _goes_with(items, event):
        return True
    before = items[min(at, event) : event]
    return any(i.fold in word_set("saying") or i.tag == "QUOTE" for i in before)
