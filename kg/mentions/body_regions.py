"""Which region a body serves: of several of one name that of its level, or the level alone where no name stands."""

from __future__ import annotations

from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.words import word_set
from kg.mentions.values import PlaceMention
from kg.text.tokens import Token


def level_of(trigger: str) -> str | None:
    """The level of the region that is meant by "Kabupaten" or "Provinsi" without a name."""
    if trigger in word_set("place-province"):
        return "province"
    return "regency" if trigger in word_set("place-regency") or trigger in word_set("place-city") else None


def fitting(place: PlaceMention, level: str, before: Token) -> PlaceMention:
    """Of the regions that a name fits, those of the level that the body's wording asks for: "Pemkot Bandung" is the city's."""
    if len(place.codes) < 2:
        return place
    kinds = {"province": ("province",), "regency": ("regency", "city")}
    worded = next((kind for kind in ("city", "regency") if before.fold in word_set(f"body-of-{kind}")), None)
    wanted = (worded,) if worded is not None else kinds.get(level)
    if wanted is None:
        return place
    codes = tuple(c for c in place.codes if gazetteer().region(c).level in wanted) or place.codes
    label = gazetteer().region(codes[0]).label if len(codes) == 1 else place.label
    return PlaceMention(label, codes, place.level)
