"""What looks like a representation and is none: contests, titles, accounts in a name, posts that only may be represented."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from kg.facts.representations.bystanders import BYSTANDERS
from kg.facts.representations.candidate import Candidate
from kg.facts.representations.clauses import CLAUSES
from kg.facts.representations.groups import is_verb
from kg.facts.representations.lists import attended
from kg.facts.representations.sides import Side, side_of
from kg.grammar.items import Item, index_of
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.mentions.values import EventMention
from kg.model.entities import Organization

_CONTEST_NEAR = 8  # items behind the principal within which a contest is named
_UNDECIDED = 4  # items before the anchor within which the sentence leaves open whether somebody stands in
_THING = 5  # items before the anchor within which a thing stands that bears a name
_ERRAND = 4  # items behind who is sent within which it is told where to, or what for


def reason_against(candidate: Candidate) -> str | None:
    """Why the candidate is no representation, in a short sentence; None where nothing speaks against it."""
    return next((reason for check, reason in _CHECKS if check(candidate)), None)


def _same(c: Candidate) -> bool:
    """The same person or body, or the same post with only one of the two named."""
    one, other = side_of(c.representative), side_of(c.principal)
    if one.key == other.key:
        return True
    if one.post is None or other.post is None or (one.agent is not None and other.agent is not None):
        return False
    return Side(None, one.post).key == Side(None, other.post).key


def _or_whoever(c: Candidate) -> bool:
    """ "Kepala Dinas atau yang mewakili"; behind a name "/mewakili Bupati" is as good as in brackets."""
    at = c.match.anchor - 1
    if c.rule == "representation/garis-miring":
        one, other = c.principal.value, c.representative.value
        slash = any(i.fold == "/" for i in c.items[max(0, at - 1) : at + 1])
        return not slash or one.person is not None or other.person is None or bool(other.posts)
    if at > 0 and c.items[at].fold == "/" and isinstance(c.items[at - 1].value, Agent):
        return c.items[at - 1].value.person is None and c.items[c.match.anchor].fold not in word_set("represented")
    if c.rule == "representation/menugaskan":
        at = c.match.last - 2  # "meminta kepala desa atau yang mewakili melapor"
    last = at + 1
    while at >= 0 and c.items[at].fold in word_set("whoever"):
        at -= 1
    other = at >= 0 and at < last and c.items[at].fold in word_set("alternative")
    stood_in = c.representative.value if c.items[c.match.anchor].fold in word_set("represented") else None
    came = isinstance(stood_in, Agent) and stood_in.person is not None
    return other and not came  # "Kakan Kemenag atau diwakili Kasi Bimas Islam Rimba Danum" tells of him


def _represented_too(c: Candidate) -> bool:
    """ "Hadir, mewakili Dandim, mewakili Kajari, Sekda": both are represented, and by whom is not told."""
    at = c.match.anchor - 1 if "mewakili" in c.rule else 0
    at -= at > 0 and c.items[at].fold in word_set("which")
    at -= at > 0 and c.items[at].fold == ","
    before = c.items[at].value if at > 0 else None
    bare = isinstance(before, Agent) and before.person is None
    return bare and c.items[at - 1].fold in word_set("represents")


def _not_so(c: Candidate) -> bool:
    before = c.items[c.match.anchor - 1].fold if c.match.anchor else ""
    return before in word_set("negated")


def _undecided(c: Candidate) -> bool:
    """ "belum memastikan apakah akan mewakili Bupati": whether somebody stands in is open."""
    before = c.items[max(0, c.match.anchor - _UNDECIDED) : c.match.anchor]
    return any(i.fold in word_set("undecided") for i in before)


def _for_himself(c: Candidate) -> bool:
    """ "atas nama pribadi dan keluarga": a phrase of courtesy, by which nobody speaks for a group."""
    if (
        c.principal.tag != "GROUP"
        or "atas-nama" not in c.rule
        or c.text[c.principal.start : c.principal.end].lower() != "keluarga"
    ):
        return False
    at = index_of(c.items, c.principal, 0)
    return any(i.fold in word_set("for-himself") for i in c.items[c.match.anchor + 1 : at])


def _only_if(c: Candidate) -> bool:
    """ "mewakili Ketua jika berhalangan": a duty, not an event."""
    at = index_of(c.items, c.principal, len(c.items))
    return at + 1 < len(c.items) and c.items[at + 1].fold in word_set("conditional")


def _contest(c: Candidate) -> bool:
    """A team or a person stands for a place or a school; who holds a post stands in for a body even at a contest."""
    if c.rule.startswith(("through/", "speech/")) or isinstance(c.principal.value, Agent):
        return False
    chosen = c.items[c.match.anchor - 1].fold in word_set("chosen-for-contest") if c.match.anchor else False
    if chosen or any(_names_contest(i) for i in _behind(c)):
        return True
    return not _official(c.representative) and any(_names_contest(i) for i in c.items)


def _names_contest(item: Item) -> bool:
    if isinstance(item.value, EventMention):
        return any(word in word_set("contest") for word in item.value.name.lower().split())
    return item.fold in word_set("contest")


def _behind(c: Candidate) -> Sequence[Item]:
    at = index_of(c.items, c.principal, c.match.anchor)
    end = next((n for n in range(at + 1, len(c.items)) if c.items[n].fold in word_set("saying")), len(c.items))
    return c.items[at + 1 : min(end, at + 1 + _CONTEST_NEAR)] if "mewakili" in c.rule else ()


def _official(item: Item) -> bool:
    value = item.value
    return isinstance(value, Agent) and bool(value.posts)


def _place_without_official(c: Candidate) -> bool:
    """A region is represented by somebody in office, not by a body or by anybody."""
    if "PLACE" not in (c.representative.tag, c.principal.tag):
        return False
    return not _official(c.representative) or not _clause_opens(c)


def _clause_opens(c: Candidate) -> bool:
    if "mewakili" in c.rule or "atas-nama" in c.rule:
        return True
    at = index_of(c.items, c.principal, 0)
    return at == 0 or c.items[at - 1].fold in word_set("clause-start")


def _part_of_a_post(c: Candidate) -> bool:
    """ "Kepala Kantor Regional XIV BKN": the body is the end of a post that is not known, and not itself a side."""
    return any(side.tag == "ORG" and _follows_a_name(c, side) for side in (c.representative, c.principal))


def _where_from(c: Candidate) -> bool:
    """ "Hadir dari Kodim Kapuas mewakili Dandim, Kapten Rimba Danum": who comes from the body stands in, not the body."""
    if c.representative.tag != "ORG":
        return False
    at = index_of(c.items, c.representative, 0)
    return at > 0 and c.items[at - 1].fold in word_set("where-body")


def _words_between(c: Candidate) -> bool:
    """Behind "diwakili" and before the name only the words of a post that no table knows may stand: "Kabag Xyz Kompol ..."."""
    if "-jabatan-lain" not in c.rule:
        return False
    at = index_of(c.items, c.representative, 0)
    start = c.match.anchor
    if c.rule.endswith("-belakang"):
        start = next((n for n in range(at - 1, start, -1) if c.items[n].fold == "," and n + 1 < at), at)
    between = [i for i in c.items[start + 1 : at] if i.fold not in word_set("before-post") and i.fold != ","]
    if between and c.rule.endswith("-belakang") and c.items[at - 1].fold == "," and between[0].tag == "GROUP":
        mere = [i for i in between if i.fold not in word_set("superlative")]
        return any(is_verb(i.fold) for i in mere)  # "Mewakili wisudawan, lulusan terbaik prodi agribisnis, X"
    if len(between) == 1 and c.rule.endswith("-belakang") and between[0].tag == "GROUP" and between[0] is c.items[at - 1]:
        return _official(c.representative)  # "Mewakili warga, tokoh masyarakat Desa Y X"
    return not between or not all(c.text[i.start].isupper() or _in_a_word(c, i) for i in between)


def _in_a_word(c: Candidate, item: Item) -> bool:
    """Whether it is the number of an abbreviation: "Kasi P2"."""
    return item.tag == "NUMBER" and c.text[item.start - 1].isupper()


def _listed_beside(c: Candidate) -> bool:
    """ "hadir Camat X, perwakilan Polres, dan para lurah": two guests; whom an office calls needs no other word for him."""
    if c.rule != "representation/perwakilan-keterangan" or c.items[c.match.anchor - 1].fold != ",":
        return False
    return bool(c.representative.value.posts) or attended(c.items, c.representative)


def _follows_a_name(c: Candidate, side: Item) -> bool:
    at = index_of(c.items, side, 0)
    if at - 1 == c.match.anchor and c.rule == "representation/perwakilan":
        return False
    before = c.items[at - 1]
    if at and isinstance(before.value, Agent):
        return before.value.person is None
    return at > 1 and before.tag == "word" and c.text[before.start].isupper() and before.fold not in word_set("clause-start")


def _nobody_by_name(c: Candidate) -> bool:
    """ "perwakilan DPRD, Camat Basarang": a list of guests; who comes for a body is called by name behind it."""
    if c.rule != "representation/perwakilan":
        return False
    anchor, value = c.items[c.match.anchor], c.representative.value
    before = c.items[c.match.anchor - 1].fold if c.match.anchor else ","
    listed = before in word_set("listed-behind") or before in word_set("attended")
    capital = not listed and c.text[anchor.start].isupper()  # "Kantor Perwakilan Bank Indonesia" is a body
    return capital or not isinstance(value, Agent) or value.person is None


def _given_an_office(c: Candidate) -> bool:
    """ "dipercaya Bupati memimpin kecamatan ini": an office that is given is no event at which somebody stands in."""
    if not c.rule.startswith(("representation/diutus", "representation/menugaskan", "representation/atas-perintah")):
        return False
    last = c.match.last
    if last > len(c.items) or c.items[last - 1].fold not in word_set("leads"):
        return False
    led = c.items[last] if last < len(c.items) else None
    return led is not None and (led.tag in ("ORG", "PLACE", "GROUP") or led.fold in word_set("led-office"))


def _sent_elsewhere(c: Candidate) -> bool:
    """ "mengirim Kepala Dinas ke Jakarta", "mengutus X untuk mendata", "mengirim tim": none of these stands in at an event."""
    if c.rule != "representation/mengutus":
        return False
    if not _official(c.representative):
        return True
    at = index_of(c.items, c.representative)
    behind = c.items[at + 1 : at + 1 + _ERRAND]
    for n, item in enumerate(behind):
        following = behind[n + 1] if n + 1 < len(behind) else None
        if item.fold in word_set("errand-to") and (following is None or following.tag != "EVENT"):
            return True
        if item.fold in word_set("errand-for") and (following is None or following.fold not in _standing_in()):
            return True
        if item.fold in (".", ";") or (item.fold == "," and n):
            return False
    return not behind or (behind[0].tag == "word" and behind[0].fold not in word_set("errand-ends"))


@cache
def _standing_in() -> frozenset[str]:
    return word_set("stand-in-for") | word_set("stand-in-act")


def _mere_name(c: Candidate) -> bool:
    """ "atas nama Jaya Kahayan, tenaga ahli" introduces a name; who is represented is called by his post first."""
    value = c.principal.value
    if "atas-nama" not in c.rule or not isinstance(value, Agent):
        return False
    return not value.posts or (bool(value.post_spans) and value.post_spans[0].start > c.principal.start)


def _account(c: Candidate) -> bool:
    """ "rekening atas nama Dinas Sosial": a thing that bears a name."""
    if "atas-nama" not in c.rule:
        return False
    before = c.items[max(0, c.match.anchor - _THING) : c.match.anchor]
    return any(i.fold in word_set("bears-a-name") for i in before)


def _unit_of_none(c: Candidate) -> bool:
    """Who acts through somebody is the subject, not whom one turns to; and what acts for it is no larger than it."""
    if not c.rule.startswith("through/"):
        return False
    at = index_of(c.items, c.principal, 0)
    before = c.items[at - 1].fold if at else ""
    if before in word_set("turned-to") or ("dalam-hal-ini" in c.rule and before in word_set("before-object")):
        return True
    unit, whole = c.representative.value, c.principal.value
    return isinstance(unit, Organization) and isinstance(whole, Organization) and _larger(unit, whole)


def _larger(unit: Organization, whole: Organization) -> bool:
    """Whether the unit is above the whole: of the state where that is of a region, or a government over a part of it."""
    if unit.national and not whole.national:
        return True
    return unit.kind == "RegionalGovernment" and not whole.national


_CHECKS: tuple[tuple[Callable[[Candidate], bool], str], ...] = (
    (_same, "both sides are the same"),
    (_or_whoever, "'atau yang mewakili' names nobody in particular"),
    (_represented_too, "he is represented himself"),
    (_not_so, "the sentence says that it is not so, or only that it may be"),
    (_undecided, "the sentence leaves open whether it is so"),
    (_for_himself, "the sentence speaks for himself and his own family"),
    (_only_if, "the sentence says what is to be done if somebody is away"),
    (_contest, "the sentence speaks of a contest, in which a team or a person represents a place"),
    (_place_without_official, "a region is represented only by somebody in office"),
    (_part_of_a_post, "the body is part of a post that is not known"),
    (_where_from, "the body is where somebody comes from"),
    *BYSTANDERS,
    *CLAUSES,
    (_words_between, "other words than a post stand before the name"),
    (_listed_beside, "two guests stand beside each other"),
    (_nobody_by_name, "'perwakilan' stands before a list, or in the name of a body"),
    (_given_an_office, "the sentence tells of an office that is given"),
    (_sent_elsewhere, "the sentence tells of an errand"),
    (_mere_name, "'atas nama' before a mere name introduces the name"),
    (_account, "'atas nama' says whose name a thing bears"),
    (_unit_of_none, "the sentence names whom somebody turns to, or a body above the other"),
)
