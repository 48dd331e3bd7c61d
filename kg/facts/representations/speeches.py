"""Rules for speeches read out: whose words they are is the principal, who reads them the representative."""

from __future__ import annotations

from kg.facts.rules import rule

RULES = (
    rule(
        "speech/membacakan",
        (
            "representative:AGENT )? ,? ~12 <@reads-out> ~2 @speech-text ~3 @kin*2 principal:AGENT",
            "<@reads-out> ~2 @speech-text ~3 @kin*2 principal:AGENT )? ,? @absent*6 ,? representative:AGENT",
        ),
        0.95,
        (
            "Sekda Kapuas, Jaya Kahayan, membacakan sambutan tertulis Gubernur Kalteng.",
            "Membacakan amanat Gubernur Kalteng, Sekda Kapuas Jaya Kahayan mengajak pelajar rajin.",
            "Saat membacakan sambutan Bupati Kapuas, Jaya Kahayan selaku Camat Basarang mengajak warga menanam.",
        ),
        (
            "Sekda Kapuas, Jaya Kahayan, membacakan doa.",
            "Sekda Kapuas, Jaya Kahayan, membacakan surat keputusan Bupati Kapuas.",
        ),
    ),
    rule(
        "speech/menyampaikan",
        (
            "representative:AGENT )? ,? ~6 <menyampaikan/membawakan> @speech-text tertulis? @kin*2 principal:AGENT",
            "<menyampaikan/membawakan> @speech-text tertulis? @kin*2 principal:AGENT ,? representative:AGENT",
        ),
        0.9,
        (
            "Sekda Kapuas, Jaya Kahayan, menyampaikan sambutan tertulis Bupati Kapuas.",
            "Camat Basarang, Jaya Kahayan, menyampaikan amanat Gubernur Kalteng.",
        ),
        (
            "Sekda Kapuas, Jaya Kahayan, menyampaikan sambutan di hadapan Bupati Kapuas.",
            "Sekda Kapuas, Jaya Kahayan, menyampaikan selamat kepada Bupati Kapuas.",
        ),
    ),
    rule(
        "speech/dibacakan",
        (
            "@speech-text ~3 @kin*2 principal:AGENT )? ,? yang? @absent*3 <@read-out> @manner*3 oleh? ,? @kin*2 office:ORG? "
            "representative:AGENT",
            "principal:AGENT )? ,? @absent*8 @speech-text ~3 yang <@read-out> @manner*3 oleh? ,? @kin*2 office:ORG? "
            "representative:AGENT",
            "@speech-text ~2 yang? <@read-out> @manner*3 oleh? @kin*2 representative:AGENT ,? @kin*2 principal:AGENT",
        ),
        0.95,
        (
            "Dalam sambutan Gubernur Kalteng yang dibacakan Sekda Kapuas, Jaya Kahayan, disampaikan tiga hal.",
            "Sambutan Bupati Kapuas disampaikan oleh Sekda Kapuas, Jaya Kahayan.",
            "Gubernur Kalteng dalam amanat tertulisnya yang dibacakan Sekda Kapuas, Jaya Kahayan, menekankan tiga hal.",
            "Dalam sambutan tertulis yang dibacakan Sekda Kapuas, Jaya Kahayan, Gubernur Kalteng mengajak warga menanam.",
        ),
        (
            "Doa dibacakan Jaya Kahayan, Kepala KUA Basarang.",
            "Sambutan disampaikan Sekda Kapuas, Jaya Kahayan.",
        ),
    ),
)
