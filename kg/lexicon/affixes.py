"""What the prefix of a word tells: "membuka" and "bertemu" look like active verbs, "dibuka" like a passive one.

Source: Tata Bahasa Baku Bahasa Indonesia (prefixes of verbs). It looks at letters only: "menteri" has such a prefix, too.
"""

from __future__ import annotations

import re

_VERB = re.compile(r"(?:di|me|ber|ter)[a-z]{4,}")
_ACTIVE = re.compile(r"(?:me|ber)[a-z]{4,}")
_PASSIVE = re.compile(r"di[a-z]{4,}")


def like_verb(fold: str) -> bool:
    """Whether a folded word has the prefix of a verb."""
    return _VERB.fullmatch(fold) is not None


def like_active(fold: str) -> bool:
    """Whether a folded word has the prefix of an active verb."""
    return _ACTIVE.fullmatch(fold) is not None


def like_passive(fold: str) -> bool:
    """Whether a folded word has the prefix of a passive verb."""
    return _PASSIVE.fullmatch(fold) is not None
