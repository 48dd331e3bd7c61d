"""``kg export``: the graph of a store as a file."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command("export")
@click.argument("file")
@click.option("--store", default="wakil.kg", show_default=True, help="Folder of the store.")
def command(file: str, store: str) -> None:
    """Write the graph of a store to FILE as sorted N-Quads (ending .nq), or to standard output (-).

    \b
    Examples:
      kg export graph.nq
      kg export - --store news.kg | grep Representation
    """
    from kg.errors import UsageError
    from kg.store.opening import open_reading

    if file != "-" and not file.endswith(".nq"):
        raise UsageError(f"{file}: expected a name that ends in .nq, the one format that can be written; or - for stdout")
    with open_reading(store) as reader:
        if file == "-":
            for line in reader.nquads():
                sys.stdout.buffer.write(line)
            return
        target = Path(file)
        beside = target.with_name(f".{target.name}.part")
        with beside.open("wb") as out:
            out.writelines(reader.nquads())
        beside.replace(target)
    click.echo(f"wrote {file}", err=True)
