"""Whom "rekan-rekannya" means: the group that the sentence names, else the one of which the article tells that it came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.facts.representations.groups import governs, with_groups
from kg.grammar.items import Item, index_of
from kg.lexicon.words import word_set
from kg.mentions.settled import Line
from kg.model.article import slug
from kg.model.entities import Organization

_OPENING = 12  # items of a sentence within which its subject stands: behind a dateline and a day


def fellows_of(items: Sequence[Item], group: Item) -> Item:
    """ "Dari barisan wisudawan tampil X mewakili rekan-rekannya": the nearest group before, else itself."""
    if not _means_others(group):
        return group
    at = index_of(items, group, 0)
    told = next((i for i in items[at + 1 :] if i.fold not in word_set("many")), group)
    if told.tag == "GROUP" and told is not group:
        return told  # "mewakili teman-temannya para wisudawan"
    before = (i for i in reversed(items[:at]) if i.tag == "GROUP" and isinstance(i.value, Organization))
    named = next((i for i in before if not _means_others(i) and not governs(i.value)), group)
    return _meant(group, named.value)


def who_came(lines: Sequence[Line], text: str, group: Item) -> Item:
    """ "Puluhan honorer mendatangi DPRD. ... X mewakili rekan-rekannya": the group that came in number, else itself."""
    if not _means_others(group):
        return group
    for line in lines:
        at = next((n for n, i in enumerate(line.items[:_OPENING]) if i.fold in word_set("so-many")), None)
        if at is None or line.sentence.span.start > group.start:
            continue
        behind = with_groups(line.items[at + 1 :], text)[:1]
        if behind and behind[0].tag == "GROUP" and not governs(behind[0].value):
            return _meant(group, behind[0].value)
    return group


def _means_others(item: Item) -> bool:
    """Whether it is a group that is named elsewhere: "rekan-rekannya"."""
    return item.tag == "GROUP" and slug(item.value.label) in word_set("fellows")


def _meant(group: Item, told: Organization) -> Item:
    """The group as the one that is told of, called by the words for both."""
    return group._replace(value=replace(told, forms=tuple(dict.fromkeys((*told.forms, *group.value.forms)))))
