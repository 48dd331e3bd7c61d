"""In what capacity a post is held: "Plt" before it, "(Plt)", "terpilih" or "sebelumnya" behind it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.words import word_set
from kg.mentions.brackets import past_short_form
from kg.mentions.places import place_at
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token


def capacity_at(tokens: Sequence[Token], i: int) -> tuple[int, str]:
    """The token behind the capacity that stands at token ``i``, and the capacity; ``i`` and "Definitive" where none does."""
    found = vocabulary().capacities.at(tokens, i)
    if found is None:
        return (i + 1, "Pj") if _misspelt(tokens, i) else (i, "Definitive")
    after = past_short_form(tokens, i + found.length)
    if after < len(tokens) and tokens[after].fold == ".":
        after += 1
    inner = capacity_at(tokens, after)[0] if found.values[0] == "Former" and after < len(tokens) else after
    return inner, found.values[0]  # "mantan Penjabat Bupati" is no longer in office


def _misspelt(tokens: Sequence[Token], i: int) -> bool:
    """ "Pejabat Bupati Kapuas" for "Penjabat": before the head of a region; "Pejabat Pengawas" is a post of its own."""
    if tokens[i].fold not in word_set("capacity-misspelt") or tokens[i].shape == "l" or i + 1 >= len(tokens):
        return False
    hit = vocabulary().roles.at(tokens, i + 1)
    return hit is not None and hit.values[0].role in word_set("heads-of-regions")


def capacity_behind(tokens: Sequence[Token], i: int, capacity: str) -> tuple[int, str]:
    """Past "terpilih", "(Plt)" or "yang lama" at token ``i``, and the capacity given to a post; else ``i`` and ``capacity``."""
    if i >= len(tokens):
        return i, capacity
    end = _past_old_or_new(tokens, i)
    if end > i:
        return end, "Former" if any(t.fold in word_set("former-behind") for t in tokens[i:end]) else capacity
    if tokens[i].fold in word_set("capacity-elect"):
        return i + 1, "Elect"
    if tokens[i].fold in word_set("term-noun") and i + 1 < len(tokens) and tokens[i + 1].fold in word_set("term-past"):
        return i + 2, "Former"  # "Ketua PMI Kapuas periode lalu"
    if tokens[i].fold != "(" or i + 1 >= len(tokens):
        return i, capacity
    after, inside = capacity_at(tokens, i + 1)
    return (after + 1, inside) if after > i + 1 and after < len(tokens) and tokens[after].fold == ")" else (i, capacity)


def _past_old_or_new(tokens: Sequence[Token], i: int) -> int:
    """Past "sebelumnya", "yang lama" or "yang baru yakni" before the name of who had or has the post; else ``i``."""
    at = i + (tokens[i].fold in word_set("which"))
    if at >= len(tokens):
        return i
    new = tokens[at].fold in word_set("newly")
    if not new and tokens[at].fold not in word_set("former-behind"):
        return i
    at += 1
    if at < len(tokens) and tokens[at].fold in word_set("namely"):
        at += 1
    elif new:  # "Kapolres yang baru, AKBP ...": a succession has its own rule
        return i
    return at if at < len(tokens) and (tokens[at].shape in "CAI" or tokens[at].fold == ",") else i


def elect_of_region(tokens: Sequence[Token], i: int) -> bool:
    """Whether "terpilih" stands at token ``i`` between a role and its region: "Bupati terpilih Kapuas"."""
    if i + 1 >= len(tokens) or tokens[i].fold not in word_set("capacity-elect"):
        return False
    return place_at(tokens, i + 1, owned=True) is not None
