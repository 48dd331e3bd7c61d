"""Who takes part in what, and how: expected functions first, then the sentences that tell them, then those that must not."""

from __future__ import annotations

from datetime import date

import pytest

from kg.facts import read
from kg.model.article import Article
from kg.model.entities import Organization, Person
from kg.model.facts import Participation

LEAD = "KUALA KAPUAS – Rapat Koordinasi Ketahanan Pangan berlangsung di Kuala Kapuas, Selasa (14/5/2024)."
BUPATI, SEKDA, CAMAT = "Bupati Kapuas, Rimba Danum", "Sekda Kapuas, Jaya Kahayan", "Camat Basarang, Tiara Malang"
RIMBA, JAYA, TIARA = "Rimba Danum", "Jaya Kahayan", "Tiara Malang"


def participations(text: str) -> tuple[Participation, ...]:
    return read(Article("contoh", f"{LEAD}\n{text}", date=date(2024, 5, 15))).participations


def told(text: str) -> set[tuple[str, str]]:
    return {
        (p.function, p.participant.name if isinstance(p.participant, Person) else p.participant.label)
        for p in participations(text)
    }


@pytest.mark.parametrize(
    ("expected", "texts"),
    [
        (
            {("opener", RIMBA)},
            [
                f"{BUPATI}, membuka rapat itu.",
                f"{BUPATI}, atau akrab disapa Ayah Rung, membuka rapat itu.",
                f"{BUPATI}, mewakili lembaga, membuka rapat itu.",
                f"Rapat itu dibuka {BUPATI}.",
                f"Rapat itu dibuka secara resmi oleh {BUPATI}.",
                f"Rapat itu di buka oleh {BUPATI}.",
                f"Acara yang dibuka oleh {BUPATI} itu berlangsung lancar.",
                f"Pembukaan rapat dilakukan oleh {BUPATI}.",
            ],
        ),
        (
            {("opener", RIMBA), ("companion", JAYA), ("companion", TIARA)},
            [
                f"{BUPATI}, didampingi {SEKDA}, dan {CAMAT}, membuka rapat itu.",
                f"Rapat itu dibuka {BUPATI}, didampingi oleh {SEKDA}, serta {CAMAT}.",
            ],
        ),
        (
            {
                ("attendee", f"{role} Kabupaten Kapuas")
                for role in (
                    "Kepala Dinas Sosial",
                    "Kepala Dinas Kesehatan",
                    "Ketua Dewan Perwakilan Rakyat Daerah",
                    "Sekretaris Palang Merah Indonesia",
                    "Ketua Palang Merah Indonesia",
                )
            },
            [
                "Rapat itu dihadiri Kepala Dinas Sosial Kapuas, Kepala Dinas Kesehatan Kapuas, Ketua DPRD Kapuas, serta "
                "Ketua dan Sekretaris PMI Kapuas."
            ],
        ),
        (
            {("attendee", "Camat Selat"), ("attendee", "Kapolsek Selat"), ("attendee", "Danramil Selat")},
            [
                "Rapat itu dihadiri Camat, Kapolsek, dan Danramil Selat.",
                "Hadir dalam rapat itu Camat Selat, Kapolsek serta Danramil.",
            ],
        ),
        (
            {("attendee", "Camat Selat"), ("attendee", "Kapolsek Mantangai")},
            ["Rapat itu dihadiri Camat Selat, Kapolsek Mantangai, dan Danramil."],
        ),
        (
            {("organizer", "Kepala Bagian Umum Sekretariat Daerah Kabupaten Kapuas")},
            ["Apresiasi diberikan kepada Kepala Bagian Umum Setda Kapuas beserta jajarannya, yang telah menggelar rapat itu."],
        ),
        (
            {("attendee", "Kepolisian Resor Kabupaten Kapuas")},
            [f"Dalam rapat yang dihadiri Polres Kapuas, {BUPATI}, juga mengajak warga menanam padi."],
        ),
        (
            {("visitor", RIMBA), ("visitor", "Kepolisian Resor Kabupaten Kapuas")},
            ["Bupati Kapuas, Rimba Danum, bersama unsur Polres Kapuas serta warga melakukan peninjauan pasar, Rabu (15/5)."],
        ),
        (
            {("speaker", TIARA), ("speaker", JAYA)},
            ["Narasumber pada rapat itu adalah Tiara Malang, M.Pd dari Pendidikan Luar Biasa UNY dan Jaya Kahayan dari UGM."],
        ),
        (
            {("organizer", TIARA)},
            ["Reses anggota DPRD Kapuas, Tiara Malang, digelar di Basarang, Rabu (15/5)."],
        ),
        (
            {("recipient", TIARA), ("recipient", JAYA)},
            ["Pada rapat itu penghargaan diberikan kepada:\nPetani Terbaik : Tiara Malang, S.P\nNelayan: Jaya Kahayan, S.Pi"],
        ),
        (
            {("recipient", TIARA), ("attendee", TIARA)},
            ["Pada Lomba Baca Puisi di Basarang, Rabu (15/5), tampil sebagai juara 1 adalah Tiara Malang, S.Pd."],
        ),
        (
            {("opener", JAYA)},
            [f"Rapat itu dibuka {BUPATI}, yang diwakili {SEKDA}.", f"{SEKDA}, mewakili {BUPATI}, membuka rapat itu."],
        ),
        (
            {("attendee", RIMBA), ("attendee", JAYA), ("attendee", TIARA)},
            [
                f"Rapat itu dihadiri {BUPATI}, {SEKDA}, dan {CAMAT}.",
                f"Rapat itu dihadiri para kepala OPD, {BUPATI}, {SEKDA}, serta {CAMAT}, dan undangan lainnya.",
                f"Turut hadir dalam rapat itu {BUPATI}, {SEKDA}, dan {CAMAT}.",
                f"Tampak hadir di antaranya {BUPATI}, {SEKDA}, serta {CAMAT}.",
                f"{BUPATI}, {SEKDA}, dan {CAMAT}, menghadiri rapat itu.",
                f"{BUPATI}, bersama {SEKDA}, dan {CAMAT}, mengikuti rapat itu.",
                f"Rapat itu disaksikan oleh {BUPATI}, {SEKDA}, dan {CAMAT}.",
                f"{BUPATI}, {SEKDA}, dan {CAMAT}, turut dalam rapat itu.",
                f"Turut hadir:\n1. {BUPATI}\n2. {SEKDA}\n3. {CAMAT}",
                f"Hadir dalam rapat itu:\n- {BUPATI};\n- {SEKDA};\n- {CAMAT}.",
                f"Rapat itu dihadiri antara lain:\n{BUPATI}\n{SEKDA}\n{CAMAT}",
                f"Turut hadir:\n1. {BUPATI}\n2. {SEKDA}\n3. Kapolres Kapuas yang diwakili {CAMAT}",
            ],
        ),
        ({("chair", RIMBA)}, [f"{BUPATI}, memimpin rapat itu.", f"Rapat itu dipimpin langsung {BUPATI}."]),
        ({("closer", RIMBA)}, [f"{BUPATI}, menutup rapat itu.", f"Rapat itu resmi ditutup {BUPATI}."]),
        (
            {("speaker", TIARA)},
            [
                f"Dalam sambutannya, {CAMAT}, mengajak warga menanam padi.",
                f"{CAMAT}, dalam arahannya mengajak warga menanam padi.",
                f"{CAMAT}, menyampaikan paparan tentang lumbung desa.",
                f"Rapat itu menghadirkan narasumber {CAMAT}.",
                f"Usulan itu datang dari {CAMAT}. Dalam sambutannya menegaskan pentingnya lumbung desa.",
                f"Pada kesempatan itu, {CAMAT}, mengatakan lumbung desa penuh.",
                f"Hal itu disampaikan {CAMAT}, dalam Rapat Koordinasi Ketahanan Pangan.",
                f"Demikian ditegaskan {CAMAT}, di sela rapat koordinasi tersebut.",
            ],
        ),
        (
            {("organizer", "Dinas Kesehatan Kabupaten Kapuas")},
            [
                "Dinas Kesehatan Kabupaten Kapuas menggelar rapat itu.",
                "Rapat itu diselenggarakan oleh Dinas Kesehatan Kabupaten Kapuas.",
                "Rapat yang digelar Dinas Kesehatan Kabupaten Kapuas itu berlangsung lancar.",
            ],
        ),
        (
            {("organizer", "Dinas Kesehatan Kabupaten Kapuas"), ("organizer", "Kepolisian Resor Kabupaten Kapuas")},
            [
                "Dinas Kesehatan Kabupaten Kapuas menggelar rapat itu bekerja sama dengan Polres Kapuas.",
                "Dinas Kesehatan Kabupaten Kapuas bekerja sama dengan Polres Kapuas menggelar rapat itu.",
                "Rapat itu diselenggarakan Dinas Kesehatan Kabupaten Kapuas bekerjasama dengan Polres Kapuas.",
            ],
        ),
        (
            {("companion", TIARA), ("attendee", RIMBA)},
            [f"{BUPATI}, didampingi istrinya, {CAMAT}, menghadiri rapat itu."],
        ),
        (
            {("giver", RIMBA), ("recipient", TIARA)},
            [
                f"{BUPATI}, menyerahkan bantuan beras kepada {CAMAT}.",
                f"Bantuan beras diserahkan oleh {BUPATI}, kepada {CAMAT}.",
                f"Penyerahan bantuan dilakukan {BUPATI}, kepada {CAMAT}.".replace("dilakukan", "dilakukan oleh"),
            ],
        ),
        (
            set(),
            [
                "Rapat itu dihadiri para camat dan lurah se-Kabupaten Kapuas.",
                f"{BUPATI}, mengajak warga menghadiri rapat itu.",
                "Rapat itu digelar di aula Dinas Kesehatan Kabupaten Kapuas.",
                f"Tim yang terdiri dari {BUPATI}, dan {CAMAT}, bekerja tiga hari.",
                "Warga menyerahkan diri kepada polisi.",
                "Pemkab Kapuas selama ini melakukan berbagai kegiatan.",
                f"Kepada warga yang hadir dalam rapat itu, {CAMAT}, menunjukkan lumbung.",
                f"Usulan itu datang dari {CAMAT}. Dijelaskannya, warga berangkat untuk mengikuti rapat.",
                f"Program itu, menurut catatan, telah ada sebelum {BUPATI}, lahir.",
            ],
        ),
    ],
    ids=[
        "opener",
        "companions",
        "colleagues",
        "one-kecamatan",
        "two-kecamatan",
        "with-his-people",
        "also",
        "people-of-a-body",
        "from-parts",
        "reses-of",
        "labelled",
        "winner",
        "stand-in",
        "attendees",
        "chair",
        "closer",
        "speaker",
        "organizer",
        "organizers",
        "spouse",
        "giver",
        "none",
    ],
)
def test_who_takes_part_and_how(expected: set[tuple[str, str]], texts: list[str]) -> None:
    for text in texts:
        assert told(text) == expected, text


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (("attendee", "Tiara Malang"), "Turut menyaksikan Camat Basarang, Tiara Malang, dan tokoh adat."),
        (("attendee", "Tiara Malang"), "Hadir pada alek tersebut Camat Basarang, Tiara Malang."),
        (("companion", "Tiara Malang"), "Ikut mendampingi Bupati Kapuas, Camat Basarang, Tiara Malang, serta Kapolsek."),
        (("giver", "Jaya Kahayan"), "Bupati Kapuas menugaskan Sekda Kapuas, Jaya Kahayan, untuk menyerahkan bantuan beras."),
        (("giver", "Jaya Kahayan"), "Sekda Kapuas, Jaya Kahayan, menanam pohon serta menyerahkan bantuan beras."),
        (("speaker", "Tiara Malang"), "Camat Basarang, Tiara Malang, melaporkan jumlah peserta 40 orang."),
        (("speaker", "Tiara Malang"), "Acara diisi mauidhoh hasanah oleh Tiara Malang, S.Ag."),
        (("speaker", "Tiara Malang"), "Mewakili pedagang, Tiara Malang menitipkan harapan agar harga turun."),
        (("speaker", "Tiara Malang"), "Dalam sambutannya di hadapan warga, Camat Basarang, Tiara Malang, mengajak hemat."),
        (("attendee", "Tiara Malang"), "Rapat dipimpin Jaya Kahayan,S.I.K.,M.H. Turut serta Camat Basarang, Tiara Malang."),
    ],
)
def test_by_the_words_that_open_a_list_or_tell_of_a_part(expected: tuple[str, str], text: str) -> None:
    found = read(
        Article("contoh", f"Rapat Koordinasi Pangan digelar di Basarang, Rabu (15/5).\n{text}", date=date(2024, 5, 16))
    )
    assert expected in {(p.function, getattr(p.participant, "name", "")) for p in found.participations}


