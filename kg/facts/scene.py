"""What extractors work on: the settled article and its events; and what they give: facts and refusals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from kg.grammar.items import Item
from kg.lexicon.events import GENERIC, event_types
from kg.lexicon.words import word_set
from kg.mentions.occasions import Occasions
from kg.mentions.settled import Agent, Settled
from kg.model.entities import Event
from kg.model.facts import Participation, Refusal, Representation, Statement, Succession, Tenure
from kg.model.spans import Evidence, Span

_INFERRED = 0.9  # a side found by coreference lowers the confidence of a finding by this factor


@dataclass(slots=True)
class Findings:
    """What has been found so far in one article; later extractors see what earlier ones found."""

    tenures: list[Tenure] = field(default_factory=list)
    participations: list[Participation] = field(default_factory=list)
    representations: list[Representation] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    successions: list[Succession] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Scene:
    """The settled article with its events."""

    settled: Settled
    occasions: Occasions

    @property
    def text(self) -> str:
        """The article's text."""
        return self.settled.article.text

    @property
    def published(self) -> date | None:
        """The day of the article."""
        return self.settled.article.date

    def evidence(self, items: Sequence[Item], rule: str, confidence: float) -> Evidence:
        """Evidence that reaches over the items; sides found by coreference lower its confidence."""
        span = Span(min(i.start for i in items), max(i.end for i in items))
        for item in items:
            if isinstance(item.value, Agent) and item.value.inferred:
                confidence *= _INFERRED
        return Evidence.of(self.text, span, rule, round(confidence, 2))

    def refusal(self, items: Sequence[Item], rule: str, reason: str) -> Refusal:
        """That a rule did not take these items, and why."""
        return self.refused(Span(min(i.start for i in items), max(i.end for i in items)), rule, reason)

    def refused(self, span: Span, rule: str, reason: str) -> Refusal:
        """That a rule did not take these words, and why."""
        return Refusal(span, self.text[span.start : span.end], rule, reason)


class Extractor(Protocol):
    """Finds facts of one kind; the built-in ones stand in ``kg.facts.reading``, others come by ``kg.facts.extractors``.

    Agents are ``scene.settled.people`` and what the items of ``scene.settled.lines`` hold, events those of
    ``scene.occasions``. The evidence of each fact quotes the article.
    """

    name: str

    def __call__(self, scene: Scene, findings: Findings) -> None:
        """Add the facts of the scene to the findings."""


def event_near(scene: Scene, items: Sequence[Item], at: int) -> Event | None:
    """The event of which item ``at`` tells: the nearest of its sentence, else the main one of the article.

    None where the nearest event of the sentence is one of its own that the article only mentions ("rapat anggaran").
    """
    main = scene.occasions.main
    others = [n for n, i in enumerate(items) if i.tag == "EVENT" and _other(i, main)]
    nearest = min((*scene.occasions.told_at(items), *others), key=lambda n: (abs(n - at), n), default=None)
    return main if nearest is None else scene.occasions.of(items[nearest])


def _other(item: Item, main: Event | None) -> bool:
    """Whether an EVENT item names another event than the main: no bare "acara", no "pembukaan", no "upacara" for an apel."""
    if item.value.definite or item.value.type == GENERIC or item.fold in word_set("speech"):
        return False
    if item.value.type in word_set("event-any-gathering") and " " not in item.value.name and main is not None:
        return False  # "Pertemuan turut dihadiri ..."
    if event_types()[item.value.type].weight == 0 or (
        main is not None and {item.value.type, main.type} <= word_set("event-ceremony")
    ):
        return False
    return " " in item.value.name or main is None or item.value.type != main.type
