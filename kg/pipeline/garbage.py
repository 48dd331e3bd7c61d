"""How often Python looks for cyclic garbage while articles are read."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# Objects that outlive a round of the youngest generation's collection. Reading an article makes some ten thousand tuples
# and no cycles, and each full collection walks the language tables as well: with Python's 700 it takes a tenth of the time.
THRESHOLD = (100_000, 20, 20)


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Collect cyclic garbage seldom inside this block; the thresholds are put back after it."""
    before = gc.get_threshold()
    gc.set_threshold(*THRESHOLD)
    try:
        yield
    finally:
        gc.set_threshold(*before)
