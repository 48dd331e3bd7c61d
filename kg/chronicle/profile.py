"""The delegation profile of an official: at which events they were in person, where somebody stood in, who, and how."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kg.chronicle.facts import Facts
from kg.chronicle.network import IN_PERSON

_NOT_PRESENT = frozenset({"organizer", "committee-chair"})


class Profile(NamedTuple):
    """What is known of an official's events.

    ``attended``, ``delegated`` and ``stood_in`` are the IRIs of events (of articles, where no event is known), sorted;
    ``representatives`` counts the delegated ones by who stood in, ``kinds`` by the kind of representation, ``types`` by the
    type of event. An event that both was attended and delegated, as different articles have it, is in both.
    """

    official: str
    attended: tuple[str, ...]
    delegated: tuple[str, ...]
    stood_in: tuple[str, ...]
    representatives: Mapping[str, int]
    kinds: Mapping[str, int]
    types: Mapping[str, int]

    @property
    def share(self) -> float | None:
        """The share of delegated events among all that were attended or delegated, None where there are none."""
        events = {*self.attended, *self.delegated}
        return round(len(self.delegated) / len(events), 3) if events else None


def profile(facts: Facts, official: str) -> Profile:
    """The profile of a person or post.

    Args:
        facts: of the store.
        official: the IRI of a person, or of a post: then of whoever held it.
    """
    attended = {
        part.event
        for part in facts.took_part
        if official in (part.participant, part.post) and part.function not in _NOT_PRESENT and part.event
    }
    delegated: set[str] = set()
    stood_in: set[str] = set()
    who: set[tuple[str, str]] = set()
    how: set[tuple[str, str]] = set()
    for each in facts.stood_in:
        if each.kind not in IN_PERSON:
            continue
        event = each.event or facts.origin(each.article)
        if official in (each.principal, each.principal_post):
            delegated.add(event)
            who.add((each.representative or each.representative_post, event))
            how.add((each.kind, event))
        elif official in (each.representative, each.representative_post):
            stood_in.add(event)
    return Profile(
        official,
        tuple(sorted(attended)),
        tuple(sorted(delegated)),
        tuple(sorted(stood_in)),
        _counted(name for name, _ in who),
        _counted(kind for kind, _ in how),
        _counted(kind for event in delegated if (kind := facts.event(event).type)),
    )


def _counted(names: Iterable[str]) -> Mapping[str, int]:
    counted = Counter(names)
    return dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))
