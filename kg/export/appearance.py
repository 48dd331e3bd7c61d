"""How kinds look in pictures: a colour that colour-blind readers can tell apart, a dash pattern, and what they are called.

Colours: Okabe and Ito, "Color Universal Design" (2008), darkened until they reach a contrast of 3:1 on white (WCAG 2.2,
1.4.11); those for dark pages are lightened likewise.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from kg.graph.concepts import concept, concept_index
from kg.model.entities import held_as


@dataclass(frozen=True, slots=True)
class Look:
    """The look of one kind of representation: its colour on light and on dark pages, and its dashes (none: solid)."""

    light: str
    dark: str
    dashes: tuple[int, ...]


LOOKS: Final = MappingProxyType(
    {
        "Delegation": Look("#0072b2", "#56b4e9", ()),
        "Speech": Look("#c25100", "#f0a05a", (9, 5)),
        "Through": Look("#007a5a", "#3ccfa4", (2, 4)),
        "Group": Look("#a8497f", "#e29cc4", (12, 4, 2, 4)),
    }
)

# a kind that this version does not know is drawn, too
OTHER: Final = Look("#5a6270", "#aab2c0", (4, 4))


def look(kind: str) -> Look:
    """The look of a kind."""
    return LOOKS.get(kind, OTHER)


def called(kind: str, language: Literal["id", "en"]) -> str:
    """What the table of concepts calls a kind, with a capital; a kind that it does not know keeps its name."""
    label = _label(kind, language)
    return label[:1].upper() + label[1:]


def post_as_held(post: str, capacity: str) -> str:
    """A post with the capacity in which it is held: "Bupati Kapuas (penjabat)"; as it is where that is empty."""
    return held_as(post, _label(capacity, "id")) if capacity else post


def _label(term: str, language: Literal["id", "en"]) -> str:
    known = concept_index().get(concept(term).value)
    return term if known is None else known.label if language == "id" else known.label_en
