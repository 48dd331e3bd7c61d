"""Who takes part: whether an item is somebody in particular, and the list of agents behind a passive verb.

A list is looked for in the items of one sentence and ends where another clause begins.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.grammar.items import Item
from kg.lexicon.affixes import like_active, like_verb
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions.apposition import fold_at
from kg.mentions.settled import Agent
from kg.model.entities import Organization, Person, Post

_LEAD = 12  # items between a verb and the first agent of its list
_LONGEST_PART = 6  # items: "dari Pendidikan Luar Biasa UNY"
_GAP = 9  # items inside a list that are neither agents nor words that join
SIDES = frozenset({"AGENT", "ORG"})
_BESIDE = frozenset({"PLACE", "DATE", "NUMBER", "EVENT"})
STOPS = frozenset({".", ";", "!", "?"})
_GIVES_OFFICE = frozenset({"tenure/name-as-post", "tenure/name-bracket-post"})  # rules of agents

Participant = Person | Post | Organization


def participant(side: Item) -> Participant | None:
    """Who a side is: the person, else the post, else the organization."""
    value = side.value
    if isinstance(value, Agent):
        return value.person or (value.posts[0] if value.posts else None)
    return value if isinstance(value, Organization) else None


def single(items: Sequence[Item], n: int) -> bool:
    """Whether item ``n`` is somebody in particular: not "para Camat", "Camat se-Kapuas", "pegawai Dinas X", "di Dinas X"."""
    item = items[n]
    if item.tag not in SIDES:
        return False
    before, after = fold_at(items, n - 1), fold_at(items, n + 1)
    value = item.value
    if not isinstance(value, Agent):
        return _is_one_body(items, n)
    if before in word_set("front-of-row") and fold_at(items, n - 2) in word_set("seat-row"):
        before = ""  # "di kursi depan Kepala KUA Selat"
    if value.person is not None and not (value.inferred and before in word_set("beside-body")):
        return not (value.inferred and before in word_set("generic"))  # "para camat", of whom one is named elsewhere
    post = value.posts[0] if value.posts else None
    if post is None or _many_hold(post):
        return False
    if before in word_set("kin-of"):
        return False  # "istri Wakil Bupati"
    if after in word_set("or") and fold_at(items, n + 3) in word_set("instead-of"):
        return False  # "Danramil atau yang mewakili"
    if before in word_set("delegates") and fold_at(items, n - 2) in word_set("generic"):
        return False  # "beberapa perwakilan Kepala SD"
    return not (before in word_set("generic") or before in word_set("beside-body") or after.startswith("se-"))


def _is_one_body(items: Sequence[Item], n: int) -> bool:
    """Whether the body at item ``n`` itself is meant, not those who belong to it: "guru SD X", "Jaya Kahayan (KUB Y)".

    Nor is a body that each village or district has, where it is named by its kind alone: "Bamus, niniak mamak".
    """
    before, forms = fold_at(items, n - 1), items[n].value.forms
    if before in word_set("beside-body") or (before == "(" and n > 1 and items[n - 2].tag == "AGENT"):
        return False
    if before in word_set("delegates") and fold_at(items, n - 2) == "," and n > 2 and _bare_name(items[n - 3]):
        return False  # "Jaya Kahayan, perwakilan Dinas Pangan"
    if _hyphenated(items, n):
        return False  # "TNI-Polri"
    return not _affiliation(items, n) and not (forms and forms[0].lower() in word_set("village-body"))


def _bare_name(item: Item) -> bool:
    return isinstance(item.value, Agent) and item.value.person is not None and not item.value.posts


def _hyphenated(items: Sequence[Item], n: int) -> bool:
    """Whether the body at item ``n`` is one half of a pair like "TNI-Polri"."""
    before, after = items[max(0, n - 2)], items[min(len(items) - 1, n + 2)]
    return (fold_at(items, n - 1) == "-" and before.tag == "ORG") or (fold_at(items, n + 1) == "-" and after.tag == "ORG")


def _many_hold(post: Post) -> bool:
    """Whether the post as worded is one of many: "Camat" without an area, "staf ahli" in small letters."""
    if post.organization is None and post.region is None and not post.national and post.slug == post.role:
        return True
    role = ladder().roles.get(post.role or "")
    return bool(post.forms) and post.forms[0][:1].islower() and role is not None and not role.single_seat


def _affiliation(items: Sequence[Item], n: int) -> bool:
    """Whether the body at item ``n`` only says where those named behind it come from.

    "Polres Kapuas AKP Rimba Danum", "dari Polres Kapuas yaitu AKP Rimba Danum".
    """
    if fold_at(items, n - 1) in word_set("from") and fold_at(items, n + 1) in word_set("introduces"):
        return True
    told = fold_at(items, n - 1) in word_set("from") or fold_at(items, n - 1) in word_set("delegates")
    at = n + 1 + (fold_at(items, n + 1) == "," and told)
    value = items[at].value if at < len(items) else None
    return isinstance(value, Agent) and value.person is not None and not value.posts and not value.inferred


def listed(items: Sequence[Item], at: int, lead: int = _LEAD) -> Iterator[Item]:
    """The agents and bodies of the list that begins at item ``at`` or a few words behind: "A, B, dan C", "A yang diwakili B".

    It ends with the sentence, with a verb that tells something else, and where a place or time is given.

    Args:
        items: the sentence.
        at: where the list may begin.
        lead: how many items may stand before its first agent ("para kepala OPD, Camat ...").
    """
    gap, started, instead, n = 0, False, False, at
    while n < len(items) and gap <= (_GAP if started else lead):
        item = items[n]
        if started and item.fold in word_set("takes-place-of") and n + 1 < len(items) and items[n + 1].tag == "AGENT":
            n += 2  # "Jaya Kahayan menggantikan Rimba Danum, Tiara Malang ..."
            continue
        if item.tag in SIDES or item.tag == "GENERIC":
            if _tells_on(items, n):
                return
            if single(items, n) and not instead and not attached(items, n):
                yield item
            started, gap = True, 0
        elif item.tag in _BESIDE:
            if started and item.tag in ("DATE", "EVENT") and items[n - 1].fold not in word_set("head-of-event"):
                return
            gap += 1
        elif started and item.fold in word_set("beside-list"):
            further = _past_aside(items, n)
            if further is None:
                return
            n = further
            continue
        elif _ends(items, n, started=started):
            return
        else:
            gap += item.fold not in word_set("in-list")
            instead = item.fold in word_set("instead-of") or (instead and item.fold != ",")
        n += 1


def _tells_on(items: Sequence[Item], n: int) -> bool:
    """Whether item ``n`` is a subject behind the list: "Didampingi A dan B, C bertemu", "bersama camat, C juga menyebut"."""
    if n < 1 or items[n - 1].fold != ",":
        return False
    at = n + 1
    also = fold_at(items, at + (fold_at(items, at) == ",")) in word_set("also")
    if not also and (n < 4 or items[n - 3].fold not in word_set("pair-joins")):
        return False
    at += (1 + (fold_at(items, at) == ",")) if also else 0
    return at < len(items) and items[at].tag == "word" and like_active(items[at].fold)


def _ends(items: Sequence[Item], n: int, *, started: bool) -> bool:
    """Whether a list cannot go on over the word at ``n``: the sentence or clause ends, a place or a purpose follows."""
    item = items[n]
    if item.tag == "QUOTE" or item.fold in STOPS or (item.fold == ":" and started):
        return True
    if started and item.fold in word_set("takes-part") and fold_at(items, n + 1) in word_set("and"):
        return True  # "dipimpin A. Turut serta B"
    if (
        started
        and item.fold in word_set("is-there")
        and word_set("which").isdisjoint((fold_at(items, n - 1), fold_at(items, n - 2)))
    ):
        return True  # "dipimpin A, turut hadir B"
    if f"{item.fold} {fold_at(items, n + 1)}" in word_set("pair-of-place") or (
        item.fold in word_set("this-here") and fold_at(items, n - 1) in word_set("in-this-case")
    ):
        return False
    if item.fold in word_set("by"):
        return started and items[n - 1].fold not in word_set("sent-instead")
    if item.fold in word_set("in-list"):
        return False
    return item.fold in word_set("list-end" if started else "list-no-lead") or like_verb(item.fold)


def attached(items: Sequence[Item], n: int) -> bool:
    """Whether item ``n`` only says more of the agent before it: "Jaya Kahayan dari BPKP", "mewakili Bupati".

    A part of the body may stand between: "Jaya Kahayan dari Pendidikan Luar Biasa UNY".
    """
    if n and items[n - 1].fold in word_set("instead-of"):
        return True
    if items[n].tag != "ORG":
        return False
    source = next((at for at in range(n - 1, max(0, n - _LONGEST_PART), -1) if _ends_part(items[at])), 0)
    if source < 1 or items[source].fold not in word_set("from"):
        return False
    return items[source - 1].tag == "NAME" or (items[source - 1].tag == "AGENT" and single(items, source - 1))


def _ends_part(item: Item) -> bool:
    """Whether an item can be no word of the name of a part of a body."""
    return item.tag != "word" or not item.fold.isalpha() or item.fold in word_set("from") or item.fold in word_set("list-end")


def _past_aside(items: Sequence[Item], n: int) -> int | None:
    """Past "yang juga ...", "selaku ...": the next agent or comma after the words at ``n`` that say more of an agent."""
    following = items[n + 1] if n + 1 < len(items) else None
    if following is not None and f"{following.fold} {fold_at(items, n + 2)}" in word_set("pair-of-place"):
        return n + 1  # "yang dalam hal ini diwakili"
    if following is None or following.fold in word_set("list-end"):
        return None
    if following.tag in SIDES or following.fold in word_set("in-list") or following.fold in word_set("instead-of"):
        return n + 1
    for at in range(n + 1, min(len(items), n + _GAP)):
        if items[at].fold in word_set("side-joins"):
            return at
        if items[at].fold in STOPS:
            return None
    return None


def helpers(items: Sequence[Item], at: int) -> Iterator[Item]:
    """The bodies of a list whose people help: "dibantu personel Polres Kapuas serta anggota Kodim Kapuas"."""
    for n, item in enumerate(items[at:], start=at):
        value = item.value
        if item.tag == "ORG" and not _affiliation(items, n):
            yield item
        elif isinstance(value, Agent) and value.person is None and value.posts and value.posts[0].organization is not None:
            if word_set("beside-body").isdisjoint(value.posts[0].label.lower().split()[:1]):
                return
            yield item._replace(tag="ORG", value=value.posts[0].organization)
        elif not any(item.fold in word_set(name) for name in ("beside-body", "in-list")) or item.fold in STOPS:
            return


def gives_office(side: Item) -> bool:
    """Whether the words name an office with the person: "A sebagai X", "A (X)"."""
    value = side.value
    return isinstance(value, Agent) and bool(value.posts) and value.rule in _GIVES_OFFICE


def key_of(agent: Participant) -> object:
    """What makes two participants of one article the same."""
    if isinstance(agent, Person):
        return agent.name
    if isinstance(agent, Post):
        return agent.slug, agent.organization.path if agent.organization is not None else (), agent.region
    return agent.path, agent.region
