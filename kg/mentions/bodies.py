"""Bodies: closed kinds from the table ("Disnakertrans"), and open ones from a head and the capitalized words after it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.ladder import OrganizationForm, OrganizationHead, ladder
from kg.lexicon.words import expansions, word_set
from kg.mentions.places import place_at
from kg.mentions.values import BodyMention, PlaceMention
from kg.mentions.vocabulary import vocabulary
from kg.model.article import slug
from kg.text.tokens import Token, written

_LONGEST_NAME = 14  # tokens of a body's own name: "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian ..."
_LONGEST_ABBREVIATION = 4


class Head(NamedTuple):
    """The head of a body, given by the text or implied by a post ("Kadis" implies "Dinas")."""

    text: str
    kind: str
    parent: str | None
    level: str


def body_at(tokens: Sequence[Token], i: int, *, tight: bool = False) -> tuple[BodyMention, int] | None:
    """The body that starts at token ``i`` and the token after it, or None.

    Args:
        tokens: of one sentence.
        i: where to look.
        tight: a name may follow at once ("Kepala Dinas Pendidikan Ahmad Yani"): take only words that bodies are made of.
    """
    words = vocabulary()
    closed = words.bodies.at(tokens, i)
    head = words.heads.at(tokens, i)
    if head is not None and (closed is None or _opens(tokens, i + closed.length)):
        row = head.values[0]
        opened = named_body(tokens, i + head.length, _head(row), tight=tight, start=i)
        if opened is not None and (closed is None or opened[1] > i + closed.length):
            return opened
    if closed is None or (tokens[i].shape == "l" and closed.length == 1):
        return None
    return _complete(tokens, i, i + closed.length, *_closed(closed.values))


def _opens(tokens: Sequence[Token], i: int) -> bool:
    """Whether a closed name goes on: "Dinas Pendidikan" + "dan Kebudayaan"."""
    if i >= len(tokens):
        return False
    if tokens[i].fold in ("dan", "&", ",") and i + 1 < len(tokens):
        following = tokens[i + 1]
        return following.shape in "CA" and following.fold in vocabulary().field_words
    return tokens[i].shape in "CA" and tokens[i].fold in vocabulary().field_words


def _head(row: OrganizationHead) -> Head:
    return Head(row.head, row.kind_class, row.parent, row.level)


def named_body(
    tokens: Sequence[Token], i: int, head: Head, *, tight: bool = False, start: int | None = None
) -> tuple[BodyMention, int] | None:
    """A body of the given head whose own name starts at token ``i``; None where no name stands there."""
    after = _name_end(tokens, i, head, tight=tight)
    if after == i:
        return None
    label = f"{head.text} {spell_out(tokens[i:after])}"
    base = BodyMention(label, slug(label), head.kind, head.level, None, head.parent)
    return _complete(tokens, i if start is None else start, after, base)


def _name_end(tokens: Sequence[Token], i: int, head: Head, *, tight: bool) -> int:
    free = slug(head.text) in word_set("free-heads")
    at = i
    while at < min(len(tokens), i + _LONGEST_NAME):
        token = tokens[at]
        if (
            _belongs(tokens, at, tight=tight and not (free and at == i))
            or (token.fold in ("dan", "&", "/", ",", "serta") and at > i and _goes_on(tokens, at))
            or (free and token.shape == "d" and len(token.text) <= 3)
        ):
            at += 1
        else:
            break
    return at


def _belongs(tokens: Sequence[Token], at: int, *, tight: bool) -> bool:
    token = tokens[at]
    words = vocabulary()
    if token.shape not in "CA":
        return False
    if token.fold in words.field_words:
        return words.bodies.at(tokens, at) is None or token.fold not in words.starters
    if tight or token.fold in words.starters or token.fold in words.no_name:
        return False
    return place_at(tokens, at) is None


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """A connector inside a name is followed by a word that bodies are made of and that starts nothing new."""
    following = at + 1
    if tokens[at].fold == "," and following < len(tokens) and tokens[following].fold in ("dan", "serta"):
        following += 1
    if following >= len(tokens) or tokens[following].shape not in "CA":
        return False
    fold = tokens[following].fold
    words = vocabulary()
    if fold not in words.field_words or fold in words.starters:
        return False
    if tokens[at].fold != ",":
        return True
    return any(t.fold in ("dan", "&", "serta") for t in tokens[following : following + 6])


def spell_out(tokens: Sequence[Token]) -> str:
    """Words of a name with the abbreviations of fields spelled out and capitals evened."""
    out = ""
    for token in tokens:
        word = expansions().get(token.fold) or token.text
        out += word if not out or word in (",",) else f" {word}"
    return out.replace(" & ", " dan ").replace(" / ", "/")


def _closed(forms: Sequence[OrganizationForm]) -> tuple[BodyMention, str | None]:
    form = forms[0]
    kind = ladder().kinds[form.organization]
    base = BodyMention(kind.label, kind.id, kind.kind_class, kind.level, None, kind.parent, national=kind.level == "national")
    return base, form.level


def _complete(
    tokens: Sequence[Token], start: int, after: int, base: BodyMention, level: str | None = None
) -> tuple[BodyMention, int]:
    """The abbreviation in brackets, the parent body and the region that follow a body's own name."""
    after = _abbreviation_end(tokens, after)
    parent: BodyMention | None = None
    place: PlaceMention | None = None
    if after < len(tokens) and base.kind not in ("RegionalGovernment", "Company", "Party"):
        above = vocabulary().bodies.at(tokens, after)
        found = body_at(tokens, after) if above is not None and tokens[after].shape in "CA" else None
        if found is not None and found[0].label != base.label:
            parent, after = found
            place = parent.place
    if parent is None and after < len(tokens):
        located = place_at(tokens, after)
        if located is not None:
            place, after = located
            place = _fit(place, level or base.level)
    national = base.national
    if after < len(tokens) and tokens[after].fold in word_set("national") and tokens[after].shape in "CA":
        national = True
        after += 2 if tokens[after].fold == "republik" and after + 1 < len(tokens) else 1
    text = written(tokens[start:after])
    return (
        BodyMention(base.label, base.slug, base.kind, level or base.level, parent, base.parent_id, place, national, text),
        after,
    )


def _fit(place: PlaceMention, level: str) -> PlaceMention:
    """Of the regions that a name fits, those of the level that the body's wording asks for."""
    wanted = {"province": ("province",), "regency": ("regency", "city")}.get(level)
    if wanted is None or len(place.codes) < 2:
        return place
    codes = tuple(c for c in place.codes if gazetteer().region(c).level in wanted) or place.codes
    label = gazetteer().region(codes[0]).label if len(codes) == 1 else place.label
    return PlaceMention(label, codes, place.level)


def _abbreviation_end(tokens: Sequence[Token], i: int) -> int:
    """Past "(BKD)" or "(Rakor)" after a name, if it stands there."""
    if i >= len(tokens) or tokens[i].fold != "(":
        return i
    for at in range(i + 1, min(len(tokens), i + 2 + _LONGEST_ABBREVIATION)):
        if tokens[at].fold == ")":
            return at + 1 if at > i + 1 else i
        if tokens[at].shape not in "CAX":
            return i
    return i
