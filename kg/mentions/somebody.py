"""Whether the words around capitalized ones make them a person: somebody who speaks, acts, is called or belongs somewhere."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kg.grammar.items import Item
from kg.lexicon.affixes import like_active
from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.given import usual_name
from kg.lexicon.words import word_set
from kg.mentions.apposition import fold_at, listed_from, tag_at
from kg.mentions.name_words import of_somebody
from kg.mentions.signatures import credited
from kg.mentions.values import AgentMention, BodyMention, NameMention, PostMention

_AGES = range(5, 120)
_LONGEST_NOUN = 4  # items of "ketua kelompok tani Danum"
_TELLS_MORE = frozenset({"word", "PLACE", "ORG", "GENERIC"})
_LONGEST_WAY = 6  # items of how somebody comes to speak for others: "yang didaulat naik ke panggung"


def somebody(items: Sequence[Item], n: int, small: frozenset[str], text: str) -> bool:
    """Whether the words around a run of capitalized words make it a person: somebody who speaks, acts or is called.

    A single word that the article writes in lower case elsewhere (``small``) is an ordinary one.
    """
    name = items[n].value.name
    before = items[n - 1].fold if n else ""
    if (len(name.words) == 1 and name.words[0].lower() in small) or (is_place(name) and before not in word_set("said")):
        return False
    if _part_of_more(items, n, text):
        return False
    after = items[n + 1].fold if n + 1 < len(items) else ""
    if before in word_set("before-person") or credited(items, n, text) or _said_it(items, n):
        return True
    if len(name.words) > 1 and (before in word_set("before-agent") or after in word_set("person-does")):
        return True
    if _acts_for_body(items, n) or _of_a_calling(name, before) or _of_some_kind(items, n, text):
        return True
    if after in word_set("also-known-as") and _usual(name):
        return True
    if _told_who(items, n, text, several=len(name.words) > 1):
        return True
    if after == "," and n + 2 < len(items):
        after = items[n + 2].fold if items[n + 2].fold in word_set("saying") else after
    return after in word_set("saying")


def is_place(name: NameMention) -> bool:
    """Whether the one word is a region or a kecamatan ("Kades Kadipaten Selat") where no title says otherwise.

    Words before a point of the compass are one as well: "Klasis Danum Timur".
    """
    word = name.words[-1]
    if len(name.words) > 1 and name.anchored in ("", "likely") and word.lower() in word_set("area-direction"):
        return True
    if len(name.words) == 2 and not name.anchored and (_of_region(*name.words) or _a_district(name.words)):
        return True
    numbered = len(name.words) == 2 and name.words[0] == "I"  # "SD Negeri I Selat"
    if (len(name.words) > 1 and not numbered) or name.anchored == "title" or word.lower() in word_set("name-hint"):
        return False
    if bool(gazetteer().named(word)) or word.lower() in gazetteer().seats:
        return True  # "Maumere, MT – Pembangunan ...": letters of the outlet, no degree
    return not name.anchored and bool(gazetteer().district(word))


def _of_region(first: str, last: str) -> bool:
    """ "Danum Wonosobo", "Muda Kalteng": an unusual word before a region is a part of a body's or a thing's name."""
    family = any(last.lower() in word_set(each) for each in ("region-thin", "region-families", "name-hint"))  # "Rimba Waropen"
    named = first.lower() in word_set("name-hint") or len(first.rstrip(".")) == 1 or family
    return not named and bool(gazetteer().named(last))


def _a_district(words: Sequence[str]) -> bool:
    """ "Way Danum": a kecamatan of two words of which the first is one of areas, and no usual name is among them."""
    return words[0].lower() in word_set("area-first") and not of_somebody(words) and bool(gazetteer().district(" ".join(words)))


def _part_of_more(items: Sequence[Item], n: int, text: str) -> bool:
    """ "di Akmil menyampaikan", "seniman FK Danum mengaku": where somebody is, or a part of a body's or a place's name."""
    after = items[n + 1] if n + 1 < len(items) else None
    if after is not None and _acronym(after, text) and not text[items[n].end : after.start].strip():
        return True
    if (
        fold_at(items, n + 1) == ","
        and tag_at(items, n + 2) == "PLACE"
        and _triggered(text[items[n + 2].start : items[n + 2].end])
    ):
        return True
    if n == 0 or text[items[n - 1].end : items[n].start].strip():
        return False
    before = items[n - 1]
    if isinstance(before.value, AgentMention) and before.value.posts and before.value.name is None:
        return True
    if (
        before.fold in word_set("introduces-name")
        and n > 1
        and items[n - 2].fold in word_set("venue") | word_set("place-village")
    ):
        return True  # "desa bernama Danum"
    return before.fold in word_set("before-thing") or _acronym(before, text)


def _acronym(item: Item, text: str) -> bool:
    written = text[item.start : item.end]
    return item.tag == "word" and len(written) > 1 and written.isupper()


def _triggered(words: str) -> bool:
    first = words.split(maxsplit=1)[0].lower()
    return first in word_set("place-district") | word_set("place-regency")


def accompanied(items: Sequence[Item], n: int) -> NameMention | None:
    """The name of whom the one at item ``n`` accompanies: "Rimba Danum didampingi istrinya, Tiara Danum"."""
    at = n - 1 - (n > 1 and items[n - 1].fold == "," and items[n - 2].fold in word_set("kin-of"))
    while at > 0 and items[at].fold in word_set("kin-of"):
        at -= 1
    before = items[at - 1].value if at > 0 and items[at].fold in word_set("accompanied") else None
    return before.name if isinstance(before, AgentMention) else None


def stands_in(items: Sequence[Item], n: int, text: str) -> bool:
    """Whether "mewakili" or ", yang hadir mewakili" follows, at ``n``: only somebody stands in for somebody.

    A capital letter opens the sentence behind a dateline: "PALANGKA RAYA, Mewakili Gubernur ...".
    """
    first = n
    if fold_at(items, n) == "," and tag_at(items, n + 1) == "NUMBER":
        n += 2 + (fold_at(items, n + 2) in word_set("years-of-age"))  # "Tiara Malang, 61 tahun, mewakili keluarga"
    while n < len(items) and items[n].fold in word_set("before-represented"):
        n += 1
    if n > first and items[n - 1].fold in word_set("which") and _usual(items[first - 1].value.name):
        way = range(n, min(len(items), n + _LONGEST_WAY))  # "Tiara, yang tampil ke depan mewakili warga"
        n = next((at for at in way if items[at].fold not in word_set("standing")), n)
    if n + 1 >= len(items) or items[n].fold not in word_set("represents"):
        return False
    whom = items[n + 2] if items[n + 1].fold in word_set("many") and n + 2 < len(items) else items[n + 1]
    return text[items[n].start].islower() and (whom.tag == "AGENT" or whom.fold in _groups())


def _said_it(items: Sequence[Item], n: int) -> bool:
    """Whether a quotation and a verb of saying stand before: '"...", aku Rimba'."""
    if fold_at(items, n - 1) not in word_set("said") and fold_at(items, n - 1) not in word_set("closes-quote"):
        return False
    return tag_at(items, n - 3 if fold_at(items, n - 2) == "," else n - 2) == "QUOTE"


@cache
def _groups() -> frozenset[str]:
    """Words with which a group begins for which somebody may stand."""
    groups = word_set("group-noun") | word_set("body-noun") | word_set("group-before") | word_set("group-own")
    return groups | word_set("represented-noun")


def _person_noun(items: Sequence[Item], at: int) -> bool:
    """Whether a noun for a person stands at item ``at``: "warga", "seorang warga", "salah satu warga"."""
    far = at + (fold_at(items, at) in word_set("one-of-opening"))
    far += far > at or fold_at(items, at) in word_set("one-of")
    return fold_at(items, far) in word_set("person-noun")


def _set_apart(items: Sequence[Item], n: int, *, several: bool) -> bool:
    """ "Seorang petani, Tiara Malang, mengeluh", "salah satu peserta, Tiara dari Selat", "Warga sekitar, Tiara, mengeluh"."""
    if fold_at(items, n - 1) != ",":
        return False
    if not _person_noun(items, n - 2):
        return _noun_and_more(items, n) and fold_at(items, n + 1) == "," and (several or _usual(items[n].value.name))
    if fold_at(items, n + 1) in (",", "("):
        return several or _usual(items[n].value.name)
    return _usual(items[n].value.name) and fold_at(items, n + 1) in word_set("behind-set-apart")


def _noun_and_more(items: Sequence[Item], n: int) -> bool:
    """ "Warga sekitar, Tiara, mengeluh", "ketua kelompok tani, Tiara, berharap": a clause opens with who somebody is.

    What says more of the noun is in small letters, a place or a body; a comma and an act close the name.
    """
    acts = items[n + 2].fold if n + 2 < len(items) else ""
    if not (like_active(acts) or acts in word_set("saying") | word_set("person-does")):
        return False
    for at in range(n - 3, max(-1, n - 2 - _LONGEST_NOUN), -1):
        if _person_noun(items, at):
            before = next((i for i in reversed(items[:at]) if i.fold not in word_set("one-of")), None)
            return before is None or before.fold in word_set("clause-start") or before.tag == "QUOTE"
        if items[at].tag not in _TELLS_MORE or items[at].fold in word_set("clause-start"):
            return False
    return False


def _of_a_calling(name: NameMention, before: str) -> bool:
    """ "perawat Tiara", "hakim Bayu Tri Danum", "oleh Tiara": a name behind what only people are."""
    if len(name.words) == 1:
        return _usual(name) and before in word_set("calling") | word_set("before-agent")
    return before in word_set("calling") and not word_set("name-hint").isdisjoint(word.lower() for word in name.words)


def _acts_for_body(items: Sequence[Item], n: int) -> bool:
    """ "Fraksi X melalui Tiara, yang ...", "Kodim Y lewat Danum menyatakan": a usual name behind a body that acts by it."""
    if n < 2 or items[n - 1].fold not in word_set("acts-through") or items[n - 2].tag != "ORG":
        return False
    after = fold_at(items, n + 1)
    return _usual(items[n].value.name) and (
        after in word_set("saying") or (after == "," and fold_at(items, n + 2) in word_set("which"))
    )


def _of_some_kind(items: Sequence[Item], n: int, text: str) -> bool:
    """ "penyanyi dangdut Tiara", "pengamat politik Rimba Danum": a usual name behind a calling and a word that says which."""
    told = n > 1 and items[n - 2].fold in word_set("calling") and items[n - 1].tag == "word" and _usual(items[n].value.name)
    return told and text[items[n - 1].start].islower() and items[n - 1].fold not in word_set("before-thing")


def _told_alone(items: Sequence[Item], n: int) -> bool:
    """ "kata Tiara, operator desa", "saat Tiara, ibunda Rimba, tampil": a usual name alone, told who it is behind a comma.

    Behind "di" and the like it may be a place, at the start of a sentence anything.
    """
    told = fold_at(items, n + 1) == "," and _person_noun(items, n + 2)
    if told:
        return _usual(items[n].value.name) or fold_at(items, n - 1) in word_set("before-one-word")
    return _usual(items[n].value.name) and n == 1 and items[0].fold in word_set("turns-to") and _acts(items, n)


def _acts(items: Sequence[Item], n: int) -> bool:
    """ "Sementara Tiara, yang mewakili warga, minta ...": whose act is told behind a comma."""
    act = fold_at(items, n + 3) if fold_at(items, n + 1) == "," and fold_at(items, n + 2) in word_set("which") else ""
    return like_active(act) or act in word_set("saying")


def _told_who(items: Sequence[Item], n: int, text: str, *, several: bool) -> bool:
    """ "istrinya, Tiara Malang", "Tiara Malang, warga Selat", "Tiara Malang dari SMP 1 Selat", "Tiara Malang (45)"."""
    after = fold_at(items, n + 1)
    linked = after in word_set("which") and fold_at(items, n + 2) in word_set("is-somebody")
    told = n + 2 + linked
    if several and (linked or after == ",") and _person_noun(items, told):
        return text[items[told].start].islower() and fold_at(items, told + 1) not in word_set("first-person")
    if not several and _told_alone(items, n):
        return True
    if an_age(items, n + 1):
        behind = fold_at(items, n + 4)
        return several or _usual(items[n].value.name) or behind == "," or behind in word_set("person-noun")
    if fold_at(items, n - 1) in word_set("owned-by") and after in word_set("comes-from") and tag_at(items, n + 2) == "PLACE":
        return True
    usual = _usual(items[n].value.name)
    if (several or usual) and after == "(" and tag_at(items, n + 2) == "ORG" and fold_at(items, n + 3) == ")":
        listed = fold_at(items, n - 1) in word_set("list-joins") | word_set("namely") | {","}
        return listed and (usual or _sends(items[n + 2], text))
    if (usual or items[n].value.name.anchored == "likely") and after == "(" and listed_from(items, n, text):
        return True
    kin = several and fold_at(items, n - 1) == "," and fold_at(items, n - 2) in word_set("kin-before")
    if kin or (several and _sent_by_body(items, n)) or _set_apart(items, n, several=several):
        return True
    school = items[n + 2].value if several and after in word_set("comes-from") and tag_at(items, n + 2) == "ORG" else None
    return isinstance(school, BodyMention) and school.kind == "EducationalInstitution"


def _usual(name: NameMention) -> bool:
    return usual_name(name.words[0].lower())


def _sends(body: Item, text: str) -> bool:
    """Whether who is named before the bracket comes from the body in it; "Lumbung Danum (BULOG)", "Labu Danum (SD 1 Selat)"."""
    school = isinstance(body.value, BodyMention) and body.value.kind == "EducationalInstitution"
    return " " in text[body.start : body.end] and not school


def an_age(items: Sequence[Item], n: int) -> bool:
    """Whether "(45)" stands at item ``n``."""
    if fold_at(items, n) != "(" or tag_at(items, n + 1) != "NUMBER" or fold_at(items, n + 2) != ")":
        return False
    return fold_at(items, n + 1).isdecimal() and int(fold_at(items, n + 1)) in _AGES


def _sent_by_body(items: Sequence[Item], n: int) -> bool:
    """ "perwakilan (dari) Bank Kalteng, Tiara Malang": who is sent is named behind the body."""
    if fold_at(items, n - 1) != "," or tag_at(items, n - 2) != "ORG":
        return False
    return fold_at(items, n - 4 if fold_at(items, n - 3) in word_set("from") else n - 3) in word_set("delegate")


def a_wife(items: Sequence[Item], n: int) -> bool:
    """Whether a name is that of a wife: "istrinya Tiara Danum", "dan istri Tiara Danum", "Istri Bupati, Tiara Danum".

    "Tiara, istri Rimba Danum" names her husband there.
    """
    comma = fold_at(items, n - 1) == ","
    at = n - 1 - comma
    whose = items[at].value if at >= 0 else None
    if comma and isinstance(whose, AgentMention) and whose.name is None:
        at -= 1
    if fold_at(items, at) not in word_set("wife"):
        return False
    before = fold_at(items, at - 1)
    joined = before in word_set("pair-joins") or before in word_set("accompanied")
    return comma or joined or fold_at(items, at) in word_set("wives-own")


def of_wives(post: PostMention) -> bool:
    """Whether it is a post that wives of officials have."""
    return post.role.id in word_set("wives-roles") or (post.body is not None and post.body.slug in word_set("wives-bodies"))
