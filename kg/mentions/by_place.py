"""Several people who have the same post in different places: "Tiga kades yang dilantik yakni Rimba Danum (Selat), ..."."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.words import word_set
from kg.mentions.apposition import fold_at, past_joins, tag_at
from kg.mentions.pairs import Pair, RelationRule, named, post_alone
from kg.mentions.values import AgentMention, BodyMention, PlaceMention, PostMention
from kg.model.entities import Level

_LONGEST_LEAD = 8  # items: "terpilih yang dilantik pada kesempatan itu yakni"
_LONGEST_PLACE = 4  # items in a bracket: "Desa Tondei Satu"
_FEWEST = 2  # people


def _each_with_place(items: Sequence[Item], at: int) -> list[Pair]:
    """POST (of small areas) ... yaitu NAME (PLACE), NAME (PLACE) dan NAME (PLACE)."""
    head = post_alone(items, at)
    if head is None or not _of_many(items, at, head.posts[-1]):
        return []
    near = range(at + 1, min(len(items), at + _LONGEST_LEAD))
    lead = next((n for n in near if items[n].fold in word_set("lists-people") or items[n].value is not None), None)
    if lead is None or items[lead].value is not None:
        return []
    pairs = _pairs(items, lead + 1 + (fold_at(items, lead + 1) == ":"), at, head.posts[-1])
    return pairs if len(pairs) >= _FEWEST else []


def _one_with_place(items: Sequence[Item], at: int) -> list[Pair]:
    """Salah seorang POST (of small areas) yang ..., NAME (PLACE)."""
    head = post_alone(items, at)
    if head is None or at == 0 or items[at - 1].fold not in word_set("one-of") or not _open(head.posts[-1]):
        return []
    near = range(at + 1, min(len(items), at + _LONGEST_LEAD))
    name = next((n for n in near if items[n].value is not None), None)
    if name is None or items[name - 1].fold != ",":
        return []
    return _pairs(items, name, at, head.posts[-1])[:1]


def _pairs(items: Sequence[Item], n: int, at: int, post: PostMention) -> list[Pair]:
    """The names of a list from item ``n`` on, each with the place behind it; the post is that of item ``at``."""
    pairs = []
    while (name := named(items, n)) is not None and not name.posts:
        found = _place_of(items, n + 1, post)
        if found is None:
            break
        place, end = found
        held = post._replace(place=place) if isinstance(place, PlaceMention) else post.of(place)
        pairs.append(Pair(n, at, held=held))
        n = past_joins(items, end)
    return pairs


def _place_of(items: Sequence[Item], n: int, post: PostMention) -> tuple[PlaceMention | BodyMention, int] | None:
    """The area or house that stands behind a name, in brackets or behind "dari", "untuk", "di", and the item after it."""
    if fold_at(items, n) == "(":
        close = next((k for k in range(n + 2, min(len(items), n + 2 + _LONGEST_PLACE)) if items[k].fold == ")"), None)
        inside = items[n + 1 : close] if close is not None else ()
        place = _area_or_house(inside, post)
        return (place, close + 1) if place is not None and close is not None else None
    n += fold_at(items, n) == ","
    if fold_at(items, n) not in word_set("holds-where") or n + 1 >= len(items):
        return None
    place = _area_or_house(items[n + 1 : n + 2], post) if items[n + 1].tag in ("PLACE", "ORG") else None
    return (place, n + 2) if place is not None else None


def _area_or_house(inside: Sequence[Item], post: PostMention) -> PlaceMention | BodyMention | None:
    if post.role.level in ("district", "village"):
        return _place(inside, post)
    house = inside[0].value if len(inside) == 1 else None
    begins = word_set(f"house-of-{post.role.id}") if post.role.id in word_set("housed-by-name") else ()
    fitting = isinstance(house, BodyMention) and any(f"{house.slug}-".startswith(f"{head}-") for head in begins)
    return house if fitting and isinstance(house, BodyMention) else None


def many_told(items: Sequence[Item]) -> PostMention | None:
    """The post of several people that a sentence tells of without naming them: "melantik tiga kepala desa"."""
    for at in reversed([n for n, item in enumerate(items) if item.tag == "AGENT"]):
        head = post_alone(items, at)
        if head is not None and _of_many(items, at, head.posts[-1]):
            return head.posts[-1]
    return None


def told_next(items: Sequence[Item], many: PostMention | None) -> list[Pair]:
    """ "Mereka adalah NAME dari PLACE, NAME dari PLACE": those whose post the sentence before tells of."""
    if many is None or fold_at(items, 0) not in word_set("those-told-of"):
        return []
    n = 1
    while fold_at(items, n) in word_set("lists-people") or fold_at(items, n) == ":":
        n += 1
    return _pairs(items, n, 0, many) if n > 1 else []


def _of_many(items: Sequence[Item], at: int, post: PostMention) -> bool:
    """ "Ketiga kades", "para lurah": the post of several, which leaves its area open."""
    before = items[at - 1] if at else None
    counted = before is None or before.fold in word_set("many-before") or before.tag == "NUMBER"
    return _open(post) and counted and tag_at(items, at + 1) == "word"


def _open(post: PostMention) -> bool:
    """Whether a post of a small area or a house leaves open of which."""
    of_many = post.role.level in ("district", "village") or post.role.id in word_set("housed-by-name")
    return of_many and post.place is None and post.body is None


def _place(inside: Sequence[Item], post: PostMention) -> PlaceMention | None:
    """The area that a bracket names, by the level of the post: "(Desa Selat)", "(Selat)", "(Selat Tengah)"."""
    level: Level = "district" if post.role.level == "district" else "village"
    title = "Kecamatan" if level == "district" else "Desa"
    if len(inside) == 1 and isinstance(inside[0].value, PlaceMention) and inside[0].value.level in (None, level):
        place = inside[0].value
        return place if place.level == level else PlaceMention(f"{title} {place.label}", (), level)
    words: list[str] = []
    for item in inside:
        if isinstance(item.value, AgentMention) and item.value.name is not None and not item.value.posts:
            words += item.value.name.words
        elif item.tag == "word" and item.fold.isalpha() and item.last == item.first + 1:
            words.append(item.fold.capitalize())
        else:
            return None
    if words and words[0].casefold() in word_set(f"place-{level}"):
        words = words[1:]
    name = " ".join(words)
    codes = tuple(region.code for region in gazetteer().district(name)) if level == "district" else ()
    return PlaceMention(f"{title} {name}", codes, level) if name else None


RULES: tuple[RelationRule, ...] = (
    RelationRule(
        "tenure/names-with-places",
        0.9,
        _each_with_place,
        (
            "Ketiga kades dimaksud yaitu Rimba Danum (Lamongga), Tiara Malang (Desa Sei Danum) dan Bondan Contoh (Tuana).",
            "Tiga kades itu yakni Drs. Rimba Danum dari Desa Danumsari dan Dra. Tiara Malang dari Desa Lamongga.",
            "Kepala Puskesmas yang dilantik yakni dr. Rimba Danum untuk Puskesmas Basarang, dr. Tiara Malang untuk Puskesmas "
            "Timpah.",
            "Dua camat yang dilantik masing-masing Drs. Rimba Danum (Selat) dan Dra. Tiara Malang (Basarang).",
        ),
        (
            "Ketiga kades itu menyapa Rimba Danum (Lamongga), Tiara Malang (Sei Danum) dan Bondan Contoh (Tuana).",
            "Kades Lamongga dan tamunya yaitu Rimba Danum (45) dan Tiara Malang (38) hadir.",
        ),
        opens="post",
    ),
    RelationRule(
        "tenure/one-with-place",
        0.88,
        _one_with_place,
        (
            "Salah seorang kades yang dilantik, Drs. Rimba Danum (Desa Lamongga), menyatakan siap.",
            "Salah satu lurah yang hadir, Dra. Tiara Malang (Selat Tengah), bercerita.",
        ),
        (
            "Salah seorang warga yang hadir, Drs. Rimba Danum (Desa Lamongga), menyatakan siap.",
            "Salah seorang kades yang dilantik, Drs. Rimba Danum (45), menyatakan siap.",
        ),
        opens="post",
    ),
)
