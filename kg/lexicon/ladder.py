"""The ladder of government: kinds of bodies, roles, and every wording that news has for them.

Five tables make it up: ``organizations`` (closed kinds), ``organization_forms`` (their other wordings),
``organization_heads`` (open classes: "Dinas" and whatever stands behind it), ``roles`` and ``role_forms``. What is true of
each row alone the loader checks; what holds between rows and tables is checked here.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from kg.errors import TableError
from kg.lexicon.tables import load

BodyLevel: TypeAlias = Literal["province", "regency", "district", "village", "region", "national", "any"]
RoleLevel: TypeAlias = Literal["province", "regency", "district", "village", "region", "national", "any", "body"]
FormLevel: TypeAlias = Literal["province", "regency", "district", "village", "national"]
BodyClass: TypeAlias = Literal[
    "Organization",
    "RegionalGovernment",
    "Secretariat",
    "Agency",
    "Bureau",
    "Division",
    "Legislature",
    "Ministry",
    "VerticalAgency",
    "PoliceUnit",
    "MilitaryUnit",
    "Prosecution",
    "Court",
    "Company",
    "Bank",
    "Association",
    "Committee",
    "Party",
    "EducationalInstitution",
    "HealthFacility",
    "CoordinationForum",
    "DistrictOffice",
    "VillageGovernment",
]


_LONGEST_HEAD = 8  # words of a body's label that a role can be named after: "Tim Penggerak Pemberdayaan dan ..."


class OrganizationKind(NamedTuple):
    """A closed kind of body.

    ``label`` is its long head ("Dinas Kesehatan"), ``kind_class`` its class in the ontology, ``parent`` the id of the kind it
    is part of in the same region. ``level`` "regency" is kabupaten or kota, "region" these and the province.
    """

    id: str
    label: str
    kind_class: BodyClass
    parent: str | None
    level: BodyLevel
    source: str


class OrganizationForm(NamedTuple):
    """A wording of a kind; ``level`` is set where the wording fixes it ("Pemkab": regency)."""

    organization: str
    form: str
    level: FormLevel | None
    source: str


class OrganizationHead(NamedTuple):
    """A head word that opens the name of a body which no table needs to know ("Universitas", "Forum")."""

    head: str
    kind_class: BodyClass
    parent: str | None
    level: BodyLevel
    source: str


class Role(NamedTuple):
    """What a post is a post of.

    ``level`` "body" means that a body is named after it. ``organization`` is the kind that the role itself fixes.
    ``rank`` is the place in the order of protocol at an event of a region, 1 highest.
    """

    id: str
    label: str
    label_en: str
    level: RoleLevel
    organization: str | None
    single_seat: bool
    rank: int | None
    source: str

    @property
    def regional(self) -> bool:
        """Whether it is a post of a region itself: a province, a kabupaten or kota, or either of them."""
        return self.level in ("province", "regency", "region")


class RoleForm(NamedTuple):
    """A wording of a role; ``organization`` and ``level`` are set where the wording fixes them ("Kadinkes", "Sekdaprov")."""

    role: str
    form: str
    organization: str | None
    level: FormLevel | None
    source: str


@dataclass(frozen=True, slots=True)
class Ladder:
    """Kinds of bodies and roles by id, with their wordings. Made by :func:`ladder`, or from rows by :meth:`of`."""

    kinds: Mapping[str, OrganizationKind]
    roles: Mapping[str, Role]
    heads: tuple[OrganizationHead, ...]
    _organization_forms: tuple[OrganizationForm, ...]
    _role_forms: tuple[RoleForm, ...]
    _by_wording: Mapping[str, str]

    @classmethod
    def of(
        cls,
        kinds: Sequence[OrganizationKind],
        organization_forms: Sequence[OrganizationForm],
        heads: Sequence[OrganizationHead],
        roles: Sequence[Role],
        role_forms: Sequence[RoleForm],
    ) -> Ladder:
        """A ladder of these rows, each in the order of its table.

        Raises:
            TableError: a row names an id that is not there, parents go round in a circle, or a wording comes twice with one
                meaning; the message names file and line.
        """
        by_id = {row.id: row for row in kinds}
        role_by_id = {row.id: row for row in roles}
        known = by_id.keys()
        _refer("organizations", "parent", [row.parent for row in kinds], known)
        _refer("organization_forms", "organization", [row.organization for row in organization_forms], known)
        _refer("organization_heads", "parent", [row.parent for row in heads], known)
        _refer("roles", "organization", [row.organization for row in roles], known)
        _refer("role_forms", "role", [row.role for row in role_forms], role_by_id.keys())
        _refer("role_forms", "organization", [row.organization for row in role_forms], known)
        _without_circles(kinds, by_id)
        labels = {(row.label.casefold(), row.id) for row in kinds}
        _once("organization_forms", [(row.form.casefold(), row.organization) for row in organization_forms], labels)
        role_labels = {(row.label.casefold(), row.id, None) for row in roles}
        _once("role_forms", [(row.form.casefold(), row.role, row.organization) for row in role_forms], role_labels)
        wordings = {row.form.casefold(): row.role for row in role_forms if row.organization is None}
        wordings |= {row.label.casefold(): row.id for row in roles}
        return cls(
            MappingProxyType(by_id),
            MappingProxyType(role_by_id),
            tuple(heads),
            tuple(organization_forms),
            tuple(role_forms),
            MappingProxyType(wordings),
        )

    def organization_forms(self) -> Iterator[tuple[str, OrganizationForm]]:
        """Every wording of every kind with its row: the labels first, then the other wordings, each in table order."""
        for kind in self.kinds.values():
            yield kind.label, OrganizationForm(kind.id, kind.label, None, kind.source)
        for row in self._organization_forms:
            yield row.form, row

    def role_forms(self) -> Iterator[tuple[str, RoleForm]]:
        """Every wording of every role with its row: the labels first, then the other wordings, each in table order."""
        for role in self.roles.values():
            yield role.label, RoleForm(role.id, role.label, None, None, role.source)
        for row in self._role_forms:
            yield row.form, row

    def narrowed(self, role: Role, body: str) -> Role:
        """The role that ``role`` is in a body of the label ``body``.

        "Kepala" of "Dinas Kesehatan Kabupaten Kapuas" is the role "Kepala Dinas", "Ketua" of "Pengadilan Negeri Sampit" is
        "Ketua Pengadilan Negeri". The role that takes most words of ``body`` wins; where none does it is ``role`` itself.
        """
        words = body.split()[:_LONGEST_HEAD]
        for size in range(len(words), 0, -1):
            found = self._by_wording.get(" ".join([role.label, *words[:size]]).casefold())
            if found is not None:
                return self.roles[found]
        return role


@functools.cache
def ladder() -> Ladder:
    """The ladder of the shipped tables, loaded once; TableError where one of them is broken."""
    return Ladder.of(
        load("organizations", OrganizationKind, key=("id",)),
        load("organization_forms", OrganizationForm),
        load("organization_heads", OrganizationHead, key=("head",)),
        load("roles", Role, key=("id",)),
        load("role_forms", RoleForm),
    )


def _refer(name: str, column: str, cells: Iterable[str | None], known: Iterable[str]) -> None:
    ids = set(known)
    for line, cell in enumerate(cells, start=2):
        if cell is not None and cell not in ids:
            target = "roles" if column == "role" else "organizations"
            raise TableError(f"{name}.csv:{line}: column {column}: expected an id of {target}.csv, found {cell!r}")


def _without_circles(kinds: Sequence[OrganizationKind], by_id: Mapping[str, OrganizationKind]) -> None:
    for line, kind in enumerate(kinds, start=2):
        path = [kind.id]
        above = kind.parent
        while above is not None:
            if above in path:
                circle = " > ".join([*path, above])
                raise TableError(f"organizations.csv:{line}: column parent: expected parents that end, found {circle}")
            path.append(above)
            above = by_id[above].parent


def _once(name: str, keys: Sequence[tuple[str | None, ...]], labels: Iterable[tuple[str | None, ...]]) -> None:
    """No wording stands twice for one thing, and none repeats a label, which is a wording already."""
    seen: dict[tuple[str | None, ...], str] = dict.fromkeys(labels, "the label")
    for line, key in enumerate(keys, start=2):
        if key in seen:
            raise TableError(
                f"{name}.csv:{line}: column form: expected a new wording, found {key[0]!r} as in {seen[key]} of {key[1]!r}"
            )
        seen[key] = f"line {line}"
