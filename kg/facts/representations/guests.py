"""The next guest of a list behind one who was represented by nobody told: "Kajari diwakili, Kapolres AKBP X, Camat Y"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kg.facts.representations.candidate import Candidate
from kg.facts.representations.lists import attended
from kg.grammar.items import Item, index_of
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.entities import Organization, Post

_FORCES = frozenset({"PoliceUnit", "MilitaryUnit", "Prosecution", "Court"})
_CLOSED = _FORCES | {  # who stands in for such a body's head is one of its own
    "Legislature",
    "VerticalAgency",
    "HealthFacility",
    "EducationalInstitution",
    "Association",
    "Party",
    "Company",
    "Bank",
    "VillageGovernment",
}
_AHEAD = frozenset(f"representation/mewakili{how}" for how in ("", "-jauh", "-sisipan"))  # who stands in stands before it
_PARTS = frozenset({"Division", "Bureau", "Secretariat"})  # whose body a post of such a part need not tell


def next_guest(c: Candidate) -> bool:
    """ "Kajari diwakili, Kapolres AKBP X", "Danramil yang diwakili, Kepala UPT Puskesmas Y": of another body, for himself."""
    behind = c.match.anchor + 1
    if not c.rule.startswith("representation/diwakili") or not _comma(c.items, behind):
        return False
    return _of_another_body(c.principal, c.representative)


def behind_unnamed(c: Candidate) -> bool:
    """ "hadir yang mewakili Kepala BPS, Kepala Dinas Sosial X": who stood in is not told; the head of another body follows."""
    at = index_of(c.items, c.principal, 0) + 1
    if not c.rule.endswith("-belakang") or not _comma(c.items, at) or not attended(c.items, c.principal):
        return False
    return _of_another_body(c.principal, c.representative)


def guest_before(c: Candidate) -> bool:
    """ "hadir Wakil Bupati X, mewakili Dandim, Ketua DPRD Y": whoever came for the commander is a soldier."""
    at = c.match.anchor - (c.match.anchor > 0 and c.items[c.match.anchor - 1].fold in word_set("which"))
    listed = c.rule in _AHEAD and at > 0 and c.items[at - 1].fold == ","
    if not listed or not attended(c.items, c.representative) or not _of_another_body(c.principal, c.representative):
        return False
    value, whole = c.representative.value, c.principal.value
    kind = whole.kind if isinstance(whole, Organization) else _class(whole.posts[0])
    return kind in _FORCES or (isinstance(value, Agent) and value.person is None)


def _of_another_body(principal: Item, representative: Item) -> bool:
    """Whether who stands in holds a post of another body than that of the principal, which has its own people."""
    value, whole = representative.value, principal.value
    if not isinstance(value, Agent) or not value.posts:
        return False
    if isinstance(whole, Organization):
        return principal.tag == "ORG" and _another_class(whole.kind, _top(whole), value.posts[0])
    if not isinstance(whole, Agent) or not whole.posts:
        return False
    first, second = whole.posts[0], value.posts[0]
    role = ladder().roles.get(first.role or "")
    if role is not None and role.single_seat and role.level != "body" and first.role == second.role:
        return True
    return _another_class(_class(first), _top(first.organization), second)


def new_guest(c: Candidate) -> bool:
    """ "hadir Kapolres X serta yang mewakili Kepala BPS": who is joined with "serta yang" is somebody else."""
    at = c.match.anchor
    joined = at > 1 and c.items[at - 1].fold in word_set("which") and c.items[at - 2].fold in word_set("joins")
    return joined and c.rule in _AHEAD and attended(c.items, c.representative)


def another_between(c: Candidate) -> bool:
    """ "hadir X, Kabid Ekonomi Y, yang mewakili Dinas Z": it is told of Y, the nearer one, if of anybody."""
    at = c.match.anchor
    while at > 0 and (c.items[at - 1].fold == "," or c.items[at - 1].fold in word_set("which")):
        at -= 1
    nearest = c.items[at - 1] if at else None
    if (
        not c.rule.endswith("-sisipan")
        or nearest is None
        or nearest is c.representative
        or not isinstance(nearest.value, Agent)
    ):
        return False
    return nearest.value.person is not None and bool(nearest.value.posts) and attended(c.items, c.representative)


def guest_behind_comma(c: Candidate) -> bool:
    """ "hadir Kajari Kapuas yang mewakili, Kapolres AKBP X": for whom is not told, and the next guest of the list follows."""
    if c.rule not in _AHEAD or not _comma(c.items, c.match.anchor + 1):
        return False
    one, other = c.representative.value, c.principal.value
    named = isinstance(other, Agent) and other.person is not None and not other.inferred
    return named and isinstance(one, Agent) and bool(other.posts) and attended(c.items, c.representative)


def _comma(items: Sequence[Item], at: int) -> bool:
    at += at < len(items) and items[at].fold == ")"
    return at < len(items) and items[at].fold in (",", ";")


def _class(post: Post) -> str:
    """The class of the body that a post is of: that of its role, where this says it, else that of its organization."""
    role = ladder().roles.get(post.role or "")
    kind = ladder().kinds.get(role.organization) if role is not None and role.organization else None
    if kind is not None:
        return kind.kind_class
    return post.organization.kind if post.organization is not None else ""


def _top(body: Organization | None) -> str:
    return body.path[0] if body is not None else ""


def _another_class(own: str, top: str, other: Post) -> bool:
    """Whether a post is of another body than that of class ``own`` whose topmost part is ``top``."""
    kind, part = _class(other), _top(other.organization)
    if not own or not kind:
        return False
    if own != kind:
        return (own in _CLOSED or kind in _CLOSED) and not (kind in _PARTS and own not in _FORCES)
    return own == "Agency" and bool(top) and bool(part) and top != part


GUESTS: tuple[tuple[Callable[[Candidate], bool], str], ...] = (
    (next_guest, "the next guest of the list follows"),
    (behind_unnamed, "the next guest of the list follows"),
    (guest_before, "who stood in for the head of that body is not named"),
    (new_guest, "who stood in is another guest"),
    (another_between, "the next guest of the list follows"),
    (guest_behind_comma, "the next guest of the list follows"),
)
