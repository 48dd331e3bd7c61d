"""Posts that leave their area or body to the rest of the article: "Kapolsek", "Rektor", "Ketua Forum" beside a name.

What the article tells of once is meant: the only kecamatan, the only village, the only university, the only forum.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.agencies import apart
from kg.mentions.inherited import without_boardless
from kg.mentions.places import place_triggers
from kg.mentions.stations import in_station, leaves_station, of_station
from kg.mentions.told_of import COMMITTEE, Known, heads, known_of, number_of, only, only_body
from kg.mentions.values import AgentMention, BodyMention, EventMention, PostMention
from kg.model.article import slug
from kg.model.entities import Level
from kg.text.tokens import tokenize

_BOARDS = ("Legislature", "Association", COMMITTEE)  # whose are "Wakil Ketua II" and the like, the likeliest first


def complete(lines: Sequence[list[Item]]) -> None:
    """Give the posts of named people in the sentences of an article the area or body that they leave to it."""
    agents = [(items, n) for items in lines for n, item in enumerate(items) if item.tag == "AGENT"]
    open_posts = [(items, n) for items, n in agents if _leaves(items[n].value) or _handed_over(items, n)]
    if not open_posts:
        return
    known = known_of(lines)
    for items, n in open_posts:
        mention: AgentMention = items[n].value
        if _of_another_area(items, n):
            continue
        posts = tuple(_completed(_of_building(post, lines), known) for post in mention.posts)
        far = tuple(each._replace(post=_completed(each.post, known)) for each in mention.far)
        if posts != mention.posts or far != mention.far:
            items[n] = items[n].with_value(mention._replace(posts=posts, far=far))
    for items in {id(items): items for items, _ in open_posts}.values():
        items[:] = without_boardless(items)


def _leaves(mention: AgentMention) -> bool:
    return mention.name is not None and any(_is_open(post) for post in (*mention.posts, *(far.post for far in mention.far)))


def _handed_over(items: Sequence[Item], n: int) -> bool:
    """ "Serah terima jabatan (sertijab) camat dari ...": a post without a name that changes hands and leaves its area open."""
    mention: AgentMention = items[n].value
    if mention.name is not None or n == 0 or not any(map(_is_open, mention.posts)):
        return False
    event = items[n - 1 - (items[n - 1].fold == ")" and n > 1)].value
    return isinstance(event, EventMention) and event.type in word_set("handovers")


def _of_another_area(items: Sequence[Item], n: int) -> bool:
    """ "Dari Basarang, Camat Rimba Danum ...": the clause in front names an area that the tables need not know."""
    return n > 2 and items[n - 1].fold == "," and items[n - 3].fold in word_set("from-place") and items[n - 2].tag != "PLACE"


def _is_open(post: PostMention) -> bool:
    if _builds(post) or _leaves_area(post) is not None or _leaves_unit(post):
        return True
    divided = post.role.id in word_set("counted-roles") or post.role.id in word_set("divided-roles")
    if post.place is not None or post.owned or (post.field is not None and not divided):
        return False
    if post.body is None:
        small = post.role.level in ("district", "village")
        kept = post.role.id in _housed() or post.role.id in word_set("office-behind-chair")
        return small or kept or post.rank is not None or _numbered(post) or _of_kind(post)
    apart = post.body.place is None and post.body.parent is None
    return apart and (post.body.slug in heads() or post.body.kind == COMMITTEE or _of_campus(post.body))


def _leaves_unit(post: PostMention) -> bool:
    """Whether a post leaves open of which station, village or military district it is."""
    return leaves_station(post) or _stationed(post) or _of_kodim(post)


def _stationed(post: PostMention) -> bool:
    """ "Danramil Selat diwakili Babinsa Serka Rimba": he is of the one village of the article, rather than of the koramil."""
    return post.role.id in word_set("stationed-in-village") and post.body is not None and " " not in post.text


def _of_kodim(post: PostMention) -> bool:
    """ "Kasdim", "Pasiter": of the one "Kodim 1011/Kapuas" of the article."""
    left = post.body is None and post.field is None and (post.place is None or " " not in post.text)
    return post.role.organization == "kodim" and left


def _of_campus(body: BodyMention) -> bool:
    """ "Dekan FKM", "Ketua Senat": of a part that universities have."""
    return body.slug.partition("-")[0] in word_set("campus-part") or body.slug.startswith("program-studi-")


def _leaves_area(post: PostMention) -> Level | None:
    """The level of area that a post ends with, and does not name: "Ketua MUI Kecamatan"."""
    if post.body is None or post.body.place is not None or post.body.kind != "Association":
        return None
    level = place_triggers().get(post.text.split()[-1].lower()) if post.text else None
    return level if level in ("district", "village") else None


def _numbered(post: PostMention) -> bool:
    """ "Kasrem" is of the one "Korem 141/Toddopuli" of the article: no region tells which."""
    return post.role.level in ("region", "any") and post.role.id in word_set("numbered-roles")


def _of_kind(post: PostMention) -> bool:
    """ "Kepala Lapas": the role says what kind of body it heads, and no region has just one of that kind."""
    return post.role.level == "any" and bool(post.role.organization)


def _builds(post: PostMention) -> bool:
    """ "Ketua Panitia Pembangunan": of a building that the article tells of."""
    body = post.body
    return body is not None and post.role.id in word_set("event-roles") and body.slug in word_set("building-work")


def _of_building(post: PostMention, lines: Iterable[Sequence[Item]]) -> PostMention:
    """The post on the committee for the one building in the names of the article's events, itself where there is not one."""
    if post.body is None or not _builds(post):
        return post
    events = [item.value for items in lines for item in items if isinstance(item.value, EventMention)]
    found = {slug(name): name for name in map(_building_in, events) if name}
    longest = max(found, key=len, default="")
    if not longest or any(name not in longest for name in found):
        return post
    label = f"{post.body.label} {found[longest]}"
    return post._replace(body=post.body._replace(label=label, slug=slug(label), text=label))


