"""Bodies: closed kinds from the table ("Disnakertrans"), and open ones from a head and the capitalized words after it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from kg.lexicon.ladder import OrganizationForm, OrganizationHead, ladder
from kg.lexicon.phrases import Hit
from kg.lexicon.words import expansions, word_set
from kg.mentions.before_person import person_follows
from kg.mentions.body_names import in_acronym, name_end, past_more_work, past_quoted, past_unknown_work, spell_out
from kg.mentions.body_regions import area_behind, past_class, past_house_number
from kg.mentions.brackets import past_own_name
from kg.mentions.branches import BRANCHED, branch, branch_follows, longer
from kg.mentions.namesakes import bears_name, own_name_end, past_hero, past_saint
from kg.mentions.own_places import behind_holder, past_faith
from kg.mentions.places import place_at
from kg.mentions.short_forms import explained_end
from kg.mentions.unit_numbers import past_unit_number
from kg.mentions.values import BodyMention, PlaceMention
from kg.mentions.vocabulary import vocabulary
from kg.model.article import slug
from kg.text.tokens import Token, written

_NUMBER = re.compile(r"[IVX]+|[A-F]|\d{1,2}")
_LONGEST_CHAIN = 4  # bodies inside bodies: Seksi, Bidang, Dinas, Pemerintah Kabupaten
# classes of bodies that are no part of another one, and of those that are parts
_WHOLE = frozenset({"RegionalGovernment", "Company", "Party"})
_NAMED_AFTER = frozenset({"EducationalInstitution", "HealthFacility"})
_OF_STATE = frozenset({"Agency", "Ministry", "VerticalAgency"})
_FIRMS = frozenset({"Company", "Bank"})
_JOINED_IN_FORUMS = frozenset({"Company", "VillageGovernment", "EducationalInstitution", "HealthFacility"})
_PARTS = frozenset({"Division", "Bureau", "Secretariat", "Organization"})


class Head(NamedTuple):
    """The head of a body, given by the text or implied by a post ("Kadis" implies "Dinas")."""

    text: str
    kind: str
    parent: str | None
    level: str


def body_at(tokens: Sequence[Token], i: int, *, tight: bool = False, chain: int = 0) -> tuple[BodyMention, int] | None:
    """The body that starts at token ``i`` and the token after it, or None.

    Args:
        tokens: of one sentence.
        i: where to look.
        tight: a name may follow at once ("Kepala Dinas Pendidikan Ahmad Yani"): take only words that bodies are made of.
        chain: how many bodies stand before this one that are parts of it.
    """
    words = vocabulary()
    closed = words.bodies.at(tokens, i)
    if closed is not None and i + closed.length < len(tokens) and in_acronym(tokens, i + closed.length):
        closed = None  # "DKP3" is no "DKP"
    head = words.heads.at(tokens, i)
    if head is not None and (
        closed is None
        or head.values[0].kind_class == "Bank"
        or _opens(tokens, i + closed.length)
        or _named_after(tokens, i, head, tight=tight)
    ):
        row = head.values[0]
        opened = named_body(tokens, i + head.length, _head(row), tight=tight, start=i, chain=chain)
        if opened is not None and (closed is None or opened[1] > i + closed.length):
            return opened
    if closed is None or (tokens[i].shape == "l" and closed.length == 1):
        return None
    base, level = _closed(closed.values)
    return _complete(tokens, i, i + closed.length, base, level, tight=tight, chain=chain)


def _named_after(tokens: Sequence[Token], i: int, head: Hit[OrganizationHead], *, tight: bool) -> bool:
    """Whether somebody's name belongs to the body: "RSUD KRT Rimba Danum"."""
    return head.values[0].kind_class in _NAMED_AFTER and bears_name(tokens, i + head.length, tight=tight)


def _opens(tokens: Sequence[Token], i: int) -> bool:
    """Whether a closed name goes on: "Dinas Pendidikan" + "dan Kebudayaan"."""
    if i >= len(tokens) or past_national(tokens, i)[1]:
        return False
    if past_faith(tokens, i) > i:
        return True  # "Takmir Masjid Nurul Danum"
    if tokens[i].fold in word_set("and-comma") and i + 1 < len(tokens):
        following = tokens[i + 1]
        return following.shape in "CA" and following.fold in vocabulary().field_words
    return tokens[i].shape in "CA" and tokens[i].fold in vocabulary().field_words


def _head(row: OrganizationHead) -> Head:
    return Head(row.head, row.kind_class, row.parent, row.level)


