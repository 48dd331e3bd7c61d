"""The graph to be measured: of articles read now, of a file, or of a store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from pyoxigraph import Quad, RdfFormat, parse

from kg.errors import InputError, Place
from kg.facts import read
from kg.graph.build import build
from kg.model.article import Article
from kg.model.facts import Reading
from kg.store.layout import Layout
from kg.store.opening import open_reading
from kg.text.outcomes import Failure
from kg.text.sources import read as read_sources

Reader: TypeAlias = Callable[[Article], Reading]
_FORMATS = {".nq": RdfFormat.N_QUADS, ".trig": RdfFormat.TRIG}


def quads_of(source: str | Path, reader: Reader = read) -> list[Quad]:
    """The quads of a graph file (.nq, .trig), of a store, or of articles, which are read now.

    Args:
        source: a graph file, the folder of a store, or a file or folder of articles as ``kg build`` takes them.
        reader: what reads an article.

    Raises:
        InputError: the file is no graph, or an article cannot be read: figures over the rest would mislead.
        StoreError: the store cannot be opened.
    """
    path = Path(source)
    form = _FORMATS.get(path.suffix.lower())
    if form is not None:
        return _parsed(path, form)
    if Layout(path).holds_store():
        with open_reading(path) as store:
            return list(store.quads())
    return build([reader(article) for article in articles_of([path])])


def articles_of(sources: Sequence[str | Path]) -> list[Article]:
    """The articles of files and folders; InputError at the first that cannot be read."""
    found: list[Article] = []
    for outcome in read_sources(sources):
        if isinstance(outcome, Failure):
            raise outcome.error
        found.append(outcome)
    return found


def _parsed(path: Path, form: RdfFormat) -> list[Quad]:
    try:
        return list(parse(path=str(path), format=form))
    except (SyntaxError, ValueError, OSError) as error:
        raise InputError(
            Place(str(path)), expected=form.name, found=f"an error: {error}", remedy="Give what kg export wrote."
        ) from error
