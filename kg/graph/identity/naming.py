"""What settled people are called: their names, and IRIs that tell namesakes apart."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kg.graph.identity.likeness import compare, words_of
from kg.graph.identity.profiles import Profile
from kg.graph.iris import Names, part

NO_REGION = "tanpa-wilayah"
DOMINANT = 10  # so many times more mentions than all namesakes together leave a person the bare name


class Figure(NamedTuple):
    """A settled person before the name is given: what it is made of.

    ``slug`` is that of the name, ``mark`` the region that tells namesakes apart, ``mentions`` how many there are, ``least``
    the first text of its profiles. ``local`` is the term of the only mention of somebody whom nothing ties to another article.
    """

    name: str
    slug: str
    mark: str
    mentions: int
    least: str
    local: str = ""


class Identity(NamedTuple):
    """Who somebody is: the IRI, the name, and how many people of this name there are."""

    iri: str
    name: str
    namesakes: int


def figure(texts: Sequence[str], profiles: Mapping[str, Profile], uses: Mapping[str, int]) -> Figure:
    """The figure of a group of profiles, given as texts, with the number of mentions of each."""
    mine = [profiles[text] for text in texts]
    often: Counter[str] = Counter()
    for text in texts:
        often[profiles[text].name] += uses[text]
    name = fullest_usual(often)
    regions = min((region for profile in mine for region in profile.regions), default="")
    home = min((profile.home for profile in mine if profile.home), default="")
    mark = (regions or home).replace(".", "-") or NO_REGION
    return Figure(name, part(name), mark, sum(often.values()), min(texts))


def fullest_usual(often: Mapping[str, int]) -> str:
    """The form of a name that most mentions have, or the form with more words that it is a part of.

    A slip of the pen or a rare spelling does not become the name, a fuller form does.
    """
    name = _most(often)
    while longer := {form: often[form] for form in often if _extends(form, name)}:
        name = _most(longer)
    return name


def _most(often: Mapping[str, int]) -> str:
    return max(often, key=lambda form: (often[form], len(form), form))


def _extends(form: str, name: str) -> bool:
    """Whether a form begins with the first word of the name and has all others and more, or writes out its initials."""
    if compare(form, name).way not in ("part", "initials"):
        return False
    full, short = (sum(len(word) > 1 for word in words_of(each).spelt) for each in (form, name))
    return full > short


def identities(figures: Iterable[Figure], names: Names) -> list[tuple[Figure, Identity]]:
    """The identity of each figure; all that have one slug must be among them."""
    by_slug: dict[str, list[Figure]] = defaultdict(list)
    for each in figures:
        by_slug[each.slug].append(each)
    return [found for slug in sorted(by_slug) for found in _of_slug(slug, by_slug[slug], names)]


def _of_slug(slug: str, figures: Sequence[Figure], names: Names) -> list[tuple[Figure, Identity]]:
    """People of one name: the bare name for one, or for one who is named far more often than all others.

    The others have their region behind the name; of several in one region all but the first have a digest as well. Somebody
    whom nothing ties to another article is called after that article, and not counted as a namesake.
    """
    settled = sorted((each for each in figures if not each.local), key=lambda each: (-each.mentions, each.mark, each.least))
    total = sum(each.mentions for each in settled)
    taken: set[str] = set()
    found = [(each, Identity(each.local, each.name, 1)) for each in figures if each.local]
    for n, each in enumerate(settled):
        first = n == 0 and each.mentions >= DOMINANT * (total - each.mentions)
        mark = None if first else each.mark
        if mark in taken:
            mark = f"{mark}-{hashlib.sha256(each.least.encode()).hexdigest()[:6]}"
        if mark is not None:
            taken.add(mark)
        found.append((each, Identity(names.person(slug, mark).value, each.name, len(settled))))
    return found
