"""Who leads a body that its sentence names, or speaks for it: "FKUB Kapuas yang diketuai NAME", "... juru bicaranya, NAME"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions.apposition import past_joins
from kg.mentions.pairs import Pair, RelationRule, named
from kg.mentions.values import AgentMention, BodyMention, PostMention
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import tokenize

_LONGEST_GAP = 6  # items between a body and who leads it
_BODIES = frozenset(
    {
        "Association",
        "Bank",
        "Committee",
        "Company",
        "CoordinationForum",
        "EducationalInstitution",
        "HealthFacility",
        "Legislature",
        "Organization",
        "Party",
    }
)
_LEADER = "ketua"
_MEMBER = "anggota"
_OWN = "nya"


def _led(items: Sequence[Item], at: int) -> list[Pair]:
    """BODY (yang) diketuai (oleh) NAME (dan beranggotakan NAME, NAME dan NAME)."""
    before = at - 1
    if named(items, at) is None:
        return []
    before -= before > 0 and items[before].fold in word_set("event-by")
    if before < 1 or items[before].fold not in word_set("headed"):
        return []
    body = _body_before(items, before)
    if body is None:
        return []
    pairs = [Pair(at, body, held=_post(_body(items[body]), _LEADER))]
    first = past_joins(items, at + 1)
    if first < len(items) and items[first].fold in word_set("has-members"):
        pairs += [Pair(n, body, held=_post(_body(items[body]), _MEMBER)) for n in names_from(items, first + 1)]
    return pairs


def own_head(fold: str) -> bool:
    """Whether a folded word tells of the head of what was named before it: "ketuanya"."""
    return fold.endswith(_OWN) and fold.removesuffix(_OWN) in word_set("own-heads")


def _own_head(items: Sequence[Item], at: int) -> list[Pair]:
    """BODY yang dipimpin ketuanya, NAME; BODY melalui juru bicaranya, NAME; Ketua BODY yang diwakili sekretarisnya, NAME."""
    holder = named(items, at)
    if holder is None or holder.posts:
        return []
    word = at - 1 - (at > 1 and items[at - 1].fold in word_set("before-own-head"))
    if word < 1 or items[word].tag != "word" or not items[word].fold.endswith(_OWN):
        return []
    noun, first = items[word].fold.removesuffix(_OWN), word
    if noun not in word_set("own-heads"):  # "juru bicaranya"
        noun, first = f"{items[word - 1].fold} {noun}", word - 1
    if noun not in word_set("own-heads"):
        return []
    hit = vocabulary().roles.at(tokenize(noun), 0)
    place = _before(items, first)
    body = _any_body(items[place]) if place is not None else None
    if hit is None or place is None or body is None:
        return []
    return [Pair(at, place, held=_post(body, hit.values[0].role))]


def _helped(items: Sequence[Item], at: int) -> list[Pair]:
    """... dibantu (oleh) NAME, NAME dan NAME sebagai anggota: of the body that the sentence tells of."""
    before = at - 1 - (at > 1 and items[at - 1].fold in word_set("event-by"))
    if before < 1 or items[before].fold not in word_set("helped-by-members") or named(items, at) is None:
        return []
    found = names_from(items, at)
    end = found[-1] + 1 if found else len(items)
    if end + 1 >= len(items) or items[end].fold not in word_set("into-office") or items[end + 1].fold != _MEMBER:
        return []
    body = next((n for n in range(before - 1, -1, -1) if _body(items[n]) is not None), None)
    return [Pair(n, body, held=_post(_body(items[body]), _MEMBER)) for n in found] if body is not None else []


def _body(item: Item) -> BodyMention | None:
    """The body with a chair that an item names, alone or with one of its posts: "anggota FKUB Kapuas"."""
    body = _any_body(item)
    return body if body is not None and body.kind in _BODIES else None


def _any_body(item: Item) -> BodyMention | None:
    """The body of any kind that an item names, alone or with a post of nobody named."""
    if item.tag == "AGENT" and isinstance(item.value, AgentMention):
        return item.value.posts[-1].body if item.value.name is None and item.value.posts else None
    return item.value if item.tag == "ORG" and isinstance(item.value, BodyMention) else None


def _body_before(items: Sequence[Item], at: int) -> int | None:
    """The place of the body that stands before item ``at`` with but small words between, None where none stands there."""
    place = _before(items, at)
    return place if place is not None and _body(items[place]) is not None else None


def _before(items: Sequence[Item], at: int) -> int | None:
    """The place of what is told of last before item ``at`` in its sentence, but for numbers and places."""
    near = range(at - 1, max(-1, at - 1 - _LONGEST_GAP), -1)
    stop = next((n for n in near if items[n].tag not in ("word", "NUMBER", "PLACE") or items[n].fold == "."), None)
    return stop if stop is not None and items[stop].fold != "." else None


def _post(body: BodyMention | None, role: str) -> PostMention:
    row = ladder().roles[role]
    mention = PostMention(row, "Definitive", row.label)
    return mention.of(body) if body is not None else mention


def names_from(items: Sequence[Item], at: int) -> list[int]:
    """The places of the names without posts that stand in a list from item ``at`` on."""
    found: list[int] = []
    while (name := named(items, at)) is not None and not name.posts:
        found.append(at)
        at = past_joins(items, at + 1)
    return found


RULES: tuple[RelationRule, ...] = (
    RelationRule(
        "tenure/headed-by",
        0.9,
        _led,
        (
            "PMI Kabupaten Kapuas yang diketuai Sarwani Lamba menerima bantuan.",
            "Komisi II DPRD Kapuas diketuai oleh Sarwani Lamba dan beranggotakan Drs. Rimba Danum dan Dra. Tiara Malang.",
        ),
        ("Rapat PMI Kapuas dipimpin Sarwani Lamba.", "Rombongan yang diketuai Sarwani Lamba tiba di Kapuas."),
    ),
    RelationRule(
        "tenure/own-head",
        0.9,
        _own_head,
        (
            "PMI Kabupaten Kapuas melalui juru bicaranya, Sarwani Lamba, menerima bantuan.",
            "Bupati menerima PMI Kabupaten Kapuas yang dipimpin ketuanya, Sarwani Lamba, di pendopo.",
            "Hadir KONI Kabupaten Kapuas bersama ketuanya Drs. Sarwani Lamba.",
            "Hadir Ketua KONI Kabupaten Kapuas yang diwakili sekretarisnya, Drs. Sarwani Lamba.",
        ),
        (
            "Sarwani Lamba bersama juru bicaranya, Rimba Danum, hadir.",
            "PMI Kapuas memuji adiknya, Rimba Danum.",
            "Bupati menerima PMI Kabupaten Kapuas, ketuanya hadir, Sarwani Lamba tidak.",
            "Warga Basarang dan ketuanya, Sarwani Lamba, hadir.",
        ),
    ),
    RelationRule(
        "tenure/members-helping",
        0.86,
        _helped,
        ("Di PMI Kapuas Sarwani Lamba menjadi Ketua, dibantu Drs. Rimba Danum dan Dra. Tiara Malang sebagai anggota.",),
        ("Sarwani Lamba menyapa Drs. Rimba Danum dan Dra. Tiara Malang sebagai anggota.",),
    ),
)
