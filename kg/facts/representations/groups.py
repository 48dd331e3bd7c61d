"""Groups that somebody may speak for: "para petani", "warga Desa X", "keluarga besar", each made one item of a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from kg.facts.representations.sides import Side, government_of
from kg.grammar.items import Item, index_of
from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.memo import remembered
from kg.mentions.settled import Agent
from kg.model.article import slug
from kg.model.entities import Organization, Place, Post

_LONGEST = 5  # words of a group: "tokoh masyarakat adat", "pelaku usaha mikro kecil"
_ALL_OF = "se-"  # "camat se-Kabupaten Kapuas"
_REGENCY = 5  # characters of the code of a kabupaten or kota
_UNKNOWN = 3  # words of a group that no table knows
_SHORT = 5  # letters of a word that is too short for a verb with a prefix
_NOT_INSIDE = (
    "topic-end",
    "standing",
    "absent",
    "attended",
    "represents",
    "represented",
    "names-group",
    "self",
    "many",
    "kin",
    "ends-group",
)
_ITS = "nya"  # "warganya": the group of whoever speaks


def with_groups(items: Sequence[Item], text: str) -> list[Item]:
    """The items of a sentence in which each group is one item of the tag GROUP, whose value is an organization."""
    made: list[Item] = []
    end = 0
    for at in [at for at, item in enumerate(items) if item.tag == "AGENT" or _may_open_group(item.fold)]:
        if at < end or not _opens_group(items, at, items[at]):
            continue
        start = max(end, _group_start(items, at))
        made += items[end:start]
        end = _group_end(items, at, start, text)
        first, last = items[start], items[end - 1]
        value = _group(items[start:end], text)
        if start and (items[start - 1].fold in word_set("many") or items[start - 1].fold in word_set("group-side")):
            value = replace(value, forms=(*value.forms, text[items[start - 1].start : last.end]))
        made.append(Item("GROUP", first.first, last.last, first.start, last.end, "", value))
    made += items[end:]
    return made


def its_government(items: Sequence[Item], anchor: int, group: Item) -> list[Item]:
    """ "atas nama pemerintah dan masyarakat Kabupaten X": the government of the region whose people are spoken for."""
    value = group.value
    if group.tag != "GROUP" or not isinstance(value, Organization) or value.region is None or len(value.region) > _REGENCY:
        return []
    word = next((i for i in items[anchor + 1 : index_of(items, group, 0)] if i.fold in word_set("government-word")), None)
    if word is None:
        return []
    region = gazetteer().region(value.region)
    place = Place(region.label, region.level, value.region)
    return [word._replace(tag="ORG", fold="", value=government_of(place))]


def governs(group: Organization) -> bool:
    """Whether it is a body or the head of one rather than a group: "direksi", "manajemen", "perusahaan"."""
    called = slug(group.label)
    organ = called in word_set("body-itself") or called in word_set("body-organ")
    return organ or called.split("-", 1)[0] in word_set("body-noun")


def named_after(group: Organization, speaker: Side) -> Organization | None:
    """ "direksi" of the body, and "warganya" of the area, whose post the speaker holds; others as they are.

    "perusahaan" is the company itself where he holds a post in one, else nothing that has a name; "CSR" need not be it.
    """
    post = speaker.post
    own = post.organization if post is not None else None
    if slug(group.label) in word_set("body-itself"):
        return own if own is not None and own.kind != "Organization" else None
    if post is None or len(group.label.split()) > 1:
        return group
    of_the_area = slug(group.label) in word_set("residents") and post.role in word_set("head-of-area")
    if group.label in group.forms and not governs(group) and not of_the_area:
        return group
    label = f"{group.label} {own.label if own is not None and governs(group) else _area(post)}".strip()
    return replace(group, label=label, path=(slug(label),), region=post.region)


def _area(post: Post) -> str:
    """The area that a post is of: that in its words, else its region."""
    role = ladder().roles.get(post.role or "")
    words = post.label.removeprefix(role.label).strip() if role is not None else ""
    if words and post.role in word_set("head-of-area"):
        return words
    return gazetteer().region(post.region).name if post.region is not None else ""


@remembered(65536)
def _may_open_group(fold: str) -> bool:
    return fold.startswith(_ALL_OF) or is_group(fold) or fold in word_set("counted-area")


def _opens_group(items: Sequence[Item], at: int, item: Item) -> bool:
    if item.tag == "AGENT":
        return _several(items, at)
    if item.fold.startswith(_ALL_OF):
        return _spoken_for(items, _first_of_all(items, at))
    body = item.fold in word_set("group-side") and at + 1 < len(items) and items[at + 1].tag == "ORG"  # "unsur TNI"
    return not body and (is_group(item.fold) or (item.fold in word_set("counted-area") and _counted(items, at)))


def _counted(items: Sequence[Item], at: int) -> bool:
    """Whether it is areas that somebody speaks for by their number: "mewakili tiga desa"."""
    number = at > 0 and (items[at - 1].tag == "NUMBER" or items[at - 1].fold in word_set("number-word"))
    return number and _spoken_for(items, at - 1)


def _first_of_all(items: Sequence[Item], at: int) -> int:
    """The first item of what "se-" closes: "kepala daerah se-Kepulauan Nias", "pimpinan OPD se-Kota Sabang"."""
    stops = word_set("represents") | word_set("names-group") | word_set("many") | word_set("topic-end") | {","}
    least = max(0, at - _LONGEST)
    while at > least and items[at - 1].tag in ("word", "GENERIC", "ORG", "AGENT"):
        if items[at - 1].fold in stops or is_verb(items[at - 1].fold) or items[at - 1].fold in word_set("number-word"):
            break
        at -= 1
    return at


def _spoken_for(items: Sequence[Item], at: int) -> bool:
    """Whether "mewakili", "atas nama" or "perwakilan" stands before item ``at``, past "seluruh", "para", "pihak"."""
    past = word_set("many") | word_set("number-word") | word_set("group-lead")
    least = max(0, at - _LONGEST)
    while at > least and items[at - 1].fold in past:
        at -= 1
    before = items[at - 1].fold if at else ""
    return before in word_set("represents") or before in word_set("names-group")


def _member(value: Agent) -> bool:
    return bool(value.posts) and value.posts[0].role in word_set("group-role")


def _nameless(item: Item) -> bool:
    return isinstance(item.value, Agent) and item.value.person is None


def _several(items: Sequence[Item], at: int) -> bool:
    """Whether the agent is no one in particular: "para kepala desa", "12 camat", "kepala desa se-Kecamatan Selat"."""
    if _nameless(items[at]) and _member(items[at].value) and _spoken_for(items, at):
        return True  # "mewakili anggota kelompok tani"
    before = items[at - 1].fold if at else ""
    many = before in word_set("many") or before in word_set("number-word") or (at > 0 and items[at - 1].tag == "NUMBER")
    if not many and not (at + 1 < len(items) and items[at + 1].fold.startswith(_ALL_OF)):
        return False
    value = items[at].value
    return isinstance(value, Agent) and (value.person is None or value.inferred)


def _group_start(items: Sequence[Item], at: int) -> int:
    """The item with which the group starts whose noun is item ``at``: "gabungan fraksi", "12 kepala keluarga"."""
    if items[at].fold.startswith(_ALL_OF):
        at = _first_of_all(items, at)
    elif at > 1 and items[at].tag == "AGENT" and items[at - 1].fold in word_set("joins") and _nameless(items[at - 2]):
        at -= 2  # "bupati dan wali kota se-Maluku"
    while at > 0 and (items[at - 1].fold in word_set("group-before") or items[at - 1].tag == "NUMBER"):
        at -= 1
    first = at
    while first > 0 and items[first - 1].fold in word_set("number-word"):
        first -= 1
    first -= first > 0 and items[first - 1].fold in word_set("about-so-many")
    return first if first < at and _spoken_for(items, first) else at


def _group_end(items: Sequence[Item], at: int, start: int, text: str) -> int:
    """The item behind the group whose noun is item ``at`` and which starts at item ``start``."""
    end = at + 1
    if items[at].tag == "AGENT" and end + 1 < len(items) and items[end].fold in word_set("joins"):
        end += 2 * (_nameless(items[end + 1]) and _several(items, end + 1))
    while end < min(len(items), at + _LONGEST) and items[end].tag == "word" and _modifies(items[end].fold):
        end += 1
    if end < len(items) and items[end].tag == "EVENT" and items[end - 1].fold in word_set("host-of"):
        end += 1
    spoken_for = _spoken_for(items, start)
    if spoken_for:
        end = _goes_on(items, end)
    if items[end - 1].fold.startswith(_ALL_OF) or (end < len(items) and items[end].fold.startswith(_ALL_OF)):
        end += not items[end - 1].fold.startswith(_ALL_OF)
        end = _goes_on(items, end)
    if (
        spoken_for
        and end + 1 < len(items)
        and items[end].fold in word_set("group-from")
        and items[end + 1].tag in ("PLACE", "ORG")
    ):
        return end + 2
    if end < len(items) and items[end].tag in ("PLACE", "ORG"):
        return end + 1
    if spoken_for and end < len(items) and _names_family(items, at, end):
        return end + 1
    while end < min(len(items), at + _LONGEST) and items[end].tag == "word" and text[items[end].start].isupper():
        end += 1  # "masyarakat Basarang", of a place that no table knows
    capital = items[end - 1].tag == "word" and text[items[end - 1].start].isupper()
    return end + (capital and end < len(items) and items[end].tag == "PLACE")  # "nelayan Teluk Bima"


def _names_family(items: Sequence[Item], at: int, end: int) -> bool:
    """ "atas nama keluarga besar Mama Danum": whose family it is, where a verb does not say that he speaks."""
    value = items[end].value
    mere = isinstance(value, Agent) and value.person is not None and not value.posts
    closed = end + 1 == len(items) or (items[end + 1].tag == "word" and not is_verb(items[end + 1].fold))
    return mere and closed and any(i.fold in word_set("family") for i in items[at:end])


def _goes_on(items: Sequence[Item], end: int) -> int:
    """The item behind the words no table knows that belong to the group: those up to a comma or to a verb, few enough."""
    at = end
    while at < min(len(items), end + _UNKNOWN) and items[at].tag == "word" and _inside(items[at].fold):
        at += 1
    closed = at < len(items) and (items[at].fold == "," or is_verb(items[at].fold))
    return at if closed else end


def _inside(fold: str) -> bool:
    return _modifies(fold) or not _ends(fold)


@remembered(16384)
def is_verb(fold: str) -> bool:
    """Whether the word is a verb: a known one of speech, or a long one with the prefix of a verb."""
    known = fold in word_set("saying") or fold in word_set("says") or fold in word_set("polite")
    return known or (len(fold) > _SHORT and fold.startswith(tuple(word_set("verb-opens"))))


@remembered(16384)
def _ends(fold: str) -> bool:
    """Whether the word can be no part of a group's name: a verb, an adverb, a preposition."""
    return not fold.isalpha() or is_verb(fold) or any(fold in word_set(name) for name in _NOT_INSIDE)


