"""What may start at a word: a date, a post, a body, an event, a place; so that what cannot is not looked for."""

from __future__ import annotations

from typing import NamedTuple

from kg.lexicon.contractions import contractions
from kg.lexicon.events import event_heads
from kg.lexicon.formed_posts import formed_post
from kg.lexicon.slips import meant_post
from kg.lexicon.words import word_set
from kg.memo import remembered
from kg.mentions.dates import date_starts
from kg.mentions.places import place_triggers
from kg.mentions.vocabulary import vocabulary


class Openings(NamedTuple):
    """Whether a date, a post, a body, an event, a place may start at a word: where none of a kind does, none is looked for.

    ``slip``: the word may be misspelt for one of a post.
    """

    date: bool
    post: bool
    body: bool
    event: bool
    place: bool
    slip: bool


@remembered(65536)
def openings(fold: str) -> Openings:
    """What may start at a word that is folded so; by the tables alone, whatever follows."""
    words = vocabulary()
    return Openings(
        date=fold in date_starts() or "-" in fold,
        post=words.capacities.start_with(fold)
        or words.roles.start_with(fold)
        or words.professions.start_with(fold)
        or fold in contractions()
        or formed_post(fold) is not None,
        body=words.bodies.start_with(fold) or words.heads.start_with(fold),
        event=event_heads().start_with(fold),
        place=words.regions.start_with(fold) or fold in place_triggers(),
        slip=fold in word_set("misspelt-true-word") or meant_post(fold) is not None,
    )
