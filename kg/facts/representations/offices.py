"""Posts that a representation leaves bare: "Wakil Rektor I Universitas X mewakili Rektor" means that university's rector."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from kg.facts.representations.groups import is_verb
from kg.facts.representations.lists import attended
from kg.grammar.items import Item, index_of
from kg.lexicon.ladder import Role, ladder
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.entities import Organization, Person, Post
from kg.model.facts import Tenure
from kg.model.spans import Span

BARE = "post-bare"
_HIS = "nya"  # "ketuanya", "kepala dinasnya"
_LIGHT = frozenset({"DATE", "EVENT", "PLACE"})
_EXCUSED = 2  # items behind "yang" within which it is told that somebody was kept away
_LONGEST = 14  # items of a clause of excuse
_CALLED = 5  # items of a post that no table knows the rest of
_SENT = 3  # items behind who sent somebody within which it is told that he stands in for him
_CONFIDENCE = 0.9


def with_bare_posts(items: Sequence[Item], text: str) -> list[Item]:
    """The items, each word behind "mewakili" or "diwakili oleh" that is a role and no more read as a post.

    So are "ketuanya" and "kepala dinasnya" there: those of the body of whoever stands in.
    """
    roles = _single_roles()
    made: list[Item] = []
    for at, item in enumerate(items):
        own = _own_head(items, at) if item.fold.endswith(_HIS) else None
        if own is not None:
            del made[at - own[1] :]
            made.append(own[0])
        else:
            made.append((item.fold in roles and _bare_post(items, at, text)) or item)
    return made


def _own_head(items: Sequence[Item], at: int) -> tuple[Item, int] | None:
    """ "mewakili ketuanya", "mewakili kepala dinasnya": the head as an item, and how many items before ``at`` are its words."""
    stem, before = items[at].fold.removesuffix(_HIS), items[at - 1].fold if at else ""
    role = _single_roles().get(f"{before} {stem}") if before else None
    words = int(role is not None)
    role = role or _single_roles().get(stem)
    if role is None or not role.single_seat or not _is_side(items, at - words):
        return None
    first = items[at - words]
    return _post_item(first, items[at], role, ()), words


def _bare_post(items: Sequence[Item], at: int, text: str) -> Item | None:
    item = items[at]
    if item.tag != "word" or not (_is_side(items, at) or _is_represented(items, at, text)):
        return None
    role = _single_roles()[item.fold]
    if text[item.start].isupper():
        if at + 1 < len(items) and _goes_on(items, at, text):
            return None
    elif not role.single_seat or not _closes(items, at) or items[at - 1].fold not in word_set("represents"):
        return None
    return _post_item(item, item, role, (text[item.start : item.end],))


def _post_item(first: Item, last: Item, role: Role, forms: tuple[str, ...]) -> Item:
    """The words from the one item to the other as somebody in that office, without a name."""
    span = Span(first.start, last.end)
    post = Post(role.label, role.id, role.id, None, None, False, forms)
    agent = Agent(span, BARE, _CONFIDENCE, None, (post,), ("Definitive",), (span,))
    return Item("AGENT", first.first, last.last, first.start, last.end, "", agent)


def _is_side(items: Sequence[Item], at: int) -> bool:
    before = at - 1
    while before >= 0 and items[before].fold in word_set("kin"):
        before -= 1
    if before > 0 and items[before].fold in word_set("by"):
        return items[before - 1].fold in word_set("represented")
    if before >= 0 and items[before].fold in word_set("sent"):  # "ditugaskan Rektor mewakili"
        return any(i.fold in word_set("stand-in-for") for i in items[at + 1 : at + 1 + _SENT])
    if before >= 0 and items[before].fold in word_set("before-name"):
        return items[before + 1].fold in word_set("names-group")  # "atas nama Rektor"
    return before >= 0 and items[before].fold in _before_posts()


def _is_represented(items: Sequence[Item], at: int, text: str) -> bool:
    """Whether "diwakili" follows the post and what it is called by: "Rektor Xyz diwakili", "Ketua Umum Xyz yang diwakili"."""
    behind = at + 1
    while behind < min(len(items), at + _CALLED) and items[behind].tag == "word" and text[items[behind].start].isupper():
        behind += 1
    if behind + 1 < len(items) and items[behind].fold in word_set("at") and text[items[behind + 1].start].isupper():
        behind += 2  # "Ketua Sinode GPI di Papua diwakili"
    while behind < len(items) and items[behind].fold in word_set("before-represented") | {","}:
        behind += 1
    if behind < len(items) and items[behind - 1].fold in word_set("which"):
        behind = _past_excuse(items, behind)
    return behind < len(items) and items[behind].fold in word_set("represented")


def _past_excuse(items: Sequence[Item], at: int) -> int:
    """The item behind a clause of excuse: "Rektor yang berhalangan karena mengikuti rapat di Jakarta diwakili"."""
    if not any(i.fold in word_set("hindered") or i.fold in word_set("excuse-busy") for i in items[at : at + _EXCUSED]):
        return at
    end = at
    while end < min(len(items), at + _LONGEST) and (items[end].tag in _LIGHT or items[end].fold in word_set("absent")):
        end += 1
    return end


def _closes(items: Sequence[Item], at: int) -> bool:
    """Whether nothing follows that belongs to the post: "mewakili rektor.", "mewakili rektor membuka"."""
    if at + 1 == len(items):
        return True
    following = items[at + 1]
    return following.tag == "word" and (not following.fold.isalpha() or is_verb(following.fold))


@cache
def _before_posts() -> frozenset[str]:
    return word_set("represents") | word_set("represented") | word_set("speech-text")


def _goes_on(items: Sequence[Item], at: int, text: str) -> bool:
    """Whether more follows that makes another post of it: a body, a place, behind "diwakili" a capitalized word too."""
    following = items[at + 1]
    if following.tag in ("ORG", "PLACE", "AGENT", "GENERIC"):
        return True
    before = items[at - 1].fold if at else ""
    principal = before in word_set("represents") or before in word_set("speech-text") or _is_represented(items, at, text)
    return text[following.start].isupper() and not principal


@cache
def _single_roles() -> Mapping[str, Role]:
    """Roles of bodies by their wordings of a word or two: "ketua", "rektor", "kadis", "kepala dinas"."""
    roles = ladder().roles
    forms = {form.lower(): roles[row.role] for form, row in ladder().role_forms()}
    return {form: role for form, role in sorted(forms.items()) if form.count(" ") < 2 and role.level == "body"}


def head_for_staff(representative: Item, principal: Item) -> bool:
    """ "Kapolres yang mewakili Kasat Binmas AKP X", written for "diwakili": a nameless head, and one of his staff by name.

    So it is in "Kapolres yang mewakili, Kompol X", too.
    """
    one, other = representative.value, principal.value
    if not isinstance(one, Agent) or not isinstance(other, Agent) or one.person is not None or other.person is None:
        return False
    if one.posts and not other.posts:
        return one.posts[0].role in word_set("head-role")
    if not one.posts or not other.posts:
        return False
    if one.posts[0].role not in word_set("head-role"):
        return False
    return other.posts[0].role in word_set("staff-role") or _below(other.posts[0], one.posts[0])


def _below(lower: Post, upper: Post) -> bool:
    """Whether both are heads, the one of a district and the other of more: a danramil and a dandim."""
    levels = [role.level for post in (lower, upper) if (role := ladder().roles.get(post.role or "")) is not None]
    return lower.role in word_set("head-role") and levels[:1] == ["district"] and levels[1:] != ["district"]


def named_behind(items: Sequence[Item], principal: Item) -> Person | None:
    """ "X yang mewakili Rektor, RD. Rimba Danum": who holds the bare post stands behind a comma, but in no list of guests."""
    if not isinstance(principal.value, Agent) or principal.value.rule != BARE or principal not in items:
        return None
    at = index_of(items, principal) + 1
    value = items[at + 1].value if at + 1 < len(items) and items[at].fold == "," else None
    if not isinstance(value, Agent) or value.posts or value.inferred or attended(items, principal):
        return None
    return value.person


def held_by(post: Post, tenures: Sequence[Tenure]) -> Person | None:
    """Who holds the post that is called by its role alone, where the article tells of one holder of such a post only."""
    holders = [t.holder for t in tenures if t.post.role == post.role and t.capacity not in ("Former", "Elect")]
    return holders[0] if holders and all(holder == holders[0] for holder in holders) else None


def in_the_body_of(post: Post, body: Organization | None) -> Post:
    """A post of no body ("Kepala Dinas", "Rektor") as that of the body whose other post stands on the other side."""
    role = ladder().roles.get(post.role or "")
    if post.organization is not None or post.region is not None or role is None or role.level not in ("body", "any"):
        return post
    if role.level == "any" and role.organization:
        return post
    if body is not None and (body.kind == "Division" or body.label.partition(" ")[0].lower() in word_set("campus-part")):
        body = body.parent  # "Kabid Cipta Karya mewakili kepala dinasnya"
    if body is None or body.kind == "RegionalGovernment" or body.label in post.label:
        return post
    last = post.label.rsplit(maxsplit=1)[-1]
    rest = body.label.removeprefix(last).lstrip() if body.label.startswith(f"{last} ") else body.label
    forms = (*post.forms, *(f"{role.label} {form}" for form in body.forms if last == role.label))
    return replace(
        post,
        label=f"{role.label} {rest}",
        slug=role.id,
        organization=body,
        region=body.region,
        national=body.national,
        forms=forms,
    )
