"""Short forms of posts that no table has, told by how they are formed: "Kadisbudporapar", "Sekdinkes", "Kasubbagwatpers"."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.given import usual_name
from kg.lexicon.words import expansions, word_set
from kg.memo import remembered

_FORMED = re.compile(
    r"""(?P<agency>ka|sek)(?:dis|din)(?P<of>[a-z]{3,})
      | (?P<board>ka|sek)ban(?P<of_board>[a-z]{4,})
      | (?P<part>kabid|kabag|kasubb?ag|kasubb?id|kasubdit|kasubsi|wadir|danyon|danden|dansat|kacab)(?P<of_part>[a-z]{3,})
      | kasi(?P<of_section>[a-z]{3,})
    """,
    re.VERBOSE,
)
_PARTS = {
    "kabid": "kepala-bidang",
    "kabag": "kepala-bagian",
    "kasubag": "kepala-subbagian",
    "kasubbag": "kepala-subbagian",
    "kasubid": "kepala-subbidang",
    "kasubbid": "kepala-subbidang",
    "kasubdit": "kepala-subdirektorat",
    "kasubsi": "kepala-subseksi",
    "wadir": "wakil-direktur",
    "danyon": "danyon",
    "danden": "danden",
    "dansat": "komandan",
    "kacab": "kepala-cabang",
}


class FormedPost(NamedTuple):
    """The role that a word names and what it is the head of: the words for a body, tried in order, or a field alone."""

    role: str
    bodies: tuple[str, ...]
    field: str


@remembered(65536)
def formed_post(fold: str) -> FormedPost | None:
    """What post a word in lower case is the short form of, None where it is none, or a name or a place ("Kabanjahe")."""
    found = _FORMED.fullmatch(fold)
    if found is None or usual_name(fold) or gazetteer().named(fold) or gazetteer().district(fold) or fold in gazetteer().seats:
        return None
    if found["agency"]:
        of = found["of"]
        role = "kepala-dinas" if found["agency"] == "ka" else "sekretaris"
        return FormedPost(role, (f"dis{of}", f"din{of}", f"Dinas {_spelled(of)}"), "")
    if found["board"]:
        of = found["of_board"]
        role = "kepala-badan" if found["board"] == "ka" else "sekretaris"
        return FormedPost(role, (f"ba{of}", of, f"Badan {_spelled(of)}"), "") if _known(of) else None
    if found["part"]:
        return FormedPost(_PARTS[found["part"]], (), _spelled(found["of_part"]))
    of = found["of_section"]
    return FormedPost("kepala-seksi", (), _spelled(of)) if of in expansions() else None


def _known(of: str) -> bool:
    """Whether it is the work of a board: "kesbangpol", "keuda", "litbang"."""
    return of in expansions() or any(map(of.startswith, word_set("board-stem")))


def _spelled(of: str) -> str:
    return expansions().get(of, of.capitalize())