@pytest.mark.parametrize(
    ("expected", "kind", "text"),
    [
        ("speaker", "Reses Anggota DPRD Kapuas", "Seorang petani, Tiara Malang, mengaku sumurnya kering."),
        ("speaker", "Pengajian Bulanan Muslimat", "Camat Basarang, Tiara Malang, berharap jemaah bertambah."),
        ("speaker", "Peresmian Lumbung Basarang", "Camat Basarang, Tiara Malang, menyampaikan bahwa lumbung itu swadaya."),
        ("", "Peresmian Lumbung Basarang", "Kasi Humas Polres Kapuas, Tiara Malang, menyampaikan lalu lintas ramai."),
        ("", "Peresmian Lumbung Basarang", "Camat Basarang, Tiara Malang, telah menyampaikan proposal tahun lalu."),
        ("", "Peresmian Lumbung Basarang", "Ketua Panitia Pembangunan Lumbung Basarang, Tiara Malang, senang."),
        ("", "Reses Anggota DPRD Kapuas", "Ditemui usai acara, Camat Basarang, Tiara Malang, mengaku senang."),
        ("committee-chair", "Penyuluhan Lumbung Basarang", "Ketua Panitia Penyuluhan, Tiara Malang, senang."),
    ],
)
def test_who_is_heard_at_what(expected: str, kind: str, text: str) -> None:
    found = read(Article("contoh", f"{kind} digelar di Basarang, Rabu (15/5).\n{text}", date=date(2024, 5, 16)))
    functions = {p.function for p in found.participations if getattr(p.participant, "name", "") == "Tiara Malang"}
    assert functions == ({expected} if expected else set())


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ({"Pemkab Kapuas", "Kejari Kapuas"}, "Pemkab Kapuas dan Kejari Kapuas menandatangani nota itu."),
        (set(), "Pemkab Kapuas menandatangani nota itu."),
    ],
)
def test_two_bodies_that_sign_together_are_parties(expected: set[str], text: str) -> None:
    text = f"Penandatanganan Nota Kesepahaman digelar di Basarang, Rabu (15/5).\n{text} Nota diteken {BUPATI}."
    found = read(Article("contoh", text, date=date(2024, 5, 16))).participations
    bodies = {p.participant for p in found if p.function == "signatory" and isinstance(p.participant, Organization)}
    assert {form for body in bodies for form in body.forms} == expected


