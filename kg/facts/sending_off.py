"""Who sends somebody off: he attends a farewell; where a contest or a walk is started, he opens it."""

from __future__ import annotations

from kg.facts.rules import Rule, rule

SENDING_OFF: tuple[Rule, ...] = (
    rule("participation/attendee/active/sends-off", ("<@sends-off>",), 0.8,
         ("Pelepasan Jemaah Haji digelar di Basarang, Rabu (15/5). Bupati Kapuas, Rimba Danum, melepas jemaah di aula.",),
         ("Warga melepas jemaah.",)),
    rule("participation/attendee/passive/sent-off", ("<@sent-off> @directly*3 oleh?",), 0.8,
         ("Pelepasan Jemaah Haji digelar di Basarang, Rabu (15/5). Jemaah dilepas oleh Bupati Kapuas, Rimba Danum.",),
         ("Jemaah dilepas keluarga masing-masing.",)),
    rule("participation/opener/active/sends-off", ("<@sends-off>",), 0.8,
         ("Lomba Balap Karung Kapuas 2024 digelar di Basarang, Selasa (14/5). "
          "Dalam lomba itu Bupati Kapuas, Rimba Danum, melepas regu ibu-ibu.",),
         ("Warga melepas lelah.",)),
    rule("participation/opener/passive/sent-off", ("<@sent-off> @directly*3 oleh?",), 0.8,
         ("Jalan Sehat Kapuas 2024 digelar di Basarang, Rabu (15/5). "
          "Dalam jalan sehat itu peserta dilepas Bupati Kapuas, Rimba Danum.",),
         ("Peserta dilepas keluarga masing-masing.",)),
)  # fmt: skip
