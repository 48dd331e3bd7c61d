"""Whether a name that stands behind a post is that of its holder, and how much its words leave in doubt."""

from __future__ import annotations

from collections.abc import Sequence

from kg.grammar.items import Item
from kg.lexicon.given import listed_name, usual_name
from kg.lexicon.words import calendar, word_set
from kg.mentions.apposition import closes_fronted, fold_at, tag_at
from kg.mentions.oddities import agency_word
from kg.mentions.values import BodyMention, NameMention, PostMention

# A word alone may be anything that is written with a capital; behind a comma it may open the next clause.
_DOUBTFUL = 0.88
_SURE_ENOUGH = 0.94
_SURELY = ("title", "degree")
_LONGEST_ASIDE = 6  # items between a post and "diwakili"
_DATELINE = 6  # items
_FEWEST_NAMED = 2  # words of a body with its own name
_LONG_NAME = 3  # words
_NAMED_FREELY = frozenset({"EducationalInstitution", "HealthFacility", "Company", "Party", "Association", "Organization"})


def doubt(name: NameMention, *, comma: bool) -> float:
    """What is left of the confidence that a name without title or degree, perhaps behind a ``comma``, is that of a person."""
    if name.anchored:
        return 1.0
    if len(name.words) == 1:
        return _DOUBTFUL
    return _SURE_ENOUGH if comma else 1.0


def plausible(items: Sequence[Item], first: int, at: int, *, comma: bool) -> bool:
    """After a comma a name ends at a comma, a small word, a bracket or the end; it is not the head of another thing."""
    name: NameMention = items[at].value
    if (
        _one_of_pair(items, first, at)
        or (not comma and _of_parish(items, at))
        or (not name.anchored and _loose(items, first, at, comma=comma))
    ):
        return False
    house = fold_at(items, first - 1) in word_set("house-of-a-post")  # "Kantor Wali Kota, Danumraya, ..."
    nowhere = _of_nowhere(items[first]) and not _standing_in(items, first) and not _told_alone(items, first, at)
    if comma and ((house and not name.anchored) or closes_fronted(items, first, at) or nowhere):
        return False
    if len(name.words) == 1 and not name.anchored and (_a_month(name) or _no_holder_goes_on(items, at, comma=comma)):
        return False
    if name.prefixes or name.suffixes:
        return True
    following = tag_at(items, at + 1)
    short = len(name.words) == 1 or name.words[0].lower() in word_set("name-particles")
    rest = short and not name.anchored and _may_go_on(items[at - 1]) and not _behind_house(items[at - 1], name)
    if not comma and (rest or _closes_house(items, at) or _of_many(items, first, at)):
        return False
    if not comma:  # "Kepala Seksi Operasi Gulkarmat Jakarta Utara": a word of the body before its region
        return name.anchored in _SURELY if following == "PLACE" else following != "NAME" or not items[at + 1].value.anchored
    if len(name.words) == 1 and fold_at(items, at + 1) in word_set("saying"):
        return _opens_clause(items, first) or fold_at(items, first - 1) in word_set("acts-through")
    apart = following == "ORG" and (bool(name.anchored) or len(name.words) > 1) and _of_a_part(items[first])
    return apart or following in ("word", "", "QUOTE", "DATE", "EVENT", "AGENT", "POST")


def _of_a_part(post: Item) -> bool:
    """ "Kepala Seksi Informasi Publik, Rimba Danum Dinas Kominfo": what the section is a part of stands behind the name."""
    body = post.value.body
    return body is not None and body.kind == "Division" and body.parent is None


def _no_holder_goes_on(items: Sequence[Item], at: int, *, comma: bool) -> bool:
    """ "Kepala Balai Taman Nasional Danum diwakili ...", "Kajari Danum atau yang mewakili": a place, where no usual name is."""
    following = fold_at(items, at + 1)
    if following in word_set("this"):
        return True
    goes_on = following in word_set("represented") or following in word_set("alternative")
    return goes_on and not comma and not usual_name(items[at].value.words[0].lower())


def _of_many(items: Sequence[Item], first: int, at: int) -> bool:
    """ "sejumlah pimpinan cabang BPR Danum Raya": several people of a house that bears a name; no list of them follows."""
    many = fold_at(items, first - 1) in word_set("many-before") and not items[at].value.anchored
    return many and fold_at(items, at + 1) not in word_set("list-joins")


def _closes_house(items: Sequence[Item], at: int) -> bool:
    """ "Ketua KSP Danumta, Rimba Malang, ...": a word that is no usual name, before a comma and the name of the holder."""
    name: NameMention = items[at].value
    if len(name.words) > 1 or name.anchored or usual_name(name.words[0].lower()) or fold_at(items, at + 1) != ",":
        return False
    return tag_at(items, at + 2) == "NAME" and (len(items[at + 2].value.words) > 1 or bool(items[at + 2].value.anchored))


def _of_parish(items: Sequence[Item], at: int) -> bool:
    """ "Pastor Paroki Nita, RD. Rimba Danum": the name of the parish stands before that of who serves it."""
    post = items[at - 1].value
    if not isinstance(post, PostMention) or post.role.id not in word_set("parish-roles") or fold_at(items, at + 1) != ",":
        return False
    return not items[at].value.prefixes and tag_at(items, at + 2) == "NAME" and bool(items[at + 2].value.prefixes)


