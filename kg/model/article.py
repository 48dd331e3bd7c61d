"""Articles as they are stored: cleaned text, to which every offset refers."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

_SLUG_WORD = re.compile(r"[a-z0-9]+")
_PLAIN_KEY = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9])?")


@lru_cache(maxsize=16384)
def slug(text: str, limit: int = 80) -> str:
    """Words of ``text`` as a readable part of an IRI: ASCII, lower case, joined by hyphens, at most ``limit`` long.

    Examples:
        >>> slug("Rapat Koordinasi (Rakor) Musrenbang ke-2")
        'rapat-koordinasi-rakor-musrenbang-ke-2'
    """
    plain = text if text.isascii() else unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    whole = "-".join(_SLUG_WORD.findall(plain.lower().replace("'", "")))
    if len(whole) <= limit:
        return whole
    cut = whole[: limit + 1].rsplit("-", 1)[0]
    return cut[:limit]


@dataclass(frozen=True, slots=True)
class Article:
    """One article.

    ``identifier`` is the id given on input, else the URL, else ``sha256:`` and the digest. ``title`` is None where
    the source gives none; it is not part of ``text``. ``date`` is the day of publication.
    """

    identifier: str
    text: str
    title: str | None = None
    date: date | None = None
    url: str | None = None
    source: str | None = None

    @property
    def key(self) -> str:
        """The article's part of its IRIs: the identifier itself where that is plain, else a slug with a digest."""
        if _PLAIN_KEY.fullmatch(self.identifier):
            return self.identifier
        mark = hashlib.sha256(self.identifier.encode()).hexdigest()[:12]
        return f"{slug(self.title or self.identifier, 60) or 'article'}-{mark}"

    @property
    def digest(self) -> str:
        """SHA-256 (hex) over all that was given: two articles with one digest say the same."""
        return _digest(self)


@lru_cache(maxsize=1024)
def _digest(article: Article) -> str:
    """The digest of an article, for which a build asks six times."""
    day = article.date and article.date.isoformat()
    fields = (article.identifier, article.title, article.text, day, article.url, article.source)
    return hashlib.sha256("\x1f".join("" if f is None else f"\x1e{f}" for f in fields).encode()).hexdigest()
