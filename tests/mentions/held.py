"""Which posts a text of one article says that people hold."""

from __future__ import annotations

from datetime import date

from kg import Article, read


def held(text: str) -> dict[str, tuple[str, ...]]:
    """The wordings of the post of everybody who holds one, the label first."""
    tenures = read(Article("contoh", text, title="Kegiatan", date=date(2024, 5, 15))).tenures
    return {each.holder.name: (each.post.label, *each.post.forms) for each in tenures}
