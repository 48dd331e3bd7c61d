"""Posts that do not say of what body or region, where the sentence or the heading above it does: "Wakil Ketua II"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.grammar.items import Item
from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.words import word_set
from kg.mentions.agencies import PARTS, apart, part_of_agency
from kg.mentions.bodies import known_body
from kg.mentions.teams import is_team, members_from
from kg.mentions.values import AgentMention, BodyMention, PlaceMention, PostMention

_REGIONS_OWN = frozenset({"Agency", "Secretariat", "Bureau", "Division"})  # kinds of bodies of a regional government

_SMALL = frozenset({"district", "village"})  # levels of areas
_BOARDS = frozenset({"Association", "Committee", "CoordinationForum", "Organization", "Party"})
_HOUSES = frozenset({"Court", "DistrictOffice", "HealthFacility", "Prosecution"})  # whose heads are roles of their own


def with_inherited_bodies(items: Sequence[Item], board: BodyMention | None = None) -> list[Item]:
    """The items, where "Wakil Ketua II" behind "Ketua DPRD Kabupaten Kapuas" is that of the same body.

    So is "manajer" behind "dari PT Danum Raya", where a body is named alone; of a team whose members are listed it is every
    post of the list. ``board`` is the body whose list the sentence goes on with.
    """
    done: dict[int, Sequence[Item]] = {}
    body = board
    team = False
    heads: dict[str, BodyMention] = {}
    for at in [n for n, item in enumerate(items) if item.value is not None]:
        item = items[at]
        if isinstance(item.value, BodyMention) and not team:
            team = is_team(item.value) and members_from(items, at) is not None
            body = item.value if team or item.tag == "ORG" else body
        if item.tag != "AGENT":
            continue
        mention: AgentMention = item.value
        listed = team or board is not None or _introduced(items, at)
        above = _represented(items, at)
        bodiless = isinstance(above, PostMention) and above.body is None
        around = None if bodiless else body
        posts = tuple(_of_body(_of_place(post, items, at), around, listed=listed) for post in mention.posts)
        posts = tuple(_under(post, above) for post in posts) if above is not None else posts
        sent = _region_of_representative(items, at)
        posts = tuple(_of_region(post, sent) if _bare(post) else post for post in posts) if sent is not None else posts
        posts = tuple(_of_office(post, heads) for post in posts)
        heads |= {post.body.slug: post.body for post in posts if post.body is not None and _of_agency_now(post)}
        if listed and body is not None:
            posts = tuple(_of_board(post, body if team else board or body) for post in posts)
        if any(_of_no_board(post) and not _told_later(post, mention) for post in posts):
            done[at] = _without_posts(item, mention)
            continue
        if posts != mention.posts:
            done[at] = (item._replace(value=mention._replace(posts=posts)),)
        if not team:
            body = next((post.body for post in posts if post.body is not None), body)
    return [item for at, kept in enumerate(items) for item in done.get(at, (kept,))] if done else list(items)


def _of_agency_now(post: PostMention) -> bool:
    """ "Kabid Pelayanan" is not of the agency that somebody else left."""
    return post.body is not None and post.body.kind == "Agency" and post.capacity != "Former"


def _introduced(items: Sequence[Item], at: int) -> bool:
    """ "... dari Dinas Arsip Kapuas, yakni Arsiparis Ahli Muda Rimba Danum": who is told of is one of the body before."""
    return at > 2 and items[at - 1].fold in word_set("namely") and items[at - 2].fold == "," and items[at - 3].tag == "ORG"


def _represented(items: Sequence[Item], at: int) -> PostMention | PlaceMention | BodyMention | None:
    """The post "Bupati Kapuas" or the area "Kabupaten Kapuas", with "(yang) diwakili (oleh)" between it and item ``at``.

    A post also with "melalui" between.
    """
    first = at
    while first > 0 and items[first - 1].fold in word_set("represented-between"):
        first -= 1
    if first in (0, at) or all(item.fold not in word_set("acts-through") for item in items[first:at]):
        return None
    principal = items[first - 1].value
    if isinstance(principal, (BodyMention, PlaceMention)):
        stood_in = any(item.fold in word_set("represented") for item in items[first:at])
        governs = isinstance(principal, PlaceMention) or principal.kind == "RegionalGovernment"
        area = principal if isinstance(principal, PlaceMention) else principal.place
        if stood_in and not governs and isinstance(principal, BodyMention) and principal.kind in _BOARDS:
            return principal  # "PMI Kapuas diwakili Wakil Ketua Bidang Humas, Rimba Danum"
        return area if stood_in and governs else None
    if not isinstance(principal, AgentMention) or not principal.posts:
        return None
    heads = (post for post in principal.posts if post.body is not None and post.body.kind == "Agency")
    return next(heads, principal.posts[-1])  # "Kadis Kesehatan sekaligus Juru Bicara Satgas melalui Kabid ..."


def _region_of_representative(items: Sequence[Item], at: int) -> PlaceMention | None:
    """The region of whom "mewakili" tells before item ``at``: "Sekda Kapuas, Rimba Danum, mewakili Bupati", "Sekcam Selat"."""
    if at < 2 or items[at - 1].fold not in word_set("represents"):
        return None
    before = at - 2 - (items[at - 2].fold in word_set("which"))
    who = items[before - (before > 0 and items[before].fold == ",")].value
    posts = who.posts if isinstance(who, AgentMention) else ()
    whole = (post.place for post in posts if post.place is not None and post.place.codes)
    areas = (area for post in posts if (area := _area_of(post)) is not None and area.level in _SMALL)
    return next((place for place in whole if all(map(_whole_region, place.codes))), next(areas, None))


def _area_of(post: PostMention) -> PlaceMention | None:
    """The place of a post, or of the body that it is in: "Sekcam Selat", "Kasi Trantib Kecamatan Selat"."""
    bodies = post.body.upwards() if post.body is not None else ()
    return post.place or next((body.place for body in bodies if body.place is not None), None)


def _whole_region(code: str) -> bool:
    """Whether a code is that of a province, kabupaten or kota."""
    return gazetteer().region(code).level != "district"


def _bare(post: PostMention) -> bool:
    return post.place is None and post.body is None


def _under(post: PostMention, above: PostMention | PlaceMention | BodyMention) -> PostMention:
    """Who stands in is of the same region or station, if the post says of none.

    "Bupati Kapuas diwakili Asisten II"; "Kabupaten Kapuas diwakili Sekda"; "Kapolsek Basarang diwakili Bhabinkamtibmas", of
    that polsek.
    """
    if isinstance(above, BodyMention):
        bare = post.body is None and post.place is None and post.role.id in word_set("inherits-body")
        return _of_board(post.of(above) if bare else post, above)
    if isinstance(above, PlaceMention):
        return _of_region(post, above) if above.codes and post.place is None else post
    place = above.place
    small = above.role.level == post.role.level == "district" and post.place is None and place is not None
    inside = post._replace(place=place) if small else _inside(post, above)
    if inside is not None or place is None or post.place is not None:
        return inside or post
    if above.role.regional:
        return _of_region(post, place) if place.codes else post
    if post.body is not None or above.role.level != "district" or not above.role.organization:
        return post
    if post.role.organization == above.role.organization or post.role.id in word_set("staff-roles"):
        return post.of(known_body(above.role.organization)._replace(place=place))
    return post


def _inside(post: PostMention, above: PostMention) -> PostMention | None:
    """The post in the body whose head is represented: an agency, a court, a unit of the army; None where it tells of none."""
    if above.body is not None and post.place is None and above.role.level == "body":
        return _part_of(post, above.body)
    own = known_body(above.role.organization) if above.role.organization else None
    if own is not None and own.kind in _HOUSES and above.place is not None and post.place is None:
        return _part_of(post, own._replace(place=above.place))
    if own is not None and own.kind == "MilitaryUnit" and post.role.organization == above.role.organization:
        return _of_unit(post, above, own._replace(place=above.place))
    return None


def _of_unit(post: PostMention, above: PostMention, unit: BodyMention) -> PostMention:
    """ "Dandim 1001/Danum diwakili Pasiter", "Danlanal Danum diwakili Palaksa": of the unit that the commander is told with."""
    if post.place is not None or post.body is not None or post.field is not None:
        return post
    seat = above.text.split(maxsplit=1)[1:]
    if above.role.level == "district" or not seat:
        return post.of(unit)
    if post.role.id in word_set("staff-roles"):
        return post.of(unit._replace(text=f"{(above.role.organization or '').capitalize()} {seat[0]}"))
    return post._replace(place=unit.place, text=f"{post.text} {seat[0]}")


def _of_region(post: PostMention, place: PlaceMention) -> PostMention:
    """ "Sekda" and "Kepala Dinas Sosial" of that region, "Camat" of that kecamatan."""
    if place.level in _SMALL or not place.codes:
        return post._replace(place=place) if post.body is None and post.role.level == place.level else post
    if post.body is None:
        of_province = all(gazetteer().region(code).level == "province" for code in place.codes)
        fitting = ("region", "province" if of_province else "regency")
        return post._replace(place=place) if post.role.level in fitting else post
    chain = tuple(post.body.upwards())
    open_still = not any(body.place is not None or body.national for body in chain)
    return post.of(post.body._replace(place=place)) if open_still and chain[-1].kind in _REGIONS_OWN else post


def _part_of(post: PostMention, whole: BodyMention) -> PostMention:
    """ "Kepala Bank Danum diwakili Analis Kredit", "... diwakili Kabag Umum": of the body whose head is represented."""
    part = post.body
    if part is None or part.label == whole.label.partition(" ")[0]:  # "Sekretaris Dinas"
        staff = word_set("inherits-body") | word_set("functional-roles") | word_set("profession-roles")
        return post.of(whole) if post.role.id in staff else post
    if (
        whole.kind == "Organization"
        or part.kind not in PARTS
        or part.parent is not None
        or part.parent_id not in (None, "setda")
        or part.place is not None
    ):
        return post
    return post._replace(body=part._replace(parent=whole, parent_id=None, place=whole.place), place=whole.place)


def _of_no_board(post: PostMention) -> bool:
    """ "Terpilih sebagai Ketua" in a sentence that does not say of what."""
    return post.role.id in word_set("office-of-list") and post.body is None and post.text.lower() == post.role.label.lower()


def _told_later(post: PostMention, mention: AgentMention) -> bool:
    """ "Sekretaris Rimba Danum": another sentence may tell of the one board or court that it is of."""
    return mention.name is not None and post.role.id in word_set("office-behind-chair")


def without_boardless(items: list[Item]) -> list[Item]:
    """The items without posts of a board that the article does not tell of: "Sekretaris Rimba Danum" is just Rimba Danum."""
    boardless = [n for n, item in enumerate(items) if item.tag == "AGENT" and any(map(_of_no_board, item.value.posts))]
    if not boardless:
        return items
    return [each for n, item in enumerate(items) for each in (_without_posts(item, item.value) if n in boardless else (item,))]


def _without_posts(item: Item, mention: AgentMention) -> Sequence[Item]:
    """The items as they would be if the posts were none: words, and a name alone where there is one."""
    fold = mention.posts[-1].text.lower()
    if mention.name is None or mention.name_span is None:
        return (item._replace(tag="word", fold=fold, value=None),)
    named = item._replace(value=AgentMention("name-alone", mention.name, mention.name_span))
    start, end = mention.post_spans[0]
    if start != item.start or len(mention.posts) > 1:
        return (named,)
    word = item._replace(tag="word", last=item.first + 1, end=end, fold=fold, value=None)
    return (word, named._replace(first=item.first + 1, start=mention.name_span[0]))


def _of_place(post: PostMention, items: Sequence[Item], at: int) -> PostMention:
    """ "Bupati" of "Bupati dan Wakil Bupati Kapuas" is that of Kapuas; "Dandim 0419/Tanjab" has its place in its number."""
    if post.place is not None or post.body is not None or at + 2 >= len(items) or not joined(items, at + 1):
        return post
    if post.role.id in word_set("numbered-roles") and post.field and post.field.upper() != post.field:
        return post
    following = items[at + 2].value
    behind = following.posts[0] if isinstance(following, AgentMention) and following.posts else None
    if behind is None or behind.place is None or behind.body is not None or behind.role.level != post.role.level:
        return post
    elect = behind.capacity == "Elect" and post.capacity == "Definitive"  # "Bupati dan Wakil Bupati Kapuas terpilih"
    return post._replace(place=behind.place, capacity=behind.capacity if elect else post.capacity)


def joined(items: Sequence[Item], at: int) -> bool:
    """Whether item ``at`` joins two posts or two names: "dan", "/"."""
    return at < len(items) and items[at].fold in word_set("pair-joins")


def _of_body(post: PostMention, body: BodyMention | None, *, listed: bool) -> PostMention:
    """The post in that body, if it says of none; one with a field ("Petugas Lapangan") only in a list of the body's posts."""
    bare = post.body is None and post.place is None and (listed or post.field is None)
    if body is None or not bare or post.role.id not in word_set("inherits-body"):
        return post
    if body.kind in PARTS and body.parent is not None and post.role.id in word_set("office-behind-chair"):
        body = body.parent  # "Wakil Ketua Bidang Hukum PMI Kapuas, Sekretaris Rimba Danum"
    return post.of(body)


def _of_office(post: PostMention, heads: Mapping[str, BodyMention]) -> PostMention:
    """ "Kepala Dinas Sosial Kapuas, Rimba Danum, melalui Kabid Pelayanan": of the one agency whose post stands before it."""
    part = post.body
    if len(heads) != 1 or part is None or not part_of_agency(part):
        return post
    (head,) = heads.values()
    if apart(part.place, head.place):
        return post
    place = part.place or head.place
    return post._replace(body=part._replace(parent=head, place=place), place=post.place or place)


def _of_board(post: PostMention, board: BodyMention) -> PostMention:
    """ "Ketua Departemen Dana dan Usaha" in the list of a board: the department is one of the board."""
    part = post.body
    if (
        part is None
        or part.slug == board.slug
        or post.role.id not in word_set("inherits-body")
        or part.kind not in PARTS
        or part.parent is not None
        or part.place is not None
    ):
        return post
    return post._replace(body=part._replace(parent=board, parent_id=None, place=board.place), place=board.place)
