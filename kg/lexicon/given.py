"""Usual names: those of the table, and those that are formed like them ("Hasnidar", "Sudarwati", "Rusdianto")."""

from __future__ import annotations

import re

from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.ordinary import ordinary
from kg.lexicon.words import word_set
from kg.memo import remembered

# Endings and beginnings of given names that no ordinary word has; narrow, as a body or a village may be called anything.
_FORMED = re.compile(
    r"""..+(?:[uo]ddin|udin|yanto|yanti|ianto|ianti|yono|wati|yati|ningsih|ningrum|ullah|ulloh|urr?[ao]hman|ansyah
             |iyem|inem|hardjo|[^aei][jt]ono|.niar|[uw]anto|[ln]anto|harto|mansyah|r[iy]adi|nidar|rizal|iawan|astuti|narti|yarti|tini|niati|miati|diati|liani|riani)
      | su[a-z]+(?:rno|rto|rso|tno|ryo|wito|rsih|giman|kiman|diman|jiman)
      | nur(?:[abdefhijklmrswyz][a-z]{3,}|ul[a-z]{2,})
      | ..+(?:[ksw]adi|rm[ai]di|smadi|r[kstpnw][ai]di|a(?:er|ir|hr|khr|kr|sr|dr|zr|mr)ul|[dgkprstw]imin|inem|iyem|ijem|rsono
             |[aei]narno|yitno|unawan|irawan|[ae]rmawan|fendi|rdiman|iasih|[lmprst]inah|ianus|[lt]inus|[lr]anus|nsius|[aeo]rius|[eou]lius
             |onius|[nr]atius|ardus|efina|omina|elina|ustina|istina|erlina|[dhl]?risman|afril|endri|yaldi|rialdi|naldi)
      | (?:zul|syaf|syam|khair|khoir|choir|chair|fath?ur|syaif)[a-z]{3,} | yul[bdfhimrs][a-z]{2,}
      | (?:tuk|tug|pai|ngad|ngat|sak|pon|wag|leg|sad|jum|sam|mis|mar)(?:iran|ijan|ijo|iyo|irin|ikin|iyem|ijah|imun)
    """,
    re.VERBOSE,
)


@remembered(65536)
def usual_name(fold: str) -> bool:
    """Whether a folded word is rather a name of people than anything else.

    Names that are ordinary words or parts of other names as well ("Indah", "Jaya") are none.
    """
    if fold in word_set("name-hint"):
        return listed_name(fold)
    if _FORMED.fullmatch(fold) is None or ordinary(fold) or fold in word_set("no-name"):
        return False
    return not (gazetteer().named(fold) or gazetteer().district(fold) or fold in gazetteer().seats)


def listed_name(fold: str) -> bool:
    """Whether the table has a folded word as a name of people, and as nothing else."""
    return fold in word_set("name-hint") and fold not in word_set("hint-thin")
