"""Cleaning text: one form for every way of writing the same characters. Offsets refer to what ``clean`` returns.

What is invisible goes, what separates words is a blank, paragraphs are lines. Letters, digits, dashes and quotes, curly
or straight, stay as they were written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5
from unicodedata import is_normalized, normalize

BLANK, NEWLINE = " ", "\n"

# Default_Ignorable_Code_Point of Unicode 15.0 (DerivedCoreProperties.txt): soft hyphen, zero-width and bidirectional
# controls, variation selectors, tags; then the interlinear annotation marks and two code points that are no characters.
_INVISIBLE = (
    (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
    (0xFFF9, 0xFFFB), (0xFFFE, 0xFFFF),
)  # fmt: skip
_BLANKS = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_NEWLINES = "\r\v\f\u2028\u2029"


def _rewrites() -> Iterator[tuple[str, str]]:
    for first, last in _INVISIBLE:
        yield from ((chr(code), "") for code in range(first, last + 1))
    yield from ((chr(code), "") for code in (*range(0x20), 0x7F) if chr(code) not in "\t\n\r\v\f")
    yield from ((character, BLANK) for character in _BLANKS)
    yield from ((character, NEWLINE) for character in _NEWLINES)
    # C1 controls are Windows-1252 characters that were decoded as Latin-1: read them as browsers do.
    yield from ((chr(code), bytes([code]).decode("cp1252", "ignore")) for code in range(0x80, 0xA0))


_REWRITE = dict(_rewrites())
_SURROGATES = range(0xD800, 0xE000)
# Two classes, because the regular expressions of Python look a class up in a table only where all of it is below U+10000.
_ODD = re.compile("[" + "".join(re.escape(odd) for odd in _REWRITE if odd <= "\uffff") + "\ud800-\udfff]")
_ODD_ASTRAL = re.compile("[" + "".join(f"{chr(a)}-{chr(b)}" for a, b in _INVISIBLE if a > 0xFFFF) + "]")
_ENTITY = r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31})"
_HAS_ENTITY = re.compile(_ENTITY + ";")
_ENTITY_AT_END = re.compile(_ENTITY + r"\Z")
_LONGEST_ENTITY = 33
_BLANK_RUN = re.compile(" {2,}")
_LINE_BREAK = re.compile(r" ?\n[ \n]*")


def clean(text: str) -> str:
    """The text in its one stored form.

    NFC; CRLF and other line ends to LF; tabs and Unicode spaces to a blank, runs of blanks to one; soft hyphens,
    zero-width and control characters dropped; HTML entities that end in a semicolon resolved, also where they were
    escaped several times; paragraphs one line each, without blank lines; nothing around the whole. Lone surrogates,
    which no encoding can hold, become U+FFFD.

    Cleaning is idempotent, and its cost is linear in the length of the text.

    Examples:
        >>> clean("Rapat\\u00a0 koordinasi\\r\\n\\r\\n&amp;quot;Siap&amp;quot;")
        'Rapat koordinasi\\n"Siap"'
    """
    text = _plain(text)
    if "&" in text and _HAS_ENTITY.search(text):
        text = _composed("".join(_resolved(text)))
    text = _BLANK_RUN.sub(BLANK, text) if "  " in text else text
    return _LINE_BREAK.sub(NEWLINE, text).strip(" \n")


def clean_line(text: str) -> str:
    """``clean`` for what is one line by its nature: a headline, an id, the name of an outlet."""
    return clean(text).replace(NEWLINE, BLANK)


def _plain(text: str) -> str:
    if "\r" in text:
        text = text.replace("\r\n", NEWLINE)
    text = _ODD.sub(lambda match: _rewritten(match[0]), text)
    return text if text.isascii() else _composed(_ODD_ASTRAL.sub("", text))


def _rewritten(character: str) -> str:
    return "\ufffd" if ord(character) in _SURROGATES else _REWRITE[character]


def _composed(text: str) -> str:
    return text if is_normalized("NFC", text) else normalize("NFC", text)


def _resolved(text: str) -> list[str]:
    """The characters of ``text`` with entities resolved until none is left.

    One pass with a stack: an entity can only be completed by a semicolon, and what it stands for may complete the one
    around it ("&amp;lt;" is "&lt;" is "<"), so each semicolon looks back at the end of what was read so far.
    """
    *pieces, rest = text.split(";")
    read: list[str] = []
    for piece in pieces:
        read.extend(piece)
        pending = ";"
        while pending == ";":
            entity = _ENTITY_AT_END.search("".join(read[-_LONGEST_ENTITY:]))
            meaning = _meaning(entity[0]) if entity else None
            if entity is None or meaning is None:
                read.append(";")
                break
            del read[-len(entity[0]) :]
            pending = meaning
        else:
            read.extend(pending)
    read.extend(rest)
    return read


def _meaning(entity: str) -> str | None:
    """What an entity, given without its semicolon, stands for; None for a name that HTML does not know."""
    whole = entity + ";"
    return _plain(unescape(whole)) if whole[1] == "#" or whole[1:] in html5 else None
