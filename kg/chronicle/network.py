"""Who stands in for whom as a network: who is central in it, which groups there are, and how two people are connected.

An edge leads from the one who stood in to the principal; its weight is the number of events (or articles, where no event is
known). Only delegations and speeches count unless other kinds are asked for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from kg.chronicle.facts import Facts, StoodIn

if TYPE_CHECKING:
    import networkx

By: TypeAlias = Literal["person", "post"]

IN_PERSON = frozenset({"Delegation", "Speech"})
_DAMPING = 0.85  # Brin and Page (1998)
_SETTLED = 1e-12
_ROUNDS = 200


class Standing(NamedTuple):
    """Somebody in the network.

    ``stood_in`` and ``represented`` count events, ``for_whom`` and ``by_whom`` different people or posts; ``rank`` is the
    PageRank, which is high for those for whom people stand in who are themselves represented; ``group`` numbers the
    communities from 1, the largest first.
    """

    iri: str
    label: str
    stood_in: int
    for_whom: int
    represented: int
    by_whom: int
    rank: float
    group: int


class Step(NamedTuple):
    """One edge of a chain: the one who stood in, the principal, how often, and a fact that says so."""

    representative: str
    principal: str
    times: int
    fact: str


def graph(facts: Facts, by: By = "person", kinds: Collection[str] = IN_PERSON) -> networkx.DiGraph[str]:
    """The network.

    Args:
        facts: of the store.
        by: whether a side is its person or organization (else its post), or its post (else its person or organization).
        kinds: the kinds of representation that count.
    """
    import networkx

    seen: dict[tuple[str, str], set[str]] = defaultdict(set)
    proofs: dict[tuple[str, str], str] = {}
    for each in facts.stood_in:
        if each.kind in kinds:
            edge = _ends(each, by)
            if edge[0] != edge[1]:
                seen[edge].add(each.event or facts.origin(each.article))
                proofs.setdefault(edge, each.fact)
    made: networkx.DiGraph[str] = networkx.DiGraph()
    made.add_nodes_from(sorted({end for edge in seen for end in edge}))
    for edge in sorted(seen):
        made.add_edge(*edge, weight=len(seen[edge]), fact=proofs[edge])
    return made


def _ends(each: StoodIn, by: By) -> tuple[str, str]:
    if by == "post":
        return each.representative_post or each.representative, each.principal_post or each.principal
    return each.representative or each.representative_post, each.principal or each.principal_post


def standings(facts: Facts, network: networkx.DiGraph[str]) -> tuple[Standing, ...]:
    """Everybody in the network, the highest rank first."""
    ranks = pagerank(network)
    groups = {node: number for number, group in enumerate(communities(network), start=1) for node in group}
    found = [
        Standing(
            node,
            facts.name(node),
            sum(network[node][other]["weight"] for other in network.successors(node)),
            network.out_degree(node),
            sum(network[other][node]["weight"] for other in network.predecessors(node)),
            network.in_degree(node),
            round(ranks[node], 6),
            groups[node],
        )
        for node in network
    ]
    return tuple(sorted(found, key=lambda each: (-each.rank, each.label, each.iri)))


def pagerank(network: networkx.DiGraph[str]) -> dict[str, float]:
    """PageRank by power iteration, weighted; networkx has it only with scipy, which is not worth its size here."""
    nodes = list(network)
    if not nodes:
        return {}
    out = {node: sum(network[node][other]["weight"] for other in network.successors(node)) for node in nodes}
    rank = dict.fromkeys(nodes, 1 / len(nodes))
    for _ in range(_ROUNDS):
        lost = sum(rank[node] for node in nodes if not out[node])
        base = (1 - _DAMPING + _DAMPING * lost) / len(nodes)
        fresh = dict.fromkeys(nodes, base)
        for node in nodes:
            for other in network.successors(node):
                fresh[other] += _DAMPING * rank[node] * network[node][other]["weight"] / out[node]
        moved = sum(abs(fresh[node] - rank[node]) for node in nodes)
        rank = fresh
        if moved < _SETTLED:
            break
    return rank


def communities(network: networkx.DiGraph[str]) -> tuple[tuple[str, ...], ...]:
    """Groups that stand in for one another more than for others (Louvain; Blondel and others, 2008), the largest first."""
    import networkx

    if not network:
        return ()
    found = networkx.community.louvain_communities(network.to_undirected(), weight="weight", seed=0)
    return tuple(sorted((tuple(sorted(group)) for group in found), key=lambda group: (-len(group), group)))


def chain(network: networkx.DiGraph[str], start: str, end: str) -> tuple[Step, ...]:
    """The fewest representations that connect two, in whichever direction each goes; () where nothing connects them."""
    import networkx

    try:
        nodes = networkx.shortest_path(network.to_undirected(), start, end)
    except (networkx.NetworkXNoPath, networkx.NodeNotFound):
        return ()
    return tuple(_step(network, one, other) for one, other in pairwise(nodes))


def _step(network: networkx.DiGraph[str], one: str, other: str) -> Step:
    source, target = (one, other) if network.has_edge(one, other) else (other, one)
    edge = network[source][target]
    return Step(source, target, edge["weight"], edge["fact"])
