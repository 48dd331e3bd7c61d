"""The entities of one article: each named by its IRI, with what the article says of it gathered as claims."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from pyoxigraph import Literal, NamedNode

from kg.graph import concepts
from kg.graph import vocabulary as v
from kg.graph.claims import EntityClaim, Term
from kg.graph.iris import NATIONAL, Names, scope_of
from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.model.article import slug
from kg.model.entities import Organization, Place, Post

LANGUAGE = "id"
_UNITS = frozenset({"Court", "MilitaryUnit", "PoliceUnit", "Prosecution"})
_AREA_TITLES = frozenset({"Kabupaten", "Kecamatan", "Kota", "Provinsi"})


class Entities:
    """Names posts, organizations, places and venues of one article, and remembers what is said of those it named.

    Args:
        names: what to call things.
        key: the article's key.
    """

    def __init__(self, names: Names, key: str) -> None:
        self._names = names
        self._key = key
        self._claims: dict[EntityClaim, None] = {}
        self._references: dict[str, None] = {}
        self._known: dict[Post | Organization | Place, NamedNode] = {}
        self._named: set[str] = set()

    def claims(self) -> tuple[EntityClaim, ...]:
        """All that was said of the entities named so far, sorted."""
        return tuple(sorted(self._claims, key=lambda claim: (claim[0].value, claim[1].value, str(claim[2]))))

    def references(self) -> tuple[str, ...]:
        """The IRIs of the concepts and gazetteer places used so far, sorted."""
        return tuple(sorted(self._references))

    def concept(self, term: NamedNode) -> NamedNode:
        """Note that a concept is used, and give it back."""
        self._references[term.value] = None
        return term

    def post(self, post: Post) -> NamedNode:
        """The IRI of a post; the post, its body and its region are described."""
        iri = self._known.get(post)
        if iri is None:
            iri = self._known[post] = self._iri(post)
            self._describe_post(iri, post)
        return iri

    def organization(self, organization: Organization) -> NamedNode:
        """The IRI of a body; the body, all bodies above it and its region are described.

        Raises:
            ValueError: its kind is not a class of the ontology.
        """
        iri = self._known.get(organization)
        if iri is None:
            iri = self._known[organization] = self._iri(organization)
            self._describe_organization(iri, organization)
        return iri

    def place(self, place: Place) -> NamedNode:
        """The IRI of a place; one without a code is described here, others in the reference graph."""
        iri = self._known.get(place)
        if iri is None:
            iri = self._known[place] = self._names.place(place, self._key)
            if place.code is not None:
                self._references[iri.value] = None
            else:
                self._describe(iri, place.label, place.forms, v.PLACE_CLASSES[place.level], v.GOV_PLACE)
                if place.parent is not None:
                    self._say(iri, v.SCHEMA_CONTAINED_IN_PLACE, self._region(place.parent))
        return iri

    def venue(self, label: str, place: Place | None) -> NamedNode:
        """The IRI of a venue, which is described with the place that contains it."""
        iri = self._names.venue(label, place, self._key)
        self._describe(iri, label, (), v.GOV_VENUE)
        if place is not None:
            self._say(iri, v.SCHEMA_CONTAINED_IN_PLACE, self.place(place))
        return iri

    def add_forms(self, thing: Post | Organization) -> None:
        """Describe a thing once more, with the forms of this value, if a thing of its IRI has been named before."""
        if thing in self._known:
            return
        iri = self._iri(thing)
        if iri.value in self._named:
            self._labels(iri, thing.label, _forms_of(thing))

    def equate(self, one: Post, other: Post) -> None:
        """The article says that two posts are one."""
        self._say(self.post(one), v.GOV_SAME_POST, self.post(other))

    def _iri(self, thing: Post | Organization) -> NamedNode:
        if isinstance(thing, Post):
            return self._names.post(thing, self._key)
        return self._names.organization(thing, self._key)

    def _describe_post(self, iri: NamedNode, post: Post) -> None:
        self._describe(iri, post.label, _forms_of(post), v.GOV_POST)
        if post.role is not None:
            self._say(iri, v.ORG_ROLE, self.concept(concepts.role(post.role)))
        if post.organization is not None:
            self._say(iri, v.ORG_POST_IN, self.organization(post.organization))
        self._jurisdiction(iri, post)

    def _describe_organization(self, iri: NamedNode, organization: Organization) -> None:
        closest = v.ORGANIZATION_CLASSES.get(organization.kind)
        if closest is None:
            known = ", ".join(v.ORGANIZATION_CLASSES)
            raise ValueError(
                f"organization {organization.label!r}: expected a kind of the ontology ({known}), found {organization.kind!r}"
            )
        self._describe(iri, organization.label, _forms_of(organization), closest, v.GOV_ORGANIZATION)
        if organization.parent is not None:
            self._say(iri, v.ORG_SUB_ORGANIZATION_OF, self.organization(organization.parent))
        self._jurisdiction(iri, organization)

    def _jurisdiction(self, iri: NamedNode, thing: Post | Organization) -> None:
        scope = scope_of(thing)
        if scope is None:
            self._say(iri, v.GOV_REGION_STATUS, Literal("unknown"))
        elif scope == NATIONAL:
            self._say(iri, v.GOV_REGION_STATUS, Literal("national"))
        else:
            self._say(iri, v.GOV_JURISDICTION, self._region(scope))

    def _region(self, code: str) -> NamedNode:
        return self.concept(self._names.region(code))

    def _describe(self, iri: NamedNode, label: str, forms: tuple[str, ...], *classes: NamedNode) -> None:
        self._named.add(iri.value)
        for each in classes:
            self._say(iri, v.RDF_TYPE, each)
        self._labels(iri, label, forms)

    def _labels(self, iri: NamedNode, label: str, forms: tuple[str, ...]) -> None:
        self._say(iri, v.SKOS_PREF_LABEL, Literal(label, language=LANGUAGE))
        for form in forms:
            if form != label:
                self._say(iri, v.SKOS_ALT_LABEL, Literal(form))

    def _say(self, iri: NamedNode, predicate: NamedNode, value: Term) -> None:
        self._claims[EntityClaim(iri, predicate, value)] = None


def _forms_of(thing: Post | Organization) -> tuple[str, ...]:
    """The forms that were written, and those by which somebody looks for it."""
    if not isinstance(thing, Post):
        return _with_region(thing)
    return tuple(dict.fromkeys((*_with_short_body(thing), *_without_rank(thing), *_with_short_unit(thing))))


def _with_short_unit(post: Post) -> Iterator[str]:
    """ "Dirbinmas Polda Kalimantan Tengah", where "Dirbinmas" was written: the unit as it is spoken of."""
    written = post.forms[0] if post.forms else ""
    if not written.isalpha():
        return
    whole = None
    body = post.organization
    while body is not None:
        whole, body = (body if body.kind in _UNITS else whole), body.parent
    kind, area = _short_unit(whole.label) if whole is not None else ("", "")
    if kind and area and kind.casefold() not in written.casefold():
        yield f"{written} {kind} {area}"


def _without_rank(post: Post) -> Iterator[str]:
    """ "Wakil Ketua DPRD Kabupaten Kapuas" for "Wakil Ketua II DPRD Kabupaten Kapuas", whose rank few know."""
    role = ladder().roles.get(post.role or "")
    if role is not None and role.id in word_set("ordered-roles") and post.label.startswith(f"{role.label} "):
        rank, _, rest = post.label.removeprefix(f"{role.label} ").partition(" ")
        if rest and rank.isupper() and rank.casefold() in word_set("roman"):
            yield f"{role.label} {rest}"


def _with_region(body: Organization) -> tuple[str, ...]:
    """The forms of a body, and its short form with the region in full: "Forkopimda Kabupaten Kapuas", "PWI Kabupaten Kapuas".

    A name of one word tells nothing without its region, and who looks for the body writes both.
    """
    if body.region is None:
        return body.forms
    region = gazetteer().region(body.region).label
    bare = body.label.removesuffix(f" {region}")
    if bare == body.label:
        return body.forms
    short = dict.fromkeys(word for form in body.forms for word in _short_forms(form, region))
    added = (f"{word} {region}" for word in short if slug(word) != slug(bare.split()[0]))
    return (*body.forms, *(form for form in added if form not in body.forms))


def _short_forms(form: str, region: str) -> Iterator[str]:
    """The one word that a form is, has in brackets, or has before a part of the region's name: "PWI Kapuas"."""
    head, _, rest = form.partition(" ")
    bracketed = form.partition("(")[2].removesuffix(")")
    if bracketed.isalnum():
        yield bracketed
    elif head.isalnum() and (not rest or (head.isupper() and rest in region)):
        yield head


