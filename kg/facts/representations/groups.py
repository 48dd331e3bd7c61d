"""Groups that somebody may speak for: "para petani", "warga Desa X", "keluarga besar", each made one item of a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from kg.facts.representations.sides import Side
from kg.grammar.items import Item, index_of
from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.article import slug
from kg.model.entities import Organization, Place

_LONGEST = 5  # words of a group: "tokoh masyarakat adat", "pelaku usaha mikro kecil"
_ALL_OF = "se-"  # "camat se-Kabupaten Kapuas"
_ITS = "nya"  # "warganya": the group of whoever speaks


def with_groups(items: Sequence[Item], text: str) -> list[Item]:
    """The items of a sentence in which each group is one item of the tag GROUP, whose value is an organization."""
    made: list[Item] = []
    end = 0
    for at in [at for at, item in enumerate(items) if _is_group(item.fold) or (item.tag == "AGENT" and _several(items, at))]:
        if at < end:
            continue
        start = max(end, _group_start(items, at))
        made += items[end:start]
        end = _group_end(items, at, text)
        first, last = items[start], items[end - 1]
        value = _group(items[start:end], text)
        made.append(Item("GROUP", first.first, last.last, first.start, last.end, "", value))
    made += items[end:]
    return made


def with_venues(items: Sequence[Item]) -> list[Item]:
    """The items of a sentence, each body behind "lapangan", "aula", "halaman" made a mere word: it is where, not who."""
    made = list(items)
    for n in range(1, len(items)):
        if items[n].tag == "ORG" and items[n - 1].fold in word_set("venue-of-body"):
            made[n] = items[n]._replace(tag="word", fold="", value=None)
    return made


def fellows_of(items: Sequence[Item], group: Item) -> Item:
    """ "Dari barisan wisudawan tampil X mewakili rekan-rekannya": the nearest group before, else itself."""
    if group.tag != "GROUP" or slug(group.value.label) not in word_set("fellows"):
        return group
    at = index_of(items, group, 0)
    before = (i for i in reversed(items[:at]) if i.tag == "GROUP" and isinstance(i.value, Organization))
    named = next((i for i in before if slug(i.value.label) not in word_set("fellows") and not governs(i.value)), None)
    return group._replace(value=named.value) if named is not None else group


def governs(group: Organization) -> bool:
    """Whether it is a body or the head of one rather than a group: "direksi", "manajemen", "perusahaan"."""
    return slug(group.label).split("-", 1)[0] in word_set("body-noun") or slug(group.label) in word_set("body-itself")


def named_after(group: Organization, speaker: Side) -> Organization | None:
    """ "direksi" of the body, and "warganya" of the area, whose post the speaker holds; others as they are.

    "perusahaan" is the company itself where he holds a post in one, else nothing that has a name.
    """
    post = speaker.post
    if slug(group.label) in word_set("body-itself"):
        return post.organization if post is not None else None
    if post is None or (group.label in group.forms and not governs(group)) or len(group.label.split()) > 1:
        return group
    area = gazetteer().region(post.region).name if post.region is not None else ""
    body = post.organization.label if post.organization is not None and governs(group) else area
    label = f"{group.label} {body}".strip()
    return replace(group, label=label, path=(slug(label),), region=post.region)


def _several(items: Sequence[Item], at: int) -> bool:
    """Whether the agent is no one in particular: "para kepala desa", "12 camat", "kepala desa se-Kecamatan Selat"."""
    many = at > 0 and (items[at - 1].fold in word_set("many") or items[at - 1].tag == "NUMBER")
    if not many and not (at + 1 < len(items) and items[at + 1].fold.startswith(_ALL_OF)):
        return False
    value = items[at].value
    return isinstance(value, Agent) and (value.person is None or value.inferred)


def _group_start(items: Sequence[Item], at: int) -> int:
    """The item with which the group starts whose noun is item ``at``: "gabungan fraksi", "12 kepala keluarga"."""
    while at > 0 and (items[at - 1].fold in word_set("group-before") or items[at - 1].tag == "NUMBER"):
        at -= 1
    return at


def _group_end(items: Sequence[Item], at: int, text: str) -> int:
    """The item behind the group that starts at item ``at``."""
    end = at + 1
    while end < min(len(items), at + _LONGEST) and items[end].tag == "word" and _modifies(items[end].fold):
        end += 1
    end += end < len(items) and items[end].fold.startswith(_ALL_OF)
    if end < len(items) and items[end].tag in ("PLACE", "ORG"):
        return end + 1
    while end < min(len(items), at + _LONGEST) and items[end].tag == "word" and text[items[end].start].isupper():
        end += 1  # "masyarakat Basarang", of a place that no table knows
    return end


@cache
def _nouns() -> frozenset[str]:
    return word_set("group-noun") | word_set("body-noun") | word_set("body-itself")


@lru_cache(maxsize=16384)
def _is_group(fold: str) -> bool:
    return fold in _nouns() or _bare(fold) in _nouns()


def _modifies(fold: str) -> bool:
    return fold in word_set("group-modifier") or _is_group(fold)


def _bare(fold: str) -> str:
    """The noun without "-nya" and without doubling: "rekan-rekannya" is "rekan"; empty where there is neither."""
    if not fold or (not fold.endswith(_ITS) and "-" not in fold):
        return ""
    noun = fold.removesuffix(_ITS)
    half, _, other = noun.partition("-")
    return half if half == other else noun


def _group(items: Sequence[Item], text: str) -> Organization:
    last = items[-1]
    written = words = text[items[0].start : last.end]
    if last.tag == "word" and last.fold.endswith(_ITS) and last.fold not in word_set("group-noun"):
        words = words.removesuffix(_ITS)
    region = last.value.code if isinstance(last.value, Place) else getattr(last.value, "region", None)
    return Organization(words, "Organization", (slug(words) or "kelompok",), region, forms=(written,))