@pytest.mark.parametrize(
    ("expected", "kind", "text"),
    [
        ({("opener", JAYA)}, "Rapat Pangan", f"{BUPATI}, yang sedianya membuka rapat itu, diwakili {SEKDA}."),
        (set(), "Rapat Pangan", f"{BUPATI}, yang sedianya membuka rapat itu, sakit."),
        ({("host", RIMBA)}, "Audiensi Forum Lansia", f"Audiensi bersama {BUPATI}, itu hangat."),
        ({("visitor", TIARA)}, "Audiensi Forum Lansia", "Rombongan PMI Kapuas dipimpin ketuanya, Tiara Malang."),
        (
            {("chair", JAYA)},
            "Upacara Hari Pangan",
            f"Camat Basarang menugaskan {SEKDA}, untuk bertindak sebagai manggala upacara.",
        ),
        ({("giver", RIMBA)}, "Penyerahan Beras", f"Penyerahan berlangsung di tenda, langsung oleh {BUPATI}."),
        (
            {("attendee", TIARA)},
            "Wisuda Santri",
            "Tiara Malang, S.Sos., perwakilan Dinas Pangan Kabupaten Kapuas, ikut menyimak.",
        ),
        ({("companion", TIARA)}, "Panen Raya Padi", f"Tampak mendampingi, {CAMAT}."),
        (
            {("attendee", TIARA), ("attendee", JAYA)},
            "Panen Raya Padi",
            "Tiara Malang, S.P., dan Jaya Kahayan, S.P., dan lima ketua kelompok tani tampak membaur.",
        ),
        (
            {("installed", TIARA), ("installed", JAYA)},
            "Pelantikan Pejabat Kapuas",
            "Kedua pejabat itu, yakni:\n1. Tiara Malang, S.Sos. sebagai Camat Basarang\n2. Jaya Kahayan sebagai Camat Selat",
        ),
        (
            {("giver", TIARA), ("recipient", JAYA), ("signatory", TIARA), ("signatory", JAYA)},
            "Serah Terima Jabatan",
            "Dalam sertijab itu Jaya Kahayan, S.Sos., menggantikan Tiara Malang, S.Sos. Naskah ditandatangani keduanya.",
        ),
    ],
)
def test_by_the_event_at_which_it_is_told(expected: set[tuple[str, str]], kind: str, text: str) -> None:
    found = read(Article("contoh", f"{kind} digelar di Basarang, Rabu (15/5).\n{text}", date=date(2024, 5, 16)))
    assert {(p.function, getattr(p.participant, "name", "")) for p in found.participations} == expected