def _with_short_body(post: Post) -> tuple[str, ...]:
    """The forms of a post, and those in which its body is called in short: "Sekretaris PWI Kabupaten Kapuas"."""
    body = post.organization
    if body is None or body.label not in post.label:
        return post.forms
    short = (form for form in _with_region(body) if form not in body.forms)
    return (*post.forms, *(post.label.replace(body.label, form) for form in short))


def _short_unit(label: str) -> tuple[str, str]:
    """The shortest form of the kind that a unit is of, and its area without the title: "Polda", "Kalimantan Tengah"."""
    kind, short = next(((kind, short) for kind, short in _unit_forms() if label.startswith(f"{kind} ")), ("", ""))
    area = label.removeprefix(kind).split()
    return short, " ".join(area[1:] if area and area[0] in _AREA_TITLES else area)


@cache
def _unit_forms() -> tuple[tuple[str, str], ...]:
    """Kinds of units of the state's arms and courts with their shortest one-word form, the longest kind first."""
    found: dict[str, str] = {}
    for form, row in sorted(ladder().organization_forms(), key=lambda each: (len(each[0]), each[0])):
        kind = ladder().kinds[row.organization]
        if kind.kind_class in _UNITS and form.isalpha():
            found.setdefault(kind.label, form)
    return tuple(sorted(found.items(), key=lambda each: -len(each[0])))
