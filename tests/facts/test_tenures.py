"""Who holds which post: what the sentence says first, then its wordings, then sentences that say nothing of the kind."""

from __future__ import annotations

from datetime import date

import pytest

from kg.facts import read
from kg.mentions import agents, lists_of_members, relations, told_before
from kg.mentions.pairs import RelationRule, RuleAcross
from kg.model.article import Article
from kg.model.facts import Reading, Tenure

LEAD = "KUALA KAPUAS – Rapat Koordinasi Ketahanan Pangan Kabupaten Kapuas berlangsung Selasa (14/5/2024)."

RULES: list[agents.AgentRule | RelationRule | RuleAcross] = [
    *agents.RULES,
    *relations.RULES,
    lists_of_members.RULE,
    *told_before.RULES,
]

Said = tuple[str, str, str]  # person, capacity, post


def reading(text: str) -> Reading:
    return read(Article("contoh", f"{LEAD}\n{text}", date=date(2024, 5, 15)))


def said(text: str) -> set[Said]:
    return {(t.holder.name, t.capacity, t.post.label) for t in reading(text).tenures}


BUPATI = ("Sarwani Lamba", "Definitive", "Bupati Kapuas")
CAMAT = ("Tiara Malang", "Definitive", "Camat Basarang")
MEMBER = "Anggota Dewan Perwakilan Rakyat Daerah Kabupaten Kapuas"
VICE = ("Jaya Kahayan", "Definitive", "Wakil Ketua II Dewan Perwakilan Rakyat Daerah Kabupaten Kapuas")
HEALTH = "Kepala Dinas Kesehatan Kabupaten Kapuas"

