"""Who a deed is told of: the list of agents behind a passive verb, the subject of an active one.

Both look at the items of one sentence and are bounded: a list ends where another clause begins, a subject stands within a
few words of its verb.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.grammar.items import Item
from kg.lexicon.affixes import like_active, like_verb
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.entities import Organization, Person, Post

_LEAD = 12  # items between a verb and the first agent of its list
_GAP = 9  # items inside a list that are neither agents nor words that join
_REACH = 20  # items between a subject and its verb
_BEHIND = 24  # items between a verb that opens the sentence and its subject
_SIDES = frozenset({"AGENT", "ORG"})
_BESIDE = frozenset({"PLACE", "DATE", "NUMBER", "EVENT"})
_LONGEST_PLACE = 8  # items: "di Aula Serbaguna Kantor Dinas"
_STOPS = frozenset({".", ";", "!", "?"})
_JOINS = frozenset({",", "dan", "serta", "&", "/"})
_PAIRS = frozenset(
    {("di", "antaranya"), ("dalam", "hal"), ("di", "lingkup"), ("di", "lingkungan")}
)  # two words that end no list: "dalam hal ini diwakili"
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
    if item.tag not in _SIDES:
        return False
    before, after = _fold(items, n - 1), _fold(items, n + 1)
    value = item.value
    if not isinstance(value, Agent):
        return before not in word_set("beside-body") and not _affiliation(items, n)
    if value.person is not None and not (value.inferred and before in word_set("beside-body")):
        return True
    post = value.posts[0] if value.posts else None
    if post is None or _many_hold(post):
        return False
    if before in word_set("kin-of"):
        return False  # "istri Wakil Bupati"
    if before in word_set("delegates") and _fold(items, n - 2) in word_set("generic"):
        return False  # "beberapa perwakilan Kepala SD"
    return not (before in word_set("generic") or before in word_set("beside-body") or after.startswith("se-"))


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
    if _fold(items, n - 1) == "dari" and _fold(items, n + 1) in word_set("introduces"):
        return True
    told = _fold(items, n - 1) == "dari" or _fold(items, n - 1) in word_set("delegates")
    at = n + 1 + (_fold(items, n + 1) == "," and told)
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
        if item.tag in _SIDES or item.tag == "GENERIC":
            if _tells_on(items, n):
                return
            if single(items, n) and not instead and not _attached(items, n):
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
    """Whether item ``n`` is the subject behind a list that "dan" closed: "Didampingi A dan B, C bertemu ..."."""
    if n < 4 or items[n - 1].fold != "," or items[n - 3].fold not in word_set("pair-joins"):
        return False
    return n + 1 < len(items) and items[n + 1].tag == "word" and like_active(items[n + 1].fold)


def _ends(items: Sequence[Item], n: int, *, started: bool) -> bool:
    """Whether a list cannot go on over the word at ``n``: the sentence or clause ends, a place or a purpose follows."""
    item = items[n]
    if item.tag == "QUOTE" or item.fold in _STOPS or (item.fold == ":" and started):
        return True
    if (item.fold, _fold(items, n + 1)) in _PAIRS:
        return False
    if item.fold == "oleh":
        return started and items[n - 1].fold not in word_set("sent-instead")
    if item.fold in word_set("in-list"):
        return False
    return item.fold in word_set("list-end" if started else "list-no-lead") or like_verb(item.fold)


def _attached(items: Sequence[Item], n: int) -> bool:
    """Whether item ``n`` only says more of the agent before it: "Jaya Kahayan dari BPKP", "mewakili Bupati"."""
    before = items[n - 1].fold if n else ""
    if before in word_set("instead-of"):
        return True
    return before == "dari" and items[n].tag == "ORG" and n > 1 and items[n - 2].tag == "AGENT" and single(items, n - 2)


def _past_aside(items: Sequence[Item], n: int) -> int | None:
    """Past "yang juga ...", "selaku ...": the next agent or comma after the words at ``n`` that say more of an agent."""
    following = items[n + 1] if n + 1 < len(items) else None
    if following is None or following.fold in word_set("list-end"):
        return None
    if following.tag in _SIDES or following.fold in word_set("in-list") or following.fold in word_set("instead-of"):
        return n + 1
    for at in range(n + 1, min(len(items), n + _GAP)):
        if items[at].fold in _JOINS:
            return at
        if items[at].fold in _STOPS:
            return None
    return None


def subjects(items: Sequence[Item], verb: int) -> list[Item]:
    """The agents of whom the active verb at item ``verb`` tells: before it, else behind the comma of a sentence it opens.

    Companions ("didampingi B") and objects ("kepada B") are passed over; who stands together ("A bersama B") is taken together.
    """
    together: list[Item] = []
    aside = sent = False
    by_doing = _fold(items, verb - 1) == "dengan"  # "memperingati hari jadi dengan menggelar upacara"
    n = verb - 1
    while n >= 0 and verb - n <= _REACH:
        item = items[n]
        if _closes(items, n, aside=aside, by_doing=by_doing):
            break
        aside = aside or item.fold in word_set("while")
        named = item.tag in _SIDES or item.tag == "GENERIC"
        if not (named and single(items, n)) and (place := _before_place(items, n)) < n and not _may_stand_before(item):
            n = place
        elif named:
            first = _first_of_list(items, n)
            last = n if sent else n + 1  # who sent somebody is not there
            group = [items[k] for k in range(first, last) if single(items, k) and not _attached(items, k)]
            first = _past_kin(items, first)
            before, past = _before(items, first)
            sent = before in word_set("sent-instead")
            if sent or (before in word_set("together") and _fold(items, first - 2) not in word_set("likewise")):
                together = [*group, *together]
            elif before == "unsur" and _fold(items, past) == "dari":
                return []  # "tim yang terdiri dari unsur A dan B"
            elif before not in word_set("no-subject") or _goes_on(items, n):
                return [*group, *together]
            elif before in word_set("accompanied"):
                together = []  # "didampingi A bersama B": both accompany
            n = past
        elif item.fold == ")":
            n = _opening(items, n)
        elif item.tag == "word" and not (aside or by_doing) and not _may_stand_before(item):
            return together
        else:
            n -= 1
    return together or _behind(items, verb)


def _closes(items: Sequence[Item], n: int, *, aside: bool, by_doing: bool) -> bool:
    """Whether no subject stands before item ``n``, with which the clause of the verb begins."""
    item = items[n]
    if item.tag == "QUOTE" or item.fold in _STOPS or item.fold in (":", "bahwa"):
        return True
    if by_doing and item.fold in word_set("asked-for"):
        return True
    return item.fold == "untuk" and not aside and _fold(items, n - 1) not in word_set("comes-to")


def _before_place(items: Sequence[Item], n: int) -> int:
    """The item before "bertempat di Pendopo Depan", to which item ``n`` belongs; ``n`` where it belongs to no such words."""
    for at in range(n, max(0, n - _LONGEST_PLACE), -1):
        if items[at].fold in _STOPS or items[at].fold == ",":
            return n
        if items[at].fold == "di" and _fold(items, at - 1) in word_set("takes-place-at"):
            return at - 2
    return n


def _goes_on(items: Sequence[Item], n: int) -> bool:
    """Whether a clause about item ``n`` follows: "kepada Camat Basarang yang telah menggelar ..." tells of the camat."""
    return "yang" in (_fold(items, n + 1), _fold(items, n + 2) if _fold(items, n + 1) == "," else "")


def _fold(items: Sequence[Item], n: int) -> str:
    return items[n].fold if 0 <= n < len(items) else ""


def _past_kin(items: Sequence[Item], first: int) -> int:
    """The first item of a list with "istrinya" or "istrinya," before it."""
    at = first - (_fold(items, first - 1) == "," and _fold(items, first - 2) in word_set("kin-of"))
    while _fold(items, at - 1) in word_set("kin-of"):
        at -= 1
    return at


def _before(items: Sequence[Item], first: int) -> tuple[str, int]:
    """The word before a list and the item before that; before "didampingi oleh" the verb, which "di dampingi" is as well."""
    at = first - 1
    if _fold(items, at) == "oleh":
        verb, past = _passive(items, at - 1)
        if verb in word_set("no-subject") or verb in word_set("sent-instead"):
            return verb, past
    return _passive(items, at)


def _passive(items: Sequence[Item], at: int) -> tuple[str, int]:
    """The word at item ``at`` with a "di" that was cut off, and the item before it."""
    cut = _fold(items, at - 1) == "di" and f"di{_fold(items, at)}" in word_set("passive-before-by")
    return (f"di{_fold(items, at)}", at - 2) if cut else (_fold(items, at), at - 1)


def _opening(items: Sequence[Item], closing: int) -> int:
    """The item before the bracket that ends at item ``closing``."""
    at = closing - 1
    while at >= 0 and items[at].fold != "(":
        at -= 1
    return at - 1 if at >= 0 else closing - 1


def _may_stand_before(item: Item) -> bool:
    """Whether a subject is looked for beyond this word: an adverb, a verb of the same subject, a member without a name."""
    return any(item.fold in word_set(name) for name in ("before-verb", "in-list", "generic", "unnamed"))


def _first_of_list(items: Sequence[Item], last: int) -> int:
    """The first item of the list "A, B dan C" whose last agent is item ``last``."""
    first = n = last
    while n > 0:
        n -= 1
        if items[n].tag in _SIDES or items[n].tag == "GENERIC":
            if _fold(items, n - 1) in word_set("instead-of"):
                break
            first = n
        elif items[n].fold not in _JOINS and items[n].fold not in word_set("generic"):
            break
    return first


def _behind(items: Sequence[Item], verb: int) -> list[Item]:
    """ "Saat membuka rapat, Bupati ...": the first agent behind a comma; an object may stand before the comma."""
    for n in range(verb + 1, min(len(items), verb + _BEHIND)):
        item = items[n]
        if item.tag == "AGENT" and items[n - 1].fold in (",", ")") and single(items, n) and not _names(items, n):
            return [item]
        if item.tag == "QUOTE" or item.fold in _STOPS:
            return []
    return []


def _names(items: Sequence[Item], n: int) -> bool:
    """Whether the bare name at item ``n`` says who holds the post before its comma."""
    value, before = items[n].value, items[n - 2].value if n > 1 else None
    return isinstance(value, Agent) and not value.posts and isinstance(before, Agent) and before.person is None


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
