"""Facts from mentions: tenures and their changes, participations, representations, statements, each with its evidence."""

from kg.facts.reading import read
from kg.facts.scene import Extractor, Findings, Scene

__all__ = ["Extractor", "Findings", "Scene", "read"]
