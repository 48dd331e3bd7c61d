"""Several principals or several representatives: "atas nama Bupati dan warga", "diwakili Sekda, Asisten I, dan Camat"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kg.grammar.items import Item, index_of
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent

_WHOM = frozenset({"AGENT", "ORG", "GROUP", "PLACE"})
_BODIES = frozenset({"ORG", "GROUP", "PLACE"})


def more_principals(items: Sequence[Item], principal: Item, *, any_kind: bool) -> list[Item]:
    """Who else is represented, in a list that "dan" closes; what follows a last comma is the subject of what follows.

    Args:
        items: of the sentence.
        principal: the first of the list.
        any_kind: whether people and bodies may stand in one list, as behind "atas nama"; else bodies and groups only.
    """
    found: list[Item] = []
    pending: list[Item] = []
    at = index_of(items, principal) + 1
    if not any_kind and (principal.tag not in _BODIES or attended(items, principal)):
        return []
    while True:
        joints, at = _joints(items, at)
        if not joints or at >= len(items) or items[at].tag not in (_WHOM if any_kind else _BODIES) or _came(items[at]):
            return found
        pending.append(items[at])
        if joints & word_set("joins"):
            found += pending
            pending = []
        at += 1


def _came(item: Item) -> bool:
    """Whether it is somebody by name: in "atas nama Kepala BNN, Kasi Trantib Uu, dan Babinsa Dadang" these came themselves."""
    return isinstance(item.value, Agent) and item.value.person is not None and not item.value.inferred


def deputy_beside(items: Sequence[Item], principal: Item, step: int) -> list[Item]:
    """Who else is represented beside one in office: "mewakili Bupati dan Wakil Bupati", "mewakili Bupati dan Kapolres".

    In a list of guests, and where the other one is called by name, he may have come himself.

    Args:
        items: of the sentence.
        principal: the one who is represented.
        step: 1 for the one behind him, -1 for the one before, who must be the chief whose deputy the principal is.
    """
    at = index_of(items, principal)
    other = at + 2 * step
    if not 0 <= other < len(items) or items[at + step].fold not in word_set("joins") or not _in_office(items[other]):
        return []
    if not _in_office(principal):
        return []
    first, second = (principal.value, items[other].value)[::step]
    roles = (first.posts[0].role or "", second.posts[0].role or "")
    if roles[1] == f"wakil-{roles[0]}":
        return [items[other]]
    heads = step > 0 and roles[0] in word_set("head-role") and roles[1] in word_set("head-role") | word_set("head-beside")
    nameless = second.person is None or second.inferred
    return [items[other]] if heads and nameless and not attended(items, principal) else []


def more_representatives(items: Sequence[Item], first: Item) -> list[Item]:
    """Who else stood in, in a list that "dan" closes (before somebody known or not), none of whom is represented."""
    found: list[Item] = []
    at = index_of(items, first) + 1
    while True:
        joints, at = _joints(items, at)
        if not joints or at >= len(items) or items[at].tag not in ("AGENT", "ORG"):
            return found if joints & word_set("joins") else []
        if _stood_in_for(items, at + 1) or not _known(items[at]):
            return []
        found.append(items[at])
        if joints & word_set("joins"):
            return found
        at += 1


def colleague(items: Sequence[Item], first: Item) -> list[Item]:
    """Who stood in with ``first`` in the same office, of which there are many: "Babinsa Serka A dan Sertu B"."""
    at = index_of(items, first)
    if at + 2 >= len(items) or items[at + 1].fold not in word_set("joins") or not _in_office(first):
        return []
    role = ladder().roles.get(first.value.posts[0].role or "")
    other = items[at + 2].value
    mere = isinstance(other, Agent) and other.person is not None and not other.posts
    return [items[at + 2]] if mere and role is not None and not role.single_seat else []


def further_pairs(items: Sequence[Item], last: Item) -> list[tuple[Item, Item]]:
    """Who else stood in for whom where the verb is left out: "X diwakili A, Y oleh B, dan Z oleh C"; behind ``last``, A.

    Each pair is a representative and a principal.
    """
    found: list[tuple[Item, Item]] = []
    at = index_of(items, last) + 1
    while True:
        start = at
        while at < len(items) and (items[at].fold in word_set("and-then") or items[at].fold in word_set("kin")):
            at += 1
        by = at + 1 + (at + 1 < len(items) and items[at + 1].fold in word_set("which"))
        if at == start or by >= len(items) or items[at].tag not in _WHOM or items[by].fold not in word_set("by"):
            return found
        other = by + 1
        while other < len(items) and items[other].fold in word_set("kin"):
            other += 1
        if other >= len(items) or not (_in_office(items[other]) or _came(items[other])):
            return found
        found.append((items[other], items[at]))
        at = other + 1


def one_by_one(items: Sequence[Item], principal: Item, first: Item) -> list[tuple[Item, Item]]:
    """The pairs of "X dan Y masing-masing diwakili A dan B", as many on each side; none where the sentence has no such lists.

    Args:
        items: of the sentence.
        principal: the last of those represented, Y.
        first: the first of those who stood in, A.
    """
    at, behind = index_of(items, principal), index_of(items, first)
    if at > behind or not any(i.fold in word_set("each") for i in items[at + 1 : behind]):
        return []
    represented = _row(items, at, -1, lambda item: item.tag in _WHOM)[::-1]
    stood_in = _row(items, behind, 1, lambda item: isinstance(item.value, Agent))[: len(represented)]
    if len(represented) < 2 or len(stood_in) < len(represented):
        return []
    return list(zip(stood_in, represented, strict=False))


def _row(items: Sequence[Item], at: int, step: int, fits: Callable[[Item], bool]) -> list[Item]:
    """The item and those that commas and "dan" join to it in the direction of ``step``, the nearest first."""
    row = [items[at]]
    while True:
        following = at + step
        while 0 <= following < len(items) and _between(items[following]):
            following += step
        if following == at + step or not 0 <= following < len(items) or not fits(items[following]):
            return row
        row.append(items[following])
        at = following


def _between(item: Item) -> bool:
    return item.fold in word_set("list-joins") or item.fold in word_set("speech-text")


def beside_in_group(items: Sequence[Item], one: Item, group: Item) -> list[Item]:
    """Who else speaks for a group: "A dan B mewakili petani", "Kesan mewakili peserta disampaikan A dan B"; no guests."""
    at = index_of(items, one)
    step = -1 if at < index_of(items, group) else 1
    other = at + 2 * step
    if not 0 <= other < len(items) or items[at + step].fold not in word_set("joins") or attended(items, one):
        return []
    value = items[other].value
    named = isinstance(value, Agent) and value.person is not None and not value.inferred
    return [items[other]] if named and bool(value.posts) == bool(one.value.posts) else []


def _in_office(item: Item) -> bool:
    return isinstance(item.value, Agent) and bool(item.value.posts)


def attended(items: Sequence[Item], before: Item) -> bool:
    """Whether the item stands in a list of those who were there, whose next members are guests like it."""
    return any(i.fold in word_set("attended") for i in items[: index_of(items, before)])


def _joints(items: Sequence[Item], at: int) -> tuple[set[str], int]:
    """The commas and joining words from ``at`` on, past "para", "seluruh", "pribadi" behind them."""
    joints: set[str] = set()
    while at < len(items) and items[at].tag == "word":
        fold = items[at].fold
        if fold == "," or fold in word_set("joins"):
            joints.add(fold)
        elif not joints or fold not in word_set("self"):
            break
        at += 1
    return joints, at


def _known(item: Item) -> bool:
    """A body, or somebody in office: mere names in a list may be anything."""
    return not isinstance(item.value, Agent) or bool(item.value.posts)


def _stood_in_for(items: Sequence[Item], at: int) -> bool:
    while at < len(items) and items[at].fold in word_set("before-represented"):
        at += 1
    return at < len(items) and items[at].fold in word_set("represented")
