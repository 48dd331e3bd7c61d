"""From mentions to posts and organizations: the region found, the parents named, the long label made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from kg.lexicon.gazetteer import Region, gazetteer
from kg.lexicon.ladder import Role, ladder
from kg.lexicon.words import word_set
from kg.mentions.agencies import Agency, part_of_agency
from kg.mentions.home import KINDS_OF_ROLE, Home
from kg.mentions.short_forms import spelled_out
from kg.mentions.values import BodyMention, PlaceMention, PostMention
from kg.model.article import slug
from kg.model.entities import Organization, Place, Post

_KINDS_OF_LEVEL = {"province": ("province",), "regency": ("regency", "city"), "region": ("province", "regency", "city")}
_PARLIAMENT = "dprd"  # the kind of body that a commission is part of


class Offices:
    """Makes posts and organizations of one article from their mentions.

    They are completed by its home region, its short forms, and the one ``agency`` that it tells of. A "Komisi II" is that of
    the parliament only where the article speaks of such (``parliament``).
    """

    def __init__(
        self,
        home: Home,
        forms: Mapping[str, str] = MappingProxyType({}),
        agency: Agency | None = None,
        *,
        parliament: bool = True,
    ) -> None:
        self._home = home
        self._forms = forms
        self._agency = agency
        self._parliament = parliament

    def place(self, mention: PlaceMention) -> Place:
        """The place that is meant; of several of one name the one at home, else one without a code."""
        code = self._choose(mention, "any")
        if code is not None:
            region = gazetteer().region(code)
            return Place(region.label, region.level, code, region.parent, (mention.label,))
        parent = self._home.regency or self._home.province
        return Place(mention.label, mention.level or "regency", None, parent, (mention.label,))

    def organization(self, mention: BodyMention) -> Organization:
        """The organization that is meant."""
        mention = self._in_district(mention)
        region = self._region(mention.place, mention.level)
        if mention.national:
            region = None
        parent = self._parent(mention, region)
        if parent is not None and region is None:
            region = parent.region
        label = spelled_out(mention.label, self._forms)
        name = mention.slug if label == mention.label else slug(label)
        return _made(label, name, mention.kind, region, parent, mention)

    def _in_district(self, mention: BodyMention) -> BodyMention:
        """The body of a kecamatan, "Puskesmas Sukoharjo", is not that of a kabupaten of this name elsewhere.

        It is of the kecamatan of the home region, and where that has none of the name, of an area without a code.
        """
        place, home = mention.place, self._home.regency
        if place is None or home is None or mention.slug not in word_set("district-bodies"):
            return mention
        if place.level is not None or not place.codes or home in place.codes:
            return mention
        name = gazetteer().region(place.codes[0]).name
        codes = tuple(region.code for region in gazetteer().district(name, home))
        return mention._replace(place=PlaceMention(f"Kecamatan {name}", codes, "district"))

    def _parent(self, mention: BodyMention, region: str | None) -> Organization | None:
        if mention.parent is not None:
            above = mention.parent
            return self.organization(above._replace(place=above.place or mention.place))
        if mention.parent_id and region is not None:
            elsewhere = mention.parent_id == _PARLIAMENT and not self._parliament
            return None if elsewhere else _of_kind(mention.parent_id, region)
        return self.organization(self._agency.body) if self._agency is not None and self._of_agency(mention, region) else None

    def _of_agency(self, mention: BodyMention, region: str | None) -> bool:
        """Whether a division that does not say so is one of the article's agency."""
        agency = self._agency.body if self._agency is not None and part_of_agency(mention) else None
        if agency is None or any(body.slug == mention.slug for body in agency.upwards()):
            return False  # the agency is itself of what bears this name
        return region in (None, self._region(agency.place, agency.level))

    def post(self, mention: PostMention) -> Post:
        """The post that is meant."""
        role = mention.role
        if mention.body is not None:
            return self._in_body(mention, self.organization(mention.body))
        if role.level == "national":
            return self._post(mention, None, None, national=True)
        region = self._region(mention.place, mention.level or role.level, KINDS_OF_ROLE.get(role.id))
        if role.level in ("district", "village"):
            return self._in_area(mention, region)
        organization = _of_kind(role.organization, region) if role.organization and region is not None else None
        return self._post(mention, organization, region)

    def _in_body(self, mention: PostMention, organization: Organization) -> Post:
        label = _without_double(mention.called, organization.label)
        return Post(
            label,
            _slug_of(mention),
            mention.role.id,
            organization,
            organization.region,
            organization.national,
            tuple(dict.fromkeys(self._forms_of(mention, organization))),
        )

    def _forms_of(self, mention: PostMention, organization: Organization) -> Iterator[str]:
        """What was written, and, where the body stands elsewhere, with its words: "ketua", "ketua PMI Kapuas".

        A member of a team is told of by the team alone, who acts for a head ("Plt. Bidang Informatika") by the office.
        """
        body = mention.body
        if body is None or not mention.text:
            yield (body.text if body is not None else "") or organization.label
            return
        yield mention.text
        if body.text and body.text not in mention.text:
            yield _without_double(mention.text, body.text)
        if body.parent is not None and body.parent.text and body.parent.text not in mention.text:
            yield f"{mention.text} {body.parent.text}"
        told = _says(f"{mention.text} {body.text}", body.place)
        if body.parent is None and not told and organization.region is not None:
            above = organization.parent  # "Kadispora", "KBO Satlantas": with the region, or the unit that it is a part of
            inside = above is not None and above.kind != "RegionalGovernment"
            yield f"{mention.text} {above.label if above and inside else gazetteer().region(organization.region).label}"
        if self._agency is not None and organization.parent is not None and self._of_agency(body, organization.region):
            yield from (f"{mention.text} {text}" for text in self._agency.texts)

    def _in_area(self, mention: PostMention, region: str | None) -> Post:
        """Camat, lurah, kepala desa: the area is the region, by code where it is known."""
        place = mention.place
        if place is None or (region is not None and len(region) > 5):
            return self._post(mention, None, region if place is not None else None)
        kind = "DistrictOffice" if mention.role.level == "district" else "VillageGovernment"
        body = Organization(place.label, kind, (slug(place.label),), self._home.regency, False, None, ())
        name = place.label.split(maxsplit=1)[-1]
        forms: tuple[str, ...] = (mention.text,) if mention.text else ()
        if mention.text and name.casefold() not in mention.text.casefold():
            forms += (f"{mention.text} {name}",)  # "Walinagari", where the article tells of one nagari only
        return Post(f"{mention.called} {name}", _slug_of(mention), mention.role.id, body, body.region, False, forms)

    def _post(
        self, mention: PostMention, organization: Organization | None, region: str | None, *, national: bool = False
    ) -> Post:
        label = mention.called
        if organization is not None and _leaves_unit(mention.role, organization):
            label = f"{label} {organization.label}"
        elif region is not None:
            label = f"{label} {_region_words(gazetteer().region(region), organization, mention.role)}"
        elif mention.place is not None:
            label = f"{label} {mention.place.label}"  # "Ketua Pengadilan Agama Tanjung Danum", "Ketua TP PKK Kecamatan Selat"
        forms: tuple[str, ...] = (mention.text,) if mention.text else ()
        if mention.text and region is not None and not _says(mention.text, mention.place):
            forms += (f"{mention.text} {gazetteer().region(region).name}",) if mention.text != mention.called else ()
            if organization is not None and mention.role.id in word_set("staff-roles"):
                forms += (f"{mention.text} {organization.label}",)  # "Kabagsumda Kepolisian Resor Kabupaten Kapuas"
        return Post(label, _slug_of(mention), mention.role.id, organization, region, national, forms)

    def _region(self, place: PlaceMention | None, level: str, only: tuple[str, ...] | None = None) -> str | None:
        if place is not None:
            return self._choose(place, level, only)
        home = self._home.at(level)
        return home if home is None or only is None or gazetteer().region(home).level in only else None

    def _choose(self, place: PlaceMention, level: str, only: tuple[str, ...] | None = None) -> str | None:
        """The one code that fits: by level, then at home, then in the home province; None where it stays open."""
        kinds = only or _KINDS_OF_LEVEL.get(level)
        codes = [c for c in place.codes if kinds is None or gazetteer().region(c).level in kinds]
        if len(codes) == 1:
            return codes[0]
        for near in (self._home.regency, self._home.province):
            close = [c for c in codes if near is not None and c.startswith(near)]
            if len(close) == 1:
                return close[0]
            codes = close or codes
        return None


