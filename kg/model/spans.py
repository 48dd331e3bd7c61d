"""Spans and evidence: where in an article something stands, and what proves a fact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points of an article's text."""

    start: int
    end: int

    def within(self, other: Span) -> bool:
        """Whether this span lies inside the other one."""
        return other.start <= self.start and self.end <= other.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share a code point."""
        return self.start < other.end and other.start < self.end

    def join(self, other: Span) -> Span:
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that prove a fact, the rule that took them, and how sure it is.

    ``quote`` is always ``text[span.start:span.end]`` of the article; ``confidence`` is between 0 and 1.
    """

    span: Span
    quote: str
    rule: str
    confidence: float

    def __post_init__(self) -> None:
        if not self.quote or len(self.quote) != self.span.end - self.span.start:
            raise ValueError(f"evidence of rule {self.rule}: quote of {len(self.quote)} characters for {self.span}")
        if not 0.0 <= self.confidence <= 1.0:
            raise ValueError(f"evidence of rule {self.rule}: confidence {self.confidence} is not within 0 and 1")

    @classmethod
    def of(cls, text: str, span: Span, rule: str, confidence: float) -> Evidence:
        """Evidence for the words that stand at ``span`` in ``text``."""
        return cls(span, text[span.start : span.end], rule, confidence)
