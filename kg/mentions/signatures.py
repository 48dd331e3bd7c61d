"""Who made an article: named as a person ("Penulis: Rimba Danum"), or only a sign at its end ("(Rim/Red)")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.apposition import fold_at
from kg.mentions.values import AgentMention

_SITE = re.compile(r"/[\w.]+\.(?:com|co|id|net|news)\b[\w.]*\)", re.IGNORECASE)
_LONGEST_SIGNATURE = 10  # items


def credited(items: Sequence[Item], n: int, text: str) -> bool:
    """ "Penulis: Rimba Danum", "Editor: Rimba Danum": the word may look like a name itself; "(Rimba/kabar.com)"."""
    if fold_at(items, n - 1) == "(" and _SITE.match(text, items[n].end) is not None:
        return True
    if n < 2 or items[n - 1].fold != ":" or (n + 1 < len(items) and items[n + 1].tag == "EVENT"):
        return False  # "Foto: Suasana Musrenbang"
    return text[items[n - 2].start : items[n - 2].end].lower() in word_set("credit")


def signed(items: Sequence[Item], n: int, text: str) -> bool:
    """ "(Kang Rim)***", "(Rimba D)", "(Reporter: Rimba/Red)": the sign of who made an article, in a bracket of its own.

    Full names are people there as well; "(Rimba/kabar.com)" is credited with the outlet's address.
    """
    agent: AgentMention = items[n].value
    if fold_at(items, 0) != "(" or len(items) > _LONGEST_SIGNATURE or agent.posts or agent.name is None:
        return False
    if sum(len(word.rstrip(".")) > 1 for word in agent.name.words) > 1:
        return False
    end = next((at for at in range(n + 1, len(items)) if items[at].fold == ")"), len(items))
    closed = end < len(items) and not any(char.isalnum() for char in text[items[end].end : items[-1].end])
    return closed and _SITE.match(text, items[n].end) is None
