"""Rules for who is sent: "X menugaskan Y untuk mewakilinya", "Y yang diutus X", "utusan X", "menggantikan X yang sakit"."""

from __future__ import annotations

from kg.facts.rules import rule

_INSTEAD = "representative:AGENT )? ,? @standing*10 <menggantikan> @kin*2 principal:AGENT )? ,? yang? "

RULES = (
    rule(
        "representation/menugaskan",
        (
            "principal:AGENT )? ,? ~10 <@sends> @kin*2 representative:AGENT ,? ~4 @stand-in-for",
            "principal:AGENT )? ,? ~10 <@sends> ~4 kepada @kin*2 representative:AGENT ,? ~4 @stand-in-for",
        ),
        0.93,
        (
            "Bupati Kapuas menugaskan Sekda Kapuas Jaya Kahayan untuk mewakilinya.",
            "Bupati Kapuas yang berhalangan mengutus Sekda Kapuas Jaya Kahayan untuk menghadiri rapat itu.",
            "Bupati Kapuas menunjuk Sekda Kapuas, Jaya Kahayan, hadir mewakili dirinya.",
        ),
        (
            "Bupati Kapuas menunjuk Jaya Kahayan sebagai ketua panitia.",
            "Bupati Kapuas menugaskan Kepala Dinas Kesehatan Kapuas, Tiara Malang, untuk mendata warga.",
        ),
    ),
    rule(
        "representation/mendelegasikan",
        ("principal:AGENT )? ,? ~6 <mendelegasikan/melimpahkan> @delegated ~3 kepada @kin*2 representative:AGENT",),
        0.9,
        ("Bupati Kapuas mendelegasikan kehadirannya kepada Sekda Kapuas, Jaya Kahayan.",),
        ("Bupati Kapuas mendelegasikan kewenangan perizinan kepada Camat Basarang, Jaya Kahayan.",),
    ),
    rule(
        "representation/diutus",
        ("representative:AGENT )? ,? @standing*6 <@sent> oleh? @kin*2 principal:AGENT ~2 @stand-in-for",),
        0.93,
        (
            "Sekda Kapuas, Jaya Kahayan, yang diutus Bupati Kapuas untuk hadir menyampaikan salam.",
            "Sekda Kapuas, Jaya Kahayan, ditugaskan oleh Bupati Kapuas untuk mewakili dalam rapat itu.",
        ),
        ("Sekda Kapuas, Jaya Kahayan, ditugaskan Bupati Kapuas untuk menata arsip.",),
    ),
    rule(
        "representation/utusan",
        (
            "<utusan> principal:AGENT ,? representative:AGENT",
            "representative:AGENT )? ,? @standing*6 sebagai/selaku/adalah/merupakan <utusan/perwakilan> dari? principal:AGENT",
        ),
        0.9,
        (
            "Utusan Bupati Kapuas, Sekda Kapuas Jaya Kahayan, tiba kemarin.",
            "Sekda Kapuas, Jaya Kahayan, hadir sebagai utusan Bupati Kapuas.",
            "Sekda Kapuas, Jaya Kahayan, hadir sebagai perwakilan dari Bupati Kapuas.",
        ),
        ("Utusan Khusus Presiden, Tiara Malang, tiba kemarin.", "Para utusan desa disambut Camat Basarang, Jaya Kahayan."),
    ),
    rule(
        "representation/menggantikan",
        (
            _INSTEAD + "~4 @hindered",
            _INSTEAD + "~2 @not-so ~3 @attending",
        ),
        0.9,
        (
            "Sekda Kapuas, Jaya Kahayan, hadir menggantikan Bupati Kapuas yang berhalangan.",
            "Sekda Kapuas, Jaya Kahayan, hadir menggantikan Bupati Kapuas yang tidak sempat hadir.",
        ),
        ("Sekda Kapuas, Jaya Kahayan, menggantikan Tiara Malang yang pensiun.",),
    ),
)
