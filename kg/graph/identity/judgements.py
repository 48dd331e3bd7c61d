"""Human decisions on who is who: a text file, one decision a line, read as a whole or refused as a whole."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple, TypeAlias, get_args

from kg.errors import JudgementError, Place
from kg.graph.iris import Names

Verdict: TypeAlias = Literal["same", "different", "unsure"]
HEADER = ("verdict", "one", "other", "author", "time", "note")
_VERDICTS: tuple[str, ...] = get_args(Verdict)


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
    rows: list[tuple[int, Judgement]] = []
    line = 1
    try:
        for cells in reader:
            if line == 1:
                _check_header(cells, Place(file, 1))
            else:
                rows.append((line, _row(cells, Place(file, line))))
            line = reader.line_num + 1
    except csv.Error as error:
        raise JudgementError(Place(file, line), "a line of CSV", str(error)) from error
    _check_pairs(rows, file)
    _check_contradictions(rows, file)
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
    verdict, one, other, author, time, note = cells
    if verdict not in _VERDICTS:
        raise JudgementError(place, f"a verdict ({', '.join(_VERDICTS)})", repr(verdict))
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
    return Judgement(verdict, one, other, author, time, note)  # type: ignore[arg-type]  # checked above


def is_mention(text: str) -> bool:
    """Whether a text has the form of a mention."""
    parts = text.split("/")
    return len(parts) in (4, 5) and parts[0] == "article" and parts[2] == "person" and all(parts)


def _check_pairs(rows: list[tuple[int, Judgement]], file: str) -> None:
    first: dict[frozenset[str], tuple[int, Judgement]] = {}
    for line, row in rows:
        before, earlier = first.setdefault(frozenset((row.one, row.other)), (line, row))
        if before != line:
            raise JudgementError(
                Place(file, line), "one decision on a pair", f"{row.verdict!r}, where line {before} says {earlier.verdict!r}"
            )


def _check_contradictions(rows: list[tuple[int, Judgement]], file: str) -> None:
    """No two mentions are different that a chain of others makes the same."""
    near: dict[str, list[tuple[str, int]]] = {}
    for line, row in rows:
        if row.verdict == "same":
            near.setdefault(row.one, []).append((row.other, line))
            near.setdefault(row.other, []).append((row.one, line))
    for line, row in rows:
        chain = _chain(row.one, row.other, near) if row.verdict == "different" else None
        if chain is not None:
            lines = ", ".join(map(str, sorted(chain)))
            raise JudgementError(
                Place(file, line), "decisions that do not contradict each other",
                f"'different' of two mentions that are the same by line{'s' if len(chain) > 1 else ''} {lines}",
            )  # fmt: skip


def _chain(start: str, end: str, near: Mapping[str, list[tuple[str, int]]]) -> list[int] | None:
    """The lines of a shortest chain of decisions between two mentions, None where there is none."""
    paths: dict[str, list[int]] = {start: []}
    todo = [start]
    for mention in todo:
        if mention == end:
            return paths[mention]
        for other, line in near.get(mention, ()):
            if other not in paths:
                paths[other] = [*paths[mention], line]
                todo.append(other)
    return None
