"""Reading files that humans write and mend by hand, with editors and spreadsheets that may not write UTF-8."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


def text_of(path: Path, error: Callable[[int, str, str], Exception]) -> str:
    """The text of a file, its lines ended by line feeds, without a byte order mark.

    Args:
        path: of the file.
        error: makes what is raised where it is not UTF-8, from the line, what is expected and what is found.

    Raises:
        OSError: it cannot be read.
    """
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = data.count(b"\n", 0, wrong.start) + 1
        raise error(line, "text in UTF-8", f"byte {data[wrong.start]:#04x}") from wrong
    return text.replace("\r\n", "\n").replace("\r", "\n")
