"""Wakil reads Indonesian regional-government news and answers who stood in for whom.

The public names, each the Python side of a command; they are imported when first used:

- ``read`` (``kg explain``): an :class:`Article` to its ``Reading``, all facts with their evidence;
- ``build`` (``kg build``): files, folders or standard input into a store;
- ``open_reading``: a store, for ``run`` (``kg query NAME``) and ``ask`` (``kg ask``);
- ``evaluate`` (``kg query SPARQL``): a stranger's SPARQL, guarded, in a process of its own;
- ``why`` (``kg why``), ``unsure`` and ``review`` (``kg review``): why somebody is one person, and decisions on that;
- ``kg.evaluation`` (``kg evaluate``, ``kg sample``): extraction measured against annotations, and samples to judge;
- ``build_graph``, ``to_rdflib``, ``to_networkx``: readings as a graph in memory, and in other libraries.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.facts import read
    from kg.graph.build import build as build_graph
    from kg.graph.views import to_networkx, to_rdflib
    from kg.model.article import Article
    from kg.pipeline.building import build
    from kg.query.asking import ask
    from kg.query.named import run
    from kg.query.sparql import evaluate
    from kg.store.opening import open_reading
    from kg.store.reviewing import review, unsure, why

__version__ = "0.1.0"
__all__ = [
    "Article",
    "ask",
    "build",
    "build_graph",
    "evaluate",
    "open_reading",
    "read",
    "review",
    "run",
    "to_networkx",
    "to_rdflib",
    "unsure",
    "why",
]

# public name to the module that defines it and its name there
_HOMES = {
    "Article": ("kg.model.article", "Article"),
    "ask": ("kg.query.asking", "ask"),
    "build": ("kg.pipeline.building", "build"),
    "build_graph": ("kg.graph.build", "build"),
    "evaluate": ("kg.query.sparql", "evaluate"),
    "open_reading": ("kg.store.opening", "open_reading"),
    "read": ("kg.facts", "read"),
    "review": ("kg.store.reviewing", "review"),
    "run": ("kg.query.named", "run"),
    "to_networkx": ("kg.graph.views", "to_networkx"),
    "to_rdflib": ("kg.graph.views", "to_rdflib"),
    "unsure": ("kg.store.reviewing", "unsure"),
    "why": ("kg.store.reviewing", "why"),
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    module, attribute = _HOMES[name]
    found = globals()[name] = getattr(importlib.import_module(module), attribute)  # so that it is looked for once
    return found
