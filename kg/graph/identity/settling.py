"""Who is who among all articles: the definition, in memory, of what a store must hold however its articles came."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from kg.graph.claims import PersonClaim
from kg.graph.identity.clusters import Pair, Rules, group, pair
from kg.graph.identity.doubts import doubts
from kg.graph.identity.judgements import NONE, Judgements
from kg.graph.identity.naming import Figure, Identity, figure, identities
from kg.graph.identity.profiles import Profile, apart_in, from_text, keys_of, to_text
from kg.graph.identity.scoring import MARGIN, SAME, UNSURE, conflict, profiles_of, rivals, score
from kg.graph.iris import Names


class People(NamedTuple):
    """Settled people: the IRI of each mention by its term, who each IRI is, and who else each may be."""

    iris: Mapping[str, str]
    identities: Mapping[str, Identity]
    doubts: Mapping[str, tuple[str, ...]]


class Component(NamedTuple):
    """Profiles that hang together by links, as texts, and all that decides who of them is who.

    ``uses`` is how many mentions each has; ``same`` and ``different`` are decisions.
    """

    uses: Mapping[str, int]
    links: Mapping[Pair, float]
    apart: Collection[Pair] = ()
    same: Collection[Pair] = ()
    different: Collection[Pair] = ()


def settle_all(claims: Iterable[tuple[str, PersonClaim]], names: Names | None = None, judgements: Judgements = NONE) -> People:
    """Who is who, from the set of all mentions; their order makes no difference.

    Args:
        claims: each with the key of its article.
        names: what to call people.
        judgements: human decisions, which stand above all else.
    """
    named = names or Names()
    by_article: dict[str, list[PersonClaim]] = defaultdict(list)
    for key, claim in claims:
        by_article[key].append(claim)
    judged = judgements.terms(named)
    profiles: dict[str, str] = {}
    apart: set[Pair] = set()
    for mine in by_article.values():
        found = profiles_of(mine, judged)
        apart |= apart_in(found)
        profiles.update((term, to_text(profile)) for term, profile in found.items())
    uses = Counter(profiles.values())
    same, different = (_of_profiles(pairs, profiles) for pairs in judgements.pairs(named))
    near = _links(uses)
    links = {both: found for both, found in near.items() if found >= SAME}
    whole = Component(uses, links, apart, same, different)
    groups = [each for part in _components(whole) for each in settle(part)]
    by_text = _named(groups, named)
    return People(
        {term: by_text[text].iri for term, text in profiles.items()},
        {who.iri: who for who in by_text.values()},
        doubts({text: who.iri for text, who in by_text.items()}, near, apart, different),
    )


def settle(component: Component) -> list[tuple[Figure, tuple[str, ...]]]:
    """The people of a component, each as a figure with the texts of the profiles."""
    groups = group(
        component.uses,
        component.links,
        _RULES,
        same=component.same,
        different=component.different,
        apart=component.apart,
    )
    found = []
    for texts in groups:
        profiles = {text: from_text(text) for text in texts}
        made = figure(texts, profiles, component.uses)
        only = profiles[texts[0]]
        if len(texts) == 1 and only.only and not keys_of(only):
            made = made._replace(local=only.only)
        found.append((made, texts))
    return found


def link(one: Profile, other: Profile) -> float | None:
    """The score of a pair, None where the names have nothing in common."""
    found = score(one, other)
    return None if found is None else found.total


def _links(texts: Iterable[str]) -> dict[Pair, float]:
    """All pairs that share a block and score high enough for a human to be asked."""
    blocks: dict[str, list[tuple[str, Profile]]] = defaultdict(list)
    links: dict[Pair, float] = {}
    for text in texts:
        profile = from_text(text)
        near: dict[str, Profile] = {}
        for key in keys_of(profile):
            near.update(blocks[key])
            blocks[key].append((text, profile))
        for other_text, other in near.items():
            found = link(profile, other)
            if found is not None and found >= UNSURE:
                links[pair(text, other_text)] = found
    return links


def _components(whole: Component) -> list[Component]:
    """The parts of a component that no link and no decision joins."""
    near: dict[str, list[str]] = defaultdict(list)
    for one, other in (*whole.links, *whole.same):
        near[one].append(other)
        near[other].append(one)
    label: dict[str, int] = {}
    for start in whole.uses:
        if start in label:
            continue
        label[start] = len(label)
        todo = [start]
        while todo:
            for other in near[todo.pop()]:
                if other not in label:
                    label[other] = label[start]
                    todo.append(other)
    uses: dict[int, dict[str, int]] = defaultdict(dict)
    for text, number in whole.uses.items():
        uses[label[text]][text] = number
    parts = {number: Component(mine, {}, set(), set(), set()) for number, mine in uses.items()}
    for both, found in whole.links.items():
        parts[label[both[0]]].links[both] = found  # type: ignore[index]
    for name in ("apart", "same", "different"):
        for one, other in getattr(whole, name):
            if label[one] == label[other]:
                getattr(parts[label[one]], name).add((one, other))
    return list(parts.values())


def _of_profiles(pairs: Iterable[Pair], profiles: Mapping[str, str]) -> set[Pair]:
    """Decisions on mentions as decisions on their profiles; those on mentions that are not there rest."""
    return {pair(profiles[one], profiles[other]) for one, other in pairs if one in profiles and other in profiles}


def _named(groups: Sequence[tuple[Figure, tuple[str, ...]]], names: Names) -> dict[str, Identity]:
    """Who each profile is."""
    found = dict(identities((made for made, _ in groups), names))
    return {text: found[made] for made, texts in groups for text in texts}


def _conflict(ones: Sequence[str], others: Sequence[str]) -> bool:
    return conflict([from_text(text) for text in ones], [from_text(text) for text in others])


def _rivals(one: str, other: str, third: str) -> bool:
    return rivals(from_text(one), from_text(other), from_text(third))


_RULES = Rules(_conflict, _rivals, MARGIN)