def test_a_body_above_the_one_that_holds_it_holds_nothing() -> None:
    text = "Polsek Selat jajaran Polres Kapuas, Polda Kalteng, menggelar panen jagung di Basarang, Rabu (15/5)."
    found = read(Article("contoh", text, date=date(2024, 5, 16))).participations
    assert [p.evidence.quote.split()[:2] for p in found if p.function == "organizer"] == [["Polsek", "Selat"]]


def test_what_several_do_together_is_held_by_them() -> None:
    text = "Puluhan motor terjaring razia gabungan Satlantas Polres Kapuas bersama Satpol PP Kapuas, Rabu (15/5)."
    found = read(Article("contoh", text, date=date(2024, 5, 16))).participations
    assert {(p.function, p.evidence.rule.split("/")[-1]) for p in found} == {("organizer", "doers")}
    assert len(found) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Acara diakhiri dengan doa yang dipimpin Ketua MUI Kapuas, Tarung Lewu.",
        "Bupati diwakili, lantaran Tarung Lewu, S.E., membuka rapat di Selat.",
        "“Rapatnya ramai,” kata Tarung Lewu.",
    ],
)
def test_who_prays_is_elsewhere_or_only_talks_takes_no_part(text: str) -> None:
    found = read(Article("contoh", f"Upacara Hari Pangan digelar di Basarang, Rabu (15/5).\n{text}", date=date(2024, 5, 16)))
    assert not {p.function for p in found.participations if getattr(p.participant, "name", "") == "Tarung Lewu"}


