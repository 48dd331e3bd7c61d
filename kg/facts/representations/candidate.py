"""What a rule took for a representation, before anything is held against it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kg.grammar.items import Item
from kg.grammar.patterns import Match


class Candidate(NamedTuple):
    """What a rule took in a sentence, with the items of both sides, and the text of the article."""

    rule: str
    items: Sequence[Item]
    match: Match
    representative: Item
    principal: Item
    text: str
