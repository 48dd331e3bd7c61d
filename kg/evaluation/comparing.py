"""When a name or a post that was found is the one that was annotated.

The tables are those of the annotation guidelines, not those of extraction: a comparison that leaned on what it measures
would agree with its mistakes. A post's region or organization may be fuller on one side.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Mapping
from importlib.resources import files
from typing import NamedTuple, TypeVar

from kg.text.tables import load_text

T = TypeVar("T")

_NAMES_ALIKE = 93  # per cent, of rapidfuzz: one letter in a name of two words
_POSTS_ALIKE = 88
_LEAST_SHARED = 0.4  # of the words of the fuller post that the shorter one must have
_DOTTED_DEGREE = r"(?:S|M|A|D|B|Sp|Ph|Amd|AMd)\.[A-Z][A-Za-z]{0,5}(?:\.[A-Z][A-Za-z]{0,4})*\.?"
_CACHED = 16_384


class _Abbreviation(NamedTuple):
    form: str
    expansion: str | None
    source: str


class _Title(NamedTuple):
    word: str
    source: str


class _Degree(NamedTuple):
    degree: str
    source: str


@functools.lru_cache(_CACHED)
def fold(text: str) -> str:
    """Lower case, without accents."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(char for char in plain if not unicodedata.combining(char)).lower()


@functools.lru_cache(_CACHED)
def name_key(name: str) -> str:
    """The words of a name without titles, degrees and punctuation.

    Examples:
        >>> name_key("H. Sena F. Contoh, S.Sos., M.Si")
        'sena f contoh'
    """
    bare = name.partition(",")[0] if "," in name else _degrees().sub("", name)
    words = re.findall(r"[a-z0-9'’]+", fold(bare).replace("’", "'").replace("'", ""))
    while words and words[0] in _titles():
        words.pop(0)
    return " ".join(words)


@functools.lru_cache(_CACHED)
def same_name(one: str, other: str) -> bool:
    """Whether two wordings name one person: the same words, or as good as."""
    from rapidfuzz import fuzz

    a, b = name_key(one), name_key(other)
    return bool(a) and bool(b) and (a == b or fuzz.ratio(a, b) >= _NAMES_ALIKE)


@functools.lru_cache(_CACHED)
def post_key(post: str) -> str:
    """The words of a post, a body or an event with abbreviations spelled out.

    Examples:
        >>> post_key("Plt. Sekda Kab. Kapuas")
        'sekretaris daerah kabupaten kapuas'
    """
    words = re.findall(r"[a-z0-9&]+", fold(post).replace("wali kota", "walikota"))
    spelled = _abbreviations()
    return " ".join(spelled.get(word, word) for word in words if spelled.get(word, word))


@functools.lru_cache(_CACHED)
def same_post(one: str, other: str) -> bool:
    """Whether two wordings name one post or body, as far as either says; a deputy is never the one deputized for."""
    from rapidfuzz import fuzz

    a, b = post_key(one), post_key(other)
    if not a or not b or ("wakil" in a.split()) != ("wakil" in b.split()) or a.split()[0] != b.split()[0]:
        return False
    if fuzz.token_sort_ratio(a, b) >= _POSTS_ALIKE:
        return True
    short, long = sorted((set(a.split()), set(b.split())), key=len)
    return len(short) >= 2 and short <= long and len(short) / len(long) >= _LEAST_SHARED


def likeness(one: str, other: str) -> float:
    """How alike the words of two event types or names are, whatever their order and number, 0 to 100."""
    from rapidfuzz import fuzz

    return fuzz.token_set_ratio(post_key(one), post_key(other))


def closeness(one: str, other: str) -> float:
    """As :func:`likeness`, with how alike the whole wordings are to decide between equals."""
    from rapidfuzz import fuzz

    return likeness(one, other) + fuzz.ratio(post_key(one), post_key(other)) / 100


@functools.cache
def _abbreviations() -> Mapping[str, str]:
    return {row.form: row.expansion or "" for row in _table("abbreviations", _Abbreviation, "form")}


@functools.cache
def _titles() -> frozenset[str]:
    return frozenset(row.word for row in _table("titles", _Title, "word"))


@functools.cache
def _degrees() -> re.Pattern[str]:
    """Degrees at the end of a name that no comma parts from it."""
    plain = "|".join(re.escape(row.degree) for row in _table("degrees", _Degree, "degree"))
    return re.compile(rf"(?:\s+(?:{_DOTTED_DEGREE}|(?:{plain})\.?))+$")


def _table(name: str, row_type: type[T], key: str) -> tuple[T, ...]:
    return load_text((files("kg.evaluation") / "data" / f"{name}.csv").read_text("utf-8"), name, row_type, key=(key,))