def test_who_is_installed_takes_part_in_the_capacity_of_the_new_post() -> None:
    text = f"{BUPATI}, melantik Sena Pratama, S.Sos., sebagai Kepala Dinas Kesehatan Kabupaten Kapuas."
    found = {p.function: p for p in participations(text)}
    assert getattr(found["installed"].participant, "name", "") == "Sena Pratama"
    post = found["installed"].capacity_post
    assert post is not None
    assert post.label == "Kepala Dinas Kesehatan Kabupaten Kapuas"
    assert getattr(found["installer"].participant, "name", "") == RIMBA


def test_a_principal_is_away_only_from_the_sentence_that_says_so() -> None:
    text = f"Rapat itu dibuka {BUPATI}, yang diwakili {SEKDA}.\nKapolres Kapuas diwakili {CAMAT}.\n{BUPATI}, menutup rapat itu."
    assert ("closer", RIMBA) in told(text)
    assert ("opener", RIMBA) not in told(text)


def test_who_reads_a_speech_speaks_and_its_author_does_not() -> None:
    found = told(f"{CAMAT}, membacakan sambutan Gubernur Kalteng, Wira Kusuma.")
    assert ("speaker", TIARA) in found
    assert ("speaker", "Wira Kusuma") not in found


@pytest.mark.parametrize(
    "text",
    [f"Turut hadir:\n1. {BUPATI}\n2. {SEKDA}", f"Rapat itu dibuka {BUPATI}.", f"{CAMAT}, dalam arahannya mengajak warga."],
)
def test_the_evidence_holds_the_participant(text: str) -> None:
    for fact in participations(text):
        assert isinstance(fact.participant, Person)
        assert fact.participant.name in fact.evidence.quote


