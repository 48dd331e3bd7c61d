"""Visiting: the wordings by which news tells who visits and who receives him; the words themselves are in deeds.csv."""

from __future__ import annotations

from kg.facts.rules import Rule, rule

AUDIENCE = "participation/host/named/audience"
VISITING: tuple[Rule, ...] = (
    rule("participation/visitor/active", ("<@visits>", "<@makes> ~2 visit:EVENT"), 0.85,
         ("Camat Basarang, Jaya Kahayan, meninjau pasar.",
          "Bupati Kapuas, Rimba Danum, melakukan kunjungan kerja ke Basarang."), ("Warga meninjau pasar.",)),
    rule("participation/visitor/active/received", ("<@received/@welcomed> @directly*4 oleh? host:AGENT",), 0.82,
         ("Dalam Audiensi Forum Lansia, Rabu (15/5), Ketua PMI Kapuas, Rimba Danum, diterima Camat Basarang, Jaya Kahayan.",),
         ("Bantuan itu diterima Camat Basarang, Jaya Kahayan.",)),
    rule("participation/visitor/named", ("<@welcomes> ~1 @arrival ~3 who:AGENT",), 0.85,
         ("Camat Basarang, Jaya Kahayan, menyambut kedatangan Bupati Kapuas, Rimba Danum.",),
         ("Warga menyambut kedatangan musim panen.",)),
    rule("participation/host/active", ("<@welcomes> ~2 @arrival", "<@welcomes> ~1 visit:EVENT"), 0.85,
         ("Camat Basarang, Jaya Kahayan, menyambut kedatangan rombongan.",),
         ("Camat Basarang, Jaya Kahayan, menyambut baik usul itu.",)),
    rule(AUDIENCE, ("visit:EVENT ~2 <dengan/bersama> who:AGENT",), 0.82,
         ("Dalam audiensi bersama Camat Basarang, Jaya Kahayan, Rabu (15/5), para guru mengeluh.",),
         ("Dalam rapat bersama Camat Basarang, Jaya Kahayan, para guru mengeluh.",)),
    rule("participation/host/active/delegates", ("<@welcomes> ~1 @delegates/@party",), 0.82,
         ("Dalam Audiensi Forum Lansia, Rabu (15/5), Camat Basarang, Jaya Kahayan, menerima perwakilan warga.",),
         ("Camat Basarang, Jaya Kahayan, menerima perwakilan warga.",)),
    rule("participation/host/list", ("<bertemu/beraudiensi> ~2 dengan", "<menemui>"), 0.8,
         ("Dalam Kunjungan Kerja ke Basarang, Rabu (15/5), Rimba Danum, S.Sos., bertemu langsung dengan Camat Basarang.",),
         ("Bupati Kapuas, Rimba Danum, bertemu dengan Camat Basarang, Jaya Kahayan.",)),
    rule("participation/visitor/passive", ("<@visited> @directly*4 oleh?",), 0.82,
         ("Dalam Peninjauan Pasar Basarang, Rabu (15/5), pasar itu ditinjau Camat Basarang, Jaya Kahayan.",),
         ("Pasar itu ditinjau kemarin.",)),
    rule("participation/host/passive", ("<@welcomed> @directly*4 oleh?", "@arrival ~6 <@received> @directly*4 oleh?",
                                            "visit:EVENT ~4 <@received> @directly*4 oleh?",
                                            "<@received> @directly*4 oleh?"), 0.85,
         ("Rombongan disambut langsung Camat Basarang, Jaya Kahayan.", "Kunjungan itu diterima Camat Basarang."),
         ("Rombongan disambut meriah.",)),
)  # fmt: skip
