"""The language tables as the chunker wants them: phrases by first token, and the words that names of bodies are made of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.ladder import OrganizationForm, OrganizationHead, RoleForm, ladder
from kg.lexicon.phrases import Phrases
from kg.lexicon.words import calendar, expansions, word_set
from kg.text.tokens import folds


class Vocabulary(NamedTuple):
    """Everything that is looked up while a sentence is cut into items."""

    roles: Phrases[RoleForm]
    bodies: Phrases[OrganizationForm]
    heads: Phrases[OrganizationHead]
    regions: Phrases[str]
    capacities: Phrases[str]
    field_words: frozenset[str]
    no_name: frozenset[str]
    starters: frozenset[str]


# capacity as in the model, the set of words.csv that announces it
CAPACITIES = {
    "Plt": "capacity-plt",
    "Plh": "capacity-plh",
    "Pj": "capacity-pj",
    "Pjs": "capacity-pjs",
    "Former": "capacity-former",
}


def _field_words() -> Iterator[str]:
    steps = ladder()
    for kind in steps.kinds.values():
        yield from folds(kind.label)
    for form, row in steps.organization_forms():
        if steps.kinds[row.organization].kind_class != "RegionalGovernment":
            yield from folds(form)
    for short, long in expansions().items():
        yield short
        yield from folds(long)
    yield from word_set("field")


def _starters() -> Iterator[str]:
    """First words of posts, bodies and events: a name does not run on into one of these."""
    steps = ladder()
    yield from (folds(form)[0] for form, _ in steps.role_forms())
    yield from (folds(form)[0] for form, _ in steps.organization_forms())
    yield from (folds(head.head)[0] for head in steps.heads)
    yield from calendar("weekday")


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary, built once from the tables."""
    steps = ladder()
    capacities = ((form, capacity) for capacity, name in CAPACITIES.items() for form in sorted(word_set(name)))
    starters = frozenset(_starters()) - word_set("name-after-all")
    return Vocabulary(
        roles=Phrases(steps.role_forms()),
        bodies=Phrases(steps.organization_forms()),
        heads=Phrases((head.head, head) for head in steps.heads),
        regions=Phrases(gazetteer().forms()),
        capacities=Phrases(capacities),
        field_words=frozenset(w for w in _field_words() if len(w) > 1),
        no_name=word_set("no-name"),
        starters=starters,
    )