STATED: list[tuple[set[Said], list[str]]] = [
    (
        {BUPATI},
        [
            "Bupati Kapuas Sarwani Lamba membuka rapat.",
            "Bupati Kapuas, Sarwani Lamba, membuka rapat.",
            "Bupati Kapuas (Sarwani Lamba) membuka rapat.",
            "Bupati Kapuas yakni Sarwani Lamba membuka rapat.",
            "Rapat dibuka H. Sarwani Lamba selaku Bupati Kapuas.",
            "Rapat dibuka H. Sarwani Lamba (Bupati Kapuas).",
            "Sarwani Lamba yang saat ini menjabat Bupati Kapuas membuka rapat.",
            "Jabatan Bupati Kapuas kini dijabat oleh Sarwani Lamba.",
            "“Kami siap menjaga harga pangan sampai akhir tahun,” kata Sarwani Lamba, Bupati Kapuas.",
        ],
    ),
    (
        {("Sarwani Lamba", "Former", "Bupati Kapuas")},
        ["Hadir mantan Bupati Kapuas, Sarwani Lamba.", "Sarwani Lamba, yang pernah menjabat Bupati Kapuas, hadir."],
    ),
    ({("Sarwani Lamba", "Elect", "Bupati Kapuas")}, ["Bupati Kapuas terpilih Sarwani Lamba hadir."]),
    (
        {("Tiara Malang", "Plt", HEALTH)},
        ["Plt. Kadinkes Kapuas, dr. Tiara Malang, M.Kes, hadir.", "Plt Kepala Dinas Kesehatan dr. Tiara Malang hadir."],
    ),
    (
        {("Tiara Malang", "Pj", "Sekretaris Daerah Kabupaten Kapuas")},
        ["Pj. Sekda, Tiara Malang, hadir.", "Penjabat Sekretaris Daerah (Sekda) Kapuas Tiara Malang hadir."],
    ),
    (
        {BUPATI, ("Sarwani Lamba", "Definitive", "Ketua Palang Merah Indonesia Kabupaten Kapuas")},
        [
            "Bupati Kapuas selaku Ketua PMI Kabupaten Kapuas, Sarwani Lamba, hadir.",
            "Bupati Kapuas Sarwani Lamba yang juga Ketua PMI Kabupaten Kapuas hadir.",
        ],
    ),
    (
        {CAMAT},
        [
            "Camat Basarang Tiara Malang hadir.",
            "Camat Basarang, Tiara Malang hadir.",
            "Camat Basarang, Kabupaten Kapuas, Tiara Malang, hadir.",
            "Tiara Malang resmi dilantik sebagai Camat Basarang.",
            "Tiara Malang, S.Sos Camat Basarang hadir.",
            "Tiara Malang (45), Camat Basarang, hadir.",
        ],
    ),
    (
        {("Tiara Malang", "Definitive", "Camat Basarang")},
        [
            "Pada kesempatan ini Camat Basarang, Tiara Malang menyampaikan terima kasih.",
            "Kegiatan itu, menurut Camat Basarang, Tiara Malang, perlu dijaga.",
            "Hadir Camat Basarang (Tiara Malang, S.Sos, M.Si).",
        ],
    ),
    ({("Rimbawan", "Definitive", "Camat Basarang")}, ["Menanggapi hal itu, Camat Basarang, Rimbawan menyatakan siap."]),
    ({("Pradip Kumar Raut", "Definitive", "Duta Besar")}, ["Duta Besar India untuk Indonesia, Pradip Kumar Raut, hadir."]),
    (
        {("Rimba Danum", "Definitive", "Ketua Dewan Perwakilan Rakyat Daerah Kabupaten Kapuas"), VICE},
        ["Hadir Ketua DPRD Kapuas Rimba Danum dan Wakil Ketua II, Jaya Kahayan."],
    ),
    (
        {("Tiara Malang", "Definitive", "Kepala Pusat Kesehatan Masyarakat Kabupaten Kapuas")},
        ["Hadir Kepala Puskesmas Kapuas, drg. Tiara Malang."],
    ),
    (
        {("Rimba Danum", "Definitive", "Dandim 1011 Klk"), ("Jaya Kahayan", "Definitive", "Kapolres Kapuas")},
        ["Hadir Dandim 1011 Klk Letkol Inf Rimba Danum dan Kapolres Kapuas AKBP Jaya Kahayan."],
    ),
    ({VICE}, ["Hadir Wakil Ketua II DPRD Kapuas Jaya Kahayan.", "Hadir Jaya Kahayan, Wakil Ketua 2 DPRD Kapuas."]),
    (
        {("I Made Kahayan", "Definitive", "Wakil Ketua Dewan Perwakilan Rakyat Daerah Kabupaten Kapuas")},
        ["Hadir Wakil Ketua DPRD Kapuas I Made Kahayan."],
    ),
    (
        {CAMAT},
        [
            "Dihadiri Ibu Tiara Malang, ST., MT. selaku Camat Basarang.",
            "Tiara Malang, S.Sos., MM. selaku Camat Basarang hadir.",
        ],
    ),
    ({CAMAT, BUPATI}, ["Hadir Camat Basarang Tiara Malang, Bupati Kapuas Sarwani Lamba, dan warga."]),
    (
        {("Rimba Danum", "Definitive", MEMBER), ("Jaya Kahayan", "Definitive", MEMBER)},
        ["Hadir dua Anggota DPRD Kapuas, Drs. Rimba Danum dan Drs. Jaya Kahayan."],
    ),
    (
        {("Jaya Kahayan", "Definitive", "Kepala Bidang Informatika Dinas Komunikasi dan Informatika Kabupaten Kapuas")},
        [
            "Kepala Bidang Informatika Diskominfo Kapuas Jaya Kahayan hadir.",
            "Kepala Bidang Informatika, Dinas Kominfo Kapuas, Jaya Kahayan, hadir.",
        ],
    ),
    ({BUPATI}, ["“Bupati Kapuas, Sarwani Lamba, akan hadir sendiri besok pagi,” kata panitia."]),
]
PAIR = {BUPATI, ("Tiara Malang", "Definitive", "Wakil Bupati Kapuas")}
STATED += [
    (
        PAIR,
        [
            "Bupati dan Wakil Bupati Kapuas, Sarwani Lamba dan Tiara Malang, hadir.",
            "Hadir Bupati Kapuas dan Wakil Bupati Kapuas Sarwani Lamba dan Tiara Malang.",
        ],
    ),
]
STATED += [
    (
        {("Sarwani Lamba", "Definitive", "Bupati Katingan"), ("Tiara Malang", "Definitive", "Wakil Bupati Katingan")},
        ["Tamu dari Kapuas itu disambut Bupati dan Wakil Bupati Katingan, Sarwani Lamba dan Tiara Malang."],
    ),
]
UNSAID = [
    "Calon Bupati Kapuas Sarwani Lamba memaparkan visi.",
    "Hadir mewakili Rektor Universitas Contoh Raya dan Dekan.",
    "Terkait saran yang disampaikan Camat Basarang, Tiara Malang dengan tegas menyatakan setuju.",
    "Bupati, Selasa (14/5), membuka rapat.",
    "Peraturan Bupati Nomor 12 Tahun 2020 berlaku.",
    "Rapat dihadiri Sekda, Kepala Dinas Kesehatan dan Camat.",
    "Sarwani Lamba bersama Camat Basarang hadir.",
    "Membacakan sambutan Bupati Kapuas, Tiara Malang mengajak warga menanam.",
    "Drs. Sarwani Lamba bertindak sebagai Inspektur Upacara.",
    "Lowongan jabatan Pimpinan Tinggi Pratama dibuka.",
    "Hadir beberapa Lurah dan Kades, Tiara Malang menyampaikan terima kasih.",
    "Para Kepala Desa Penanganan Konflik hadir.",
    "Kabag dan Kasubbag se-Kabupaten Kapuas hadir.",
]


