"""Finding the folders that ship with Wakil: ``ontology`` and ``shapes``.

In a wheel they lie inside the package, in a checkout beside it.
"""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def folder(name: str) -> Traversable:
    """The shipped folder of that name.

    Args:
        name: "ontology" or "shapes".

    Raises:
        FileNotFoundError: neither the package nor the checkout has it: a broken installation.
    """
    packed = files("kg") / name
    if packed.is_dir():
        return packed
    beside = Path(__file__).resolve().parent.parent / name
    if beside.is_dir():
        return beside
    raise FileNotFoundError(f"the folder {name!r} is missing from this installation of wakil; install it again")