@cache
def _nouns() -> frozenset[str]:
    return word_set("group-noun") | word_set("body-noun") | word_set("body-itself")


@remembered(16384)
def is_group(fold: str) -> bool:
    """Whether the word is a noun of people: "petani", "warganya"."""
    return fold in _nouns() or _bare(fold) in _nouns()


def _modifies(fold: str) -> bool:
    return fold in word_set("group-modifier") or is_group(fold)


def _bare(fold: str) -> str:
    """The noun without "-nya" and without doubling: "rekan-rekannya" is "rekan"; empty where there is neither."""
    if not fold or (not fold.endswith(_ITS) and "-" not in fold):
        return ""
    noun = fold.removesuffix(_ITS)
    half, _, other = noun.partition("-")
    return half if half == other else noun


def _past_fellows(items: Sequence[Item]) -> int:
    """The item that tells who the fellows are: "kawan-kawan petani", "rekan-rekannya sesama pedagang"."""
    fellows = items[0].fold in word_set("fellows") or _bare(items[0].fold) in word_set("fellows")
    at = 1 + (len(items) > 1 and items[1].fold in word_set("among-them"))
    return at if fellows and at < len(items) and is_group(items[at].fold) else 0


def _group(items: Sequence[Item], text: str) -> Organization:
    last = items[-1]
    written = text[items[0].start : last.end]
    words = text[items[_past_fellows(items)].start : last.end]
    if last.tag == "word" and last.fold.endswith(_ITS) and last.fold not in word_set("group-noun"):
        words = words.removesuffix(_ITS)
    region = last.value.code if isinstance(last.value, Place) else getattr(last.value, "region", None)
    return Organization(words, "Organization", (slug(words) or "kelompok",), region, forms=(written,))
