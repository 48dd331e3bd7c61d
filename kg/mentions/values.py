"""What the words of an article mention: a post, a body, a place, a name, a date, an event, somebody.

Mentions say what stands there; what they refer to is settled later (``kg.mentions.settling``), with the whole article in view.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kg.lexicon.ladder import Role, ladder
from kg.model.entities import Level, Precision
from kg.model.facts import Capacity


class PlaceMention(NamedTuple):
    """A place: ``codes`` of the gazetteer that fit (several where the name is ambiguous), or a named area without code."""

    label: str
    codes: tuple[str, ...] = ()
    level: Level | None = None


class BodyMention(NamedTuple):
    """A body: ``label`` is its own long name without region and parent ("Biro Kesejahteraan Rakyat")."""

    label: str
    slug: str
    kind: str
    level: str
    parent: BodyMention | None = None
    parent_id: str | None = None
    place: PlaceMention | None = None
    national: bool = False
    text: str = ""

    def upwards(self) -> Iterator[BodyMention]:
        """The body, what it is a part of, what that is a part of, and so on."""
        above: BodyMention | None = self
        while above is not None:
            yield above
            above = above.parent


class Term(NamedTuple):
    """The first and the last year of office of somebody."""

    first: int
    last: int

    def capacity(self, year: int) -> Capacity:
        """In what capacity who has this term holds the post in a year: no more, not yet, or as its holder."""
        if self.last < year:
            return "Former"
        return "Elect" if self.first > year else "Definitive"


class PostMention(NamedTuple):
    """A post: role, rank ("II" of "Wakil Ketua II"), field ("Bidang Pemerintahan"), body and region as far as they stand there.

    ``owned``: the words end in another post, which this one serves ("Juru Bicara Gubernur Banten"); ``level``: the level of
    region that they fix ("Staf Ahli Gubernur"); ``term``: the years of office that stand there ("periode 2013-2018");
    ``here``: it is of the area that is told of ("Camat setempat").
    """

    role: Role
    capacity: str
    text: str
    field: str | None = None
    body: BodyMention | None = None
    place: PlaceMention | None = None
    owned: bool = False
    level: str | None = None
    term: Term | None = None
    rank: str | None = None
    here: bool = False

    @property
    def called(self) -> str:
        """The role with its rank and its field: "Wakil Ketua II", "Staf Ahli Bidang Hukum"."""
        return " ".join(filter(None, (self.role.label, self.rank, self.field)))

    @property
    def complete(self) -> bool:
        """Whether the body or the region stands there, too."""
        return self.body is not None or self.place is not None

    def of(self, body: BodyMention) -> PostMention:
        """The post in that body: "Kepala" of "Dinas Kesehatan" is the role "Kepala Dinas"; a rank stands before the body."""
        role = self.role if self.rank else ladder().narrowed(self.role, body.label)
        if role.organization and role.level != "body" and ladder().kinds[role.organization].kind_class != body.kind:
            role = self.role  # "Sekretaris Dewan Adat" is none of the "Dewan" that the parliament is
        return self._replace(role=role, body=body, place=body.place)


class NameMention(NamedTuple):
    """A name: its own words, and the titles and degrees that were split off.

    ``anchored`` is the reason to hold it for a person's name ("title", "degree", "likely": usual names in it), empty for
    a mere run of capitalized words.
    """

    words: tuple[str, ...]
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    anchored: str = ""

    @property
    def name(self) -> str:
        """The words joined."""
        return " ".join(self.words)


class DateMention(NamedTuple):
    """A date; ``value`` is its first day, None where the year is not known.

    ``relative``: counted from the article's date ("kemarin", "Senin"), which a day that is written out overrules.
    """

    value: date | None
    precision: Precision | None
    weekday: int | None = None
    day_month: tuple[int, int] | None = None
    relative: bool = False


class EventMention(NamedTuple):
    """An event: its type, its name from the head noun to the end of its topic; ``definite``: "rapat tersebut", "acara ini"."""

    type: str
    name: str
    definite: bool = False
    verb: bool = False


class FarPost(NamedTuple):
    """A post that the sentence gives to a name without standing beside it, and the rule that says so."""

    rule: str
    confidence: float
    post: PostMention
    span: tuple[int, int]


class AgentMention(NamedTuple):
    """Somebody: a name, posts, or both, taken together by one rule.

    ``confidence`` is how sure the rule is that the name holds the posts; ``apart``: a name stands behind the post that no
    rule took with it, so that the post may not be given to anybody else; ``far``: posts that stand elsewhere in the sentence.
    """

    rule: str
    name: NameMention | None = None
    name_span: tuple[int, int] | None = None
    posts: tuple[PostMention, ...] = ()
    post_spans: tuple[tuple[int, int], ...] = ()
    confidence: float = 1.0
    apart: bool = False
    far: tuple[FarPost, ...] = ()
