"""The words of pictures and of the page, from ``words.csv``, in Indonesian and English."""

from __future__ import annotations

import csv
import functools
from importlib.resources import files


@functools.cache
def words() -> dict[str, dict[str, str]]:
    """All words: key -> language -> text, in which {0}, {1} ... stand for values."""
    table = (files("kg.export") / "words.csv").read_text(encoding="utf-8")
    return {line["key"]: {"id": line["id"], "en": line["en"]} for line in csv.DictReader(table.splitlines())}


def said(key: str, *values: object) -> str:
    """The words of a key in Indonesian, as pictures have them, with the values in their places; KeyError without such a key."""
    return words()[key]["id"].format(*values)
