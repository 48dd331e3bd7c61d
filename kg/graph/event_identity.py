"""Which events of different articles are one event: the definition, from all claims at once.

The events of a copy follow those of its original. Events with a day are brought together day by day, the most alike first,
never two of one article and never across something that tells them apart. Events without a day join those of a day where
exactly one fits.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from kg.graph.claims import EventClaim
from kg.graph.event_likeness import LONG_TOPIC, STRONG, apart, likeness
from kg.graph.iris import Names

SAME_TOPIC = 0.6  # part of the words by which events of a copy and its original are told to be one


class Lead(NamedTuple):
    """An event that does not follow that of an original, with the keys of all articles that it stands for."""

    claim: EventClaim
    articles: frozenset[str]

    @property
    def term(self) -> str:
        """The provisional IRI of the claim."""
        return self.claim.term


Cluster = tuple[Lead, ...]


def settle_events(
    claims: Mapping[str, Sequence[EventClaim]], originals: Mapping[str, str], names: Names | None = None
) -> dict[str, str]:
    """The event's IRI for each provisional term.

    Args:
        claims: those of each article, by its key.
        originals: of what articles are copies, as ``copies.originals`` gives.
        names: what to call events.
    """
    named = names or Names()
    followed: dict[str, str] = {}
    for key, mine in claims.items():
        if key in originals:
            followed.update(follow(mine, claims.get(originals[key], ())))
    leads = leads_of(claims, followed)
    dated = clusters([each for each in leads if each.claim.day])
    settled = {lead.term: lead.term for lead in leads}
    settled.update(iris(dated, named))
    loose = [each for each in leads if not each.claim.day]
    by_key: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in dated:
        for key in {key for lead in cluster for key in month_keys(lead.claim)}:
            by_key[key].append(cluster)
    wanted: dict[Cluster, list[Lead]] = defaultdict(list)
    for lead in loose:
        near = dict.fromkeys(cluster for key in month_keys(lead.claim) for cluster in by_key[key])
        fitting = [cluster for cluster in near if fit(lead, cluster)]
        if len(fitting) == 1:
            wanted[fitting[0]].append(lead)
    for cluster, suitors in wanted.items():
        for lead in admitted(cluster, suitors):
            settled[lead.term] = settled[cluster[0].term]
    settled.update({term: settled[lead] for term, lead in followed.items()})
    return settled


def leads_of(claims: Mapping[str, Sequence[EventClaim]], followed: Mapping[str, str]) -> list[Lead]:
    """The events that follow no other, each with its article and those of the events that follow it."""
    articles: dict[str, set[str]] = defaultdict(set)
    for key, mine in claims.items():
        for claim in mine:
            articles[followed.get(claim.term, claim.term)].add(key)
    own = (claim for mine in claims.values() for claim in mine if claim.term not in followed)
    return [Lead(claim, frozenset(articles[claim.term])) for claim in own]


def follow(copies: Iterable[EventClaim], originals: Iterable[EventClaim]) -> dict[str, str]:
    """Which event of the original each event of a copy is, by term; one at most for each, the most alike first."""
    pairs = []
    for claim in copies:
        for source in originals:
            alike = _alike_in_copy(claim, source)
            if alike:
                pairs.append((-alike, claim.term, source.term))
    followed: dict[str, str] = {}
    for _, term, source_term in sorted(pairs):
        if term not in followed and source_term not in followed.values():
            followed[term] = source_term
    return followed


def _alike_in_copy(one: EventClaim, other: EventClaim) -> int:
    """How alike the names are, in percent; 0 where they are not, or the events are told apart."""
    if apart(one, other):
        return 0
    mine, theirs = set(one.words), set(other.words)
    part = len(mine & theirs) / max(1, min(len(mine), len(theirs)))
    return round(100 * part) + (one.name == other.name) if part >= SAME_TOPIC else 0


def day_keys(claim: EventClaim) -> set[str]:
    """What two events with a day must share one of to be compared at all."""
    kinds = {f"{claim.type}@{region}" for region in claim.regions}
    called = {natural(claim)} if claim.scope else set()
    return {f"{claim.day} {key}" for key in (*claim.topic, *kinds, *called)}


def month_keys(claim: EventClaim) -> set[str]:
    """What an event without a day and one with a day must share one of to be compared."""
    if len(claim.topic) < LONG_TOPIC:
        return set()
    months = {claim.first[:7], claim.last[:7]} - {""}
    return {f"{month} {word}" for month in months for word in claim.topic}


def natural(claim: EventClaim) -> str:
    """What an event is called where nothing else is called so on its day: its name and region."""
    return f"{claim.name}-{claim.scope}"


def bound(one: EventClaim, other: EventClaim) -> bool:
    """Whether what becomes of one event may depend on the other: they could be one, or called alike."""
    if one.day != other.day:
        return False
    return (bool(one.scope) and natural(one) == natural(other)) or likeness(one, other) is not None


def clusters(leads: Sequence[Lead]) -> list[Cluster]:
    """Events with a day brought together.

    What is not bound to any of these, directly or by way of others, makes no difference.
    """
    by_key: dict[str, list[Lead]] = defaultdict(list)
    for lead in leads:
        for key in day_keys(lead.claim):
            by_key[key].append(lead)
    pairs = {
        (one, other) if one.term < other.term else (other, one)
        for together in by_key.values()
        for one, other in combinations(together, 2)
    }
    found = ((likeness(one.claim, other.claim), one, other) for one, other in pairs)
    edges = sorted((-alike[1].score, one.term, other.term, one, other) for alike, one, other in found if alike is not None)
    member: dict[str, Cluster] = {lead.term: (lead,) for lead in leads}
    for *_, one, other in edges:
        mine, theirs = member[one.term], member[other.term]
        if mine is not theirs and _may_join(mine, theirs):
            joined = tuple(sorted((*mine, *theirs), key=lambda lead: lead.term))
            member.update((lead.term, joined) for lead in joined)
    return sorted({cluster[0].term: cluster for cluster in member.values()}.values(), key=lambda cluster: cluster[0].term)


def _may_join(mine: Cluster, theirs: Cluster) -> bool:
    return not any(one.articles & other.articles or apart(one.claim, other.claim) for one in mine for other in theirs)


def iris(found: Iterable[Cluster], names: Names) -> dict[str, str]:
    """An IRI for each event of these clusters, which :func:`clusters` gave.

    It has the fullest name among those with a region; where none has one, the event is called as the first article calls it.
    Of several called alike, the second and later ones are numbered.
    """
    called: dict[str, str] = {}
    times: dict[tuple[str, str], int] = defaultdict(int)
    for cluster in sorted(found, key=lambda each: each[0].term):
        placed = [lead.claim for lead in cluster if lead.claim.scope]
        iri = cluster[0].term
        if placed:
            best = max(placed, key=lambda claim: (claim.placed, len(claim.name.split("-")), len(claim.name), natural(claim)))
            times[best.day, natural(best)] += 1
            iri = names.event(best.day, natural(best), times[best.day, natural(best)]).value
        called.update((lead.term, iri) for lead in cluster)
    return called


def suits(claim: EventClaim, dated: EventClaim) -> int:
    """How well an event without a day suits one with a day, in points; 0 where it does not."""
    if not claim.first <= dated.day <= claim.last:
        return 0
    alike = likeness(claim, dated)
    return alike[1].score if alike is not None and alike[0] in STRONG else 0


def fit(lead: Lead, cluster: Cluster) -> int:
    """How well an event without a day fits a cluster, in points; 0 where it suits none there or is told apart from one."""
    if any(lead.articles & other.articles or apart(lead.claim, other.claim) for other in cluster):
        return 0
    return max(suits(lead.claim, other.claim) for other in cluster)


def admitted(cluster: Cluster, suitors: Iterable[Lead]) -> Iterator[Lead]:
    """Of events without a day that fit this one only, those that can all be it; the best first."""
    taken: list[Lead] = list(cluster)
    for lead in sorted(suitors, key=lambda each: (-fit(each, cluster), each.term)):
        if not any(lead.articles & other.articles or apart(lead.claim, other.claim) for other in taken):
            taken.append(lead)
            yield lead