def named_body(
    tokens: Sequence[Token], i: int, head: Head, *, tight: bool = False, start: int | None = None, chain: int = 0
) -> tuple[BodyMention, int] | None:
    """A body of the given head whose own name starts at token ``i``; None where no name stands there."""
    i = past_own_name(tokens, i)  # "Satuan Tugas (Satgas) Pangan", "Perusahaan Umum Daerah (Perumda) Air Minum"
    name = slug(head.text)
    if name in word_set("branch") and i < len(tokens) and vocabulary().heads.at(tokens, i) is not None:
        united = _of_bodies(tokens, i, head, i if start is None else start, tight=tight, chain=chain)
        if united is not None:
            return united  # "Kepala Cabang PT Danum Raya"
    free, placed = name in word_set("free-heads"), name in word_set("placed-heads")
    after = name_end(tokens, i, tight=tight, free=free, placed=placed)
    if after == i and tight and (head.kind == "Division" or name in word_set("heads-with-work")):
        after = past_unknown_work(tokens, i, agency=head.kind != "Division")
    if start is not None:
        after = explained_end(tokens, start, after)
    if head.kind in _OF_STATE and after - i > 2 and past_national(tokens, after - 2) == (after, True):
        after -= 2  # "Kementerian Pertanian Republik Indonesia": whose it is, not a part of the name
    if after == i:
        return _of_bodies(tokens, i, head, i if start is None else start, tight=tight, chain=chain)
    label = f"{expansions().get(name, head.text)} {spell_out(tokens[i:after])}"
    whole = None if name in word_set("numbered-parts") and not _NUMBER.fullmatch(tokens[i].text) else head.parent
    base = BodyMention(label, slug(label), head.kind, head.level, None, whole)  # "Komisi II" is the DPRD's, "Komisi HAM" is not
    return _complete(tokens, i if start is None else start, after, base, tight=tight, chain=chain)


def _of_bodies(
    tokens: Sequence[Token], i: int, head: Head, start: int, *, tight: bool, chain: int
) -> tuple[BodyMention, int] | None:
    """ "Federasi Serikat Buruh Danum", "PT Bank Kalteng": a head before another, or a seat, "Cabang Kapuas PT Bank Kalteng"."""
    name, at = slug(head.text), i
    seat = place_at(tokens, i, owned=True) if name in word_set("branch") and i < len(tokens) else None
    at = seat[1] if seat is not None else i
    if i - 1 > start and vocabulary().bodies.at(tokens, i - 1) is not None:
        at = i - 1  # "PT" + "Bank Kalteng", rather than "PT Bank" + "Kalteng"
    told = name in word_set("heads-of-bodies") or name in word_set("branch")
    if not told or at >= len(tokens) or tokens[at].shape not in "CA" or chain >= _LONGEST_CHAIN:
        return None
    inner = body_at(tokens, at, tight=tight, chain=chain + 1)
    if inner is None:
        return None
    body, after = inner
    text = written(tokens[start:after])
    if seat is not None:
        return body._replace(place=seat[0], text=text), after
    if head.kind in _FIRMS:
        return (body._replace(text=text), after) if body.kind in _FIRMS else None
    if head.kind == "Association" and body.kind in _JOINED_IN_FORUMS:  # "Forum BUMDes Kapuas"
        body = body._replace(kind=head.kind, parent_id=None)
    return (_united(head, body)._replace(text=text), after) if body.kind == head.kind else None


def _united(head: Head, body: BodyMention) -> BodyMention:
    label = f"{head.text} {body.label}"
    return body._replace(label=label, slug=slug(label))


def _closed(forms: Sequence[OrganizationForm]) -> tuple[BodyMention, str | None]:
    form = forms[0]
    kind = ladder().kinds[form.organization]
    return known_body(kind.id), form.level


@cache
def known_body(kind_id: str) -> BodyMention:
    """The body of a closed kind, without region and parent."""
    kind = ladder().kinds[kind_id]
    return BodyMention(kind.label, kind.id, kind.kind_class, kind.level, None, kind.parent, national=kind.level == "national")


def completed(
    tokens: Sequence[Token], start: int, after: int, base: BodyMention, level: str | None = None
) -> tuple[BodyMention, int]:
    """``base``, whose own name ends before token ``after``, with the short form, parent and region that stand behind."""
    return _complete(tokens, start, after, base, level, tight=True)


