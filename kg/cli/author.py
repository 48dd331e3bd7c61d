"""Who makes a judgement: asked for alike by all commands that keep one."""

from __future__ import annotations

import getpass
import os

import click

from kg.errors import UsageError

author_option = click.option("--author", metavar="NAME", help="Who decides; by default the user of this computer.")


def author(given: str | None) -> str:
    """The name that a judgement is kept with: what ``--author`` says, else the user of this computer.

    Raises:
        UsageError: it is blank, or the computer does not know who its user is.
    """
    if given is not None and not given.strip():
        raise UsageError("--author: expected a name, so that others can follow the judgement, found nothing")
    try:
        return (given or os.environ.get("USER") or getpass.getuser()).strip()
    except (KeyError, OSError, ImportError) as error:
        raise UsageError("this computer does not know its user's name; say who decides with --author") from error
