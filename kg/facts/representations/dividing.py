""" "Atas nama Bupati Andang mengucapkan": a post and a name that only look like one agent, since they are two."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kg.facts.in_name_of import in_name_of
from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.facts import Tenure

_NEAR = 2  # items behind an agent within which its verb stands
_BY_ANOTHER_VERB = 5  # items behind an agent within which the passive verb stands
_BY_ANOTHER = 8  # items behind an agent within which the passive verb and the one who acts stand


def divided(items: Sequence[Item], text: str, tenures: list[Tenure]) -> list[Item]:
    """The items, each agent that is two taken apart; what it seemed to say about a tenure is struck from ``tenures``."""
    made: list[Item] = []
    ahead = _reads_ahead(items)
    for at, item in enumerate(items):
        if _may_be_two(item, text) and _are_two(items, at, text, tenures, ahead=ahead):
            ahead = ahead or not _agent_in(items[:at])
            made += _parts(item, text)
            own = item.value.posts[1:]  # "mewakili Bupati adalah Sekda, X": the second post is his
            tenures[:] = [t for t in tenures if t.post in own or not item.start <= t.evidence.span.start < item.end]
        else:
            made.append(item)
    return made


@cache
def dividing_words() -> frozenset[str]:
    """The words of which one must stand beside an agent that is two: in a sentence without them nothing is divided."""
    return word_set("represents") | word_set("represented") | word_set("on-behalf-noun") | word_set("in-name-of")


def _reads_ahead(items: Sequence[Item]) -> bool:
    """Whether the sentence reads "hadir mewakili A, Y, mewakili B, Z": whoever stands in follows his principal."""
    stands = [n for n, item in enumerate(items) if item.fold in word_set("represents")]
    return len(stands) > 1 and not _agent_in(items[: stands[0]]) and all(_opens_clause(items, n) for n in stands[1:])


def _opens_clause(items: Sequence[Item], at: int) -> bool:
    before = at - 1 - (items[at - 1].fold in word_set("which"))
    return items[before].fold in word_set("and-then") or items[before].fold == ";"


def _may_be_two(item: Item, text: str) -> bool:
    """Whether it is a post and a name with nothing between them, or only a comma."""
    value = item.value
    if not isinstance(value, Agent) or value.person is None or not value.post_spans:
        return False
    post = value.post_spans[0]
    between = text[post.end : item.end] if post.start == item.start else text[item.start : post.start].rstrip()
    return post.start == item.start or between.endswith(",")


def _are_two(items: Sequence[Item], at: int, text: str, tenures: Sequence[Tenure], *, ahead: bool) -> bool:
    if _by_another(items, at):
        return False
    item, value = items[at], items[at].value
    post_first = value.post_spans[0].start == item.start
    role = value.posts[0].role
    elsewhere = {t.post.role for t in tenures if t.holder == value.person and not _within(t, item)}
    if not post_first:
        return role not in elsewhere and _is_represented(items, at + 1)
    if role in elsewhere:
        return False
    if post_first and at and items[at - 1].fold in word_set("on-behalf-noun"):
        return not _agent_in(items[at + 1 : at + 1 + _NEAR])
    if not _stands_for(items, at):
        return False
    if no_head_of_that_rank(value) or _is_the_other(value, text):
        return True
    behind = [i.fold for i in items[at + 1 : at + 1 + _NEAR]]
    acts = any(fold in word_set("saying") or fold in word_set("represents") for fold in behind)
    if not text[value.post_spans[0].end : item.end].startswith(","):
        return (acts and bool(elsewhere)) or ahead
    return acts or ahead or not (_agent_in(items[:at]) or _agent_in(items[at + 1 : at + 1 + _NEAR]))


def _is_the_other(value: Agent, text: str) -> bool:
    """ "Yang mewakili Bupati adalah Sekda, X": the post behind "adalah" is that of who stands in."""
    if len(value.post_spans) < 2:
        return False
    first, second = value.post_spans[:2]
    return text[first.end : second.start].strip(" ,").lower() in word_set("namely")


def no_head_of_that_rank(value: Agent) -> bool:
    """ "Mewakili Kapolsek Aiptu X": a sergeant is no head of a police or army post; he stands in for him."""
    if value.person is None or not value.posts or value.posts[0].role not in word_set("head-role"):
        return False
    return any(prefix.lower().rstrip(".") in word_set("rank-below-officers") for prefix in value.person.prefixes)


def _by_another(items: Sequence[Item], at: int) -> bool:
    """ "Mewakili Kepala Dinas, X, rapat dibuka oleh Y": it is Y who stands in."""
    behind = items[at + 1 : at + 1 + _BY_ANOTHER]
    if len(behind) < _BY_ANOTHER or behind[0].fold != "," or behind[1].tag != "EVENT":
        return False
    acts = any(i.fold in word_set("stand-in-act-passive") for i in behind[2:_BY_ANOTHER_VERB])
    return acts and _agent_in(behind[3:])


def _within(tenure: Tenure, item: Item) -> bool:
    return item.start <= tenure.evidence.span.start < item.end


def _stands_for(items: Sequence[Item], at: int) -> bool:
    """Whether "mewakili" or "atas nama" stands before."""
    before = items[at - 1].fold if at else ""
    return before in word_set("represents") or in_name_of(items, at - 1)


def _is_represented(items: Sequence[Item], at: int) -> bool:
    """Whether "diwakili" or "(diwakili" follows: the post behind the comma is then another one's."""
    while at < len(items) and items[at].fold in word_set("before-represented"):
        at += 1
    if at < len(items) and items[at - 1].fold == "/" and items[at].fold in word_set("represents"):
        return True
    return at < len(items) and items[at].fold in word_set("represented")


def _agent_in(items: Sequence[Item]) -> bool:
    return any(isinstance(i.value, Agent) for i in items)


def _parts(item: Item, text: str) -> list[Item]:
    """The post and the name as two items; further posts ("selaku ...") stay with the name."""
    value: Agent = item.value
    post = value.post_spans[0]
    first = value._replace(person=None, posts=value.posts[:1], post_spans=value.post_spans[:1], claims=())
    office = item._replace(start=post.start, end=post.end, value=first)
    rest = value._replace(posts=value.posts[1:], post_spans=value.post_spans[1:], capacities=value.capacities[1:], claims=())
    if post.start > item.start:
        end = item.start + len(text[item.start : post.start].rstrip(" ,"))
        return [item._replace(end=end, value=rest), *_comma(item, text, end), office]
    start = item.end - len(text[post.end : item.end].lstrip(" ,"))
    return [office, *_comma(item, text, post.end), item._replace(start=start, value=rest)]


def _comma(item: Item, text: str, at: int) -> list[Item]:
    """The comma at ``at`` as an item of its own, where one stands there."""
    return [item._replace(tag="word", start=at, end=at + 1, fold=",", value=None)] if text[at] == "," else []
