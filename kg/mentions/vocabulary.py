"""The language tables as the chunker wants them: phrases by first token, and the words that names of bodies are made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from kg.lexicon.contractions import contractions
from kg.lexicon.events import event_heads
from kg.lexicon.formed_posts import formed_post
from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.ladder import OrganizationForm, OrganizationHead, RoleForm, ladder
from kg.lexicon.ordinary import ordinary
from kg.lexicon.phrases import Phrases, acronym
from kg.lexicon.titles import Title, titles
from kg.lexicon.words import calendar, expansions, word_set
from kg.memo import remembered
from kg.text.tokens import Token, folds


class Vocabulary(NamedTuple):
    """Everything that is looked up while a sentence is cut into items.

    ``professions`` ("guru") are posts only in a house and beside a name; ``starters`` are first words of other posts, of
    bodies and weekdays, ``acronyms`` those that count only in capitals; nothing but a
    word or a date starts at a word in lower case that is not among ``small_openers``.
    """

    roles: Phrases[RoleForm]
    professions: Phrases[RoleForm]
    no_posts: Phrases[str]
    bodies: Phrases[OrganizationForm]
    heads: Phrases[OrganizationHead]
    head_rows: Mapping[str, OrganizationHead]
    regions: Phrases[str]
    seats: Phrases[str]
    bases: Phrases[str]
    capacities: Phrases[str]
    titles: Phrases[Title]
    field_words: frozenset[str]
    no_name: frozenset[str]
    starters: frozenset[str]
    acronyms: frozenset[str]
    small_openers: frozenset[str]

    def starts(self, token: Token) -> bool:
        """Whether a post, a body or a date may start here, so that a name does not run on into it."""
        if token.fold in self.starters or (token.shape == "A" and token.fold in self.acronyms):
            return True
        return formed_post(token.fold) is not None

    def begins(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether a post, a body or a date does start at token ``i``: dearer and surer than :meth:`starts`."""
        if not self.starts(tokens[i]):
            return False
        if (self.bodies.at(tokens, i) or self.heads.at(tokens, i)) is not None or tokens[i].fold in calendar("weekday"):
            return True
        role = self.roles.at(tokens, i)
        return role is not None and (role.length > 1 or role.values[0].role not in word_set("functional-roles"))

    def in_field(self, token: Token) -> bool:
        """Whether names of offices and their fields are made of this word."""
        if token.fold in self.field_words or ordinary(token.fold):
            return True
        return "-" in token.fold and all(piece in self.field_words for piece in token.fold.split("-"))  # "Dalduk-KB"


# capacity as in the model, the set of words.csv that announces it
CAPACITIES = {
    "Plt": "capacity-plt",
    "Plh": "capacity-plh",
    "Pj": "capacity-pj",
    "Pjs": "capacity-pjs",
    "Former": "capacity-former",
}


# kinds of bodies whose names consist of the words for their work
_OFFICES = frozenset({"Agency", "Bureau", "Division", "Ministry", "Secretariat"})


def _field_words() -> Iterator[str]:
    steps = ladder()
    for kind in steps.kinds.values():
        if kind.kind_class in _OFFICES:
            yield from folds(kind.label)
    for form, row in steps.organization_forms():
        if steps.kinds[row.organization].kind_class in _OFFICES:
            yield from folds(form)
    for short, long in expansions().items():
        yield short
        yield from folds(long)
    yield from word_set("field")


def _seats() -> Iterator[tuple[str, str]]:
    """Seats of government of kabupaten that are no names of regions themselves, with the code of the region."""
    areas = gazetteer()
    for region in areas.regencies():
        seat = areas.capital(region.code)
        if (
            region.level == "regency"
            and seat is not None
            and not areas.named(seat)
            and seat.lower() not in word_set("name-hint") | word_set("area-second")
        ):
            yield seat, region.code
            if " " in seat:
                yield seat.replace(" ", "").capitalize(), region.code  # "Argamakmur"


def _first_words() -> Iterator[str]:
    """First words of posts and bodies, as written."""
    steps = ladder()
    yield from (form for form, row in steps.role_forms() if row.role not in word_set("profession-roles"))
    yield from (form for form, _ in steps.organization_forms())
    yield from (head.head for head in steps.heads)
    yield from contractions()


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary, built once from the tables."""
    steps = ladder()
    capacities = ((form, capacity) for capacity, name in CAPACITIES.items() for form in sorted(word_set(name)))
    triggers = word_set("place-province") | word_set("place-regency") | word_set("place-city")
    after_all = word_set("name-after-all")
    firsts = list(_first_words())
    starters = frozenset(folds(f)[0] for f in firsts if not acronym(f)) | frozenset(calendar("weekday"))
    capacity_phrases = Phrases(capacities)
    professions = word_set("profession-roles")
    role_phrases = Phrases((form, row) for form, row in steps.role_forms() if row.role not in professions)
    profession_phrases = Phrases((form, row) for form, row in steps.role_forms() if row.role in professions)
    return Vocabulary(
        roles=role_phrases,
        professions=profession_phrases,
        no_posts=Phrases((phrase, phrase) for phrase in sorted(word_set("no-post"))),
        bodies=Phrases(steps.organization_forms()),
        heads=Phrases((head.head, head) for head in steps.heads),
        head_rows={head.head: head for head in steps.heads},
        regions=Phrases(gazetteer().forms()),
        seats=Phrases(_seats()),
        bases=Phrases((name, name) for name in sorted(word_set("hero-bases"))),
        capacities=capacity_phrases,
        titles=Phrases(((row.form.rstrip("."), row) for row in titles().values()), acronyms=False),
        field_words=frozenset(w for w in _field_words() if len(w) > 1) - triggers,
        no_name=word_set("no-name"),
        starters=starters - after_all,
        small_openers=starters
        | capacity_phrases.first_words()
        | role_phrases.first_words()
        | profession_phrases.first_words()
        | event_heads().first_words()
        | triggers
        | word_set("place-district")
        | word_set("place-village")
        | word_set("small-titles"),
        acronyms=frozenset(folds(f)[0] for f in firsts if acronym(f)),
    )


@remembered(65536)
def never_opens_name(fold: str) -> bool:
    """Whether no name starts with this capitalized word, whatever follows: it means something else, and is no title."""
    words = vocabulary()
    if words.titles.start_with(fold) or fold in word_set("mid-names"):
        return False
    if fold in words.no_name or fold in words.starters or fold in words.field_words or ordinary(fold):
        return True
    if fold in word_set("calls-before-name"):
        return True  # "Peneliti Jaya Kahayan"
    return formed_post(fold) is not None
