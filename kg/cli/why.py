"""``kg why``: why somebody is one person."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from kg.store.whois import Weighed, Why

_NEAREST = 5
_SHOWN = 20  # mentions of a person
REASONS = {
    "decision": "a human decided that they are two",
    "article": "one article names both",
    "conflict": "what is said of them cannot be true of one",
    "torn": "a mention fits both of two people, so it went to neither",
    "unsure": "the score is too low",
}


@click.command("why")
@click.argument("person")
@click.option("--store", default="wakil.kg", show_default=True, metavar="DIR", help="Folder of the store.")
@click.option("--all", "whole", is_flag=True, help=f"List all mentions, not only the first {_SHOWN}.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, with all mentions.")
def command(person: str, store: str, whole: bool, as_json: bool) -> None:
    """Show why PERSON is one person: the features that joined the mentions with their scores, who is near, the mentions.

    PERSON is a name, an IRI (also without its base, as person/rimba-danum), or a mention (article/KEY/person/NAME). Exit
    status 1 where the store has nobody of that name.

    \b
    Examples:
      kg why "Rimba Danum"
      kg why person/rimba-danum --json
    """
    from kg.store.reviewing import why

    found = why(person, store)
    if not found:
        near = _near(person, store)
        hint = f"; near it: {', '.join(near)}" if near else ""
        click.echo(f"kg: no article of {store} names a person {person!r}{hint}", err=True)
        sys.exit(1)
    if as_json:
        click.echo(json.dumps([_plain(each) for each in found], ensure_ascii=False, indent=2))
        return
    for each in found:
        _print(each, whole=whole)


def _near(person: str, store: str) -> Sequence[str]:
    """Names of people of the store that hold or look like what was given, which need not be a whole name."""
    from kg.query.naming import Directory
    from kg.store.opening import open_reading

    with open_reading(store) as reader:
        directory = Directory(reader)
        found = [each.label for each in directory.find(person, ("person",))]
        return found[:_NEAREST] or directory.near(person, ("person",))


def _print(found: Why, *, whole: bool) -> None:
    """The reasons first; the mentions behind them, of which there may be hundreds."""
    from kg.graph.identity.scoring import SAME, UNSURE

    click.echo(f"{found.name}  <{found.iri}>")
    if found.joined:
        click.echo(f"  joined, at a score of {SAME:g} or more")
    for link in found.joined:
        _print_link(link)
    if found.alike:
        click.echo("  one at once, as all that is told of them is the same")
    for alike in found.alike:
        click.echo(f"    {alike.weighed.total:g}  {alike.mentions} mentions of {alike.weighed.one}")
        _print_features(alike.weighed)
    for row in found.decisions:
        click.echo(f"  decision: {row.verdict}, {row.one}, {row.other} ({row.author}, {row.time}) {row.note}".rstrip())
    if found.near:
        click.echo(f"  held to be others, though at a score of {UNSURE:g} or more")
    for other in found.near:
        click.echo(f"    {other.name}  <{other.iri}>: {REASONS[other.reason]}")
        _print_link(other.closest)
    number = len(found.mentions)
    click.echo(f"  {number} mention{'s' if number != 1 else ''}")
    shown = found.mentions if whole else found.mentions[:_SHOWN]
    for mention in shown:
        click.echo(f"    {mention.mention}  {mention.name}  {mention.date or '-'}  {mention.title or '-'}")
    if len(shown) < number:
        click.echo(f"    and {number - len(shown)} more; --all lists them")
    click.echo()


def _print_link(link: Weighed) -> None:
    click.echo(f"    {link.total:g}  {link.one}  |  {link.other}")
    _print_features(link)


def _print_features(weighed: Weighed) -> None:
    from kg.store.whois import features_in_words

    for line in features_in_words(weighed.features):
        click.echo(f"        {line}")


def _plain(value: Any) -> Any:
    if hasattr(value, "_asdict"):
        return {name: _plain(each) for name, each in value._asdict().items()}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    return value
