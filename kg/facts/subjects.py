"""Of whom an active verb tells: the agents before it, else the one behind the comma of a sentence that it opens."""

from __future__ import annotations

from collections.abc import Sequence

from kg.facts.in_name_of import in_name_of
from kg.facts.sides import SIDES, STOPS, attached, single
from kg.grammar.items import Item
from kg.lexicon.affixes import like_active, like_verb
from kg.lexicon.words import word_set
from kg.mentions.apposition import fold_at
from kg.mentions.settled import Agent

_REACH = 20  # items between a subject and its verb
_BEHIND = 24  # items between a verb that opens the sentence and its subject
_LONGEST_OBJECT = 7  # items between two verbs of one subject
_LONGEST_NICKNAME = 4  # words: "Ayah Din", behind "disapa"
_LONGEST_APPOSITION = 6  # items between commas that say what somebody is: "warga Desa Selat"
_APPOSED = frozenset({"word", "PLACE", "ORG", "NUMBER"})
_LONGEST_PLACE = 8  # items: "di Aula Serbaguna Kantor Dinas"


def subjects(items: Sequence[Item], verb: int) -> list[Item]:
    """The agents of whom the active verb at item ``verb`` tells: before it, else behind the comma of a sentence it opens.

    Companions ("didampingi B") and objects ("kepada B") are passed over; who stands together ("A bersama B") is taken together.
    """
    together: list[Item] = []
    aside = sent = False
    by_doing = fold_at(items, verb - 1) in word_set("by-doing")  # "memperingati hari jadi dengan menggelar upacara"
    n = verb - 1
    while n >= 0 and verb - n <= _REACH:
        item = items[n]
        if _closes(items, n, aside=aside, by_doing=by_doing):
            break
        aside = aside or item.fold in word_set("while")
        named = item.tag in SIDES or item.tag == "GENERIC"
        if not (named and single(items, n)) and not _may_stand_before(item) and (place := _before_aside(items, n)) < n:
            n = place
        elif named:
            first = _first_of_list(items, n)
            last = n if sent else n + 1  # who sent somebody is not there
            group = [items[k] for k in range(first, last) if single(items, k) and not attached(items, k)]
            first = _past_kin(items, first)
            before, past = _before(items, first)
            if before in word_set("belongs-under") and past >= 0 and items[past].tag == "ORG":
                n = past  # "Polsek Selat jajaran Polres Kapuas, Polda Kalteng"
                continue
            sent = before in word_set("sent-instead")
            if sent or (before in word_set("together") and fold_at(items, first - 2) not in word_set("likewise")):
                together = [*group, *together]
            elif before in word_set("as-elements") and fold_at(items, past) in word_set("from"):
                return []  # "tim yang terdiri dari unsur A dan B"
            elif before not in word_set("no-subject") or (past < 0 and before in word_set("in-name-of")) or _goes_on(items, n):
                return [*group, *together]
            elif before in word_set("accompanied"):
                together = []  # "didampingi A bersama B": both accompany
            n = past
        elif item.fold == ")":
            n = _opening(items, n)
        elif item.tag == "word" and not (aside or by_doing) and not _may_stand_before(item):
            return together or _of_verb_before(items, verb)
        else:
            n -= 1
    return together or _behind(items, verb)


def _of_verb_before(items: Sequence[Item], verb: int) -> list[Item]:
    """The subjects of the verb that "serta" or "dan" joins to this one: "A menandatangani prasasti serta menyerahkan kunci"."""
    at = verb - 1
    if at < 1 or items[at].fold not in word_set("pair-joins"):
        return []
    for n in range(at - 1, max(0, at - _LONGEST_OBJECT), -1):
        item = items[n]
        if item.tag in SIDES or item.tag in ("GENERIC", "QUOTE") or item.fold in STOPS or item.fold == ",":
            return []
        if item.tag == "word" and like_active(item.fold):
            if fold_at(items, n - 1) in word_set("event-modal") or any(i.fold in word_set("asked-for") for i in items[:n]):
                return []  # "akan melaporkan situasi dan melakukan ..."
            return [side for side in subjects(items, n) if side.start < item.start]
    return []


def _closes(items: Sequence[Item], n: int, *, aside: bool, by_doing: bool) -> bool:
    """Whether no subject stands before item ``n``, with which the clause of the verb begins."""
    item = items[n]
    if item.fold == "." and n and items[n - 1].tag == "AGENT" and fold_at(items, n + 1) in word_set("before-verb"):
        return False  # the full stop of a degree: "Rimba Danum, MT. bertindak selaku inspektur"
    if item.tag == "QUOTE" or item.fold in STOPS or item.fold in (":", "bahwa"):
        return True
    if by_doing and item.fold in word_set("asked-for"):
        return True
    if item.fold not in word_set("purpose") or aside or fold_at(items, n - 1) in word_set("comes-to"):
        return False
    return not _sent(items, n - 1 - (fold_at(items, n - 1) == ","))


def _sent(items: Sequence[Item], n: int) -> bool:
    """Whether item ``n`` is he who is sent: "menugaskan Asisten II untuk menyerahkan"."""
    return n > 0 and items[n].tag == "AGENT" and fold_at(items, n - 1) in word_set("sends-somebody")


def _before_aside(items: Sequence[Item], n: int) -> int:
    """The item before words on the subject that end with item ``n``; ``n`` itself where it belongs to none.

    They say where it is ("bertempat di Pendopo"), how it is called ("atau akrab disapa Pak Rim") or that it stands for its own
    ("mewakili perusahaan").
    """
    if items[n].fold in word_set("body-itself") and fold_at(items, n - 1) in word_set("represents"):
        return n - 2
    if items[n].tag == "ORG" and fold_at(items, n - 1) in word_set("delegates") and fold_at(items, n - 2) == ",":
        return n - 3  # "Jaya Kahayan, perwakilan Dinas Pangan"
    return min(_before_place(items, n), _before_nickname(items, n), _before_apposition(items, n))


