"""HTML pages: trafilatura finds the article and what the page says about it. Nothing is fetched."""

from __future__ import annotations

import logging
import re

from kg.errors import InputError, Place
from kg.model.article import Article
from kg.text.cleaning import clean
from kg.text.fields import article, web_address
from kg.text.outcomes import Limits

# trafilatura falls back to any words of a page, menus too; a paragraph of this many words is prose.
_WORDS_OF_PROSE = 8
# Only dates that the page states as its own, never a guess from its text; a fixed latest day, since the default is today
# and the same page must give the same article whenever it is read.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2100-12-31"}
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article)\b", re.I | re.S
)


def looks_like_page(text: str) -> bool:
    """Whether a text begins as an HTML page does."""
    return _PAGE.match(text) is not None


def read_page(html: str, file: str, limits: Limits) -> Article:
    """The article on an HTML page, with title, date, URL and site name where the page's metadata give them.

    An address in the metadata that is not http(s) is left out, since the page, not the user, is wrong. Pages with more
    than ``limits.tags`` tags are refused, because finding the article costs up to 70 microseconds a tag (measured on
    the worst of several shapes of page); nesting is cut by the parser at 256 levels.

    Raises:
        InputError: a page with too many tags or without an article.
    """
    place = Place(file)
    tags = html.count("<")
    if tags > limits.tags:
        raise InputError(
            place,
            expected=f"a page of at most {limits.tags:,} tags",
            found=f"one of {tags:,}",
            remedy="Give the page of one article.",
        )
    found = _extracted(html)
    text = clean(found.get("text") or "")
    if not any(len(paragraph.split()) >= _WORDS_OF_PROSE for paragraph in text.split("\n")):
        raise InputError(
            place,
            expected="a page with the text of an article",
            found=f"no paragraph of at least {_WORDS_OF_PROSE} words outside menus and links",
            remedy="Give the page of the article itself, as the browser saves it, or its text.",
        )
    address = web_address(found.get("url") or "")
    return article({**found, "text": text, "url": address}, place, limits)


def _extracted(html: str) -> dict[str, str | None]:
    # A library's log lines about broken pages are for those who set up logging; without a handler they would go to stderr.
    for name in ("trafilatura", "htmldate"):
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
    from trafilatura import bare_extraction

    document = bare_extraction(html, with_metadata=True, include_comments=False, date_extraction_params=_DATES)
    if document is None:
        return {}
    names = {"text": "text", "title": "title", "date": "date", "url": "url", "sitename": "source"}
    return {field: getattr(document, name) for name, field in names.items()}
