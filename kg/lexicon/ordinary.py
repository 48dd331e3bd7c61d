"""Ordinary words: what, written with a capital, is still no name of a person ("Penanganan", "Kurikulum", "Keduanya")."""

from __future__ import annotations

import re

from kg.lexicon.words import word_set
from kg.memo import remembered

# The affixes that make nouns and verbs (Tata Bahasa Baku Bahasa Indonesia, chapters on verbs and nouns). Each is written as
# narrowly as names allow: "Mentari", "Dimyati", "Bernardus" and "Sonya" must not fit.
_DERIVED = re.compile(
    r"""(?:pem|pen|peng|peny|pel|per|ke).{3,}an       # penanganan, pelayanan, ketertiban
      | .{3,}nya                                      # keduanya, isinya
      | (?:mem|meng|meny).{3,} | men[cdjtz].{4,}      # membuka, menyusul, mendampingi
      | (?:di|ber|ter|se|ke).{3,}kan                  # diharapkan, berdasarkan
      | ber.{4,}an                                    # berkebutuhan, berkelanjutan
      | .+-.*an | se-.+ | ke-\d+                      # undang-undangan, se-kabupaten, ke-75
      | (.{3,})-\1                                    # saudara-saudara
    """,
    re.VERBOSE,
)


@remembered(65536)
def ordinary(fold: str) -> bool:
    """Whether the folded word is an ordinary word by the table or by its affixes; usual parts of names are none."""
    if fold in word_set("name-hint"):
        return False
    return fold in word_set("ordinary") or fold in word_set("country") or derived(fold)


def derived(fold: str) -> bool:
    """Whether the folded word has the affixes of a noun or a verb: "menyusul", "pelayanan", "isinya"."""
    return _DERIVED.fullmatch(fold) is not None
