"""Taking the graph away: RDF, tables, networks, pictures, each the same bytes for the same quads in any order."""

from __future__ import annotations

from kg.export.formats import ENDINGS, FORMATS, TITLE, export, format_of, render, write
from kg.export.tables import TABLES, Table

__all__ = ["ENDINGS", "FORMATS", "TABLES", "TITLE", "Table", "export", "format_of", "render", "write"]
