"""The gazetteer: what the tables hold, what names mean, and how broken tables are refused."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import TableError
from kg.lexicon.gazetteer import Gazetteer, Region, fold, gazetteer, parent_code
from tests.generators import regions as generator

PROVINCES = 38
REGENCIES = 514
DISTRICTS = 7285


def all_regions() -> list[Region]:
    found = gazetteer()
    provinces = [found.region(code) for code in dict.fromkeys(code for _, code in found.forms()) if "." not in code]
    regencies = [below for province in provinces for below in found.children(province.code)]
    return provinces + regencies + [below for regency in regencies for below in found.children(regency.code)]


def test_every_region_of_the_decree_is_there() -> None:
    levels = Counter(region.level for region in all_regions())
    assert levels["province"] == PROVINCES
    assert levels["regency"] + levels["city"] == REGENCIES
    assert levels["regency"] == 416
    assert levels["city"] == 98
    assert levels["district"] == DISTRICTS


def test_every_region_is_below_its_parent() -> None:
    found = gazetteer()
    for region in all_regions():
        assert found.region(region.code) is region
        assert region.province == region.code[:2]
        if region.parent is None:
            assert region.level == "province"
        else:
            assert region in found.children(region.parent)


def test_every_form_finds_its_region_and_none_comes_twice() -> None:
    found = gazetteer()
    pairs = list(found.forms())
    assert len({(code, fold(form)) for form, code in pairs}) == len(pairs)
    assert len(pairs) >= PROVINCES + REGENCIES + 250
    for form, code in pairs:
        assert found.region(code) in found.named(form)
        assert form in found.forms_of(code)


@pytest.mark.parametrize(
    ("code", "label"),
    [
        ("11", "Provinsi Aceh"),
        ("31", "Daerah Khusus Ibukota Jakarta"),
        ("34", "Daerah Istimewa Yogyakarta"),
        ("62", "Provinsi Kalimantan Tengah"),
        ("96", "Provinsi Papua Barat Daya"),
        ("31.01", "Kabupaten Administrasi Kepulauan Seribu"),
        ("31.74", "Kota Administrasi Jakarta Selatan"),
        ("34.71", "Kota Yogyakarta"),
        ("62.01", "Kabupaten Kotawaringin Barat"),
        ("62.71", "Kota Palangka Raya"),
        ("71.09", "Kabupaten Kepulauan Siau Tagulandang Biaro"),
        ("73.10", "Kabupaten Pangkajene dan Kepulauan"),
        ("62.01.02", "Kecamatan Arut Selatan"),
        ("31.71.01", "Kecamatan Gambir"),
        ("34.04.01", "Kapanewon Gamping"),
        ("34.71.01", "Kemantren Tegalrejo"),
        ("91.71.01", "Distrik Jayapura Utara"),
    ],
)
def test_the_label_carries_the_title(code: str, label: str) -> None:
    assert gazetteer().region(code).label == label


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("62", "Kalimantan Tengah;Kalteng;KALTENG;kalimantan  tengah"),
        ("63", "Kalsel"),
        ("12", "Sumut;Sumatra Utara"),
        ("31", "DKI Jakarta;DKI;Jakarta"),
        ("34", "DIY;D.I. Yogyakarta;DI Yogyakarta;Daerah Istimewa Yogyakarta"),
        ("21", "Kepri;Kep. Riau"),
        ("19", "Babel;Bangka Belitung"),
        ("92", "Papua Barat;Pabar"),
        ("62.01", "Kobar;Kotawaringin Barat"),
        ("62.02", "Kotim"),
        ("62.04", "Barsel"),
        ("62.05", "Barut"),
        ("62.13", "Bartim"),
        ("62.10", "Gumas;Gunung Mas"),
        ("62.11", "Pulpis"),
        ("62.71", "Palangka Raya;Palangkaraya;Palangka-Raya;PALANGKA\u00a0RAYA"),
        ("63.07", "HST"),
        ("63.10", "Tanbu"),
        ("64.02", "Kukar"),
        ("15.07", "Tanjabtim;Tanjab Timur"),
        ("12.13", "Madina"),
        ("12.77", "Padangsidimpuan;Padang Sidempuan"),
        ("16.12", "Pali"),
        ("19.71", "Pangkalpinang;Pangkal Pinang"),
        ("32.17", "KBB"),
        ("33.72", "Surakarta;Solo"),
        ("34.01", "Kulon Progo;Kulonprogo"),
        ("52.08", "KLU"),
        ("71.07", "Minahasa Tenggara;Mitra"),
        ("72.04", "Tolitoli;Toli-Toli;Toli Toli"),
        ("72.09", "Tojo Una-Una;Tojo Una Una"),
        ("73.10", "Pangkep"),
        ("73.72", "Parepare;Pare-pare;Pare\u2013Pare"),
        ("81.08", "MBD"),
    ],
)
def test_what_news_writes_is_understood(code: str, forms: str) -> None:
    for form in forms.split(";"):
        assert [region.code for region in gazetteer().named(form)] == [code], form


@pytest.mark.parametrize(
    ("form", "codes"),
    [
        ("Bandung", ["32.04", "32.73"]),
        ("Kupang", ["53.01", "53.71"]),
        ("Malang", ["35.07", "35.73"]),
        ("Gorontalo", ["75", "75.01", "75.71"]),
        ("Jambi", ["15", "15.71"]),
        ("Banjar", ["32.79", "63.03"]),
        ("Mura", ["16.05", "62.12"]),
        ("Tasik", ["32.06", "32.78"]),
        ("Yogyakarta", ["34", "34.71"]),
    ],
)
def test_an_ambiguous_form_gives_all_its_regions(form: str, codes: list[str]) -> None:
    assert [region.code for region in gazetteer().named(form)] == codes


@pytest.mark.parametrize("form", ["", "Kalimantan", "Kabupaten Kotawaringin Barat", "Sampit", "Arut Selatan", "Pasir"])
def test_what_is_no_name_of_a_region_gives_none(form: str) -> None:
    assert gazetteer().named(form) == ()


def test_names_of_both_a_kabupaten_and_a_kota() -> None:
    levels: dict[str, set[str]] = {}
    for region in all_regions():
        if region.level in ("regency", "city"):
            levels.setdefault(f"{region.province} {fold(region.name)}", set()).add(region.level)
    assert sum(found == {"regency", "city"} for found in levels.values()) == 25  # the 26th is Banjar, in two provinces


@pytest.mark.parametrize(
    ("name", "within", "codes"),
    [
        ("Arut Selatan", None, ["62.01.02"]),
        ("arut-selatan", "62", ["62.01.02"]),
        ("Arut Selatan", "62.02", []),
        ("Martapura", "63", ["63.03.05"]),
        ("Batulicin", "63.10", ["63.10.01"]),
        ("Batu Licin", "63.10", ["63.10.01"]),
        ("Ma\u2019u", None, ["12.04.28"]),
        ("Gunung Bintang Awai", "62", ["62.04.05"]),
        ("Kotawaringin Barat", None, []),
    ],
)
def test_a_district_is_found_below_its_region(name: str, within: str | None, codes: list[str]) -> None:
    assert [region.code for region in gazetteer().district(name, within)] == codes


def test_one_name_of_many_districts() -> None:
    found = gazetteer().district("Kota Baru")
    assert len(found) > 1
    assert [region.code for region in found] == sorted(region.code for region in found)
    assert "6" not in {region.code[0] for region in gazetteer().district("Sukamara", "1")}


def test_children_and_capitals() -> None:
    found = gazetteer()
    assert len(found.children("62")) == 14
    assert [region.name for region in found.children("62.01")][:2] == ["Kumai", "Arut Selatan"]
    assert found.children("62.01.02") == ()
    assert found.capital("62") == "Palangka Raya"
    assert found.capital("62.01") == "Pangkalan Bun"
    assert found.capital("62.71") is None


@pytest.mark.parametrize("code", ["", "6", "99", "62.99", "62.01.99", "62.01.02.1001", "Kalteng"])
def test_an_unknown_code_is_a_key_error(code: str) -> None:
    found = gazetteer()
    for ask in (found.region, found.children, found.capital, found.forms_of):
        with pytest.raises(KeyError):
            ask(code)


KALTENG = Region("62", "Kalimantan Tengah", "province")
KOBAR = Region("62.01", "Kotawaringin Barat", "regency")
KUMAI = Region("62.01.01", "Kumai", "district")
ORPHAN = Region("63.03.05", "Martapura", "district")


def test_broken_tables_are_refused() -> None:
    with pytest.raises(TableError, match=r"contains 62\.01 \(Kotawaringin Barat\), found none"):
        Gazetteer([KOBAR], [], {}, list, frozenset)
    with pytest.raises(TableError, match="found 62 twice"):
        Gazetteer([KALTENG, KALTENG], [], {}, list, frozenset)
    with pytest.raises(TableError, match=r"found '62\.01' \(Kobar\)"):
        Gazetteer([KALTENG], [("Kobar", "62.01")], {}, list, frozenset)
    with pytest.raises(TableError, match=r"contains 63\.03\.05"):
        Gazetteer([KALTENG, KOBAR], [], {}, lambda: [KUMAI, ORPHAN], frozenset).region("63.03.05")


def test_small_areas_are_loaded_when_first_asked_for() -> None:
    calls = []

    def districts() -> list[Region]:
        calls.append(1)
        return [KUMAI]

    def villages() -> frozenset[str]:
        calls.append(2)
        return frozenset({"batulicin"})

    small = Gazetteer([KOBAR, KALTENG], [("Kobar", "62.01")], {}, districts, villages)
    assert small.region("62.01") == KOBAR
    assert small.named("kobar") == (KOBAR,)
    assert small.children("62") == (KOBAR,)
    assert list(small.forms()) == [("Kalimantan Tengah", "62"), ("Kotawaringin Barat", "62.01"), ("Kobar", "62.01")]
    assert calls == []
    assert small.district("Kumai") == (KUMAI,)
    assert small.region("62.01.01") == KUMAI
    assert calls == [1]
    assert small.village("Batu Licin")
    assert not small.village("Kumai")
    assert calls == [1, 2]


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing_more(form: str) -> None:
    assert fold(fold(form)) == fold(form)


@given(st.sampled_from([form for form, _ in gazetteer().forms()]), st.data())
def test_case_blanks_and_hyphens_make_no_difference(form: str, data: st.DataObject) -> None:
    blanks = st.sampled_from([" ", "  ", "\u00a0", "-", " - ", "\n"])
    written = "".join(
        data.draw(blanks) if char == " " else data.draw(st.sampled_from([char.lower(), char.upper()])) for char in form
    )
    assert gazetteer().named(f" {written} ") == gazetteer().named(form)


@given(st.sampled_from(all_regions()))
def test_codes_lead_up_to_the_province(region: Region) -> None:
    code: str | None = region.code
    seen = []
    while code is not None:
        seen.append(gazetteer().region(code).level)
        code = parent_code(code)
    assert seen[-1] == "province"
    assert len(seen) == region.code.count(".") + 1


@pytest.mark.slow
def test_the_committed_tables_are_what_the_generator_makes() -> None:
    for name, content in generator.generate().items():
        assert (generator.DATA / name).read_text(encoding="utf-8") == content, name
