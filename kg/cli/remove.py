"""``kg remove``: articles out of a store."""

from __future__ import annotations

import sys

import click


@click.command("remove")
@click.argument("articles", nargs=-1, required=True)
@click.option("--store", default="wakil.kg", show_default=True, help="Folder of the store.")
def command(articles: tuple[str, ...], store: str) -> None:
    """Take articles out of a store, with all that only they said.

    ARTICLES are keys, identifiers or URLs. Exit status 1 where the store has no such article; the others are removed.

    \b
    Examples:
      kg remove contoh-1
      kg remove https://example.org/berita/rakor-pangan --store news.kg
    """
    from kg.store.opening import open_existing

    missing = 0
    with open_existing(store) as writer:
        for name in articles:
            key = writer.key_of(name)
            if key is None:
                missing += 1
                click.echo(f"kg: {store} has no article {name}; kg info --articles lists those it has", err=True)
            else:
                writer.remove(key)
                click.echo(f"{store}: removed {key}", err=True)
    if missing:
        sys.exit(1)
