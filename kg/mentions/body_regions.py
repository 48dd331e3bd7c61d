"""Which region a body serves: of several of one name that of its level, or the level alone where no name stands."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.words import word_set
from kg.mentions.areas import small_area, unknown_region
from kg.mentions.brackets import past_own_name
from kg.mentions.names import name_at
from kg.mentions.own_places import house_end, own_place_end, village_behind
from kg.mentions.places import longest_known, past_longer, place_at, region_trigger
from kg.mentions.values import BodyMention, PlaceMention
from kg.text.tokens import Token, written

_LONGEST_NUMBER = 2  # characters: "II"
_LONGEST_CLASS = 4  # characters: "IIIA"
_CLASSED = frozenset({"VerticalAgency", "Organization", "Court", "Agency", "HealthFacility"})
# classes of bodies that have a seat somewhere, and those that may be of any kecamatan
_SEATED = frozenset({"HealthFacility", "EducationalInstitution", "VerticalAgency", "Company", "Bank"})
_OF_REGIONS = frozenset({"Agency", "Legislature", "PoliceUnit", "RegionalGovernment", "Secretariat"})
_SOMEWHERE = frozenset({"Association", "Organization", "Committee", "Party", "MilitaryUnit", "Prosecution"})


def area_behind(
    tokens: Sequence[Token], after: int, base: BodyMention, level: str | None, *, tight: bool, owned: bool
) -> tuple[PlaceMention | None, str | None, int]:
    """The region or the small area that stands behind the name of a body, the level it fixes, and the token after it."""
    if tight and village_behind(tokens, after):
        place, end = small_area(tokens, after, "village")
        return place, level, end
    if tight and tokens[after].fold in word_set("worship-noun") and tokens[after].shape in "CA":
        end = house_end(tokens, after)
        if end > after:
            return PlaceMention(written(tokens[after:end])), level, end  # "Ketua DKM Masjid Al-Danum"
    small = base.level == "district" and longest_known(tokens, after, gazetteer().district) > 0  # "Polsek Tanjung Raya"
    located = place_at(tokens, after, owned=owned) if not small else None
    if located is not None:
        end = located[1] if base.kind in _OF_REGIONS else past_longer(tokens, after, located[1])
        seat = place_at(tokens, end, owned=True) if base.kind == "Court" and end < len(tokens) else None
        end = seat[1] if seat is not None and seat[0].level is None else end  # "Pengadilan Agama Tanjung Pati"
        own = PlaceMention(written(tokens[after:end])) if end > located[1] else None  # "Ketua KAN Padang Laweh"
        return own or fitting(located[0], level or base.level, tokens[after - 1]), level, past_own_name(tokens, end)
    if tight and region_trigger(tokens[after]) and without_name(tokens, after + 1):
        return None, level or level_of(tokens[after].fold), after + 1
    if base.level == "district" or (tight and base.level == "village"):
        place, end = small_area(tokens, after, "district" if base.level == "district" else "village")
        return place, level, end
    if tight and (base.kind in _SEATED or base.kind in _SOMEWHERE):
        classed = after > 1 and tokens[after - 2].fold in word_set("class-noun")  # "Terminal Tipe A Danum"
        end = own_place_end(tokens, after, seated=classed or base.kind in _SEATED)
        if end > after:
            return PlaceMention(written(tokens[after:end])), level, end
    if tight and base.kind in _OF_REGIONS and (end := unknown_region(tokens, after)) > after:
        return PlaceMention(written(tokens[after:end])), level, end
    return None, level, after


def past_class(tokens: Sequence[Token], at: int, kind: str) -> int:
    """Past the class or the number of an office: "Kelas IIB", "Kelas I Non TPI", "Wilayah XII"; else ``at`` itself."""
    if at < len(tokens) and tokens[at].shape == "d" and tokens[at - 1].fold in word_set("counted-part"):
        return at + 1  # "Ketua KPPS TPS 04"
    if at + 1 < len(tokens) and tokens[at].fold in word_set("counted-part") and _figure(tokens[at + 1]):
        return at + 2  # "LLDikti Wilayah XII"
    if kind not in _CLASSED or at + 1 >= len(tokens) or tokens[at].fold not in word_set("class-noun"):
        return at
    if tokens[at + 1].shape not in "CAId" or len(tokens[at + 1].text) > _LONGEST_CLASS:
        return at
    end = at + 2
    while end < len(tokens) and tokens[end].fold in word_set("class-inner"):
        end += 1
    return end


def past_house_number(tokens: Sequence[Token], at: int) -> bool:
    """Whether a small number tells which of several houses of one place it is: "Puskesmas Selat 1", "Puskesmas Selat II"."""
    return at < len(tokens) and len(tokens[at].text) <= _LONGEST_NUMBER and _figure(tokens[at])


def _figure(token: Token) -> bool:
    return token.shape == "d" or (token.text.isupper() and token.fold in word_set("roman"))


def without_name(tokens: Sequence[Token], at: int) -> bool:
    """ "Inspektur Kabupaten, ...", "Anggota Dewan Provinsi Rimba Danum", "Dinas Sosial Kabupaten itu": without a name."""
    if at >= len(tokens) or tokens[at].fold == "," or tokens[at].fold in word_set("this"):
        return at < len(tokens)
    if tokens[at].fold in word_set("small-titles"):
        return at + 1 < len(tokens) and tokens[at + 1].shape in "CI"  # "Kadis Kesehatan Provinsi dr. Rimba"
    found = name_at(tokens, at)
    return found is not None and bool(found[0].anchored)


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
