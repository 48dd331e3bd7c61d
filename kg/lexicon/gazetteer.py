"""The administrative areas of Indonesia: provinces, kabupaten, kota and kecamatan with their Kemendagri codes.

What a name means is answered here, not whether it stands for a place in a sentence: bare names of districts are too
often ordinary words, so :meth:`Gazetteer.district` is for names after their trigger word ("Kecamatan", "Camat").
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from kg.errors import TableError
from kg.lexicon.tables import load, load_lines

RegionLevel: TypeAlias = Literal["province", "regency", "city", "district"]

_BLANKS = dict.fromkeys(map(ord, "-\u00ad\u2010\u2011\u2012\u2013\u2014\u2212"), " ")
_APOSTROPHES = dict.fromkeys(map(ord, "`\u00b4\u02bc\u2018\u2019"), "'")
_FOLDED = _BLANKS | _APOSTROPHES


class _ProvinceRow(NamedTuple):
    code: str
    name: str
    capital: str | None
    source: str


class _RegencyRow(NamedTuple):
    code: str
    kind: Literal["kabupaten", "kota"]
    name: str
    capital: str | None
    source: str


class _DistrictRow(NamedTuple):
    code: str
    name: str
    source: str


class _FormRow(NamedTuple):
    code: str
    form: str
    source: str


class _TitleRow(NamedTuple):
    level: RegionLevel
    within: str | None
    title: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Region:
    """An administrative area: its Kemendagri code ("62", "62.01", "62.01.01"), its bare name and its level."""

    code: str
    name: str
    level: RegionLevel

    @property
    def label(self) -> str:
        """The name with its title: "Provinsi Kalimantan Tengah", "Kota Palangka Raya", "Distrik Muara Tami"."""
        title = _title(self.level, self.code)
        return self.name if title is None else f"{title} {self.name}"

    @property
    def parent(self) -> str | None:
        """The code of the area that contains this one, None for a province."""
        return parent_code(self.code)

    @property
    def province(self) -> str:
        """The code of the province that this area is in or is."""
        return self.code.partition(".")[0]


class Gazetteer:
    """Areas by code and by name. Build it with :func:`gazetteer`.

    Args:
        regions: provinces, kabupaten and kota.
        forms: short forms and spelling variants of them, as (form, code).
        capitals: code to capital, where it is known.
        districts: gives the kecamatan; called when the first one is asked for.
        villages: gives the names of desa and kelurahan as :func:`tight` writes them; called like ``districts``.

    Raises:
        TableError: a code without its parent, twice, or of a form and not of a region.
    """

    def __init__(
        self,
        regions: Iterable[Region],
        forms: Iterable[tuple[str, str]],
        capitals: Mapping[str, str],
        districts: Callable[[], Iterable[Region]],
        villages: Callable[[], frozenset[str]],
    ) -> None:
        self._regions = _by_code(regions, {})
        self._capitals = dict(capitals)
        self._load_districts = districts
        self._load_villages = villages
        self._forms: dict[str, list[str]] = {code: [region.name] for code, region in self._regions.items()}
        for form, code in forms:
            if code not in self._forms:
                raise TableError(f"region_forms.csv: expected the code of a province or regency, found {code!r} ({form})")
            self._forms[code].append(form)
        self._named = _by_name(((form, self._regions[code]) for form, code in self.forms()), fold)

    def region(self, code: str) -> Region:
        """The area of a code; KeyError where there is none."""
        found = self._regions.get(code)
        return self._districts[code] if found is None else found

    def named(self, form: str) -> tuple[Region, ...]:
        """Provinces, kabupaten and kota of that name, short form or spelling, sorted by code; () where there is none.

        Case, diacritics, hyphens and extra blanks make no difference; titles ("Kabupaten", "Kota") are not understood.
        """
        return self._named.get(fold(form), ())

    def district(self, name: str, within: str | None = None) -> tuple[Region, ...]:
        """Kecamatan of that name, sorted by code; ``within`` is the code of a province, kabupaten or kota.

        Compared as in :meth:`named`, and also without any blanks and apostrophes: nobody agrees on "Batu Licin".
        """
        found = self._districts_named.get(tight(name), ())
        return found if within is None else tuple(each for each in found if each.code.startswith(f"{within}."))

    def village(self, name: str) -> bool:
        """Whether some desa or kelurahan has that name; compared as in :meth:`district`."""
        return tight(name) in self._villages

    def forms(self) -> Iterable[tuple[str, str]]:
        """Every name, short form and spelling of provinces, kabupaten and kota, as written, with its code."""
        return ((form, code) for code, forms in self._forms.items() for form in forms)

    def forms_of(self, code: str) -> tuple[str, ...]:
        """The name and, for provinces, kabupaten and kota, the other forms of an area; KeyError for an unknown code."""
        forms = self._forms.get(code)
        return (self.region(code).name,) if forms is None else tuple(forms)

    def children(self, code: str) -> tuple[Region, ...]:
        """The areas directly below one, sorted by code; () for a kecamatan; KeyError for an unknown code."""
        level = self.region(code).level
        if level == "district":
            return ()
        return tuple((self._regencies_below if level == "province" else self._districts_below).get(code, ()))

    def regencies(self) -> tuple[Region, ...]:
        """All kabupaten and kota, sorted by code."""
        return tuple(region for region in self._regions.values() if region.level in ("regency", "city"))

    def capital(self, code: str) -> str | None:
        """The seat of government of a province or kabupaten, where the tables know it; KeyError for an unknown code."""
        self.region(code)
        return self._capitals.get(code)

    @functools.cached_property
    def seats(self) -> frozenset[str]:
        """The seats of government of provinces and kabupaten, in lower case."""
        return frozenset(seat.lower() for seat in self._capitals.values() if seat)

    @functools.cached_property
    def _districts(self) -> dict[str, Region]:
        return _by_code(self._load_districts(), self._regions)

    @functools.cached_property
    def _villages(self) -> frozenset[str]:
        return self._load_villages()

    @functools.cached_property
    def _regencies_below(self) -> dict[str | None, list[Region]]:
        return _by_parent(self._regions.values())

    @functools.cached_property
    def _districts_below(self) -> dict[str | None, list[Region]]:
        return _by_parent(self._districts.values())

    @functools.cached_property
    def _districts_named(self) -> dict[str, tuple[Region, ...]]:
        return _by_name(((each.name, each) for each in self._districts.values()), tight)


@functools.cache
def gazetteer() -> Gazetteer:
    """The gazetteer of the shipped tables; TableError where they are broken."""
    provinces = load("provinces", _ProvinceRow, key=("code",))
    regencies = load("regencies", _RegencyRow, key=("code",))
    forms = load("region_forms", _FormRow, key=("code", "form"))
    regions = [Region(row.code, row.name, "province") for row in provinces]
    regions += [Region(row.code, row.name, "city" if row.kind == "kota" else "regency") for row in regencies]
    capitals = {row.code: row.capital for row in provinces if row.capital is not None}
    capitals |= {row.code: row.capital for row in regencies if row.capital is not None}
    return Gazetteer(regions, ((row.form, row.code) for row in forms), capitals, _shipped_districts, _shipped_villages)


def fold(form: str) -> str:
    """A form as it is compared: without case, diacritics, hyphens and extra blanks."""
    if not form.isascii():
        form = "".join(char for char in unicodedata.normalize("NFKD", form) if not unicodedata.combining(char))
    return " ".join(form.translate(_FOLDED).casefold().split())


def parent_code(code: str) -> str | None:
    """The code one level up: "62.01" of "62.01.02", None of "62"."""
    return code.rpartition(".")[0] or None


def _shipped_districts() -> list[Region]:
    return [Region(row.code, row.name, "district") for row in load("districts", _DistrictRow, key=("code",))]


def _shipped_villages() -> frozenset[str]:
    """Names only, without codes: what they are asked is how far the name of a village reaches."""
    return frozenset(load_lines("villages"))


@functools.cache
def _titles() -> dict[tuple[str, str | None], str | None]:
    rows = load("region_titles", _TitleRow, key=("level", "within"))
    return {(row.level, row.within): row.title for row in rows}


@functools.lru_cache(maxsize=8192)
def _title(level: RegionLevel, code: str) -> str | None:
    """The title of an area of that level: that of the nearest area around it which has one of its own for it."""
    titles = _titles()
    scope: str | None = code
    while scope is not None and (level, scope) not in titles:
        scope = parent_code(scope)
    return titles[level, scope]


def _by_code(regions: Iterable[Region], above: Mapping[str, Region]) -> dict[str, Region]:
    """Regions in the order of their codes; each must have its parent among them or ``above``."""
    found: dict[str, Region] = {}
    for region in sorted(regions, key=lambda each: each.code):
        parent = region.parent
        if region.code in found or region.code in above:
            raise TableError(f"expected one region of each code, found {region.code} twice")
        if parent is not None and parent not in found and parent not in above:
            raise TableError(f"expected the region that contains {region.code} ({region.name}), found none")
        found[region.code] = region
    return found


def _by_parent(regions: Iterable[Region]) -> dict[str | None, list[Region]]:
    found: dict[str | None, list[Region]] = {}
    for region in regions:
        found.setdefault(region.parent, []).append(region)
    return found


def tight(name: str) -> str:
    """A form as names of small areas are compared: folded, and without blanks and apostrophes."""
    return fold(name).replace(" ", "").replace("'", "")


def _by_name(pairs: Iterable[tuple[str, Region]], key: Callable[[str], str]) -> dict[str, tuple[Region, ...]]:
    found: dict[str, dict[str, Region]] = {}
    for form, region in pairs:
        found.setdefault(key(form), {})[region.code] = region
    return {form: tuple(sorted(regions.values(), key=lambda each: each.code)) for form, regions in found.items()}
