"""What a contradiction is: its kind and severity, what it is about, and both sides with the facts that say so."""

from __future__ import annotations

import hashlib
from typing import Literal, NamedTuple, TypeAlias, get_args

Kind: TypeAlias = Literal[
    "two-holders", "beside-acting", "exclusive-posts", "after-end", "outlets-disagree", "two-places", "against-protocol",
    "closed-chain",
]  # fmt: skip
Severity: TypeAlias = Literal["high", "medium", "low"]

KINDS: tuple[Kind, ...] = get_args(Kind)
SEVERITIES: tuple[Severity, ...] = get_args(Severity)


class Side(NamedTuple):
    """One of the sides: what it says, and the facts (IRIs) that say it."""

    claim: str
    facts: tuple[str, ...]


class Conflict(NamedTuple):
    """A contradiction.

    ``about`` are the IRIs that make it this contradiction and no other (post and people, event and principal ...), ``title``
    says in English what it is, ``sides`` are at least two. ``note`` says what may explain it, "" where nothing is known.
    """

    kind: Kind
    severity: Severity
    title: str
    about: tuple[str, ...]
    sides: tuple[Side, ...]
    note: str = ""

    @property
    def id(self) -> str:
        """A name that stays the same while articles come and go: it depends on the kind and ``about`` alone."""
        mark = hashlib.sha256("\x1f".join((self.kind, *sorted(self.about))).encode()).hexdigest()[:10]
        return f"{self.kind}-{mark}"


def by_severity(conflict: Conflict) -> tuple[int, int, str, str]:
    """Sorts the severe ones first, then by kind, title and id."""
    return SEVERITIES.index(conflict.severity), KINDS.index(conflict.kind), conflict.title, conflict.id