def _complete(
    tokens: Sequence[Token],
    start: int,
    after: int,
    base: BodyMention,
    level: str | None = None,
    *,
    tight: bool = False,
    chain: int = 0,
) -> tuple[BodyMention, int]:
    after = past_own_name(tokens, _past_of_region(tokens, after, base))
    after = past_own_name(tokens, _past_number(tokens, past_class(tokens, after, base.kind), base))
    own = own_name_end(tokens, after) if base.slug in word_set("waterworks") else after
    own = past_saint(tokens, after) if base.kind in _NAMED_AFTER else own
    own = past_hero(tokens, after) if tight and base.slug in word_set("bears-heroes") else own
    base, after = (longer(base, spell_out(tokens[after:own])), own) if own > after else (base, after)
    if tight:
        after = past_more_work(tokens, after)
    owned = tight or base.kind == "Court" or branch_follows(tokens, after)
    if tight and base.kind in BRANCHED and (quoted := past_quoted(tokens, after)) > after:
        base, after = longer(base, spell_out(tokens[after + 1 : quoted - 1])), quoted
    if owned and base.kind != "Court":
        base, after = branch(tokens, after, base)
    parent: BodyMention | None = None
    place: PlaceMention | None = None
    above = _above(tokens, start, after, base, tight=tight, chain=chain)
    if above is not None:
        parent, after = above
        place = parent.place
    elif after < len(tokens):
        place, level, after = area_behind(tokens, after, base, level, tight=tight, owned=owned)
        after += place is not None and base.kind == "HealthFacility" and past_house_number(tokens, after)
        after = past_class(tokens, after, base.kind) if place is not None and base.kind == "Court" else after
    after, national = past_national(tokens, after)
    if (
        not national
        and base.kind != "RegionalGovernment"
        and after < len(tokens)
        and tokens[after].fold in word_set("head-office")
    ):
        after, national = after + 1, True
    after = past_own_name(tokens, after) if national else after
    text = written(tokens[start:after])
    return (
        BodyMention(
            base.label,
            base.slug,
            base.kind,
            level or base.level,
            parent,
            base.parent_id,
            place,
            base.national or national,
            text,
        ),
        after,
    )


def _past_of_region(tokens: Sequence[Token], after: int, base: BodyMention) -> int:
    """Past "daerah" behind an agency that the tables know without it: "Dinas Arsip dan Perpustakaan daerah (Arpusda)"."""
    if base.kind != "Agency" or after + 1 >= len(tokens) or tokens[after].fold not in word_set("of-region"):
        return after
    return after + 1 if tokens[after + 1].fold in ("(", ",") or tokens[after + 1].shape in "CA" else after


def _past_number(tokens: Sequence[Token], after: int, base: BodyMention) -> int:
    """Past the number of a unit of the army: "Kodim 0707", "Korem 072/Pamungkas"."""
    if base.kind != "MilitaryUnit" or after >= len(tokens) or tokens[after].shape != "d":
        return after
    if base.level == "district":  # "Koramil 09/Selat", of the kecamatan behind the stroke
        end = after
        while end < len(tokens) and (tokens[end].shape == "d" or tokens[end].fold in ("/", "-")):
            end += 1
        return end
    return past_unit_number(tokens, after)


def _above(
    tokens: Sequence[Token], start: int, after: int, base: BodyMention, *, tight: bool, chain: int
) -> tuple[BodyMention, int] | None:
    """The body that this one is a part of: behind it at once, behind "pada", or between commas beside a person's name."""
    if chain >= _LONGEST_CHAIN or after >= len(tokens) or base.kind in _WHOLE:
        return None
    first = after
    apart = tight and tokens[after].fold in ("-", "–") and tokens[after].start > tokens[after - 1].end  # not "TNI-Polri"
    if apart or tokens[after].fold in word_set("part-of") or (tokens[after].fold == "," and tight):
        first += 1
    if first >= len(tokens) or tokens[first].shape not in "CA":
        return None
    words = vocabulary()
    if words.bodies.at(tokens, first) is None and (words.heads.at(tokens, first) is None or not tight):
        return None
    found = body_at(tokens, first, tight=tight, chain=chain + 1)
    if found is None or found[0].label == base.label:
        return None
    if tokens[after].fold == ",":
        comma = found[1] < len(tokens) and tokens[found[1]].fold == ","
        if base.kind not in _PARTS:
            return None
        if not person_follows(tokens, found[1] + comma) and not (comma and behind_holder(tokens, start)):
            return None
    return found


def past_national(tokens: Sequence[Token], after: int) -> tuple[int, bool]:
    """Past "RI" or "Republik Indonesia" at token ``after``, and whether it stood there."""
    if after < len(tokens) and tokens[after].fold in word_set("national") and tokens[after].shape in "CA":
        return after + (2 if tokens[after].fold in word_set("republic") and after + 1 < len(tokens) else 1), True
    return after, False