def _a_month(name: NameMention) -> bool:
    """ "Pemilihan Presiden April lalu"."""
    return name.words[0].lower() in calendar("month")


def _loose(items: Sequence[Item], first: int, at: int, *, comma: bool) -> bool:
    """ "petugas KPPS, Panwaslu dan ...", "pemilik Pabrik Danum Raya": words for many people, whose name is told from others.

    Two words between commas are such a name, or one that is usual: "Petugas PMI Kapuas, Rahmat, menyebut ...".
    """
    mention: PostMention = items[first].value
    if mention.role.id not in word_set("loose-roles"):
        return False
    words = items[at].value.words
    alone = usual_name(words[0].lower()) and fold_at(items, at + 1) in (",", "alias")
    return not (comma and (len(words) > 1 or alone))


def _one_of_pair(items: Sequence[Item], first: int, at: int) -> bool:
    """ "Bupati dan Wakil Bupati Kapuas, Rimba Danum dan Tiara Malang": see :mod:`kg.mentions.relations`."""
    joins = word_set("pair-joins")
    two_posts = fold_at(items, first - 1) in joins and tag_at(items, first - 2) == "POST"
    return two_posts and fold_at(items, at + 1) in joins and tag_at(items, at + 2) == "NAME"


def _may_go_on(post: Item) -> bool:
    """ "Rektor Universitas Danum Raya": a word behind a body of any name is rather the rest of that name than a person."""
    mention = post.value
    body = mention.body if isinstance(mention, PostMention) else None
    if body is None or body.kind not in _NAMED_FREELY or mention.place is not None:
        return False
    return not agency_word(body.label.split()[-1].lower())  # "Sekretaris Disperkimhub Danumarto"


def _behind_house(post: Item, name: NameMention) -> bool:
    """ "Ketua Poktan Sumber Rejeki Rimba", "Humas PT ASL Rimba": a usual name behind the whole name of a house or a company."""
    body = post.value.body
    body = tuple(body.upwards())[-1] if isinstance(body, BodyMention) else None  # "Ketua PUK SPSI PT ASL Rimba"
    called = body.label.split() if body is not None and len(name.words) == 1 else []
    if len(called) < _FEWEST_NAMED:
        return False
    fold = name.words[0].lower()
    whole = called[-1].isupper() or len(called) > _LONG_NAME  # "PT ASL", "Perusahaan Daerah Air Minum", but "CV Putra" Danum
    if called[-1].lower() in word_set("closes-house"):
        return usual_name(fold)
    return whole and body is not None and body.kind == "Company" and listed_name(fold)


def _opens_clause(items: Sequence[Item], first: int) -> bool:
    """Whether the post opens the sentence, or its main clause behind a comma, and is not told of by what stands before."""
    before = items[_behind_dateline(items, first) : first]
    if all(item.fold in word_set("sentence-opening") for item in before):
        return True
    if before[-1].fold in word_set("opens-subclause"):
        return True
    return before[-1].fold == "," and all(item.tag not in ("POST", "NAME") for item in before)


def _behind_dateline(items: Sequence[Item], first: int) -> int:
    """The item behind "KAPUAS –" or "Kapuas, Kabar Kita -" where a sentence starts so before item ``first``, else 0."""
    for n, item in enumerate(items[: min(first, _DATELINE)]):
        if item.fold in word_set("dash"):
            return n + 1
        if item.tag in ("POST", "NAME", "EVENT", "QUOTE"):
            return 0
    return 0


def _standing_in(items: Sequence[Item], first: int) -> bool:
    """ "Camat Basarang diwakili Sekcam, Rimba Danum": of the area of who is represented."""
    before = first - 1 - (fold_at(items, first - 1) in word_set("event-by"))
    if fold_at(items, before) not in word_set("acts-through"):
        return False
    near = range(before - 1, max(-1, before - _LONGEST_ASIDE), -1)  # "yang pagi itu diwakili"
    return tag_at(items, next((n for n in near if items[n].tag != "word"), -1)) in ("POST", "NAME")


def _of_nowhere(post: Item) -> bool:
    """ "Lurah dan Kades, Rimba Danum menyampaikan ...": village heads in general, whom no name follows."""
    mention: PostMention = post.value
    bare = mention.place is None and mention.field is None and not mention.here
    return mention.role.level in ("district", "village") and bare


def _told_alone(items: Sequence[Item], first: int, at: int) -> bool:
    """ "Dipimpin oleh Carik, Rimba Danum, ..." and "..., S.Pd.": one head, whose name commas or a degree set off."""
    post: PostMention = items[first].value
    joined = fold_at(items, first - 1) in word_set("joins-or-counts-posts") and tag_at(items, first - 2) != "NAME"
    if joined or not post.text[:1].isupper():
        return False
    name: NameMention = items[at].value
    closed = fold_at(items, at + 1) in (",", "(", ".") and (len(name.words) > 1 or bool(name.anchored))
    return closed or bool(name.prefixes) or bool(name.suffixes)
