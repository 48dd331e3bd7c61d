"""Handing over a post: who leaves it and who takes it sign together what is drawn up, "oleh kedua pejabat"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.facts.scene import Scene
from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.model.facts import Participation
from kg.model.spans import Evidence, Span

RULE = "participation/signatory/both"
_CONFIDENCE = 0.82
_NEAR = 6  # items between the signing and the two who sign


def both_sign(scene: Scene, known: Sequence[Participation]) -> Iterator[Participation]:
    """The two of a handover, where one sentence says that "kedua pejabat" or "keduanya" sign.

    Args:
        scene: the article.
        known: the participations found so far, who gives the post and who receives it among them.
    """
    main = scene.occasions.main
    if main is None or main.type not in word_set("handovers"):
        return
    two = [p for p in known if p.event is main and p.function in ("giver", "recipient")]
    for line in scene.settled.lines if len(two) == 2 else ():
        span = _signing(line.items)
        if span is not None:
            evidence = Evidence.of(scene.text, span, RULE, _CONFIDENCE)
            yield from (Participation(p.participant, main, "signatory", evidence, p.capacity_post) for p in two)


def _signing(items: Sequence[Item]) -> Span | None:
    """From the signing to the words for the two who sign, None where the sentence tells of no such thing."""
    for n, item in enumerate(items):
        signs = item.fold in word_set("signed") or (item.tag == "EVENT" and item.value.type in word_set("event-of-signatory"))
        for other in items[n + 1 : n + 1 + _NEAR] if signs else ():
            if other.fold in word_set("both"):
                return Span(item.start, other.end)
            if other.fold in word_set("attended-by") or other.tag == "AGENT":
                break
    return None
