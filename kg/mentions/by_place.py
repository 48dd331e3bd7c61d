"""Several people who have the same post in different places: "Tiga kades yang dilantik yakni Rimba Danum (Selat), ..."."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.words import word_set
from kg.mentions.apposition import fold_at, tag_at
from kg.mentions.pairs import Pair, RelationRule, named, post_alone
from kg.mentions.values import AgentMention, PlaceMention, PostMention
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
    pairs = []
    n = lead + 1 + (fold_at(items, lead + 1) == ":")
    while (name := named(items, n)) is not None and not name.posts and fold_at(items, n + 1) == "(":
        close = next((k for k in range(n + 3, min(len(items), n + 3 + _LONGEST_PLACE)) if items[k].fold == ")"), None)
        place = _place(items[n + 2 : close], head.posts[-1]) if close is not None else None
        if close is None or place is None:
            break
        pairs.append(Pair(n, at, held=head.posts[-1]._replace(place=place)))
        n = close + 1
        while fold_at(items, n) in word_set("list-joins"):
            n += 1
    return pairs if len(pairs) >= _FEWEST else []


def _of_many(items: Sequence[Item], at: int, post: PostMention) -> bool:
    """ "Ketiga kades", "para lurah": the post of several, which leaves its area open."""
    small = post.role.level in ("district", "village") and post.place is None and post.body is None
    before = items[at - 1] if at else None
    counted = before is not None and (before.fold in word_set("many-before") or before.tag == "NUMBER")
    return small and counted and tag_at(items, at + 1) == "word"


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
            "Dua camat yang dilantik masing-masing Drs. Rimba Danum (Selat) dan Dra. Tiara Malang (Basarang).",
        ),
        (
            "Ketiga kades itu menyapa Rimba Danum (Lamongga), Tiara Malang (Sei Danum) dan Bondan Contoh (Tuana).",
            "Kades Lamongga dan tamunya yaitu Rimba Danum (45) dan Tiara Malang (38) hadir.",
        ),
    ),
)
