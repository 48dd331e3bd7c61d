"""Talks: the wordings by which news tells that somebody speaks at an event; the words themselves are in deeds.csv."""

from __future__ import annotations

from kg.facts.rules import Rule, rule

TALKS: tuple[Rule, ...] = (
    rule("participation/speaker/own", ("<@speech-own> @manner*6 who:AGENT", "<@speech-own> di/bertempat ~5 who:AGENT"), 0.92,
         ("Dalam sambutannya, Jaya Kahayan, Camat Basarang, mengajak warga menanam padi.",),
         ("Sambutannya meriah.",)),
    rule("participation/speaker/active/own", ("<@speech-own>", "dalam <@speech> yang disampaikan"), 0.85,
         ("Camat Basarang, Jaya Kahayan, dalam sambutannya mengajak warga.",), ("Warga senang dengan sambutannya.",)),
    rule("participation/speaker/active", ("<@gives> ~3 @speech/@talk", "<@gives> ~2 talk:EVENT"), 0.92,
         ("Camat Basarang, Jaya Kahayan, menyampaikan sambutan.",), ("Warga menyampaikan sambutan hangat.",)),
    rule("participation/speaker/active/answer", ("<@reads-answer> ~1 @answer-read",), 0.9,
         ("Dalam rapat paripurna itu Sekda Kapuas, Jaya Kahayan, membacakan pendapat akhir bupati.",),
         ("Sekda Kapuas, Jaya Kahayan, menyampaikan kabar baik.",)),
    rule("participation/speaker/as-well", ("@gives ~3 @speech ,? <@so-also> juga/pula/halnya dengan? who:AGENT",), 0.85,
         ("Bupati Kapuas memberi sambutan, begitu juga Camat Basarang, Jaya Kahayan.",),
         ("Begitu juga Camat Basarang, Jaya Kahayan, yang sudah pulang.",)),
    rule("participation/speaker/passive", ("<@speech> ~3 @given-by ~1 oleh?", "<@speech> @speech-more? oleh",
                                          "<@speech> ~3 di isi oleh?", "<@speech> @about/@speech-more ~5 oleh"), 0.88,
         ("Paparan disampaikan oleh Camat Basarang, Jaya Kahayan.",
          "Acara diisi paparan tentang harga beras dan kopi oleh Camat Basarang, Jaya Kahayan."),
         ("Sambutan meriah datang dari warga.",)),
    rule("participation/speaker/of", ("<@speech-of> ~1 who:AGENT", "<@speech-of> ~4 dari who:AGENT"), 0.8,
         ("Acara dilanjutkan dengan sambutan Camat Basarang, Jaya Kahayan.",), ("Sambutan meriah untuk Camat Basarang.",)),
    rule("participation/speaker/next", (
            "@speech-of ~2 first:AGENT ~2 <@speech-next> @speech-lead*3 who:AGENT",
            "@speech-of ~2 first:AGENT ~2 @speech-next @speech-lead*3 second:AGENT ~2 <@speech-next> @speech-lead*3 who:AGENT",
         ), 0.82,
         ("Acara diawali laporan Camat Basarang, Jaya Kahayan, dilanjutkan Sekda Kapuas, kemudian Kapolres Kapuas.",),
         ("Rapat dibuka Camat Basarang, Jaya Kahayan, kemudian Sekda Kapuas pulang.",)),
    rule("participation/speaker/list/hosted", ("<@moderated> @directly*4 oleh?",), 0.82,
         ("Peserta rapat itu dipandu Camat Basarang, Jaya Kahayan.",), ("Peserta dipandu petugas.",)),
    rule("participation/speaker/list", ("<@resource-person> ~4 yakni/yaitu",
                                       "<@resource-person> ~4 dari from:SIDE ~1 yakni/yaitu",
                                       "<@speech> ~3 @given-by ~5 yakni/yaitu",
                                       "<@resource-person> @manner*6 ,? dari?", "nara <sumber> @manner*6 ,? dari?"), 0.88,
         ("Rapat menghadirkan narasumber Kepala Bappeda Kapuas, Tiara Malang.",
          "Pada rapat itu dua narasumber dihadirkan yakni Camat Basarang, Jaya Kahayan, dan Tiara Malang, S.P."),
         ("Narasumber menjawab pertanyaan.",)),
    rule("participation/speaker/topic", ("<oleh> who:SIDE",), 0.82,
         ("Narasumber yang dihadirkan antara lain Dapur Umum oleh Dinas Sosial Kapuas dan Evakuasi oleh Tiara Malang, S.Kep.",),
         ("Narasumber dibawa oleh Dinas Sosial Kabupaten Kapuas.", "Rapat dibuka oleh Dinas Sosial Kabupaten Kapuas.")),
    rule("participation/speaker/active/resource", ("sebagai/selaku/menjadi <@resource-person>",), 0.88,
         ("Kepala Bappeda Kapuas, Tiara Malang, hadir sebagai narasumber.",), ("Ia dikenal sebagai narasumber.",)),
)  # fmt: skip
