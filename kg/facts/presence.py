"""Presence: wordings by which news tells in passing that somebody was there; the words themselves are in deeds.csv."""

from __future__ import annotations

from kg.facts.rules import Rule, rule

CAME = "participation/attendee/named/came"
HELPED = "participation/attendee/list/helped"
PRESENCE: tuple[Rule, ...] = (
    rule(CAME, ("who:AGENT )? ,? yang juga/turut/ikut? <datang>",
                "who:AGENT )? ,? yang juga? ikut/turut <di> lokasi/tempat/acara"), 0.8,
         ("Wisuda Santri digelar di Basarang, Rabu (15/5). Camat Basarang, Jaya Kahayan, yang datang bersarung, tersenyum.",
          "Panen Raya Padi digelar di Basarang, Rabu (15/5). Camat Basarang, Jaya Kahayan, yang turut di lokasi, tersenyum."),
         ("Wisuda Santri digelar di Basarang, Rabu (15/5). Camat Basarang, Jaya Kahayan, menyapa warga yang datang.",)),
    rule("participation/attendee/list/witness", ("sebagai/selaku <saksi> ,? adalah/yakni/yaitu?",), 0.82,
         ("Dalam Pelantikan Camat Selat, Rabu (15/5), bertindak selaku saksi Camat Basarang, Jaya Kahayan.",),
         ("Dalam rapat itu bertindak sebagai saksi Camat Basarang, Jaya Kahayan.",)),
    rule("participation/attendee/active/witness", ("sebagai/selaku/menjadi/jadi <saksi>",), 0.82,
         ("Dalam Pelantikan Camat Selat, Rabu (15/5), Camat Basarang, Jaya Kahayan, menjadi saksi.",),
         ("Dalam rapat itu Camat Basarang, Jaya Kahayan, diperiksa sebagai saksi.",)),
    rule("participation/attendee/active/first", ("menjadi/jadi <@first-there> pertama",
                                                 "menjadi/jadi <orang> pertama yang"), 0.8,
         ("Donor Darah digelar di Basarang, Rabu (15/5). Camat Basarang, Jaya Kahayan, menjadi pendonor pertama.",),
         ("Rapat digelar di Basarang, Rabu (15/5). Camat Basarang, Jaya Kahayan, ingin menjadi petani pertama.",)),
    rule("participation/attendee/named/decree", ("<pembacaan> surat? keputusan/sk/skep ~3 @given-by/dilakukan/dibacakan? oleh? "
                                                 "who:AGENT",), 0.82,
         ("Dalam Pelantikan Camat Selat, Rabu (15/5), pembacaan surat keputusan dilakukan Camat Basarang, Jaya Kahayan.",),
         ("Pembacaan surat itu ditunggu Camat Basarang, Jaya Kahayan.",)),
    rule(HELPED, ("<@helped> oleh?", "di back <up> oleh?"), 0.8,
         ("Razia kendaraan digelar di Basarang, Rabu (15/5). Razia itu dibantu personel Polres Kapuas dan Satpol PP Kabupaten "
          "Kapuas.",),
         ("Rapat digelar di Basarang, Rabu (15/5). Petani dibantu Dinas Pangan Kabupaten Kapuas.",)),
)  # fmt: skip