@lru_cache(maxsize=4096)
def _of_kind(kind_id: str, region: str) -> Organization:
    """The body of a closed kind that serves a region."""
    kind = ladder().kinds[kind_id]
    parent = _of_kind(kind.parent, region) if kind.parent else None
    return _made(kind.label, kind.id, kind.kind_class, region, parent)


def _made(
    label: str, name: str, kind: str, region: str | None, parent: Organization | None, mention: BodyMention | None = None
) -> Organization:
    place = mention.place if mention is not None else None
    inside = parent is not None and parent.kind != "RegionalGovernment"
    above = parent.path if parent is not None and inside else ()
    if parent is not None and inside:
        long = f"{label} {parent.label}"
    elif region is not None:
        area = gazetteer().region(region)
        own_title = area.label == area.name  # "DPRD" + "Daerah Khusus Ibukota Jakarta": such a name stays whole
        long = f"{label} {area.label}" if own_title else _without_double(label, area.label)
    else:
        long = _without_double(label, place.label) if place is not None and place.label not in label else label
    small = slug(place.label) if place is not None and not place.codes else ""
    path = (*above, f"{name}-{small}" if small else name)
    national = bool(mention and mention.national) or bool(parent and parent.national)
    forms = (mention.text,) if mention is not None and mention.text else ()
    return Organization(long, kind, path, region, national, parent, forms)


