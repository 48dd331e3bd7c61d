"""One article on its way: read, drafted, validated. Nothing here knows of other articles or of a store."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from pyoxigraph import Quad

from kg.graph.build import assemble
from kg.graph.claims import Draft
from kg.graph.draft import draft
from kg.graph.iris import Names
from kg.model.article import Article
from kg.model.facts import Reading
from kg.store.rows import FindingRow

Reader: TypeAlias = Callable[[Article], Reading]
# validation of a graph: what it found, each as a flat record of text with "severity" and "message"
Check: TypeAlias = Callable[[Sequence[Quad]], Iterable[FindingRow]]

VIOLATION = "violation"


class Processed(NamedTuple):
    """What became of an article: a draft with the findings on it, or the ``reason`` why it could not be read."""

    article: Article
    draft: Draft | None
    findings: tuple[FindingRow, ...] = ()
    reason: str | None = None

    @property
    def violates(self) -> bool:
        """Whether its graph breaks a shape."""
        return any(finding["severity"] == VIOLATION for finding in self.findings)


@dataclass(frozen=True)
class Road:
    """From an article to its draft. Picklable where its parts are.

    Args:
        reader: reads an article; ``kg.facts.read`` where None.
        check: validates an article's graph, with the descriptions of what it names; nothing is validated where None.
        base: what the IRIs begin with.
    """

    reader: Reader | None = None
    check: Check | None = None
    base: str | None = None

    def process(self, article: Article) -> Processed:
        """Read, draft and validate an article; an error of an extractor becomes the reason why it has no draft."""
        names = Names() if self.base is None else Names(self.base)
        read = self.reader or _default_reader()
        try:
            made = draft(read(article), names)
        except Exception as error:  # whatever a rule or plug-in raises concerns this article only, and is reported
            return Processed(article, None, reason=blame(error))
        found = () if self.check is None else tuple(self.check(assemble([made], names)))
        return Processed(article, made, found)


def blame(error: BaseException) -> str:
    """What an error says, and which code raised it: module, function and line."""
    where = ""
    for frame, line in traceback.walk_tb(error.__traceback__):
        where = f" in {frame.f_globals.get('__name__', '?')}.{frame.f_code.co_name}, line {line}"
    return f"{type(error).__name__}{where}: {error}"


def _default_reader() -> Reader:
    from kg.facts import read

    return read
