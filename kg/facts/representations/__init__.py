"""Representations: who stood in for whom, by rules in tables of one construction each.

``RULES`` are all rules; ``Representations`` reads what is told, ``QuotedRepresentations`` what speakers say of themselves.
"""

from __future__ import annotations

from kg.facts.representations.finding import RULES, Representations
from kg.facts.representations.quoted import QuotedRepresentations

__all__ = ["RULES", "QuotedRepresentations", "Representations"]
