"""Human decisions on who is who: a text file, one decision a line, read as a whole or refused as a whole."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple, TypeAlias, get_args

from kg.errors import JudgementError, Place
from kg.graph.iris import Names

Verdict: TypeAlias = Literal["same", "different", "unsure"]
HEADER = ("verdict", "one", "other", "author", "time", "note")
VERDICTS: tuple[str, ...] = get_args(Verdict)


class Judgement(NamedTuple):
    """One decision: what two mentions are to each other, who says so, when (ISO 8601), and why.

    A mention is named by its article and person: ``article/<key>/person/<slug>``, the IRI without its base.
    """

    verdict: Verdict
    one: str
    other: str
    author: str
    time: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Judgements:
    """The decisions of a file, free of contradictions."""

    rows: tuple[Judgement, ...] = ()

    def terms(self, names: Names) -> frozenset[str]:
        """The terms of all mentions that a decision joins or parts."""
        return frozenset(term for pairs in self.pairs(names) for both in pairs for term in both)

    def pairs(self, names: Names) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
        """The pairs of terms that are one person, and those that are two."""
        same, different = (
            [(names(row.one).value, names(row.other).value) for row in self.rows if row.verdict == verdict]
            for verdict in ("same", "different")
        )
        return same, different

    def verdicts(self) -> Mapping[frozenset[str], Judgement]:
        """The decision on each pair of mentions."""
        return {frozenset((row.one, row.other)): row for row in self.rows}


NONE = Judgements()
Placed: TypeAlias = tuple[Place, Judgement]


def parse(text: str, file: str) -> Judgements:
    """The decisions of a file.

    Args:
        text: CSV with the columns of ``HEADER``; empty for no decisions.
        file: its name, for messages.

    Raises:
        JudgementError: a line that is no decision, two decisions on one pair, or decisions that contradict each other.
    """
    if not text.strip():
        return NONE
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[Placed] = []
    line = 1
    try:
        for cells in reader:
            if line == 1:
                _check_header(cells, Place(file, 1))
            else:
                rows.append((Place(file, line), _row(cells, Place(file, line))))
            line = reader.line_num + 1
    except csv.Error as error:
        raise JudgementError(Place(file, line), "a line of CSV", str(error)) from error
    check(rows)
    return Judgements(tuple(row for _, row in rows))


def write(rows: Iterable[Judgement]) -> str:
    """The text of a file with these decisions, in this order."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows(rows)
    return out.getvalue()


def _check_header(cells: list[str], place: Place) -> None:
    if tuple(cells) != HEADER:
        raise JudgementError(place, f"the header {','.join(HEADER)}", ",".join(cells) or "a blank line")


def _row(cells: list[str], place: Place) -> Judgement:
    if len(cells) != len(HEADER):
        raise JudgementError(place, f"{len(HEADER)} cells", f"{len(cells)} cells" if cells else "a blank line")
    return checked(Judgement(*cells), place)  # type: ignore[arg-type]  # that it is a verdict is checked there


def checked(row: Judgement, place: Place) -> Judgement:
    """The decision itself, once each of its cells is what it must be; JudgementError otherwise."""
    verdict, one, other, author, time, _ = row
    if verdict not in VERDICTS:
        raise JudgementError(place, f"a verdict ({', '.join(VERDICTS)})", repr(verdict))
    for mention in (one, other):
        if not is_mention(mention):
            raise JudgementError(place, "a mention, article/<key>/person/<name>", repr(mention))
    if one == other:
        raise JudgementError(place, "two mentions", f"{one!r} twice")
    if not author.strip():
        raise JudgementError(place, "an author", "none")
    try:
        datetime.fromisoformat(time)
    except ValueError:
        raise JudgementError(place, "a time such as 2024-05-16T09:30:00+07:00", repr(time)) from None
    return row


def is_mention(text: str) -> bool:
    """Whether a text has the form of a mention."""
    parts = text.split("/")
    return len(parts) in (4, 5) and parts[0] == "article" and parts[2] == "person" and all(parts)


def check(rows: Sequence[Placed]) -> None:
    """That decisions can all be in force; each has its place, for the message.

    Raises:
        JudgementError: two of them are on one pair, or two mentions are different that a chain of others makes the same.
    """
    first: dict[frozenset[str], Placed] = {}
    near: dict[str, list[tuple[str, Place]]] = {}
    for place, row in rows:
        earlier, before = first.setdefault(frozenset((row.one, row.other)), (place, row))
        if earlier != place:
            raise JudgementError(place, "one decision on a pair", f"{row.verdict!r}, where {earlier} says {before.verdict!r}")
        if row.verdict == "same":
            near.setdefault(row.one, []).append((row.other, place))
            near.setdefault(row.other, []).append((row.one, place))
    for place, row in rows:
        chain = _chain(row.one, row.other, near) if row.verdict == "different" else None
        if chain is not None:
            why = ", ".join(map(str, chain))
            raise JudgementError(
                place, "decisions that do not contradict each other", f"'different' of two who are the same by {why}"
            )


def _chain(start: str, end: str, near: Mapping[str, list[tuple[str, Place]]]) -> list[Place] | None:
    """The places of a shortest chain of decisions between two mentions, None where there is none."""
    paths: dict[str, list[Place]] = {start: []}
    todo = [start]
    for mention in todo:
        if mention == end:
            return paths[mention]
        for other, place in near.get(mention, ()):
            if other not in paths:
                paths[other] = [*paths[mention], place]
                todo.append(other)
    return None
