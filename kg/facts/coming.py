"""Coming: further wordings by which news tells who was there, who spoke or what was done; the words are in deeds.csv."""

from __future__ import annotations

from kg.facts.rules import Rule, rule

COMING: tuple[Rule, ...] = (
    rule("participation/attendee/active/seated", ("<duduk> di/pada @seat", "<datang> @came-to-see"), 0.8,
         ("Pengajian Akbar digelar di Basarang, Rabu (15/5). Camat Basarang, Jaya Kahayan, duduk di deretan depan.",
          "Donor Darah digelar di Basarang, Rabu (15/5). Camat Basarang, Jaya Kahayan, datang menyaksikan."),
         ("Camat Basarang, Jaya Kahayan, duduk di rumahnya.",)),
    rule("participation/attendee/list/came-with", ("datang/hadir @came-to-see <bersama/beserta>",), 0.82,
         ("Donor Darah digelar di Basarang, Rabu (15/5). Camat Basarang datang menyaksikan bersama Ipda Jaya Kahayan.",),
         ("Donor Darah digelar di Basarang, Rabu (15/5). Camat Basarang datang bersama hujan.",)),
    rule("participation/attendee/list/spot", ("<@seen> juga/pula? hadir? di/dalam/pada/antara @spot @this? ,?",
                                              "hadir juga/pula? di/pada <@spot> @this? ,?"), 0.85,
         ("Panen Raya Padi digelar di Basarang, Rabu (15/5). Terlihat pula di lokasi Camat Basarang, Jaya Kahayan.",),
         ("Panen Raya Padi digelar di Basarang, Rabu (15/5). Terlihat di lokasi tumpukan jerami.",)),
    rule("participation/opener/active/first-kick", ("<@makes/lakukan/memulai> ~1 @first-kick", "<@fires> ~2 @start-sign"), 0.82,
         ("Pada Turnamen Voli Kapuas, Rabu (15/5), Camat Basarang, Jaya Kahayan, melakukan servis pertama.",),
         ("Warga melakukan servis pertama.",)),
    rule("participation/opener/passive/first-kick", ("@first-kick ~2 <@done> @directly*2 oleh?", "@first-kick ~3 <oleh>"), 0.82,
         ("Pada Turnamen Voli Kapuas, Rabu (15/5), servis pertama dilakukan Camat Basarang, Jaya Kahayan.",),
         ("Servis pertama dilakukan warga.",)),
    rule("participation/host/active/house", ("selaku/sebagai/bertindak <tuan> rumah",), 0.82,
         ("Dalam Kunjungan Kerja ke Basarang, Rabu (15/5), Camat Basarang, Jaya Kahayan, selaku tuan rumah senang.",),
         ("Camat Basarang, Jaya Kahayan, selaku tuan rumah senang.",)),
    rule("participation/attendee/active/pageant", ("<@crowned> sebagai/menjadi",), 0.82,
         ("Pada Malam Final Duta Wisata, Rabu (15/5), Jaya Kahayan, S.Sos., dinobatkan sebagai duta.",),
         ("Jaya Kahayan ditunjuk sebagai saksi pada Malam Final Duta Wisata, Rabu (15/5).",)),
    rule("participation/attendee/active/participant", ("menjadi/sebagai/selaku <@audience> ~1 event:EVENT",), 0.8,
         ("Penanaman Bakau digelar di Basarang, Rabu (15/5). Polres Kapuas dan Kodim Kapuas menjadi peserta penanaman.",),
         ("Warga menjadi peserta penanaman.",)),
    rule("participation/giver/named/replaced", ("in:AGENT )? ,? @changing*6 <menggantikan> ~3 who:AGENT",
                                                "who:AGENT )? ,? @changing*6 <digantikan> @changing*2 in:AGENT",
                                                "@post-handed ~3 dari who:AGENT ,? <kepada/ke> in:AGENT",
                                                "who:AGENT ~2 menyerahkan @post-handed ~2 <kepada> @kin-receives? ,? in:AGENT",
                                                "@post-handed ~2 of:AGENT yang? ~1 dijabat/dipegang oleh? who:AGENT "
                                                "<diserahkan/diserahterimakan> kepada in:AGENT"), 0.85,
         ("Serah Terima Jabatan Camat Basarang digelar Rabu (15/5). Pada sertijab itu Jaya Kahayan, S.Sos., menggantikan Tiara "
          "Malang, S.Sos.",),
         ("Rapat itu dihadiri Jaya Kahayan, S.Sos., menggantikan Tiara Malang, S.Sos.",)),
    rule("participation/recipient/named/replaces", ("who:AGENT )? ,? @changing*6 <menggantikan> ~3 out:AGENT",
                                                    "out:AGENT )? ,? @changing*6 <digantikan> @changing*2 who:AGENT",
                                                    "@post-handed ~3 dari out:AGENT ,? <kepada/ke> who:AGENT",
                                                    "out:AGENT ~2 menyerahkan @post-handed ~2 <kepada> @kin-receives? ,? "
                                                    "who:AGENT"), 0.85,
         ("Serah Terima Jabatan Camat Basarang digelar Rabu (15/5). Pada sertijab itu Jaya Kahayan, S.Sos., menggantikan Tiara "
          "Malang, S.Sos.",),
         ("Rapat itu dihadiri Jaya Kahayan, S.Sos., menggantikan Tiara Malang, S.Sos.",)),
    rule("participation/recipient/active/symbolic", ("<menerima> secara? simbolis",), 0.82,
         ("Penyerahan Bantuan Benih digelar di Basarang, Rabu (15/5). Ketua Kelompok Tani Subur, Jaya Kahayan, menerima secara "
          "simbolis.",),
         ("Warga menerima secara simbolis.",)),
    rule("participation/recipient/named/symbolic", ("penerima <simbolis> ,? yakni/yaitu/adalah? who:AGENT",), 0.82,
         ("Penyerahan Bantuan Benih digelar di Basarang, Rabu (15/5). Penerima simbolis, Jaya Kahayan, S.P., tersenyum.",),
         ("Penerima simbolis bersorak.",)),
    rule("participation/speaker/passive/talk", ("@talk @talk-more? <@given-by> @directly*2 oleh?",
                                                "@speech @speech-more? @titled ~6 <@given-by> @directly*2 oleh?",
                                                "talk:EVENT ~6 <@given-by> @directly*2 oleh?"), 0.85,
         ("Pada rapat itu penjelasan teknis disampaikan Camat Basarang, Jaya Kahayan.",),
         ("Penjelasan itu disampaikan Camat Basarang, Jaya Kahayan.",)),
)  # fmt: skip
