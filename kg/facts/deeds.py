"""Deeds: the wordings by which news tells that somebody takes part in an event, and as what.

A rule is named after the function that it finds and after where those who have it stand: ``active``, the subject of the
verb; ``passive`` and ``list``, the list behind it; ``named``, the item that the pattern remembers as ``who``. The words
themselves are in deeds.csv.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast, get_args

from kg.facts.coming import COMING
from kg.facts.giving import GIVING
from kg.facts.presence import PRESENCE
from kg.facts.rules import Rule, index, rule
from kg.facts.sending_off import SENDING_OFF
from kg.facts.talks import TALKS
from kg.facts.visiting import VISITING
from kg.lexicon.words import word_set
from kg.memo import remembered
from kg.model.facts import Function


def _pair(
    function: str,
    does: str,
    done: str,
    confidence: float,
    examples: tuple[tuple[str, ...], tuple[str, ...]],
    counter: tuple[tuple[str, ...], tuple[str, ...]],
) -> tuple[Rule, Rule]:
    """The rules of an active verb before an event and of its passive before the agents; examples and counters of each."""
    return (
        rule(f"participation/{function}/active", (f"<@{does}> ~4 event:EVENT",), confidence, examples[0], counter[0]),
        rule(
            f"participation/{function}/passive",
            (f"<@{done}> @manner*8 oleh", f"<@{done}> @directly*4", f"di <@{done}-split> @directly*4 oleh?"),
            confidence,
            examples[1],
            counter[1],
        ),
    )


_PARTY_LED = ("@party ~8 <@led/@headed> @directly*4 oleh?", "@party by:ORG ~5 <@led/@headed> @directly*4 oleh?")

RULES: tuple[Rule, ...] = (
    *_pair("opener", "opens", "opened", 0.95,
           (("Sekda Kapuas, Jaya Kahayan, membuka rapat koordinasi pangan.",
             "Saat membuka rapat koordinasi pangan, Sekda Kapuas, Jaya Kahayan, berpesan tiga hal."),
            ("Rapat koordinasi pangan dibuka secara resmi oleh Sekda Kapuas, Jaya Kahayan.",)),
           (("Sekda Kapuas, Jaya Kahayan, membuka pintu rumahnya.", "Jaya Kahayan mengajak warga membuka rapat."),
            ("Rapat koordinasi pangan dibuka pukul 09.00.",))),
    *_pair("closer", "closes", "closed", 0.95,
           (("Bupati Kapuas, Jaya Kahayan, menutup rapat koordinasi itu.",),
            ("Rapat koordinasi itu ditutup Bupati Kapuas, Jaya Kahayan.",)),
           (("Bupati Kapuas, Jaya Kahayan, menutup jalan.",), ("Jalan ditutup kemarin.",))),
    *_pair("chair", "leads", "led", 0.93,
           (("Bupati Kapuas, Jaya Kahayan, memimpin rapat itu.",), ("Rapat itu dipimpin oleh Bupati Kapuas, Jaya Kahayan.",)),
           (("Jaya Kahayan memimpin Kapuas.",), ("Rapat itu dipimpin bergantian.",))),
    *_pair("attendee", "attends", "attended-by", 0.88,
           (("Kapolres Kapuas, Rimba Danum, dan Camat Basarang, Tiara Malang, menghadiri rapat koordinasi pangan.",),
            ("Rapat koordinasi pangan dihadiri para kepala OPD, Kapolres Kapuas, Rimba Danum, serta Camat Basarang.",
             "Rapat koordinasi pangan di hadiri oleh Camat Basarang.")),
           (("Jaya Kahayan mengajak warga menghadiri rapat.",), ("Rapat koordinasi pangan dihadiri para camat.",))),
    *_pair("inaugurator", "inaugurates", "inaugurated", 0.85,
           (("Bupati Kapuas, Jaya Kahayan, meresmikan gedung dalam rapat itu.",),
            ("Gedung itu diresmikan Bupati Kapuas, Jaya Kahayan, dalam upacara di Basarang.",)),
           (("Bupati Kapuas, Jaya Kahayan, meluncurkan kritik.",), ("Gedung itu diresmikan tahun lalu.",))),
    *_pair("signatory", "signs", "signed", 0.85,
           (("Bupati Kapuas, Jaya Kahayan, menandatangani nota kesepahaman pada rapat itu.",),
            ("Nota itu ditandatangani Bupati Kapuas, Jaya Kahayan.",)),
           (("Bupati Kapuas, Jaya Kahayan, menandatangani buku tamu.",), ("Nota itu ditandatangani kemarin.",))),
    *_pair("organizer", "organizes/lakukan", "held-by", 0.85,
           (("Dinas Kesehatan Kabupaten Kapuas menggelar rapat itu.",),
            ("Rapat itu diselenggarakan oleh Dinas Kesehatan Kabupaten Kapuas.",)),
           (("Dinas Kesehatan Kabupaten Kapuas melaksanakan tugasnya.",),
            ("Rapat itu digelar di Dinas Kesehatan Kabupaten Kapuas.",))),
    rule("participation/organizer/list/together", ("@organizes ~3 event:EVENT ~8 <@works-together> sama dengan",
                                                    "@organizes ~3 event:EVENT ~8 <@works-with> dengan",
                                                    "@held-by ~2 by:SIDE ,? <@works-together> sama dengan",
                                                    "@held-by ~2 by:SIDE ,? <@works-with> dengan",
                                                    "@held-by ~9 <@works-together> sama dengan",
                                                    "@held-by ~9 <@works-with> dengan",
                                                    "event:EVENT ~3 hasil <@works-together> sama dengan",
                                                    "event:EVENT ~3 hasil <@works-with> dengan"), 0.82,
         ("Dinas Pangan Kabupaten Kapuas menggelar Rapat Lumbung Desa bekerja sama dengan Bank Kalteng.",
          "Rapat itu digelar bekerja sama dengan Bank Kalteng.",
          "Rapat itu diselenggarakan oleh Dinas Pangan Kabupaten Kapuas bekerjasama dengan Polres Kapuas."),
         ("Rapat itu membahas kerja sama dengan Polres Kapuas.",)),
    rule("participation/opener/passive/gong", ("<@strikes> @gong ~4 oleh",), 0.85,
         ("Pekan Olahraga Pelajar dimulai di Basarang, Rabu (15/5), ditandai pemukulan gong oleh Bupati Jaya Kahayan.",),
         ("Pemukulan gong oleh warga menandai pergantian tahun.",)),
    rule("participation/opener/active/gong", ("<@beats> ~2 @gong ~4 @as-sign",), 0.85,
         ("Pada rapat itu Bupati Kapuas, Jaya Kahayan, menabuh gong tanda dimulainya acara.",),
         ("Bupati Kapuas, Jaya Kahayan, menabuh gong di rumahnya.",)),
    rule("participation/inaugurator/list/along", ("@lays batu pertama/penjuru/perdana ~2 <bersama>",
                                                  "@inaugurates ~6 <bersama>"), 0.82,
         ("Dalam Peletakan Batu Pertama Gereja Basarang, Rabu (15/5), Bupati Kapuas meletakkan batu pertama bersama Camat "
          "Basarang, Jaya Kahayan.",),
         ("Bupati Kapuas meletakkan batu pertama bersama warga.",)),
    rule("participation/inaugurator/active/thing", ("<@inaugurates>", "<@lays> batu pertama/penjuru/perdana"), 0.85,
         ("Gedung siap. Dalam Peresmian Gedung Arsip, Selasa (14/5), Bupati Kapuas, Jaya Kahayan, meresmikan gedung itu.",),
         ("Bupati Kapuas, Jaya Kahayan, meluncurkan kritik.",)),
    rule("participation/inaugurator/passive/stone", (
            "batu pertama/penjuru/perdana ~6 <diletakkan/diletakan> @directly*4 oleh?",), 0.85,
         ("Dalam Peletakan Batu Pertama Gereja Basarang, Rabu (15/5), batu pertama diletakkan Camat Basarang, Jaya Kahayan.",),
         ("Batu pertama diletakkan kemarin.",)),
    rule("participation/signatory/active/thing", ("<@signs>",), 0.85,
         ("Dalam Penandatanganan Nota Kesepahaman, Selasa (14/5), Bupati Kapuas, Jaya Kahayan, menandatangani nota itu.",),
         ("Bupati Kapuas, Jaya Kahayan, menandatangani buku tamu.",)),
    rule("participation/signatory/list", ("act:EVENT ~12 <antara>", "act:EVENT ~12 antara one:SIDE ~4 <dengan>"), 0.85,
         ("Penandatanganan nota kesepahaman berlangsung antara Pemkab Kapuas dan Kejari Kapuas.",
          "Penandatanganan nota kesepahaman antara Pemkab Kapuas dengan Kejari Kapuas berlangsung Rabu (15/5)."),
         ("Rapat berlangsung antara pukul 08.00 dan 10.00.",)),
    rule("participation/signatory/list/with", ("act:EVENT ~2 @done ~2 oleh? by:SIDE ,? <dengan>",
                                               "act:EVENT ~2 @done ~2 oleh? by:SIDE ,? yang? mewakili for:SIDE ,? <dengan>"),
         0.82,
         ("Penandatanganan nota dilakukan oleh Bupati Kapuas, Rimba Danum, dengan Rektor Universitas Kapuas, Jaya Kahayan.",),
         ("Penandatanganan nota kesepahaman dilakukan oleh Bupati Kapuas, Rimba Danum, dengan khidmat.",)),
    rule("participation/installer/active", ("<@installs>",), 0.87,
         ("Bupati Kapuas, Jaya Kahayan, mengukuhkan Satgas Pangan dalam upacara di Basarang.",), ("Bupati kapan melantik.",)),
    rule("participation/installer/passive", ("<@installed> @directly*3", "di <@installed-split> @directly*3"), 0.88,
         ("Pengurus baru dilantik langsung Bupati Kapuas, Jaya Kahayan.",),
         ("Pejabat dilantik kemarin.", "Pejabat yang dilantik yaitu Jaya Kahayan, S.Sos.")),
    rule("participation/installer/by", ("<@installed>",), 0.9,
         ("Rimba Danum dilantik menjadi camat oleh Bupati Kapuas, Jaya Kahayan.",),
         ("Rimba Danum dilantik menjadi camat.",
          "Rimba Danum dilantik menjadi camat, tempatnya digantikan oleh Sekcam Basarang, Jaya Kahayan.")),
    rule("participation/chair/active/consecrates", ("<@consecrates>",), 0.85,
         ("Penahbisan Gereja Imanuel digelar di Basarang, Rabu (15/5). Pdt. Jaya Kahayan menahbiskan gedung itu.",),
         ("Camat Basarang, Jaya Kahayan, memberkati warga.",)),
    rule("participation/chair/passive/consecrated", ("<@consecrated> @directly*4 oleh?",), 0.85,
         ("Penahbisan Gereja Imanuel digelar di Basarang, Rabu (15/5). Gereja itu ditahbiskan Pdt. Jaya Kahayan, M.Th.",),
         ("Gereja itu ditahbiskan kemarin.",)),
    rule("participation/chair/named", ("who:AGENT .? @before-verb*6 <@head-of-event> event:EVENT",
                                       "<@head-of-event> event:EVENT )? ,? @manner*4 oleh? who:AGENT",
                                       "sebagai/selaku <@event-head-word> dalam/pada/di event:EVENT ~4 who:AGENT",
                                       "sebagai/selaku <irup> adalah/ialah/yakni/yaitu? ,? who:AGENT",
                                       "who:AGENT @before-verb*6 sebagai/selaku/menjadi <@event-head-word>"), 0.9,
         ("Upacara Hari Pangan digelar di Basarang, Rabu (15/5). Wakil Bupati Kapuas, Jaya Kahayan, menjadi pembina upacara.",
          "Apel Siaga Pangan digelar di Basarang, Rabu (15/5). Bertindak sebagai pembina apel, Bupati Kapuas, Jaya Kahayan."),
         ("Pembina upacara mengajak warga menanam padi.",)),
    rule("participation/companion/passive", ("<@accompanied> @directly*3 oleh?",), 0.87,
         ("Bupati Kapuas, Rimba Danum, didampingi Sekda Kapuas, Jaya Kahayan, membuka rapat.",),
         ("Siswa didampingi orang tua masing-masing.",)),
    rule("participation/companion/list/opening", ("@takes-part/@seen/hadir? <@accompanies> whom:SIDE @manner*6 ,?",
                                                  "@takes-part/@seen/hadir <@accompanies> ,",
                                                  "@takes-part <@accompanies> dalam/pada/di event:EVENT ,?"), 0.85,
         ("Ikut mendampingi Bupati Kapuas dalam rapat itu, Kepala Bappeda Kapuas, Tiara Malang, dan Camat Basarang.",
          "Turut mendampingi dalam rapat itu Kepala Bappeda Kapuas, Tiara Malang, dan Camat Basarang, Rimba Danum."),
         ("Camat Basarang, Tiara Malang, turut mendampingi Bupati Kapuas, Rimba Danum.",)),
    rule("participation/companion/active", ("<@accompanies>",), 0.85,
         ("Camat Basarang, Tiara Malang, turut mendampingi rombongan.",),
         ("Guru mendampingi siswa.",)),
    rule("participation/attendee/list", ("<@present> @manner*3 pada/dalam/di ~3 @this",
                                         "<@present> @manner*8",
                                         "<@consists> dari?",
                                         "@audience ~4 <@begins> dari?"), 0.87,
         ("Turut hadir dalam acara tersebut Camat Basarang, Jaya Kahayan, dan Kapolres Kapuas.",
          "Peserta rapat itu, mulai Camat Basarang, Jaya Kahayan, hingga Kapolres Kapuas, menanam padi.",
          "Peserta rapat terdiri dari Dinas Kesehatan Kabupaten Kapuas dan Satpol PP Kabupaten Kapuas."),
         ("Turut hadir para kepala desa.", "Rapat mulai pukul 08.00 dan Camat Basarang, Jaya Kahayan, tiba.")),
    rule("participation/attendee/list/opening", ("@takes-part/@seen/hadir <@attends> @manner*4",
                                                 "<@takes-part> dalam/pada event:EVENT @manner*4",
                                                 "<hadir> @cheers ,?",
                                                 "<@takes-part> juga/pula @manner*4", "<menyusul> kemudian/juga/pula",
                                                 "<@seen> duduk/berdiri? di/pada/dalam/antara",
                                                 "@takes-part <@joins-in> ~1 ,?", "@seen <@joins-in> juga/pula ,?",
                                                 "<bergabung> lewat/via/melalui/secara @remotely @manner*3",
                                                 "<@seen> juga/pula"), 0.85,
         ("Turut menyaksikan Camat Basarang, Jaya Kahayan, dan Kapolres Kapuas.",
          "Terlihat duduk di barisan depan Camat Basarang, Jaya Kahayan, dan Kapolres Kapuas."),
         ("Bupati Kapuas, Rimba Danum, turut menyaksikan Camat Basarang, Jaya Kahayan, menanam padi.",)),
    rule("participation/attendee/named/officer", ("<@ceremony-officer> event:EVENT ,? who:AGENT",
                                                  "<@ceremony-officer> event:EVENT @entrusted kepada/oleh? who:AGENT",
                                                  "<@ceremony-officer> doa/teks/ikrar ~2 who:AGENT",
                                                  "officer:AGENT <@entrusted> kepada/oleh? who:AGENT",
                                                  "<danup/paup> ,? who:AGENT",
                                                  "who:AGENT @before-verb*6 sebagai <@ceremony-officer> event:EVENT"), 0.85,
         ("Apel Hari Pangan digelar di Basarang, Rabu (15/5). Bertindak sebagai komandan apel Kapten Inf Jaya Kahayan.",
          "Apel Siaga Pangan digelar di Basarang, Rabu (15/5). Komandan apel dipercayakan kepada Ipda Jaya Kahayan."),
         ("Komandan menyapa Camat Basarang, Jaya Kahayan.",)),
    rule("participation/attendee/list/led", _PARTY_LED, 0.8,
         ("Pada rapat itu rombongan kabupaten yang dipimpin Camat Basarang, Jaya Kahayan, disambut tarian.",),
         ("Rapat itu dipimpin Camat Basarang, Jaya Kahayan.",)),
    rule("participation/visitor/list/led", _PARTY_LED, 0.85,
         ("Dalam Kunjungan Kerja ke Basarang, Rabu (15/5), disambut warga dan para guru, rombongan yang dipimpin Ketua Komisi "
          "I DPRD Kapuas, Jaya Kahayan, mencatat usul.",),
         ("Pada rapat itu rombongan dipimpin Camat Basarang, Jaya Kahayan.",)),
    rule("participation/attendee/list/involved", ("event:EVENT ,? yang? ~2 <@involves>",
                                                  "event:EVENT ~2 dengan <@involves>"), 0.8,
         ("Apel siaga pangan digelar di Basarang, Rabu (15/5). Apel yang melibatkan Polres Kapuas dan Satpol PP itu tertib.",),
         ("Kasus itu melibatkan Polres Kapuas.", "Rapat itu melibatkan warga.")),
    rule("participation/attendee/list/together", ("event:EVENT ~6 <bersama>", "@discusses ~8 <bersama>",
                                                  "hadir/turun langsung? <bersama/beserta>",
                                                  "@strikes @gong ~4 oleh by:SIDE ,? <bersama>"), 0.8,
         ("Dinas Pangan Kabupaten Kapuas menggelar rapat itu bersama Camat Basarang, Jaya Kahayan.",
          "Bupati Kapuas membahas harga beras bersama Kapolres Kapuas dan Camat Basarang."),
         ("Rapat itu digelar bersama-sama.",)),
    rule("participation/attendee/active/present", ("<@present> @directly*2 dalam/pada/di",
                                                   "<hadir>"), 0.85,
         ("Camat Basarang, Jaya Kahayan, yang hadir dalam rapat itu mengajak warga menanam padi.",
          "Pada rapat itu Camat Basarang, Jaya Kahayan, juga hadir."),
         ("Harapan hadir dalam rapat itu.",)),
    rule("participation/attendee/active/in", ("<@takes-part> dalam/pada/di event:EVENT",
                                              "<@takes> bagian dalam/pada/di event:EVENT"), 0.85,
         ("Camat Basarang, Jaya Kahayan, turut dalam rapat itu.",
          "Dinas Pangan Kabupaten Kapuas mengambil bagian dalam rapat itu."),
         ("Camat Basarang, Jaya Kahayan, ikut senang.", "Dinas Pangan Kabupaten Kapuas mengambil bagian terbesar.")),
    rule("participation/attendee/active/seen", ("<@seen> @shows-himself", "<datang> langsung/sendiri",
                                                "<turun> ~4 dalam/pada event:EVENT", "menyempatkan diri? untuk? <hadir>"), 0.8,
         ("Pengajian Akbar digelar di Basarang, Rabu (15/5). Bupati Kapuas, Rimba Danum, tampak duduk di saf depan.",),
         ("Warga tampak duduk di saf depan.",)),
    rule("participation/attendee/active/joins-in", ("@takes-part <@joins-in>",), 0.8,
         ("Panen Raya Padi digelar di Basarang, Rabu (15/5). Camat Basarang, Jaya Kahayan, ikut memanen padi.",),
         ("Camat Basarang, Jaya Kahayan, ikut senang.",)),
    rule("participation/attendee/active/does-it", ("<@does-it>",), 0.8,
         ("Penanaman Mangrove digelar di Basarang, Rabu (15/5). Dalam penanaman itu Camat Basarang, Jaya Kahayan, "
          "menanam api-api.",),
         ("Pada rapat itu Camat Basarang, Jaya Kahayan, mengaku menanam padi.",)),
    rule("participation/attendee/named/one", ("salah satu/seorang <@one-of-audience> ~5 ,? who:AGENT",
                                              "salah satu/seorang <@one-of-audience> ~1 dari from:SIDE ,? who:AGENT"), 0.82,
         ("Pelatihan Kader digelar di Basarang, Rabu (15/5). Salah seorang peserta, Jaya Kahayan, merasa senang.",),
         ("Peserta menunggu Camat Basarang, Jaya Kahayan.",)),
    rule("participation/attendee/list/sent", ("<@sent-there>",), 0.8,
         ("Dalam rapat itu Kecamatan Selat mengutus Kasi Pemerintahan Kecamatan Selat, Jaya Kahayan.",),
         ("Dinas Pangan Kabupaten Kapuas mengirim surat kepada Camat Basarang.",)),
    rule("participation/attendee/list/as-well", ("<@takes-part> serta @manner*4",), 0.85,
         ("Panen padi di Basarang dipimpin Bupati Kapuas, Rimba Danum. Turut serta Camat Basarang, Jaya Kahayan, dan Kapolres "
          "Kapuas dalam panen raya itu.",),
         ("Camat Basarang, Jaya Kahayan, turut serta menjaga sungai.",)),
    *SENDING_OFF,
    rule("participation/attendee/list/elements", ("@team ~3 dari <unsur>",), 0.8,
         ("Razia digelar di Basarang, Rabu (15/5). Tim dari unsur Polres Kapuas, Satpol PP Kabupaten Kapuas, dan Kodim Kapuas "
          "dibagi di dua lokasi dalam razia itu.",),
         ("Dewan itu dipilih dari unsur masyarakat.",)),
    *TALKS,
    *GIVING,
    *VISITING,
    *COMING,
    *PRESENCE,
    rule("participation/act/active", ("<@carries-out> ~2 act:EVENT",), 0.85,
         ("Bupati Kapuas, Rimba Danum, melakukan penandatanganan nota kesepahaman.",),
         ("Bupati Kapuas, Rimba Danum, melakukan olahraga.",)),
    rule("participation/act/passive", ("act:EVENT ~6 <@done> @manner*4 oleh", "act:EVENT ~6 <@led> @directly*4 oleh?",
                                          "<@done/@held-by> ~2 act:EVENT @manner*4 oleh", "act:EVENT <oleh>",
                                          "act:EVENT yang? <@sent-instead> oleh",
                                          "act:EVENT ~8 <@done> @directly*2", "act:EVENT ~10 langsung <oleh>",
                                          "act:EVENT ~1 <@marked> dengan? ~6 oleh who:AGENT",
                                          "act:EVENT ~2 <@moderated> @directly*4 oleh?"), 0.88,
         ("Penyerahan bantuan dilakukan secara simbolis oleh Camat Basarang, Jaya Kahayan.",
          "Rangkaian kegiatan diawali pembukaan oleh Camat Basarang, Jaya Kahayan.",
          "Pembukaan dan sambutan acara yang diwakili oleh Camat Basarang, Jaya Kahayan, dilanjutkan dengan diskusi.",
          "Penandatanganan nota dilakukan Bupati Kapuas, Rimba Danum, dan Camat Basarang, Jaya Kahayan."),
         ("Penyerahan bantuan dilakukan kemarin.", "Penyerahan bantuan oleh warga berjalan tertib.")),
)  # fmt: skip

INDEX = index(RULES)
_FUNCTIONS: frozenset[str] = frozenset(get_args(Function))
_VISIT, _ACT, _TALK = "visit", "act", "talk"


def function_of(rule_name: str, event_types: Mapping[str, str]) -> Function | None:
    """The function that a rule finds, None where the kind of event that the pattern remembers does not fit it.

    Args:
        rule_name: "participation/<function>/<where>"; the function "act" leaves it to the event what was done.
        event_types: remembered event to its type: "visit" must be a visit, "talk" a talk, "act" says what the deed is.
    """
    function = rule_name.split("/")[1]
    if _VISIT in event_types and event_types[_VISIT] not in word_set("event-visit"):
        return None
    if _TALK in event_types and event_types[_TALK] not in word_set("event-of-talk"):
        return None
    if function == "signatory" and _ACT in event_types and event_types[_ACT] not in word_set("event-of-signatory"):
        return None
    if function in ("giver", "recipient") and _ACT in event_types and event_types[_ACT] not in word_set("event-of-giver"):
        return None
    if function == _ACT:
        return act_of(event_types.get(_ACT, ""))
    return cast(Function, function) if function in _FUNCTIONS else None


@remembered(1024)
def act_of(event_type: str) -> Function | None:
    """The function of who carries out an act that is an event itself: "penyerahan" makes a giver."""
    return next((f for f in _BY_ACT if event_type in word_set(f"event-of-{f}")), None)


_BY_ACT: tuple[Function, ...] = ("closer", "giver", "inaugurator", "installer", "opener", "signatory", "visitor")


def place_of(rule_name: str) -> str:
    """Where those who have the function stand: "active", "passive", "list" or, remembered by the pattern, anything else."""
    return rule_name.split("/")[2]
