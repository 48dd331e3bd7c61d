"""Places: provinces, kabupaten and kota by name, kecamatan and desa only after their trigger word."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.given import usual_name
from kg.lexicon.words import word_set
from kg.mentions.name_words import name_starts
from kg.mentions.values import PlaceMention
from kg.mentions.vocabulary import vocabulary
from kg.model.entities import Level
from kg.text.tokens import Token, written

_TRIGGERS: dict[Level, str] = {
    "province": "place-province",
    "regency": "place-regency",
    "city": "place-city",
    "district": "place-district",
    "village": "place-village",
}

_FEWEST_MISSPELT = 3  # words of a region's name
_FEWEST_LETTERS = 3  # of its last word
_LONGEST_SMALL = 3  # words of the name of a kecamatan, desa or kelurahan


@cache
def place_triggers() -> Mapping[str, Level]:
    """The words that a region's name follows, each with the level of region that it tells: "Kabupaten", "Desa"."""
    return {form: level for level, name in _TRIGGERS.items() for form in word_set(name)}


def place_at(tokens: Sequence[Token], i: int, *, bare: bool = True, owned: bool = False) -> tuple[PlaceMention, int] | None:
    """The place that starts at token ``i`` and the token after it, or None.

    Args:
        tokens: of one sentence.
        i: where to look.
        bare: whether a name without "Kabupaten", "Provinsi" ... before it counts.
        owned: a post or a body stands before it, so that thin names ("Batang") and seats of government ("Sampit") count.
    """
    level = place_triggers().get(tokens[i].fold)
    if level is None and owned and tokens[i].shape in "CA":
        return _named(tokens, i, None) or _misspelt(tokens, i) or _seat(tokens, i)
    if level is None:
        return _named(tokens, i, None) if bare and _stands_alone(tokens[i]) else None
    after = _past_kind(tokens, i + 1)
    if after >= len(tokens) or not tokens[after].capitalized:
        return None
    if level in ("district", "village"):
        return _small(tokens, after, level)
    return _named(tokens, after, level)


def _past_kind(tokens: Sequence[Token], i: int) -> int:
    """Past "Administrasi" of "Kota Administrasi Jakarta Barat", a region without a council of its own."""
    if i >= len(tokens) or tokens[i].fold.rstrip(".") not in word_set("area-kind"):
        return i
    return i + 1 + (i + 1 < len(tokens) and tokens[i + 1].fold == ".")


def region_trigger(token: Token) -> bool:
    """Whether the token is "Kabupaten", "Kota", "Provinsi" or "Kecamatan", which a region's name follows."""
    level = place_triggers().get(token.fold)
    return level is not None and level != "village"


def _stands_alone(token: Token) -> bool:
    """Whether a name may be a region without its trigger word; "Mitra" and "Batu" are not, "PALI" in capitals is."""
    return token.shape == "A" or (token.shape == "C" and token.fold not in word_set("region-thin"))


def _named(tokens: Sequence[Token], i: int, level: Level | None) -> tuple[PlaceMention, int] | None:
    hit = vocabulary().regions.at(tokens, i)
    if hit is None:
        return None
    regions = [gazetteer().region(code) for code in hit.values]
    after = i + hit.length
    if level is None and after < len(tokens) and tokens[after].fold in word_set("region-second") and _closed(tokens, after + 1):
        level, after = "city", after + 1
    fitting = [r for r in regions if level is None or r.level == level] or ([] if level == "province" else regions)
    if not fitting:
        return None
    label = fitting[0].label if len(fitting) == 1 else fitting[0].name
    return PlaceMention(label, tuple(r.code for r in fitting), level), after


def _seat(tokens: Sequence[Token], i: int) -> tuple[PlaceMention, int] | None:
    """The region of a seat of government: "Pengadilan Negeri Sampit" is that of Kotawaringin Timur."""
    hit = vocabulary().seats.at(tokens, i)
    if hit is None:
        return None
    label = gazetteer().region(hit.values[0]).label if len(hit.values) == 1 else written(tokens[i : i + hit.length])
    return PlaceMention(label, hit.values, None), i + hit.length


@cache
def regions_by_first_word() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Names of regions of several words, by their first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name, _ in gazetteer().forms():
        words = tuple(name.lower().split())
        if len(words) > 1:
            found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(set(names))) for first, names in found.items()}


