"""Decisions on who is who that come from outside, checked as a whole before they count; and what there is to decide."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from kg.errors import JudgementError, Place
from kg.graph.identity.judgements import HEADER, VERDICTS, Judgement, Placed, checked
from kg.store.layout import DEFAULT
from kg.store.opening import open_existing, open_reading
from kg.store.whois import Unsure, WhoIsWho, Why

_NEEDED = ("verdict", "one", "other")
SHEET = (*HEADER, "one_name", "other_name", "score", "why")


def why(person: str, store: str | Path = DEFAULT) -> list[Why]:
    """Why somebody is one person: all people that a name, an IRI or a mention means; none where it means nobody.

    Raises:
        StoreError: there is no store, or it cannot be read.
    """
    with open_reading(store) as reader:
        who = reader.who_is_who()
        found = {who.person_of(mention) for mention in who.mentions_named(person)}
        return [each for each in map(who.why, sorted(found)) if each is not None]


def unsure(store: str | Path = DEFAULT) -> list[Unsure]:
    """The pairs of people that may be one and that nobody has decided on, the most likely first; StoreError as :func:`why`."""
    with open_reading(store) as reader:
        return reader.who_is_who().unsure()


def review(text: str, file: str, store: str | Path = DEFAULT, *, author: str, time: str) -> int:
    """Take the decisions of a CSV file into a store and settle its people by them; how many are new.

    Args:
        text: CSV, its cells parted by commas or semicolons, with the columns ``verdict``, ``one`` and ``other``, and
            ``author``, ``time`` and ``note`` where wanted; other columns are for the reader's eyes, and rows without a verdict
            are left out. A person is named by a mention, an IRI, or a name that only one person has.
        file: its name, for messages.
        store: the folder of the store.
        author: who decides, where a row does not say.
        time: when, ISO 8601, where a row does not say.

    Raises:
        JudgementError: a line cannot be taken: nothing is changed then.
        StoreError: there is no store, or it cannot be written.
    """
    with open_existing(store) as writer:
        return writer.take(list(_rows(text, file, writer.who_is_who(), author, time)))


def sheet(pairs: Iterable[Unsure]) -> str:
    """Pairs to decide on as CSV, the verdicts left open, for :func:`review` to take."""
    out = io.StringIO(newline="")
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(SHEET)
    for each in pairs:
        features = "; ".join(name for name, _ in each.closest.features)
        rows.writerow(
            ("", each.one.mention, each.other.mention, "", "", "", each.closest.one, each.closest.other, each.closest.total,
             f"{each.reason}: {features}")
        )  # fmt: skip
    return out.getvalue()


def _rows(text: str, file: str, who: WhoIsWho, author: str, time: str) -> Iterable[Placed]:
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True, delimiter=_delimiter(text))
    try:
        header = reader.fieldnames or []
        if not set(_NEEDED) <= set(header):
            raise JudgementError(Place(file, 1), f"the columns {', '.join(_NEEDED)}", ",".join(header) or "nothing")
        for cells in reader:
            place = Place(file, reader.line_num)
            if None in cells or None in cells.values():
                raise JudgementError(place, f"{len(header)} cells", "more" if None in cells else "fewer")
            if not cells["verdict"].strip():
                continue
            yield place, _row(cells, place, who, author, time)
    except csv.Error as error:
        raise JudgementError(Place(file, reader.line_num), "a line of CSV", str(error)) from error


def _delimiter(text: str) -> str:
    """What parts the cells: spreadsheets write semicolons where the comma is that of decimals, as in Indonesia."""
    header = text.partition("\n")[0]
    return ";" if ";" in header and "," not in header else ","


def _row(cells: dict[str, str], place: Place, who: WhoIsWho, author: str, time: str) -> Judgement:
    verdict = cells["verdict"].strip().casefold()
    if verdict not in VERDICTS:
        raise JudgementError(place, f"a verdict ({', '.join(VERDICTS)})", repr(cells["verdict"]))
    one, other = (_mention(cells[column].strip(), place, who) for column in ("one", "other"))
    row = Judgement(
        verdict,  # type: ignore[arg-type]  # checked above
        one, other, cells.get("author", "").strip() or author, cells.get("time", "").strip() or time, cells.get("note", ""),
    )  # fmt: skip
    return checked(row, place)


def _mention(text: str, place: Place, who: WhoIsWho) -> str:
    found = who.mentions_named(text)
    if not found:
        raise JudgementError(place, "a person of the store", f"{text!r}, whom no article names")
    if len(found) > 1:
        raise JudgementError(place, "one person", f"{text!r}, a name of {len(found)}: {', '.join(found)}")
    return found[0]
