"""The option ``--extractor`` of all commands that read articles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

SETTING = "KG_EXTRACTORS"


def extractor_option(command: F) -> F:
    """Let a command take names of extractors, as the argument ``extractors``."""
    return click.option(
        "--extractor",
        "extractors",
        multiple=True,
        metavar="NAME",
        envvar=SETTING,
        show_envvar=True,
        help="Use this extractor of an installed package as well; may be repeated.",
    )(command)