def _leaves_unit(role: Role, organization: Organization) -> bool:
    """Whether the label of a role doesn't tell what unit it is of: "Kepala Seksi Intelijen", not "Kepala Penerangan Kodam"."""
    return role.id in word_set("staff-roles") and organization.path[-1] not in role.label.lower().split()


def _says(text: str, place: PlaceMention | None) -> bool:
    """Whether the words of a post, "Kasi Pidum Kejari Kapuas", name the place that it is of."""
    return place is not None and place.label.split(maxsplit=1)[-1].casefold() in text.casefold()


def _slug_of(mention: PostMention) -> str:
    field = (mention.field or "").removeprefix("Bidang ")
    return "-".join(filter(None, (mention.role.id, slug(mention.rank or ""), slug(field) if field else "")))


def _region_words(region: Region, organization: Organization | None, role: Role) -> str:
    """ "Provinsi Kalimantan Tengah" for what belongs to the administration, "Kalimantan Tengah" for who leads the region.

    A city that bears the name of a kabupaten keeps its "Kota", but for roles that only cities have: "Kapolres Kota Kediri".
    """
    administrative = (organization is not None and organization.kind in ("Secretariat", "Agency")) or role.level == "region"
    namesake = region.level == "city" and len(gazetteer().named(region.name)) > 1 and role.id not in KINDS_OF_ROLE
    return region.label if administrative or namesake else region.name


def _without_double(first: str, then: str) -> str:
    """ "Kepala Dinas" + "Dinas Kesehatan ..." is "Kepala Dinas Kesehatan ..."; so with "Pemerintah Kecamatan".

    A short form gives way to what it stands for: "Kepala Puskesmas" + "Pusat Kesehatan Masyarakat ...".
    """
    words, others = first.split(), then.split()
    shared = next((k for k in range(min(len(words), len(others)), 0, -1) if words[-k:] == others[:k]), 0)
    if any(f"{then} ".startswith(f"{label} ") for label in _short_forms().get(words[-1], ())):
        words.pop()
    return " ".join([*words, *others[shared:]])


def may_be(post: Post, held: Post) -> bool:
    """Whether a post as worded here can be that held post: nothing that it says contradicts it.

    "Ketua MUI Kapuas" is not "Ketua I MUI Kapuas".
    """
    if post.slug not in (held.slug, held.role):
        return False
    if post.slug != held.slug and post.organization is not None and held.role in word_set("chairs-alone"):
        return False
    if post.region is not None and held.region is not None and post.region != held.region:
        return False
    if post.organization is not None and held.organization is not None:
        return post.organization.path == held.organization.path
    return post.organization is None or held.organization is None


@cache
def _short_forms() -> Mapping[str, tuple[str, ...]]:
    """Short forms of kinds of bodies to what they stand for: "Puskesmas" to "Pusat Kesehatan Masyarakat"."""
    found: dict[str, list[str]] = {}
    for form, row in ladder().organization_forms():
        label = ladder().kinds[row.organization].label
        if " " not in form and label != form:
            found.setdefault(form, []).append(label)
    return {form: tuple(labels) for form, labels in found.items()}
