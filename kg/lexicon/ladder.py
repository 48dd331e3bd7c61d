"""The ladder of posts and bodies: kinds of bodies, roles, and their wordings, from five tables.

Sources stand in the tables' ``source`` column; the order of protocol follows UU 9/2010, articles 10 and 11.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from kg.errors import TableError
from kg.lexicon.tables import load


class OrganizationKind(NamedTuple):
    """A kind of body; ``kind_class`` is its class in the ontology, ``parent`` the kind that it is part of."""

    id: str
    label: str
    kind_class: str
    parent: str | None
    level: str
    source: str


class OrganizationForm(NamedTuple):
    """A wording of a kind of body; ``level`` where the wording fixes it ("Pemprov")."""

    organization: str
    form: str
    level: str | None
    source: str


class OrganizationHead(NamedTuple):
    """A head word that opens the name of a body of an open class: "Dinas", "Yayasan"."""

    head: str
    kind_class: str
    parent: str | None
    level: str
    source: str


class Role(NamedTuple):
    """A role; ``rank`` is its place in the order of protocol, 1 is highest."""

    id: str
    label: str
    label_en: str
    level: str
    organization: str | None
    single_seat: bool
    rank: int | None
    source: str


class RoleForm(NamedTuple):
    """A wording of a role; ``organization`` and ``level`` where the wording fixes them ("Kadinkes", "Sekdaprov")."""

    role: str
    form: str
    organization: str | None
    level: str | None
    source: str


@dataclass(frozen=True)
class Ladder:
    """All tables of the ladder, checked against each other."""

    kinds: Mapping[str, OrganizationKind]
    roles: Mapping[str, Role]
    heads: tuple[OrganizationHead, ...]
    _organization_forms: tuple[OrganizationForm, ...]
    _role_forms: tuple[RoleForm, ...]

    def organization_forms(self) -> Iterable[tuple[str, OrganizationForm]]:
        """Every wording of every kind of body, its label included."""
        for kind in self.kinds.values():
            yield kind.label, OrganizationForm(kind.id, kind.label, None, kind.source)
        for row in self._organization_forms:
            yield row.form, row

    def role_forms(self) -> Iterable[tuple[str, RoleForm]]:
        """Every wording of every role, its label included."""
        for role in self.roles.values():
            yield role.label, RoleForm(role.id, role.label, None, None, role.source)
        for row in self._role_forms:
            yield row.form, row


def _known(table: str, column: str, value: str | None, ids: Iterable[str]) -> None:
    if value is not None and value not in ids:
        raise TableError(f"{table}.csv: column {column}: there is no {value!r}; add it to its table or correct it")


@cache
def ladder() -> Ladder:
    """The ladder, loaded once.

    Raises:
        TableError: a row names a kind or a role that its table lacks.
    """
    kinds = {row.id: row for row in load("organizations", OrganizationKind, key=("id",))}
    roles = {row.id: row for row in load("roles", Role, key=("id",))}
    heads = load("organization_heads", OrganizationHead, key=("head",))
    organization_forms = load("organization_forms", OrganizationForm)
    role_forms = load("role_forms", RoleForm)
    for kind in kinds.values():
        _known("organizations", "parent", kind.parent, kinds)
    for role in roles.values():
        _known("roles", "organization", role.organization, kinds)
    for form in organization_forms:
        _known("organization_forms", "organization", form.organization, kinds)
    for row in role_forms:
        _known("role_forms", "role", row.role, roles)
        _known("role_forms", "organization", row.organization, kinds)
    return Ladder(MappingProxyType(kinds), MappingProxyType(roles), heads, organization_forms, role_forms)
