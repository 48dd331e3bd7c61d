"""One article on its way: read, drafted, validated. Nothing here knows of other articles or of a store."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import NamedTuple, TypeAlias

from kg.errors import ExtractorError
from kg.graph.build import triples_of
from kg.graph.claims import Draft
from kg.graph.draft import draft
from kg.graph.iris import Names
from kg.model.article import Article
from kg.model.facts import Reading
from kg.store.rows import FindingRow
from kg.validation.findings import Finding
from kg.validation.index import AnyTriple

Reader: TypeAlias = Callable[[Article], Reading]
Check: TypeAlias = Callable[[Iterable[AnyTriple]], Iterable[Finding]]

VIOLATION = "Violation"


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
        check: validates an article's graph, with the descriptions of what it names; that of ``kg.validation`` where None.
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
        check = self.check or _default_check()
        return Processed(article, made, tuple(map(_flat, check(triples_of(made, names)))))


def blame(error: BaseException) -> str:
    """What an error says, and which code raised it: module, function and line; of an extractor, also its name."""
    if isinstance(error, ExtractorError) and error.__cause__ is not None:
        return f"the extractor {error.extractor!r} failed: {blame(error.__cause__)}"
    where = ""
    for frame, line in traceback.walk_tb(error.__traceback__):
        where = f" in {frame.f_globals.get('__name__', '?')}.{frame.f_code.co_name}, line {line}"
    return f"{type(error).__name__}{where}: {error}"


def _default_reader() -> Reader:
    from kg.facts import read

    return read


def _default_check() -> Check:
    from kg.validation.engine import validator

    return validator()


def _flat(finding: Finding) -> FindingRow:
    return {name: value for name, value in asdict(finding).items() if value is not None}
