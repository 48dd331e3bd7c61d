"""Degrees behind a name: "S.Sos", "S. Sos", "M.Tr.Opsla", "SH.MH", and those that no table has."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kg.lexicon.given import listed_name
from kg.lexicon.titles import degree_forms, degree_key, degrees
from kg.lexicon.words import word_set
from kg.memo import remembered
from kg.text.tokens import Token

_LONGEST_DEGREE = 5  # tokens: "M", ".", "Tr", ".", "Opsla"
_LONGEST_PIECE = 5  # letters between the full stops of a degree
_CONSULTANT = 3  # tokens of "(K)" behind "Sp.OG"
_LONGEST_FIELD = 6  # characters of what a specialist works in: "THT-KL"
_LONGEST_SUBJECT = 3  # letters behind the "M." of a degree that no table has; "M.Said" is a name


def degree_at(tokens: Sequence[Token], i: int) -> tuple[str, int] | None:
    """The normal form of the degree at token ``i`` ("S.Sos", "S. Sos", "M.Tr.Opsla") and the token after it, or None."""
    first = tokens[i]
    if first.shape not in "XAIC" or not _may_open(first.fold):
        return None
    if _mistyped(tokens, i):
        return degrees()[degree_key(first.text + tokens[i + 2].fold)].normal, i + 3
    dotted = "." in first.text or (
        len(first.text) == 1 and i > 0 and (tokens[i - 1].fold == "," or _undotted_letter(tokens, i))
    )
    longest: tuple[str, int] | None = None
    key = ""
    for at in range(i, min(len(tokens), i + _LONGEST_DEGREE)):
        token = tokens[at]
        if token.shape in "dlQ" or (token.shape == "p" and token.fold not in ".()") or not _goes_on(tokens, i, at, dotted):
            break
        dotted = dotted or token.fold == "."
        key += degree_key(token.fold.strip(".()"))
        row = degrees().get(key)
        plain = (
            dotted or first.shape in "AX" or first.text in degree_forms() or _undotted(tokens, i) or _specialist(tokens, i, at)
        )
        if row is not None and token.shape != "p" and plain:
            longest = (row.normal, at + 1)
    return longest


@remembered(65536)
def _may_open(fold: str) -> bool:
    """Whether a degree begins with this folded word, whatever follows it."""
    return degree_key(fold.strip(".()")) in _openings()


@cache
def _openings() -> frozenset[str]:
    """All that the key of a degree may begin with: "m", "ms" and "msi" of "M.Si"."""
    return frozenset(key[:length] for key in degrees() for length in range(len(key) + 1))


def _goes_on(tokens: Sequence[Token], i: int, at: int, dotted: bool) -> bool:
    """Whether token ``at`` belongs to what starts at token ``i``: glued to it, or behind a blank in "S. Sos", "S. I. P"."""
    before = tokens[at - 1]
    if at == i or tokens[at].start == before.end:
        return True
    if _specialist(tokens, i, at):
        return True
    letters = all(token.shape == "I" for token in tokens[i:at])
    return dotted and tokens[at].start == before.end + 1 and (at == i + 1 or letters)


def _specialist(tokens: Sequence[Token], i: int, at: int) -> bool:
    """ "Sp. BM", "Sp OG", "Subsp. Onk": the field of a specialist behind a blank, in capitals or of few letters."""
    if tokens[i].fold.rstrip(".") not in word_set("specialist-degree") or tokens[at].start != tokens[at - 1].end + 1:
        return False
    field = tokens[at]
    opens = at == i + 1 or (at == i + 2 and tokens[i + 1].fold == ".")
    return opens and field.shape in "ACIX" and len(field.text) <= _LONGEST_FIELD


def _undotted_letter(tokens: Sequence[Token], i: int) -> bool:
    """ "Rimba Danum M Si, ...", "Rimba Danum S STP": the letter of a degree without its full stop, then what ends the name."""
    behind = tokens[i + 2] if i + 2 < len(tokens) else None
    named = tokens[i].text in "SM" and tokens[i - 1].shape == "C" and i + 1 < len(tokens) and tokens[i + 1].shape in "CA"
    ends = behind is None or behind.shape in "lpQ" or behind.text in "SM"
    return (
        named and ends and degree_key(tokens[i].fold + tokens[i + 1].fold) in degrees() and not listed_name(tokens[i + 1].fold)
    )


def _mistyped(tokens: Sequence[Token], i: int) -> bool:
    """ "S,E", "S, Fil": a comma for the full stop; not "S, ST" (an initial and a degree)."""
    if len(tokens[i].text) > 1 or i + 2 >= len(tokens) or tokens[i + 1].fold != "," or tokens[i + 1].start > tokens[i].end:
        return False
    piece = tokens[i + 2].fold
    return tokens[i].text in "SM" and degree_key(piece) not in degrees() and degree_key(tokens[i].text + piece) in degrees()


def _undotted(tokens: Sequence[Token], i: int) -> bool:
    """ "Rimba Danum Spsi": a degree without its dots ends the name; no word of a name starts with these consonants."""
    fold = tokens[i].fold
    ends = i + 1 == len(tokens) or tokens[i + 1].shape != "C"
    return ends and i > 0 and tokens[i - 1].shape == "C" and len(fold) > 2 and fold[0] in "sm" and fold[1] in "bcdfgjklmnpst"


def past_consultant(tokens: Sequence[Token], at: int) -> int:
    """Past "(K)" behind a degree, and what a consultant works in where its letters follow: "Sp. B (K) Onk", "Sp.Rad (K) RI"."""
    if [token.fold for token in tokens[at : at + _CONSULTANT]] != ["(", "k", ")"]:
        return at
    field = at + _CONSULTANT
    return field + (field < len(tokens) and tokens[field].fold.rstrip(".") in word_set("consultant-field"))


def glued_degrees(token: Token) -> list[str]:
    """The degrees of "SH.MH", which a full stop glues to one word; none where a piece is no degree."""
    pieces = [piece for piece in token.text.split(".") if piece] if token.shape == "X" else []
    joined = degrees().get(degree_key("".join(pieces[:-1]))) if len(pieces) > 2 else None
    last = degrees().get(degree_key(pieces[-1])) if joined is not None else None
    if joined is not None and last is not None:
        return [joined.normal, last.normal]  # "S.Sos.Map"
    rows = [degrees().get(degree_key(piece)) for piece in pieces if piece in degree_forms()]
    return [row.normal for row in rows if row is not None] if len(pieces) > 1 and len(rows) == len(pieces) else []


def unknown_degree(tokens: Sequence[Token], i: int) -> str | None:
    """A dotted word behind the comma of a name that is written like a degree though no table has it ("S.Anim", "M.Psi.Psi")."""
    token = tokens[i]
    pieces = [piece for piece in token.text.split(".") if piece] if token.shape == "X" else []
    if len(pieces) < 2 or pieces[0].lower() not in word_set("degree-starts") or any(len(p) > _LONGEST_PIECE for p in pieces):
        return None
    if i + 1 < len(tokens) and tokens[i + 1].shape in "CAIX":
        return None
    subject = pieces[1].lower()
    named = len(subject) > _LONGEST_SUBJECT or subject in word_set("name-hint")
    if pieces[0] == "M" and len(pieces) == 2 and named:
        return None
    return None if all(len(piece) == 1 for piece in pieces) else token.text.rstrip(".")
