"""Titles before a name and degrees behind it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal, NamedTuple

from kg.lexicon.tables import load


class Title(NamedTuple):
    """A title that stands before a name."""

    form: str
    kind: Literal["honorific", "religious", "noble", "academic", "rank", "corps"]
    source: str


class Degree(NamedTuple):
    """A degree that stands behind a name, and how it is written properly."""

    form: str
    normal: str
    source: str


@cache
def titles() -> Mapping[str, Title]:
    """Titles by folded form without closing full stop."""
    return MappingProxyType({row.form.lower().rstrip("."): row for row in load("titles", Title)})


@cache
def degrees() -> Mapping[str, Degree]:
    """Degrees by form in lower case, dots and blanks removed."""
    return MappingProxyType({row.form.lower().replace(".", "").replace(" ", ""): row for row in load("degrees", Degree)})
