"""Who only seems to stand in: credited in a dateline, one of many, another guest."""

from __future__ import annotations

from collections.abc import Callable

from kg.facts.representations.candidate import Candidate
from kg.facts.representations.groups import is_verb
from kg.facts.representations.guests import GUESTS
from kg.facts.representations.lists import attended
from kg.grammar.items import index_of
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.article import slug
from kg.model.entities import Organization

_UNITS = frozenset({"Agency", "Division", "Bureau", "Secretariat"})
_PARTS = frozenset({"Agency", "Division"})


def behind_dateline(c: Candidate) -> bool:
    """ "Negara, Prokopim – Mewakili Bupati, Sekda menghadiri": who is credited before the dash doesn't stand in."""
    at, anchor = c.match.anchor - 1, c.items[c.match.anchor]
    if at < 0 or c.items[at].fold not in word_set("dash") or not c.text[anchor.start].isupper():
        return False
    return c.representative.end <= c.items[at].start


def nobody_in_particular(c: Candidate) -> bool:
    """ "Bombana dan Buton Utara hanya mengirim kepala bagian": of many such, it isn't said which."""
    value = c.representative.value
    if not isinstance(value, Agent) or value.person is not None or not value.posts or c.text[c.representative.start].isupper():
        return False
    post, whole = value.posts[0], c.principal.value
    role = ladder().roles.get(post.role or "")
    if role is None or role.level != "body" or post.organization is not None:
        return False
    if isinstance(whole, Organization):
        return whole.kind == "RegionalGovernment"
    return c.principal.tag == "PLACE" or (isinstance(whole, Agent) and bool(whole.posts))


def named_as_example(c: Candidate) -> bool:
    """ "TNI dalam hal ini Babinsa siap", "Universitas X, dalam hal ini Rektor": which part is meant, and nobody who acts."""
    value = c.representative.value
    by_post = isinstance(value, Agent) and (value.person is None or value.inferred)
    if c.rule != "through/dalam-hal-ini-pejabat" or not by_post:
        return False
    return not isinstance(c.principal.value, Agent)


def kin_of_the_one_meant(c: Candidate) -> bool:
    """ "Tiara, ibunda Naura yang sehari-hari berjualan, tampil mewakili wali santri": whose mother she is speaks for nobody."""
    at = index_of(c.items, c.representative, 0)
    return c.rule.endswith("-sisipan") and at > 0 and c.items[at - 1].fold in word_set("relation")


def himself_away(c: Candidate) -> bool:
    """ "yang mewakili Dinas Y, Kapolsek Z diwakili Kanit X": who is represented himself stands in for nobody."""
    at = index_of(c.items, c.representative, 0) + 1
    if at <= c.match.anchor or not c.rule.endswith("-belakang"):
        return False
    while at < len(c.items) and c.items[at].fold in word_set("before-represented"):
        at += 1
    return at < len(c.items) and c.items[at].fold in word_set("represented")


def behind_a_guest(c: Candidate) -> bool:
    """ "Kabid Aset X, yang mewakili Dinas Y, dan Kapolsek Z": a guest told of with "yang", and the next one in office."""
    at = c.match.anchor
    if at < 3 or not c.rule.endswith("-belakang") or c.principal.tag != "ORG":
        return False
    before, value = c.items[at - 3].value, c.representative.value
    told = c.items[at - 1].fold in word_set("which") and c.items[at - 2].fold == "," and isinstance(before, Agent)
    return told and isinstance(value, Agent) and bool(value.posts)


def next_in_list(c: Candidate) -> bool:
    """ "hadir perwakilan Polres Kapuas, Camat Basarang Jaya Kahayan": the next guest, of another body."""
    at = index_of(c.items, c.representative, 0)
    value, whole = c.representative.value, c.principal.value
    if c.rule != "representation/perwakilan" or at < 1 or c.items[at - 1].fold != ",":
        return False
    if not isinstance(value, Agent) or not isinstance(whole, Organization) or not value.posts or not value.post_spans:
        return False
    if value.post_spans[0].start > c.representative.start:
        return False  # "perwakilan BKD, Jaya Kahayan, Pranata Komputer": what he is follows his name
    own = value.posts[0].organization
    if c.principal.tag == "GROUP":
        return slug(whole.label) in word_set("body-itself") and own is not None
    if own is None:
        return value.posts[0].role in word_set("head-of-area") and whole.kind != "RegionalGovernment"
    return not whole.national and whole.kind != "RegionalGovernment" and own.path[0] != whole.path[0]


def another_guest(c: Candidate) -> bool:
    """ "hadir Kabid Ekonomi Bappeda, yang mewakili Dinas Pertanian, Kapolsek": who came for the one office isn't of another."""
    value, whole = c.representative.value, c.principal.value
    at = c.match.anchor
    if (
        at < 2
        or c.items[at - 1].fold not in word_set("which")
        or c.items[at - 2].fold != ","
        or not attended(c.items, c.representative)
    ):
        return False
    if not isinstance(value, Agent) or not isinstance(whole, Organization) or c.principal.tag != "ORG" or not value.posts:
        return False
    own = value.posts[0].organization
    return own is not None and _sister(own, whole)


def _sister(one: Organization, other: Organization) -> bool:
    """Whether the two are, or are parts of, two agencies of one region."""
    agencies = one.kind in _PARTS and other.kind in _PARTS and one.region == other.region
    return agencies and one.path[0] != other.path[0]


def through_one_turned_to(c: Candidate) -> bool:
    """ "Melalui Bupati Kapuas, Camat X meminta": who acts through somebody is a body, or the head who is above him.

    The words stand in front, and the subject that they tell of is followed by what it does.
    """
    if c.rule != "through/melalui-belakang":
        return False
    at = index_of(c.items, c.principal, 0) + 1
    does = at < len(c.items) and (is_verb(c.items[at].fold) or c.items[at].fold in word_set("before-verb"))
    if not does or any(i.tag not in ("DATE", "PLACE") and i.fold not in word_set("opening") for i in c.items[: c.match.anchor]):
        return True
    unit, whole = c.representative.value, c.principal.value
    if isinstance(unit, Organization):
        return unit.kind not in _UNITS  # "Melalui Forum Xyz, Pemkab Kapuas ..."
    if isinstance(unit, Agent) and unit.posts and unit.posts[0].role in word_set("head-of-region"):
        return True
    return isinstance(whole, Agent) and not (whole.posts and whole.posts[0].role in word_set("head-role"))


def answered(c: Candidate) -> bool:
    """ "Jawaban atas pandangan Fraksi X disampaikan Sekda Y": what is read out answers the words of the body."""
    before = c.items[c.match.first - 1].fold if c.match.first else ""
    return c.rule == "speech/dibacakan-badan" and before in word_set("before-object")


BYSTANDERS: tuple[tuple[Callable[[Candidate], bool], str], ...] = (
    (behind_dateline, "a dateline stands before it"),
    (nobody_in_particular, "the post is one of many"),
    (named_as_example, "the post says which part of the body is meant"),
    (himself_away, "somebody else stands in for him"),
    (behind_a_guest, "the next guest of the list follows"),
    (kin_of_the_one_meant, "it is a relative of the one who is meant"),
    (next_in_list, "the next guest of the list follows"),
    *GUESTS,
    (another_guest, "who stood in for the body is not named"),
    (through_one_turned_to, "the words in front do not say through whom the subject acts"),
    (answered, "the words are those that are answered"),
)
