"""The command line: one module per command, loaded only when the command is called.

Data goes to stdout, remarks and progress to stderr. Exit status 0: fine, 1: findings or failed articles, 2: wrong use.
"""

from __future__ import annotations

import importlib
import sys
from typing import Any

import click

from kg.errors import UsageError, WakilError

# each is a module of this package whose attribute ``command`` is the click command
COMMANDS = (
    "build", "query", "ask", "explain", "why", "review", "timeline", "conflicts", "network",
    "validate", "export", "info", "remove", "evaluate", "sample", "bench",
)  # fmt: skip


class _Lazy(click.Group):
    """A group that imports a command's module when it is asked for, so that ``kg --help`` stays quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"kg.cli.{cmd_name}")
        command: click.Command = module.command
        return command


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="wakil", prog_name="kg")
def group() -> None:
    """Who stood in for whom in Indonesian regional government.

    \b
    Examples:
      kg build examples/articles                     articles into the store ./wakil.kg
      kg query who-represented                       who stood in for whom, with the words that say so
      kg ask "Siapa yang mewakili Bupati Sleman?"    a question in Indonesian or English
      kg explain examples/articles/01-rakor-pangan.txt
      kg export network.html                         the network as a page to open and pass on
    """


def main(arguments: list[str] | None = None) -> Any:
    """Run the command ``kg``; errors that the user can mend become one line on stderr and an exit status."""
    try:
        return group.main(args=arguments, prog_name="kg")
    except WakilError as error:
        click.echo(f"kg: {error}", err=True)
        sys.exit(2 if isinstance(error, UsageError) else 1)
