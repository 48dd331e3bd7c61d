"""A tiny distribution that offers extractors, made in a folder."""

from __future__ import annotations

from pathlib import Path

# finds the word "sahabat", fails on the word "gagal"
CODE = """
from kg.model.entities import Person
from kg.model.facts import Statement
from kg.model.spans import Evidence, Span


class Friends:
    name = "friends"
    depends_on = "{depends_on}"

    def __call__(self, scene, findings):
        if "gagal" in scene.text:
            raise RuntimeError("no friends here")
        at = scene.text.find("sahabat")
        if at >= 0:
            evidence = Evidence.of(scene.text, Span(at, at + 7), "friends/word", 0.6)
            findings.statements.append(Statement(Person("Rimba Danum"), "sahabat", evidence))


def nothing():
    return "not an extractor"
"""


def make(folder: Path, *, name: str = "sahabat", version: str = "1.0", depends_on: str = "", entries: str = "") -> Path:
    """A folder for ``sys.path`` with the module and its metadata, as an installer would leave it.

    Args:
        folder: is made.
        name: of the distribution, and with an underscore before it of the module.
        version: of the distribution.
        depends_on: what its extractor says of itself.
        entries: lines of entry points; by default one, ``friends``.
    """
    module = f"plugin_{name}"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{module}.py").write_text(CODE.replace("{depends_on}", depends_on), "utf-8")
    info = folder / f"{name}-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", "utf-8")
    lines = entries or f"friends = {module}:Friends"
    (info / "entry_points.txt").write_text(f"[kg.extractors]\n{lines}\n", "utf-8")
    return folder
