"""The version of the extraction: what decides whether an article must be read again."""

from __future__ import annotations

import functools
import hashlib
from importlib.metadata import entry_points
from importlib.resources import files
from importlib.resources.abc import Traversable

from kg import __version__

# what an article's draft and findings follow from, in the order of the house
STAGES = ("text", "lexicon", "grammar", "mentions", "facts", "graph", "validation")
PLUGINS = "kg.extractors"
_SUFFIXES = (".py", ".csv", ".toml")


@functools.cache
def fingerprint() -> str:
    """The program's version and a digest over the code and tables that read articles, and over the plug-ins installed.

    A changed table or rule gives another one, so the next build reads the articles again that it is given.
    """
    digest = hashlib.sha256()
    package = files("kg")
    for stage in STAGES:
        _take(package / stage, stage, digest)
    for plugin in sorted(entry_points(group=PLUGINS), key=lambda each: (each.name, each.value)):
        version = plugin.dist.version if plugin.dist is not None else ""
        digest.update(f"{plugin.name}\0{plugin.value}\0{version}\0".encode())
    return f"{__version__}+{digest.hexdigest()[:12]}"


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
