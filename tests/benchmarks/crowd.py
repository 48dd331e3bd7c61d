"""A crowd for measuring identity: mentions of invented officials in as many articles as wanted.

Run as a module, it prints how long settling takes for the numbers of articles given, and what that is for each mention:

    python -m tests.benchmarks.crowd 1000 10000 100000

As there are more articles there are more people and more names; some are named in every tenth article of their region, most
in one or two; of ten mentions one is spelt in another way, one has initials, one only a word of the name, one no post.
"""

from __future__ import annotations

import math
import random
import sys
import time
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from kg.graph.claims import Draft, PersonClaim, Seat
from kg.graph.copies import sketch
from kg.graph.identity.settling import settle_all
from kg.graph.iris import Names, part
from kg.model.article import Article
from kg.pipeline.garbage import seldom_collected
from kg.store.rows import Entry

_NAMES = Names()
_IN_ARTICLE = 4
_PEOPLE_PER_ARTICLE = 0.8
_REGIONS = [f"{province}.{regency:02}" for province in range(11, 36) for regency in range(1, 21)]
_ROLES = ("bupati", "wakil-bupati", "sekretaris-daerah", "kepala-dinas", "kepala-badan", "anggota", "camat")
_STARTS = ("b", "d", "g", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w", "y")
_MIDDLES = ("a", "i", "u", "e", "o", "an", "ar", "in", "un")


class Official(NamedTuple):
    name: str
    seat: Seat
    year: int


def crowd(articles: int, seed: int = 1) -> Iterator[tuple[str, PersonClaim]]:
    """The mentions of this many articles, each with the key of its article."""
    dice = random.Random(seed)
    people = [_official(number, articles, dice) for number in range(max(_IN_ARTICLE, int(articles * _PEOPLE_PER_ARTICLE)))]
    for number in range(articles):
        key = f"kerumunan-{number}"
        named = {int(len(people) * dice.random() ** 2) for _ in range(_IN_ARTICLE)}
        claims = {claim.slug: claim for claim in (_claim(key, people[index], dice) for index in sorted(named))}
        yield from ((key, claim) for claim in claims.values())


def entries(articles: int, seed: int = 1) -> Iterator[Entry]:
    """The same as articles for a store, without any fact."""
    for key, group in groupby(crowd(articles, seed), key=itemgetter(0)):
        people = tuple(claim for _, claim in group)
        article = Article(key, "Kosong.", None, date(2024, 1, 1))
        made = Draft(key, key, article.digest, "benchmark", (), people, (), (), "2024-01-01", sketch(article.text), ())
        yield Entry(article, made)


def _official(number: int, articles: int, dice: random.Random) -> Official:
    given = _word(dice.randrange(400))
    family = _word(1000 + dice.randrange(max(100, articles // 4)))
    role = _ROLES[number % len(_ROLES)]
    region = dice.choice(_REGIONS)
    post = _NAMES("post", region, role if role != "kepala-dinas" else f"dinas-{number % 9}/{role}").value
    seat = Seat(post, role, region, 3, role != "anggota", False)
    return Official(f"{given} {family}", seat, 2019 + dice.randrange(3))


def _word(number: int) -> str:
    syllables = []
    rest = number + 200
    while rest:
        rest, start = divmod(rest, len(_STARTS))
        rest, middle = divmod(rest, len(_MIDDLES))
        syllables.append(_STARTS[start] + _MIDDLES[middle])
    return "".join(syllables).capitalize()


def _claim(key: str, official: Official, dice: random.Random) -> PersonClaim:
    name, seat, year = official
    given, family = name.split()
    way = dice.randrange(10)
    forms = {0: name.replace("u", "oe"), 1: f"{given[0]}. {family}", 2: given}
    shown = forms.get(way, name)
    seats = () if way == 3 else (seat,)
    scopes = (seat.scope,) if seats else ()
    slug = part(shown)
    term = _NAMES.claimed_person(key, slug, 0).value
    return PersonClaim(term, slug, 0, shown, (), (), (), scopes, False, seats, seat.scope, year + dice.randrange(2))


def measure(articles: int, seed: int = 1) -> tuple[int, int, float]:
    """Mentions, people, and the seconds of work that settling takes, with garbage collected as seldom as in a build.

    A crowd of a seed that was measured before in this process takes less: its names are remembered.
    """
    claims = list(crowd(articles, seed))
    with seldom_collected():
        started = time.process_time()
        people = settle_all(claims)
        return len(claims), len(people.identities), time.process_time() - started


def main(sizes: list[int]) -> None:
    print(f"{'articles':>10} {'mentions':>10} {'people':>10} {'seconds':>9} {'ms a mention':>13} {'us / (n log n)':>15}")
    for size in sizes:
        mentions, people, seconds = measure(size)
        order = mentions * math.log2(mentions)
        print(
            f"{size:>10,} {mentions:>10,} {people:>10,} {seconds:>9.2f} "
            f"{1000 * seconds / mentions:>13.3f} {1_000_000 * seconds / order:>15.2f}"
        )


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]] or [1_000, 10_000])
