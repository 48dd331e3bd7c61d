"""Posts that the press of a region runs together with the region's name: "Gubri" is the governor of Riau."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from kg.errors import TableError
from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.ladder import ladder
from kg.lexicon.tables import load


class Contraction(NamedTuple):
    """One word that names a post whole: the id of its role and the code of its region."""

    form: str
    role: str
    region: str
    source: str


@functools.cache
def contractions() -> Mapping[str, Contraction]:
    """The contractions by their form in lower case.

    Raises:
        TableError: the table breaks its schema, or names a role or a region that is not there.
    """
    rows = load("contractions", Contraction, key=("form",))
    for line, row in enumerate(rows, start=2):
        if row.role not in ladder().roles:
            raise TableError(f"contractions.csv:{line}: column role: expected an id of roles.csv, found {row.role!r}")
        try:
            gazetteer().region(row.region)
        except KeyError as error:
            message = f"contractions.csv:{line}: column region: expected a code of a region, found {row.region!r}"
            raise TableError(message) from error
    return MappingProxyType({row.form.casefold(): row for row in rows})
