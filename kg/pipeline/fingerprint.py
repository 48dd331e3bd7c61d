"""The version of the extraction: what decides whether an article must be read again."""

from __future__ import annotations

import functools
import hashlib
import importlib.util
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from kg import __version__
from kg.facts.extractors import entry_of, load, offered_by

# what an article's draft and findings follow from, in the order of the house
STAGES = ("text", "lexicon", "grammar", "mentions", "facts", "graph", "validation")
_SUFFIXES = (".py", ".csv", ".toml")


@functools.cache
def fingerprint(extractors: tuple[str, ...] = ()) -> str:
    """The program's version and a digest over the code and tables that read articles.

    A changed table or rule gives another one, so the next build reads the articles again that it is given.

    Args:
        extractors: the names of those that are used beside the built-in ones; their version, their code and what they
            say that they depend on count as well.
    """
    digest = hashlib.sha256()
    package = files("kg")
    for stage in STAGES:
        _take(package / stage, stage, digest)
    for name, extractor in zip(extractors, load(extractors), strict=True):
        entry = entry_of(name)
        digest.update(f"{name}\0{entry.value}\0{offered_by(entry)}\0{getattr(extractor, 'depends_on', '')}\0".encode())
        _take_module(entry.module, digest)
    return f"{__version__}+{digest.hexdigest()[:12]}"


def _take_module(name: str, digest: hashlib._Hash) -> None:
    """The code of a module: that of its whole package, where it is in one."""
    spec = importlib.util.find_spec(name)
    if spec is not None and spec.parent:
        _take(files(spec.parent), spec.parent, digest)
    elif spec is not None and spec.origin is not None:
        digest.update(Path(spec.origin).read_bytes())


def _take(folder: Traversable, name: str, digest: hashlib._Hash) -> None:
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        path = f"{name}/{entry.name}"
        if entry.is_dir():
            if entry.name != "__pycache__":
                _take(entry, path, digest)
        elif entry.name.endswith(_SUFFIXES):
            data = entry.read_bytes()
            digest.update(f"{path}\0{len(data)}\0".encode())
            digest.update(data)