@pytest.mark.parametrize(
    "text",
    [
        "Camat Selat Wira Kusuma digantikan oleh Sena Pratama, S.STP.",
        "Camat Selat, Wira Kusuma, S.Sos., digantikan Sena Pratama, S.STP.",
    ],
)
def test_who_takes_over_a_post_at_an_installation_is_installed(text: str) -> None:
    lead = "KUALA KAPUAS – Pelantikan Pejabat Kabupaten Kapuas berlangsung di Kuala Kapuas, Selasa (14/5/2024)."
    found = read(Article("contoh", f"{lead}\n{text}", date=date(2024, 5, 15))).participations
    assert {(p.function, getattr(p.participant, "name", "")) for p in found} == {("installed", "Sena Pratama")}
    assert ("installed", "Sena Pratama") not in told(text)


def test_a_visit_is_that_of_whom_it_is_named_after() -> None:
    text = f"Kunjungan Kerja {BUPATI}, ke Basarang disambut warga, Rabu (15/5). Kunjungan beliau berakhir sore hari."
    (fact,) = read(Article("contoh", text, date=date(2024, 5, 15))).participations
    assert (fact.function, fact.participant.name if isinstance(fact.participant, Person) else "") == ("visitor", RIMBA)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (
            ("giver", "recipient"),
            "Serah terima jabatan Camat Selat dari Jaya Kahayan, S.STP kepada Tiara Malang, S.Sos digelar Rabu (15/5).",
        ),
        (
            ("attendee", "attendee"),
            "Pisah sambut Camat Selat dari Jaya Kahayan, S.STP kepada Tiara Malang, S.Sos digelar Rabu (15/5).",
        ),
    ],
)
def test_a_post_is_handed_over_by_who_leaves_it(expected: tuple[str, str], text: str) -> None:
    reading = read(Article("contoh", text, date=date(2024, 5, 15)))
    assert {(p.function, p.participant) for p in reading.participations} == {
        (function, person) for function, person in zip(expected, reading.people, strict=True)
    }
    held = [(t.holder.name, t.post.label, t.capacity) for t in reading.tenures]
    assert held == [(TIARA, "Camat Selat", "Definitive"), ("Jaya Kahayan", "Camat Selat", "Former")]


def test_who_is_told_of_behind_hadir_does_not_lead() -> None:
    led = {("chair", RIMBA), ("attendee", JAYA), ("attendee", TIARA)}
    assert led <= told(f"Rapat itu dipimpin {BUPATI}, hadir {SEKDA}, dan {CAMAT}.")
    assert ("chair", JAYA) not in told(f"Rapat itu dipimpin {BUPATI}, hadir {SEKDA}, dan {CAMAT}.")
    assert ("chair", JAYA) not in told(f"Rapat itu dipimpin {BUPATI} dan dihadiri oleh:\n1. {SEKDA}\n2. {CAMAT}")


@pytest.mark.parametrize(
    "text",
    [
        f'"Harga beras stabil," kata {CAMAT}, mewakili {BUPATI}.',
        f"{BUPATI}, diwakili {CAMAT}, menilai harga beras stabil.",
    ],
)
def test_who_is_only_quoted_in_anothers_stead_is_no_attendee(text: str) -> None:
    assert ("attendee", TIARA) not in told(text)


def test_what_is_still_to_be_given_is_no_part_of_it_what_is_given_right_after_it_is() -> None:
    assert not {f for f, _ in told(f"{SEKDA}, akan membagikan bantuan beras kepada {CAMAT}.")} & {"giver", "recipient"}
    given = {f for f, _ in told(f"Usai rapat, {SEKDA}, menyerahkan bantuan beras kepada {CAMAT}.")}
    assert given >= {"giver", "recipient"}
