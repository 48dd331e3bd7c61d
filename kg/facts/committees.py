"""Committees: who chairs the one that prepares the event, by the post that he holds."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.scene import Findings, Scene
from kg.lexicon.words import word_set
from kg.model.facts import Participation, Tenure
from kg.model.spans import Evidence

RULE = "participation/committee-chair"
_CONFIDENCE = 0.9


def committee_chairs(scene: Scene, findings: Findings) -> Iterator[Participation]:
    """Who holds the post of a chair of the committee is that in the main event."""
    main = scene.occasions.main
    for tenure in findings.tenures:
        if main is not None and _prepares_an_event(tenure):
            evidence = Evidence.of(scene.text, tenure.evidence.span, RULE, _CONFIDENCE)
            visits = main.type in word_set("event-visit")  # the committee of another event comes to an "audiensi"
            yield Participation(tenure.holder, main, "visitor" if visits else "committee-chair", evidence, tenure.post)


def _prepares_an_event(tenure: Tenure) -> bool:
    """Whether somebody chairs the committee of an event now, not the one that builds a church: "Panitia Pembangunan"."""
    if tenure.post.role not in word_set("committee-chairs") or tenure.capacity != "Definitive":
        return False
    return word_set("committee-builds").isdisjoint(tenure.post.label.lower().split()[2:3])