@pytest.mark.parametrize(("expected", "text"), [(facts, text) for facts, texts in STATED for text in texts])
def test_tenures_of_a_sentence(expected: set[Said], text: str) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", UNSAID)
def test_no_tenure_is_said(text: str) -> None:
    assert said(text) == set()


@pytest.mark.parametrize(("expected", "text"), [(facts, text) for facts, texts in STATED for text in texts])
def test_the_evidence_holds_the_words_of_the_person_and_of_the_post(expected: set[Said], text: str) -> None:
    for tenure in reading(text).tenures:
        assert _first_word(tenure).casefold() in tenure.evidence.quote.casefold()
        assert any(form.split()[0].casefold() in tenure.evidence.quote.casefold() for form in tenure.post.forms)


def _first_word(tenure: Tenure) -> str:
    return tenure.holder.name.split()[0]


@pytest.mark.parametrize(
    ("rule", "text"),
    [(rule, text) for rule in RULES for text in rule.examples],
    ids=lambda value: getattr(value, "name", None),
)
def test_example_fires_its_rule(rule: agents.AgentRule | RelationRule | RuleAcross, text: str) -> None:
    assert rule.name in {tenure.evidence.rule for tenure in reading(text).tenures}


@pytest.mark.parametrize(
    ("rule", "text"),
    [(rule, text) for rule in RULES for text in rule.counter],
    ids=lambda value: getattr(value, "name", None),
)
def test_counter_example_does_not_fire(rule: agents.AgentRule | RelationRule | RuleAcross, text: str) -> None:
    assert rule.name not in {tenure.evidence.rule for tenure in reading(text).tenures}


def test_a_post_that_somebody_else_holds_is_refused_to_who_holds_another_one() -> None:
    text = "Bupati Kapuas Sarwani Lamba hadir. Sekda Kapuas Tiara Malang hadir. Atas nama warga Bupati Tiara berterima kasih."
    assert said(text) == {BUPATI, ("Tiara Malang", "Definitive", "Sekretaris Daerah Kabupaten Kapuas")}


def test_a_single_word_is_less_sure_than_a_full_name() -> None:
    sure = reading("Camat Basarang Tiara Malang hadir.").tenures[0].evidence.confidence
    doubtful = reading("Camat Basarang Tiara hadir.").tenures[0].evidence.confidence
    assert doubtful < 0.9 <= sure


def test_a_name_before_a_post_of_one_seat_counts_less_than_one_behind_it() -> None:
    """A comma also stands between a place and the post that begins the clause."""
    loose = "Kepada warga di Pondok Darul Contoh, Bupati Kapuas berpesan agar menjaga kesehatan."
    clear = "Bupati Kapuas Sarwani Lamba membuka rapat."
    assert said(f"{clear} {loose}") == {BUPATI}
    assert said(f"{clear} Camat Basarang, Tiara Malang, hadir.") == {BUPATI, CAMAT}
    both = said(f"{clear} Tiara Malang, Bupati Kapuas, hadir.")
    assert both == {BUPATI}
