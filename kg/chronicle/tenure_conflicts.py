"""Contradictions about who held what: each a sweep over days, sorted once for every post or person.

A sweep keeps the tenure that reaches furthest and compares the next one with that alone, so the findings are at most as many as
the tenures. Posts that the articles leave vague ("Camat", without a district) are nobody's in particular and are left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from kg.chronicle.conflict import Conflict, Side
from kg.chronicle.facts import Facts
from kg.chronicle.spans import Span, single_seat
from kg.graph import vocabulary as v
from kg.lexicon.callings import exclusive_posts
from kg.lexicon.ladder import ladder
from kg.model.facts import ACTING

_ALIKE = 80  # per cent of likeness (of rapidfuzz) from which two names may be one, spelt twice
_OFTEN = 2  # days on which both were seen while the other one held the post make a contradiction a severe one
_MIXED_UP = "One article says both, so it may have been misread."
_BESIDE = frozenset({"Definitive", *ACTING})
_CODE_LENGTHS = {"district": 8, "village": 13}  # "62.03.08", "62.03.08.2001"


def tenure_conflicts(facts: Facts, found: Mapping[str, Sequence[Span]]) -> Iterator[Conflict]:
    """All contradictions among tenures.

    Args:
        facts: of the store.
        found: its spans by post.
    """
    by_person: dict[str, list[Span]] = defaultdict(list)
    for post, of_post in found.items():
        if not specific(facts, post):
            continue
        for span in of_post:
            by_person[span.holder].append(span)
            if span.resumed:
                yield _after_end(facts, span)
        if single_seat(facts, post):
            yield from _two_holders(facts, post, [span for span in of_post if span.capacity == "Definitive"])
            yield from _beside_acting(facts, post, of_post)
    for person in sorted(by_person):
        yield from _exclusive(facts, person, by_person[person])


def specific(facts: Facts, post: str) -> bool:
    """Whether the articles say which post this is: of which region, body or district."""
    role = ladder().roles.get(facts.role(post))
    region = facts.region(post)
    if role is None or (not region and "/nasional/" not in post):
        return False
    if role.level == "body" and role.organization is None:
        return bool(facts.one(v.ORG_POST_IN, post))
    return len(region) >= _CODE_LENGTHS.get(role.level, 0)


def alike(one: str, other: str) -> bool:
    """Whether two names may be one: spelt much alike, in whatever order, or the words of one all in the other."""
    from rapidfuzz import fuzz

    first, second = one.casefold(), other.casefold()
    return fuzz.ratio(first, second) >= _ALIKE or fuzz.token_set_ratio(first, second) >= _ALIKE


def said(facts: Facts, span: Span) -> str:
    """Who held what, in which capacity, seen when."""
    capacity = "" if span.capacity == "Definitive" else f"{span.capacity} "
    when = f"on {span.first}" if span.first == span.last else f"from {span.first} to {span.last}"
    return f"{facts.name(span.holder)} as {capacity}{facts.name(span.post)}, seen {when}"


def _side(facts: Facts, span: Span, near: date) -> Side:
    """A span with the facts around a day: the last one up to it and the first one after it."""
    before = max((each for each in span.seen if each.day <= near), default=None)
    after = min((each for each in span.seen if each.day > near), default=None)
    return Side(said(facts, span), tuple(dict.fromkeys(each.fact for each in (before, after) if each is not None)))


def _overlap(spans: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    """Pairs of spans of different people or posts that overlap: each with the one before it that reaches furthest.

    Two that only touch, the last day of one being the first of the other, are a change of office.
    """
    furthest: Span | None = None
    for span in sorted(spans, key=lambda each: (each.first, each.last, each.holder, each.post)):
        if furthest is not None and (furthest.holder, furthest.post) != (span.holder, span.post):
            same_day = furthest.first == furthest.last == span.first == span.last
            if span.first < furthest.last or same_day:
                yield furthest, span
        if furthest is None or span.last > furthest.last:
            furthest = span


def _two_holders(facts: Facts, post: str, spans: Sequence[Span]) -> Iterator[Conflict]:
    met: set[frozenset[str]] = set()
    for one, other in _overlap(spans):
        pair = frozenset((one.holder, other.holder))
        if pair in met:
            continue
        met.add(pair)
        names = facts.name(one.holder), facts.name(other.holder)
        perhaps_one = alike(*names)
        once = _one_article(facts, one, other)
        rare = min(_inside(one, other), _inside(other, one)) < _OFTEN
        yield Conflict(
            "two-holders",
            "low" if perhaps_one or once else "medium" if rare else "high",
            f"{facts.name(post)}: {names[0]} and {names[1]} at one time, though only one can hold it",
            (post, one.holder, other.holder),
            (_side(facts, one, other.first), _side(facts, other, other.first)),
            "The names are much alike; this may be one person." if perhaps_one else _MIXED_UP if once else "",
        )


def _beside_acting(facts: Facts, post: str, spans: Sequence[Span]) -> Iterator[Conflict]:
    """A definitive holder seen before and after an acting one, or the other way round."""
    met: set[tuple[str, str]] = set()
    for one, other in _overlap([span for span in spans if span.capacity in _BESIDE]):
        acting, definitive = (one, other) if one.acting else (other, one)
        key = (acting.holder, definitive.holder)
        if not acting.acting or definitive.acting or key in met:
            continue
        met.add(key)
        same = acting.holder == definitive.holder
        yield Conflict(
            "beside-acting",
            "low" if same or acting.capacity == "Plh" else "medium",
            f"{facts.name(post)}: {facts.name(acting.holder)} as {acting.capacity} while {facts.name(definitive.holder)} "
            "held it definitively",
            (post, *key, acting.capacity),
            (_side(facts, definitive, acting.first), _side(facts, acting, acting.first)),
            _why_acting(acting, same),
        )


def _inside(one: Span, other: Span) -> int:
    """On how many days the first was seen while the second held the post."""
    return len({each.day for each in one.seen if other.first <= each.day <= other.last})


def _why_acting(acting: Span, same: bool) -> str:
    if same:
        return "News often leaves the word for the acting capacity out."
    if acting.capacity == "Plh":
        return "A Plh stands in for a few days while the holder is away; both may be right."
    return ""


def _exclusive(facts: Facts, person: str, spans: Sequence[Span]) -> Iterator[Conflict]:
    """One person in two posts of which the law allows only one."""
    table = exclusive_posts()
    bound = [span for span in spans if span.capacity == "Definitive" and facts.role(span.post) in table]
    met: set[frozenset[str]] = set()
    for one, other in _overlap(bound):
        roles = facts.role(one.post), facts.role(other.post)
        pair = frozenset((one.post, other.post))
        if pair in met or (roles[0] == roles[1] and facts.region(one.post) == facts.region(other.post)):
            continue  # two wordings of one post ("Asisten I", "Asisten Pemerintahan") are not told apart here
        met.add(pair)
        laws = " and ".join(dict.fromkeys(table[role].law for role in roles))
        once = _one_article(facts, one, other)
        far = facts.region(one.post)[:2] != facts.region(other.post)[:2]
        yield Conflict(
            "exclusive-posts",
            "low" if once else "medium",
            f"{facts.name(person)}: {facts.name(one.post)} and {facts.name(other.post)} at one time; {laws}",
            (person, one.post, other.post),
            (_side(facts, one, other.first), _side(facts, other, other.first)),
            _MIXED_UP if once else "These may be two people of one name: the posts are in different provinces." if far else "",
        )


def _one_article(facts: Facts, one: Span, other: Span) -> bool:
    """Whether one of two spans stands on a single article, and the other one on that as well."""
    articles = [{facts.article(each.fact) for each in span.seen} for span in (one, other)]
    return min(map(len, articles)) == 1 and not articles[0].isdisjoint(articles[1])


def _after_end(facts: Facts, span: Span) -> Conflict:
    post, holder = facts.name(span.post), facts.name(span.holder)
    article = facts.article(span.resumed)
    told = facts.published(article)
    same = article in {facts.article(each.fact) for each in span.seen}
    return Conflict(
        "after-end",
        "low" if same else "medium",
        f"{post}: {holder} is still shown in it after an article said that the tenure was over",
        (span.post, span.holder, span.capacity),
        (
            Side(f"{holder} no longer {post}" + (f", as of {told}" if told else ""), (span.resumed,)),
            _side(facts, span, span.first),
        ),
        "One and the same article says both." if same else "",
    )
