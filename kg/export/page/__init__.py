"""The network as one web page that works from disk, without a network."""

from kg.export.page.render import as_html

__all__ = ["as_html"]
