"""Giving: the wordings by which news tells who hands something over and who gets it; the words are in deeds.csv."""

from __future__ import annotations

from kg.facts.rules import Rule, rule

GIVING: tuple[Rule, ...] = (
    rule("participation/giver/active", ("<@hands-over>",), 0.85,
         ("Camat Basarang, Jaya Kahayan, menyerahkan bantuan beras.",), ("Warga menyerahkan diri.",)),
    rule("participation/giver/passive", ("<@handed-over> @manner*8 oleh", "<@handed-over> @directly*4"), 0.88,
         ("Bantuan beras diserahkan langsung oleh Camat Basarang, Jaya Kahayan.",), ("Bantuan beras diserahkan kemarin.",)),
    rule("participation/giver/active/grants", ("<@grants> ~3 @gift",), 0.85,
         ("Bupati Kapuas, Rimba Danum, memberikan piagam penghargaan kepada petani.",), ("Guru memberikan penghargaan.",)),
    rule("participation/giver/named", ("<@receives> ~2 @gift ~8 dari who:SIDE", "act:EVENT ~3 <dari> who:SIDE"), 0.85,
         ("Warga menerima bantuan beras dari Dinas Sosial Kabupaten Kapuas.",), ("Warga menerima kabar dari Dinas Sosial.",)),
    rule("participation/recipient/to", ("<@handed-over/@hands-over>", "<@grants> ~3 @gift", "<@granted> ~3 @gift",
                                        "@gift ~6 <@granted>", "act:EVENT ~6 <@done/@granted>",
                                        "act:EVENT ~3 <dari> from:SIDE"), 0.8,
         ("Bantuan beras diserahkan kepada Camat Basarang, Jaya Kahayan.",
          "Pada apel itu diberikan penghargaan kepada SMP Negeri 1 Basarang dan SMP Negeri 2 Selat."),
         ("Bantuan beras diserahkan kepada warga.",)),
    rule("participation/recipient/winner", ("<@winner> ~3 @won-by @won-link? who:SIDE",
                                            "who:SIDE @before-verb*3 keluar? sebagai/menjadi <@winner>",
                                            "<@winner> number:NUMBER ,/- @won-link? who:SIDE",
                                            "<@winner> @winner-rank who:SIDE",
                                            "keluar/tampil sebagai/menjadi <@winner> ~2 who:SIDE",
                                            "@best-of <terbaik> ~4 @won-by @won-link? who:SIDE"), 0.82,
         ("Pada Lomba Baca Puisi, Rabu (15/5), juara pertama diraih SMP Negeri 1 Basarang.",
          "Dalam Lomba Baca Puisi, Rabu (15/5), juara 2 jatuh kepada SMP Negeri 1 Selat.",
          "Pada Lomba Baca Puisi, Rabu (15/5), SMP Negeri 1 Basarang tampil sebagai juara 1."),
         ("Juara pertama akan mewakili SMP Negeri 1 Basarang.",)),
    rule("participation/recipient/named/one", ("salah satu/seorang <@one-who-receives> ~5 ,? who:AGENT",), 0.82,
         ("Penyaluran Bantuan Beras digelar di Basarang, Rabu (15/5). Pada penyaluran itu salah seorang penerima, Jaya "
          "Kahayan, merasa senang.",),
         ("Penyaluran Bantuan Beras digelar di Basarang, Rabu (15/5). Penerima ditemui Camat Basarang, Jaya Kahayan.",)),
    rule("participation/giver/named/outgoing", ("<pejabat> @outgoing ,? yakni/yaitu? who:AGENT",), 0.82,
         ("Serah Terima Jabatan Camat Basarang digelar Rabu (15/5). Dalam sertijab itu pejabat lama, Tiara Malang, S.Sos., "
          "berpamitan.",),
         ("Dalam rapat itu pejabat lama Tiara Malang, S.Sos., berpamitan.",)),
    rule("participation/recipient/named/incoming", (
            "<pejabat> @incoming ,? yakni/yaitu? who:AGENT",
            "<pejabat> @outgoing ~2 from:AGENT digantikan/diganti oleh? who:AGENT",
         ), 0.82,
         ("Serah Terima Jabatan Camat Basarang digelar Rabu (15/5). Dalam sertijab itu pejabat baru, Jaya Kahayan, S.Sos., "
          "berpesan tiga hal.",),
         ("Dalam rapat itu pejabat baru Jaya Kahayan, S.Sos., mohon dukungan.",)),
    rule("participation/recipient/passive", ("<@received> @manner*6 oleh", "<@received> @directly*3"), 0.85,
         ("Bantuan beras itu diterima langsung oleh Camat Basarang, Jaya Kahayan.",), ("Kabar itu diterima Jaya Kahayan.",)),
    rule("participation/recipient/active", ("<@receives> ~4 @gift",), 0.85,
         ("Camat Basarang, Jaya Kahayan, menerima bantuan beras.",), ("Jaya Kahayan menerima kabar.",)),
)  # fmt: skip