def _misspelt(tokens: Sequence[Token], i: int) -> tuple[PlaceMention, int] | None:
    """The region whose name of three words stands here but for the end of the last one: "Tanjung Jabung Timu"."""
    for words in regions_by_first_word().get(tokens[i].fold, ()):
        size = len(words)
        here = [token.fold for token in tokens[i : i + size]]
        if size < _FEWEST_MISSPELT or len(here) < size or here[:-1] != list(words[:-1]) or here[-1] == words[-1]:
            continue
        if len(here[-1]) >= _FEWEST_LETTERS and words[-1].startswith(here[-1]):
            regions = gazetteer().named(" ".join(words))
            label = regions[0].label if len(regions) == 1 else regions[0].name
            return PlaceMention(label, tuple(r.code for r in regions), None), i + size
    return None


def _closed(tokens: Sequence[Token], i: int) -> bool:
    """ "Serang Kota," or "Serang Kota Kompol": "Kota" closes the name and opens no other one."""
    return i >= len(tokens) or tokens[i].shape in "pl" or vocabulary().titles.at(tokens, i) is not None


def _small(tokens: Sequence[Token], i: int, level: Level) -> tuple[PlaceMention, int] | None:
    """A kecamatan or desa: the longest known one, else the one or two capitalized words that stand there.

    Usual names are rather those of a person than of an unknown kecamatan ("Kasi PMD Kecamatan Tiara") or, where there are
    two, of an unknown desa. A point of the compass behind a known kecamatan makes another one of it: "Kecamatan Selat Tengah".
    """
    title = "Kecamatan" if level == "district" else "Desa"
    after = i + (longest_known(tokens, i, gazetteer().district) if level == "district" else 0)
    if after > i and not _directed(tokens, after):
        regions = gazetteer().district(" ".join(t.text for t in tokens[i:after]))
        label = regions[0].label if len(regions) == 1 else f"{title} {regions[0].name}"
        return PlaceMention(label, tuple(r.code for r in regions), level), after
    if level == "village" and (size := _known_village(tokens, i)):
        return PlaceMention(f"{title} " + " ".join(t.text for t in tokens[i : i + size]), (), level), i + size
    while after < min(len(tokens), i + 2) and tokens[after].shape in "CA" and not _stops(tokens[after]):
        if name_starts(tokens, after):
            break  # "Ketua MUI Kecamatan Tgk. Rimba"
        after += 1
    named = after > i and all(usual_name(token.fold) for token in tokens[i:after])
    if after == i or (named and (after > i + 1 or level == "district")):
        return None
    if level == "district" and _directed(tokens, after):
        after += 1
    return PlaceMention(f"{title} " + " ".join(t.text for t in tokens[i:after]), (), level), after


def _known_village(tokens: Sequence[Token], i: int) -> int:
    """How many words the name of the known desa at token ``i`` has: one only where a usual name follows, else 0."""
    size = longest_known(tokens, i, gazetteer().village)
    behind = tokens[i + 1] if i + 1 < len(tokens) else None
    return size if size != 1 or (behind is not None and behind.shape == "C" and usual_name(behind.fold)) else 0


def _directed(tokens: Sequence[Token], at: int) -> bool:
    """Whether a point of the compass stands at token ``at``: "Kecamatan Selat Tengah"."""
    return at < len(tokens) and tokens[at].fold in word_set("area-direction") and tokens[at].shape in "CA"


def longest_known(tokens: Sequence[Token], i: int, is_known: Callable[[str], object]) -> int:
    """How many of the capitalized words at token ``i`` make the longest name for which ``is_known`` holds, or 0."""
    for size in range(_LONGEST_SMALL, 0, -1):
        words = tokens[i : i + size]
        if len(words) == size and all(t.shape in "CA" for t in words) and is_known(" ".join(t.text for t in words)):
            return size
    return 0


def past_longer(tokens: Sequence[Token], at: int, end: int) -> int:
    """Past a known kecamatan, desa or kelurahan of several words whose first is a region as well, "Tanjung Pati"; else ``end``.

    ``end``: the token after the region. A usual name is no part of it: "Ketua PMI Padang Harahap".
    """
    if end != at + 1 or end >= len(tokens) or tokens[end].shape != "C":
        return end
    longer = at + max(longest_known(tokens, at, is_known) for is_known in (gazetteer().district, gazetteer().village))
    return longer if longer > end and not usual_name(tokens[longer - 1].fold) else end


def _stops(token: Token) -> bool:
    words = vocabulary()
    other = words.starts(token) or token.fold in words.no_name or token.fold in place_triggers()
    return other or token.fold in word_set("sure-titles") or token.fold in word_set("wives-title")
