"""Extractors beside the built-in ones: those that other packages offer by entry points, and those that ship but are off.

A package offers an extractor in its ``pyproject.toml``::

    [project.entry-points."kg.extractors"]
    my-extractor = "my_package.my_module:MyExtractor"

What stands there is called without arguments and gives an ``Extractor`` (a class will do). An extractor runs only where it is
named, after the built-in ones and in the order in which it is named. It may have an attribute ``depends_on``, a text that says
what its findings depend on beside its code (a model, a setting): where that changes, articles are read again.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from typing import cast

from kg.errors import PluginError, UsageError, WakilError
from kg.facts.reading import BUILT_IN, read
from kg.facts.scene import Extractor
from kg.model.article import Article
from kg.model.facts import Reading

GROUP = "kg.extractors"
_SHIPPED = (EntryPoint("language-model", "kg.opinion:language_model", GROUP),)


@dataclass(frozen=True, slots=True)
class ExtendedReader:
    """Reads articles with the built-in extractors, then with others. Another process loads them for itself.

    Args:
        names: of the others, as they are installed.
    """

    names: tuple[str, ...]

    def __call__(self, article: Article) -> Reading:
        """Read an article; ExtractorError names the extractor that failed."""
        return read(article, (*BUILT_IN, *load(self.names)))


def reader_with(names: Iterable[str]) -> ExtendedReader | None:
    """A reader that uses these extractors as well, None where none is named.

    Raises:
        UsageError: no such extractor is installed, or several are of one name.
        PluginError: one cannot be loaded.
    """
    wanted = tuple(dict.fromkeys(names))
    load(wanted)
    return ExtendedReader(wanted) if wanted else None


def load(names: Iterable[str]) -> tuple[Extractor, ...]:
    """The extractors of these names; errors as of :func:`reader_with`."""
    return tuple(map(_loaded, names))


def installed() -> Mapping[str, tuple[EntryPoint, ...]]:
    """The extractors that can be named: name to entry points, of which more than one is a conflict."""
    found: dict[str, list[EntryPoint]] = {}
    for entry in (*_SHIPPED, *entry_points(group=GROUP)):
        found.setdefault(entry.name, []).append(entry)
    return {name: tuple(found[name]) for name in sorted(found)}


def entry_of(name: str) -> EntryPoint:
    """The entry point of an extractor; UsageError where there is none, or more than one."""
    known = installed()
    entries = known.get(name, ())
    if not entries:
        raise UsageError(f"there is no extractor {name!r} installed; there are: {', '.join(known) or 'none'}")
    if len(entries) > 1:
        offered = ", ".join(f"{offered_by(entry)} ({entry.value})" for entry in entries)
        raise UsageError(f"several packages offer an extractor {name!r}: {offered}; uninstall all but one")
    return entries[0]


def offered_by(entry: EntryPoint) -> str:
    """The distribution that offers an extractor, with its version."""
    return "wakil" if entry.dist is None else f"{entry.dist.name} {entry.dist.version}"


@functools.cache
def _loaded(name: str) -> Extractor:
    entry = entry_of(name)
    try:
        made = entry.load()()
    except WakilError:
        raise
    except Exception as error:  # whatever a foreign package raises when it is imported or called
        raise _broken(entry, f"{type(error).__name__}: {error}") from error
    if not callable(made) or not isinstance(getattr(made, "name", None), str):
        raise _broken(entry, f"it gives a {type(made).__name__}, which is not callable or has no name")
    return cast("Extractor", made)


def _broken(entry: EntryPoint, reason: str) -> PluginError:
    return PluginError(f"the extractor {entry.name!r} of {offered_by(entry)} ({entry.value}) cannot be loaded: {reason}")
