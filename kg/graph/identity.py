"""Who is who: people of one name across articles, settled from the whole set of claims about that name.

One name is one person unless posts in different regions say otherwise:

1.  The regions of one claim belong together: the article itself says that one person holds (or held) them all.
    Codes below the regency count as their regency: its officials move between its districts.
2.  Posts of the whole state form a region of their own.
3.  A province belongs together with a regency in it where the claims know only one such group of regencies; where they
    know several (62.01 and 62.03), nothing says which of them the provincial official is, and the province stays apart.
    An article that names two people, one of the province and one of the regency, keeps them apart too.
4.  A claim without a region joins where there is exactly one group; otherwise all of these are a person of their own.
5.  Two people whom one article tells apart are never one: the second of them (those with a region first, then by their
    number) is nobody but himself, named below his article.

The result depends on the set of claims only, not on their order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.graph.claims import PersonClaim
from kg.graph.iris import NATIONAL, Names

NO_REGION = "tanpa-wilayah"
_REGENCY_PARTS = 2


def settle(claims: Iterable[tuple[str, PersonClaim]], names: Names | None = None) -> dict[str, str]:
    """The person's IRI for each provisional term.

    Args:
        claims: all claims of one slug, each with the key of its article.
        names: what to call people.

    Raises:
        ValueError: the claims are of several slugs.
    """
    by_article: dict[str, list[PersonClaim]] = {}
    for key, claim in claims:
        by_article.setdefault(key, []).append(claim)
    slugs = {claim.slug for mine in by_article.values() for claim in mine}
    if len(slugs) > 1:
        raise ValueError(f"expected claims of one name, found {', '.join(sorted(slugs))}")
    groups = _group(by_article)
    people = _names_of(slugs, by_article, groups, names or Names())
    settled: dict[str, str] = {}
    for mine in by_article.values():
        taken = set()
        for claim in sorted(mine, key=lambda each: (not _regions(each), each.nth)):
            iri = people[_group_of(claim, groups)]
            settled[claim.term] = claim.term if iri in taken else iri
            taken.add(iri)
    return settled


def _names_of(
    slugs: set[str], by_article: Mapping[str, list[PersonClaim]], groups: Mapping[str, str], names: Names
) -> dict[str, str]:
    """An IRI for each group that has a claim; the bare name where there is only one."""
    used = sorted({_group_of(claim, groups) for mine in by_article.values() for claim in mine})
    name = "".join(slugs)
    if len(used) == 1:
        return {used[0]: names.person(name).value}
    return {group: names.person(name, group.replace(".", "-")).value for group in used}


def _group_of(claim: PersonClaim, groups: Mapping[str, str]) -> str:
    for region in _regions(claim):
        return groups[region]
    known = set(groups.values())
    return known.pop() if len(known) == 1 else NO_REGION


def _group(by_article: Mapping[str, list[PersonClaim]]) -> dict[str, str]:
    """Each region that claims name, with the name of its group: the lowest code in it, else ``NATIONAL``."""
    joined = _Partition()
    apart: set[tuple[str, str]] = set()
    for mine in by_article.values():
        for claim in mine:
            joined.join(_regions(claim))
            apart.update(
                (one, other) for rival in mine if rival.nth != claim.nth for one in _regions(claim) for other in _regions(rival)
            )
    for province, regency in _provinces_to_join(joined, apart):
        joined.join((province, regency))
    return {region: min(members) for members in joined.groups() for region in members}


def _provinces_to_join(joined: _Partition, apart: set[tuple[str, str]]) -> list[tuple[str, str]]:
    """Provinces whose claims know one group of regencies only, each with a regency of it."""
    groups = joined.groups()
    pairs = []
    for mine in groups:
        for province in mine:
            below = [each for each in groups if any(region.startswith(f"{province}.") for region in each)]
            if len(below) == 1 and not any((one, other) in apart for one in mine for other in below[0]):
                pairs.append((province, min(below[0])))
    return pairs


def _regions(claim: PersonClaim) -> list[str]:
    """Sorted codes of provinces and regencies, then ``NATIONAL``."""
    codes = sorted({".".join(code.split(".")[:_REGENCY_PARTS]) for code in claim.scopes})
    return [*codes, NATIONAL] if claim.national else codes


class _Partition:
    """Regions in groups that only grow."""

    def __init__(self) -> None:
        self._group: dict[str, set[str]] = {}

    def join(self, regions: Iterable[str]) -> None:
        together: set[str] = set()
        for region in regions:
            together |= self._group.get(region, {region})
        for region in together:
            self._group[region] = together

    def groups(self) -> list[set[str]]:
        return list({id(group): group for group in self._group.values()}.values())
