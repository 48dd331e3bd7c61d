"""The ladder: what wordings mean, how roles narrow in a body, and how rows that contradict each other are refused."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, get_args

import pytest

from kg.errors import TableError
from kg.graph.vocabulary import ORGANIZATION_CLASSES
from kg.lexicon.ladder import (
    BodyClass,
    Ladder,
    OrganizationForm,
    OrganizationHead,
    OrganizationKind,
    Role,
    RoleForm,
    ladder,
)
from kg.lexicon.phrases import Phrases
from kg.lexicon.tables import load
from kg.model.article import slug

# kind | level that the wording fixes, or "-" | wordings
BODIES = """
pemerintah | province | Pemprov; Pemerintah Provinsi
pemerintah | regency | Pemkab; Pemkot; Pemko; Pemerintah Kabupaten; Pemerintah Kota
pemerintah | - | Pemda; Pemerintah Daerah
pemerintah-pusat | - | Pemerintah Pusat
setda | - | Sekretariat Daerah; Setda
setda | province | Setdaprov
setda | regency | Setdakab; Setdako
sekretariat-dprd | - | Setwan; Sekretariat Dewan
dprd | - | DPRD; Dewan Perwakilan Rakyat Daerah
inspektorat | - | Inspektorat
dinas-tenaga-kerja-dan-transmigrasi | - | Disnakertrans; Dinas Tenaga Kerja dan Transmigrasi
dinas-tenaga-kerja | - | Disnaker
dinas-kesehatan | - | Dinkes; Diskes
dinas-pendidikan | - | Disdik
dinas-pendidikan-dan-kebudayaan | - | Disdikbud
dinas-pendidikan-pemuda-dan-olahraga | - | Dikpora; Disdikpora; Dinas Pendidikan, Pemuda, dan Olahraga
dinas-sosial | - | Dinsos
dinas-perhubungan | - | Dishub
dinas-komunikasi-dan-informatika | - | Diskominfo; Kominfo
dinas-perindustrian-dan-perdagangan | - | Disperindag
dinas-lingkungan-hidup | - | DLH
dinas-pekerjaan-umum-dan-penataan-ruang | - | DPUPR; PUPR; Dinas PUPR
dinas-penanaman-modal-dan-pelayanan-terpadu-satu-pintu | - | DPMPTSP
dinas-pemberdayaan-masyarakat-dan-desa | - | DPMD
dinas-kependudukan-dan-pencatatan-sipil | - | Disdukcapil; Dukcapil
satuan-polisi-pamong-praja | - | Satpol PP
dinas-pemadam-kebakaran | - | Damkar
badan-perencanaan-pembangunan-daerah | - | Bappeda
badan-penanggulangan-bencana-daerah | - | BPBD
badan-kesatuan-bangsa-dan-politik | - | Kesbangpol
biro-kesejahteraan-rakyat | - | Biro Kesra
bagian-protokol-dan-komunikasi-pimpinan | - | Prokopim
rumah-sakit-umum-daerah | - | RSUD
forkopimda | - | Forkopimda; Forkompimda
forkopimcam | - | Muspika
polres | - | Polres; Polresta; Kepolisian Resor
kodim | - | Kodim; Komando Distrik Militer
kejaksaan-negeri | - | Kejari
kantor-kementerian-agama | - | Kankemenag; Kemenag
kantor-wilayah-kementerian-agama | - | Kanwil Kemenag
bnn | province | BNNP
bnn | regency | BNNK
kementerian-dalam-negeri | - | Kemendagri
dpr | - | DPR RI
partai-demokrasi-indonesia-perjuangan | regency | DPC PDI Perjuangan
tp-pkk | - | TP PKK; PKK; TP-PKK
kwartir-cabang-gerakan-pramuka | regency | Kwarcab
nahdlatul-ulama | regency | PCNU
bank-rakyat-indonesia | - | BRI; Bank BRI
"""

# role | body that the wording or the role fixes, or "-" | level of the wording, else of the role | wordings
POSTS = """
gubernur | pemerintah | province | Gubernur
wakil-gubernur | pemerintah | province | Wagub; Wakil Gubernur
bupati | pemerintah | regency | Bupati
wakil-bupati | pemerintah | regency | Wabup
wali-kota | pemerintah | regency | Wali Kota; Walikota
wakil-wali-kota | pemerintah | regency | Wawali; Wakil Walikota
sekretaris-daerah | setda | region | Sekda; Sekertaris Daerah
sekretaris-daerah | setda | province | Sekdaprov
sekretaris-daerah | setda | regency | Sekdakab; Sekdako
asisten | setda | region | Asisten; Asisten Setda
staf-ahli | setda | province | Staf Ahli Gubernur
staf-ahli | setda | regency | Staf Ahli Bupati; Staf Ahli Walikota
kepala-biro | - | body | Kepala Biro; Karo
kepala-bagian | - | body | Kabag
kepala-dinas | - | body | Kepala Dinas; Kadis
kepala-dinas | dinas-kesehatan | body | Kadinkes; Kadiskes
kepala-dinas | dinas-pendidikan | body | Kadisdik
kepala-dinas | dinas-lingkungan-hidup | body | Kadis LH
kepala-badan | - | body | Kaban
kepala-pelaksana | badan-penanggulangan-bencana-daerah | body | Kalaksa BPBD
kepala-satuan | satuan-polisi-pamong-praja | body | Kasatpol PP
kepala-satuan | satlantas | body | Kasat Lantas; Kasatlantas
inspektur | inspektorat | region | Inspektur
sekretaris-dprd | sekretariat-dprd | region | Sekwan; Sekretaris Dewan
kepala-bidang | - | body | Kabid
kepala-subbagian | - | body | Kasubbag; Kasubag
kepala-seksi | - | body | Kasi
camat | kecamatan | district | Camat
sekretaris-camat | kecamatan | district | Sekcam
lurah | kelurahan | village | Lurah
kepala-desa | desa | village | Kades; Kepala Desa
ketua-rt | rukun-tetangga | village | Ketua RT
kapolda | polda | province | Kapolda; Kepala Kepolisian Daerah
kapolres | polres | regency | Kapolres; Kapolresta; Kepala Kepolisian Resor
wakapolres | polres | regency | Wakapolres
kapolsek | polsek | district | Kapolsek
danrem | korem | region | Danrem
dandim | kodim | regency | Dandim; Komandan Kodim
kasdim | kodim | regency | Kasdim
danramil | koramil | district | Danramil
kajati | kejaksaan-tinggi | province | Kajati
kajari | kejaksaan-negeri | regency | Kajari
kasi-intel | kejaksaan-negeri | regency | Kasi Intel
ketua-pengadilan-negeri | pengadilan-negeri | regency | Ketua PN
kepala-kantor | kantor-kementerian-agama | body | Kakan Kemenag
ketua-tp-pkk | tp-pkk | region | Ketua TP PKK
bunda-paud | - | region | Bunda PAUD
menteri-dalam-negeri | kementerian-dalam-negeri | national | Mendagri; Menteri Dalam Negeri
menteri-kesehatan | kementerian-kesehatan | national | Menkes
wakil-menteri-dalam-negeri | kementerian-dalam-negeri | national | Wamendagri
presiden | - | national | Presiden RI
ketua | - | body | Ketua
wakil-ketua | - | body | Wakil Ketua; Waket
direktur-utama | - | body | Dirut
ketua-panitia | - | any | Ketua Panitia; Ketua Panitia Pelaksana
kepala-sekolah | - | body | Kepsek
duta-besar | - | national | Dubes
"""

# ordinary words, words of names, and wordings that mean more than one thing
NOTHING = ["Laut", "Bupati Karo", "Kepala Rumah", "Dinas", "Pusat", "Ibu", "Aji", "Bin", "Man Jadda"]


def rows_of(table: str) -> list[list[str]]:
    rows = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return [[*cells, wording.strip()] for *cells, wordings in rows for wording in wordings.split(";")]


@pytest.mark.parametrize(("kind", "level", "wording"), rows_of(BODIES))
def test_a_wording_gives_its_body(kind: str, level: str, wording: str) -> None:
    found = [(row.organization, row.level or "-") for form, row in ladder().organization_forms() if form == wording]
    assert found == [(kind, level)]


@pytest.mark.parametrize(("role", "body", "level", "wording"), rows_of(POSTS))
def test_a_wording_gives_its_role(role: str, body: str, level: str, wording: str) -> None:
    steps = ladder()
    found = [row for form, row in steps.role_forms() if form == wording]
    assert [row.role for row in found] == [role]
    [row] = found
    assert (row.organization or steps.roles[role].organization or "-") == body
    assert (row.level or steps.roles[role].level) == level


@pytest.mark.parametrize("words", NOTHING)
def test_ordinary_words_are_no_wording(words: str) -> None:
    steps = ladder()
    assert words not in Phrases(steps.organization_forms())
    assert words not in Phrases(steps.role_forms())


def test_kadin_is_the_chamber_and_no_role() -> None:
    assert "Kadin" in Phrases(ladder().organization_forms())
    assert "Kadin" not in Phrases(ladder().role_forms())


@pytest.mark.parametrize(
    ("role", "body", "narrowed"),
    [
        ("kepala", "Dinas Kesehatan Kabupaten Kapuas", "kepala-dinas"),
        ("kepala", "Kepolisian Resor Kapuas", "kapolres"),
        ("kepala", "Bagian Hukum Sekretariat Daerah", "kepala-bagian"),
        ("ketua", "Pengadilan Negeri Sampit", "ketua-pengadilan-negeri"),
        ("ketua", "Pengadilan Tinggi Agama Palangka Raya", "ketua-pengadilan-tinggi-agama"),
        ("ketua", "Tim Penggerak PKK Kabupaten Kapuas", "ketua-tp-pkk"),
        ("ketua", "Dewan Perwakilan Rakyat Daerah", "ketua"),
        ("sekretaris", "Dewan Perwakilan Rakyat Daerah Kabupaten Kapuas", "sekretaris-dprd"),
        ("sekretaris", "Dinas Kesehatan", "sekretaris"),
        ("direktur", "Rumah Sakit Umum Daerah Kapuas", "direktur-rsud"),
        ("anggota", "", "anggota"),
    ],
)
def test_a_role_narrows_in_its_body(role: str, body: str, narrowed: str) -> None:
    assert ladder().narrowed(ladder().roles[role], body).id == narrowed


def test_the_tables_are_as_wide_as_promised() -> None:
    steps = ladder()
    labels, forms = len(steps.kinds), len(list(steps.organization_forms()))
    assert labels >= 220
    assert forms - labels >= 300
    assert len(steps.heads) >= 90
    assert len(steps.roles) >= 120
    assert len(list(steps.role_forms())) - len(steps.roles) >= 220
    assert sum(kind.label.startswith("Dinas ") for kind in steps.kinds.values()) >= 40


def test_a_kind_that_an_open_head_reads_too_has_the_same_slug_either_way() -> None:
    """ "Dinas Sosial" found by head and words is the body that the closed kind "Dinas Sosial" is."""
    heads = ("Dinas ", "Badan ", "Biro ", "Bagian ", "Kementerian ", "Kantor ", "Balai ")
    exceptions = {"bawaslu", "bnn", "baznas"}
    for kind in ladder().kinds.values():
        if kind.label.startswith(heads) and kind.id not in exceptions:
            assert kind.id == slug(kind.label)


def test_one_wording_means_one_thing_with_known_exceptions() -> None:
    bodies: dict[str, set[str]] = {}
    for form, row in ladder().organization_forms():
        bodies.setdefault(form.casefold(), set()).add(row.organization)
    assert {form for form, meant in bodies.items() if len(meant) > 1} == {"dkp"}
    posts: dict[str, set[tuple[str, str | None]]] = {}
    for form, post in ladder().role_forms():
        posts.setdefault(form.casefold(), set()).add((post.role, post.organization))
    assert [form for form, meant in posts.items() if len(meant) > 1] == ["presiden"]  # of the state, or of a body


def test_names_of_bodies_hold_no_word_that_opens_the_name_of_a_region() -> None:
    """Words of bodies may stand in names of bodies, and "Dinas Kesehatan Kabupaten Kapuas" must end before the region."""
    for form, row in ladder().organization_forms():
        if ladder().kinds[row.organization].kind_class != "RegionalGovernment":
            assert not {"kabupaten", "kota", "provinsi"} & set(form.lower().split())


def test_the_head_of_a_region_ranks_before_its_deputy_and_secretary() -> None:
    ranks = {role.id: role.rank for role in ladder().roles.values()}
    for order in (["gubernur", "wakil-gubernur"], ["bupati", "wakil-bupati"], ["wali-kota", "wakil-wali-kota"]):
        assert [ranks[role] for role in [*order, "sekretaris-daerah", "asisten", "camat"]] == [1, 2, 6, 10, 12]
    assert ranks["asisten"] == ranks["staf-ahli"] == ranks["kepala-dinas"]


def test_classes_are_those_of_the_ontology() -> None:
    assert set(get_args(BodyClass)) == set(ORGANIZATION_CLASSES)


TABLES: list[tuple[str, type[Any]]] = [
    ("organizations", OrganizationKind),
    ("organization_forms", OrganizationForm),
    ("organization_heads", OrganizationHead),
    ("roles", Role),
    ("role_forms", RoleForm),
]


@pytest.mark.parametrize(("name", "row_type"), TABLES)
def test_rows_are_sorted_and_say_their_source(name: str, row_type: type[Any]) -> None:
    rows = load(name, row_type)
    assert [row[:2] for row in rows] == sorted(row[:2] for row in rows)
    assert all(len(row.source) > 3 for row in rows)


def test_loading_is_quick() -> None:
    def once() -> float:
        ladder.cache_clear()
        start = time.process_time()
        ladder()
        return time.process_time() - start

    assert min(once() for _ in range(5)) < 0.1


@dataclass(frozen=True)
class Rows:
    """The rows of a small sound ladder."""

    kinds: list[OrganizationKind] = field(
        default_factory=lambda: [
            OrganizationKind("pemerintah", "Pemerintah", "RegionalGovernment", None, "region", "s"),
            OrganizationKind("setda", "Sekretariat Daerah", "Secretariat", "pemerintah", "region", "s"),
        ]
    )
    forms: list[OrganizationForm] = field(default_factory=lambda: [OrganizationForm("setda", "Setda", None, "s")])
    heads: list[OrganizationHead] = field(
        default_factory=lambda: [OrganizationHead("Biro", "Bureau", "setda", "province", "s")]
    )
    roles: list[Role] = field(
        default_factory=lambda: [Role("sekda", "Sekretaris", "Secretary", "region", "setda", True, 5, "s")]
    )
    role_forms: list[RoleForm] = field(default_factory=lambda: [RoleForm("sekda", "Sekda", None, None, "s")])

    def ladder(self) -> Ladder:
        return Ladder.of(self.kinds, self.forms, self.heads, self.roles, self.role_forms)


SOUND = Rows()


def test_the_sound_rows_are_accepted() -> None:
    assert [form for form, _ in SOUND.ladder().organization_forms()] == ["Pemerintah", "Sekretariat Daerah", "Setda"]
    assert [form for form, _ in SOUND.ladder().role_forms()] == ["Sekretaris", "Sekda"]


def planted() -> Iterable[tuple[Rows, str]]:
    first, second = SOUND.kinds
    form, head, role, post = SOUND.forms[0], SOUND.heads[0], SOUND.roles[0], SOUND.role_forms[0]
    yield replace(SOUND, kinds=[first, second._replace(parent="nowhere")]), r"organizations\.csv:3: column parent: .*'nowhere'"
    yield replace(SOUND, kinds=[first._replace(parent="setda"), second]), r"organizations\.csv:2: .*pemerintah > setda > pem"
    yield replace(SOUND, kinds=[first._replace(parent="pemerintah"), second]), r"organizations\.csv:2: .*that end"
    yield (
        replace(SOUND, forms=[form, form._replace(organization="x", form="X")]),
        r"organization_forms\.csv:3: column organization: .*'x'",
    )
    yield replace(SOUND, forms=[form, form]), r"organization_forms\.csv:3: column form: .*line 2 of 'setda'"
    yield replace(SOUND, forms=[form, form._replace(form="SETDA")]), r"organization_forms\.csv:3: column form"
    yield replace(SOUND, forms=[form._replace(form="Sekretariat Daerah")]), r"organization_forms\.csv:2: .*the label of"
    yield replace(SOUND, heads=[head._replace(parent="x")]), r"organization_heads\.csv:2: column parent"
    yield replace(SOUND, roles=[role._replace(organization="x")]), r"roles\.csv:2: column organization"
    yield replace(SOUND, role_forms=[post._replace(role="x")]), r"role_forms\.csv:2: column role: expected an id of roles\.csv"
    yield replace(SOUND, role_forms=[post._replace(organization="x")]), r"role_forms\.csv:2: column organization"
    yield replace(SOUND, role_forms=[post, post]), r"role_forms\.csv:3: column form"
    yield replace(SOUND, role_forms=[post._replace(form="sekretaris")]), r"role_forms\.csv:2: .*the label of"


@pytest.mark.parametrize(("rows", "message"), list(planted()))
def test_rows_that_contradict_each_other_are_refused(rows: Rows, message: str) -> None:
    with pytest.raises(TableError, match=message):
        rows.ladder()


def test_one_wording_may_mean_two_bodies() -> None:
    form = SOUND.forms[0]
    both = replace(SOUND, forms=[form, form._replace(organization="pemerintah")])
    assert [row.organization for wording, row in both.ladder().organization_forms() if wording == "Setda"] == [
        "setda",
        "pemerintah",
    ]
