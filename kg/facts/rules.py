"""What a rule of facts is: a name, patterns, a confidence, examples that fire it and examples that must not."""

from __future__ import annotations

from typing import NamedTuple

from kg.grammar.patterns import Index, Pattern, compile_pattern


class Rule(NamedTuple):
    """A rule over the items of a sentence.

    ``confidence`` is that of a finding whose sides are named on the spot; coreference lowers it.
    """

    name: str
    patterns: tuple[Pattern, ...]
    confidence: float
    examples: tuple[str, ...]
    counter: tuple[str, ...] = ()


def rule(
    name: str, patterns: tuple[str, ...], confidence: float, examples: tuple[str, ...], counter: tuple[str, ...] = ()
) -> Rule:
    """A rule from the texts of its patterns."""
    return Rule(name, tuple(compile_pattern(p) for p in patterns), confidence, examples, counter)


def index(rules: tuple[Rule, ...]) -> Index:
    """All patterns of the rules, found by their anchors; the order of rules decides between them."""
    return Index((r.name, p) for r in rules for p in r.patterns)