def _building_in(event: EventMention) -> str:
    """ "Masjid Al-Danum" of "peletakan batu pertama pembangunan Masjid Al-Danum"; empty where no building is named."""
    tokens = tokenize(event.name)
    nouns = word_set("worship-noun") | word_set("building-noun")
    at = next((n for n, t in enumerate(tokens[:-1]) if t.fold in nouns and tokens[n + 1].shape in "CA"), None)
    return event.name[tokens[at].start :] if at is not None else ""


def _completed(post: PostMention, known: Known) -> PostMention:
    """The post in the one area or body of the article that it can be of; itself where there is none or more than one."""
    if not _is_open(post):
        return post
    if _leaves_unit(post):
        return _placed(post, known)
    left = _leaves_area(post)
    if left is not None and post.body is not None:
        area = only(known.areas.get(left, {}))
        return post.of(post.body._replace(place=area)) if area is not None else post
    if post.body is None and post.role.level in ("district", "village"):
        area = only(known.areas.get(post.role.level, {}))
        return post._replace(place=area) if area is not None else post
    if post.body is None and _numbered(post):
        number = only(known.numbers.get(post.role.organization or "", {}))
        return post._replace(field=number, level="any") if number is not None else post
    house = _house(post, known)
    return post.of(house) if house is not None else post


def _placed(post: PostMention, known: Known) -> PostMention:
    """The post at the one station, in the one village or of the one military district that the article tells of."""
    if leaves_station(post):
        station = of_station(post, known.stations)
        return in_station(post, station) if station is not None else post
    if _stationed(post):
        village = only(known.areas.get("village", {}))
        return post._replace(body=None, place=village) if village is not None else post
    officer = only(known.kodims)
    if officer is None or apart(post.place, officer.place):
        return post
    return post._replace(place=officer.place, text=f"{post.text} {number_of(officer)}")


def _house(post: PostMention, known: Known) -> BodyMention | None:
    """The one body of the article that an open post can be of."""
    role = post.role.id
    if post.body is not None:
        if _of_campus(post.body):
            campus = only_body(_of_heads("rektor", known))
            return post.body._replace(parent=campus, place=campus.place) if campus is not None else None
        told = known.kinds.get(COMMITTEE, {}) if post.body.kind == COMMITTEE else {}
        return told.get(post.body.slug) or only_body(known.houses.get(post.body.slug, {}))
    if _of_kind(post):
        return only_body({body.text: body for kind in known.kinds.values() if (body := kind.get(post.role.organization or ""))})
    if role in word_set("office-behind-chair") and (board := only_body(known.chaired)) is not None:
        return board
    if role in _housed() and not (post.rank and role in word_set("inherits-body")):  # "Wakil Ketua II" is of a board
        return only_body(_of_heads(role, known) | _of_kinds(role, known))
    if role not in word_set("inherits-body"):
        return None
    told_of = next((kind for kind in _BOARDS if known.kinds.get(kind)), None)
    return only_body(known.kinds[told_of]) if told_of is not None else None


def _of_heads(role: str, known: Known) -> dict[str, BodyMention]:
    """The bodies whose names begin as those of that role do: a university has a rector."""
    begins = sorted(word_set(f"house-of-{role}") if role in word_set("housed-by-name") else ())
    return {key: body for head in begins for key, body in known.houses.get(head, {}).items()}


def _of_kinds(role: str, known: Known) -> dict[str, BodyMention]:
    """The bodies of the kinds that have that role: a company has a president director."""
    kinds = sorted(word_set(f"kind-of-{role}") if role in word_set("housed-by-kind") else ())
    return {key: body for kind in kinds for key, body in known.kinds.get(kind, {}).items()}


@cache
def _housed() -> frozenset[str]:
    """Roles that say of what class of bodies they are."""
    return word_set("housed-by-name") | word_set("housed-by-kind")