def _before_apposition(items: Sequence[Item], n: int) -> int:
    """The item before ", warga Desa Selat", which ends with item ``n`` and a comma; ``n`` where it ends no such words."""
    if fold_at(items, n + 1) != "," or items[n].fold in STOPS:
        return n
    for at in range(n, max(1, n - _LONGEST_APPOSITION), -1):
        item = items[at]
        if item.fold == ",":
            named = items[at - 1].tag == "AGENT" or (items[at - 1].fold == ")" and _opening(items, at - 1) >= 0)
            return at - 1 if named and items[at + 1].fold in word_set("apposed") else n
        if item.tag not in _APPOSED or item.fold in STOPS or like_verb(item.fold):
            return n
    return n


def _before_nickname(items: Sequence[Item], n: int) -> int:
    """The item before ", atau akrab disapa Pak Rim", which ends with item ``n``; ``n`` where it ends no such words."""
    called = next((at for at in range(n, max(0, n - _LONGEST_NICKNAME), -1) if _breaks(items[at])), 0)
    if items[called].fold not in word_set("nickname"):
        return n
    while called > 0 and (items[called].fold == "," or items[called].fold in word_set("nickname-words")):
        called -= 1
    return called


def _breaks(item: Item) -> bool:
    return item.tag != "word" or item.fold in STOPS or item.fold == "," or item.fold in word_set("nickname")


def _before_place(items: Sequence[Item], n: int) -> int:
    """The item before "bertempat di Pendopo Depan", to which item ``n`` belongs; ``n`` where it belongs to no such words."""
    for at in range(n, max(0, n - _LONGEST_PLACE), -1):
        if items[at].fold in STOPS or items[at].fold == ",":
            return n
        if items[at].fold in word_set("at") and fold_at(items, at - 1) in word_set("takes-place-at"):
            return at - 2
    return n


def _goes_on(items: Sequence[Item], n: int) -> bool:
    """Whether a clause about item ``n`` follows: "kepada Camat Basarang yang telah menggelar ..." tells of the camat.

    His people or the region of a body may stand between: "... beserta jajarannya, yang", "Pemkab Kapuas, Kalteng, yang".
    """
    at = n + 1
    if fold_at(items, at) in word_set("together") and fold_at(items, at + 1) in word_set("own-people"):
        at += 2
    if fold_at(items, at) == "," and at + 2 < len(items) and items[at + 1].tag == "PLACE" and items[at + 2].fold == ",":
        at += 2
    return fold_at(items, at + (fold_at(items, at) == ",")) in word_set("which")


def _past_kin(items: Sequence[Item], first: int) -> int:
    """The first item of a list with "istrinya" or "istrinya," before it."""
    at = first - (fold_at(items, first - 1) == "," and fold_at(items, first - 2) in word_set("kin-of"))
    while fold_at(items, at - 1) in word_set("kin-of"):
        at -= 1
    return at


def _before(items: Sequence[Item], first: int) -> tuple[str, int]:
    """The word before a list and the item before that; before "didampingi oleh" the verb, which "di dampingi" is as well."""
    at = first - 1
    while fold_at(items, at) in word_set("people-of-body") and fold_at(items, at - 1) in word_set("beside-subject"):
        at -= 1  # "bersama unsur Forkopimda", "didampingi segenap jajaran Polres"
    if fold_at(items, at) in word_set("by"):
        told = at - 1 - (fold_at(items, at - 1) in word_set("directly"))
        if fold_at(items, told) in word_set("received") and fold_at(items, told - 1) in word_set("which"):
            return "dari", told - 1  # "bantuan yang diterima langsung oleh A"
        verb, past = _passive(items, at - 1)
        if verb in word_set("no-subject") or verb in word_set("sent-instead"):
            return verb, past
    return _passive(items, at)


def _passive(items: Sequence[Item], at: int) -> tuple[str, int]:
    """The word at item ``at`` with a "di" that was cut off, and the item before it."""
    if in_name_of(items, at):
        return fold_at(items, at), at - 2
    cut = fold_at(items, at - 1) in word_set("at") and f"di{fold_at(items, at)}" in word_set("passive-before-by")
    return (f"di{fold_at(items, at)}", at - 2) if cut else (fold_at(items, at), at - 1)


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
        if items[n].tag in SIDES or items[n].tag == "GENERIC":
            if fold_at(items, n - 1) in word_set("instead-of"):
                break
            first = n
        elif items[n].fold not in word_set("side-joins") and items[n].fold not in word_set("generic"):
            break
    return first


def _behind(items: Sequence[Item], verb: int) -> list[Item]:
    """ "Saat membuka rapat, Bupati ...": the first agent behind a comma; an object may stand before the comma."""
    for n in range(verb + 1, min(len(items), verb + _BEHIND)):
        item = items[n]
        if item.tag == "AGENT" and items[n - 1].fold in (",", ")") and single(items, n) and not _names(items, n):
            return [item]
        if item.tag == "QUOTE" or item.fold in STOPS:
            return []
    return []


def _names(items: Sequence[Item], n: int) -> bool:
    """Whether the bare name at item ``n`` says who holds the post before its comma."""
    value, before = items[n].value, items[n - 2].value if n > 1 else None
    return isinstance(value, Agent) and not value.posts and isinstance(before, Agent) and before.person is None
